// The dispatch catalogue (派单目录): the versioned tree of matters that says whose duty each one is (design §2, HR §5).
import type { DemandType, Urgency } from './words.ts'

/** How long one promise lasts. Working time runs on the city's calendar, natural time is plain elapsed time (HR §3.4). */
export type Span =
  | { kind: 'working_minutes'; amount: number }
  | { kind: 'working_days'; amount: number }
  | { kind: 'natural_minutes'; amount: number }

/** A provision a duty or limit rests on; shown to citizens and units. */
export interface LegalBasis {
  /** e.g. 中华人民共和国噪声污染防治法 */
  law: string
  /** e.g. 第八十一条; null when the whole act is meant. */
  article: string | null
}

/** A question whose answer the unit will need (e.g. 几楼? which lift?). */
export interface LeafQuestion {
  code: string
  text: string
  textEn: string
  required: boolean
}

/** The smallest duty: one matter, one owner (HR §5.2 "Shape to copy"). */
export interface Leaf {
  /** Three levels of two digits joined by dots, e.g. `01.03.02`; never reused. */
  code: string
  name: string
  nameEn: string
  /** Other words people use for it. */
  synonyms: string[]
  /** Sentences of our own such as a citizen would write; the first training rows (NLP §3 cold start). */
  examples: string[]
  examplesEn: string[]
  /** Demand types this matter usually comes as; the first is the likeliest. */
  demandTypes: DemandType[]
  /** Unit code of the owner, or `street` when it goes to the street where the place lies. */
  leadUnit: string
  assistingUnits: string[]
  legalBasis: LegalBasis[]
  /** Limit fixed by law when it is longer than the hotline's (HR §2.1: Jinan art. 24); null when none. */
  statutoryLimit: { span: Span; basis: LegalBasis } | null
  /** Overrides of the default resolve limit; null = by demand type and urgency. */
  resolveLimit: Span | null
  /** Least urgency of the matter by its nature (a blocked lift is T1 whatever the words). */
  leastUrgency: Urgency
  questions: LeafQuestion[]
  /** Who takes it when nobody else is found to be responsible (兜底). */
  fallbackUnit: string
}

export interface CatalogueBranch {
  code: string
  name: string
  nameEn: string
}

export interface SecondLevel extends CatalogueBranch {
  leaves: Leaf[]
}

export interface FirstLevel extends CatalogueBranch {
  children: SecondLevel[]
}

/** One version of the tree. A version in force is never edited; a change is a new version. */
export interface Catalogue {
  version: number
  inForceFrom: Date
  /** The proposal that was adopted with this version, by whom and why; absent on versions that came otherwise. */
  change?: { amendment: string; by: string; reason: string; as: 'lead' | 'assisting' }
  levels: FirstLevel[]
}

/** The code of a leaf's first level, e.g. `01` of `01.03.02`. */
export const firstLevelOf = (leafCode: string): string => leafCode.slice(0, 2)

/** All leaves of a catalogue by code, with the names of the path above each. */
export function leavesOf(catalogue: Catalogue): Map<string, Leaf & { path: string[]; pathEn: string[] }> {
  const leaves = new Map<string, Leaf & { path: string[]; pathEn: string[] }>()
  for (const first of catalogue.levels)
    for (const second of first.children)
      for (const leaf of second.leaves)
        leaves.set(leaf.code, {
          ...leaf,
          path: [first.name, second.name, leaf.name],
          pathEn: [first.nameEn, second.nameEn, leaf.nameEn],
        })
  return leaves
}
