// Calling a citizen back: which tries count (回访次数与时段), and the one-time link that is given out beside them. An order closes
// unrated only after tries that could have reached somebody: at decent hours, and not one upon the other.
import { wentOutAt } from './answers.ts'
import { toNumber } from './contact.ts'
import { dayAt, offsetAt, startOfDay } from './calendar/zone.ts'
import type { Limits } from './limits.ts'
import type { World } from './moves/scene.ts'
import type { CallbackAttempt, Order, Reply } from './orders.ts'
import { after, DAY_MS, HOUR_MS, MINUTE_MS } from './time.ts'

type Try = Pick<CallbackAttempt, 'at' | 'reached'>
type Hours = Pick<Limits, 'callbackFromMinute' | 'callbackToMinute' | 'callbackGapHours'>
type Rules = { calendar: Pick<World['calendar'], 'zone'>; limits: Hours }

/** Minute of the city's day. */
const minuteOf = (zone: string, at: Date): number => Math.floor((at.getTime() + offsetAt(zone, at.getTime()) - dayAt(zone, at.getTime()) * DAY_MS) / MINUTE_MS)

/**
 * Of the tries that reached nobody, those that count: made within the hours of calling, each so long after the last that counted.
 * @param tries oldest first
 */
export function triesThatCount<T extends Try>(tries: readonly T[], { calendar: { zone }, limits }: Rules): T[] {
  const counted: T[] = []
  for (const one of tries) {
    if (one.reached) continue
    const minute = minuteOf(zone, one.at)
    const last = counted.at(-1)
    const isInHours = minute >= limits.callbackFromMinute && minute < limits.callbackToMinute
    if (isInHours && (last === undefined || one.at >= after(last.at, limits.callbackGapHours * HOUR_MS))) counted.push(one)
  }
  return counted
}

/** From when on the next try counts: now, when it would count at once. */
export function nextTryFrom(tries: readonly Try[], rules: Rules, now: Date): Date {
  const { zone } = rules.calendar
  const { callbackFromMinute, callbackToMinute, callbackGapHours } = rules.limits
  const last = triesThatCount(tries, rules).at(-1)
  const rested = last === undefined ? now : new Date(Math.max(now.getTime(), last.at.getTime() + callbackGapHours * HOUR_MS))
  const minute = minuteOf(zone, rested)
  const day = dayAt(zone, rested.getTime())
  const opens = (of: number): Date => new Date(startOfDay(zone, of) + callbackFromMinute * MINUTE_MS)
  if (minute < callbackFromMinute) return opens(day)
  return minute < callbackToMinute ? rested : opens(day + 1)
}

/** The call-backs about the answer that stands, to the number that stands; after a redo, and with another number, counting begins anew. */
export const callsAbout = ({ callbacks, reply, history }: Pick<Order, 'callbacks' | 'reply' | 'history'>): CallbackAttempt[] => toNumber(callbacks, { history }).filter(({ at }) => reply === null || at >= reply.at)

/** A link lives as long as a rating may be changed: so many days from the answer's going out. */
export const ratingLinkUntil = (reply: Reply, { ratingEditDays }: Pick<Limits, 'ratingEditDays'>): Date => after(wentOutAt(reply) ?? reply.at, ratingEditDays * DAY_MS)
