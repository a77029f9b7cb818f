// Reading beside the doors: a reader in a thread of its own. No request waits while somebody else's text is read, and a text that
// hangs or kills its reader takes nothing else with it.
import { Worker } from 'node:worker_threads'
import type { Message } from './message.ts'
import type { Question, ReaderNews, TextRead, ToRead } from './read-worker.ts'
import type { ReaderOptions } from './reader.ts'
import type { Reason } from './reasons.ts'

/** From source the thread starts through a file that teaches it TypeScript; the build needs nothing. */
const THREAD = import.meta.url.endsWith('.ts') ? './read-thread.mjs' : './read-worker.js'

export interface ThreadOptions {
  /** Texts waiting at most; more are refused at once. */
  mostWaiting: number
  /** A thread that has answered nothing for so long, while something waits, hangs: it is ended. */
  hungMs: number
}

/** Some hundred texts are a fraction of a second; the longest text of all is read in less than a second. */
export const THREAD_OPTIONS: ThreadOptions = { mostWaiting: 200, hungMs: 20_000 }

/** So many texts wait already that another would wait too long. */
export class ReaderBusy extends Error {
  override readonly name = 'ReaderBusy'
}

export interface ThreadReader {
  /** Names catalogue and model. */
  readonly modelVersion: string
  /** @throws ReaderBusy; Error when the reader stumbles over the text, or its thread ends */
  read(message: ToRead): Promise<TextRead>
  /** As `Reader.reasons`. @throws as `read` */
  reasons(message: Message, leaves: readonly string[]): Promise<Reason[]>
  /** Ends the thread when it has answered what it was asked. */
  close(): void
}

/**
 * Builds a reader in a thread; takes some seconds.
 * @param onDeath called when the thread ends by itself after it was ready
 * @throws Error when the model's bytes are not a whole model, or the thread dies
 */
export function startReader(reader: ReaderOptions, onDeath: (reason: string) => void, options: ThreadOptions = THREAD_OPTIONS): Promise<ThreadReader> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(THREAD, import.meta.url), { workerData: reader })
    worker.unref()
    let asking: Asking | null = null
    let reason = 'it ended'
    worker.on('message', (news: ReaderNews) => {
      if (news.kind === 'refused') reject(new Error(news.message))
      else if (news.kind === 'ready') resolve((asking = new Asking(worker, news.modelVersion, options)))
      else asking?.hear(news)
    })
    worker.on('error', (error) => (reason = error instanceof Error ? error.message : String(error)))
    worker.on('exit', () => {
      reject(new Error(`the reading thread: ${reason}`)) // no effect once it was ready
      asking?.fail(reason)
      if (asking !== null && !asking.isClosed) onDeath(reason)
    })
  })
}

interface Waiting {
  settle: (news: Exclude<ReaderNews, { kind: 'ready' | 'refused' | 'failed' }>) => void
  fail: (error: Error) => void
}

class Asking implements ThreadReader {
  readonly modelVersion: string
  isClosed = false
  readonly #worker: Worker
  readonly #options: ThreadOptions
  readonly #waiting = new Map<number, Waiting>()
  #asked = 0
  #patience: NodeJS.Timeout | null = null

  constructor(worker: Worker, modelVersion: string, options: ThreadOptions) {
    this.#worker = worker
    this.modelVersion = modelVersion
    this.#options = options
  }

  read(message: ToRead): Promise<TextRead> {
    return new Promise((resolve, fail) => {
      this.#ask((id) => ({ id, kind: 'read', message }), { settle: (news) => news.kind === 'read' && resolve(news.read), fail })
    })
  }

  reasons(message: Message, leaves: readonly string[]): Promise<Reason[]> {
    return new Promise((resolve, fail) => {
      this.#ask((id) => ({ id, kind: 'reasons', message, leaves }), { settle: (news) => news.kind === 'reasons' && resolve(news.words), fail })
    })
  }

  hear(news: Exclude<ReaderNews, { kind: 'ready' | 'refused' }>): void {
    const waiting = this.#waiting.get(news.id)
    this.#waiting.delete(news.id)
    if (news.kind === 'failed') waiting?.fail(new Error(news.message))
    else waiting?.settle(news)
    if (this.#waiting.size > 0) this.#patience?.refresh()
    else this.#rest()
  }

  /** The thread is gone: nobody waits for it any more. */
  fail(reason: string): void {
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    this.#rest()
    for (const { fail } of waiting) fail(new Error(`the reading thread: ${reason}`))
  }

  close(): void {
    this.isClosed = true
    if (this.#waiting.size === 0) this.#rest()
  }

  #ask(question: (id: number) => Question, waiting: Waiting): void {
    if (this.#waiting.size >= this.#options.mostWaiting) return waiting.fail(new ReaderBusy('too many texts wait'))
    const id = ++this.#asked
    this.#waiting.set(id, waiting)
    this.#patience ??= setTimeout(() => void this.#worker.terminate(), this.#options.hungMs).unref()
    this.#worker.postMessage(question(id))
  }

  /** Nothing waits. */
  #rest(): void {
    if (this.#patience !== null) clearTimeout(this.#patience)
    this.#patience = null
    if (this.isClosed) void this.#worker.terminate()
  }
}
