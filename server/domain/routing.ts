// From a reading to a unit (HR §5.5): the catalogue names the owner, the place names the street, a routing rule outweighs the
// catalogue, and the law says whether the order may go by itself or a person looks first. Which rule it is: routing-rules/.
import { CENTRE } from './actors.ts'
import type { Leaf } from './catalogue.ts'
import type { Limits } from './limits.ts'
import type { Reading } from './orders.ts'
import { coversMatter } from './routing-rules/rule.ts'
import { unitMeant } from './units.ts'
import type { DemandType, Urgency } from './words.ts'

export interface RouteFacts {
  reading: Pick<Reading, 'leaves' | 'abstained' | 'several'>
  demandType: DemandType
  urgency: Urgency
  /** A leaf chosen by a person; null = the reader's. */
  chosenLeaf: string | null
  street: string | null
  accusedUnits: readonly string[]
}

/** What a routing rule says of an order. */
export interface Ruled {
  /** Unit code, `street`, or null: the rule names none and the catalogue's stays. */
  lead: string | null
  assisting: readonly string[]
  byPerson: boolean
  /** Which matters it is for; empty = whatever the matter, so the rule is sure without the reader. */
  matters: readonly string[]
}

/** The unit for what accuses the city's own people; a matter that is its own never goes elsewhere by itself. */
const DISCIPLINE = 'jiandu'

export interface RouteProposal {
  leadUnit: string | null
  assistingUnits: string[]
  leafCode: string | null
  /** Units by probability: the sum over their leaves, best first. */
  units: { code: string; p: number }[]
  /** May be dispatched without a person. */
  auto: boolean
  /** Codes for the screens: why it may, or why a person must look. */
  reasons: string[]
}

/**
 * Proposes the lead unit of an order and says whether the platform may dispatch it alone.
 * Never alone: T0 and T1, reports, what accuses one of ours, several matters, a leaf's first use (HR §5.5).
 * @param proven leaves that a person has dispatched before
 */
export function proposeRoute(facts: RouteFacts, leaves: ReadonlyMap<string, Leaf>, proven: ReadonlySet<string>, limits: Limits, ruled: Ruled | null = null): RouteProposal {
  const candidates = candidatesOf(facts)
  const units = byRule(ruled, candidates, facts.street, leaves, unitsOf(candidates, facts.street, leaves))
  const leafCode = candidates[0]?.code ?? null
  const leaf = leafCode === null ? undefined : leaves.get(leafCode)
  const best = units[0]
  const leadUnit = best?.code ?? null
  const against: string[] = []
  const placeless = ruled?.lead != null && unitMeant(ruled.lead, facts.street) === null
  if (leaf === undefined || (best === undefined && !placeless)) against.push('no_leaf')
  if (leaf !== undefined && leadUnit === null) against.push('no_place')
  // What the catalogue leaves to the centre is answered there, not handed out.
  if (leadUnit === CENTRE) against.push('centre_answers')
  if (facts.reading.abstained && facts.chosenLeaf === null) against.push('reader_unsure')
  if (best !== undefined && best.p < limits.autoDispatchAt) against.push('unit_unsure')
  if (facts.urgency !== 'T2') against.push('urgent')
  if (facts.demandType === 'report') against.push('report')
  if (facts.demandType === 'praise') against.push('praise')
  if (facts.accusedUnits.length > 0 || leadUnit === DISCIPLINE || leaf?.leadUnit === DISCIPLINE) against.push('about_staff')
  if (facts.reading.several) against.push('several_matters')
  if (leafCode !== null && !proven.has(leafCode)) against.push('first_use_of_leaf')
  if (ruled?.byPerson === true) against.push('rule_says_person')
  const entries = [...(ruled?.lead == null ? (leaf?.assistingUnits ?? []) : []), ...(ruled?.assisting ?? [])]
  const assisting = entries.map((entry) => unitMeant(entry, facts.street)).filter((code) => code !== null && code !== leadUnit && code !== CENTRE && !facts.accusedUnits.includes(code))
  return {
    leadUnit,
    assistingUnits: [...new Set(assisting.filter((code) => code !== null))],
    leafCode,
    units,
    auto: against.length === 0,
    reasons: against.length === 0 ? ['sure'] : against,
  }
}

const candidatesOf = ({ chosenLeaf, reading }: RouteFacts): { code: string; p: number }[] =>
  chosenLeaf === null ? reading.leaves : [{ code: chosenLeaf, p: 1 }]

/** Several leaves of one owner make the owner surer than any of them alone. */
function unitsOf(candidates: { code: string; p: number }[], street: string | null, leaves: ReadonlyMap<string, Leaf>): { code: string; p: number }[] {
  const sums = new Map<string, number>()
  for (const { code, p } of candidates) {
    const entry = leaves.get(code)?.leadUnit
    const unit = entry === undefined ? null : unitMeant(entry, street)
    if (unit !== null) sums.set(unit, (sums.get(unit) ?? 0) + p)
  }
  return [...sums].map(([code, p]) => ({ code, p: Math.min(1, p) })).sort((a, b) => b.p - a.p)
}

/**
 * A rule's unit before the catalogue's. It is as sure as the matters that the rule is for, and those whose owner it is anyway.
 * A rule that needs a place proposes nobody where none is known.
 */
function byRule(ruled: Ruled | null, candidates: { code: string; p: number }[], street: string | null, leaves: ReadonlyMap<string, Leaf>, byCatalogue: RouteProposal['units']): RouteProposal['units'] {
  if (ruled === null || ruled.lead === null) return byCatalogue
  const code = unitMeant(ruled.lead, street)
  if (code === null) return []
  const isFor = (leaf: string): boolean => coversMatter(ruled.matters, leaf) || unitMeant(leaves.get(leaf)?.leadUnit ?? '', street) === code
  const p = ruled.matters.length === 0 ? 1 : candidates.reduce((sum, candidate) => sum + (isFor(candidate.code) ? candidate.p : 0), 0)
  return [{ code, p: Math.min(1, p) }, ...byCatalogue.filter((unit) => unit.code !== code)]
}
