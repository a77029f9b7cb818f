// The rates of a unit, a peer group or the city, from orders judged one by one (HR §4). Pure; every number is made from the list of
// its orders (figures.ts).
import { BETTER, eachRate, type RateName } from './names.ts'
import { behind, EVERYBODY, shareIn, tallyByGround, type Counted, type Figure, type Scope } from './figures.ts'
import type { Share } from './wilson.ts'
import type { Assessed } from './assess.ts'

export interface Rate extends Share {
  /** What the city as a whole would have had on the same mix of matters; null when there is nothing to compare. */
  expected: number | null
  /** value − expected. */
  difference: number | null
  /** The difference without failures found to be honest errors: what ranks go by. */
  standing: number | null
}

export interface UnitRates {
  /** Orders of the period, the ones left out not among them. */
  cohort: number
  rates: Record<RateName, Rate>
  /** Rated ÷ answered: how many have spoken at all. */
  rated: Share
  /** What the unit claims of the very orders whose citizens spoke, and claim − citizens' answer. */
  claimed: Share
  gap: number | null
  /** Contacted, as citizens say ÷ asked; what units say of the very same orders; and units − citizens. */
  contacted: Share
  contactClaimed: Share
  contactGap: number | null
  /** Still solved ÷ reached by a re-check (回头看). */
  rechecked: Share
  /** Looked at by the centre ÷ all with a bad rating. */
  verified: Share
  explained: number
  flagged: number
  /** Orders with a failure found to be an honest error, and by ground: in the rates all the same. */
  honest: number
  honestErrors: Record<string, number>
  /** Orders left out, they or a rating of them, and by ground. */
  excluded: number
  exclusions: Record<string, number>
}

/** Share of each rate by category, over the whole city. */
export type Benchmark = Record<RateName, ReadonlyMap<string, number>>

/** The city's share of each rate by category: what a unit's mix of matters is held against. */
export function benchmarkOf(orders: readonly Assessed[]): Benchmark {
  const of = (rate: RateName): ReadonlyMap<string, number> => {
    const sums = new Map<string, { hit: number; of: number }>()
    for (const { category, hit } of behind(orders, rate, EVERYBODY)) {
      const sum = sums.get(category) ?? { hit: 0, of: 0 }
      sums.set(category, { hit: sum.hit + Number(hit), of: sum.of + 1 })
    }
    return new Map([...sums].map(([category, sum]) => [category, sum.hit / sum.of]))
  }
  return eachRate(of)
}

/**
 * All figures of one unit, of a group, of a matter, or of the city.
 * @param orders of the period; those outside the scope do no harm
 * @source HR §4. Difficulty: indirect standardisation (J. L. Fleiss, Statistical Methods for Rates and Proportions, ch. 19):
 * the city's rate of each category, weighted by the unit's own mix
 */
export function ratesOf(orders: readonly Assessed[], scope: Scope, benchmark: Benchmark): UnitRates {
  const list = (figure: Figure): Counted[] => behind(orders, figure, scope)
  const share = (figure: Figure): Share => shareIn(list(figure))
  const count = (figure: Figure): number => list(figure).length
  const [claimed, contacted] = [share('claimed'), share('contacted')]
  return {
    cohort: count('cohort'),
    rates: eachRate((name) => rateOf(list(name), name, benchmark)),
    rated: share('rated'),
    claimed,
    gap: gapOf(list('gap'), claimed),
    contacted,
    contactClaimed: share('contactClaimed'),
    contactGap: gapOf(list('contactGap'), contacted),
    rechecked: share('rechecked'),
    verified: share('verified'),
    explained: count('explained'),
    flagged: count('flagged'),
    honest: count('honest'),
    honestErrors: tallyByGround(orders, 'honest', scope),
    excluded: count('excluded'),
    exclusions: tallyByGround(orders, 'excluded', scope),
  }
}

/** Units − citizens over the same orders: those that units put better, less those they put worse. */
const gapOf = (differing: readonly Counted[], { of }: Share): number | null =>
  of === 0 ? null : differing.reduce((sum, { hit }) => sum + (hit ? 1 : -1), 0) / of

function rateOf(counted: readonly Counted[], name: RateName, benchmark: Benchmark): Rate {
  const share = shareIn(counted)
  const expected = BETTER[name] === null ? null : expectedOf(counted, benchmark[name])
  const difference = differenceOf(share.value, expected)
  const judged = counted.filter(({ honest }) => honest !== true)
  const standing = judged.length === counted.length ? difference : BETTER[name] === null ? null : differenceOf(shareIn(judged).value, expectedOf(judged, benchmark[name]))
  return { ...share, expected, difference, standing }
}

const differenceOf = (value: number | null, expected: number | null): number | null => (value === null || expected === null ? null : value - expected)

/** Mean of the city's rates over the orders' own categories. */
function expectedOf(counted: readonly Counted[], city: ReadonlyMap<string, number>): number | null {
  const known = counted.flatMap(({ category }) => city.get(category) ?? [])
  return known.length === 0 ? null : known.reduce((sum, share) => sum + share, 0) / known.length
}
