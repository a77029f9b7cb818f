// One matter inside the index: its members and their sum, from which its likeness to anything else is reckoned.
import { addKinds, kindsOfRow, type KindMix } from './kind-mix.ts'
import { WEIGHT_STEPS } from './message-store.ts'
import { WEIGHT_BITS, WEIGHT_MASK } from './postings.ts'
import type { Space } from './space.ts'

export interface Gathering {
  /** Number inside the index; `id` is the name outside. */
  number: number
  id: string
  /** Rows, in the order they came. */
  rows: number[]
  /** Term → sum of the members' components without idf; null while there is one member, whose row says the same. */
  sum: Map<number, number> | null
  /** Square of the sum's length, and of its part that names no place. */
  squared: number
  what: number
  fromMs: number
  toMs: number
  /** Members by district named. */
  regions: Map<number, number>
  /** Members by place name in the title. */
  places: Map<number, number>
  /** Members whose title names any place. */
  placed: number
  /** Kinds of matter, summed over the members; null while there is one member, whose row says the same. */
  kinds: number[] | null
  /** Grows with every change, so that a remembered comparison knows when it is stale. */
  version: number
  /** Changed since the last nightly pass. */
  changed: boolean
  /** Shaped by a person: no pass splits it. */
  byHand: boolean
  /** Numbers of matters a person has parted it from; no pass joins them again. */
  apart: Set<number>
}

/** A matter of one message. */
export function foundGathering(space: Space, number: number, id: string, row: number): Gathering {
  const atMs = space.messages.at[row] ?? 0
  const gathering: Gathering = {
    number,
    id,
    rows: [row],
    sum: null,
    squared: 1,
    what: space.messages.what[row] ?? 0,
    fromMs: atMs,
    toMs: atMs,
    regions: new Map(),
    places: new Map(),
    placed: 0,
    kinds: null,
    version: 0,
    changed: true,
    byHand: false,
    apart: new Set(),
  }
  countNames(space, gathering, row)
  space.messages.matterOf[row] = number
  return gathering
}

/** Takes a row in. `dot` and `whatDot` are the row's products with the sum so far. */
export function joinRow(space: Space, gathering: Gathering, row: number, dot: number, whatDot: number): void {
  gathering.sum ??= sumOfRows(space, gathering.rows)
  gathering.kinds ??= [...kindsOf(space, gathering)]
  addRow(space, gathering.sum, row)
  addKinds(gathering.kinds, kindsOfRow(space.messages.kinds, row))
  gathering.squared += 1 + 2 * dot
  gathering.what += (space.messages.what[row] ?? 0) + 2 * whatDot
  const atMs = space.messages.at[row] ?? 0
  gathering.fromMs = Math.min(gathering.fromMs, atMs)
  gathering.toMs = Math.max(gathering.toMs, atMs)
  gathering.rows.push(row)
  countNames(space, gathering, row)
  space.messages.matterOf[row] = gathering.number
  touch(gathering)
}

/** Takes another matter in whole. `dot` and `whatDot` are the products of the two sums. */
export function absorb(space: Space, into: Gathering, other: Gathering, dot: number, whatDot: number): void {
  into.squared += other.squared + 2 * dot
  into.what += other.what + 2 * whatDot
  into.sum ??= sumOfRows(space, into.rows)
  into.kinds ??= [...kindsOf(space, into)]
  addKinds(into.kinds, kindsOf(space, other))
  if (other.sum === null) for (const row of other.rows) addRow(space, into.sum, row)
  else for (const [term, value] of other.sum) into.sum.set(term, (into.sum.get(term) ?? 0) + value)
  for (const row of other.rows) space.messages.matterOf[row] = into.number
  into.rows = [...into.rows, ...other.rows].sort((a, b) => a - b)
  into.fromMs = Math.min(into.fromMs, other.fromMs)
  into.toMs = Math.max(into.toMs, other.toMs)
  for (const [region, count] of other.regions) into.regions.set(region, (into.regions.get(region) ?? 0) + count)
  for (const [place, count] of other.places) into.places.set(place, (into.places.get(place) ?? 0) + count)
  into.placed += other.placed
  into.byHand ||= other.byHand
  for (const number of other.apart) into.apart.add(number)
  touch(into)
}

/** Reckons everything anew from the rows: after members left, or when the weights of words have moved on. */
export function remeasure(space: Space, gathering: Gathering): void {
  gathering.regions.clear()
  gathering.places.clear()
  gathering.placed = 0
  gathering.fromMs = Number.POSITIVE_INFINITY
  gathering.toMs = Number.NEGATIVE_INFINITY
  for (const row of gathering.rows) {
    const atMs = space.messages.at[row] ?? 0
    gathering.fromMs = Math.min(gathering.fromMs, atMs)
    gathering.toMs = Math.max(gathering.toMs, atMs)
    countNames(space, gathering, row)
  }
  gathering.sum = gathering.rows.length > 1 ? sumOfRows(space, gathering.rows) : null
  gathering.kinds = gathering.rows.length > 1 ? kindsOfRows(space, gathering.rows) : null
  measureLength(space, gathering)
  touch(gathering)
}

/** Squares of the lengths, from the sum by today's weights. */
export function measureLength(space: Space, gathering: Gathering): void {
  if (gathering.sum === null) {
    gathering.squared = 1
    gathering.what = space.messages.what[gathering.rows[0] ?? -1] ?? 0
    return
  }
  let [squared, what] = [0, 0]
  for (const [term, value] of gathering.sum) {
    const component = value * space.idf(term)
    squared += component * component
    if (!space.terms.isPlace(term)) what += component * component
  }
  gathering.squared = squared
  gathering.what = what
}

/** What kinds of matter a matter is of. */
export const kindsOf = (space: Space, { kinds, rows }: Gathering): KindMix => kinds ?? kindsOfRow(space.messages.kinds, rows[0] ?? -1)

function kindsOfRows(space: Space, rows: readonly number[]): number[] {
  const mix: number[] = []
  for (const row of rows) addKinds(mix, kindsOfRow(space.messages.kinds, row))
  return mix
}

export function sumOfRows(space: Space, rows: readonly number[]): Map<number, number> {
  const sum = new Map<number, number>()
  for (const row of rows) addRow(space, sum, row)
  return sum
}

/** Those of the counted (districts, places) that at least a share of the members name. */
export function mainOf(gathering: Gathering, counted: ReadonlyMap<number, number>, share: number): number[] {
  const least = gathering.rows.length * share
  const main: number[] = []
  for (const [name, count] of counted) if (count >= least) main.push(name)
  return main
}

function addRow(space: Space, sum: Map<number, number>, row: number): void {
  const { messages } = space
  const scale = (messages.inverseNorm[row] ?? 0) / WEIGHT_STEPS
  for (let i = messages.startOf(row), end = messages.endOf(row); i < end; i++) {
    const packed = messages.words[i] ?? 0
    const term = packed >>> WEIGHT_BITS
    sum.set(term, (sum.get(term) ?? 0) + (packed & WEIGHT_MASK) * scale)
  }
}

function countNames(space: Space, gathering: Gathering, row: number): void {
  for (const region of [space.messages.region[row] ?? 0, space.messages.otherRegion[row] ?? 0]) {
    if (region !== 0) gathering.regions.set(region, (gathering.regions.get(region) ?? 0) + 1)
  }
  const places = space.headPlacesOf(row)
  if (places.length > 0) gathering.placed += 1
  for (const place of places) gathering.places.set(place, (gathering.places.get(place) ?? 0) + 1)
}

function touch(gathering: Gathering): void {
  gathering.version += 1
  gathering.changed = true
}
