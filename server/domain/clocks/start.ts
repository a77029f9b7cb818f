// Which clocks start when: at intake, at dispatch, for a part, at a redo. What they promise: begin.ts, whole.ts; a raised urgency: raise.ts.
import type { Calendar } from '../calendar/calendar.ts'
import { workingMinutesBetween } from '../calendar/working-time.ts'
import type { Span } from '../catalogue.ts'
import { MINUTE_MS, type Instant } from '../time.ts'
import type { ClockName } from '../words.ts'
import { byRule, oweAll, PART_BELOW, startAll, type ClockTerms, type MatterOfUnit, type StartedClocks } from './begin.ts'
import { isOpen, isPart, type Clock } from './clock.ts'
import { meet, stop } from './due.ts'
import { ruleFor, type ClockPolicy, type Matter } from './policy.ts'
import { redoTerms, wholeTerms } from './whole.ts'

/**
 * The centre's own clock: to dispatch. No unit; warned to the centre. Nobody is turned away for want of a calendar.
 * @source HR §2.3: DB11/T 2021-2022
 */
export function clocksAtIntake(policy: ClockPolicy, calendar: Calendar, matter: Matter, now: Instant): StartedClocks {
  return oweAll(calendar, byRule(policy, 'dispatch', matter, null), now, [])
}

/**
 * The clocks of an order from its dispatch on. They run from here, not from the signature.
 * The steps (sign, contact, stage report) are the unit's and begin anew with every unit; those of the unit before become
 * moot. What was promised to the citizen (resolve, statutory) goes on unchanged: a return resets nothing.
 * The parts of units that no longer assist become moot too.
 * @param matter with the unit that takes it on
 * @param existing the order's clocks so far; the dispatch clock among them is met
 * @returns all clocks of the order, the existing ones first; or `calendar_missing`
 * @source HR §3.4, §7.2; design §6
 */
export function clocksAtDispatch(
  policy: ClockPolicy,
  calendar: Calendar,
  matter: MatterOfUnit,
  now: Instant,
  existing: readonly Clock[] = [],
): StartedClocks {
  const { unit, assisting = [] } = matter
  const goesOn = (clock: Clock) => clock.unit === null || (isPart(clock) ? assisting.includes(clock.unit) : clock.unit === unit)
  const kept = existing.map((clock) => {
    if (clock.name === 'dispatch') return meet(clock, calendar, now)
    return goesOn(clock) ? clock : stop(clock, calendar, now)
  })
  const running = (name: ClockName, of: string | null) => kept.some((clock) => clock.name === name && clock.unit === of && isOpen(clock))
  const steps = (['sign', 'contact', 'stage_report'] as const)
    .filter((name) => !running(name, unit))
    .flatMap((name) => byRule(policy, name, matter, unit))
  if (running('resolve', null)) return startAll(calendar, steps, now, kept)
  const whole = wholeTerms(policy, calendar, matter, now)
  const isBeside = ({ name }: ClockTerms): boolean => name === 'statutory'
  const started = startAll(calendar, [...steps, ...whole.filter((terms) => !isBeside(terms))], now, kept)
  // Danger does not wait for the year's holidays: what the law sets beside the hotline's hours is owed, and dated when they are known.
  return started.ok ? oweAll(calendar, whole.filter(isBeside), now, started.clocks) : started
}

/**
 * The unit's clock to sign, begun anew: a return was refused, and the order lies unsigned before the unit again.
 * @returns all clocks of the order; unchanged while one runs
 * @source HR §3.2: refused, it is to be signed
 */
export function clocksToSign(policy: ClockPolicy, calendar: Calendar, matter: MatterOfUnit, now: Instant, existing: readonly Clock[]): StartedClocks {
  const { unit } = matter
  const isRunning = existing.some((clock) => clock.name === 'sign' && clock.unit === unit && isOpen(clock))
  return startAll(calendar, isRunning ? [] : byRule(policy, 'sign', matter, unit), now, existing)
}

/**
 * The clock of an assisting unit's part (协办): a `resolve` clock with that unit, apart from the whole, which has none.
 * @returns all clocks of the order; unchanged when the unit's part runs already
 * @source Beijing 2021 art. 14
 */
export function clocksForPart(
  policy: ClockPolicy,
  calendar: Calendar,
  matter: MatterOfUnit,
  now: Instant,
  existing: readonly Clock[],
): StartedClocks {
  const { unit } = matter
  const rule = ruleFor(policy, 'part', matter)
  const running = existing.some((clock) => clock.name === 'resolve' && clock.unit === unit && isOpen(clock))
  const terms: ClockTerms[] = rule === null || running ? [] : [{ name: 'resolve', unit, span: rule.span, rule: rule.id }]
  return startAll(calendar, terms, now, existing)
}

/**
 * The clock of a part that a unit handed down: that of any part, or what is left of the unit's time where that is less. Counted
 * as the unit's is, in working or natural minutes.
 * @param limit the unit's own clock, open; nothing is left of one that has fallen due
 * @returns all clocks of the order; unchanged when the policy gives parts no limit
 * @source HR §3.4, Beijing 2021 art. 17
 */
export function clocksForPartWithin(
  policy: ClockPolicy,
  calendar: Calendar,
  matter: MatterOfUnit,
  limit: Pick<Clock, 'span' | 'dueAt'>,
  now: Instant,
  existing: readonly Clock[],
): StartedClocks {
  const usual = clocksForPart(policy, calendar, matter, now, existing)
  if (!usual.ok) return usual
  const own = usual.clocks.at(-1)
  if (own === undefined || usual.clocks.length === existing.length || own.dueAt <= limit.dueAt) return usual
  const isNatural = limit.span.kind === 'natural_minutes'
  const left = isNatural ? { ok: true as const, amount: (limit.dueAt.getTime() - now.getTime()) / MINUTE_MS } : workingMinutesBetween(calendar, now, limit.dueAt)
  if (!left.ok) return left
  const span: Span = { kind: isNatural ? 'natural_minutes' : 'working_minutes', amount: Math.max(0, Math.floor(left.amount)) }
  return startAll(calendar, [{ name: 'resolve', unit: matter.unit, span, rule: PART_BELOW }], now, existing)
}

/**
 * The clocks of a redo (重办): contact again, and a shorter promise of the whole. What still ran of the round before is moot.
 * Never refused for want of a calendar: it is the citizen who said "not solved".
 * @returns all clocks of the order
 * @source Jinan 2018 art. 27; HR §3.2: a redo has a shorter clock
 */
export function clocksAtRedo(
  policy: ClockPolicy,
  calendar: Calendar,
  matter: MatterOfUnit,
  now: Instant,
  existing: readonly Clock[],
): StartedClocks {
  const ended = existing.map((clock) => stop(clock, calendar, now))
  return oweAll(calendar, [...byRule(policy, 'contact', matter, matter.unit), ...redoTerms(policy, calendar, matter, now)], now, ended)
}
