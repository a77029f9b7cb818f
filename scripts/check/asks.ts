// What must hold of what a demand asks for (诉求点), one by one, and of failures found to be honest errors (容错).
import { asksOf } from '../../server/domain/asks.ts'
import { honestErrorsOf } from '../../server/domain/honest-errors.ts'
import type { Order, Reply } from '../../server/domain/orders.ts'
import { isEnded } from '../../server/domain/words.ts'
import type { RuleName } from './violation.ts'

type Fault = [rule: RuleName, detail: string]

/** Numbered once each; every reply of the unit's own answers each ask that was on the list when it was written, and no other. */
export function* askFaults(order: Order): Generator<Fault> {
  const asks = asksOf(order)
  const numbers = asks.map(({ no }) => no)
  if (new Set(numbers).size < numbers.length) yield ['asks_wrong', 'a number twice']
  const replies = [...order.earlierReplies, ...(order.reply === null ? [] : [order.reply])]
  for (const reply of replies) yield* answerFaults(order, reply)
  for (const { asks: verdicts = [], solved } of [...order.callbacks, ...(order.rating === null ? [] : [order.rating])]) {
    if (verdicts.some(({ ask }) => !numbers.includes(ask))) yield ['asks_wrong', 'the citizen speaks of one that is not there']
    if (solved === true && verdicts.some((verdict) => !verdict.solved)) yield ['asks_wrong', 'solved as a whole, and not in part']
    if (verdicts.some((verdict) => verdict.solved && verdict.partly)) yield ['asks_wrong', 'solved, and solved in part']
  }
}

function* answerFaults(order: Order, reply: Reply): Generator<Fault> {
  const answered = (reply.answers ?? []).map(({ ask }) => ask)
  const asks = asksOf(order)
  if (answered.some((no, index) => !asks.some((one) => one.no === no) || answered.indexOf(no) !== index)) yield ['asks_wrong', 'a reply answers one that is not there, or one twice']
  if ((reply.answers ?? []).some(({ outcome, doneBy, law }) => (outcome === 'planned') !== (doneBy !== null) || (outcome === 'impossible') !== (law !== null))) yield ['asks_wrong', 'a promise without a day, or a refusal without a law']
  // The centre's own answers, and a lead's reply shared with those joined to it, speak of the whole.
  if (reply.unit === 'centre' || order.history.some(({ action }) => action === 'shareReply')) return
  const open = asks.filter(({ no, at, dropped }) => at <= reply.at && (dropped === null || dropped.at > reply.at) && !answered.includes(no) && !takenUpAfter(order, reply))
  if (open.length > 0) yield ['asks_wrong', `the reply of ${reply.at.toISOString()} leaves ${open.map(({ no }) => no).join(' ')} unanswered`]
}

/** What had been left out when the reply was written and was taken up again later cannot be told from the list alone. */
const takenUpAfter = ({ history }: Order, reply: Reply): boolean => history.some(({ action, at }) => action === 'correctAsks' && at > reply.at)

/** One of each failure, found by two persons; none of resolution on an order that was never ended. */
export function* honestErrorFaults(order: Order): Generator<Fault> {
  const errors = honestErrorsOf(order)
  if (new Set(errors.map(({ failure }) => failure)).size < errors.length) yield ['honest_error_wrong', 'one failure twice']
  for (const { failure, ruling, proposedBy } of errors) {
    if (ruling !== null && ruling.by.id === proposedBy.id) yield ['honest_error_wrong', `${failure} by one person`]
    if (failure === 'resolution' && !order.history.some(({ to }) => isEnded(to))) yield ['honest_error_wrong', 'about resolution before the end']
  }
}
