// A share and how sure one may be of it. Small numbers must look small: three of three is not "100 %" in a ranking.

/** Standard normal quantile of a two-sided 95 % interval. */
const Z = 1.959963984540054

export interface Share {
  hit: number
  of: number
  /** hit ÷ of; null when there is nothing to divide by. */
  value: number | null
  /** Wilson interval, 95 %, within [0, 1]; null with the value. */
  low: number | null
  high: number | null
}

/**
 * A share with its 95 % Wilson score interval: holds what it promises also near 0 and 1 and for few orders, where the usual
 * ± interval does not.
 * @param hit,of whole numbers, 0 ≤ hit ≤ of
 * @source E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209-212;
 * HR §4 "Ranking rules": small numbers with a Wilson interval
 */
export function shareOf(hit: number, of: number): Share {
  if (of === 0) return { hit, of, value: null, low: null, high: null }
  const p = hit / of
  const zz = (Z * Z) / of
  const middle = (p + zz / 2) / (1 + zz)
  const half = (Z / (1 + zz)) * Math.sqrt((p * (1 - p)) / of + zz / (4 * of))
  // At the ends the bound is the end itself; only rounding would say otherwise.
  return { hit, of, value: p, low: hit === 0 ? 0 : Math.max(0, middle - half), high: hit === of ? 1 : Math.min(1, middle + half) }
}
