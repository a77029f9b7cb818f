// Hours of urgent classes are natural hours (HR §3.4): for objections, rulings and extensions too. Danger does not wait for a
// procedure, a night or a holiday.
import { describe, expect, test } from 'vitest'
import { isoIn } from '../../server/domain/calendar.ts'
import { defaultClockPolicy, isOpen, type ClockPolicy } from '../../server/domain/clocks.ts'
import { decide } from '../../server/domain/decide.ts'
import { hindranceOf } from '../../server/domain/foresee.ts'
import type { Grounds } from '../../server/domain/lifecycle.ts'
import type { Order } from '../../server/domain/orders.ts'
import type { Urgency } from '../../server/domain/words.ts'
import { possible } from '../../server/presenters/abilities.ts'
import type { Rules } from '../../server/presenters/clocks.ts'
import { aFiledOrder, after as following, anOrder, ask, beijing, dispatcher, handler, lead, liaison, MONDAY, supervisor, world } from '../support/builders.ts'

const local = (at: Date | null | undefined): string | null => (at == null ? null : isoIn('Asia/Shanghai', at).replace('T', ' ').slice(0, 16))
const RETURN: Grounds<'requestReturn'> = { law: '《特种设备安全法》第五条', proposedUnit: 'shijian', reason: '电梯安全由市场监管部门负责' }
const EXTENSION = { reason: '等待配件', citizenTold: true }
const sent = (urgency: Urgency, at: string): Order => following(aFiledOrder({ urgency }, beijing(at)), 'dispatch', dispatcher, { leadUnit: 'zhujian' }, beijing(at))
const signed = (urgency: Urgency, at: string): Order => following(sent(urgency, at), 'sign', liaison, {}, beijing(at))
const refusedBy = (decision: ReturnType<typeof ask>): string | null => (decision.ok ? null : decision.refusal.code === 'rule_broken' ? decision.refusal.rule : decision.refusal.code)
const returned = (order: Order, at: string) => ask(order, 'requestReturn', liaison, RETURN, beijing(at))

/** The last Saturday before Spring Festival 2026; the next working day is the 24th. */
const SATURDAY = '2026-02-14 17:00'

describe('an objection to an urgent order', () => {
  test.each([
    ['T0', '2026-02-14 17:30', null],
    ['T0', '2026-02-14 17:31', 'return_window_closed'],
    ['T0', '2026-02-23 23:00', 'return_window_closed'],
    ['T1', '2026-02-14 19:00', null],
    ['T1', '2026-02-14 19:01', 'return_window_closed'],
    ['T2', '2026-02-23 23:00', null],
  ] as const)('%s, at %s: %s', (urgency, at, rule) => expect(refusedBy(returned(sent(urgency, SATURDAY), at))).toBe(rule))

  test('that was raised meanwhile: the time runs from there, and is never longer than it was', () => {
    const raise = (at: string) => following(sent('T2', '2026-03-02 09:00'), 'correct', dispatcher, { urgency: 'T0', reason: '有危险' }, beijing(at))
    expect(refusedBy(returned(raise('2026-03-02 16:00'), '2026-03-02 16:30'))).toBeNull()
    expect(refusedBy(returned(raise('2026-03-02 16:00'), '2026-03-02 16:31'))).toBe('return_window_closed')
    expect(refusedBy(returned(raise('2026-03-03 10:00'), '2026-03-03 10:10'))).toBe('return_window_closed')
  })

  test.each([
    ['T0', '2026-02-14 17:40'],
    ['T1', '2026-02-14 19:10'],
  ] as const)('%s: the unit works meanwhile, and the ruling is due at %s', (urgency, dueAt) => {
    const order = following(sent(urgency, SATURDAY), 'requestReturn', liaison, RETURN, beijing('2026-02-14 17:10'))
    expect(order.state).toBe('handling')
    expect(order.tasks).toMatchObject([{ kind: 'ruling' }])
    expect(local(order.taskDueAt)).toBe(dueAt)
    expect(Number(order.wakeAt)).toBeLessThanOrEqual(beijing(dueAt).getTime())
    const contacted = following(order, 'recordContact', handler, { method: 'phone', reached: true }, beijing('2026-02-14 17:20'))
    expect(contacted.clocks.find(({ name }) => name === 'contact')?.metAt).toEqual(beijing('2026-02-14 17:20'))
    const refused = following(contacted, 'ruleReturn', dispatcher, { granted: false, reason: '职责明确', law: '三定方案' }, beijing('2026-02-14 17:30'))
    expect(refused).toMatchObject({ state: 'handling', leadUnit: 'zhujian' })
    const granted = following(contacted, 'ruleReturn', dispatcher, { granted: true, reason: '同意', law: '三定方案' }, beijing('2026-02-14 17:30'))
    expect(granted).toMatchObject({ state: 'dispatched', leadUnit: 'shijian' })
  })

  test('an ordinary order waits for its ruling as before', () => expect(following(anOrder('dispatched'), 'requestReturn', liaison, RETURN).state).toBe('return_review'))

  test('raised while it is argued about: at work at once, the unit told, the ruling hurried', () => {
    const decision = ask(anOrder('return_review'), 'correct', dispatcher, { urgency: 'T0', reason: '有人被困' }, beijing('2026-03-02 10:00'))
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
    const { order, effects } = decision.change
    expect(order.state).toBe('handling')
    expect(local(order.taskDueAt)).toBe('2026-03-02 10:30')
    expect(order.clocks.filter(isOpen).map(({ id, dueAt }) => [id, local(dueAt)])).toEqual([['contact:zhujian#2', '2026-03-02 10:30'], ['resolve#2', '2026-03-03 10:00'], ['stage_report:zhujian', '2026-03-02 12:00']])
    expect(effects.map(({ about }) => about)).toContain('work_first')
  })
})

test('a city whose own rule for rulings counts working days is held to hours for urgent orders', () => {
  const clockPolicy: ClockPolicy = { ...defaultClockPolicy, rules: defaultClockPolicy.rules.filter(({ promise, urgency }) => promise !== 'ruling' || urgency === null) }
  const decision = decide(sent('T0', SATURDAY), { action: 'requestReturn', who: liaison, grounds: RETURN }, { ...world, clockPolicy, frozenClocks: () => clockPolicy }, beijing('2026-02-14 17:10'))
  expect(decision.ok && local(decision.change.order.taskDueAt)).toBe('2026-02-14 17:40')
})

describe('an extension in the limit’s own time', () => {
  const asking = (order: Order, amount: { hours?: number; workingDays?: number }, at: string) => ask(order, 'requestExtension', liaison, { ...EXTENSION, ...amount }, beijing(at))

  test('of an urgent limit: hours, counted through the holidays', () => {
    const decision = asking(signed('T0', '2026-02-14 12:00'), { hours: 12 }, '2026-02-14 20:00')
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
    const { order } = decision.change
    expect(order.requests[0]).toMatchObject({ workingDays: null, hours: 12 })
    expect(order.history.at(-1)?.detail).toMatchObject({ hours: 12 })
    expect(local(order.requests[0]?.dueAt)).toBe('2026-02-14 20:30')
    const granted = following(order, 'ruleExtension', supervisor, { granted: true, reason: '同意' }, beijing('2026-02-14 20:20'))
    expect(local(granted.clocks.find(({ id }) => id === 'resolve')?.dueAt)).toBe('2026-02-16 00:00')
  })

  test.each([
    ['a working day on an urgent limit', 'T0', { workingDays: 1 }, 'extension_in_other_time'],
    ['hours on an ordinary one', 'T2', { hours: 4 }, 'extension_in_other_time'],
    ['both', 'T2', { hours: 4, workingDays: 1 }, 'extension_in_other_time'],
    ['neither', 'T0', {}, 'extension_in_other_time'],
    ['an hour more than the limit itself', 'T0', { hours: 25 }, 'extension_too_long'],
    ['as much again', 'T0', { hours: 24 }, null],
    ['working days on an ordinary one', 'T2', { workingDays: 10 }, null],
  ] as const)('%s', (_, urgency, amount, rule) => expect(refusedBy(asking(signed(urgency, '2026-02-14 12:00'), amount, '2026-02-14 13:00'))).toBe(rule))

  test('the form asks for the one that fits, and says beforehand that it is too late', () => {
    const rules = { ...world, leafOf: () => undefined } as unknown as Rules
    const fieldsOf = (order: Order, at: string) =>
      possible(lead, order, rules, beijing(at)).find(({ action }) => action === 'requestExtension')?.fields.flatMap(({ name, required }) => (name === 'hours' || name === 'workingDays' ? [[name, required]] : []))
    expect(fieldsOf(signed('T0', '2026-02-14 12:00'), '2026-02-14 13:00')).toEqual([['hours', true]])
    expect(fieldsOf(signed('T2', '2026-03-02 09:00'), '2026-03-02 10:00')).toEqual([['workingDays', true]])
    expect(hindranceOf(signed('T0', '2026-02-14 12:00'), 'requestExtension', lead, world, beijing('2026-02-15 06:01'))?.rule).toBe('extension_asked_too_late')
  })

  describe('asked in days, when the order is raised to urgent', () => {
    const asked = () => following(anOrder('handling'), 'requestExtension', liaison, { ...EXTENSION, workingDays: 5 }, MONDAY)
    const raise = (order: Order, urgency: Urgency = 'T1') => ask(order, 'correct', dispatcher, { urgency, reason: '停水' }, beijing('2026-03-02 10:00'))
    const raised = (order: Order): Order => {
      const decision = raise(order)
      if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
      return decision.change.order
    }

    test('lapses, and the unit is told why: the limit it was about is gone, and nobody owes a ruling', () => {
      const order = raised(asked())
      expect(order.requests).toMatchObject([{ kind: 'extension', ruling: null, lapsed: { at: beijing('2026-03-02 10:00'), why: 'limit_changed' } }])
      expect(order.history.at(-1)?.detail.requestsLapsed).toEqual(['extension'])
      expect(order.tasks).toEqual([])
      expect(order.outbox.map(({ about, unit }) => [about, unit])).toContainEqual(['extension_lapsed', 'zhujian'])
      expect(refusedBy(ask(order, 'ruleExtension', dispatcher, { granted: true, reason: '同意' }, beijing('2026-03-02 11:00')))).toBe('no_open_request')
    })
    test('is asked for anew in hours, since what lapsed was not the one extension that may be had', () => {
      const again = following(raised(asked()), 'requestExtension', liaison, { ...EXTENSION, hours: 6 }, beijing('2026-03-02 11:00'))
      const granted = following(again, 'ruleExtension', dispatcher, { granted: true, reason: '同意' }, beijing('2026-03-02 12:00'))
      expect(local(granted.clocks.find(({ id }) => id === 'resolve#2')?.dueAt)).toBe('2026-03-03 16:00')
    })
    test('a limit that stays, since it ends sooner than the new one would, keeps its request', () => {
      const late = following(anOrder('handling'), 'requestExtension', liaison, { ...EXTENSION, workingDays: 2 }, beijing('2026-03-13 10:00'))
      const decision = ask(late, 'correct', dispatcher, { urgency: 'T1', reason: '停水' }, beijing('2026-03-16 17:00'))
      if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
      expect(decision.change.order.clocks.some(({ id }) => id === 'resolve#2')).toBe(false)
      expect(decision.change.order.requests[0]?.lapsed).toBeUndefined()
      expect(decision.change.order.tasks).toMatchObject([{ kind: 'ruling' }])
    })
    test('asked in hours already, a further raise leaves it to be ruled on', () => {
      const urgent = following(signed('T1', '2026-03-02 09:00'), 'requestExtension', liaison, { ...EXTENSION, hours: 6 }, beijing('2026-03-02 09:30'))
      const decision = raise(urgent, 'T0')
      expect(decision.ok && decision.change.order.requests[0]?.lapsed).toBeUndefined()
    })
  })
})
