// What must hold between an order and its records in other collections: deliveries to units, the search document.
// What an effect still promises counts as kept: it is on its way.
import { accusedUnits } from '../../server/domain/accused.ts'
import type { Order } from '../../server/domain/orders.ts'
import type { Delivery } from '../../server/store/records.ts'
import type { SearchDoc } from '../../server/store/search.ts'
import { tokensOf } from '../../server/services/following.ts'
import { searchTokens } from '../../server/text/search-tokens.ts'
import type { Violation } from './violation.ts'

/**
 * Deliveries: one for each time the order was handed to a unit that still takes part; from another it may have been taken on the way.
 * @param deliveries those of this order
 */
export function deliveryViolations(order: Order, deliveries: readonly Pick<Delivery, 'unit'>[]): Violation[] {
  const wanted = countOf(order.history.flatMap((entry) => unitsHanded(entry, order)).filter((unit) => order.units.includes(unit)))
  const there = countOf([...deliveries.map(({ unit }) => unit), ...order.outbox.flatMap(({ type, unit }) => (type === 'deliver' && unit !== null ? [unit] : []))])
  return [...wanted].flatMap(([unit, times]): Violation[] => {
    const kept = there.get(unit) ?? 0
    return kept < times ? [{ rule: 'delivery_missing', id: order._id, detail: `${unit}: ${kept} of ${times}` }] : []
  })
}

/** The units that an entry of the history hands the order to: at dispatch and granted return, as help, for a redo. */
function unitsHanded({ action, detail, to, seq }: Order['history'][number], order: Order): string[] {
  const code = (value: unknown): string[] => (typeof value === 'string' ? [value] : [])
  if (action === 'dispatch' || (action === 'ruleReturn' && to === 'dispatched' && detail.granted === true))
    return [...code(detail.leadUnit), ...(Array.isArray(detail.assistingUnits) ? detail.assistingUnits : [])]
  if (action === 'addAssisting' || action === 'subDispatch') return code(detail.unit)
  if (detail.redo !== undefined) return code(leadAt(order, seq))
  return []
}

/** A redo goes to the unit that leads: no move gives an order that has been ended another lead, unless it complains of the one it had. */
function leadAt({ history, leadUnit }: Order, seq: number): unknown {
  if (!history.some((entry) => entry.action === 'nameAccused' && entry.seq > seq)) return leadUnit
  return history.findLast(({ action, detail, seq: at }) => at < seq && (action === 'dispatch' || action === 'ruleReturn') && typeof detail.leadUnit === 'string')?.detail.leadUnit
}

function countOf(units: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return counts
}

/**
 * The search document: it must hold the order's words, and let exactly the order's units find it.
 * @param document null when there is none
 */
export function searchViolations(order: Order, document: SearchDoc | null): Violation[] {
  if (order.outbox.some(({ type }) => type === 'follow')) return []
  const wrong = (detail: string): Violation[] => [{ rule: 'search_wrong', id: order._id, detail }]
  if (document === null) return wrong('missing')
  // A newer order has been followed already: what was read here is no longer the order.
  if (document.version > order.version) return []
  const tokens = new Set(document.tokens)
  const faults = [
    ...(searchTokens(`${order.demand.title}\n${order.demand.text}`).some((token) => !tokens.has(token)) ? ['words'] : []),
    ...(sorted(document.hidden ?? []) === sorted(tokensOf(order).hidden ?? []) ? [] : ['words hidden from units']),
    ...(sorted(document.units) === sorted(order.units) ? [] : ['units']),
    ...(sorted(accusedUnits(document)) === sorted(accusedUnits(order.demand)) ? [] : ['accused unit']),
    ...(sorted(document.recused ?? []) === sorted(order.recused ?? []) ? [] : ['recused people']),
    ...(document.leafCode === order.leafCode ? [] : ['leaf']),
  ]
  return faults.length === 0 ? [] : wrong(`${faults.join(', ')} of version ${document.version}, the order is at ${order.version}`)
}

const sorted = (units: readonly string[]): string => [...units].sort().join(' ')
