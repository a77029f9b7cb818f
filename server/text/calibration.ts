// From scores to probabilities that mean what they say: of a hundred answers given at 0.9, ninety are right.

/** How one model's scores become probabilities; fitted on scores of rows that the model had not seen. */
export interface Calibration {
  /** Factor of all scores. */
  sharpness: number
  /** Added to each label's score: takes back the model's leaning to large or loud classes. */
  offsets: Float32Array
  /** The first answer's probability before (rising) and after; linear between, ends included. Empty: nothing to mend. */
  curve: { from: Float32Array; to: Float32Array }
}

/** Rows × labels, row after row. */
export interface ScoreTable {
  scores: Float32Array
  labelCount: number
  /** The right label of each row. */
  labels: Uint32Array
}

/**
 * Fits sharpness and offsets by maximum likelihood, then mends the first answer's probability by a monotone curve.
 * @param foldOf fold of each row: the curve is fitted on answers whose offsets other folds gave, or it would flatter itself
 * @source temperature and bias: Guo et al., On Calibration of Modern Neural Networks, 2017; curve: beta calibration, Kull, Silva
 *   Filho, Flach, AISTATS 2017
 */
export function fitCalibration(table: ScoreTable, foldOf?: ArrayLike<number>): Calibration {
  const { sharpness, offsets } = fitSoftmax(table)
  return { sharpness, offsets, curve: fitCurve(foldOf === undefined ? firstsOf(table, { sharpness, offsets }) : crossFitted(table, foldOf)) }
}

/** Calibrated probabilities of one row, in place of its scores. */
export function calibrate(scores: Float64Array, calibration: Calibration): Float64Array {
  softmaxInPlace(scores, calibration)
  const { from, to } = calibration.curve
  if (from.length === 0) return scores
  let best = 0
  for (let label = 1; label < scores.length; label++) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label
  const before = scores[best] ?? 0
  // Mending must not put another answer first: the runner-up is the lower bound.
  let second = 0
  for (let label = 0; label < scores.length; label++) if (label !== best) second = Math.max(second, scores[label] ?? 0)
  const after = Math.max(along(from, to, before), second / Math.max(1 - before + second, 1e-12))
  const rest = before < 1 ? (1 - after) / (1 - before) : 0
  for (let label = 0; label < scores.length; label++) scores[label] = label === best ? after : (scores[label] ?? 0) * rest
  return scores
}

function softmaxInPlace(scores: Float64Array, { sharpness, offsets }: Pick<Calibration, 'sharpness' | 'offsets'>): void {
  let [highest, sum] = [-Infinity, 0]
  for (let label = 0; label < scores.length; label++) {
    scores[label] = sharpness * (scores[label] ?? 0) + (offsets[label] ?? 0)
    highest = Math.max(highest, scores[label] ?? 0)
  }
  for (let label = 0; label < scores.length; label++) {
    scores[label] = Math.exp((scores[label] ?? 0) - highest)
    sum += scores[label] ?? 0
  }
  for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] ?? 0) / sum
}

const ROUNDS = 400
/** Scores looked at in each round; with some hundred labels every n-th row will do. */
const MOST_SCORES = 400_000
/** Pull of the offsets to 0, in rows: keeps a label with two rows from being argued away. */
const OFFSET_PRIOR = 2

/** Gradient descent with momentum and step control on the mean log loss; the problem is convex. */
function fitSoftmax({ scores, labelCount, labels }: ScoreTable): { sharpness: number; offsets: Float32Array } {
  const stride = Math.max(1, Math.floor((labels.length * labelCount) / MOST_SCORES))
  const rows = Math.ceil(labels.length / stride)
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + score * score, 0) / Math.max(scores.length, 1)) || 1
  let at = new Float64Array(labelCount + 1)
  at[labelCount] = 2
  let [step, last] = [1, Infinity]
  let moment = new Float64Array(labelCount + 1)
  const row = new Float64Array(labelCount)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(labelCount + 1)
    const now = { sharpness: (at[labelCount] ?? 0) / spread, offsets: Float32Array.from(at.subarray(0, labelCount)) }
    let loss = 0
    for (let i = 0; i < labels.length; i += stride) {
      for (let label = 0; label < labelCount; label++) row[label] = scores[i * labelCount + label] ?? 0
      softmaxInPlace(row, now)
      const right = labels[i] ?? 0
      loss -= Math.log(Math.max(row[right] ?? 0, 1e-12))
      for (let label = 0; label < labelCount; label++) {
        const error = (row[label] ?? 0) - (label === right ? 1 : 0)
        gradient[label] = (gradient[label] ?? 0) + error
        gradient[labelCount] = (gradient[labelCount] ?? 0) + (error * (scores[i * labelCount + label] ?? 0)) / spread
      }
    }
    for (let label = 0; label < labelCount; label++) {
      loss += (OFFSET_PRIOR / labelCount) * 0.5 * (at[label] ?? 0) ** 2
      gradient[label] = (gradient[label] ?? 0) + (OFFSET_PRIOR / labelCount) * (at[label] ?? 0)
    }
    if (Math.abs(last - loss) < 1e-7 * rows) break
    if (loss > last) {
      step /= 2
      moment = new Float64Array(labelCount + 1)
    }
    last = loss
    moment = moment.map((value, j) => 0.8 * value - (step * (gradient[j] ?? 0) * (j === labelCount ? 2 : 1)) / Math.max(rows, 1))
    at = at.map((value, j) => (j === labelCount ? Math.max(value + (moment[j] ?? 0), 0.05) : value + (moment[j] ?? 0)))
  }
  return { sharpness: (at[labelCount] ?? 0) / spread, offsets: Float32Array.from(at.subarray(0, labelCount)) }
}

interface First {
  p: number
  right: number
}

function firstsOf({ scores, labelCount, labels }: ScoreTable, plain: Pick<Calibration, 'sharpness' | 'offsets'>): First[] {
  return Array.from(labels, (right, i) => {
    const p = Float64Array.from(scores.subarray(i * labelCount, (i + 1) * labelCount))
    softmaxInPlace(p, plain)
    const best = p.indexOf(Math.max(...p))
    return { p: p[best] ?? 0, right: best === right ? 1 : 0 }
  })
}

function crossFitted(table: ScoreTable, foldOf: ArrayLike<number>): First[] {
  const rows = [...table.labels.keys()]
  const folds = [...new Set(rows.map((row) => foldOf[row] ?? 0))]
  return folds.flatMap((fold) => firstsOf(partOf(table, (row) => foldOf[row] === fold), fitSoftmax(partOf(table, (row) => foldOf[row] !== fold))))
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

function along(from: Float32Array, to: Float32Array, x: number): number {
  const last = from.length - 1
  if (x <= (from[0] ?? 0)) return ((to[0] ?? 0) * x) / Math.max(from[0] ?? 0, 1e-9)
  if (x >= (from[last] ?? 1)) return to[last] ?? x
  let i = 1
  while ((from[i] ?? 1) < x) i += 1
  const [x0, x1, y0, y1] = [from[i - 1] ?? 0, from[i] ?? 1, to[i - 1] ?? 0, to[i] ?? 1]
  return x1 > x0 ? y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) : y1
}
