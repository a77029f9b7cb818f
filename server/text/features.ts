// Which features a set of texts taught us: tokens, token pairs and words, with their weights (NLP §3a, recipe NE).
import { keyOfOne, keyOfTwo, vocabularyOf, type Vocabulary } from './vocabulary.ts'
import type { Reading } from './message.ts'
import { wordsOf } from './words.ts'

/** The features that a set of texts taught us, with their weights. Columns stand in the order of these vocabularies. */
export interface FeatureSpace {
  /** Tokens and token pairs of the whole text, then those of its head. */
  main: Vocabulary
  head: Vocabulary
  /** Words of the text's beginning, then those of its head. Both empty in a space that does without segmentation. */
  words: Vocabulary
  headWords: Vocabulary
  /** One weight a column. */
  idf: Float32Array
  /** Weight of the heads' views beside those of the whole text, which count 1. */
  headWeight: number
  /** Weight of the words' views beside those of the tokens. */
  wordWeight: number
}

export const widthOf = ({ idf }: FeatureSpace): number => idf.length

const HEAD_WEIGHT = 0.5
const WORD_WEIGHT = 0.6

export interface SpaceOptions {
  /** A feature must stand in so many texts. */
  leastTexts: number
  /** Most features kept of the text and of its head each, the commonest first. */
  mostFeatures: number
  /** Most words kept of each; 0 does without segmentation. */
  mostWords: number
}

/** Learns features and their inverse document frequency from these texts. */
export function learnSpace(texts: Iterable<Reading>, { leastTexts, mostFeatures, mostWords }: SpaceOptions): FeatureSpace {
  const [main, head, words, headWords] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>(), new Map<number, number>()]
  let count = 0
  for (const text of texts) {
    count += 1
    countOnce(main, tokenKeys(text.ids, text.ids.length))
    countOnce(head, tokenKeys(text.ids, text.headTokens))
    if (mostWords === 0) continue
    const cut = wordsOf(text)
    countOnce(words, wordKeys(cut.ids, cut.ids.length))
    countOnce(headWords, wordKeys(cut.ids, cut.headWords))
  }
  const idf: number[] = []
  const keep = (counts: Map<number, number>, most: number): Vocabulary => {
    const keys = kept(counts, leastTexts, most)
    for (const key of keys) idf.push(rarity(count, counts.get(key) ?? 0))
    return vocabularyOf(keys)
  }
  return {
    main: keep(main, mostFeatures),
    head: keep(head, mostFeatures),
    words: keep(words, mostWords),
    headWords: keep(headWords, mostWords),
    idf: Float32Array.from(idf),
    headWeight: HEAD_WEIGHT,
    wordWeight: WORD_WEIGHT,
  }
}

const rarity = (texts: number, having: number): number => Math.log((1 + texts) / (1 + having)) + 1

function* tokenKeys(ids: Uint32Array, to: number): Generator<number> {
  for (let at = 0; at < to; at++) {
    yield keyOfOne(ids[at] ?? 0)
    if (at + 1 < to) yield keyOfTwo(ids[at] ?? 0, ids[at + 1] ?? 0)
  }
}

function* wordKeys(ids: Uint32Array, to: number): Generator<number> {
  for (let at = 0; at < to; at++) yield keyOfOne(ids[at] ?? 0)
}

function countOnce(counts: Map<number, number>, keys: Iterable<number>): void {
  for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
}

function kept(counts: Map<number, number>, leastTexts: number, most: number): number[] {
  const common = [...counts].filter(([, texts]) => texts >= leastTexts)
  // Ties are broken by key, so that the same rows give the same file.
  common.sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)
  return common.slice(0, most).map(([key]) => key)
}
