// Each clock keeps the version of the calendar that dated it: checked by it, explained by it (design §6: versions are frozen on the order).
import { describe, expect, test } from 'vitest'
import { orderViolations, type Law } from '../../scripts/check/order-rules.ts'
import { cityCalendar, type Calendar } from '../../server/domain/calendar.ts'
import { changeFor, wakesAt } from '../../server/domain/decide.ts'
import { recalendared } from '../../server/domain/moves/recalendar.ts'
import type { Order } from '../../server/domain/orders.ts'
import { after, anOrder, beijing, handler, liaison, MONDAY, SYSTEM, world } from '../support/builders.ts'
import { staffOrder } from '../../server/presenters/orders.ts'

const closed = (version: number, ...dates: string[]): Calendar =>
  cityCalendar({ version, overrides: dates.map((date) => ({ date, kind: 'off' as const, name: '停工日', nameEn: 'Closed', windows: null })) })
const first = world.calendar
const typhoon = closed(2, '2026-03-03')
const DAY = 86_400_000

const law = (inForce: Calendar, ...kept: Calendar[]): Law => ({
  calendar: inForce,
  calendars: new Map([...kept, inForce].map((calendar) => [calendar.version, calendar])),
  isMoved: true,
  frozenClocks: world.frozenClocks,
  units: { has: () => true },
})
const faults = (order: Order, by: Law): string[] => orderViolations(order, by).flatMap(({ rule, detail }) => (rule === 'number_wrong' ? [] : [`${rule} ${detail}`]))
function moved(order: Order, calendar: Calendar, now: Date): Order {
  const move = recalendared(order, calendar, world.clockPolicy, '台风停工', now)
  return move === null ? { ...order, wakeAt: wakesAt(order, { ...world, calendar }) } : changeFor(order, 'recalendar', SYSTEM, move, { ...world, calendar }, now).order
}
const dueMoved = (order: Order, id: string): Order => ({ ...order, clocks: order.clocks.map((clock) => (clock.id === id ? { ...clock, dueAt: new Date(clock.dueAt.getTime() + DAY) } : clock)) })
const versionsOf = ({ clocks }: Order) => Object.fromEntries(clocks.map(({ id, calendar }) => [id, calendar]))

/** Contact kept on Monday; Tuesday, the day by which it was due, is declared off. */
const contacted = after(anOrder('handling'), 'recordContact', handler, { method: 'phone', reached: true }, MONDAY)
const onTwo = moved(contacted, typhoon, MONDAY)

describe('after a change of the calendar', () => {
  test('what was kept stays by its version, what was moved stands by the new one; neither is a false alarm', () => {
    expect(versionsOf(onTwo)).toMatchObject({ 'contact:zhujian': 1, 'sign:zhujian': 1, resolve: 2 })
    expect(faults(onTwo, law(typhoon, first))).toEqual([])
  })

  test('a due instant of an order that did not move, at an older version, is found when it was moved by a day', () => {
    const still = moved(contacted, closed(2, '2026-11-11'), MONDAY)
    expect(versionsOf(still)).toMatchObject({ resolve: 1 })
    const by = law(closed(2, '2026-11-11'), first)
    expect(faults(still, by)).toEqual([])
    expect(faults(dueMoved(still, 'resolve'), by)).toContain('clock_wrong resolve: due_not_as_recorded')
    expect(faults(dueMoved(still, 'contact:zhujian'), by)).toEqual(['clock_wrong contact:zhujian: due_not_as_recorded'])
    expect(faults({ ...still, wakeAt: new Date(still.wakeAt!.getTime() + DAY) }, by).join()).toContain('wake_wrong')
  })

  test('a pause that ends dates its clock by the calendar in force, and the others stay', () => {
    const asked = after(onTwo, 'askInfo', handler, { question: '几号楼？', answerBy: beijing('2026-03-05 09:00') }, beijing('2026-03-04 09:00'))
    const supplied = after(asked, 'supplyInfo', { kind: 'citizen', orderId: asked._id }, { text: '三号楼' }, beijing('2026-03-04 12:00'))
    // The builder’s world has the first version in force.
    expect(versionsOf(supplied)).toMatchObject({ 'contact:zhujian': 1, resolve: 1 })
    expect(faults(supplied, law(first))).toEqual([])
  })

  test('while orders are being moved, or by a version that is newer than the check, nothing is said of waking', () => {
    const waiting = { ...contacted, wakeAt: new Date(contacted.wakeAt!.getTime() + DAY) }
    expect(faults(waiting, { ...law(typhoon, first), isMoved: false }).join()).not.toContain('wake_wrong')
    expect(faults({ ...onTwo }, { ...law(first), isMoved: false })).toEqual([])
  })
})

describe('clocks of before the version was kept on them', () => {
  const old = (order: Order): Order => ({ ...order, clocks: order.clocks.map(({ calendar: _, ...clock }) => clock) })

  test('some version must have dated each', () => {
    expect(faults(old(onTwo), law(typhoon, first))).toEqual([])
    expect(faults(dueMoved(old(onTwo), 'resolve'), law(typhoon, first))).toContain('clock_wrong resolve: due_not_as_recorded')
  })
  test('where a version was not kept it may have been that one', () => expect(faults(old(onTwo), law(typhoon))).toEqual([]))
})

test('why a limit is what it is, is said by the version that dated it', () => {
  const names = { unit: () => null, leaf: () => null, leafPath: () => ({ path: [], pathEn: [], legalBasis: [] }), person: () => null, withoutPersonal: (text: string) => text }
  const rules = { ...world, calendar: typhoon, calendarOf: ({ calendar }: { calendar?: number }) => (calendar === 1 ? first : typhoon) }
  const said = staffOrder(onTwo, liaison, names as never, rules, MONDAY).clocks.map(({ name, because }) => `${name}: ${because.map(({ zh }) => zh).join('')}`)
  expect(said.join('\n')).not.toContain('以此为准')
  expect(said.find((one) => one.startsWith('resolve'))).toContain('停工日')
  expect(said.find((one) => one.startsWith('contact'))).not.toContain('停工日')
})
