// Reading without one row of history: a centroid for every matter from the words the catalogue itself brings (NLP §3a, cold start).
import type { Catalogue } from '../domain/catalogue.ts'
import { leafCodes, textsOf, type CatalogueText } from './catalogue-texts.ts'
import { centroidsOf, type Centroids } from './centroids.ts'
import { encoderOf, type SparseVector } from './encoder.ts'
import { learnSpace, widthOf } from './features.ts'
import { languageOf } from './language.ts'
import { readingOf, type Reading } from './message.ts'
import { decidingWords, type Reason } from './reasons.ts'

/** Knows every leaf of one catalogue. Holds working memory: one thread only. */
export interface ColdStart {
  /** Codes of the leaves, or of the second levels, in the order of the scores. */
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

/**
 * Builds the reader of a catalogue: well under a second for some hundred leaves.
 * @param finest down to which level it reads; the second costs a third of the time of the leaves
 */
export function coldStart(catalogue: Catalogue, finest: 'second' | 'leaf' = 'leaf'): ColdStart {
  const levels = finest === 'leaf' ? LEVELS : LEVELS.slice(0, 2)
  const codes = [...new Set(leafCodes(catalogue).map((code) => code.slice(0, levels.at(-1)?.digits)))]
  const texts = [...textsOf(catalogue)].map((text) => ({ ...text, reading: readingOf({ text: text.text }) }))
  // Names and word lists are counted twice, so that a word which stands only there is kept; one from a single example is chance.
  const counted = [...texts, ...texts.filter(({ kind }) => kind !== 'example')].map(({ reading }) => reading)
  const space = learnSpace(counted, { leastTexts: 2, mostFeatures: 1 << 20, mostWords: 0 })
  const encode = encoderOf(space)
  const vectors = texts.map((text) => ({ ...text, vector: encode(text.reading) }))
  const zh = treeOf(codes, levels, vectors.filter(({ language }) => language === 'zh'), widthOf(space))
  const en = treeOf(codes, levels, vectors.filter(({ language }) => language === 'en'), widthOf(space))

  return {
    codes,
    likeness(reading) {
      const vector = encode(reading)
      const language = languageOf(reading.text)
      const total = new Float64Array(codes.length)
      if (language !== 'en') addLikeness(zh, vector, total)
      if (language === 'en' || language === 'mixed') addLikeness(en, vector, total)
      return total
    },
    reasons(reading, leaves) {
      const [inZh, inEn] = [sayOf(zh, leaves), sayOf(en, leaves)]
      return decidingWords(reading, space, encode(reading), (column) => zh.centroids.pull(column, inZh) + en.centroids.pull(column, inEn))
    },
  }
}

/** The catalogue in one language: centroids of its first levels, second levels and leaves. */
interface Tree {
  centroids: Centroids
  /** One group a level for each code, as numbered by the centroids. */
  groupsOf: Uint16Array
  levels: number
  /** Likeness to each group; working memory. */
  ofGroups: Float64Array
}

function treeOf(codes: string[], levels: readonly (typeof LEVELS)[number][], texts: (CatalogueText & { vector: SparseVector })[], width: number): Tree {
  const groupsOf = new Uint16Array(codes.length * levels.length)
  let numbered = 0
  const groupings = levels.map(({ digits, factor }, level) => {
    const groups = new Map<string, number>()
    codes.forEach((code, leaf) => {
      const key = code.slice(0, digits)
      groups.set(key, groups.get(key) ?? groups.size)
      groupsOf[leaf * levels.length + level] = numbered + (groups.get(key) ?? 0)
    })
    numbered += groups.size
    const members = texts.map(({ leafCode, vector, kind }) => ({ group: groups.get(leafCode.slice(0, digits)) ?? 0, vector, weight: KIND_WEIGHT[kind] }))
    return { members, groups: groups.size, factor, commonest: Math.max(LEAST_COMMON, groups.size * COMMON_SHARE) }
  })
  const centroids = centroidsOf(groupings, width)
  return { centroids, groupsOf, levels: levels.length, ofGroups: new Float64Array(centroids.groups) }
}

function addLikeness({ centroids, groupsOf, levels, ofGroups }: Tree, vector: SparseVector, total: Float64Array): void {
  centroids.likeness(vector, ofGroups)
  let at = 0
  for (let leaf = 0; leaf < total.length; leaf++) {
    let sum = total[leaf] ?? 0
    for (let level = 0; level < levels; level++) sum += ofGroups[groupsOf[at++] ?? 0] ?? 0
    total[leaf] = sum
  }
}

/** By how much each group speaks for the first of these leaves over the others. */
function sayOf({ centroids, groupsOf, levels }: Tree, [first = 0, ...rivals]: readonly number[]): Float64Array {
  const say = new Float64Array(centroids.groups)
  const add = (leaf: number, by: number): void => {
    for (const group of groupsOf.subarray(leaf * levels, (leaf + 1) * levels)) say[group] = (say[group] ?? 0) + by
  }
  add(first, 1)
  for (const rival of rivals) add(rival, -RIVAL_SHARE / rivals.length)
  return say
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
  let total = 0
  for (let group = 0; group < groups; group++) {
    const tempered = (sums[group] ?? 0) ** GROUP_TEMPER
    sums[group] = tempered
    total += tempered
  }
  for (let group = 0; group < groups; group++) sums[group] = (sums[group] ?? 0) / (total || 1)
  return sums
}

/** softmax(sharpness × scores). Loops, not `map`: on some hundred leaves that is a fifth of the time. */
function sharpened(scores: Float64Array, sharpness: number): Float64Array {
  let [highest, sum] = [-Infinity, 0]
  for (const score of scores) if (score > highest) highest = score
  const shares = new Float64Array(scores.length)
  for (let leaf = 0; leaf < scores.length; leaf++) {
    const share = Math.exp(sharpness * ((scores[leaf] ?? 0) - highest))
    shares[leaf] = share
    sum += share
  }
  for (let leaf = 0; leaf < scores.length; leaf++) shares[leaf] = (shares[leaf] ?? 0) / sum
  return shares
}
