// The rates of a unit, a peer group or the city, from orders judged one by one (HR §4). Pure; every number names its orders.
import { BETTER, eachRate, type RateList, type RateName } from './names.ts'
import { shareOf, type Share } from './wilson.ts'
import type { Assessed } from './assess.ts'

/** One order behind a number, and whether it counted for it. */
export interface Counted {
  id: string
  category: string
  hit: boolean
  /** A failure that two persons found to be an honest error. */
  honest?: boolean
}

export interface Rate extends Share {
  /** What the city as a whole would have had on the same mix of matters; null when there is nothing to compare. */
  expected: number | null
  /** value − expected. */
  difference: number | null
  /** The difference without failures found to be honest errors: what ranks go by. */
  standing: number | null
  orders: string[]
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
  /** Failures found to be honest errors, by ground: in the rates all the same. */
  honestErrors: Record<string, number>
  /** Left out, by ground. */
  exclusions: Record<string, number>
}

/** Share of each rate by category, over the whole city. */
export type Benchmark = Record<RateName, ReadonlyMap<string, number>>

/**
 * The orders a rate counts.
 * @param units whose part is looked at; null = everybody's. Only returns need it: an order that was returned counts for the
 * unit that returned it and for the one that leads it now
 */
export function countedIn(orders: readonly Assessed[], rate: RateName, units: ReadonlySet<string> | null): Counted[] {
  const counted: Counted[] = []
  for (const { id, category, marks, leadUnit, returnedBy, exclusion, honest } of orders) {
    if (exclusion !== null) continue
    const leads = units === null || units.has(leadUnit)
    const returned = units === null ? returnedBy.length > 0 : returnedBy.some((unit) => units.has(unit))
    if (rate === 'returned') {
      if (leads || returned) counted.push({ id, category, hit: returned })
      continue
    }
    const hit = marks[rate]
    if (leads && hit !== null) counted.push({ id, category, hit, ...(honest.some(({ failure }) => failure === rate) && { honest: true }) })
  }
  return counted
}

/**
 * The orders behind any number of the page.
 * @returns `hit`: for a rate, whether it counted for it; for the other lists true throughout
 */
export function listed(orders: readonly Assessed[], list: RateList, units: ReadonlySet<string>): Counted[] {
  const led = orders.filter(({ leadUnit }) => units.has(leadUnit))
  const all = (some: readonly Assessed[]): Counted[] => some.map(({ id, category }) => ({ id, category, hit: true }))
  switch (list) {
    case 'excluded':
      return all(led.filter(({ exclusion, setAsides }) => exclusion !== null || setAsides.length > 0))
    case 'honest':
      return all(led.filter(({ honest }) => honest.length > 0))
    case 'rechecked':
      return marked(led, heard)
    case 'verified':
      return marked(led, ({ isLookedAt }) => isLookedAt)
    case 'claimed':
      return all(led.filter(({ exclusion, claimed, marks }) => exclusion === null && claimed === true && marks.resolution === false))
    case 'uncontacted':
      return all(led.filter(({ exclusion, contact }) => exclusion === null && contact !== null && contact.claimed && !contact.heard))
    case 'flagged':
      return all(led.filter(({ exclusion, isFlagged }) => exclusion === null && isFlagged))
    default:
      return countedIn(orders, list, units)
  }
}

/** Did it hold? Null: nobody was reached, or nobody asked. */
const heard = ({ recheck }: Assessed): boolean | null => (recheck === null || recheck === 'unreached' ? null : recheck === 'still_solved')

const marked = (orders: readonly Assessed[], mark: (order: Assessed) => boolean | null): Counted[] =>
  orders.flatMap((order) => {
    const hit = order.exclusion === null ? mark(order) : null
    return hit === null ? [] : [{ id: order.id, category: order.category, hit }]
  })

const shareIn = (counted: readonly Counted[]): Share => shareOf(counted.filter(({ hit }) => hit).length, counted.length)

/** The city's share of each rate by category: what a unit's mix of matters is held against. */
export function benchmarkOf(orders: readonly Assessed[]): Benchmark {
  const of = (rate: RateName): ReadonlyMap<string, number> => {
    const sums = new Map<string, { hit: number; of: number }>()
    for (const { category, hit } of countedIn(orders, rate, null)) {
      const sum = sums.get(category) ?? { hit: 0, of: 0 }
      sums.set(category, { hit: sum.hit + Number(hit), of: sum.of + 1 })
    }
    return new Map([...sums].map(([category, sum]) => [category, sum.hit / sum.of]))
  }
  return eachRate(of)
}

/**
 * All rates of one unit, of a group, or (`units` null) of the city.
 * @param orders of the period; those of other units do no harm
 * @source HR §4. Difficulty: indirect standardisation (J. L. Fleiss, Statistical Methods for Rates and Proportions, ch. 19):
 * the city's rate of each category, weighted by the unit's own mix
 */
export function ratesOf(orders: readonly Assessed[], units: ReadonlySet<string> | null, benchmark: Benchmark): UnitRates {
  const led = orders.filter(({ leadUnit }) => units === null || units.has(leadUnit))
  const inside = led.filter(({ exclusion }) => exclusion === null)
  const rates = eachRate((name) => rateOf(countedIn(orders, name, units), name, benchmark))
  const count = (some: (order: Assessed) => boolean): number => inside.filter(some).length
  const claimed = shareOf(count(({ claimed }) => claimed === true), count(({ claimed }) => claimed !== null))
  const citizens = shareOf(count(({ claimed, marks }) => claimed !== null && marks.resolution === true), claimed.of)
  const asked = count(({ contact }) => contact !== null)
  const contacted = shareOf(count(({ contact }) => contact?.heard === true), asked)
  const contactClaimed = shareOf(count(({ contact }) => contact?.claimed === true), asked)
  const wasAnswered = ({ isAnswered, marks }: Assessed): boolean => isAnswered || marks.satisfaction !== null
  return {
    cohort: inside.length,
    rates,
    rated: shareOf(count(({ marks }) => marks.satisfaction !== null), count(wasAnswered)),
    claimed,
    gap: claimed.value === null || citizens.value === null ? null : claimed.value - citizens.value,
    contacted,
    contactClaimed,
    contactGap: contactClaimed.value === null || contacted.value === null ? null : contactClaimed.value - contacted.value,
    rechecked: shareIn(marked(led, heard)),
    verified: shareIn(marked(led, ({ isLookedAt }) => isLookedAt)),
    explained: count(({ isExplained }) => isExplained),
    flagged: count(({ isFlagged }) => isFlagged),
    honestErrors: tally(led.flatMap(({ honest }) => honest.map(({ ground }) => ground))),
    exclusions: tally(led.flatMap(({ exclusion, setAsides }) => exclusion ?? setAsides)),
  }
}

function rateOf(counted: readonly Counted[], name: RateName, benchmark: Benchmark): Rate {
  const share = shareOf(counted.filter(({ hit }) => hit).length, counted.length)
  const expected = BETTER[name] === null ? null : expectedOf(counted, benchmark[name])
  const difference = differenceOf(share.value, expected)
  const judged = counted.filter(({ honest }) => honest !== true)
  const standing = judged.length === counted.length ? difference : BETTER[name] === null ? null : differenceOf(shareIn(judged).value, expectedOf(judged, benchmark[name]))
  return { ...share, expected, difference, standing, orders: counted.map(({ id }) => id) }
}

const differenceOf = (value: number | null, expected: number | null): number | null => (value === null || expected === null ? null : value - expected)

/** Mean of the city's rates over the orders' own categories. */
function expectedOf(counted: readonly Counted[], city: ReadonlyMap<string, number>): number | null {
  const known = counted.flatMap(({ category }) => city.get(category) ?? [])
  return known.length === 0 ? null : known.reduce((sum, share) => sum + share, 0) / known.length
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
