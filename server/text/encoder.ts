// A message as a sparse vector of one feature space: whole text and head, by tokens and by words.
import type { FeatureSpace } from './features.ts'
import type { Reading } from './message.ts'
import { keyOfOne, keyOfTwo, type Vocabulary } from './vocabulary.ts'
import { wordsOf } from './words.ts'

export interface SparseVector {
  columns: Uint32Array
  values: Float32Array
}

/** Distance in tokens, or words, at which a feature counts half in the position view: what is said first says most. */
const HALF_WEIGHT_AT = 20
const nearnessAt = (at: number): number => 1 / (1 + at / HALF_WEIGHT_AT)
/** What is asked most often, worked out once. */
const NEARNESS = Float64Array.from({ length: 2_048 }, (_, at) => nearnessAt(at))
const DAMPED = Float64Array.from({ length: 128 }, (_, shown) => (shown === 0 ? 0 : 1 + Math.log(shown)))

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
  private readonly words: Slots
  private readonly headWords: Slots
  private readonly weights: { head: number; words: number }
  private readonly cutsWords: boolean
  /** Where each feature that was met lies in its slots, how often it was met, and how near to the beginning. */
  private slots = new Uint32Array(1024)
  private times = new Uint32Array(1024)
  private near = new Float32Array(1024)
  private count = 0

  constructor({ main, head, words, headWords, idf, headWeight, wordWeight }: FeatureSpace) {
    const ofWords = main.size + head.size
    this.main = slotsOf(main, idf, 0)
    this.head = slotsOf(head, idf, main.size)
    this.words = slotsOf(words, idf, ofWords)
    this.headWords = slotsOf(headWords, idf, ofWords + words.size)
    this.weights = { head: headWeight, words: wordWeight }
    this.cutsWords = words.size > 0
  }

  encode(reading: Reading): SparseVector {
    this.count = 0
    const { ids, headTokens } = reading
    this.meetTokens(this.main.numbers, ids, ids.length)
    const endOfMain = this.count
    this.meetTokens(this.head.numbers, ids, headTokens)
    const endOfHead = this.count
    let endOfWords = endOfHead
    if (this.cutsWords) {
      const cut = wordsOf(reading)
      this.meetWords(this.words.numbers, cut.ids, cut.ids.length)
      endOfWords = this.count
      this.meetWords(this.headWords.numbers, cut.ids, cut.headWords)
    }
    const vector = { columns: new Uint32Array(this.count), values: new Float32Array(this.count) }
    const { head, words } = this.weights
    this.settleWhole(this.main, vector, 0, endOfMain, 1)
    this.settleHead(this.head, vector, endOfMain, endOfHead, head)
    this.settleWhole(this.words, vector, endOfHead, endOfWords, words)
    this.settleHead(this.headWords, vector, endOfWords, this.count, words * head)
    return vector
  }

  private meetTokens(numbers: Uint32Array, ids: Uint32Array, to: number): void {
    for (let at = 0; at < to; at++) {
      const weight = at < NEARNESS.length ? (NEARNESS[at] ?? 0) : nearnessAt(at)
      const id = ids[at] ?? 0
      this.meet(numbers, keyOfOne(id), weight)
      if (at + 1 < to) this.meet(numbers, keyOfTwo(id, ids[at + 1] ?? 0), weight)
    }
  }

  private meetWords(numbers: Uint32Array, ids: Uint32Array, to: number): void {
    for (let at = 0; at < to; at++) this.meet(numbers, keyOfOne(ids[at] ?? 0), NEARNESS[at] ?? 0)
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

  /** What was met of a whole text: by how often it stands and by how early, each brought to this length. Clears the places. */
  private settleWhole({ numbers, floats }: Slots, { columns, values }: SparseVector, from: number, to: number, length: number): void {
    const { slots, times, near } = this
    let [fullNorm, nearNorm] = [0, 0]
    for (let i = from; i < to; i++) {
      const slot = slots[i] ?? 0
      const idf = floats[slot + IDF] ?? 0
      const [full, nearness] = [damped(times[i] ?? 1) * idf, Math.sqrt(near[i] ?? 0) * idf]
      columns[i] = numbers[slot + COLUMN] ?? 0
      numbers[slot + PLACE] = 0
      values[i] = full
      near[i] = nearness
      fullNorm += full * full
      nearNorm += nearness * nearness
    }
    const [byFull, byNear] = [inverseRoot(fullNorm) * length, inverseRoot(nearNorm) * length]
    for (let i = from; i < to; i++) values[i] = (values[i] ?? 0) * byFull + (near[i] ?? 0) * byNear
  }

  /** What was met of a head: by how often it stands, for all of it stands early. Clears the places. */
  private settleHead({ numbers, floats }: Slots, { columns, values }: SparseVector, from: number, to: number, length: number): void {
    const { slots, times } = this
    let norm = 0
    for (let i = from; i < to; i++) {
      const slot = slots[i] ?? 0
      const full = damped(times[i] ?? 1) * (floats[slot + IDF] ?? 0)
      columns[i] = numbers[slot + COLUMN] ?? 0
      numbers[slot + PLACE] = 0
      values[i] = full
      norm += full * full
    }
    const byFull = inverseRoot(norm) * length
    for (let i = from; i < to; i++) values[i] = (values[i] ?? 0) * byFull
  }

  private grow(): void {
    this.slots = grown(this.slots, new Uint32Array(this.count * 2))
    this.times = grown(this.times, new Uint32Array(this.count * 2))
    this.near = grown(this.near, new Float32Array(this.count * 2))
  }
}

const damped = (shown: number): number => (shown < DAMPED.length ? (DAMPED[shown] ?? 0) : 1 + Math.log(shown))
const inverseRoot = (sum: number): number => (sum > 0 ? 1 / Math.sqrt(sum) : 0)

function grown<T extends Uint32Array | Float32Array>(full: T, room: T): T {
  room.set(full)
  return room
}
