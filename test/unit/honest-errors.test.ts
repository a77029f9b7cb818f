// 容错 (Beijing 2021 art. 36): two persons, on evidence, once for each failure; counted, never hidden; in the rates and not in the ranks.
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import type { Assessed } from '../../server/domain/rates/assess.ts'
import { assess } from '../../server/domain/rates/assess.ts'
import { ranksOf } from '../../server/domain/rates/peers.ts'
import { behind, ofUnits } from '../../server/domain/rates/figures.ts'
import { benchmarkOf, ratesOf } from '../../server/domain/rates/rates.ts'
import type { Order } from '../../server/domain/orders.ts'
import { after, anOrder, ask, auditor, beijing, caller, handler, lead, liaison, REPLY, staff, supervisor, world } from '../support/builders.ts'

const LONG_AFTER = beijing('2026-04-20 10:00')
const GROUNDS = { failure: 'onTime', ground: 'duty_unclear', evidence: '协调会纪要', remedy: '已签分工清单' } as const
const other = staff('centre', 'supervisor', 'dispatcher')

/** Replied to long after it was due. */
const late = (): Order => {
  const contacted = after(anOrder('handling'), 'recordContact', handler, { method: 'phone', reached: true })
  return after(contacted, 'reply', handler, REPLY, LONG_AFTER)
}
const proposed = (order = late(), who: typeof lead = lead) => after(order, 'proposeHonestError', who, GROUNDS, LONG_AFTER)
const ruleOf = (order: Order, action: 'proposeHonestError' | 'confirmHonestError', who: typeof lead, grounds: object) => {
  const decision = ask(order, action, who, grounds as never, LONG_AFTER)
  return decision.ok || decision.refusal.code !== 'rule_broken' ? null : decision.refusal.rule
}

describe('proposing', () => {
  test.each([['the unit’s lead', lead], ['its liaison', liaison], ['a supervisor', supervisor]])('%s may', (_, who) => expect(proposed(late(), who).honestErrors).toMatchObject([{ ...GROUNDS, proposedBy: { id: who.id }, ruling: null }]))

  test('only what failed: an order that kept its time has nothing to be tolerated', () => {
    expect(ruleOf(anOrder('closed'), 'proposeHonestError', supervisor, GROUNDS)).toBe('no_such_failure')
    expect(ruleOf(late(), 'proposeHonestError', lead, { ...GROUNDS, failure: 'redone' })).toBe('no_such_failure')
  })

  test('whether it was solved, only after the end: else a unit could ask its way to what the citizen said', () => {
    const waiting = after(after(late(), 'passReply', auditor, {}, LONG_AFTER), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false }, LONG_AFTER)
    expect(ruleOf(waiting, 'proposeHonestError', lead, { ...GROUNDS, failure: 'resolution' })).toBe('not_ended')
    expect(ruleOf(waiting, 'proposeHonestError', lead, { ...GROUNDS, failure: 'redone' })).toBeNull()
    const upheld = after(after(waiting, 'uphold', auditor, { evidence: '照片' }, LONG_AFTER), 'confirmUphold', supervisor, { reason: '合理' }, LONG_AFTER)
    expect(ruleOf(upheld, 'proposeHonestError', lead, { ...GROUNDS, failure: 'resolution' })).toBeNull()
  })

  test('once for each failure, also when it was refused; not for what is left out of scoring altogether', () => {
    expect(ruleOf(proposed(), 'proposeHonestError', supervisor, GROUNDS)).toBe('honest_error_ruled')
    const refused = after(proposed(), 'confirmHonestError', supervisor, { failure: 'onTime', granted: false, reason: '早已知情' }, LONG_AFTER)
    expect(ruleOf(refused, 'proposeHonestError', lead, GROUNDS)).toBe('honest_error_ruled')
    const excluded = after(after(late(), 'proposeExclusion', lead, { ground: 'force_majeure', evidence: '台风' }, LONG_AFTER), 'confirmExclusion', supervisor, { granted: true, reason: '属实' }, LONG_AFTER)
    expect(ruleOf(excluded, 'proposeHonestError', lead, GROUNDS)).toBe('already_excluded')
  })
})

describe('the ruling', () => {
  test('is another person’s, and about what was proposed', () => {
    expect(ruleOf(proposed(late(), supervisor), 'confirmHonestError', supervisor, { failure: 'onTime', granted: true, reason: '属实' })).toBe('second_person_needed')
    expect(ruleOf(proposed(), 'confirmHonestError', supervisor, { failure: 'response', granted: true, reason: '属实' })).toBe('not_proposed')
    expect(after(proposed(late(), supervisor), 'confirmHonestError', other, { failure: 'onTime', granted: true, reason: '属实' }, LONG_AFTER).honestErrors).toMatchObject([{ ruling: { granted: true, by: { id: other.id } } }])
  })

  test('moves nothing of the order: state, promises, desk and rating stay', () => {
    const before = proposed()
    const found = after(before, 'confirmHonestError', supervisor, { failure: 'onTime', granted: true, reason: '属实' }, LONG_AFTER)
    for (const key of ['state', 'desk', 'clocks', 'rating', 'excluded', 'units', 'nextDueAt'] as const) expect(found[key]).toEqual(before[key])
    expect(orderViolations(found, { ...world, units: { has: () => true } }).filter(({ rule }) => rule === 'honest_error_wrong')).toEqual([])
  })

  test('the checker finds one person’s word alone, and one failure twice', () => {
    const found = after(proposed(), 'confirmHonestError', supervisor, { failure: 'onTime', granted: true, reason: '属实' }, LONG_AFTER)
    const [error] = found.honestErrors ?? []
    if (error?.ruling == null) throw new Error('not ruled')
    const rules = (honestErrors: NonNullable<Order['honestErrors']>) => orderViolations({ ...found, honestErrors }, { ...world, units: { has: () => true } }).filter(({ rule }) => rule === 'honest_error_wrong').length
    expect(rules([{ ...error, ruling: { ...error.ruling, by: error.proposedBy } }])).toBe(1)
    expect(rules([error, error])).toBe(1)
  })
})

describe('in the figures', () => {
  const judged = (order: Order) => assess(order, [], LONG_AFTER)
  const found = () => after(proposed(), 'confirmHonestError', supervisor, { failure: 'onTime', granted: true, reason: '属实' }, LONG_AFTER)

  test('the failure stays a failure; only a granted one is counted', () => {
    expect(judged(found())).toMatchObject({ marks: { onTime: false }, exclusion: null, honest: [{ failure: 'onTime', ground: 'duty_unclear' }] })
    expect(judged(proposed())?.honest).toEqual([])
  })

  const order = (id: string, unit: string, onTime: boolean, honest: Assessed['honest'] = []): Assessed => ({
    id, leadUnit: unit, category: '01', leaf: null, marks: { response: null, onTime, resolution: null, satisfaction: null, redone: null }, returnedBy: [], lateBy: [], isEnded: true, isAnswered: true, claimed: null,
    contact: null, isExplained: false, isFlagged: false, exclusion: null, honest, setAsides: [], isLookedAt: null, recheck: null,
  })
  const HONEST = [{ failure: 'onTime', ground: 'no_precedent' }] as Assessed['honest']
  // Ten of each: units are held against others with orders enough.
  const orders = Array.from({ length: 10 }, (_, ten) => [order(`1-${ten}`, 'a', true), order(`2-${ten}`, 'a', false, HONEST), order(`3-${ten}`, 'a', true), order(`4-${ten}`, 'b', true), order(`5-${ten}`, 'b', true), order(`6-${ten}`, 'b', false), order(`7-${ten}`, 'b', true)]).flat()
  const benchmark = benchmarkOf(orders)
  const of = (unit: string) => ratesOf(orders, ofUnits(unit), benchmark)

  test('the rate is what happened; the rank leaves it out; it is counted by ground and lists its orders', () => {
    expect(of('a').rates.onTime).toMatchObject({ hit: 20, of: 30 })
    expect(of('a')).toMatchObject({ honestErrors: { no_precedent: 10 }, exclusions: {} })
    expect(behind(orders, 'honest', ofUnits('a')).map(({ id }) => id)).toEqual(orders.filter(({ honest }) => honest.length > 0).map(({ id }) => id))
    expect(of('a').rates.onTime.difference).toBeLessThan(of('b').rates.onTime.difference ?? 0)
    expect([...ranksOf(new Map([['a', of('a')], ['b', of('b')]]), 'onTime', 1)]).toEqual([['a', 1], ['b', 2]])
  })

  test('without it the rank is the plain one', () => {
    const plain = orders.map((one) => ({ ...one, honest: [] }))
    const rates = (unit: string) => ratesOf(plain, ofUnits(unit), benchmarkOf(plain))
    expect([...ranksOf(new Map([['a', rates('a')], ['b', rates('b')]]), 'onTime', 1)]).toEqual([['a', 2], ['b', 1]])
  })
})
