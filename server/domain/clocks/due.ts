// The due instant of a clock, always recomputed from what is on it (span, extensions, pauses), never moved by hand.
import { dueAfter, type Pause } from '../calendar/due.ts'
import type { Calendar, Refused } from '../calendar/calendar.ts'
import type { AnsweredInstant } from '../calendar/working-time.ts'
import { dayNumber, startOfDay } from '../calendar/zone.ts'
import type { Span } from '../catalogue.ts'
import type { Instant } from '../time.ts'
import { endedPauses, isDated, isOpen, openPause, type Clock, type PauseReason } from './clock.ts'

export type ChangedClock = { ok: true; clock: Clock } | Refused

/** The pauses that have ended; an open one takes nothing until it ends. */
export const endedPausesOf = (clock: Clock): Pause[] => clock.pauses.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]))

/** The promised spans in order: those of one kind made one, so that 5 + 5 working days are 10. */
export function promisedSpans({ span, extensions }: Pick<Clock, 'span' | 'extensions'>): Span[] {
  const spans: Span[] = []
  for (const next of [span, ...extensions.map((extension) => extension.span)]) {
    const last = spans.at(-1)
    if (last !== undefined && last.kind === next.kind) spans[spans.length - 1] = { ...last, amount: last.amount + next.amount }
    else spans.push(next)
  }
  return spans
}

/**
 * The due instant as the clock's own record makes it: start, span, extensions, ended pauses.
 * @param calendar of the version that dated it
 * @source design §6: from history, never by hand
 */
export function dueOf(clock: Clock, calendar: Calendar): AnsweredInstant {
  const pauses = endedPausesOf(clock)
  let at: AnsweredInstant = { ok: true, at: clock.startedAt }
  for (const span of promisedSpans(clock)) {
    if (!at.ok) return at
    at = dueAfter(calendar, at.at, span, pauses, clock.unit)
  }
  return at
}

/**
 * The clock stands still from `now` on.
 * @param until its cap or review, if it has one; the pause never counts beyond it
 * @returns the clock unchanged when it is not open or stands still already
 */
export function pause(clock: Clock, reason: PauseReason, now: Instant, until: Instant | null = null): Clock {
  if (!isOpen(clock) || openPause(clock) !== null) return clock
  return { ...clock, pauses: [...clock.pauses, { from: now, to: null, until, reason }] }
}

/**
 * The clock runs again, due later by the counted time that fell inside the pause (up to the pause's cap). Never refused: where that
 * leads into a year the calendar lacks, it runs without a due instant until the year is declared.
 */
export const resume = (clock: Clock, calendar: Calendar, now: Instant): Clock => (openPause(clock) === null ? clock : dated({ ...clock, pauses: endedPauses(clock, now) }, calendar))

/**
 * The promise is kept. A clock that is met or stopped already stays as it is. One that stands still runs again first: what it
 * waited for does not count against whoever keeps it.
 * @param at when it was kept; not before the clock started
 */
export function meet(clock: Clock, calendar: Calendar, at: Instant): Clock {
  if (!isOpen(clock)) return clock
  const metAt = at < clock.startedAt ? clock.startedAt : at
  return { ...resume(clock, calendar, metAt), metAt }
}

/** The promise has become moot, or late where it had fallen due; one that stands still runs again first, as in {@link meet}. */
export function stop(clock: Clock, calendar: Calendar, at: Instant): Clock {
  return isOpen(clock) ? { ...resume(clock, calendar, at), stoppedAt: at } : clock
}

/**
 * A clock that ended while it stood still, as releases before 2026-11-30 left it: due as if it had run on all the while.
 * @param calendar of the version that dated it
 * @returns it with the pause it ended in taken out; null where none was left out
 */
export function endedWaiting(clock: Clock, calendar: Calendar): Clock | null {
  if (isOpen(clock) || !isDated(clock) || clock.pauses.length === 0) return null
  const without = dueOf({ ...clock, pauses: clock.pauses.slice(0, -1) }, calendar)
  if (!without.ok || without.at.getTime() !== clock.dueAt.getTime()) return null
  const right = dated(clock, calendar)
  return right.dueAt.getTime() === clock.dueAt.getTime() ? null : right
}

/**
 * The clock as it runs once its pause has reached its cap: a pause that is over is over, whatever the order still waits for.
 * @returns the clock unchanged while the pause lasts
 */
export function runsOn(clock: Clock, calendar: Calendar, now: Instant): Clock {
  const until = openPause(clock)?.until ?? null
  if (until === null || until > now) return clock
  return resume(clock, calendar, now)
}

/** An approved extension. Whether it may be granted is asked of `extensionRefused` first. */
export function extend(clock: Clock, calendar: Calendar, span: Span, reason: string, now: Instant): ChangedClock {
  if (!isOpen(clock)) return { ok: true, clock }
  return withDue({ ...clock, extensions: [...clock.extensions, { span, grantedAt: now, reason }] }, calendar)
}

/** The clock with its due instant as its record makes it, by this version of the calendar. */
export function withDue(clock: Clock, calendar: Calendar): ChangedClock {
  const due = dueOf(clock, calendar)
  if (!due.ok) return due
  const { undatedFor: _, ...rest } = clock
  return { ok: true, clock: { ...rest, dueAt: due.at, calendar: calendar.version } }
}

/** The clock with its due instant, or, where the calendar does not reach, with the year that is missing and no earlier than its beginning. */
export function dated(clock: Clock, calendar: Calendar): Clock {
  const due = withDue(clock, calendar)
  if (due.ok) return due.clock
  const { year } = due.refusal
  const begins = new Date(startOfDay(calendar.zone, dayNumber(`${year}-01-01`)))
  return { ...clock, dueAt: begins > clock.startedAt ? begins : clock.startedAt, calendar: calendar.version, undatedFor: year }
}
