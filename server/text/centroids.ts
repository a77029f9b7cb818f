// Mean vectors of groups of texts, kept by column: a message knows few of the columns, so likeness costs little.
import type { SparseVector } from './encoder.ts'

export interface GroupedVector {
  group: number
  vector: SparseVector
  weight: number
}

/** One way to part the same texts into groups. */
export interface Grouping {
  members: readonly GroupedVector[]
  groups: number
  /** What likeness to one of these groups counts beside the other groupings. */
  factor: number
  /** A column that more groups than this know tells them not apart, and is left out once lengths are taken. */
  commonest: number
}

/** Centroids of several groupings in one list; the groups of each grouping are numbered on from those before it. */
export interface Centroids {
  groups: number
  /** Cosine of a vector with every group's centroid, times its grouping's factor, in place of what `total` held. */
  likeness(vector: SparseVector, total: Float64Array): void
  /** What a column weighs, summed over all groups, each times its own factor. */
  pull(column: number, factors: Float64Array): number
}

/** Centroids of length 1 from vectors that are each brought to length 1 first. A group without texts is like nothing. */
export function centroidsOf(groupings: readonly Grouping[], width: number): Centroids {
  const kept = groupings.map((grouping) => weightsOf(grouping, width))
  const starts = new Uint32Array(width + 1)
  for (const sums of kept) for (const sum of sums) for (const column of sum.keys()) starts[column + 1] = (starts[column + 1] ?? 0) + 1
  for (let column = 0; column < width; column++) starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0)
  const filled = starts.slice()
  const ids = new Uint16Array(starts[width] ?? 0)
  const weights = new Float32Array(starts[width] ?? 0)
  kept.flat().forEach((sum, group) => {
    for (const [column, value] of sum) {
      const at = filled[column] ?? 0
      filled[column] = at + 1
      ids[at] = group
      weights[at] = value
    }
  })
  return {
    groups: groupings.reduce((sum, { groups }) => sum + groups, 0),
    likeness({ columns, values }, total) {
      const scale = 1 / lengthOf(values)
      total.fill(0)
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

/** Each group's centroid by column, times the grouping's factor; columns that nearly all groups know are left out. */
function weightsOf({ members, groups, factor, commonest }: Grouping, width: number): Map<number, number>[] {
  const sums = sumsOf(members, groups)
  const known = new Uint16Array(width)
  for (const sum of sums) for (const column of sum.keys()) known[column] = (known[column] ?? 0) + 1
  return sums.map((sum) => {
    let square = 0
    for (const value of sum.values()) square += value * value
    const scale = factor / (Math.sqrt(square) || 1)
    return new Map([...sum].filter(([column]) => (known[column] ?? 0) <= commonest).map(([column, value]) => [column, value * scale]))
  })
}

function sumsOf(members: readonly GroupedVector[], groups: number): Map<number, number>[] {
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
