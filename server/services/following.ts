// What follows an order in collections of its own: search document, caller profile (design §4).
import type { Context } from '../context.ts'
import { accusedUnits } from '../domain/accused.ts'
import { CENTRE } from '../domain/actors.ts'
import { touchedBefore } from '../domain/rates/assess.ts'
import type { Order } from '../domain/orders.ts'
import { wordsForUnits } from '../presenters/masking.ts'
import type { SearchDoc } from '../store/search.ts'
import { searchTokens } from '../text/search-tokens.ts'
import { reached } from './notifying.ts'
import { keepPrecedents } from './precedents.ts'
import { keepPromise, type Promised } from './promises.ts'

export async function followOrder(ctx: Context, promised: Promised): Promise<void> {
  await keepPromise(ctx, promised, async (order, effect) => {
    // The door binds the files too; a process that died in between left them to be swept as orphans.
    const files = order.demand.attachments.map(({ id }) => id)
    if (files.length > 0) await ctx.store.files.claim(files, order._id)
    await ctx.store.search.put({
      _id: order._id,
      ...tokensOf(order),
      units: order.units,
      accusedUnits: [...accusedUnits(order.demand)],
      ...(order.recused !== undefined && { recused: order.recused }),
      leafCode: order.leafCode,
      createdAt: order.createdAt,
      version: order.version,
    })
    await keepPrecedents(ctx, order)
    await tellOfTouch(ctx, order)
    const phoneIndex = order.contact?.phoneIndex ?? null
    if (phoneIndex !== null) await followCaller(ctx, phoneIndex, order)
    // The number under which it was kept, where that is another now.
    if (effect.about !== null && effect.about !== phoneIndex) await ctx.store.callers.leave(effect.about, order._id)
    if (order.contactErasedAt !== undefined && order.contact === null) await forgetCitizen(ctx, order)
  })
}

/** What else leads to the citizen of an order whose contact was erased: the number of the call it came from, hashes on its messages. */
async function forgetCitizen(ctx: Context, { _id, callId }: Order): Promise<void> {
  await ctx.store.messages.forgetNumber(_id)
  if (callId !== null) await ctx.store.callers.forgetCaller(callId, _id)
}

/** The unit opened the citizen's number shortly before the rating: supervisors are told when it comes in, once for each rating (HR §7.1). */
async function tellOfTouch(ctx: Context, order: Order): Promise<void> {
  const { rating } = order
  if (rating === null || rating.via !== 'web') return
  const openings = (await ctx.store.rates.listOpenings([order._id])).get(order._id) ?? []
  if (!touchedBefore(order, rating, openings)) return
  for (const to of reached(ctx, order, [{ to: 'people', unit: CENTRE, roles: ['supervisor'], orElse: '@callback' }]))
    await ctx.store.records.insertNotice({ _id: `${order._id}/touched/${rating.at.getTime()}/${to}`, orderId: order._id, number: order.number, about: 'rating_touched', to, at: ctx.now(), readAt: null })
}

/**
 * The words by which an order is found. What stands in a number that names a person, and of a secret order the citizen's own name,
 * answers the centre alone: who guesses it and finds the order by it knows whose it is.
 */
export function tokensOf(order: Pick<Order, 'demand' | 'secret'>): Pick<SearchDoc, 'tokens' | 'hidden'> {
  const { title, text } = order.demand
  const tokens = searchTokens(`${title}\n${text}`)
  const shown = wordsForUnits(order)
  if (shown.title === title && shown.text === text) return { tokens }
  const open = new Set(searchTokens(`${shown.title}\n${shown.text}`))
  return { tokens, hidden: tokens.filter((token) => !open.has(token)) }
}

async function followCaller(ctx: Context, phoneIndex: string, order: Order): Promise<void> {
  const { contact } = order
  await ctx.store.callers.follow(
    phoneIndex,
    {
      maskedName: contact?.maskedName ?? null,
      maskedPhone: contact?.maskedPhone ?? null,
      language: order.language,
      street: order.demand.place.street,
      lastRating: order.rating?.grade ?? null,
      updatedAt: ctx.now(),
    },
    { id: order._id, number: order.number, title: order.demand.title, state: order.state, createdAt: order.createdAt },
  )
}
