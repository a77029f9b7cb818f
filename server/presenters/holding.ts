// Who held an order how long, net: a sum per unit, without the time in which it was not the unit's turn (HR §7.2).
import type { StaffOrder } from '../contracts/orders.ts'
import type { Calendar } from '../domain/calendar.ts'
import { isPart, netHolding, type Clock } from '../domain/clocks.ts'
import type { Order } from '../domain/orders.ts'
import { MINUTE_MS } from '../domain/time.ts'
import type { Names } from './names.ts'

/** While the promise of the whole stands still nobody is expected to act; a pause counts up to its cap. */
const pausesOf = (clocks: readonly Clock[], now: Date): { from: Date; to: Date }[] =>
  clocks
    .filter((clock) => clock.name === 'resolve' && !isPart(clock))
    .flatMap(({ pauses }) => pauses.map(({ from, to, until }) => ({ from, to: to ?? (until !== null && until < now ? until : now) })))

/** In the order in which units first had it. Working time is the city's, so that units compare; elapsed time is what counts in danger. */
export function heldViews({ holdings, clocks }: Pick<Order, 'holdings' | 'clocks'>, calendar: Calendar, names: Names, now: Date): StaffOrder['held'] {
  const pauses = pausesOf(clocks, now)
  return [...new Set(holdings.map(({ unit }) => unit))].map((unit) => {
    const own = holdings.filter((one) => one.unit === unit)
    const elapsed = own.reduce((sum, { from, to }) => sum + ((to ?? now).getTime() - from.getTime()) / MINUTE_MS, 0)
    const net = netHolding(calendar, own, now, pauses)
    const sum = net.ok ? net.holdings[0] : undefined
    const netElapsed = sum?.elapsedMinutes ?? elapsedWithout(own, pauses, now)
    return {
      unit: names.unit(unit) ?? { code: unit, name: unit, nameEn: unit },
      workingMinutes: net.ok ? Math.round(sum?.workingMinutes ?? 0) : null,
      elapsedMinutes: Math.round(netElapsed),
      pausedMinutes: Math.round(elapsed - netElapsed),
    }
  })
}

/** Elapsed time needs no calendar: it is told also where a year is missing. */
function elapsedWithout(own: Order['holdings'], pauses: readonly { from: Date; to: Date }[], now: Date): number {
  const minutes = own.reduce((sum, { from, to }) => {
    const end = (to ?? now).getTime()
    const paused = pauses.reduce((taken, pause) => taken + Math.max(0, Math.min(end, pause.to.getTime()) - Math.max(from.getTime(), pause.from.getTime())), 0)
    return sum + end - from.getTime() - paused
  }, 0)
  return Math.max(0, minutes) / MINUTE_MS
}
