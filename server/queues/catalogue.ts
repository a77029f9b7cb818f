// The catalogue of jobs: on which queue each runs, how often it is tried, how long one try may take.
import type { Job, JobName } from '../contracts/jobs.ts'

export interface JobSpec {
  /** A fixed queue, or one per unit, so that a department whose own system is down delays nobody else. */
  queue: 'text' | 'follow' | 'notices' | 'messages' | 'relays' | 'learning' | 'routing' | 'per-unit'
  attempts: number
  /** One try; then its signal aborts and it counts as failed. */
  timeoutMs: number
  /** First wait after a failure; doubles each time, at most an hour. */
  backoffMs: number
  /** Jobs of the queue at once in one process. */
  concurrency: number
  /** The same id may be sent again once it is done: what was held back is looked at anew. */
  isRepeated?: true
}

export const CATALOGUE = {
  classify: { queue: 'text', attempts: 8, timeoutMs: 10_000, backoffMs: 500, concurrency: 4 },
  deliver: { queue: 'per-unit', attempts: 20, timeoutMs: 10_000, backoffMs: 1_000, concurrency: 4 },
  publish: { queue: 'per-unit', attempts: 20, timeoutMs: 10_000, backoffMs: 1_000, concurrency: 4 },
  follow: { queue: 'follow', attempts: 10, timeoutMs: 10_000, backoffMs: 1_000, concurrency: 16 },
  link: { queue: 'follow', attempts: 20, timeoutMs: 20_000, backoffMs: 500, concurrency: 16 },
  notify: { queue: 'notices', attempts: 10, timeoutMs: 10_000, backoffMs: 1_000, concurrency: 16 },
  sms: { queue: 'notices', attempts: 10, timeoutMs: 10_000, backoffMs: 1_000, concurrency: 16 },
  sendSms: { queue: 'messages', attempts: 8, timeoutMs: 10_000, backoffMs: 2_000, concurrency: 16, isRepeated: true },
  unbind: { queue: 'relays', attempts: 20, timeoutMs: 10_000, backoffMs: 1_000, concurrency: 4 },
  retrain: { queue: 'learning', attempts: 2, timeoutMs: 1_800_000, backoffMs: 60_000, concurrency: 1 },
  tryRules: { queue: 'routing', attempts: 3, timeoutMs: 300_000, backoffMs: 2_000, concurrency: 1 },
} as const satisfies Record<JobName, JobSpec>

export const FIXED_QUEUES = ['text', 'follow', 'notices', 'messages', 'relays', 'learning', 'routing'] as const

export const unitQueue = (unit: string): string => `unit-${unit}`

/** The queue a job belongs on. */
export const queueOf = (job: Job): string => {
  const { queue } = CATALOGUE[job.name]
  if (queue !== 'per-unit') return queue
  return unitQueue('unit' in job && job.unit !== null ? job.unit : 'centre')
}
