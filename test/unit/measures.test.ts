// What a reply promises by a day (Jinan 2018; HR §3.1 measures with dates): reminded before and on the day, answered, moved with a
// reason, and said to be late when nobody says a word; also after the order has ended.
import { describe, expect, test } from 'vitest'
import { measureFaults } from '../../scripts/check/measures.ts'
import { cityCalendar } from '../../server/domain/calendar.ts'
import type { Actor } from '../../server/domain/actors.ts'
import { changeFor } from '../../server/domain/decide.ts'
import { measuresOf, measuresTold, measureWakeAt, openMeasures, remindersOf } from '../../server/domain/measures.ts'
import type { Order } from '../../server/domain/orders.ts'
import { citizenOrder } from '../../server/presenters/citizen-orders.ts'
import { staffOrder } from '../../server/presenters/orders.ts'
import { after, aFiledOrder, ask, auditor, beijing, dispatcher, handler, lead, liaison, MONDAY, REPLY, staff, SYSTEM, world } from '../support/builders.ts'
import { plainNames as names } from '../support/names.ts'

const DAY = beijing('2026-03-20 23:59:59')
const calendar = cityCalendar({ version: 1 })
const citizenOf = ({ _id }: Order): Actor => ({ kind: 'citizen', orderId: _id })

function replied(now: Date = MONDAY, doneBy: Date = DAY): Order {
  const sent = after(aFiledOrder({ asks: ['修好电梯', '公示账目'] }), 'dispatch', dispatcher, { leadUnit: 'zhujian' })
  const handled = after(after(sent, 'sign', liaison, {}), 'recordContact', handler, { method: 'phone', reached: true })
  return after(handled, 'reply', handler, { ...REPLY, selfSolved: false, unsolvedReason: '账目还要几天', answers: [{ ask: 1, outcome: 'done', words: '已修好' }, { ask: 2, outcome: 'planned', words: '整理后张贴', doneBy }] }, now)
}
const promised = (): Order => after(replied(), 'passReply', auditor, {})
const closed = (): Order => {
  const order = promised()
  return after(order, 'rate', citizenOf(order), { grade: 'satisfied', solved: true })
}
const tellAt = (order: Order, now: Date): Order => {
  const told = measuresTold(order, now)
  return told === null ? order : changeFor(order, 'warn', SYSTEM, { set: { measures: told.measures } }, world, now).order
}

describe('the promise', () => {
  test('is made when the answer goes to the citizen, not before', () => {
    expect(measuresOf(replied())).toEqual([])
    expect(measuresOf(promised())).toMatchObject([{ ask: 2, words: '整理后张贴', dueAt: DAY, madeAt: MONDAY, done: null, moved: [] }])
  })
  test('outlives the order: closed, it is still a task of the unit, and the order wakes for it', () => {
    const order = closed()
    expect(order.state).toBe('closed')
    expect(order.tasks).toContainEqual({ kind: 'measure', desk: 'zhujian', dueAt: DAY })
    expect(order.wakeAt).toEqual(beijing('2026-03-19 09:00'))
    expect(staffOrder(order, handler, names, world, MONDAY).tasks).toEqual([{ kind: 'measure', dueAt: DAY.toISOString() }])
  })
  test('a later answer speaks of it again: the earlier one is replaced', () => {
    const order = promised()
    const back = after(order, 'rate', citizenOf(order), { grade: 'dissatisfied', solved: false })
    const contacted = after(back, 'recordContact', handler, { method: 'phone', reached: true })
    const again = after(after(contacted, 'reply', handler, { ...REPLY, answers: [1, 2].map((no) => ({ ask: no, outcome: 'done' as const, words: '办好了' })) }), 'passReply', auditor, {})
    expect(measuresOf(again)).toMatchObject([{ ask: 2, replacedAt: MONDAY }])
    expect(openMeasures(again)).toEqual([])
  })
})

describe('reminders', () => {
  test.each([
    ['a Friday: as Thursday begins, and on its morning', '2026-03-20 23:59', '2026-03-19 09:00', '2026-03-20 09:00'],
    ['a Monday: as Friday begins', '2026-03-16 23:59', '2026-03-13 09:00', '2026-03-16 09:00'],
    ['after National Day: as the last day before it begins', '2026-10-08 23:59', '2026-09-30 09:00', '2026-10-08 09:00'],
    ['a Sunday: on its morning all the same', '2026-03-22 23:59', '2026-03-20 09:00', '2026-03-22 09:00'],
    ['tomorrow: the day before has begun already', '2026-03-03 23:59', null, '2026-03-03 09:00'],
    ['today', '2026-03-02 23:59', null, null],
    ['in a year the calendar does not know: a day is a day', '2028-03-08 23:59', '2028-03-07 00:00', '2028-03-08 09:00'],
  ])('%s', (_, due, before, morning) => {
    const at = (text: string | null) => (text === null ? null : beijing(text))
    expect(remindersOf(beijing(due), calendar, null, MONDAY)).toEqual({ remindAt: at(before), onDayAt: at(morning) })
  })
  test('each is said once; the morning takes the place of what was missed; then the day passes', () => {
    const order = closed()
    expect(measuresTold(order, beijing('2026-03-19 08:59'))).toBeNull()
    expect(measuresTold(order, beijing('2026-03-19 09:00'))).toMatchObject({ soon: [2], today: [], late: [] })
    const reminded = tellAt(order, beijing('2026-03-19 09:00'))
    expect(measuresTold(reminded, beijing('2026-03-19 18:00'))).toBeNull()
    expect(reminded.wakeAt).toEqual(beijing('2026-03-20 09:00'))
    expect(measuresTold(order, beijing('2026-03-20 10:00')), 'both at once are one').toMatchObject({ soon: [], today: [2] })
    const morning = tellAt(reminded, beijing('2026-03-20 09:00'))
    expect(measureWakeAt(morning)).toEqual(DAY)
    expect(measuresTold(morning, DAY)).toMatchObject({ late: [2] })
    const late = tellAt(morning, DAY)
    expect(measuresTold(late, beijing('2026-03-25 09:00'))).toBeNull()
    expect(measureWakeAt(late)).toBeNull()
    expect(citizenOrder(late, names, world, beijing('2026-03-21 00:00')).measures).toMatchObject([{ ask: 2, isOverdue: true }])
  })
})

describe('the unit says what came of it', () => {
  const KEPT = { measures: [2], done: true, account: '已张贴在一楼大厅' }
  test('done: the citizen reads it, nothing is owed any more', () => {
    const order = after(closed(), 'answerMeasure', handler, KEPT, beijing('2026-03-18 10:00'))
    expect(order.tasks).toEqual([])
    expect(order.wakeAt).toBeNull()
    expect(citizenOrder(order, names, world, MONDAY)).toMatchObject({ measures: [{ ask: 2, done: { words: '已张贴在一楼大厅' } }] })
    expect(order.outbox.some(({ about }) => about === 'measure_done')).toBe(true)
  })
  test('not done: another day and why; it is reminded of again, and the second time the centre hears', () => {
    const once = after(closed(), 'answerMeasure', lead, { measures: [2], done: false, account: '会计未到', newDay: beijing('2026-03-27 23:59') }, beijing('2026-03-20 10:00'))
    expect(measuresOf(once)).toMatchObject([{ dueAt: beijing('2026-03-27 23:59'), remindAt: beijing('2026-03-26 09:00'), moved: [{ from: DAY, reason: '会计未到' }] }])
    expect(once.outbox.some(({ about }) => about === 'measure_moved_again')).toBe(false)
    const twice = after(once, 'answerMeasure', lead, { measures: [2], done: false, account: '又推迟', newDay: beijing('2026-04-03 23:59') }, beijing('2026-03-27 10:00'))
    expect(twice.outbox.filter(({ about }) => about === 'measure_moved_again')).toMatchObject([{ unit: 'centre' }])
  })
  test.each([
    ['without another day', { measures: [2], done: false, account: '还没' }, 'ask_without_day'],
    ['a day that is past', { measures: [2], done: false, account: '还没', newDay: beijing('2026-03-01 09:00') }, 'ask_without_day'],
    ['of something that was not promised', { ...KEPT, measures: [1] }, 'measure_not_named'],
    ['of nothing', { ...KEPT, measures: [] }, 'measure_not_named'],
  ])('refused: %s', (_, grounds, rule) => expect(ask(closed(), 'answerMeasure', handler, grounds)).toMatchObject({ ok: false, refusal: { rule } }))
  test('said twice is refused; another unit has no part in it', () => {
    const order = after(closed(), 'answerMeasure', handler, KEPT)
    expect(ask(order, 'answerMeasure', handler, KEPT)).toMatchObject({ ok: false, refusal: { rule: 'no_open_measure' } })
    const other = { ...closed(), units: ['zhujian', 'shijian'] }
    expect(staffOrder(other, staff('shijian', 'handler'), names, world, MONDAY).abilities.map(({ action }) => action)).not.toContain('answerMeasure')
    expect(staffOrder(closed(), handler, names, world, MONDAY).abilities.find(({ action }) => action === 'answerMeasure')?.fields[0]).toMatchObject({ name: 'measures', of: ['2'] })
  })
})

describe('the checker', () => {
  const order = after(closed(), 'answerMeasure', lead, { measures: [2], done: false, account: '会计未到', newDay: beijing('2026-03-27 23:59') }, beijing('2026-03-20 10:00'))
  const withMeasure = (change: object): Order => ({ ...order, measures: measuresOf(order).map((one) => ({ ...one, ...change })) })
  const faults = (one: Order): string[] => [...measureFaults(one)].map(([, detail]) => detail)
  test('finds nothing on sound orders', () => {
    for (const sound of [replied(), promised(), closed(), order]) expect(faults(sound)).toEqual([])
  })
  test.each([
    ['a day that nobody promised', { moved: [] }, 'of ask 2: no reply promised the day'],
    ['a day that is not the one it was moved to', { dueAt: beijing('2026-04-01 23:59') }, 'of ask 2: moved to a day that is not its next'],
    ['an end of two kinds', { done: { at: DAY, by: null, words: '好了' }, replacedAt: DAY }, 'of ask 2: done, and replaced'],
    ['an answer from before', { madeAt: beijing('2026-03-21 10:00') }, 'of ask 2: answered before it was made'],
  ])('finds %s', (_, change, fault) => expect(faults(withMeasure(change))).toContain(fault))
  test('finds two open ones of one ask, and an answer that no history knows', () => {
    expect(faults({ ...order, measures: [...measuresOf(order), ...measuresOf(order)] })).toContain('two of one ask are open')
    expect(faults({ ...order, history: order.history.filter(({ action }) => action !== 'answerMeasure') })).toContain('0 times answered in the history, 1 on the measures')
  })
})

describe('a demand that asks for one thing', () => {
  const contacted = (): Order => after(after(after(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: 'zhujian' }), 'sign', liaison, {}), 'recordContact', handler, { method: 'phone', reached: true })
  const LATER = { ...REPLY, selfSolved: false, unsolvedReason: '配件已订购', measure: '到货后更换曳引机', doneBy: DAY }
  const promisedWhole = (): Order => after(after(contacted(), 'reply', handler, LATER), 'passReply', auditor, {})

  test('is promised by a day as a whole: in the reply, to its citizen, and on the unit’s desk', () => {
    const order = promisedWhole()
    expect(order.reply?.measure).toEqual({ words: '到货后更换曳引机', doneBy: DAY })
    expect(measuresOf(order)).toMatchObject([{ ask: 0, words: '到货后更换曳引机', dueAt: DAY, done: null }])
    expect(order.tasks).toContainEqual({ kind: 'measure', desk: 'zhujian', dueAt: DAY })
    expect([...measureFaults(order)]).toEqual([])
    const seen = citizenOrder(order, names, world, MONDAY)
    expect(seen.answer?.measure).toEqual({ words: '到货后更换曳引机', doneBy: DAY.toISOString() })
    expect(seen.measures).toMatchObject([{ ask: 0, isOpen: true }])
    expect(staffOrder(order, auditor, names, world, MONDAY).reply?.measure).toEqual({ words: '到货后更换曳引机', doneBy: DAY.toISOString() })
  })
  test('its form asks for it, and where things are listed one by one, each is promised with its own answer', () => {
    const fieldsOf = (order: Order) => staffOrder(order, handler, names, world, MONDAY).abilities.find(({ action }) => action === 'reply')?.fields.map(({ name }) => name)
    expect(fieldsOf(contacted())).toEqual(expect.arrayContaining(['measure', 'doneBy']))
    const listed = after(contacted(), 'correctAsks', dispatcher, { asks: [{ text: '修好电梯' }, { text: '公示账目' }], reason: '两件事' })
    expect(fieldsOf(listed)).not.toContain('measure')
    const answers = [1, 2].map((no) => ({ ask: no, outcome: 'done' as const, words: '办好了' }))
    expect(ask(listed, 'reply', handler, { ...LATER, answers })).toMatchObject({ ok: false, refusal: { rule: 'measure_beside_answers' } })
  })
  test.each([
    ['without a day', { ...LATER, doneBy: undefined }, 'measure_incomplete'],
    ['a day without words', { ...LATER, measure: undefined }, 'measure_incomplete'],
    ['a day that is past', { ...LATER, doneBy: MONDAY }, 'instant_in_the_past'],
    ['solved already', { ...LATER, selfSolved: true }, 'solved_beyond_answers'],
  ])('refused: %s', (_, grounds, rule) => expect(ask(contacted(), 'reply', handler, grounds)).toMatchObject({ ok: false, refusal: { rule } }))
  test('is answered without saying which; moved, kept, and in the history', () => {
    const form = staffOrder(promisedWhole(), handler, names, world, MONDAY).abilities.find(({ action }) => action === 'answerMeasure')
    expect(form?.fields.map(({ name }) => name)).toEqual(['done', 'account', 'newDay'])
    const moved = after(promisedWhole(), 'answerMeasure', handler, { done: false, account: '厂家延期', newDay: beijing('2026-03-27 23:59') })
    const kept = after(moved, 'answerMeasure', handler, { done: true, account: '已更换' }, beijing('2026-03-26 10:00'))
    expect(measuresOf(kept)).toMatchObject([{ ask: 0, done: { words: '已更换' }, moved: [{ reason: '厂家延期' }] }])
    expect(kept.history.at(-1)?.detail.measures).toEqual(['0'])
    expect([...measureFaults(kept)]).toEqual([])
  })
  test('of several promises one is named', () => {
    const two = { ...closed(), measures: [1, 2].flatMap((no) => measuresOf(closed()).map((one) => ({ ...one, ask: no }))) }
    expect(ask(two, 'answerMeasure', handler, { done: true, account: '已办' })).toMatchObject({ ok: false, refusal: { rule: 'measure_not_named' } })
  })
})
