// A rating left out of what citizens say (评价剔除): one rating, by two persons, with evidence. It stays on the order as it was given,
// and what the citizen says later counts again (HR §4 exclusion; §1.4 "Bad-rating loop").
import type { ActedBy } from './actors.ts'
import { careOf, leavesOutRatingOnly, type RatingGround, type Verification } from './care.ts'
import type { Counted } from './checks.ts'
import type { AttachmentRef, Order } from './orders.ts'
import type { OrderState } from './words.ts'

export interface SetAside {
  id: string
  /** The verification of the bad rating it is about. */
  verificationId: string
  /** When the word it is about was said, by rating or to the call-back: this and what was said before it is left out. */
  saidAt: Date
  ground: RatingGround
  evidence: string
  files?: AttachmentRef[]
  proposedBy: ActedBy
  at: Date
  /** By when a second person rules, and when the supervisors were told that nobody had. */
  dueAt: Date
  counted?: Counted
  toldLateAt: Date | null
  /** The second person; null while it is only proposed. What was refused is in the history alone. */
  confirmedBy: ActedBy | null
}

/** An exclusion of the whole order; one about a rating stood here before settings aside had a list of their own. */
type Excluded = NonNullable<Order['excluded']>
const isOfRating = (excluded: Order['excluded']): excluded is Excluded & { ground: RatingGround } => excluded !== null && leavesOutRatingOnly(excluded.ground)

const asSetAside = (order: Pick<Order, 'care'>, { proposedBy, confirmedBy, ground, evidence, files, at }: Excluded & { ground: RatingGround }): SetAside => ({
  id: 'excluded',
  verificationId: careOf(order).verifications.at(-1)?.id ?? '',
  saidAt: at,
  ground,
  evidence,
  ...(files !== undefined && { files }),
  proposedBy,
  at,
  dueAt: at,
  toldLateAt: null,
  confirmedBy,
})

/** Proposed and confirmed, the oldest first. */
export const setAsidesOf = (order: Pick<Order, 'setAsides' | 'excluded' | 'care'>): SetAside[] => [...(isOfRating(order.excluded) ? [asSetAside(order, order.excluded)] : []), ...(order.setAsides ?? [])]

/** The one that waits for a second person: one at a time. */
export const openSetAside = (order: Pick<Order, 'setAsides' | 'excluded' | 'care'>): SetAside | undefined => setAsidesOf(order).find(({ confirmedBy }) => confirmedBy === null)

export const confirmedSetAsides = (order: Pick<Order, 'setAsides' | 'excluded' | 'care'>): SetAside[] => setAsidesOf(order).filter(({ confirmedBy }) => confirmedBy !== null)

/** What is written when the list changes. */
export const withSetAsides = (order: Pick<Order, 'excluded'>, setAsides: SetAside[]): Pick<Order, 'excluded'> & { setAsides: SetAside[] } => ({ setAsides, excluded: isOfRating(order.excluded) ? null : order.excluded })

/** The exclusion of the whole order, proposed or confirmed: what a unit promised and did is left out with it. None that has lapsed. */
export const exclusionOf = ({ excluded }: Pick<Order, 'excluded'>): Order['excluded'] => (excluded === null || isOfRating(excluded) || excluded.lapsedAt !== undefined ? null : excluded)

/**
 * An exclusion is of a unit's work in one round. With another unit, or when the order is done again, it lapses: what was left out stays
 * out, what comes counts, and who has reason again proposes again. What was only proposed falls.
 * @returns what changes; null when nothing lapses
 */
export function exclusionAfter(before: Order, next: Order, action: string, now: Date): { excluded: Order['excluded'] } | null {
  const exclusion = exclusionOf(next)
  // Proposed in this very step it is of the round that begins; an undone joining begins none.
  if (exclusion === null || exclusionOf(before) === null || action === 'unmerge') return null
  const isOtherUnit = next.leadUnit !== null && before.leadUnit !== null && next.leadUnit !== before.leadUnit
  const isNewRound = ANSWERED.has(before.state) && !ANSWERED.has(next.state)
  // Sent back to the centre, it is given to a unit later: that round has ended as well.
  const isFirstAfter = next.leadUnit !== null && before.leadUnit === null && before.holdings.some(({ unit }) => unit !== next.leadUnit)
  if (!isOtherUnit && !isNewRound && !isFirstAfter) return null
  return { excluded: exclusion.confirmedBy === null ? null : { ...exclusion, lapsedAt: now } }
}
const ANSWERED: ReadonlySet<OrderState> = new Set(['callback', 'closed', 'answered', 'declined', 'transferred'])

/** Is the whole order left out, by two persons? */
export const isLeftOut = (order: Pick<Order, 'excluded'>): boolean => exclusionOf(order)?.confirmedBy != null

/** When the word was said that a verification is about. */
export const saidAtOf = ({ saidAt, openedAt }: Verification): Date => saidAt ?? openedAt
