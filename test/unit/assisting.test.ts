// 协办: assisting units give their results to the lead, who answers for the whole (Beijing 2021 art. 14). They go on when the lead changes,
// and an answer that does not wait for one of them says why.
import { describe, expect, test } from 'vitest'
import { deliveryViolations } from '../../scripts/check/beside.ts'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { isPart, outcomeOf, type Clock } from '../../server/domain/clocks.ts'
import type { Order } from '../../server/domain/orders.ts'
import { partsWaitedFor } from '../../server/domain/parts.ts'
import { proposeRoute } from '../../server/domain/routing.ts'
import type { Leaf } from '../../server/domain/catalogue.ts'
import { after, aFiledOrder, ask, auditor, beijing, caller, dispatcher, handler, lead, liaison, REPLY, staff, supervisor, world } from '../support/builders.ts'

const day = (text: string): Date => beijing(`2026-03-${text}`)
const shijian = staff('shijian', 'liaison')
const gongan = staff('gongan', 'liaison')
const section = staff('zhujian-section', 'liaison')
const LAW = '《特种设备安全法》第五条'
const refusalOf = (decision: ReturnType<typeof ask>) => (decision.ok ? null : decision.refusal.code === 'rule_broken' ? decision.refusal.rule : decision.refusal.code)
const part = (order: Order, unit: string): Clock[] => order.clocks.filter((clock) => isPart(clock) && clock.unit === unit)
const faults = (order: Order): unknown =>
  orderViolations({ ...order, number: '20260302-000001-W' }, { ...world, units: { has: () => true } }).filter(({ rule }) => rule !== 'number_wrong')

/** Zhujian leads from Monday, shijian assists from the dispatch on, gongan from an hour later. */
const assisted = (): Order => {
  const sent = after(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: 'zhujian', assistingUnits: ['shijian'] })
  return after(after(sent, 'sign', liaison, {}), 'addAssisting', dispatcher, { unit: 'gongan', task: '核实登记信息' }, day('02 10:00'))
}
const returned = (order: Order): Order => after(order, 'requestReturn', liaison, { law: LAW, proposedUnit: 'water', reason: '属供水范围' }, day('02 11:00'))
const sentOn = (order: Order, leadUnit = 'water') => {
  const decision = ask(returned(order), 'ruleReturn', dispatcher, { granted: true, reason: '同意改派', law: LAW, leadUnit }, day('02 15:00'))
  if (!decision.ok) throw new Error('refused')
  return decision.change
}

describe('the lead changes', () => {
  test('who assists goes on assisting: answers stay, no clock begins anew, and whoever still owes a part is told', () => {
    const { order, effects, entry } = sentOn(after(assisted(), 'answerPart', gongan, { text: '登记在册' }, day('02 10:30')))
    expect(order).toMatchObject({ state: 'dispatched', leadUnit: 'water', units: ['water', 'shijian', 'gongan'], route: { assistingUnits: ['shijian', 'gongan'] } })
    expect(order.parts).toMatchObject([{ unit: 'shijian', answer: null }, { unit: 'gongan', task: '核实登记信息', answer: '登记在册' }])
    expect(part(order, 'shijian')).toEqual(part(assisted(), 'shijian'))
    expect(part(order, 'gongan')).toMatchObject([{ metAt: day('02 10:30'), stoppedAt: null }])
    expect(effects.map(({ type, unit, about }) => [type, unit, about])).toEqual([
      ['notify', 'shijian', 'lead_changed'],
      ['deliver', 'water', null],
      ['follow', null, null],
      ['notify', 'zhujian', 'return_granted'],
    ])
    expect(entry.detail).toMatchObject({ assistingUnits: [], keptUnits: ['shijian', 'gongan'] })
    // Handed to each once: what goes on is not delivered a second time.
    expect(deliveryViolations({ ...order, outbox: [] }, ['zhujian', 'shijian', 'gongan', 'water'].map((unit) => ({ unit })))).toEqual([])
    expect(faults(order)).toEqual([])
  })

  test('the unit that is named had a part itself: it leads, and owes itself none', () => {
    const { order, effects } = sentOn(assisted(), 'shijian')
    expect(order).toMatchObject({ leadUnit: 'shijian', units: ['shijian', 'gongan'], parts: [{ unit: 'gongan' }] })
    expect(part(order, 'shijian').map((clock) => outcomeOf(clock, day('09 09:00')))).toEqual(['moot'])
    expect(effects.filter(({ type }) => type === 'deliver').map(({ unit }) => unit)).toEqual(['shijian'])
    expect(faults(order)).toEqual([])
  })

  test('what it had answered before stays on the order', () => {
    const { order } = sentOn(after(assisted(), 'answerPart', shijian, { text: '已检验' }, day('02 10:30')), 'shijian')
    expect(order.parts).toMatchObject([{ unit: 'shijian', answer: '已检验' }, { unit: 'gongan' }])
    expect(faults(order)).toEqual([])
  })

  test('what the former lead had handed down ends with it, and who had it is told', () => {
    const { order, effects } = sentOn(after(assisted(), 'subDispatch', liaison, { unit: 'zhujian-section', task: '查看' }, day('02 10:10')))
    expect(order.units).toEqual(['water', 'shijian', 'gongan'])
    expect(part(order, 'zhujian-section').map((clock) => outcomeOf(clock, day('09 09:00')))).toEqual(['moot'])
    expect(effects.map(({ about, unit }) => [about, unit])).toContainEqual(['part_withdrawn', 'zhujian-section'])
  })
})

describe('the lead answers', () => {
  const contacted = () => after(assisted(), 'recordContact', handler, { method: 'phone', reached: true }, day('02 10:30'))
  const bothAnswered = () => after(after(contacted(), 'answerPart', shijian, { text: '已检验' }, day('02 11:00')), 'answerPart', gongan, { text: '登记在册' }, day('02 11:00'))
  const WITHOUT = { ...REPLY, partsLeftOut: '检验结果不影响本次修复' }

  test('with all parts given, as before', () => {
    expect(after(bothAnswered(), 'reply', handler, REPLY, day('02 15:00')).state).toBe('reply_review')
  })

  test('while one is out, only with a word why; the rule is named', () => {
    expect(partsWaitedFor(contacted()).map(({ unit }) => unit)).toEqual(['shijian', 'gongan'])
    expect(refusalOf(ask(contacted(), 'reply', handler, REPLY, day('02 15:00')))).toBe('part_open')
    const one = after(contacted(), 'answerPart', gongan, { text: '登记在册' }, day('02 11:00'))
    expect(refusalOf(ask(one, 'reply', handler, REPLY, day('02 15:00')))).toBe('part_open')
  })

  test('then the part is waited for no longer: its clock is moot, its list empty, and it is told', () => {
    const decision = ask(contacted(), 'reply', handler, WITHOUT, day('02 15:00'))
    if (!decision.ok) throw new Error('refused')
    const { order, effects, entry } = decision.change
    expect(order.parts).toMatchObject([{ unit: 'shijian', answer: null, leftOut: { at: day('02 15:00'), reason: WITHOUT.partsLeftOut } }, { unit: 'gongan', leftOut: {} }])
    expect([...part(order, 'shijian'), ...part(order, 'gongan')].map((clock) => outcomeOf(clock, day('09 09:00')))).toEqual(['moot', 'moot'])
    expect(order.owing).toEqual([])
    expect(effects.map(({ about, unit }) => [about, unit])).toEqual(expect.arrayContaining([['part_left_out', 'shijian'], ['part_left_out', 'gongan']]))
    expect(entry.detail).toMatchObject({ partsLeftOut: WITHOUT.partsLeftOut, unitsLeftOut: ['shijian', 'gongan'] })
    expect(faults(order)).toEqual([])
  })

  test('a part that had fallen due was late all the same', () => {
    const late = after(contacted(), 'reply', handler, WITHOUT, day('06 15:00'))
    expect(part(late, 'shijian').map((clock) => outcomeOf(clock, day('09 09:00')))).toEqual(['late'])
  })

  test('what an assisting unit had handed down ends with its part', () => {
    const qinglan = staff('qinglan', 'liaison')
    const joined = after(contacted(), 'addAssisting', dispatcher, { unit: 'qinglan', task: '现场配合' }, day('02 10:40'))
    const below = after(joined, 'subDispatch', qinglan, { unit: 'qinglan-section', task: '查看' }, day('02 10:50'))
    const order = after(below, 'reply', handler, WITHOUT, day('02 15:00'))
    expect(order.parts.at(-1)).toMatchObject({ unit: 'qinglan-section', leftOut: { reason: WITHOUT.partsLeftOut } })
    expect(faults(order)).toEqual([])
  })

  test('done again, nothing old is owed; the unit may be asked anew with a clock of its own, and its late answer is welcome', () => {
    const passed = after(after(contacted(), 'reply', handler, WITHOUT, day('02 15:00')), 'passReply', auditor, {}, day('02 16:00'))
    const again = after(passed, 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false, grade: 'dissatisfied' }, day('02 17:00'))
    expect(again).toMatchObject({ state: 'handling', owing: [] })
    expect(faults(again)).toEqual([])
    const asked = after(again, 'addAssisting', dispatcher, { unit: 'shijian', task: '再次检验' }, day('03 09:00'))
    expect(part(asked, 'shijian').map(({ id }) => id)).toEqual(['resolve:shijian', 'resolve:shijian#2'])
    expect(asked.owing).toEqual(['shijian'])
    const late = after(again, 'answerPart', gongan, { text: '登记在册' }, day('03 09:00'))
    expect(late.parts).toMatchObject([{}, { unit: 'gongan', answer: '登记在册', leftOut: {} }])
  })

  test('while the citizen is asked, assisting units go on and may answer', () => {
    const asked = after(contacted(), 'askInfo', handler, { question: '几号楼？', answerBy: day('05 09:00') }, day('02 11:00'))
    expect(asked.owing).toEqual(['shijian', 'gongan'])
    expect(part(after(asked, 'answerPart', shijian, { text: '已检验' }, day('02 12:00')), 'shijian')).toMatchObject([{ metAt: day('02 12:00') }])
  })

  test('an order that ends otherwise asks nobody for a part any more', () => {
    const asked = after(contacted(), 'requestTermination', lead, { reason: '已无必要', law: '物业管理条例' }, day('02 11:00'))
    const decision = ask(asked, 'ruleTermination', supervisor, { granted: true, reason: '同意' }, day('02 15:00'))
    if (!decision.ok) throw new Error('refused')
    expect(decision.change.order.parts).toMatchObject([{ leftOut: { reason: null } }, { leftOut: { reason: null } }])
    expect(decision.change.entry.detail).toMatchObject({ unitsLeftOut: ['shijian', 'gongan'] })
    expect(faults(decision.change.order)).toEqual([])
  })

  test('a part that is waited for where nobody can give it is found', () => {
    const order = after(bothAnswered(), 'reply', handler, REPLY, day('02 15:00'))
    const open = { ...order, parts: assisted().parts, clocks: [...order.clocks.filter((clock) => !isPart(clock)), ...part(assisted(), 'shijian')] }
    const found = orderViolations(open, { ...world, units: { has: () => true } }).map(({ rule }) => rule)
    expect(found).toEqual(expect.arrayContaining(['unanswerable', 'part_wrong']))
  })

  test('a section’s part below the lead is still the lead’s to end', () => {
    const below = after(contacted(), 'subDispatch', liaison, { unit: 'zhujian-section', task: '查看' }, day('02 10:50'))
    expect(refusalOf(ask(below, 'reply', handler, WITHOUT, day('02 15:00')))).toBe('part_below_open')
    expect(after(below, 'answerPart', section, { text: '属实' }, day('02 11:00')).parts.at(-1)).toMatchObject({ answer: '属实' })
  })
})

describe('the centre hands out and takes no part (Beijing 2021 art. 11-13)', () => {
  test('neither as lead nor as assisting unit, with the dispatch or later', () => {
    expect(refusalOf(ask(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: 'zhujian', assistingUnits: ['centre'] }))).toBe('centre_takes_no_part')
    expect(refusalOf(ask(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: 'centre' }))).toBe('centre_takes_no_part')
    expect(refusalOf(ask(assisted(), 'addAssisting', dispatcher, { unit: 'centre', task: '协助' }))).toBe('centre_takes_no_part')
  })

  test('what the catalogue leaves to it waits for a person, and its name among those who assist is passed over', () => {
    const leaf = (leadUnit: string, assistingUnits: string[]): [string, Leaf] => ['01.01.01', { code: '01.01.01', leadUnit, assistingUnits, name: '', nameEn: '' } as unknown as Leaf]
    const reading = { leaves: [{ code: '01.01.01', p: 0.99 }], abstained: false, several: false }
    const route = (one: [string, Leaf]) => proposeRoute({ reading, chosenLeaf: null, street: null, urgency: 'T2', demandType: 'consult', accusedUnits: [] }, new Map([one]), new Set(['01.01.01']), world.limits)
    expect(route(leaf('centre', []))).toMatchObject({ auto: false, reasons: ['centre_answers'] })
    expect(route(leaf('zhujian', ['centre', 'shijian']))).toMatchObject({ auto: true, assistingUnits: ['shijian'] })
  })
})

