// Where a sign could stand: the clauses of a sentence, and which of them hold which character.
import type { Stretch } from './reading.ts'

/** Clauses looked at together: one bit of a word each. */
const BLOCK = 32

/** The clauses of a sentence in order, each with its mark at the end so that patterns can see it. */
export function clausesOf(sentence: Stretch, text: string): Stretch[] {
  const clauses: Stretch[] = []
  let { start } = sentence
  while (start < sentence.end) {
    const comma = text.indexOf('，', start)
    const end = comma < 0 || comma >= sentence.end ? sentence.end : comma + 1
    clauses.push({ start, end })
    start = end
  }
  return clauses
}

/** Up to 32 neighbouring clauses, to be asked which of them hold a character. */
export interface Block {
  clauses: readonly Stretch[]
  /** Bit i is set when clause i holds one of the characters. */
  holding(codes: Uint16Array): number
}

// One table for all messages: what a block wrote is wiped before the next one writes.
const masks = new Int32Array(65_536)

/** The clauses in blocks, one after the other: a block must be asked before the next one is taken. */
export function* blocksOf(text: string, clauses: readonly Stretch[]): Generator<Block> {
  for (let from = 0; from < clauses.length; from += BLOCK) {
    const block = clauses.slice(from, from + BLOCK)
    const written: number[] = []
    for (const [bit, clause] of block.entries()) {
      for (let i = clause.start; i < clause.end; i++) {
        const code = text.charCodeAt(i)
        const mask = masks[code] ?? 0
        if (mask === 0) written.push(code)
        masks[code] = mask | (1 << bit)
      }
    }
    yield { clauses: block, holding }
    for (const code of written) masks[code] = 0
  }
}

function holding(codes: Uint16Array): number {
  let mask = 0
  for (let i = 0; i < codes.length; i++) mask |= masks[codes[i] ?? 0] ?? 0
  return mask
}
