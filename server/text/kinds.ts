// What kind of matter a message is about, on the second level of the catalogue: enough to tell two matters at one place apart.
import type { Catalogue } from '../domain/catalogue.ts'
import { coldStart } from './cold-start.ts'
import { languageOf } from './language.ts'
import { readingOf, type Message } from './message.ts'
import { bestOf } from './shares.ts'

/** A second level of the catalogue with its share. */
export interface Kind {
  code: string
  p: number
}

const secondLevelOf = (leafCode: string): string => leafCode.slice(0, 5)

/** The kinds that a reading's leaves are of, best first. */
export function kindsOfLeaves(leaves: readonly Kind[]): Kind[] {
  const shares = new Map<string, number>()
  for (const { code, p } of leaves) shares.set(secondLevelOf(code), (shares.get(secondLevelOf(code)) ?? 0) + p)
  return [...shares].map(([code, p]) => ({ code, p })).sort((a, b) => b.p - a.p)
}

/** Characters read after the title: the first sentences name the matter. */
const READ_CHARACTERS = 260
const SHOWN = 4
const SHARPNESS = 45

/**
 * A reader of kinds by the catalogue's own words; a second to build, a twentieth of a millisecond a message. Holds working memory:
 * one thread only.
 * @returns best first, at most four; none for a text that says nothing
 */
export function kindReader(catalogue: Catalogue): (message: Message) => Kind[] {
  const cold = coldStart(catalogue, 'second')
  return ({ title, text }) => {
    const reading = readingOf({ title, text: text.slice(0, READ_CHARACTERS) })
    if (languageOf(reading.text) === 'none') return []
    const likeness = cold.likeness(reading)
    const best = bestOf(likeness, SHOWN)
    const highest = likeness[best[0] ?? 0] ?? 0
    if (highest === 0) return []
    const total = likeness.reduce((sum, score) => sum + Math.exp(SHARPNESS * (score - highest)), 0)
    return best.map((at) => ({ code: cold.codes[at] ?? '', p: Math.exp(SHARPNESS * ((likeness[at] ?? 0) - highest)) / total }))
  }
}
