// Rulings on returns as precedents (裁定先例): shown at the next dispatch of the same leaf, so that nobody argues the same case twice.
import type { Precedents } from '../contracts/orders.ts'
import type { Context } from '../context.ts'
import type { StaffActor } from '../domain/actors.ts'
import type { Order } from '../domain/orders.ts'
import { loadVisible } from './access.ts'
import { weighRulings } from './amendments.ts'
import { leafNamed, unitNamed } from './city.ts'

const MOST = 10

/** Keeps every ruling of an order; the request's id makes twice once. */
export async function keepPrecedents(ctx: Context, order: Order): Promise<void> {
  const { leafCode } = order
  if (leafCode === null) return
  for (const { id, kind, unit, ruling, proposedUnit } of order.requests) {
    if (kind !== 'return' || ruling === null) continue
    await ctx.store.records.insertPrecedent({
      _id: id,
      leafCode,
      orderId: order._id,
      number: order.number,
      fromUnit: unit,
      toUnit: ruling.granted ? (ruledUnit(order, ruling.at) ?? proposedUnit ?? '') : unit,
      granted: ruling.granted,
      law: ruling.law,
      reason: ruling.reason,
      at: ruling.at,
    })
  }
  // Asked again by every job that follows the order: what was broken off in between is made up for.
  if (order.requests.some(({ kind, ruling }) => kind === 'return' && ruling !== null)) await weighRulings(ctx, leafCode)
}

/** The unit that the history says a ruling named; the request's own proposal may have been overruled. */
function ruledUnit(order: Order, at: Date): string | null {
  const named = order.history.find((entry) => entry.action === 'ruleReturn' && entry.at.getTime() === at.getTime())?.detail.leadUnit
  return typeof named === 'string' ? named : null
}

/**
 * What was ruled about the matter of this order before, newest first; the numbers of other orders only for those who may see them all.
 * @throws HotlineError not_found
 */
export async function listPrecedents(ctx: Context, who: StaffActor, orderId: string): Promise<Precedents> {
  const order = await loadVisible(ctx, who, orderId)
  if (order.leafCode === null) return { leaf: null, precedents: [] }
  const found = await ctx.store.records.listPrecedents(order.leafCode, MOST + 1)
  const named = (code: string) => unitNamed(ctx.city, code) ?? { code, name: code, nameEn: code }
  return {
    leaf: leafNamed(ctx.city, order.leafCode),
    precedents: found
      .filter((precedent) => precedent.orderId !== orderId)
      .slice(0, MOST)
      .map(({ fromUnit, toUnit, granted, law, reason, at }) => ({ fromUnit: named(fromUnit), toUnit: named(toUnit), granted, law, reason, at: at.toISOString() })),
  }
}
