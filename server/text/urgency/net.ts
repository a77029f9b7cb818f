// A small network beside the linear model: every character and every word with a meaning is a point in a space of a few dimensions, so
// that words used alike lie near each other; filters look at three or four neighbours, the strongest answer of each filter in a sentence
// is kept, and one hidden layer combines what the filters saw (an event, and beside it what takes it back).
// Filters are sums over single characters: each character's part is worked out once and kept, which makes reading cheap.
// @source Kim 2014 (convolutional networks for sentence classification)
import { MEANING_COUNT, meaningSpans } from './lexicon.ts'

/** Sizes of the network. */
export const DIMENSIONS = 24
export const HIDDEN = 32
/** How many filters look at three neighbours, and how many at four. */
const THREES = 48
const FOURS = 32
/** Filters over so many neighbours, and how many of each. */
export const FILTERS: readonly { width: number; count: number }[] = [{ width: 3, count: THREES }, { width: 4, count: FOURS }]
export const FILTER_COUNT = FILTERS.reduce((sum, { count }) => sum + count, 0)
/** A character's parts in all filters, one for each place in each filter. */
const PARTS = FILTERS.reduce((sum, { width, count }) => sum + width * count, 0)
/** A filter may reach over the beginning and the end of a sentence by one place. */
export const lastStart = (length: number, width: number): number => Math.max(-1, length - width + 1)

/** The numbers of a network. Row 0 of `characters` is for characters that were not learnt; rows of `meanings` are the lexicon's. */
export interface NetWeights {
  /** The learnt characters, in the order of their rows from 1. */
  alphabet: string
  characters: Float32Array
  meanings: Float32Array
  /** For each kind of filter in turn: for each of its places, for each dimension, a number for each filter. */
  filters: Float32Array
  filterBias: Float32Array
  hidden: Float32Array
  hiddenBias: Float32Array
  /** For each hidden unit, what it says for urgent and for grave. */
  out: Float32Array
  outBias: Float32Array
}

/** Lengths of a network's tables. */
export const netSizes = (alphabet: string) => ({
  characters: (alphabet.length + 1) * DIMENSIONS,
  meanings: MEANING_COUNT * DIMENSIONS,
  filters: PARTS * DIMENSIONS,
  filterBias: FILTER_COUNT,
  hidden: FILTER_COUNT * HIDDEN,
  hiddenBias: HIDDEN,
  out: HIDDEN * 2,
  outBias: 2,
})

/** What the network says of a stretch: above 0 when urgent, or grave, is likelier than not. */
export interface NetSays {
  urgent: number
  grave: number
}

/** A sentence as a network sees it: for each place the row of its character and of its word's meaning, -1 where it has none. */
export interface Encoded {
  characters: Int32Array
  meanings: Int32Array
}

/** Sentences longer than this are read up to it. */
const LONGEST = 200

/** A sentence (normalised text) by the rows of an alphabet. */
export function encode(sentence: string, rows: ReadonlyMap<number, number>): Encoded {
  const length = Math.min(sentence.length, LONGEST)
  const characters = new Int32Array(length)
  const meanings = new Int32Array(length).fill(-1)
  for (let i = 0; i < length; i++) characters[i] = rows.get(sentence.charCodeAt(i)) ?? 0
  for (const { start, end, meaning } of meaningSpans(sentence)) meanings.fill(meaning, start, end)
  return { characters, meanings }
}

/** The rows of an alphabet's characters. */
export const rowsOf = (alphabet: string): Map<number, number> => new Map(Array.from({ length: alphabet.length }, (_, i) => [alphabet.charCodeAt(i), i + 1]))

/** Parts are kept as whole numbers in steps of one over this: half the room, and twice as fast to add up. */
const SCALE = 512

/** A network that reads. */
export class Net {
  private readonly rows: Map<number, number>
  private readonly weights: NetWeights
  /** What a character adds to every filter, alone or in a word with a meaning, one after the other; the first ones are all zero. */
  private parts = new Int16Array(256 * PARTS)
  private known = 1
  /** Where in `parts` those of a character's row and a meaning (0 for none) begin; 0 when they are not worked out yet. */
  private readonly places: Int32Array

  constructor(weights: NetWeights) {
    this.weights = weights
    this.rows = rowsOf(weights.alphabet)
    this.places = new Int32Array((weights.alphabet.length + 1) * (MEANING_COUNT + 1))
  }

  /** The strongest answer of each filter in a sentence, none below zero. */
  look(sentence: string): Float32Array {
    const { characters, meanings } = encode(sentence, this.rows)
    const { length } = characters
    // One place before the sentence and three behind it add nothing.
    const places = new Int32Array(length + 4)
    for (let at = 0; at < length; at++) places[at + 1] = this.placeOf(characters[at] ?? 0, meanings[at] ?? -1)
    const sums = new Int32Array(FILTER_COUNT).fill(-0x7fffffff)
    this.lookAtThrees(places, lastStart(length, 3) + 1, sums)
    this.lookAtFours(places, lastStart(length, 4) + 1, sums)
    const { filterBias } = this.weights
    return Float32Array.from(sums, (sum, filter) => Math.max(0, sum / SCALE + (filterBias[filter] ?? 0)))
  }

  private lookAtThrees(places: Int32Array, last: number, sums: Int32Array): void {
    const { parts } = this
    for (let start = 0; start <= last; start++) {
      const first = places[start] ?? 0
      const second = (places[start + 1] ?? 0) + THREES
      const third = (places[start + 2] ?? 0) + 2 * THREES
      for (let f = 0; f < THREES; f++) {
        const sum = (parts[first + f] ?? 0) + (parts[second + f] ?? 0) + (parts[third + f] ?? 0)
        if (sum > (sums[f] ?? 0)) sums[f] = sum
      }
    }
  }

  private lookAtFours(places: Int32Array, last: number, sums: Int32Array): void {
    const { parts } = this
    for (let start = 0; start <= last; start++) {
      const first = (places[start] ?? 0) + 3 * THREES
      const second = (places[start + 1] ?? 0) + 3 * THREES + FOURS
      const third = (places[start + 2] ?? 0) + 3 * THREES + 2 * FOURS
      const fourth = (places[start + 3] ?? 0) + 3 * THREES + 3 * FOURS
      for (let f = 0; f < FOURS; f++) {
        const sum = (parts[first + f] ?? 0) + (parts[second + f] ?? 0) + (parts[third + f] ?? 0) + (parts[fourth + f] ?? 0)
        if (sum > (sums[THREES + f] ?? 0)) sums[THREES + f] = sum
      }
    }
  }

  /** What the network says of one sentence, or of two together. */
  says(one: Float32Array, two?: Float32Array): NetSays {
    const { hidden, hiddenBias, out, outBias } = this.weights
    const units = hiddenBias.slice()
    for (let filter = 0; filter < FILTER_COUNT; filter++) {
      const strength = two === undefined ? (one[filter] ?? 0) : Math.max(one[filter] ?? 0, two[filter] ?? 0)
      if (strength <= 0) continue
      for (let unit = 0, at = filter * HIDDEN; unit < HIDDEN; unit++, at++) units[unit] = (units[unit] ?? 0) + strength * (hidden[at] ?? 0)
    }
    let urgent = outBias[0] ?? 0
    let grave = outBias[1] ?? 0
    for (let unit = 0; unit < HIDDEN; unit++) {
      const value = units[unit] ?? 0
      if (value <= 0) continue
      urgent += value * (out[2 * unit] ?? 0)
      grave += value * (out[2 * unit + 1] ?? 0)
    }
    return { urgent, grave }
  }

  private placeOf(row: number, meaning: number): number {
    const key = row * (MEANING_COUNT + 1) + meaning + 1
    const known = this.places[key] ?? 0
    if (known > 0) return known
    const own = new Float32Array(PARTS)
    addRow(own, this.weights, this.weights.characters, row)
    if (meaning >= 0) addRow(own, this.weights, this.weights.meanings, meaning)
    const place = this.known * PARTS
    if (place + PARTS > this.parts.length) {
      const wider = new Int16Array(2 * this.parts.length)
      wider.set(this.parts)
      this.parts = wider
    }
    for (let i = 0; i < PARTS; i++) this.parts[place + i] = Math.max(-0x7fff, Math.min(0x7fff, Math.round(SCALE * (own[i] ?? 0))))
    this.known += 1
    this.places[key] = place
    return place
  }
}

// Adds a row's parts in all filters.
function addRow(parts: Float32Array, { filters }: NetWeights, table: Float32Array, row: number): void {
  let part = 0
  let at = 0
  for (const { width, count } of FILTERS) {
    for (let place = 0; place < width; place++, part += count)
      for (let d = 0; d < DIMENSIONS; d++) {
        const value = table[row * DIMENSIONS + d] ?? 0
        for (let f = 0; f < count; f++, at++) parts[part + f] = (parts[part + f] ?? 0) + value * (filters[at] ?? 0)
      }
  }
}
