// The demo city's orders, in every state: each is led there by the domain's own moves, at instants of the weeks before.
import type { Context } from '../../server/context.ts'
import { effectOf } from '../../server/domain/decide.ts'
import { bornOrder } from '../../server/domain/intake.ts'
import { orderNumber } from '../../server/domain/numbers.ts'
import type { Order } from '../../server/domain/orders.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../server/domain/time.ts'
import { localDay, worldOf } from '../../server/services/city.ts'
import { sealContact } from '../../server/services/contact.ts'
import { ownMasks, personalSpans } from '../../server/services/masks.ts'
import { placesNamed } from '../../server/services/reading.ts'
import { asksIn } from '../../server/text/asks.ts'
import { demands } from '../city/demands.ts'
import type { DemandSeed } from '../city/demands/seed.ts'
import { asked, rechecked } from './after-rating.ts'
import { fateOf, joinedTo } from './fates.ts'
import { leadIndexOf } from './matters.ts'
import { handedDown } from './sub-dispatches.ts'
import { whistled } from './whistles.ts'

/** The oldest seeded order is so many days old. */
const DAYS = 28

/** Seeds orders when there are none. @returns how many */
export async function seedOrders(ctx: Context): Promise<number> {
  if ((await ctx.store.orders.count()) > 0) return 0
  const orders: Order[] = []
  for (const [index, demand] of demands.entries()) orders.push(await orderOf(ctx, demand, index))
  const joined = orders.map((order, index) => {
    const leadCase = orders[leadIndexOf(index) ?? -1]
    return leadCase === undefined ? order : joinedTo(ctx, order, leadCase._id, index)
  })
  const numbered = await Promise.all(joined.map((order) => withNumber(ctx, order)))
  await Promise.all(numbered.map((order) => ctx.store.orders.insert(order)))
  return numbered.length
}

async function withNumber(ctx: Context, order: Order): Promise<Order> {
  return { ...order, number: orderNumber(order.localDay, await ctx.store.numbers.next(`order:${order.localDay}`)) }
}

async function orderOf(ctx: Context, demand: DemandSeed, index: number): Promise<Order> {
  // A few are old enough to have been asked about again.
  if (index % 29 === 7) {
    const older = await closedBefore(ctx, demand, index)
    if (older !== null) return older
  }
  const order = await orderFiledAt(ctx, demand, index, filingInstant(ctx.now(), index))
  // A city keeps its promises by and large: what still waits for a dispatcher came in today, what is to be signed for or is
  // objected to came in within the last days.
  if (order.state === 'submitted') return orderFiledAt(ctx, demand, index, todaysInstant(ctx.now(), index))
  if (order.state !== 'dispatched' && order.state !== 'return_review') return order
  const late = await orderFiledAt(ctx, demand, index, lateInstant(ctx.now(), index))
  // Over a weekend nobody would have come to it: then the older one stays, so that every state is there.
  return late.state === order.state ? late : order
}

async function orderFiledAt(ctx: Context, demand: DemandSeed, index: number, filedAt: Date): Promise<Order> {
  const id = ctx.newId()
  const read = await ctx.reading.read(
    ctx.city,
    { title: demand.title, text: demand.text, places: placesNamed(ctx, demand.title, demand.text), street: demand.street, demandType: null, leafCode: null, urgency: null, accusedUnits: demand.accusedUnit === null ? [] : [demand.accusedUnit], channel: channelOf(index) },
    filedAt,
  )
  const born = bornOrder(
    {
      id,
      number: '',
      localDay: localDay(ctx.city, filedAt),
      channel: channelOf(index),
      language: demand.language,
      secret: demand.secret,
      demand: {
        title: demand.title,
        text: demand.text,
        place: {
          address: demand.address,
          street: demand.street,
          point: demand.lng === null || demand.lat === null ? null : { type: 'Point', coordinates: [demand.lng, demand.lat] },
        },
        occurredAt: null,
        wish: null,
        answers: {},
        accusedUnits: demand.accusedUnit === null ? [] : [demand.accusedUnit],
        attachments: [],
        masks: {
          title: personalSpans(demand.title),
          text: personalSpans(demand.text),
          own: ownMasks({ title: demand.title, text: demand.text, place: { address: demand.address, street: null, point: null }, wish: null, answers: {} }, { name: demand.person?.name, phone: demand.person?.phone, addressDetail: demand.addressDetail ?? undefined }),
        },
      },
      contact: sealContact(ctx, id, {
        name: demand.person?.name,
        phone: demand.person?.phone,
        addressDetail: demand.addressDetail ?? undefined,
      }),
      accessSalt: `seed-${index}`,
      idempotency: null,
      callId: null,
      demandType: demand.demandType,
      leafCode: null,
      urgency: demand.urgency,
      reading: read?.reading ?? null,
      asks: asksIn(demand.text, null),
    },
    { kind: 'citizen', orderId: id },
    worldOf(ctx),
    filedAt,
  )
  if (!born.ok) throw new Error(`seed ${index} cannot be filed: ${JSON.stringify(born.refusal)}`)
  const lived = handedDown(ctx, whistled(ctx, fateOf(ctx, born.order, demand, index), index), index)
  // What was promised in the past was kept in the past; the search document and the caller's profile are made now.
  return { ...lived, outbox: [effectOf({ type: 'follow' }, ctx.newId(), ctx.now())], pendingAt: ctx.now() }
}

const channelOf = (index: number): 'phone' | 'web' => (index % 5 < 3 ? 'phone' : 'web')

/** Within the last eighteen hours; the newest a few minutes old. */
const todaysInstant = (now: Date, index: number): Date => new Date(now.getTime() - (3 + ((index * 37) % 1080)) * MINUTE_MS)

/** Within the last three days, before today's. */
const lateInstant = (now: Date, index: number): Date => new Date(now.getTime() - (1_100 + ((index * 53) % 3_200)) * MINUTE_MS)

/** An order of some six weeks ago that was closed as solved, with what its re-check has heard; null when its fate was another. */
async function closedBefore(ctx: Context, demand: DemandSeed, index: number): Promise<Order | null> {
  const filedAt = new Date(ctx.now().getTime() - (44 + (index % 4)) * DAY_MS - (index % 7) * HOUR_MS)
  const order = await orderFiledAt(ctx, demand, index, filedAt)
  if (order.outcome !== 'solved' || order.endedAt === null) return null
  if (asked(index)) return rechecked(ctx, order, index)
  // Its re-check has just come up: filed so much later that it was closed a month ago.
  const days = Math.floor((ctx.now().getTime() - order.endedAt.getTime()) / DAY_MS) - 31
  const later = await orderFiledAt(ctx, demand, index, new Date(filedAt.getTime() + Math.max(0, days) * DAY_MS))
  return later.outcome === 'solved' ? rechecked(ctx, later, index) : null
}

/** Spread over the last weeks, busier by day; the newest a few minutes old. */
function filingInstant(now: Date, index: number): Date {
  const share = (index * 0.618_034) % 1
  const back = share * share * DAYS * DAY_MS
  const at = new Date(now.getTime() - back - 3 * MINUTE_MS)
  const hour = (at.getUTCHours() + 8) % 24
  return hour >= 8 && hour < 22 ? at : new Date(at.getTime() - 9 * HOUR_MS)
}
