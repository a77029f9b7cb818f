// What a demand asks for, and what is said to each, for staff and for the citizen.
import type { AskAnswerView, AskVerdictView, AskView } from '../contracts/asks.ts'
import { asksOf, isUnsolved, type AskAnswer, type AskVerdict } from '../domain/asks.ts'
import type { Order } from '../domain/orders.ts'
import type { Names } from './names.ts'

/** @param hide takes the numbers that name a person out, for people of units */
export const askViews = (order: Order, names: Names, hide: (text: string) => string): AskView[] =>
  asksOf(order).map((ask) => ({
    no: ask.no,
    text: hide(ask.text),
    from: ask.from,
    original: ask.original === null ? null : hide(ask.original),
    dropped: ask.dropped === null ? null : { at: ask.dropped.at.toISOString(), by: names.person(ask.dropped.by.id), reason: ask.dropped.reason },
    isUnsolved: isUnsolved(ask, order.reply),
    isSentBack: order.state === 'handling' && order.reply?.audit?.asks?.includes(ask.no) === true,
  }))

export const verdictViews = (verdicts: readonly AskVerdict[] | undefined): AskVerdictView[] => (verdicts ?? []).map(({ ask, solved, partly }) => ({ ask, solved, partly: partly === true }))

/** @param hide for people of units; the citizen reads their own words */
export const answerViews = (answers: readonly AskAnswer[] | undefined, hide: (text: string) => string): AskAnswerView[] =>
  (answers ?? []).map(({ ask, text, outcome, words, doneBy, law }) => ({ ask, text: hide(text), outcome, words, doneBy: doneBy?.toISOString() ?? null, law }))
