// How long each promise lasts: versioned data, by demand type, urgency and leaf (HR §3.4). A city edits it; code does not.
import type { LegalBasis, Span } from '../catalogue.ts'
import { CLOCK_NAMES, type DemandType, type Role, type Urgency } from '../words.ts'
import type { PauseReason } from './clock.ts'

/**
 * What a limit is set for: the clocks themselves, and `part` (an assisting unit's share), `redo` (after "not solved"),
 * `ruling` (to decide a request), `extension_notice` (how long before the end an extension must be asked for).
 */
export const PROMISES = [...CLOCK_NAMES, 'part', 'redo', 'ruling', 'extension_notice'] as const
export type Promised = (typeof PROMISES)[number]

/** Where a number comes from, in words for people. */
export interface Source {
  zh: string
  en: string
}

/** One limit. Null means "any"; of the rules that fit, the narrowest holds (see {@link ruleFor}). */
export interface ClockRule {
  /** Stable name within the policy, e.g. `resolve.complaint`; kept on every clock it gave. */
  id: string
  promise: Promised
  demandType: DemandType | null
  urgency: Urgency | null
  leaf: string | null
  span: Span
  /** What good service aims at, shown beside the limit; never judged. */
  target: Span | null
  source: Source
}

export const WARNING_CODES = ['half', 'most', 'due', 'day_after'] as const
/** At 50 %, 80 %, 100 % of the promised time and one working day after it. */
export type WarningCode = (typeof WARNING_CODES)[number]

/** One warning: when, and who is told: the ladder liaison → lead → centre → supervisor (design §6). */
export interface WarningStep {
  code: WarningCode
  /** Share of the promised time, 0…1; or working days after the due instant. */
  when: { share: number } | { workingDaysAfter: number }
  /** For the clocks of units: people of the unit, then of the centre. */
  tell: Role[]
  /** For the centre's own clock (dispatch). */
  tellCentre: Role[]
}

export interface ClockPolicy {
  version: number
  inForceFrom: Date
  rules: ClockRule[]
  warnings: WarningStep[]
  /** What happens when nobody signs in time: the order goes on as signed, or only the ladder is climbed. */
  onSignTimeout: 'sign' | 'escalate'
  /** Granted extensions per order at most. */
  extensions: number
  /** Share of the promised time that must be left for an extension, when less than the notice is left. */
  extensionShareLeft: number
  /** Pauses of a clock by reason: which clocks stand still, how often at most (null = no limit), and for how long. */
  pauses: Record<PauseReason, PauseRule>
}

/**
 * The pauses of a policy from before the limit to dispatch could stand still: where anything stands still for the citizen's turn, so
 * does it. The centre can send nothing on while the citizen is asked, and the shipped policy says so since.
 * @source HR §3.4: pauses for the citizen's turn
 */
export function withDispatchResting(pauses: ClockPolicy['pauses']): ClockPolicy['pauses'] {
  const { clocks } = pauses.needs_info
  return clocks.length === 0 || clocks.includes('dispatch') ? pauses : { ...pauses, needs_info: { ...pauses.needs_info, clocks: ['dispatch', ...clocks] } }
}

export interface PauseRule {
  clocks: (typeof CLOCK_NAMES)[number][]
  times: number | null
  /** Longest pause, natural days; null = until a decision ends it. */
  atMostDays: number | null
}

/** What a limit depends on. */
export interface Matter {
  demandType: DemandType
  urgency: Urgency
  leaf: MatterLeaf | null
}

/** The part of a catalogue leaf that sets limits. */
export interface MatterLeaf {
  code: string
  resolveLimit: Span | null
  statutoryLimit: { span: Span; basis: LegalBasis } | null
}

/**
 * The rule that holds for a promise: urgency outweighs the leaf, the leaf outweighs the demand type, any of them outweighs
 * "any"; of equals the later one in the list. So danger is never slowed down by a leaf with a long limit.
 * @returns null when the policy promises nothing of the kind
 */
export function ruleFor(policy: ClockPolicy, promise: Promised, matter: Matter): ClockRule | null {
  let best: ClockRule | null = null
  let weight = -1
  for (const rule of policy.rules) {
    const fits =
      rule.promise === promise &&
      (rule.demandType === null || rule.demandType === matter.demandType) &&
      (rule.urgency === null || rule.urgency === matter.urgency) &&
      (rule.leaf === null || rule.leaf === matter.leaf?.code)
    const own = (rule.urgency === null ? 0 : 4) + (rule.leaf === null ? 0 : 2) + (rule.demandType === null ? 0 : 1)
    if (fits && own >= weight) {
      best = rule
      weight = own
    }
  }
  return best
}

/** The rule of a name, or null: of another version of the policy, or one that a leaf gave. */
export const ruleNamed = (policy: ClockPolicy, id: string): ClockRule | null => policy.rules.find((rule) => rule.id === id) ?? null
