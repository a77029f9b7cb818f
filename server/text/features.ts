// A message as a sparse vector: three views of its tokens and token pairs (NLP §3a, recipe NE).
import { columnOf, keyOfOne, keyOfTwo, vocabularyOf, type Vocabulary } from './vocabulary.ts'
import type { Reading } from './message.ts'

/** The features that a set of texts taught us, with their weights. Columns of the head come after those of the text. */
export interface FeatureSpace {
  main: Vocabulary
  head: Vocabulary
  /** One weight a column, main first. */
  idf: Float32Array
  /** Weight of the head's view beside the other two, which count 1. */
  headWeight: number
}

export interface SparseVector {
  columns: Uint32Array
  values: Float32Array
}

export const widthOf = (space: FeatureSpace): number => space.main.size + space.head.size

/** Distance in tokens at which a feature counts half in the position view: what is said first says most. */
const HALF_WEIGHT_AT = 20
const HEAD_WEIGHT = 0.5

const nearnessAt = (at: number): number => 1 / (1 + at / HALF_WEIGHT_AT)
/** What is asked most often, worked out once. */
const NEARNESS = Float64Array.from({ length: 2_048 }, (_, at) => nearnessAt(at))
const DAMPED = Float64Array.from({ length: 128 }, (_, shown) => (shown === 0 ? 0 : 1 + Math.log(shown)))

export interface SpaceOptions {
  /** A feature must stand in so many texts. */
  leastTexts: number
  /** Most features kept, the commonest first. */
  mostFeatures: number
}

/** Learns features and their inverse document frequency from these texts. */
export function learnSpace(texts: Iterable<Reading>, options: SpaceOptions): FeatureSpace {
  const [main, head] = [new Map<number, number>(), new Map<number, number>()]
  let count = 0
  for (const text of texts) {
    count += 1
    countOnce(main, text.ids, text.ids.length)
    countOnce(head, text.ids, text.headTokens)
  }
  const [mainKeys, headKeys] = [kept(main, options), kept(head, options)]
  const idf = new Float32Array(mainKeys.length + headKeys.length)
  mainKeys.forEach((key, column) => (idf[column] = rarity(count, main.get(key) ?? 0)))
  headKeys.forEach((key, column) => (idf[mainKeys.length + column] = rarity(count, head.get(key) ?? 0)))
  return { main: vocabularyOf(mainKeys), head: vocabularyOf(headKeys), idf, headWeight: HEAD_WEIGHT }
}

const rarity = (texts: number, having: number): number => Math.log((1 + texts) / (1 + having)) + 1

function countOnce(counts: Map<number, number>, ids: Uint32Array, to: number): void {
  const seen = new Set<number>()
  for (let at = 0; at < to; at++) {
    seen.add(keyOfOne(ids[at] ?? 0))
    if (at + 1 < to) seen.add(keyOfTwo(ids[at] ?? 0, ids[at + 1] ?? 0))
  }
  for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1)
}

function kept(counts: Map<number, number>, { leastTexts, mostFeatures }: SpaceOptions): number[] {
  const common = [...counts].filter(([, texts]) => texts >= leastTexts)
  // Ties are broken by key, so that the same rows give the same file.
  common.sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)
  return common.slice(0, mostFeatures).map(([key]) => key)
}

/** Turns texts into vectors of one space. Holds working memory, so one encoder serves one thread and one space. */
export function encoderOf(space: FeatureSpace): (text: Reading) => SparseVector {
  const { main, head, idf, headWeight } = space
  const [times, nearness] = [new Float32Array(widthOf(space)), new Float32Array(main.size)]
  let touched = new Uint32Array(1024)
  let count = 0

  const touch = (column: number): void => {
    if (times[column] === 0) {
      if (count === touched.length) touched = grown(touched)
      touched[count++] = column
    }
    times[column] = (times[column] ?? 0) + 1
  }
  const meet = (column: number, weight: number): void => {
    if (column < 0) return
    touch(column)
    nearness[column] = (nearness[column] ?? 0) + weight
  }
  const meetHead = (column: number): void => {
    if (column >= 0) touch(main.size + column)
  }

  return ({ ids, headTokens }) => {
    count = 0
    for (let at = 0; at < ids.length; at++) {
      const weight = at < NEARNESS.length ? (NEARNESS[at] ?? 0) : nearnessAt(at)
      meet(columnOf(main, keyOfOne(ids[at] ?? 0)), weight)
      if (at + 1 < ids.length) meet(columnOf(main, keyOfTwo(ids[at] ?? 0, ids[at + 1] ?? 0)), weight)
    }
    const ofMain = count
    for (let at = 0; at < headTokens; at++) {
      meetHead(columnOf(head, keyOfOne(ids[at] ?? 0)))
      if (at + 1 < headTokens) meetHead(columnOf(head, keyOfTwo(ids[at] ?? 0, ids[at + 1] ?? 0)))
    }
    const columns = touched.slice(0, count)
    const values = new Float32Array(count)
    let [fullNorm, nearNorm, headNorm] = [0, 0, 0]
    for (let i = 0; i < count; i++) {
      const column = columns[i] ?? 0
      const shown = times[column] ?? 1
      const full = (shown < DAMPED.length ? (DAMPED[shown] ?? 0) : 1 + Math.log(shown)) * (idf[column] ?? 0)
      values[i] = full
      times[column] = 0
      if (i >= ofMain) headNorm += full * full
      else {
        const near = Math.sqrt(nearness[column] ?? 0) * (idf[column] ?? 0)
        nearness[column] = near
        fullNorm += full * full
        nearNorm += near * near
      }
    }
    const [byFull, byNear, byHead] = [inverseRoot(fullNorm), inverseRoot(nearNorm), inverseRoot(headNorm) * headWeight]
    for (let i = 0; i < count; i++) {
      const column = columns[i] ?? 0
      if (i >= ofMain) values[i] = (values[i] ?? 0) * byHead
      else {
        values[i] = (values[i] ?? 0) * byFull + (nearness[column] ?? 0) * byNear
        nearness[column] = 0
      }
    }
    return { columns, values }
  }
}

const inverseRoot = (sum: number): number => (sum > 0 ? 1 / Math.sqrt(sum) : 0)

function grown(full: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const room = new Uint32Array(full.length * 2)
  room.set(full)
  return room
}
