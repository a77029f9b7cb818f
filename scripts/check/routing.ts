// What must hold for an order that the platform sent by itself: its reading allowed it, and it went where the trace says.
import type { Order } from '../../server/domain/orders.ts'
import { accusedAt } from './accused.ts'

/** Dispatches by the platform against the reading they rest on; orders without a reading rest on none. */
export function* routingFaults({ history, reading, demand }: Pick<Order, 'history' | 'reading' | 'demand'>): Generator<['sent_unsure' | 'sent_elsewhere', string]> {
  const sent = history.find(({ action, by }) => action === 'dispatch' && by.kind === 'system')
  if (sent === undefined || reading === null) return
  if (reading.routeReasons.join() !== 'sure') yield ['sent_unsure', reading.routeReasons.join(' ')]
  if (accusedAt({ history, demand }, sent.at).length > 0) yield ['sent_unsure', 'it accuses a unit']
  const { routed } = reading
  if (routed === undefined) return
  const { demandType, urgency } = routed.given
  if (demandType === 'report' || urgency !== 'T2') yield ['sent_unsure', `${demandType} ${urgency}`]
  if (sent.detail.leadUnit !== routed.leadUnit) yield ['sent_elsewhere', `${String(sent.detail.leadUnit)}, not ${routed.leadUnit ?? 'nobody'}`]
}
