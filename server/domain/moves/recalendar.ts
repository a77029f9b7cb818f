// A new version of the city's calendar moves the due instants of orders, each with the reason on its record (issue: a job
// moves them with a reason; design §6: the calendar's version is frozen on the order): those of clocks, and those of what the centre
// and units owe beside them, where they are counted in working time.
import { dueAfter, workingDaysAfter, type Calendar } from '../calendar.ts'
import { careOf, isOpenRequest } from '../care.ts'
import type { Counted } from '../checks.ts'
import { isDated, isOpen, warnedOfNewEnd, withDue, type ClockPolicy } from '../clocks.ts'
import { measuresOf, openMeasures, remindersOf } from '../measures.ts'
import type { Order } from '../orders.ts'
import { openWhistle, whistlesOf } from '../whistles/whistle.ts'
import { isEnded } from '../words.ts'
import { ruledBy } from './requests.ts'
import type { Move } from './scene.ts'

/** What of an order a calendar moves. */
export type Movable = Pick<Order, 'clocks' | 'rules' | 'state' | 'leadUnit' | 'requests' | 'checking' | 'care' | 'measures' | 'whistles'>

/**
 * The clocks by another calendar: the open ones, and those that waited for a year to be dated, also when they have been kept
 * meanwhile; and what is owed beside them. What the calendar cannot date stays as it is.
 * @param policy of the version frozen on the order
 * @returns null when nothing of the order moves
 */
export function recalendared(order: Movable, calendar: Calendar, policy: ClockPolicy, reason: string, now: Date): Move | null {
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
  const owed = owedAnew({ ...order, clocks }, calendar, now)
  if (moved.length === 0 && owed.moved.length === 0) return null
  return {
    set: { ...owed.set, ...(moved.length > 0 && { clocks }), rules: { ...order.rules, calendar: calendar.version } },
    detail: { reason, calendar: calendar.version, ...(moved.length > 0 && { moved }), ...(owed.moved.length > 0 && { tasks: owed.moved }) },
    quiet: isEnded(order.state),
  }
}

/** What is open beside the clocks, by another calendar: rulings, checks of an answer, bad ratings, re-checks, reminders of measures and whistles. */
function owedAnew(order: Movable, calendar: Calendar, now: Date): { set: Partial<Order>; moved: string[] } {
  const moved: string[] = []
  const anew = <T extends { dueAt: Date | null; toldLateAt: Date | null; counted?: Counted }>(kind: string, isOwed: boolean, task: T, cut: (at: Date) => Date = (at) => at): T => {
    if (!isOwed || task.counted === undefined || task.dueAt === null) return task
    const due = dueAfter(calendar, task.counted.from, task.counted.span)
    const dueAt = due.ok ? cut(due.at) : task.dueAt
    if (dueAt.getTime() === task.dueAt.getTime()) return task
    moved.push(`${kind}: ${task.dueAt.toISOString()} → ${dueAt.toISOString()}`)
    // What was said to be late is not, when its end lies ahead again.
    return { ...task, dueAt, toldLateAt: dueAt > now ? null : task.toldLateAt }
  }
  const set: Partial<Order> = {}
  /** Only what has moved is written. */
  const keepMoved = (recount: () => Partial<Order>): void => {
    const before = moved.length
    const part = recount()
    if (moved.length > before) Object.assign(set, part)
  }
  const { checking } = order
  const { verifications, rechecks } = careOf(order)
  keepMoved(() => ({ requests: order.requests.map((one) => anew(one.kind, isOpenRequest(one), one, (at) => ruledBy(one.kind, at, order.clocks))) }))
  if (checking != null) keepMoved(() => ({ checking: anew(checking.check, true, checking) }))
  keepMoved(() => ({ care: { verifications: verifications.map((one) => anew('verification', one.outcome === null, one)), rechecks: rechecks.map((one) => anew('recheck', one.result === null, one)) } }))
  keepMoved(() => ({ measures: measuresAnew(order, calendar, now, moved) }))
  keepMoved(() => ({ whistles: whistlesAnew(order, calendar, moved) }))
  return { set, moved }
}

/** The day of a measure is the unit's own word; when it is reminded of it hangs on the calendar. What was sent is sent. */
function measuresAnew(order: Movable, calendar: Calendar, now: Date, moved: string[]): NonNullable<Order['measures']> {
  const open = new Set(openMeasures(order))
  return measuresOf(order).map((one) => {
    if (!open.has(one)) return one
    const { remindAt, onDayAt } = remindersOf(one.dueAt, calendar, order.leadUnit, now)
    const next = { ...one, remindAt: one.remindAt === null ? null : (remindAt ?? one.remindAt), onDayAt: one.onDayAt === null ? null : (onDayAt ?? one.onDayAt) }
    if (next.remindAt?.getTime() === one.remindAt?.getTime() && next.onDayAt?.getTime() === one.onDayAt?.getTime()) return one
    moved.push(`measure ${one.ask}`)
    return next
  })
}

/** Until when the street's record is waited for before the centre hears. */
function whistlesAnew(order: Movable, calendar: Calendar, moved: string[]): NonNullable<Order['whistles']> {
  const open = openWhistle(order)
  return whistlesOf(order).map((one) => {
    if (one !== open || one.centreWorkingDays === undefined || one.warned.includes('unrecorded_centre')) return one
    const due = workingDaysAfter(calendar, one.meetAt, one.centreWorkingDays)
    const at = !due.ok ? one.warnAt.unrecorded_centre : due.at > one.warnAt.unrecorded ? due.at : one.warnAt.unrecorded
    if (at.getTime() === one.warnAt.unrecorded_centre.getTime()) return one
    moved.push(`whistle: ${one.warnAt.unrecorded_centre.toISOString()} → ${at.toISOString()}`)
    return { ...one, warnAt: { ...one.warnAt, unrecorded_centre: at } }
  })
}
