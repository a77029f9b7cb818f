// 下派: a street asks one of its own communities for help, within the list of duties and within its own time, and answers for all of it.
import { describe, expect, test } from 'vitest'
import { communityFaults } from '../../scripts/check/between-units.ts'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import type { Actor } from '../../server/domain/actors.ts'
import { isPart, STREET_PART } from '../../server/domain/clocks.ts'
import { communitiesOf, DEFAULT_COMMUNITY_POLICY, isCommunityDuty } from '../../server/domain/communities.ts'
import { decide } from '../../server/domain/decide.ts'
import { policyFaults } from '../../server/domain/city-policies.ts'
import { hindranceOf } from '../../server/domain/foresee.ts'
import { ORDER_STATES } from '../../server/domain/words.ts'
import type { Order } from '../../server/domain/orders.ts'
import { desksOf, mayAct, orderPolicy } from '../../server/policies/orders.ts'
import { after, aFiledOrder, ask, beijing, dispatcher, MONDAY, REPLY, staff, world } from '../support/builders.ts'

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
const whole = (order: Order) => order.clocks.find((clock) => clock.name === 'resolve' && clock.unit === null)!

describe('a street asks its community', () => {
  test.each([['liaison', street], ['handler', streetHandler]] as [string, Actor][])('by its %s: a part, a clock, a delivery; the lead and the holding stay', (_, who) => {
    const before = led()
    expect(mayAct(who, 'subDispatch', before)).toBe(true)
    const decision = ask(before, 'subDispatch', who, TASK)
    if (!decision.ok) throw new Error('refused')
    const { order, effects, entry } = decision.change
    expect(order).toMatchObject({ leadUnit: STREET, desk: STREET, state: 'handling', units: [STREET, ONE], holdings: before.holdings })
    expect(order.parts).toEqual([{ unit: ONE, askedAt: MONDAY, task: TASK.task, answer: null, answeredAt: null, street: STREET }])
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
    expect(partClock(order)).toMatchObject({ rule: STREET_PART, span: { kind: 'working_minutes', amount: 90 }, dueAt: partClock(order, STREET).dueAt })
  })

  test('of an urgent order in natural time', () => {
    const order = after(led(), 'correct', dispatcher, { urgency: 'T0', reason: '有人受困' })
    const late = new Date(running(order).dueAt.getTime() - 30 * 60_000)
    expect(partClock(after(order, 'subDispatch', street, TASK, late))).toMatchObject({ rule: STREET_PART, span: { kind: 'natural_minutes', amount: 30 } })
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
    ['a department', 'only_streets_sub_dispatch', () => assisted(), reach.zhujian, TASK],
    ['a community itself', 'only_streets_sub_dispatch', () => handedDown(), community, { unit: TWO, task: '协助' }],
    ['a street without a part', 'part_not_asked', () => ({ ...assisted(), parts: [] }), street, TASK],
    ['to another street’s community', 'not_own_community', () => led(), street, { unit: 'qinglan-one', task: '协助' }],
    ['to a department', 'not_own_community', () => led(), street, { unit: 'zhujian', task: '协助' }],
    ['twice to the same', 'assisting_is_lead', () => handedDown(), street, TASK],
    ['a matter not on the list', 'not_community_duty', () => led({ leafCode: '01.04.01' }), street, TASK],
    ['a matter nobody knows', 'not_community_duty', () => led({ leafCode: null }), street, TASK],
    ['to the community complained of', 'handled_by_the_accused', () => led({ demand: { ...led().demand, accusedUnit: ONE } }), street, TASK],
  ])('%s: %s', (_, rule, order, who, grounds) => expect(refusalOf(ask(order(), 'subDispatch', who, grounds))).toBe(rule))

  test('when the street’s own time has run out, to the millisecond', () => {
    const { dueAt } = whole(led())
    expect(refusalOf(ask(led(), 'subDispatch', street, TASK, dueAt))).toBe('street_time_over')
    expect(refusalOf(ask(assisted(), 'subDispatch', street, TASK, partClock(assisted(), STREET).dueAt))).toBe('street_time_over')
    const answered = after(assisted(), 'answerPart', street, { text: '已办' })
    expect(refusalOf(ask(answered, 'subDispatch', street, TASK))).toBe('street_time_over')
  })

  test.each(ORDER_STATES.filter((state) => state !== 'handling'))('in %s', (state) => expect(refusalOf(ask(led({ state }), 'subDispatch', street, TASK))).toBe('illegal_transition'))

  test('is said before the form is opened, where no filling of it helps', () => {
    expect(hindranceOf(assisted(), 'subDispatch', department, world, MONDAY)?.rule).toBe('only_streets_sub_dispatch')
    expect(hindranceOf(led({ leafCode: '01.04.01' }), 'subDispatch', street, world, MONDAY)?.rule).toBe('not_community_duty')
    expect(hindranceOf(led(), 'subDispatch', street, world, MONDAY)).toBeNull()
    expect(hindranceOf(led(), 'withdrawPart', street, world, MONDAY)?.rule).toBe('no_part_below')
  })

  test('the centre does not ask a community past its street, neither with the dispatch nor later', () => {
    expect(refusalOf(ask(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: STREET, assistingUnits: [ONE] }))).toBe('community_through_street')
    expect(refusalOf(ask(led(), 'addAssisting', dispatcher, TASK))).toBe('community_through_street')
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
    expect(refusalOf(ask(handedDown(), 'reply', streetHandler, { ...REPLY, contactedAt: MONDAY }))).toBe('community_part_open')
    expect(refusalOf(ask(handedDown(assisted()), 'answerPart', street, { text: '已办' }))).toBe('community_part_open')
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
    const sent = after(returned, 'ruleReturn', dispatcher, { granted: true, reason: '改派' })
    expect(sent).toMatchObject({ leadUnit: 'zhujian', units: ['zhujian'], parts: [] })
    expect(partClock(sent).stoppedAt).toEqual(MONDAY)
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

  test('a street’s own communities', () => {
    const units = [{ code: 'a', kind: 'street', parent: null }, { code: 'a-x', kind: 'community', parent: 'a' }, { code: 'b-x', kind: 'community', parent: 'b' }, { code: 'a-co', kind: 'company', parent: 'a' }] as const
    expect(communitiesOf('a', units)).toEqual(['a-x'])
  })
})

describe('the invariant checker', () => {
  const units = { has: () => true, get: (code: string) => (world.unitKind(code) === 'community' ? { kind: 'community' as const, parent: code.split('-')[0] ?? null } : { kind: world.unitKind(code)!, parent: null }) }
  const faults = (order: Pick<Order, 'leadUnit' | 'parts' | 'route'>) => [...communityFaults(order, { units })].map(([rule]) => rule)

  test('finds a sub-dispatch sound, answered, taken back or of an assisting street', () => {
    const sound = [handedDown(), handedDown(assisted()), after(handedDown(), 'answerPart', community, { text: '属实' }), after(handedDown(), 'withdrawPart', street, { unit: ONE, reason: '收回' })]
    for (const order of sound) expect(orderViolations({ ...order, number: '20260302-000001-W' }, { ...world, units }).filter(({ rule }) => rule !== 'number_wrong')).toEqual([])
  })

  test('finds a community that leads, one asked by nobody, one of another street, and a street that has no part', () => {
    const order = handedDown()
    const [part] = order.parts
    if (part === undefined) throw new Error('no part')
    const { street: _, ...orphan } = part
    expect(faults({ ...order, leadUnit: ONE, parts: [] })).toEqual(['community_wrong'])
    expect(faults({ ...order, parts: [orphan] })).toEqual(['community_wrong'])
    expect(faults({ ...order, parts: [{ ...part, unit: 'qinglan-one' }] })).toEqual(['community_wrong'])
    expect(faults({ ...order, leadUnit: 'zhujian' })).toEqual(['community_wrong'])
  })
})
