// Proposals to amend the catalogue (目录修订建议): when rulings on returns of one leaf keep naming another unit, the catalogue is wrong,
// not the dispatchers (HR §7.2: a ruling becomes a precedent; §0.3: catalogues change often). Pure; a person adopts or declines.
import type { Catalogue, Leaf } from './catalogue.ts'
import { after, DAY_MS, type Instant } from './time.ts'
import { STREET_OF_PLACE, type UnitKind } from './units.ts'

export interface AmendmentPolicy {
  version: number
  /** So many granted rulings at least name the unit, within so many days. */
  rulings: number
  windowDays: number
  /** Of all rulings on returns of the leaf in that time, the refused ones among them. */
  leastShare: number
}

/** What a city may set otherwise. No law names a number. */
export const DEFAULT_AMENDMENT_POLICY: AmendmentPolicy = { version: 1, rulings: 2, windowDays: 180, leastShare: 0.6 }

/** A ruling on a return of the leaf. */
export interface RulingFact {
  id: string
  toUnit: string
  granted: boolean
  at: Instant
}

export interface AmendmentFound {
  leafCode: string
  /** As the catalogue writes it: a unit code, or {@link STREET_OF_PLACE}. */
  fromUnit: string
  toUnit: string
  /** Ids of the rulings, oldest first. */
  evidence: string[]
  /** All rulings of the time, with those that left the order where it was. */
  of: number
}

/**
 * The amendment that the rulings on a leaf ask for.
 * @param since rulings before it were weighed already: the catalogue changed, or a proposal was declined
 * @returns null while they are too few, too old, or not of one mind
 */
export function amendmentFor(
  leaf: Pick<Leaf, 'code' | 'leadUnit'>,
  rulings: readonly RulingFact[],
  policy: AmendmentPolicy,
  kindOf: (unit: string) => UnitKind | undefined,
  sinceFor: (toUnit: string) => Instant | null,
  now: Instant,
): AmendmentFound | null {
  const from = after(now, -policy.windowDays * DAY_MS)
  // Which street a place lies in is the place's business, not the catalogue's.
  const entryOf = (unit: string): string => (kindOf(unit) === 'street' ? STREET_OF_PLACE : unit)
  const recent = rulings.filter(({ at }) => at >= from)
  const byUnit = new Map<string, RulingFact[]>()
  for (const ruling of recent) {
    const entry = entryOf(ruling.toUnit)
    const since = sinceFor(entry)
    if (!ruling.granted || entry === leaf.leadUnit || kindOf(ruling.toUnit) === undefined || (since !== null && ruling.at <= since)) continue
    byUnit.set(entry, [...(byUnit.get(entry) ?? []), ruling])
  }
  const [best] = [...byUnit].sort(([, a], [, b]) => b.length - a.length)
  if (best === undefined) return null
  const [toUnit, named] = best
  const since = sinceFor(toUnit)
  const of = recent.filter(({ at }) => since === null || at > since).length
  if (named.length < policy.rulings || named.length < of * policy.leastShare) return null
  return { leafCode: leaf.code, fromUnit: leaf.leadUnit, toUnit, evidence: [...named].sort((a, b) => a.at.getTime() - b.at.getTime()).map(({ id }) => id), of }
}

export interface CatalogueChange {
  leafCode: string
  unit: string
  /** The unit leads from now on, or only assists whoever leads. */
  as: 'lead' | 'assisting'
  /** A former lead goes on helping. */
  keepFormer: boolean
}

/** The next version of the catalogue; the one in force is never edited. Orders already dispatched stay where they are. */
export const amended = (catalogue: Pick<Catalogue, 'levels'>, change: CatalogueChange, version: number, now: Instant): Catalogue => ({
  version,
  inForceFrom: now,
  levels: catalogue.levels.map((first) => ({
    ...first,
    children: first.children.map((second) => ({ ...second, leaves: second.leaves.map((leaf) => (leaf.code === change.leafCode ? amendedLeaf(leaf, change) : leaf)) })),
  })),
})

function amendedLeaf(leaf: Leaf, { unit, as, keepFormer }: CatalogueChange): Leaf {
  if (as === 'assisting') return leaf.leadUnit === unit ? leaf : { ...leaf, assistingUnits: [...new Set([...leaf.assistingUnits, unit])] }
  const former = keepFormer && leaf.leadUnit !== unit ? [leaf.leadUnit] : []
  return { ...leaf, leadUnit: unit, assistingUnits: [...new Set([...former, ...leaf.assistingUnits])].filter((code) => code !== unit) }
}
