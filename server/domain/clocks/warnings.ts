// Warnings before and after a clock falls due: when each is due, which one is sent, and who is told (design §6).
// Deterministic: from the clock's own record, so that a restart or an emptied queue neither loses one nor sends it twice.
import type { Calendar, Refused } from '../calendar/calendar.ts'
import { countedWork, dueAfterShare } from '../calendar/due.ts'
import { workingDaysAfter, type AnsweredInstant } from '../calendar/working-time.ts'
import type { Span } from '../catalogue.ts'
import { MINUTE_MS, type Instant } from '../time.ts'
import type { Role } from '../words.ts'
import { isDated, isOpen, standingStill, type Clock } from './clock.ts'
import { endedPausesOf, promisedSpans } from './due.ts'
import type { ClockPolicy, WarningCode, WarningStep } from './policy.ts'

export interface WarningInstant {
  code: WarningCode
  at: Instant
}

/**
 * When each warning of a clock is due, in the policy's order: at shares of the promised time, and working days after it.
 * One that falls into a year the calendar does not know is left out until the year is known.
 * @param calendar of the version frozen on the order
 */
export function warningInstants(policy: ClockPolicy, clock: Clock, calendar: Calendar): WarningInstant[] {
  return policy.warnings.flatMap(({ code, when }) => {
    const at = warningAt(clock, calendar, when)
    return at.ok ? [{ code, at: at.at }] : []
  })
}

function warningAt(clock: Clock, calendar: Calendar, when: WarningStep['when']): AnsweredInstant {
  if ('workingDaysAfter' in when) return workingDaysAfter(calendar, clock.dueAt, when.workingDaysAfter, clock.unit)
  return when.share === 1 ? { ok: true, at: clock.dueAt } : instantAtShare(clock, calendar, when.share)
}

/**
 * The instant at which a share of the promised time is used up: working time of a working clock, elapsed time of a natural
 * one; pauses do not use any. Spans of different kinds (a natural limit extended by working days) follow each other.
 */
export function instantAtShare(clock: Clock, calendar: Calendar, share: number): AnsweredInstant {
  const lengths = promisedSpans(clock)
  const measured = measure(clock, calendar, lengths)
  if (!measured.ok) return measured
  let left = measured.total * share
  for (const { span, from, length } of measured.legs) {
    if (left <= length || length === measured.total)
      return dueAfterShare(calendar, from, span, length === 0 ? 0 : left / length, endedPausesOf(clock), clock.unit)
    left -= length
  }
  return { ok: true, at: clock.dueAt }
}

interface Leg {
  span: Span
  from: Instant
  /** Counted ms. */
  length: number
}

function measure(clock: Clock, calendar: Calendar, spans: Span[]): { ok: true; legs: Leg[]; total: number } | Refused {
  const legs: Leg[] = []
  let from = clock.startedAt
  for (const span of spans) {
    const counted = span.kind === 'natural_minutes' ? null : countedWork(calendar, from, span, clock.unit)
    if (counted !== null && !counted.ok) return counted
    legs.push({ span, from, length: counted === null ? span.amount * MINUTE_MS : counted.work })
    const end = dueAfterShare(calendar, from, span, 1, endedPausesOf(clock), clock.unit)
    if (!end.ok) return end
    from = end.at
  }
  return { ok: true, legs, total: legs.reduce((sum, leg) => sum + leg.length, 0) }
}

export interface WarningsDue {
  /** The one to send now; null when none is. */
  send: WarningCode | null
  /** All that are settled by that: the one sent, and earlier ones that it overtakes (after an outage only the last is sent). */
  settled: WarningCode[]
}

const NONE: WarningsDue = { send: null, settled: [] }

/** Which warning of a clock is due and not yet sent. None for a clock that is met, moot, standing still or not dated. */
export function warningsDue(policy: ClockPolicy, clock: Clock, calendar: Calendar, now: Instant): WarningsDue {
  if (!isOpen(clock) || !isDated(clock) || standingStill(clock) !== null) return NONE
  const last = policy.warnings.findLastIndex(({ code }) => clock.warned.includes(code))
  const due = warningInstants(policy, clock, calendar).filter(({ code, at }) => at <= now && indexOf(policy, code) > last)
  return { send: due.at(-1)?.code ?? null, settled: due.map(({ code }) => code) }
}

const indexOf = (policy: ClockPolicy, code: WarningCode): number => policy.warnings.findIndex((step) => step.code === code)

/** The clock with warnings noted as settled. */
export const warned = (clock: Clock, codes: readonly WarningCode[]): Clock => ({ ...clock, warned: [...new Set([...clock.warned, ...codes])] })

/** An extension promises anew, so its new end is warned of beforehand too; another calendar only dates the same promise. */
export type MovedBy = 'extension' | 'calendar'

/**
 * The clock after its due instant was moved, with those warnings unsaid that say what is no longer so. One that lies ahead
 * again must be able to come: else the new end would pass in silence. Half time only reminds to begin and is said once.
 * @param policy of the version frozen on the order
 * @param now when it was moved
 * @source HR §3.4: warned at 80 %, 100 % and a working day after the end, whichever end holds
 */
export function warnedOfNewEnd(policy: ClockPolicy, clock: Clock, calendar: Calendar, now: Instant, by: MovedBy): Clock {
  if (!isOpen(clock)) return clock
  const ahead = policy.warnings.filter(({ code, when }) => {
    if (!clock.warned.includes(code) || code === 'half') return false
    if (by === 'calendar' && 'share' in when && when.share < 1) return false
    const at = warningAt(clock, calendar, when)
    // In a year that nobody knows yet: later than the end in any case.
    return at.ok ? at.at > now : clock.dueAt > now
  })
  if (ahead.length === 0) return clock
  return { ...clock, warned: clock.warned.filter((code) => ahead.every((step) => step.code !== code)) }
}

/** Is a warning settled that speaks of an end which lies ahead? Nobody would hear of that end any more. */
export const isSilenced = (policy: ClockPolicy, clock: Clock, now: Instant): boolean =>
  isOpen(clock) && clock.dueAt > now && policy.warnings.some(({ code, when }) => clock.warned.includes(code) && !('share' in when && when.share < 1))

/**
 * When anything next happens to the open clocks by itself: a warning not yet settled, a due instant, the end of a pause.
 * The one scalar to index for a sweeper that must miss nothing.
 */
export function nextWakeAt(policy: ClockPolicy, clocks: readonly Clock[], calendar: Calendar): Instant | null {
  let next: Instant | null = null
  for (const clock of clocks) {
    const at = wakeAt(policy, clock, calendar)
    if (at !== null && (next === null || at < next)) next = at
  }
  return next
}

function wakeAt(policy: ClockPolicy, clock: Clock, calendar: Calendar): Instant | null {
  if (!isOpen(clock)) return null
  const pause = standingStill(clock)
  if (pause !== null) return pause.until
  if (!isDated(clock)) return null
  const last = policy.warnings.findLastIndex(({ code }) => clock.warned.includes(code))
  for (const step of policy.warnings.slice(last + 1)) {
    const at = warningAt(clock, calendar, step.when)
    if (at.ok) return at.at
  }
  return null
}

export interface Told {
  /** Null when they are the centre's. */
  unit: string | null
  roles: Role[]
}

/** Who is told of a warning: people of the unit that holds the order, or of the centre for its own clock. */
export function whoIsTold(policy: ClockPolicy, clock: Clock, code: WarningCode, leadUnit: string | null): Told {
  const step = policy.warnings.find((one) => one.code === code)
  if (clock.name === 'dispatch') return { unit: null, roles: step?.tellCentre ?? [] }
  return { unit: clock.unit ?? leadUnit, roles: step?.tell ?? [] }
}
