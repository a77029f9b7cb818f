// One clock begun, or several: what each promises, frozen on the order as it starts, so that a later policy changes none of them.
import type { Calendar, Refused } from '../calendar/calendar.ts'
import type { LegalBasis, Span } from '../catalogue.ts'
import type { Instant } from '../time.ts'
import type { ClockName } from '../words.ts'
import type { Clock } from './clock.ts'
import { dated, withDue } from './due.ts'
import { ruleFor, type ClockPolicy, type Matter } from './policy.ts'

export type StartedClock = { ok: true; clock: Clock } | Refused
export type StartedClocks = { ok: true; clocks: Clock[] } | Refused

/** Rules that a leaf of the catalogue gives, not the policy. */
export const LEAF_RESOLVE = 'leaf.resolve'
export const LEAF_STATUTORY = 'leaf.statutory'
/** What is left of a unit's own time, for a part that it handed down. */
export const PART_BELOW = 'below.part'
/** The rule of a redo whose limit by policy would be no shorter than the first. */
export const REDO_HALF = 'redo.half'

/** What a new clock promises. */
export interface ClockTerms {
  name: ClockName
  unit: string | null
  span: Span
  /** Id of the policy's rule, or one of the leaf's. */
  rule: string
  /** The law that set it; absent where none did. */
  basis?: LegalBasis
}

/** A matter and the unit that takes it on. */
export type MatterOfUnit = Matter & {
  unit: string
  /** Units that go on assisting: their parts run on when the lead changes. */
  assisting?: readonly string[]
}

/**
 * Starts one clock.
 * @param existing clocks of the same order: a clock that repeats one of them gets the next number in its id
 */
export function startClock(calendar: Calendar, terms: ClockTerms, now: Instant, existing: readonly Clock[] = []): StartedClock {
  return withDue(undated(terms, now, existing), calendar)
}

/** The id of the next clock of a name: a second one of the same unit has a number. */
export function idAfter({ name, unit }: Pick<Clock, 'name' | 'unit'>, existing: readonly Clock[]): string {
  const round = existing.filter((clock) => clock.name === name && clock.unit === unit).length + 1
  return `${name}${unit === null ? '' : `:${unit}`}${round > 1 ? `#${round}` : ''}`
}

/** A clock at its start, still to be dated. */
export function undated({ name, unit, span, rule, basis }: ClockTerms, now: Instant, existing: readonly Clock[]): Clock {
  const id = idAfter({ name, unit }, existing)
  const running = { metAt: null, stoppedAt: null, pauses: [], extensions: [], warned: [] }
  return { id, name, unit, span, rule, ...(basis !== undefined && { basis }), startedAt: now, dueAt: now, ...running }
}

/** Starts several, after those that exist already; refused as a whole when one is. */
export function startAll(calendar: Calendar, terms: ClockTerms[], now: Instant, existing: readonly Clock[]): StartedClocks {
  const clocks = [...existing]
  for (const next of terms) {
    const started = startClock(calendar, next, now, clocks)
    if (!started.ok) return started
    clocks.push(started.clock)
  }
  return { ok: true, clocks }
}

/** Starts several for what a citizen has said, which is never refused: those that the calendar does not reach are dated later. */
export function oweAll(calendar: Calendar, terms: ClockTerms[], now: Instant, existing: readonly Clock[]): { ok: true; clocks: Clock[] } {
  const clocks = [...existing]
  for (const next of terms) clocks.push(dated(undated(next, now, clocks), calendar))
  return { ok: true, clocks }
}

/** What the policy promises of a name, for this matter; nothing where no rule is for it. */
export function byRule(policy: ClockPolicy, name: ClockName, matter: Matter, unit: string | null): ClockTerms[] {
  const rule = ruleFor(policy, name, matter)
  return rule === null ? [] : [{ name, unit, span: rule.span, rule: rule.id }]
}
