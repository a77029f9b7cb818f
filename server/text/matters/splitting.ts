// One matter or two? A matter is halved by the words that name no place; if the halves would hardly be joined, it holds two.
import type { Gathering } from './gathering.ts'
import { WEIGHT_STEPS } from './message-store.ts'
import type { MatterOptions } from './options.ts'
import { WEIGHT_BITS, WEIGHT_MASK } from './postings.ts'
import type { Space } from './space.ts'

type Vector = Map<number, number>

/** Members read at most; a larger matter is judged by a sample spread over time. */
const SAMPLE = 300
const ROUNDS = 6

/**
 * The rows of the smaller half, when the matter holds two matters; null when it is one.
 * Spherical 2-means over unit vectors without place words, started from the member farthest from the middle and the one farthest
 * from that; deterministic.
 */
export function halfApart(space: Space, gathering: Gathering, options: MatterOptions): number[] | null {
  const { rows } = gathering
  if (gathering.byHand || rows.length < 2 * options.splitLeast) return null
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE))
  const sampled = rows.filter((_, i) => i % step === 0).map((row) => whatVector(space, row))
  const middle = sumOf(sampled)
  const first = farthest(sampled, middle)
  const second = farthest(sampled, first)
  let [a, b]: [Vector, Vector] = [first, second]
  for (let round = 0; round < ROUNDS; round++) {
    const [near, far] = parted(sampled, a, b)
    if (near.length === 0 || far.length === 0) return null
    ;[a, b] = [sumOf(near), sumOf(far)]
  }
  if (cosine(a, b) >= options.splitAt) return null
  const half = rows.filter((row) => isNearer(whatVector(space, row), b, a))
  const other = rows.length - half.length
  if (Math.min(half.length, other) < options.splitLeast) return null
  const smaller = new Set(half.length <= other ? half : rows.filter((row) => !half.includes(row)))
  return rows.filter((row) => smaller.has(row))
}

function whatVector(space: Space, row: number): Vector {
  const { messages } = space
  const vector: Vector = new Map()
  let squared = 0
  for (let i = messages.startOf(row), end = messages.endOf(row); i < end; i++) {
    const packed = messages.words[i] ?? 0
    const term = packed >>> WEIGHT_BITS
    const value = space.terms.isPlace(term) ? 0 : ((packed & WEIGHT_MASK) / WEIGHT_STEPS) * space.idf(term)
    if (value === 0) continue
    vector.set(term, value)
    squared += value * value
  }
  const length = Math.sqrt(squared) || 1
  for (const [term, value] of vector) vector.set(term, value / length)
  return vector
}

function parted(vectors: readonly Vector[], a: Vector, b: Vector): [Vector[], Vector[]] {
  const near: Vector[] = []
  const far: Vector[] = []
  for (const vector of vectors) (isNearer(vector, b, a) ? far : near).push(vector)
  return [near, far]
}

const isNearer = (vector: Vector, to: Vector, than: Vector): boolean => cosine(vector, to) > cosine(vector, than)

function farthest(vectors: readonly Vector[], from: Vector): Vector {
  let [found, least] = [vectors[0] ?? new Map<number, number>(), Number.POSITIVE_INFINITY]
  for (const vector of vectors) {
    const value = cosine(vector, from)
    if (value < least) [found, least] = [vector, value]
  }
  return found
}

function sumOf(vectors: readonly Vector[]): Vector {
  const sum: Vector = new Map()
  for (const vector of vectors) for (const [term, value] of vector) sum.set(term, (sum.get(term) ?? 0) + value)
  return sum
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let dot = 0
  for (const [term, value] of small) dot += value * (large.get(term) ?? 0)
  return dot === 0 ? 0 : dot / (lengthOf(a) * lengthOf(b))
}

function lengthOf(vector: Vector): number {
  let squared = 0
  for (const value of vector.values()) squared += value * value
  return Math.sqrt(squared)
}
