// A new version of the city's calendar moves the due instants of orders, each with the reason on its record (issue: a job
// moves them with a reason; design §6: the calendar's version is frozen on the order).
import type { Calendar } from '../calendar.ts'
import { isDated, isOpen, warnedOfNewEnd, withDue, type ClockPolicy } from '../clocks.ts'
import type { Order } from '../orders.ts'
import type { Move } from './scene.ts'

/**
 * The clocks by another calendar: the open ones, and those that waited for a year to be dated, also when they have been kept
 * meanwhile. A clock that the calendar cannot date stays as it is.
 * @param policy of the version frozen on the order
 * @returns null when no clock of the order moves
 */
export function recalendared(order: Pick<Order, 'clocks' | 'rules'>, calendar: Calendar, policy: ClockPolicy, reason: string, now: Date): Move | null {
  const moved: string[] = []
  const clocks = order.clocks.map((clock) => {
    if (!isOpen(clock) && isDated(clock)) return clock
    const next = withDue(clock, calendar)
    if (!next.ok || (isDated(clock) && next.clock.dueAt.getTime() === clock.dueAt.getTime())) return clock
    moved.push(`${clock.id}: ${isDated(clock) ? clock.dueAt.toISOString() : '–'} → ${next.clock.dueAt.toISOString()}`)
    // A warning that was sent for the earlier instant stays sent: nobody is warned twice of one promise. But an end that lies ahead
    // again has not been missed: its breach is said when it comes.
    return warnedOfNewEnd(policy, next.clock, calendar, now, 'calendar')
  })
  if (moved.length === 0) return null
  return { set: { clocks, rules: { ...order.rules, calendar: calendar.version } }, detail: { reason, calendar: calendar.version, moved } }
}
