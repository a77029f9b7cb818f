// What an order owes after its answer, as it crosses the wire: to staff, and in short to the citizen.
import { z } from 'zod'
import { CARE_KINDS, RATING_GROUNDS, RECHECK_ANSWERS, VERIFY_ENDS } from '../domain/care.ts'
import { RATINGS } from '../domain/words.ts'
import { AttachmentView } from './files.ts'
import { Id, InstantOut } from './primitives.ts'

/** One open task of an order; none are told to people of units. */
export const TaskView = z.strictObject({ kind: z.enum(CARE_KINDS), dueAt: InstantOut })

const Ledger = z.strictObject({ until: InstantOut, plan: z.string(), owner: z.string() })
/** `by`, `finding` and `files`: for people of the centre; null and none for others. */
const Found = z.strictObject({ outcome: z.enum(VERIFY_ENDS), at: InstantOut, by: z.string().nullable(), finding: z.string().nullable(), law: z.string().nullable(), files: z.array(AttachmentView) })

const VerificationView = z.strictObject({
  id: Id,
  openedAt: InstantOut,
  dueAt: InstantOut,
  isOverdue: z.boolean(),
  grade: z.enum(RATINGS).nullable(),
  solved: z.boolean(),
  proposal: Found.nullable(),
  outcome: Found.extend({ ledger: Ledger.nullable(), confirmedBy: z.string().nullable() }).nullable(),
})

const RecheckView = z.strictObject({
  id: Id,
  /** After the closing. */
  days: z.int(),
  why: z.enum(['sample', 'floor']),
  openedAt: InstantOut,
  dueAt: InstantOut,
  isOverdue: z.boolean(),
  attempts: z.array(z.strictObject({ at: InstantOut, method: z.string(), reached: z.boolean() })),
  result: z.strictObject({ at: InstantOut, answer: z.enum(RECHECK_ANSWERS), words: z.string().nullable(), sentBack: z.boolean() }).nullable(),
})

/**
 * For people of units: verifications once the order has ended, re-checks once they are done; which orders will be re-checked is
 * told to nobody. The ledger's plan is everybody's.
 */
export const CareView = z.strictObject({ verifications: z.array(VerificationView), rechecks: z.array(RecheckView), ledger: Ledger.nullable() })
export type CareView = z.infer<typeof CareView>

/** Of an appeal, beside the request it is; `first`: what the first of two persons found, for the centre. */
export const AppealView = z.strictObject({
  evidence: z.string(),
  first: z.strictObject({ at: InstantOut, by: z.string().nullable(), ground: z.enum(RATING_GROUNDS), reason: z.string() }).nullable(),
})

/** What the citizen is told: somebody looks at the rating and what came of it; that the unit asked for a review, and its result. */
export const ReviewView = z.strictObject({
  verification: z.strictObject({ openedAt: InstantOut, dueAt: InstantOut, outcome: z.enum(VERIFY_ENDS).nullable(), law: z.string().nullable(), until: InstantOut.nullable() }).nullable(),
  appeal: z.strictObject({ at: InstantOut, ruling: z.strictObject({ at: InstantOut, granted: z.boolean(), reason: z.string() }).nullable(), /** Overtaken: ruled on by nobody. */ lapsed: z.boolean() }).nullable(),
  /** The rating that was looked at is kept and shown, and not counted in the unit's rates, on this ground; what is said later counts. */
  leftOut: z.strictObject({ ground: z.enum(RATING_GROUNDS), saidAt: InstantOut }).nullable(),
})
export type ReviewView = z.infer<typeof ReviewView>
