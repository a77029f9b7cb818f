// Windows as sparse vectors, and how one is put together.
import { COLUMNS, mix } from './columns.ts'

/** A window as a sparse vector. A column may appear twice; its values add. */
export interface Vector {
  columns: Uint32Array
  values: Float32Array
}

/** Features of one kind, each once: to go through, and to look up. */
export interface Group {
  list: Uint32Array
  set: ReadonlySet<number>
}

export const groupOf = (set: ReadonlySet<number>): Group => ({ list: Uint32Array.from(set), set })

// One vector at a time is put together here, in room that is used again.
let room = { columns: new Uint32Array(4096), values: new Float32Array(4096) }

/** Puts a window's vector together; the next builder begins in the same room. */
export class VectorBuilder {
  private length = 0

  /** One feature. */
  add(column: number, value: number): void {
    this.claim(1)
    room.columns[this.length] = column
    room.values[this.length] = value
    this.length += 1
  }

  /** The union of two sets of columns (or of hashes, folded into columns) as a part of the vector with the length `norm`. */
  group(one: Group, two: Group | undefined, norm: number): void {
    this.claim(one.list.length + (two?.list.length ?? 0))
    const from = this.length
    const { columns } = room
    let at = from
    for (const column of one.list) columns[at++] = column & (COLUMNS - 1)
    if (two !== undefined) for (const column of two.list) if (!one.set.has(column)) columns[at++] = column & (COLUMNS - 1)
    room.values.fill(norm / Math.sqrt(at - from || 1), from, at)
    this.length = at
  }

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

  /** What was gathered, without a copy: it holds until the next builder is filled. */
  view(): Vector {
    return { columns: room.columns.subarray(0, this.length), values: room.values.subarray(0, this.length) }
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
