// Handing an order to a unit: the record of it, its people, and its own system if it has one (signed, acknowledged).
import type { Context } from '../context.ts'
import { isAccused } from '../domain/accused.ts'
import { pushToUnit, type UnitMessage } from '../channels/unit-systems.ts'
import { unitOrder } from '../presenters/unit-order.ts'
import { withoutPersonal } from './masks.ts'
import { keepPromise, type Promised } from './promises.ts'

/**
 * Delivers an order to one unit. Once per effect: the delivery record carries the effect's id, and the unit's own system
 * gets it as idempotency key.
 * @throws when the unit's system does not acknowledge: the job tries again, other units' queues go on
 */
export async function deliverOrder(ctx: Context, { unit, ...promised }: Promised & { unit: string }, signal: AbortSignal): Promise<void> {
  await keepPromise(ctx, promised, async (order, effect) => {
    // It was taken from the unit again before it arrived there, perhaps because the unit is the one complained of.
    if (!order.units.includes(unit) || isAccused(unit, order)) return
    await ctx.store.records.insertDelivery({ _id: effect.id, orderId: order._id, unit, at: ctx.now(), system: null })
    await ctx.store.records.insertNotice({
      _id: `${effect.id}/${unit}`,
      orderId: order._id,
      number: order.number,
      about: order.redoCount > 0 ? 'redo' : order.leadUnit === unit ? 'delivered' : 'delivered_assisting',
      to: `unit:${unit}`,
      at: ctx.now(),
      readAt: null,
    })
    // Read anew, not from the city in memory: an administrator may have changed it in another process.
    const system = (await ctx.store.city.findUnit(unit))?.system
    if (!system?.enabled) return
    const delivery = await ctx.store.records.findDelivery(effect.id)
    if (delivery?.system != null) return
    const secret = ctx.seal.open(system.secret, unit, 'system')
    const acknowledged = await pushToUnit(
      { url: system.url, secret, loopbackAllowed: ctx.config.mode === 'demo', networks: ctx.config.unitNetworks },
      { kind: 'order.dispatched', id: effect.id, order: unitOrder(order, unit, withoutPersonal) },
      ctx.now(),
      signal,
    )
    await ctx.store.records.acknowledgeDelivery(effect.id, { acknowledgedAt: ctx.now(), reference: acknowledged.reference })
  })
}

/** Tells a unit's own system what became of an order, or, when it holds it no more, that it is gone. */
export async function publishToUnit(ctx: Context, { unit, ...promised }: Promised & { unit: string }, signal: AbortSignal): Promise<void> {
  await keepPromise(ctx, promised, async (order, effect) => {
    const system = (await ctx.store.city.findUnit(unit))?.system
    if (!system?.enabled) return
    const secret = ctx.seal.open(system.secret, unit, 'system')
    const message: UnitMessage = order.units.includes(unit)
      ? { kind: 'order.changed', id: effect.id, order: unitOrder(order, unit, withoutPersonal) }
      : { kind: 'order.withdrawn', id: effect.id, order: { id: order._id, number: order.number, version: order.version } }
    await pushToUnit({ url: system.url, secret, loopbackAllowed: ctx.config.mode === 'demo', networks: ctx.config.unitNetworks }, message, ctx.now(), signal)
  })
}
