// The units a demand complains of (被反映单位): a list, since one matter is often the fault of several. Read here alone, because orders from
// before the list keep one unit in a slot of its own.
import type { Demand, Detail, HistoryEntry, Order } from './orders.ts'

/** Most units that one demand can complain of: with more of them nobody would be left to handle it. */
export const MOST_ACCUSED = 5

/** What the list is read from. */
export type Accusing = Pick<Demand, 'accusedUnits' | 'accusedUnit'>

/** Codes of the units complained about, in the order they were named; the slot of before reads as a list of one. */
export const accusedUnits = ({ accusedUnits: listed, accusedUnit }: Accusing): readonly string[] => listed ?? (accusedUnit == null ? [] : [accusedUnit])

export const isAccused = (unit: string | null, { demand }: { demand: Accusing }): boolean => unit !== null && accusedUnits(demand).includes(unit)

/** The demand with another list; the slot of before goes with it. */
export function accusing({ accusedUnit: _, ...demand }: Demand, units: readonly string[]): Demand {
  return { ...demand, accusedUnits: [...units] }
}

export interface Naming {
  at: Date
  before: readonly string[]
  after: readonly string[]
}

/** Every step that named a unit or took one back, the oldest first. */
export const namings = ({ history }: Pick<Order, 'history'>): Naming[] =>
  history.filter(({ action }: HistoryEntry) => action === 'nameAccused').map(({ at, detail }) => ({ at, before: listIn(detail, 'unitsBefore', 'unitBefore'), after: listIn(detail, 'accusedUnits', 'accusedUnit') }))

/** Units that the centre has looked at and cleared: the citizen names them by no form again. */
export const cleared = (order: Pick<Order, 'history'>): string[] => namings(order).flatMap(({ before, after }) => before.filter((unit) => !after.includes(unit)))

function listIn(detail: Detail, list: string, slot: string): readonly string[] {
  const [many, one] = [detail[list], detail[slot]]
  return Array.isArray(many) ? many : typeof one === 'string' ? [one] : []
}
