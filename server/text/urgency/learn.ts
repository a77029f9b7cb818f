// Training of the urgency model: logistic regression over the windows of our own sentences, the emergency found by itself in a
// long message (multiple-instance learning: a message is as urgent as its most urgent window).
import type { Urgency } from '../../domain/words.ts'
import { type Random, seeded, shuffle } from '../random.ts'
import { COLUMNS, FeatureReader, type Vector } from './features.ts'
import { signsIn } from './find.ts'
import { readMessage } from './reading.ts'
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
  const hits = signsIn(reading)
  const features = new FeatureReader(reading, hits)
  return { level: example.level, vectors: windowsOf(reading, hits).map((window) => features.vectorOf(window)), weight }
}

export interface LearnOptions {
  rounds: number
  /** Passes over the windows in each round; the weights of the second half are averaged. */
  passes: number
  rate: number
  /** L2 penalty a step. */
  decay: number
  /** Weight of an urgent example beside an ordinary one. */
  urgentWeight: number
  /** Share of a window's features left out at each step, so that no single word carries the decision alone. */
  dropout: number
}

export const LEARN_OPTIONS: LearnOptions = { rounds: 2, passes: 14, rate: 0.15, decay: 2e-5, urgentWeight: 1.5, dropout: 0.5 }

/**
 * Learns one weight a column, so that the dot product is positive for windows of messages for which `isUrgent` holds.
 * Deterministic: the same bags give the same weights.
 * @source Duchi et al. 2011 (Adagrad); dropout as feature noising: Wager et al. 2013; the most urgent window: Andrews et al. 2002 (MI-SVM)
 */
export function learn(bags: readonly Bag[], isUrgent: (level: Urgency) => boolean, options: LearnOptions = LEARN_OPTIONS): Float32Array {
  let weights: Float32Array = new Float32Array(COLUMNS)
  for (let round = 0; round < options.rounds; round++) weights = descend(windowsIn(bags, isUrgent, round === 0 ? null : weights), options)
  return weights
}

interface Labelled {
  vector: Vector
  label: 0 | 1
  weight: number
}

// Of an urgent message the most urgent window, of an ordinary one all. Before there are weights, where the emergency stands in a
// long message is not known: such a message waits for the second round.
function windowsIn(bags: readonly Bag[], isUrgent: (level: Urgency) => boolean, weights: Float32Array | null): Labelled[] {
  return bags.flatMap(({ level, vectors, weight }): Labelled[] => {
    if (!isUrgent(level)) return vectors.map((vector) => ({ vector, label: 0, weight }))
    if (weights === null && vectors.length > 3) return []
    const vector = weights === null ? vectors[0] : best(vectors, weights)
    return vector === undefined || vector === null ? [] : [{ vector, label: 1, weight }]
  })
}

/** The sum of a window's values times the weights: above 0 when urgent is likelier than not. */
export function dot(vector: Vector, weights: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < vector.columns.length; i++) sum += (vector.values[i] ?? 0) * (weights[vector.columns[i] ?? 0] ?? 0)
  return sum
}

function best(vectors: readonly Vector[], weights: Float32Array): Vector | null {
  let top: Vector | null = null
  let highest = -Infinity
  for (const vector of vectors) {
    const score = dot(vector, weights)
    if (score > highest) [top, highest] = [vector, score]
  }
  return top
}

// Adagrad: columns that are seen rarely keep a large step.
function descend(windows: readonly Labelled[], options: LearnOptions): Float32Array {
  const weights = new Float32Array(COLUMNS)
  const squares = new Float32Array(COLUMNS).fill(1e-2)
  const sums = new Float32Array(COLUMNS)
  const random = seeded(12345)
  const order = windows.map((_, i) => i)
  const counted = Math.ceil(options.passes / 2)
  for (let pass = 0; pass < options.passes; pass++) {
    for (const i of shuffle(order, random)) {
      const window = windows[i]
      if (window !== undefined) step(thinned(window.vector, options.dropout, random), window, weights, squares, options)
    }
    if (pass < options.passes - counted) continue
    for (let column = 0; column < COLUMNS; column++) sums[column] = (sums[column] ?? 0) + (weights[column] ?? 0) / counted
  }
  return sums
}

function step(vector: Vector, { label, weight: count }: Labelled, weights: Float32Array, squares: Float32Array, options: LearnOptions): void {
  const error = (1 / (1 + Math.exp(-dot(vector, weights))) - label) * count * (label === 1 ? options.urgentWeight : 1)
  for (let at = 0; at < vector.columns.length; at++) {
    const column = vector.columns[at] ?? 0
    const weight = weights[column] ?? 0
    const gradient = error * (vector.values[at] ?? 0) + options.decay * weight
    const square = (squares[column] ?? 0) + gradient * gradient
    squares[column] = square
    weights[column] = weight - (options.rate * gradient) / Math.sqrt(square)
  }
}

// What is left weighs more, so that the sum stays what it was.
function thinned({ columns, values }: Vector, dropout: number, random: Random): Vector {
  if (dropout === 0) return { columns, values }
  const kept = new Uint32Array(columns.length)
  const scaled = new Float32Array(columns.length)
  let count = 0
  for (let at = 0; at < columns.length; at++) {
    if (random.next() < dropout) continue
    kept[count] = columns[at] ?? 0
    scaled[count] = (values[at] ?? 0) / (1 - dropout)
    count += 1
  }
  return { columns: kept.subarray(0, count), values: scaled.subarray(0, count) }
}
