// Notices for staff: what their unit and their desks have been told.
import type { Context } from '../context.ts'
import { CENTRE, type StaffActor } from '../domain/actors.ts'
import { desksOf } from '../policies/orders.ts'

const MOST = 100

const recipientsOf = (who: StaffActor): string[] => [`person:${who.id}`, `unit:${who.unit}`, ...desksOf(who).map((desk) => `desk:${desk}`), ...(who.unit === CENTRE && who.roles.includes('admin') ? ['role:admin'] : [])]

export async function listNotices(ctx: Context, who: StaffActor) {
  const notices = await ctx.store.records.listNotices(recipientsOf(who), MOST)
  // What their unit or desk was told of an order with which they have nothing to do is not for them.
  const hidden = await ctx.store.orders.recusedFrom(who.id, notices.flatMap(({ orderId }) => orderId ?? []))
  return notices.filter(({ orderId }) => orderId === null || !hidden.has(orderId)).map(({ _id, orderId, number, about, to, at, readAt }) => ({
    id: _id,
    orderId,
    number,
    about,
    to,
    at: at.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  }))
}

export async function readNotices(ctx: Context, who: StaffActor): Promise<void> {
  await ctx.store.records.readNotices(recipientsOf(who), ctx.now())
}
