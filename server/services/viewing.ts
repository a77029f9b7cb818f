// Reading one order: for staff, and for the citizen who filed it.
import type { CitizenOrder, StaffOrder } from '../contracts/orders.ts'
import type { Context } from '../context.ts'
import type { Actor, StaffActor } from '../domain/actors.ts'
import type { Order } from '../domain/orders.ts'
import { citizenOrder } from '../presenters/citizen-orders.ts'
import { staffOrder } from '../presenters/orders.ts'
import { loadVisible } from './access.ts'
import { worldOf } from './city.ts'
import { namesOf } from './naming.ts'

/** An order as one member of staff sees it. */
export const presentToStaff = (ctx: Context, who: Actor, order: Order): StaffOrder => staffOrder(order, who, namesOf(ctx), worldOf(ctx), ctx.now())

export const presentToCitizen = (ctx: Context, order: Order): CitizenOrder => citizenOrder(order, namesOf(ctx), worldOf(ctx), ctx.now())

/** @throws HotlineError not_found */
export async function viewOrder(ctx: Context, who: StaffActor, orderId: string): Promise<StaffOrder> {
  return presentToStaff(ctx, who, await loadVisible(ctx, who, orderId))
}

/** @throws HotlineError not_found */
export async function viewOwnOrder(ctx: Context, orderId: string): Promise<CitizenOrder> {
  return presentToCitizen(ctx, await loadVisible(ctx, { kind: 'citizen', orderId }, orderId))
}
