// 吹哨报到: who may call whom and when, what the called may answer, what the record must say, and what both sides are counted for.
import { describe, expect, test } from 'vitest'
import { ActionBody } from '../../server/contracts/actions.ts'
import { UnitOrder } from '../../server/contracts/unit-systems.ts'
import { decide, wakeAtOf } from '../../server/domain/decide.ts'
import { hindranceOf } from '../../server/domain/foresee.ts'
import type { Grounds } from '../../server/domain/lifecycle.ts'
import type { Order } from '../../server/domain/orders.ts'
import { WHISTLE_BOUNDS } from '../../server/domain/city-policies/bounds.ts'
import { whistleCounts } from '../../server/domain/whistles/counts.ts'
import { MOST_CALLED, type WhistlePolicy } from '../../server/domain/whistles/policy.ts'
import { whistleWarnings } from '../../server/domain/whistles/settle.ts'
import { openWhistle, whistlesOf, type Whistle } from '../../server/domain/whistles/whistle.ts'
import { possible } from '../../server/presenters/abilities.ts'
import { unitOrder } from '../../server/presenters/unit-order.ts'
import { mayAct, orderPolicy } from '../../server/policies/orders.ts'
import { after, aFiledOrder, ask, beijing, dispatcher, MONDAY, REPLY, staff, supervisor, world } from '../support/builders.ts'

const STREET = 'wangjiang'
const street = staff(STREET, 'liaison')
const water = staff('shuiwu', 'liaison')
const police = staff('gongan', 'liaison')
const AT_TWO = beijing('2026-03-02 14:00')
const LATER = beijing('2026-03-02 15:00')

const handledBy = (unit: string): Order => after(after(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: unit }), 'sign', staff(unit, 'liaison'), {})
const CALL: Grounds<'whistle'> = { units: ['shuiwu', 'gongan'], place: '江畔花园北门', meetAt: AT_TWO, reason: '排水与占道互相推诿', needed: '现场核定责任' }
const blown = (grounds: Partial<Grounds<'whistle'>> = {}): Order => after(handledBy(STREET), 'whistle', street, { ...CALL, ...grounds })
const refusalOf = (decision: ReturnType<typeof ask>) => (decision.ok ? null : decision.refusal.code === 'rule_broken' ? decision.refusal.rule : decision.refusal.code)
const open = (order: Order): Whistle => openWhistle(order)!
const ARRIVALS = [
  { unit: 'shuiwu', came: true, at: beijing('2026-03-02 14:15'), who: '水务一组', did: '疏通雨水口' },
  { unit: 'gongan', came: false },
]

describe('who may call whom, and when', () => {
  test('a street that handles the order calls; the called see the order and are told', () => {
    const decision = ask(handledBy(STREET), 'whistle', street, CALL)
    if (!decision.ok) throw new Error('refused')
    const { order, effects } = decision.change
    expect(order.units).toEqual([STREET, 'shuiwu', 'gongan'])
    expect(orderPolicy.read(water, order)).toBe(true)
    expect(effects.filter(({ about }) => about === 'whistle:called').map(({ unit }) => unit)).toEqual(['shuiwu', 'gongan'])
    expect(order.lastWhistleAt).toEqual(AT_TWO)
    expect(order.state).toBe('handling')
  })

  test('a called unit’s own system hears of it, and of nothing that is the street’s alone to know', () => {
    const decision = decide(handledBy(STREET), { action: 'whistle', who: street, grounds: CALL }, { ...world, hasSystem: (unit) => unit === 'shuiwu' }, MONDAY)
    if (!decision.ok) throw new Error('refused')
    expect(decision.change.effects.filter(({ type }) => type === 'publish').map(({ unit }) => unit)).toEqual(['shuiwu'])
    const told = unitOrder(decision.change.order, 'shuiwu', (text) => text)
    expect(told).toMatchObject({ role: 'called', whistle: { street: STREET, place: CALL.place, meetAt: AT_TWO.toISOString(), units: ['shuiwu', 'gongan'] } })
    expect(unitOrder(handledBy(STREET), STREET, (text) => text)).not.toHaveProperty('whistle')
    expect(UnitOrder.safeParse(told).success).toBe(true)
  })

  test.each<[string, string | null, Partial<Grounds<'whistle'>>]>([
    ['nobody', 'nobody_called', { units: [] }],
    ['an hour ahead, nobody can come', 'whistle_too_soon', { meetAt: beijing('2026-03-02 10:00') }],
    ['two hours ahead', null, { meetAt: beijing('2026-03-02 11:00') }],
    ['yesterday', 'whistle_too_soon', { meetAt: beijing('2026-03-01 14:00') }],
    ['ten days ahead', null, { meetAt: beijing('2026-03-12 09:00') }],
    ['eleven days ahead', 'instant_too_far', { meetAt: beijing('2026-03-13 09:00') }],
  ])('calling %s', (_, rule, grounds) => expect(refusalOf(ask(handledBy(STREET), 'whistle', street, { ...CALL, ...grounds }))).toBe(rule))

  test('in an emergency a quarter of an hour is enough', () => {
    const order = { ...handledBy(STREET), urgency: 'T0' as const }
    expect(refusalOf(ask(order, 'whistle', street, { ...CALL, meetAt: beijing('2026-03-02 09:15') }))).toBeNull()
  })

  test('a department does not whistle, and is told so beforehand', () => {
    const order = handledBy('zhujian')
    const liaison = staff('zhujian', 'liaison')
    expect(refusalOf(ask(order, 'whistle', liaison, CALL))).toBe('only_streets_whistle')
    expect(hindranceOf(order, 'whistle', liaison, world, MONDAY)?.rule).toBe('only_streets_whistle')
  })

  test('the unit complained of is not called; one whistle at a time', () => {
    const accusing = { ...handledBy(STREET), demand: { ...aFiledOrder().demand, accusedUnit: 'gongan' } }
    expect(refusalOf(ask(accusing, 'whistle', street, CALL))).toBe('handled_by_the_accused')
    expect(refusalOf(ask(blown(), 'whistle', street, CALL))).toBe('whistle_already_open')
  })
})

describe('what the called answer', () => {
  test('coming: who and when; the street is told', () => {
    const decision = ask(blown(), 'comeToWhistle', water, { who: '水务一组', arriveAt: AT_TWO })
    if (!decision.ok) throw new Error('refused')
    expect(open(decision.change.order).calls[0]).toMatchObject({ unit: 'shuiwu', answer: { kind: 'coming', who: '水务一组', arriveAt: AT_TWO } })
    expect(decision.change.effects.map(({ about, unit }) => [about, unit])).toContainEqual(['whistle:coming', STREET])
  })

  test('who was not called has nothing to answer, nor has anybody once the time is over', () => {
    expect(refusalOf(ask(blown(), 'comeToWhistle', staff('zhujian', 'liaison'), { who: 'x', arriveAt: AT_TWO }))).toBe('not_called')
    expect(refusalOf(ask(blown(), 'comeToWhistle', water, { who: 'x', arriveAt: LATER }, LATER))).toBe('whistle_time_over')
    expect(refusalOf(ask(blown(), 'objectToWhistle', water, { reason: 'x' }, LATER))).toBe('whistle_time_over')
  })

  test('an objection goes to the centre; granted, the unit need not come and sees the order no more', () => {
    const objected = after(blown(), 'objectToWhistle', police, { reason: '不属公安职责', law: '《治安管理处罚法》' })
    expect(refusalOf(ask(objected, 'objectToWhistle', police, { reason: '再次' }))).toBe('whistle_objected_already')
    expect(refusalOf(ask(objected, 'ruleWhistle', dispatcher, { unit: 'shuiwu', granted: true, reason: 'x' }))).toBe('no_objection_of_unit')
    const released = after(objected, 'ruleWhistle', dispatcher, { unit: 'gongan', granted: true, reason: '确不属公安' })
    expect(released.units).toEqual([STREET, 'shuiwu'])
    expect(orderPolicy.read(police, released)).toBe(false)
    expect(refusalOf(ask(released, 'recordWhistle', street, { arrivals: ARRIVALS.slice(0, 1) }, LATER))).toBeNull()
  })

  test('refused, it must come, and stays in what the record must speak of', () => {
    const objected = after(blown(), 'objectToWhistle', police, { reason: '不属公安职责' })
    const bound = after(objected, 'ruleWhistle', supervisor, { unit: 'gongan', granted: false, reason: '占道由公安交管负责' })
    expect(refusalOf(ask(bound, 'objectToWhistle', police, { reason: '再次' }))).toBe('whistle_objected_already')
    expect(refusalOf(ask(bound, 'comeToWhistle', police, { who: '交警二中队', arriveAt: AT_TWO }))).toBeNull()
    expect(refusalOf(ask(bound, 'recordWhistle', street, { arrivals: ARRIVALS.slice(0, 1) }, LATER))).toBe('whistle_record_incomplete')
  })

  test('a unit that assists anyway keeps its part when it is released', () => {
    const helped = after(after(handledBy(STREET), 'addAssisting', dispatcher, { unit: 'gongan', task: '疏导' }), 'whistle', street, CALL)
    const released = after(after(helped, 'objectToWhistle', police, { reason: 'x' }), 'ruleWhistle', dispatcher, { unit: 'gongan', granted: true, reason: 'y' })
    expect(released.units).toContain('gongan')
  })

  test('a called unit can be asked to assist as well', () => expect(refusalOf(ask(blown(), 'addAssisting', dispatcher, { unit: 'shuiwu', task: '疏通' }))).toBeNull())
})

describe('the record', () => {
  test('in time to the end of the grace, late after it, absent when it did not come; told to those it is about', () => {
    const decision = ask(blown(), 'recordWhistle', street, { arrivals: ARRIVALS, note: '已疏通' }, LATER)
    if (!decision.ok) throw new Error('refused')
    const [whistle] = whistlesOf(decision.change.order)
    expect(whistle!.calls.map(({ arrival }) => arrival?.outcome)).toEqual(['in_time', 'absent'])
    expect(decision.change.entry.detail).toMatchObject({ cameUnits: ['shuiwu'], absentUnits: ['gongan'] })
    expect(decision.change.effects.map(({ about, unit }) => [about, unit])).toEqual(expect.arrayContaining([['whistle:absent', 'gongan'], ['whistle:recorded', 'shuiwu']]))
    const late = after(blown(), 'recordWhistle', street, { arrivals: [{ ...ARRIVALS[0]!, at: beijing('2026-03-02 14:16') }, ARRIVALS[1]!] }, LATER)
    expect(whistlesOf(late)[0]!.calls[0]!.arrival?.outcome).toBe('late')
  })

  test.each<[string, string, Grounds<'recordWhistle'>, Date]>([
    ['before the time', 'whistle_time_to_come', { arrivals: ARRIVALS }, MONDAY],
    ['without one of the units', 'whistle_record_incomplete', { arrivals: ARRIVALS.slice(0, 1) }, LATER],
    ['with one unit twice', 'whistle_record_incomplete', { arrivals: [ARRIVALS[0]!, ARRIVALS[0]!] }, LATER],
    ['with a unit nobody called', 'whistle_record_incomplete', { arrivals: [ARRIVALS[0]!, { unit: 'zhujian', came: false }] }, LATER],
    ['of a unit that came, without when', 'arrival_incomplete', { arrivals: [{ unit: 'shuiwu', came: true, did: 'x' }, ARRIVALS[1]!] }, LATER],
    ['of an arrival to come', 'arrival_in_the_future', { arrivals: [{ ...ARRIVALS[0]!, at: beijing('2026-03-02 15:01') }, ARRIVALS[1]!] }, LATER],
  ])('%s is refused', (_, rule, grounds, now) => expect(refusalOf(ask(blown(), 'recordWhistle', street, grounds, now))).toBe(rule))

  test('an absent unit may say why, once, and the fact stays', () => {
    const recorded = after(blown(), 'recordWhistle', street, { arrivals: ARRIVALS }, LATER)
    expect(refusalOf(ask(recorded, 'explainAbsence', water, { text: 'x' }, LATER))).toBe('not_absent')
    const explained = after(recorded, 'explainAbsence', police, { text: '当日有重大安保任务' }, LATER)
    expect(whistlesOf(explained)[0]!.calls[1]).toMatchObject({ arrival: { outcome: 'absent' }, explanation: { text: '当日有重大安保任务' } })
    expect(refusalOf(ask(explained, 'explainAbsence', police, { text: 'x' }, LATER))).toBe('not_absent')
  })

  test('no reply while a whistle is unsettled; called off before its time it is settled, afterwards only by the record', () => {
    const contacted = after(blown(), 'recordContact', street, { method: 'phone', reached: true })
    expect(refusalOf(ask(contacted, 'reply', street, REPLY))).toBe('whistle_unsettled')
    expect(refusalOf(ask(contacted, 'callOffWhistle', street, { reason: '已协调' }, LATER))).toBe('whistle_time_has_come')
    const off = after(contacted, 'callOffWhistle', street, { reason: '已协调' })
    expect(refusalOf(ask(off, 'reply', street, REPLY))).toBeNull()
  })
})

describe('when the order moves on', () => {
  test('one that ends, or leaves the street, calls nobody any more, and those called are told', () => {
    const decision = ask(blown(), 'transferOut', dispatcher, { target: '119', takenBy: '119 指挥中心', reason: '险情' })
    if (!decision.ok) throw new Error('refused')
    expect(openWhistle(decision.change.order)).toBeUndefined()
    expect(decision.change.effects.filter(({ about }) => about === 'whistle:off').map(({ unit }) => unit)).toEqual(['shuiwu', 'gongan'])
    const asked = after(blown(), 'requestReturn', street, { law: '《城市道路管理条例》', proposedUnit: 'chengguan', reason: '不属街道' })
    const moved = after(asked, 'ruleReturn', dispatcher, { granted: true, reason: '属城管', law: '三定方案' })
    expect(openWhistle(moved)).toBeUndefined()
    expect(mayAct(street, 'recordWhistle', moved)).toBe(false)
  })
})

describe('what is warned of, once each', () => {
  const warnedAt = (order: Order, time: string) => whistleWarnings(order, beijing(time))
  test('at half of the notice who has not answered; four hours after the time the street; a working day later the centre', () => {
    const answered = after(blown(), 'comeToWhistle', water, { who: '一组', arriveAt: AT_TWO })
    expect(wakeAtOf(answered, world)! <= beijing('2026-03-02 11:30')).toBe(true)
    expect(warnedAt(answered, '2026-03-02 11:29')).toBeNull()
    const first = warnedAt(answered, '2026-03-02 11:30')!
    expect(first.effects.map(({ about, unit }) => [about, unit])).toEqual([['whistle:unanswered', 'gongan']])
    const reminded = { ...answered, whistles: first.whistles }
    expect(warnedAt(reminded, '2026-03-02 17:59')).toBeNull()
    const second = warnedAt(reminded, '2026-03-02 18:00')!
    expect(second.effects.map(({ about, unit }) => [about, unit])).toEqual([['whistle:unrecorded', STREET]])
    const third = warnedAt({ ...reminded, whistles: second.whistles }, '2026-03-03 18:00')!
    expect(third.effects.map(({ about, unit }) => [about, unit])).toEqual([['whistle:unrecorded_centre', 'centre']])
    expect(warnedAt({ ...reminded, whistles: third.whistles }, '2026-03-09 18:00')).toBeNull()
  })

  test('after an outage nobody is asked to answer what is over; a recorded whistle warns of nothing', () => {
    expect(warnedAt(blown(), '2026-03-02 18:30')!.effects.map(({ about }) => about)).toEqual(['whistle:unrecorded'])
    expect(warnedAt(after(blown(), 'recordWhistle', street, { arrivals: ARRIVALS }, LATER), '2026-03-09 18:00')).toBeNull()
  })
})

test('both sides are counted, each number with its orders; who was released or called off is not held against anybody', () => {
  const recorded = after(blown(), 'recordWhistle', street, { arrivals: ARRIVALS }, LATER)
  const released = after(after(blown(), 'objectToWhistle', police, { reason: 'x' }), 'ruleWhistle', dispatcher, { unit: 'gongan', granted: true, reason: 'y' })
  const off = after(blown(), 'callOffWhistle', street, { reason: '已协调' })
  const all = [recorded, released, off].flatMap((order) => whistlesOf(order).map((whistle) => ({ orderId: order._id, whistle })))
  const now = beijing('2026-03-09 09:00')
  expect(whistleCounts(all, STREET, now)).toMatchObject({
    blown: [recorded._id, released._id, off._id],
    recorded: [recorded._id],
    unrecorded: [released._id],
    calledOff: [off._id],
    wronglyCalled: [released._id],
    called: [],
  })
  expect(whistleCounts(all, 'gongan', now)).toMatchObject({ called: [recorded._id], absent: [recorded._id], released: [released._id], noAnswer: [recorded._id], blown: [] })
  expect(whistleCounts(all, 'shuiwu', now)).toMatchObject({ called: [recorded._id, released._id], inTime: [recorded._id], absent: [] })
})

describe('the form is that of the policy in force', () => {
  const fieldOf = (called: WhistlePolicy['called'], mostUnits: number) =>
    possible(street, handledBy(STREET), { ...world, whistlePolicy: { ...world.whistlePolicy, called, mostUnits } }, MONDAY).find(({ action }) => action === 'whistle')?.fields.find(({ name }) => name === 'units')

  test('whom it names and how many: not the shipped ones where a city has set others', () => {
    expect(fieldOf(['department', 'company'], 12)).toMatchObject({ of: ['department', 'company'], max: 12 })
    expect(fieldOf(['company'], 30)).toMatchObject({ of: ['company'], max: 30 })
  })

  test('the door takes as many as any city may call, and the rule judges by its own policy', () => {
    const units = Array.from({ length: 30 }, (_, index) => `unit-${index}`)
    const grounds = { units, place: '三号楼前', meetAt: '2026-03-03T10:00:00+08:00', reason: '责任交叉', needed: '现场核定责任' }
    expect(ActionBody.whistle.safeParse({ grounds }).success).toBe(true)
    expect(ActionBody.whistle.safeParse({ grounds: { ...grounds, units: [...units, 'one-more'] } }).success).toBe(false)
    expect(ActionBody.recordWhistle.safeParse({ grounds: { arrivals: units.map((unit) => ({ unit, came: false })) } }).success).toBe(true)
    expect(ActionBody.dispatch.safeParse({ grounds: { leadUnit: 'zhujian', assistingUnits: units.slice(0, 13) } }).success).toBe(false)
    expect(WHISTLE_BOUNDS.mostUnits.max).toBe(MOST_CALLED)
  })
})
