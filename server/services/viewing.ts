// Reading one order: for staff, and for the citizen who filed it.
import type { CitizenOrder, StaffOrder } from '../contracts/orders.ts'
import type { Context } from '../context.ts'
import { CENTRE, type Actor, type StaffActor } from '../domain/actors.ts'
import { answerOut } from '../domain/answers.ts'
import type { Order } from '../domain/orders.ts'
import { citizenOrder } from '../presenters/citizen-orders.ts'
import { NOTHING_BESIDE, staffOrder, type Beside } from '../presenters/orders.ts'
import { wordsSeen, type Deciding } from '../presenters/reading.ts'
import { orderPolicy } from '../policies/orders.ts'
import { loadVisible } from './access.ts'
import { worldOf } from './city.ts'
import { namesOf } from './naming.ts'

/** An order as one member of staff sees it. */
export async function presentToStaff(ctx: Context, who: Actor, order: Order): Promise<StaffOrder> {
  const [deciding, beside] = await Promise.all([decidingWords(ctx, who, order), besideOf(ctx, who, order)])
  return sightOf(ctx, who, order, deciding, beside)
}

/** Whoever is of a unit is told which joined orders they may open. Only the centre is told: of openings once there is an answer to be rated, of relay numbers where there are any. */
async function besideOf(ctx: Context, who: Actor, order: Order): Promise<Beside> {
  if (who.kind !== 'staff' || who.unit !== CENTRE) return { ...NOTHING_BESIDE, joined: await readable(ctx, who, order.mergedOrders) }
  const [openings, relays] = await Promise.all([
    answerOut(order) === null ? [] : ctx.store.rates.listOpenings([order._id]).then((found) => found.get(order._id) ?? []),
    ctx.relay === null ? [] : ctx.store.relays.listOf(order._id),
  ])
  return { ...NOTHING_BESIDE, openings, relays }
}

const readable = async (ctx: Context, who: Actor, ids: string[]): Promise<string[]> =>
  ids.length === 0 ? [] : (await ctx.store.orders.findRows(ids)).filter((row) => orderPolicy.read(who, row)).map(({ _id }) => _id)

/** The same, without the words that decided its reading, which cost more than all the rest. */
export const sightOf = (ctx: Context, who: Actor, order: Order, deciding: Deciding | null = null, beside: Beside = NOTHING_BESIDE): StaffOrder =>
  staffOrder(order, who, namesOf(ctx), worldOf(ctx), ctx.now(), deciding, beside)

/** From what the viewer may see, so that no word comes from what is masked; an order that kept its words needs none. */
export async function decidingWords({ reading }: { reading: Pick<Context['reading'], 'reasons'> }, who: Actor, order: Order): Promise<Deciding | null> {
  if (order.reading === null || order.reading.because !== undefined) return null
  const { title, text } = wordsSeen(order, who)
  return reading.reasons({ title: ownTitle(title, text), text }, order.reading.leaves.map(({ code }) => code))
}

/** A title that was made of the text's first words tells the reader nothing; it was read without one. */
const ownTitle = (title: string, text: string): string | null =>
  text.replace(/\s+/g, ' ').trim().startsWith(title.replace(/…$/, '')) ? null : title

export const presentToCitizen = (ctx: Context, order: Order): CitizenOrder => citizenOrder(order, namesOf(ctx), worldOf(ctx), ctx.now())

/** @throws HotlineError not_found */
export async function viewOrder(ctx: Context, who: StaffActor, orderId: string): Promise<StaffOrder> {
  return presentToStaff(ctx, who, await loadVisible(ctx, who, orderId))
}

/** @throws HotlineError not_found */
export async function viewOwnOrder(ctx: Context, orderId: string): Promise<CitizenOrder> {
  return presentToCitizen(ctx, await loadVisible(ctx, { kind: 'citizen', orderId }, orderId))
}
