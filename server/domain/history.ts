// The hash chain of an order's history: an entry changed, dropped or put in later is found by verifyHistory (design §4).
import { createHash } from 'node:crypto'
import type { DetailValue, HistoryEntry } from './orders.ts'

/** What the first entry of a history points at. */
export const GENESIS = '0'.repeat(64)

type Unchained = Omit<HistoryEntry, 'prev' | 'hash' | 'seq'>

/** The next entry of a history: numbered, and bound to the one before it by SHA-256. */
export function chain(history: readonly HistoryEntry[], entry: Unchained): HistoryEntry {
  const last = history.at(-1)
  const linked = { ...entry, seq: (last?.seq ?? 0) + 1, prev: last?.hash ?? GENESIS }
  return { ...linked, hash: hashOf(linked) }
}

/**
 * @returns the seq of the first entry that does not follow from the one before it; null when the chain is whole
 */
export function verifyHistory(history: readonly HistoryEntry[]): number | null {
  let prev = GENESIS
  let seq = 0
  for (const entry of history) {
    const { hash, ...rest } = entry
    if (entry.seq !== seq + 1 || entry.prev !== prev || hashOf(rest) !== hash) return entry.seq
    seq = entry.seq
    prev = hash
  }
  return null
}

const hashOf = (entry: Omit<HistoryEntry, 'hash'>): string => createHash('sha256').update(canonical(entry)).digest('hex')

/** JSON with sorted keys and ISO instants: the same text for the same entry, also after a round through the database. */
function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value).filter(([, item]) => item !== undefined)
    return `{${pairs
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
      .join(',')}}`
  }
  return JSON.stringify(value as DetailValue) ?? 'null'
}
