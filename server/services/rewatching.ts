// Orders of older releases that would pass in silence are set right once, by the jobs, through the one write of any step.
import type { Context } from '../context.ts'
import { SYSTEM } from '../domain/actors.ts'
import { changeFor } from '../domain/decide.ts'
import { isWatched, rewatched } from '../domain/moves/rewatch.ts'
import { writeAndAnnounce } from './announce.ts'
import { isMovedToCalendar } from './calendar.ts'
import { worldOf } from './city.ts'

const REWATCHED = 'ordersRewatched'
/** Grows with a release that knows better what an order is to wake for: then each is looked at once more. */
const EDITION = 2

/**
 * Looks once, with each edition, at all orders of which something may still come, and at ended ones that once waited, and has those watched again that nobody would hear
 * of. May be broken off anywhere and begun again. Waits while orders are being moved to another calendar, which sets their waking too.
 * @returns how many were set right
 */
export async function rewatchOrders(ctx: Context): Promise<number> {
  if (((await ctx.store.city.findSetting<null>(REWATCHED))?.version ?? 0) >= EDITION || !(await isMovedToCalendar(ctx))) return 0
  let mended = 0
  for (const orders of [ctx.store.orders.eachMovable(), ctx.store.orders.eachEndedAfterWaiting()])
    for await (const order of orders) if (!isWatched(order, worldOf(ctx), order.updatedAt) && (await rewatchOrder(ctx, order._id))) mended += 1
  await ctx.store.city.saveSetting(REWATCHED, null, EDITION, ctx.now())
  if (mended > 0) ctx.log.warn({ mended }, 'orders that would have passed in silence, or were judged by time that stood still, are set right')
  return mended
}

async function rewatchOrder(ctx: Context, id: string): Promise<boolean> {
  for (;;) {
    const order = await ctx.store.orders.find(id)
    const move = order === null ? null : rewatched(order, worldOf(ctx))
    if (order === null || move === null) return false
    if ((await writeAndAnnounce(ctx, order, changeFor(order, 'rewatch', SYSTEM, move, worldOf(ctx), ctx.now()))).ok) return true
  }
}
