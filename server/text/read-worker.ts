// The reading thread: texts in, what they say out. Started by read-in-thread.ts only; its reader never changes.
import { parentPort, workerData } from 'node:worker_threads'
import { leavesOf } from '../domain/catalogue.ts'
import type { Urgency } from '../domain/words.ts'
import type { Message } from './message.ts'
import { createReader, type ReaderOptions, type ReadMatter } from './reader.ts'
import type { Reason } from './reasons.ts'
import { rateUrgency, type UrgencyRating } from './urgency/rate.ts'

/** A message with what people have said about it already. */
export interface ToRead extends Message {
  leafCode: string | null
  urgency: Urgency | null
}

/** What a text says by itself, before anybody asks where it goes. */
export interface TextRead {
  matter: Pick<ReadMatter, 'leaves' | 'demandType' | 'several' | 'abstained' | 'language'>
  urgency: Pick<UrgencyRating, 'level' | 'reasons' | 'script'>
}

export type Question = { id: number } & ({ kind: 'read'; message: ToRead } | { kind: 'reasons'; message: Message; leaves: readonly string[] })

export type ReaderNews =
  | { kind: 'ready'; modelVersion: string }
  | { kind: 'refused'; message: string }
  | { kind: 'read'; id: number; read: TextRead }
  | { kind: 'reasons'; id: number; words: Reason[] }
  /** The reader stumbled over the text. */
  | { kind: 'failed'; id: number; message: string }

const tell = (news: ReaderNews): void => parentPort?.postMessage(news)
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function serve(options: ReaderOptions): void {
  const reader = createReader(options)
  const leaves = leavesOf(options.catalogue)

  const read = ({ leafCode, urgency, ...message }: ToRead): TextRead => {
    const { leaves: guesses, demandType, several, abstained, language } = reader.read(message)
    const leaf = leafCode ?? (abstained ? null : (guesses[0]?.code ?? null))
    const leastUrgency = leaf === null ? undefined : leaves.get(leaf)?.leastUrgency
    const { level, reasons, script } = rateUrgency({ ...message, leastUrgency, atLeast: urgency ?? undefined })
    return { matter: { leaves: guesses, demandType, several, abstained, language }, urgency: { level, reasons, script } }
  }
  const answer = (question: Question): ReaderNews => {
    const { id } = question
    try {
      if (question.kind === 'read') return { kind: 'read', id, read: read(question.message) }
      return { kind: 'reasons', id, words: reader.reasons(question.message, question.leaves) }
    } catch (error) {
      return { kind: 'failed', id, message: messageOf(error) }
    }
  }
  read({ text: '', leafCode: null, urgency: null }) // what is loaded with the first text is loaded before anybody waits
  parentPort?.on('message', (question: Question) => tell(answer(question)))
  tell({ kind: 'ready', modelVersion: reader.modelVersion })
}

try {
  serve(workerData as ReaderOptions)
} catch (error) {
  tell({ kind: 'refused', message: messageOf(error) })
}
