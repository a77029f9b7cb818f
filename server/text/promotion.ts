// Shadow evaluation: a newly trained model stands beside the running one on the newest corrected orders, and takes over only when better.
import { seeded } from './random.ts'

/** One corrected order as both models read it; `label` is what the dispatcher decided. */
export interface ShadowRow {
  label: string
  running: { label: string; p: number }
  challenger: { label: string; p: number }
}

export interface PromotionOptions {
  /** Fewer rows than this decide nothing. */
  leastRows: number
  /** Largest probability that the difference is chance. */
  chance: number
  /** Answers at or above this probability go out without a person. */
  runningThreshold: number
  challengerThreshold: number
  /** Errors among automatic answers may not grow by more than this share of all rows. */
  toleratedAutomaticErrors: number
  seed: number
}

export interface Promotion {
  promote: boolean
  reason: 'too_few_rows' | 'not_better' | 'more_automatic_errors' | 'better'
  rows: number
  runningAccuracy: number
  challengerAccuracy: number
  /** Rows only one of the two read rightly. */
  onlyRunning: number
  onlyChallenger: number
  /** One-sided exact sign test: how often chance alone would favour the challenger as much. */
  pValue: number
  /** 95 % interval of the gain in accuracy, by bootstrap. */
  gain: { from: number; to: number }
  automaticErrors: { running: number; challenger: number }
}

const DEFAULTS: PromotionOptions = {
  leastRows: 100,
  chance: 0.05,
  runningThreshold: 0.8,
  challengerThreshold: 0.8,
  toleratedAutomaticErrors: 0.005,
  seed: 20_260_101,
}
const RESAMPLES = 1_000

/**
 * Whether the challenger takes over.
 * @source exact sign test on discordant pairs (McNemar); percentile bootstrap (Efron)
 */
export function judgePromotion(rows: readonly ShadowRow[], options: Partial<PromotionOptions> = {}): Promotion {
  const { leastRows, chance, runningThreshold, challengerThreshold, toleratedAutomaticErrors, seed } = { ...DEFAULTS, ...options }
  const gains = rows.map(({ label, running, challenger }) => Number(challenger.label === label) - Number(running.label === label))
  const onlyChallenger = gains.filter((gain) => gain > 0).length
  const onlyRunning = gains.filter((gain) => gain < 0).length
  const right = (of: 'running' | 'challenger'): number => rows.filter((row) => row[of].label === row.label).length / Math.max(rows.length, 1)
  const automatic = (of: 'running' | 'challenger', from: number): number => rows.filter((row) => row[of].p >= from && row[of].label !== row.label).length
  const facts = {
    rows: rows.length,
    runningAccuracy: right('running'),
    challengerAccuracy: right('challenger'),
    onlyRunning,
    onlyChallenger,
    pValue: signTest(onlyChallenger, onlyRunning),
    gain: bootstrap(gains, seed),
    automaticErrors: { running: automatic('running', runningThreshold), challenger: automatic('challenger', challengerThreshold) },
  }
  const reason = reasonOf()
  return { promote: reason === 'better', reason, ...facts }

  function reasonOf(): Promotion['reason'] {
    if (rows.length < leastRows) return 'too_few_rows'
    if (facts.pValue > chance) return 'not_better'
    const more = facts.automaticErrors.challenger - facts.automaticErrors.running
    return more > toleratedAutomaticErrors * rows.length ? 'more_automatic_errors' : 'better'
  }
}

/** P(X ≥ wins) for X binomial with `wins + losses` throws of a fair coin; 1 when there is nothing to compare. */
export function signTest(wins: number, losses: number): number {
  const throws = wins + losses
  if (throws === 0) return 1
  let [logTerm, total] = [-throws * Math.LN2, 0]
  for (let k = 0; k <= throws; k++) {
    if (k >= wins) total += Math.exp(logTerm)
    logTerm += Math.log(throws - k) - Math.log(k + 1)
  }
  return Math.min(1, total)
}

function bootstrap(gains: number[], seed: number): { from: number; to: number } {
  if (gains.length === 0) return { from: 0, to: 0 }
  const random = seeded(seed)
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let sum = 0
    for (let i = 0; i < gains.length; i++) sum += gains[random.below(gains.length)] ?? 0
    return sum / gains.length
  }).sort()
  return { from: means[Math.floor(RESAMPLES * 0.025)] ?? 0, to: means[Math.floor(RESAMPLES * 0.975)] ?? 0 }
}
