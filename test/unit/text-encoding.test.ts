// The quick ways of encoding and comparing give what the plain definitions give.
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../scripts/city/catalogue.ts'
import { textsOf } from '../../server/text/catalogue-texts.ts'
import { centroidsOf, type GroupedVector } from '../../server/text/centroids.ts'
import { encoderOf, type SparseVector } from '../../server/text/encoder.ts'
import { learnSpace, widthOf, type FeatureSpace } from '../../server/text/features.ts'
import { readingOf, type Reading } from '../../server/text/message.ts'
import { columnOf, keyOfOne, keyOfTwo, type Vocabulary } from '../../server/text/vocabulary.ts'
import { wordsOf } from '../../server/text/words.ts'

const texts = [...textsOf(catalogue)].filter((_, n) => n % 7 === 0)
const readings = texts.map(({ text }) => readingOf({ text }))
const space = learnSpace(readings, { leastTexts: 2, mostFeatures: 4_000, mostWords: 2_000 })
const encode = encoderOf(space)
const vectors = readings.map((reading) => encode(reading))

/** The views by their definition: maps, no shared memory. */
function plainly(reading: Reading): Map<number, number> {
  const tokensIn = (to: number): [key: number, at: number][] =>
    Array.from({ length: to }, (_, at) => at).flatMap((at) => {
      const one: [number, number] = [keyOfOne(reading.ids[at] ?? 0), at]
      return at + 1 < to ? [one, [keyOfTwo(reading.ids[at] ?? 0, reading.ids[at + 1] ?? 0), at]] : [one]
    })
  const cut = wordsOf(reading)
  const wordsIn = (to: number): [key: number, at: number][] => Array.from({ length: to }, (_, at) => [keyOfOne(cut.ids[at] ?? 0), at])
  const view = (keys: [number, number][], vocabulary: Vocabulary, from: number, each: (places: number[]) => number): Map<number, number> => {
    const places = new Map<number, number[]>()
    for (const [key, at] of keys) {
      const column = columnOf(vocabulary, key)
      if (column >= 0) places.set(column + from, [...(places.get(column + from) ?? []), at])
    }
    const values = new Map([...places].map(([column, all]) => [column, each(all) * (space.idf[column] ?? 0)]))
    const length = Math.hypot(...values.values())
    return new Map([...values].map(([column, value]) => [column, value / length]))
  }
  const often = (all: number[]): number => 1 + Math.log(all.length)
  const early = (all: number[]): number => Math.sqrt(all.reduce((sum, at) => sum + 1 / (1 + at / 20), 0))
  const { main, head, words, headWords, headWeight, wordWeight } = space
  const [tokens, headTokens] = [tokensIn(reading.ids.length), tokensIn(reading.headTokens)]
  const [ofHead, ofWords, ofHeadWords] = [main.size, main.size + head.size, main.size + head.size + words.size]
  const sum = new Map<number, number>()
  for (const [part, weight] of [
    [view(tokens, main, 0, often), 1],
    [view(tokens, main, 0, early), 1],
    [view(headTokens, head, ofHead, often), headWeight],
    [view(wordsIn(cut.ids.length), words, ofWords, often), wordWeight],
    [view(wordsIn(cut.ids.length), words, ofWords, early), wordWeight],
    [view(wordsIn(cut.headWords), headWords, ofHeadWords, often), wordWeight * headWeight],
  ] as const)
    for (const [column, value] of part) sum.set(column, (sum.get(column) ?? 0) + weight * value)
  return sum
}

const asMap = ({ columns, values }: SparseVector): Map<number, number> => new Map([...columns].map((column, i) => [column, values[i] ?? 0]))

describe('encoding', () => {
  test.each(readings.filter((_, n) => n % 40 === 0).map((reading): [string, Reading] => [reading.text.slice(0, 12), reading]))('%s…: the views of the definition', (_, reading) => {
    const [ours, wanted] = [asMap(encode(reading)), plainly(reading)]
    expect([...ours.keys()].sort()).toEqual([...wanted.keys()].sort())
    for (const [column, value] of wanted) expect(ours.get(column)).toBeCloseTo(value, 5)
  })

  test('a text leaves no trace in the next, nor in another space', () => {
    const other: FeatureSpace = learnSpace(readings.slice(0, 50), { leastTexts: 1, mostFeatures: 500, mostWords: 0 })
    const encodeOther = encoderOf(other)
    const before = encode(readings[3] ?? readingOf({ text: '' }))
    encode(readingOf({ text: texts.map(({ text }) => text).join('') })) // more features than there was room for at first
    encodeOther(readings[3] ?? readingOf({ text: '' }))
    expect(encode(readings[3] ?? readingOf({ text: '' }))).toEqual(before)
  })
})

describe('centroids of several groupings', () => {
  const width = widthOf(space)
  const groupOf = (digits: number) => {
    const codes = [...new Set(texts.map(({ leafCode }) => leafCode.slice(0, digits)))]
    const members: GroupedVector[] = texts.map(({ leafCode, kind }, n) => ({
      group: codes.indexOf(leafCode.slice(0, digits)),
      vector: vectors[n] ?? { columns: new Uint32Array(0), values: new Float32Array(0) },
      weight: kind === 'example' ? 1 : 2,
    }))
    return { members, groups: codes.length }
  }
  const dense = ({ columns, values }: SparseVector): Float64Array => {
    const all = new Float64Array(width)
    columns.forEach((column, i) => (all[column] = values[i] ?? 0))
    const length = Math.hypot(...values)
    return all.map((value) => value / length)
  }

  test('likeness is the cosine with each centroid, times the factor of its grouping', () => {
    const groupings = [
      { ...groupOf(2), factor: 0.5, commonest: Infinity },
      { ...groupOf(5), factor: 1, commonest: Infinity },
    ]
    const centroids = centroidsOf(groupings, width)
    const likeness = new Float64Array(centroids.groups)
    const asked = vectors[11] ?? { columns: new Uint32Array(0), values: new Float32Array(0) }
    centroids.likeness(asked, likeness)
    const query = dense(asked)
    const wanted = groupings.flatMap(({ members, groups, factor }) =>
      Array.from({ length: groups }, (_, group) => {
        const sum = new Float64Array(width)
        for (const { vector, weight } of members.filter((member) => member.group === group)) dense(vector).forEach((value, column) => (sum[column] = (sum[column] ?? 0) + weight * value))
        const length = Math.hypot(...sum)
        return factor * sum.reduce((total, value, column) => total + (value / length) * (query[column] ?? 0), 0)
      }),
    )
    expect(centroids.groups).toBe(wanted.length)
    wanted.forEach((value, group) => expect(likeness[group]).toBeCloseTo(value, 5))
  })

  test('what a column pulls is its weight in each group, times the factor of the group; a column known to nearly all is left out', () => {
    const one = (column: number): SparseVector => ({ columns: Uint32Array.of(column), values: Float32Array.of(1) })
    const members = [
      { group: 0, vector: one(1), weight: 1 },
      { group: 0, vector: one(2), weight: 1 },
      { group: 1, vector: one(2), weight: 1 },
    ]
    const centroids = centroidsOf([{ members, groups: 2, factor: 1, commonest: 1 }], 4)
    expect(centroids.pull(1, Float64Array.of(1, -1))).toBeCloseTo(Math.SQRT1_2, 6)
    expect(centroids.pull(2, Float64Array.of(1, -1))).toBe(0)
    expect(centroids.pull(3, Float64Array.of(1, -1))).toBe(0)
  })
})
