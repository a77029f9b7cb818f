// Training of the urgency model: logistic regression over the windows of our own sentences, the emergency found by itself in a
// long message (multiple-instance learning: a message is as urgent as its most urgent window).
import type { Urgency } from '../../domain/words.ts'
import { seeded, shuffle } from '../random.ts'
import { COLUMNS, type Vector, vectorOf } from './features.ts'
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
  return { level: example.level, vectors: windowsOf(reading, hits).map((window) => vectorOf(reading, hits, window)), weight }
}

export interface LearnOptions {
  rounds: number
  /** Passes over the windows in each round. */
  passes: number
  rate: number
  /** L2 penalty a step. */
  decay: number
  /** Weight of an urgent example beside an ordinary one. */
  urgentWeight: number
}

export const LEARN_OPTIONS: LearnOptions = { rounds: 3, passes: 10, rate: 0.35, decay: 2e-5, urgentWeight: 1.5 }

/**
 * Learns one weight a column, so that the dot product is positive for windows of messages for which `isUrgent` holds.
 * Deterministic: the same bags give the same weights.
 */
export function learn(bags: readonly Bag[], isUrgent: (level: Urgency) => boolean, options: LearnOptions = LEARN_OPTIONS): Float32Array {
  let weights: Float32Array = new Float32Array(COLUMNS)
  for (let round = 0; round < options.rounds; round++) {
    const windows = bags.flatMap((bag) => {
      const label = isUrgent(bag.level) ? 1 : 0
      const chosen = label === 1 ? [round === 0 ? (bag.vectors.at(0) ?? null) : best(bag.vectors, weights)] : bag.vectors
      if (label === 1 && round === 0 && bag.vectors.length > 3) return [] // where the emergency stands is not known yet
      return chosen.filter((vector) => vector !== null).map((vector) => ({ vector, label, weight: bag.weight }))
    })
    weights = descend(windows, options)
  }
  return weights
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
function descend(windows: { vector: Vector; label: number; weight: number }[], options: LearnOptions): Float32Array {
  const weights = new Float32Array(COLUMNS)
  const squares = new Float32Array(COLUMNS).fill(1e-2)
  const random = seeded(12345)
  const order = windows.map((_, i) => i)
  for (let pass = 0; pass < options.passes; pass++) {
    for (const i of shuffle(order, random)) {
      const window = windows[i]
      if (window === undefined) continue
      const { vector, label, weight: count } = window
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
  }
  return weights
}
