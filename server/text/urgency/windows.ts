// The windows a message is read through: every sentence, and every sentence with the next one.
import type { Reading } from './reading.ts'

/** Sentences `first` to `last`, both in. */
export interface Window {
  first: number
  last: number
}

/** Most windows the model looks at; in longer messages those with signs come first, then the beginning and the end. */
const MOST_WINDOWS = 160

/**
 * The windows of a message, in order.
 * @param signsOf how many signs stand in a sentence; asked of long messages alone
 */
export function windowsOf({ sentences }: Reading, signsOf: (sentence: number) => number): Window[] {
  const windows: Window[] = []
  for (let i = 0; i < sentences.length; i++) {
    windows.push({ first: i, last: i })
    if (i + 1 < sentences.length) windows.push({ first: i, last: i + 1 })
  }
  return windows.length <= MOST_WINDOWS ? windows : mostTelling(windows, sentences.map((_, i) => signsOf(i)))
}

function mostTelling(windows: readonly Window[], signs: readonly number[]): Window[] {
  const weight = ({ first, last }: Window): number => (signs[first] ?? 0) + (last > first ? (signs[last] ?? 0) : 0)
  const edge = MOST_WINDOWS / 4
  const order = windows.map((_, i) => i).sort((a, b) => weight(windows[b] ?? NONE) - weight(windows[a] ?? NONE) || a - b)
  const chosen = new Set(order.slice(0, MOST_WINDOWS - 2 * edge))
  for (let i = 0; i < edge; i++) chosen.add(i).add(windows.length - 1 - i)
  return windows.filter((_, i) => chosen.has(i))
}

const NONE: Window = { first: 0, last: 0 }
