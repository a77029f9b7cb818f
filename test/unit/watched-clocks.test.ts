// Nothing passes in silence: an end that was moved is noticed when it comes, a suspension is looked at on its day, a pause that is
// over is over, and the checker sees it where one of these fails.
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { cityCalendar, isoIn } from '../../server/domain/calendar.ts'
import { isOpen, runsOn, warned, warningsDue, type Clock, type WarningCode } from '../../server/domain/clocks.ts'
import { decide } from '../../server/domain/decide.ts'
import { infoDaysOf } from '../../server/domain/moves/dispatching.ts'
import { recalendared } from '../../server/domain/moves/recalendar.ts'
import type { Order } from '../../server/domain/orders.ts'
import { proposalsAfter } from '../../server/domain/supervision/proposals.ts'
import { after as following, aFiledOrder, anOrder, ask, beijing, dispatcher, handler, lead, liaison, MONDAY, supervisor, SYSTEM, world } from '../support/builders.ts'

const local = (at: Date | null | undefined): string | null => (at == null ? null : isoIn('Asia/Shanghai', at).replace('T', ' ').slice(0, 16))
const resolveOf = (order: Order): Clock => order.clocks.findLast((clock) => clock.name === 'resolve' && clock.unit === null) as Clock
const told = (order: Order, ...codes: WarningCode[]): Order => ({ ...order, clocks: order.clocks.map((clock) => (clock.name === 'resolve' ? warned(clock, codes) : clock)) })
const contacted = (at: Date): Order => following(anOrder('handling', MONDAY), 'recordContact', handler, { method: 'phone', reached: true }, at)
const found = (order: Order): string[] =>
  orderViolations(order, { ...world, units: { has: () => true } }).flatMap(({ rule }) => (rule === 'clock_silent' || rule === 'suspension_unwatched' ? [rule] : []))

/** Ten working days from Monday 2 March: due Monday 16 March, 18:00. Asked for on the last day it may be. */
const asked = () => following(contacted(MONDAY), 'requestExtension', liaison, { workingDays: 5, reason: '等待配件', citizenTold: true }, beijing('2026-03-13 17:00'))
const granted = (order: Order, at: string): Order => following(order, 'ruleExtension', dispatcher, { granted: true, reason: '同意' }, beijing(at))

describe('an extension ruled on late (HR §3.4)', () => {
  test('is to be ruled on by the end that it is about, not a working day after the asking', () => {
    expect(local(asked().requests[0]?.dueAt)).toBe('2026-03-16 18:00')
    // With less than a working day left: 80 % of the time is over, a quarter of a long promise is not.
    const early = following(contacted(MONDAY), 'requestExtension', liaison, { workingDays: 5, reason: '等待配件', citizenTold: true }, beijing('2026-03-04 10:00'))
    expect(local(early.requests[0]?.dueAt)).toBe('2026-03-05 18:00')
  })

  test('after the breach was told: the new end is warned of before, at and after it', () => {
    const late = granted(told(asked(), 'half', 'most', 'due', 'day_after'), '2026-03-18 10:00')
    const clock = resolveOf(late)
    expect(local(clock.dueAt)).toBe('2026-03-23 18:00')
    expect(clock.warned).toEqual(['half'])
    expect(local(late.wakeAt)).toBe('2026-03-18 18:00')
    const sent = (at: string) => warningsDue(world.clockPolicy, clock, world.calendar, beijing(at)).send
    expect([sent('2026-03-18 18:00'), sent('2026-03-23 18:00'), sent('2026-03-24 18:00')]).toEqual(['most', 'due', 'day_after'])
    expect(found(late)).toEqual([])
  })

  test('five minutes late: its end is told on the 23rd all the same', () => {
    const late = granted(told(asked(), 'half', 'most', 'due'), '2026-03-16 18:05')
    expect(resolveOf(late).warned).toEqual(['half'])
    expect(local(late.wakeAt)).toBe('2026-03-18 18:00')
  })

  test('in time: the new end has its own warning beforehand; half time is not told twice', () => {
    const inTime = granted(told(asked(), 'half', 'most'), '2026-03-16 10:00')
    expect(resolveOf(inTime).warned).toEqual(['half'])
    const early = following(contacted(MONDAY), 'requestExtension', liaison, { workingDays: 10, reason: '等待配件', citizenTold: true }, beijing('2026-03-09 17:00'))
    expect(resolveOf(granted(told(early, 'half'), '2026-03-10 10:00')).warned).toEqual(['half'])
  })

  test('the second breach is proposed for supervision anew, whatever was decided on the first', () => {
    const policy = world.supervisionPolicy
    const breached = told(asked(), 'half', 'most', 'due', 'day_after')
    const first = proposalsAfter(breached, policy, SYSTEM, beijing('2026-03-17 18:00'))
    expect(first?.made).toContain('resolve_overdue')
    const closed = { at: MONDAY, by: first!.proposals[0]!.closed?.by ?? breached.history[0]!.by, level: null, reason: '延期待批' }
    const dismissed: Order = { ...breached, proposals: first!.proposals.map((one) => ({ ...one, status: 'dismissed' as const, closed })) }
    const again = told(granted(dismissed, '2026-03-18 10:00'), 'most', 'due', 'day_after')
    expect(proposalsAfter(again, policy, SYSTEM, beijing('2026-03-24 18:00'))?.made).toContain('resolve_overdue')
  })
})

describe('a calendar that moves an end which was missed', () => {
  const calendar = cityCalendar({ version: 2, overrides: [{ date: '2026-03-16', kind: 'off', name: '', reason: '台风停工' }] as never })

  test('the breach is told when it comes; what was said beforehand is not said twice', () => {
    const overdue = told(contacted(MONDAY), 'half', 'most', 'due', 'day_after')
    const move = recalendared(overdue, calendar, world.clockPolicy, '台风停工', beijing('2026-03-17 17:00'))
    const clock = (move?.set?.clocks ?? []).find(({ id }) => id === 'resolve')
    expect(local(clock?.dueAt)).toBe('2026-03-17 18:00')
    expect(clock?.warned).toEqual(['half', 'most'])
  })

  test('an end that stays behind us stays told', () => {
    const overdue = told(contacted(MONDAY), 'half', 'most', 'due', 'day_after')
    const move = recalendared(overdue, calendar, world.clockPolicy, '台风停工', beijing('2026-03-20 17:00'))
    expect((move?.set?.clocks ?? []).find(({ id }) => id === 'resolve')?.warned).toEqual(['half', 'most', 'due', 'day_after'])
  })
})

const REVIEW = beijing('2026-04-20 09:00')
const suspendedOn = (order: Order, at: string): Order => {
  const request = following(order, 'requestSuspension', lead, { reason: '资金未到位', plan: '分两步改造', owner: '傅成之', until: REVIEW }, beijing(at))
  return following(request, 'ruleSuspension', supervisor, { granted: true, reason: '同意' }, beijing(at))
}

describe('a suspension is looked at on its day (HR §3.2: within 90 days)', () => {
  test('also where the end was missed before, and all was told', () => {
    const order = suspendedOn(told(contacted(MONDAY), 'half', 'most', 'due', 'day_after'), '2026-03-18 10:00')
    expect(order).toMatchObject({ state: 'suspended', suspension: { from: beijing('2026-03-18 10:00'), reviewAt: REVIEW }, wakeAt: REVIEW })
    expect(found(order)).toEqual([])
    const ended = following(order, 'endSuspension', SYSTEM, { reason: '挂账复核日已到' }, REVIEW)
    expect(ended).toMatchObject({ state: 'handling', suspension: null })
    expect(ended.proposals?.map(({ kind }) => kind)).toContain('suspension_lapsed')
  })

  test('at the policy’s cap where that is earlier', () => {
    const { pauses } = world.clockPolicy
    const short = { ...world, frozenClocks: () => ({ ...world.clockPolicy, pauses: { ...pauses, suspension: { ...pauses.suspension, atMostDays: 20 } } }) }
    const request = following(contacted(MONDAY), 'requestSuspension', lead, { reason: '资金未到位', plan: '分两步改造', owner: '傅成之', until: REVIEW }, beijing('2026-03-03 10:00'))
    const ruled = decide(request, { action: 'ruleSuspension', who: supervisor, grounds: { granted: true, reason: '同意' } }, short, beijing('2026-03-03 10:00'))
    expect(ruled.ok && ruled.change.order).toMatchObject({ suspension: { reviewAt: beijing('2026-03-23 10:00') }, wakeAt: beijing('2026-03-23 10:00') })
  })

  test('ended by hand or terminated it leaves no day behind', () => {
    const order = suspendedOn(contacted(MONDAY), '2026-03-03 10:00')
    expect(following(order, 'endSuspension', liaison, { reason: '资金已到位' }, beijing('2026-03-10 10:00')).suspension).toBeNull()
  })

  test('raised to urgent it is suspended no more: the unit is told, and works against the new limits', () => {
    const order = suspendedOn(contacted(MONDAY), '2026-03-03 10:00')
    const at = beijing('2026-03-20 22:00')
    const decision = ask(order, 'correct', dispatcher, { urgency: 'T0', reason: '墙体开裂，有坍塌危险' }, at)
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
    const raised = decision.change.order
    expect(raised).toMatchObject({ state: 'handling', suspension: null, urgency: 'T0' })
    expect(Object.fromEntries(raised.clocks.filter(isOpen).map(({ id, dueAt }) => [id, local(dueAt)]))).toEqual({ 'resolve#2': '2026-03-21 22:00', 'stage_report:zhujian': '2026-03-21 00:00' })
    expect(decision.change.effects.map(({ about }) => about)).toContain('suspension_ended')
    expect(found(raised)).toEqual([])
  })

  test('a correction that is no raise leaves it suspended', () => {
    const order = suspendedOn(contacted(MONDAY), '2026-03-03 10:00')
    expect(following(order, 'correct', dispatcher, { demandType: 'help', reason: '类型有误' }, beijing('2026-03-10 10:00'))).toMatchObject({ state: 'suspended', wakeAt: REVIEW })
  })
})

describe('the citizen’s turn (HR §3.4: capped)', () => {
  const question = { question: '几号楼？', answerBy: beijing('2026-03-11 09:00') }

  test('raised meanwhile: what begins anew stands still too, until they answer', () => {
    const waiting = following(contacted(MONDAY), 'askInfo', handler, question, beijing('2026-03-03 09:00'))
    const raised = following(waiting, 'correct', dispatcher, { urgency: 'T0', reason: '有危险' }, beijing('2026-03-04 09:00'))
    const open = raised.clocks.filter(isOpen)
    expect(open.map(({ id }) => id).sort()).toEqual(['resolve#2', 'stage_report:zhujian'])
    expect(open.map(({ pauses }) => pauses)).toEqual(open.map(() => [{ from: beijing('2026-03-04 09:00'), to: null, until: question.answerBy, reason: 'needs_info' }]))
    expect(found(raised)).toEqual([])
    const answered = following(raised, 'supplyInfo', { kind: 'citizen', orderId: raised._id }, { text: '三号楼' }, beijing('2026-03-05 09:00'))
    expect(Object.fromEntries(answered.clocks.filter(isOpen).map(({ id, dueAt }) => [id, local(dueAt)]))).toEqual({ 'resolve#2': '2026-03-06 09:00', 'stage_report:zhujian': '2026-03-05 11:00' })
  })

  test('a promise that stood still for long is hurried by what is left of it, not by its old date', () => {
    const waiting = following(contacted(MONDAY), 'askInfo', handler, question, beijing('2026-03-03 09:00'))
    const raised = following(waiting, 'correct', dispatcher, { urgency: 'T1', reason: '停水' }, beijing('2026-03-10 21:00'))
    expect(local(raised.clocks.find(({ id }) => id === 'resolve#2')?.dueAt)).toBe('2026-03-11 21:00')
  })

  test('the centre’s own limit to dispatch stands still as well', () => {
    const waiting = following(aFiledOrder(), 'askInfo', dispatcher, { question: '几号楼？', answerBy: beijing('2026-03-05 09:00') }, beijing('2026-03-02 10:00'))
    expect(found(waiting)).toEqual([])
    const answered = following(waiting, 'supplyInfo', { kind: 'citizen', orderId: waiting._id }, { text: '三号楼' }, beijing('2026-03-04 10:00'))
    expect(answered.clocks.map(({ id, dueAt }) => [id, local(dueAt)])).toEqual([['dispatch', '2026-03-05 09:00']])
    const sent = following(answered, 'dispatch', dispatcher, { leadUnit: 'zhujian' }, beijing('2026-03-05 09:00'))
    expect(sent.clocks.find(({ name }) => name === 'dispatch')).toMatchObject({ metAt: beijing('2026-03-05 09:00') })
  })

  test.each([
    [30, 10, 10],
    [5, 10, 5],
    [10, null, 10],
  ])('limit of %s days, pause of at most %s: %s', (infoDays, atMostDays, days) => {
    const city = { limits: { ...world.limits, infoDays }, frozenClocks: () => ({ ...world.clockPolicy, pauses: { ...world.clockPolicy.pauses, needs_info: { ...world.clockPolicy.pauses.needs_info, atMostDays } } }) }
    expect(infoDaysOf(anOrder('handling'), city)).toBe(days)
  })

  test('a pause that has reached its cap is over, though the question stays open', () => {
    const clock: Clock = { ...resolveOf(contacted(MONDAY)), pauses: [{ from: beijing('2026-03-03 09:00'), to: null, until: beijing('2026-03-13 09:00'), reason: 'needs_info' }] }
    expect(runsOn(clock, world.calendar, beijing('2026-03-13 08:59'))).toBe(clock)
    const over = runsOn(clock, world.calendar, beijing('2026-03-19 09:00'))
    expect(over.pauses[0]?.to).toEqual(beijing('2026-03-13 09:00'))
    expect(local(over.dueAt)).toBe('2026-03-26 18:00')
  })
})

describe('what is watched by nothing, the checker sees', () => {
  const suspended = () => suspendedOn(contacted(MONDAY), '2026-03-03 10:00')
  test.each([
    ['a suspension without a wake', () => ({ ...suspended(), wakeAt: null }), 'suspension_unwatched'],
    ['a suspension that wakes after its review', () => ({ ...suspended(), wakeAt: beijing('2026-04-20 09:01') }), 'suspension_unwatched'],
    ['a suspension without a day', () => ({ ...suspended(), suspension: null, clocks: suspended().clocks.filter((clock) => !isOpen(clock)) }), 'suspension_unwatched'],
    ['a day of review on an order at work', () => ({ ...contacted(MONDAY), suspension: { from: MONDAY, reviewAt: REVIEW } }), 'suspension_unwatched'],
    ['an open clock whose end is told and lies ahead', () => told(contacted(MONDAY), 'due'), 'clock_silent'],
    ['an open clock that nothing wakes', () => ({ ...contacted(MONDAY), wakeAt: null }), 'clock_silent'],
    ['an order that wakes after the end of its clock', () => ({ ...contacted(MONDAY), wakeAt: beijing('2026-03-16 18:01') }), 'clock_silent'],
    ['a pause that nobody ends', () => ({ ...following(contacted(MONDAY), 'askInfo', handler, { question: '？', answerBy: beijing('2026-03-05 09:00') }), wakeAt: beijing('2026-03-06 09:00') }), 'clock_silent'],
  ] as [string, () => Order, string][])('%s', (_, order, rule) => expect(found(order())).toContain(rule))

  test.each(['submitted', 'needs_info', 'dispatched', 'return_review', 'handling', 'suspended', 'reply_review', 'callback', 'closed', 'merged'] as const)('nothing to say of a sound order in %s', (state) =>
    expect(found(anOrder(state))).toEqual([]))
})
