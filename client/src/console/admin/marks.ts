// What a draft does to a list in force: rows that are new, altered, or to be taken out, in one list.

export type Mark = 'added' | 'altered' | 'removed'
export interface Marked<T> {
  item: T
  /** Null for what stays as it is. */
  mark: Mark | null
}

/** @param keyOf what makes two rows the same one; the list comes in its order */
export function markedAgainst<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Marked<T>[] {
  const old = new Map(before.map((item) => [keyOf(item), JSON.stringify(item)]))
  const kept = new Set(after.map(keyOf))
  const rows = [
    ...after.map((item): Marked<T> => {
      const was = old.get(keyOf(item))
      return { item, mark: was === undefined ? 'added' : was === JSON.stringify(item) ? null : 'altered' }
    }),
    ...before.filter((item) => !kept.has(keyOf(item))).map((item): Marked<T> => ({ item, mark: 'removed' })),
  ]
  return rows.sort((a, b) => (keyOf(a.item) < keyOf(b.item) ? -1 : 1))
}
