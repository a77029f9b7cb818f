// An order of an older release that nobody would hear of again: found by the rule of the check, set right by one step, and only then.
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { isOpen, warned, warningsDue } from '../../server/domain/clocks.ts'
import { changeFor } from '../../server/domain/decide.ts'
import { isWatched, rewatched } from '../../server/domain/moves/rewatch.ts'
import type { Order } from '../../server/domain/orders.ts'
import { ORDER_STATES } from '../../server/domain/words.ts'
import { citizenOrder } from '../../server/presenters/citizen-orders.ts'
import { anOrder, beijing, MONDAY, SYSTEM, world } from '../support/builders.ts'

const found = (order: Order): string[] =>
  orderViolations(order, { ...world, units: { has: () => true } }).flatMap(({ rule, detail }) => (rule === 'number_wrong' ? [] : [`${rule} ${detail}`]))
const TUESDAY = beijing('2026-03-03 09:00')
function mended(order: Order, now = TUESDAY): Order {
  const move = rewatched(order, world)
  if (move === null) throw new Error('it is watched')
  return changeFor(order, 'rewatch', SYSTEM, move, world, now).order
}
const resolveOf = (order: Order) => order.clocks.find(({ name }) => name === 'resolve')!
/** As an extension left it in releases before the new end was warned of: told of the old one, and asleep. */
const silenced = (): Order => {
  const order = anOrder('handling')
  return { ...order, clocks: order.clocks.map((clock) => (clock.name === 'resolve' ? warned(clock, ['half', 'most', 'due', 'day_after']) : clock)), wakeAt: null }
}

describe('an order that passes in silence', () => {
  test('is found, and after the step it is sound: the end is said when it comes', () => {
    expect(found(silenced()).some((one) => one.startsWith('clock_silent resolve'))).toBe(true)
    const order = mended(silenced())
    expect(found(order)).toEqual([])
    expect(resolveOf(order).warned, 'what was said beforehand is not said twice').toEqual(['half', 'most'])
    expect(warningsDue(world.clockPolicy, resolveOf(order), world.calendar, resolveOf(order).dueAt).send).toBe('due')
    expect(order.history.at(-1)).toMatchObject({ action: 'rewatch', from: 'handling', to: 'handling', detail: { clocks: ['resolve'] } })
    expect(rewatched(order, world), 'once').toBeNull()
  })

  test('whose end has passed meanwhile is said to be late at the next sweep', () => {
    const late = beijing('2026-03-20 09:00')
    const order = mended(silenced(), late)
    expect(order.wakeAt! <= late).toBe(true)
    expect(warningsDue(world.clockPolicy, resolveOf(order), world.calendar, late)).toEqual({ send: 'day_after', settled: ['due', 'day_after'] })
  })

  test('with an instant of waking, or a due instant, that its own clocks do not make', () => {
    const order = anOrder('handling')
    for (const wrong of [{ wakeAt: null }, { nextDueAt: beijing('2027-01-01 09:00') }, { undatedFor: 2027 }] as Partial<Order>[]) {
      const right = mended({ ...order, ...wrong })
      expect([right.wakeAt, right.nextDueAt, right.undatedFor ?? null]).toEqual([order.wakeAt, order.nextDueAt, null])
      expect(found(right)).toEqual([])
    }
  })
})

describe('a suspension without its day (before orders kept it)', () => {
  test('has the day on which its clocks’ pause ends, else the one that was granted, else the longest there is', () => {
    const suspended = anOrder('suspended')
    const { reviewAt } = suspended.suspension!
    const { suspension: _, ...old } = suspended
    expect(mended({ ...old, wakeAt: null }).suspension).toEqual(suspended.suspension)
    const unpaused = { ...old, clocks: old.clocks.map((clock) => ({ ...clock, pauses: [] })) }
    expect(mended(unpaused).suspension?.reviewAt).toEqual(reviewAt)
    const untold = { ...unpaused, history: unpaused.history.map((entry) => ({ ...entry, detail: {} })) }
    expect(mended(untold).suspension?.reviewAt).toEqual(new Date(MONDAY.getTime() + 90 * 86_400_000))
    expect(mended({ ...old, wakeAt: null }).wakeAt! <= reviewAt).toBe(true)
  })
  test('and one that is over leaves none', () => {
    const order = { ...anOrder('handling'), suspension: { from: MONDAY, reviewAt: TUESDAY } }
    expect(isWatched(order, world, MONDAY)).toBe(false)
    expect(mended(order).suspension).toBeNull()
  })
})

test.each(ORDER_STATES)('an order in %s as this release makes it is left alone', (state) => {
  const order = anOrder(state)
  expect(rewatched(order, world)).toBeNull()
  expect(isWatched(order, world, order.updatedAt)).toBe(true)
})

test('it is no step on the citizen’s page, and the order does not count as changed for its units', () => {
  const order = mended(silenced())
  const names = { unit: () => null, leaf: () => null, leafPath: () => ({ path: [], pathEn: [], legalBasis: [] }), person: () => null } as never
  expect(citizenOrder(order, names, world, TUESDAY).steps.map(({ kind }) => kind)).not.toContain('rewatch')
  expect(order.updatedAt).toEqual(anOrder('handling').updatedAt)
  expect(order.clocks.filter(isOpen)).toHaveLength(anOrder('handling').clocks.filter(isOpen).length)
})
