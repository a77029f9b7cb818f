// Which clocks start when, by the policy. Each is frozen on the order as it starts: a later policy changes none of them.
import { dueAfter } from '../calendar/due.ts'
import type { Calendar, Refused } from '../calendar/calendar.ts'
import type { LegalBasis, Span } from '../catalogue.ts'
import { workingMinutesBetween } from '../calendar/working-time.ts'
import { MINUTE_MS, type Instant } from '../time.ts'
import type { ClockName } from '../words.ts'
import { isDated, isOpen, isPart, meet, standingStill, stop, type Clock } from './clock.ts'
import { dated, resume, withDue } from './due.ts'
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

/** A clock at its start, still to be dated. */
function undated({ name, unit, span, rule, basis }: ClockTerms, now: Instant, existing: readonly Clock[]): Clock {
  const round = existing.filter((clock) => clock.name === name && clock.unit === unit).length + 1
  const id = `${name}${unit === null ? '' : `:${unit}`}${round > 1 ? `#${round}` : ''}`
  const running = { metAt: null, stoppedAt: null, pauses: [], extensions: [], warned: [] }
  return { id, name, unit, span, rule, ...(basis !== undefined && { basis }), startedAt: now, dueAt: now, ...running }
}

/** Starts several, after those that exist already; refused as a whole when one is. */
function startAll(calendar: Calendar, terms: ClockTerms[], now: Instant, existing: readonly Clock[]): StartedClocks {
  const clocks = [...existing]
  for (const next of terms) {
    const started = startClock(calendar, next, now, clocks)
    if (!started.ok) return started
    clocks.push(started.clock)
  }
  return { ok: true, clocks }
}

/** Starts several for what a citizen has said, which is never refused: those that the calendar does not reach are dated later. */
function oweAll(calendar: Calendar, terms: ClockTerms[], now: Instant, existing: readonly Clock[]): { ok: true; clocks: Clock[] } {
  const clocks = [...existing]
  for (const next of terms) clocks.push(dated(undated(next, now, clocks), calendar))
  return { ok: true, clocks }
}

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
    if (clock.name === 'dispatch') return meet(clock, now)
    return goesOn(clock) ? clock : stop(clock, now)
  })
  const running = (name: ClockName, of: string | null) => kept.some((clock) => clock.name === name && clock.unit === of && isOpen(clock))
  const steps = (['sign', 'contact', 'stage_report'] as const)
    .filter((name) => !running(name, unit))
    .flatMap((name) => byRule(policy, name, matter, unit))
  if (running('resolve', null)) return startAll(calendar, steps, now, kept)
  const whole = wholeTerms(policy, calendar, matter, now)
  return whole.ok ? startAll(calendar, [...steps, ...whole.terms], now, kept) : whole
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
 * The promise of the whole: the hotline's limit, or the law's when that is longer. Then the hotline's limit becomes the day
 * by which the citizen is told how things stand and what the law allows. In urgent matters, and where the law's limit is
 * the shorter one, both run side by side: danger does not wait for a procedure.
 * @source Jinan 2018 art. 24, Weifang 2021 art. 20 (HR §0.6, §2.1)
 */
function wholeTerms(policy: ClockPolicy, calendar: Calendar, matter: MatterOfUnit, now: Instant): { ok: true; terms: ClockTerms[] } | Refused {
  const hotline = resolveTerms(policy, calendar, matter, now)
  if (!hotline.ok) return hotline
  const statutory = matter.leaf?.statutoryLimit ?? null
  if (statutory === null) return hotline
  const law: ClockTerms = { name: 'statutory', unit: null, span: statutory.span, rule: LEAF_STATUTORY, basis: statutory.basis }
  const [ours] = hotline.terms
  if (ours === undefined) return { ok: true, terms: [{ ...law, name: 'resolve' }] }
  const longer = isLonger(calendar, law.span, ours.span, now)
  if (!longer.ok) return longer
  if (!longer.longer || matter.urgency !== 'T2') return { ok: true, terms: [ours, law] }
  const progress: ClockTerms = { name: 'stage_report', unit: null, span: ours.span, rule: ours.rule }
  return { ok: true, terms: [{ ...law, name: 'resolve' }, progress] }
}

/** The hotline's own limit. A leaf's is a rule for that leaf; in urgent matters it holds only where it is shorter. */
function resolveTerms(policy: ClockPolicy, calendar: Calendar, matter: Matter, now: Instant): { ok: true; terms: ClockTerms[] } | Refused {
  const byPolicy = byRule(policy, 'resolve', matter, null)
  const span = matter.leaf?.resolveLimit ?? null
  const [ours] = byPolicy
  if (span === null || ofLeaf(policy, ours)) return { ok: true, terms: byPolicy }
  const byLeaf: ClockTerms = { name: 'resolve', unit: null, span, rule: LEAF_RESOLVE }
  if (matter.urgency === 'T2' || ours === undefined) return { ok: true, terms: [byLeaf] }
  const slower = isLonger(calendar, span, ours.span, now)
  if (!slower.ok) return slower
  return { ok: true, terms: slower.longer ? byPolicy : [byLeaf] }
}

/** The policy itself has a rule for the leaf: it is newer than the catalogue and wins. */
const ofLeaf = (policy: ClockPolicy, terms: ClockTerms | undefined): boolean =>
  policy.rules.some((rule) => rule.id === terms?.rule && rule.leaf !== null)

function isLonger(calendar: Calendar, one: Span, other: Span, now: Instant): { ok: true; longer: boolean } | Refused {
  const first = dueAfter(calendar, now, one)
  if (!first.ok) return first
  const second = dueAfter(calendar, now, other)
  if (!second.ok) return second
  return { ok: true, longer: first.at > second.at }
}

function byRule(policy: ClockPolicy, name: ClockName, matter: Matter, unit: string | null): ClockTerms[] {
  const rule = ruleFor(policy, name, matter)
  return rule === null ? [] : [{ name, unit, span: rule.span, rule: rule.id }]
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
  const ended = existing.map((clock) => stop(clock, now))
  return oweAll(calendar, [...byRule(policy, 'contact', matter, matter.unit), ...redoTerms(policy, calendar, matter, now)], now, ended)
}

/** The policy's limit, or half of what the matter is promised at first where that would not be shorter. */
function redoTerms(policy: ClockPolicy, calendar: Calendar, matter: MatterOfUnit, now: Instant): ClockTerms[] {
  const rule = ruleFor(policy, 'redo', matter)
  if (rule === null) return []
  const first = resolveTerms(policy, calendar, matter, now)
  const [promised] = first.ok ? first.terms : []
  if (promised === undefined) return [{ name: 'resolve', unit: null, span: rule.span, rule: rule.id }]
  const longer = isLonger(calendar, promised.span, rule.span, now)
  // Where the calendar does not reach, nothing can be compared, and the policy's own limit stands.
  return [!longer.ok || longer.longer ? { name: 'resolve', unit: null, span: rule.span, rule: rule.id } : { name: 'resolve', unit: null, span: halfOf(promised.span), rule: REDO_HALF }]
}

/** Working minutes of half a day: what is half of a single working day. */
const HALF_A_DAY = 225

const halfOf = ({ kind, amount }: Span): Span => (kind === 'working_days' && amount === 1 ? { kind: 'working_minutes', amount: HALF_A_DAY } : { kind, amount: Math.max(1, Math.floor(amount / 2)) })

/**
 * The clocks after the urgency has been raised: every open promise that the new urgency makes shorter begins anew from now,
 * and none is ever lengthened; what only the new urgency asks of the unit begins too, while the unit owes its result.
 * A clock that stands still is replaced by one that does: it is still somebody else's turn.
 * @param matter with the unit that leads, if one does
 * @returns all clocks of the order; the ones replaced are moot (or late, if they had fallen due)
 * @source HR §5.4: a person may raise, nothing lowers; HR §3.4: a most urgent matter is reported on after two hours
 */
export function clocksAtRaise(
  policy: ClockPolicy,
  calendar: Calendar,
  matter: Matter & { unit: string | null },
  now: Instant,
  existing: readonly Clock[],
): StartedClocks {
  let clocks = [...existing]
  for (const clock of existing) {
    if (!isOpen(clock)) continue
    const terms = termsAnew(policy, clock, matter)
    if (terms === null) continue
    const started = begunLike(calendar, clock, startClock(calendar, terms, now, clocks))
    if (!started.ok) return started
    const asItStands = standingStill(clock) === null ? clock : resume(clock, calendar, now).clock
    if (isDated(asItStands) && started.clock.dueAt >= asItStands.dueAt) continue
    clocks = [...clocks.map((one) => (one.id === clock.id ? stop(one, now) : one)), started.clock]
  }
  const whole = clocks.find((clock) => clock.name === 'resolve' && clock.unit === null && isOpen(clock))
  if (whole === undefined || matter.unit === null) return { ok: true, clocks }
  for (const name of STEPS_ADDED) {
    if (clocks.some((clock) => clock.name === name && clock.unit === matter.unit)) continue
    for (const terms of byRule(policy, name, matter, matter.unit)) {
      const started = begunLike(calendar, whole, startClock(calendar, terms, now, clocks))
      if (!started.ok) return started
      clocks = [...clocks, started.clock]
    }
  }
  return { ok: true, clocks }
}

/** Steps that a unit at work can still take; signing is over by then, or has its clock already. */
const STEPS_ADDED = ['contact', 'stage_report'] as const

/** A clock just begun, with what the other one stands still for from then on: it is the same turn of the same people. */
function begunLike(calendar: Calendar, other: Clock, begun: StartedClock): StartedClock {
  if (!begun.ok) return begun
  const { startedAt } = begun.clock
  const pauses = other.pauses
    .filter(({ from, to }) => (to === null ? !isDated(other) || from <= other.dueAt : to > startedAt))
    .map((pause) => (pause.from < startedAt ? { ...pause, from: startedAt } : pause))
  return pauses.length === 0 ? begun : withDue({ ...begun.clock, pauses }, calendar)
}

function termsAnew(policy: ClockPolicy, { name, unit }: Clock, matter: Matter): ClockTerms | null {
  // The law's limit is not ours to move, and the report owed to the citizen is overtaken by the shorter promise of the whole.
  if (name === 'statutory' || (name === 'stage_report' && unit === null)) return null
  const rule = ruleFor(policy, isPart({ name, unit }) ? 'part' : name, matter)
  return rule === null ? null : { name, unit, span: rule.span, rule: rule.id }
}
