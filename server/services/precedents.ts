// Rulings on returns as precedents (裁定先例): shown at the next dispatch of the same leaf, so that nobody argues the same case twice.
import type { Precedents } from '../contracts/orders.ts'
import type { Context } from '../context.ts'
import { isAccused } from '../domain/accused.ts'
import { CENTRE, type StaffActor } from '../domain/actors.ts'
import type { Order } from '../domain/orders.ts'
import { isRecused } from '../domain/recusal.ts'
import type { OrderRowRecord } from '../store/orders.ts'
import { loadVisible } from './access.ts'
import { weighRulings } from './amendments.ts'
import { leafNamed, unitNamed } from './city.ts'
import { withoutPersonal } from './masks.ts'

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
 * What was ruled about the matter of this order before, newest first, without the orders' numbers. A precedent is law for everybody,
 * what was said about somebody's demand is not: people of units read no personal number, of secret orders no reason, and nothing of
 * an order that complains of their own unit or from which they are recused (HR §0.11, §7.5).
 * @throws HotlineError not_found
 */
export async function listPrecedents(ctx: Context, who: StaffActor, orderId: string): Promise<Precedents> {
  const order = await loadVisible(ctx, who, orderId)
  if (order.leafCode === null) return { leaf: null, precedents: [] }
  const found = await ctx.store.records.listPrecedents(order.leafCode, MOST + 1)
  const orders = new Map((await ctx.store.orders.findRows(found.map((precedent) => precedent.orderId))).map((row) => [row._id, row]))
  const ofCentre = who.unit === CENTRE
  const isKept = (row: OrderRowRecord | undefined): boolean => row !== undefined && (isRecused(who.id, row) || (!ofCentre && isAccused(who.unit, row)))
  const reasonFor = (reason: string, row: OrderRowRecord | undefined): string | null => (ofCentre ? reason : row === undefined || row.secret ? null : withoutPersonal(reason))
  const named = (code: string) => unitNamed(ctx.city, code) ?? { code, name: code, nameEn: code }
  return {
    leaf: leafNamed(ctx.city, order.leafCode),
    precedents: found
      .filter((precedent) => precedent.orderId !== orderId && !isKept(orders.get(precedent.orderId)))
      .slice(0, MOST)
      .map(({ orderId: of, fromUnit, toUnit, granted, law, reason, at }) => ({ fromUnit: named(fromUnit), toUnit: named(toUnit), granted, law, reason: reasonFor(reason, orders.get(of)), at: at.toISOString() })),
  }
}
