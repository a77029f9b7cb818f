// The learnt reader beside the rules: how much a message speaks for danger, and in which of its windows.
import { FeatureReader } from './features.ts'
import { type Hit, isAsserted } from './find.ts'
import { dot } from './learn.ts'
import type { Reading, Stretch } from './reading.ts'
import { weights } from './weights.ts'
import { windowsOf } from './windows.ts'

/** From these sums of weights on a short message counts as urgent, and as T0. Chosen on the list: recall comes before precision. */
const URGENT_FROM = -1
const GRAVE_FROM = -1.6
/**
 * A letter of forty sentences has forty chances to look urgent once: the bar rises with the logarithm of their number, as the highest
 * of many random sums does. What is truly urgent inside a long letter stands far above it.
 */
const RISE = 0.6
const SHORT_SENTENCES = 2
const MOST_SENTENCES = 60
/** In a letter, a window in which no sign stands must say more. */
const BARE_LETTER = 1
const LETTER_SENTENCES = 3

/** What the model makes of a message. */
export interface Judgement {
  isUrgent: boolean
  isGrave: boolean
  /** 0–1, 0.5 where urgent begins. */
  score: number
  /** The window that speaks most for danger. */
  where: Stretch
}

/** Reads every sentence and every pair of neighbours; a message is as urgent as its most urgent window. */
export function judge(reading: Reading, hits: readonly Hit[]): Judgement {
  const { urgent, grave } = weights()
  const features = new FeatureReader(reading, hits)
  let top = -Infinity
  let topGrave = -Infinity
  let where: Stretch = { start: 0, end: 0 }
  for (const window of windowsOf(reading, hits)) {
    const vector = features.glanceAt(window)
    const sum = dot(vector, urgent)
    topGrave = Math.max(topGrave, dot(vector, grave))
    if (sum <= top) continue
    top = sum
    where = { start: reading.sentences[window.first]?.start ?? 0, end: reading.sentences[window.last]?.end ?? 0 }
  }
  const rise = riseOf(reading, hits, where)
  return { isUrgent: top >= URGENT_FROM + rise, isGrave: topGrave >= GRAVE_FROM + rise, score: 1 / (1 + Math.exp(URGENT_FROM + rise - top)), where }
}

function riseOf({ sentences }: Reading, hits: readonly Hit[], where: Stretch): number {
  const rise = RISE * Math.log(Math.max(1, Math.min(sentences.length, MOST_SENTENCES) / SHORT_SENTENCES))
  const isBare = hits.every((hit) => hit.start < where.start || hit.end > where.end || hit.sign.grade === 'context' || !isAsserted(hit))
  return rise + (isBare && sentences.length > LETTER_SENTENCES ? BARE_LETTER : 0)
}
