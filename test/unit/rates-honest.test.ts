// Whose an outcome is: an exclusion is of one unit's work in one round, lateness is of who held the order, a withdrawn answer is nobody's,
// and a unit reads what citizens said when the order has ended.
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { changeFor } from '../../server/domain/decide.ts'
import { replyShared } from '../../server/domain/moves/merging.ts'
import type { Order } from '../../server/domain/orders.ts'
import { assess, fallsDueAt, type Assessed } from '../../server/domain/rates/assess.ts'
import { behind, EVERYBODY, ofUnits } from '../../server/domain/rates/figures.ts'
import { asUnitSees, rateDay, weeksOf } from '../../server/domain/rates/trend.ts'
import { exclusionOf } from '../../server/domain/set-aside.ts'
import { after, anOrder, ask, auditor, beijing, caller, dispatcher, handler, liaison, REPLY, supervisor, SYSTEM, world } from '../support/builders.ts'

const day = (text: string): Date => beijing(`2026-03-${text}`)
const LATER = beijing('2026-06-01 09:00')
const judged = (order: Order, now = LATER): Assessed => {
  const found = assess(order, [], now)
  if (found === null) throw new Error('no unit leads it')
  return found
}
const sound = (order: Order) => orderViolations({ ...order, number: '20260302-000001-W' }, { ...world, units: { has: () => true } }).filter(({ rule }) => rule !== 'number_wrong')
const answeredBy = (order: Order, when: string, who = handler): Order => {
  const replied = after(after(order, 'recordContact', who, { method: 'phone', reached: true }, day(when)), 'reply', who, REPLY, day(when))
  return after(replied, 'passReply', auditor, {}, day(when))
}
const excluded = (order: Order, when: string): Order =>
  after(after(order, 'proposeExclusion', liaison, { ground: 'unreachable', evidence: '三次未接' }, day(when)), 'confirmExclusion', supervisor, { granted: true, reason: '属实' }, day(when))

describe('an exclusion is of one unit’s work in one round', () => {
  test('left out as unreachable, then reached and dissatisfied: the redo counts, and what was left out stays out', () => {
    const late = answeredBy(anOrder('handling'), '30 10:00')
    expect(judged(late).marks.onTime).toBe(false)
    const out = excluded(late, '30 11:00')
    expect(judged(out).exclusion).toBe('unreachable')
    const again = after(out, 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false, grade: 'dissatisfied' }, day('31 09:00'))
    expect([exclusionOf(again), again.excluded?.lapsedAt]).toEqual([null, day('31 09:00')])
    expect(judged(again, day('31 09:30'))).toMatchObject({ exclusion: null, marks: { satisfaction: false, resolution: false, onTime: null, redone: true } })
    expect(judged(again).marks.onTime).toBe(false)
    expect(sound(again)).toEqual([])
    // Proposed anew it is of the new round.
    expect(judged(excluded(again, '31 10:00')).exclusion).toBe('unreachable')
  })

  test('only proposed it falls with the round; within the round it stays', () => {
    const proposed = after(anOrder('callback'), 'proposeExclusion', liaison, { ground: 'unreachable', evidence: '三次未接' }, day('03 09:00'))
    expect(after(proposed, 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false }, day('03 10:00')).excluded).toBeNull()
    expect(exclusionOf(after(proposed, 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: true }, day('03 10:00')))).not.toBeNull()
  })

  test('sent to another unit, that unit’s work counts', () => {
    const out = excluded(anOrder('handling'), '03 09:00')
    const asked = after(out, 'requestReturn', liaison, { law: '三定方案', proposedUnit: 'shijian', reason: '职责' }, day('02 09:30'))
    const other = after(asked, 'ruleReturn', dispatcher, { granted: true, reason: '同意', law: '三定方案', leadUnit: 'shijian' }, day('03 10:00'))
    expect([other.leadUnit, exclusionOf(other)]).toEqual(['shijian', null])
    expect(judged(other)).toMatchObject({ exclusion: null, leadUnit: 'shijian' })
  })
})

describe('lateness is of who held the order when the promise fell due', () => {
  const orders = (): Order => {
    const first = anOrder('handling')
    const due = fallsDueAt(first.clocks, LATER)!
    const moved: Order = { ...first, leadUnit: 'shijian', units: ['shijian'], holdings: [{ unit: 'zhujian', from: day('02 09:00'), to: new Date(due.getTime() + 1000) }, { unit: 'shijian', from: new Date(due.getTime() + 1000), to: null }] }
    return moved
  }
  test('the last unit does not carry what the one before let pass; the one before and the city do', () => {
    const one = judged(orders())
    expect([one.marks.onTime, one.lateBy]).toEqual([null, ['zhujian']])
    const hits = (scope: typeof EVERYBODY) => behind([one], 'onTime', scope).map(({ hit }) => hit)
    expect([hits(ofUnits('shijian')), hits(ofUnits('zhujian')), hits(EVERYBODY)]).toEqual([[], [false], [false]])
  })
  test('fallen due in its own hands it is its own', () => {
    const order = anOrder('handling')
    expect([judged(order).marks.onTime, judged(order).lateBy]).toEqual([false, []])
  })
  test('fallen due in nobody’s hands it is the city’s alone', () => {
    const order = orders()
    const one = judged({ ...order, holdings: [{ unit: 'zhujian', from: day('02 09:00'), to: day('03 09:00') }, order.holdings[1]!] })
    expect([one.marks.onTime, one.lateBy]).toEqual([null, ['centre']])
  })
})

test('what was said of an answer that an undone joining took back counts no more', () => {
  const joined = after(anOrder('handling'), 'merge', dispatcher, { leadOrder: 'lead', reason: '同一部电梯' } as never, day('03 09:00'))
  const shared = replyShared(joined, { _id: 'lead', state: 'callback', leadUnit: 'shijian' }, anOrder('callback').reply, { who: SYSTEM, now: day('04 09:00'), world })
  if (shared === null || !shared.ok) throw new Error('not shared')
  const answered = changeFor(joined, 'shareReply', SYSTEM, shared.move, world, day('04 09:00')).order
  const said = after(answered, 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: true }, day('05 09:00'))
  const undone = after(said, 'unmerge', dispatcher, { reason: '两处不是同一部电梯' }, day('06 10:00'))
  expect(judged(undone)).toMatchObject({ isAnswered: false, claimed: null, contact: null, marks: { resolution: null, satisfaction: null } })
  const own = after(answeredBy(undone, '09 10:00'), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false }, day('10 09:00'))
  expect(judged(own)).toMatchObject({ isAnswered: true, marks: { resolution: false } })
})

describe('a unit reads what citizens said when the order has ended', () => {
  const bad = judged(after(anOrder('callback'), 'callBack', caller, { method: 'phone', reached: true, contacted: false, solved: false, grade: 'dissatisfied' }))
  const good: Assessed = { ...judged(after(anOrder('callback'), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: true, grade: 'satisfied' })), id: 'good' }
  test('not through any figure, nor its list; what the unit itself did it sees at once', () => {
    for (const figure of ['resolution', 'satisfaction', 'rated', 'claimed', 'gap', 'contacted', 'contactGap', 'verified'] as const) {
      expect(behind([bad], figure, ofUnits('zhujian')).length, figure).toBe(1)
      expect(behind([bad, good], figure, { ...ofUnits('zhujian'), untilEnd: true }).some(({ id }) => id === bad.id), figure).toBe(false)
    }
    expect(behind([bad], 'redone', { ...ofUnits('zhujian'), untilEnd: true }).map(({ hit }) => hit)).toEqual([true])
    expect(behind([good], 'satisfaction', { ...ofUnits('zhujian'), untilEnd: true })).toHaveLength(1)
  })
  test('nor week by week; a day from before it was kept says nothing', () => {
    const night = rateDay('2026-03-02', [bad, good], LATER)
    const seen = (days: typeof night) => weeksOf([asUnitSees(days)], 'zhujian', '2026-03-02', 1).map(({ rates, rated }) => [rates.satisfaction.of, rates.resolution.of, rated?.of, rates.redone.of])
    expect(weeksOf([night], 'zhujian', '2026-03-02', 1)[0]?.rates.satisfaction.of).toBe(2)
    expect(seen(night)).toEqual([[1, 1, 1, 2]])
    expect(seen({ ...night, units: night.units.map(({ ended: _, ...figures }) => figures) })).toEqual([[0, 0, 0, 2]])
  })
})

test('nobody proposes twice in one round', () => {
  const decision = ask(excluded(anOrder('handling'), '03 09:00'), 'proposeExclusion', liaison, { ground: 'unreachable', evidence: '再次' }, day('03 10:00'))
  expect(decision.ok).toBe(false)
})
