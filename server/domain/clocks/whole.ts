// How long the whole may take: the hotline's limit, a leaf's own, the law's, and the shorter one of a redo.
import type { Calendar } from '../calendar/calendar.ts'
import { dueAfter } from '../calendar/due.ts'
import type { Span } from '../catalogue.ts'
import type { Instant } from '../time.ts'
import { byRule, LEAF_RESOLVE, LEAF_STATUTORY, REDO_HALF, type ClockTerms } from './begin.ts'
import type { Clock } from './clock.ts'
import { ruleFor, ruleNamed, type ClockPolicy, type Matter } from './policy.ts'

/**
 * The promise of the whole: the hotline's limit, or the law's when that is longer. Then the hotline's limit becomes the day
 * by which the citizen is told how things stand and what the law allows. In urgent matters, and where the law's limit is
 * the shorter one, both run side by side: danger does not wait for a procedure.
 * @source Jinan 2018 art. 24, Weifang 2021 art. 20 (HR §0.6, §2.1)
 */
export function wholeTerms(policy: ClockPolicy, calendar: Calendar, matter: Matter, now: Instant): ClockTerms[] {
  const hotline = resolveTerms(policy, calendar, matter, now)
  const statutory = matter.leaf?.statutoryLimit ?? null
  if (statutory === null) return hotline
  const law: ClockTerms = { name: 'statutory', unit: null, span: statutory.span, rule: LEAF_STATUTORY, basis: statutory.basis }
  const [ours] = hotline
  if (ours === undefined) return [{ ...law, name: 'resolve' }]
  if (matter.urgency !== 'T2' || !isLonger(calendar, law.span, ours.span, now)) return [ours, law]
  const progress: ClockTerms = { name: 'stage_report', unit: null, span: ours.span, rule: ours.rule }
  return [{ ...law, name: 'resolve' }, progress]
}

/** The hotline's own limit. A leaf's is a rule for that leaf; in urgent matters it holds only where it is shorter. */
function resolveTerms(policy: ClockPolicy, calendar: Calendar, matter: Matter, now: Instant): ClockTerms[] {
  const byPolicy = byRule(policy, 'resolve', matter, null)
  const span = matter.leaf?.resolveLimit ?? null
  const [ours] = byPolicy
  if (span === null || ofLeaf(policy, ours)) return byPolicy
  const byLeaf: ClockTerms = { name: 'resolve', unit: null, span, rule: LEAF_RESOLVE }
  if (matter.urgency === 'T2' || ours === undefined) return [byLeaf]
  return isLonger(calendar, span, ours.span, now) ? byPolicy : [byLeaf]
}

/** The policy itself has a rule for the leaf: it is newer than the catalogue and wins. */
const ofLeaf = (policy: ClockPolicy, terms: ClockTerms | undefined): boolean =>
  policy.rules.some((rule) => rule.id === terms?.rule && rule.leaf !== null)

/** Ends one span later than the other? Where the calendar does not reach, by what spans commonly are in days. */
function isLonger(calendar: Calendar, one: Span, other: Span, now: Instant): boolean {
  const [first, second] = [dueAfter(calendar, now, one), dueAfter(calendar, now, other)]
  return first.ok && second.ok ? first.at > second.at : daysOf(one) > daysOf(other)
}

/** Days as they pass: five working days are a week, and a working day has 450 minutes. */
function daysOf({ kind, amount }: Span): number {
  if (kind === 'natural_minutes') return amount / (24 * 60)
  return ((kind === 'working_days' ? amount : amount / (2 * HALF_A_DAY)) * 7) / 5
}

/** Is it the promise of a redo? Of one by a rule that a later policy no longer has, its name says so. */
export const isOfRedo = (policy: ClockPolicy, { rule }: Pick<Clock, 'rule'>): boolean => rule === REDO_HALF || (ruleNamed(policy, rule)?.promise ?? (rule.startsWith('redo') ? 'redo' : null)) === 'redo'

/** The policy's limit, or half of what the matter is promised at first where that would not be shorter. */
export function redoTerms(policy: ClockPolicy, calendar: Calendar, matter: Matter, now: Instant): ClockTerms[] {
  const rule = ruleFor(policy, 'redo', matter)
  if (rule === null) return []
  const own: ClockTerms = { name: 'resolve', unit: null, span: rule.span, rule: rule.id }
  const [promised] = resolveTerms(policy, calendar, matter, now)
  if (promised === undefined || isLonger(calendar, promised.span, rule.span, now)) return [own]
  return [{ name: 'resolve', unit: null, span: halfOf(promised.span), rule: REDO_HALF }]
}

/** Working minutes of half a day: what is half of a single working day. */
const HALF_A_DAY = 225

const halfOf = ({ kind, amount }: Span): Span => (kind === 'working_days' && amount === 1 ? { kind: 'working_minutes', amount: HALF_A_DAY } : { kind, amount: Math.max(1, Math.floor(amount / 2)) })
