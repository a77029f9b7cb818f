// The vector space of the messages: weights, lengths, and the scan that compares one vector with all others at once.
import { grown } from './growing.ts'
import { HEAD_PLACES, MessageStore, WEIGHT_STEPS, type MessageFacts } from './message-store.ts'
import { Postings, WEIGHT_BITS, WEIGHT_MASK } from './postings.ts'
import { TermTable } from './term-table.ts'
import type { Term } from './reading.ts'

/** A vector to compare with: terms in falling order of worth, ready for {@link Space.scan}. */
export interface Probe {
  terms: number[]
  /** Component × idf, so that one product with another row's component × idf gives the dot product. */
  coefficients: number[]
  /** Square of its length, and of the part that names no place. */
  squared: number
  what: number
}

/** Who shares words with a probe: owner numbers with their dot products, whole and without place words. */
export interface Contact {
  owner: number
  dot: number
  whatDot: number
}

/** One component of a vector: what it holds of a term, and the term's idf. */
interface Part {
  term: number
  value: number
  idf: number
}

/** What a scan found. */
export interface Scan {
  /** Owners that share words of short lists with the probe. */
  contacts: number[]
  /** Owners met at the end of long lists, the most met first: a hot issue's own words are in so many messages that their lists are long. */
  frequent: number[]
  /** No word was left out: the dot products are true. */
  exact: boolean
}

/** Long lists looked at, the weightiest words' first; newest messages read in each; and owners kept of those met there. */
const LONG_LISTS = 8
const TAIL = 32
const FREQUENT = 5

/** Lists longer than this, or than a hundredth of the index, are not followed but at their end. */
const LONG_LIST = 500
const LONG_SHARE = 0.01

export class Space {
  terms = new TermTable()
  postings = new Postings()
  messages = new MessageStore()
  private dots = new Float32Array(256)
  private whatDots = new Float32Array(256)
  private stamps = new Uint32Array(256)
  private hits = new Float32Array(256)
  private stamp = 0
  private dense = new Float32Array(256)

  /** Weight of a word by its (weighted) occurrences, as stored in 8 bits. */
  static weightOf(count: number): number {
    const weight = count < 1 ? count : 1 + Math.log(count)
    return Math.max(1, Math.min(WEIGHT_MASK, Math.round(weight * WEIGHT_STEPS)))
  }

  idf(term: number): number {
    return this.terms.idf(term, this.messages.alive)
  }

  /** Takes a message in: counts its words, keeps its facts, measures it. @returns its row */
  store(facts: MessageFacts, words: readonly Term[]): number {
    const terms = words.map((word) => this.terms.idOf(word))
    const weights = words.map((word) => Space.weightOf(word.count))
    const headPlaces = terms.filter((_, i) => words[i]?.place !== '')
    for (const [i, word] of words.entries()) if (word.place !== '') this.terms.name(terms[i] ?? 0, word.place)
    const row = this.messages.append(facts, terms, weights, headPlaces)
    for (const [i, word] of words.entries()) {
      const term = terms[i] ?? 0
      this.terms.count(term, word.seen, word.placed, 1)
      this.postings.add(term, row, weights[i] ?? 0)
    }
    this.measure(row)
    return row
  }

  /** Takes a row out: its words no longer count, its postings are skipped. What its words told of places stays learned. */
  forget(row: number): void {
    for (const term of this.termsOfRow(row)) this.terms.count(term, 0, 0, -1)
    this.messages.remove(row)
  }

  /** Words of the title that name its place, by what has been learned of them so far. */
  headPlacesOf(row: number): number[] {
    const all = this.messages.headPlaces.subarray(row * HEAD_PLACES, (row + 1) * HEAD_PLACES)
    return Array.from(all).filter((term) => term >= 0 && this.terms.isPlace(term) && !this.terms.isTooFrequent(term, this.messages.alive))
  }

  termsOfRow(row: number): number[] {
    const { messages } = this
    return Array.from(messages.words.subarray(messages.startOf(row), messages.endOf(row)), (packed) => packed >>> WEIGHT_BITS)
  }

  /** A message that is not in the index, as a probe of length 1. Words the index never met find nothing but count for its length. */
  probeOf(words: readonly Term[]): Probe {
    const parts: Part[] = []
    let unknown = 0
    for (const word of words) {
      const term = this.terms.find(word.hash)
      const idf = term < 0 ? this.terms.newIdf(this.messages.alive) : this.idf(term)
      const value = (Space.weightOf(word.count) / WEIGHT_STEPS) * idf
      if (term < 0) unknown += value * value
      else if (idf > 0) parts.push({ term, value, idf })
    }
    return this.probe(parts, unknown)
  }

  /** A row's unit vector as a probe. */
  probeOfRow(row: number): Probe {
    const { messages } = this
    const parts: Part[] = []
    const scale = (messages.inverseNorm[row] ?? 0) / WEIGHT_STEPS
    for (let i = messages.startOf(row), end = messages.endOf(row); i < end; i++) {
      const packed = messages.words[i] ?? 0
      const term = packed >>> WEIGHT_BITS
      const idf = this.idf(term)
      if (idf > 0) parts.push({ term, value: (packed & WEIGHT_MASK) * scale * idf, idf })
    }
    return this.probe(parts, null)
  }

  /** A sum of rows as a probe; only the `limit` weightiest words lead the search. */
  probeOfSum(sum: ReadonlyMap<number, number>): Probe {
    const parts: Part[] = []
    for (const [term, value] of sum) {
      const idf = this.idf(term)
      if (idf > 0) parts.push({ term, value: value * idf, idf })
    }
    return this.probe(parts, null)
  }

  /** The row's length and the share of it that names no place, by today's idf. */
  measure(row: number): void {
    const { messages } = this
    let [squared, what] = [0, 0]
    for (let i = messages.startOf(row), end = messages.endOf(row); i < end; i++) {
      const packed = messages.words[i] ?? 0
      const term = packed >>> WEIGHT_BITS
      const value = ((packed & WEIGHT_MASK) / WEIGHT_STEPS) * this.idf(term)
      squared += value * value
      if (!this.terms.isPlace(term)) what += value * value
    }
    messages.inverseNorm[row] = squared > 0 ? 1 / Math.sqrt(squared) : 0
    messages.what[row] = squared > 0 ? what / squared : 0
  }

  /**
   * Everyone who shares words with the probe, with dot products over the first `limit` of its words. `exact` is false when words
   * were left out: then the best of them must be compared by {@link dotWithRow} or {@link dotWithSum}. Words come in falling order
   * of worth, the common ones last, whose lists are the longest: once those to come cannot lift a stranger to `floor`, they are
   * left out too (the cosine of what shares only these is at most their part of the probe's length).
   * @param owners owner of each row, -1 for none: the row itself or its matter
   * @param ownerCount one more than the largest owner
   * @param floor cosine below which nobody is wanted
   */
  scan(probe: Probe, owners: Int32Array, ownerCount: number, limit: number, floor: number): Scan {
    this.dots = grown(this.dots, ownerCount)
    this.whatDots = grown(this.whatDots, ownerCount)
    this.stamps = grown(this.stamps, ownerCount)
    this.hits = grown(this.hits, ownerCount)
    this.stamp += 1
    const contacts: number[] = []
    const met = new Set<number>()
    const long = Math.max(LONG_LIST, this.messages.alive * LONG_SHARE)
    let exact = true
    let rest = probe.squared
    let looked = 0
    for (let i = 0; i < probe.terms.length; i++) {
      if (rest < floor * floor * probe.squared) {
        exact = false
        break
      }
      const term = probe.terms[i] ?? 0
      const value = (probe.coefficients[i] ?? 0) / (this.idf(term) || 1)
      rest -= value * value
      const isLong = this.postings.countOf(term) > long
      if (isLong && looked++ < LONG_LISTS) this.meet(term, value * value, owners, met)
      if (i >= limit || isLong) exact = false
      else this.follow(term, probe.coefficients[i] ?? 0, owners, contacts)
    }
    return { contacts, frequent: this.mostMet(met), exact }
  }

  /** Counts whom the newest messages with a common word belong to, by what the word is worth to the probe. */
  private meet(term: number, worth: number, owners: Int32Array, met: Set<number>): void {
    const { arena } = this.postings
    const end = this.postings.startOf(term) + this.postings.countOf(term)
    for (let i = end - TAIL; i < end; i++) {
      const owner = owners[(arena[i] ?? 0) >>> WEIGHT_BITS] ?? -1
      if (owner < 0) continue
      this.hits[owner] = met.has(owner) ? (this.hits[owner] ?? 0) + worth : worth
      met.add(owner)
    }
  }

  private mostMet(met: ReadonlySet<number>): number[] {
    return [...met].sort((a, b) => (this.hits[b] ?? 0) - (this.hits[a] ?? 0) || a - b).slice(0, FREQUENT)
  }

  /** The dot products the last scan found for an owner. */
  contact(owner: number): Contact {
    return { owner, dot: this.dots[owner] ?? 0, whatDot: this.whatDots[owner] ?? 0 }
  }

  /** Spreads a probe out for exact comparisons; {@link gather} must follow. */
  spread(probe: Probe): void {
    this.dense = grown(this.dense, this.terms.size)
    for (let i = 0; i < probe.terms.length; i++) this.dense[probe.terms[i] ?? 0] = probe.coefficients[i] ?? 0
  }

  gather(probe: Probe): void {
    for (const term of probe.terms) this.dense[term] = 0
  }

  /** Exact dot product of the spread probe with a row. */
  dotWithRow(row: number, owner: number): Contact {
    const { messages, dense } = this
    let [dot, whatDot] = [0, 0]
    for (let i = messages.startOf(row), end = messages.endOf(row); i < end; i++) {
      const packed = messages.words[i] ?? 0
      const coefficient = dense[packed >>> WEIGHT_BITS] ?? 0
      if (coefficient === 0) continue
      const product = coefficient * (packed & WEIGHT_MASK)
      dot += product
      if (!this.terms.isPlace(packed >>> WEIGHT_BITS)) whatDot += product
    }
    const scale = (messages.inverseNorm[row] ?? 0) / WEIGHT_STEPS
    return { owner, dot: dot * scale, whatDot: whatDot * scale }
  }

  /** Exact dot product of the spread probe with a sum of rows. */
  dotWithSum(probe: Probe, sum: ReadonlyMap<number, number>, owner: number): Contact {
    let [dot, whatDot] = [0, 0]
    const add = (term: number, product: number): void => {
      dot += product
      if (!this.terms.isPlace(term)) whatDot += product
    }
    if (sum.size < 2 * probe.terms.length) {
      for (const [term, value] of sum) {
        const coefficient = this.dense[term] ?? 0
        if (coefficient !== 0) add(term, coefficient * value)
      }
    } else {
      for (let i = 0; i < probe.terms.length; i++) {
        const term = probe.terms[i] ?? 0
        const value = sum.get(term)
        if (value !== undefined) add(term, (probe.coefficients[i] ?? 0) * value)
      }
    }
    return { owner, dot, whatDot }
  }

  /** @param unknown square of what is outside the index, for a probe of length 1; null for a sum as it is */
  private probe(parts: Part[], unknown: number | null): Probe {
    parts.sort((a, b) => b.value - a.value || a.term - b.term)
    let [squared, what] = [unknown ?? 0, unknown ?? 0]
    for (const { term, value } of parts) {
      squared += value * value
      if (!this.terms.isPlace(term)) what += value * value
    }
    const scale = unknown !== null && squared > 0 ? 1 / Math.sqrt(squared) : 1
    return {
      terms: parts.map((part) => part.term),
      coefficients: parts.map((part) => part.value * scale * part.idf),
      squared: squared * scale * scale,
      what: what * scale * scale,
    }
  }

  private follow(term: number, coefficient: number, owners: Int32Array, contacts: number[]): void {
    const { dots, whatDots, stamps, stamp } = this
    const { arena } = this.postings
    const { inverseNorm } = this.messages
    const factor = coefficient / WEIGHT_STEPS
    const whatFactor = this.terms.isPlace(term) ? 0 : factor
    const start = this.postings.startOf(term)
    for (let i = start, end = start + this.postings.countOf(term); i < end; i++) {
      const packed = arena[i] ?? 0
      const row = packed >>> WEIGHT_BITS
      const owner = owners[row] ?? -1
      if (owner < 0) continue
      if (stamps[owner] !== stamp) {
        stamps[owner] = stamp
        dots[owner] = 0
        whatDots[owner] = 0
        contacts.push(owner)
      }
      const share = (packed & WEIGHT_MASK) * (inverseNorm[row] ?? 0)
      dots[owner] = (dots[owner] ?? 0) + factor * share
      whatDots[owner] = (whatDots[owner] ?? 0) + whatFactor * share
    }
  }
}
