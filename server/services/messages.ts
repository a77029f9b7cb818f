// SMS to citizens (Beijing 2021 art. 9, 15, 23): planned by an order's effect, sent by a job of its own when it may go out. What is
// waiting is a record in MongoDB with the instant at which it is looked at again: an emptied Redis or a gateway that is down loses
// none. Numbers are opened here, each opening with its reason, and go to the gateway alone.
import type { SmsEvent, OrderMessages } from '../contracts/messages.ts'
import type { Context } from '../context.ts'
import { CENTRE, type StaffActor } from '../domain/actors.ts'
import { messageText } from '../domain/messages/words.ts'
import { MESSAGE_KINDS, type MessageKind } from '../domain/messages/policy.ts'
import { crowdedUntil, quietUntil, takesMessages } from '../domain/messages/timing.ts'
import type { Order } from '../domain/orders.ts'
import { after, DAY_MS, HOUR_MS } from '../domain/time.ts'
import { isDated } from '../domain/clocks.ts'
import { isEnded } from '../domain/words.ts'
import type { Message, NotSent } from '../store/messages.ts'
import { loadVisible } from './access.ts'
import { normalPhone } from './contact.ts'
import { keepPromise, type Promised } from './promises.ts'
import { ratingLinkOf } from './rating-links.ts'

const BATCH = 200
/** A message handed to the queue is looked at again after this long, in case Redis lost it. */
const AGAIN_MS = 60_000
/** By whom the number was opened, on the record of views. */
const PLATFORM = 'platform'

/** Notes what is to be sent, once for each effect, and hands it to the sending at once. */
export async function planMessage(ctx: Context, { about, ...promised }: Promised & { about: string }): Promise<void> {
  const kind = MESSAGE_KINDS.find((one) => one === about)
  if (kind === undefined) throw new Error(`no message ${about}`)
  await keepPromise(ctx, promised, async (order, { id }) => {
    const now = ctx.now()
    const until = after(now, ctx.city.messagePolicy.validHours * HOUR_MS)
    const phoneIndex = order.contact?.phoneIndex ?? null
    const isNew = await ctx.store.messages.insert({ _id: id, orderId: order._id, kind, phoneIndex, state: 'waiting', reason: null, heldBy: null, at: now, sendAt: now, until, sentAt: null, reference: null, receiptAt: null })
    // Best effort: what is not handed over now, the next round of the relay hands over.
    if (isNew) await handOver(ctx, { _id: id, orderId: order._id }).catch(() => undefined)
  })
}

/**
 * Hands every message that is due to the queue, and those whose job has used up its tries another round.
 * @returns how many were due
 * @throws when Redis is away; the next round tries again
 */
export async function relayMessages(ctx: Context): Promise<number> {
  let seen = 0
  for (;;) {
    const due = await ctx.store.messages.listDue(ctx.now(), BATCH)
    await Promise.all(due.map((message) => handOver(ctx, message)))
    seen += due.length
    if (due.length < BATCH) return seen
  }
}

/** A place counts for a day; then the number's hash is kept for nothing (PIPL art. 19: no longer than needed). @returns how many went */
export const forgetQuietNumbers = (ctx: Context): Promise<number> => ctx.store.messages.pruneNumbers(after(ctx.now(), -DAY_MS))

/** The next look is set first: the job may itself put the message off until the morning. */
async function handOver(ctx: Context, { _id, orderId }: Pick<Message, '_id' | 'orderId'>): Promise<void> {
  const job = { name: 'sendSms' as const, orderId, effectId: _id }
  await ctx.store.messages.putOff(_id, after(ctx.now(), AGAIN_MS))
  await ctx.queues.enqueue([job])
  await ctx.queues.revive(job)
}

/**
 * Sends one message, when it still says something true and may go out now.
 * @throws when the gateway is away: the job tries again
 */
export async function sendMessage(ctx: Context, { effectId }: { effectId: string }, signal: AbortSignal): Promise<void> {
  const planned = await ctx.store.messages.find(effectId)
  if (planned?.state !== 'waiting') return
  const order = await ctx.store.orders.find(planned.orderId)
  const message = await toPresentNumber(ctx, planned, order?.contact?.phoneIndex ?? null)
  const never = order === null ? 'moot' : await whyNever(ctx, message, order)
  if (order === null || never !== null) return notSent(ctx, message, never ?? 'moot')
  const held = await heldUntil(ctx, message, order)
  if (held !== null) return void (await ctx.store.messages.putOff(message._id, held.until, held.by))
  if (ctx.sms === null) throw new Error('no sms gateway is configured any more')
  const to = await openedNumber(ctx, message, order)
  const verdict = await ctx.sms.send({ id: message._id, to, text: textOf(ctx, message.kind, order), language: order.language }, ctx.now(), signal)
  if (verdict.taken) await ctx.store.messages.sent(message._id, ctx.now(), verdict.reference)
  else {
    ctx.log.warn({ messageId: message._id, orderId: order._id, reason: verdict.reason }, 'the sms gateway refused a message')
    await notSent(ctx, message, 'refused')
  }
}

/** What waits follows a corrected number: that one's wishes and places count, and the old one's place is free. */
async function toPresentNumber(ctx: Context, message: Message, phoneIndex: string | null): Promise<Message> {
  if (message.phoneIndex === phoneIndex) return message
  if (message.phoneIndex !== null) await ctx.store.messages.leavePlace(message.phoneIndex, message._id)
  await ctx.store.messages.toNumber(message._id, phoneIndex)
  return { ...message, phoneIndex }
}

async function notSent(ctx: Context, { _id, phoneIndex }: Message, reason: NotSent): Promise<void> {
  await ctx.store.messages.notSent(_id, reason)
  if (phoneIndex !== null) await ctx.store.messages.leavePlace(phoneIndex, _id)
}

/** What makes a message never go out: nobody to write to, nobody who wants it, or nothing true to say any more. */
async function whyNever(ctx: Context, { kind, until, phoneIndex }: Message, order: Order): Promise<NotSent | null> {
  const { contact } = order
  if (contact === null || contact.phone === null) return 'no_phone'
  if (contact.noMessages === true || (phoneIndex !== null && (await ctx.store.messages.hasOptedOut(phoneIndex)))) return 'opted_out'
  if (!ctx.city.messagePolicy.kinds[kind]) return 'switched_off'
  if (isMoot(kind, order)) return 'moot'
  if (ctx.now() > until) return 'expired'
  return takesMessages(ctx.seal.open(contact.phone, order._id, 'phone')) ? null : 'not_mobile'
}

/** A question that was answered, an answer that was rated or taken back, a limit of an order that has ended. */
function isMoot(kind: MessageKind, order: Order): boolean {
  switch (kind) {
    case 'received':
      return false
    case 'replied':
      return order.state !== 'callback'
    case 'info_asked':
    case 'info_reminder':
      return order.info === null
    case 'extended':
      return isEnded(order.state)
  }
}

async function heldUntil(ctx: Context, { _id, kind, phoneIndex }: Message, order: Order): Promise<{ until: Date; by: 'quiet' | 'crowded' } | null> {
  const { messagePolicy, calendar } = ctx.city
  const now = ctx.now()
  const quiet = quietUntil(messagePolicy, order.urgency, calendar.zone, now)
  if (quiet !== null) return { until: quiet, by: 'quiet' }
  if (phoneIndex === null) return null
  const crowded = await ctx.store.messages.takePlace(phoneIndex, { id: _id, kind, at: now }, after(now, -DAY_MS), (others) => crowdedUntil(messagePolicy, kind, others, now))
  return crowded === null ? null : { until: crowded, by: 'crowded' }
}

/** The number, and on the record that the platform opened it and why: once for each message. */
async function openedNumber(ctx: Context, { _id, kind }: Message, { _id: orderId, contact }: Order): Promise<string> {
  if (contact === null || contact.phone === null) throw new Error('the number is gone')
  await ctx.store.records.insertView({ _id: `${_id}/sms`, orderId, personId: PLATFORM, unit: CENTRE, what: 'contact', reason: `sms:${kind}`, at: ctx.now() })
  return normalPhone(ctx.seal.open(contact.phone, orderId, 'phone'))
}

function textOf(ctx: Context, kind: MessageKind, order: Order): string {
  const { language, number } = order
  const { city, config } = ctx
  const [origin = ''] = config.origins
  const rating = kind === 'replied' && order.reply !== null ? ratingLinkOf(ctx, order, order.reply) : null
  const resolve = order.clocks.findLast(({ name, unit }) => name === 'resolve' && unit === null)
  const until = rating?.until ?? (kind === 'extended' ? (resolve !== undefined && isDated(resolve) ? resolve.dueAt : null) : order.info?.answerBy) ?? null
  return messageText(kind, language, {
    city: language === 'zh' ? city.name : `${city.nameEn} `,
    number,
    link: `${origin}${rating?.path ?? '/follow'}`,
    until: until === null ? null : dayAndTime(until, language, city.calendar.zone),
  })
}

const dayAndTime = (at: Date, language: 'zh' | 'en', timeZone: string): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone, month: language === 'zh' ? 'long' : 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false }).format(at)

/**
 * What the gateway reports: a receipt, or a number whose owner wants no more SMS.
 * @returns false for a message nobody knows
 */
export async function takeSmsEvent(ctx: Context, event: SmsEvent): Promise<boolean> {
  switch (event.kind) {
    case 'delivered':
    case 'undelivered':
      return ctx.store.messages.receipt(event.id, event.kind, event.at)
    case 'stop':
      await ctx.store.messages.optOut(ctx.seal.blindIndex(normalPhone(event.phone)), event.at)
      return true
    case 'start':
      await ctx.store.messages.optIn(ctx.seal.blindIndex(normalPhone(event.phone)))
      return true
  }
}

/** @throws HotlineError not_found */
export async function viewOrderMessages(ctx: Context, who: StaffActor, orderId: string): Promise<OrderMessages> {
  const { contact } = await loadVisible(ctx, who, orderId)
  const isOut = contact?.noMessages === true || (contact?.phoneIndex != null && (await ctx.store.messages.hasOptedOut(contact.phoneIndex)))
  const messages = await ctx.store.messages.listOfOrder(orderId)
  return {
    gateway: ctx.config.sms?.kind ?? 'none',
    recipient: contact === null || contact.phone === null ? 'no_phone' : isOut ? 'opted_out' : 'reachable',
    messages: messages.map(({ _id, kind, state, reason, heldBy, at, sendAt, sentAt, receiptAt }) => ({
      id: _id,
      kind,
      state,
      reason,
      heldBy,
      at: at.toISOString(),
      sendAt: heldBy === null ? null : (sendAt?.toISOString() ?? null),
      sentAt: sentAt?.toISOString() ?? null,
      receiptAt: receiptAt?.toISOString() ?? null,
    })),
  }
}
