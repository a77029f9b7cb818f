// Requests of units wait for a ruling of the centre within one working day (HR §3.4): owed, on the dispatchers' desk, said once when late.
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { RULED_IN, saidLate, tasksOf } from '../../server/domain/care.ts'
import { wakesAt } from '../../server/domain/decide.ts'
import { ruleOf, type Action } from '../../server/domain/lifecycle.ts'
import type { Order } from '../../server/domain/orders.ts'
import { after as following, anOrder, auditor, beijing, dispatcher, handler, lead, liaison, MONDAY, REPLY, supervisor, world } from '../support/builders.ts'

const day = (text: string): Date => beijing(`2026-03-${text}`)
/** A working day is counted from the next (次日起算). */
const TUESDAY_EVENING = day('03 18:00')
const sound = (order: Order): unknown =>
  orderViolations({ ...order, number: '20260302-000001-W' }, { ...world, units: { has: () => true } }).filter(({ rule }) => rule !== 'number_wrong')

const ASKED = {
  return: () => following(anOrder('dispatched'), 'requestReturn', liaison, { law: '《特种设备安全法》第五条', proposedUnit: 'shijian', reason: '电梯安全由市场监管部门负责' }),
  extension: () => following(anOrder('handling'), 'requestExtension', liaison, { workingDays: 3, reason: '等待配件', citizenTold: true }),
  suspension: () => following(anOrder('handling'), 'requestSuspension', lead, { reason: '管线改造', plan: '四月底前完成', owner: '傅成之', until: day('31 18:00') }),
  termination: () => following(anOrder('handling'), 'requestTermination', lead, { reason: '已穷尽手段', law: '《信访工作条例》第三十六条' }),
}
const REFUSAL: Record<keyof typeof ASKED, [Action, typeof dispatcher]> = {
  return: ['ruleReturn', dispatcher],
  extension: ['ruleExtension', dispatcher],
  suspension: ['ruleSuspension', supervisor],
  termination: ['ruleTermination', supervisor],
}
const KINDS = ['return', 'extension', 'suspension', 'termination'] as const

test.each(KINDS)('where a %s can be ruled on is where it is owed', (kind) => expect([...RULED_IN[kind]].sort()).toEqual([...ruleOf(REFUSAL[kind][0]).from].sort()))

test('a suspension says who answers for its plan, on the request and in the history', () => {
  const asked = ASKED.suspension()
  expect(asked.requests.at(-1)).toMatchObject({ kind: 'suspension', plan: '四月底前完成', owner: '傅成之' })
  expect(asked.history.at(-1)?.detail).toMatchObject({ owner: '傅成之' })
})

describe.each(KINDS)('a request: %s', (kind) => {
  const order = ASKED[kind]()

  test('is owed by the end of the next working day, and wakes the order then', () => {
    expect(tasksOf(order)).toEqual([{ kind: 'ruling', desk: '@dispatch', dueAt: TUESDAY_EVENING }])
    expect(order).toMatchObject({ tasks: [{ kind: 'ruling' }], taskDueAt: TUESDAY_EVENING })
    expect(Number(wakesAt(order, world))).toBeLessThanOrEqual(TUESDAY_EVENING.getTime())
    expect(sound(order)).toEqual([])
  })
  test('is said once to be late', () => {
    expect(saidLate(order, new Date(TUESDAY_EVENING.getTime() - 1)).kinds).toEqual([])
    const late = saidLate(order, TUESDAY_EVENING)
    expect(late.kinds).toEqual(['ruling'])
    expect(saidLate({ ...order, ...late.set }, day('09 09:00')).kinds).toEqual([])
  })
  test('is owed no more once ruled on', () => {
    const [action, who] = REFUSAL[kind]
    const ruled = following(order, action, who, { granted: false, reason: '不符合条件', law: '三定方案' } as never)
    expect(tasksOf(ruled)).toEqual([])
    expect(ruled.taskDueAt).toBeNull()
  })
})

test('a request that the answer has overtaken is owed again only when the answer is sent back', () => {
  const asked = ASKED.extension()
  const contacted = following(asked, 'recordContact', handler, { method: 'phone', reached: true }, day('02 10:00'))
  const replied = following(contacted, 'reply', handler, REPLY, day('02 11:00'))
  expect(tasksOf(replied).map(({ kind }) => kind)).toEqual(['approval'])
  const back = following(replied, 'rejectReply', auditor, { reason: '没有照片' }, day('02 12:00'))
  expect(tasksOf(back)).toMatchObject([{ kind: 'ruling', dueAt: TUESDAY_EVENING }])
  expect(MONDAY < TUESDAY_EVENING).toBe(true)
})
