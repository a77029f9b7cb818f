// While an answer is checked, whosever turn it is owes it by an instant of their own: no open order is without one (ours; HR §3.2).
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { saidLate, tasksOf } from '../../server/domain/care.ts'
import { decide } from '../../server/domain/decide.ts'
import type { Order } from '../../server/domain/orders.ts'
import { ORDER_STATES, isEnded } from '../../server/domain/words.ts'
import { after as following, anOrder, auditor, beijing, caller, handler, lead, MONDAY, REPLY, world } from '../support/builders.ts'

const day = (text: string): Date => beijing(`2026-03-${text}`)
const sound = (order: Order): unknown =>
  orderViolations({ ...order, number: '20260302-000001-W' }, { ...world, units: { has: () => true } }).filter(({ rule }) => rule !== 'number_wrong')
const contacted = following(anOrder('handling'), 'recordContact', handler, { method: 'phone', reached: true }, MONDAY)
const replied = following(contacted, 'reply', handler, REPLY, day('02 11:00'))
/** Approved where every answer is audited by the centre. */
function approvedOf(order: Order, now: Date): Order {
  const decision = decide(order, { action: 'approveReply', who: lead, grounds: {} }, { ...world, drawOf: () => 0 }, now)
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
  return decision.change.order
}

test.each(ORDER_STATES.filter((state) => !isEnded(state)))('an order in the state %s has something due', (state) => {
  const order = anOrder(state)
  expect(order.nextDueAt ?? order.taskDueAt ?? order.wakeAt).not.toBeNull()
  expect(sound(order)).toEqual([])
})

describe('the turn passes on', () => {
  const approved = approvedOf(replied, day('02 15:00'))

  test('the lead approves within a working day, on the unit’s own desk', () => expect(tasksOf(replied)).toEqual([{ kind: 'approval', desk: replied.leadUnit, dueAt: day('03 18:00') }]))
  test('then the centre audits, from then on', () => {
    expect(approved.state).toBe('reply_review')
    expect(tasksOf(approved)).toEqual([{ kind: 'audit', desk: '@audit', dueAt: day('03 18:00') }])
  })
  test('then the citizen is asked within three; who was not reached is asked again, and that buys no time', () => {
    const passed = following(approved, 'passReply', auditor, {}, day('03 10:00'))
    expect(tasksOf(passed)).toEqual([{ kind: 'callback', desk: '@callback', dueAt: day('06 18:00') }])
    const missed = following(passed, 'callBack', caller, { method: 'phone', reached: false }, day('05 10:00'))
    expect(missed.state).toBe('callback')
    expect(tasksOf(missed)).toEqual(tasksOf(passed))
    expect(sound(missed)).toEqual([])
  })
  test('sent back, nothing of it is owed; answered again, a new turn begins', () => {
    const back = following(approved, 'rejectReply', auditor, { reason: '没有照片' }, day('03 10:00'))
    expect([back.checking, back.tasks]).toEqual([null, []])
    const again = following(back, 'reply', handler, REPLY, day('05 10:00'))
    expect(tasksOf(again)).toMatchObject([{ kind: 'approval', dueAt: day('06 18:00') }])
  })
})

test('what is late is said once', () => {
  expect(saidLate(replied, day('03 17:59')).kinds).toEqual([])
  const late = saidLate(replied, day('03 18:00'))
  expect(late.kinds).toEqual(['approval'])
  expect(saidLate({ ...replied, ...late.set }, day('09 09:00')).kinds).toEqual([])
})

test('an order whose turn was lost is found', () =>
  expect(orderViolations({ ...replied, checking: null, tasks: [], taskDueAt: null, wakeAt: null }, { ...world, units: { has: () => true } }).map(({ rule }) => rule)).toContain('nothing_due'))

test('which ordinary answers the centre audits is drawn by a number of its own, and tells nothing of the re-checks', () => {
  const asked: string[] = []
  const audited = (drawn: number): boolean => {
    const drawing = { ...world, drawOf: (_: string, sample: string) => (asked.push(sample), drawn) }
    const decision = decide(anOrder('reply_review'), { action: 'approveReply', who: lead, grounds: {} }, drawing, MONDAY)
    return decision.ok && decision.change.order.state === 'reply_review'
  }
  expect([audited(0), audited(world.limits.auditShare - 0.001), audited(world.limits.auditShare)]).toEqual([true, true, false])
  expect(new Set(asked)).toEqual(new Set(['audit']))
})
