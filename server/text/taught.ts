// From what people decided to the rows a model learns from: their orders, the catalogue's sentences for what they never touched.
import { firstLevelOf, type Catalogue } from '../domain/catalogue.ts'
import { textsOf } from './catalogue-texts.ts'
import { seeded, shuffle } from './random.ts'
import type { TrainingRow } from './train.ts'

/** The label of all matters that nobody has taught yet: what the model gives to it, the catalogue's own words decide. */
export const UNTAUGHT = '*'

/** One order as a person decided it. */
export interface TaughtOrder {
  orderId: string
  at: Date
  title: string
  text: string
  leafCode: string
}

/** Rows of one leaf beyond this teach little and cost much; the newest stay. */
const MOST_OF_A_LEAF = 300
const LEAST_UNTAUGHT = 200

export interface LearningRows {
  rows: TrainingRow[]
  /** The catalogue's own sentences for taught leaves: they help at a lower weight. */
  helpers: TrainingRow[]
  /** Leaves that people taught, without {@link UNTAUGHT}. */
  leaves: number
}

/**
 * What a model learns from. Sentences of leaves that nobody taught stand for "something else", about as many as there are
 * orders, spread over all first levels: so the model knows what it does not know.
 * @param taught any order in time; leaves that the catalogue no longer has are left out
 */
export function learningRows(taught: readonly TaughtOrder[], catalogue: Catalogue, seed: number): LearningRows {
  const sentences = [...textsOf(catalogue)].filter(({ kind }) => kind === 'example')
  const inForce = new Set([...textsOf(catalogue)].map(({ leafCode }) => leafCode))
  const real = newestOfEach(taught.filter(({ leafCode, text }) => inForce.has(leafCode) && text !== ''))
  const known = new Set(real.map(({ leafCode }) => leafCode))
  const others = spread(sentences.filter(({ leafCode }) => !known.has(leafCode)), seed).slice(0, Math.max(LEAST_UNTAUGHT, real.length))
  return {
    rows: [...real.map(({ title, text, leafCode }) => ({ title, text, label: leafCode })), ...others.map(({ text }) => ({ text, label: UNTAUGHT }))],
    helpers: sentences.filter(({ leafCode }) => known.has(leafCode)).map(({ text, leafCode }) => ({ text, label: leafCode })),
    leaves: known.size,
  }
}

function newestOfEach(taught: TaughtOrder[]): TaughtOrder[] {
  const counts = new Map<string, number>()
  const newestFirst = [...taught].sort((a, b) => b.at.getTime() - a.at.getTime() || (a.orderId < b.orderId ? 1 : -1))
  const kept = newestFirst.filter(({ leafCode }) => {
    const count = (counts.get(leafCode) ?? 0) + 1
    counts.set(leafCode, count)
    return count <= MOST_OF_A_LEAF
  })
  return kept.reverse()
}

/** In an order by chance in which the first levels take turns, so that any beginning of it holds something of all. */
function spread<T extends { leafCode: string }>(texts: T[], seed: number): T[] {
  const turns = new Map<string, number>()
  return shuffle([...texts], seeded(seed))
    .map((text) => {
      const first = firstLevelOf(text.leafCode)
      const turn = turns.get(first) ?? 0
      turns.set(first, turn + 1)
      return { text, turn }
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ text }) => text)
}
