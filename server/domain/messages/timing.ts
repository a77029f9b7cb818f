// When a message may go out: not at night but for emergencies, not too many to one number, not for ever. Pure.
import { offsetAt } from '../calendar/zone.ts'
import { after, DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '../time.ts'
import type { Urgency } from '../words.ts'
import type { MessageKind, MessagePolicy } from './policy.ts'

const DAY_MINUTES = 1_440

/**
 * Until when the quiet of the night holds a message back; null when it may go now.
 * @param zone of the city
 */
export function quietUntil(policy: Pick<MessagePolicy, 'quietFromMinute' | 'quietToMinute'>, urgency: Urgency, zone: string, now: Instant): Instant | null {
  const { quietFromMinute: from, quietToMinute: to } = policy
  if (urgency === 'T0' || from === to) return null
  const local = now.getTime() + offsetAt(zone, now.getTime())
  const minute = Math.floor((local % DAY_MS) / MINUTE_MS)
  const sinceFrom = (minute - from + DAY_MINUTES) % DAY_MINUTES
  if (sinceFrom >= (to - from + DAY_MINUTES) % DAY_MINUTES) return null
  const left = ((to - minute + DAY_MINUTES) % DAY_MINUTES) * MINUTE_MS - (local % MINUTE_MS)
  return after(now, left)
}

/** A place among the messages to one number. */
export interface Place {
  kind: MessageKind
  at: Instant
}

/** What somebody has just asked for, or must answer by a day: only its like holds it up. */
const isAwaited = (kind: MessageKind): boolean => kind === 'received' || kind === 'info_asked'

/**
 * Until when the messages already sent to a number hold the next one back; null when it may go now. Receipts and questions are
 * held back by each other alone, so that no reminder makes them wait; all others by every message. A number thus gets at worst
 * twice as many as the policy says.
 * @param taken places of the last 24 hours, in any order
 */
export function crowdedUntil({ mostPerHour, mostPerDay }: Pick<MessagePolicy, 'mostPerHour' | 'mostPerDay'>, kind: MessageKind, taken: readonly Place[], now: Instant): Instant | null {
  const sent = taken.filter((place) => !isAwaited(kind) || isAwaited(place.kind)).map(({ at }) => at)
  const waits = [freeAgain(sent, mostPerHour, HOUR_MS, now), freeAgain(sent, mostPerDay, DAY_MS, now)].filter((at) => at !== null)
  return waits.reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null)
}

/** When fewer than `most` of them lie within the window again: when the one that fills it has left. */
function freeAgain(sent: readonly Instant[], most: number, windowMs: number, now: Instant): Instant | null {
  const within = sent.filter((at) => at.getTime() > now.getTime() - windowMs).sort((a, b) => b.getTime() - a.getTime())
  const filling = within[most - 1]
  return filling === undefined ? null : after(filling, windowMs)
}

/** A number that can be written to: a mainland mobile, or an international one with its `+`. @param phone as it was given */
export const takesMessages = (phone: string): boolean => /^(?:(?:\+|00)?86)?1\d{10}$/.test(phone) || /^\+(?!86)\d{7,15}$/.test(phone)
