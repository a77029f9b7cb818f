// The index of matters: which messages speak of the same thing. Pure compute: the caller says what is in it and what time it is.
import { DAY_MS, type Instant } from '../../domain/time.ts'
import type { Urgency } from '../../domain/words.ts'
import { burstsOf, type Burst } from './bursts.ts'
import { compacted } from './compaction.ts'
import { OFFER_AT, SUSPECT_AT, weigh, type Duplicate, type DuplicateAsk } from './duplicates.ts'
import { areaOf, factsOf, gradeOf, personOf, placeOf } from './facts.ts'
import { remeasure, type Gathering } from './gathering.ts'
import { heatOf } from './heat.ts'
import { MatterSet } from './matter-set.ts'
import { matterView } from './matter-view.ts'
import { nearRows } from './nearness.ts'
import { DEFAULT_OPTIONS, mergeThreshold, type MatterOptions } from './options.ts'
import { finish, mergePass, partRows, reweigh, splitPass, type Steps } from './passes.ts'
import { peopleOf } from './people.ts'
import { readMessage } from './reading.ts'
import { Space } from './space.ts'
import type { Matter, MatterMessage, MatterQuery, Similar } from './types.ts'

/** Rows weighed one by one for duplicates. */
const WEIGHED_ROWS = 40
/** Rows of messages that left, in parts of those that stay, before the index is built anew without them. */
const WASTE = 0.5
const WASTE_FLOOR = 1_000

/** See {@link createMatterIndex}. */
export class MatterIndex {
  readonly options: MatterOptions
  private space = new Space()
  private set: MatterSet
  /** Names of places and districts by hash, for alarms. */
  private placeNames = new Map<number, string>()

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
   * Takes a message in; it joins the nearest matter or founds one. A message with a known id replaces the old one. Above
   * `maxMessages` the one that came first leaves.
   * @returns the matter's id and whether anyone else is in it
   */
  add(message: MatterMessage): { matterId: string; joined: boolean } {
    this.remove(message.id)
    if (this.size >= this.options.maxMessages) this.removeFirst()
    const reading = readMessage(message, this.options.readChars)
    for (const [hash, name] of reading.regionNames) this.placeNames.set(hash, name)
    if (message.area !== undefined) this.placeNames.set(areaOf(message), message.area)
    else if (message.place !== undefined) this.placeNames.set(placeOf(message), message.place)
    const row = this.space.store(factsOf(message, reading), reading.terms)
    const gathering = this.set.place(row, () => `m-${message.id}`)
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

  /** A known message is more or less urgent than was thought. */
  rate(id: string, urgency: Urgency): void {
    const row = this.rowOf(id)
    if (row >= 0) this.space.messages.urgency[row] = gradeOf(urgency)
  }

  /** How many people stand behind some messages. */
  peopleBehind(ids: readonly string[]): number {
    return peopleOf(this.space.messages, this.knownRows(ids))
  }

  /** The `k` messages nearest in words, best first; a message is not similar to itself. */
  similar(query: MatterQuery, k: number): Similar[] {
    const reading = readMessage(query, this.options.readChars)
    return nearRows(this.space, reading, this.rowOf(query.id), k).map(({ row, cosine }) => ({
      id: this.space.messages.ids[row] ?? '',
      score: Math.min(1, cosine),
      matterId: this.gatheringOf(row)?.id ?? '',
    }))
  }

  /**
   * Earlier messages that may be the same demand, best first: `offer` to the citizen before sending, `suspect` to the agent.
   * Nothing is joined by this; a person decides.
   */
  duplicatesOf(query: MatterQuery): { offer: Duplicate[]; suspect: Duplicate[] } {
    const { space } = this
    const reading = readMessage(query, this.options.readChars)
    const ask: DuplicateAsk = { reading, atMs: query.at.getTime(), person: personOf(query), place: placeOf(query), area: areaOf(query), point: query.point }
    const found = nearRows(space, reading, this.rowOf(query.id), WEIGHED_ROWS)
      .map(({ row, cosine }) => ({ row, ...weigh(space, ask, row, cosine) }))
      .filter(({ score }) => score >= SUSPECT_AT)
      .sort((a, b) => b.score - a.score || a.row - b.row)
      .map(({ row, score, reasons }): Duplicate => {
        const gathering = this.gatheringOf(row)
        const people = gathering === undefined ? 1 : peopleOf(space.messages, gathering.rows)
        return { id: space.messages.ids[row] ?? '', matterId: gathering?.id ?? '', people, score, reasons }
      })
    return { offer: found.filter(({ score }) => score >= OFFER_AT), suspect: found.filter(({ score }) => score < OFFER_AT) }
  }

  /**
   * The matters with at least `least` members, hottest first.
   * @param now messages after it do not count as recent
   * @param most matters wanted; their titles cost more than their heat
   */
  matters(now: Instant, least = 2, most = Number.POSITIVE_INFINITY): Matter[] {
    const { messages } = this.space
    return [...this.set.live.values()]
      .filter(({ rows }) => rows.length >= least)
      .map((gathering) => ({ gathering, heat: heatOf(messages, gathering, now.getTime(), this.options.recentDays).score }))
      .sort((a, b) => b.heat - a.heat || b.gathering.rows.length - a.gathering.rows.length || (a.gathering.id < b.gathering.id ? -1 : 1))
      .slice(0, most)
      .map(({ gathering }) => this.view(gathering, now))
  }

  /** A matter by its id; one that was joined with another is found there. */
  matter(id: string, now: Instant): Matter | null {
    const gathering = this.set.byId(id) ?? this.gatheringOf(this.rowOf(id.replace(/^m-/, '')))
    return gathering === undefined ? null : this.view(gathering, now)
  }

  /** The matter a message belongs to, or null. */
  matterOf(messageId: string, now: Instant): Matter | null {
    const gathering = this.gatheringOf(this.rowOf(messageId))
    return gathering === undefined ? null : this.view(gathering, now)
  }

  /** Places that bring far more people now than usual; see {@link burstsOf}. */
  bursts(now: Instant): Burst[] {
    return burstsOf(this.space.messages, (place) => this.placeNames.get(place), now)
  }

  /**
   * A person says that these messages speak of one matter: theirs become one, which no pass splits. Later ones join it as ever.
   * @returns the matter's id; null when none of them is known
   */
  joinByHand(messageIds: readonly string[]): string | null {
    const gatherings = [...new Set(this.knownRows(messageIds).flatMap((row) => this.gatheringOf(row) ?? []))]
    const [first, ...others] = gatherings
    if (first === undefined) return null
    const joined = others.reduce((into, other) => {
      into.apart.delete(other.number)
      other.apart.delete(into.number)
      return this.set.join(into, other, this.set.contactOf(into, other))
    }, first)
    joined.byHand = true
    return joined.id
  }

  /**
   * A person says that these messages are another matter than the rest of theirs: they become one of their own, and no pass joins
   * the two again. Messages that stand in other matters than the first one's stay there.
   * @returns the new matter's id; null when nothing would remain or nothing leave
   */
  partByHand(messageIds: readonly string[]): string | null {
    const rows = this.knownRows(messageIds)
    const gathering = this.gatheringOf(rows[0] ?? -1)
    if (gathering === undefined) return null
    const leaving = rows.filter((row) => this.gatheringOf(row) === gathering).sort((a, b) => a - b)
    if (leaving.length === 0 || leaving.length === gathering.rows.length) return null
    const other = partRows(this.space, this.set, gathering, leaving)
    for (const [one, another] of [[gathering, other], [other, gathering]] as const) {
      one.byHand = true
      one.apart.add(another.number)
    }
    return other.id
  }

  /** The nightly pass at once; see {@link consolidating}. */
  consolidate(now: Instant): void {
    finish(this.consolidating(now))
  }

  /**
   * The nightly pass in steps: old messages leave, words are weighed anew, matters that hold two are parted, matters that have
   * grown alike are joined. Messages may be added between steps.
   * @param which `grown` looks only at matters that changed since the last pass: cheap enough for every few minutes
   */
  *consolidating(now: Instant, which: 'all' | 'grown' = 'all'): Steps<void> {
    if (which === 'all') {
      this.forgetOld(now)
      this.compact()
      yield* reweigh(this.space, this.set)
    }
    const { space, set } = this
    yield* splitPass(space, set, this.options)
    const start = [...set.live.values()].filter((gathering) => which === 'all' || gathering.changed)
    for (const gathering of start) gathering.changed = false
    yield* mergePass(set, start, mergeThreshold(this.options, this.size))
  }

  /** Forgets all matters and forms them anew from the messages, best pair first. What people joined and parted is forgotten too. */
  gatherAfresh(): void {
    const { space } = this
    this.set = new MatterSet(space, this.options)
    for (let row = 0; row < space.messages.rows; row++) if (space.messages.isAlive(row)) space.measure(row)
    for (let row = 0; row < space.messages.rows; row++) if (space.messages.isAlive(row)) this.set.found(row, `m-${space.messages.ids[row] ?? ''}`)
    this.set.countCommonRegions()
    finish(mergePass(this.set, [...this.set.live.values()], mergeThreshold(this.options, this.size)))
  }

  private rowOf(messageId: string | undefined): number {
    return messageId === undefined ? -1 : this.space.messages.find(messageId)
  }

  private knownRows(messageIds: readonly string[]): number[] {
    return messageIds.map((id) => this.rowOf(id)).filter((row) => row >= 0)
  }

  private gatheringOf(row: number): Gathering | undefined {
    return this.set.byNumber(this.space.messages.matterOf[row] ?? -1)
  }

  private removeFirst(): void {
    const { messages } = this.space
    while (!messages.isAlive(this.first) && this.first < messages.rows) this.first += 1
    this.remove(messages.ids[this.first] ?? '')
    this.compact()
  }

  /** Every row before it is empty. */
  private first = 0

  private forgetOld(now: Instant): void {
    const { messages } = this.space
    const oldest = now.getTime() - this.options.keepDays * DAY_MS
    const old: string[] = []
    for (let row = 0; row < messages.rows; row++) if (messages.isAlive(row) && (messages.at[row] ?? 0) < oldest) old.push(messages.ids[row] ?? '')
    for (const id of old) this.remove(id)
  }

  private compact(): void {
    const { rows, alive } = this.space.messages
    if (rows - alive < Math.max(WASTE_FLOOR, WASTE * alive)) return
    const { space, set } = compacted(this.space, this.set, this.options)
    this.space = space
    this.set = set
    this.first = 0
  }

  private view(gathering: Gathering, now: Instant): Matter {
    return matterView(this.space.messages, gathering, now, this.options, (area) => this.placeNames.get(area))
  }
}

/** An empty index of matters; see {@link MatterIndex} and `server/text/matters/README.md`. */
export const createMatterIndex = (options: Partial<MatterOptions> = {}): MatterIndex => new MatterIndex(options)

/** The matters of an index, hottest first; see {@link MatterIndex.matters}. */
export const clusters = (index: MatterIndex, now: Instant): Matter[] => index.matters(now)
