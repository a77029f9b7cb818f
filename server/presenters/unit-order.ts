// An order for a department's own system.
import type { UnitOrder } from '../contracts/unit-systems.ts'
import type { Order } from '../domain/orders.ts'
import { masked } from './masking.ts'

export const unitOrder = (order: Order, unit: string): UnitOrder => ({
  id: order._id,
  number: order.number,
  version: order.version,
  state: order.state,
  role: order.leadUnit === unit ? 'lead' : 'assisting',
  demandType: order.demandType,
  urgency: order.urgency,
  leafCode: order.leafCode,
  title: masked(order.demand.title, order.demand.masks.title),
  text: masked(order.demand.text, order.demand.masks.text),
  place: {
    address: order.demand.place.address,
    street: order.demand.place.street,
    lngLat: order.demand.place.point?.coordinates ?? null,
  },
  secret: order.secret,
  createdAt: order.createdAt.toISOString(),
  dueAt: order.nextDueAt?.toISOString() ?? null,
  clocks: order.clocks.map(({ name, dueAt, metAt }) => ({ name, dueAt: dueAt.toISOString(), metAt: metAt?.toISOString() ?? null })),
})
