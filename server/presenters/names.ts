// How presenters learn the names behind codes: handed in by the door, so that presenters know no store.
import type { Named } from '../contracts/orders.ts'

export interface Names {
  unit(code: string | null): Named | null
  leaf(code: string | null): Named | null
  leafPath(code: string | null): { path: string[]; pathEn: string[]; legalBasis: { law: string; article: string | null }[]; leadUnit: string | null }
  person(id: string | null): string | null
  /** Organisations, times and sums of money that a text names, each once. */
  namedIn(text: string): { organisations: string[]; times: string[]; yuan: number[] }
  /** A text without the numbers that name a person. */
  withoutPersonal(text: string): string
}
