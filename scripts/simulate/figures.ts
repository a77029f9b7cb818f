// What happened, counted: printed as lines or as one JSON object.

const STEPS = [
  'accepted', 'read', 'onDesk', 'routedByRule', 'dispatchedByItself', 'dispatchedByPerson', 'returned', 'workedFirst', 'ruledAfter', 'signed', 'askedInfo', 'extended', 'suspended', 'whistled', 'handedDown', 'partAnswered', 'takenBack', 'recused', 'recusalLifted', 'relayed', 'merged', 'unmerged', 'unmergedLate',
  'answered', 'answeredEach', 'rated', 'closed', 'redone', 'verified', 'appealed', 'tolerated', 'promiseMoved', 'promiseKept', 'lost',
] as const // prettier-ignore
export type Step = (typeof STEPS)[number]

export class Figures {
  readonly #counts: Record<Step, number> = Object.fromEntries(STEPS.map((step) => [step, 0])) as Record<Step, number>
  readonly #refusals = new Map<string, number>()
  readonly #acceptMs: number[] = []
  readonly #deskMs: number[] = []
  #unanswered = 0

  count(step: Step): void {
    this.#counts[step] += 1
  }
  of(step: Step): number {
    return this.#counts[step]
  }
  refused(code: string): void {
    this.#refusals.set(code, (this.#refusals.get(code) ?? 0) + 1)
  }
  unanswered(): void {
    this.#unanswered += 1
  }
  accepted(ms: number): void {
    this.#acceptMs.push(ms)
    this.count('accepted')
  }
  /** From the answer that the demand is taken to its standing on somebody's desk. */
  onDesk(ms: number): void {
    this.#deskMs.push(ms)
    this.count('onDesk')
  }

  get line(): string {
    const { accepted, signed, answered, closed } = this.#counts
    return `accepted ${accepted}, signed ${signed}, answered ${answered}, closed ${closed}, refused ${[...this.#refusals.values()].reduce((a, b) => a + b, 0)}`
  }

  summary(): Record<string, unknown> {
    return {
      ...this.#counts,
      refused: Object.fromEntries([...this.#refusals].sort()),
      unanswered: this.#unanswered,
      acceptMs: { p50: percentile(this.#acceptMs, 0.5), p99: percentile(this.#acceptMs, 0.99) },
      acceptToDeskMs: { p50: percentile(this.#deskMs, 0.5), p99: percentile(this.#deskMs, 0.99) },
    }
  }
}

/** Nearest rank; null when nothing was measured. ms, rounded. */
function percentile(values: number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
  return value === undefined ? null : Math.round(value)
}
