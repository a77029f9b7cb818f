// 容错: a failure that two persons found to be an honest error. The failure stays what it was for the citizen and in the rates; it
// is counted beside the exclusions, and a unit is not ranked lower for it (HR §2 art. 36, §7.7). No order is hidden by it.
import type { ActedBy } from './actors.ts'
import type { AttachmentRef, Order } from './orders.ts'
import type { Awaiting } from './second-person.ts'

export const FAILURES = ['response', 'onTime', 'resolution', 'redone'] as const
/** The rate in which the order counts as a failure. Satisfaction is not among them: how content a citizen is, is nobody's error. */
export type Failure = (typeof FAILURES)[number]

export const HONEST_GROUNDS = ['duty_unclear', 'no_precedent', 'emergency_work', 'beyond_control'] as const
/** Worked first while duties were unclear; no precedent; in an emergency; with due care and beyond its control. Ours: the article names none. */
export type HonestGround = (typeof HONEST_GROUNDS)[number]

export interface HonestError extends Awaiting {
  id: string
  failure: Failure
  ground: HonestGround
  evidence: string
  /** How it was put right: what is tolerated is the error, not leaving it. */
  remedy: string
  files?: AttachmentRef[]
  proposedBy: ActedBy
  at: Date
  ruling: { at: Date; by: ActedBy; granted: boolean; reason: string } | null
}

/** Proposed, ruled on or not; [] on orders that never had one. */
export const honestErrorsOf = ({ honestErrors }: Pick<Order, 'honestErrors'>): HonestError[] => honestErrors ?? []

export const openHonestErrors = (order: Pick<Order, 'honestErrors'>): HonestError[] => honestErrorsOf(order).filter(({ ruling }) => ruling === null)

/** Found to be honest errors by two persons; the facts of the rates are enough. */
export const grantedHonestErrors = <T extends { ruling?: { granted: boolean } | null }>({ honestErrors }: { honestErrors?: T[] }): T[] => (honestErrors ?? []).filter(({ ruling }) => ruling?.granted === true)
