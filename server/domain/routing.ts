// From a reading to a unit (HR §5.5): the catalogue names the owner, the place names the street, and the rules say whether
// the order may go by itself or a person looks first.
import type { Leaf } from './catalogue.ts'
import type { Limits } from './limits.ts'
import type { Reading } from './orders.ts'
import { unitMeant } from './units.ts'
import type { DemandType, Urgency } from './words.ts'

export interface RouteFacts {
  reading: Pick<Reading, 'leaves' | 'abstained' | 'several'>
  demandType: DemandType
  urgency: Urgency
  /** A leaf chosen by a person; null = the reader's. */
  chosenLeaf: string | null
  street: string | null
  accusedUnit: string | null
}

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
export function proposeRoute(facts: RouteFacts, leaves: ReadonlyMap<string, Leaf>, proven: ReadonlySet<string>, limits: Limits): RouteProposal {
  const candidates = candidatesOf(facts)
  const units = unitsOf(candidates, facts.street, leaves)
  const leafCode = candidates[0]?.code ?? null
  const leaf = leafCode === null ? undefined : leaves.get(leafCode)
  const best = units[0]
  const leadUnit = best?.code ?? null
  const against: string[] = []
  if (leaf === undefined || best === undefined) against.push('no_leaf')
  if (leaf !== undefined && leadUnit === null) against.push('no_place')
  if (facts.reading.abstained && facts.chosenLeaf === null) against.push('reader_unsure')
  if (best !== undefined && best.p < limits.autoDispatchAt) against.push('unit_unsure')
  if (facts.urgency !== 'T2') against.push('urgent')
  if (facts.demandType === 'report') against.push('report')
  if (facts.demandType === 'praise') against.push('praise')
  if (facts.accusedUnit !== null || leadUnit === 'jiandu') against.push('about_staff')
  if (facts.reading.several) against.push('several_matters')
  if (leafCode !== null && !proven.has(leafCode)) against.push('first_use_of_leaf')
  const assisting = (leaf?.assistingUnits ?? []).map((entry) => unitMeant(entry, facts.street)).filter((code) => code !== null && code !== leadUnit)
  return {
    leadUnit,
    assistingUnits: assisting.filter((code) => code !== null),
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
