// The citizen's contact corrected, by themselves or by whoever of the centre hears them, and erased once it is needed no longer. What it
// was and what it is stand in no history; that it changed, and which part, does.
import { CENTRE } from '../actors.ts'
import { careOf, tasksOf } from '../care.ts'
import type { ContactGiven } from '../contact.ts'
import type { Limits } from '../limits.ts'
import { messagesFor } from '../messages/planting.ts'
import { broken, type BrokenRule } from '../refusals.ts'
import type { Order } from '../orders.ts'
import { isEnded } from '../words.ts'
import { reopenUntil } from './after-reply.ts'
import { unmergeUntil } from './merging.ts'
import { moved, tell, type EffectDraft, type Mover, type Scene } from './scene.ts'

const CORRECTED = 'PIPL art. 46: personal data that are wrong are corrected when asked'
const ERASED = 'PIPL art. 47: erased once they are no longer needed'

/**
 * Whoever speaks for the citizen says how they made sure of it: another number is where everything about the demand goes from then on.
 * @source PIPL (2021) art. 46
 */
export const correctContact: Mover<'correctContact'> = (order, { verified, ...given }, scene) => {
  if (scene.who.kind === 'staff' && verified === undefined) return broken('caller_not_verified', CORRECTED)
  const { contact, changed } = scene.world.contactWith(order, given satisfies ContactGiven)
  if (changed.length === 0) return broken('nothing_to_correct', CORRECTED)
  const next = { ...order, contact }
  // Another name may stand in the words as well.
  const demand = { ...order.demand, masks: { ...order.demand.masks, own: scene.world.ownMasks(next) } }
  return moved({
    set: { contact, demand },
    detail: { changed, ...(verified !== undefined && { verified }) },
    effects: [followed(order), ...(changed.includes('phone') ? toNewNumber(next, scene) : [])],
  })
}

/** Who was about to call hears of it; what is still asked of the citizen is said to the new number too. */
function toNewNumber(order: Order, { world }: Scene): EffectDraft[] {
  const open = [...(order.info === null ? [] : ['info_asked']), ...(order.state === 'callback' ? ['replied'] : [])]
  const caller = order.state === 'callback' ? CENTRE : order.leadUnit
  return [
    ...(isEnded(order.state) || caller === null ? [] : [tell('contact_corrected', caller)]),
    ...messagesFor(order, open.map((about) => tell(about)), world.messagePolicy),
  ]
}

/** The caller's profile moves with the number; `about` is the keyed hash under which it stood. */
const followed = ({ contact }: Order): EffectDraft => ({ type: 'follow', about: contact?.phoneIndex ?? null })

/** The whole contact, for good. Planned re-checks fall with it: nobody could be asked. */
export const eraseContact: Mover<'eraseContact'> = (order, { verified }, scene) => {
  const { who, now, world } = scene
  const kept = contactKept(order, world.limits, now)
  if (kept !== null) return broken(kept.rule, ERASED, undefined, kept.until)
  if (who.kind === 'staff' && verified === undefined) return broken('caller_not_verified', ERASED)
  const care = careOf(order)
  const isDrawn = care.rechecks.some(({ result }) => result === null)
  return moved({
    // The key of an unfinished request stays taken; what was sent with it, its contact too, is compared with nothing any more.
    set: { contact: null, contactErasedAt: now, idempotency: order.idempotency && { ...order.idempotency, hash: '' }, ...(isDrawn && { care: { ...care, rechecks: care.rechecks.filter(({ result }) => result !== null) } }) },
    detail: { ...(verified !== undefined && { verified }) },
    effects: [followed(order)],
  })
}

/** Why a contact is still kept, and until when; `until` null where that hangs on what others do. */
export interface Kept {
  rule: Extract<BrokenRule, 'no_contact' | 'contact_needed' | 'contact_owed' | 'contact_kept'>
  until: Date | null
}

/**
 * What still stands against erasing the contact of an order; null when nothing does.
 *
 * It was given so that the demand can be handled and its citizen be asked about the answer. That is over when the order has ended,
 * nobody can take it up again, and nobody owes it anything. A re-check that is planned or has begun does not hold it: that is the
 * centre's own sample, and must not tell that it was drawn.
 * @source PIPL (2021) art. 6, 19, 47
 */
export function contactKept(order: Order, limits: Pick<Limits, 'reopenDays' | 'unmergeDays'>, now: Date): Kept | null {
  if (order.contact === null) return { rule: 'no_contact', until: null }
  // Joined to a lead order that goes on, it waits for that one's answer.
  if (!isEnded(order.state) || order.state === 'merged') return { rule: 'contact_needed', until: null }
  if (tasksOf(order).some(({ kind }) => kind !== 'recheck')) return { rule: 'contact_owed', until: null }
  const ends = [reopenUntil(order, limits), unmergeUntil(order, limits)].flatMap((at) => (at !== null && at >= now ? [at] : []))
  return ends.length === 0 ? null : { rule: 'contact_kept', until: new Date(Math.max(...ends.map(Number))) }
}
