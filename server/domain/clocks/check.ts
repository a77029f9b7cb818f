// Whether a clock is what its own record makes it.
import type { Calendar } from '../calendar/calendar.ts'
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
