// Learning a classifier from labelled messages: pure, synchronous, the same rows and seed give the same model to the byte.
import { BEGINNING_WEIGHT, beginningsOf, NO_FOLD, tableOf } from './examples.ts'
import { learnSpace, widthOf, type FeatureSpace } from './features.ts'
import { fitCalibration } from './fit-calibration.ts'
import { heldBackScores, judgeHeldBack } from './held-back.ts'
import { readingOf, type Message, type Reading } from './message.ts'
import { quantise, type Model } from './model.ts'
import { dealFolds, nearDuplicateGroups } from './near-duplicates.ts'
import { planeOf } from './planes.ts'
import { seeded } from './random.ts'

export interface TrainingRow extends Message {
  label: string
}

export interface TrainingOptions {
  seed?: number
  /** Price of a broken margin (C of the SVM). */
  cost?: number
  /** The accuracy that answers without a person must have. */
  wantedAccuracy?: number
  /** Sentences of our own that help at a lower weight; never part of the figures. */
  helpers?: readonly TrainingRow[]
  /** Weight of a helper beside a real row. */
  helperWeight?: number
}

/** How far the training is. `done` of `total` planes. */
export interface Progress {
  done: number
  total: number
}

/** The training rows cannot make a classifier. */
export class TrainingError extends Error {
  readonly code = 'training_rows'
}

const DEFAULTS = { seed: 12_345, cost: 0.5, wantedAccuracy: 0.96, helperWeight: 0.4 }
const MOST_LABELS = 2_000
/** Above so many rows three folds tell as much as five. */
const MANY_ROWS = 20_000
const LEAST_TEXTS = 2
const MOST_FEATURES = 1 << 19
/** Weights kept at most, about as many bytes in the file: a third for the text, a third for its head, a sixth for the words of each. */
const MOST_WEIGHTS = 24_000_000
/** Few texts: a feature that stands in one of them is all we have. */
const FEW_TEXTS = 300

/**
 * Trains a classifier and calibrates it on rows held back from it in turn (near duplicates are held back together).
 * @param rows at least one row for each of at least two labels
 * @throws TrainingError
 * @source recipe NE, NLP §3a
 */
export function train(rows: readonly TrainingRow[], options: TrainingOptions = {}, onProgress: (progress: Progress) => void = () => undefined): Model {
  const { seed, cost, wantedAccuracy, helperWeight } = { ...DEFAULTS, ...options }
  const helpers = options.helpers ?? []
  const labels = labelsOf([...rows, ...helpers])
  const readings = [...rows, ...helpers].map((row) => readingOf(row))
  const space = spaceOf(readings, labels.length)
  const labelOf = [...rows, ...helpers].map((row) => labels.indexOf(row.label))
  const folds = rows.length > MANY_ROWS ? 3 : 5
  const foldOf = dealFolds(nearDuplicateGroups(readings.slice(0, rows.length).map(({ text }) => text)), labelOf, folds, seeded(seed))
  const examples = [
    ...readings.map((reading, row) => ({ reading, label: labelOf[row] ?? 0, weight: row < rows.length ? 1 : helperWeight, fold: foldOf[row] ?? NO_FOLD })),
    ...beginningsOf(readings.slice(0, rows.length)).map(({ reading, row }) => ({ reading, label: labelOf[row] ?? 0, weight: BEGINNING_WEIGHT, fold: foldOf[row] ?? NO_FOLD })),
  ]
  const table = tableOf(examples, space)

  let done = 0
  const tick = (): void => onProgress({ done: ++done, total: (folds + 1) * labels.length })
  const held = heldBackScores(table, examples.map(({ fold }) => fold), rows.length, folds, labels.length, { cost, seed }, tick)
  const model: Model = {
    labels,
    space,
    weights: new Int8Array(widthOf(space) * labels.length),
    scales: new Float32Array(labels.length),
    biases: new Float32Array(labels.length),
    calibration: fitCalibration(held, foldOf),
    ...judgeHeldBack(held, foldOf, labels, { seed, folds, wantedAccuracy, helpers: helpers.length }),
  }
  const members = Uint32Array.from(table.labels.keys())
  for (let label = 0; label < labels.length; label++) {
    quantise(model, label, planeOf(table, members, label, { cost, seed }))
    tick()
  }
  return model
}

function labelsOf(rows: readonly TrainingRow[]): string[] {
  const labels = [...new Set(rows.map(({ label }) => label))].sort()
  if (labels.length < 2) throw new TrainingError(`rows of at least two labels are needed, found ${labels.length}`)
  if (labels.length > MOST_LABELS) throw new TrainingError(`at most ${MOST_LABELS} labels, found ${labels.length}`)
  return labels
}

function spaceOf(readings: Reading[], labels: number): FeatureSpace {
  const leastTexts = readings.length < FEW_TEXTS ? 1 : LEAST_TEXTS
  const mostFeatures = Math.min(MOST_FEATURES, Math.floor(MOST_WEIGHTS / labels / 3))
  return learnSpace(readings, { leastTexts, mostFeatures, mostWords: Math.floor(mostFeatures / 2) })
}
