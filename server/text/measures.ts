// How good a classifier is, in figures that an administrator can hold against the promise.

/** One judged message: the right label, and all labels' probabilities, best first. */
export interface Judged {
  label: string
  top: readonly { label: string; p: number }[]
}

export interface LabelMeasure {
  n: number
  precision: number
  recall: number
  f1: number
}

export interface Measures {
  n: number
  accuracy: number
  /** Mean F1 over the labels that occur as a right label. */
  macroF1: number
  top2: number
  top3: number
  perLabel: Record<string, LabelMeasure>
  /** Expected calibration error of the first answer, 15 bins of equal width. */
  ece: number
  /** For each threshold the share answered by itself, and how many of those answers were right. */
  coverage: { threshold: number; coverage: number; accuracy: number }[]
  /** The largest share that can be answered by itself at that accuracy, and from which probability. */
  automatic: { accuracy: number; coverage: number; threshold: number }[]
}

const ACCURACIES = [0.95, 0.96, 0.97, 0.98]
const THRESHOLDS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98]
const BINS = 15

/** Measures a run. @param judged at least one row */
export function measure(judged: readonly Judged[]): Measures {
  const n = judged.length
  const within = (places: number): number => judged.filter(({ label, top }) => top.slice(0, places).some((guess) => guess.label === label)).length / n
  const perLabel = labelMeasures(judged)
  const occurring = Object.values(perLabel).filter((label) => label.n > 0)
  const firsts = judged.map(({ label, top }) => ({ p: top[0]?.p ?? 0, right: top[0]?.label === label }))
  return {
    n,
    accuracy: within(1),
    macroF1: occurring.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(occurring.length, 1),
    top2: within(2),
    top3: within(3),
    perLabel,
    ece: calibrationError(firsts),
    coverage: THRESHOLDS.map((threshold) => {
      const answered = firsts.filter(({ p }) => p >= threshold)
      return { threshold, coverage: answered.length / n, accuracy: answered.length === 0 ? 1 : answered.filter(({ right }) => right).length / answered.length }
    }),
    automatic: ACCURACIES.map((accuracy) => ({ accuracy, ...automaticAt(firsts, accuracy) })),
  }
}

function labelMeasures(judged: readonly Judged[]): Record<string, LabelMeasure> {
  const counts = new Map<string, { right: number; given: number; n: number }>()
  const of = (label: string) => {
    const count = counts.get(label) ?? { right: 0, given: 0, n: 0 }
    counts.set(label, count)
    return count
  }
  for (const { label, top } of judged) {
    of(label).n += 1
    const given = top[0]?.label
    if (given === undefined) continue
    of(given).given += 1
    if (given === label) of(label).right += 1
  }
  return Object.fromEntries(
    [...counts].sort(([, a], [, b]) => b.n - a.n).map(([label, { right, given, n }]) => {
      const [precision, recall] = [given === 0 ? 0 : right / given, n === 0 ? 0 : right / n]
      return [label, { n, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }]
    }),
  )
}

function calibrationError(firsts: { p: number; right: boolean }[]): number {
  const bins = Array.from({ length: BINS }, () => ({ p: 0, right: 0 }))
  for (const { p, right } of firsts) {
    const bin = bins[Math.min(BINS - 1, Math.floor(p * BINS))]
    if (bin === undefined) continue
    bin.p += p
    bin.right += right ? 1 : 0
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.p - bin.right), 0) / firsts.length
}

/**
 * The lowest probability from which on answers are right often enough.
 * @returns coverage 0 and a threshold above 1 when no part of the answers is good enough
 */
export function automaticAt(firsts: readonly { p: number; right: boolean }[], accuracy: number): { coverage: number; threshold: number } {
  const sorted = [...firsts].sort((a, b) => b.p - a.p)
  let [right, found] = [0, { coverage: 0, threshold: 1.01 }]
  sorted.forEach((first, i) => {
    if (first.right) right += 1
    if (sorted[i + 1]?.p === first.p) return
    if (right / (i + 1) >= accuracy) found = { coverage: (i + 1) / sorted.length, threshold: first.p }
  })
  return found
}
