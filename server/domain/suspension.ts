// What a suspended order (挂账) waits for: read from what suspended it, a request that was granted or a bad rating put into the ledger.
import { accusedUnits, type Accusing } from './accused.ts'
import { careOf } from './care.ts'
import type { Order } from './orders.ts'

export interface Suspended {
  /** What stands in the way; null where it stands in a finding of the centre's own. */
  obstacle: string | null
  plan: string | null
  /** Who answers for the plan. */
  owner: string | null
  reviewAt: Date | null
}

/**
 * @returns null while the order is not suspended
 * @source HR §3.2 suspension: obstacle, plan, owner, review within 90 days, on a list that is never hidden
 */
export function suspendedFor(order: Pick<Order, 'state' | 'suspension'> & Partial<Pick<Order, 'requests' | 'care'>>): Suspended | null {
  if (order.state !== 'suspended') return null
  const reviewAt = order.suspension?.reviewAt ?? null
  const granted = (order.requests ?? []).findLast(({ kind, ruling }) => kind === 'suspension' && ruling?.granted === true)
  const entered = careOf(order).verifications.findLast(({ outcome }) => outcome?.ledger != null)?.outcome ?? null
  const ledger = entered?.ledger ?? null
  if (ledger !== null && (granted?.ruling == null || (entered !== null && entered.at > granted.ruling.at))) return { obstacle: null, plan: ledger.plan, owner: ledger.owner, reviewAt: reviewAt ?? ledger.until }
  return { obstacle: granted?.reason ?? null, plan: granted?.plan ?? null, owner: granted?.owner ?? null, reviewAt: reviewAt ?? granted?.until ?? null }
}

/**
 * May strangers read that this order is suspended, and for what? Reports, what is secret or not yet known not to be, and what accuses
 * a unit are on the public list as a number alone.
 * @source HR §0.11: a report is never told of; §3.2: the list is never hidden
 */
export const isPublicSuspension = ({ secret, demandType, kindOpen, demand }: Pick<Order, 'secret' | 'demandType' | 'kindOpen'> & { demand: Accusing }): boolean =>
  !secret && demandType !== 'report' && kindOpen == null && accusedUnits(demand).length === 0
