// Whistles across orders (吹哨): which are coming, and both sides' counts with the orders behind every number (双考核).
import { forbidden, notFound } from '../contracts/errors.ts'
import type { WhistleOrders, WhistleOrdersQuery } from '../contracts/pressing.ts'
import type { PeriodQuery } from '../contracts/rates.ts'
import type { OpenWhistles, WhistleCounts } from '../contracts/whistles.ts'
import type { Context } from '../context.ts'
import { CENTRE, type StaffActor } from '../domain/actors.ts'
import { after, DAY_MS } from '../domain/time.ts'
import { BLOWER_LISTS, COMER_LISTS, fallsInto, unitsIn, whistleCounts, type OrderWhistle, type WhistleList } from '../domain/whistles/counts.ts'
import { openWhistle, whistlesOf } from '../domain/whistles/whistle.ts'
import { orderPolicy } from '../policies/orders.ts'
import { titleForUnits } from '../presenters/masking.ts'
import { orderRow } from '../presenters/order-rows.ts'
import { whistleView } from '../presenters/whistles.ts'
import { unitNamed } from './city.ts'
import { newestFirst, pageOf } from './id-pages.ts'
import { namesOf } from './naming.ts'

/** A whistle that nobody recorded for so long is past help; it stays on its order and in the counts. */
const OPEN_DAYS = 30
const MOST_OPEN = 500
const MOST_IN_PERIOD = 20_000

/** Open whistles of orders the reader may see: for the centre all, for a unit those it blew or was called by. */
export async function listWhistles(ctx: Context, who: StaffActor): Promise<OpenWhistles> {
  const ofCentre = who.unit === CENTRE
  const names = namesOf(ctx)
  const orders = await ctx.store.whistles.listOpen(after(ctx.now(), -OPEN_DAYS * DAY_MS), MOST_OPEN)
  const open = orders.flatMap((order) => {
    const whistle = openWhistle(order)
    if (whistle === undefined || !orderPolicy.read(who, order)) return []
    if (!ofCentre && whistle.unit !== who.unit && !whistle.calls.some(({ unit }) => unit === who.unit)) return []
    const title = ofCentre ? order.demand.title : titleForUnits(order)
    return [{ orderId: order._id, number: order.number, title, version: order.version, whistle: whistleView(whistle, names, ofCentre ? (text) => text : names.withoutPersonal) }]
  })
  return { whistles: open.sort((a, b) => a.whistle.meetAt.localeCompare(b.whistle.meetAt)) }
}

/** Both sides' counts of a period; people of a unit see their own. */
export async function countWhistles(ctx: Context, who: StaffActor, { from, to }: PeriodQuery): Promise<WhistleCounts> {
  const whistles = await whistlesIn(ctx, from, to)
  const now = ctx.now()
  const shown = unitsIn(whistles).filter((unit) => who.unit === CENTRE || unit === who.unit)
  const counted = shown.map((unit) => ({ unit: unitNamed(ctx.city, unit) ?? { code: unit, name: unit, nameEn: unit }, lists: whistleCounts(whistles, unit, now) }))
  const side = (lists: readonly WhistleList[], first: WhistleList) =>
    counted
      .filter((one) => lists.some((list) => one.lists[list].length > 0))
      .map(({ unit, lists: own }) => ({ unit, counts: sizesOf(own) }))
      .sort((a, b) => b.counts[first] - a.counts[first])
  return { blowers: side(BLOWER_LISTS, 'blown'), comers: side(COMER_LISTS, 'called') }
}

function sizesOf(lists: Record<WhistleList, string[]>): WhistleCounts['comers'][number]['counts'] {
  const { blown, recorded, unrecorded, calledOff, wronglyCalled, called, inTime, late, absent, noAnswer, released } = lists
  return {
    blown: blown.length,
    recorded: recorded.length,
    unrecorded: unrecorded.length,
    calledOff: calledOff.length,
    wronglyCalled: wronglyCalled.length,
    called: called.length,
    inTime: inTime.length,
    late: late.length,
    absent: absent.length,
    noAnswer: noAnswer.length,
    released: released.length,
  }
}

/**
 * The orders behind one count, the newest first; one that was whistled for several times stands in it so often.
 * @throws HotlineError forbidden for another unit's | not_found for a unit that does not exist | invalid_input for a cursor that is none of ours
 */
export async function listWhistleOrders(ctx: Context, who: StaffActor, code: string, list: WhistleList, { from, to, cursor, limit }: WhistleOrdersQuery): Promise<WhistleOrders> {
  const ofCentre = who.unit === CENTRE
  if (!ofCentre && who.unit !== code) throw forbidden()
  const unit = ctx.city.units.has(code) ? unitNamed(ctx.city, code) : null
  if (unit === null) throw notFound()
  const counted = whistleCounts(await whistlesIn(ctx, from, to), code, ctx.now())[list]
  const times = new Map<string, number>()
  for (const id of counted) times.set(id, (times.get(id) ?? 0) + 1)
  const shown = (await ctx.store.orders.findRows([...times.keys()])).filter((row) => orderPolicy.read(who, row)).map((row) => ({ id: row._id, row, times: times.get(row._id) ?? 0 }))
  const { page, next } = pageOf(shown.sort(newestFirst), cursor, limit)
  const names = namesOf(ctx)
  return {
    unit,
    list,
    of: counted.length,
    kept: counted.length - shown.reduce((sum, one) => sum + one.times, 0),
    orders: page.map(({ row, times: often }) => ({ order: orderRow(row, names, ctx.now(), ofCentre), times: often })),
    next,
  }
}

/** Whistles whose time came in the period, as far as it is past. */
async function whistlesIn(ctx: Context, from: Date, to: Date): Promise<OrderWhistle[]> {
  const now = ctx.now()
  const until = to < now ? to : now
  const orders = await ctx.store.whistles.listWhistled(from, MOST_IN_PERIOD)
  return orders.flatMap((order) => whistlesOf(order).filter((whistle) => fallsInto(whistle, from, until)).map((whistle) => ({ orderId: order._id, whistle })))
}
