// All signs in a message: where, in which sentence, in which sense.
import { type Block, blocksOf, clausesOf } from './clauses.ts'
import { masksIn } from './masks.ts'
import { type Mode, ModeReader } from './modes.ts'
import type { Reading, Stretch } from './reading.ts'
import { BODY } from './signs/body.ts'
import { CITY } from './signs/city.ts'
import { CONTEXT } from './signs/context.ts'
import { DANGER } from './signs/danger.ts'
import { ENGLISH } from './signs/english.ts'
import { PEOPLE } from './signs/people.ts'
import type { Sign } from './signs/sign.ts'
import { SOFT } from './signs/soft.ts'

/** A sign as it stands in a message. */
export interface Hit extends Stretch {
  sign: Sign
  mode: Mode
  /** Index of the sentence it begins in. */
  sentence: number
}

const CHINESE: readonly Sign[] = [...BODY, ...DANGER, ...PEOPLE, ...CITY, ...SOFT, ...CONTEXT]
/** Every sign the reader knows, Chinese and English. */
export const SIGNS: readonly Sign[] = [...CHINESE, ...ENGLISH]

/** Most hits of one sign that are looked at: a text that repeats a word a thousand times says it often enough. */
const MOST_HITS = 40

/** The signs of a message in the order of its text, each with its sense. Figures of speech are left out. */
export function signsIn(reading: Reading): Hit[] {
  const { text } = reading
  const search = new Search(reading)
  if (/[\u3400-\u9fff]/.test(text)) for (const block of blocksOf(text, clausesOf(reading))) for (const sign of CHINESE) search.inBlock(sign, block)
  if (/[a-z]{3}/.test(text)) for (const sign of ENGLISH) search.everywhere(sign)
  return search.hits.sort((a, b) => a.start - b.start)
}

/** Whether a hit is said of now, and neither denied, imagined, told, over nor past. */
export const isAsserted = (hit: Hit): boolean => hit.mode === 'now' || hit.mode === 'plain'

class Search {
  readonly hits: Hit[] = []
  private readonly counts = new Map<Sign, number>()
  private readonly masks: readonly Stretch[]
  private readonly modes: ModeReader
  private readonly reading: Reading

  constructor(reading: Reading) {
    this.reading = reading
    this.masks = masksIn(reading.text)
    this.modes = new ModeReader(reading)
  }

  /** Looks where the characters stand that the sign needs: in clauses, or in whole sentences when it reaches over commas. */
  inBlock(sign: Sign, block: Block): void {
    let left = sign.needs === null ? -1 : block.holding(sign.needs)
    let last = -1
    for (let bit = 0; left !== 0 && bit < block.clauses.length; bit++, left >>>= 1) {
      const clause = block.clauses[bit]
      if ((left & 1) === 0 || clause === undefined) continue
      if (!sign.isAcross) this.inside(sign, clause, clause.sentence)
      else if (clause.sentence !== last) this.inside(sign, this.reading.sentences[clause.sentence] ?? clause, clause.sentence)
      last = clause.sentence
    }
  }

  everywhere(sign: Sign): void {
    for (const [index, sentence] of this.reading.sentences.entries()) this.inside(sign, sentence, index)
  }

  private inside(sign: Sign, stretch: Stretch, sentence: number): void {
    const part = this.reading.text.slice(stretch.start, stretch.end)
    const { pattern } = sign
    pattern.lastIndex = 0
    for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
      const length = match[0].length
      const at = { start: stretch.start + match.index, end: stretch.start + match.index + length }
      if (length === 0 || this.isMasked(at)) {
        pattern.lastIndex = match.index + 1
        continue
      }
      const count = (this.counts.get(sign) ?? 0) + 1
      this.counts.set(sign, count)
      if (count > MOST_HITS) return
      this.hits.push({ ...at, sign, sentence, mode: sign.grade === 'context' ? 'plain' : this.modes.modeOf(sign, at, sentence) })
    }
  }

  private isMasked(at: Stretch): boolean {
    return this.masks.some((mask) => at.start < mask.end && at.end > mask.start && at.start >= mask.start - 1)
  }
}
