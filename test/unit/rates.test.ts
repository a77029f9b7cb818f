// The three rates by tables worked out by hand, their interval against published values, and what must hold for any orders.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysOf, faultOf, periodOf } from '../../client/src/console/rates/periods.ts'
import { dayAt, startOfDay } from '../../server/domain/calendar/zone.ts'
import { assess, decidingPromise, fallsDueAt, type Assessed } from '../../server/domain/rates/assess.ts'
import type { Opening, RateFacts } from '../../server/domain/rates/facts.ts'
import { behind, EVERYBODY, FIGURES, GROUNDED_FIGURES, ofUnits, type Figure, type Scope } from '../../server/domain/rates/figures.ts'
import { RATE_NAMES } from '../../server/domain/rates/names.ts'
import { medianOf, ranksOf } from '../../server/domain/rates/peers.ts'
import { amongPeers, benchmarkOf, ratesOf, type UnitRates } from '../../server/domain/rates/rates.ts'
import { rateDay, weeksOf, type TrendWeek } from '../../server/domain/rates/trend.ts'
import { shareOf } from '../../server/domain/rates/wilson.ts'
import type { Order } from '../../server/domain/orders.ts'
import { after, anOrder, ask, auditor, beijing, caller, handler, lead, liaison, dispatcher, MONDAY, REPLY, supervisor, aFiledOrder } from '../support/builders.ts'

const factsOf = (order: Order): RateFacts => order
/** Long after every promise of these orders. */
const LATER = beijing('2026-06-01 09:00')
const judged = (order: Order, openings: Opening[] = [], now = LATER): Assessed => {
  const found = assess(factsOf(order), openings, now)
  if (found === null) throw new Error('no unit leads it')
  return found
}
const answeredOrder = (selfSolved = true, now = MONDAY): Order => {
  const contacted = after(anOrder('handling', now), 'recordContact', handler, { method: 'phone', reached: true }, now)
  const replied = after(contacted, 'reply', handler, selfSolved ? REPLY : { ...REPLY, selfSolved, unsolvedReason: '等待配件' }, now)
  return after(replied, 'passReply', auditor, {}, now)
}
const calledBack = (solved: boolean, grade?: 'satisfied' | 'basically_satisfied' | 'dissatisfied', order = answeredOrder(), now = MONDAY): Order =>
  after(order, 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved, ...(grade && { grade }) }, now)

describe('Wilson interval', () => {
  // Published: R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (hit, of, low, high) => {
    const share = shareOf(hit, of)
    expect(share.value).toBeCloseTo(hit / of, 12)
    expect(share.low).toBeCloseTo(low, 4)
    expect(share.high).toBeCloseTo(high, 4)
  })
  test('nothing of nothing is no share', () => expect(shareOf(0, 0)).toEqual({ hit: 0, of: 0, value: null, low: null, high: null }))
  test('three of three is far from certain', () => expect(shareOf(3, 3).low).toBeCloseTo(0.4385, 4))
  test('holds its value, stays within 0 and 1, mirrors, narrows with more orders', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
        const hit = Math.round(of * part)
        const { value, low, high } = shareOf(hit, of)
        const mirrored = shareOf(of - hit, of)
        const more = shareOf(10 * hit, 10 * of)
        if (value === null || low === null || high === null || mirrored.low === null || more.low === null || more.high === null) throw new Error('null')
        expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true)
        expect(high - low).toBeLessThan(1)
        expect(mirrored.low).toBeCloseTo(1 - high, 9)
        expect(more.high - more.low).toBeLessThan(high - low)
      }),
    )
  })
})

describe('in which period an order counts', () => {
  test('by the promise to resolve, not by the day it was filed or done', () => {
    const order = calledBack(true)
    const promise = order.clocks.find(({ name }) => name === 'resolve')
    expect(fallsDueAt(order.clocks, LATER)).toEqual(promise?.dueAt)
  })
  test('nothing promised yet: in no period', () => expect(fallsDueAt(anOrder('submitted').clocks, LATER)).toBeNull())
  test.each(['needs_info', 'suspended'] as const)('%s: its day is not known', (state) => {
    const order = anOrder(state)
    const soon = new Date(MONDAY.getTime() + 3_600_000)
    expect(fallsDueAt(order.clocks, soon)).toBeNull()
  })
  test('a redo stays where the first promise was', () => {
    const first = answeredOrder()
    const redone = calledBack(false, undefined, first)
    expect(redone.clocks.filter(({ id }) => /^resolve(#|$)/.test(id))).toHaveLength(2)
    expect(fallsDueAt(redone.clocks, LATER)).toEqual(fallsDueAt(first.clocks, LATER))
  })
  test('a promise replaced by a shorter one gives way to it', () => {
    const raised = after(anOrder('handling'), 'correct', dispatcher, { urgency: 'T1', reason: '有老人被困' })
    expect(decidingPromise(raised.clocks, LATER)?.id).toBe('resolve#2')
    expect(fallsDueAt(raised.clocks, LATER)?.getTime()).toBe(MONDAY.getTime() + 24 * 3_600_000)
  })
  test('an assisting unit’s part does not count', () => {
    const order = after(anOrder('handling'), 'addAssisting', dispatcher, { unit: 'chengguan', task: '清理现场' })
    expect(decidingPromise(order.clocks, LATER)?.unit).toBeNull()
  })
})

describe('one order', () => {
  const marks = (order: Order) => judged(order).marks

  test('contacted, answered in time, solved, satisfied', () =>
    expect(marks(calledBack(true, 'satisfied'))).toEqual({ response: true, onTime: true, resolution: true, satisfaction: true, redone: false }))
  test('nobody did anything: overdue and open is failed, and nobody was asked', () =>
    expect(marks(anOrder('dispatched'))).toEqual({ response: false, onTime: false, resolution: null, satisfaction: null, redone: null }))
  test('not yet due is not judged', () => expect(judged(anOrder('handling'), [], MONDAY).marks).toMatchObject({ response: null, onTime: null }))
  test('answered late', () => {
    const late = beijing('2026-04-20 10:00')
    const contacted = after(anOrder('handling'), 'recordContact', handler, { method: 'phone', reached: true })
    expect(marks(after(contacted, 'reply', handler, REPLY, late))).toMatchObject({ response: true, onTime: false })
  })
  test('on time is to the millisecond', () => {
    const contacted = after(anOrder('handling'), 'recordContact', handler, { method: 'phone', reached: true })
    const due = fallsDueAt(contacted.clocks, MONDAY)
    if (due === null) throw new Error('no promise')
    expect(marks(after(contacted, 'reply', handler, REPLY, due)).onTime).toBe(true)
    expect(marks(after(contacted, 'reply', handler, REPLY, new Date(due.getTime() + 1))).onTime).toBe(false)
  })
  test('an attempt that reached nobody is no response', () =>
    expect(marks(after(anOrder('handling'), 'recordContact', handler, { method: 'phone', reached: false })).response).toBe(false))
  test('solved and never rated stays unrated', () => {
    const { marks: found, isAnswered } = judged(calledBack(true))
    expect(found).toMatchObject({ resolution: true, satisfaction: null })
    expect(isAnswered).toBe(true)
  })
  test('nobody reached: neither solved nor unsolved, neither satisfied nor not', () => {
    const missed = (order: Order): Order => after(order, 'callBack', caller, { method: 'phone', reached: false })
    expect(marks(missed(missed(missed(answeredOrder()))))).toMatchObject({ resolution: null, satisfaction: null })
  })
  test('basically satisfied is satisfied; dissatisfied is not, and is done again', () => {
    expect(marks(calledBack(true, 'basically_satisfied')).satisfaction).toBe(true)
    expect(marks(calledBack(true, 'dissatisfied'))).toMatchObject({ satisfaction: false, resolution: true, redone: true })
  })
  test('the citizen’s last word counts', () => {
    const day = new Date(MONDAY.getTime() + 86_400_000)
    const redone = calledBack(false)
    expect(marks(redone)).toMatchObject({ resolution: false, redone: true })
    const contacted = after(redone, 'recordContact', handler, { method: 'visit', reached: true }, day)
    const again = after(after(contacted, 'reply', handler, REPLY, day), 'passReply', auditor, {}, day)
    expect(marks(calledBack(true, 'satisfied', again, day))).toEqual({ response: true, onTime: true, resolution: true, satisfaction: true, redone: true })
  })
  test('a redo that is late breaks the order’s promise', () => expect(marks(calledBack(false)).onTime).toBe(false))
  test('the unit’s claim is the one the citizen answered, not a newer one', () => {
    const redone = calledBack(false)
    expect(judged(redone).claimed).toBe(true)
    const day = new Date(MONDAY.getTime() + 86_400_000)
    const contacted = after(redone, 'recordContact', handler, { method: 'visit', reached: true }, day)
    const newer = after(contacted, 'reply', handler, { ...REPLY, selfSolved: false, unsolvedReason: '等待配件' }, day)
    expect(judged(newer).claimed).toBe(true)
    expect(judged(answeredOrder()).claimed).toBeNull()
  })
  test('an order ended before its promise fell due is not judged by it', () => {
    const asked = after(anOrder('handling'), 'requestTermination', lead, { reason: '诉求人撤回', law: '潍坊条例第二十一条' })
    const ended = after(asked, 'ruleTermination', supervisor, { granted: true, reason: '同意' })
    expect(marks(ended).onTime).toBeNull()
  })
  test('an order without a unit is nobody’s', () => expect(assess(factsOf(anOrder('answered')), [], LATER)).toBeNull())
  test('reasonable handling that stands is counted apart, and not as solved', () => {
    const proposed = after(calledBack(false), 'uphold', caller, { evidence: '产权人不同意加装' })
    const { isExplained, marks: found } = judged(after(proposed, 'confirmUphold', supervisor, { reason: '证据充分' }))
    expect(isExplained).toBe(true)
    expect(found.resolution).toBe(false)
  })
  test('left out only when a second person has confirmed', () => {
    const proposed = after(anOrder('handling'), 'proposeExclusion', liaison, { ground: 'out_of_duty', evidence: '属中央事权' })
    expect(judged(proposed).exclusion).toBeNull()
    expect(judged(after(proposed, 'confirmExclusion', supervisor, { granted: true, reason: '属实' })).exclusion).toBe('out_of_duty')
    expect(judged(after(proposed, 'confirmExclusion', supervisor, { granted: false, reason: '不符' })).exclusion).toBeNull()
  })
})

describe('contacted, as the unit records it and as the citizen says it', () => {
  const HOUR = 3_600_000
  const answered = (contacted: boolean): Order => after(answeredOrder(), 'callBack', caller, { method: 'phone', reached: true, contacted, solved: true }, new Date(MONDAY.getTime() + HOUR))
  test('a call that reached the citizen asks whether they were contacted', () =>
    expect(ask(answeredOrder(), 'callBack', caller, { method: 'phone', reached: true, solved: true })).toMatchObject({ ok: false, refusal: { rule: 'contacted_missing' } }))
  test('what citizens say stands beside what the unit says of the very same orders, with the gap and the orders', () => {
    const orders = [judged(answered(true)), judged(answered(false)), judged(answeredOrder())]
    expect(orders.map(({ contact }) => contact)).toEqual([{ claimed: true, heard: true }, { claimed: true, heard: false }, null])
    const figures = ratesOf(orders, EVERYBODY, benchmarkOf(orders))
    expect(figures).toMatchObject({ contacted: { hit: 1, of: 2 }, contactClaimed: { hit: 2, of: 2 }, contactGap: 0.5 })
    expect(behind(orders, 'contactGap', ofUnits('zhujian')).map(({ id }) => id)).toEqual([orders[1]?.id])
  })
  test('said on the page it counts as well; who does not say is not counted', () => {
    const waiting = answeredOrder()
    const rated = (contacted?: boolean): Order => after(waiting, 'rate', { kind: 'citizen', orderId: waiting._id }, { grade: 'satisfied', solved: true, ...(contacted !== undefined && { contacted }) }, new Date(MONDAY.getTime() + HOUR))
    expect([judged(rated(false)).contact, judged(rated()).contact]).toEqual([{ claimed: true, heard: false }, null])
  })
})

describe('contact around the rating', () => {
  const HOUR = 3_600_000
  const at = (hours: number): Date => new Date(MONDAY.getTime() + hours * HOUR)
  const rated = calledBack(true, 'satisfied', answeredOrder(), at(48))
  const flagged = (hours: number, unit = 'zhujian'): boolean => judged(rated, [{ at: at(hours), unit }]).isFlagged

  test.each([
    ['an hour before it', 47, true],
    ['a day before it', 24, true],
    ['longer before it', 23.9, false],
    ['after it', 49, false],
  ])('the number opened %s', (_, hours, expected) => expect(flagged(hours)).toBe(expected))
  test('by the centre: its work', () => expect(flagged(47, 'centre')).toBe(false))
  test('before the answer went out: the unit’s work', () => {
    const quick = calledBack(true, 'satisfied', answeredOrder(true, at(10)), at(11))
    expect(judged(quick, [{ at: at(9), unit: 'zhujian' }]).isFlagged).toBe(false)
    expect(judged(quick, [{ at: at(10.5), unit: 'zhujian' }]).isFlagged).toBe(true)
  })
  test('without a rating there is nothing to press for', () => expect(judged(calledBack(true), [{ at: MONDAY, unit: 'zhujian' }]).isFlagged).toBe(false))
})

let n = 0
const order = (parts: Partial<Omit<Assessed, 'marks'>> & { marks?: Partial<Assessed['marks']> } = {}): Assessed => ({
  id: `o${(n += 1)}`,
  leadUnit: 'a',
  category: '01',
  leaf: '01.01.01',
  returnedBy: [],
  lateBy: [],
  isEnded: true,
  setAsides: [],
  contact: null,
  isLookedAt: null,
  recheck: null,
  isAnswered: true,
  claimed: null,
  isExplained: false,
  isFlagged: false,
  exclusion: null, honest: [],
  ...parts,
  marks: { response: null, onTime: null, resolution: null, satisfaction: null, redone: null, ...parts.marks },
})
const many = (count: number, make: (index: number) => Assessed): Assessed[] => Array.from({ length: count }, (_, index) => make(index))
const A = ofUnits('a')
const B = ofUnits('b')

describe('a unit’s rates', () => {
  test('every rate over its own orders; the unrated are in the rated share and not among the satisfied', () => {
    const orders = [
      ...many(6, () => order({ marks: { response: true, onTime: true, resolution: true, satisfaction: true, redone: false }, claimed: true })),
      ...many(2, () => order({ marks: { response: true, onTime: false, resolution: false, satisfaction: false, redone: true }, claimed: true })),
      ...many(2, () => order({ marks: { response: false, onTime: false, redone: false } })),
    ]
    const { rates, rated, claimed, gap, cohort } = ratesOf(orders, A, benchmarkOf(orders))
    expect(cohort).toBe(10)
    expect(RATE_NAMES.map((rate) => [rates[rate].hit, rates[rate].of])).toEqual([[8, 10], [6, 10], [6, 8], [6, 8], [2, 10], [0, 10]])
    expect([rated.hit, rated.of]).toEqual([8, 10])
    expect([claimed.hit, claimed.of]).toEqual([8, 8])
    expect(gap).toBeCloseTo(0.25, 12)
    expect(behind(orders, 'resolution', A).map(({ id }) => id)).toEqual(orders.slice(0, 8).map(({ id }) => id))
  })

  test('left-out orders are out of every number, counted by ground, and still listed', () => {
    const left = order({ exclusion: 'duplicate', marks: { response: false, onTime: false, resolution: false }, claimed: true, isFlagged: true, returnedBy: ['a'] })
    const orders = [order({ marks: { onTime: true } }), left]
    const { rates, exclusions, cohort, flagged, claimed } = ratesOf(orders, A, benchmarkOf(orders))
    expect({ cohort, flagged, of: rates.onTime.of, returned: rates.returned.hit, claimed: claimed.of }).toEqual({ cohort: 1, flagged: 0, of: 1, returned: 0, claimed: 0 })
    expect(exclusions).toEqual({ duplicate: 1 })
    expect(behind(orders, 'excluded', A).map(({ id }) => id)).toEqual([left.id])
  })

  test('a returned order counts for who returned it; its outcome for who leads it now', () => {
    const orders = [order({ leadUnit: 'b', returnedBy: ['a'], marks: { onTime: true } }), order({ marks: { onTime: true } })]
    const benchmark = benchmarkOf(orders)
    expect(ratesOf(orders, A, benchmark).rates.returned).toMatchObject({ hit: 1, of: 2, expected: null })
    expect(ratesOf(orders, B, benchmark).rates.returned).toMatchObject({ hit: 0, of: 1 })
    expect(ratesOf(orders, A, benchmark).rates.onTime.of).toBe(1)
    expect(ratesOf(orders, EVERYBODY, benchmark).rates.returned).toMatchObject({ hit: 1, of: 2 })
  })

  describe('difficulty: what the others have achieved with the same matters', () => {
    const orders = [
      ...many(80, (index) => order({ leadUnit: 'b', category: '02', marks: { resolution: index < 40 } })),
      ...many(40, () => order({ leadUnit: 'b', category: '01', marks: { resolution: true } })),
      ...many(40, (index) => order({ category: '02', marks: { resolution: index < 10 } })),
      ...many(80, (index) => order({ category: '01', marks: { resolution: index < 70 } })),
    ]
    const among = (of: Assessed[], peers: string[]) => amongPeers(benchmarkOf(of), of, peers)
    const ranked = (of: Assessed[], peers: string[], least = 30) => ranksOf(new Map(peers.map((code) => [code, ratesOf(of, ofUnits(code), among(of, peers))])), 'resolution', least)

    test('a hard mix is held against what others do with it, its own orders left out', () => {
      // b: 80 hard ones, of which a has 10 of 40, and 40 easy ones, of which a has 70 of 80.
      const b = ratesOf(orders, B, among(orders, ['a', 'b'])).rates.resolution
      expect(b).toMatchObject({ hit: 80, of: 120, comparable: 1 })
      expect(b.expected).toBeCloseTo((80 * 0.25 + 40 * 0.875) / 120, 12)
      // a has the same plain rate and does worse with the same matters.
      const a = ratesOf(orders, A, among(orders, ['a', 'b'])).rates.resolution
      expect(a.expected).toBeCloseTo((40 * 0.5 + 80 * 1) / 120, 12)
      expect(a.difference).toBeLessThan(0)
      expect(ranked(orders, ['a', 'b'])).toEqual(new Map([['b', 1], ['a', 2]]))
      expect(ranked(orders, ['a', 'b'], 121)).toEqual(new Map())
      expect(ratesOf(orders, EVERYBODY, benchmarkOf(orders)).rates.resolution).toMatchObject({ expected: null, difference: null })
    })

    test('who is alone with a matter is held against its peers, is not ranked by it, and its failures count', () => {
      const roads = many(100, (index) => order({ leadUnit: 'roads', category: '07', marks: { resolution: index < 30 } }))
      const parks = many(100, (index) => order({ leadUnit: 'parks', category: '08', marks: { resolution: index < 88 } }))
      const all = [...orders, ...roads, ...parks]
      const peers = ['a', 'b', 'roads', 'parks']
      const { expected, difference, comparable } = ratesOf(all, ofUnits('roads'), among(all, peers)).rates.resolution
      expect(comparable).toBe(0)
      expect(expected).toBeCloseTo((80 + 80 + 88) / 340, 12)
      expect(difference).toBeLessThan(-0.4)
      expect(ratesOf(all, ofUnits('parks'), among(all, peers)).rates.resolution.difference).toBeGreaterThan(0)
      expect(ranked(all, peers)).toEqual(new Map([['b', 1], ['a', 2]]))
      // Compared with nobody: no level of peers stands in, and a part of the orders stands for none.
      expect(ratesOf(all, ofUnits('roads'), benchmarkOf(all)).rates.resolution).toMatchObject({ expected: null, difference: null, standing: null })
    })

    test('half of its matters with others is the least to be ranked; 29 orders of others are too few', () => {
      const mixed = (alone: number, others: number): Map<string, number> => {
        const own = [...many(50 - alone, () => order({ leadUnit: 'c', category: '01', marks: { resolution: true } })), ...many(alone, () => order({ leadUnit: 'c', category: '09', marks: { resolution: true } }))]
        const rest = [...many(others, () => order({ category: '01', marks: { resolution: true } })), ...many(60, () => order({ category: '05', marks: { resolution: true } }))]
        return ranked([...own, ...rest], ['a', 'c'])
      }
      expect([mixed(25, 30).has('c'), mixed(26, 30).has('c'), mixed(25, 29).has('c')]).toEqual([true, false, false])
    })
  })

  test('claims the citizen did not share, and flags, are listed', () => {
    const [gap, flag] = [order({ claimed: true, marks: { resolution: false } }), order({ isFlagged: true, claimed: true, marks: { resolution: true } })]
    expect(behind([gap, flag], 'gap', A).map(({ id }) => id)).toEqual([gap.id])
    expect(behind([gap, flag], 'flagged', A).map(({ id }) => id)).toEqual([flag.id])
    expect(behind([gap, flag], 'resolution', A).map(({ hit }) => hit)).toEqual([false, true])
  })

  test('no orders: no numbers', () => {
    const { rates, gap } = ratesOf([], A, benchmarkOf([]))
    expect(rates.resolution).toMatchObject({ value: null, low: null, expected: null, difference: null })
    expect(gap).toBeNull()
  })
})

describe('beside its like', () => {
  const unitWith = (hit: number, of: number) => {
    const orders = [...many(of, (index) => order({ marks: { resolution: index < hit, redone: index < hit } }))]
    const others = many(100, (index) => order({ leadUnit: 'b', marks: { resolution: index < 50, redone: index < 50 } }))
    return ratesOf(orders, A, benchmarkOf([...orders, ...others]))
  }
  test('equal differences share a rank; fewer redos are better; nobody is ranked by returns', () => {
    const units = new Map([['x', unitWith(9, 10)], ['y', unitWith(18, 20)], ['z', unitWith(1, 10)], ['few', unitWith(2, 2)]])
    expect(ranksOf(units, 'resolution', 10)).toEqual(new Map([['x', 1], ['y', 1], ['z', 3]]))
    expect(ranksOf(units, 'redone', 10).get('z')).toBe(1)
    expect(ranksOf(units, 'returned', 1)).toEqual(new Map())
  })
  test('the median is of those with enough orders, and of three at least', () => {
    const [low, middle, high, few] = [unitWith(2, 10), unitWith(5, 10), unitWith(9, 10), unitWith(0, 2)]
    expect(medianOf([high, low, middle, few], 'resolution', 10)).toBeCloseTo(0.5, 12)
    expect(medianOf([high, low, middle, unitWith(6, 10)], 'resolution', 10)).toBeCloseTo(0.55, 12)
    expect(medianOf([high, low], 'resolution', 10)).toBeNull()
    expect(medianOf([high, low, few], 'resolution', 10)).toBeNull()
  })
})

describe('for any orders', () => {
  const answer = fc.constantFrom(true, false, null)
  const ground = fc.constantFrom('duplicate', 'out_of_duty')
  const anyOrder = fc
    .record({
      leadUnit: fc.constantFrom('a', 'b', 'c'),
      category: fc.constantFrom('01', '02', ''),
      leaf: fc.constantFrom('01.01.01', '02.01.01', null),
      returnedBy: fc.subarray(['a', 'b', 'c']),
      isAnswered: fc.boolean(),
      claimed: answer,
      contact: fc.option(fc.record({ claimed: fc.boolean(), heard: fc.boolean() })),
      isExplained: fc.boolean(),
      isFlagged: fc.boolean(),
      isLookedAt: answer,
      recheck: fc.constantFrom('still_solved' as const, 'came_back' as const, 'unreached' as const, null),
      exclusion: fc.constantFrom(null, null, null, 'duplicate', 'force_majeure'),
      setAsides: fc.array(ground, { maxLength: 3 }),
      honest: fc.array(fc.record({ failure: fc.constantFrom('response' as const, 'onTime' as const), ground }), { maxLength: 3 }),
      marks: fc.record({ response: answer, onTime: answer, resolution: answer, satisfaction: answer, redone: answer }),
    })
    .map((parts) => order(parts))
  const scopes: Scope[] = [EVERYBODY, ofUnits('a'), ofUnits('b', 'c'), { units: null, leaf: '01.01.01' }, { ...ofUnits('a'), leaf: null }]

  /** How long the list behind each figure is to be: what the page says. */
  const shownOf = ({ cohort, rates, rated, claimed, contacted, contactClaimed, rechecked, verified, explained, flagged, excluded, honest }: UnitRates): Record<Exclude<Figure, 'gap' | 'contactGap'>, [number, number]> => {
    const of = (share: { hit: number; of: number }): [number, number] => [share.hit, share.of]
    const all = (count: number): [number, number] => [count, count]
    return {
      cohort: all(cohort), response: of(rates.response), onTime: of(rates.onTime), resolution: of(rates.resolution), satisfaction: of(rates.satisfaction), redone: of(rates.redone), returned: of(rates.returned),
      rated: of(rated), claimed: of(claimed), contacted: of(contacted), contactClaimed: of(contactClaimed), rechecked: of(rechecked), verified: of(verified),
      explained: all(explained), flagged: all(flagged), excluded: all(excluded), honest: all(honest),
    }
  }

  test('for every number of the page the list is as long as the number, of units, groups, matters and the city; no order is in it twice', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 60 }), fc.constantFrom(...scopes), (orders, scope) => {
        const figures = ratesOf(orders, scope, benchmarkOf(orders))
        const shown: Partial<Record<Figure, [number, number]>> = shownOf(figures)
        for (const figure of FIGURES) {
          const list = behind(orders, figure, scope)
          const hits = list.filter(({ hit }) => hit).length
          expect(new Set(list.map(({ id }) => id)).size, figure).toBe(list.length)
          if (figure === 'gap' || figure === 'contactGap') {
            // A gap is what its list comes to: those that units put better less those they put worse, of all that were asked.
            const asked = figure === 'gap' ? figures.claimed.of : figures.contacted.of
            if (asked === 0) expect(figures[figure]).toBeNull()
            else expect(figures[figure]).toBeCloseTo((2 * hits - list.length) / asked, 12)
          } else expect([hits, list.length], figure).toEqual(shown[figure])
        }
        for (const figure of GROUNDED_FIGURES) {
          const counts = figure === 'excluded' ? figures.exclusions : figures.honestErrors
          for (const one of ['duplicate', 'out_of_duty', 'force_majeure']) expect(behind(orders, figure, { ...scope, ground: one }).length).toBe(counts[one] ?? 0)
        }
      }),
    )
  })

  test('no count exceeds its whole, units add up to the city, what is left out is behind nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 60 }), (orders) => {
        const benchmark = benchmarkOf(orders)
        const city = ratesOf(orders, EVERYBODY, benchmark)
        const units = ['a', 'b', 'c'].map((code) => ratesOf(orders, ofUnits(code), benchmark))
        for (const figures of [city, ...units]) {
          for (const rate of RATE_NAMES) {
            const { hit, of } = figures.rates[rate]
            expect(hit).toBeLessThanOrEqual(of)
            if (rate !== 'returned') expect(of).toBeLessThanOrEqual(figures.cohort)
          }
          expect(figures.rated.hit).toBe(figures.rates.satisfaction.of)
          expect(figures.rated.of).toBeLessThanOrEqual(figures.cohort)
          expect(figures.claimed.of).toBeLessThanOrEqual(figures.cohort)
          expect(figures.contacted.of).toBe(figures.contactClaimed.of)
          expect(figures.contacted.of).toBeLessThanOrEqual(figures.cohort)
        }
        for (const rate of RATE_NAMES) {
          if (rate === 'returned') continue
          expect(units.reduce((sum, { rates }) => sum + rates[rate].of, 0)).toBe(city.rates[rate].of)
        }
        expect(units.reduce((sum, { cohort }) => sum + cohort, 0)).toBe(city.cohort)
        const left = orders.filter(({ exclusion }) => exclusion !== null).map(({ id }) => id)
        for (const figure of FIGURES) if (figure !== 'excluded') expect(behind(orders, figure, EVERYBODY).some(({ id }) => left.includes(id)), figure).toBe(false)
      }),
    )
  })

  test('a day worked out at night says what the page says of the same orders', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 40 }), (orders) => {
        const night = rateDay('2026-03-02', orders, LATER)
        const says = (unit: string | null) => {
          const { cohort, rates, rated } = ratesOf(orders, unit === null ? EVERYBODY : ofUnits(unit), benchmarkOf(orders))
          return { cohort, rated: rated.of, resolution: [rates.resolution.hit, rates.resolution.of], returned: [rates.returned.hit, rates.returned.of] }
        }
        for (const unit of [null, 'a', 'b', 'c']) {
          const [week] = weeksOf([night], unit, '2026-03-02', 1)
          expect({ cohort: week?.cohort, rated: week?.rated?.of, resolution: [week?.rates.resolution.hit, week?.rates.resolution.of], returned: [week?.rates.returned.hit, week?.rates.returned.of] }).toEqual(says(unit))
        }
      }),
    )
  })
})

test('an order never dispatched has no part in it', () => expect(assess(factsOf(aFiledOrder()), [], LATER)).toBeNull())

describe('periods of the page', () => {
  test.each([
    ['week', '2026-11-22 23:59', '2026-11-16', '2026-11-22'],
    ['week', '2026-11-23 00:00', '2026-11-23', '2026-11-29'],
    ['month', '2026-02-28 23:59', '2026-02-01', '2026-02-28'],
    ['month', '2026-12-01 00:00', '2026-12-01', '2026-12-31'],
    ['lastMonth', '2026-01-01 00:30', '2025-12-01', '2025-12-31'],
    ['lastMonth', '2028-03-31 12:00', '2028-02-01', '2028-02-29'],
  ] as const)('%s at %s in the city', (name, now, first, last) => expect(daysOf(name, beijing(now).getTime())).toEqual({ first, last }))
  test('days of the city, the last one whole', () =>
    expect(periodOf({ first: '2026-02-01', last: '2026-02-28' })).toEqual({ from: '2026-01-31T16:00:00.000Z', to: '2026-02-28T16:00:00.000Z' }))
  test.each([
    ['', '2026-01-01', 'incomplete'],
    ['2026-01-02', '2026-01-01', 'backward'],
    ['2026-01-01', '2026-04-03', 'tooLong'],
    ['2026-01-01', '2026-04-02', null],
    ['2026-01-01', '2026-01-01', null],
  ])('from %s to %s: %s', (first, last, fault) => expect(faultOf({ first, last })).toBe(fault))
})

describe('week by week', () => {
  const solved = judged(calledBack(true, 'satisfied'))
  const failed = { ...judged(calledBack(false, 'dissatisfied')), id: 'b', returnedBy: ['chengguan'] }
  const day = (date: string, ...orders: Assessed[]) => rateDay(date, orders, LATER)
  const value = (weeks: TrendWeek[], rate: 'resolution' | 'returned') => weeks.map(({ rates }) => [rates[rate].hit, rates[rate].of])

  test('days are added up from Monday to Sunday; the last week ends with the last day; an empty week is there', () => {
    // 2026-03-02 is a Monday.
    const days = [day('2026-03-01', solved), day('2026-03-02', solved), day('2026-03-08', failed), day('2026-03-17', solved, failed), day('2026-03-19', solved)]
    const weeks = weeksOf(days, null, '2026-03-18', 3)
    expect(weeks.map(({ first, last, cohort }) => [first, last, cohort])).toEqual([
      ['2026-03-02', '2026-03-08', 2],
      ['2026-03-09', '2026-03-15', 0],
      ['2026-03-16', '2026-03-18', 2],
    ])
    expect(value(weeks, 'resolution')).toEqual([[1, 2], [0, 0], [1, 2]])
    expect(weeks[1]?.rates.resolution.value).toBeNull()
  })
  test('an order counts for the unit that leads it, a return also for the unit that made it, an order left out for nobody', () => {
    const days = [day('2026-03-02', solved, failed, { ...solved, id: 'c', exclusion: 'malicious' })]
    expect(weeksOf(days, solved.leadUnit, '2026-03-02', 1)[0]?.cohort).toBe(2)
    expect(weeksOf(days, 'chengguan', '2026-03-02', 1)[0]?.cohort).toBe(0)
    expect(value(weeksOf(days, 'chengguan', '2026-03-02', 1), 'returned')).toEqual([[1, 1]])
    expect(weeksOf(days, 'nobody', '2026-03-02', 1)[0]?.cohort).toBe(0)
  })
  test('how many have rated is added up too; a week with a day that was worked out before it was kept says nothing of it', () => {
    const days = [day('2026-03-02', solved, failed), day('2026-03-03', { ...solved, id: 'c', marks: { ...solved.marks, satisfaction: null } })]
    expect(weeksOf(days, null, '2026-03-08', 1)[0]?.rated).toMatchObject({ hit: 2, of: 3 })
    const old = days.map(({ city: { rated: _, ...kept }, ...rest }) => ({ ...rest, city: kept }))
    expect(weeksOf([old[0]!, days[1]!], null, '2026-03-08', 1)[0]?.rated).toBeNull()
  })
  test('a day begins at its midnight, in every zone and across every change of clocks', () => {
    fc.assert(
      fc.property(fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Auckland', 'UTC'), fc.integer({ min: 15_000, max: 25_000 }), (zone, number) => {
        const start = startOfDay(zone, number)
        expect(dayAt(zone, start)).toBe(number)
        expect(dayAt(zone, start - 1)).toBe(number - 1)
      }),
    )
  })
})
