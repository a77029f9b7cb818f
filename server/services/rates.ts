// The rates of a period, worked out when asked from the facts on the orders, and kept for half a minute.
import { forbidden, notFound } from '../contracts/errors.ts'
import type { RateGroup, RateOrders, RateOrdersQuery, Rates, RatesQuery, RatesView } from '../contracts/rates.ts'
import type { Context } from '../context.ts'
import { CENTRE, type StaffActor } from '../domain/actors.ts'
import { assess, fallsDueAt, type Assessed } from '../domain/rates/assess.ts'
import { eachRate, type RateList, type RateName } from '../domain/rates/names.ts'
import { medianOf, ranksOf } from '../domain/rates/peers.ts'
import { benchmarkOf, listed, ratesOf, type Benchmark, type Rate, type UnitRates } from '../domain/rates/rates.ts'
import { PEER_GROUPS } from '../domain/units.ts'
import { isEnded } from '../domain/words.ts'
import { orderPolicy } from '../policies/orders.ts'
import { orderRow } from '../presenters/orders.ts'
import { unitNamed } from './city.ts'
import { namesOf } from './naming.ts'

const KEPT_MS = 30_000
const PERIODS_KEPT = 8
const ORDERS_LISTED = 500

/** What the citizen said is kept from the unit until the order has ended, here as on the order itself (HR §7.1). */
const SAID_BY_CITIZENS = ['resolution', 'satisfaction', 'claimed', 'uncontacted', 'flagged', 'rechecked', 'verified', 'honest'] as const satisfies readonly RateList[]

/** The orders of a period judged, and what they come to. */
export interface Period {
  /** Nothing later had fallen due when this was worked out. */
  until: Date
  orders: Assessed[]
  byUnit: Map<string, Assessed[]>
  benchmark: Benchmark
  rates: Map<string, UnitRates>
}

/** Rates of all units for people of the centre; for people of a unit their own, beside the median of its peer group. */
export async function viewRates(ctx: Context, who: StaffActor, { from, to, least }: RatesQuery): Promise<Rates> {
  const period = await periodOf(ctx, from, to)
  const ofCentre = who.unit === CENTRE
  const groups = groupsOf(ctx).flatMap(({ group, codes }) => {
    if (!ofCentre && !codes.includes(who.unit)) return []
    return [groupView(ctx, period, group, codes, ofCentre ? null : who.unit, least)]
  })
  const city = ratesOf(period.orders, null, period.benchmark)
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    until: period.until.toISOString(),
    least,
    groups,
    city: ofCentre ? alone(ratesView(city, () => null)) : null,
    exclusions: byGround(city.exclusions),
    honestErrors: byGround(city.honestErrors),
  }
}

/** Counts by ground, the most frequent first. */
export const byGround = (counts: Record<string, number>): { ground: string; count: number }[] =>
  Object.entries(counts)
    .map(([ground, count]) => ({ ground, count }))
    .sort((a, b) => b.count - a.count)

const total = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, count) => sum + count, 0)

/**
 * The orders behind a number.
 * @throws HotlineError forbidden for another unit's | not_found for a unit that does not exist
 */
export async function listRateOrders(ctx: Context, who: StaffActor, code: string, rate: RateList, { from, to }: RateOrdersQuery): Promise<RateOrders> {
  const ofCentre = who.unit === CENTRE
  if (!ofCentre && who.unit !== code) throw forbidden()
  const unit = ctx.city.units.has(code) ? unitNamed(ctx.city, code) : null
  if (unit === null) throw notFound()
  const period = await periodOf(ctx, from, to)
  const counted = listed(period.byUnit.get(code) ?? [], rate, new Set([code]))
  // Ids are ordered by time: the newest first.
  const shown = counted.sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, ORDERS_LISTED)
  const hits = new Map(shown.map(({ id, hit }) => [id, hit]))
  const rows = await ctx.store.orders.findRows(shown.map(({ id }) => id))
  const spoken = (SAID_BY_CITIZENS as readonly RateList[]).includes(rate)
  const readable = rows.filter((row) => orderPolicy.read(who, row) && (ofCentre || !spoken || isEnded(row.state)))
  const names = namesOf(ctx)
  const orders = readable.reverse().map((row) => ({ order: orderRow(row, names, ctx.now(), ofCentre), hit: hits.get(row._id) ?? false }))
  return { unit, rate, of: counted.length, kept: shown.length - orders.length, orders }
}

/** By context: several installations may live in one process. */
const cache = new WeakMap<Context, Map<string, { at: number; period: Promise<Period> }>>()

/** Worked out once for all who ask within half a minute; what failed is not kept. */
function periodOf(ctx: Context, from: Date, to: Date): Promise<Period> {
  const now = ctx.now().getTime()
  const kept = cache.get(ctx) ?? new Map<string, { at: number; period: Promise<Period> }>()
  cache.set(ctx, kept)
  const key = `${from.getTime()} ${to.getTime()}`
  const known = kept.get(key)
  if (known !== undefined && now - known.at < KEPT_MS) return known.period
  const period = workOut(ctx, from, to)
  kept.delete(key)
  kept.set(key, { at: now, period })
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - PERIODS_KEPT))) kept.delete(oldest)
  period.catch(() => void (kept.get(key)?.period === period && kept.delete(key)))
  return period
}

/**
 * Orders that have fallen due in `[from, to)`, judged. Only what has fallen due counts, also when the rest is done already: else
 * every week would look best on its Monday.
 */
export async function assessedIn(ctx: Context, from: Date, to: Date): Promise<Assessed[]> {
  const now = ctx.now()
  const until = to < now ? to : now
  const orders: Assessed[] = []
  for await (const batch of ctx.store.rates.listFalling(from, until)) {
    const inside = batch.filter(({ clocks }) => {
      const due = fallsDueAt(clocks, now)
      return due !== null && due >= from && due < until
    })
    const openings = await ctx.store.rates.listOpenings(inside.flatMap(({ _id, rating }) => (rating === null ? [] : [_id])))
    for (const order of inside) {
      const assessed = assess(order, openings.get(order._id) ?? [], now)
      if (assessed !== null) orders.push(assessed)
    }
  }
  return orders
}

/**
 * Reads and judges the orders of a period anew.
 * @param from,to `[from, to)`
 */
export async function workOut(ctx: Context, from: Date, to: Date): Promise<Period> {
  const now = ctx.now()
  const orders = await assessedIn(ctx, from, to)
  const byUnit = new Map<string, Assessed[]>()
  for (const order of orders)
    for (const unit of new Set([order.leadUnit, ...order.returnedBy])) {
      const own = byUnit.get(unit)
      if (own === undefined) byUnit.set(unit, [order])
      else own.push(order)
    }
  const benchmark = benchmarkOf(orders)
  return { until: to < now ? to : now, orders, byUnit, benchmark, rates: new Map([...byUnit].map(([unit, own]) => [unit, ratesOf(own, new Set([unit]), benchmark)])) }
}

/** Streets with streets, departments with departments; who is compared with nobody stands apart. */
export function groupsOf({ city }: Context): { group: RateGroup['group']; codes: string[] }[] {
  const units = [...city.units.values()]
  const groups = [...PEER_GROUPS, 'other'] as const
  return groups.map((group) => ({ group, codes: units.filter(({ peerGroup }) => (peerGroup ?? 'other') === group).map(({ code }) => code) }))
}

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
  const all = only === null ? ratesOf(period.orders, new Set(codes), period.benchmark) : null
  return {
    group,
    units: shown.map(([code, rates]) => ({
      unit: unitNamed(ctx.city, code) ?? { code, name: code, nameEn: code },
      ...ratesView(rates, (rate) => ranks[rate].get(code) ?? null),
    })),
    together: all === null ? null : ratesView(all, () => null),
    medians: eachRate((rate) => medianOf(members, rate, least)),
  }
}

const ratesView = ({ cohort, rates, rated, claimed, gap, contacted, contactClaimed, contactGap, rechecked, verified, explained, flagged, exclusions, honestErrors }: UnitRates, rankOf: (rate: RateName) => number | null): RatesView => ({
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
  excluded: total(exclusions),
  honest: total(honestErrors),
})

/** The city is what others are held against; held against itself it says nothing. */
const alone = (view: RatesView): RatesView => ({ ...view, rates: eachRate((rate) => ({ ...view.rates[rate], expected: null, difference: null })) })

/** The ids stay here: the orders behind a number are asked for one number at a time. */
const rateView = ({ hit, of, value, low, high, expected, difference }: Rate, rank: number | null) => ({ hit, of, value, low, high, expected, difference, rank })
