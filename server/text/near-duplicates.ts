// The same message sent twice must not be learnt from and tested on: near duplicates are kept in one fold.
import { shuffle, type Random } from './random.ts'

const GRAM = 5
/** Smallest hashes of each text; two texts with Jaccard likeness over one half share some of 24 but once in ten million. */
const SKETCH = 24
/** A sketch value shared by more texts than this is a stock phrase, not a re-post. */
const STOCK_PHRASE = 50

/**
 * Groups of texts whose sets of 5-grams overlap by more than one half (Jaccard), chained.
 * @param texts normalised
 * @returns for each text the index of the first text of its group
 * @source bottom-k sketches: Cohen and Kaplan, 2007
 */
export function nearDuplicateGroups(texts: readonly string[]): Uint32Array {
  const grams = texts.map(gramsOf)
  const parent = Uint32Array.from(texts, (_, i) => i)
  const rootOf = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] ?? at
    return at
  }
  for (const sharing of sketchBuckets(grams).values()) {
    if (sharing.length > STOCK_PHRASE) continue
    for (const [n, a] of sharing.entries())
      for (const b of sharing.slice(n + 1)) {
        const [first, second] = [rootOf(a), rootOf(b)]
        if (first === second || jaccard(grams[a], grams[b]) <= 0.5) continue
        parent[Math.max(first, second)] = Math.min(first, second)
      }
  }
  return parent.map((_, i) => rootOf(i))
}

function gramsOf(text: string): Set<number> {
  const grams = new Set<number>()
  for (let at = 0; at === 0 || at + GRAM <= text.length; at++) {
    let hash = 0x811c_9dc5
    for (let i = at; i < Math.min(at + GRAM, text.length); i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193)
    grams.add(Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d) >>> 0)
  }
  return grams
}

function sketchBuckets(grams: Set<number>[]): Map<number, number[]> {
  const buckets = new Map<number, number[]>()
  grams.forEach((set, i) => {
    for (const hash of Uint32Array.from(set).sort().subarray(0, SKETCH)) {
      const bucket = buckets.get(hash)
      if (bucket === undefined) buckets.set(hash, [i])
      else bucket.push(i)
    }
  })
  return buckets
}

function jaccard(a: Set<number> | undefined, b: Set<number> | undefined): number {
  if (a === undefined || b === undefined) return 0
  let shared = 0
  for (const gram of a) if (b.has(gram)) shared += 1
  return shared / (a.size + b.size - shared)
}

/**
 * Deals rows into folds: groups stay together, every label is spread over all folds.
 * @param groups as {@link nearDuplicateGroups} gives them
 * @param labels label index of each row; a group goes with the label of its first row
 * @returns fold of each row, 0 … folds - 1
 */
export function dealFolds(groups: Uint32Array, labels: ArrayLike<number>, folds: number, random: Random): Uint8Array {
  const members = new Map<number, number[]>()
  groups.forEach((group, row) => {
    const rows = members.get(group)
    if (rows === undefined) members.set(group, [row])
    else rows.push(row)
  })
  const dealt = shuffle([...members.keys()], random).sort((a, b) => (labels[a] ?? 0) - (labels[b] ?? 0))
  const foldOf = new Uint8Array(groups.length)
  dealt.forEach((group, turn) => {
    for (const row of members.get(group) ?? []) foldOf[row] = turn % folds
  })
  return foldOf
}
