// Every word the index has met: a dense number for its hash, how many messages hold it, and how often it named a place.
import { FREQUENT_WORDS } from './common-words.ts'
import { grown } from './growing.ts'
import type { Term } from './reading.ts'

/** A young index behaves as if it had read this many messages, so that its first words are not all equally rare. */
const PRIOR_MESSAGES = 2_000
const PRIOR_FREQUENT = 60
/** Words in more than this share of the messages say nothing. Half, not less: in a young city one flood may be a third of all. */
const STOP_SHARE = 0.5
const STOP_FLOOR = 60
const PLACE_SHARE = 0.5

export class TermTable {
  size = 0
  private slots = new Int32Array(1 << 12).fill(-1)
  private hashes = new Uint32Array(1 << 10)
  private frequency = new Uint32Array(1 << 10)
  private prior = new Uint8Array(1 << 10)
  private seen = new Float32Array(1 << 10)
  private names = new Map<number, string>()
  private placed = new Float32Array(1 << 10)

  /** The word's number, given at first sight. */
  idOf(term: Pick<Term, 'hash' | 'word'>): number {
    const known = this.find(term.hash)
    return known >= 0 ? known : this.insert(term.hash, isFrequent(term.word) ? PRIOR_FREQUENT : 0)
  }

  /** The word's number, or -1 when the index has never met it. */
  find(hash: number): number {
    const mask = this.slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot] ?? -1
      if (id < 0 || this.hashes[id] === hash) return id
    }
  }

  /** Counts a message's word in (`sign` 1) or out again (-1). */
  count(id: number, seen: number, placed: number, sign: 1 | -1): void {
    this.frequency[id] = (this.frequency[id] ?? 0) + sign
    this.seen[id] = (this.seen[id] ?? 0) + sign * seen
    this.placed[id] = (this.placed[id] ?? 0) + sign * placed
  }

  /** Messages that hold the word. */
  frequencyOf(id: number): number {
    return this.frequency[id] ?? 0
  }

  /** Inverse document frequency of a word that no message holds yet. */
  newIdf(messages: number): number {
    return Math.log((messages + PRIOR_MESSAGES) / 1.5)
  }

  /**
   * Inverse document frequency; 0 for a word in half of all messages, which can say nothing.
   * @param messages in the index now
   */
  idf(id: number, messages: number): number {
    const frequency = this.frequency[id] ?? 0
    if (this.isTooFrequent(id, messages)) return 0
    return Math.log((messages + PRIOR_MESSAGES) / (Math.max(1, frequency) + (this.prior[id] ?? 0) + 0.5))
  }

  /** True for a word in half of all messages. */
  isTooFrequent(id: number, messages: number): boolean {
    return (this.frequency[id] ?? 0) > Math.max(STOP_FLOOR, messages * STOP_SHARE)
  }

  /** True when the word mostly stands inside place names. */
  isPlace(id: number): boolean {
    return (this.placed[id] ?? 0) >= PLACE_SHARE * ((this.seen[id] ?? 0) + 1)
  }

  /** Remembers how a place name is written, so that 杨美公园 and 杨梅公园 are seen to be alike. Only words of place names are remembered. */
  name(id: number, word: string): void {
    if (!this.names.has(id)) this.names.set(id, word)
  }

  nameOf(id: number): string {
    return this.names.get(id) ?? ''
  }

  /** Takes a word over from another table with all that was learned of it but its count of messages. @returns its number here */
  adopt(from: TermTable, id: number): number {
    const term = this.insert(from.hashes[id] ?? 0, from.prior[id] ?? 0)
    this.seen[term] = from.seen[id] ?? 0
    this.placed[term] = from.placed[id] ?? 0
    const name = from.names.get(id)
    if (name !== undefined) this.names.set(term, name)
    return term
  }

  private insert(hash: number, prior: number): number {
    if (2 * (this.size + 1) > this.slots.length) this.rehash(2 * this.slots.length)
    const id = this.size++
    this.hashes = grown(this.hashes, this.size)
    this.frequency = grown(this.frequency, this.size)
    this.prior = grown(this.prior, this.size)
    this.seen = grown(this.seen, this.size)
    this.placed = grown(this.placed, this.size)
    this.hashes[id] = hash
    this.prior[id] = prior
    this.place(id, hash)
    return id
  }

  private rehash(room: number): void {
    this.slots = new Int32Array(room).fill(-1)
    for (let id = 0; id < this.size; id++) this.place(id, this.hashes[id] ?? 0)
  }

  private place(id: number, hash: number): void {
    const mask = this.slots.length - 1
    let slot = hash & mask
    while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask
    this.slots[slot] = id
  }
}

/** A word of the list, or two of them written as one (拖欠工资). */
const isFrequent = (word: string): boolean => FREQUENT_WORDS.has(word) || (word.length === 4 && FREQUENT_WORDS.has(word.slice(0, 2)) && FREQUENT_WORDS.has(word.slice(2)))
