// When a span of time that may be interrupted is over. The one place where spans, pauses and the calendar meet.
import type { Span } from '../catalogue.ts'
import { MINUTE_MS, type Instant } from '../time.ts'
import { calendarMissing, type Calendar, type Refused } from './calendar.ts'
import { instantOfWork, localDayAt, runAt, startOfDay, timelineOf, workedBefore, type Run, type Timeline } from './timeline.ts'
import { missingAt, workingDaysAfter, type AnsweredInstant } from './working-time.ts'

/** A stretch in which a promise does not run; half open. */
export interface Pause {
  from: Instant
  to: Instant
}

/** A pause as the calculators see it: UTC ms, half open. */
export interface Stop {
  from: number
  to: number
}

/** Pauses in order, those that overlap or touch made one, empty ones left out. */
export function mergePauses(pauses: readonly Pause[]): Stop[] {
  const merged: Stop[] = []
  const ordered = pauses.map(({ from, to }) => ({ from: from.getTime(), to: to.getTime() })).sort((a, b) => a.from - b.from)
  for (const pause of ordered) {
    if (pause.from >= pause.to) continue
    const last = merged.at(-1)
    if (last !== undefined && pause.from <= last.to) last.to = Math.max(last.to, pause.to)
    else merged.push(pause)
  }
  return merged
}

/**
 * When a span that starts at `from` is over. A pause takes out the counted time that falls inside it, and that much time of
 * the same kind is added at the end:
 * - working minutes: working time from `from` on;
 * - working days: the working time of the days that count, from the day after `from` to the end of the last one. Two whole
 *   days of pause move the end by two working days; half a morning moves it into the morning of the next working day;
 * - natural minutes: plain elapsed time; the calendar is not asked.
 * @param span its amount whole and ≥ 0; of nothing, the answer is `from`
 * @param unit whose hours are meant; null = the city's
 * @throws RangeError when the amount is not so, or the answer lies beyond what a Date can hold
 */
export function dueAfter(
  calendar: Calendar,
  from: Instant,
  span: Span,
  pauses: readonly Pause[] = [],
  unit: string | null = null,
): AnsweredInstant {
  return dueAfterShare(calendar, from, span, 1, pauses, unit)
}

/**
 * When a share of a span is over: half of five working days, say, is half of their working time.
 * @param share 0…1; see {@link dueAfter} for the rest
 */
export function dueAfterShare(
  calendar: Calendar,
  from: Instant,
  span: Span,
  share: number,
  pauses: readonly Pause[],
  unit: string | null,
): AnsweredInstant {
  if (!Number.isInteger(span.amount) || span.amount < 0) throw new RangeError(`a span must be whole and at least 0, got ${span.amount}`)
  const stops = pauses.length === 0 ? [] : mergePauses(pauses)
  if (span.kind === 'natural_minutes') return instant(elapse(from.getTime(), Math.round(span.amount * MINUTE_MS * share), stops))
  const counted = countedWork(calendar, from, span, unit)
  if (!counted.ok) return counted
  const amount = Math.round(counted.work * share)
  if (amount === 0) return instant(from.getTime())
  const end = workOn(counted, amount, stops)
  return end === null ? calendarMissing(counted.run.lastYear + 1) : instant(end)
}

function instant(ms: number): AnsweredInstant {
  const at = new Date(ms)
  if (Number.isNaN(at.getTime())) throw new RangeError('the end lies beyond the calendar of any computer')
  return { ok: true, at }
}

/** From when on, and how much working time, a span promises. */
export interface CountedWork {
  ok: true
  timeline: Timeline
  run: Run
  /** UTC ms. */
  from: number
  /** Worked ms. */
  work: number
}

/** What a span of working time comes to without pauses: see {@link dueAfter}. */
export function countedWork(calendar: Calendar, from: Instant, span: Span, unit: string | null): CountedWork | Refused {
  const timeline = timelineOf(calendar, unit)
  const start = from.getTime()
  const run = runAt(timeline, start)
  if (run === null) return missingAt(calendar, start)
  if (span.kind !== 'working_days' || span.amount === 0) return { ok: true, timeline, run, from: start, work: span.amount * MINUTE_MS }
  const last = workingDaysAfter(calendar, from, span.amount, unit)
  if (!last.ok) return last
  const dayAfter = startOfDay(timeline, localDayAt(timeline, start) + 1)
  return { ok: true, timeline, run, from: dayAfter, work: workedBefore(timeline, last.at.getTime()) - workedBefore(timeline, dayAfter) }
}

function elapse(from: number, amount: number, stops: readonly Stop[]): number {
  if (amount === 0) return from
  let at = from
  let left = amount
  for (const stop of stops) {
    if (at + left <= stop.from) break
    if (stop.to <= at) continue
    left -= Math.max(0, stop.from - at)
    at = stop.to
  }
  return at + left
}

/** The first instant by which `amount` of work outside the stops is done; null when the covered years end before. */
function workOn({ timeline, run, from }: CountedWork, amount: number, stops: readonly Stop[]): number | null {
  let target = workedBefore(timeline, from) + amount
  for (const stop of stops) {
    if (target > run.workedAtEnd) return null
    if (stop.to <= from) continue
    if (instantOfWork(timeline, target) <= stop.from) break
    target += workedBefore(timeline, stop.to) - workedBefore(timeline, Math.max(stop.from, from))
  }
  return target > run.workedAtEnd ? null : instantOfWork(timeline, target)
}
