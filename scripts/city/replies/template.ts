// What a unit's seeded reply holds: the questions of the handling form (HR §3.1), the public answer apart from the internal note.

export const REPLY_KINDS = ['solved', 'explained', 'answered', 'thanked', 'considered'] as const
/**
 * What the reply says: done; cannot be done yet, with reason, measures and a date (Jinan 12345 regulation: 暂时不能解决的说明措施和时限);
 * a question answered; praise passed on; a suggestion weighed.
 */
export type ReplyKind = (typeof REPLY_KINDS)[number]

export interface ReplyTemplate {
  /** Code of the catalogue's first level; `*` serves every level. */
  firstLevel: string
  kind: ReplyKind
  isTrue: 'yes' | 'partly' | 'no'
  /** The unit's own claim; what the citizen says at call-back may differ. */
  selfSolved: boolean
  unsolvedReason: string | null
  contactMethod: 'phone' | 'visit'
  /** What the citizen reads; `{title}` and `{unit}` stand for the order's own. */
  publicAnswer: string
  /** What only staff read. */
  internalNote: string
  /** Each with its date or term. */
  measures: string[]
}

export const solved = (
  firstLevel: string,
  publicAnswer: string,
  internalNote: string,
  measures: string[],
  contactMethod: ReplyTemplate['contactMethod'] = 'visit',
): ReplyTemplate => ({
  firstLevel,
  kind: 'solved',
  isTrue: 'yes',
  selfSolved: true,
  unsolvedReason: null,
  contactMethod,
  publicAnswer,
  internalNote,
  measures,
})

export const explained = (
  firstLevel: string,
  unsolvedReason: string,
  publicAnswer: string,
  internalNote: string,
  measures: string[],
): ReplyTemplate => ({
  firstLevel,
  kind: 'explained',
  isTrue: 'partly',
  selfSolved: false,
  unsolvedReason,
  contactMethod: 'phone',
  publicAnswer,
  internalNote,
  measures,
})

export const answered = (firstLevel: string, publicAnswer: string, internalNote: string): ReplyTemplate => ({
  firstLevel,
  kind: 'answered',
  isTrue: 'yes',
  selfSolved: true,
  unsolvedReason: null,
  contactMethod: 'phone',
  publicAnswer,
  internalNote,
  measures: [],
})
