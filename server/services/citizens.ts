// The citizen's door to their own order: number and secret, throttled; unknown and wrong look alike and take alike (design §4).
import { timingSafeEqual } from 'node:crypto'
import { notFound } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import { parseOrderNumber, parseSecret, secretText } from '../domain/numbers.ts'

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
