// What must hold of the unit that a demand complains of: it is whom the history last named, and has no part in the order from then on.
import { CENTRE } from '../../server/domain/actors.ts'
import type { Order } from '../../server/domain/orders.ts'
import { isEnded } from '../../server/domain/words.ts'
import type { RuleName } from './violation.ts'

const namings = ({ history }: Pick<Order, 'history'>): Order['history'] => history.filter(({ action }) => action === 'nameAccused')
const codeOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Whom the order complained of at an instant. */
export function accusedAt(order: Pick<Order, 'history' | 'demand'>, at: Date): string | null {
  const next = namings(order).find((entry) => entry.at > at)
  return next === undefined ? order.demand.accusedUnit : codeOf(next.detail.unitBefore)
}

export function* accusedFaults(order: Order): Generator<[rule: RuleName, detail: string]> {
  const { accusedUnit } = order.demand
  const [last] = namings(order).slice(-1)
  if (last !== undefined && codeOf(last.detail.accusedUnit) !== accusedUnit) yield ['accused_wrong', `${accusedUnit ?? 'nobody'}, not ${String(last.detail.accusedUnit)}`]
  if (accusedUnit === null || accusedUnit === CENTRE) return
  // What had ended stays on the record of who did it; nobody of the unit sees it.
  if (order.leadUnit === accusedUnit && !isEnded(order.state)) yield ['accused_wrong', 'it leads']
  if (order.parts.some(({ unit, above }) => unit === accusedUnit || above === accusedUnit)) yield ['accused_wrong', 'it has a part']
}
