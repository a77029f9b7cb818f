// The city's policies as administrators see and change them: what each says, from when a change holds, every version.
import { z } from 'zod'
import {
  AMENDMENT_BOUNDS,
  CLOCK_BOUNDS,
  LIMIT_BOUNDS,
  MESSAGE_BOUNDS,
  NOTICE_BOUNDS,
  PAUSE_DAYS_BOUNDS,
  PAUSE_TIMES_BOUNDS,
  POLICY_NAMES,
  PROPOSAL_PEOPLE_BOUNDS,
  PROPOSAL_PRESSING_BOUNDS,
  PROPOSAL_TIMES_BOUNDS,
  RECHECK_DAY_BOUNDS,
  WARNING_DAYS_BOUNDS,
  WARNING_SHARE_BOUNDS,
  WHISTLE_BOUNDS,
  type Bounds,
} from '../domain/city-policies.ts'
import type { PAUSE_REASONS} from '../domain/clocks.ts';
import { PROMISES } from '../domain/clocks.ts'
import type { MESSAGE_KINDS } from '../domain/messages/policy.ts'
import { PROPOSED_LEVELS } from '../domain/supervision/policy.ts'
import { UNIT_KINDS } from '../domain/units.ts'
import { CLOCK_NAMES, DEMAND_TYPES, ROLES, URGENCIES } from '../domain/words.ts'
import { InstantOut, LeafCode, textOf } from './primitives.ts'

export const PolicyNameIn = z.enum(POLICY_NAMES)

const within = ({ measure, min, max }: Bounds) => (measure === 'share' ? z.number() : z.int()).min(min).max(max)

/** One number for each key of a table of bounds. */
const numbersOf = <B extends Readonly<Record<string, Bounds>>>(table: B) =>
  Object.fromEntries(Object.entries(table).map(([key, bounds]) => [key, within(bounds)])) as { [K in keyof B]: z.ZodNumber }

/** A rule's name within its policy: kept on every clock and proposal that it gave. */
const RuleId = z.string().regex(/^[a-z][A-Za-z0-9_.-]{0,59}$/, 'letters, digits, `.`, `_`, `-`')
const Source = z.strictObject({ zh: textOf(200), en: textOf(300) })
/** Bounds depend on the kind: the domain looks (`out_of_bounds`). */
const Span = z.strictObject({ kind: z.enum(['working_minutes', 'working_days', 'natural_minutes']), amount: z.int().min(1).max(1_000_000) })
const Roles = z.array(z.enum(ROLES)).max(ROLES.length)

const ClockRule = z.strictObject({
  id: RuleId,
  promise: z.enum(PROMISES),
  demandType: z.enum(DEMAND_TYPES).nullable(),
  urgency: z.enum(URGENCIES).nullable(),
  leaf: LeafCode.nullable(),
  span: Span,
  target: Span.nullable(),
  source: Source,
})

const warning = <C extends 'half' | 'most' | 'due' | 'day_after', W extends z.ZodType>(code: C, when: W) => z.strictObject({ code: z.literal(code), when, tell: Roles, tellCentre: Roles })
const atShare = z.strictObject({ share: within(WARNING_SHARE_BOUNDS) })

const Pause = z.strictObject({ clocks: z.array(z.enum(CLOCK_NAMES)).max(CLOCK_NAMES.length), times: within(PAUSE_TIMES_BOUNDS).nullable(), atMostDays: within(PAUSE_DAYS_BOUNDS).nullable() })

const Clocks = z.strictObject({
  rules: z.array(ClockRule).min(1).max(300),
  /** Always these four, in this order: at two shares, at the due instant, and working days after it. */
  warnings: z.tuple([
    warning('half', atShare),
    warning('most', atShare),
    warning('due', z.strictObject({ share: z.literal(1) })),
    warning('day_after', z.strictObject({ workingDaysAfter: within(WARNING_DAYS_BOUNDS) })),
  ]),
  onSignTimeout: z.enum(['sign', 'escalate']),
  extensions: within(CLOCK_BOUNDS.extensions),
  extensionShareLeft: within(CLOCK_BOUNDS.extensionShareLeft),
  // Versions from before named a pause for force majeure, which no step ever declared: it is left away when one is saved anew.
  pauses: z.object({ needs_info: Pause, suspension: Pause, merged: Pause } satisfies Record<(typeof PAUSE_REASONS)[number], typeof Pause>),
})

const LimitsShape = z.strictObject({ ...numbersOf(LIMIT_BOUNDS), recheckDays: z.array(within(RECHECK_DAY_BOUNDS)).min(1).max(6), secretNames: z.boolean() })

const UnitKinds = z.array(z.enum(UNIT_KINDS)).min(1).max(UNIT_KINDS.length)
const Whistles = z.strictObject({
  ...numbersOf(WHISTLE_BOUNDS),
  callers: UnitKinds,
  called: UnitKinds,
  leastNoticeMinutes: z.strictObject({ T0: within(NOTICE_BOUNDS), T1: within(NOTICE_BOUNDS), T2: within(NOTICE_BOUNDS) }),
})

const proposed = { id: RuleId, level: z.enum(PROPOSED_LEVELS), source: textOf(300) }
const SupervisionRule = z.discriminatedUnion('kind', [
  z.strictObject({ ...proposed, kind: z.literal('resolve_overdue'), since: z.enum(['due', 'day_after']) }),
  z.strictObject({ ...proposed, kind: z.literal('unsigned_urgent'), urgency: z.enum(['T0', 'T1']) }),
  z.strictObject({ ...proposed, kind: z.literal('redone'), times: within(PROPOSAL_TIMES_BOUNDS) }),
  z.strictObject({ ...proposed, kind: z.literal('urged'), times: within(PROPOSAL_TIMES_BOUNDS) }),
  z.strictObject({ ...proposed, kind: z.literal('hot_danger'), people: within(PROPOSAL_PEOPLE_BOUNDS), pressing: within(PROPOSAL_PRESSING_BOUNDS) }),
  z.strictObject({ ...proposed, kind: z.literal('whistle_absent') }),
  z.strictObject({ ...proposed, kind: z.literal('suspension_lapsed') }),
])
const Supervision = z.strictObject({ rules: z.array(SupervisionRule).max(60) })

const Amendments = z.strictObject(numbersOf(AMENDMENT_BOUNDS))

const Messages = z.strictObject({
  ...numbersOf(MESSAGE_BOUNDS),
  kinds: z.strictObject({ received: z.boolean(), replied: z.boolean(), info_asked: z.boolean(), info_reminder: z.boolean(), extended: z.boolean() } satisfies Record<(typeof MESSAGE_KINDS)[number], z.ZodBoolean>),
})

/** Codes of the catalogue at any level. */
const Communities = z.strictObject({ duties: z.array(z.string().regex(/^\d{2}(?:\.\d{2}){0,2}$/, 'two digits for each level, joined by `.`')).max(500) })

const variants = <R extends z.core.$ZodLooseShape>(rest: R) =>
  z.discriminatedUnion('name', [
    z.strictObject({ name: z.literal('clocks'), value: Clocks, ...rest }),
    z.strictObject({ name: z.literal('limits'), value: LimitsShape, ...rest }),
    z.strictObject({ name: z.literal('whistles'), value: Whistles, ...rest }),
    z.strictObject({ name: z.literal('supervision'), value: Supervision, ...rest }),
    z.strictObject({ name: z.literal('amendments'), value: Amendments, ...rest }),
    z.strictObject({ name: z.literal('messages'), value: Messages, ...rest }),
    z.strictObject({ name: z.literal('communities'), value: Communities, ...rest }),
  ])

/** A policy's name with what it says. */
export const PolicyBody = variants({})
export type PolicyBody = z.infer<typeof PolicyBody>

/** `version`: the one that was looked at; another in force by now is a conflict. */
export const PolicyProposal = variants({ version: z.int().min(1) })
export type PolicyProposal = z.infer<typeof PolicyProposal>
export const PolicyChangeIn = variants({ version: z.int().min(1), reason: textOf(500, 2) })
export type PolicyChangeIn = z.infer<typeof PolicyChangeIn>

export const PolicyRestore = z.strictObject({ version: z.int().min(1), reason: textOf(500, 2) })
export type PolicyRestore = z.infer<typeof PolicyRestore>

/** Who made a version, when and why; all null and empty for what was shipped. */
export const PolicyVersionFacts = z.strictObject({
  version: z.int(),
  at: InstantOut.nullable(),
  by: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  reason: z.string(),
  /** The version that it brought back. */
  restored: z.int().nullable(),
  /** Paths that differ from the version before; rules by their id. */
  changed: z.array(z.string()),
})
export type PolicyVersionFacts = z.infer<typeof PolicyVersionFacts>

/** GET /api/v1/admin/policies */
export const PoliciesView = z.strictObject({
  policies: z.array(variants({ version: z.int(), reach: z.enum(['dispatch', 'next', 'now']), history: z.array(PolicyVersionFacts) })),
  /** Whether this installation has a gateway to send SMS through. */
  messagesGateway: z.enum(['none', 'demo', 'configured']),
})
export type PoliciesView = z.infer<typeof PoliciesView>
export type PolicyView = PoliciesView['policies'][number]

/** What a proposal would change, and which orders under way it touches. */
export const PolicyPreview = z.strictObject({
  changed: z.array(z.string()),
  reach: z.enum(['dispatch', 'next', 'now']),
  /** Orders under way. */
  openOrders: z.int(),
  /** Of these: how many stand by which version of the clock policy, newest first; empty for the other policies. */
  frozen: z.array(z.strictObject({ version: z.int(), orders: z.int() })),
})
export type PolicyPreview = z.infer<typeof PolicyPreview>
