// What runs in a jobs process: workers for every queue, the relay, the clock sweep, housekeeping. Started from a context,
// so that tests run the very same.
import type { Context } from '../server/context.ts'
import { reasonOf } from '../server/contracts/errors.ts'
import { FIXED_QUEUES, unitQueue } from '../server/queues/catalogue.ts'
import { runWorkers } from '../server/queues/queues.ts'
import { keepLearning } from '../server/services/learning.ts'
import { moveToCalendar, sayCalendarAlarm, sayCalendarNotices } from '../server/services/calendar.ts'
import { forgetQuietNumbers, relayMessages } from '../server/services/messages.ts'
import { keepRecheckFloor } from '../server/services/rechecks.ts'
import { keepRateDays } from '../server/services/rate-trend.ts'
import { relayPending } from '../server/services/relaying.ts'
import { rewatchOrders } from '../server/services/rewatching.ts'
import { switchOffDeadRules } from '../server/services/routing-rules.ts'
import { sweepClocks } from '../server/services/sweeping.ts'
import { keepDailyLoads } from '../server/services/unit-loads.ts'
import { processJob } from './processors/index.ts'

export interface Intervals {
  relayMs: number
  sweepMs: number
  housekeepingMs: number
}

export const INTERVALS: Intervals = { relayMs: 2_000, sweepMs: 250, housekeepingMs: 3_600_000 }
/** Uploads that no order claimed for so long are removed. */
const ORPHANS_MS = 86_400_000

export interface Background {
  close(graceMs?: number): Promise<void>
}

export function startBackground(ctx: Context, intervals: Intervals = INTERVALS): Background {
  const { redisUrl, redisPrefix: prefix } = ctx.config
  const names = [...FIXED_QUEUES, ...[...ctx.city.units.keys()].map(unitQueue)]
  const workers = runWorkers({ redisUrl, prefix }, names, (job, signal) => processJob(ctx, job, signal), {
    gaveUp: ({ error, ...job }) => ctx.log.error({ ...job, reason: reasonOf(error) }, 'a job used up its tries'),
    retried: ({ error, ...job }) => ctx.log.debug({ ...job, reason: reasonOf(error) }, 'a job is tried again'),
  })
  const loops = [
    every(intervals.relayMs, () => relayPending(ctx), (error) => ctx.log.warn({ reason: reasonOf(error) }, 'the relay could not send')),
    every(intervals.sweepMs, () => sweepClocks(ctx), (error) => ctx.log.warn({ reason: reasonOf(error) }, 'the clocks could not be swept')),
    every(intervals.relayMs, () => moveToCalendar(ctx), (error) => ctx.log.warn({ reason: reasonOf(error) }, 'open orders could not be moved to the new calendar')),
    every(intervals.relayMs, () => relayMessages(ctx), (error) => ctx.log.warn({ reason: reasonOf(error) }, 'waiting SMS could not be looked at')),
    every(intervals.relayMs, () => switchOffDeadRules(ctx), (error) => ctx.log.warn({ reason: reasonOf(error) }, 'dead routing rules could not be switched off')),
    every(intervals.housekeepingMs, () => rewatchOrders(ctx), (error) => ctx.log.warn({ reason: reasonOf(error) }, 'orders of older releases could not be looked at')),
    every(intervals.housekeepingMs, () => forgetQuietNumbers(ctx), (error) => ctx.log.warn({ reason: reasonOf(error) }, 'numbers nobody was written to could not be forgotten')),
    every(intervals.housekeepingMs, () => keepDailyLoads(ctx), (error) => ctx.log.warn({ reason: reasonOf(error) }, 'the units’ loads of the day could not be kept')),
    every(intervals.housekeepingMs, () => sayCalendarAlarm(ctx), (error) => ctx.log.warn({ reason: reasonOf(error) }, 'the calendar could not be looked at')),
    every(intervals.housekeepingMs, () => sayCalendarNotices(ctx), (error) => ctx.log.warn({ reason: reasonOf(error) }, 'the years on offer could not be looked at')),
    every(intervals.housekeepingMs, () => keepLearning(ctx), (error) => ctx.log.warn({ reason: reasonOf(error) }, 'the schedule of learning could not be looked at')),
    every(intervals.housekeepingMs, () => keepRecheckFloor(ctx), (error) => ctx.log.warn({ reason: reasonOf(error) }, 'the floor of re-checks could not be looked at')),
    every(intervals.housekeepingMs, () => keepRateDays(ctx), (error) => ctx.log.warn({ reason: reasonOf(error) }, 'the rates of the last days could not be kept')),
    every(
      intervals.housekeepingMs,
      () => ctx.store.files.sweepOrphans(new Date(ctx.now().getTime() - ORPHANS_MS)),
      (error) => ctx.log.warn({ reason: reasonOf(error) }, 'uploads could not be swept'),
    ),
  ]
  return {
    async close(graceMs = 8_000) {
      await Promise.all(loops.map((stop) => stop()))
      await workers.close(graceMs)
    },
  }
}

/** Runs a task again and again, never twice at once. @returns stops it, after the run under way */
function every(ms: number, task: () => Promise<unknown>, failed: (error: unknown) => void): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let stopped = false
  let timer: NodeJS.Timeout
  const round = (): void => {
    running = task()
      .then(() => undefined, failed)
      .then(() => {
        if (!stopped) timer = setTimeout(round, ms)
      })
  }
  timer = setTimeout(round, 0)
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
