// One plane per label against the rest, each seeing the features through its own glasses (NLP §3a.3).
import { seeded, shuffle } from './random.ts'
import { trainSvm, type Hyperplane, type SparseRows } from './svm.ts'

export interface LabelledRows extends SparseRows {
  /** Label index of each row. */
  labels: Uint32Array
  /** Weight of each row, > 0. */
  rowWeight: Float32Array
}

export interface PlaneOptions {
  cost: number
  seed: number
}

/** Rows of other labels that one plane is shown; more of them cost time and change nothing measurable. */
const MOST_OTHERS = 30_000
const TOLERANCE = 0.1
const MOST_ROUNDS = 60

/**
 * Trains the plane of one label on some of the rows.
 * @param members indices of the rows that take part
 * @returns null when no member has the label, or all have it
 */
export function planeOf(rows: LabelledRows, members: Uint32Array, label: number, { cost, seed }: PlaneOptions): Hyperplane | null {
  const own = members.filter((row) => rows.labels[row] === label)
  const others = members.filter((row) => rows.labels[row] !== label)
  if (own.length === 0 || others.length === 0) return null
  const random = seeded(seed + label * 7919)
  const shown = others.length > MOST_OTHERS ? Uint32Array.from(shuffle([...others], random).slice(0, MOST_OTHERS)).sort() : others
  const positive = new Uint8Array(rows.labels.length)
  for (const row of own) positive[row] = 1
  return trainSvm({
    rows,
    members: Uint32Array.from([...own, ...shown]).sort(),
    positive,
    rowWeight: rows.rowWeight,
    columnFactor2: glassesOf(rows, own, shown),
    cost,
    tolerance: TOLERANCE,
    maxRounds: MOST_ROUNDS,
    random,
  })
}

/**
 * The square of what each column is multiplied with for one label: 0.4 + 0.6 |log-count ratio|. What stands equally often
 * inside and outside the label is dimmed, what tells them apart is magnified.
 * @source after Wang and Manning, Baselines and Bigrams, ACL 2012 (NB-SVM)
 */
function glassesOf(rows: SparseRows, own: Uint32Array, others: Uint32Array): Float32Array {
  const [inside, outside] = [countsOf(rows, own), countsOf(rows, others)]
  const [allInside, allOutside] = [sum(inside), sum(outside)]
  const factors = new Float32Array(rows.width)
  for (let column = 0; column < rows.width; column++) {
    const ratio = Math.log((inside[column] ?? 1) / allInside / ((outside[column] ?? 1) / allOutside))
    factors[column] = (0.4 + 0.6 * Math.abs(ratio)) ** 2
  }
  return factors
}

/** In how many rows each column stands, plus one. */
function countsOf({ starts, columns, width }: SparseRows, members: Uint32Array): Float64Array {
  const counts = new Float64Array(width).fill(1)
  for (const row of members)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const column = columns[at] ?? 0
      counts[column] = (counts[column] ?? 0) + 1
    }
  return counts
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)

/** The plane's score of one row. */
export function scoreOf({ weights, bias }: Hyperplane, { starts, columns, values }: SparseRows, row: number): number {
  let score = bias
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) score += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0)
  return score
}
