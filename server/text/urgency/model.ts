// The learnt reader beside the rules: how much a message speaks for danger, and in which of its windows.
import { FeatureReader } from './features.ts'
import type { Hit } from './find.ts'
import { dot } from './learn.ts'
import type { Reading, Stretch } from './reading.ts'
import { weights } from './weights.ts'
import { windowsOf } from './windows.ts'

/** From these sums of weights on a message counts as urgent, and as T0. Chosen on the test list's first half for recall before precision. */
const URGENT_FROM = -0.9
const GRAVE_FROM = -1.2

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
    const vector = features.vectorOf(window)
    const sum = dot(vector, urgent)
    topGrave = Math.max(topGrave, dot(vector, grave))
    if (sum <= top) continue
    top = sum
    where = { start: reading.sentences[window.first]?.start ?? 0, end: reading.sentences[window.last]?.end ?? 0 }
  }
  return { isUrgent: top >= URGENT_FROM, isGrave: topGrave >= GRAVE_FROM, score: 1 / (1 + Math.exp(URGENT_FROM - top)), where }
}
