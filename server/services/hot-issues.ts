// Hot issues: what many people write about, where more write than usual, and what people rule to be one matter or two.
import type { BurstAlarm, HotIssue, HotIssueDetail, HotIssues } from '../contracts/matters.ts'
import { notFound, invalid } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import { CENTRE, type StaffActor } from '../domain/actors.ts'
import { DAY_MS } from '../domain/time.ts'
import { orderPolicy } from '../policies/orders.ts'
import { orderRow } from '../presenters/order-rows.ts'
import type { MatterRuling } from '../store/matters.ts'
import type { OrderRowRecord } from '../store/orders.ts'
import type { Matter } from '../text/matters/types.ts'
import { localDay, unitNamed } from './city.ts'
import { namesOf } from './naming.ts'

const ISSUES_SHOWN = 50
/** One person is no issue, however often they write. */
const LEAST_PEOPLE = 2
const ORDERS_SHOWN = 200
const DAYS_SHOWN = 30
/** Orders named in a ruling at most: enough to find both matters again in an index built anew. */
const NAMED_IN_RULING = 500

/** The hottest first, and alarms; without what hangs on orders that the reader is recused from. */
export async function listHotIssues(ctx: Context, who: StaffActor): Promise<HotIssues> {
  const { index, isReady } = ctx.matters
  const now = ctx.now()
  const issues = index.matters(now, LEAST_PEOPLE, 2 * ISSUES_SHOWN).filter(({ people }) => people >= LEAST_PEOPLE).slice(0, ISSUES_SHOWN)
  const bursts = index.bursts(now)
  const named = [...issues, ...bursts].flatMap(({ members }) => members.slice(-NAMED_IN_RULING))
  const hidden = await ctx.store.orders.recusedFrom(who.id, [...new Set(named)])
  const isFree = (id: string): boolean => !hidden.has(id)
  return {
    ready: isReady,
    // An issue of one other order would be a page about the hidden one.
    issues: issues.filter(({ members }) => members.filter(isFree).length >= LEAST_PEOPLE).map((matter) => issueView(ctx, matter)),
    bursts: bursts.map(({ place, from, to, people, usual, members }): BurstAlarm => ({ area: placeNamed(ctx, place), from: from.toISOString(), to: to.toISOString(), people, usual, orders: members.filter(isFree) })),
  }
}

/** @throws HotlineError not_found */
export async function viewHotIssue(ctx: Context, who: StaffActor, matterId: string): Promise<HotIssueDetail> {
  const matter = loadMatter(ctx, matterId)
  const [rows, rulings] = await Promise.all([ctx.store.orders.findRows(matter.members), ctx.store.matters.listRulingsOn(matter.members.slice(-NAMED_IN_RULING))])
  const readable = rows.filter((row) => orderPolicy.read(who, row)).sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
  const names = namesOf(ctx)
  return {
    ...issueView(ctx, matter),
    orders: readable.slice(0, ORDERS_SHOWN).map((row) => orderRow(row, names, ctx.now(), who.unit === CENTRE)),
    days: ordersByDay(ctx, readable),
    rulings: rulings.map(({ at, by, kind, orders }) => ({ at: at.toISOString(), by: names.person(by), kind, orders: orders.length })),
  }
}

/**
 * These orders are another matter than the rest. Holds while both grow, in every process and after a restart.
 * @returns the matter of the orders that parted
 * @throws HotlineError not_found | invalid_input when they are all of it, or not of it
 */
export async function partHotIssue(ctx: Context, who: StaffActor, matterId: string, orders: readonly string[]): Promise<HotIssueDetail> {
  const matter = loadMatter(ctx, matterId)
  const members = new Set(matter.members)
  const strangers = orders.filter((id) => !members.has(id))
  if (strangers.length > 0) throw invalid({ path: 'orders', message: `not of this matter: ${strangers.slice(0, 5).join(', ')}`, code: 'unknown' })
  if (new Set(orders).size === members.size) throw invalid({ path: 'orders', message: 'nothing would be left', code: 'all' })
  await rule(ctx, who, 'part', [...new Set(orders)])
  return viewHotIssue(ctx, who, loadMatterOf(ctx, orders[0] ?? '').id)
}

/**
 * These two are one matter.
 * @throws HotlineError not_found | invalid_input when they are one already
 */
export async function joinHotIssues(ctx: Context, who: StaffActor, matterId: string, withId: string): Promise<HotIssueDetail> {
  const [one, other] = [loadMatter(ctx, matterId), loadMatter(ctx, withId)]
  if (one.id === other.id) throw invalid({ path: 'with', message: 'the same matter', code: 'same' })
  // The first of each is enough to find the whole, and says the least of who wrote.
  const named = [one, other].flatMap(({ members }) => members.slice(0, NAMED_IN_RULING / 2))
  await rule(ctx, who, 'join', named)
  return viewHotIssue(ctx, who, loadMatterOf(ctx, named[0] ?? '').id)
}

/** Written down, then followed here at once; the other processes follow within seconds. */
async function rule(ctx: Context, who: StaffActor, kind: MatterRuling['kind'], orders: string[]): Promise<void> {
  await ctx.store.matters.insertRuling({ _id: ctx.newId(), at: ctx.now(), by: who.id, kind, orders })
  await ctx.matters.follow()
}

function loadMatter(ctx: Context, matterId: string): Matter {
  const matter = ctx.matters.index.matter(matterId, ctx.now())
  if (matter === null) throw notFound()
  return matter
}

function loadMatterOf(ctx: Context, orderId: string): Matter {
  const matter = ctx.matters.index.matterOf(orderId, ctx.now())
  if (matter === null) throw notFound()
  return matter
}

const issueView = (ctx: Context, { id, title, size, people, from, to, areas, heat }: Matter): HotIssue => ({
  id,
  title,
  size,
  people,
  from: from.toISOString(),
  to: to.toISOString(),
  areas: areas.map((area) => placeNamed(ctx, area)),
  heat: heat.score,
  recentPeople: heat.recentPeople,
  expectedPeople: heat.expectedPeople,
  emergencies: heat.emergencies,
  urgent: heat.urgent,
})

/** A street by its unit's names; a place that is only words stays as it was written. */
const placeNamed = (ctx: Context, place: string) => unitNamed(ctx.city, place) ?? { code: place, name: place, nameEn: place }

function ordersByDay(ctx: Context, rows: readonly OrderRowRecord[]): { day: string; orders: number }[] {
  const counts = new Map<string, number>()
  for (let back = DAYS_SHOWN - 1; back >= 0; back--) counts.set(localDay(ctx.city, new Date(ctx.now().getTime() - back * DAY_MS)), 0)
  for (const { createdAt } of rows) {
    const day = localDay(ctx.city, createdAt)
    const known = counts.get(day)
    if (known !== undefined) counts.set(day, known + 1)
  }
  return [...counts].map(([day, orders]) => ({ day, orders }))
}
