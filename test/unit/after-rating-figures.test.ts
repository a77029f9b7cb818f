// What re-checks, verifications and ratings left out do to the figures, and the floor under the sample of re-checks.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthBefore } from '../../server/domain/calendar/zone.ts'
import { assess, type Assessed } from '../../server/domain/rates/assess.ts'
import { behind, EVERYBODY, ofUnits } from '../../server/domain/rates/figures.ts'
import { benchmarkOf, ratesOf } from '../../server/domain/rates/rates.ts'
import { floorPicks, type Closing } from '../../server/domain/recheck-floor.ts'
import type { Order } from '../../server/domain/orders.ts'
import { after, anOrder, beijing, caller, supervisor } from '../support/builders.ts'

const LATER = beijing('2026-06-01 09:00')
const judged = (order: Order): Assessed => {
  const found = assess(order, [], LATER)
  if (found === null) throw new Error('no unit leads it')
  return found
}
const rated = (): Order => {
  const waiting = anOrder('callback')
  return after(waiting, 'rate', { kind: 'citizen', orderId: waiting._id }, { grade: 'dissatisfied', solved: false })
}
const ruled = (granted: boolean): Order =>
  after(after(rated(), 'verifyRating', caller, { outcome: 'mistaken', finding: '诉求人说按错了' }), 'confirmSetAside', supervisor, { granted, reason: '录音为证' })

describe('a rating that two persons left out', () => {
  test('counts in nothing that citizens say, and the unit’s own promises count on', () => {
    expect(judged(ruled(true))).toMatchObject({
      exclusion: null,
      setAsides: ['mistaken_rating'],
      claimed: null,
      marks: { ...judged(rated()).marks, resolution: null, satisfaction: null, redone: null, onTime: judged(ruled(true)).marks.onTime },
    })
    expect(judged(ruled(true)).marks.response).toBe(true)
  })
  test('one person alone leaves nothing out', () => {
    const proposed = after(rated(), 'verifyRating', caller, { outcome: 'mistaken', finding: '诉求人说按错了' })
    for (const order of [proposed, ruled(false)]) expect(judged(order)).toMatchObject({ setAsides: [], marks: { resolution: false, satisfaction: false, redone: true } })
  })
  test('is counted by its ground and listed among what is left out, in the cohort all the same', () => {
    const orders = [judged(ruled(true)), judged(anOrder('closed'))]
    const rates = ratesOf(orders, EVERYBODY, benchmarkOf(orders))
    expect(rates).toMatchObject({ cohort: 2, exclusions: { mistaken_rating: 1 } })
    expect(rates.rates.satisfaction).toMatchObject({ hit: 1, of: 1 })
    expect(rates.rates.response).toMatchObject({ of: 2 })
    expect(behind(orders, 'excluded', ofUnits('zhujian')).map(({ id }) => id)).toEqual([orders[0]?.id])
  })
})

const done = (answer: 'still_solved' | 'came_back' | 'unreached') => ({ result: { at: LATER, answer } })
const asked = (...rechecks: ({ result: { at: Date; answer: 'still_solved' | 'came_back' | 'unreached' } } | { result: null })[]): Assessed => {
  const found = assess({ ...anOrder('closed'), care: { verifications: [], rechecks } }, [], LATER)
  if (found === null) throw new Error('no unit leads it')
  return found
}

describe('what re-checks heard', () => {
  test.each([
    ['nobody asked', asked(), null],
    ['still to come', asked({ result: null }), null],
    ['held', asked(done('still_solved'), { result: null }), 'still_solved'],
    ['held after 30 days and came back after 90', asked(done('still_solved'), done('came_back')), 'came_back'],
    ['nobody reached', asked(done('unreached')), 'unreached'],
  ] as const)('%s', (_, order, recheck) => expect(order.recheck).toBe(recheck))

  test('who was not reached is in no share; each number lists its orders', () => {
    const orders = [asked(done('still_solved')), asked(done('came_back')), asked(done('unreached')), asked()]
    expect(ratesOf(orders, EVERYBODY, benchmarkOf(orders)).rechecked).toMatchObject({ hit: 1, of: 2 })
    expect(behind(orders, 'rechecked', ofUnits('zhujian')).map(({ hit }) => hit)).toEqual([true, false])
    // The resolution rate says what the call-back heard; the re-check stands beside it.
    expect(ratesOf(orders, EVERYBODY, benchmarkOf(orders)).rates.resolution).toMatchObject({ hit: 4, of: 4 })
  })

  test('bad ratings nobody looked at are counted against those that were', () => {
    const orders = [judged(rated()), judged(after(rated(), 'verifyRating', caller, { outcome: 'redo', finding: '属实' })), judged(anOrder('closed'))]
    expect(ratesOf(orders, EVERYBODY, benchmarkOf(orders)).verified).toMatchObject({ hit: 1, of: 2 })
    expect(behind(orders, 'verified', ofUnits('zhujian')).map(({ hit }) => hit)).toEqual([false, true])
  })
})

describe('the floor of re-checks', () => {
  const drawOf = (id: string): number => Number(id) / 1000
  test.each<[string, Closing[], string[]]>([
    ['a unit without one gets its lowest draw', [{ id: '7', unit: 'a', isDrawn: false }, { id: '3', unit: 'a', isDrawn: false }], ['3']],
    ['a unit with one gets none', [{ id: '7', unit: 'a', isDrawn: true }, { id: '3', unit: 'a', isDrawn: false }], []],
    ['each unit for itself', [{ id: '7', unit: 'a', isDrawn: true }, { id: '3', unit: 'b', isDrawn: false }], ['3']],
    ['nothing closed, nothing picked', [], []],
  ])('%s', (_, closings, picks) => expect(floorPicks(closings, drawOf)).toEqual(picks))

  test('whatever was closed in whatever order: every unit ends with at least one, and nobody’s order of closing matters', () => {
    const closing = fc.record({ id: fc.nat(999).map(String), unit: fc.constantFrom('a', 'b', 'c'), isDrawn: fc.boolean() })
    fc.assert(
      fc.property(fc.uniqueArray(closing, { selector: ({ id }) => id }), (closings) => {
        const picks = floorPicks(closings, drawOf)
        expect([...floorPicks([...closings].reverse(), drawOf)].sort()).toEqual([...picks].sort())
        for (const unit of new Set(closings.map((one) => one.unit))) {
          const own = closings.filter((one) => one.unit === unit)
          expect(own.filter(({ id, isDrawn }) => isDrawn || picks.includes(id)).length).toBeGreaterThanOrEqual(1)
          expect(own.filter(({ id }) => picks.includes(id)).length).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test.each([
    ['2026-01-15 00:30', '2025-12-01 00:00', '2026-01-01 00:00'],
    ['2026-03-01 00:00', '2026-02-01 00:00', '2026-03-01 00:00'],
  ])('the month before %s', (now, from, to) => expect(monthBefore('Asia/Shanghai', beijing(now))).toEqual({ from: beijing(from), to: beijing(to) }))
})
