// A department's own system calling in: asks for its orders, says what it did. Known by its signature alone.
import { HotlineError } from '../contracts/errors.ts'
import type { UnitOrder, UnitStatus } from '../contracts/unit-systems.ts'
import type { Context } from '../context.ts'
import type { Actor } from '../domain/actors.ts'
import { verifySignature } from '../channels/signing.ts'
import { unitOrder } from '../presenters/unit-order.ts'
import { loadVisible } from './access.ts'
import { actOnOrder } from './acting.ts'
import { withoutPersonal } from './masks.ts'

/**
 * The unit whose system signed a request. A signature is taken once within its window.
 * @throws HotlineError signature_invalid
 */
export async function unitBehind(
  ctx: Context,
  unit: string,
  headers: { timestamp: string | undefined; signature: string | undefined },
  body: Buffer,
): Promise<Actor> {
  const system = (await ctx.store.city.findUnit(unit))?.system ?? null
  if (system === null) throw new HotlineError({ code: 'signature_invalid', reason: 'wrong' })
  await checkSignature(ctx, ctx.seal.open(system.secret, unit, 'system'), headers, body)
  return { kind: 'unit_system', unit }
}

/**
 * Signature, window and replay of a signed request.
 * @throws HotlineError signature_invalid
 */
export async function checkSignature(ctx: Context, secret: string, headers: { timestamp: string | undefined; signature: string | undefined }, body: Buffer): Promise<void> {
  const verdict = verifySignature(secret, headers, body, ctx.now())
  if (!verdict.ok) throw new HotlineError({ code: 'signature_invalid', reason: verdict.reason })
  const fresh = await ctx.redis.set(`${ctx.config.redisPrefix}:signature:${headers.signature ?? ''}`, '1', 'EX', 660, 'NX')
  if (fresh !== 'OK') throw new HotlineError({ code: 'signature_invalid', reason: 'replayed' })
}

/** @throws HotlineError signature_invalid, also where no gateway is configured */
export async function smsGatewayBehind(ctx: Context, headers: { timestamp: string | undefined; signature: string | undefined }, body: Buffer): Promise<void> {
  if (ctx.config.sms?.kind !== 'configured') throw new HotlineError({ code: 'signature_invalid', reason: 'wrong' })
  await checkSignature(ctx, ctx.config.sms.secret, headers, body)
}

/** @throws HotlineError not_found */
export async function viewAsUnit(ctx: Context, unit: string, orderId: string): Promise<UnitOrder> {
  return unitOrder(await loadVisible(ctx, { kind: 'unit_system', unit }, orderId), unit, withoutPersonal)
}

export async function reportAsUnit(ctx: Context, unit: string, orderId: string, status: UnitStatus): Promise<UnitOrder> {
  const who = { kind: 'unit_system', unit } as const
  switch (status.status) {
    case 'signed':
      return unitOrder(await actOnOrder(ctx, who, { orderId, action: 'sign', grounds: {} }), unit, withoutPersonal)
    case 'progress':
      return unitOrder(
        await actOnOrder(ctx, who, { orderId, action: 'reportProgress', grounds: { text: status.text, forCitizen: status.forCitizen } }),
        unit,
        withoutPersonal,
      )
    case 'part_answered':
      return unitOrder(await actOnOrder(ctx, who, { orderId, action: 'answerPart', grounds: { text: status.text } }), unit, withoutPersonal)
  }
}
