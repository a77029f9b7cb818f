// Loading an order for somebody: absent and forbidden are answered alike, so that nobody learns what exists (FL §10).
import { notFound, forbidden } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import type { Actor } from '../domain/actors.ts'
import type { Order } from '../domain/orders.ts'
import { orderPolicy } from '../policies/orders.ts'

/** @throws HotlineError not_found, also when it exists but may not be seen */
export async function loadVisible(ctx: Context, who: Actor, orderId: string): Promise<Order> {
  const order = await ctx.store.orders.find(orderId)
  if (order === null || !orderPolicy.read(who, order)) throw notFound()
  return order
}

/** @throws HotlineError not_found when it may not be seen, forbidden when it may be seen but not so used */
export async function loadForContact(ctx: Context, who: Actor, orderId: string): Promise<Order> {
  const order = await loadVisible(ctx, who, orderId)
  if (!orderPolicy.openContact(who, order)) throw forbidden()
  return order
}

/** @throws HotlineError not_found when it may not be seen, forbidden for who does not check calls */
export async function loadForCall(ctx: Context, who: Actor, orderId: string): Promise<Order> {
  const order = await loadVisible(ctx, who, orderId)
  if (!orderPolicy.hearCall(who, order)) throw forbidden()
  return order
}
