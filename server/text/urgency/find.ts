// All signs in a message: where, in which sentence, in which sense.
import { masksIn } from './masks.ts'
import { type Mode, modeOf } from './modes.ts'
import type { Reading, Stretch } from './reading.ts'
import { BODY } from './signs/body.ts'
import { CITY } from './signs/city.ts'
import { CONTEXT } from './signs/context.ts'
import { DANGER } from './signs/danger.ts'
import { ENGLISH } from './signs/english.ts'
import { PEOPLE } from './signs/people.ts'
import type { Sign } from './signs/sign.ts'

/** A sign as it stands in a message. */
export interface Hit extends Stretch {
  sign: Sign
  mode: Mode
  /** Index of the sentence it begins in. */
  sentence: number
}

const CHINESE: readonly Sign[] = [...BODY, ...DANGER, ...PEOPLE, ...CITY, ...CONTEXT]
/** Every sign the reader knows, Chinese and English. */
export const SIGNS: readonly Sign[] = [...CHINESE, ...ENGLISH]

/** Most hits of one sign that are looked at: a text that repeats a word a thousand times says it once. */
const MOST_HITS = 40

/** The signs of a message in the order of the list, each with its sense. Figures of speech are left out. */
export function signsIn(reading: Reading): Hit[] {
  const { text } = reading
  const masks = masksIn(text)
  const signs = /[\u3400-\u9fff]/.test(text) ? (/[a-z]{3}/.test(text) ? SIGNS : CHINESE) : ENGLISH
  const hits: Hit[] = []
  for (const sign of signs) {
    sign.pattern.lastIndex = 0
    let found = 0
    for (let match = sign.pattern.exec(text); match !== null && found < MOST_HITS; match = sign.pattern.exec(text)) {
      if (match[0].length === 0) {
        sign.pattern.lastIndex += 1
        continue
      }
      const at = { start: match.index, end: match.index + match[0].length }
      if (masks.some((mask) => at.start < mask.end && at.end > mask.start && at.start >= mask.start - 1)) {
        sign.pattern.lastIndex = at.start + 1
        continue
      }
      found += 1
      const sentence = sentenceOf(reading, at.start)
      const stretch = reading.sentences[sentence] ?? { start: 0, end: text.length }
      const mode = sign.grade === 'context' ? 'plain' : modeOf(reading, sign, at, stretch, reading.sentences[sentence + 1])
      hits.push({ ...at, sign, mode, sentence })
    }
  }
  return hits
}

function sentenceOf(reading: Reading, at: number): number {
  let low = 0
  let high = reading.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const sentence = reading.sentences[middle]
    if (sentence !== undefined && sentence.start <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Whether a hit is said of now, and neither denied, imagined, told, over nor past. */
export const isAsserted = (hit: Hit): boolean => hit.mode === 'now' || hit.mode === 'plain'
