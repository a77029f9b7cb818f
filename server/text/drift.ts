// Drift: whether the reader still understands the city, week by week and matter by matter.

/** One order as it was read and as it ended up. */
export interface ReadOrder {
  /** Local day it came in, `2026-11-22`. */
  day: string
  /** What the reader proposed first; null when it proposed nothing. */
  proposed: string | null
  abstained: boolean
  /** What the dispatcher decided in the end. */
  decided: string
}

export interface DriftCell {
  orders: number
  abstained: number
  /** Orders decided otherwise than proposed. */
  corrected: number
  abstainedShare: number
  correctedShare: number
}

export interface DriftReport {
  weeks: ({ week: string } & DriftCell)[]
  /** By leaf decided, the most often corrected first. */
  leaves: ({ leaf: string } & DriftCell)[]
  /** By week and leaf, in that order. */
  cells: ({ week: string; leaf: string } & DriftCell)[]
  /** Leaves whose share corrected in the last week is clearly above that of the weeks before. */
  rising: string[]
}

/** Orders a leaf needs in the last week, and beyond its usual share, before it counts as rising. */
const LEAST_ORDERS = 10
const CLEARLY = 2

/** Counts what was abstained and corrected. @param orders in any order */
export function driftOf(orders: readonly ReadOrder[]): DriftReport {
  const weeks = grouped(orders, (order) => weekOf(order.day))
  const leaves = grouped(orders, (order) => order.decided)
  const cells = grouped(orders, (order) => `${weekOf(order.day)} ${order.decided}`)
  const last = [...weeks.keys()].sort().at(-1) ?? ''
  return {
    weeks: [...weeks].sort(byKey).map(([week, of]) => ({ week, ...cellOf(of) })),
    leaves: [...leaves].map(([leaf, of]) => ({ leaf, ...cellOf(of) })).sort((a, b) => b.corrected - a.corrected || (a.leaf < b.leaf ? -1 : 1)),
    cells: [...cells].sort(byKey).map(([key, of]) => ({ week: key.slice(0, 10), leaf: key.slice(11), ...cellOf(of) })),
    rising: [...leaves].filter(([, of]) => isRising(of, last)).map(([leaf]) => leaf).sort(),
  }
}

/** The Monday of a day's week, `2026-11-16`. */
export function weekOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  const back = (at.getUTCDay() + 6) % 7
  return new Date(at.getTime() - back * 86_400_000).toISOString().slice(0, 10)
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)

function grouped(orders: readonly ReadOrder[], keyOf: (order: ReadOrder) => string): Map<string, ReadOrder[]> {
  const groups = new Map<string, ReadOrder[]>()
  for (const order of orders) {
    const group = groups.get(keyOf(order))
    if (group === undefined) groups.set(keyOf(order), [order])
    else group.push(order)
  }
  return groups
}

const isCorrected = ({ proposed, decided }: ReadOrder): boolean => proposed !== null && proposed !== decided

function cellOf(orders: readonly ReadOrder[]): DriftCell {
  const abstained = orders.filter((order) => order.abstained).length
  const corrected = orders.filter(isCorrected).length
  return { orders: orders.length, abstained, corrected, abstainedShare: abstained / orders.length, correctedShare: corrected / orders.length }
}

/** The last week's share of corrections lies two standard errors above the share before. */
function isRising(orders: readonly ReadOrder[], lastWeek: string): boolean {
  const [now, before] = [orders.filter((order) => weekOf(order.day) === lastWeek), orders.filter((order) => weekOf(order.day) !== lastWeek)]
  if (now.length < LEAST_ORDERS || before.length < LEAST_ORDERS) return false
  const [share, usual] = [cellOf(now).correctedShare, (before.filter(isCorrected).length + 1) / (before.length + 2)]
  return share - usual > CLEARLY * Math.sqrt((usual * (1 - usual)) / now.length)
}
