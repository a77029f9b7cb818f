// Memory stays bounded: rows of messages that left, and words nobody uses any more, are let go by building the space anew.
import { remeasure, type Gathering } from './gathering.ts'
import { MatterSet } from './matter-set.ts'
import { WEIGHT_BITS, WEIGHT_MASK } from './postings.ts'
import { HEAD_PLACES } from './message-store.ts'
import type { MatterOptions } from './options.ts'
import { Space } from './space.ts'

/** A space and its matters with living rows and words in use only; ids, titles and what a person shaped stay as they are. */
export function compacted(space: Space, set: MatterSet, options: MatterOptions): { space: Space; set: MatterSet } {
  const into = new Space()
  const rows = new Map<number, number>()
  const terms = new Map<number, number>()
  for (let row = 0; row < space.messages.rows; row++) if (space.messages.isAlive(row)) rows.set(row, moveRow(space, into, row, terms))
  return { space: into, set: moveMatters(set, into, rows, options) }
}

function moveRow(from: Space, into: Space, row: number, terms: Map<number, number>): number {
  const { messages } = from
  const termOf = (old: number): number => {
    const known = terms.get(old)
    if (known !== undefined) return known
    const term = into.terms.adopt(from.terms, old)
    terms.set(old, term)
    return term
  }
  const packed = messages.words.subarray(messages.startOf(row), messages.endOf(row))
  const words = Array.from(packed, (word) => termOf(word >>> WEIGHT_BITS))
  const weights = Array.from(packed, (word) => word & WEIGHT_MASK)
  const head = Array.from(messages.headPlaces.subarray(row * HEAD_PLACES, (row + 1) * HEAD_PLACES)).filter((term) => term >= 0)
  const at = into.messages.append(messages.facts(row), words, weights, head.map(termOf))
  into.messages.inverseNorm[at] = messages.inverseNorm[row] ?? 0
  into.messages.what[at] = messages.what[row] ?? 0
  for (const [i, term] of words.entries()) {
    into.terms.count(term, 0, 0, 1)
    into.postings.add(term, at, weights[i] ?? 0)
  }
  return at
}

function moveMatters(set: MatterSet, into: Space, rows: ReadonlyMap<number, number>, options: MatterOptions): MatterSet {
  const moved = new MatterSet(into, options)
  const numbers = new Map<number, Gathering>()
  for (const old of set.live.values()) {
    const members = old.rows.flatMap((row) => rows.get(row) ?? [])
    const [first] = members
    if (first === undefined) continue
    const gathering = moved.found(first, old.id)
    gathering.rows = members
    gathering.byHand = old.byHand
    gathering.changed = old.changed
    for (const row of members) into.messages.matterOf[row] = gathering.number
    numbers.set(old.number, gathering)
  }
  for (const old of set.live.values())
    for (const number of old.apart) {
      const other = numbers.get(number)
      if (other !== undefined) numbers.get(old.number)?.apart.add(other.number)
    }
  for (const gathering of moved.live.values()) {
    const { changed } = gathering
    remeasure(into, gathering)
    gathering.changed = changed
  }
  moved.countCommonRegions()
  return moved
}
