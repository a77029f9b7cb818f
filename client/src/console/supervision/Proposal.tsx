// One proposal to supervise: level, ground, facts and source; what was decided, or the way to decide.
import { Tag } from 'antd'
import type { ReactNode } from 'react'
import type { ProposalView } from '../../../../server/contracts/supervision.ts'
import { PROPOSALS, sourceWords, SUPERVISION } from '../../ui/words.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { factsText } from './facts.ts'

const COLOURS = { urged: 'orange', yellow: 'gold', red: 'red', listed: 'magenta' } as const

export function Proposal({ proposal, children }: { proposal: ProposalView; children?: ReactNode }) {
  const texts = useTexts()
  const { t, label, nameOf, language } = texts
  const { kind, level, unit, source, at, status, closed } = proposal
  return (
    <li data-proposal={kind}>
      <div className="entry-line">
        <Tag className="tag" color={status === 'open' ? COLOURS[level] : 'default'}>
          {label(SUPERVISION, level)}
        </Tag>
        <strong>{label(PROPOSALS, kind)}</strong>
        {unit !== null && <span>{t('proposals.against', { unit: nameOf(unit) })}</span>}
        <span className="quiet small">{instantText(at, language)}</span>
        {status !== 'open' && <Tag className="tag">{t(`proposals.status.${status}`)}</Tag>}
      </div>
      <div>{factsText(proposal, texts)}</div>
      <div className="quiet small">{sourceWords(source, language)}</div>
      {closed !== null && (closed.reason !== null || closed.by !== null) && (
        <blockquote>
          {[closed.by, closed.level === null ? null : label(SUPERVISION, closed.level), closed.reason, instantText(closed.at, language)].filter((part) => part !== null).join(' · ')}
        </blockquote>
      )}
      {children}
    </li>
  )
}
