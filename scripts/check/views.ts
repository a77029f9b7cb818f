// What must hold of the record of views: nobody who may not see an order has looked at it, and a file that was opened is the order's.
import { CENTRE } from '../../server/domain/actors.ts'
import type { Order } from '../../server/domain/orders.ts'
import { recusalsOf } from '../../server/domain/recusal.ts'
import type { StoredFile } from '../../server/store/files.ts'
import type { View } from '../../server/store/records.ts'
import { accusedAt } from './accused.ts'
import type { Violation } from './violation.ts'

/** A look that was under way when its person was recused, or its unit named as the one complained of, is none after it. */
const UNDER_WAY_MS = 1_000

/**
 * @param views those of this order
 * @param stored files by id, whatever order they belong to
 */
export function viewViolations(order: Order, views: readonly Omit<View, '_id' | 'orderId'>[], stored: ReadonlyMap<string, Pick<StoredFile, 'orderId'>>): Violation[] {
  const recusals = recusalsOf(order)
  return views.flatMap(({ personId, unit, what, reason, file, at }): Violation[] => {
    const wrong = (detail: string): Violation[] => [{ rule: 'view_wrong', id: order._id, detail: `${what} at ${at.toISOString()}: ${detail}` }]
    if (unit !== CENTRE && accusedAt(order, new Date(at.getTime() - UNDER_WAY_MS)).includes(unit)) return wrong('of the accused unit')
    if (recusals.some(({ person, at: from, lifted }) => person === personId && at.getTime() > from.getTime() + UNDER_WAY_MS && (lifted === null || at < lifted.at))) return wrong('by somebody recused')
    if (file !== undefined && stored.get(file)?.orderId !== order._id) return wrong('a file of no or another order')
    return reason.trim() === '' ? wrong('without a reason') : []
  })
}
