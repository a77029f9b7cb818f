// What must hold of people who are recused from an order (HR §0.11).
import { recusalsOf, recusedBy } from '../../server/domain/recusal.ts'
import type { Order } from '../../server/domain/orders.ts'
import { after, MINUTE_MS } from '../../server/domain/time.ts'
import type { Notice } from '../../server/store/records.ts'
import type { RuleName, Violation } from './violation.ts'

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

/** A notice whose job had read the order before the declaration may still be written for as long as one try of the job takes. */
const UNDER_WAY_MS = MINUTE_MS / 6

/**
 * Whoever is recused is told nothing of the order by name, from the declaration until it is lifted.
 * @param notices those of this order
 */
export function noticeViolations(order: Order, notices: readonly Pick<Notice, 'to' | 'at' | 'about'>[]): Violation[] {
  return recusalsOf(order).flatMap(({ person, at, lifted }) =>
    notices
      .filter((notice) => notice.to === `person:${person}` && notice.at > after(at, UNDER_WAY_MS) && (lifted === null || notice.at < lifted.at))
      .map((notice): Violation => ({ rule: 'recusal_told', id: order._id, detail: `${notice.about} at ${notice.at.toISOString()}` })),
  )
}
