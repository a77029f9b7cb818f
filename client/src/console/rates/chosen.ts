// Which list of orders is open: it stands in the address, so that it can be sent to somebody and gone back from.
import { FIGURES, isGrounded, type Figure } from '../../../../server/domain/rates/figures.ts'
import { RATE_GROUPS, type RateGroupName } from '../../../../server/contracts/rates.ts'
import type { PeriodName } from './periods.ts'

/** Whose figure: of a unit, of a peer group, or else of the city; of one matter; of other days than the page's (`2026-11-02_2026-11-08`). */
export interface Whose {
  unit?: string
  group?: RateGroupName
  leaf?: string
  days?: string
}

export interface Chosen extends Whose {
  figure: Figure
  ground?: string
  /** Those that count for the figure alone, or those that do not. */
  hit?: 'yes' | 'no'
}

export type ChosenSearch = Partial<Chosen>

/** The page's own part of the address. */
export interface PageSearch {
  period?: PeriodName
  first?: string
  last?: string
}

/** The address of the page with no list open. */
export const closed = ({ period, first, last }: PageSearch): PageSearch => ({ ...(period !== undefined && { period }), ...(first !== undefined && { first }), ...(last !== undefined && { last }) })

const CODE = /^[a-z0-9_.-]{1,40}$/
const DAYS = /^\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2}$/
const textIn = (value: unknown, pattern: RegExp): string | undefined => (typeof value === 'string' && pattern.test(value) ? value : undefined)

/** What of the address says which list is open; what says nothing is left out. */
export function chosenIn(search: Record<string, unknown>): ChosenSearch {
  const figure = FIGURES.find((one) => one === search.figure)
  if (figure === undefined) return {}
  const [unit, leaf, days, ground] = [textIn(search.unit, CODE), textIn(search.leaf, CODE), textIn(search.days, DAYS), textIn(search.ground, CODE)]
  const group = RATE_GROUPS.find((one) => one === search.group)
  return {
    figure,
    ...(unit !== undefined && { unit }),
    ...(group !== undefined && unit === undefined && { group }),
    ...(leaf !== undefined && { leaf }),
    ...(days !== undefined && { days }),
    ...(ground !== undefined && isGrounded(figure) && { ground }),
    ...((search.hit === 'yes' || search.hit === 'no') && { hit: search.hit }),
  }
}

/** Figures of which an order that counts speaks against whoever is counted. */
const BAD_WHEN_HIT: ReadonlySet<Figure> = new Set(['redone', 'returned', 'gap', 'contactGap', 'flagged'])
/** Figures that only tell which orders are meant, or what somebody says. */
const PLAIN: ReadonlySet<Figure> = new Set(['cohort', 'rated', 'claimed', 'contactClaimed', 'explained', 'excluded', 'honest'])

/** Does an order in the list speak for or against whoever is counted? */
export const toneOf = (figure: Figure, hit: boolean): 'good' | 'bad' | 'plain' => (PLAIN.has(figure) ? 'plain' : BAD_WHEN_HIT.has(figure) === hit ? 'bad' : 'good')
