// The messages nearest to a text: a scan over the rare words, then an exact comparison of the best.
import type { MessageReading } from './reading.ts'
import type { Space } from './space.ts'

/** Words of a query that lead the search. */
const LEADING_WORDS = 120

/** Less alike than this interests nobody. */
const FLOOR = 0.1

export interface NearRow {
  row: number
  /** Of the words, 0 to 1. */
  cosine: number
}

/**
 * @param own row of the message that asks, when it is in the index itself; -1 when not
 * @returns at most `k`, best first; of equals the older
 */
export function nearRows(space: Space, reading: MessageReading, own: number, k: number): NearRow[] {
  const probe = space.probeOf(reading.terms)
  const { contacts, frequent, exact } = space.scan(probe, space.messages.self, space.messages.rows, LEADING_WORDS, FLOOR)
  const rough = contacts.filter((row) => row !== own).map((row) => ({ row, cosine: space.contact(row).dot }))
  rough.sort(bestFirst)
  if (exact) return rough.slice(0, k)
  space.spread(probe)
  const rows = new Set([...rough.slice(0, 2 * k + 20).map(({ row }) => row), ...frequent.filter((row) => row !== own)])
  const near = Array.from(rows, (row) => ({ row, cosine: space.dotWithRow(row, row).dot }))
  space.gather(probe)
  return near.sort(bestFirst).slice(0, k)
}

const bestFirst = (a: NearRow, b: NearRow): number => b.cosine - a.cosine || a.row - b.row
