// The orders of a period, read and judged when asked, and kept for half a minute.
import { RATE_GROUPS, type RateGroupName } from '../contracts/rates.ts'
import type { Context } from '../context.ts'
import { accusedUnits } from '../domain/accused.ts'
import { assess, fallsDueAt, type Assessed } from '../domain/rates/assess.ts'
import { ofUnits } from '../domain/rates/figures.ts'
import { amongPeers, benchmarkOf, ratesOf, type Benchmark, type UnitRates } from '../domain/rates/rates.ts'
import type { OrderFacts } from '../policies/orders.ts'

const KEPT_MS = 30_000
const PERIODS_KEPT = 8

/** The orders of a period judged, and what they come to. */
export interface Period {
  /** Nothing later had fallen due when this was worked out. */
  until: Date
  orders: Assessed[]
  /** By order: what says who may see it. */
  sights: Map<string, OrderFacts>
  byUnit: Map<string, Assessed[]>
  benchmark: Benchmark
  /** By unit: the benchmark with its peers. */
  beside: ReadonlyMap<string, Benchmark>
  rates: Map<string, UnitRates>
}

/** By context: several installations may live in one process. */
const cache = new WeakMap<Context, Map<string, { at: number; period: Promise<Period> }>>()

/** Worked out once for all who ask within half a minute; what failed is not kept. */
export function periodOf(ctx: Context, from: Date, to: Date): Promise<Period> {
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
  const orders: Assessed[] = []
  for await (const { assessed } of judgedIn(ctx, from, to)) orders.push(assessed)
  return orders
}

async function* judgedIn(ctx: Context, from: Date, to: Date): AsyncGenerator<{ assessed: Assessed; sight: OrderFacts }> {
  const now = ctx.now()
  const until = to < now ? to : now
  for await (const batch of ctx.store.rates.listFalling(from, until)) {
    const inside = batch.filter(({ clocks }) => {
      const due = fallsDueAt(clocks, now)
      return due !== null && due >= from && due < until
    })
    const openings = await ctx.store.rates.listOpenings(inside.flatMap(({ _id, rating }) => (rating === null ? [] : [_id])))
    for (const order of inside) {
      const assessed = assess(order, openings.get(order._id) ?? [], now)
      if (assessed !== null) yield { assessed, sight: sightOf(order) }
    }
  }
}

const sightOf = ({ _id, state, leadUnit, units, secret, desk, recused, demand }: OrderFacts): OrderFacts => ({ _id, state, leadUnit, units, secret, desk, ...(recused !== undefined && { recused }), demand: { accusedUnits: [...accusedUnits(demand)] } })

/**
 * Reads and judges the orders of a period anew.
 * @param from,to `[from, to)`
 */
export async function workOut(ctx: Context, from: Date, to: Date): Promise<Period> {
  const now = ctx.now()
  const orders: Assessed[] = []
  const sights = new Map<string, OrderFacts>()
  for await (const { assessed, sight } of judgedIn(ctx, from, to)) {
    orders.push(assessed)
    sights.set(assessed.id, sight)
  }
  const byUnit = new Map<string, Assessed[]>()
  for (const order of orders)
    for (const unit of new Set([order.leadUnit, ...order.returnedBy, ...order.lateBy])) {
      const own = byUnit.get(unit)
      if (own === undefined) byUnit.set(unit, [order])
      else own.push(order)
    }
  const benchmark = benchmarkOf(orders)
  const beside = new Map(groupsOf(ctx).flatMap(({ group, codes }) => {
    const peers = group === 'other' ? benchmark : amongPeers(benchmark, orders, codes)
    return codes.map((code) => [code, peers] as const)
  }))
  const rates = new Map([...byUnit].map(([unit, own]) => [unit, ratesOf(own, ofUnits(unit), beside.get(unit) ?? benchmark)]))
  return { until: to < now ? to : now, orders, sights, byUnit, benchmark, beside, rates }
}

/** Streets with streets, departments with departments; who is compared with nobody stands apart. */
export function groupsOf({ city }: Context): { group: RateGroupName; codes: string[] }[] {
  const units = [...city.units.values()]
  return RATE_GROUPS.map((group) => ({ group, codes: units.filter(({ peerGroup }) => (peerGroup ?? 'other') === group).map(({ code }) => code) }))
}
