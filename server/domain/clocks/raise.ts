// What a raised urgency does to the clocks: promises that it makes shorter begin anew, and none is lengthened.
import type { Calendar } from '../calendar/calendar.ts'
import type { Instant } from '../time.ts'
import { byRule, idAfter, LEAF_STATUTORY, startClock, type ClockTerms, type StartedClock, type StartedClocks } from './begin.ts'
import { isDated, isOpen, isPart, standingStill, type Clock } from './clock.ts'
import { resume, stop, withDue } from './due.ts'
import { ruleFor, type ClockPolicy, type Matter } from './policy.ts'
import { isOfRedo, redoTerms } from './whole.ts'

/**
 * The clocks after the urgency has been raised: every open promise that the new urgency makes shorter begins anew from now,
 * and none is ever lengthened; what only the new urgency asks of the unit begins too, while the unit owes its result.
 * A clock that stands still is replaced by one that does: it is still somebody else's turn. The law's limit is nobody's to move: where
 * it was the promise of the whole, it goes on beside the shorter one.
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
    const terms = termsAnew(policy, calendar, clock, matter, now)
    if (terms === null) continue
    const started = begunLike(calendar, clock, startClock(calendar, terms, now, clocks))
    if (!started.ok) return started
    const asItStands = standingStill(clock) === null ? clock : resume(clock, calendar, now)
    if (isDated(asItStands) && started.clock.dueAt >= asItStands.dueAt) continue
    clocks = [...clocks.map((one) => (one.id === clock.id ? stop(one, calendar, now) : one)), started.clock]
    if (clock.rule === LEAF_STATUTORY) clocks = besideTheLaw(calendar, clocks, clock, started.clock, now)
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

/**
 * The law's limit goes on as it was, under its own name, as it runs beside the hotline's in any urgent matter; and what the citizen was
 * to hear meanwhile, because the law gives longer, is overtaken where the result itself is promised sooner.
 * @source Jinan 2018 art. 24, Weifang 2021 art. 20 (HR §0.6): the law's limit holds, and the citizen is told of it
 */
function besideTheLaw(calendar: Calendar, clocks: Clock[], law: Clock, whole: Clock, now: Instant): Clock[] {
  const isOvertaken = ({ name, unit, dueAt }: Clock): boolean => name === 'stage_report' && unit === null && dueAt > whole.dueAt
  const goesOn: Clock = { ...law, id: idAfter({ name: 'statutory', unit: null }, clocks), name: 'statutory' }
  return [...clocks.map((clock) => (isOvertaken(clock) ? stop(clock, calendar, now) : clock)), goesOn]
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

function termsAnew(policy: ClockPolicy, calendar: Calendar, clock: Clock, matter: Matter, now: Instant): ClockTerms | null {
  const { name, unit } = clock
  // The law's limit is not ours to move, and what the citizen is to hear by the hotline's own limit is no step of its own.
  if (name === 'statutory' || (name === 'stage_report' && unit === null)) return null
  if (name === 'resolve' && unit === null && isOfRedo(policy, clock)) return redoTerms(policy, calendar, matter, now)[0] ?? null
  const rule = ruleFor(policy, isPart({ name, unit }) ? 'part' : name, matter)
  return rule === null ? null : { name, unit, span: rule.span, rule: rule.id }
}
