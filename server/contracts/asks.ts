// What a demand asks for, one by one, and what is said to each, as it crosses the wire.
import { z } from 'zod'
import { ASK_OUTCOMES } from '../domain/asks.ts'
import { InstantOut } from './primitives.ts'

/** One of the things a demand asks for (诉求点). */
export const AskView = z.strictObject({
  no: z.int(),
  text: z.string(),
  from: z.enum(['message', 'person']),
  /** How the message had it, where a person worded it anew. */
  original: z.string().nullable(),
  /** Left out, by whom of the staff and why. */
  dropped: z.strictObject({ at: InstantOut, by: z.string().nullable(), reason: z.string() }).nullable(),
  /** Said at the call-back to be unsolved, and not replied to since; or named when the last reply was sent back. */
  isUnsolved: z.boolean(),
  isSentBack: z.boolean(),
})

/** What the unit says to one of them. */
export const AskAnswerView = z.strictObject({
  ask: z.int(),
  text: z.string(),
  outcome: z.enum(ASK_OUTCOMES),
  words: z.string(),
  doneBy: InstantOut.nullable(),
  law: z.string().nullable(),
})

/** What the citizen said of one of them; `partly`: something was done, and it is not solved. */
export const AskVerdictView = z.strictObject({ ask: z.int(), solved: z.boolean(), partly: z.boolean() })
export type AskVerdictView = z.infer<typeof AskVerdictView>

/** What was promised by a day, and what came of it. */
export const MeasureView = z.strictObject({
  /** 0: of the whole, where nothing was listed one by one. */
  ask: z.int(),
  /** Promised with the answer of the lead order, and kept in sight there. */
  ofLead: z.boolean(),
  words: z.string(),
  dueAt: InstantOut,
  /** Waits for the unit's word. */
  isOpen: z.boolean(),
  isOverdue: z.boolean(),
  moved: z.array(z.strictObject({ at: InstantOut, from: InstantOut, to: InstantOut, reason: z.string() })),
  done: z.strictObject({ at: InstantOut, words: z.string() }).nullable(),
})
export type MeasureView = z.infer<typeof MeasureView>

export type AskView = z.infer<typeof AskView>
export type AskAnswerView = z.infer<typeof AskAnswerView>
