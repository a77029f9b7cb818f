// Typed arrays that grow by doubling: the index's memory without an object per message.

export type NumberArray = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>

/**
 * The same array if it has room for `needed` items, else a copy at least half as large again; new items are 0.
 */
export function grown(array: Uint8Array<ArrayBuffer>, needed: number): Uint8Array<ArrayBuffer>
export function grown(array: Uint16Array<ArrayBuffer>, needed: number): Uint16Array<ArrayBuffer>
export function grown(array: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer>
export function grown(array: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer>
export function grown(array: Float32Array<ArrayBuffer>, needed: number): Float32Array<ArrayBuffer>
export function grown(array: Float64Array<ArrayBuffer>, needed: number): Float64Array<ArrayBuffer>
export function grown(array: NumberArray, needed: number): NumberArray {
  if (needed <= array.length) return array
  const room = Math.max(needed, Math.ceil(array.length * 1.5), 64)
  const copy = emptyLike(array, room)
  copy.set(array)
  return copy
}

function emptyLike(array: NumberArray, room: number): NumberArray {
  if (array instanceof Uint8Array) return new Uint8Array(room)
  if (array instanceof Uint16Array) return new Uint16Array(room)
  if (array instanceof Uint32Array) return new Uint32Array(room)
  if (array instanceof Int32Array) return new Int32Array(room)
  if (array instanceof Float32Array) return new Float32Array(room)
  return new Float64Array(room)
}
