// After the rating: who looks at a bad one and what came of it, the ledger, later re-checks. What is still owed stands out.
import { Alert, Tag } from 'antd'
import type { CareView } from '../../../../server/contracts/care.ts'
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { CHOICES, FINDINGS, GRADES } from '../../ui/words.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { Card, Fact, Facts } from './Facts.tsx'
import { Files } from './Files.tsx'

type Verification = CareView['verifications'][number]
type Recheck = CareView['rechecks'][number]

export function CareCard({ order: { care } }: { order: StaffOrder }) {
  const { t } = useTexts()
  const { verifications, rechecks, ledger } = care
  if (verifications.length === 0 && rechecks.length === 0 && ledger === null) return null
  return (
    <Card id="care" title={t('care.title')}>
      {[...verifications].reverse().map((one) => (one.outcome === null ? <Open key={one.id} verification={one} /> : <Looked key={one.id} verification={one} />))}
      {verifications.length === 0 && ledger !== null && <LedgerFacts ledger={ledger} />}
      {[...rechecks].reverse().map((one) => (
        <Rechecked key={one.id} recheck={one} />
      ))}
    </Card>
  )
}

/** What the citizen said, in one line. */
function useSaid() {
  const { t, label } = useTexts()
  return ({ grade, solved }: Verification): string => [grade === null ? null : label(GRADES, grade), t(solved ? 'order.wasSolved' : 'order.wasNotSolved')].filter((part) => part !== null).join(' · ')
}

function Open({ verification }: { verification: Verification }) {
  const { t, label, language } = useTexts()
  const said = useSaid()
  const { proposal, dueAt, isOverdue, openedAt } = verification
  const title = proposal === null ? t(isOverdue ? 'care.overdue' : 'care.open', { at: instantText(dueAt, language) }) : t('care.proposed', { by: proposal.by ?? '', outcome: label(FINDINGS, proposal.outcome) })
  return (
    <Alert
      type={isOverdue ? 'error' : 'warning'}
      showIcon
      className="gap-below"
      data-verification="open"
      title={title}
      description={
        <>
          <span className="block">
            {said(verification)} <span className="quiet small">{instantText(openedAt, language)}</span>
          </span>
          {proposal?.finding != null && <span className="block">{proposal.finding}</span>}
          {proposal !== null && <Files files={proposal.files} />}
          {proposal?.law != null && <span className="block quiet">{proposal.law}</span>}
        </>
      }
    />
  )
}

function Looked({ verification }: { verification: Verification }) {
  const { t, label, language } = useTexts()
  const said = useSaid()
  const { outcome } = verification
  if (outcome === null) return null
  const people = [outcome.by, outcome.confirmedBy].filter((name) => name !== null)
  return (
    <div className="care-entry" data-verification={outcome.outcome}>
      <div className="entry-line">
        <strong>{t('care.verified')}</strong>
        <Tag color={outcome.outcome === 'redo' ? 'volcano' : 'default'}>{label(FINDINGS, outcome.outcome)}</Tag>
        <span className="quiet small">
          {said(verification)} · {instantText(outcome.at, language)}
          {people.length > 0 && ` · ${people.join(language === 'zh' ? '、' : ', ')}`}
        </span>
      </div>
      {outcome.finding !== null && <blockquote>{outcome.finding}</blockquote>}
      <Files files={outcome.files} />
      {outcome.law !== null && <p className="quiet">{outcome.law}</p>}
      {outcome.ledger !== null && <LedgerFacts ledger={outcome.ledger} />}
    </div>
  )
}

function LedgerFacts({ ledger: { until, plan, owner } }: { ledger: NonNullable<CareView['ledger']> }) {
  const { t, language } = useTexts()
  return (
    <Facts>
      <Fact name={t('care.ledgerUntil')}>{instantText(until, language)}</Fact>
      <Fact name={t('care.ledgerOwner')}>{owner}</Fact>
      <Fact name={t('care.ledgerPlan')}>{plan}</Fact>
    </Facts>
  )
}

const ANSWER_COLOUR = { still_solved: 'green', came_back: 'red', unreached: 'default' } as const

function Rechecked({ recheck: { days, why, dueAt, isOverdue, attempts, result } }: { recheck: Recheck }) {
  const { t, label, language } = useTexts()
  const failed = attempts.filter(({ reached }) => !reached).length
  if (result === null)
    return (
      <Alert
        type={isOverdue ? 'error' : 'info'}
        showIcon
        className="gap-below"
        data-recheck="open"
        title={t(isOverdue ? 'care.recheckOverdue' : 'care.recheckOpen', { days, at: instantText(dueAt, language) })}
        description={`${t(`care.why.${why}`)}${failed > 0 ? ` ${t('care.failed', { count: failed })}` : ''}`}
      />
    )
  return (
    <div className="care-entry" data-recheck={result.answer}>
      <div className="entry-line">
        <strong>{t('care.recheck', { days })}</strong>
        <Tag color={ANSWER_COLOUR[result.answer]}>{label(CHOICES, result.answer)}</Tag>
        {result.sentBack && <Tag color="volcano">{t('care.sentBack')}</Tag>}
        <span className="quiet small">{instantText(result.at, language)}</span>
      </div>
      {result.words !== null && <blockquote>{result.words}</blockquote>}
    </div>
  )
}
