// When supervision (督办) is proposed: rules as data, versioned. The platform proposes, a supervisor decides; it never supervises by itself.
import type { Urgency } from '../words.ts'

export const PROPOSAL_KINDS = ['resolve_overdue', 'unsigned_urgent', 'redone', 'urged', 'hot_danger', 'whistle_absent', 'suspension_lapsed'] as const
/** 办结超期 紧急工单逾期未签收 多次重办 多次催办 涉险热点 吹哨未到 挂账逾期未销. */
export type ProposalKind = (typeof PROPOSAL_KINDS)[number]

export const PROPOSED_LEVELS = ['urged', 'yellow', 'red', 'listed'] as const
export type ProposedLevel = (typeof PROPOSED_LEVELS)[number]

/** One rule. Of the rules of a kind that hold, the one with the highest level is proposed. */
export type SupervisionRule = { id: string; level: ProposedLevel; source: string } & (
  /** The promise to resolve is broken, and this warning of it was sent: `due` at once, `day_after` one working day later. */
  | { kind: 'resolve_overdue'; since: 'due' | 'day_after' }
  | { kind: 'unsigned_urgent'; urgency: Exclude<Urgency, 'T2'> }
  | { kind: 'redone'; times: number }
  /** By the citizen, themselves or through an agent, since the last answer. */
  | { kind: 'urged'; times: number }
  /** A hot issue with at least so many people of the last days and so many emergencies or urgent orders. */
  | { kind: 'hot_danger'; people: number; pressing: number }
  | { kind: 'whistle_absent' }
  | { kind: 'suspension_lapsed' }
)

export interface SupervisionPolicy {
  version: number
  rules: readonly SupervisionRule[]
}

const OVERDUE = 'Weifang 2021: supervised when overdue, or unsolved for many or again and again'
const LADDER = 'HR §3.2 supervision levels'

/** A city sets its own by a version of its own. */
export const DEFAULT_SUPERVISION_POLICY: SupervisionPolicy = {
  version: 1,
  rules: [
    { id: 'resolve_overdue', kind: 'resolve_overdue', since: 'due', level: 'yellow', source: OVERDUE },
    { id: 'resolve_overdue.day', kind: 'resolve_overdue', since: 'day_after', level: 'red', source: OVERDUE },
    { id: 'unsigned.T1', kind: 'unsigned_urgent', urgency: 'T1', level: 'yellow', source: LADDER },
    { id: 'unsigned.T0', kind: 'unsigned_urgent', urgency: 'T0', level: 'red', source: LADDER },
    { id: 'redone.2', kind: 'redone', times: 2, level: 'yellow', source: OVERDUE },
    { id: 'redone.3', kind: 'redone', times: 3, level: 'red', source: OVERDUE },
    // A citizen who urges has urged the unit already: what is proposed is more.
    { id: 'urged.3', kind: 'urged', times: 3, level: 'yellow', source: LADDER },
    { id: 'urged.6', kind: 'urged', times: 6, level: 'red', source: LADDER },
    { id: 'hot_danger', kind: 'hot_danger', people: 5, pressing: 1, level: 'listed', source: OVERDUE },
    { id: 'whistle_absent', kind: 'whistle_absent', level: 'yellow', source: 'Beijing 2021 art. 16' },
    { id: 'suspension_lapsed', kind: 'suspension_lapsed', level: 'urged', source: 'HR §3.2: a due review leads back to handling' },
  ],
}
