// A rating belongs to an answer: the next answer is rated anew, however it ends and however long it took, and only what went out is one.
import { describe, expect, test } from 'vitest'
import { answerOut } from '../../server/domain/answers.ts'
import type { Order } from '../../server/domain/orders.ts'
import { assess } from '../../server/domain/rates/assess.ts'
import { citizenOrder } from '../../server/presenters/citizen-orders.ts'
import { after, ask, aFiledOrder, anOrder, auditor, beijing, caller, dispatcher, handler, lead, liaison, MONDAY, REPLY, supervisor, world } from '../support/builders.ts'
import { plainNames } from '../support/names.ts'

const citizenOf = (orderId: string) => ({ kind: 'citizen', orderId }) as const

test('the second answer may be rated although the first rating is older than its seven days', () => {
  const first = anOrder('callback')
  const redone = after(first, 'rate', citizenOf(first._id), { grade: 'dissatisfied', solved: false })
  expect(redone).toMatchObject({ state: 'handling', redoCount: 1 })
  const day = (text: string) => beijing(`2026-03-${text}`)
  const contacted = after(redone, 'recordContact', handler, { method: 'phone', reached: true }, day('17 10:00'))
  const again = after(after(contacted, 'reply', handler, REPLY, day('17 11:00')), 'passReply', auditor, {}, day('17 12:00'))
  const closed = after(again, 'rate', citizenOf(first._id), { grade: 'satisfied', solved: true }, day('18 09:00'))
  expect(closed).toMatchObject({ state: 'closed', rating: { grade: 'satisfied', solved: true, firstAt: day('18 09:00') } })
  // From there the seven days run anew.
  expect(ask(closed, 'rate', citizenOf(first._id), { grade: 'very_satisfied', solved: true }, day('25 08:00')).ok).toBe(true)
  expect(ask(closed, 'rate', citizenOf(first._id), { grade: 'very_satisfied', solved: true }, day('25 10:00'))).toMatchObject({ ok: false, refusal: { rule: 'too_late' } })
})

describe('what is said of one answer is not said of the next', () => {
  const day = (text: string) => beijing(`2026-03-${text}`)
  /** Rated badly on Monday; the second answer goes out on the 17th. */
  const answeredAgain = (): Order => {
    const first = anOrder('callback')
    const redone = after(first, 'rate', citizenOf(first._id), { grade: 'dissatisfied', solved: false })
    const replied = after(after(redone, 'recordContact', handler, { method: 'phone', reached: true }, day('17 10:00')), 'reply', handler, REPLY, day('17 11:00'))
    expect(replied.rating).toMatchObject({ grade: 'dissatisfied' })
    return after(replied, 'passReply', auditor, {}, day('17 12:00'))
  }
  const unreached = (order: Order): Order => ['18 09:00', '18 12:30', '18 16:00'].reduce((one, at) => after(one, 'callBack', caller, { method: 'phone', reached: false }, day(at)), order)

  test('the first rating goes with its answer, and the new answer is unrated', () => {
    const order = answeredAgain()
    expect(order).toMatchObject({ rating: null, earlierRatings: [{ grade: 'dissatisfied', solved: false }] })
    expect(assess(order, [], day('18 09:00'))?.marks).toMatchObject({ resolution: null, satisfaction: null, redone: true })
  })

  test.each([
    ['closed by a call-back without a grade', (order: Order) => after(order, 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: true }, day('18 16:00')), true],
    ['closed because nobody was reached', unreached, null],
  ] as const)('%s: it may still be rated for seven days from the end, and only what was said of it counts', (_, close, resolution) => {
    const closed = close(answeredAgain())
    expect(closed).toMatchObject({ state: 'closed', rating: null, endedAt: day('18 16:00') })
    expect(assess(closed, [], day('19 09:00'))?.marks).toMatchObject({ resolution, satisfaction: null, redone: true })
    expect(citizenOrder(closed, plainNames, world, day('25 15:00')).abilities.map(({ action }) => action)).toContain('rate')
    const rated = after(closed, 'rate', citizenOf(closed._id), { grade: 'satisfied', solved: true }, day('25 15:00'))
    expect(rated.rating).toMatchObject({ grade: 'satisfied', firstAt: day('25 15:00') })
    expect(assess(rated, [], day('25 16:00'))?.marks).toMatchObject({ resolution: true, satisfaction: true })
    expect(ask(closed, 'rate', citizenOf(closed._id), { grade: 'satisfied', solved: true }, day('25 17:00'))).toMatchObject({ ok: false, refusal: { rule: 'too_late' } })
  })

  test('a second answer of the centre itself is rated anew, and the first is kept', () => {
    const first = anOrder('answered')
    const rated = after(first, 'rate', citizenOf(first._id), { grade: 'satisfied', solved: true })
    const reopened = after(rated, 'reopen', citizenOf(first._id), {}, day('12 09:00'))
    const again = after(reopened, 'answer', dispatcher, { publicAnswer: '更正：办理地点在三楼。' }, day('12 10:00'))
    expect(again).toMatchObject({ state: 'answered', rating: null, earlierRatings: [{ grade: 'satisfied' }] })
    expect(again.earlierReplies.map(({ publicAnswer }) => publicAnswer)).toEqual([first.reply?.publicAnswer])
    expect(after(again, 'rate', citizenOf(first._id), { grade: 'very_satisfied', solved: true }, day('13 09:00')).rating).toMatchObject({ grade: 'very_satisfied' })
  })
})

describe('the citizen reads as the answer only what went out', () => {
  const shown = (order: Order) => citizenOrder(order, plainNames, world, MONDAY).answer?.text ?? null
  const rejected = (order: Order): Order => after(order, 'rejectReply', auditor, { reason: '没有答到点上' })

  test('refused by the audit, then terminated: there was none', () => {
    const back = rejected(anOrder('reply_review'))
    const asked = after(back, 'requestTermination', lead, { reason: '诉求人撤回', law: '《信访工作条例》第三十条' })
    const ended = after(asked, 'ruleTermination', supervisor, { granted: true, reason: '属实' })
    expect(ended).toMatchObject({ state: 'closed', reply: { audit: { passed: false } } })
    expect(shown(ended)).toBeNull()
  })

  test('refused by the audit, then handed over: there was none', () =>
    expect(shown(after(rejected(anOrder('reply_review')), 'transferOut', dispatcher, { target: 'other_city', takenBy: '邻市热线', reason: '属邻市管辖' }))).toBeNull())

  test('written in a redo and audited by nobody when the redo ended: the one before', () => {
    const first = anOrder('callback')
    const redone = after(first, 'rate', citizenOf(first._id), { grade: 'dissatisfied', solved: false })
    const found = after(redone, 'verifyRating', caller, { outcome: 'explained', finding: '依法不能拆除', law: '《民法典》第二百八十四条' })
    const contacted = after(found, 'recordContact', handler, { method: 'phone', reached: true })
    const replied = after(contacted, 'reply', handler, { ...REPLY, publicAnswer: '未经审核的答复。' })
    const ended = after(replied, 'confirmUphold', supervisor, { reason: '属实' })
    expect(ended).toMatchObject({ state: 'closed', reply: { publicAnswer: '未经审核的答复。' } })
    expect(shown(ended)).toBe('已修复。')
    expect(answerOut(ended)).toBe(ended.earlierReplies[0])
  })

  test('approved by the unit’s lead and not drawn for the audit, it is out; drawn, it is not yet', () => {
    const approved = after(anOrder('reply_review'), 'approveReply', lead, {})
    expect(approved.state).toBe('callback')
    expect(shown(approved)).toBe('已修复。')
    const urgent = { ...anOrder('reply_review'), urgency: 'T1' as const }
    expect(answerOut(after(urgent, 'approveReply', lead, {}))).toBeNull()
  })
})

describe('nobody checks their own answer', () => {
  test('a person who is handler and lead at once may not approve what they wrote', () => {
    const both = { ...handler, roles: ['handler' as const, 'unit_lead' as const] }
    const replied = after(after(anOrder('handling'), 'recordContact', handler, { method: 'phone', reached: true }), 'reply', both, REPLY)
    expect(ask(replied, 'approveReply', both, {})).toMatchObject({ ok: false, refusal: { rule: 'second_person_needed' } })
    expect(ask(replied, 'approveReply', lead, {}).ok).toBe(true)
  })
})

describe('a first contact', () => {
  const day = (text: string) => beijing(`2026-03-${text}`)
  const dispatched = () => after(after(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: 'zhujian' }), 'sign', liaison, {})
  const contactOf = (order: Order) => order.clocks.find(({ name }) => name === 'contact')

  test('that nobody recorded in time is not made good by an earlier time in the reply', () => {
    const replied = after(dispatched(), 'reply', handler, { ...REPLY, contactedAt: day('02 10:00'), contactMethod: 'phone' }, day('12 10:00'))
    expect(contactOf(replied)).toMatchObject({ dueAt: day('03 18:00'), metAt: day('12 10:00') })
    expect(assess(replied, [], day('20 09:00'))?.marks.response).toBe(false)
    // The claim stands on the answer and in the history.
    expect(replied.reply).toMatchObject({ contactedAt: day('02 10:00') })
    expect(replied.history.at(-1)?.detail).toMatchObject({ contactedAt: day('02 10:00'), contactMethod: 'phone' })
  })

  test('recorded when it was made, or answered within its limit, it is kept', () => {
    const answered = after(dispatched(), 'reply', handler, { ...REPLY, contactedAt: day('02 10:00') }, day('03 10:00'))
    expect(assess(answered, [], day('20 09:00'))?.marks.response).toBe(true)
    const recorded = after(dispatched(), 'recordContact', handler, { method: 'phone', reached: true }, day('02 10:00'))
    const replied = after(recorded, 'reply', handler, REPLY, day('12 10:00'))
    expect(contactOf(replied)?.metAt).toEqual(day('02 10:00'))
    expect(replied.reply?.contactedAt).toEqual(day('02 10:00'))
  })
})
