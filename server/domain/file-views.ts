// Opening a file of an order is a view of personal data: what somebody attached may say more of them than any field (HR §7.5).
import { CENTRE, type StaffActor } from './actors.ts'
import type { Order } from './orders.ts'
import { HOUR_MS } from './time.ts'
import type { Role } from './words.ts'

/** One opening stands for so long: a page that is loaded again shows what was shown. */
export const OPENING_LASTS_MS = HOUR_MS

/** As what somebody works on an order: their unit's place in it, or, of the centre, their role. */
export type Capacity = 'lead' | 'assisting' | 'called' | Role

const ROLE_OF_DESK: Readonly<Record<string, Role>> = { '@dispatch': 'dispatcher', '@audit': 'auditor_reply', '@callback': 'callback' }

/** @param who sees the order */
export function capacityOf(who: StaffActor, { leadUnit, parts, desk }: Pick<Order, 'leadUnit' | 'parts' | 'desk'>): Capacity {
  if (who.unit === leadUnit) return 'lead'
  if (who.unit !== CENTRE) return parts.some(({ unit }) => unit === who.unit) ? 'assisting' : 'called'
  const turn = ROLE_OF_DESK[desk]
  return turn !== undefined && who.roles.includes(turn) ? turn : (who.roles[0] ?? 'supervisor')
}

/** What is written beside an opening that asked for no reason: as what, and how far the order was. A fact, not a claim. */
export const workReason = (who: StaffActor, order: Pick<Order, 'leadUnit' | 'parts' | 'desk' | 'state'>): string => `work:${capacityOf(who, order)}:${order.state}`

/** Of reports and secret orders a file may name whom everything else hides: it opens with a reason alone, as the contact does. */
export const needsReason = ({ secret }: Pick<Order, 'secret'>): boolean => secret
