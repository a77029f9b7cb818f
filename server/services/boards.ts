// Lists: desks, a unit's orders, the city's; search; and what changed since, by which screens catch up (design §8).
import type { ListQuery, OrderPage } from '../contracts/orders.ts'
import type { z } from 'zod'
import type { ChangesPage, ChangesQuery } from '../contracts/orders.ts'
import { forbidden, invalid } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import { CENTRE, type StaffActor } from '../domain/actors.ts'
import { taskKindsOf } from '../domain/desks.ts'
import { parseOrderNumber } from '../domain/numbers.ts'
import { desksOf, orderPolicy, seesAllUnits } from '../policies/orders.ts'
import { orderRow } from '../presenters/order-rows.ts'
import type { DueAfter, Narrowed, OrderRowRecord } from '../store/orders.ts'
import { queryTokens } from '../text/search-tokens.ts'
import { namesOf } from './naming.ts'

type Changes = z.infer<typeof ChangesPage>

/**
 * One page of a list: a desk, a unit's orders, a state, a search, or everything the actor may see.
 * @throws HotlineError forbidden for a desk or unit that is not theirs
 */
export async function listOrders(ctx: Context, who: StaffActor, query: ListQuery): Promise<OrderPage> {
  const { orders } = ctx.store
  const after = cursorOf(query.cursor)
  const limit = query.limit
  if (query.q !== undefined && query.q.trim() !== '') return pageOf(ctx, who, await search(ctx, who, query.q, limit), Infinity, 'updatedAt')
  if (query.desk !== undefined) {
    if (!desksOf(who).includes(query.desk) && !seesAllUnits(who)) throw forbidden()
    if (query.task !== undefined) {
      if (!taskKindsOf(query.desk).includes(query.task)) throw invalid({ path: 'query.task', message: 'not a task of this desk' })
      return pageOf(ctx, who, await orders.listTasks(query.task, after, limit, query.desk.startsWith('@') ? null : query.desk), limit, 'taskDueAt')
    }
    const from = after === null ? null : { dueAt: after.at.getTime() === 0 ? null : after.at, id: after.id }
    return pageOf(ctx, who, await deskRows(ctx, query.desk, from, limit, { state: query.state, urgent: query.urgent === 'yes' }), limit, 'nextDueAt')
  }
  if (query.unit !== undefined || who.unit !== CENTRE) {
    const unit = query.unit ?? who.unit
    if (unit !== who.unit && !seesAllUnits(who)) throw forbidden()
    return pageOf(ctx, who, await orders.listUnit(unit, after, limit), limit, 'updatedAt')
  }
  if (!seesAllUnits(who)) throw forbidden()
  if (query.state !== undefined) return pageOf(ctx, who, await orders.listState(query.state, after, limit), limit, 'createdAt')
  return pageOf(ctx, who, await orders.listAll(after, limit), limit, 'updatedAt')
}

/** What waits for a desk: what it holds and, for a unit, the orders of others to which it still owes its part. */
async function deskRows({ store: { orders } }: Context, desk: string, after: DueAfter, limit: number, narrowed: Narrowed): Promise<OrderRowRecord[]> {
  if (desk.startsWith('@')) return orders.listDesk(desk, after, limit, narrowed)
  const [own, owed] = await Promise.all([orders.listDesk(desk, after, limit, narrowed), orders.listOwing(desk, after, limit, narrowed)])
  return owed.length === 0 ? own : [...own, ...owed].sort(byDue).slice(0, limit)
}

/** As the store sorts: what runs no clock first. */
const byDue = (a: OrderRowRecord, b: OrderRowRecord): number => (a.nextDueAt?.getTime() ?? 0) - (b.nextDueAt?.getTime() ?? 0) || (a._id < b._id ? -1 : 1)

/** By number, or by all words of the query; the newest first. */
async function search(ctx: Context, who: StaffActor, q: string, limit: number): Promise<OrderRowRecord[]> {
  const number = parseOrderNumber(q)
  if (number !== null) {
    const order = await ctx.store.orders.findByNumber(number)
    return order === null ? [] : ctx.store.orders.findRows([order._id])
  }
  const tokens = queryTokens(q)
  if (tokens.length === 0) return []
  const ids = await ctx.store.search.find(tokens, who.id, seesAllUnits(who) ? null : who.unit, limit)
  const rows = await ctx.store.orders.findRows(ids)
  return rows.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
}

/** Rows the actor may read; the policy is asked for each, whatever list they come from (FL §10). */
function pageOf(ctx: Context, who: StaffActor, rows: OrderRowRecord[], limit: number, by: 'nextDueAt' | 'updatedAt' | 'createdAt' | 'taskDueAt'): OrderPage {
  const names = namesOf(ctx)
  const now = ctx.now()
  const last = rows.at(-1)
  return {
    orders: rows.filter((row) => orderPolicy.read(who, row)).map((row) => orderRow(row, names, now, who.unit === CENTRE)),
    next: rows.length < limit || last === undefined ? null : cursorText({ at: last[by] ?? new Date(0), id: last._id }),
  }
}

/**
 * Orders that changed since a cursor, oldest first. Without a cursor: the cursor of now, and nothing else.
 * A few seconds are read again each time, because writes of other processes may land a little out of order; clients go by version.
 */
export async function changesSince(ctx: Context, who: StaffActor, query: z.infer<typeof ChangesQuery>): Promise<Changes> {
  const now = ctx.now()
  const since = cursorOf(query.since)
  if (since === null) return { orders: [], cursor: cursorText({ at: new Date(now.getTime() - OVERLAP_MS), id: FIRST_ID }), more: false }
  const unit = seesAllUnits(who) ? null : who.unit
  const rows = await ctx.store.orders.listChanges(unit, since, query.limit)
  const last = rows.at(-1)
  const more = rows.length === query.limit
  const names = namesOf(ctx)
  return {
    orders: rows.filter((row) => orderPolicy.read(who, row)).map((row) => orderRow(row, names, now, who.unit === CENTRE)),
    cursor: more && last !== undefined ? cursorText({ at: last.updatedAt, id: last._id }) : cursorText({ at: new Date(Math.max(since.at.getTime(), now.getTime() - OVERLAP_MS)), id: FIRST_ID }),
    more,
  }
}

const OVERLAP_MS = 5_000
const FIRST_ID = '0'

const cursorText = ({ at, id }: { at: Date; id: string }): string => Buffer.from(`${at.getTime()} ${id}`).toString('base64url')

/** @throws HotlineError invalid_input for a cursor that is none of ours */
function cursorOf(text: string | undefined): { at: Date; id: string } | null {
  if (text === undefined) return null
  const [ms, id] = Buffer.from(text, 'base64url').toString('utf8').split(' ')
  if (ms === undefined || !/^\d{1,15}$/.test(ms) || id === undefined || !/^[0-9a-f-]{1,36}$/.test(id)) throw invalid({ path: 'cursor', message: 'not a cursor' })
  return { at: new Date(Number(ms)), id }
}
