// Keeping what a write promised: the handlers behind the jobs. Each reloads, is a no-op when stale, and may run twice with one result.
import { HotlineError } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import { accusedUnits } from '../domain/accused.ts'
import { SYSTEM } from '../domain/actors.ts'
import { changeFor, decide } from '../domain/decide.ts'
import { kindReadLate, readLate } from '../domain/moves/reading-late.ts'
import type { Effect, Order } from '../domain/orders.ts'
import { reasonOfRule, type Routed } from '../domain/routing-rules.ts'
import { writeAndAnnounce } from './announce.ts'
import { worldOf } from './city.ts'
import { placesNamed } from './reading.ts'

export interface Promised {
  orderId: string
  effectId: string
}

/**
 * Runs one effect: nothing when it is done already, and done only after `keep` has succeeded.
 */
export async function keepPromise(ctx: Context, { orderId, effectId }: Promised, keep: (order: Order, effect: Effect) => Promise<void>): Promise<void> {
  const order = await ctx.store.orders.find(orderId)
  const effect = order?.outbox.find(({ id }) => id === effectId)
  if (order === null || effect === undefined) return
  await keep(order, effect)
  await ctx.store.orders.effectDone(order, effectId)
}

/**
 * Reads an order that was born unread, and dispatches it when the rules allow. Where a person was faster, all that is still missing
 * is of what kind it is: as long as nobody says, it stays as secret as a report.
 */
export async function classifyOrder(ctx: Context, promised: Promised): Promise<void> {
  await keepPromise(ctx, promised, async (order) => {
    const waits = order.state === 'submitted'
    if (order.reading !== null || (!waits && order.kindOpen == null)) return
    if (!ctx.reading.isReady) throw new HotlineError({ code: 'unavailable', retryAfterSeconds: 1 })
    const { demand } = order
    const now = ctx.now()
    const read = await ctx.reading.read(
      ctx.city,
      {
        title: demand.title,
        text: demand.text,
        places: placesNamed(ctx, demand.title, demand.text),
        street: demand.place.street,
        // What a person chose stands; a demand that nobody gave a type was born as a plea.
        demandType: order.kindOpen == null ? order.demandType : null,
        leafCode: order.leafCode,
        urgency: order.urgency,
        accusedUnits: accusedUnits(demand),
        channel: order.channel,
      },
      now,
    )
    if (read === null) {
      // It stumbled over the text, and a dispatcher reads it; or its thread has just ended, and the next one may read it.
      if (!ctx.reading.isReady) throw new HotlineError({ code: 'unavailable', retryAfterSeconds: 1 })
      return
    }
    const scene = { who: SYSTEM, now, world: worldOf(ctx) }
    const move = waits ? readLate(order, read.reading, scene) : kindReadLate(order, read.reading)
    if (move === null) return
    const change = changeFor(order, waits ? 'classify' : 'sayKind', SYSTEM, move, scene.world, now)
    const written = await writeAndAnnounce(ctx, order, change)
    if (!written.ok) throw new Error('the order moved on while it was read')
    if (waits && read.route.auto) await dispatchBySystem(ctx, written.order, read.route)
  })
}

async function dispatchBySystem(ctx: Context, order: Order, { leadUnit, assistingUnits, trace }: Routed): Promise<void> {
  if (leadUnit === null) return
  const decision = decide(order, { action: 'dispatch', who: SYSTEM, grounds: { leadUnit, assistingUnits, ...reasonOfRule(trace.rule) } }, worldOf(ctx), ctx.now())
  if (!decision.ok) return
  ctx.loads.sent(leadUnit)
  await writeAndAnnounce(ctx, order, decision.change)
}
