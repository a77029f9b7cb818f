// A new version of the city's calendar moves the due instants of orders, each with the reason on its record (issue: a job
// moves them with a reason; design §6: the calendar's version is frozen on the order): those of clocks, and those of what the centre
// and units owe beside them, where they are counted in working time.
import { dueAfter, workingDaysAfter, type Calendar } from '../calendar.ts'
import { careOf, isOpenRequest, type CareKind } from '../care.ts'
import type { Counted } from '../checks.ts'
import { isDated, isOpen, warnedOfNewEnd, withDue, type Clock, type ClockPolicy } from '../clocks.ts'
import { measuresOf, openMeasures, remindersOf } from '../measures.ts'
import type { Order } from '../orders.ts'
import { awaitedAnew } from '../second-person.ts'
import { openWhistle, whistlesOf } from '../whistles/whistle.ts'
import { isEnded } from '../words.ts'
import { ruledBy } from './requests.ts'
import type { Move } from './scene.ts'

/** What of an order a calendar moves. */
export type Movable = Pick<Order, 'clocks' | 'rules' | 'state' | 'leadUnit' | 'requests' | 'checking' | 'care' | 'measures' | 'whistles' | 'excluded' | 'setAsides' | 'honestErrors' | 'upheld' | 'outcome'>

/** A promise at its new end; `from` is null where it waited for its year. */
export interface MovedClock {
  clock: Clock
  from: Date | null
  to: Date
}

/** What is owed beside the clocks, at its new instant: a task, or until when the street's record is waited for. */
export interface MovedTask {
  kind: CareKind | 'whistle'
  /** As the history names it. */
  name: string
  from: Date | null
  to: Date
}

/** What another calendar makes of an order. */
export interface Moves {
  clocks: MovedClock[]
  tasks: MovedTask[]
  /** Clocks that could move: how many stay, and how many the calendar cannot date, so that they stay as well. */
  unmoved: number
  refused: number
  /** Only what has moved. */
  set: Partial<Order>
}

/**
 * What another calendar moves of an order: the open clocks, and those that waited for a year to be dated, also when they have been
 * kept meanwhile; and what is owed beside them. What the calendar cannot date stays as it is. The preview counts by it, the job writes it.
 * @param policy of the version frozen on the order
 */
export function movesBy(order: Movable, calendar: Calendar, policy: ClockPolicy, now: Date): Moves {
  const moves: Moves = { clocks: [], tasks: [], unmoved: 0, refused: 0, set: {} }
  const clocks = order.clocks.map((clock) => {
    if (!isOpen(clock) && isDated(clock)) return clock
    const next = withDue(clock, calendar)
    if (!next.ok) moves.refused += 1
    else if (isDated(clock) && next.clock.dueAt.getTime() === clock.dueAt.getTime()) moves.unmoved += 1
    else {
      moves.clocks.push({ clock: next.clock, from: isDated(clock) ? clock.dueAt : null, to: next.clock.dueAt })
      // A warning that was sent for the earlier instant stays sent: nobody is warned twice of one promise. But an end that lies ahead
      // again has not been missed: its breach is said when it comes.
      return warnedOfNewEnd(policy, next.clock, calendar, now, 'calendar')
    }
    return clock
  })
  if (moves.clocks.length > 0) moves.set.clocks = clocks
  moveOwed({ ...order, clocks }, calendar, now, moves)
  return moves
}

/**
 * The step by which an order comes to stand by another calendar, for a reason.
 * @returns null when nothing of the order moves
 */
export function recalendared(order: Movable, calendar: Calendar, policy: ClockPolicy, reason: string, now: Date): Move | null {
  const { clocks, tasks, set } = movesBy(order, calendar, policy, now)
  if (clocks.length === 0 && tasks.length === 0) return null
  const told = (name: string, from: Date | null, to: Date): string => `${name}: ${from?.toISOString() ?? '–'} → ${to.toISOString()}`
  return {
    set: { ...set, rules: { ...order.rules, calendar: calendar.version } },
    detail: {
      reason,
      calendar: calendar.version,
      ...(clocks.length > 0 && { moved: clocks.map(({ clock, from, to }) => told(clock.id, from, to)) }),
      ...(tasks.length > 0 && { tasks: tasks.map(({ name, from, to }) => told(name, from, to)) }),
    },
    quiet: isEnded(order.state),
  }
}

/** What is open beside the clocks: rulings, checks of an answer, bad ratings, re-checks, what waits for a second person, reminders of measures and whistles. */
function moveOwed(order: Movable, calendar: Calendar, now: Date, moves: Moves): void {
  const anew = <T extends { dueAt?: Date | null; toldLateAt?: Date | null; counted?: Counted }>(kind: CareKind, isOwed: boolean, task: T, { name = kind as string, cut = (at: Date) => at } = {}): T => {
    if (!isOwed || task.counted === undefined || task.dueAt == null) return task
    const due = dueAfter(calendar, task.counted.from, task.counted.span)
    const dueAt = due.ok ? cut(due.at) : task.dueAt
    if (dueAt.getTime() === task.dueAt.getTime()) return task
    moves.tasks.push({ kind, name, from: task.dueAt, to: dueAt })
    // What was said to be late is not, when its end lies ahead again.
    return { ...task, dueAt, toldLateAt: dueAt > now ? null : (task.toldLateAt ?? null) }
  }
  /** Only what has moved is written. */
  const keepMoved = (recount: () => Partial<Order>): void => {
    const before = moves.tasks.length
    const part = recount()
    if (moves.tasks.length > before) Object.assign(moves.set, part)
  }
  const { checking } = order
  const { verifications, rechecks } = careOf(order)
  keepMoved(() => ({
    requests: order.requests.map((one) => anew(one.kind === 'appeal' ? 'appeal' : 'ruling', isOpenRequest(one), one, { name: one.kind, cut: (at) => ruledBy(one.kind, at, order.clocks) })),
  }))
  if (checking != null) keepMoved(() => ({ checking: anew(checking.check, true, checking) }))
  keepMoved(() => ({ care: { verifications: verifications.map((one) => anew('verification', one.outcome === null, one)), rechecks: rechecks.map((one) => anew('recheck', one.result === null, one)) } }))
  keepMoved(() => awaitedAnew(order, (kind, one) => anew(kind, true, one)))
  keepMoved(() => ({ measures: measuresAnew(order, calendar, now, moves) }))
  keepMoved(() => ({ whistles: whistlesAnew(order, calendar, moves) }))
}

/** The day of a measure is the unit's own word; when it is reminded of it hangs on the calendar. What was sent is sent. */
function measuresAnew(order: Movable, calendar: Calendar, now: Date, moves: Moves): NonNullable<Order['measures']> {
  const open = new Set(openMeasures(order))
  return measuresOf(order).map((one) => {
    if (!open.has(one)) return one
    const { remindAt, onDayAt } = remindersOf(one.dueAt, calendar, order.leadUnit, now)
    const next = { ...one, remindAt: one.remindAt === null ? null : (remindAt ?? one.remindAt), onDayAt: one.onDayAt === null ? null : (onDayAt ?? one.onDayAt) }
    const [from, to] = next.remindAt?.getTime() === one.remindAt?.getTime() ? [one.onDayAt, next.onDayAt] : [one.remindAt, next.remindAt]
    if (to === null || from?.getTime() === to.getTime()) return one
    moves.tasks.push({ kind: 'measure', name: `measure ${one.ask}`, from, to })
    return next
  })
}

/** Until when the street's record is waited for before the centre hears. */
function whistlesAnew(order: Movable, calendar: Calendar, moves: Moves): NonNullable<Order['whistles']> {
  const open = openWhistle(order)
  return whistlesOf(order).map((one) => {
    if (one !== open || one.centreWorkingDays === undefined || one.warned.includes('unrecorded_centre')) return one
    const due = workingDaysAfter(calendar, one.meetAt, one.centreWorkingDays)
    const at = !due.ok ? one.warnAt.unrecorded_centre : due.at > one.warnAt.unrecorded ? due.at : one.warnAt.unrecorded
    if (at.getTime() === one.warnAt.unrecorded_centre.getTime()) return one
    moves.tasks.push({ kind: 'whistle', name: 'whistle', from: one.warnAt.unrecorded_centre, to: at })
    return { ...one, warnAt: { ...one.warnAt, unrecorded_centre: at } }
  })
}
