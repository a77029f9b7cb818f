// The figures of a period: by unit and peer group beside their like, and by matter.
import type { RateGroup, RateMatters, RateMattersQuery, Rates, RatesQuery, RatesView } from '../contracts/rates.ts'
import type { Context } from '../context.ts'
import { CENTRE, type StaffActor } from '../domain/actors.ts'
import type { Assessed } from '../domain/rates/assess.ts'
import { EVERYBODY, ofUnits, SAID_BY_CITIZENS } from '../domain/rates/figures.ts'
import { eachRate, LEAST_RANKED, type RateName } from '../domain/rates/names.ts'
import { medianOf, ranksOf } from '../domain/rates/peers.ts'
import { ratesOf, type Rate, type UnitRates } from '../domain/rates/rates.ts'
import type { Share } from '../domain/rates/wilson.ts'
import { leafNamed, unitNamed } from './city.ts'
import { ordersOf, scopeOf } from './rate-orders.ts'
import { groupsOf, periodOf, type Period } from './rate-periods.ts'

/** Rates of all units for people of the centre; for people of a unit their own, beside the median of its peer group. */
export async function viewRates(ctx: Context, who: StaffActor, { from, to, least }: RatesQuery): Promise<Rates> {
  const period = await periodOf(ctx, from, to)
  const ofCentre = who.unit === CENTRE
  const groups = groupsOf(ctx).flatMap(({ group, codes }) => {
    if (!ofCentre && !codes.includes(who.unit)) return []
    return [groupView(ctx, period, group, codes, ofCentre ? null : who.unit, least)]
  })
  const city = ratesOf(period.orders, ofCentre ? EVERYBODY : { ...EVERYBODY, untilEnd: true }, period.benchmark)
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    until: period.until.toISOString(),
    least,
    groups,
    city: ofCentre ? ratesView(city, () => null) : null,
    exclusions: byGround(city.exclusions),
    honestErrors: byGround(city.honestErrors),
  }
}

/** Counts by ground, the most frequent first. */
export const byGround = (counts: Record<string, number>): { ground: string; count: number }[] =>
  Object.entries(counts)
    .map(([ground, count]) => ({ ground, count }))
    .sort((a, b) => b.count - a.count)

/** The matters of a period and what they come to, of a unit, a peer group or the city; for people of the centre, who may see every order behind. */
export async function viewRateMatters(ctx: Context, who: StaffActor, { from, to, unit, group }: RateMattersQuery): Promise<RateMatters> {
  const { units } = scopeOf(ctx, who, { figure: 'cohort', unit, group })
  const period = await periodOf(ctx, from, to)
  const orders = ordersOf(period, units)
  const byLeaf = new Map<string | null, Assessed[]>()
  for (const order of orders) {
    const same = byLeaf.get(order.leaf)
    if (same === undefined) byLeaf.set(order.leaf, [order])
    else same.push(order)
  }
  const matters = [...byLeaf].map(([leaf, own]) => {
    const { cohort, rates, rated } = ratesOf(own, { units, leaf }, period.benchmark)
    return { leaf: leafNamed(ctx.city, leaf), cohort, rates: eachRate((rate) => plainShare(rates[rate])), rated }
  })
  return { until: period.until.toISOString(), least: LEAST_RANKED, matters: matters.filter(({ cohort }) => cohort > 0).sort((a, b) => b.cohort - a.cohort) }
}

/** A share without what only units are compared by. */
export const plainShare = ({ hit, of, value, low, high }: Share): Share => ({ hit, of, value, low, high })

/** @param only the one unit the reader may see by name; null = all */
function groupView(ctx: Context, period: Period, group: RateGroup['group'], codes: readonly string[], only: string | null, least: number): RateGroup {
  const own = new Map(codes.flatMap((code) => {
    const rates = period.rates.get(code)
    return rates === undefined ? [] : [[code, rates] as const]
  }))
  // Nobody is ranked among those who are compared with nobody.
  const ranks = eachRate((rate) => (group === 'other' ? new Map<string, number>() : ranksOf(own, rate, least)))
  const shown = [...own].filter(([code]) => only === null || code === only)
  const members = [...own.values()]
  const all = only === null ? ratesOf(period.orders, ofUnits(...codes), period.benchmark) : null
  return {
    group,
    units: shown.map(([code, rates]) => ({
      unit: unitNamed(ctx.city, code) ?? { code, name: code, nameEn: code },
      ...(only === null ? ratesView(rates, (rate) => ranks[rate].get(code) ?? null) : ownView(period, code, ranks)),
    })),
    together: all === null ? null : ratesView(all, () => null),
    medians: eachRate((rate) => medianOf(members, rate, least)),
  }
}

/**
 * What its own people see: what citizens said, once the order has ended, no rank by what they may not yet know, and nothing of what the
 * centre noticed.
 */
function ownView(period: Period, code: string, ranks: Record<RateName, ReadonlyMap<string, number>>): RatesView {
  const rates = ratesOf(ordersOf(period, new Set([code])), { ...ofUnits(code), untilEnd: true }, period.beside.get(code) ?? period.benchmark)
  return { ...ratesView(rates, (rate) => (SAID_BY_CITIZENS.has(rate) ? null : (ranks[rate].get(code) ?? null))), flagged: null }
}

const ratesView = ({ cohort, rates, rated, claimed, gap, contacted, contactClaimed, contactGap, rechecked, verified, explained, flagged, excluded, honest }: UnitRates, rankOf: (rate: RateName) => number | null): RatesView => ({
  cohort,
  rates: eachRate((rate) => rateView(rates[rate], rankOf(rate))),
  rated,
  claimed,
  gap,
  contacted,
  contactClaimed,
  contactGap,
  rechecked,
  verified,
  explained,
  flagged,
  excluded,
  honest,
})

const rateView = ({ hit, of, value, low, high, expected, comparable, difference }: Rate, rank: number | null) => ({ hit, of, value, low, high, expected, comparable, difference, rank })
