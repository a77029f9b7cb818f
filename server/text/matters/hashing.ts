// Words become 32-bit numbers, so that the index holds nobody's words.

const OFFSET = 0x811c_9dc5
const PRIME = 0x0100_0193

/** FNV-1a over UTF-16 units, never 0 (0 marks "none"). @source Fowler, Noll, Vo */
export function hashOf(text: string, seed = 0): number {
  let hash = OFFSET ^ seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  hash ^= hash >>> 15 // FNV's low bits are weak for short words; the table takes its slot from them
  return hash >>> 0 || 1
}
