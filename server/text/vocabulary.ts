// Which features are known, and in which column: a hash table in typed arrays, quick to read and to write to a file.

/** Open addressing with linear probing; key 0 marks an empty slot. */
export interface Vocabulary {
  /** Power-of-two many slots. */
  keys: Uint32Array
  columns: Uint32Array
  size: number
}

/** The key of one token standing alone. Never 0. */
export function keyOfOne(id: number): number {
  let key = Math.imul(id ^ (id >>> 16), 0x85eb_ca6b)
  key = Math.imul(key ^ (key >>> 13), 0xc2b2_ae35)
  return (key ^ (key >>> 16)) >>> 0 || 1
}

/** The key of two tokens side by side. Never 0. */
export const keyOfTwo = (first: number, second: number): number =>
  keyOfOne((Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca77)) + 0x1656_67b1)

/** A table that holds these keys; the column of each is its place in the list. */
export function vocabularyOf(listed: ArrayLike<number>): Vocabulary {
  let slots = 16
  while (slots < listed.length * 2) slots *= 2
  const vocabulary = { keys: new Uint32Array(slots), columns: new Uint32Array(slots), size: listed.length }
  for (let column = 0; column < listed.length; column++) {
    const key = listed[column] ?? 0
    let slot = key & (slots - 1)
    while (vocabulary.keys[slot] !== 0) slot = (slot + 1) & (slots - 1)
    vocabulary.keys[slot] = key
    vocabulary.columns[slot] = column
  }
  return vocabulary
}

/** The column of a key, or -1. */
export function columnOf(vocabulary: Vocabulary, key: number): number {
  const { keys, columns } = vocabulary
  const last = keys.length - 1
  for (let slot = key & last; ; slot = (slot + 1) & last) {
    const found = keys[slot]
    if (found === key) return columns[slot] ?? -1
    if (found === 0) return -1
  }
}
