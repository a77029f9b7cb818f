// A message as a sparse vector: three views of its tokens and token pairs (NLP §3a, recipe NE).
import { keyOfOne, keyOfTwo, vocabularyOf, type Vocabulary } from './vocabulary.ts'
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
  const encoder = new Encoder(space)
  return (text) => encoder.encode(text)
}

/** Four numbers a slot, side by side since memory is what encoding waits for: key, column, place among what was met, idf. */
const [COLUMN, PLACE, IDF, SLOT] = [1, 2, 3, 4]

/** A vocabulary laid out for encoding. */
interface Slots {
  numbers: Uint32Array
  /** The same memory, where idf is read. */
  floats: Float32Array
}

function slotsOf({ keys, columns }: Vocabulary, idf: Float32Array, from: number): Slots {
  const numbers = new Uint32Array(keys.length * SLOT)
  const floats = new Float32Array(numbers.buffer)
  for (let slot = 0; slot < keys.length; slot++) {
    const column = from + (columns[slot] ?? 0)
    numbers.set([keys[slot] ?? 0, column], slot * SLOT)
    floats[slot * SLOT + IDF] = idf[column] ?? 0
  }
  return { numbers, floats }
}

// A class and plain loops: with a set of closures for each space, calls are not inlined and encoding takes three times as long.
class Encoder {
  private readonly main: Slots
  private readonly head: Slots
  private readonly headWeight: number
  /** Where each feature that was met lies in its slots, how often it was met, and how near to the beginning. */
  private slots = new Uint32Array(1024)
  private times = new Uint32Array(1024)
  private near = new Float32Array(1024)
  private count = 0

  constructor({ main, head, idf, headWeight }: FeatureSpace) {
    this.main = slotsOf(main, idf, 0)
    this.head = slotsOf(head, idf, main.size)
    this.headWeight = headWeight
  }

  encode({ ids, headTokens }: Reading): SparseVector {
    this.count = 0
    this.meetAll(this.main.numbers, ids, ids.length)
    const ofMain = this.count
    this.meetAll(this.head.numbers, ids, headTokens)
    return this.vector(ofMain)
  }

  private meetAll(numbers: Uint32Array, ids: Uint32Array, to: number): void {
    for (let at = 0; at < to; at++) {
      const weight = at < NEARNESS.length ? (NEARNESS[at] ?? 0) : nearnessAt(at)
      const id = ids[at] ?? 0
      this.meet(numbers, keyOfOne(id), weight)
      if (at + 1 < to) this.meet(numbers, keyOfTwo(id, ids[at + 1] ?? 0), weight)
    }
  }

  private meet(numbers: Uint32Array, key: number, weight: number): void {
    const last = numbers.length - SLOT
    let at = (key << 2) & last
    for (let found = numbers[at]; found !== key; found = numbers[at]) {
      if (found === 0) return
      at = (at + SLOT) & last
    }
    const place = (numbers[at + PLACE] ?? 0) - 1
    if (place >= 0) {
      this.times[place] = (this.times[place] ?? 0) + 1
      this.near[place] = (this.near[place] ?? 0) + weight
      return
    }
    if (this.count === this.slots.length) this.grow()
    this.slots[this.count] = at
    this.times[this.count] = 1
    this.near[this.count] = weight
    this.count += 1
    numbers[at + PLACE] = this.count
  }

  /** What was met, each view brought to its length; leaves the working memory empty. */
  private vector(ofMain: number): SparseVector {
    const { main, head, slots, times, near, count } = this
    const [columns, values] = [new Uint32Array(count), new Float32Array(count)]
    let [fullNorm, nearNorm, headNorm] = [0, 0, 0]
    for (let i = 0; i < count; i++) {
      const { numbers, floats } = i < ofMain ? main : head
      const slot = slots[i] ?? 0
      const [shown, idf] = [times[i] ?? 1, floats[slot + IDF] ?? 0]
      columns[i] = numbers[slot + COLUMN] ?? 0
      numbers[slot + PLACE] = 0
      const full = (shown < DAMPED.length ? (DAMPED[shown] ?? 0) : 1 + Math.log(shown)) * idf
      values[i] = full
      if (i >= ofMain) headNorm += full * full
      else {
        const nearness = Math.sqrt(near[i] ?? 0) * idf
        near[i] = nearness
        fullNorm += full * full
        nearNorm += nearness * nearness
      }
    }
    const [byFull, byNear, byHead] = [inverseRoot(fullNorm), inverseRoot(nearNorm), inverseRoot(headNorm) * this.headWeight]
    for (let i = 0; i < ofMain; i++) values[i] = (values[i] ?? 0) * byFull + (near[i] ?? 0) * byNear
    for (let i = ofMain; i < count; i++) values[i] = (values[i] ?? 0) * byHead
    return { columns, values }
  }

  private grow(): void {
    this.slots = grown(this.slots, new Uint32Array(this.count * 2))
    this.times = grown(this.times, new Uint32Array(this.count * 2))
    this.near = grown(this.near, new Float32Array(this.count * 2))
  }
}

const inverseRoot = (sum: number): number => (sum > 0 ? 1 / Math.sqrt(sum) : 0)

function grown<T extends Uint32Array | Float32Array>(full: T, room: T): T {
  room.set(full)
  return room
}
