// What must hold of people who are recused from an order (HR §0.11).
import { recusalsOf, recusedBy } from '../../server/domain/recusal.ts'
import type { Order } from '../../server/domain/orders.ts'
import type { RuleName } from './violation.ts'

/** Codes and instants only: the reasons stay with the order. */
export function* recusalFaults(order: Order): Generator<[rule: RuleName, detail: string]> {
  const recusals = recusalsOf(order)
  const now = recusedBy(recusals)
  if ([...now].sort().join(' ') !== [...(order.recused ?? [])].sort().join(' ')) yield ['recusal_wrong', `${now.length} declared, ${order.recused?.length ?? 0} kept`]
  if (order.handler !== null && now.includes(order.handler)) yield ['recusal_wrong', 'holds the assignment']
  for (const { person, at, lifted } of recusals) {
    const later = order.history.find((entry) => entry.by.id === person && entry.at > at && (lifted === null || entry.at < lifted.at))
    if (later !== undefined) yield ['recusal_wrong', `took ${later.action} at ${later.at.toISOString()}`]
  }
}
