// Answers and their ratings: each rating is of the answer that went out last, and nobody checked their own answer.
import { answerOut, wentOutAt } from '../../server/domain/answers.ts'
import type { Order } from '../../server/domain/orders.ts'
import type { RuleName } from './violation.ts'

export function* answerFaults(order: Order): Generator<[rule: RuleName, detail: string]> {
  const out = answerOut(order)
  const outAt = out === null ? null : wentOutAt(out)
  const { rating } = order
  if (rating !== null && outAt !== null && rating.firstAt < outAt) yield ['rating_wrong', 'of an answer that another has replaced']
  if (rating !== null && rating.at < rating.firstAt) yield ['rating_wrong', 'changed before it was given']
  if ((order.state === 'callback' || order.state === 'answered') && outAt === null) yield ['answer_wrong', `${order.state} without an answer that went out`]
  for (const reply of [...order.earlierReplies, ...(order.reply === null ? [] : [order.reply])]) {
    const checkers = [reply.leadApproval?.by.id, reply.audit?.by.id]
    if (reply.by.id !== null && checkers.includes(reply.by.id)) yield ['answer_wrong', 'checked by the one who wrote it']
    if (reply.outAt != null && reply.audit?.passed === false) yield ['answer_wrong', 'went out although the audit refused it']
  }
}
