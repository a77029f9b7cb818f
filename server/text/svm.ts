// A two-class support vector machine on sparse rows: the one learner under all our classifiers.
import type { Random } from './random.ts'

/** Sparse rows one after another: row i is `columns[starts[i]..starts[i+1])` with the `values` beside. */
export interface SparseRows {
  starts: Uint32Array
  columns: Uint32Array
  values: Float32Array
  /** Number of columns. */
  width: number
}

export interface SvmTask {
  rows: SparseRows
  /** Which rows take part, by index. */
  members: Uint32Array
  /** 1 where the row (by index in `rows`) is of the class, else 0. */
  positive: Uint8Array
  /** Weight of each row (by index in `rows`), > 0; a row of our own at 0.4 counts less than a real one. */
  rowWeight: Float32Array
  /** Square of the factor each column is multiplied with for this class; null = 1 for all. */
  columnFactor2: Float32Array | null
  /** C: price of a broken margin. */
  cost: number
  /** Stop when no gradient is larger than this. */
  tolerance: number
  maxRounds: number
  random: Random
}

export interface Hyperplane {
  /** One weight a column, for the columns as they stand in `rows` (the factor is folded in). */
  weights: Float32Array
  bias: number
}

/**
 * L2-regularized squared-hinge SVM by dual coordinate descent with shrinking. The bias is a column of ones.
 * @returns the plane; `weights · x + bias` is positive on the class's side
 * @source Hsieh, Chang, Lin, Keerthi, Sundararajan: A Dual Coordinate Descent Method for Large-scale Linear SVM, ICML 2008
 */
export function trainSvm(task: SvmTask): Hyperplane {
  const { rows, members, positive, rowWeight, columnFactor2, cost, random } = task
  const { starts, columns, values } = rows
  const weights = new Float32Array(rows.width)
  let bias = 0
  const count = members.length
  const alpha = new Float64Array(count)
  const diagonal = new Float64Array(count)
  const slack = new Float64Array(count)
  const order = new Uint32Array(count)
  for (let m = 0; m < count; m++) {
    const row = members[m] ?? 0
    let norm = 1
    for (let p = starts[row] ?? 0; p < (starts[row + 1] ?? 0); p++) {
      const value = values[p] ?? 0
      norm += value * value * (columnFactor2 === null ? 1 : (columnFactor2[columns[p] ?? 0] ?? 0))
    }
    slack[m] = 0.5 / (cost * (rowWeight[row] ?? 0))
    diagonal[m] = norm + (slack[m] ?? 0)
    order[m] = m
  }
  let active = count
  let limit = Infinity
  for (let round = 0; round < task.maxRounds; round++) {
    let [highest, lowest] = [-Infinity, Infinity]
    for (let i = active - 1; i > 0; i--) {
      const j = random.below(i + 1)
      const kept = order[i] ?? 0
      order[i] = order[j] ?? 0
      order[j] = kept
    }
    for (let i = 0; i < active; i++) {
      const m = order[i] ?? 0
      const row = members[m] ?? 0
      const sign = positive[row] === 1 ? 1 : -1
      const from = starts[row] ?? 0
      const to = starts[row + 1] ?? 0
      let score = bias
      for (let p = from; p < to; p++) score += (weights[columns[p] ?? 0] ?? 0) * (values[p] ?? 0)
      const gradient = sign * score - 1 + (slack[m] ?? 0) * (alpha[m] ?? 0)
      const old = alpha[m] ?? 0
      if (old === 0 && gradient > limit) {
        active -= 1
        order[i] = order[active] ?? 0
        order[active] = m
        i -= 1
        continue
      }
      const projected = old === 0 ? Math.min(gradient, 0) : gradient
      if (projected > highest) highest = projected
      if (projected < lowest) lowest = projected
      if (Math.abs(projected) < 1e-12) continue
      const next = Math.max(old - gradient / (diagonal[m] ?? 0), 0)
      alpha[m] = next
      const step = (next - old) * sign
      bias += step
      if (columnFactor2 === null) for (let p = from; p < to; p++) bump(weights, columns[p] ?? 0, step * (values[p] ?? 0))
      else
        for (let p = from; p < to; p++) {
          const column = columns[p] ?? 0
          bump(weights, column, step * (values[p] ?? 0) * (columnFactor2[column] ?? 0))
        }
    }
    if (highest - lowest <= task.tolerance) {
      if (active === count) break
      active = count // the shrunk rows may have something to say again
      limit = Infinity
      continue
    }
    limit = highest <= 0 ? Infinity : highest
  }
  return { weights, bias }
}

function bump(weights: Float32Array, column: number, by: number): void {
  weights[column] = (weights[column] ?? 0) + by
}
