// How good a classifier is on rows it has not seen: each fold is held back in turn and judged by what the others taught.
import { calibrate, type ScoreTable } from './calibration.ts'
import { fitCalibration, partOf } from './fit-calibration.ts'
import { automaticAt, measure, type Judged } from './measures.ts'
import type { TrainingReport } from './model.ts'
import { planeOf, scoreOf, type LabelledRows } from './planes.ts'

/** The line of a model that told all held-back rows apart. */
const ALL_RIGHT_THRESHOLD = 0.8

/** Scores of every real row (they come first) by a model that had not seen it; helpers are always seen, never judged. */
export function heldBackScores(
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
export function judgeHeldBack(
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
