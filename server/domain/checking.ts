// While an answer is being checked no promise of the unit runs: who checks it owes their turn by an instant of its own, so that
// no open order is without one. The unit's lead approves, the centre audits, the call-back asks the citizen.
import { owedWithin } from './care.ts'
import type { Check } from './checks.ts'
import { deskOf } from './desks.ts'
import type { World } from './moves/scene.ts'
import type { Order } from './orders.ts'

/** Whose turn an order with an answer is; null in every other state. */
function checkOf(order: Order): Check | null {
  if (order.state === 'callback') return 'callback'
  if (order.state !== 'reply_review') return null
  return deskOf(order) === '@audit' ? 'audit' : 'approval'
}

/**
 * The turn after a change: a new one begins when it passes to somebody else, the one under way goes on (a call-back that reached
 * nobody buys no time).
 * @returns what changes on the order; nothing on orders that never had an answer
 */
export function checkingAfter(before: Order, placed: Order, world: World, now: Date): Pick<Order, 'checking'> {
  const check = checkOf(placed)
  if (check === null) return before.checking == null ? {} : { checking: null }
  if (before.checking?.check === check && before.state === placed.state) return {}
  return { checking: { check, ...owedWithin(world, daysFor(check, world), now), toldLateAt: null } }
}

function daysFor(check: Check, { limits }: World): number {
  if (check === 'approval') return limits.approvalWorkingDays
  return check === 'audit' ? limits.auditWorkingDays : limits.callbackWorkingDays
}
