// The unit complained about, named after the filing: from then on the order is nothing of its business (HR §0.11).
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { viewViolations } from '../../scripts/check/views.ts'
import { deliveryViolations } from '../../scripts/check/beside.ts'
import { accusedUnits, cleared, namings } from '../../server/domain/accused.ts'
import { openAppeal } from '../../server/domain/care.ts'
import { defaultClockPolicy, isOpen } from '../../server/domain/clocks.ts'
import { decide } from '../../server/domain/decide.ts'
import type { Order } from '../../server/domain/orders.ts'
import { mayAct, orderPolicy } from '../../server/policies/orders.ts'
import { reviewView } from '../../server/presenters/care.ts'
import { after, aFiledOrder, anOrder, ask, caller, dispatcher, handler, lead, liaison, MONDAY, staff, supervisor, SYSTEM, world } from '../support/builders.ts'

const WHY = '诉求人来电说明'
const agent = staff('centre', 'agent')
const later = new Date(MONDAY.getTime() + 3 * 3_600_000)
const citizen = (order: Order) => ({ kind: 'citizen' as const, orderId: order._id })
const named = (order: Order, accusedUnit = 'zhujian', who: Parameters<typeof after>[2] = dispatcher) => after(order, 'nameAccused', who, { accusedUnits: [accusedUnit], reason: WHY }, later)
const units = new Map(['zhujian', 'shijian', 'gongan', 'shuiwu', 'wangjiang', 'zhujian-section'].map((code) => [code, { code, kind: code.endsWith('section') ? 'section' : 'department', parent: code.endsWith('section') ? 'zhujian' : null }]))
const faults = (order: Order) =>
  orderViolations(order, { calendar: world.calendar, frozenClocks: () => defaultClockPolicy, units: units as never })
    .filter(({ rule }) => rule !== 'number_wrong')
    .map(({ rule, detail }) => `${rule}: ${detail}`)
const tells = (order: Order) => order.outbox.filter(({ at }) => at.getTime() === later.getTime())

describe.each(['dispatched', 'return_review', 'handling', 'suspended', 'reply_review', 'callback', 'needs_info'] as const)('in %s with the unit', (state) => {
  const before = anOrder(state)
  const order = named(before)

  test('it comes back to the dispatchers, and nothing of it is the unit’s', () => {
    expect(order).toMatchObject({ state: 'submitted', desk: '@dispatch', leadUnit: null, units: [], handler: null, route: null, info: null, reply: null, demand: { accusedUnits: ['zhujian'] } })
    for (const who of [liaison, handler, lead]) expect(orderPolicy.read(who, order)).toBe(false)
    expect(orderPolicy.read({ kind: 'unit_system', unit: 'zhujian' }, order)).toBe(false)
  })
  test('what was promised to the citizen goes on, and the centre owes a dispatch', () => {
    const whole = (one: Order) => one.clocks.find((clock) => clock.name === 'resolve' && clock.unit === null)
    if (isOpen(whole(before)!)) expect(isOpen(whole(order)!)).toBe(true)
    expect(whole(order)?.startedAt).toEqual(whole(before)?.startedAt)
    expect(order.clocks.filter((clock) => clock.unit === 'zhujian' && isOpen(clock))).toEqual([])
    expect(order.clocks.filter(({ name, ...clock }) => name === 'dispatch' && isOpen({ name, ...clock }))).toHaveLength(1)
  })
  test('the checker finds it sound; nobody may send it there again', () => {
    expect(faults(order)).toEqual([])
    expect(ask(order, 'dispatch', dispatcher, { leadUnit: 'zhujian' }, later)).toMatchObject({ ok: false, refusal: { rule: 'handled_by_the_accused' } })
    const sent = after(order, 'dispatch', dispatcher, { leadUnit: 'shijian' }, later)
    expect(faults(sent)).toEqual([])
    expect(sent.holdings.map(({ unit }) => unit)).toEqual(['zhujian', 'shijian'])
  })
  test('the unit is told that it is taken back, the history who said so and why', () => {
    expect(tells(order)).toContainEqual(expect.objectContaining({ type: 'notify', about: 'taken_back', unit: 'zhujian' }))
    expect(order.history.at(-1)).toMatchObject({ action: 'nameAccused', detail: { accusedUnits: ['zhujian'], unitsBefore: [], reason: WHY } })
  })
})

test('its own system hears that the order is gone, once, and nothing more', () => {
  const withSystem = { ...world, hasSystem: (unit: string) => unit === 'zhujian' }
  const order = { ...anOrder('handling'), outbox: [] }
  const systems = (one: Order) => one.outbox.filter(({ type }) => type === 'publish' || type === 'deliver')
  const taken = decideIn(order, 'nameAccused', { accusedUnits: ['zhujian'], reason: WHY })
  expect(systems(taken).map(({ type, unit }) => [type, unit])).toEqual([['publish', 'zhujian']])
  expect(systems(decideIn({ ...taken, outbox: [] }, 'correct', { urgency: 'T1', reason: WHY }))).toEqual([])
  function decideIn(one: Order, action: 'nameAccused' | 'correct', grounds: object): Order {
    const decision = decide(one, { action, who: dispatcher, grounds } as never, withSystem, later)
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
    return decision.change.order
  }
})

describe('what the unit had asked for', () => {
  const extension = () => after(anOrder('handling'), 'requestExtension', liaison, { workingDays: 2, reason: '等待配件', citizenTold: true })
  test('lapses and stays on record; nobody owes a ruling, and the next unit may ask for itself', () => {
    const order = named(extension())
    expect(order.requests).toMatchObject([{ kind: 'extension', unit: 'zhujian', ruling: null, lapsed: { at: later, why: 'unit_changed' } }])
    expect(order.history.at(-1)?.detail.requestsLapsed).toEqual(['extension'])
    expect(order.tasks ?? []).toEqual([])
    expect(faults(order)).toEqual([])
    const next = after(after(order, 'dispatch', dispatcher, { leadUnit: 'gongan' }, later), 'sign', staff('gongan', 'liaison'), {}, later)
    expect(after(next, 'requestExtension', staff('gongan', 'liaison'), { workingDays: 2, reason: '现场取证', citizenTold: true }, later).requests).toHaveLength(2)
  })
  test('an objection too: the ruling would be about a unit that must not have it', () => {
    const returned = after(anOrder('dispatched'), 'requestReturn', liaison, { law: '三定方案', proposedUnit: 'gongan', reason: '职责' })
    expect(named(returned).requests).toMatchObject([{ kind: 'return', lapsed: { why: 'unit_changed' } }])
  })
  test('what was ruled on before stays as it was', () => {
    const ruled = after(extension(), 'ruleExtension', dispatcher, { granted: false, reason: '理由不足' })
    expect(named(ruled).requests).toEqual(ruled.requests)
  })

  const verification = { id: 'v', openedAt: MONDAY, grade: 'dissatisfied' as const, solved: false, via: 'web' as const, sentBack: false, dueAt: later, toldLateAt: null, proposal: null, outcome: null }
  const [asked] = extension().requests
  const appealing = (order: Order): Order => ({ ...order, care: { verifications: [verification], rechecks: [] }, requests: [{ ...asked!, kind: 'appeal', appeal: { verificationId: 'v', evidence: '已修复', first: null } }] })
  test('an appeal against a rating goes with the answer that was rated, and its citizen reads so', () => {
    const order = named(appealing(anOrder('handling')))
    expect(order.requests).toMatchObject([{ kind: 'appeal', lapsed: { why: 'unit_changed' } }])
    expect(openAppeal(order)).toBeUndefined()
    expect(order.tasks?.map(({ kind }) => kind)).not.toContain('appeal')
    expect(reviewView(order)?.appeal).toMatchObject({ lapsed: true, ruling: null })
  })
  test('of an order that has ended it is ruled on all the same: the rates are facts, and naming a unit is no way to win', () => {
    const order = named(appealing(anOrder('closed')))
    expect(order.requests[0]?.lapsed).toBeUndefined()
    expect(order.tasks?.map(({ kind }) => kind)).toContain('appeal')
  })
})

describe('a unit that helps', () => {
  test('its part, and what it handed down, ends; the lead goes on', () => {
    const helped = after(anOrder('handling'), 'addAssisting', dispatcher, { unit: 'gongan', task: '核查' })
    const order = named(helped, 'gongan')
    expect(order).toMatchObject({ state: 'handling', leadUnit: 'zhujian', units: ['zhujian'], parts: [] })
    expect(order.clocks.filter((clock) => clock.unit === 'gongan' && isOpen(clock))).toEqual([])
    expect(faults(order)).toEqual([])
  })
  test('a section of the unit loses sight with it', () => {
    const order = named(after(anOrder('handling'), 'subDispatch', liaison, { unit: 'zhujian-section', task: '核查' }))
    expect(order).toMatchObject({ units: [], parts: [] })
  })
  test('who was called by a whistle is expected no more', () => {
    const street = staff('wangjiang', 'liaison')
    const held = after(after(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: 'wangjiang' }), 'sign', street, {})
    const whistled = after(held, 'whistle', street, { units: ['shuiwu', 'gongan'], place: '北门', meetAt: new Date(later.getTime() + 3_600_000), reason: '推诿', needed: '核定' })
    const order = named(whistled, 'shuiwu')
    expect(order.units.sort()).toEqual(['gongan', 'wangjiang'])
    expect(after(order, 'recordWhistle', street, { arrivals: [{ unit: 'gongan', came: false }] }, new Date(later.getTime() + 2 * 3_600_000)).state).toBe('handling')
  })
})

describe('after the end', () => {
  const order = named(anOrder('closed'))
  test('it stays ended, on the unit’s account and out of its sight', () => {
    expect(order).toMatchObject({ state: 'closed', leadUnit: 'zhujian', units: [] })
    expect(orderPolicy.read(lead, order)).toBe(false)
    expect(faults(order)).toEqual([])
  })
  test.each([
    ['reopen', citizen(order), {}],
    ['redo', supervisor, { reason: WHY }],
  ] as const)('%s gives it to the centre, never to that unit again', (action, who, grounds) => {
    const again = after(order, action, who, grounds, later)
    expect(again).toMatchObject({ state: 'submitted', leadUnit: null, units: [], redoCount: 0 })
    expect(faults(again)).toEqual([])
  })
})

describe('who says it', () => {
  test.each([
    ['an agent', agent, true],
    ['a dispatcher', dispatcher, true],
    ['who calls back', caller, true],
    ['a supervisor', supervisor, true],
    ['the unit', lead, false],
    ['the citizen', null, true],
    ['another citizen', { kind: 'citizen', orderId: 'other' } as const, false],
  ])('%s: %#', (_, who, may) => {
    const order = anOrder('handling')
    for (const action of ['nameAccused', 'keepSecret'] as const) expect(mayAct(who ?? citizen(order), action, order)).toBe(may)
  })
  test('a unit once named is given sight again by a supervisor alone, with a reason', () => {
    const order = named(anOrder('handling'))
    for (const who of [dispatcher, agent, citizen(order)]) expect(ask(order, 'nameAccused', who, { cleared: 'zhujian', reason: WHY })).toMatchObject({ ok: false, refusal: { rule: 'accused_stands' } })
    expect(ask(order, 'nameAccused', supervisor, { cleared: 'zhujian' })).toMatchObject({ ok: false, refusal: { rule: 'accused_reason_missing' } })
    expect(ask(order, 'nameAccused', supervisor, { cleared: 'gongan', reason: WHY })).toMatchObject({ ok: false, refusal: { rule: 'nothing_to_correct' } })
    const lifted = after(order, 'nameAccused', supervisor, { cleared: 'zhujian', reason: '核对后与该单位无关' }, later)
    expect(lifted).toMatchObject({ state: 'submitted', demand: { accusedUnits: [] } })
    expect(faults(lifted)).toEqual([])
    expect(after(lifted, 'dispatch', dispatcher, { leadUnit: 'zhujian' }, later).units).toEqual(['zhujian'])
  })
  test('what the centre has looked at the citizen does not name by a form again; another unit they do', () => {
    const lifted = after(named(anOrder('handling'), 'zhujian', citizen(anOrder('handling'))), 'nameAccused', supervisor, { cleared: 'zhujian', reason: WHY }, later)
    expect(ask(lifted, 'nameAccused', citizen(lifted), { accusedUnits: ['zhujian'] })).toMatchObject({ ok: false, refusal: { rule: 'accused_examined' } })
    expect(after(lifted, 'nameAccused', citizen(lifted), { accusedUnits: ['gongan'] }).demand.accusedUnits).toEqual(['gongan'])
    expect(after(lifted, 'nameAccused', agent, { accusedUnits: ['zhujian'], reason: WHY }).demand.accusedUnits).toEqual(['zhujian'])
  })
  test('a citizen needs no reason; nobody, and who stands there already, is nothing new', () => {
    const order = anOrder('handling')
    expect(after(order, 'nameAccused', citizen(order), { accusedUnits: ['zhujian'] }).state).toBe('submitted')
    for (const accusedUnits of [[], undefined]) expect(ask(order, 'nameAccused', citizen(order), { accusedUnits })).toMatchObject({ ok: false, refusal: { rule: 'nothing_to_correct' } })
    expect(ask(named(order), 'nameAccused', dispatcher, { accusedUnits: ['zhujian'], reason: WHY })).toMatchObject({ ok: false, refusal: { rule: 'nothing_to_correct' } })
  })
})

describe('several units', () => {
  const sees = (unit: string, order: Order) => orderPolicy.read(staff(unit, 'liaison'), order)
  test('the lead and one that helps named at once: both are out, each is told, the order is the centre’s', () => {
    const helped = after(after(anOrder('handling'), 'addAssisting', dispatcher, { unit: 'gongan', task: '核查' }), 'addAssisting', dispatcher, { unit: 'shuiwu', task: '配合' })
    const order = after(helped, 'nameAccused', agent, { accusedUnits: ['gongan', 'zhujian'], reason: WHY }, later)
    expect(order).toMatchObject({ state: 'submitted', leadUnit: null, units: ['shuiwu'] })
    expect([sees('zhujian', order), sees('gongan', order), sees('shuiwu', order)]).toEqual([false, false, true])
    expect(tells(order).filter(({ about }) => about === 'taken_back').map(({ unit }) => unit).sort()).toEqual(['gongan', 'zhujian'])
    expect(faults(order)).toEqual([])
    for (const leadUnit of ['zhujian', 'gongan']) expect(ask(order, 'dispatch', dispatcher, { leadUnit }, later)).toMatchObject({ ok: false, refusal: { rule: 'handled_by_the_accused' } })
    expect(ask(order, 'dispatch', dispatcher, { leadUnit: 'shijian', assistingUnits: ['gongan'] }, later)).toMatchObject({ ok: false, refusal: { rule: 'handled_by_the_accused' } })
  })
  test('named one after the other: the first stays, and taking one back leaves the other', () => {
    const two = after(named(anOrder('handling')), 'nameAccused', citizen(anOrder('handling')), { accusedUnits: ['gongan'] }, later)
    expect(two.demand.accusedUnits).toEqual(['zhujian', 'gongan'])
    const one = after(two, 'nameAccused', supervisor, { cleared: 'zhujian', reason: WHY }, new Date(later.getTime() + 1))
    expect(one.demand.accusedUnits).toEqual(['gongan'])
    expect(faults(one)).toEqual([])
    expect(faults({ ...one, demand: { ...one.demand, accusedUnits: ['zhujian', 'gongan'] } }).join()).toContain('accused_wrong: gongan zhujian, not gongan')
  })
  test('joined to a lead order, complaining of its own unit and another, it goes its own way to the centre', () => {
    for (const accusedUnits of [['zhujian', 'gongan'], ['gongan', 'zhujian']]) {
      const merged = after(anOrder('handling'), 'merge', dispatcher, { leadOrder: 'lead', reason: '同一事项' })
      const order = after(merged, 'nameAccused', dispatcher, { accusedUnits, reason: WHY }, later)
      expect(order).toMatchObject({ state: 'submitted', mergedInto: null, leadUnit: null })
      expect(faults(order)).toEqual([])
    }
  })
  test('not more than five: somebody must be left to handle it', () => {
    const order = after(anOrder('handling'), 'nameAccused', dispatcher, { accusedUnits: ['a', 'b', 'c', 'd'], reason: WHY })
    expect(ask(order, 'nameAccused', dispatcher, { accusedUnits: ['e', 'f'], reason: WHY })).toMatchObject({ ok: false, refusal: { rule: 'too_many_accused' } })
  })
  test('who was pressed for its absence at a whistle owes no answer on what it may not see', () => {
    const helped = after(anOrder('handling'), 'addAssisting', dispatcher, { unit: 'gongan', task: '核查' })
    const pressed = after(helped, 'supervise', supervisor, { level: 'yellow', demand: '说明未到原因', unit: 'gongan' })
    expect(named(pressed, 'gongan').supervision).toBeNull()
    expect(named(pressed, 'shuiwu').supervision?.unit).toBe('gongan')
  })
  test('a demand and a history from before the list read as a list of one', () => {
    const slot = { ...anOrder('submitted'), demand: { ...aFiledOrder().demand, accusedUnits: undefined, accusedUnit: 'zhujian' } } as unknown as Order
    expect(accusedUnits(slot.demand)).toEqual(['zhujian'])
    expect(sees('zhujian', { ...slot, units: ['zhujian'] })).toBe(false)
    expect(ask(slot, 'dispatch', dispatcher, { leadUnit: 'zhujian' })).toMatchObject({ ok: false, refusal: { rule: 'handled_by_the_accused' } })
    const more = after(slot, 'nameAccused', dispatcher, { accusedUnits: ['gongan'], reason: WHY })
    expect(more.demand).toMatchObject({ accusedUnits: ['zhujian', 'gongan'] })
    expect(more.demand).not.toHaveProperty('accusedUnit')
    const old = { history: [{ action: 'nameAccused', at: MONDAY, detail: { accusedUnit: 'zhujian', unitBefore: null } }, { action: 'nameAccused', at: later, detail: { accusedUnit: null, unitBefore: 'zhujian' } }] } as unknown as Order
    expect(namings(old)).toEqual([{ at: MONDAY, before: [], after: ['zhujian'] }, { at: later, before: ['zhujian'], after: [] }])
    expect(cleared(old)).toEqual(['zhujian'])
  })
})

describe('joined to a lead order', () => {
  test.each([
    ['submitted', 'zhujian', 'submitted'],
    ['handling', 'zhujian', 'submitted'],
    ['handling', 'gongan', 'handling'],
  ] as const)('from %s, complaining of %s, it goes its own way: %s', (from, unit, state) => {
    const merged = after(anOrder(from), 'merge', dispatcher, { leadOrder: 'lead', reason: '同一事项' })
    const order = named(merged, unit)
    expect(order).toMatchObject({ state, mergedInto: null, endedAt: null })
    expect(tells(order)).toContainEqual(expect.objectContaining({ type: 'link', about: 'lead' }))
    expect(faults(order)).toEqual([])
  })
})

describe('secrecy at the citizen’s wish', () => {
  test('at any time, once', () => {
    const order = after(anOrder('handling'), 'keepSecret', citizen(anOrder('handling')), {})
    expect(order.secret).toBe(true)
    expect(orderPolicy.openContact(handler, order)).toBe(false)
    expect(ask(order, 'keepSecret', agent, {})).toMatchObject({ ok: false, refusal: { rule: 'already_secret' } })
  })
  test('of what nobody has read yet the wish outlasts the reading', () => {
    const unread = aFiledOrder({ demandType: null, reading: null })
    const wished = after(unread, 'keepSecret', citizen(unread), {})
    expect(after(wished, 'correct', dispatcher, { demandType: 'help', reason: WHY }).secret).toBe(true)
  })
})

describe('the checker', () => {
  const order = named(anOrder('handling'))
  test('finds the accused unit on an order, and a mark the history does not know', () => {
    expect(faults({ ...order, state: 'handling', leadUnit: 'zhujian' }).join()).toContain('accused_wrong: it leads')
    expect(faults({ ...order, demand: { ...order.demand, accusedUnits: [] } }).join()).toContain('accused_wrong: nobody, not zhujian')
  })
  test('a look before the unit was named is none of the accused; one after it is', () => {
    const view = (at: Date) => viewViolations(order, [{ personId: 'zhujian-handler', unit: 'zhujian', what: 'contact', reason: '回电', at }], new Map())
    expect(view(MONDAY)).toEqual([])
    expect(view(new Date(later.getTime() + 60_000))).toHaveLength(1)
  })
  test('a hand-over that was taken back on the way is not missed', () => expect(deliveryViolations(order, [])).toEqual([]))
  test('what the platform itself had sent before is no fault of it', () => {
    const sent = after(aFiledOrder(), 'dispatch', SYSTEM, { leadUnit: 'zhujian' })
    expect(faults({ ...named(sent), reading: { routeReasons: ['sure'] } as never })).toEqual([])
  })
})
