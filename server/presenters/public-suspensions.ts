// A suspended order as everybody may read it: matter, street and what it waits for; nothing that the citizen wrote or is.
import type { PublicSuspension } from '../contracts/public-suspensions.ts'
import type { Accusing } from '../domain/accused.ts'
import type { Order } from '../domain/orders.ts'
import { suspendedFor } from '../domain/suspension.ts'
import type { Names } from './names.ts'

/** What the list is made from; a projection is enough. */
export type SuspendedRecord = Pick<Order, '_id' | 'state' | 'leadUnit' | 'leafCode' | 'demandType' | 'secret' | 'kindOpen' | 'suspension'> &
  Partial<Pick<Order, 'requests' | 'care'>> & { demand: Accusing & { place: Pick<Order['demand']['place'], 'street'> } }

/** @param hide takes out of a text what could point at a person */
export function publicSuspension(order: SuspendedRecord, names: Names, hide: (text: string) => string): PublicSuspension {
  const { obstacle = null, plan = null, owner = null, reviewAt = null } = suspendedFor(order) ?? {}
  const shown = (text: string | null): string | null => (text === null ? null : hide(text))
  return {
    unit: names.unit(order.leadUnit),
    leaf: names.leaf(order.leafCode),
    street: names.unit(order.demand.place.street),
    since: order.suspension?.from.toISOString() ?? null,
    obstacle: shown(obstacle),
    plan: shown(plan),
    owner: shown(owner),
    reviewAt: reviewAt?.toISOString() ?? null,
  }
}
