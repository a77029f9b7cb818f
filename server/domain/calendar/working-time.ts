// The two calculators, each the other's inverse (after Zammad's destination_time and period_working_minutes), and the
// count of working days. All instants are UTC; windows are read in the calendar's zone.
import { MINUTE_MS, type Instant } from '../time.ts'
import { calendarMissing, type Calendar, type Refused } from './calendar.ts'
import { instantOfWork, localDayAt, runAt, timelineOf, workedBefore, type Run, type Timeline } from './timeline.ts'
import { dayAt, yearOfDay } from './zone.ts'

export type AnsweredInstant = { ok: true; at: Instant } | Refused
export type AnsweredAmount = { ok: true; amount: number } | Refused

/**
 * The first instant by which `minutes` of working time have passed since `from`.
 * It lies inside a window or at its end: at 12:00 when the morning completes it, never at 13:30. Outside windows counting
 * begins with the next window. Zero minutes have passed at once: the answer is `from` itself, wherever it lies.
 * @param from in a covered year
 * @param minutes ≥ 0; whole in every promise, parts of a minute are counted to the millisecond
 * @param unit whose hours are meant; null or one without hours of its own = the city's
 * @throws RangeError when `minutes` is negative or not a number
 * @source HR §3.4
 */
export function instantAfter(calendar: Calendar, from: Instant, minutes: number, unit: string | null = null): AnsweredInstant {
  const timeline = timelineOf(calendar, unit)
  const ms = atLeastZero(minutes, 'minutes') * MINUTE_MS
  const start = from.getTime()
  const run = runAt(timeline, start)
  if (run === null) return missingAt(calendar, start)
  if (ms === 0) return { ok: true, at: new Date(start) }
  const target = workedBefore(timeline, start) + ms
  if (target > run.workedAtEnd) return calendarMissing(run.lastYear + 1)
  return { ok: true, at: new Date(instantOfWork(timeline, target)) }
}

/**
 * The last instant from which `minutes` of working time remain until `to`; the mirror of {@link instantAfter}.
 * It lies inside a window or at its start; zero minutes give `to` itself.
 */
export function instantBefore(calendar: Calendar, to: Instant, minutes: number, unit: string | null = null): AnsweredInstant {
  const timeline = timelineOf(calendar, unit)
  const ms = atLeastZero(minutes, 'minutes') * MINUTE_MS
  const end = to.getTime()
  const run = runAt(timeline, end)
  if (run === null) return missingAt(calendar, end)
  if (ms === 0) return { ok: true, at: new Date(end) }
  const target = workedBefore(timeline, end) - ms
  if (target < run.workedAtStart) return calendarMissing(run.firstYear - 1)
  return { ok: true, at: new Date(lastInstantOfWork(timeline, target)) }
}

/** The last instant at which no more than `worked` ms are done: the start of the next segment, at a boundary. */
function lastInstantOfWork(timeline: Timeline, worked: number): number {
  if (worked === 0) return timeline.starts[0] ?? 0
  const first = instantOfWork(timeline, worked)
  for (const start of startsFrom(timeline, first)) if (start >= first) return workedBefore(timeline, start) === worked ? start : first
  return first
}

function* startsFrom({ starts }: Timeline, ms: number): Generator<number> {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? Infinity) < ms) low = middle + 1
    else high = middle
  }
  for (; low < starts.length; low += 1) yield starts[low] ?? Infinity
}

/**
 * Working minutes from one instant to another, to the millisecond (so possibly not whole); negative when `to` is earlier.
 * @source HR §3.4
 */
export function workingMinutesBetween(calendar: Calendar, from: Instant, to: Instant, unit: string | null = null): AnsweredAmount {
  const timeline = timelineOf(calendar, unit)
  const run = runAt(timeline, from.getTime())
  if (run === null) return missingAt(calendar, from.getTime())
  const missing = missingTowards(timeline, run, to)
  if (missing !== null) return missing
  return { ok: true, amount: (workedBefore(timeline, to.getTime()) - workedBefore(timeline, from.getTime())) / MINUTE_MS }
}

/** The refusal, when a question that starts in a run leaves the years in a row that the calendar covers. */
function missingTowards({ zone }: Timeline, run: Run, to: Instant): Refused | null {
  const ms = to.getTime()
  if (Number.isNaN(ms)) throw new RangeError('not an instant')
  if (ms >= run.from && ms <= run.to) return null
  // The year named is the first one missing on the way.
  if (ms > run.to) return calendarMissing(run.lastYear + 1)
  return calendarMissing(Math.max(yearOfDay(dayAt(zone, ms)), run.firstYear - 1))
}

/**
 * The end of the last window of the `days`-th working day after the day of `from` (次日起算): the day itself never counts,
 * whatever the hour. No working days at all leave `from` itself.
 * @param days whole, ≥ 0
 * @source HR §3.3: limits count from the day after receipt; HR §3.4
 */
export function workingDaysAfter(calendar: Calendar, from: Instant, days: number, unit: string | null = null): AnsweredInstant {
  const timeline = timelineOf(calendar, unit)
  const count = wholeDays(days)
  const start = from.getTime()
  const run = runAt(timeline, start)
  if (run === null) return missingAt(calendar, start)
  if (count === 0) return { ok: true, at: new Date(start) }
  const nth = workdaysUpToDayOf(timeline, start) + count
  if (nth > run.daysAtEnd) return calendarMissing(run.lastYear + 1)
  return { ok: true, at: new Date(timeline.workdayEnds[nth - 1] ?? NaN) }
}

/** The end of the last window of the `days`-th working day before the day of `to`: the latest moment for what is due that long before. */
export function workingDaysBefore(calendar: Calendar, to: Instant, days: number, unit: string | null = null): AnsweredInstant {
  const timeline = timelineOf(calendar, unit)
  const count = wholeDays(days)
  const end = to.getTime()
  const run = runAt(timeline, end)
  if (run === null) return missingAt(calendar, end)
  if (count === 0) return { ok: true, at: new Date(end) }
  const today = localDayAt(timeline, end)
  const earlier = timeline.workdaysUpTo[today - 1 - timeline.firstDay] ?? 0
  const nth = earlier - count + 1
  if (nth <= run.daysAtStart) return calendarMissing(run.firstYear - 1)
  return { ok: true, at: new Date(timeline.workdayEnds[nth - 1] ?? NaN) }
}

const workdaysUpToDayOf = (timeline: Timeline, ms: number): number => timeline.workdaysUpTo[localDayAt(timeline, ms) - timeline.firstDay] ?? 0

/** Whether an instant lies in a window (its end excluded). */
export function isWorking(calendar: Calendar, at: Instant, unit: string | null = null): { ok: true; working: boolean } | Refused {
  const timeline = timelineOf(calendar, unit)
  const ms = at.getTime()
  if (runAt(timeline, ms) === null) return missingAt(calendar, ms)
  return { ok: true, working: workedBefore(timeline, ms + 1) > workedBefore(timeline, ms) }
}

/** The refusal for an instant in a year that is not covered. */
export function missingAt(calendar: Calendar, ms: number): Refused {
  if (Number.isNaN(ms)) throw new RangeError('not an instant')
  return calendarMissing(yearOfDay(dayAt(calendar.zone, ms)))
}

function atLeastZero(amount: number, what: string): number {
  if (!(amount >= 0) || !Number.isFinite(amount)) throw new RangeError(`${what} must be at least 0, got ${amount}`)
  return amount
}

function wholeDays(days: number): number {
  if (!Number.isInteger(days)) throw new RangeError(`working days must be whole, got ${days}`)
  return atLeastZero(days, 'working days')
}
