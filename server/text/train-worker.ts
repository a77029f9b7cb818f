// The training thread: rows in, progress and the model's bytes out. Started by train-in-worker.ts only.
import { parentPort, workerData } from 'node:worker_threads'
import { encodeModel } from './model-file.ts'
import { train, TrainingError, type Progress, type TrainingOptions, type TrainingRow } from './train.ts'

export interface TrainingTask {
  rows: readonly TrainingRow[]
  options: TrainingOptions
}

export type TrainingNews =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'trained'; bytes: Uint8Array }
  | { kind: 'failed'; message: string; aboutRows: boolean }

const PROGRESS_EVERY_MS = 200

const tell = (news: TrainingNews, moved: ArrayBufferLike[] = []): void => {
  // Only buffers of our own are moved, never shared memory.
  parentPort?.postMessage(news, moved.filter((buffer) => buffer instanceof ArrayBuffer))
}

function work({ rows, options }: TrainingTask): void {
  let told = 0
  const model = train(rows, options, (progress) => {
    if (performance.now() - told < PROGRESS_EVERY_MS && progress.done < progress.total) return
    told = performance.now()
    tell({ kind: 'progress', progress })
  })
  const bytes = encodeModel(model)
  tell({ kind: 'trained', bytes }, [bytes.buffer])
}

try {
  work(workerData)
} catch (error) {
  tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error), aboutRows: error instanceof TrainingError })
}
