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

/** Whether a hit is said of now, and neither denied, imagined, told, over nor past. */
export const isAsserted = (hit: Hit): boolean => hit.mode === 'now' || hit.mode === 'plain'

/** How many of these signs tell something by themselves. */
export const tellingIn = (hits: readonly Hit[]): number => hits.filter(({ sign }) => sign.grade !== 'context').length

/** Looks for signs sentence by sentence, in each once and only when asked: most sentences of most messages need no such look. */
export class SignSearch {
  private readonly found: (Hit[] | undefined)[] = []
  private hits: Hit[] = []
  private readonly counts = new Map<Sign, number>()
  private masks: readonly Stretch[] | undefined
  private readonly lookedAcross = new Map<Sign, number>()
  private readonly modes: ModeReader
  private readonly reading: Reading

  constructor(reading: Reading) {
    this.reading = reading
    this.modes = new ModeReader(reading)
  }

  /** The signs of one sentence, in order. */
  in(index: number): readonly Hit[] {
    const known = this.found[index]
    if (known !== undefined) return known
    this.hits = []
    const sentence = this.reading.sentences[index]
    if (sentence !== undefined) this.look(sentence, index)
    const hits = this.hits.sort((a, b) => a.start - b.start)
    this.found[index] = hits
    return hits
  }

  private look(sentence: Stretch, index: number): void {
    const { text } = this.reading
    const part = text.slice(sentence.start, sentence.end)
    if (/[\u3400-\u9fff]/.test(part)) for (const block of blocksOf(text, clausesOf(sentence, text))) for (const sign of CHINESE) this.inBlock(sign, block, sentence, index)
    if (/[a-z]{3}/.test(part)) for (const sign of ENGLISH) this.inside(sign, sentence, index)
  }

  /** Looks where the characters stand that the sign needs: in clauses, or in the whole sentence when it reaches over commas. */
  private inBlock(sign: Sign, block: Block, sentence: Stretch, index: number): void {
    let left = sign.needs === null ? -1 : block.holding(sign.needs)
    if (left === 0) return
    if (sign.isAcross) {
      // A sentence of very many clauses comes in several blocks.
      if (this.lookedAcross.get(sign) !== index) this.inside(sign, sentence, index)
      this.lookedAcross.set(sign, index)
      return
    }
    for (let bit = 0; left !== 0 && bit < block.clauses.length; bit++, left >>>= 1) {
      const clause = block.clauses[bit]
      if ((left & 1) !== 0 && clause !== undefined) this.inside(sign, clause, index)
    }
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
    this.masks ??= masksIn(this.reading.text)
    return this.masks.some((mask) => at.start < mask.end && at.end > mask.start && at.start >= mask.start - 1)
  }
}
