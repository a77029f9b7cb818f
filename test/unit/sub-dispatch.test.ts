// 下派: a unit asks one of its own communities or sections for help, communities within their list of duties, all within the unit's own
// time, and answers for all of it.
import { describe, expect, test } from 'vitest'
import { belowFaults } from '../../scripts/check/between-units.ts'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import type { Actor } from '../../server/domain/actors.ts'
import { isPart, PART_BELOW } from '../../server/domain/clocks.ts'
import { DEFAULT_COMMUNITY_POLICY, isCommunityDuty } from '../../server/domain/communities.ts'
import { decide } from '../../server/domain/decide.ts'
import { policyFaults } from '../../server/domain/city-policies.ts'
import { hindranceOf } from '../../server/domain/foresee.ts'
import { replyShared } from '../../server/domain/moves/merging.ts'
import { leavesCommunitiesOut, unitsBelowFree } from '../../server/domain/moves/sub-dispatch.ts'
import { unitsBelow } from '../../server/domain/units.ts'
import { ORDER_STATES } from '../../server/domain/words.ts'
import type { Order } from '../../server/domain/orders.ts'
import { desksOf, mayAct, orderPolicy } from '../../server/policies/orders.ts'
import { after, aFiledOrder, ask, auditor, beijing, caller, dispatcher, MONDAY, REPLY, staff, world } from '../support/builders.ts'

const STREET = 'wangjiang'
const ONE = 'wangjiang-one'
const TWO = 'wangjiang-two'
const street = staff(STREET, 'liaison')
const streetHandler = staff(STREET, 'handler')
const department = staff('zhujian', 'liaison')
const community = staff(ONE, 'liaison')
const LEAF = '01.02.01'
const TASK = { unit: ONE, task: '上门核实' }

const led = (parts: Partial<Order> = {}): Order => ({ ...after(after(aFiledOrder({ leafCode: LEAF }), 'dispatch', dispatcher, { leadUnit: STREET, leafCode: LEAF }), 'sign', street, {}), ...parts })
/** A department leads, the street has a part. */
const assisted = (): Order => after(after(aFiledOrder({ leafCode: LEAF }), 'dispatch', dispatcher, { leadUnit: 'zhujian', assistingUnits: [STREET], leafCode: LEAF }), 'sign', department, {})
const handedDown = (order = led()): Order => after(order, 'subDispatch', street, TASK)
const refusalOf = (decision: ReturnType<typeof ask>) => (decision.ok ? null : decision.refusal.code === 'rule_broken' ? decision.refusal.rule : decision.refusal.code)
const partClock = (order: Order, unit = ONE) => order.clocks.findLast((clock) => isPart(clock) && clock.unit === unit)!
/** The promise of the whole that runs, after others have become moot. */
const running = (order: Order) => order.clocks.find(({ name, unit, stoppedAt }) => name === 'resolve' && unit === null && stoppedAt === null)!
const written = after(after(led(), 'recordContact', streetHandler, { method: 'phone', reached: true }), 'reply', streetHandler, REPLY).reply!
const whole = (order: Order) => order.clocks.find((clock) => clock.name === 'resolve' && clock.unit === null)!

describe('a street asks its community', () => {
  test.each([['liaison', street], ['handler', streetHandler]] as [string, Actor][])('by its %s: a part, a clock, a delivery; the lead and the holding stay', (_, who) => {
    const before = led()
    expect(mayAct(who, 'subDispatch', before)).toBe(true)
    const decision = ask(before, 'subDispatch', who, TASK)
    if (!decision.ok) throw new Error('refused')
    const { order, effects, entry } = decision.change
    expect(order).toMatchObject({ leadUnit: STREET, desk: STREET, state: 'handling', units: [STREET, ONE], holdings: before.holdings })
    expect(order.parts).toEqual([{ unit: ONE, askedAt: MONDAY, task: TASK.task, answer: null, answeredAt: null, above: STREET }])
    expect(effects.map(({ type, unit }) => [type, unit])).toEqual([['deliver', ONE], ['follow', null]])
    expect(entry).toMatchObject({ action: 'subDispatch', by: { unit: STREET }, detail: { unit: ONE, task: TASK.task } })
    expect(partClock(order).dueAt <= whole(order).dueAt).toBe(true)
  })

  test('a street that only has a part may, and its community’s time lies within that part', () => {
    const order = handedDown(assisted())
    expect(order.leadUnit).toBe('zhujian')
    expect(partClock(order).dueAt).toEqual(partClock(order, STREET).dueAt)
  })

  test('what is left of the street’s time is all a community gets, in working time; and it comes out at the same instant', () => {
    const late = new Date(partClock(assisted(), STREET).dueAt.getTime() - 90 * 60_000)
    const order = after(assisted(), 'subDispatch', street, TASK, late)
    expect(partClock(order)).toMatchObject({ rule: PART_BELOW, span: { kind: 'working_minutes', amount: 90 }, dueAt: partClock(order, STREET).dueAt })
  })

  test('of an urgent order in natural time', () => {
    const order = after(led(), 'correct', dispatcher, { urgency: 'T0', reason: '有人受困' })
    const late = new Date(running(order).dueAt.getTime() - 30 * 60_000)
    expect(partClock(after(order, 'subDispatch', street, TASK, late))).toMatchObject({ rule: PART_BELOW, span: { kind: 'natural_minutes', amount: 30 } })
  })

  test('when the urgency is raised later, the community’s part still ends within the street’s time', () => {
    const raised = after(handedDown(), 'correct', dispatcher, { urgency: 'T0', reason: '有人受困' }, beijing('2026-03-02 10:00'))
    const own = raised.clocks.filter((clock) => isPart(clock) && clock.unit === ONE && clock.stoppedAt === null)
    expect(own).toHaveLength(1)
    expect(own[0]!.dueAt <= running(raised).dueAt).toBe(true)
  })
})

describe('refused, with the rule', () => {
  const reach = { wangjiang: street, zhujian: department }
  test.each<[string, string, () => Order, Actor, { unit: string; task: string }]>([
    ['a company', 'may_not_sub_dispatch', () => ({ ...assisted(), leadUnit: 'power' }), staff('power', 'liaison'), TASK],
    ['a department without sections', 'no_unit_below', () => ({ ...assisted(), leadUnit: 'shijian' }), staff('shijian', 'liaison'), TASK],
    ['a community itself', 'may_not_sub_dispatch', () => handedDown(), community, { unit: TWO, task: '协助' }],
    ['a street without a part', 'part_not_asked', () => ({ ...assisted(), parts: [] }), street, TASK],
    ['to another street’s community', 'not_own_unit_below', () => led(), street, { unit: 'qinglan-one', task: '协助' }],
    ['a department, to a community', 'not_own_unit_below', () => assisted(), reach.zhujian, TASK],
    ['a department, to another’s section', 'not_own_unit_below', () => assisted(), reach.zhujian, { unit: 'qinglan-section', task: '协助' }],
    ['to a department', 'not_own_unit_below', () => led(), street, { unit: 'zhujian', task: '协助' }],
    ['twice at once to the same', 'part_still_open', () => handedDown(), street, TASK],
    ['a matter not on the list', 'not_community_duty', () => led({ leafCode: '01.04.01' }), street, TASK],
    ['a matter nobody knows', 'not_community_duty', () => led({ leafCode: null }), street, TASK],
    ['to the community complained of', 'handled_by_the_accused', () => led({ demand: { ...led().demand, accusedUnit: ONE } }), street, TASK],
  ])('%s: %s', (_, rule, order, who, grounds) => expect(refusalOf(ask(order(), 'subDispatch', who, grounds))).toBe(rule))

  test('when the street’s own time has run out, to the millisecond', () => {
    const { dueAt } = whole(led())
    expect(refusalOf(ask(led(), 'subDispatch', street, TASK, dueAt))).toBe('own_time_over')
    expect(refusalOf(ask(assisted(), 'subDispatch', street, TASK, partClock(assisted(), STREET).dueAt))).toBe('own_time_over')
    const answered = after(assisted(), 'answerPart', street, { text: '已办' })
    expect(refusalOf(ask(answered, 'subDispatch', street, TASK))).toBe('own_time_over')
  })

  test.each(ORDER_STATES.filter((state) => state !== 'handling'))('in %s', (state) => expect(refusalOf(ask(led({ state }), 'subDispatch', street, TASK))).toBe('illegal_transition'))

  test('is said before the form is opened, where no filling of it helps', () => {
    expect(hindranceOf({ ...assisted(), leadUnit: 'power' }, 'subDispatch', staff('power', 'liaison'), world, MONDAY)?.rule).toBe('may_not_sub_dispatch')
    expect(hindranceOf({ ...assisted(), leadUnit: 'shijian' }, 'subDispatch', staff('shijian', 'liaison'), world, MONDAY)?.rule).toBe('no_unit_below')
    const all = after(handedDown(), 'subDispatch', street, { unit: TWO, task: '核实' })
    expect(hindranceOf(all, 'subDispatch', street, world, MONDAY)?.rule).toBe('part_still_open')
    expect(hindranceOf(led({ leafCode: '01.04.01' }), 'subDispatch', street, world, MONDAY)?.rule).toBe('not_community_duty')
    expect(hindranceOf(led(), 'subDispatch', street, world, MONDAY)).toBeNull()
    expect(hindranceOf(led(), 'withdrawPart', street, world, MONDAY)?.rule).toBe('no_part_below')
  })

  test('the centre does not ask a community past its street, neither with the dispatch nor later', () => {
    expect(refusalOf(ask(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: STREET, assistingUnits: [ONE] }))).toBe('asked_by_own_unit_alone')
    expect(refusalOf(ask(led(), 'addAssisting', dispatcher, TASK))).toBe('asked_by_own_unit_alone')
  })
})

describe('the community', () => {
  test('sees the order and answers its part, and may neither lead, return, hand on nor open contact data', () => {
    const order = handedDown()
    expect(orderPolicy.read(community, order)).toBe(true)
    expect(orderPolicy.read(staff(TWO, 'liaison'), order)).toBe(false)
    expect(orderPolicy.openContact(community, order)).toBe(false)
    expect(desksOf(community)).toEqual([ONE])
    expect(mayAct(community, 'answerPart', order)).toBe(true)
    for (const action of ['sign', 'requestReturn', 'assign', 'recordContact', 'reply', 'requestExtension', 'requestTermination', 'whistle'] as const) expect(mayAct(community, action, order), action).toBe(false)
  })

  test('who is complained of sees nothing, also where they were asked before', () => {
    const accused = { ...handedDown(), demand: { ...led().demand, accusedUnit: ONE } }
    expect(orderPolicy.read(community, accused)).toBe(false)
  })

  test('its answer meets its clock alone and is told to its street, not to the lead', () => {
    const decision = ask(handedDown(assisted()), 'answerPart', community, { text: '情况属实' })
    if (!decision.ok) throw new Error('refused')
    const { order, effects } = decision.change
    expect(partClock(order).metAt).toEqual(MONDAY)
    expect(partClock(order, STREET).metAt).toBeNull()
    expect(effects.map(({ about, unit }) => [about, unit])).toContainEqual(['part_answered', STREET])
  })
})

describe('the street answers for it', () => {
  test('while a part is out below it, it neither replies nor answers its own part', () => {
    expect(refusalOf(ask(handedDown(), 'reply', streetHandler, { ...REPLY, contactedAt: MONDAY }))).toBe('part_below_open')
    expect(refusalOf(ask(handedDown(assisted()), 'answerPart', street, { text: '已办' }))).toBe('part_below_open')
    const done = after(handedDown(), 'answerPart', community, { text: '情况属实' })
    expect(refusalOf(ask(done, 'reply', streetHandler, { ...REPLY, contactedAt: MONDAY }))).toBeNull()
  })

  test('it takes an open part back: the community is told, sees nothing any more, its clock is moot, and it can be asked again', () => {
    const decision = ask(handedDown(), 'withdrawPart', street, { unit: ONE, reason: '街道自行核实' })
    if (!decision.ok) throw new Error('refused')
    const { order, effects } = decision.change
    expect(order).toMatchObject({ parts: [], units: [STREET] })
    expect(partClock(order).stoppedAt).toEqual(MONDAY)
    expect(orderPolicy.read(community, order)).toBe(false)
    expect(effects.map(({ about, unit }) => [about, unit])).toContainEqual(['part_withdrawn', ONE])
    expect(handedDown(order).parts).toHaveLength(1)
  })

  test('but not what was answered, what was not given, or what another unit was asked', () => {
    const answered = after(handedDown(), 'answerPart', community, { text: '情况属实' })
    expect(refusalOf(ask(answered, 'withdrawPart', street, { unit: ONE, reason: '收回' }))).toBe('no_part_below')
    expect(refusalOf(ask(handedDown(), 'withdrawPart', street, { unit: TWO, reason: '收回' }))).toBe('part_not_given')
    expect(refusalOf(ask(handedDown(assisted()), 'withdrawPart', department, { unit: ONE, reason: '收回' }))).toBe('no_part_below')
    expect(refusalOf(ask(handedDown(), 'withdrawPart', community, { unit: ONE, reason: '收回' }))).toBe('no_part_below')
  })

  test('when the order goes to another lead, what it handed down ends with it', () => {
    const returned = after(handedDown(), 'requestReturn', street, { law: '部门职责清单', proposedUnit: 'zhujian', reason: '不属本单位职责' })
    const sent = after(returned, 'ruleReturn', dispatcher, { granted: true, reason: '改派', law: '部门职责清单' })
    expect(sent).toMatchObject({ leadUnit: 'zhujian', units: ['zhujian'], parts: [] })
    expect(partClock(sent).stoppedAt).toEqual(MONDAY)
  })
})

describe('a section', () => {
  const SECTION = 'zhujian-section'
  const section = staff(SECTION, 'liaison', 'handler')
  const given = { unit: SECTION, task: '到现场查看' }
  const atQinglan = () => after(after(aFiledOrder({ leafCode: '01.04.01' }), 'dispatch', dispatcher, { leadUnit: 'qinglan', leafCode: '01.04.01' }), 'sign', staff('qinglan', 'liaison'), {})

  test('helps its department or street, with any matter of theirs; its answer goes to them', () => {
    const order = after(assisted(), 'subDispatch', department, given)
    expect(order.parts.at(-1)).toMatchObject({ unit: SECTION, above: 'zhujian', answeredAt: null })
    expect(partClock(order, SECTION).dueAt <= whole(order).dueAt).toBe(true)
    const decision = ask(order, 'answerPart', section, { text: '属实' })
    expect(decision.ok && decision.change.effects.map(({ about, unit }) => [about, unit])).toContainEqual(['part_answered', 'zhujian'])
    expect(after(atQinglan(), 'subDispatch', staff('qinglan', 'handler'), { unit: 'qinglan-section', task: '查看' }).parts).toHaveLength(1)
  })

  test('of a street takes what its communities may not be asked, and the street may choose it alone', () => {
    const who = staff('qinglan', 'liaison')
    expect(refusalOf(ask(atQinglan(), 'subDispatch', who, { unit: 'qinglan-one', task: '核实' }))).toBe('not_community_duty')
    expect(hindranceOf(atQinglan(), 'subDispatch', who, world, MONDAY)).toBeNull()
    expect(unitsBelowFree(atQinglan(), 'qinglan', world)).toEqual(['qinglan-section'])
    expect(leavesCommunitiesOut(atQinglan(), 'qinglan', world)).toBe(true)
    expect(leavesCommunitiesOut({ ...atQinglan(), leafCode: LEAF }, 'qinglan', world)).toBe(false)
    expect(unitsBelowFree({ ...atQinglan(), leafCode: LEAF }, 'qinglan', world)).toEqual(['qinglan-one', 'qinglan-two', 'qinglan-section'])
  })

  test('sees the order while it has the part, leads nothing, hands nothing on and opens no contact data', () => {
    const order = after(assisted(), 'subDispatch', department, given)
    expect([assisted(), order].map((one) => orderPolicy.read(section, one))).toEqual([false, true])
    expect(orderPolicy.read(section, after(order, 'withdrawPart', department, { unit: SECTION, reason: '自行办理' }))).toBe(false)
    expect(orderPolicy.openContact(section, order)).toBe(false)
    expect(orderPolicy.relay(section, order)).toBe(false)
    for (const action of ['sign', 'requestReturn', 'assign', 'recordContact', 'reply', 'requestExtension', 'whistle'] as const) expect(mayAct(section, action, order), action).toBe(false)
    expect(refusalOf(ask(order, 'subDispatch', section, TASK))).toBe('may_not_sub_dispatch')
  })

  test('is never dispatched to, neither as lead nor as assisting unit', () => {
    expect(refusalOf(ask(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: SECTION }))).toBe('asked_by_own_unit_alone')
    expect(refusalOf(ask(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: 'zhujian', assistingUnits: [SECTION] }))).toBe('asked_by_own_unit_alone')
    expect(refusalOf(ask(led(), 'addAssisting', dispatcher, given))).toBe('asked_by_own_unit_alone')
  })

  test('neither calls nor is called to a whistle, whatever a city would have', () => {
    expect(policyFaults('whistles', { ...world.whistlePolicy, called: ['department', 'section'] }, () => true)).toEqual([{ path: 'called.1', code: 'asked_by_own_unit' }])
    expect(policyFaults('whistles', { ...world.whistlePolicy, callers: ['street', 'community'] }, () => true)).toEqual([{ path: 'callers.1', code: 'asked_by_own_unit' }])
    expect(policyFaults('whistles', world.whistlePolicy, () => true)).toEqual([])
  })
})

test('the order stands on the list of who owes an answer, until it is given, taken back, or the order is elsewhere', () => {
  const order = handedDown(assisted())
  expect(order).toMatchObject({ desk: 'zhujian', owing: [STREET, ONE] })
  expect(after(order, 'answerPart', community, { text: '属实' }).owing).toEqual([STREET])
  expect(after(order, 'withdrawPart', street, { unit: ONE, reason: '收回' }).owing).toEqual([STREET])
  expect(after(order, 'requestTermination', staff('zhujian', 'unit_lead'), { reason: '已无必要', law: '物业管理条例' }).owing).toEqual([STREET, ONE])
  expect(after(order, 'askInfo', staff('zhujian', 'handler'), { question: '几号楼？', answerBy: beijing('2026-03-04 09:00') }).owing, 'while the citizen is asked the others go on').toEqual([STREET, ONE])
  expect(led().owing).toBeUndefined()
  const checked = (one: Order) => orderViolations({ ...one, number: '20260302-000001-W' }, { ...world, units: { has: () => true } }).map(({ rule }) => rule)
  expect(checked(order)).not.toContain('owing_wrong')
  expect(checked({ ...order, owing: [STREET] })).toContain('owing_wrong')
})

describe('asked again', () => {
  const answered = () => after(handedDown(), 'answerPart', community, { text: '情况属实' })
  const LATER = beijing('2026-03-04 10:00')

  test('after its answer, with a clock of its own; both askings stand beside each other, the history has them too', () => {
    const order = after(answered(), 'subDispatch', street, { unit: ONE, task: '复查一次' }, LATER)
    expect(order.parts).toMatchObject([{ unit: ONE, task: TASK.task, answer: '情况属实' }, { unit: ONE, task: '复查一次', answer: null, askedAt: LATER }])
    expect(order.clocks.filter((clock) => isPart(clock) && clock.unit === ONE).map(({ id }) => id)).toEqual([`resolve:${ONE}`, `resolve:${ONE}#2`])
    expect(order.units.filter((unit) => unit === ONE)).toHaveLength(1)
    const done = after(order, 'answerPart', community, { text: '已整改' }, LATER)
    expect(done.parts.map(({ answer }) => answer)).toEqual(['情况属实', '已整改'])
    expect(done.history.filter(({ action }) => action === 'subDispatch' || action === 'answerPart').map(({ detail }) => detail.task ?? detail.text)).toEqual([TASK.task, '情况属实', '复查一次', '已整改'])
  })

  test('after a redo, within the redo’s shorter time', () => {
    const replied = after(answered(), 'reply', streetHandler, { ...REPLY, contactedAt: MONDAY })
    const passed = after(replied, 'passReply', auditor, {})
    const redone = after(passed, 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false, grade: 'dissatisfied' })
    expect(redone).toMatchObject({ state: 'handling', redoCount: 1 })
    const order = after(redone, 'subDispatch', street, { unit: ONE, task: '重新核实' })
    expect(order.parts).toHaveLength(2)
    expect(partClock(order).dueAt <= running(order).dueAt).toBe(true)
    expect(refusalOf(ask(order, 'reply', streetHandler, { ...REPLY, contactedAt: MONDAY }))).toBe('part_below_open')
  })

  test('and taken back: the answer it gave before stays, and so does its sight of the order', () => {
    const again = after(answered(), 'subDispatch', street, { unit: ONE, task: '复查一次' }, LATER)
    const order = after(again, 'withdrawPart', street, { unit: ONE, reason: '不必再去' }, LATER)
    expect(order.parts).toMatchObject([{ unit: ONE, answer: '情况属实' }])
    expect(orderPolicy.read(community, order)).toBe(true)
    expect(partClock(order).stoppedAt).toEqual(LATER)
    expect(refusalOf(ask(order, 'withdrawPart', street, { unit: ONE, reason: '再收回' }))).toBe('no_part_below')
  })

  test('an assisting unit too, by the centre, once it has answered', () => {
    expect(refusalOf(ask(assisted(), 'addAssisting', dispatcher, { unit: STREET, task: '再去一次' }))).toBe('part_still_open')
    const order = after(after(assisted(), 'answerPart', street, { text: '已办' }), 'addAssisting', dispatcher, { unit: STREET, task: '再去一次' })
    expect(order.parts).toMatchObject([{ unit: STREET, answer: '已办' }, { unit: STREET, task: '再去一次', answer: null }])
    expect(after(order, 'subDispatch', street, TASK).parts).toHaveLength(3)
    expect(refusalOf(ask(order, 'addAssisting', dispatcher, { unit: 'zhujian', task: '再去一次' }))).toBe('assisting_is_lead')
  })
})

describe('a part never outlives what its unit owes', () => {
  const openPart = (order: Order) => order.clocks.filter((clock) => isPart(clock) && clock.unit === ONE && clock.stoppedAt === null)

  test('when a pause held the part back and not the whole', () => {
    const then = beijing('2026-03-10 09:00')
    const before = after(led(), 'subDispatch', street, TASK, then)
    // The whole has stood still as often as the policy lets it; the part was asked for later.
    const used = [2, 1].map((ms) => ({ from: new Date(MONDAY.getTime() - ms), to: new Date(MONDAY.getTime() - ms), until: null, reason: 'needs_info' as const }))
    const clocks = before.clocks.map((clock) => (clock.unit === null && clock.name === 'resolve' ? { ...clock, pauses: used } : clock))
    const asking = after({ ...before, clocks }, 'askInfo', streetHandler, { question: '几号楼？', answerBy: beijing('2026-03-16 09:00') }, then)
    expect([openPart(asking)[0]?.pauses.length, whole(asking).pauses.length]).toEqual([1, 2])
    const resumed = after(asking, 'supplyInfo', { kind: 'citizen', orderId: asking._id }, { text: '三号楼' }, beijing('2026-03-16 09:00'))
    expect(openPart(resumed)).toHaveLength(1)
    expect(openPart(resumed)[0]).toMatchObject({ rule: PART_BELOW })
    expect(openPart(resumed)[0]!.dueAt <= running(resumed).dueAt).toBe(true)
  })

  test('past the end of the unit’s own time nothing is left of it', () => {
    const order = handedDown()
    const over = order.clocks.map((clock) => (clock.name === 'resolve' && clock.unit === null ? { ...clock, dueAt: beijing('2026-03-03 09:00') } : clock))
    const later = beijing('2026-03-03 12:00')
    const moved = after({ ...order, clocks: over }, 'reportProgress', street, { text: '正在办理', forCitizen: false }, later)
    expect(openPart(moved)).toMatchObject([{ rule: PART_BELOW, startedAt: later, dueAt: later }])
  })

  test('when an order is answered by the one it was joined to, what is still out ends, and is told', () => {
    const merged = after(handedDown(), 'merge', dispatcher, { leadOrder: 'another', reason: '同一事项' })
    const shared = replyShared(merged, { _id: 'another', state: 'callback', leadUnit: 'zhujian' }, { ...written, unit: 'zhujian' }, { who: dispatcher, now: MONDAY, world })
    if (shared?.ok !== true) throw new Error('not shared')
    expect(shared.move.set).toMatchObject({ parts: [], units: ['zhujian', STREET] })
    expect(shared.move.set?.clocks?.filter((clock) => isPart(clock) && clock.stoppedAt === null)).toEqual([])
    expect(shared.move.effects).toContainEqual({ type: 'notify', about: 'part_withdrawn', unit: ONE })
  })
})

describe('the list of duties', () => {
  test('a branch stands for its leaves, and only for these', () => {
    const policy = { version: 1, duties: ['01.02', '02.01.03'] }
    expect(['01.02.09', '02.01.03', '01.02', '01.03.01', '02.01.04', null].map((code) => isCommunityDuty(policy, code))).toEqual([true, true, true, false, false, false])
    expect(isCommunityDuty({ version: 1, duties: [] }, LEAF)).toBe(false)
  })

  test('the city’s own list counts', () => {
    const decision = decide(led(), { action: 'subDispatch', who: street, grounds: TASK }, { ...world, communityPolicy: { version: 2, duties: ['06'] } }, MONDAY)
    expect(refusalOf(decision)).toBe('not_community_duty')
  })

  test('codes that no catalogue has, and the same twice, are faults', () => {
    const isMatter = (code: string) => code.startsWith('01')
    expect(policyFaults('communities', { duties: ['01.02', '99', '01.02'] }, isMatter)).toEqual([{ path: 'duties.1', code: 'unknown' }, { path: 'duties.2', code: 'duplicate' }])
    expect(policyFaults('communities', DEFAULT_COMMUNITY_POLICY, () => true)).toEqual([])
  })

  test('a unit’s own are its communities and sections, and neither its companies nor departments below it', () => {
    const units = [{ code: 'a', kind: 'street', parent: null }, { code: 'a-x', kind: 'community', parent: 'a' }, { code: 'b-x', kind: 'community', parent: 'b' }, { code: 'a-s', kind: 'section', parent: 'a' }, { code: 'a-co', kind: 'company', parent: 'a' }, { code: 'a-d', kind: 'department', parent: 'a' }] as const
    expect(unitsBelow('a', units)).toEqual(['a-x', 'a-s'])
  })
})

describe('the invariant checker', () => {
  const units = { has: () => true, get: (code: string) => ({ kind: world.unitKind(code)!, parent: code.includes('-') ? (code.split('-')[0] ?? null) : null }) }
  const faults = (order: Order) => [...belowFaults(order, { units })].map(([rule]) => rule)

  test('finds a sub-dispatch sound, answered, taken back or of an assisting street', () => {
    const sound = [handedDown(), handedDown(assisted()), after(handedDown(), 'answerPart', community, { text: '属实' }), after(handedDown(), 'withdrawPart', street, { unit: ONE, reason: '收回' })]
    for (const order of sound) expect(orderViolations({ ...order, number: '20260302-000001-W' }, { ...world, units }).filter(({ rule }) => rule !== 'number_wrong')).toEqual([])
  })

  test('finds a community that leads, one asked by nobody, one of another street, and a street that has no part', () => {
    const order = handedDown()
    const [part] = order.parts
    if (part === undefined) throw new Error('no part')
    const { above: _, ...orphan } = part
    expect(faults({ ...order, leadUnit: ONE, parts: [] })).toEqual(['below_wrong'])
    expect(faults({ ...order, parts: [orphan] })).toEqual(['below_wrong'])
    expect(faults({ ...order, parts: [{ ...part, unit: 'qinglan-one' }] })).toEqual(['below_wrong'])
    expect(faults({ ...order, units: [ONE], clocks: [] })).toEqual(['below_wrong'])
    expect(faults({ ...order, parts: [part, part] })).toEqual(['below_wrong', 'below_wrong'])
  })

  test('finds a part that outlives its unit’s time, or runs on when that has ended; not one that stands still', () => {
    const order = handedDown()
    const long = order.clocks.map((clock) => (isPart(clock) ? { ...clock, dueAt: new Date(whole(order).dueAt.getTime() + 1) } : clock))
    expect(faults({ ...order, clocks: long })).toEqual(['below_too_long'])
    expect(faults({ ...order, clocks: long.map((clock) => (isPart(clock) ? { ...clock, pauses: [{ from: MONDAY, to: null, until: null, reason: 'needs_info' as const }] } : clock)) })).toEqual([])
    expect(faults({ ...order, clocks: order.clocks.map((clock) => (isPart(clock) ? clock : { ...clock, metAt: MONDAY })) })).toEqual(['below_too_long'])
    expect(faults({ ...order, state: 'merged', clocks: long })).toEqual([])
  })
})
