// Training of the urgency model: two logistic regressions over the windows of our own sentences, urgent against ordinary and grave
// against the rest, the emergency found by itself in a long message (multiple-instance learning: a message is as urgent as its most
// urgent window).
import type { Urgency } from '../../domain/words.ts'
import { type Random, seeded, shuffle } from '../random.ts'
import { COLUMN_BITS, COLUMNS } from './columns.ts'
import { FeatureReader } from './features.ts'
import { SignSearch, tellingIn } from './find.ts'
import { readMessage } from './reading.ts'
import { LAST_OPTIONAL_GROUP, type Vector } from './vectors.ts'
import type { Weights } from './weights.ts'
import { windowsOf } from './windows.ts'

/** One sentence or message of the training list. */
export interface Example {
  text: string
  level: Urgency
  /** The situation it tells of; folds keep families together. */
  family: string
}

/** A message as its windows' vectors. */
export interface Bag {
  level: Urgency
  vectors: Vector[]
  /** How much the message counts; 1 for one that a person wrote. */
  weight: number
}

export const bagOf = (example: Example, weight = 1): Bag => {
  const reading = readMessage(example.text)
  const signs = new SignSearch(reading)
  const features = new FeatureReader(reading, signs)
  return { level: example.level, vectors: windowsOf(reading, (sentence) => tellingIn(signs.in(sentence))).map((window) => features.vectorOf(window)), weight }
}

export interface LearnOptions {
  rounds: number
  /** So many times the last round is learnt, each in another order and with other features left out; the weights are averaged. */
  draws: number
  /** Passes over the windows in each round; the weights of the second half are averaged. */
  passes: number
  rate: number
  /** L2 penalty a step. */
  decay: number
  /** Weight of an urgent example beside an ordinary one. */
  urgentWeight: number
  /** Share of a window's features left out at each step, so that no single word carries the decision alone. */
  dropout: number
  /** Chance that a whole group of features is left out. */
  groupDropout: number
}

export const LEARN_OPTIONS: LearnOptions = { rounds: 2, draws: 3, passes: 8, rate: 0.15, decay: 2e-5, urgentWeight: 1.5, dropout: 0.4, groupDropout: 0.15 }

/**
 * Learns one weight a column for each of the two questions, so that the dot product is positive for windows of urgent (grave)
 * messages. Deterministic: the same bags give the same weights.
 * @source Breiman 1996 (the mean of several is steadier than each); Duchi et al. 2011 (Adagrad); dropout as feature noising: Wager et al. 2013; the most urgent window: Andrews et al. 2002 (MI-SVM)
 */
export function learn(bags: readonly Bag[], options: LearnOptions = LEARN_OPTIONS): Weights {
  let weights: Weights = { urgent: new Float32Array(COLUMNS), grave: new Float32Array(COLUMNS) }
  for (let round = 1; round < options.rounds; round++) weights = descend(windowsIn(bags, round === 1 ? null : weights, options), options, FIRST_SEED)
  const windows = windowsIn(bags, options.rounds === 1 ? null : weights, options)
  return mean(Array.from({ length: options.draws }, (_, draw) => descend(windows, options, FIRST_SEED + draw)))
}

const FIRST_SEED = 12345

/** The tables' mean: of linear models this is one that says the mean of what they say, at no cost. */
function mean(tables: readonly Weights[]): Weights {
  const average = (question: keyof Weights): Float32Array => Float32Array.from({ length: COLUMNS }, (_, column) => tables.reduce((sum, table) => sum + (table[question][column] ?? 0), 0) / tables.length)
  return { urgent: average('urgent'), grave: average('grave') }
}

/** The sum of a window's values times the weights: above 0 when urgent is likelier than not. */
export function dot(vector: Vector, weights: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < vector.columns.length; i++) sum += (vector.values[i] ?? 0) * (weights[(vector.columns[i] ?? 0) & (COLUMNS - 1)] ?? 0)
  return sum
}

/** A window with what each question should answer and how much that counts; a count of 0 leaves the question out. */
interface Labelled {
  vector: Vector
  urgent: number
  urgentCount: number
  grave: number
  graveCount: number
}

function windowsIn(bags: readonly Bag[], weights: Weights | null, { urgentWeight }: LearnOptions): Labelled[] {
  return bags.flatMap(({ level, vectors, weight }): Labelled[] => {
    const ordinary = { urgent: 0, urgentCount: weight, grave: 0, graveCount: weight }
    if (level === 'T2') return vectors.map((vector) => ({ vector, ...ordinary }))
    const chosen = mostTelling(vectors, weights?.urgent ?? null)
    if (level === 'T1') {
      return vectors.map((vector) => (vector === chosen ? { vector, ...ordinary, urgent: 1, urgentCount: weight * urgentWeight } : { vector, ...ordinary, urgentCount: 0 }))
    }
    const grave = mostTelling(vectors, weights?.grave ?? null)
    return [...new Set([chosen, grave])].flatMap((vector) =>
      vector === null ? [] : [{ vector, urgent: 1, urgentCount: vector === chosen ? weight * urgentWeight : 0, grave: 1, graveCount: vector === grave ? weight * urgentWeight : 0 }],
    )
  })
}

// Of an urgent message the most urgent window. Before there are weights, where the emergency stands in a long message is not known:
// such a message waits for the second round.
function mostTelling(vectors: readonly Vector[], weights: Float32Array | null): Vector | null {
  if (weights === null) return vectors.length > 3 ? null : (vectors[0] ?? null)
  let top: Vector | null = null
  let highest = -Infinity
  for (const vector of vectors) {
    const score = dot(vector, weights)
    if (score > highest) [top, highest] = [vector, score]
  }
  return top
}

// Both tables side by side, so that a column's four numbers are fetched at once: weight and sum of squares of each question.
const WIDTH = 4

// Adagrad: columns that are seen rarely keep a large step.
function descend(windows: readonly Labelled[], options: LearnOptions, seed: number): Weights {
  const table = new Float32Array(COLUMNS * WIDTH)
  for (let column = 0; column < COLUMNS; column++) table.fill(1e-2, column * WIDTH + 2, column * WIDTH + 4)
  const sums: Weights = { urgent: new Float32Array(COLUMNS), grave: new Float32Array(COLUMNS) }
  const random = seeded(seed)
  const order = windows.map((_, i) => i)
  const kept = new Kept()
  const counted = Math.ceil(options.passes / 2)
  for (let pass = 0; pass < options.passes; pass++) {
    for (const i of shuffle(order, random)) {
      const window = windows[i]
      if (window !== undefined) step(kept.of(window.vector, options, random), window, table, options)
    }
    if (pass < options.passes - counted) continue
    for (let column = 0; column < COLUMNS; column++) {
      sums.urgent[column] = (sums.urgent[column] ?? 0) + (table[column * WIDTH] ?? 0) / counted
      sums.grave[column] = (sums.grave[column] ?? 0) + (table[column * WIDTH + 1] ?? 0) / counted
    }
  }
  return sums
}

function step({ length, columns, values }: Kept, window: Labelled, table: Float32Array, { decay, rate }: LearnOptions): void {
  let urgent = 0
  let grave = 0
  for (let i = 0; i < length; i++) {
    const at = columns[i] ?? 0
    const value = values[i] ?? 0
    urgent += value * (table[at] ?? 0)
    grave += value * (table[at + 1] ?? 0)
  }
  const urgentError = (1 / (1 + Math.exp(-urgent)) - window.urgent) * window.urgentCount
  const graveError = (1 / (1 + Math.exp(-grave)) - window.grave) * window.graveCount
  for (let i = 0; i < length; i++) {
    const at = columns[i] ?? 0
    const value = values[i] ?? 0
    if (window.urgentCount > 0) descendOne(table, at, urgentError * value, decay, rate)
    if (window.graveCount > 0) descendOne(table, at + 1, graveError * value, decay, rate)
  }
}

function descendOne(table: Float32Array, at: number, slope: number, decay: number, rate: number): void {
  const weight = table[at] ?? 0
  const gradient = slope + decay * weight
  const square = (table[at + 2] ?? 0) + gradient * gradient
  table[at + 2] = square
  table[at] = weight - (rate * gradient) / Math.sqrt(square)
}

/** A window's features that are left after dropout. What is left weighs more, so that the sum stays what it was. */
class Kept {
  length = 0
  columns = new Uint32Array(1024)
  values = new Float32Array(1024)

  of(vector: Vector, { dropout, groupDropout }: LearnOptions, random: Random): this {
    const { length } = vector.columns
    if (length > this.columns.length) [this.columns, this.values] = [new Uint32Array(2 * length), new Float32Array(2 * length)]
    let missing = 0
    for (let group = 0; group <= LAST_OPTIONAL_GROUP; group++) if (random.next() < groupDropout) missing |= 1 << group
    // Groups overlap in what they tell: those that are left need not make up for all that is missing.
    const scale = 1 / ((1 - dropout) * (1 - MADE_UP * groupDropout))
    this.length = 0
    for (let i = 0; i < length; i++) {
      const column = vector.columns[i] ?? 0
      if (((missing >>> (column >>> COLUMN_BITS)) & 1) === 1 || random.next() < dropout) continue
      this.columns[this.length] = (column & (COLUMNS - 1)) * WIDTH
      this.values[this.length] = (vector.values[i] ?? 0) * scale
      this.length += 1
    }
    return this
  }
}

const MADE_UP = 0.9
