// Order → row of a list. Every field named; no record spread.
import type { OrderRow } from '../contracts/orders.ts'
import type { Order } from '../domain/orders.ts'
import { suspendedFor } from '../domain/suspension.ts'
import { isEnded } from '../domain/words.ts'
import { tasksView } from './care.ts'
import { titleForUnits, type TitleMasks } from './masking.ts'
import type { Names } from './names.ts'
import { hiddenOrNull, iso, isoOrNull, type Hide } from './plain.ts'

/** What a list row is made from; a projection of an order is enough. */
export type RowRecord = Pick<
  Order,
  '_id' | 'number' | 'version' | 'state' | 'demandType' | 'urgency' | 'leafCode' | 'leadUnit' | 'desk' | 'channel' | 'createdAt' | 'updatedAt' | 'nextDueAt' | 'undatedFor' | 'redoCount' | 'urgeCount' | 'secret' | 'tasks' | 'owing' | 'suspension'
> & Partial<Pick<Order, 'requests' | 'care'>> & { demand: { title: string; place: { street: string | null }; masks: TitleMasks }; supervision: { level: OrderRow['supervision'] } | null }

/** A row as the centre reads it, or, without numbers that name a person, as everybody else does. */
export const orderRow = (order: RowRecord, names: Names, now: Date, ofCentre: boolean): OrderRow => ({
  id: order._id,
  number: order.number,
  version: order.version,
  state: order.state,
  title: ofCentre ? order.demand.title : titleForUnits(order),
  demandType: order.demandType,
  urgency: order.urgency,
  leaf: names.leaf(order.leafCode),
  leadUnit: names.unit(order.leadUnit),
  street: names.unit(order.demand.place.street),
  desk: order.desk,
  owing: order.owing ?? [],
  channel: order.channel,
  createdAt: iso(order.createdAt),
  updatedAt: iso(order.updatedAt),
  nextDueAt: isoOrNull(order.nextDueAt),
  undatedFor: isEnded(order.state) ? null : (order.undatedFor ?? null),
  isOverdue: order.nextDueAt !== null && order.nextDueAt < now,
  supervision: order.supervision?.level ?? 'none',
  redoCount: order.redoCount,
  urgeCount: order.urgeCount,
  secret: order.secret,
  tasks: tasksView(order, ofCentre),
  suspended: suspendedView(order, ofCentre ? (text) => text : names.withoutPersonal),
})

function suspendedView(order: RowRecord, hide: Hide): OrderRow['suspended'] {
  const waits = suspendedFor(order)
  if (waits === null) return null
  const { obstacle, plan, owner, reviewAt } = waits
  return { obstacle: hiddenOrNull(hide, obstacle), plan: hiddenOrNull(hide, plan), owner, reviewAt: isoOrNull(reviewAt) }
}
