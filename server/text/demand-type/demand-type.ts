// 诉求性质: what a citizen wants, read from the words and from turns of phrase; learnt from our own sentences when the reader starts.
import { DEMAND_TYPES, type DemandType } from '../../domain/words.ts'
import { calibrate, type Calibration } from '../calibration.ts'
import { encoderOf, type SparseVector } from '../encoder.ts'
import { learnSpace, widthOf } from '../features.ts'
import { fitCalibration } from '../fit-calibration.ts'
import { readingOf, type Reading } from '../message.ts'
import { planeOf } from '../planes.ts'
import { seeded } from '../random.ts'
import type { Hyperplane } from '../svm.ts'
import { DEMAND_CUES } from './cues.ts'
import { demandSentences } from './sentences.ts'

/** A demand type with its probability. */
export interface DemandGuess {
  value: DemandType
  p: number
}

export interface DemandTypeReader {
  /**
   * All six, best first; adds up to 1.
   * @param usual demand types the matter usually comes as, likeliest first (`Leaf.demandTypes`); empty when not known
   */
  read(reading: Reading, usual?: readonly DemandType[]): DemandGuess[]
}

const SEED = 41
const FOLDS = 3
const COST = 1
/** What people want is said early and plainly; the rest of a long letter tells the story. */
const READ_CHARACTERS = 300
/** When less than this is left without the courtesies, they are all there is. */
const LEAST_CHARACTERS = 4
/** Longer sentences of ours have courtesies of their own. */
const SHORT_CHARACTERS = 40
/** Courtesies at the end of nearly every letter: no praise, no plea. */
const CLOSING = /(?:[,。!;\s]*(?:谢谢|感谢|万分感谢|非常感谢|多谢|辛苦了|此致敬礼|盼复|望回复|期待(?:您的)?回复|thank you|thanks)(?:您|你们?|各位|领导|了)*[!,。.~\s]*)+$/
/** How often a matter comes as a type that its leaf names first, names at all, does not name. */
const USUAL = { first: 1, named: 0.8, other: 0.7 }
/** Who calls to praise says so at once; a thank-you deep in a letter is courtesy. */
const OPENING = 60
const LATE_THANKS = 0.3
/** Ids of the cue features, apart from every character and word. */
const CUE = 0x7f00_0000

/** Learns the six types: about half a second of one core, always the same result. */
export function demandTypeReader(): DemandTypeReader {
  const rows = demandSentences().flatMap(({ text, label }) => [
    { text, label },
    // Letters open and close with courtesies: shown with short sentences of every type but praise, they stop meaning praise.
    ...(label === 'praise' || text.length > SHORT_CHARACTERS ? [] : [{ text: /[a-z]{3}/.test(text) ? `Hello, ${text} Thank you.` : `尊敬的领导您好,${text},望有关部门重视,谢谢!`, label }]),
  ])
  const readings = rows.map(({ text }) => withCues(readingOf({ text })))
  const space = learnSpace(readings, { leastTexts: 1, mostFeatures: 1 << 18, mostWords: 0 })
  const encode = encoderOf(space)
  const labels = Uint32Array.from(rows, ({ label }) => DEMAND_TYPES.indexOf(label))
  const table = tableOf(readings.map((reading) => encode(reading)), labels, widthOf(space))
  const calibration = calibrationOf(table)
  const scores = scorerOf(DEMAND_TYPES.map((_, label) => planeOf(table, Uint32Array.from(labels.keys()), label, { cost: COST, seed: SEED })))

  return {
    read(reading, usual = []) {
      const p = calibrate(scores(encode(withCues(reading))), calibration)
      const thanks = DEMAND_CUES.praise.some((cue) => cue.test(reading.text.slice(0, OPENING)))
      const weighed = DEMAND_TYPES.map((value, label) => ({
        value,
        p: (p[label] ?? 0) * usualness(value, usual) * (value === 'praise' && !thanks ? LATE_THANKS : 1),
      }))
      const total = weighed.reduce((sum, guess) => sum + guess.p, 0) || 1
      return weighed.map((guess) => ({ ...guess, p: guess.p / total })).sort((a, b) => b.p - a.p)
    },
  }
}

const usualness = (value: DemandType, usual: readonly DemandType[]): number => {
  if (usual.length === 0) return 1
  const place = usual.indexOf(value)
  return place === 0 ? USUAL.first : place > 0 ? USUAL.named : USUAL.other
}

/** The opening of the message without its closing courtesies, led by the ids of the cues found in it. */
function withCues(reading: Reading): Reading {
  const told = reading.text.replace(CLOSING, '')
  const text = (told.length < LEAST_CHARACTERS ? reading.text : told).slice(0, READ_CHARACTERS)
  let kept = 0
  while (kept < reading.ids.length && (reading.ends[kept] ?? 0) <= text.length) kept += 1
  const cues = DEMAND_TYPES.flatMap((type, t) => DEMAND_CUES[type].flatMap((cue, c) => (cue.test(text) ? [CUE + t * 64 + c] : [])))
  const ids = new Uint32Array(cues.length + kept)
  ids.set(cues)
  ids.set(reading.ids.subarray(0, kept), cues.length)
  return { ...reading, ids, headTokens: Math.min(cues.length + reading.headTokens, ids.length) }
}

function tableOf(vectors: SparseVector[], labels: Uint32Array, width: number) {
  const starts = new Uint32Array(vectors.length + 1)
  vectors.forEach(({ columns }, row) => (starts[row + 1] = (starts[row] ?? 0) + columns.length))
  const columns = Uint32Array.from(vectors.flatMap((vector) => [...vector.columns]))
  const values = Float32Array.from(vectors.flatMap((vector) => [...vector.values]))
  return { starts, columns, values, width, labels, rowWeight: new Float32Array(vectors.length).fill(1) }
}

/** Probabilities from sentences held back in turn. Copies of a sentence lie side by side and are held back together. */
function calibrationOf(table: ReturnType<typeof tableOf>): Calibration {
  const { labels, columns, values, starts } = table
  const random = seeded(SEED)
  const foldOf = new Uint8Array(labels.length)
  labels.forEach((label, row) => (foldOf[row] = row > 0 && labels[row - 1] === label && row % 2 === 1 ? (foldOf[row - 1] ?? 0) : random.below(FOLDS)))
  const scores = new Float32Array(labels.length * DEMAND_TYPES.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = Uint32Array.from(labels.keys()).filter((row) => foldOf[row] !== fold)
    DEMAND_TYPES.forEach((_, label) => {
      const plane = planeOf(table, seen, label, { cost: COST, seed: SEED })
      foldOf.forEach((of, row) => {
        if (of !== fold || plane === null) return
        const vector = { columns: columns.subarray(starts[row], starts[row + 1]), values: values.subarray(starts[row], starts[row + 1]) }
        scores[row * DEMAND_TYPES.length + label] = scoreOf(plane, vector)
      })
    })
  }
  return fitCalibration({ scores, labelCount: DEMAND_TYPES.length, labels })
}

/** The scores of all planes in one pass: their weights of a column lie side by side. */
function scorerOf(planes: readonly (Hyperplane | null)[]): (vector: SparseVector) => Float64Array {
  const count = planes.length
  const weights = new Float32Array(count * Math.max(...planes.map((plane) => plane?.weights.length ?? 0)))
  planes.forEach((plane, label) => plane?.weights.forEach((weight, column) => (weights[column * count + label] = weight)))
  return ({ columns, values }) => {
    const sums = Float64Array.from(planes, (plane) => plane?.bias ?? -1)
    for (let i = 0; i < columns.length; i++) {
      const [row, value] = [(columns[i] ?? 0) * count, values[i] ?? 0]
      for (let label = 0; label < count; label++) sums[label] = (sums[label] ?? 0) + (weights[row + label] ?? 0) * value
    }
    return sums
  }
}

function scoreOf({ weights, bias }: Hyperplane, { columns, values }: SparseVector): number {
  let score = bias
  for (let i = 0; i < columns.length; i++) score += (weights[columns[i] ?? 0] ?? 0) * (values[i] ?? 0)
  return score
}
