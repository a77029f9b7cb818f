// A write and what comes right after it: send its effects and say that the order changed. Best effort; the outbox and the relay keep the promise.
import { reasonOf } from '../contracts/errors.ts'
import { Job } from '../contracts/jobs.ts'
import type { Context } from '../context.ts'
import { isAccused } from '../domain/accused.ts'
import type { Change } from '../domain/decide.ts'
import type { Effect, Order } from '../domain/orders.ts'
import { isOfCentre, isStepKept } from '../domain/rating-silence.ts'
import type { Committed } from '../store/orders.ts'

/** The job that keeps an effect's promise. */
export function jobOf(orderId: string, effect: Effect): Job {
  return Job.parse({
    name: effect.type,
    orderId,
    effectId: effect.id,
    ...((effect.type === 'deliver' || effect.type === 'publish') && { unit: effect.unit ?? 'centre' }),
    ...(effect.type === 'notify' && { about: effect.about ?? '', unit: effect.unit }),
    ...(effect.type === 'unbind' && { about: effect.about, unit: effect.unit }),
    ...(effect.type === 'sms' && { about: effect.about ?? '' }),
  })
}

/**
 * Writes a decided change, guarded by the version it was decided on, and announces it when it stands.
 * @returns the order as written, or, when somebody was faster, the order as it is now
 */
export async function writeAndAnnounce(ctx: Context, before: Order, change: Change): Promise<Committed> {
  const written = await ctx.store.orders.commit(before, change)
  if (written.ok) announce(ctx, before, written.order, change.effects)
  return written
}

/**
 * Nothing here is awaited by the caller, nor done before its answer is on the way: nobody waits for Redis, or for speaking to it.
 * @param before the order as it was, so that the desk it left hears of it too; null for a new one
 */
export function announce(ctx: Context, before: Order | null, order: Order, effects: Effect[]): void {
  setImmediate(() => {
    try {
      tell(ctx, before, order, effects)
    } catch (error) {
      ctx.log.warn({ orderId: order._id, reason: reasonOf(error) }, 'a change stands and was not announced; the relay sends its effects')
    }
  })
}

function tell(ctx: Context, before: Order | null, order: Order, effects: Effect[]): void {
  ctx.queues.enqueue(effects.map((effect) => jobOf(order._id, effect))).catch(() => undefined)
  ctx.realtime.orderChanged(
    {
      id: order._id,
      version: order.version,
      kind: kindOf(order),
      desk: order.desk,
      at: order.updatedAt.toISOString(),
    },
    // A unit that is named now hears this once more, as that something changed: its open screens ask again, and the order is not there.
    isForCentre(before, order) ? [] : [...new Set([...order.units, ...(before?.units ?? [])])].filter((unit) => !isAccused(unit, order) || before === null || !isAccused(unit, before)),
    [...new Set([order.desk, ...(before === null ? [] : [before.desk])])].filter((desk) => desk.startsWith('@')),
    // The declaration itself is the last they hear of it: an open screen asks again, and the order is not there.
    (order.recused ?? []).filter((person) => before?.recused?.includes(person) === true),
  )
  ctx.realtime.personLeft(order._id, order.recused ?? [])
  ctx.realtime.orderLeft(order._id, (before?.units ?? []).filter((unit) => !order.units.includes(unit)))
}

/** A step of a re-check, or a reminder of what the centre owes, that leaves the order where it is: no screen of a unit may so much as flicker. */
function isForCentre(before: Order | null, order: Order): boolean {
  const last = order.history.at(-1)
  return before?.state === order.state && last !== undefined && isOfCentre(last)
}

/** What happened, as everybody who hears the signal may know it. */
function kindOf(order: Order): string {
  const last = order.history.at(-1)
  if (last === undefined) return 'file'
  return last.action === 'nameAccused' || isStepKept(last, order.state) ? 'followUp' : last.action
}
