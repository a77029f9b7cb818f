// The relay (design §4): sweeps orders whose effects were promised and are not yet done, and sends them again. Redis may be
// emptied at any time; what is written in MongoDB is rebuilt from here.
import type { Job } from '../contracts/jobs.ts'
import type { Context } from '../context.ts'
import type { Order } from '../domain/orders.ts'
import { after } from '../domain/time.ts'
import { jobOf } from './announce.ts'

const BATCH = 500
/** A promise sent is looked at again after this long. */
const AGAIN_MS = 30_000
/** A promise this old may belong to a job that used up its tries: it gets another round. */
const REVIVE_AFTER_MS = 600_000

/**
 * One sweep.
 * @returns how many orders were looked at
 * @throws when Redis is away; the next sweep tries again
 */
export async function relayPending(ctx: Context): Promise<number> {
  await noticeEmptiedRedis(ctx)
  let seen = 0
  for (;;) {
    const now = ctx.now()
    const pending = await ctx.store.orders.listPending(now, BATCH)
    const jobs: Job[] = pending.flatMap((order) => order.outbox.map((effect) => jobOf(order._id, effect)))
    await ctx.queues.enqueue(jobs)
    await reviveOld(ctx, pending, now)
    await Promise.all(pending.map((order) => ctx.store.orders.relayed(order, order.outbox.length === 0 ? null : after(now, AGAIN_MS))))
    seen += pending.length
    if (pending.length < BATCH) return seen
  }
}

async function reviveOld(ctx: Context, pending: Pick<Order, '_id' | 'outbox'>[], now: Date): Promise<void> {
  for (const { _id, outbox } of pending)
    for (const effect of outbox) if (now.getTime() - effect.at.getTime() > REVIVE_AFTER_MS) await ctx.queues.revive(jobOf(_id, effect))
}

/** A mark in Redis that goes when it is emptied: then every promise is looked at now, not when its turn comes. */
async function noticeEmptiedRedis(ctx: Context): Promise<void> {
  const key = `${ctx.config.redisPrefix}:epoch`
  const set = await ctx.redis.set(key, ctx.newId(), 'NX')
  if (set === 'OK') await ctx.store.orders.relayAll(ctx.now())
}
