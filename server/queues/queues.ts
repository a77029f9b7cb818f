// Queues: the only room that knows BullMQ. Enqueues typed jobs, runs workers over typed processors, tells what waits and failed.
import { Queue, Worker, type Job as BullJob, type JobsOptions } from 'bullmq'
import { Redis } from 'ioredis'
import { Job, type JobName } from '../contracts/jobs.ts'
import { CATALOGUE, queueOf, type JobSpec } from './catalogue.ts'

export interface QueueOptions {
  redisUrl: string
  /** Keeps installations and tests on one Redis apart. */
  prefix: string
}

/** Done jobs stay for a day, so that a promise sent twice within it is still one job (BullMQ ignores a known id). */
const KEEP_DONE = { age: 86_400, count: 20_000 }
/** Failed jobs stay until somebody looks (issue: kept and visible). */
const KEEP_FAILED = { age: 30 * 86_400 }

const optionsOf = (job: Job): JobsOptions => {
  const spec: JobSpec = CATALOGUE[job.name]
  return {
    jobId: job.effectId,
    attempts: spec.attempts,
    backoff: { type: 'bounded', delay: spec.backoffMs },
    removeOnComplete: spec.isRepeated === true ? true : KEEP_DONE,
    removeOnFail: KEEP_FAILED,
  }
}

/** Doubles from `delay`, at most an hour. */
const boundedBackoff = (attempt: number, delay: number): number => Math.min(delay * 2 ** Math.max(0, attempt - 1), 3_600_000)

export function openQueues({ redisUrl, prefix }: QueueOptions) {
  // A producer fails at once when Redis is away: the outbox keeps the promise, the caller does not wait for it.
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: 1, enableOfflineQueue: false, lazyConnect: false })
  connection.on('error', () => undefined)
  const queues = new Map<string, Queue>()

  const queue = (name: string): Queue => {
    const known = queues.get(name)
    if (known !== undefined) return known
    const made = new Queue(name, { connection, prefix, skipWaitingForReady: true })
    made.on('error', () => undefined)
    queues.set(name, made)
    return made
  }

  return {
    connection,
    queueNames: () => [...queues.keys()],

    /** @throws when Redis is away; nothing is lost, the relay sends it later */
    async enqueue(jobs: Job[]): Promise<void> {
      await Promise.all(jobs.map((job) => queue(queueOf(job)).add(job.name, job, optionsOf(job))))
    },

    /** A job that used up its tries and is still promised gets another round. */
    async revive(job: Job): Promise<boolean> {
      const there = await queue(queueOf(job)).getJob(job.effectId)
      if (there === undefined || !(await there.isFailed())) return false
      await there.retry()
      return true
    },

    /** Waiting, active, delayed and failed jobs of a queue. */
    counts: (name: string) => queue(name).getJobCounts('waiting', 'active', 'delayed', 'failed', 'prioritized'),

    /** The newest failed jobs: ids and the message of the last error, which holds codes only. */
    async listFailed(name: string, limit: number) {
      const failed = await queue(name).getFailed(0, limit - 1)
      return failed.map((job) => ({ id: job.id ?? '', name: job.name, attempts: job.attemptsMade, reason: job.failedReason.slice(0, 200) }))
    },

    ping: async (): Promise<void> => void (await connection.ping()),

    async close(): Promise<void> {
      await Promise.allSettled([...queues.values()].map((one) => one.close()))
      connection.disconnect()
    },
  }
}
export type Queues = ReturnType<typeof openQueues>

export type Process = (job: Job, signal: AbortSignal) => Promise<void>

export interface WorkerLog {
  /** A job's last try failed: somebody must act. */
  gaveUp(job: { name: string; id: string; queue: string; error: unknown }): void
  retried(job: { name: string; id: string; queue: string; attempt: number; error: unknown }): void
}

/**
 * Runs the jobs of some queues.
 * @param process called with each job; must be safe to call twice
 */
export function runWorkers({ redisUrl, prefix }: QueueOptions, names: string[], process: Process, log: WorkerLog) {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null })
  connection.on('error', () => undefined)
  const workers = names.map((name) => {
    const worker = new Worker(name, (job: BullJob) => withDeadline(job, process), {
      connection,
      prefix,
      concurrency: concurrencyOf(name),
      // A worker that was killed is noticed within seconds and its jobs run again (SF, BullMQ 6).
      lockDuration: 10_000,
      stalledInterval: 5_000,
      maxStalledCount: 10,
      settings: { backoffStrategy: (attempt: number, _type, _error, job) => boundedBackoff(attempt, delayOf(job)) },
    })
    worker.on('error', () => undefined)
    worker.on('failed', (job, error) => {
      if (job === undefined) return
      const facts = { name: job.name, id: job.id ?? '', queue: name, error }
      if (job.attemptsMade >= (job.opts.attempts ?? 1)) log.gaveUp(facts)
      else log.retried({ ...facts, attempt: job.attemptsMade })
    })
    return worker
  })

  return {
    /** Lets running jobs end, for at most `graceMs`; what is cut off then runs again elsewhere. */
    async close(graceMs: number): Promise<void> {
      const closing = Promise.all(workers.map((worker) => worker.close()))
      const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), graceMs).unref())
      if ((await Promise.race([closing, late])) === 'late') await Promise.allSettled(workers.map((worker) => worker.close(true)))
      connection.disconnect()
    },
  }
}

const delayOf = (job: { opts: { backoff?: unknown } } | undefined): number => {
  const backoff = job?.opts.backoff
  return typeof backoff === 'object' && backoff !== null && 'delay' in backoff && typeof backoff.delay === 'number' ? backoff.delay : 1_000
}

function concurrencyOf(queueName: string): number {
  const specs = Object.values(CATALOGUE)
  return Math.max(...specs.filter(({ queue }) => (queue === 'per-unit' ? queueName.startsWith('unit-') : queue === queueName)).map(({ concurrency }) => concurrency), 1)
}

/** One try, bounded: a promise that never settles would hold its slot for ever. */
async function withDeadline(bullJob: BullJob, process: Process): Promise<void> {
  const job = Job.parse(bullJob.data)
  const signal = AbortSignal.timeout(CATALOGUE[job.name satisfies JobName].timeoutMs)
  const late = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('timeout'))))
  await Promise.race([process(job, signal), late])
}
