// Requests belong to a unit and to a round: what is no longer to be had is ruled on by nobody, and comes back alive in no later round
// (HR §3.4). An extension is had once for an order, not once for each of its clocks (Beijing 2021 art. 15).
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { tasksOf } from '../../server/domain/care.ts'
import { hindranceOf } from '../../server/domain/foresee.ts'
import type { Order } from '../../server/domain/orders.ts'
import { usualNext } from '../../server/domain/usual.ts'
import { after, anOrder, ask, auditor, beijing, caller, dispatcher, handler, lead, liaison, REPLY, staff, supervisor, world } from '../support/builders.ts'

const day = (text: string): Date => beijing(`2026-03-${text}`)
const LAW = '《特种设备安全法》第五条'
const EXTENSION = { workingDays: 2, reason: '等待配件', citizenTold: true }
const refusalOf = (decision: ReturnType<typeof ask>) => (decision.ok ? null : decision.refusal.code === 'rule_broken' ? decision.refusal.rule : decision.refusal.code)
const faults = (order: Order): unknown =>
  orderViolations({ ...order, number: '20260302-000001-W' }, { ...world, units: { has: () => true } }).filter(({ rule }) => rule !== 'number_wrong')

const handling = (): Order => after(anOrder('handling'), 'recordContact', handler, { method: 'phone', reached: true }, day('02 09:30'))
const asked = (order = handling()): Order => after(order, 'requestExtension', liaison, EXTENSION, day('02 10:00'))
const granted = (): Order => after(asked(), 'ruleExtension', dispatcher, { granted: true, reason: '同意' }, day('02 10:30'))
const passed = (order: Order): Order => after(after(order, 'reply', handler, REPLY, day('02 11:00')), 'passReply', auditor, {}, day('02 12:00'))
const redone = (order: Order): Order => after(passed(order), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false, grade: 'dissatisfied' }, day('02 14:00'))
const lapsed = (order: Order) => order.requests.map(({ kind, lapsed: one }) => [kind, one?.why ?? null])

describe('another unit leads', () => {
  const movedOn = () => after(after(asked(), 'requestReturn', liaison, { law: LAW, proposedUnit: 'shijian', reason: '属特种设备' }, day('02 10:10')), 'ruleReturn', dispatcher, { granted: true, reason: '同意改派', law: LAW }, day('02 15:00'))

  test('what the former unit asked for lapses, with the step that says so; nobody owes a ruling', () => {
    expect(lapsed(movedOn())).toEqual([['extension', 'unit_changed'], ['return', null]])
    expect(movedOn().history.at(-1)).toMatchObject({ action: 'ruleReturn', detail: { requestsLapsed: ['extension'] } })
    expect(tasksOf(movedOn())).toEqual([])
    expect(usualNext(movedOn())).not.toContain('ruleExtension')
    expect(faults(movedOn())).toEqual([])
  })

  test('the new unit asks for itself, and no reason of another’s is granted to it', () => {
    const signed = after(movedOn(), 'sign', staff('shijian', 'liaison'), {}, day('02 15:30'))
    expect(refusalOf(ask(signed, 'ruleExtension', dispatcher, { granted: true, reason: '同意' }, day('02 16:00')))).toBe('no_open_request')
    const own = after(signed, 'requestExtension', staff('shijian', 'liaison'), { ...EXTENSION, reason: '等待检验' }, day('02 16:00'))
    const ruled = after(own, 'ruleExtension', dispatcher, { granted: true, reason: '同意' }, day('02 17:00'))
    expect(ruled.clocks.find(({ id }) => id === 'resolve')?.extensions).toMatchObject([{ reason: '等待检验' }])
  })
})

describe('the round is over', () => {
  test('the answer goes out: what was asked for it lapses, and a redo finds nothing to rule on', () => {
    expect(lapsed(passed(asked()))).toEqual([['extension', 'answered']])
    const again = redone(asked())
    expect(again.state).toBe('handling')
    expect(tasksOf(again).map(({ kind }) => kind)).not.toContain('ruling')
    expect(hindranceOf(again, 'ruleExtension', dispatcher, world, day('02 15:00'))?.rule).toBe('no_open_request')
    expect(faults(again)).toEqual([])
  })

  test('an order that is terminated leaves no other request behind', () => {
    const both = after(asked(), 'requestTermination', lead, { reason: '已无必要', law: '物业管理条例' }, day('02 10:30'))
    const ended = after(both, 'ruleTermination', supervisor, { granted: true, reason: '同意' }, day('02 15:00'))
    expect(lapsed(ended)).toEqual([['extension', 'ended'], ['termination', null]])
    expect(faults(ended)).toEqual([])
  })

  test('joined to another order everything waits, since it may come back', () => {
    const merged = after(asked(), 'merge', dispatcher, { leadOrder: '018f0000-0000-7000-8000-00000000aaaa', reason: '同一事项' }, day('02 11:00'))
    expect(lapsed(merged)).toEqual([['extension', null]])
    const back = after(merged, 'unmerge', dispatcher, { reason: '不是同一事项' }, day('02 12:00'))
    expect(tasksOf(back)).toMatchObject([{ kind: 'ruling' }])
  })
})

test('an open request that is not the lead’s, or was overtaken and ruled on, is found', () => {
  const [request] = asked().requests
  const rules = (requests: Order['requests']) => orderViolations({ ...asked(), requests }, { ...world, units: { has: () => true } }).map(({ rule }) => rule)
  expect(rules([{ ...request!, unit: 'shijian' }])).toContain('request_wrong')
  expect(rules([{ ...granted().requests[0]!, lapsed: { at: day('02 12:00'), why: 'answered' } }])).toContain('request_wrong')
})

describe('an extension is had once', () => {
  const once = (order: Order, now: Date) => refusalOf(ask(order, 'requestExtension', liaison, EXTENSION, now))

  test('on the same clock', () => expect(once(granted(), day('03 09:00'))).toBe('extension_already_granted'))
  test('nor again after a redo, whose promise is a new one', () => {
    expect(once(redone(granted()), day('03 09:00'))).toBe('extension_already_granted')
    expect(hindranceOf(redone(granted()), 'requestExtension', liaison, world, day('03 09:00'))?.rule).toBe('extension_already_granted')
    expect(once(redone(handling()), day('03 09:00')), 'who never had one may').toBeNull()
  })
  test('nor after the urgency was raised', () => {
    const raised = after(granted(), 'correct', dispatcher, { urgency: 'T1', reason: '有老人受困' }, day('02 11:00'))
    expect(once(raised, day('02 11:10'))).toBe('extension_already_granted')
  })
  test('a refused one is none', () => {
    const refused = after(asked(), 'ruleExtension', dispatcher, { granted: false, reason: '理由不足' }, day('02 10:30'))
    expect(once(refused, day('03 09:00'))).toBeNull()
  })
})

describe('a suspension ruled on after its own review day', () => {
  const waiting = (): Order => after(anOrder('handling'), 'requestSuspension', lead, { reason: '等待资金', plan: '分两步', owner: '傅成之', until: day('04 18:00') })
  test('is granted no more: it would end before it began', () => {
    expect(refusalOf(ask(waiting(), 'ruleSuspension', supervisor, { granted: true, reason: '同意' }, day('04 18:00')))).toBe('review_day_passed')
    expect(after(waiting(), 'ruleSuspension', supervisor, { granted: true, reason: '同意' }, new Date(day('04 18:00').getTime() - 1)).state).toBe('suspended')
  })
  test('can be refused, and asked for anew', () => {
    const refused = after(waiting(), 'ruleSuspension', supervisor, { granted: false, reason: '复核日期已过' }, day('05 09:00'))
    expect(refused.requests).toMatchObject([{ ruling: { granted: false } }])
    expect(hindranceOf(waiting(), 'ruleSuspension', supervisor, world, day('05 09:00')), 'the form decides').toBeNull()
    expect(after(refused, 'requestSuspension', lead, { reason: '等待资金', plan: '分两步', owner: '傅成之', until: day('31 18:00') }, day('05 09:00')).requests).toHaveLength(2)
  })
})
