// Which limit holds is a question of the matter, not of when it was understood: the law's limit survives a raised urgency, and a
// corrected matter has its own (HR §0.6; Jinan 2018 art. 24, Weifang 2021 art. 20).
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { isoIn } from '../../server/domain/calendar.ts'
import type { Leaf } from '../../server/domain/catalogue.ts'
import { defaultClockPolicy, isOpen, outcomeOf, type ClockPolicy } from '../../server/domain/clocks.ts'
import { decide } from '../../server/domain/decide.ts'
import { hindranceOf } from '../../server/domain/foresee.ts'
import type { Actor } from '../../server/domain/actors.ts'
import type { Action, Grounds } from '../../server/domain/lifecycle.ts'
import type { World } from '../../server/domain/moves/scene.ts'
import type { Order } from '../../server/domain/orders.ts'
import { citizenOrder } from '../../server/presenters/citizen-orders.ts'
import { aFiledOrder, beijing, caller, dispatcher, handler, liaison, REPLY, auditor, world as plain } from '../support/builders.ts'

const leaf = (code: string, lawDays: number | null, parts: Partial<Leaf> = {}): Leaf =>
  ({ code, resolveLimit: null, statutoryLimit: lawDays === null ? null : { span: { kind: 'working_days', amount: lawDays }, basis: { law: '劳动保障监察条例', article: '第十七条' } }, leastUrgency: 'T2', ...parts }) as unknown as Leaf
const LEAVES: Record<string, Leaf> = { pay: leaf('pay', 60), roads: leaf('roads', null), lift: leaf('lift', null) }
const world: World = { ...plain, leafOf: (code) => LEAVES[code] }
const names = { unit: () => null, leaf: () => null, leafPath: () => ({ path: [], pathEn: [], legalBasis: [] }), person: () => null, withoutPersonal: (text: string) => text } as never

const at = (text: string): Date => beijing(`2026-${text}`)
const local = (when: Date | null): string | null => (when === null ? null : isoIn('Asia/Shanghai', when).replace('T', ' ').slice(5, 16))
const asked = <A extends Action>(order: Order, action: A, who: Actor, grounds: Grounds<A>, now: Date, laws = world) => decide(order, { action, who, grounds } as never, laws, now)
function step<A extends Action>(order: Order, action: A, who: Actor, grounds: Grounds<A>, now: Date, laws = world): Order {
  const decision = asked(order, action, who, grounds, now, laws)
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
  expect(faults(decision.change.order, laws)).toEqual([])
  return decision.change.order
}
const faults = (order: Order, { calendar, frozenClocks }: World): unknown =>
  orderViolations(order, { calendar, frozenClocks, units: { has: () => true } }).flatMap(({ rule, detail }) => (rule === 'number_wrong' ? [] : [`${rule} ${detail}`]))
const sent = (leafCode: string, parts: Parameters<typeof aFiledOrder>[0] = {}): Order => step(aFiledOrder({ leafCode, ...parts }, at('03-02 09:00')), 'dispatch', dispatcher, { leadUnit: 'zhujian' }, at('03-02 09:00'))
const signed = (leafCode: string, parts: Parameters<typeof aFiledOrder>[0] = {}): Order =>
  step(step(sent(leafCode, parts), 'sign', liaison, {}, at('03-02 09:30')), 'recordContact', handler, { method: 'phone', reached: true }, at('03-02 10:00'))
/** What is promised of the whole and runs: name, rule, end. */
const running = ({ clocks }: Order): string[] => clocks.filter((clock) => isOpen(clock) && clock.unit === null).map(({ name, rule, dueAt }) => `${name} ${rule} ${local(dueAt)}`)
const toldCitizen = (order: Order, now: Date): string => citizenOrder(order, names, world, now).promises.flatMap(({ outcome, because }) => (outcome === 'running' ? because.map(({ zh }) => zh) : [])).join('')

describe('the urgency is raised where the law gave the limit', () => {
  const raised = () => step(sent('pay'), 'correct', dispatcher, { urgency: 'T1', reason: '有人被困' }, at('03-04 09:00'))

  test('the law’s limit goes on from its own beginning beside the hours of the urgency', () => {
    expect(running(sent('pay'))).toEqual(['resolve leaf.statutory 05-28 18:00', 'stage_report resolve.complaint 03-16 18:00'])
    expect(running(raised())).toEqual(['resolve resolve.T1 03-05 09:00', 'statutory leaf.statutory 05-28 18:00'])
    expect(raised().clocks.find(({ id }) => id === 'statutory')).toMatchObject({ startedAt: at('03-02 09:00'), basis: { law: '劳动保障监察条例' } })
  })

  test('the citizen reads that it runs beside, and no more that the result may take so long', () => {
    expect(toldCitizen(raised(), at('03-04 10:00'))).toContain('（《劳动保障监察条例》第十七条），与热线时限并行')
    expect(toldCitizen(raised(), at('03-04 10:00'))).not.toContain('到热线时限届满时')
  })

  test('what the citizen was to hear sooner than the result is still owed', () => {
    const late = step(signed('pay'), 'correct', dispatcher, { urgency: 'T1', reason: '有人被困' }, at('03-16 10:00'))
    expect(running(late)).toEqual(['stage_report resolve.complaint 03-16 18:00', 'resolve resolve.T1 03-17 10:00', 'statutory leaf.statutory 05-28 18:00'])
  })

  test('raised again, the law’s limit is there once', () => {
    const twice = step(raised(), 'correct', dispatcher, { urgency: 'T0', reason: '危及生命' }, at('03-04 10:00'))
    expect(twice.clocks.filter(({ name }) => name === 'statutory')).toHaveLength(1)
  })
})

describe('the matter is put right while the whole runs', () => {
  const correct = (order: Order, grounds: Partial<Grounds<'correct'>>, when: string): Order => step(order, 'correct', dispatcher, { reason: '归类有误', ...grounds }, at(when))

  test('a longer law prevails from the dispatch on; by the hotline’s own limit the citizen hears of it', () => {
    const decision = asked(signed('roads'), 'correct', dispatcher, { leafCode: 'pay', demandType: 'report', reason: '归类有误' }, at('03-04 09:00'))
    if (!decision.ok) throw new Error('refused')
    const { order, effects } = decision.change
    expect(running(signed('roads'))).toEqual(['resolve resolve.complaint 03-16 18:00'])
    expect(running(order)).toEqual(['resolve leaf.statutory 05-28 18:00', 'stage_report resolve.report 03-23 18:00'])
    expect(outcomeOf(order.clocks.find(({ id }) => id === 'resolve')!, at('06-01 09:00'))).toBe('moot')
    expect(effects.map(({ about, unit }) => [about, unit])).toEqual(expect.arrayContaining([['limit_corrected', 'zhujian'], ['extended', null]]))
    expect(order.history.at(-1)?.detail).toMatchObject({ limitBefore: at('03-16 18:00'), limitAfter: at('05-28 18:00') })
    expect(toldCitizen(order, at('03-04 10:00'))).toContain('（《劳动保障监察条例》第十七条）长于热线时限')
    expect(citizenOrder(order, names, world, at('03-04 10:00')).steps.map(({ kind }) => kind)).toContain('correct')
    expect(faults(order, world)).toEqual([])
  })

  test('the type alone: the limit of that type, from the beginning', () => {
    expect(running(correct(signed('roads'), { demandType: 'report' }, '03-04 09:00'))).toEqual(['resolve resolve.report 03-23 18:00'])
    expect(running(correct(signed('roads'), { demandType: 'help' }, '03-04 09:00'))).toEqual(['resolve resolve 03-09 18:00'])
  })

  test('one that would be over by now begins with the correction, where that is still sooner', () => {
    expect(running(correct(signed('roads'), { demandType: 'help' }, '03-10 09:00'))).toEqual(['resolve resolve.complaint 03-16 18:00'])
    expect(running(correct(signed('roads', { demandType: 'report' }), { demandType: 'help' }, '03-10 09:00'))).toEqual(['resolve resolve 03-17 18:00'])
    expect(running(correct(signed('pay'), { leafCode: 'roads' }, '04-01 09:00'))).toEqual(['resolve resolve.complaint 04-16 18:00'])
  })

  test('what had fallen due stays late', () => {
    const late = correct(signed('roads'), { leafCode: 'pay' }, '03-17 09:00')
    expect(late.clocks.flatMap((clock) => (clock.name === 'resolve' ? [outcomeOf(clock, at('03-17 10:00'))] : []))).toEqual(['late', 'running'])
    expect(running(late)).toEqual(['resolve leaf.statutory 05-28 18:00'])
  })

  test('a matter of the same limits changes nothing, and nobody is told', () => {
    const same = correct(signed('roads'), { leafCode: 'lift' }, '03-04 09:00')
    expect(same.clocks).toEqual(signed('roads').clocks)
    expect(same.history.at(-1)?.detail).not.toHaveProperty('limitAfter')
  })

  test('what stood still for the citizen is taken along, and it goes on standing still', () => {
    const answered = step(step(signed('roads'), 'askInfo', handler, { question: '几号楼？', answerBy: at('03-05 09:00') }, at('03-03 09:00')), 'supplyInfo', { kind: 'citizen', orderId: '' }, { text: '三号楼' }, at('03-04 09:00'))
    expect(running(correct(answered, { demandType: 'help' }, '03-04 10:00'))).toEqual(['resolve resolve 03-10 18:00'])
    const asking = correct(step(signed('roads'), 'askInfo', handler, { question: '几号楼？', answerBy: at('03-05 09:00') }, at('03-03 09:00')), { demandType: 'help' }, '03-03 10:00')
    expect(running(step(asking, 'supplyInfo', { kind: 'citizen', orderId: '' }, { text: '三号楼' }, at('03-04 09:00')))).toEqual(['resolve resolve 03-10 18:00'])
  })

  test('in an urgent matter the hours stay, also when the urgency is taken back, and the law runs beside from the dispatch on', () => {
    const urgent = correct(signed('roads'), { urgency: 'T1' }, '03-04 09:00')
    expect(running(correct(urgent, { leafCode: 'pay', urgency: 'T2' }, '03-04 10:00'))).toEqual(['resolve resolve.T1 03-05 09:00', 'statutory leaf.statutory 05-28 18:00'])
  })

  test('put right and raised at once: the hours from now, the law from the dispatch on', () => {
    expect(running(correct(signed('roads'), { leafCode: 'pay', urgency: 'T1' }, '03-04 09:00'))).toEqual(['resolve resolve.T1 03-05 09:00', 'statutory leaf.statutory 05-28 18:00'])
  })

  test('never refused for want of a calendar: a report is secret at once, and its limit is dated when the year is known', () => {
    const sentLate = step(aFiledOrder({ leafCode: 'roads' }, at('12-07 09:00')), 'dispatch', dispatcher, { leadUnit: 'zhujian' }, at('12-07 09:00'))
    const put = correct(sentLate, { leafCode: 'pay', demandType: 'report' }, '12-08 09:00')
    expect(put).toMatchObject({ secret: true, undatedFor: 2027 })
  })
})

describe('a redo', () => {
  const redone = (): Order => {
    const replied = step(step(signed('roads'), 'reply', handler, REPLY, at('03-05 09:00')), 'passReply', auditor, {}, at('03-05 10:00'))
    return step(replied, 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false }, at('03-06 09:00'))
  }

  test('raised to urgent has a redo’s hours, not those of the first time', () => {
    expect(running(redone())).toEqual(['resolve redo.complaint 03-13 18:00'])
    expect(running(step(redone(), 'correct', dispatcher, { urgency: 'T1', reason: '有人被困' }, at('03-06 10:00')))).toEqual(['resolve redo.T1 03-06 22:00'])
  })

  test('of a matter put right keeps a redo’s limit', () => {
    expect(running(step(redone(), 'correct', dispatcher, { leafCode: 'pay', demandType: 'help', reason: '归类有误' }, at('03-06 10:00')))).toEqual(['resolve redo 03-11 18:00'])
  })
})

test('sent out a second time and more urgent, the promise that went on is hurried', () => {
  const back = step(signed('roads'), 'nameAccused', dispatcher, { accusedUnits: ['zhujian'], reason: '来电补充' }, at('03-03 09:00'))
  expect(running(back)).toContain('resolve resolve.complaint 03-16 18:00')
  const again = step(back, 'dispatch', dispatcher, { leadUnit: 'shijian', urgency: 'T1' }, at('03-03 10:00'))
  expect(running(again)).toEqual(['resolve resolve.T1 03-04 10:00'])
})

test('an urgent matter with a law of working days is sent out although next year is unknown; the law’s limit is dated later', () => {
  const dispatched = step(aFiledOrder({ leafCode: 'pay', urgency: 'T1' }, at('12-14 09:00')), 'dispatch', dispatcher, { leadUnit: 'zhujian' }, at('12-14 09:00'))
  expect(dispatched).toMatchObject({ state: 'dispatched', undatedFor: 2027 })
  expect(dispatched.clocks.find(({ name }) => name === 'statutory')).toMatchObject({ undatedFor: 2027, startedAt: at('12-14 09:00') })
  expect(asked(aFiledOrder({ leafCode: 'pay' }, at('12-14 09:00')), 'dispatch', dispatcher, { leadUnit: 'zhujian' }, at('12-14 09:00'))).toMatchObject({ ok: false })
})

describe('a policy that changes after the dispatch', () => {
  const hours = (amount: number) => ({ kind: 'natural_minutes' as const, amount: amount * 60 })
  const changed: ClockPolicy = { ...defaultClockPolicy, version: 2, rules: defaultClockPolicy.rules.map((rule) => ({ ...rule, span: hours(1) })) }
  const later: World = { ...world, clockPolicy: changed }
  const begun = (order: Order, name: string): (string | null)[] => order.clocks.flatMap((clock) => (isOpen(clock) && clock.name === name ? [local(clock.dueAt)] : []))

  test('leaves parts, raised urgency, rulings, a fresh signature and a redo as the order’s own policy has them', () => {
    const order = signed('roads')
    expect(begun(step(order, 'correct', dispatcher, { urgency: 'T1', reason: '有人被困' }, at('03-03 09:00'), later), 'resolve')).toEqual(['03-04 09:00'])
    const asking = step(order, 'requestTermination', { ...liaison, roles: ['unit_lead'] }, { reason: '已无必要', law: '物业管理条例' }, at('03-03 09:00'), later)
    expect(local(asking.requests[0]?.dueAt ?? null)).toBe('03-04 18:00')
    const returned = step(sent('roads'), 'requestReturn', liaison, { law: '物业管理条例', proposedUnit: 'shijian', reason: '不属本单位' }, at('03-02 10:00'), later)
    expect(begun(step(returned, 'ruleReturn', dispatcher, { granted: false, reason: '职责明确', law: '三定方案' }, at('03-02 14:00'), later), 'sign')).toEqual(['03-02 16:00'])
    const passed = step(step(order, 'reply', handler, REPLY, at('03-05 09:00'), later), 'passReply', auditor, {}, at('03-05 10:00'), later)
    expect(begun(step(passed, 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false }, at('03-06 09:00'), later), 'resolve')).toEqual(['03-13 18:00'])
  })
})

describe('a limit that the law set', () => {
  const EXTENSION = { workingDays: 5, reason: '等待材料', citizenTold: true }

  test('is extended by nobody here: said before the form is opened, with the law', () => {
    expect(asked(signed('pay'), 'requestExtension', liaison, EXTENSION, at('03-04 09:00'))).toMatchObject({ ok: false, refusal: { rule: 'limit_set_by_law', source: '《劳动保障监察条例》第十七条' } })
    expect(hindranceOf(signed('pay'), 'requestExtension', liaison, world, at('03-04 09:00'))).toMatchObject({ rule: 'limit_set_by_law' })
    expect(hindranceOf(signed('roads'), 'requestExtension', liaison, world, at('03-04 09:00'))).toBeNull()
  })

  test('what was asked of the hotline’s limit lapses when the matter turns out to have one of the law’s', () => {
    const put = step(step(signed('roads'), 'requestExtension', liaison, EXTENSION, at('03-04 09:00')), 'correct', dispatcher, { leafCode: 'pay', reason: '归类有误' }, at('03-04 10:00'))
    expect(put.requests).toMatchObject([{ kind: 'extension', lapsed: { why: 'limit_changed' } }])
  })

  test('stands still neither for the citizen nor for a suspension; the day to hear of it by does', () => {
    const answered = step(step(signed('pay'), 'askInfo', handler, { question: '哪几个月？', answerBy: at('03-05 09:00') }, at('03-03 09:00')), 'supplyInfo', { kind: 'citizen', orderId: '' }, { text: '一月' }, at('03-04 09:00'))
    expect(running(answered)).toEqual(['resolve leaf.statutory 05-28 18:00', 'stage_report resolve.complaint 03-17 18:00'])
  })

  test('put right to a plain matter, the hotline’s limit has the pauses of its own', () => {
    const answered = step(step(signed('pay'), 'askInfo', handler, { question: '哪几个月？', answerBy: at('03-05 09:00') }, at('03-03 09:00')), 'supplyInfo', { kind: 'citizen', orderId: '' }, { text: '一月' }, at('03-04 09:00'))
    expect(running(step(answered, 'correct', dispatcher, { leafCode: 'roads', reason: '归类有误' }, at('03-05 09:00')))).toEqual(['resolve resolve.complaint 03-17 18:00'])
  })
})
