// Without the next year's calendar a promise that reaches into it is refused loudly, but what a citizen says is taken: the order goes
// back, and its clocks are dated when the year is declared (server/README.md; Guobanfa 2019 no. 51; Beijing 2021 art. 23).
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { statutoryHolidays, withYear } from '../../server/domain/calendar.ts'
import { explainClock, outcomeOf, warningsDue } from '../../server/domain/clocks.ts'
import { changeFor } from '../../server/domain/decide.ts'
import { recalendared } from '../../server/domain/moves/recalendar.ts'
import { fallsDueAt } from '../../server/domain/rates/assess.ts'
import type { Order } from '../../server/domain/orders.ts'
import { after, anOrder, ask, beijing, caller, dispatcher, handler, REPLY, supervisor, SYSTEM, world } from '../support/builders.ts'

/** A Monday; the shipped calendar ends with the year. */
const BEFORE = beijing('2026-12-14 09:00')
const DECEMBER_28 = beijing('2026-12-28 10:00')
const citizen = (order: Order) => ({ kind: 'citizen' as const, orderId: order._id })
const declared = withYear(world.calendar, 2, 2027, statutoryHolidays(2027))
const faults = (order: Order, calendar = world.calendar): string[] =>
  orderViolations(order, { ...world, calendar, units: { has: () => true } }).flatMap(({ rule, detail }) => (rule === 'number_wrong' ? [] : [`${rule} ${detail}`]))
const resolveOf = ({ clocks }: Order) => clocks.findLast(({ name }) => name === 'resolve')!
function moved(order: Order, at = beijing('2026-12-30 09:00')): Order {
  const move = recalendared(order, declared, world.clockPolicy, '2027年放假安排已公布', at)
  if (move === null) throw new Error('nothing moves')
  return changeFor(order, 'recalendar', SYSTEM, move, { ...world, calendar: declared }, at).order
}

const rated = () => after(anOrder('callback', BEFORE), 'rate', citizen(anOrder('callback', BEFORE)), { grade: 'dissatisfied', solved: false }, DECEMBER_28)
const WORDS: [string, () => Order][] = [
  ['rated as not solved', rated],
  ['told to the call-back', () => after(anOrder('callback', BEFORE), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false, grade: 'dissatisfied' }, DECEMBER_28)],
  ['reopened by the citizen', () => after(anOrder('closed', BEFORE), 'reopen', citizen(anOrder('closed', BEFORE)), {}, DECEMBER_28)],
  ['sent back by the centre', () => after(anOrder('callback', BEFORE), 'redo', supervisor, { reason: '复核发现未解决' }, DECEMBER_28)],
]

describe.each(WORDS)('%s on 28 December', (_, said) => {
  const order = said()

  test('is taken: the order is with its unit again, its result undated, its contact dated', () => {
    expect(order).toMatchObject({ state: 'handling', redoCount: 1, undatedFor: 2027 })
    expect(resolveOf(order)).toMatchObject({ id: 'resolve#2', undatedFor: 2027, startedAt: DECEMBER_28 })
    expect(order.nextDueAt).toEqual(beijing('2026-12-29 18:00'))
    expect(faults(order)).toEqual([])
  })

  test('nothing is late by an instant that nobody knows, nor warned of, nor counted in a period', () => {
    const contacted = after(order, 'recordContact', handler, { method: 'phone', reached: true }, beijing('2026-12-29 10:00'))
    expect([contacted.nextDueAt, outcomeOf(resolveOf(contacted), beijing('2027-02-01 09:00'))]).toEqual([null, 'running'])
    expect(warningsDue(world.clockPolicy, resolveOf(contacted), world.calendar, beijing('2027-02-01 09:00')).send).toBeNull()
    expect(fallsDueAt([resolveOf(contacted)], beijing('2027-02-01 09:00'))).toBeNull()
    expect(faults(contacted)).toEqual([])
    const lines = explainClock(resolveOf(contacted), world.clockPolicy, world.calendar, DECEMBER_28)
    expect(lines.map(({ zh }) => zh).join()).toContain('2027年的节假日安排尚未确定')
    expect(lines.every(({ en }) => en !== '')).toBe(true)
  })

  test('the year declared, it is dated from the instant of the word itself, and runs and warns from then on', () => {
    const dated = moved(order)
    expect(resolveOf(dated)).not.toHaveProperty('undatedFor')
    expect(resolveOf(dated).dueAt).toEqual(beijing('2027-01-05 18:00'))
    expect(dated).toMatchObject({ undatedFor: null, history: expect.arrayContaining([expect.objectContaining({ action: 'recalendar' })]) })
    expect(dated.wakeAt).not.toBeNull()
    expect(faults(dated, declared)).toEqual([])
    expect(recalendared(dated, declared, world.clockPolicy, 'x', DECEMBER_28)).toBeNull()
  })
})

test('answered before the year is declared, it is judged when it is', () => {
  const contacted = after(rated(), 'recordContact', handler, { method: 'phone', reached: true }, beijing('2026-12-29 10:00'))
  const replied = (at: string) => moved(after(contacted, 'reply', handler, REPLY, beijing(at)), beijing('2027-02-01 09:00'))
  expect(outcomeOf(resolveOf(replied('2027-01-05 17:00')), beijing('2027-02-01 09:00'))).toBe('on_time')
  expect(outcomeOf(resolveOf(replied('2027-01-06 09:00')), beijing('2027-02-01 09:00'))).toBe('late')
})

test('what the citizen adds is taken when the pause leads over the year; so is the end of it, and of a suspension', () => {
  const asked = after(anOrder('handling', beijing('2026-12-15 09:00')), 'askInfo', handler, { question: '几号楼？', answerBy: beijing('2027-01-01 09:00') }, beijing('2026-12-23 09:00'))
  const supplied = after(asked, 'supplyInfo', citizen(asked), { text: '三号楼' }, beijing('2026-12-31 17:00'))
  expect(supplied).toMatchObject({ state: 'handling', undatedFor: 2027 })
  expect(faults(supplied)).toEqual([])
  const lapsed = after(asked, 'lapseInfo', SYSTEM, {}, beijing('2027-01-01 09:00'))
  expect(lapsed).toMatchObject({ state: 'handling', undatedFor: 2027 })
  const suspended = after(anOrder('suspended', beijing('2026-12-07 09:00')), 'endSuspension', SYSTEM, { reason: '挂账复核日已到' }, beijing('2027-01-06 09:00'))
  expect(suspended).toMatchObject({ state: 'handling', undatedFor: 2027 })
  expect(resolveOf(moved(suspended)).dueAt > beijing('2027-01-08 09:00')).toBe(true)
})

test('a demand of nobody’s yet that is opened again waits for dispatch; urgency raised takes the known date', () => {
  const order = rated()
  const raised = after(order, 'correct', dispatcher, { urgency: 'T1', reason: '停水停电' }, beijing('2026-12-31 23:00'))
  expect(resolveOf(raised)).toMatchObject({ id: 'resolve#3', dueAt: beijing('2027-01-01 11:00') })
  expect(raised.undatedFor).toBe(2027)
  expect(faults(raised)).toEqual([])
})

test('what staff begin anew is still refused, with the year', () => {
  const decision = ask(anOrder('submitted', DECEMBER_28), 'dispatch', dispatcher, { leadUnit: 'zhujian' }, DECEMBER_28)
  expect(decision).toEqual({ ok: false, refusal: { code: 'calendar_missing', year: 2027 } })
})

test('an undated promise that is not marked, or dated by hand, is found', () => {
  const order = rated()
  expect(faults({ ...order, undatedFor: null }).map((fault) => fault.split(' ')[0])).toContain('undated_unmarked')
  const byHand = order.clocks.map((clock) => (clock.id === 'resolve#2' ? (({ undatedFor: _, ...rest }) => rest)(clock) : clock))
  expect(faults({ ...order, clocks: byHand }).join()).toContain('resolve#2: due_not_as_recorded')
})

