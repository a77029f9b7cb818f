// A trained classifier: what it knows, in the compact form that is kept in a file, and how it answers.
import { calibrate, type Calibration } from './calibration.ts'
import { encoderOf, type SparseVector } from './encoder.ts'
import { widthOf, type FeatureSpace } from './features.ts'
import { readingOf, type Message, type Reading } from './message.ts'
import { decidingWords, type Reason } from './reasons.ts'
import type { Hyperplane } from './svm.ts'

/** What the training saw and how good it found itself on rows held back. Figures are cross-validated, not flattered. */
export interface TrainingReport {
  rows: number
  /** Rows of our own or of the catalogue that helped at a lower weight. */
  helpers: number
  seed: number
  folds: number
  accuracy: number
  macroF1: number
  top2: number
  ece: number
  /** Share answered by itself at the wanted accuracy. */
  coverage: number
  wantedAccuracy: number
  perLabel: Record<string, { n: number; f1: number }>
}

export interface Model {
  labels: string[]
  space: FeatureSpace
  /** Weight of a column for a label: `weights[column × labels + label] × scales[label]`. */
  weights: Int8Array
  scales: Float32Array
  biases: Float32Array
  calibration: Calibration
  /** From this probability on, answers are right as often as wanted; below it a person chooses. */
  threshold: number
  report: TrainingReport
}

export interface LabelGuess {
  label: string
  p: number
}

export interface Answer extends LabelGuess {
  /** All labels, best first. */
  top: LabelGuess[]
  abstained: boolean
  /** The words that spoke most for the label over the runner-up. */
  reasons: Reason[]
}

/** A model at work. Holds working memory: one thread only. */
export interface Classifier {
  model: Model
  /** @param withReasons false saves about as much time as the answer itself takes */
  classify(message: Message, withReasons?: boolean): Answer
  /** Probabilities in the order of `model.labels`. */
  probabilities(reading: Reading): Float64Array
  reasons(reading: Reading, label: number, rival: number): Reason[]
}

/** Puts a model to work. */
export function classifierOf(model: Model): Classifier {
  const encode = encoderOf(model.space)
  const { labels, weights, scales } = model
  const count = labels.length
  const probabilities = (reading: Reading): Float64Array => calibrate(scoresOf(model, encode(reading)), model.calibration)
  const reasons = (reading: Reading, label: number, rival: number): Reason[] =>
    decidingWords(
      reading,
      model.space,
      encode(reading),
      (column) => (weights[column * count + label] ?? 0) * (scales[label] ?? 0) - (weights[column * count + rival] ?? 0) * (scales[rival] ?? 0),
    )
  return {
    model,
    probabilities,
    reasons,
    classify(message, withReasons = true) {
      const reading = readingOf(message)
      const p = probabilities(reading)
      const order = [...p.keys()].sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0) || a - b)
      const top = order.map((label) => ({ label: labels[label] ?? '', p: p[label] ?? 0 }))
      const [first = 0, second = first] = order
      const best = top[0] ?? { label: '', p: 0 }
      const says = reading.ids.length > 0
      return { ...best, top, abstained: !says || best.p < model.threshold, reasons: says && withReasons ? reasons(reading, first, second) : [] }
    },
  }
}

/** Raw scores of one vector, label by label. */
export function scoresOf({ labels, weights, scales, biases }: Model, { columns, values }: SparseVector): Float64Array {
  const count = labels.length
  const sums = new Float64Array(count)
  for (let i = 0; i < columns.length; i++) {
    const value = values[i] ?? 0
    const row = (columns[i] ?? 0) * count
    for (let label = 0; label < count; label++) sums[label] = (sums[label] ?? 0) + value * (weights[row + label] ?? 0)
  }
  for (let label = 0; label < count; label++) sums[label] = (sums[label] ?? 0) * (scales[label] ?? 0) + (biases[label] ?? 0)
  return sums
}

/** Writes one label's plane into the model's weights, each as one of 255 steps. */
export function quantise(model: Pick<Model, 'labels' | 'weights' | 'scales' | 'biases' | 'space'>, label: number, plane: Hyperplane | null): void {
  if (plane === null) {
    model.biases[label] = model.labels.length > 1 ? -1 : 0 // never seen apart from the rest: the calibration decides
    return
  }
  let largest = 0
  for (const weight of plane.weights) largest = Math.max(largest, Math.abs(weight))
  const scale = largest / 127 || 1
  model.scales[label] = scale
  model.biases[label] = plane.bias
  for (let column = 0; column < widthOf(model.space); column++)
    model.weights[column * model.labels.length + label] = Math.round((plane.weights[column] ?? 0) / scale)
}
