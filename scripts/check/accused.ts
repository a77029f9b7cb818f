// What must hold of the units that a demand complains of: they are whom the history last named, and have no part in the order from then on.
import { accusedUnits, isAccused, namings } from '../../server/domain/accused.ts'
import { CENTRE } from '../../server/domain/actors.ts'
import type { Order } from '../../server/domain/orders.ts'
import { isEnded } from '../../server/domain/words.ts'
import type { RuleName } from './violation.ts'

/** Whom the order complained of at an instant. */
export function accusedAt(order: Pick<Order, 'history' | 'demand'>, at: Date): readonly string[] {
  return namings(order).find((naming) => naming.at > at)?.before ?? accusedUnits(order.demand)
}

const named = (units: readonly string[]): string => [...units].sort().join(' ') || 'nobody'

export function* accusedFaults(order: Order): Generator<[rule: RuleName, detail: string]> {
  const last = namings(order).at(-1)
  const accused = accusedUnits(order.demand)
  if (last !== undefined && named(last.after) !== named(accused)) yield ['accused_wrong', `${named(accused)}, not ${named(last.after)}`]
  const isKept = (unit: string | null | undefined): boolean => unit != null && unit !== CENTRE && isAccused(unit, order)
  // What had ended stays on the record of who did it; nobody of the unit sees it.
  if (isKept(order.leadUnit) && !isEnded(order.state)) yield ['accused_wrong', 'it leads']
  if (order.parts.some(({ unit, above }) => isKept(unit) || isKept(above))) yield ['accused_wrong', 'it has a part']
  if (isKept(order.supervision?.unit)) yield ['accused_wrong', 'it is to answer a supervision']
}
