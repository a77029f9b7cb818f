// Fields that a row carries and nobody reads: a number of one's own, or a field that is misspelt. They change no answer, but are named.

/** More names than these are counted, not listed: a file of nothing but odd names costs no memory. */
const MOST_NAMED = 20

const OF_A_PAUSE = ['from', 'to']
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** @param spans the names of the spans; `from` and `pauses` are read as well */
export function unreadFields(row: unknown, spans: readonly string[]): Set<string> {
  if (!isRecord(row)) return new Set()
  const ofRow = Object.keys(row).filter((key) => key !== 'from' && key !== 'pauses' && !spans.includes(key))
  const ofPauses = Array.isArray(row.pauses) ? row.pauses.filter(isRecord).flatMap((pause) => Object.keys(pause)) : []
  return new Set([...ofRow, ...ofPauses.filter((key) => !OF_A_PAUSE.includes(key)).map((key) => `pauses.${key}`)])
}

/** How many rows carried which of them, and where first. */
export function unreadTally() {
  const named = new Map<string, { rows: number; first: number }>()
  let others = 0
  return {
    count(field: string, line: number): void {
      const known = named.get(field)
      if (known !== undefined) known.rows += 1
      else if (named.size < MOST_NAMED) named.set(field, { rows: 1, first: line })
      else others += 1
    },
    /** A sentence for each name. */
    said: (): string[] => [
      ...[...named].map(([field, { rows, first }]) => `field ${JSON.stringify(field.slice(0, 60))} is not read (rows: ${rows}, first in line ${first})`),
      ...(others > 0 ? [`fields of yet other names are not read (${others} times)`] : []),
    ],
  }
}
