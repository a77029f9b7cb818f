// Rows of probabilities: loops over typed arrays, since on some hundred leaves `map` and `reduce` are a fifth of the time of reading.

/** The sum of all. */
export function sumOf(shares: Float64Array): number {
  let sum = 0
  for (const share of shares) sum += share
  return sum
}

/** `taught + rest × ours`, each by each. */
export function mixed(taught: Float64Array, rest: number, ours: Float64Array): Float64Array {
  const shares = new Float64Array(ours.length)
  for (let at = 0; at < shares.length; at++) shares[at] = (taught[at] ?? 0) + rest * (ours[at] ?? 0)
  return shares
}

/** Summed over the members of each group. */
export function sumsBy(p: Float64Array, groupOf: Uint16Array, groups: number): Float64Array {
  const sums = new Float64Array(groups)
  for (let leaf = 0; leaf < p.length; leaf++) {
    const group = groupOf[leaf] ?? 0
    sums[group] = (sums[group] ?? 0) + (p[leaf] ?? 0)
  }
  return sums
}

/** The likeliest, best first; of equals the first comes first. */
export function bestOf(p: Float64Array, most: number): number[] {
  const best: number[] = []
  for (let leaf = 0; leaf < p.length; leaf++) {
    const share = p[leaf] ?? 0
    if (best.length === most && (p[best[most - 1] ?? 0] ?? 0) >= share) continue
    let place = best.length
    while (place > 0 && (p[best[place - 1] ?? 0] ?? 0) < share) place -= 1
    best.splice(place, 0, leaf)
    if (best.length > most) best.pop()
  }
  return best
}
