// What must hold of measures promised by a day (限期办理): each was promised in a reply, and its day follows from what the unit said since.
import { measuresOf, promisedIn } from '../../server/domain/measures.ts'
import type { Order } from '../../server/domain/orders.ts'
import type { RuleName } from './violation.ts'

/** Asks and instants only: the words stay with the order. */
export function* measureFaults(order: Order): Generator<[rule: RuleName, detail: string]> {
  const promised = [...order.earlierReplies, ...(order.reply === null ? [] : [order.reply])].flatMap(promisedIn)
  const open: number[] = []
  for (const { ofLead } of measuresOf(order)) if (ofLead !== undefined && order.mergedInto?.orderId !== ofLead.order) yield ['measure_wrong', 'of a lead order that this one is not joined to']
  const own = measuresOf(order).filter(({ ofLead }) => ofLead === undefined)
  for (const { ask, madeAt, dueAt, moved, done, replacedAt } of own) {
    const first = moved[0]?.from ?? dueAt
    if (!promised.some((answer) => answer.ask === ask && answer.doneBy.getTime() === first.getTime())) yield ['measure_wrong', `of ask ${ask}: no reply promised the day`]
    if (moved.some(({ to }, i) => to.getTime() !== (moved[i + 1]?.from ?? dueAt).getTime())) yield ['measure_wrong', `of ask ${ask}: moved to a day that is not its next`]
    if ([...moved, ...(done === null ? [] : [done])].some(({ at }) => at < madeAt)) yield ['measure_wrong', `of ask ${ask}: answered before it was made`]
    if (done !== null && replacedAt !== null) yield ['measure_wrong', `of ask ${ask}: done, and replaced`]
    if (done === null && replacedAt === null) open.push(ask)
  }
  if (new Set(open).size < open.length) yield ['measure_wrong', 'two of one ask are open']
  const spoken = order.history.filter(({ action }) => action === 'answerMeasure').length
  const answers = new Set(own.flatMap(({ moved, done }) => [...moved, ...(done === null ? [] : [done])].map(({ at }) => at.getTime())))
  if (answers.size > spoken) yield ['measure_wrong', `${spoken} times answered in the history, ${answers.size} on the measures`]
}
