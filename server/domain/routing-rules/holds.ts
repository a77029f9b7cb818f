// What holds an order for a person although its unit is sure: the unit has too much open, keeps closed until its signature
// would be late, or is no more (HR §5.5 "load/holiday check").
import { dueAfter, workingMinutesBetween, type Calendar } from '../calendar.ts'
import { ruleFor, type ClockPolicy, type Matter } from '../clocks.ts'
import type { LoadPolicy } from './rule.ts'

/** Open orders of a unit against what it can carry. */
export interface UnitLoad {
  open: number
  /** Null when neither set nor known from experience. */
  capacity: number | null
}

/**
 * What a unit can carry: its own capacity, else so many times its usual load.
 * @param usual median of the unit's open orders over the last weeks; null while too little is known
 */
export function capacityOf(policy: LoadPolicy, unit: string, usual: number | null): number | null {
  const own = policy.capacities[unit]
  if (own !== undefined) return own
  return usual === null ? null : Math.max(policy.atLeast, Math.ceil(usual * policy.timesUsual))
}

/** More than it can carry already; one more may not go there by itself. */
export const isOverloaded = ({ open, capacity }: UnitLoad): boolean => capacity !== null && open >= capacity

/**
 * Whether the unit works at all before its signature is due. A limit in working time always leaves it time; one in natural
 * time may run out over a holiday. A calendar that does not reach so far says nothing here: the dispatch itself is refused then.
 * @source HR §5.5, §3.4
 */
export function worksBeforeSigning(calendar: Calendar, policy: ClockPolicy, matter: Matter, unit: string, now: Date): boolean {
  const rule = ruleFor(policy, 'sign', matter)
  if (rule === null || rule.span.kind !== 'natural_minutes') return true
  const due = dueAfter(calendar, now, rule.span, [], unit)
  if (!due.ok) return true
  const worked = workingMinutesBetween(calendar, now, due.at, unit)
  return !worked.ok || worked.amount > 0
}

/** Days of experience below which nothing is usual. */
const FEWEST_DAYS = 5

/** The median of a unit's daily figures; null while there are too few. */
export function usualLoad(days: readonly number[]): number | null {
  if (days.length < FEWEST_DAYS) return null
  const sorted = [...days].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}
