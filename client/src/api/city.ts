// The city as everybody may know it: catalogue, units, streets; and what a text seems to say before it is filed.
import type { UnitKind } from '../../../server/domain/units.ts'
import type { EmergencyView, ReadText } from '../../../server/contracts/intake.ts'
import type { Named } from '../../../server/contracts/orders.ts'
import { call } from './http.ts'

export interface QuestionView {
  code: string
  text: string
  textEn: string
  required: boolean
}
export interface LeafView extends Named {
  questions: QuestionView[]
  unit: string
}
export interface CatalogueAnswer {
  version: number
  levels: (Named & { children: (Named & { leaves: LeafView[] })[] })[]
}
export interface UnitView extends Named {
  kind: UnitKind
  parent: string | null
  duties: string
  dutiesEn: string
}
export interface PlacesAnswer {
  city: { name: string; nameEn: string }
  /** Edges as [lng, lat], WGS-84. */
  boundary: [number, number][]
  streets: (Named & { ring: [number, number][] })[]
}
export interface Suggestion {
  emergency: EmergencyView | null
  leaves: { leaf: Named; path: string[]; pathEn: string[]; p: number }[]
  demandType: string | null
  several: boolean
  abstained: boolean
}

export const getCatalogue = (signal?: AbortSignal) => call<CatalogueAnswer>('GET', '/catalogue', { signal })
export const getUnits = (signal?: AbortSignal) => call<{ units: UnitView[] }>('GET', '/units', { signal })
export const getPlaces = (signal?: AbortSignal) => call<PlacesAnswer>('GET', '/places', { signal })
export const readText = (input: ReadText, signal?: AbortSignal) => call<Suggestion>('POST', '/reading', { body: input, signal })
