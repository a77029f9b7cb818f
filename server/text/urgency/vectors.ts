// Windows as sparse vectors, and how one is put together. Columns of one kind are gathered once each by a stamp on every column, which
// costs a tenth of what sets do.
import { COLUMN_BITS, COLUMNS, mix } from './columns.ts'

/** A window as a sparse vector. A column may appear twice; its values add. */
export interface Vector {
  /** Each with the number of its group above the column's bits. */
  columns: Uint32Array
  values: Float32Array
}

/** Groups of features; learning leaves out whole groups by chance, so that none is relied on alone. */
export const GROUPS = { plain: 0, classPairs: 1, bigrams: 2, runs: 3, sounds: 4, matters: 5, orders: 6, senses: 7, around: 8, signs: 9, letter: 10, frame: 11 } as const
/** Groups up to this one may be left out. */
export const LAST_OPTIONAL_GROUP = GROUPS.letter

const stamps = new Uint32Array(COLUMNS)
let turn = 0
let gathered = new Uint32Array(4096)

/** Gathers columns of one kind, each once. One at a time: taking ends it. */
export class Once {
  private length = 0

  constructor() {
    turn += 1
  }

  /** Adds a column by its hash. */
  add(hash: number): void {
    const column = hash & (COLUMNS - 1)
    if (stamps[column] === turn) return
    stamps[column] = turn
    if (this.length === gathered.length) {
      const wider = new Uint32Array(2 * gathered.length)
      wider.set(gathered)
      gathered = wider
    }
    gathered[this.length++] = column
  }

  /** What was gathered. */
  take(): Uint32Array {
    return gathered.slice(0, this.length)
  }
}

/** What features go into: a vector to learn from, or a sum. */
export abstract class Sink {
  /** The features that follow belong to this group. */
  abstract begin(group: keyof typeof GROUPS): void
  /** One feature. */
  abstract add(column: number, value: number): void
  /** The union of two lists of columns as a part of the vector with the length `norm`. */
  abstract union(one: Uint32Array, two: Uint32Array | undefined, norm: number): void

  /** Each sense by itself, and each with each matter; the pairs together have the length `norm`. */
  crossed(kind: number, senses: number, matters: readonly number[], each: number, norm: number): void {
    let count = 0
    for (let left = senses; left !== 0; left &= left - 1) count += 1
    const value = norm / Math.sqrt(count * matters.length || 1)
    for (let left = senses, sense = 0; left !== 0; left >>>= 1, sense++) {
      if ((left & 1) === 0) continue
      this.add(mix(kind, sense), each)
      for (const matter of matters) this.add(mix(kind + 1 + sense, matter), value)
    }
  }
}

// One vector at a time is put together here, in room that is used again.
let room = { columns: new Uint32Array(4096), values: new Float32Array(4096) }

/** Puts a window's vector together; the next builder begins in the same room. */
export class VectorBuilder extends Sink {
  private length = 0
  private tag = 0

  begin(group: keyof typeof GROUPS): void {
    this.tag = GROUPS[group] << COLUMN_BITS
  }

  add(column: number, value: number): void {
    this.claim(1)
    room.columns[this.length] = column | this.tag
    room.values[this.length] = value
    this.length += 1
  }

  union(one: Uint32Array, two: Uint32Array | undefined, norm: number): void {
    this.claim(one.length + (two?.length ?? 0))
    const from = this.length
    const { columns } = room
    let at = from
    turn += 1
    for (const list of two === undefined ? [one] : [one, two]) {
      for (let i = 0; i < list.length; i++) {
        const column = list[i] ?? 0
        if (stamps[column] === turn) continue
        stamps[column] = turn
        columns[at++] = column | this.tag
      }
    }
    room.values.fill(norm / Math.sqrt(at - from || 1), from, at)
    this.length = at
  }

  /** What was gathered, to keep. */
  vector(): Vector {
    return { columns: room.columns.slice(0, this.length), values: room.values.slice(0, this.length) }
  }

  private claim(more: number): void {
    if (this.length + more <= room.columns.length) return
    const columns = new Uint32Array(2 * (this.length + more))
    const values = new Float32Array(columns.length)
    columns.set(room.columns)
    values.set(room.values)
    room = { columns, values }
  }
}

/** Adds up the weights of a window's features without putting a vector together. */
export class Summer extends Sink {
  urgent = 0
  grave = 0
  private readonly weights: Int8Array

  /** @param weights for each column the weight for urgent and the one for grave */
  constructor(weights: Int8Array) {
    super()
    this.weights = weights
  }

  begin(): void {
    // A sum does not ask what it is made of.
  }

  add(column: number, value: number): void {
    this.urgent += value * (this.weights[2 * column] ?? 0)
    this.grave += value * (this.weights[2 * column + 1] ?? 0)
  }

  union(one: Uint32Array, two: Uint32Array | undefined, norm: number): void {
    const { weights } = this
    let count = one.length
    let urgent = 0
    let grave = 0
    for (let i = 0; i < one.length; i++) {
      const column = one[i] ?? 0
      urgent += weights[2 * column] ?? 0
      grave += weights[2 * column + 1] ?? 0
    }
    if (two !== undefined) {
      turn += 1
      for (let i = 0; i < one.length; i++) stamps[one[i] ?? 0] = turn
      for (let i = 0; i < two.length; i++) {
        const column = two[i] ?? 0
        if (stamps[column] === turn) continue
        count += 1
        urgent += weights[2 * column] ?? 0
        grave += weights[2 * column + 1] ?? 0
      }
    }
    const value = norm / Math.sqrt(count || 1)
    this.urgent += value * urgent
    this.grave += value * grave
  }
}
