// Reading without one row of history: a centroid for every matter from the words the catalogue itself brings (NLP §3a, cold start).
import type { Catalogue } from '../domain/catalogue.ts'
import { leafCodes, textsOf, type CatalogueText } from './catalogue-texts.ts'
import { centroidsOf, type Centroids } from './centroids.ts'
import { encoderOf, learnSpace, widthOf, type FeatureSpace, type SparseVector } from './features.ts'
import { languageOf } from './language.ts'
import { readingOf, type Reading } from './message.ts'

/** Knows every leaf of one catalogue. Holds working memory: one thread only. */
export interface ColdStart {
  /** Leaf codes, in the order of the scores. */
  codes: string[]
  /** Likeness of the message to each leaf; comparable within one message only. */
  likeness(reading: Reading): Float64Array
  /** Probability of each leaf; adds up to 1. */
  probabilities(reading: Reading): Float64Array
  space: FeatureSpace
  encode(reading: Reading): SparseVector
  /** What a column says for a leaf (by index), 0 when it does not know it. */
  weightOf(column: number, leaf: number): number
}

/** What each kind of text counts in a centroid; a list of synonyms holds many words, so it counts for several sentences. */
const KIND_WEIGHT = { name: 2, synonyms: 2, example: 1 } as const
/** Likeness to the whole first and second level and to the leaf: a new wording is known by its neighbours. */
const LEVELS = [
  { digits: 2, factor: 0.5 },
  { digits: 5, factor: 0.5 },
  { digits: 8, factor: 1 },
] as const
/** Sharpness of the probabilities. */
const SHARPNESS = 40

/** Builds the reader of a catalogue: well under a second for some hundred leaves. */
export function coldStart(catalogue: Catalogue): ColdStart {
  const codes = leafCodes(catalogue)
  const texts = [...textsOf(catalogue)].map((text) => ({ ...text, reading: readingOf({ text: text.text }) }))
  const space = learnSpace(texts.map(({ reading }) => reading), { leastTexts: 1, mostFeatures: 1 << 20 })
  const encode = encoderOf(space)
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
    probabilities: (reading) => sharpened(likeness(reading), SHARPNESS),
    space,
    encode,
    weightOf: (column, leaf) =>
      [...zh, ...en].reduce((sum, level) => sum + level.factor * level.centroids.weightOf(column, level.groupOf[leaf] ?? 0), 0),
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
    return { factor, groupOf, centroids: centroidsOf(members, groups.size, width) }
  })
}

function addLikeness(levels: Level[], vector: SparseVector, total: Float64Array): void {
  for (const { factor, centroids, groupOf } of levels) {
    const ofGroups = new Float64Array(centroids.groups)
    centroids.addLikeness(vector, factor, ofGroups)
    for (let leaf = 0; leaf < total.length; leaf++) total[leaf] = (total[leaf] ?? 0) + (ofGroups[groupOf[leaf] ?? 0] ?? 0)
  }
}

/** softmax(sharpness × scores). */
export function sharpened(scores: Float64Array, sharpness: number): Float64Array {
  let [highest, sum] = [-Infinity, 0]
  for (const score of scores) highest = Math.max(highest, score)
  const shares = scores.map((score) => Math.exp(sharpness * (score - highest)))
  for (const share of shares) sum += share
  return shares.map((share) => share / sum)
}
