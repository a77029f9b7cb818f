import { describe, expect, test } from 'vitest'
import { calibrate } from '../../server/text/calibration.ts'
import { fitCalibration } from '../../server/text/fit-calibration.ts'
import { driftOf, weekOf, type ReadOrder } from '../../server/text/drift.ts'
import { automaticAt, measure, type Judged } from '../../server/text/measures.ts'
import { dealFolds, nearDuplicateGroups } from '../../server/text/near-duplicates.ts'
import { judgePromotion, signTest, type ShadowRow } from '../../server/text/promotion.ts'
import { seeded } from '../../server/text/random.ts'
import { trainSvm } from '../../server/text/svm.ts'
import { columnOf, keyOfOne, keyOfTwo, vocabularyOf } from '../../server/text/vocabulary.ts'

describe('measures', () => {
  const judged = (label: string, ...top: [string, number][]): Judged => ({ label, top: top.map(([name, p]) => ({ label: name, p })) })
  const rows = [
    judged('a', ['a', 0.9], ['b', 0.1]),
    judged('a', ['b', 0.6], ['a', 0.4]),
    judged('b', ['b', 0.8], ['a', 0.2]),
    judged('c', ['a', 0.5], ['b', 0.3], ['c', 0.2]),
  ]

  test('accuracy, top-k and F1 by hand', () => {
    const found = measure(rows)
    expect(found).toMatchObject({ n: 4, accuracy: 0.5, top2: 0.75, top3: 1 })
    expect(found.perLabel.a).toEqual({ n: 2, precision: 0.5, recall: 0.5, f1: 0.5 })
    expect(found.perLabel.b).toMatchObject({ n: 1, precision: 0.5, recall: 1 })
    expect(found.perLabel.c).toMatchObject({ n: 1, f1: 0 })
    expect(found.macroF1).toBeCloseTo((0.5 + 2 / 3 + 0) / 3, 10)
  })

  test('calibration error by hand: each answer in a bin of its own', () => {
    expect(measure(rows).ece).toBeCloseTo((0.1 + 0.6 + 0.2 + 0.5) / 4, 10)
  })

  test('coverage falls and is counted from the top', () => {
    const { coverage } = measure(rows)
    expect(coverage.find(({ threshold }) => threshold === 0.8)).toEqual({ threshold: 0.8, coverage: 0.5, accuracy: 1 })
    expect(coverage.every((step, i) => i === 0 || step.coverage <= (coverage[i - 1]?.coverage ?? 0))).toBe(true)
  })

  test('the line for automatic answers never cuts through equal probabilities', () => {
    const firsts = [{ p: 0.9, right: true }, { p: 0.8, right: true }, { p: 0.8, right: false }, { p: 0.1, right: true }]
    expect(automaticAt(firsts, 0.9)).toEqual({ coverage: 0.25, threshold: 0.9 })
    expect(automaticAt(firsts, 0.75)).toEqual({ coverage: 1, threshold: 0.1 })
    expect(automaticAt([{ p: 0.9, right: false }], 0.9).coverage).toBe(0)
  })
})

describe('calibration', () => {
  test('overconfident scores become honest probabilities', () => {
    const random = seeded(3)
    const rows = 4_000
    const scores = new Float32Array(rows * 3)
    // The second label is right three times in four whenever its score is highest, however loud the score.
    const labels = Uint32Array.from({ length: rows }, (_, row) => {
      scores.set([0, 6, -2], row * 3)
      return random.next() < 0.75 ? 1 : random.next() < 0.5 ? 0 : 2
    })
    const calibration = fitCalibration({ scores, labelCount: 3, labels })
    const p = calibrate(Float64Array.from([0, 6, -2]), calibration)
    expect(p[1]).toBeCloseTo(0.75, 1)
    expect(p.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9)
  })

  test.each([
    ['free', 1],
    ['where the sharpness may not fall further', 0],
  ])('the fit is the best there is, %s: no factor or offset can be moved for the better', (_, slope) => {
    const random = seeded(11)
    const rows = 2_000
    const scores = new Float32Array(rows * 4)
    // How loudly a plane says no tells much, how loudly it says yes tells little.
    const labels = Uint32Array.from({ length: rows }, (__, row) => {
      const odds = Array.from({ length: 4 }, (___, label) => {
        const score = -1.6 + 2.4 * random.next()
        scores[row * 4 + label] = score
        return Math.exp(Math.min(6 * (score + 0.5), 0) + slope * score + (label === 2 ? 0.5 : 0))
      })
      let left = random.next() * odds.reduce((sum, share) => sum + share, 0)
      return Math.max(odds.findIndex((share) => (left -= share) < 0), 0)
    })
    const fitted = { ...fitCalibration({ scores, labelCount: 4, labels }), curve: { from: new Float32Array(0), to: new Float32Array(0) } }
    const lossOf = (calibration: typeof fitted): number =>
      labels.reduce((sum, right, row) => sum - Math.log(calibrate(Float64Array.from(scores.subarray(row * 4, row * 4 + 4)), calibration)[right] ?? 0), 0)
    const best = lossOf(fitted)
    expect(fitted.bend).toBeGreaterThan(fitted.sharpness)
    expect(fitted.offsets.indexOf(Math.max(...fitted.offsets))).toBe(2)
    const raised = (label: number, by: number): typeof fitted => ({ ...fitted, offsets: fitted.offsets.map((offset, at) => (at === label ? offset + by : offset)) })
    for (const by of [-0.15, 0.15])
      for (const moved of [{ ...fitted, sharpness: Math.max(fitted.sharpness + by, 0.05) }, { ...fitted, bend: fitted.bend + by }, raised(0, by), raised(2, by)])
        expect(lossOf(moved)).toBeGreaterThan(best - 0.5) // the pull towards small numbers is worth less than half a row
    expect(best).toBeLessThan(lossOf({ ...fitted, sharpness: fitted.sharpness + fitted.bend, bend: 0 }) - 20)
  })

  test('mending the first answer never puts another answer first', () => {
    const curve = { from: Float32Array.from([0.5, 0.9]), to: Float32Array.from([0.2, 0.3]) }
    const p = calibrate(Float64Array.from([0.1, 0, -3]), { sharpness: 1, bend: 0, offsets: new Float32Array(3), curve })
    expect(p.indexOf(Math.max(...p))).toBe(0)
    expect(p.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9)
  })

  test('a handful of rows is no reason to be certain', () => {
    const calibration = fitCalibration({ scores: Float32Array.from([1, -1, -1, 1]), labelCount: 2, labels: Uint32Array.from([0, 1]) })
    expect(calibration.curve.from.length).toBe(0)
    expect(calibrate(Float64Array.from([1, -1]), calibration)[0]).toBeGreaterThan(0.5)
  })
})

describe('the learner', () => {
  test('finds the plane between two heaps, and reaches the known optimum of a tiny problem', () => {
    // Two rows, x = ±1 with C = 1: the squared-hinge optimum with a regularized bias is w = 4/5, bias = 0.
    const rows = { starts: Uint32Array.from([0, 1, 2]), columns: Uint32Array.from([0, 0]), values: Float32Array.from([1, -1]), width: 1 }
    const task = { rows, members: Uint32Array.from([0, 1]), positive: Uint8Array.from([1, 0]), rowWeight: Float32Array.from([1, 1]) }
    const plane = trainSvm({ ...task, columnFactor2: null, cost: 1, tolerance: 1e-6, maxRounds: 1000, random: seeded(1) })
    expect(plane.weights[0]).toBeCloseTo(0.8, 4)
    expect(plane.bias).toBeCloseTo(0, 4)
  })

  test('a heavier row is obeyed', () => {
    const rows = { starts: Uint32Array.from([0, 1, 2]), columns: Uint32Array.from([0, 0]), values: Float32Array.from([1, 1]), width: 1 }
    const task = { rows, members: Uint32Array.from([0, 1]), positive: Uint8Array.from([1, 0]), columnFactor2: null, cost: 1, tolerance: 1e-6, maxRounds: 1000 }
    const score = (weights: number[]): number => {
      const plane = trainSvm({ ...task, rowWeight: Float32Array.from(weights), random: seeded(1) })
      return (plane.weights[0] ?? 0) + plane.bias
    }
    expect(score([5, 1])).toBeGreaterThan(0.2)
    expect(score([1, 5])).toBeLessThan(-0.2)
  })

  test('the vocabulary finds every key it was given, and no other', () => {
    const keys = Array.from({ length: 5_000 }, (_, i) => keyOfOne(i * 17 + 1))
    const vocabulary = vocabularyOf(keys)
    keys.forEach((key, column) => expect(columnOf(vocabulary, key)).toBe(column))
    expect(columnOf(vocabulary, keyOfTwo(1, 2))).toBe(-1)
    expect(keyOfTwo(1, 2)).not.toBe(keyOfTwo(2, 1))
  })
})

describe('near duplicates and folds', () => {
  const long = '小区南门的路灯坏了三天没有人来修,晚上老人出门很危险,打了物业电话也不接'
  const texts = [long, '公司拖欠我们四个月工资', `${long},请尽快处理`, '公交车末班车太早', long]

  test('re-posted texts are one group, others stand alone', () => {
    expect([...nearDuplicateGroups(texts)]).toEqual([0, 1, 0, 3, 0])
  })

  test('short and empty texts are compared, not mixed up', () => {
    expect([...nearDuplicateGroups(['停水', '停水', '停电', '', ''])]).toEqual([0, 0, 2, 3, 3])
  })

  test('a group is never split, and every fold gets its part of a label', () => {
    const labels = Array.from({ length: 200 }, (_, i) => i % 2)
    const groups = Uint32Array.from({ length: 200 }, (_, i) => i - (i % 4))
    const folds = dealFolds(groups, labels, 5, seeded(1))
    groups.forEach((group, row) => expect(folds[row]).toBe(folds[group]))
    for (let fold = 0; fold < 5; fold++) expect(folds.filter((of) => of === fold).length).toBe(40)
  })
})

describe('promotion of a new model', () => {
  const rows = (better: number, worse: number, same: number): ShadowRow[] => [
    ...Array.from({ length: better }, () => ({ label: 'a', running: { label: 'b', p: 0.6 }, challenger: { label: 'a', p: 0.9 } })),
    ...Array.from({ length: worse }, () => ({ label: 'a', running: { label: 'a', p: 0.6 }, challenger: { label: 'b', p: 0.6 } })),
    ...Array.from({ length: same }, () => ({ label: 'a', running: { label: 'a', p: 0.9 }, challenger: { label: 'a', p: 0.9 } })),
  ]

  test.each([
    ['clearly better', rows(20, 5, 200), 'better'],
    ['a little better, by chance', rows(6, 4, 200), 'not_better'],
    ['the same', rows(0, 0, 200), 'not_better'],
    ['worse', rows(2, 20, 200), 'not_better'],
    ['better on too few rows', rows(20, 0, 20), 'too_few_rows'],
    ['nothing to compare', [], 'too_few_rows'],
  ])('%s', (_, shadow, reason) => {
    expect(judgePromotion(shadow)).toMatchObject({ reason, promote: reason === 'better' })
  })

  test('more right answers do not excuse wrong ones sent out by themselves', () => {
    const reckless = rows(30, 8, 200).map((row) => (row.challenger.label === row.label ? row : { ...row, challenger: { ...row.challenger, p: 0.99 } }))
    expect(judgePromotion(reckless).reason).toBe('more_automatic_errors')
  })

  test('the interval of the gain holds the gain', () => {
    const { gain, challengerAccuracy, runningAccuracy } = judgePromotion(rows(20, 5, 200))
    expect(gain.from).toBeLessThan(challengerAccuracy - runningAccuracy)
    expect(gain.to).toBeGreaterThan(challengerAccuracy - runningAccuracy)
  })

  test.each([[0, 0, 1], [5, 0, 1 / 32], [0, 5, 1], [3, 1, 5 / 16], [600, 400, 1.4e-10]])('sign test %i : %i', (wins, losses, p) => {
    expect(signTest(wins, losses)).toBeCloseTo(p, 6)
  })
})

describe('drift', () => {
  const order = (day: string, decided: string, proposed: string | null = decided, abstained = false): ReadOrder => ({ day, decided, proposed, abstained })

  test.each([['2026-11-22', '2026-11-16'], ['2026-11-16', '2026-11-16'], ['2027-01-01', '2026-12-28']])('the week of %s begins on %s', (day, monday) => {
    expect(weekOf(day)).toBe(monday)
  })

  test('shares by week and by leaf', () => {
    const report = driftOf([order('2026-11-16', 'x'), order('2026-11-17', 'x', 'y'), order('2026-11-23', 'x', null, true), order('2026-11-23', 'y')])
    expect(report.weeks).toMatchObject([{ week: '2026-11-16', orders: 2, correctedShare: 0.5, abstainedShare: 0 }, { week: '2026-11-23', orders: 2, corrected: 0, abstainedShare: 0.5 }])
    expect(report.leaves[0]).toMatchObject({ leaf: 'x', orders: 3, corrected: 1, abstained: 1 })
    expect(report.cells.map(({ week, leaf }) => [week, leaf])).toEqual([['2026-11-16', 'x'], ['2026-11-23', 'x'], ['2026-11-23', 'y']])
    expect(report.rising).toEqual([])
  })

  test('a leaf corrected far more often than before is rising, a steady one is not', () => {
    const before = Array.from({ length: 40 }, (_, i) => [order('2026-11-02', 'x', i < 2 ? 'y' : 'x'), order('2026-11-02', 'z', i < 20 ? 'y' : 'z')]).flat()
    const now = Array.from({ length: 20 }, (_, i) => [order('2026-11-16', 'x', i < 10 ? 'y' : 'x'), order('2026-11-16', 'z', i < 10 ? 'y' : 'z')]).flat()
    expect(driftOf([...before, ...now]).rising).toEqual(['x'])
  })

  test('no orders, no report', () => {
    expect(driftOf([])).toEqual({ weeks: [], leaves: [], cells: [], rising: [] })
  })
})
