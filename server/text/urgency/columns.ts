// Features are columns of the model by their hashes.

/** Width of the model: features are hashed into so many columns. */
export const COLUMN_BITS = 19
export const COLUMNS = 1 << COLUMN_BITS

/** The column of a feature that is told by two numbers: its family with a part of it, and the rest. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0xc2b2ae35)
  hash ^= hash >>> 16
  return (hash ^ (hash >>> 9)) & (COLUMNS - 1)
}

const named = new Map<string, number>()
/** The column of a feature that has a name (FNV-1a, 32 bits, folded). */
export function columnOf(name: string): number {
  const known = named.get(name)
  if (known !== undefined) return known
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  const column = (hash ^ (hash >>> 15)) & (COLUMNS - 1)
  if (named.size < 20_000) named.set(name, column)
  return column
}
