// From scores to probabilities that mean what they say: of a hundred answers given at 0.9, ninety are right.

/** How one model's scores become probabilities; fitted on scores of rows that the model had not seen. */
export interface Calibration {
  /** Factor of all scores. */
  sharpness: number
  /** Factor of {@link bent} scores: how much steeper the odds fall below the margin than they rise above it. */
  bend: number
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

/**
 * ln of the logistic of 4s + 2, which is straight below the margin and flat above. A plane that says no tells how sure it is by
 * how loudly; one that says yes has told nearly all by saying so. Without the bend sure answers are ranked as badly as unsure ones.
 */
export function bent(score: number): number {
  const x = 4 * score + 2
  return x > 0 ? -Math.log1p(Math.exp(-x)) : x - Math.log1p(Math.exp(x))
}

/** Probabilities before the curve, in place of the scores. */
export function softmaxInPlace(scores: Float64Array, { sharpness, bend, offsets }: Omit<Calibration, 'curve'>): void {
  let [highest, sum] = [-Infinity, 0]
  for (let label = 0; label < scores.length; label++) {
    const score = scores[label] ?? 0
    scores[label] = sharpness * score + bend * bent(score) + (offsets[label] ?? 0)
    highest = Math.max(highest, scores[label] ?? 0)
  }
  for (let label = 0; label < scores.length; label++) {
    scores[label] = Math.exp((scores[label] ?? 0) - highest)
    sum += scores[label] ?? 0
  }
  for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] ?? 0) / sum
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
