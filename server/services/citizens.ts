// The citizen's door to their own order: number and secret, throttled; unknown and wrong look alike and take alike (design §4).
import { timingSafeEqual } from 'node:crypto'
import { notFound } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import { parseOrderNumber, parseSecret, secretText } from '../domain/numbers.ts'
import { loadVisible } from './access.ts'

/**
 * Opens an order for its citizen.
 * @param address of the client, for throttling
 * @returns a session token for this one order
 * @throws HotlineError not_found | rate_limited
 */
export async function openAsCitizen(ctx: Context, number: string, secret: string, address: string): Promise<{ token: string; orderId: string }> {
  await ctx.rateLimits.take('openByAddress', address)
  const parsed = parseOrderNumber(number)
  const key = parsed ?? 'none'
  await ctx.rateLimits.check('openByNumber', key)
  const order = parsed === null ? null : await ctx.store.orders.findByNumber(parsed)
  // The comparison is made in every case, so that an unknown number does not answer sooner.
  const expected = secretText(ctx.seal.secretBytes(order?._id ?? 'none', order?.accessSalt ?? 'none'))
  const given = parseSecret(secret) ?? '0000-0000'
  const matches = timingSafeEqual(Buffer.from(expected), Buffer.from(given))
  if (order === null || !matches) {
    await ctx.rateLimits.take('openByNumber', key)
    throw notFound()
  }
  return { token: await ctx.sessions.start({ kind: 'citizen', orderId: order._id }), orderId: order._id }
}

/** A session for the citizen who has just filed the order. */
export const beginAsCitizen = (ctx: Context, orderId: string): Promise<string> => ctx.sessions.start({ kind: 'citizen', orderId })

/** How long after filing the secret is still shown on the receipt page. */
const SHOWN_MS = 15 * 60_000

/**
 * The receipt of the citizen's own order, as the page after filing shows it.
 * @throws HotlineError not_found
 */
export async function receiptOf(ctx: Context, orderId: string) {
  const order = await loadVisible(ctx, { kind: 'citizen', orderId }, orderId)
  const isFresh = ctx.now().getTime() - order.createdAt.getTime() < SHOWN_MS
  const urgency = order.reading?.urgency ?? null
  return {
    number: order.number,
    secret: isFresh ? secretText(ctx.seal.secretBytes(order._id, order.accessSalt)) : null,
    emergency: urgency === null || urgency.script === null ? null : { number: urgency.script, reasons: urgency.reasons },
  }
}
