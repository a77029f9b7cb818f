// The windows a message is read through: every sentence, and every sentence with the next one.
import type { Hit } from './find.ts'
import type { Reading, Stretch } from './reading.ts'

/** Most windows the model looks at; in longer messages those with signs come first, then the beginning and the end. */
const MOST_WINDOWS = 160
const SHORTEST = 2

/** The windows of a message, in order. */
export function windowsOf(reading: Reading, hits: readonly Hit[]): Stretch[] {
  const { sentences } = reading
  const windows: Stretch[] = []
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.end - sentence.start > SHORTEST) windows.push(sentence)
    const next = sentences[i + 1]
    if (next !== undefined) windows.push({ start: sentence.start, end: next.end })
  }
  return windows.length <= MOST_WINDOWS ? windows : mostTelling(windows, hits)
}

function mostTelling(windows: readonly Stretch[], hits: readonly Hit[]): Stretch[] {
  const signs = new Float64Array(windows.length)
  const telling = hits.filter((hit) => hit.sign.grade !== 'context')
  windows.forEach((window, i) => {
    signs[i] = telling.reduce((count, hit) => count + (hit.start >= window.start && hit.start < window.end ? 1 : 0), 0)
  })
  const edge = MOST_WINDOWS / 4
  const order = windows.map((_, i) => i).sort((a, b) => (signs[b] ?? 0) - (signs[a] ?? 0) || a - b)
  const chosen = new Set(order.slice(0, MOST_WINDOWS - 2 * edge))
  for (let i = 0; i < edge; i++) chosen.add(i).add(windows.length - 1 - i)
  return windows.filter((_, i) => chosen.has(i))
}
