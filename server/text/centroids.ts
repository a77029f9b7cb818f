// Mean vectors of groups of texts, kept by column: a message knows few of the columns, so likeness costs little.
import type { SparseVector } from './features.ts'

export interface GroupedVector {
  group: number
  vector: SparseVector
  weight: number
}

/** `addLikeness` adds the cosine of a vector to every group's centroid, times a factor, to `total`. */
export interface Centroids {
  groups: number
  addLikeness(vector: SparseVector, factor: number, total: Float64Array): void
  /** What a column weighs, summed over the groups' centroids, each times its own factor. */
  pull(column: number, factors: Float64Array): number
}

/**
 * Centroids of length 1 from vectors that are each brought to length 1 first. A group without texts is like nothing.
 * @param commonest a column that more groups than this know tells them not apart, and is left out once lengths are taken
 */
export function centroidsOf(members: GroupedVector[], groups: number, width: number, commonest: number): Centroids {
  const whole = sumsOf(members, groups)
  const lengths = whole.map((sum) => Math.sqrt([...sum.values()].reduce((total, value) => total + value * value, 0)) || 1)
  const known = new Uint16Array(width)
  for (const sum of whole) for (const column of sum.keys()) known[column] = (known[column] ?? 0) + 1
  const sums = whole.map((sum) => new Map([...sum].filter(([column]) => (known[column] ?? 0) <= commonest)))
  const starts = new Uint32Array(width + 1)
  for (const sum of sums) for (const column of sum.keys()) starts[column + 1] = (starts[column + 1] ?? 0) + 1
  for (let column = 0; column < width; column++) starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0)
  const filled = starts.slice()
  const ids = new Uint16Array(starts[width] ?? 0)
  const weights = new Float32Array(starts[width] ?? 0)
  sums.forEach((sum, group) => {
    const length = lengths[group] ?? 1
    for (const [column, value] of sum) {
      const at = filled[column] ?? 0
      filled[column] = at + 1
      ids[at] = group
      weights[at] = value / length
    }
  })
  return {
    groups,
    addLikeness({ columns, values }, factor, total) {
      const scale = factor / lengthOf(values)
      for (let i = 0; i < columns.length; i++) {
        const column = columns[i] ?? 0
        const value = (values[i] ?? 0) * scale
        const end = starts[column + 1] ?? 0
        for (let at = starts[column] ?? 0; at < end; at++) {
          const group = ids[at] ?? 0
          total[group] = (total[group] ?? 0) + value * (weights[at] ?? 0)
        }
      }
    },
    pull(column, factors) {
      let sum = 0
      const end = starts[column + 1] ?? 0
      for (let at = starts[column] ?? 0; at < end; at++) sum += (weights[at] ?? 0) * (factors[ids[at] ?? 0] ?? 0)
      return sum
    },
  }
}

function sumsOf(members: GroupedVector[], groups: number): Map<number, number>[] {
  const sums = Array.from({ length: groups }, () => new Map<number, number>())
  for (const { group, vector, weight } of members) {
    const sum = sums[group]
    const scale = weight / lengthOf(vector.values)
    for (let i = 0; i < vector.columns.length; i++) {
      const column = vector.columns[i] ?? 0
      sum?.set(column, (sum.get(column) ?? 0) + scale * (vector.values[i] ?? 0))
    }
  }
  return sums
}

function lengthOf(values: Float32Array): number {
  let sum = 0
  for (const value of values) sum += value * value
  return Math.sqrt(sum) || 1
}
