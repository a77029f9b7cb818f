// Sentences from patterns: a line of text with alternatives in brackets, `[我妈|爷爷][嘴歪了|喊不应]`, stands for all its readings.
// Lines that begin with `# T0 fire` give the level and the family of those below them.
import { URGENCIES, type Urgency } from '../../domain/words.ts'
import { type Random, seeded } from '../random.ts'
import type { Example } from './learn.ts'

/** A pattern: its parts in order, each with its alternatives. */
export interface Pattern {
  level: Urgency
  family: string
  parts: string[][]
}

/**
 * The patterns of a list.
 * @param text lines of patterns and headings
 * @throws Error naming the line whose heading or brackets cannot be read
 */
export function patternsIn(text: string): Pattern[] {
  const patterns: Pattern[] = []
  let heading: { level: Urgency; family: string } | null = null
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line === '') continue
    if (line.startsWith('#')) {
      heading = headingOf(line, index + 1)
      continue
    }
    if (heading === null) throw new Error(`line ${index + 1}: a pattern before any heading`)
    const pieces = line.split(/\[([^[\]]*)\]/)
    if (pieces.some((piece, i) => i % 2 === 0 && /[[\]|]/.test(piece))) throw new Error(`line ${index + 1}: brackets do not match`)
    patterns.push({ ...heading, parts: pieces.map((piece, i) => (i % 2 === 0 ? [piece] : piece.split('|'))) })
  }
  return patterns
}

function headingOf(line: string, number: number): { level: Urgency; family: string } {
  const [, word, family] = /^# (T[012]) (\w+)$/.exec(line) ?? []
  const level = URGENCIES.find((urgency) => urgency === word)
  if (level === undefined || family === undefined) throw new Error(`line ${number}: a heading is "# T0 family"`)
  return { level, family: `p:${family}` }
}

/**
 * Different readings of each pattern, drawn by chance.
 * @param most readings of one pattern; a pattern with fewer gives all of them, or nearly
 */
export function readingsOf(patterns: readonly Pattern[], most: number, seed = 99): Example[] {
  const random = seeded(seed)
  return patterns.flatMap(({ level, family, parts }) => {
    const product = parts.reduce((count, part) => count * part.length, 1)
    const texts = new Set<string>()
    for (let draw = 0; draw < 3 * most && texts.size < Math.min(most, product); draw++) texts.add(drawn(parts, random))
    return [...texts].map((text) => ({ text, level, family }))
  })
}

const drawn = (parts: readonly (readonly string[])[], random: Random): string => parts.map((part) => part[random.below(part.length)] ?? '').join('')
