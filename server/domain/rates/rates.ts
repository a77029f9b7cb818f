// The rates of a unit, a peer group or the city, from orders judged one by one (HR §4). Pure; every number is made from the list of
// its orders (figures.ts).
import { BETTER, eachRate, LEAST_RANKED, type RateName } from './names.ts'
import { behind, EVERYBODY, ofUnits, shareIn, tallyByGround, type Counted, type Figure, type Scope } from './figures.ts'
import type { Share } from './wilson.ts'
import type { Assessed } from './assess.ts'

export interface Rate extends Share {
  /**
   * What the others have achieved with the same mix of matters. Of a matter of which they have few orders: what the peer group's
   * others achieve in all matters. Null when some of its orders can be held against nothing.
   */
  expected: number | null
  /** Orders of matters of which others have enough ÷ all its orders; null when it has none, or nobody is ranked by the rate. */
  comparable: number | null
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

interface Sum {
  hit: number
  of: number
}
const NO_ORDERS: Sum = { hit: 0, of: 0 }

/** What a unit is held against, its own orders still among it. */
export interface Benchmark {
  /** The city's orders of each rate by category. */
  categories: Record<RateName, ReadonlyMap<string, Sum>>
  /** Those of the unit's peer group, over all matters; null for who is compared with nobody. */
  peers: Record<RateName, Sum> | null
}

/** The city's orders of each rate by category. */
export const benchmarkOf = (orders: readonly Assessed[]): Benchmark => ({ categories: eachRate((rate) => byCategory(behind(orders, rate, EVERYBODY))), peers: null })

/** The benchmark for units of one peer group. */
export const amongPeers = (benchmark: Benchmark, orders: readonly Assessed[], peers: readonly string[]): Benchmark => ({
  ...benchmark,
  peers: eachRate((rate) => sumOf(behind(orders, rate, ofUnits(...peers)))),
})

const sumOf = (counted: readonly Counted[]): Sum => ({ hit: counted.filter(({ hit }) => hit).length, of: counted.length })

function byCategory(counted: readonly Counted[]): Map<string, Sum> {
  const sums = new Map<string, Sum>()
  for (const { category, hit } of counted) {
    const sum = sums.get(category) ?? NO_ORDERS
    sums.set(category, { hit: sum.hit + Number(hit), of: sum.of + 1 })
  }
  return sums
}

/**
 * All figures of one unit, of a group, of a matter, or of the city.
 * @param orders of the period; those outside the scope do no harm
 * @source HR §4. Difficulty: indirect standardisation (J. L. Fleiss, Statistical Methods for Rates and Proportions, ch. 19):
 * the rate of all others in each category, weighted by the unit's own mix. The unit's own orders are left out of it: who is alone
 * with a matter would else be expected to do as it does, and its failures would count for nothing
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
  if (BETTER[name] === null) return { ...share, expected: null, comparable: null, difference: null, standing: null }
  const others = othersOf(counted, name, benchmark)
  const expected = expectedOf(counted, others)
  const judged = counted.filter(({ honest }) => honest !== true)
  return {
    ...share,
    expected,
    comparable: counted.length === 0 ? null : counted.filter(({ category }) => others.categories.has(category)).length / counted.length,
    difference: differenceOf(share.value, expected),
    standing: differenceOf(shareIn(judged).value, expectedOf(judged, others)),
  }
}

const differenceOf = (value: number | null, expected: number | null): number | null => (value === null || expected === null ? null : value - expected)

/** What others achieve: in each category and over all, as far as they have orders enough. */
interface Others {
  categories: ReadonlyMap<string, number>
  peers: number | null
}

function othersOf(own: readonly Counted[], name: RateName, { categories, peers }: Benchmark): Others {
  const without = [...byCategory(own)].flatMap(([category, sum]) => {
    const share = shareWithout(categories[name].get(category) ?? NO_ORDERS, sum)
    return share === null ? [] : [[category, share] as const]
  })
  return { categories: new Map(without), peers: peers === null ? null : shareWithout(peers[name], sumOf(own)) }
}

/** Late in another's hands, an order may count for its unit and against all: the difference is never below none. */
const shareWithout = (all: Sum, own: Sum): number | null => (all.of - own.of < LEAST_RANKED ? null : Math.max(0, all.hit - own.hit) / (all.of - own.of))

/** Mean of the others' shares over the orders' own categories. */
function expectedOf(counted: readonly Counted[], { categories, peers }: Others): number | null {
  const known = counted.flatMap(({ category }) => categories.get(category) ?? peers ?? [])
  return known.length === 0 || known.length < counted.length ? null : known.reduce((sum, share) => sum + share, 0) / known.length
}
