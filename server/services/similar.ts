// What resembles a demand: before it is filed, what others have reported; on the order page, suspected duplicates and past answers.
import type { AskSimilar, OthersReported, SimilarOrders } from '../contracts/matters.ts'
import type { Context } from '../context.ts'
import { accusedUnits } from '../domain/accused.ts'
import type { StaffActor } from '../domain/actors.ts'
import { CENTRE } from '../domain/actors.ts'
import { answerOut } from '../domain/answers.ts'
import { parseOrderNumber } from '../domain/numbers.ts'
import type { Order } from '../domain/orders.ts'
import { isEnded, type RatingGrade } from '../domain/words.ts'
import { orderPolicy } from '../policies/orders.ts'
import { orderRow } from '../presenters/order-rows.ts'
import type { Duplicate } from '../text/matters/duplicates.ts'
import { loadVisible } from './access.ts'
import { localDay } from './city.ts'
import { belongs, queryOf } from './matter-desk.ts'
import { namesOf } from './naming.ts'
import { withoutPersonal } from './masks.ts'
import { placesNamed, streetOf } from './reading.ts'

/** Shorter texts resemble everything. */
const LEAST_CHARACTERS = 8
const SHOWN_TO_CITIZENS = 3
const SHOWN_TO_STAFF = 6
const LOOKED_AT = 24
/** Likeness from which a past order's answer may help. */
const PAST_AT = 0.2
/** What a rating adds to the likeness of a past answer. */
const BY_GRADE: Readonly<Record<RatingGrade, number>> = { very_satisfied: 0.1, satisfied: 0.06, basically_satisfied: 0.03, dissatisfied: -0.08, very_dissatisfied: -0.12 }

/**
 * "N others reported this", before anything is stored. Open orders only, and of them only matter, place, day and state.
 * @returns nobody when the index is not ready yet: filing never waits for it
 */
export async function othersReported(ctx: Context, ask: AskSimilar): Promise<OthersReported> {
  const { index, isReady } = ctx.matters
  if (!isReady || ask.text.length < LEAST_CHARACTERS) return { others: 0, orders: [] }
  const [lng, lat] = ask.lngLat ?? []
  const { offer } = index.duplicatesOf({
    title: withoutPersonal(ask.title ?? ''),
    text: withoutPersonal(ask.text),
    at: ctx.now(),
    place: ask.address,
    area: streetOf(ctx, { street: ask.street, lngLat: ask.lngLat, address: ask.address }, placesNamed(ctx, ask.title, ask.text)) ?? undefined,
    point: lng === undefined || lat === undefined ? undefined : { lng, lat },
  })
  const open = await inOrder(ctx, offer.slice(0, LOOKED_AT), isPublic)
  const [best] = open
  if (best === undefined) return { others: 0, orders: [] }
  const others = index.peopleBehind([...open.map(({ order }) => order._id), ...(index.matterOf(best.order._id, ctx.now())?.members ?? [])])
  const names = namesOf(ctx)
  return {
    others: Math.max(others, 1),
    orders: open.slice(0, SHOWN_TO_CITIZENS).map(({ order }) => ({
      number: order.number,
      matter: names.leaf(order.leafCode),
      street: names.unit(order.demand.place.street),
      state: order.state,
      day: localDay(ctx.city, order.createdAt),
    })),
  }
}

/** What a stranger may be told of: an open, ordinary demand that accuses nobody. */
const isPublic = (order: Order): boolean => belongs(order) && !isEnded(order.state) && accusedUnits(order.demand).length === 0

/**
 * The order that a citizen says they join. A number that names nothing to be joined is left out without a word, so that this
 * door tells nobody which numbers exist.
 */
export async function joinedOrder(ctx: Context, number: string | undefined): Promise<string | null> {
  const parsed = number === undefined ? null : parseOrderNumber(number)
  const order = parsed === null ? null : await ctx.store.orders.findByNumber(parsed)
  return order !== null && isPublic(order) ? order._id : null
}

/**
 * Suspected duplicates of an order, with why; and past orders of the kind with what was answered and how it was rated. Only orders
 * that the asker may read; for secret orders and reports none.
 * @throws HotlineError not_found
 */
export async function similarOrders(ctx: Context, who: StaffActor, orderId: string): Promise<SimilarOrders> {
  const order = await loadVisible(ctx, who, orderId)
  const { index, isReady } = ctx.matters
  if (!belongs(order)) return { ready: isReady, suspects: [], past: [] }
  const mayRead = (other: Order): boolean => belongs(other) && orderPolicy.read(who, other)
  const { offer, suspect } = index.duplicatesOf(queryOf(order))
  const strong = new Set(offer.map(({ id }) => id))
  const named = joinsOf(order)
  const likely = [...offer, ...suspect].filter(({ id }) => id !== named).slice(0, LOOKED_AT)
  const found = await inOrder(ctx, [...(named === null ? [] : [joinedBy(offer, suspect, named)]), ...likely], mayRead)
  const rowOf = (other: Order) => orderRow(other, namesOf(ctx), ctx.now(), who.unit === CENTRE)
  return {
    ready: isReady,
    suspects: found
      .filter(({ order: other }) => !isLongOver(other, ctx.now()))
      .slice(0, SHOWN_TO_STAFF)
      .map(({ order: other, duplicate }) => ({
        order: rowOf(other),
        score: rounded(duplicate.score),
        strength: strong.has(other._id) ? ('offer' as const) : ('suspect' as const),
        joined: other._id === named,
        because: duplicate.reasons.map(({ zh, en }) => ({ zh, en })),
      })),
    past: (await pastOrders(ctx, order, mayRead)).map(({ order: other, score, reply }) => ({
      order: rowOf(other),
      score: rounded(score),
      answer: reply.publicAnswer,
      repliedAt: reply.at.toISOString(),
      grade: other.rating?.grade ?? null,
      solved: other.rating?.solved ?? null,
    })),
  }
}

async function pastOrders(ctx: Context, order: Order, mayRead: (other: Order) => boolean) {
  const near = ctx.matters.index.similar(queryOf(order), 2 * LOOKED_AT).filter(({ score }) => score >= PAST_AT)
  const orders = await ctx.store.matters.findMany(near.map(({ id }) => id))
  const byId = new Map(orders.map((one) => [one._id, one]))
  return near
    .flatMap(({ id, score }) => {
      const other = byId.get(id)
      const reply = other === undefined ? null : answerOut(other)
      if (other === undefined || reply === null || other.endedAt === null || !mayRead(other)) return []
      const grade = other.rating?.grade
      return [{ order: other, score, reply, worth: score + (grade === undefined ? 0 : BY_GRADE[grade]) }]
    })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, SHOWN_TO_STAFF)
}

/** The orders behind duplicates that may be shown, in the same sequence. */
async function inOrder(ctx: Context, duplicates: readonly Duplicate[], mayShow: (order: Order) => boolean): Promise<{ order: Order; duplicate: Duplicate }[]> {
  const orders = await ctx.store.matters.findMany(duplicates.map(({ id }) => id))
  const byId = new Map(orders.map((order) => [order._id, order]))
  return duplicates.flatMap((duplicate) => {
    const order = byId.get(duplicate.id)
    return order !== undefined && mayShow(order) ? [{ order, duplicate }] : []
  })
}

/** What the citizen said when filing stands in the first entry of the history. */
function joinsOf(order: Order): string | null {
  const joins = order.history[0]?.detail.joins
  return typeof joins === 'string' ? joins : null
}

const CITIZEN_SAYS = { code: 'citizen_says', zh: '诉求人提交时表示是同一件事', en: 'the citizen said so when filing' } as const

function joinedBy(offer: readonly Duplicate[], suspect: readonly Duplicate[], id: string): Duplicate {
  const known = [...offer, ...suspect].find((duplicate) => duplicate.id === id) ?? { id, matterId: '', people: 1, score: 0, reasons: [] }
  return { ...known, reasons: [CITIZEN_SAYS, ...known.reasons] }
}

/** Duplicates of what ended long ago are past orders, not duplicates. */
const LONG_OVER_DAYS = 30
const isLongOver = ({ endedAt }: Order, now: Date): boolean => endedAt !== null && now.getTime() - endedAt.getTime() > LONG_OVER_DAYS * 86_400_000

const rounded = (score: number): number => Math.round(score * 1_000) / 1_000
