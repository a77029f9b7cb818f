// The city's policies: what is shipped is sound by its own rules; every bound holds at the door; contradictions are named, all at
// once; what differs between two versions is found by name, not by place.
import { describe, expect, test } from 'vitest'
import { city } from '../../scripts/city/index.ts'
import { PolicyBody } from '../../server/contracts/city-policies.ts'
import {
  AMENDMENT_BOUNDS,
  DEFAULT_POLICIES,
  LIMIT_BOUNDS,
  MESSAGE_BOUNDS,
  policyChanges,
  policyFaults,
  POLICY_NAMES,
  WHISTLE_BOUNDS,
  type PolicyName,
} from '../../server/domain/city-policies.ts'
import { leavesOf } from '../../server/domain/catalogue.ts'
import { decide, type Ask } from '../../server/domain/decide.ts'
import type { ClockRule } from '../../server/domain/clocks.ts'
import type { SupervisionRule } from '../../server/domain/supervision/policy.ts'
import { coversMatter } from '../../server/domain/routing-rules.ts'
import { policiesOf } from '../../server/services/city-policies.ts'
import { aFiledOrder, beijing, dispatcher, MONDAY, world } from '../support/builders.ts'

const leafCodes = [...leavesOf(city.catalogue).keys()]
const isLeaf = (code: string): boolean => code === '01.01.01'
/** A leaf of the demo city, or a branch above some. */
const isMatter = (code: string): boolean => leafCodes.some((leaf) => coversMatter([code], leaf))
const { clocks, limits, whistles, supervision, messages } = DEFAULT_POLICIES
const bodyOf = (name: PolicyName): { name: PolicyName; value: Record<string, unknown> } => ({
  name,
  value: Object.fromEntries(Object.entries(DEFAULT_POLICIES[name]).filter(([key]) => key !== 'version' && key !== 'inForceFrom')),
})

describe.each(POLICY_NAMES)('%s as shipped', (name) => {
  test('has the shape that the door takes, and no fault', () => {
    const body = PolicyBody.parse(bodyOf(name))
    expect(body.value).toEqual(bodyOf(name).value)
    expect(policyFaults(name, DEFAULT_POLICIES[name], (code) => isLeaf(code) || isMatter(code))).toEqual([])
  })
  test('says nothing that the door does not know', () => {
    expect(PolicyBody.safeParse({ ...bodyOf(name), value: { ...bodyOf(name).value, more: 1 } }).success).toBe(false)
  })
})

const TABLES = { limits: LIMIT_BOUNDS, whistles: WHISTLE_BOUNDS, amendments: AMENDMENT_BOUNDS, messages: MESSAGE_BOUNDS } as const
const numbers = Object.entries(TABLES).flatMap(([name, table]) => Object.entries(table).map(([key, bounds]) => [name as keyof typeof TABLES, key, bounds] as const))

describe('bounds', () => {
  test.each(numbers)('%s.%s: both ends are taken, what lies beyond is not', (name, key, { min, max, measure }) => {
    const step = measure === 'share' ? 0.001 : 1
    const taken = (number: unknown) => PolicyBody.safeParse({ name, value: { ...bodyOf(name).value, [key]: number } })
    for (const number of [min, max]) expect(taken(number).success, `${number}`).toBe(true)
    for (const number of [min - step, max + step, Number.NaN, Number.POSITIVE_INFINITY, String(min), null]) {
      const refused = taken(number)
      expect(refused.success, `${String(number)}`).toBe(false)
      expect(refused.error?.issues.map(({ path }) => path.join('.'))).toEqual([`value.${key}`])
    }
    expect(taken(min + 0.5).success).toBe(measure === 'share' && min + 0.5 <= max)
  })
  test('all faults at once', () => {
    const refused = PolicyBody.safeParse({ name: 'limits', value: { ...bodyOf('limits').value, reopenDays: 0, auditShare: 2, recheckDays: [] } })
    expect(refused.error?.issues.map(({ path }) => path.join('.')).sort()).toEqual(['value.auditShare', 'value.recheckDays', 'value.reopenDays'])
  })
})

const rule = (parts: Partial<ClockRule>): ClockRule => ({ id: 'own', promise: 'resolve', demandType: null, urgency: null, leaf: '01.01.01', span: { kind: 'working_days', amount: 3 }, target: null, source: { zh: '本市规定', en: 'city rule' }, ...parts })
const clockFaults = (parts: Partial<typeof clocks>) => policyFaults('clocks', { ...clocks, ...parts }, isLeaf)
const withRule = (parts: Partial<ClockRule>) => clockFaults({ rules: [...clocks.rules, rule(parts)] })
const last = `rules.${clocks.rules.length}`

describe('clocks that contradict themselves', () => {
  test.each<[string, Partial<ClockRule>, { path: string; code: string }[]]>([
    ['a rule for a matter of the catalogue is sound', {}, []],
    ['two rules of one name', { id: 'resolve' }, [{ path: `${last}.id`, code: 'duplicate' }]],
    ['two rules for one case', { leaf: null }, [{ path: last, code: 'same_case' }]],
    ['a matter that is not in the catalogue', { leaf: '09.09.09' }, [{ path: `${last}.leaf`, code: 'unknown' }]],
    ['an urgent limit in working time (HR §3.4: natural hours)', { urgency: 'T1' }, [{ path: `${last}.span`, code: 'natural_only' }]],
    ['four months of working days are allowed, one more is not', { span: { kind: 'working_days', amount: 121 } }, [{ path: `${last}.span.amount`, code: 'out_of_bounds' }]],
    ['a target behind the limit', { target: { kind: 'working_days', amount: 4 } }, [{ path: `${last}.target`, code: 'target_longer' }]],
  ])('%s', (_, parts, faults) => expect(withRule(parts)).toEqual(faults))

  test('danger may not wait longer than what is merely urgent', () => {
    const slower = clocks.rules.map((one) => (one.id === 'contact.T0' ? { ...one, span: { kind: 'natural_minutes' as const, amount: 121 } } : one))
    expect(clockFaults({ rules: slower })).toEqual([{ path: `rules.${clocks.rules.findIndex(({ id }) => id === 'contact.T0')}.span`, code: 'urgent_slower' }])
  })
  test('every promise keeps a limit that holds for any order', () => {
    expect(clockFaults({ rules: clocks.rules.filter(({ id }) => id !== 'sign' && id !== 'ruling') })).toEqual(['sign', 'ruling'].map((promise) => ({ path: `rules.any.${promise}`, code: 'no_rule_for_any' })))
  })
  test('warnings rise, and are told to somebody', () => {
    const [half, most, ...rest] = clocks.warnings
    const faulty = [{ ...half!, when: { share: 0.9 } }, { ...most!, tell: [] }, ...rest]
    expect(clockFaults({ warnings: faulty })).toEqual([
      { path: 'warnings.1.when', code: 'not_rising' },
      { path: 'warnings.1.tell', code: 'nobody_told' },
    ])
  })
  test('the citizen’s turn and a suspension end (HR §3.2, §3.4)', () => {
    const { pauses } = clocks
    const endless = { ...pauses, needs_info: { ...pauses.needs_info, times: null, atMostDays: null }, suspension: { ...pauses.suspension, atMostDays: 91 } }
    expect(clockFaults({ pauses: endless }).map(({ path, code }) => `${path} ${code}`)).toEqual(['pauses.needs_info.atMostDays must_be_capped', 'pauses.needs_info.times must_be_capped', 'pauses.suspension.atMostDays out_of_bounds'])
  })
})

describe('the others', () => {
  test('re-checks come one after the other', () => expect(policyFaults('limits', { ...limits, recheckDays: [90, 30] }, isLeaf)).toEqual([{ path: 'recheckDays.1', code: 'not_rising' }]))
  test('an emergency is not given more notice than an ordinary matter', () =>
    expect(policyFaults('whistles', { ...whistles, leastNoticeMinutes: { T0: 60, T1: 30, T2: 120 } }, isLeaf)).toEqual([{ path: 'leastNoticeMinutes.T0', code: 'shorter_notice_when_ordinary' }]))
  test('who calls is not called', () => expect(policyFaults('whistles', { ...whistles, called: ['department', 'street'] }, isLeaf)).toEqual([{ path: 'called.1', code: 'calls_itself' }]))
  test('a day takes no fewer messages than an hour', () => expect(policyFaults('messages', { ...messages, mostPerHour: 5, mostPerDay: 4 }, isLeaf)).toEqual([{ path: 'mostPerDay', code: 'day_below_hour' }]))
  test.each<[string, SupervisionRule, string[]]>([
    ['a fourth redo may be listed', { id: 'redone.4', kind: 'redone', times: 4, level: 'listed', source: '本市规定' }, []],
    ['but not pressed less than the third', { id: 'redone.4', kind: 'redone', times: 4, level: 'yellow', source: '本市规定' }, ['milder_when_worse']],
    ['nor the third be there twice', { id: 'again', kind: 'redone', times: 3, level: 'red', source: '本市规定' }, ['same_case']],
    ['under a name of its own', { id: 'redone.3', kind: 'redone', times: 5, level: 'red', source: '本市规定' }, ['duplicate']],
  ])('supervision: %s', (_, one, codes) => expect(policyFaults('supervision', { rules: [...supervision.rules, one] }, isLeaf).map(({ code }) => code)).toEqual(codes))
})

describe('what differs', () => {
  test('nothing between a policy and itself, whatever the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(limits).reverse())
    expect(policyChanges(limits, turned)).toEqual([])
  })
  test('a number, with what it was', () => expect(policyChanges(limits, { ...limits, reopenDays: 20 })).toEqual([{ path: 'reopenDays', from: 15, to: 20 }]))
  test('a nested one by its whole path', () => expect(policyChanges(whistles, { ...whistles, leastNoticeMinutes: { ...whistles.leastNoticeMinutes, T1: 45 } })).toEqual([{ path: 'leastNoticeMinutes.T1', from: 30, to: 45 }]))
  test('a list of words counts as one value', () => expect(policyChanges(whistles, { ...whistles, called: ['department'] })).toEqual([{ path: 'called', from: ['department', 'company'], to: ['department'] }]))
  test('rules are told by their id: moving one changes nothing, changing one shows it whole, one that went is last', () => {
    const [first, ...others] = clocks.rules
    expect(policyChanges(clocks.rules, [...others, first])).toEqual([])
    const longer = { ...first!, span: { kind: 'natural_minutes' as const, amount: 600 } }
    expect(policyChanges({ rules: clocks.rules }, { rules: [longer, ...others.slice(1), rule({})] })).toEqual([
      { path: `rules.${first!.id}`, from: first, to: longer },
      { path: 'rules.own', from: null, to: rule({}) },
      { path: `rules.${others[0]!.id}`, from: others[0], to: null },
    ])
  })
  test('the last rule gone leaves an empty list, told by what went', () => expect(policyChanges({ rules: [rule({})] }, { rules: [] })).toEqual([{ path: 'rules.own', from: rule({}), to: null }]))
})

const kept = (name: PolicyName, version: number, value: object) => ({ _id: `${name}:${version}`, name, version, value, at: new Date(0), by: 'gexinghe', reason: '试', restored: null, changed: [] })

test('in force is the newest version; older clock policies stay known; a policy stored before a field was known has the shipped one', () => {
  const found = policiesOf([kept('clocks', 2, { extensions: 0 }), kept('clocks', 3, { extensions: 1, onSignTimeout: 'sign' }), kept('limits', 2, { reopenDays: 20 })])
  expect(found.clocks).toMatchObject({ version: 3, onSignTimeout: 'sign' })
  expect([...found.clockVersions.keys()]).toEqual([1, 2, 3])
  expect(found.clockVersions.get(2)).toMatchObject({ extensions: 0, onSignTimeout: 'escalate' })
  expect(found.limits).toEqual({ ...limits, version: 2, reopenDays: 20 })
  expect(found.whistles).toBe(whistles)
})

describe('a clock policy saved before the limit to dispatch could stand still', () => {
  const shippedThen = { ...DEFAULT_POLICIES.clocks.pauses, needs_info: { clocks: ['contact', 'resolve', 'stage_report'], times: 2, atMostDays: 10 } }
  const old = (pauses: object, parts: object = {}) => ({ ...kept('clocks', 2, { pauses }), ...parts })
  const restingIn = (one: ReturnType<typeof old>) => policiesOf([one]).clocks.pauses.needs_info.clocks

  test('is read with it, in force and as frozen on orders: the citizen’s turn is nobody else’s', () => {
    expect(restingIn(old(shippedThen))).toEqual(['dispatch', 'contact', 'resolve', 'stage_report'])
    expect(policiesOf([old(shippedThen)]).clockVersions.get(2)?.pauses.needs_info.clocks).toContain('dispatch')
    const asking: Ask = { action: 'askInfo', who: dispatcher, grounds: { question: '几号楼？', answerBy: beijing('2026-03-04 09:00') } }
    const asked = decide(aFiledOrder(), asking, { ...world, frozenClocks: () => policiesOf([old(shippedThen)]).clocks }, MONDAY)
    expect(asked.ok && asked.change.order.clocks).toMatchObject([{ id: 'dispatch', pauses: [{ reason: 'needs_info', to: null }] }])
  })
  test('where nothing stood still for a question, nothing does', () => expect(restingIn(old({ ...shippedThen, needs_info: { ...shippedThen.needs_info, clocks: [] } }))).toEqual([]))
  test('saved since, it means what it says', () => expect(restingIn(old(shippedThen, { edition: 2 }))).toEqual(['contact', 'resolve', 'stage_report']))
  test('the other pauses are as they were saved', () => expect(policiesOf([old(shippedThen)]).clocks.pauses.suspension).toEqual(shippedThen.suspension))
})
