// Fitting a calibration on scores of rows held back: what the scores are worth, then how right the first answers were.
import { bent, softmaxInPlace, type Calibration, type ScoreTable } from './calibration.ts'

/**
 * Fits sharpness, bend and offsets by maximum likelihood, then mends the first answer's probability by a monotone curve.
 * @param foldOf fold of each row: the curve is fitted on answers whose offsets other folds gave, or it would flatter itself
 * @source temperature and bias: Guo et al., On Calibration of Modern Neural Networks, 2017; curve: beta calibration, Kull, Silva
 *   Filho, Flach, AISTATS 2017
 */
export function fitCalibration(table: ScoreTable, foldOf?: ArrayLike<number>): Calibration {
  const plain = fitSoftmax(table)
  return { ...plain, curve: fitCurve(foldOf === undefined ? firstsOf(table, plain) : crossFitted(table, foldOf, plain)) }
}

type Softmax = Omit<Calibration, 'curve'>

const ROUNDS = 60
/** Scores looked at in each round; with some hundred labels every n-th row will do. */
const MOST_SCORES = 300_000
/** Pull of the offsets to 0, in rows: keeps a label with two rows from being argued away. */
const OFFSET_PRIOR = 2
/** Pull of both factors to 0: rows that are all told apart would have them grow without end. */
const FACTOR_PRIOR = 0.05
const LEAST_SHARPNESS = 0.05
const HALVINGS = 12

/** The rows that are looked at, their scores plain and bent. */
interface Looked {
  plain: Float32Array
  curved: Float32Array
  labelCount: number
  labels: Uint32Array
}

function lookedAt(table: ScoreTable): Looked {
  const stride = Math.max(1, Math.floor(table.scores.length / MOST_SCORES))
  const { scores, labelCount, labels } = stride === 1 ? table : partOf(table, (row) => row % stride === 0)
  return { plain: scores, curved: scores.map(bent), labelCount, labels }
}

/** What one look at the rows tells: the loss, and where it falls. */
interface Slope {
  loss: number
  /** By sharpness and bend, with their second derivatives: [ss, sb, bb]. */
  factors: [number, number]
  bends: [number, number, number]
  offsets: Float64Array
  widths: Float64Array
}

/**
 * Newton's steps on the penalized log loss, in turn for both factors together and for all offsets side by side; a step that does
 * not help is halved. The problem is convex.
 */
function fitSoftmax(table: ScoreTable, from: Softmax = { sharpness: 1, bend: 1, offsets: new Float32Array(table.labelCount) }): Softmax {
  const looked = lookedAt(table)
  let at = from
  let slope = slopeAt(looked, at)
  for (let round = 0; round < ROUNDS; round++) {
    const before = slope.loss
    for (const stepped of [factorsStepped, offsetsStepped]) {
      let [length, tried] = [1, stepped(at, slope, 1)]
      let there = slopeAt(looked, tried)
      while (there.loss > slope.loss && length > 0.5 ** HALVINGS) {
        length /= 2
        tried = stepped(at, slope, length)
        there = slopeAt(looked, tried)
      }
      if (there.loss < slope.loss) [at, slope] = [tried, there]
    }
    if (before - slope.loss < 1e-6 * looked.labels.length) break
  }
  return at
}

/** Newton's step for both factors; where one may not follow, the other goes its own best way. */
function factorsStepped(at: Softmax, { factors: [bySharpness, byBend], bends: [ss, sb, bb] }: Slope, length: number): Softmax {
  const determinant = ss * bb - sb * sb
  const sharpness = at.sharpness - (length * (bb * bySharpness - sb * byBend)) / determinant
  const bend = at.bend - (length * (ss * byBend - sb * bySharpness)) / determinant
  if (bend < 0) return { ...at, bend: 0, sharpness: Math.max(at.sharpness - (length * (bySharpness - sb * at.bend)) / ss, LEAST_SHARPNESS) }
  if (sharpness >= LEAST_SHARPNESS) return { ...at, sharpness, bend }
  const alone = at.bend - (length * (byBend + sb * (LEAST_SHARPNESS - at.sharpness))) / bb
  return { ...at, sharpness: LEAST_SHARPNESS, bend: Math.max(alone, 0) }
}

/** Half of Newton's step for each offset by itself: with the others moving too, a whole one may overshoot. */
const offsetsStepped = (at: Softmax, { offsets, widths }: Slope, length: number): Softmax => ({
  ...at,
  offsets: at.offsets.map((offset, label) => offset - (length * 0.5 * (offsets[label] ?? 0)) / (widths[label] ?? 1)),
})

function slopeAt({ plain, curved, labelCount, labels }: Looked, at: Softmax): Slope {
  const prior = OFFSET_PRIOR / labelCount
  const offsets = Float64Array.from(at.offsets, (offset) => prior * offset)
  const widths = new Float64Array(labelCount).fill(prior)
  let loss = at.offsets.reduce((sum, offset) => sum + (prior / 2) * offset * offset, (FACTOR_PRIOR / 2) * (at.sharpness ** 2 + at.bend ** 2))
  let [bySharpness, byBend] = [FACTOR_PRIOR * at.sharpness, FACTOR_PRIOR * at.bend]
  let [ss, sb, bb] = [FACTOR_PRIOR, 0, FACTOR_PRIOR]
  const p = new Float64Array(labelCount)
  for (let row = 0; row < labels.length; row++) {
    const from = row * labelCount
    let [highest, sum] = [-Infinity, 0]
    for (let label = 0; label < labelCount; label++) {
      const odds = at.sharpness * (plain[from + label] ?? 0) + at.bend * (curved[from + label] ?? 0) + (at.offsets[label] ?? 0)
      p[label] = odds
      if (odds > highest) highest = odds
    }
    for (let label = 0; label < labelCount; label++) sum += p[label] = Math.exp((p[label] ?? 0) - highest)
    const right = labels[row] ?? 0
    loss -= Math.log(Math.max((p[right] ?? 0) / sum, 1e-12))
    let [meanPlain, meanBent, plain2, both, bent2] = [0, 0, 0, 0, 0]
    for (let label = 0; label < labelCount; label++) {
      const share = (p[label] ?? 0) / sum
      const [score, ofBent] = [plain[from + label] ?? 0, curved[from + label] ?? 0]
      offsets[label] = (offsets[label] ?? 0) + share
      widths[label] = (widths[label] ?? 0) + share * (1 - share)
      meanPlain += share * score
      meanBent += share * ofBent
      plain2 += share * score * score
      both += share * score * ofBent
      bent2 += share * ofBent * ofBent
    }
    offsets[right] = (offsets[right] ?? 0) - 1
    bySharpness += meanPlain - (plain[from + right] ?? 0)
    byBend += meanBent - (curved[from + right] ?? 0)
    ss += plain2 - meanPlain * meanPlain
    sb += both - meanPlain * meanBent
    bb += bent2 - meanBent * meanBent
  }
  return { loss, factors: [bySharpness, byBend], bends: [ss, sb, bb], offsets, widths }
}

interface First {
  p: number
  right: number
}

function firstsOf({ scores, labelCount, labels }: ScoreTable, plain: Softmax): First[] {
  return Array.from(labels, (right, i) => {
    const p = Float64Array.from(scores.subarray(i * labelCount, (i + 1) * labelCount))
    softmaxInPlace(p, plain)
    const best = p.indexOf(Math.max(...p))
    return { p: p[best] ?? 0, right: best === right ? 1 : 0 }
  })
}

/** First answers by what other folds gave; beginning at what all gave is quick, and the problem has one solution. */
function crossFitted(table: ScoreTable, foldOf: ArrayLike<number>, from: Softmax): First[] {
  const rows = [...table.labels.keys()]
  const folds = [...new Set(rows.map((row) => foldOf[row] ?? 0))]
  return folds.flatMap((fold) => firstsOf(partOf(table, (row) => foldOf[row] === fold), fitSoftmax(partOf(table, (row) => foldOf[row] !== fold), from)))
}

/** Some rows of a table. */
export function partOf({ scores, labelCount, labels }: ScoreTable, belongs: (row: number) => boolean): ScoreTable {
  const rows = [...labels.keys()].filter(belongs)
  const part = new Float32Array(rows.length * labelCount)
  rows.forEach((row, i) => part.set(scores.subarray(row * labelCount, (row + 1) * labelCount), i * labelCount))
  return { scores: part, labelCount, labels: Uint32Array.from(rows, (row) => labels[row] ?? 0) }
}

/** Fewer rows tell nothing about a curve. */
const LEAST_FOR_CURVE = 200
/** Pull towards "nothing to mend", in rows. */
const CURVE_PRIOR = 5
const CURVE_ROUNDS = 60
/** Log-odds at which the curve is written down; between them it runs straight. */
const CURVE_AT = Float64Array.from({ length: 60 }, (_, i) => -3 + i * 0.2)

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/**
 * Log-odds of being right as `c + a ln p - b ln(1 - p)`, a and b at least 0, so that the order of the answers stays. Newton's
 * method on the penalized log loss.
 */
function fitCurve(firsts: First[]): Calibration['curve'] {
  if (firsts.length < LEAST_FOR_CURVE) return { from: new Float32Array(0), to: new Float32Array(0) }
  const inputs = firsts.map(({ p, right }) => ({ right, x: termsOf(p) }))
  let theta = [1, 1, 0]
  for (let round = 0; round < CURVE_ROUNDS; round++) {
    const gradient = theta.map((value, i) => CURVE_PRIOR * (value - (i < 2 ? 1 : 0)))
    const hessian: number[][] = theta.map((_, i) => theta.map((__, j) => (i === j ? CURVE_PRIOR : 0)))
    for (const { x, right } of inputs) {
      const q = logistic(dot(theta, x))
      for (let i = 0; i < 3; i++) {
        gradient[i] = (gradient[i] ?? 0) + (q - right) * (x[i] ?? 0)
        const row = hessian[i]
        if (row !== undefined) for (let j = 0; j < 3; j++) row[j] = (row[j] ?? 0) + q * (1 - q) * (x[i] ?? 0) * (x[j] ?? 0)
      }
    }
    const step = solved(hessian, gradient)
    theta = theta.map((value, i) => (i < 2 ? Math.max(value - (step[i] ?? 0), 0.02) : value - (step[i] ?? 0)))
    if (Math.max(...step.map(Math.abs)) < 1e-6) break
  }
  return { from: Float32Array.from(CURVE_AT, logistic), to: Float32Array.from(CURVE_AT, (at) => logistic(dot(theta, termsOf(logistic(at))))) }
}

const termsOf = (p: number): [number, number, number] => {
  const kept = Math.min(Math.max(p, 1e-6), 1 - 1e-6)
  return [Math.log(kept), -Math.log(1 - kept), 1]
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)

/** Gauss elimination with pivots; the matrix is small and positive definite. */
function solved(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  const size = rows.length
  for (let i = 0; i < size; i++) {
    const pivot = rows.slice(i).reduce((best, row) => (Math.abs(row[i] ?? 0) > Math.abs(best[i] ?? 0) ? row : best))
    rows.splice(rows.indexOf(pivot), 1)
    rows.splice(i, 0, pivot)
    for (const row of rows) {
      if (row === pivot) continue
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1)
      for (let j = i; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0)
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1))
}
