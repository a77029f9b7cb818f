// Units beside their like: ranks and medians, with small numbers shown and not ranked (HR §4 "Ranking rules").
import { BETTER, type RateName } from './names.ts'
import type { Rate, UnitRates } from './rates.ts'

/** A median of fewer units would tell one unit what another has. */
const LEAST_COMPARED = 3

/** Less than this of a unit's orders held against others with the same matters, and its rank would say who has which matters. */
const LEAST_COMPARABLE = 0.5

const hasEnough = ({ of }: Rate, least: number): boolean => of >= Math.max(1, least)

/**
 * The rank of each unit in one rate: by how far it is from what its mix of matters would lead one to expect, best first;
 * equal differences share a rank. Failures found to be honest errors do not count in it. Units with fewer than `least` orders have
 * none, nor have those that mostly have matters nobody else has, nor has a rate nobody is ranked by.
 * @param units of one peer group, by code
 * @source HR §4: only inside peer groups, minimum n, adjusted for difficulty; never by person
 */
export function ranksOf(units: ReadonlyMap<string, UnitRates>, name: RateName, least: number): Map<string, number> {
  const better = BETTER[name]
  if (better === null) return new Map()
  const scores = [...units].flatMap(([code, { rates }]) => {
    const { standing, comparable } = rates[name]
    const isRanked = hasEnough(rates[name], least) && comparable !== null && comparable >= LEAST_COMPARABLE
    // Rounded to a millionth, so that equal fractions reached by different sums are equal.
    return standing === null || !isRanked ? [] : [{ code, score: Math.round((better === 'high' ? standing : -standing) * 1e6) }]
  })
  return new Map(scores.map(({ code, score }) => [code, 1 + scores.filter((other) => other.score > score).length]))
}

/** The middle of a group's values, units with few orders left out; null with fewer than three, which would name a unit. */
export function medianOf(units: readonly UnitRates[], name: RateName, least: number): number | null {
  const values = units
    .flatMap(({ rates }) => (hasEnough(rates[name], least) ? (rates[name].value ?? []) : []))
    .sort((a, b) => a - b)
  if (values.length < LEAST_COMPARED) return null
  const half = Math.floor(values.length / 2)
  const [low, high] = values.length % 2 === 1 ? [values[half], values[half]] : [values[half - 1], values[half]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
