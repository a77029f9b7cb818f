// One row of `npm run due`: a question, and its answer or the reason why there is none.
import { z } from 'zod'
import { explainDue, isoIn, sayStep, type Calendar, type Language } from '../../server/domain/calendar.ts'
import type { Span } from '../../server/domain/catalogue.ts'
import { readInstant } from './instants.ts'
import { unreadFields } from './unread.ts'

const Instant = z.string().transform((text, context) => {
  const read = readInstant(text)
  if (read.ok) return read.at
  context.addIssue({ code: 'custom', message: read.fault })
  return z.NEVER
})

const Amount = z.int('a whole number is needed').min(0, 'must be at least 0').nullish()

const Pause = z
  .object({ from: Instant, to: Instant })
  .refine(({ from, to }) => from <= to, { message: 'the pause ends before it begins', path: ['to'] })

const KINDS = { workingMinutes: 'working_minutes', workingDays: 'working_days', naturalMinutes: 'natural_minutes' } as const

export const Question = z
  .object({
    from: Instant,
    workingMinutes: Amount,
    workingDays: Amount,
    naturalMinutes: Amount,
    pauses: z.array(Pause).nullish(),
  })
  .transform(({ from, pauses, ...amounts }, context) => {
    const spans = spansOf(amounts)
    const [span] = spans
    if (span !== undefined && spans.length === 1) return { from, pauses: pauses ?? [], span }
    context.addIssue({ code: 'custom', message: `exactly one of workingMinutes, workingDays, naturalMinutes is needed, not ${spans.length}` })
    return z.NEVER
  })
export type Question = z.infer<typeof Question>

const spansOf = (amounts: Partial<Record<keyof typeof KINDS, number | null | undefined>>): Span[] =>
  (['workingMinutes', 'workingDays', 'naturalMinutes'] as const).flatMap((key) => {
    const amount = amounts[key]
    return amount === undefined || amount === null ? [] : [{ kind: KINDS[key], amount }]
  })

export type Answer = { dueAt: string; steps: string[] } | { error: string }

const fieldOf = (span: Span): string => Object.entries(KINDS).find(([, kind]) => kind === span.kind)?.[0] ?? span.kind

/**
 * The answer to one line; a line that cannot be answered says why, naming line and field.
 * @param unread told of each field that nobody reads; such a row is answered by the fields that are read
 */
export function answerLine(text: string, line: number, calendar: Calendar, language: Language, unread?: (field: string) => void): Answer {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { error: `line ${line}: not JSON (${error instanceof Error ? error.message : 'unreadable'})` }
  }
  if (unread !== undefined) for (const field of unreadFields(value, Object.keys(KINDS))) unread(field)
  const question = Question.safeParse(value)
  if (question.success) return answer(question.data, line, calendar, language)
  const faults = question.error.issues.map((issue) => `field ${issue.path.join('.') || '(row)'}: ${issue.message}`)
  return { error: `line ${line}: ${faults.join('; ')}` }
}

function answer({ from, span, pauses }: Question, line: number, calendar: Calendar, language: Language): Answer {
  try {
    const due = explainDue(calendar, from, span, pauses)
    if (!due.ok)
      return { error: `line ${line}: calendar_missing: the calendar does not know the holidays of ${due.refusal.year}, so no due date is given` }
    const dueAt = isoIn(calendar.zone, due.at)
    if (!/^\d{4}-/.test(dueAt)) return { error: `line ${line}: the due date lies outside the years 0000 to 9999` }
    return { dueAt, steps: due.steps.map((step) => sayStep(step, calendar.zone, language)) }
  } catch (error) {
    // Instants beyond what a Date holds: the amount is absurd, not the program.
    if (error instanceof RangeError) return { error: `line ${line}: field ${fieldOf(span)}: ${error.message}` }
    throw error
  }
}
