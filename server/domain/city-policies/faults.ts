// What is wrong with a policy beyond its shape and its bounds: limits that contradict each other, promises without a limit, rules
// that would never be reached. All faults at once. Pure; whether a leaf exists is given.
import type { Span } from '../catalogue.ts'
import { PROMISES, type ClockPolicy, type ClockRule } from '../clocks/policy.ts'
import type { Limits } from '../limits.ts'
import type { MessagePolicy } from '../messages/policy.ts'
import { PROPOSED_LEVELS, type SupervisionPolicy, type SupervisionRule } from '../supervision/policy.ts'
import { onlyHelps } from '../units.ts'
import { URGENCIES } from '../words.ts'
import type { WhistlePolicy } from '../whistles/policy.ts'
import { SPAN_BOUNDS } from './bounds.ts'
import type { PolicyName, PolicyValue } from './names.ts'

export type PolicyFaultCode =
  | 'duplicate'
  | 'same_case'
  | 'no_rule_for_any'
  | 'out_of_bounds'
  | 'natural_only'
  | 'urgent_slower'
  | 'target_longer'
  | 'unknown'
  | 'not_rising'
  | 'must_be_capped'
  | 'nobody_told'
  | 'shorter_notice_when_ordinary'
  | 'calls_itself'
  | 'asked_by_own_unit'
  | 'milder_when_worse'
  | 'day_below_hour'

export interface PolicyFault {
  /** Into the value, e.g. `rules.3.span`. */
  path: string
  code: PolicyFaultCode
}

type FaultsOf<N extends PolicyName> = (value: PolicyValue<N>, isLeaf: (code: string) => boolean) => Iterable<PolicyFault>

const FAULTS_OF: { [N in PolicyName]: FaultsOf<N> } = {
  clocks: clockFaults,
  limits: limitFaults,
  whistles: whistleFaults,
  supervision: supervisionFaults,
  amendments: () => [],
  messages: messageFaults,
  communities: communityFaults,
}

/**
 * Every fault of a policy that has the right shape.
 * @param isLeaf whether the catalogue in force has this matter, or matters below a branch of this code
 * @returns [] for a sound one
 */
export function policyFaults<N extends PolicyName>(name: N, value: PolicyValue<N>, isLeaf: (code: string) => boolean): PolicyFault[] {
  const faultsOf: FaultsOf<N> = FAULTS_OF[name]
  return [...faultsOf(value, isLeaf)]
}

/** Promises that every order makes, so that one limit must hold whatever the order. A stage report is owed where the city says so. */
const FOR_EVERY_ORDER = PROMISES.filter((promise) => promise !== 'stage_report' && promise !== 'statutory')

function* clockFaults({ rules, warnings, pauses }: PolicyValue<'clocks'>, isLeaf: (code: string) => boolean): Generator<PolicyFault> {
  const ids = new Set<string>()
  const cases = new Set<string>()
  for (const [index, rule] of rules.entries()) {
    const at = `rules.${index}`
    if (ids.has(rule.id)) yield { path: `${at}.id`, code: 'duplicate' }
    ids.add(rule.id)
    const facts = [rule.promise, rule.demandType, rule.urgency, rule.leaf].join('/')
    if (cases.has(facts)) yield { path: at, code: 'same_case' }
    cases.add(facts)
    if (rule.leaf !== null && !isLeaf(rule.leaf)) yield { path: `${at}.leaf`, code: 'unknown' }
    yield* spanFaults(rule, at)
    // HR §3.4: hours of urgent classes are natural hours, day and night.
    if ((rule.urgency === 'T0' || rule.urgency === 'T1') && rule.span.kind !== 'natural_minutes') yield { path: `${at}.span`, code: 'natural_only' }
    if (rule.urgency === 'T0' && rules.some((slower) => isSameButUrgent(slower, rule, 'T1') && isLonger(rule.span, slower.span))) yield { path: `${at}.span`, code: 'urgent_slower' }
  }
  for (const promise of FOR_EVERY_ORDER)
    if (!rules.some((rule) => rule.promise === promise && rule.demandType === null && rule.urgency === null && rule.leaf === null)) yield { path: `rules.any.${promise}`, code: 'no_rule_for_any' }
  yield* warningFaults(warnings)
  // The citizen's turn never lasts for ever, and a suspension is looked at again (HR §3.2, §3.4).
  if (pauses.needs_info.atMostDays === null) yield { path: 'pauses.needs_info.atMostDays', code: 'must_be_capped' }
  if (pauses.needs_info.times === null) yield { path: 'pauses.needs_info.times', code: 'must_be_capped' }
  if (pauses.suspension.atMostDays === null) yield { path: 'pauses.suspension.atMostDays', code: 'must_be_capped' }
  if (pauses.suspension.atMostDays !== null && pauses.suspension.atMostDays > 90) yield { path: 'pauses.suspension.atMostDays', code: 'out_of_bounds' }
}

function* spanFaults({ span, target }: ClockRule, at: string): Generator<PolicyFault> {
  if (!isWithin(span)) yield { path: `${at}.span.amount`, code: 'out_of_bounds' }
  if (target === null) return
  if (!isWithin(target)) yield { path: `${at}.target.amount`, code: 'out_of_bounds' }
  if (isLonger(target, span)) yield { path: `${at}.target`, code: 'target_longer' }
}

const isWithin = ({ kind, amount }: Span): boolean => amount >= SPAN_BOUNDS[kind].min && amount <= SPAN_BOUNDS[kind].max

/** Spans of different kinds cannot be told apart without a calendar. */
const isLonger = (a: Span, b: Span): boolean => a.kind === b.kind && a.amount > b.amount

const isSameButUrgent = (a: ClockRule, b: ClockRule, urgency: ClockRule['urgency']): boolean =>
  a.promise === b.promise && a.demandType === b.demandType && a.leaf === b.leaf && a.urgency === urgency

function* warningFaults(warnings: ClockPolicy['warnings']): Generator<PolicyFault> {
  let before = 0
  for (const [index, { when, tell, tellCentre }] of warnings.entries()) {
    const share = 'share' in when ? when.share : null
    if (share !== null && share <= before) yield { path: `warnings.${index}.when`, code: 'not_rising' }
    before = share ?? before
    if (tell.length === 0) yield { path: `warnings.${index}.tell`, code: 'nobody_told' }
    if (tellCentre.length === 0) yield { path: `warnings.${index}.tellCentre`, code: 'nobody_told' }
  }
}

function* limitFaults({ returnWindowMinutesT0, returnWindowMinutesT1, recheckDays, callbackFromMinute, callbackToMinute }: Omit<Limits, 'version'>): Generator<PolicyFault> {
  if (returnWindowMinutesT0 > returnWindowMinutesT1) yield { path: 'returnWindowMinutesT0', code: 'urgent_slower' }
  // Somebody must have the time to call.
  if (callbackToMinute <= callbackFromMinute) yield { path: 'callbackToMinute', code: 'not_rising' }
  for (const [index, day] of recheckDays.entries()) if (day <= (recheckDays[index - 1] ?? 0)) yield { path: `recheckDays.${index}`, code: 'not_rising' }
}

function* whistleFaults({ callers, called, leastNoticeMinutes }: Omit<WhistlePolicy, 'version'>): Generator<PolicyFault> {
  for (const [index, urgency] of URGENCIES.entries()) {
    const slower = URGENCIES[index + 1]
    if (slower !== undefined && leastNoticeMinutes[urgency] > leastNoticeMinutes[slower]) yield { path: `leastNoticeMinutes.${urgency}`, code: 'shorter_notice_when_ordinary' }
  }
  for (const [index, kind] of called.entries()) if (callers.includes(kind)) yield { path: `called.${index}`, code: 'calls_itself' }
  // Else a whistle would be the way around the list of what communities may be asked (Beijing 2021 art. 17).
  for (const [key, kinds] of [['callers', callers], ['called', called]] as const)
    for (const [index, kind] of kinds.entries()) if (onlyHelps(kind)) yield { path: `${key}.${index}`, code: 'asked_by_own_unit' }
}

/** What makes a rule reached: no two of a kind may be reached by the same, and what is worse is never pressed less. */
const reachedBy = (rule: SupervisionRule): number => {
  switch (rule.kind) {
    case 'resolve_overdue':
      return rule.since === 'due' ? 0 : 1
    case 'unsigned_urgent':
      return rule.urgency === 'T1' ? 0 : 1
    case 'redone':
    case 'urged':
      return rule.times
    case 'hot_danger':
      return rule.people
    case 'whistle_absent':
    case 'suspension_lapsed':
      return 0
  }
}

function* supervisionFaults({ rules }: Omit<SupervisionPolicy, 'version'>): Generator<PolicyFault> {
  const ids = new Set<string>()
  for (const [index, rule] of rules.entries()) {
    if (ids.has(rule.id)) yield { path: `rules.${index}.id`, code: 'duplicate' }
    ids.add(rule.id)
    const others = rules.filter((other, at) => at !== index && other.kind === rule.kind)
    if (rules.findIndex((other) => other.kind === rule.kind && reachedBy(other) === reachedBy(rule)) < index) yield { path: `rules.${index}`, code: 'same_case' }
    if (others.some((other) => reachedBy(other) < reachedBy(rule) && levelOf(other) > levelOf(rule))) yield { path: `rules.${index}.level`, code: 'milder_when_worse' }
  }
}

const levelOf = ({ level }: SupervisionRule): number => PROPOSED_LEVELS.indexOf(level)

function* communityFaults({ duties }: PolicyValue<'communities'>, isMatter: (code: string) => boolean): Generator<PolicyFault> {
  for (const [index, code] of duties.entries()) {
    if (duties.indexOf(code) < index) yield { path: `duties.${index}`, code: 'duplicate' }
    if (!isMatter(code)) yield { path: `duties.${index}`, code: 'unknown' }
  }
}

function* messageFaults({ mostPerHour, mostPerDay }: Omit<MessagePolicy, 'version'>): Generator<PolicyFault> {
  if (mostPerDay < mostPerHour) yield { path: 'mostPerDay', code: 'day_below_hour' }
}

