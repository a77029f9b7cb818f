// Who holds the order, as spans: ended orders are held by nobody, one that comes back is held again.
import type { Order } from '../orders.ts'

/** The holdings with the lead unit holding from now on; unchanged when it does, or when there is none. */
export function heldAgain(order: Order, now: Date): Order['holdings'] {
  const isHeld = order.holdings.some((holding) => holding.to === null)
  return isHeld || order.leadUnit === null ? order.holdings : [...order.holdings, { unit: order.leadUnit, from: now, to: null }]
}
