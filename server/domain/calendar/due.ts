// When a span of time that may be interrupted is over. The one place where spans, pauses and the calendar meet.
import type { Span } from '../catalogue.ts'
import { MINUTE_MS, type Instant } from '../time.ts'
import { calendarMissing, type Calendar } from './calendar.ts'
import { instantOfWork, localDayAt, runAt, startOfDay, timelineOf, workedBefore, type Run, type Timeline } from './timeline.ts'
import { workingDaysAfter, type AnsweredInstant } from './working-time.ts'

/** A stretch in which a promise does not run; half open. */
export interface Pause {
  from: Instant
  to: Instant
}

/** Pauses in order, those that overlap or touch made one, empty ones left out. UTC ms. */
export function mergePauses(pauses: readonly Pause[]): { from: number; to: number }[] {
  const merged: { from: number; to: number }[] = []
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
 * @param unit whose hours are meant; null = the city's
 */
export function dueAfter(
  calendar: Calendar,
  from: Instant,
  span: Span,
  pauses: readonly Pause[] = [],
  unit: string | null = null,
): AnsweredInstant {
  const stops = mergePauses(pauses)
  if (span.kind === 'natural_minutes') return { ok: true, at: new Date(elapse(from.getTime(), span.amount * MINUTE_MS, stops)) }
  const counted = countedWork(calendar, from, span, unit)
  if (!counted.ok) return counted
  if (counted.ms === 0) return { ok: true, at: new Date(from.getTime()) }
  const end = workOn(counted.timeline, counted.run, counted.from, counted.ms, stops)
  return end === null ? calendarMissing(counted.run.lastYear + 1) : { ok: true, at: new Date(end) }
}

/** From when on, and how much working time, a span promises. */
export interface CountedWork {
  ok: true
  timeline: Timeline
  run: Run
  /** UTC ms. */
  from: number
  /** Worked ms. */
  ms: number
}

/** What a span of working time comes to: see {@link dueAfter}. */
export function countedWork(calendar: Calendar, from: Instant, span: Span, unit: string | null): CountedWork | Extract<AnsweredInstant, { ok: false }> {
  const unpaused = workingDaysAfter(calendar, from, span.kind === 'working_days' ? span.amount : 0, unit)
  if (!unpaused.ok) return unpaused
  const timeline = timelineOf(calendar, unit)
  const start = from.getTime()
  const run = runAt(timeline, start)
  if (run === null) return calendarMissing(from.getUTCFullYear())
  if (span.kind !== 'working_days' || span.amount === 0) return { ok: true, timeline, run, from: start, ms: span.amount * MINUTE_MS }
  const dayAfter = startOfDay(timeline, localDayAt(timeline, start) + 1)
  return { ok: true, timeline, run, from: dayAfter, ms: workedBefore(timeline, unpaused.at.getTime()) - workedBefore(timeline, dayAfter) }
}

function elapse(from: number, amount: number, stops: { from: number; to: number }[]): number {
  let at = from
  let left = amount
  for (const stop of stops) {
    if (left === 0 || at + left <= stop.from) break
    left -= Math.max(0, stop.from - at)
    at = Math.max(at, stop.to)
  }
  return at + left
}

function workOn(timeline: Timeline, run: Run, from: number, amount: number, stops: { from: number; to: number }[]): number | null {
  let target = workedBefore(timeline, from) + amount
  for (const stop of stops) {
    if (target > run.workedAtEnd) return null
    if (instantOfWork(timeline, target) <= stop.from) break
    target += workedBefore(timeline, Math.max(stop.to, from)) - workedBefore(timeline, Math.max(stop.from, from))
  }
  return target > run.workedAtEnd ? null : instantOfWork(timeline, target)
}
