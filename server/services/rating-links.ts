// One-time links to rate an answer (HR §7.1): the centre gives one to the citizen, who needs neither number nor secret for it.
// A link stands for one answer of one order and works once; nothing is stored for it, since only this installation can make it.
import { timingSafeEqual } from 'node:crypto'
import type { Grounds } from '../domain/lifecycle.ts'
import { forbidden, HotlineError, notFound } from '../contracts/errors.ts'
import type { Promised, RatingAsked } from '../contracts/rating-link.ts'
import type { Context } from '../context.ts'
import { answerOut, ratingsOf } from '../domain/answers.ts'
import { asksToMark } from '../domain/asks.ts'
import { actedBy, type StaffActor } from '../domain/actors.ts'
import { ratingLinkUntil } from '../domain/calling.ts'
import { numberChanges } from '../domain/contact.ts'
import { changeFor } from '../domain/decide.ts'
import type { Order, Reply } from '../domain/orders.ts'
import { measureViews } from '../presenters/measures.ts'
import { mayAct } from '../policies/orders.ts'
import { loadVisible } from './access.ts'
import { actOnOrder } from './acting.ts'
import { writeAndAnnounce } from './announce.ts'
import { leafNamed, unitNamed, worldOf } from './city.ts'

const ID_BYTES = 16

const idText = (bytes: Buffer): string => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** What proves that a link was made here, for this answer, while the number was the one it was from `numberSince` on. */
const proofOf = ({ seal }: Pick<Context, 'seal'>, order: Pick<Order, '_id' | 'accessSalt'>, reply: Reply, numberSince: Date | null): Buffer =>
  Buffer.from(seal.secretBytes(order._id, `rate/${order.accessSalt}/${reply.at.getTime()}${numberSince === null ? '' : `/${numberSince.getTime()}`}`))

/** When the citizen gave another number after an answer was written: a link that went to a wrong one is void from then on. The last stands. */
const numbersSince = (order: Order, reply: Reply): (Date | null)[] => [null, ...numberChanges(order).flatMap(({ at }) => (at >= reply.at ? [at] : []))]

const tokenOf = (ctx: Context, order: Order, reply: Reply): string => Buffer.concat([Buffer.from(order._id.replaceAll('-', ''), 'hex'), proofOf(ctx, order, reply, numbersSince(order, reply).at(-1) ?? null)]).toString('base64url')

/**
 * The link for the answer that waits for its rating, for those who call back; making one is on the record.
 * @returns path of the page, and until when it works
 * @throws HotlineError not_found | forbidden | illegal_transition
 * @source Beijing 2021 art. 23: the centre calls back, by telephone, SMS or web
 */
export async function makeRatingLink(ctx: Context, who: StaffActor, orderId: string): Promise<{ path: string; until: string }> {
  const order = await loadVisible(ctx, who, orderId)
  if (!mayAct(who, 'callBack', order)) throw forbidden()
  const { reply } = order
  if (order.state !== 'callback' || reply === null) throw new HotlineError({ code: 'illegal_transition', action: 'rate', state: order.state, allowedFrom: ['callback'], allowedActions: [] })
  const { path, until } = ratingLinkOf(ctx, order, reply)
  await ctx.store.records.insertView({ _id: ctx.newId(), orderId, personId: who.id, unit: who.unit, what: 'rating_link', reason: 'call-back', at: ctx.now() })
  await noted(ctx, who, order, reply, until)
  return { path, until: until.toISOString() }
}

/** That a link was made stands on the order, so that who calls next knows of it. A lost race loses the note, not the link. */
async function noted(ctx: Context, who: StaffActor, order: Order, reply: Reply, until: Date): Promise<void> {
  const ratingLink = { at: ctx.now(), by: actedBy(who), until, replyAt: reply.at }
  await writeAndAnnounce(ctx, order, changeFor(order, 'giveRatingLink', who, { set: { ratingLink }, detail: { until }, quiet: true }, worldOf(ctx), ctx.now()))
}

/** The link for an answer, as the platform itself puts it into an SMS: recorded there. */
export const ratingLinkOf = (ctx: Context, order: Order, reply: Reply): { path: string; until: Date } => ({ path: `/rate/${tokenOf(ctx, order, reply)}`, until: ratingLinkUntil(reply, ctx.city.limits) })

/**
 * What the link's page shows: the answer and whose it is, nothing of the demand.
 * @throws HotlineError not_found | gone | rate_limited
 */
export async function openRatingLink(ctx: Context, token: string, address: string): Promise<RatingAsked> {
  const { order, reply } = await behind(ctx, token, address)
  const asks = markedByLink(order, reply)
  const measures = measureViews(order, ctx.now())
  const ofAsk = (no: number): Promised | null => measures.find(({ ask, ofLead }) => ask === no && !ofLead) ?? null
  return {
    number: order.number,
    leaf: leafNamed(ctx.city, order.leafCode),
    unit: unitNamed(ctx.city, reply.unit),
    answer: reply.publicAnswer,
    asks: asks.map((ask) => ({ ...ask, promised: ofAsk(ask.no) })),
    promised: measures.filter(({ ask, ofLead }) => ofLead || asks.every(({ no }) => no !== ask)),
  }
}

/** Each is known by what was answered to it; an answer that passes over one of them is rated as a whole. */
function markedByLink(order: Order, { answers = [] }: Reply): { no: number; words: string }[] {
  const asks = asksToMark(order)
  const answered = asks.flatMap(({ no }) => answers.find(({ ask }) => ask === no) ?? [])
  return answered.length < asks.length ? [] : answered.map(({ ask, words }) => ({ no: ask, words }))
}

/**
 * The citizen's rating by link. A link that somebody else uses at the same moment is refused as used.
 * @throws HotlineError not_found | gone | rate_limited | rule_broken
 */
export async function rateByLink(ctx: Context, token: string, grounds: Grounds<'rate'>, address: string): Promise<void> {
  const { order } = await behind(ctx, token, address)
  try {
    await actOnOrder(ctx, { kind: 'citizen', orderId: order._id }, { orderId: order._id, action: 'rate', grounds, version: order.version })
  } catch (error) {
    if (error instanceof HotlineError && error.fault.code === 'conflict') await behind(ctx, token, address)
    throw error
  }
}

/** The order and the answer a link stands for. An unknown link and a wrong one look alike. */
async function behind(ctx: Context, token: string, address: string): Promise<{ order: Order; reply: Reply }> {
  await ctx.rateLimits.take('openByAddress', address)
  const bytes = Buffer.from(token, 'base64url')
  const order = bytes.length <= ID_BYTES ? null : await ctx.store.orders.find(idText(bytes.subarray(0, ID_BYTES)))
  if (order === null) throw notFound()
  const given = bytes.subarray(ID_BYTES)
  const replies = [...order.earlierReplies, ...(order.reply === null ? [] : [order.reply])]
  const made = replies.flatMap((one) => numbersSince(order, one).map((since, index, all) => ({ reply: one, since, isLast: index === all.length - 1 }))).find(({ reply: one, since }) => isSame(given, proofOf(ctx, order, one, since)))
  if (made === undefined) throw notFound()
  const { reply } = made
  const gone = (reason: 'used' | 'replaced' | 'expired') => new HotlineError({ code: 'gone', reason })
  if (ratingsOf(order).some(({ at }) => at >= reply.at)) throw gone('used')
  if (reply !== order.reply || !made.isLast) throw gone('replaced')
  // An order that closed without a rating can still be rated by who finds the message later: nobody was reached, or nobody asked for a grade.
  const isAsked = order.state === 'callback' || (order.state === 'closed' && reply === answerOut(order))
  if (!isAsked || ctx.now() > ratingLinkUntil(reply, ctx.city.limits)) throw gone('expired')
  return { order, reply }
}

const isSame = (given: Buffer, proof: Buffer): boolean => given.length === proof.length && timingSafeEqual(given, proof)
