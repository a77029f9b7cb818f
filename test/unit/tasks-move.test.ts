// What is owed in working time beside the clocks moves with the calendar as they do: rulings, checks of an answer, looks at bad
// ratings, appeals, re-checks, reminders (issue: a job moves what a new calendar dates otherwise, with a reason).
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { cityCalendar, type Calendar } from '../../server/domain/calendar.ts'
import { changeFor } from '../../server/domain/decide.ts'
import { movesBy, recalendared } from '../../server/domain/moves/recalendar.ts'
import type { Order } from '../../server/domain/orders.ts'
import { citizenOrder } from '../../server/presenters/citizen-orders.ts'
import { after, anOrder, auditor, beijing, handler, lead, liaison, MONDAY, REPLY, staff, SYSTEM, world } from '../support/builders.ts'

const closed = (...dates: string[]): Calendar => cityCalendar({ version: 2, overrides: dates.map((date) => ({ date, kind: 'off' as const, name: '停工日', nameEn: 'Closed', windows: null })) })
const TUESDAY_OFF = closed('2026-03-03')
const day = (text: string): Date => beijing(`2026-03-${text}`)
const faults = (order: Order, calendar: Calendar): unknown =>
  orderViolations(order, { ...world, calendar, calendars: new Map([[1, world.calendar]]), isMoved: true, units: { has: () => true } }).filter(({ rule }) => rule !== 'number_wrong')
function moved(order: Order, calendar = TUESDAY_OFF, now = day('02 12:00')): Order {
  const move = recalendared(order, calendar, world.clockPolicy, '台风停工', now)
  if (move === null) throw new Error('nothing moves')
  return changeFor(order, 'recalendar', SYSTEM, move, { ...world, calendar }, now).order
}
const replied = () => after(after(anOrder('handling'), 'recordContact', handler, { method: 'phone', reached: true }, MONDAY), 'reply', handler, REPLY, day('02 11:00'))

describe('moved to the next working day', () => {
  test.each([
    ['a ruling on a return', 'ruling', () => anOrder('return_review')],
    ['a ruling on a suspension', 'ruling', () => after(anOrder('handling'), 'requestSuspension', lead, { reason: '管线改造', plan: '四月底前完成', owner: '傅成之', until: day('31 18:00') })],
    ['an approval', 'approval', replied],
  ] as [string, string, () => Order][])('%s', (_, kind, make) => {
    const order = make()
    expect(order.tasks).toMatchObject([{ kind, dueAt: day('03 18:00') }])
    const next = moved(order)
    expect(next.tasks).toMatchObject([{ kind, dueAt: day('04 18:00') }])
    expect(next.taskDueAt).toEqual(day('04 18:00'))
    expect(next.history.at(-1)?.detail).toMatchObject({ reason: '台风停工', tasks: [expect.stringContaining('2026-03-03T10:00:00.000Z → 2026-03-04T10:00:00.000Z')] })
    expect(faults(next, TUESDAY_OFF)).toEqual([])
    expect(recalendared(next, TUESDAY_OFF, world.clockPolicy, 'x', day('02 12:00'))).toBeNull()
  })

  test('a call-back, and a bad rating to be looked at', () => {
    const called = after(replied(), 'passReply', auditor, {}, day('02 15:00'))
    expect([called.taskDueAt, moved(called).taskDueAt]).toEqual([day('05 18:00'), day('06 18:00')])
    const rated = after(called, 'rate', { kind: 'citizen', orderId: called._id }, { grade: 'dissatisfied', solved: false }, day('02 16:00'))
    expect([rated.tasks, moved(rated).tasks]).toMatchObject([[{ kind: 'verification', dueAt: day('03 18:00') }], [{ kind: 'verification', dueAt: day('04 18:00') }]])
  })

  test('a ruling on an extension, no further than the end that it is about', () => {
    const asked = after(anOrder('handling'), 'requestExtension', liaison, { workingDays: 3, reason: '等待配件', citizenTold: true }, day('12 10:00'))
    expect(asked.taskDueAt).toEqual(day('13 18:00'))
    const next = moved(asked, closed('2026-03-13'), day('12 12:00'))
    expect(next.taskDueAt).toEqual(day('16 18:00'))
    expect(next.clocks.find(({ name }) => name === 'resolve')?.dueAt).toEqual(day('17 18:00'))
  })
})

describe('what waits for a second person', () => {
  const HONEST = { failure: 'response', ground: 'emergency_work', evidence: '抢险当天全员在现场', remedy: '次日逐户联系' } as const
  const EXCLUDED = { ground: 'force_majeure', evidence: '台风红色预警期间' } as const
  /** Contacted late, so that there is a failure to speak of. */
  const failed = () => after(after(after(anOrder('handling'), 'recordContact', handler, { method: 'phone', reached: true }, day('09 10:00')), 'reply', handler, REPLY, day('09 11:00')), 'passReply', auditor, {}, day('09 15:00'))
  const proposed: [string, string, () => Order][] = [
    ['an exclusion', 'exclusion', () => after(failed(), 'proposeExclusion', staff('centre', 'auditor_reply'), EXCLUDED, day('10 09:00'))],
    ['an honest error', 'honest_error', () => after(failed(), 'proposeHonestError', lead, HONEST, day('10 09:00'))],
  ]
  test.each(proposed)('%s', (_, kind, make) => {
    const order = make()
    const owed = (one: Order) => one.tasks?.find((task) => task.kind === kind)?.dueAt
    expect(owed(order)).toEqual(day('13 18:00'))
    const next = moved(order, closed('2026-03-12'), day('10 12:00'))
    expect(owed(next)).toEqual(day('16 18:00'))
    expect(next.history.at(-1)?.detail.tasks).toEqual(expect.arrayContaining([`${kind}: 2026-03-13T10:00:00.000Z → 2026-03-16T10:00:00.000Z`]))
    expect(faults(next, closed('2026-03-12'))).toEqual([])
    const late: Order = { ...next, excluded: next.excluded === null ? null : { ...next.excluded, toldLateAt: day('16 18:00') }, honestErrors: (next.honestErrors ?? []).map((one) => ({ ...one, toldLateAt: day('16 18:00') })) }
    const again = moved(late, closed('2026-03-12', '2026-03-16'), day('17 09:00'))
    expect([again.excluded?.toldLateAt ?? null, again.honestErrors?.[0]?.toldLateAt ?? null], 'its new end lies ahead: it is said again').toEqual([null, null])
  })

  test('what was proposed before the count was kept stays where it is', () => {
    const order = proposed[0]![2]()
    const { counted: _, ...excluded } = order.excluded!
    expect(movesBy({ ...order, excluded }, closed('2026-03-12'), world.clockPolicy, day('10 12:00')).tasks.map(({ kind }) => kind)).not.toContain('exclusion')
  })
})

test('the count of what moves: clocks and tasks, what stays, and what cannot be dated', () => {
  const order = replied()
  const { clocks, tasks, unmoved, refused } = movesBy(order, TUESDAY_OFF, world.clockPolicy, day('02 12:00'))
  expect([clocks, tasks.map(({ kind, from, to }) => [kind, from, to])]).toEqual([[], [['approval', day('03 18:00'), day('04 18:00')]]])
  expect([unmoved, refused]).toEqual([0, 0])
  const handling = anOrder('handling')
  const open = handling.clocks.filter(({ metAt, stoppedAt }) => metAt === null && stoppedAt === null).length
  const counted = movesBy(handling, TUESDAY_OFF, world.clockPolicy, day('02 12:00'))
  expect(counted.clocks.length + counted.unmoved).toBe(open)
  expect(movesBy(handling, cityCalendar({ version: 3, years: [2025] }), world.clockPolicy, day('02 12:00'))).toMatchObject({ clocks: [], set: {}, refused: open })
})

test('said to be late already, it is said again when its end that lies ahead is missed too', () => {
  const order = replied()
  const late = { ...order, checking: { ...order.checking!, toldLateAt: day('03 18:00') } }
  expect(moved(late, closed('2026-03-03', '2026-03-04'), day('04 09:00')).checking).toMatchObject({ dueAt: day('05 18:00'), toldLateAt: null })
})

test('the reminder of a promised day goes out on the last working day before it', () => {
  const asks = [{ no: 1, text: '修电梯', at: MONDAY, dropped: null }, { no: 2, text: '退物业费', at: MONDAY, dropped: null }]
  const order: Order = {
    ...after(replied(), 'passReply', auditor, {}, day('02 15:00')),
    asks: asks as unknown as NonNullable<Order['asks']>,
    measures: [{ ask: 2, words: '退费', madeAt: day('02 15:00'), dueAt: day('11 18:00'), remindAt: day('10 09:00'), onDayAt: day('11 09:00'), toldLateAt: null, moved: [], done: null, replacedAt: null }],
  }
  expect(moved(order, closed('2026-03-10')).measures).toMatchObject([{ dueAt: day('11 18:00'), remindAt: day('09 09:00'), onDayAt: day('11 09:00') }])
})

test('the centre hears of a meeting nobody recorded a working day after it', () => {
  const street = after(after(anOrder('submitted'), 'dispatch', staff('centre', 'dispatcher'), { leadUnit: 'wangjiang' }, MONDAY), 'sign', staff('wangjiang', 'liaison'), {}, MONDAY)
  const whistled = after(street, 'whistle', staff('wangjiang', 'liaison'), { units: ['zhujian'], place: '三号楼', meetAt: day('09 10:00'), reason: '多部门职责', needed: '现场查看' }, MONDAY)
  const at = (order: Order) => order.whistles?.[0]?.warnAt.unrecorded_centre
  expect([at(whistled), at(moved(whistled, closed('2026-03-10')))]).toEqual([day('10 18:00'), day('11 18:00')])
})

test('what is owed among the staff is no step on the citizen’s page; a promise to them is', () => {
  const names = { unit: () => null, leaf: () => null, leafPath: () => ({ path: [], pathEn: [], legalBasis: [] }), person: () => null } as never
  const steps = (order: Order) => citizenOrder(order, names, world, MONDAY).steps.filter(({ kind }) => kind === 'recalendar')
  expect(steps(moved(replied()))).toEqual([])
  expect(steps(moved(anOrder('handling')))).toHaveLength(1)
})

test('what was counted before the count was kept stays where it is', () => {
  const order = replied()
  const { counted: _, ...checking } = order.checking!
  expect(recalendared({ ...order, checking }, TUESDAY_OFF, world.clockPolicy, 'x', day('02 12:00'))).toBeNull()
})
