// 并单: a wrong joining can be undone within 30 days with everything restored (HR §9), also when it is found by the citizen who reads
// the lead's reply; and departments that were called are not sent home by it (Beijing 2021 art. 16).
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { SYSTEM } from '../../server/domain/actors.ts'
import { isOpen } from '../../server/domain/clocks.ts'
import { changeFor } from '../../server/domain/decide.ts'
import { hindranceOf } from '../../server/domain/foresee.ts'
import { measuresOf, measuresToShare, type Measure } from '../../server/domain/measures.ts'
import { measuresTakenOver, replyShared } from '../../server/domain/moves/merging.ts'
import type { Order } from '../../server/domain/orders.ts'
import { after, aFiledOrder, anOrder, ask, beijing, dispatcher, liaison, staff, supervisor, world } from '../support/builders.ts'

const day = (text: string): Date => beijing(`2026-03-${text}`)
const SYSTEM_BY = { kind: 'system', id: null, unit: null } as const
const LEAD_ID = '018f0000-0000-7000-8000-00000000aaaa'
const refusalOf = (decision: ReturnType<typeof ask>) => (decision.ok ? null : decision.refusal.code === 'rule_broken' ? decision.refusal.rule : decision.refusal.code)
const faults = (order: Order): unknown =>
  orderViolations({ ...order, number: '20260302-000001-W' }, { ...world, units: { has: () => true } }).filter(({ rule }) => rule !== 'number_wrong')
const citizen = (order: Order) => ({ kind: 'citizen', orderId: order._id }) as const

const merged = (order: Order): Order => after(order, 'merge', dispatcher, { leadOrder: LEAD_ID, reason: '同一事项' }, day('02 10:00'))
/** The lead's reply comes on Wednesday, of the unit that leads there. */
function shared(order: Order, now = day('04 10:00'), leadUnit: string | null = 'shijian'): Order {
  const move = replyShared(order, { _id: LEAD_ID, state: 'callback', leadUnit }, anOrder('callback').reply, { who: SYSTEM, now, world })
  if (move === null || !move.ok) throw new Error('nothing shared')
  return changeFor(order, 'shareReply', SYSTEM, move.move, world, now).order
}
const undone = (order: Order, now = day('06 10:00')): Order => after(order, 'unmerge', dispatcher, { reason: '两处不是同一部电梯' }, now)

/** With a unit at work, an assisting unit that owes its part, and a request that waits for its ruling. */
const underWay = (): Order => {
  const sent = after(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: 'zhujian', assistingUnits: ['gongan'] })
  return after(after(sent, 'sign', liaison, {}), 'requestExtension', liaison, { workingDays: 2, reason: '等待配件', citizenTold: true }, day('02 09:30'))
}
const RESTORED = ['state', 'leadUnit', 'units', 'desk', 'owing', 'parts', 'reply', 'earlierReplies', 'rating', 'requests', 'handler', 'info', 'outcome', 'endedAt', 'tasks', 'noReturnBy'] as const
const facts = (order: Order) => Object.fromEntries(RESTORED.map((name) => [name, order[name]]))
const promises = (order: Order) => order.clocks.map(({ id, metAt, stoppedAt, pauses }) => [id, metAt, stoppedAt, pauses.every(({ to }) => to !== null)])

describe('undone after the lead’s reply has come', () => {
  test('unit, parts, requests and clocks are as before, and the time in between does not count against the unit', () => {
    const before = underWay()
    const answered = shared(merged(before))
    expect(answered).toMatchObject({ state: 'callback', leadUnit: 'shijian' })
    const back = undone(answered)
    expect(facts(back)).toEqual(facts(before))
    expect(promises(back)).toEqual(promises(before))
    expect(back.mergedInto).toBeNull()
    expect(back.holdings.at(-1)).toEqual({ unit: 'zhujian', from: day('06 10:00'), to: null })
    for (const clock of back.clocks.filter(isOpen)) expect(clock.dueAt > before.clocks.find(({ id }) => id === clock.id)!.dueAt, clock.id).toBe(true)
    expect(faults(answered)).toEqual([])
    expect(faults(back)).toEqual([])
  })

  test('what the citizen said of the other matter’s answer is not said of theirs; both stay in the history', () => {
    const before = underWay()
    const rated = after(shared(merged(before)), 'rate', citizen(before), { grade: 'satisfied', solved: true }, day('05 10:00'))
    expect(rated.state).toBe('closed')
    const back = undone(rated)
    expect(facts(back)).toEqual(facts(before))
    expect(back.history.at(-1)).toMatchObject({ action: 'unmerge', from: 'closed', to: 'handling', detail: { withdrawnAnswer: '已修复。' } })
    expect(back.history.some(({ action }) => action === 'rate')).toBe(true)
    expect(faults(back)).toEqual([])
  })

  test('one that waited for its dispatch waits again, also where the centre itself had answered the lead', () => {
    const back = undone(shared(merged(aFiledOrder()), day('04 10:00'), null))
    expect(back).toMatchObject({ state: 'submitted', leadUnit: null, units: [], reply: null, desk: '@dispatch' })
    expect(back.holdings).toEqual([])
    expect(back.clocks.filter(isOpen).map(({ id }) => id)).toEqual(['dispatch'])
    expect(faults(back)).toEqual([])
  })

  test('a unit that was complained of since gets nothing of it back', () => {
    const named = after(shared(merged(underWay())), 'nameAccused', dispatcher, { accusedUnits: ['zhujian'], reason: '诉求人说投诉的就是它' }, day('05 10:00'))
    const back = undone(named)
    expect(back).toMatchObject({ state: 'submitted', leadUnit: null, units: ['gongan'] })
    expect(faults(back)).toEqual([])
  })

  test('for thirty days, and not after', () => {
    expect(refusalOf(ask(shared(merged(underWay())), 'unmerge', dispatcher, { reason: '误并' }, beijing('2026-04-01 10:00')))).toBeNull()
    expect(refusalOf(ask(shared(merged(underWay())), 'unmerge', dispatcher, { reason: '误并' }, beijing('2026-04-01 10:01')))).toBe('too_late')
  })

  test('the unit whose answer it was hears of it, and the lead order is brought into step', () => {
    const decision = ask(shared(merged(underWay())), 'unmerge', supervisor, { reason: '误并' }, day('06 10:00'))
    if (!decision.ok) throw new Error('refused')
    expect(decision.change.effects.map(({ type, about, unit }) => [type, about, unit])).toEqual(expect.arrayContaining([['notify', 'unmerged', 'shijian'], ['link', LEAD_ID, null]]))
  })

  test('not when it has gone its own way since: done again, it has an answer of its own', () => {
    const again = after(shared(merged(underWay())), 'rate', citizen(underWay()), { grade: 'dissatisfied', solved: false }, day('05 10:00'))
    expect(refusalOf(ask(again, 'unmerge', dispatcher, { reason: '误并' }, day('06 10:00')))).toBe('illegal_transition')
    const handlerThere = staff('shijian', 'handler')
    const replied = after(after(again, 'recordContact', handlerThere, { method: 'phone', reached: true }, day('05 11:00')), 'reply', handlerThere, { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '已单独处理。' }, day('05 12:00'))
    const passed = after(replied, 'passReply', staff('centre', 'auditor_reply'), {}, day('05 15:00'))
    expect(refusalOf(ask(passed, 'unmerge', dispatcher, { reason: '误并' }, day('06 10:00')))).toBe('not_merged')
  })

  test('an order that was never joined says so before the form is opened', () => {
    expect(hindranceOf(anOrder('closed'), 'unmerge', dispatcher, world, day('06 10:00'))?.rule).toBe('not_merged')
  })
})

describe('a whistle is open', () => {
  const street = staff('wangjiang', 'liaison')
  const whistled = (): Order => {
    const led = after(after(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: 'wangjiang' }), 'sign', street, {})
    return after(led, 'whistle', street, { units: ['zhujian', 'shijian'], place: '三号楼前', meetAt: day('03 10:00'), reason: '责任交叉', needed: '现场核定责任' })
  }
  test('the order is joined to no other until the street has settled it: departments are on their way', () => {
    expect(refusalOf(ask(whistled(), 'merge', dispatcher, { leadOrder: LEAD_ID, reason: '同一事项' }, day('02 10:00')))).toBe('whistle_unsettled')
    expect(hindranceOf(whistled(), 'merge', dispatcher, world, day('02 10:00'))?.rule).toBe('whistle_unsettled')
    const off = after(whistled(), 'callOffWhistle', street, { reason: '已协调' }, day('02 09:30'))
    expect(merged(off).state).toBe('merged')
  })
})

describe('what the lead promises by a day', () => {
  const DAY = day('20 18:00')
  const measure = { ask: 3, words: '更换曳引机，电话13912345678', madeAt: day('04 10:00'), dueAt: DAY, remindAt: day('19 09:00'), onDayAt: day('20 09:00'), toldLateAt: null, moved: [], done: null, replacedAt: null }
  const lead = (parts: Partial<Measure> = {}): Pick<Order, '_id' | 'measures'> => ({ _id: LEAD_ID, measures: [{ ...measure, replacedAt: day('03 10:00') }, { ...measure, ...parts }] })
  const hide = (text: string): string => text.replace('13912345678', '*')
  const sharedWith = (order: Order): Order => {
    const now = day('04 10:00')
    const move = replyShared(order, { _id: LEAD_ID, state: 'callback', leadUnit: 'shijian' }, anOrder('callback').reply, { who: SYSTEM, now, world }, measuresToShare(lead(), hide))
    if (move === null || !move.ok) throw new Error('nothing shared')
    return changeFor(order, 'shareReply', SYSTEM, move.move, world, now).order
  }
  const followed = (order: Order, parts: Partial<Measure>): Order => {
    const move = measuresTakenOver(order, LEAD_ID, measuresToShare(lead(parts), hide))
    return move === null ? order : changeFor(order, 'followMeasures', SYSTEM, move, world, day('10 10:00')).order
  }

  test('stands on each that joined, without its numbers and without the lead’s list; only the lead owes it', () => {
    const order = sharedWith(merged(underWay()))
    expect(measuresOf(order)).toMatchObject([{ ask: 0, words: '更换曳引机，电话*', dueAt: DAY, remindAt: null, onDayAt: null, ofLead: { order: LEAD_ID, ask: 3 } }])
    expect(order.tasks?.some(({ kind }) => kind === 'measure')).toBe(false)
    expect(order.wakeAt).not.toEqual(day('19 09:00'))
    expect(faults(order)).toEqual([])
  })
  test('what came of it is told once; a reminder on the lead is no news', () => {
    const order = sharedWith(merged(underWay()))
    expect(followed(order, { remindAt: null })).toBe(order)
    const done = followed(order, { done: { at: day('10 09:00'), by: SYSTEM_BY, words: '已装好' } })
    expect(measuresOf(done)).toMatchObject([{ done: { words: '已装好' } }])
    expect(done.outbox.at(-1)).toMatchObject({ type: 'notify', about: 'measure_done', unit: null })
    expect(followed(done, { done: { at: day('10 09:00'), by: SYSTEM_BY, words: '已装好' } })).toBe(done)
    expect(faults(done)).toEqual([])
  })
  test('with the joining undone it goes; with an answer of its own it is replaced and followed no more', () => {
    const order = sharedWith(merged(underWay()))
    expect(measuresOf(undone(order))).toEqual([])
    expect(faults(undone(order))).toEqual([])
    const back = after(order, 'rate', citizen(order), { grade: 'dissatisfied', solved: false }, day('05 10:00'))
    const replied = after(after(back, 'recordContact', staff('shijian', 'handler'), { method: 'phone', reached: true }), 'reply', staff('shijian', 'handler'), { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '已更换。' })
    const again = after(replied, 'passReply', staff('centre', 'auditor_reply'), {}, day('06 10:00'))
    expect(measuresOf(again)).toMatchObject([{ replacedAt: day('06 10:00') }])
    expect(measuresTakenOver(again, LEAD_ID, measuresToShare(lead(), hide))).toBeNull()
  })
  test('a lead that says something of a promise tells those joined to it', () => {
    const leading: Order = { ...anOrder('closed'), mergedOrders: ['other'], outbox: [], measures: [{ ...measure, ask: 0 }] }
    const kept = after(leading, 'answerMeasure', staff('zhujian', 'handler'), { done: true, account: '已装好' }, day('10 09:00'))
    expect(kept.outbox.filter(({ type }) => type === 'link')).toHaveLength(1)
  })
})
