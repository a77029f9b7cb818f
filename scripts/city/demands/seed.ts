// What one seeded demand holds, and the short way to write one down.
import type { DemandType, Urgency } from '../../../server/domain/words.ts'

/** A demand as it would reach the hotline, with what a good dispatcher would make of it. */
export interface DemandSeed {
  title: string
  text: string
  demandType: DemandType
  /** The true matter, a leaf of the catalogue. */
  leafCode: string
  /** How pressing it truly is. */
  urgency: Urgency
  /** Code of the street it happened in; null, like the three below, when it has no place (a question about a rule). */
  street: string | null
  lng: number | null
  lat: number | null
  address: string | null
  /** Building, unit, room: kept with the contact data. */
  addressDetail: string | null
  /** Null when the citizen wished to stay unknown even to the centre. */
  person: { name: string; phone: string } | null
  language: 'zh' | 'en'
  /** The citizen asked for secrecy, or it is a report. */
  secret: boolean
  /** The unit complained about or reported, when it is one of ours. */
  accusedUnit: string | null
}

/** A demand as it is written down: the place by name, the person chosen later. */
export interface DemandEntry {
  leaf: string
  type: DemandType
  /** Name of a point of the gazetteer; null = no place. */
  at: string | null
  title: string
  text: string
  urgency: Urgency
  /** What stands in place of the point's name in the address. */
  spot: string | null
  detail: string | null
  secret: boolean
  anonymous: boolean
  language: 'zh' | 'en'
  accused: string | null
}

type Unusual = Partial<Pick<DemandEntry, 'urgency' | 'spot' | 'detail' | 'secret' | 'anonymous' | 'language' | 'accused'>>

/** Usual: T2, named, Chinese, open except for reports (举报 is secret by default, HR §7.5). */
export const demand = (
  leaf: string,
  type: DemandType,
  at: string | null,
  title: string,
  text: string,
  unusual: Unusual = {},
): DemandEntry => ({
  leaf,
  type,
  at,
  title,
  text,
  urgency: unusual.urgency ?? 'T2',
  spot: unusual.spot ?? null,
  detail: unusual.detail ?? null,
  secret: unusual.secret ?? type === 'report',
  anonymous: unusual.anonymous ?? false,
  language: unusual.language ?? 'zh',
  accused: unusual.accused ?? null,
})
