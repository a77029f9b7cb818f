// How long the whole may take: the hotline's limit, a leaf's own, the law's, and the shorter one of a redo.
import type { Calendar, Refused } from '../calendar/calendar.ts'
import { dueAfter } from '../calendar/due.ts'
import type { Span } from '../catalogue.ts'
import type { Instant } from '../time.ts'
import { byRule, LEAF_RESOLVE, LEAF_STATUTORY, REDO_HALF, type ClockTerms, type MatterOfUnit } from './begin.ts'
import { ruleFor, type ClockPolicy, type Matter } from './policy.ts'

/**
 * The promise of the whole: the hotline's limit, or the law's when that is longer. Then the hotline's limit becomes the day
 * by which the citizen is told how things stand and what the law allows. In urgent matters, and where the law's limit is
 * the shorter one, both run side by side: danger does not wait for a procedure.
 * @source Jinan 2018 art. 24, Weifang 2021 art. 20 (HR §0.6, §2.1)
 */
export function wholeTerms(policy: ClockPolicy, calendar: Calendar, matter: MatterOfUnit, now: Instant): { ok: true; terms: ClockTerms[] } | Refused {
  const hotline = resolveTerms(policy, calendar, matter, now)
  if (!hotline.ok) return hotline
  const statutory = matter.leaf?.statutoryLimit ?? null
  if (statutory === null) return hotline
  const law: ClockTerms = { name: 'statutory', unit: null, span: statutory.span, rule: LEAF_STATUTORY, basis: statutory.basis }
  const [ours] = hotline.terms
  if (ours === undefined) return { ok: true, terms: [{ ...law, name: 'resolve' }] }
  const longer = isLonger(calendar, law.span, ours.span, now)
  if (!longer.ok) return longer
  if (!longer.longer || matter.urgency !== 'T2') return { ok: true, terms: [ours, law] }
  const progress: ClockTerms = { name: 'stage_report', unit: null, span: ours.span, rule: ours.rule }
  return { ok: true, terms: [{ ...law, name: 'resolve' }, progress] }
}

/** The hotline's own limit. A leaf's is a rule for that leaf; in urgent matters it holds only where it is shorter. */
function resolveTerms(policy: ClockPolicy, calendar: Calendar, matter: Matter, now: Instant): { ok: true; terms: ClockTerms[] } | Refused {
  const byPolicy = byRule(policy, 'resolve', matter, null)
  const span = matter.leaf?.resolveLimit ?? null
  const [ours] = byPolicy
  if (span === null || ofLeaf(policy, ours)) return { ok: true, terms: byPolicy }
  const byLeaf: ClockTerms = { name: 'resolve', unit: null, span, rule: LEAF_RESOLVE }
  if (matter.urgency === 'T2' || ours === undefined) return { ok: true, terms: [byLeaf] }
  const slower = isLonger(calendar, span, ours.span, now)
  if (!slower.ok) return slower
  return { ok: true, terms: slower.longer ? byPolicy : [byLeaf] }
}

/** The policy itself has a rule for the leaf: it is newer than the catalogue and wins. */
const ofLeaf = (policy: ClockPolicy, terms: ClockTerms | undefined): boolean =>
  policy.rules.some((rule) => rule.id === terms?.rule && rule.leaf !== null)

function isLonger(calendar: Calendar, one: Span, other: Span, now: Instant): { ok: true; longer: boolean } | Refused {
  const first = dueAfter(calendar, now, one)
  if (!first.ok) return first
  const second = dueAfter(calendar, now, other)
  if (!second.ok) return second
  return { ok: true, longer: first.at > second.at }
}

/** The policy's limit, or half of what the matter is promised at first where that would not be shorter. */
export function redoTerms(policy: ClockPolicy, calendar: Calendar, matter: MatterOfUnit, now: Instant): ClockTerms[] {
  const rule = ruleFor(policy, 'redo', matter)
  if (rule === null) return []
  const first = resolveTerms(policy, calendar, matter, now)
  const [promised] = first.ok ? first.terms : []
  if (promised === undefined) return [{ name: 'resolve', unit: null, span: rule.span, rule: rule.id }]
  const longer = isLonger(calendar, promised.span, rule.span, now)
  // Where the calendar does not reach, nothing can be compared, and the policy's own limit stands.
  return [!longer.ok || longer.longer ? { name: 'resolve', unit: null, span: rule.span, rule: rule.id } : { name: 'resolve', unit: null, span: halfOf(promised.span), rule: REDO_HALF }]
}

/** Working minutes of half a day: what is half of a single working day. */
const HALF_A_DAY = 225

const halfOf = ({ kind, amount }: Span): Span => (kind === 'working_days' && amount === 1 ? { kind: 'working_minutes', amount: HALF_A_DAY } : { kind, amount: Math.max(1, Math.floor(amount / 2)) })
