// The messages of the index, a column for each fact. A message is a row number; a removed one stays as an empty row until compaction.
import { grown } from './growing.ts'
import { KINDS } from './kind-mix.ts'
import { WEIGHT_BITS, WEIGHT_MASK } from './postings.ts'

/** Weights are kept in 8 bits: this many steps to one. */
export const WEIGHT_STEPS = 48
/** Place names kept of a title. */
export const HEAD_PLACES = 4
const NONE = -1

/** What is kept of one message beside its words. */
export interface MessageFacts {
  id: string
  /** Masked, at most 60 characters. */
  title: string
  atMs: number
  /** Hash of the person, 0 when unknown. */
  person: number
  fingerprint: number
  /** Hash of the place's name, 0 when unknown. */
  place: number
  /** Hash of the part of the city, 0 when unknown. */
  area: number
  /** NaN when unknown. */
  lng: number
  lat: number
  /** 0 for T0, 1 for T1, 2 for T2 or unknown. */
  urgency: number
  /** Hashes of at most two districts, 0 when there is none. */
  region: number
  otherRegion: number
  /** Kinds of matter, see `packedKinds`. */
  kinds: readonly number[]
}

export class MessageStore {
  /** Rows in use, removed ones included. */
  rows = 0
  alive = 0
  ids: string[] = []
  titles: string[] = []
  at = new Float64Array(256)
  person = new Uint32Array(256)
  fingerprint = new Uint32Array(256)
  place = new Uint32Array(256)
  area = new Uint32Array(256)
  lng = new Float32Array(256)
  lat = new Float32Array(256)
  urgency = new Uint8Array(256)
  region = new Uint32Array(256)
  otherRegion = new Uint32Array(256)
  /** Which matter a row belongs to, -1 for a removed row. */
  matterOf = new Int32Array(256)
  /** One over the length of the row's vector. */
  inverseNorm = new Float32Array(256)
  /** Square of the part of the unit vector that names no place. */
  what = new Float32Array(256)
  /** Terms of place names in the title, {@link HEAD_PLACES} to a row, -1 where there are fewer. */
  headPlaces = new Int32Array(256 * HEAD_PLACES)
  /** Kinds of matter, {@link KINDS} to a row, 0 where there are fewer. */
  kinds = new Uint32Array(256 * KINDS)
  /** Row itself, or -1 when removed: the owner of a scan over single messages. */
  self = new Int32Array(256)
  /** Term and weight of every row's words, packed like postings: 24 bits term, 8 bits weight. */
  words = new Uint32Array(1 << 14)
  private starts = new Uint32Array(256)
  private counts = new Uint16Array(256)
  private wordsEnd = 0
  private rowOf = new Map<string, number>()

  find(id: string): number {
    return this.rowOf.get(id) ?? NONE
  }

  startOf(row: number): number {
    return this.starts[row] ?? 0
  }

  endOf(row: number): number {
    return (this.starts[row] ?? 0) + (this.counts[row] ?? 0)
  }

  append(facts: MessageFacts, terms: ArrayLike<number>, weights: ArrayLike<number>, headPlaces: readonly number[]): number {
    const row = this.rows++
    this.makeRoom(row + 1, this.wordsEnd + terms.length)
    this.ids[row] = facts.id
    this.titles[row] = facts.title
    this.at[row] = facts.atMs
    this.person[row] = facts.person
    this.fingerprint[row] = facts.fingerprint
    this.place[row] = facts.place
    this.area[row] = facts.area
    this.lng[row] = facts.lng
    this.lat[row] = facts.lat
    this.urgency[row] = facts.urgency
    this.region[row] = facts.region
    this.otherRegion[row] = facts.otherRegion
    for (let i = 0; i < KINDS; i++) this.kinds[row * KINDS + i] = facts.kinds[i] ?? 0
    this.matterOf[row] = NONE
    this.self[row] = row
    for (let i = 0; i < HEAD_PLACES; i++) this.headPlaces[row * HEAD_PLACES + i] = headPlaces[i] ?? NONE
    this.starts[row] = this.wordsEnd
    this.counts[row] = terms.length
    for (let i = 0; i < terms.length; i++) this.words[this.wordsEnd++] = (((terms[i] ?? 0) << WEIGHT_BITS) | ((weights[i] ?? 0) & WEIGHT_MASK)) >>> 0
    this.rowOf.set(facts.id, row)
    this.alive += 1
    return row
  }

  /** Empties a row; its postings are skipped from now on. */
  remove(row: number): void {
    this.rowOf.delete(this.ids[row] ?? '')
    this.ids[row] = ''
    this.titles[row] = ''
    this.matterOf[row] = NONE
    this.self[row] = NONE
    this.inverseNorm[row] = 0
    this.person[row] = 0
    this.alive -= 1
  }

  isAlive(row: number): boolean {
    return (this.self[row] ?? NONE) >= 0
  }

  facts(row: number): MessageFacts {
    return {
      id: this.ids[row] ?? '',
      title: this.titles[row] ?? '',
      atMs: this.at[row] ?? 0,
      person: this.person[row] ?? 0,
      fingerprint: this.fingerprint[row] ?? 0,
      place: this.place[row] ?? 0,
      area: this.area[row] ?? 0,
      lng: this.lng[row] ?? Number.NaN,
      lat: this.lat[row] ?? Number.NaN,
      urgency: this.urgency[row] ?? 2,
      region: this.region[row] ?? 0,
      otherRegion: this.otherRegion[row] ?? 0,
      kinds: Array.from(this.kinds.subarray(row * KINDS, (row + 1) * KINDS)),
    }
  }

  private makeRoom(rows: number, words: number): void {
    this.words = grown(this.words, words)
    if (rows <= this.at.length) return
    this.at = grown(this.at, rows)
    const room = this.at.length
    this.person = grown(this.person, room)
    this.fingerprint = grown(this.fingerprint, room)
    this.place = grown(this.place, room)
    this.area = grown(this.area, room)
    this.lng = grown(this.lng, room)
    this.lat = grown(this.lat, room)
    this.urgency = grown(this.urgency, room)
    this.region = grown(this.region, room)
    this.otherRegion = grown(this.otherRegion, room)
    this.matterOf = grown(this.matterOf, room)
    this.inverseNorm = grown(this.inverseNorm, room)
    this.what = grown(this.what, room)
    this.self = grown(this.self, room)
    this.headPlaces = grown(this.headPlaces, room * HEAD_PLACES)
    this.kinds = grown(this.kinds, room * KINDS)
    this.starts = grown(this.starts, room)
    this.counts = grown(this.counts, room)
  }
}
