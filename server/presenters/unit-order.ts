// An order for a department's own system.
import type { UnitOrder } from '../contracts/unit-systems.ts'
import { liveAsks } from '../domain/asks.ts'
import { isDated } from '../domain/clocks.ts'
import type { Order } from '../domain/orders.ts'
import { openWhistle } from '../domain/whistles/whistle.ts'
import { hideFor, wordsForUnits } from './masking.ts'

/** @param hide takes the numbers that name a person out of a text */
export const unitOrder = (order: Order, unit: string, hide: (text: string) => string): UnitOrder => shown(order, unit, hideFor(order, hide))

const shown = (order: Order, unit: string, hide: (text: string) => string): UnitOrder => ({
  id: order._id,
  number: order.number,
  version: order.version,
  state: order.state,
  role: roleOf(order, unit),
  demandType: order.demandType,
  urgency: order.urgency,
  leafCode: order.leafCode,
  ...wordsForUnits(order),
  place: {
    address: order.demand.place.address === null ? null : hide(order.demand.place.address),
    street: order.demand.place.street,
    lngLat: order.demand.place.point?.coordinates ?? null,
  },
  ...asksFor(order, hide),
  secret: order.secret,
  createdAt: order.createdAt.toISOString(),
  dueAt: order.nextDueAt?.toISOString() ?? null,
  ...whistleFor(order, unit, hide),
  clocks: order.clocks.map((clock) => ({ name: clock.name, dueAt: isDated(clock) ? clock.dueAt.toISOString() : null, metAt: clock.metAt?.toISOString() ?? null })),
})

/** Left out where the demand asks for one thing. */
function asksFor(order: Order, hide: (text: string) => string): Pick<UnitOrder, 'asks'> {
  const asks = liveAsks(order)
  return asks.length === 0 ? {} : { asks: asks.map(({ no, text }) => ({ no, text: hide(text) })) }
}

const roleOf = ({ leadUnit, parts }: Order, unit: string): UnitOrder['role'] => (leadUnit === unit ? 'lead' : parts.some((part) => part.unit === unit) ? 'assisting' : 'called')

/** Only for the street that called and the units that are called. */
function whistleFor(order: Order, unit: string, hide: (text: string) => string): Pick<UnitOrder, 'whistle'> {
  const open = openWhistle(order)
  if (open === undefined || (open.unit !== unit && !open.calls.some((call) => call.unit === unit))) return {}
  const { place, point, meetAt, reason, needed, law, calls } = open
  return { whistle: { street: open.unit, place: hide(place), lngLat: point?.coordinates ?? null, meetAt: meetAt.toISOString(), reason: hide(reason), needed: hide(needed), law, units: calls.map((call) => call.unit) } }
}
