// What a classifier is shown: texts with their labels, how much each counts, and when it is held back.
import { encoderOf } from './encoder.ts'
import { widthOf, type FeatureSpace } from './features.ts'
import type { Reading } from './message.ts'
import type { LabelledRows } from './planes.ts'

/** One text that the planes are shown. */
export interface Example {
  reading: Reading
  label: number
  weight: number
  /** It is not shown while this fold is held back. */
  fold: number
}

/** The fold of what is always shown. */
export const NO_FOLD = 255
/** Long messages are shown a second time, their beginning alone: many people write, and calls are noted, in two sentences. */
const BEGINNING_TOKENS = 80
const LONG_TOKENS = 120
export const BEGINNING_WEIGHT = 0.2

/** The beginnings of the long ones among these readings, with the place of each in the list. */
export function beginningsOf(readings: Reading[]): { reading: Reading; row: number }[] {
  return readings.flatMap((reading, row) => {
    if (reading.ids.length <= LONG_TOKENS) return []
    const [ids, starts, ends] = [reading.ids, reading.starts, reading.ends].map((of) => of.subarray(0, BEGINNING_TOKENS))
    if (ids === undefined || starts === undefined || ends === undefined) return []
    const text = reading.text.slice(0, ends.at(-1))
    return [{ row, reading: { text, ids, starts, ends, headTokens: Math.min(reading.headTokens, BEGINNING_TOKENS) } }]
  })
}

/** The examples as sparse rows of one space. */
export function tableOf(examples: Example[], space: FeatureSpace): LabelledRows {
  const encode = encoderOf(space)
  const vectors = examples.map(({ reading }) => encode(reading))
  const starts = new Uint32Array(vectors.length + 1)
  vectors.forEach(({ columns }, row) => (starts[row + 1] = (starts[row] ?? 0) + columns.length))
  const columns = new Uint32Array(starts[vectors.length] ?? 0)
  const values = new Float32Array(columns.length)
  vectors.forEach((vector, row) => {
    columns.set(vector.columns, starts[row])
    values.set(vector.values, starts[row])
  })
  const rowWeight = Float32Array.from(examples, ({ weight }) => weight)
  return { starts, columns, values, width: widthOf(space), labels: Uint32Array.from(examples, ({ label }) => label), rowWeight }
}
