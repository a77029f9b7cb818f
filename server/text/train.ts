// Learning a classifier from labelled messages: pure, synchronous, the same rows and seed give the same model to the byte.
import { calibrate, fitCalibration, partOf, type ScoreTable } from './calibration.ts'
import { encoderOf, learnSpace, widthOf, type FeatureSpace } from './features.ts'
import { automaticAt, measure, type Judged } from './measures.ts'
import { readingOf, type Message, type Reading } from './message.ts'
import { quantise, type Model, type TrainingReport } from './model.ts'
import { dealFolds, nearDuplicateGroups } from './near-duplicates.ts'
import { planeOf, scoreOf, type LabelledRows } from './planes.ts'
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
/** Fewer rows than this in a class: it is there, but nothing can be held back of it. */
const SPACE = { leastTexts: 2, mostFeatures: 1 << 19 }
/** Weights kept at most, about as many bytes in the file. */
const MOST_WEIGHTS = 24_000_000
/** The line of a model that told all held-back rows apart. */
const ALL_RIGHT_THRESHOLD = 0.8
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
  const leastTexts = readings.length < FEW_TEXTS ? 1 : SPACE.leastTexts
  return learnSpace(readings, { leastTexts, mostFeatures: Math.min(SPACE.mostFeatures, Math.floor(MOST_WEIGHTS / labels / 2)) })
}

/** One text that the planes are shown. */
interface Example {
  reading: Reading
  label: number
  weight: number
  /** It is not shown while this fold is held back. */
  fold: number
}

/** The fold of what is always shown. */
const NO_FOLD = 255
/** Long messages are shown a second time, their beginning alone: many people write, and calls are noted, in two sentences. */
const BEGINNING_TOKENS = 80
const LONG_TOKENS = 120
const BEGINNING_WEIGHT = 0.2

function beginningsOf(readings: Reading[]): { reading: Reading; row: number }[] {
  return readings.flatMap((reading, row) => {
    if (reading.ids.length <= LONG_TOKENS) return []
    const [ids, starts, ends] = [reading.ids, reading.starts, reading.ends].map((of) => of.subarray(0, BEGINNING_TOKENS))
    if (ids === undefined || starts === undefined || ends === undefined) return []
    return [{ row, reading: { ...reading, ids, starts, ends, headTokens: Math.min(reading.headTokens, BEGINNING_TOKENS) } }]
  })
}

function tableOf(examples: Example[], space: FeatureSpace): LabelledRows {
  const encode = encoderOf(space)
  const vectors = examples.map(({ reading }) => encode(reading))
  const starts = new Uint32Array(vectors.length + 1)
  vectors.forEach(({ columns }, row) => (starts[row + 1] = (starts[row] ?? 0) + columns.length))
  const columns = new Uint32Array(starts[vectors.length] ?? 0)
  const values = new Float32Array(columns.length)
  vectors.forEach((vector, row) => {
    columns.set(vector.columns, starts[row])
    values.set(vector.values, starts[row])
  })
  const rowWeight = Float32Array.from(examples, ({ weight }) => weight)
  return { starts, columns, values, width: widthOf(space), labels: Uint32Array.from(examples, ({ label }) => label), rowWeight }
}

/** Scores of every real row (they come first) by a model that had not seen it; helpers are always seen, never judged. */
function heldBackScores(
  table: LabelledRows,
  foldOf: number[],
  rows: number,
  folds: number,
  labelCount: number,
  options: { cost: number; seed: number },
  tick: () => void,
): ScoreTable {
  const scores = new Float32Array(rows * labelCount)
  const all = Uint32Array.from(table.labels.keys())
  for (let fold = 0; fold < folds; fold++) {
    const seen = all.filter((row) => foldOf[row] !== fold)
    for (let label = 0; label < labelCount; label++) {
      const plane = planeOf(table, seen, label, options)
      for (let row = 0; row < rows; row++)
        if (foldOf[row] === fold) scores[row * labelCount + label] = plane === null ? -1 : scoreOf(plane, table, row)
      tick()
    }
  }
  return { scores, labelCount, labels: table.labels.slice(0, rows) }
}

/** The figures of the report and the line above which the model answers by itself, each row judged by what others taught. */
function judgeHeldBack(
  held: ScoreTable,
  foldOf: Uint8Array,
  labels: string[],
  { seed, folds, wantedAccuracy, helpers }: { seed: number; folds: number; wantedAccuracy: number; helpers: number },
): { threshold: number; report: TrainingReport } {
  const judged: Judged[] = []
  for (let fold = 0; fold < folds; fold++) {
    const others = foldOf.filter((of) => of !== fold)
    const calibration = fitCalibration(partOf(held, (row) => foldOf[row] !== fold), others)
    for (const { label, scores } of rowsOf(partOf(held, (row) => foldOf[row] === fold))) {
      const p = calibrate(scores, calibration)
      const top = [...p.keys()].sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0)).slice(0, 3)
      judged.push({ label: labels[label] ?? '', top: top.map((at) => ({ label: labels[at] ?? '', p: p[at] ?? 0 })) })
    }
  }
  const found = measure(judged)
  const line = automaticAt(judged.map(({ label, top }) => ({ p: top[0]?.p ?? 0, right: top[0]?.label === label })), wantedAccuracy)
  const perLabel = Object.fromEntries(Object.entries(found.perLabel).map(([label, { n, f1 }]) => [label, { n, f1 }]))
  const { accuracy, macroF1, top2, ece } = found
  const report = { rows: held.labels.length, helpers, seed, folds, accuracy, macroF1, top2, ece, coverage: line.coverage, wantedAccuracy, perLabel }
  // Where even the least sure answers were right often enough, the line would stand at the least sure one that was seen, and
  // everything a little less like the rows would wait for a person.
  const threshold = line.coverage === 1 ? Math.min(line.threshold, ALL_RIGHT_THRESHOLD) : line.threshold
  return { threshold, report }
}

function* rowsOf({ scores, labelCount, labels }: ScoreTable): Generator<{ label: number; scores: Float64Array }> {
  for (const [row, label] of labels.entries()) yield { label, scores: Float64Array.from(scores.subarray(row * labelCount, (row + 1) * labelCount)) }
}
