// The index of matters: which messages speak of the same thing. Pure compute: the caller says what is in it and what time it is.
import { DAY_MS, type Instant } from '../../domain/time.ts'
import { OFFER_AT, SUSPECT_AT, weigh, type Duplicate, type DuplicateAsk } from './duplicates.ts'
import { remeasure, type Gathering } from './gathering.ts'
import { hashOf } from './hashing.ts'
import { heatOf } from './heat.ts'
import { MatterSet } from './matter-set.ts'
import type { MessageFacts } from './message-store.ts'
import { DEFAULT_OPTIONS, mergeThreshold, type MatterOptions } from './options.ts'
import { mergePass, reweigh } from './passes.ts'
import { peopleOf } from './people.ts'
import { readMessage, type MessageReading } from './reading.ts'
import { halfApart } from './splitting.ts'
import { Space } from './space.ts'
import { keptTitle, titleOf } from './titles.ts'
import type { Matter, MatterMessage, MatterQuery, Similar } from './types.ts'

/** Rows weighed one by one for duplicates. */
const WEIGHED_ROWS = 40
/** Words of a query that lead the search. */
const LEADING_WORDS = 120

/** See {@link createMatterIndex}. */
export class MatterIndex {
  readonly options: MatterOptions
  private space = new Space()
  private set: MatterSet

  constructor(options: Partial<MatterOptions> = {}) {
    this.options = { ...DEFAULT_OPTIONS, ...options }
    this.set = new MatterSet(this.space, this.options)
  }

  /** Messages in the index. */
  get size(): number {
    return this.space.messages.alive
  }

  has(id: string): boolean {
    return this.space.messages.find(id) >= 0
  }

  /**
   * Takes a message in; it joins the nearest matter or founds one. A message with a known id replaces the old one.
   * @returns the matter's id and whether anyone else is in it
   */
  add(message: MatterMessage): { matterId: string; joined: boolean } {
    this.remove(message.id)
    const row = this.store(message)
    const gathering = this.set.place(row, () => this.newId(message.id))
    return { matterId: gathering.id, joined: gathering.rows.length > 1 }
  }

  /** Takes a message out. @returns false when it was not there */
  remove(id: string): boolean {
    const { space, set } = this
    const row = space.messages.find(id)
    if (row < 0) return false
    const gathering = set.byNumber(space.messages.matterOf[row] ?? -1)
    space.forget(row)
    if (gathering === undefined) return true
    gathering.rows = gathering.rows.filter((member) => member !== row)
    if (gathering.rows.length === 0) set.drop(gathering)
    else remeasure(space, gathering)
    return true
  }

  /** The `k` messages nearest in words, best first; a message is not similar to itself. */
  similar(query: MatterQuery, k: number): Similar[] {
    const reading = readMessage(query, this.options.readChars)
    return this.nearRows(reading, query.id, k).map(({ row, cosine }) => ({
      id: this.space.messages.ids[row] ?? '',
      score: cosine,
      matterId: this.matterIdOf(row),
    }))
  }

  /**
   * Earlier messages that may be the same demand, best first: `offer` to the citizen before sending, `suspect` to the agent.
   * Nothing is joined by this; a person decides.
   */
  duplicatesOf(query: MatterQuery): { offer: Duplicate[]; suspect: Duplicate[] } {
    const reading = readMessage(query, this.options.readChars)
    const ask: DuplicateAsk = { reading, atMs: query.at.getTime(), person: personOf(query), place: placeOf(query), point: query.point }
    const found = this.nearRows(reading, query.id, WEIGHED_ROWS)
      .map(({ row, cosine }) => ({ row, ...weigh(this.space, ask, row, cosine) }))
      .filter(({ score }) => score >= SUSPECT_AT)
      .sort((a, b) => b.score - a.score || a.row - b.row)
      .map(({ row, score, reasons }) => ({ id: this.space.messages.ids[row] ?? '', matterId: this.matterIdOf(row), people: this.peopleAround(row), score, reasons }))
    return { offer: found.filter(({ score }) => score >= OFFER_AT), suspect: found.filter(({ score }) => score < OFFER_AT) }
  }

  /**
   * The matters with at least `least` members, hottest first.
   * @param now messages after it do not count as recent
   */
  matters(now: Instant, least = 2): Matter[] {
    const found: Matter[] = []
    for (const gathering of this.set.live.values()) if (gathering.rows.length >= least) found.push(this.view(gathering, now))
    return found.sort((a, b) => b.heat.score - a.heat.score || b.size - a.size || (a.id < b.id ? -1 : 1))
  }

  /** The matter a message belongs to, or null. */
  matterOf(messageId: string, now: Instant): Matter | null {
    const row = this.space.messages.find(messageId)
    const gathering = this.set.byNumber(this.space.messages.matterOf[row] ?? -1)
    return gathering === undefined ? null : this.view(gathering, now)
  }

  /** The nightly pass: weighs all words anew, lets old messages go, joins matters that have grown alike. */
  consolidate(now: Instant): void {
    this.forgetOld(now)
    reweigh(this.space, this.set)
    mergePass(this.set, [...this.set.live.values()], mergeThreshold(this.options, this.size), () => undefined)
  }

  splitAll(): number {
    let n = 0
    for (const gathering of [...this.set.live.values()]) {
      const half = halfApart(this.space, gathering, this.options)
      if (half === null) continue
      n++
      const rest = new Set(half)
      gathering.rows = gathering.rows.filter((row) => !rest.has(row))
      remeasure(this.space, gathering)
      const first = half[0] ?? 0
      const other = this.set.found(first, this.newId(`${this.space.messages.ids[first] ?? ''}-2`))
      other.rows = half
      for (const row of half) this.space.messages.matterOf[row] = other.number
      remeasure(this.space, other)
    }
    return n
  }

  /** Forgets all matters and forms them anew from the messages, best pair first: the best reading of a finished collection. */
  gatherAfresh(now: Instant): void {
    this.forgetOld(now)
    const { space } = this
    this.set = new MatterSet(space, this.options)
    for (let row = 0; row < space.messages.rows; row++) if (space.messages.isAlive(row)) space.measure(row)
    for (let row = 0; row < space.messages.rows; row++) if (space.messages.isAlive(row)) this.set.found(row, this.newId(space.messages.ids[row] ?? ''))
    this.set.countCommonRegions()
    mergePass(this.set, [...this.set.live.values()], mergeThreshold(this.options, this.size), () => undefined)
  }

  private store(message: MatterMessage): number {
    const reading = readMessage(message, this.options.readChars)
    return this.space.store(factsOf(message, reading), reading.terms)
  }

  private newId(messageId: string): string {
    return `m-${messageId}`
  }

  private nearRows(reading: MessageReading, self: string | undefined, k: number): { row: number; cosine: number }[] {
    const { space } = this
    const probe = space.probeOf(reading.terms)
    const own = self === undefined ? -1 : space.messages.find(self)
    const { contacts, exact } = space.scan(probe, space.messages.self, space.messages.rows, LEADING_WORDS)
    const rough = contacts.filter((row) => row !== own).map((row) => ({ row, cosine: space.contact(row).dot }))
    rough.sort((a, b) => b.cosine - a.cosine || a.row - b.row)
    if (exact) return rough.slice(0, k)
    space.spread(probe)
    const near = rough.slice(0, 2 * k + 20).map(({ row }) => ({ row, cosine: space.dotWithRow(row, row).dot }))
    space.gather(probe)
    return near.sort((a, b) => b.cosine - a.cosine || a.row - b.row).slice(0, k)
  }

  private matterIdOf(row: number): string {
    return this.set.byNumber(this.space.messages.matterOf[row] ?? -1)?.id ?? ''
  }

  private peopleAround(row: number): number {
    const gathering = this.set.byNumber(this.space.messages.matterOf[row] ?? -1)
    return gathering === undefined ? 1 : peopleOf(this.space.messages, gathering.rows)
  }

  private forgetOld(now: Instant): void {
    const { messages } = this.space
    const oldest = now.getTime() - this.options.keepDays * DAY_MS
    const old: string[] = []
    for (let row = 0; row < messages.rows; row++) if (messages.isAlive(row) && (messages.at[row] ?? 0) < oldest) old.push(messages.ids[row] ?? '')
    for (const id of old) this.remove(id)
  }

  private view(gathering: Gathering, now: Instant): Matter {
    const { messages } = this.space
    const rows = [...gathering.rows].sort((a, b) => (messages.at[a] ?? 0) - (messages.at[b] ?? 0) || a - b)
    return {
      id: gathering.id,
      title: titleOf(rows.map((row) => messages.titles[row] ?? '')),
      size: rows.length,
      people: peopleOf(messages, rows),
      from: new Date(gathering.fromMs),
      to: new Date(gathering.toMs),
      members: rows.map((row) => messages.ids[row] ?? ''),
      heat: heatOf(messages, gathering, now.getTime(), this.options.recentDays),
    }
  }
}

/** An empty index of matters; see {@link MatterIndex} and `server/text/matters/README.md`. */
export const createMatterIndex = (options: Partial<MatterOptions> = {}): MatterIndex => new MatterIndex(options)

/** The matters of an index, hottest first; see {@link MatterIndex.matters}. */
export const clusters = (index: MatterIndex, now: Instant): Matter[] => index.matters(now)

const personOf = (message: MatterQuery): number => (message.person === undefined || message.person === '' ? 0 : hashOf(message.person))
const placeOf = (message: MatterQuery): number => (message.place === undefined || message.place === '' ? 0 : hashOf(message.place))

function factsOf(message: MatterMessage, reading: MessageReading): MessageFacts {
  const [region = 0, otherRegion = 0] = reading.regions
  return {
    id: message.id,
    title: keptTitle(message.title, reading.head),
    atMs: message.at.getTime(),
    person: personOf(message),
    fingerprint: reading.fingerprint,
    place: placeOf(message),
    lng: message.point?.lng ?? Number.NaN,
    lat: message.point?.lat ?? Number.NaN,
    urgency: message.urgency === 'T0' ? 0 : message.urgency === 'T1' ? 1 : 2,
    region,
    otherRegion,
  }
}
