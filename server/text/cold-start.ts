// Reading without one row of history: a centroid for every matter from the words the catalogue itself brings (NLP §3a, cold start).
import type { Catalogue } from '../domain/catalogue.ts'
import { leafCodes, textsOf, type CatalogueText } from './catalogue-texts.ts'
import { centroidsOf, type Centroids } from './centroids.ts'
import { encoderOf, learnSpace, widthOf, type SparseVector } from './features.ts'
import { languageOf } from './language.ts'
import { readingOf, type Reading } from './message.ts'
import { decidingWords, type Reason } from './reasons.ts'

/** Knows every leaf of one catalogue. Holds working memory: one thread only. */
export interface ColdStart {
  /** Leaf codes, in the order of the scores. */
  codes: string[]
  /** Likeness of the message to each leaf; comparable within one message only. */
  likeness(reading: Reading): Float64Array
  /** The words that spoke most for the first of these leaves (by index) over the others. */
  reasons(reading: Reading, leaves: readonly number[]): Reason[]
}

/** What each kind of text counts in a centroid; a list of synonyms holds many words, so it counts for several sentences. */
const KIND_WEIGHT = { name: 2, synonyms: 2, example: 1 } as const
/** Likeness to the whole first and second level and to the leaf: a new wording is known by its neighbours. */
const LEVELS = [
  { digits: 2, factor: 0.5 },
  { digits: 5, factor: 0.5 },
  { digits: 8, factor: 1 },
] as const
/** Columns that more than this share of all groups know cost most of the time and tell nothing apart; few groups keep all. */
const COMMON_SHARE = 0.25
const LEAST_COMMON = 40
/** How much the rivals' mean counts against a word: a word of the whole second level still speaks for the leaf. */
const RIVAL_SHARE = 0.5
/** Sharpness of the leaves' probabilities; held-back sentences of the catalogue are calibrated best at about 30. */
const SHARPNESS = 30
/** For groups of leaves the best leaf must lead, not the many: summed sharply, then tempered to honest probabilities. */
const GROUP_SHARPNESS = 60
const GROUP_TEMPER = 0.5

/** Builds the reader of a catalogue: well under a second for some hundred leaves. */
export function coldStart(catalogue: Catalogue): ColdStart {
  const codes = leafCodes(catalogue)
  const texts = [...textsOf(catalogue)].map((text) => ({ ...text, reading: readingOf({ text: text.text }) }))
  // Names and word lists are counted twice, so that a word which stands only there is kept; one from a single example is chance.
  const counted = [...texts, ...texts.filter(({ kind }) => kind !== 'example')].map(({ reading }) => reading)
  const space = learnSpace(counted, { leastTexts: 2, mostFeatures: 1 << 20 })
  const encode = rememberingLast(encoderOf(space))
  const vectors = texts.map((text) => ({ ...text, vector: encode(text.reading) }))
  const zh = levelsOf(codes, vectors.filter(({ language }) => language === 'zh'), widthOf(space))
  const en = levelsOf(codes, vectors.filter(({ language }) => language === 'en'), widthOf(space))

  const likeness = (reading: Reading): Float64Array => {
    const vector = encode(reading)
    const language = languageOf(reading.text)
    const total = new Float64Array(codes.length)
    if (language !== 'en') addLikeness(zh, vector, total)
    if (language === 'en' || language === 'mixed') addLikeness(en, vector, total)
    return total
  }
  return {
    codes,
    likeness,
    reasons(reading, [first = 0, ...rivals]) {
      const says = [...zh, ...en].map(({ factor, centroids, groupOf }) => {
        const factors = new Float64Array(centroids.groups)
        const add = (leaf: number, by: number): void => {
          const group = groupOf[leaf] ?? 0
          factors[group] = (factors[group] ?? 0) + factor * by
        }
        add(first, 1)
        for (const rival of rivals) add(rival, -RIVAL_SHARE / rivals.length)
        return { centroids, factors }
      })
      return decidingWords(reading, space, encode(reading), (column) => says.reduce((sum, level) => sum + level.centroids.pull(column, level.factors), 0))
    },
  }
}

/** The same reading is asked about more than once: for its leaves, then for the reasons. */
function rememberingLast(encode: (reading: Reading) => SparseVector): (reading: Reading) => SparseVector {
  let last: { reading: Reading; vector: SparseVector } | undefined
  return (reading) => {
    if (last?.reading !== reading) last = { reading, vector: encode(reading) }
    return last.vector
  }
}

interface Level {
  factor: number
  centroids: Centroids
  /** Group of each leaf. */
  groupOf: Uint16Array
}

function levelsOf(codes: string[], texts: (CatalogueText & { vector: SparseVector })[], width: number): Level[] {
  return LEVELS.map(({ digits, factor }) => {
    const groups = new Map<string, number>()
    const groupOf = Uint16Array.from(codes, (code) => {
      const key = code.slice(0, digits)
      groups.set(key, groups.get(key) ?? groups.size)
      return groups.get(key) ?? 0
    })
    const members = texts.map(({ leafCode, vector, kind }) => ({
      group: groups.get(leafCode.slice(0, digits)) ?? 0,
      vector,
      weight: KIND_WEIGHT[kind],
    }))
    return { factor, groupOf, centroids: centroidsOf(members, groups.size, width, Math.max(LEAST_COMMON, groups.size * COMMON_SHARE)) }
  })
}

function addLikeness(levels: Level[], vector: SparseVector, total: Float64Array): void {
  for (const { factor, centroids, groupOf } of levels) {
    const ofGroups = new Float64Array(centroids.groups)
    centroids.addLikeness(vector, factor, ofGroups)
    for (let leaf = 0; leaf < total.length; leaf++) total[leaf] = (total[leaf] ?? 0) + (ofGroups[groupOf[leaf] ?? 0] ?? 0)
  }
}

/** Probability of each leaf; adds up to 1. */
export const leafProbabilities = (likeness: Float64Array): Float64Array => sharpened(likeness, SHARPNESS)

/**
 * Probability of each group of leaves, e.g. of each first level.
 * @param likeness of each leaf
 * @param groupOf group of each leaf, -1 for a leaf that is not counted
 */
export function groupProbabilities(likeness: Float64Array, groupOf: ArrayLike<number>, groups: number): Float64Array {
  const shares = sharpened(likeness, GROUP_SHARPNESS)
  const sums = new Float64Array(groups)
  for (let leaf = 0; leaf < shares.length; leaf++) {
    const group = groupOf[leaf] ?? -1
    if (group >= 0) sums[group] = (sums[group] ?? 0) + (shares[leaf] ?? 0)
  }
  const tempered = sums.map((sum) => sum ** GROUP_TEMPER)
  const total = tempered.reduce((sum, share) => sum + share, 0) || 1
  return tempered.map((share) => share / total)
}

/** softmax(sharpness × scores). */
function sharpened(scores: Float64Array, sharpness: number): Float64Array {
  let [highest, sum] = [-Infinity, 0]
  for (const score of scores) highest = Math.max(highest, score)
  const shares = scores.map((score) => Math.exp(sharpness * (score - highest)))
  for (const share of shares) sum += share
  return shares.map((share) => share / sum)
}
