// Training beside the work of the day: in a thread of its own, so that no citizen waits for it.
import { Worker } from 'node:worker_threads'
import { TrainingError, type Progress, type TrainingOptions, type TrainingRow } from './train.ts'
import type { TrainingNews, TrainingTask } from './train-worker.ts'

/** From source the thread starts through a file that teaches it TypeScript; the build needs nothing. */
const THREAD = import.meta.url.endsWith('.ts') ? './train-thread.mjs' : './train-worker.js'

/**
 * Trains in a worker thread.
 * @param onProgress called a few times a second
 * @param signal ends the training early
 * @returns the model's bytes, for `decodeModel` and `saveModel`
 * @throws TrainingError when the rows cannot make a classifier; the signal's reason; Error when the thread dies
 */
export function trainInWorker(
  rows: readonly TrainingRow[],
  options: TrainingOptions = {},
  onProgress: (progress: Progress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(signal.reason)
    const task: TrainingTask = { rows, options }
    const worker = new Worker(new URL(THREAD, import.meta.url), { workerData: task })
    const stop = (): void => {
      reject(signal?.reason)
      void worker.terminate()
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (news: TrainingNews) => {
      if (news.kind === 'progress') onProgress(news.progress)
      else if (news.kind === 'trained') resolve(news.bytes)
      else reject(news.aboutRows ? new TrainingError(news.message) : new Error(news.message))
    })
    worker.on('error', reject)
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop)
      reject(new Error(`the training thread ended with code ${code} before it had a model`)) // no effect once settled
    })
  })
}
