// What the clocks cost at the door: all of an order's clocks at dispatch, their warnings, a pause, an explanation.
import { cityCalendar } from '../../server/domain/calendar.ts'
import { clocksAtDispatch, defaultClockPolicy, explainClock, nextDueAt, nextWakeAt, pause, resume, warningsDue, withDue, type Clock } from '../../server/domain/clocks.ts'
import { DAY_MS } from '../../server/domain/time.ts'
import { DEMAND_TYPES, URGENCIES } from '../../server/domain/words.ts'
import { note } from '../lib/command-line.ts'

const COUNT = 50_000
const START = Date.parse('2026-01-05T01:00:00Z')

/** Answers a second of processor time. */
function speed<T>(items: T[], answer: (item: T) => unknown): number {
  const begin = process.cpuUsage()
  for (const item of items) answer(item)
  const { user, system } = process.cpuUsage(begin)
  return Math.round(items.length / ((user + system) / 1e6))
}

/** @returns answers a second of processor time, each about one order or one clock */
export async function bench(): Promise<unknown> {
  const calendar = cityCalendar({ version: 1 })
  const orders = Array.from({ length: COUNT }, (_, index) => ({
    demandType: DEMAND_TYPES[index % DEMAND_TYPES.length] ?? 'help',
    urgency: URGENCIES[index % 7 === 0 ? index % 2 : 2] ?? 'T2',
    leaf: null,
    unit: 'roads',
    at: new Date(START + ((index * 7919) % 200_000) * 60_000),
  }))
  const dispatched: Clock[][] = []
  const perSecond: Record<string, number> = {
    clocksAtDispatch: speed(orders, ({ at, ...matter }) => {
      const started = clocksAtDispatch(defaultClockPolicy, calendar, matter, at)
      if (started.ok) dispatched.push(started.clocks)
    }),
  }
  const clocks = dispatched.flat()
  const later = (clock: Clock) => new Date(clock.startedAt.getTime() + DAY_MS)
  perSecond['nextDueAt'] = speed(dispatched, (all) => nextDueAt(all))
  perSecond['nextWakeAt'] = speed(dispatched, (all) => nextWakeAt(defaultClockPolicy, all, calendar))
  perSecond['warningsDue'] = speed(clocks, (clock) => warningsDue(defaultClockPolicy, clock, calendar, later(clock)))
  perSecond['pauseAndResume'] = speed(clocks, (clock) => resume(pause(clock, 'needs_info', clock.startedAt), calendar, later(clock)))
  perSecond['dateAnew'] = speed(clocks, (clock) => withDue(clock, calendar))
  perSecond['explainClock'] = speed(clocks.slice(0, 5000), (clock) => explainClock(clock, defaultClockPolicy, calendar, later(clock)))
  note(`${dispatched.length} orders, ${clocks.length} clocks; one order's clocks at dispatch cost ${(1e6 / (perSecond['clocksAtDispatch'] ?? 1)).toFixed(1)} µs`)
  return { orders: dispatched.length, clocks: clocks.length, perSecond }
}
