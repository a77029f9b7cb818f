// Every job has its processor: the background door over the same services. A job without one does not compile.
import type { Job } from '../../server/contracts/jobs.ts'
import type { Context } from '../../server/context.ts'
import { deliverOrder, publishToUnit } from '../../server/services/delivering.ts'
import { followOrder } from '../../server/services/following.ts'
import { notifyAbout } from '../../server/services/notifying.ts'
import { linkOrder } from '../../server/services/merging.ts'
import { classifyOrder } from '../../server/services/promises.ts'
import { planMessage, sendMessage } from '../../server/services/messages.ts'
import { unbindRelays } from '../../server/services/relay-numbers.ts'
import { retrain } from '../../server/services/retraining.ts'
import { tryRules } from '../../server/services/rule-trials.ts'

type Processors = { [N in Job['name']]: (ctx: Context, job: Extract<Job, { name: N }>, signal: AbortSignal) => Promise<void> }

export const processors: Processors = {
  classify: (ctx, job) => classifyOrder(ctx, job),
  deliver: (ctx, job, signal) => deliverOrder(ctx, job, signal),
  follow: (ctx, job) => followOrder(ctx, job),
  link: (ctx, job) => linkOrder(ctx, job),
  notify: (ctx, job) => notifyAbout(ctx, job),
  publish: (ctx, job, signal) => publishToUnit(ctx, job, signal),
  retrain: (ctx, job, signal) => retrain(ctx, job, signal),
  sms: (ctx, job) => planMessage(ctx, job),
  sendSms: (ctx, job, signal) => sendMessage(ctx, job, signal),
  unbind: (ctx, job, signal) => unbindRelays(ctx, job, signal),
  tryRules: (ctx, job, signal) => tryRules(ctx, job, signal),
}

/** Runs one job by its name. */
export const processJob = (ctx: Context, job: Job, signal: AbortSignal): Promise<void> =>
  (processors[job.name] as (ctx: Context, job: Job, signal: AbortSignal) => Promise<void>)(ctx, job, signal)
