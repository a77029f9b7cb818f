// The floor under the sample of re-checks (回头看): looked at once a day for the month before, so that it survives restarts and
// whatever took yesterday's pick away. The sample itself is planted by each closing; both are opened by the clock sweep.
import type { Context } from '../context.ts'
import { SYSTEM } from '../domain/actors.ts'
import { dayAt, monthBefore } from '../domain/calendar/zone.ts'
import { careOf } from '../domain/care.ts'
import { changeFor } from '../domain/decide.ts'
import { plannedRechecks } from '../domain/moves/rechecks.ts'
import { floorPicks, type Closing } from '../domain/recheck-floor.ts'
import { writeAndAnnounce } from './announce.ts'
import { worldOf } from './city.ts'

/** The day it was looked at last, as a day number. */
const SETTING = 'recheckFloor'

/**
 * Plants a re-check in one order of every unit that closed orders as solved last month and has none drawn. May be broken off
 * anywhere and begun again; of two processes the guarded write lets one win.
 * @returns how many were planted
 */
export async function keepRecheckFloor(ctx: Context): Promise<number> {
  const { zone } = ctx.city.calendar
  const today = dayAt(zone, ctx.now().getTime())
  if (((await ctx.store.city.findSetting<null>(SETTING))?.version ?? 0) >= today) return 0
  const { from, to } = monthBefore(zone, ctx.now())
  const closings: Closing[] = []
  for await (const { _id, leadUnit, endedAt, care } of ctx.store.orders.eachSolved(from, to))
    if (leadUnit !== null && endedAt !== null) closings.push({ id: _id, unit: leadUnit, isDrawn: (care?.rechecks ?? []).some(({ askFrom }) => askFrom > endedAt) })
  const planted = await Promise.all(floorPicks(closings, (id) => worldOf(ctx).drawOf(id, 'recheck')).map((id) => plant(ctx, id)))
  await ctx.store.city.saveSetting(SETTING, null, today, ctx.now())
  return planted.filter(Boolean).length
}

async function plant(ctx: Context, orderId: string): Promise<boolean> {
  const order = await ctx.store.orders.find(orderId)
  if (order?.state !== 'closed' || order.outcome !== 'solved' || order.endedAt === null) return false
  const care = careOf(order)
  if (care.rechecks.some(({ result }) => result === null)) return false
  const world = worldOf(ctx)
  const rechecks = [...care.rechecks, ...plannedRechecks('floor', order.endedAt, world)]
  const change = changeFor(order, 'plantRecheck', SYSTEM, { set: { care: { ...care, rechecks } }, detail: { why: 'floor' }, quiet: true }, world, ctx.now())
  return (await writeAndAnnounce(ctx, order, change)).ok
}
