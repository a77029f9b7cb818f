// Whether a clock is what its own record makes it, and what a new calendar would move.
import type { Calendar, CalendarMissing } from '../calendar/calendar.ts'
import type { Instant } from '../time.ts'
import { isDated, isOpen, type Clock } from './clock.ts'
import { dueOf } from './due.ts'

export type ClockFault = 'due_not_as_recorded' | 'met_before_start' | 'met_and_stopped' | 'pauses_out_of_order' | 'paused_beyond_its_cap' | 'ended_while_paused' | 'warned_twice'

/**
 * What is wrong with a stored clock; [] when it equals its recomputation.
 * @param calendar of the version that dated it
 */
export function clockFaults(clock: Clock, calendar: Calendar): ClockFault[] {
  const faults: ClockFault[] = []
  const due = dueOf(clock, calendar)
  if (due.ok ? !isDated(clock) || due.at.getTime() !== clock.dueAt.getTime() : clock.undatedFor !== due.refusal.year) faults.push('due_not_as_recorded')
  if (clock.metAt !== null && clock.metAt < clock.startedAt) faults.push('met_before_start')
  if (clock.metAt !== null && clock.stoppedAt !== null) faults.push('met_and_stopped')
  if (clock.pauses.some((pause, index) => pause.from < (index === 0 ? pause.from : (clock.pauses[index - 1]?.to ?? new Date(8.64e15))))) faults.push('pauses_out_of_order')
  if (clock.pauses.some(({ to, until }) => to !== null && until !== null && to > until)) faults.push('paused_beyond_its_cap')
  if (!isOpen(clock) && clock.pauses.some(({ to }) => to === null)) faults.push('ended_while_paused')
  if (new Set(clock.warned).size < clock.warned.length) faults.push('warned_twice')
  return faults
}

export interface Preview<K> {
  /** `from` is null where the clock had no due instant yet. */
  moved: { key: K; clock: Clock; from: Instant | null; to: Instant }[]
  /** Clocks that the new calendar cannot date. */
  refused: { key: K; clock: Clock; refusal: CalendarMissing }[]
  unmoved: number
}

/**
 * Which open clocks a new version of the calendar would move or date, and where to. Nothing moves by this: a job moves them, with a
 * reason (design §6), each by `withDue`.
 * @param open clocks with whatever tells the asker whose they are; clocks that are neither open nor waiting for a year are passed over
 */
export function previewChange<K>(next: Calendar, open: Iterable<{ key: K; clock: Clock }>): Preview<K> {
  const preview: Preview<K> = { moved: [], refused: [], unmoved: 0 }
  for (const { key, clock } of open) {
    if (!isOpen(clock) && isDated(clock)) continue
    const due = dueOf(clock, next)
    if (!due.ok) preview.refused.push({ key, clock, refusal: due.refusal })
    else if (isDated(clock) && due.at.getTime() === clock.dueAt.getTime()) preview.unmoved += 1
    else preview.moved.push({ key, clock, from: isDated(clock) ? clock.dueAt : null, to: due.at })
  }
  return preview
}
