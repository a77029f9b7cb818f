// The reader at the door: one message in, all that the platform proposes about its matter out. Pure compute, one thread.
import { firstLevelOf, type Catalogue } from '../domain/catalogue.ts'
import { DEMAND_TYPES, type DemandType } from '../domain/words.ts'
import { coldStart, type ColdStart } from './cold-start.ts'
import { DEMAND_CUES } from './demand-cues.ts'
import { languageOf, type Language } from './language.ts'
import { readingOf, type Message, type Reading } from './message.ts'
import { decidingWords, type Reason } from './reasons.ts'
import { stretchesOf, type Stretch } from './several.ts'

/** A catalogue code with its probability. */
export interface Guess {
  code: string
  p: number
}

export interface ReadMatter {
  /** The likeliest leaves, best first, at most five; empty when the text says nothing. */
  leaves: Guess[]
  /** All first levels, best first; their probabilities add up to 1. */
  firstLevel: Guess[]
  demandType: { value: DemandType; p: number }
  /** Whether the message seems to hold several matters; then `parts` has a proposal to split it, by offsets in `text`. */
  several: boolean
  parts: (Stretch & Guess)[]
  /** Not sure enough for a leaf: a person chooses. */
  abstained: boolean
  /** The words that spoke most for the first leaf. */
  reasons: Reason[]
  modelVersion: string
  language: Language
}

export interface Reader {
  read(message: Message): ReadMatter
  modelVersion: string
}

export interface ReaderOptions {
  catalogue: Catalogue
  /** A trained model file whose labels are leaf codes; null or absent for a city without history. */
  model?: Uint8Array | null
}

const SHOWN_LEAVES = 5
/** Below this probability of the first leaf a person chooses. */
const SURE = 0.5

/**
 * Builds a reader; about half a second for some hundred leaves.
 * @throws ModelFileError when the model's bytes are not a whole model
 */
export function createReader({ catalogue }: ReaderOptions): Reader {
  const cold = coldStart(catalogue)
  const modelVersion = `catalogue-${catalogue.version}`
  return {
    modelVersion,
    read(message) {
      const reading = readingOf(message)
      const language = languageOf(reading.text)
      const p = cold.probabilities(reading)
      const leaves = language === 'none' ? [] : bestOf(cold.codes, p)
      const parts = partsOf(message, cold)
      return {
        leaves,
        firstLevel: firstLevels(cold.codes, p),
        demandType: demandTypeOf(reading),
        several: parts.length > 1,
        parts,
        abstained: (leaves[0]?.p ?? 0) < SURE,
        reasons: reasonsOf(reading, cold, p),
        modelVersion,
        language,
      }
    },
  }
}

function bestOf(codes: string[], p: Float64Array): Guess[] {
  return [...p.keys()]
    .sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0) || a - b)
    .slice(0, SHOWN_LEAVES)
    .map((leaf) => ({ code: codes[leaf] ?? '', p: p[leaf] ?? 0 }))
}

function firstLevels(codes: string[], p: Float64Array): Guess[] {
  const sums = new Map<string, number>()
  codes.forEach((code, leaf) => sums.set(firstLevelOf(code), (sums.get(firstLevelOf(code)) ?? 0) + (p[leaf] ?? 0)))
  return [...sums].map(([code, sum]) => ({ code, p: sum })).sort((a, b) => b.p - a.p || (a.code < b.code ? -1 : 1))
}

function demandTypeOf({ text }: Reading): { value: DemandType; p: number } {
  const hits = DEMAND_TYPES.map((type) => DEMAND_CUES[type].filter((cue) => cue.test(text)).length + (type === 'complaint' ? 0.5 : 0.2))
  const total = hits.reduce((sum, hit) => sum + hit, 0)
  const best = hits.indexOf(Math.max(...hits))
  return { value: DEMAND_TYPES[best] ?? 'complaint', p: (hits[best] ?? 0) / total }
}

/** The stretches that are each clearly about another second-level matter; fewer than two means one matter. */
function partsOf(message: Message, cold: ColdStart): (Stretch & Guess)[] {
  const stretches = stretchesOf(message.text)
  if (stretches.length < 2) return []
  const guessed = stretches.map((stretch) => {
    const p = cold.probabilities(readingOf({ text: message.text.slice(stretch.from, stretch.to) }))
    const best = bestOf(cold.codes, p)[0] ?? { code: '', p: 0 }
    return { ...stretch, ...best }
  })
  const parts: (Stretch & Guess)[] = []
  for (const part of guessed) {
    const last = parts.at(-1)
    if (last === undefined) parts.push(part)
    else if (part.p < SURE || last.code.slice(0, 5) === part.code.slice(0, 5)) last.to = part.to
    else if (last.p < SURE) parts[parts.length - 1] = { ...part, from: last.from } // a greeting goes with what follows
    else parts.push(part)
  }
  return parts.length > 1 && parts.every(({ p }) => p >= SURE) ? parts : []
}

function reasonsOf(reading: Reading, cold: ColdStart, p: Float64Array): Reason[] {
  const [first, ...rivals] = [...p.keys()].sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0)).slice(0, SHOWN_LEAVES)
  if (first === undefined) return []
  const pull = (column: number): number =>
    cold.weightOf(column, first) - rivals.reduce((sum, rival) => sum + cold.weightOf(column, rival), 0) / Math.max(rivals.length, 1) / 2
  return decidingWords(reading, cold.space, cold.encode(reading), pull)
}
