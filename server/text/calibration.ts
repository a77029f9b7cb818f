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
 * @source temperature and bias: Guo et al., On Calibration of Modern Neural Networks, 2017; curve: isotonic regression (pool adjacent violators)
 */
export function fitCalibration(table: ScoreTable): Calibration {
  const { sharpness, offsets } = fitSoftmax(table)
  const plain: Calibration = { sharpness, offsets, curve: { from: new Float32Array(0), to: new Float32Array(0) } }
  return { ...plain, curve: fitCurve(table, plain) }
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

/** Rows a step of the curve needs; fewer rows in all than four steps: no curve. */
const ROWS_A_STEP = 60
const MOST_STEPS = 25

function fitCurve({ scores, labelCount, labels }: ScoreTable, plain: Calibration): Calibration['curve'] {
  const firsts: { p: number; right: number }[] = []
  for (let i = 0; i < labels.length; i++) {
    const p = Float64Array.from(scores.subarray(i * labelCount, (i + 1) * labelCount))
    softmaxInPlace(p, plain)
    const best = p.indexOf(Math.max(...p))
    firsts.push({ p: p[best] ?? 0, right: best === labels[i] ? 1 : 0 })
  }
  firsts.sort((a, b) => a.p - b.p)
  const steps = Math.min(MOST_STEPS, Math.floor(firsts.length / ROWS_A_STEP))
  if (steps < 4) return { from: new Float32Array(0), to: new Float32Array(0) }
  const pools: { p: number; right: number; rows: number }[] = []
  for (let s = 0; s < steps; s++) {
    const part = firsts.slice(Math.floor((s * firsts.length) / steps), Math.floor(((s + 1) * firsts.length) / steps))
    // One right and one wrong answer are imagined per step, so that no step says never or always.
    pools.push({ p: part.reduce((sum, row) => sum + row.p, 0), right: part.reduce((sum, row) => sum + row.right, 0.9), rows: part.length + 1 })
    for (let last = pools.length - 1; last > 0; last--) {
      const [lower, upper] = [pools[last - 1], pools[last]]
      if (lower === undefined || upper === undefined || lower.right / lower.rows <= upper.right / upper.rows) break
      pools.splice(last - 1, 2, { p: lower.p + upper.p, right: lower.right + upper.right, rows: lower.rows + upper.rows })
    }
  }
  return {
    from: Float32Array.from(pools, ({ p, rows }) => p / rows),
    to: Float32Array.from(pools, ({ right, rows }) => right / rows),
  }
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
