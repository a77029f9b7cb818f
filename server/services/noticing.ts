// Notices for staff: what their unit and their desks have been told.
import type { Context } from '../context.ts'
import { CENTRE, type StaffActor } from '../domain/actors.ts'
import { TAKEN_BACK } from './notifying.ts'
import { desksOf } from '../policies/orders.ts'

const MOST = 100

const recipientsOf = (who: StaffActor): string[] => [`person:${who.id}`, `unit:${who.unit}`, ...desksOf(who).map((desk) => `desk:${desk}`), ...(who.unit === CENTRE && who.roles.includes('admin') ? ['role:admin'] : [])]

export async function listNotices(ctx: Context, who: StaffActor) {
  const notices = await ctx.store.records.listNotices(recipientsOf(who), MOST)
  // What their unit or desk was told of an order with which they have nothing to do is not for them.
  const ids = notices.flatMap(({ orderId }) => orderId ?? [])
  const [hidden, accusing] = await Promise.all([ctx.store.orders.recusedFrom(who.id, ids), who.unit === CENTRE ? new Set<string>() : ctx.store.orders.accusingUnit(who.unit, ids)])
  const isShown = (orderId: string, about: string): boolean => !hidden.has(orderId) && (about === TAKEN_BACK || !accusing.has(orderId))
  return notices.filter(({ orderId, about }) => orderId === null || isShown(orderId, about)).map(({ _id, orderId, number, about, to, at, readAt }) => ({
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
