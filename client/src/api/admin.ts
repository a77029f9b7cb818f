// What administrators watch: queues and what failed in them. No case content.
import { call } from './http.ts'

export interface QueueRow {
  name: string
  waiting: number
  active: number
  delayed: number
  failed: number
  failures: { id: string; name: string; attempts: number; reason: string }[]
}

export const viewQueues = (signal?: AbortSignal) => call<{ queues: QueueRow[] }>('GET', '/admin/queues', { signal })
