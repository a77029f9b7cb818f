// When supervision is proposed: each rule as a sentence, with its level; new ones by kind.
import { PlusOutlined } from '@ant-design/icons'
import { Button, Empty, Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { PROPOSAL_PEOPLE_BOUNDS, PROPOSAL_PRESSING_BOUNDS, PROPOSAL_TIMES_BOUNDS } from '../../../../server/domain/city-policies.ts'
import { PROPOSAL_KINDS, PROPOSED_LEVELS, type ProposalKind } from '../../../../server/domain/supervision/policy.ts'
import { SUPERVISION, URGENCIES } from '../../ui/words.ts'
import { useTexts } from '../texts/texts.ts'
import type { BodyProps } from './plain.tsx'
import { usePolicyWords, type ProposalRule } from './words.ts'

/** How the ids of a city's own rules begin. */
const OWN = 'city.'

export function SupervisionBody({ value: { rules }, onChange }: BodyProps<'supervision'>) {
  const { t } = useTexts()
  const words = usePolicyWords()
  const [kind, setKind] = useState<ProposalKind>('redone')
  const set = onChange === null ? null : (next: ProposalRule[]) => onChange({ rules: next })
  return (
    <>
      <p className="quiet small">{t('policies.proposedOnly')}</p>
      {rules.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('policies.noProposals')} />}
      <ul className="policy-rules">
        {rules.map((rule, index) => (
          <li key={rule.id} data-policy-rule={rule.id}>
            <span>
              {words.proposalRule(rule)}
              <span className="block quiet small">{words.source(rule)}</span>
              {set !== null && <Parameters rule={rule} onChange={(next) => set(rules.map((one, at) => (at === index ? next : one)))} />}
            </span>
            {set !== null && (
              <Button size="small" aria-label={`${t('calendar.remove')} ${rule.id}`} onClick={() => set(rules.filter(({ id }) => id !== rule.id))}>
                {t('calendar.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {set !== null && (
        <div className="buttons">
          <Select<ProposalKind> className="policy-many" aria-label={t('policies.newKind')} value={kind} options={PROPOSAL_KINDS.map((one) => ({ value: one, label: words.kind(one) }))} onChange={setKind} />
          <Button icon={<PlusOutlined />} onClick={() => set([...rules, blankRule(kind, rules, t('policies.cityRule'))])}>
            {t('policies.addProposal')}
          </Button>
        </div>
      )}
    </>
  )
}

/** What a rule of its kind may set otherwise, with the level that is proposed and the ground for it. */
function Parameters({ rule, onChange }: { rule: ProposalRule; onChange: (rule: ProposalRule) => void }) {
  const { t, label } = useTexts()
  return (
    <span className="buttons policy-parameters">
      {'times' in rule && (
        <InputNumber aria-label={t('policies.times')} min={PROPOSAL_TIMES_BOUNDS.min} max={PROPOSAL_TIMES_BOUNDS.max} precision={0} value={rule.times} onChange={(times) => times !== null && onChange({ ...rule, times })} />
      )}
      {'people' in rule && (
        <>
          <InputNumber aria-label={t('policies.people')} min={PROPOSAL_PEOPLE_BOUNDS.min} max={PROPOSAL_PEOPLE_BOUNDS.max} precision={0} value={rule.people} onChange={(people) => people !== null && onChange({ ...rule, people })} />
          <InputNumber aria-label={t('policies.pressing')} min={PROPOSAL_PRESSING_BOUNDS.min} max={PROPOSAL_PRESSING_BOUNDS.max} precision={0} value={rule.pressing} onChange={(pressing) => pressing !== null && onChange({ ...rule, pressing })} />
        </>
      )}
      {'since' in rule && (
        <Select aria-label={t('policies.sinceWhen')} value={rule.since} options={(['due', 'day_after'] as const).map((since) => ({ value: since, label: t(`policies.since.${since}`) }))} onChange={(since) => onChange({ ...rule, since })} />
      )}
      {'urgency' in rule && (
        <Select aria-label={t('policies.ofUrgency')} value={rule.urgency} options={(['T0', 'T1'] as const).map((urgency) => ({ value: urgency, label: label(URGENCIES, urgency) }))} onChange={(urgency) => onChange({ ...rule, urgency })} />
      )}
      <Select aria-label={t('policies.level')} value={rule.level} options={PROPOSED_LEVELS.map((level) => ({ value: level, label: label(SUPERVISION, level) }))} onChange={(level) => onChange({ ...rule, level })} />
      {/* What is shipped names its law in the words of ui/words/sources.ts. */}
      {rule.id.startsWith(OWN) && <Input aria-label={t('common.source')} className="policy-source" maxLength={300} value={rule.source} onChange={(event) => onChange({ ...rule, source: event.target.value })} />}
    </span>
  )
}

/** A rule of the kind with an id that no rule has; one step beyond those there are, so that it is no twin. */
function blankRule(kind: ProposalKind, rules: readonly ProposalRule[], source: string): ProposalRule {
  let number = rules.length + 1
  while (rules.some(({ id }) => id === `${OWN}${number}`)) number += 1
  const base = { id: `${OWN}${number}`, level: 'red' as const, source }
  const most = Math.max(1, ...rules.flatMap((rule) => (rule.kind === kind && 'times' in rule ? [rule.times] : [])))
  switch (kind) {
    case 'redone':
    case 'urged':
      return { ...base, kind, times: most + 1 }
    case 'resolve_overdue':
      return { ...base, kind, since: 'due' }
    case 'unsigned_urgent':
      return { ...base, kind, urgency: 'T0' }
    case 'hot_danger':
      return { ...base, kind, people: 10, pressing: 1 }
    case 'whistle_absent':
    case 'suspension_lapsed':
      return { ...base, kind }
  }
}
