// Labels where the citizen's wording does not fit a staff screen, and the lookup for values of action forms.
import {
  CHOICES,
  CLOCKS,
  DECLINE_KINDS,
  DEMAND_TYPES,
  FAILURES,
  FIELDS,
  FINDINGS,
  GRADES,
  PLATFORM_REASONS,
  PROPOSALS,
  REQUESTS,
  STATES,
  SUPERVISION,
  TRANSFER_TARGETS,
  URGENCIES,
  type Words,
} from '../../ui/words.ts'

type Table = Readonly<Record<string, Words>>

/** States as a desk says them: short, and not spoken to the citizen. */
export const DESK_STATES: Table = {
  ...STATES,
  needs_info: { zh: '待补充', en: 'Needs info' },
  dispatched: { zh: '待签收', en: 'To be signed' },
  return_review: { zh: '退单审核', en: 'Return review' },
  handling: { zh: '办理中', en: 'Handling' },
  suspended: { zh: '挂账', en: 'Suspended' },
  reply_review: { zh: '待审核', en: 'Reply review' },
  callback: { zh: '待回访', en: 'Call-back' },
  answered: { zh: '直接答复', en: 'Answered' },
  declined: { zh: '不予受理', en: 'Declined' },
  merged: { zh: '并入', en: 'Merged' },
  submitted: { zh: '待派单', en: 'To dispatch' },
}

export const DESK_CLOCKS: Table = { ...CLOCKS, contact: { zh: '联系诉求人', en: 'Contact the citizen' }, statutory: { zh: '法定时限', en: 'Statutory' } }

/** Which table names the values of a choice field. */
const TABLES: Readonly<Record<string, Table>> = {
  urgency: URGENCIES,
  demandType: DEMAND_TYPES,
  target: TRANSFER_TARGETS,
  kind: DECLINE_KINDS,
  grade: GRADES,
  level: SUPERVISION,
  outcome: FINDINGS,
  failure: FAILURES,
  reason: PLATFORM_REASONS,
  proposal: PROPOSALS,
  proposed: PROPOSALS,
  proposalsDropped: PROPOSALS,
  requestsLapsed: REQUESTS,
  changed: FIELDS,
}

/** The table for a choice field; fields without one of their own share the common choices. */
export const choicesOf = (field: string): Table => TABLES[field] ?? CHOICES

/** Fields whose wording in ui/words speaks to the citizen. */
export const DESK_FIELDS: Table = { contacted: { zh: '单位联系过诉求人', en: 'The unit made contact' } }
