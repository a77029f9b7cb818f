// Chance that can be repeated: the same seed gives the same model.

/** Numbers that look random and follow from a seed alone. */
export interface Random {
  /** A fraction in [0, 1). */
  next(): number
  /** A whole number in [0, limit). */
  below(limit: number): number
}

/**
 * @param seed any whole number
 * @source mulberry32, a public-domain 32-bit generator by Tommy Ettinger
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  return { next, below: (limit) => Math.floor(next() * limit) }
}

/** The same items in an order given by chance, in place (Fisher and Yates). */
export function shuffle<T>(items: T[], random: Random): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    const here = items[i]
    const there = items[j]
    if (here === undefined || there === undefined) continue
    items[i] = there
    items[j] = here
  }
  return items
}
