// 退单: an objection is looked at while the clocks run (HR §3.4, §7.2). Who objects need not sign meanwhile, who works first and argues
// later has its ruling all the same, and a ruling names its law.
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { ActionBody } from '../../server/contracts/actions.ts'
import { RULED_IN, tasksOf } from '../../server/domain/care.ts'
import { decide } from '../../server/domain/decide.ts'
import { cityCalendar } from '../../server/domain/calendar.ts'
import { outcomeOf, type Clock } from '../../server/domain/clocks.ts'
import { hindranceOf } from '../../server/domain/foresee.ts'
import type { Order } from '../../server/domain/orders.ts'
import type { OrderState } from '../../server/domain/words.ts'
import { abilitiesOf } from '../../server/policies/orders.ts'
import { after, aFiledOrder, anOrder, ask, auditor, beijing, caller, dispatcher, handler, lead, liaison, MONDAY, REPLY, staff, supervisor, world } from '../support/builders.ts'

const day = (text: string): Date => beijing(`2026-03-${text}`)
const LAW = '《特种设备安全法》第五条'
const RETURN = { law: LAW, proposedUnit: 'shijian', reason: '电梯安全由市场监管部门负责' }
const GRANTED = { granted: true, reason: '同意改派', law: LAW }
const REFUSED = { granted: false, reason: '属本单位职责', law: '三定方案' }
const refusalOf = (decision: ReturnType<typeof ask>) => (decision.ok ? null : decision.refusal.code === 'rule_broken' ? decision.refusal.rule : decision.refusal.code)
const signs = (order: Order): Clock[] => order.clocks.filter(({ name }) => name === 'sign')
const faults = (order: Order): unknown =>
  orderViolations({ ...order, number: '20260302-000001-W' }, { ...world, units: { has: () => true } }).filter(({ rule }) => rule !== 'number_wrong')

/** Returned half an hour after the dispatch of 09:00; the unit had two working hours to sign. */
const asked = (): Order => after(anOrder('dispatched'), 'requestReturn', liaison, RETURN, day('02 09:30'))
const worksFirst = (): Order => after(asked(), 'workFirst', dispatcher, { reason: '涉及安全，先行处置' }, day('02 09:45'))

test('the working day to object in is the unit’s own: while it is shut none of it goes by', () => {
  const open = [{ from: 600, to: 1080 }]
  const calendar = cityCalendar({ version: 1, units: [{ unit: 'zhujian', week: [[], open, open, open, open, open, open], keepsHolidays: true }] })
  const sent = anOrder('dispatched')
  const order: Order = { ...sent, route: sent.route && { ...sent.route, at: day('01 18:30') } }
  const at = (now: Date) => refusalOf(decide(order, { action: 'requestReturn', who: liaison, grounds: RETURN } as never, { ...world, calendar }, now))
  expect(at(day('03 10:05'))).toBeNull()
  expect(at(day('03 17:35'))).toBe('return_window_closed')
})

describe('who objects has reacted', () => {
  test('the promise to sign is moot from the objection on, and warns nobody while it is looked at', () => {
    expect(signs(asked()).map((clock) => outcomeOf(clock, day('04 09:00')))).toEqual(['moot'])
    expect(asked().nextDueAt).toEqual(day('03 18:00'))
    expect(faults(asked())).toEqual([])
  })
  test('whose objection came after the limit was late to sign all the same', () => {
    const late = after(anOrder('dispatched'), 'requestReturn', liaison, RETURN, day('02 15:00'))
    expect(signs(late).map((clock) => outcomeOf(clock, day('02 16:00')))).toEqual(['late'])
  })
  test('refused the next morning, it is to be signed within a limit of its own', () => {
    const back = after(asked(), 'ruleReturn', dispatcher, REFUSED, day('03 09:00'))
    expect(back).toMatchObject({ state: 'dispatched', noReturnBy: ['zhujian'] })
    expect(signs(back)).toMatchObject([{ id: 'sign:zhujian' }, { id: 'sign:zhujian#2', startedAt: day('03 09:00'), dueAt: day('03 11:00') }])
    const signed = after(back, 'sign', liaison, {}, day('03 10:00'))
    expect(signs(signed).map((clock) => outcomeOf(clock, day('05 09:00')))).toEqual(['moot', 'on_time'])
    expect(faults(back)).toEqual([])
  })
  test('a unit that had signed goes on where it was, and signs nothing twice', () => {
    const handled = after(anOrder('handling'), 'requestReturn', liaison, RETURN, day('02 10:00'))
    const back = after(handled, 'ruleReturn', dispatcher, REFUSED, day('02 15:00'))
    expect(back.state).toBe('handling')
    expect(signs(back).map((clock) => outcomeOf(clock, day('02 15:00')))).toEqual(['on_time'])
  })
})

describe('the citizen is contacted first, whatever is argued about (Beijing 2021 art. 15)', () => {
  const contactOf = (order: Order) => order.clocks.find(({ name }) => name === 'contact')
  const CONTACT = { method: 'phone', reached: true } as const

  test('while a return is looked at, the unit that leads records it, and its promise is kept', () => {
    const order = asked()
    expect(order.state).toBe('return_review')
    expect(outcomeOf(contactOf(order)!, day('02 10:00'))).toBe('running')
    const contacted = after(order, 'recordContact', handler, CONTACT, day('02 10:00'))
    expect(contacted.state).toBe('return_review')
    expect(outcomeOf(contactOf(contacted)!, day('09 10:00'))).toBe('on_time')
    expect(faults(contacted)).toEqual([])
    expect(abilitiesOf(handler, order)).toContain('recordContact')
    expect(abilitiesOf(staff('shijian', 'handler'), { ...order, units: [...order.units, 'shijian'] }), 'the unit that is proposed does not lead yet').not.toContain('recordContact')
    const back = after(contacted, 'ruleReturn', dispatcher, REFUSED, day('03 09:00'))
    expect(outcomeOf(contactOf(back)!, day('09 10:00')), 'a refused return takes nothing back').toBe('on_time')
  })

  test('granted, the named unit owes a contact of its own', () => {
    const granted = after(after(asked(), 'recordContact', handler, CONTACT, day('02 10:00')), 'ruleReturn', dispatcher, GRANTED, day('02 15:00'))
    expect(granted.clocks.filter(({ name }) => name === 'contact').map((clock) => [clock.id, outcomeOf(clock, day('02 16:00'))])).toEqual([['contact:zhujian', 'on_time'], ['contact:shijian', 'running']])
    expect(faults(granted)).toEqual([])
  })

  test('in every state in which its promise can run it can be kept, and a promise that runs where nobody can is found', () => {
    for (const state of ['dispatched', 'return_review', 'handling', 'suspended'] as const)
      expect(outcomeOf(contactOf(after(anOrder(state), 'recordContact', handler, CONTACT, day('02 10:00')))!, day('09 10:00')), state).toBe('on_time')
    const running = asked().clocks.filter(({ name }) => name === 'contact')
    const wrong = { ...anOrder('reply_review'), clocks: [...anOrder('reply_review').clocks.filter(({ name }) => name !== 'contact'), ...running] }
    expect(orderViolations(wrong, { ...world, units: { has: () => true } })).toContainEqual(expect.objectContaining({ rule: 'unanswerable', detail: 'contact:zhujian runs in reply_review' }))
  })
})

describe('work first, argue later (先办后议)', () => {
  test('a promise to sign that runs where nobody can sign is found', () => {
    const wrong = { ...worksFirst(), clocks: [...worksFirst().clocks.filter(({ name }) => name !== 'sign'), ...signs(anOrder('dispatched'))] }
    expect(orderViolations(wrong, { ...world, units: { has: () => true } })).toContainEqual(expect.objectContaining({ rule: 'unanswerable', detail: 'sign:zhujian runs in handling' }))
  })
  test('nothing to sign runs on, and the order wakes for no signature', () => {
    expect(worksFirst().state).toBe('handling')
    expect(refusalOf(ask(worksFirst(), 'sign', liaison, {}))).toBe('illegal_transition')
    expect(signs(worksFirst()).map((clock) => outcomeOf(clock, day('09 09:00')))).toEqual(['moot'])
    expect(faults(worksFirst())).toEqual([])
  })

  const contacted = () => after(worksFirst(), 'recordContact', handler, { method: 'phone', reached: true }, day('02 10:00'))
  const replied = () => after(contacted(), 'reply', handler, REPLY, day('02 11:00'))
  const passed = () => after(replied(), 'passReply', auditor, {}, day('02 11:30'))
  const reached: Partial<Record<OrderState, () => Order>> = {
    return_review: asked,
    handling: contacted,
    needs_info: () => after(contacted(), 'askInfo', handler, { question: '几号楼？', answerBy: day('05 09:00') }, day('02 11:00')),
    suspended: () => after(after(contacted(), 'requestSuspension', lead, { reason: '等待资金', plan: '分两步', owner: '傅成之', until: day('31 18:00') }, day('02 11:00')), 'ruleSuspension', supervisor, { granted: true, reason: '同意' }, day('02 11:30')),
    reply_review: replied,
    callback: passed,
    closed: () => after(passed(), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: true, grade: 'satisfied' }, day('02 14:00')),
  }

  test.each(RULED_IN.return)('in %s the ruling is owed and can be given', (state) => {
    const order = reached[state]!()
    expect(order.state).toBe(state)
    expect(tasksOf(order)).toContainEqual({ kind: 'ruling', desk: '@dispatch', dueAt: day('03 18:00') })
    expect(hindranceOf(order, 'ruleReturn', dispatcher, world, day('02 15:00'))).toBeNull()
    for (const ruling of [GRANTED, REFUSED]) {
      const ruled = after(order, 'ruleReturn', dispatcher, ruling, day('02 15:00'))
      expect(ruled.requests.find(({ kind }) => kind === 'return')?.ruling).toMatchObject({ granted: ruling.granted, law: ruling.law })
      expect(tasksOf(ruled).filter(({ kind }) => kind === 'ruling')).toEqual([])
      expect(faults(ruled)).toEqual([])
    }
  })

  test.each(['handling', 'needs_info', 'suspended'] as const)('granted before there is an answer, in %s, it goes to the named unit and its clocks run', (state) => {
    const ruled = after(reached[state]!(), 'ruleReturn', dispatcher, GRANTED, day('02 15:00'))
    expect(ruled).toMatchObject({ state: 'dispatched', leadUnit: 'shijian', info: null, noReturnBy: ['shijian'] })
    expect(ruled.clocks.filter(({ metAt, stoppedAt }) => metAt === null && stoppedAt === null).map((clock) => [clock.id, outcomeOf(clock, day('02 15:00'))])).toEqual([
      ['resolve', 'running'],
      ['sign:shijian', 'running'],
      ['contact:shijian', 'running'],
    ])
  })

  test.each(['reply_review', 'callback', 'closed'] as const)('granted when there is an answer, in %s, the answer stands and the ruling is a precedent', (state) => {
    const order = reached[state]!()
    const decision = ask(order, 'ruleReturn', dispatcher, GRANTED, day('02 15:00'))
    if (!decision.ok) throw new Error('refused')
    const { order: ruled, effects, entry } = decision.change
    expect(ruled).toMatchObject({ state, leadUnit: 'zhujian', reply: order.reply, clocks: order.clocks, noReturnBy: [] })
    // What follows the order keeps the precedent; it reads there whom the ruling named.
    expect(entry).toMatchObject({ action: 'ruleReturn', detail: { granted: true, leadUnit: 'shijian', stays: true, law: LAW } })
    expect(effects.map(({ type, about }) => [type, about])).toEqual([['notify', 'return_granted'], ['follow', null]])
  })

  test('refused, the work goes on where it is', () => {
    for (const state of ['handling', 'needs_info', 'suspended', 'reply_review', 'callback', 'closed'] as const)
      expect(after(reached[state]!(), 'ruleReturn', dispatcher, REFUSED, day('02 15:00'))).toMatchObject({ state, leadUnit: 'zhujian', noReturnBy: ['zhujian'] })
  })
})

describe('refused, with the rule', () => {
  test('a return to the unit itself', () => expect(refusalOf(ask(anOrder('dispatched'), 'requestReturn', liaison, { ...RETURN, proposedUnit: 'zhujian' }))).toBe('return_to_itself'))

  test('by the unit that a ruling named (Weifang 2021 art. 22)', () => {
    const moved = after(asked(), 'ruleReturn', dispatcher, GRANTED, day('02 10:00'))
    const named = staff('shijian', 'liaison')
    expect(refusalOf(ask(moved, 'requestReturn', named, { ...RETURN, proposedUnit: 'zhujian' }, day('02 10:30')))).toBe('return_locked_by_ruling')
    expect(hindranceOf(moved, 'requestReturn', named, world, day('02 10:30'))?.rule).toBe('return_locked_by_ruling')
  })

  test('an extension of which the citizen was not told', () =>
    expect(refusalOf(ask(anOrder('handling'), 'requestExtension', liaison, { workingDays: 2, reason: '等待配件', citizenTold: false }))).toBe('citizen_not_told'))

  test('a question to be answered in the past, a suspension until yesterday', () => {
    expect(refusalOf(ask(anOrder('handling'), 'askInfo', handler, { question: '几号楼？', answerBy: MONDAY }))).toBe('instant_in_the_past')
    expect(refusalOf(ask(aFiledOrder(), 'askInfo', dispatcher, { question: '几号楼？', answerBy: day('01 09:00') }))).toBe('instant_in_the_past')
    expect(refusalOf(ask(anOrder('handling'), 'requestSuspension', lead, { reason: '等待资金', plan: '分两步', owner: '傅成之', until: day('01 09:00') }))).toBe('instant_in_the_past')
  })

  test('a ruling on a return without a law: it could serve nobody as precedent', () => {
    const { law: _law, ...without } = REFUSED
    const parsed = ActionBody.ruleReturn.safeParse({ grounds: without })
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['grounds.law'])
    expect(ActionBody.ruleReturn.safeParse({ grounds: REFUSED }).success).toBe(true)
  })
})
