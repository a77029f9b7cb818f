// The rules of a city made ready for matching. A rule is one bit: each kind of fact looks up which rules it lets through, the
// sets are intersected, and only what is left is looked at one by one. The words of all rules are found in one pass of the text.
import { goneIn, type KnownCity } from './faults.ts'
import { goesToAccused, missOf, standsAlone, timesHold, type Miss, type RuleFacts } from './misses.ts'
import type { Gone, RoutingRule, RuleBook } from './rule.ts'

/** A rule with what stands against it, whatever the order. */
export interface StandingRule {
  rule: RoutingRule
  gone: Gone[]
  partly: Gone[]
}

export interface Rules {
  readonly book: RuleBook
  /** In their order. */
  readonly standing: readonly StandingRule[]
  /** The rule that decides: the first that matches. */
  first(facts: RuleFacts): RoutingRule | null
  /** All that would match, in their order: the first decides, the others stand in its shadow. */
  all(facts: RuleFacts): RoutingRule[]
  /** Each rule up to the one that decides, and what stood against it; null for the one that decides. */
  tried(facts: RuleFacts): { rule: RoutingRule; miss: Miss | null }[]
}

/**
 * Makes a book ready. Rules that are off, or name what is gone, never match.
 * @param spell puts a rule's words into the one spelling in which texts are handed in
 */
export function openRules(book: RuleBook, city: KnownCity, spell: (text: string) => string): Rules {
  const standing = book.rules.map((rule) => ({ rule, ...goneIn(rule, city) }))
  const index = new RuleIndex(standing, spell)
  return {
    book,
    standing,
    first: (facts) => {
      for (const rule of index.matching(facts)) return rule
      return null
    },
    all: (facts) => [...index.matching(facts)],
    tried: (facts) => {
      const tried: { rule: RoutingRule; miss: Miss | null }[] = []
      for (const { rule, gone } of standing) {
        const miss = missOf(rule, facts, gone.length > 0, spell)
        tried.push({ rule, miss })
        if (miss === null) break
      }
      return tried
    },
  }
}

type Bits = Uint32Array

/** Which rules a value of one kind lets through; a rule that does not ask for the kind lets every value through. */
class Gate {
  readonly #asked = new Map<string, Bits>()
  readonly #unasked: Bits

  constructor(count: number, lists: readonly (readonly string[])[]) {
    this.#unasked = new Uint32Array(count)
    lists.forEach((list, rule) => {
      if (list.length === 0) mark(this.#unasked, rule)
      for (const value of list) {
        const bits = this.#asked.get(value) ?? new Uint32Array(count)
        mark(bits, rule)
        this.#asked.set(value, bits)
      }
    })
  }

  /** Takes out of `left` the rules that none of the values lets through. */
  narrow(left: Bits, ...values: (string | null)[]): void {
    if (this.#asked.size === 0) return
    const open = this.#unasked.slice()
    for (const value of values) {
      const asked = value === null ? undefined : this.#asked.get(value)
      if (asked !== undefined) for (let word = 0; word < open.length; word += 1) open[word] = (open[word] ?? 0) | (asked[word] ?? 0)
    }
    for (let word = 0; word < left.length; word += 1) left[word] = (left[word] ?? 0) & (open[word] ?? 0)
  }
}

class RuleIndex {
  readonly #rules: readonly RoutingRule[]
  readonly #able: Bits
  readonly #askForWords: Bits
  readonly #gates: Record<'matters' | 'streets' | 'demandTypes' | 'urgencies' | 'channels' | 'places' | 'placeKinds', Gate>
  readonly #wordsOf: { any: number[]; all: number[]; none: number[] }[]
  readonly #words: string[] = []
  readonly #byStart = new Map<number, number[]>()

  constructor(standing: readonly StandingRule[], spell: (text: string) => string) {
    const rules = standing.map(({ rule }) => rule)
    const count = Math.ceil(rules.length / 32)
    const gate = (listOf: (rule: RoutingRule) => readonly string[]) => new Gate(count, rules.map(listOf))
    this.#rules = rules
    this.#able = new Uint32Array(count)
    this.#askForWords = new Uint32Array(count)
    standing.forEach(({ rule, gone }, index) => void (rule.enabled && gone.length === 0 && mark(this.#able, index)))
    this.#gates = {
      matters: gate(({ when }) => when.matters),
      streets: gate(({ when }) => when.streets),
      demandTypes: gate(({ when }) => when.demandTypes),
      urgencies: gate(({ when }) => when.urgencies),
      channels: gate(({ when }) => when.channels),
      places: gate(({ when }) => when.places),
      placeKinds: gate(({ when }) => when.placeKinds),
    }
    const numbers = new Map<string, number>()
    const numberOf = (word: string): number => {
      const spelt = spell(word)
      const known = numbers.get(spelt)
      if (known !== undefined) return known
      const number = this.#words.push(spelt) - 1
      numbers.set(spelt, number)
      const start = pairAt(spelt, 0)
      this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), number])
      return number
    }
    this.#wordsOf = rules.map(({ when: { words } }, index) => {
      if (words.any.length + words.all.length + words.none.length > 0) mark(this.#askForWords, index)
      return { any: words.any.map(numberOf), all: words.all.map(numberOf), none: words.none.map(numberOf) }
    })
  }

  *matching(facts: RuleFacts): Generator<RoutingRule> {
    const left = this.#able.slice()
    const { leafCode } = facts
    this.#gates.matters.narrow(left, leafCode, leafCode?.slice(0, 5) ?? null, leafCode?.slice(0, 2) ?? null)
    this.#gates.streets.narrow(left, facts.street)
    this.#gates.demandTypes.narrow(left, facts.demandType)
    this.#gates.urgencies.narrow(left, facts.urgency)
    this.#gates.channels.narrow(left, facts.channel)
    this.#gates.places.narrow(left, ...facts.places)
    this.#gates.placeKinds.narrow(left, ...facts.placeKinds)
    const found = left.some((bits, word) => (bits & (this.#askForWords[word] ?? 0)) !== 0) ? this.#wordsIn(facts.plain) : null
    for (const index of indexesIn(left)) {
      const rule = this.#rules[index]
      if (rule === undefined || !this.#holdsFurther(rule, index, found, facts)) continue
      yield rule
    }
  }

  #holdsFurther(rule: RoutingRule, index: number, found: Uint8Array | null, facts: RuleFacts): boolean {
    if (rule.until !== null && rule.until < facts.time.day) return false
    if (!timesHold(rule.when.times, facts.time) || goesToAccused(rule, facts)) return false
    const words = this.#wordsOf[index]
    if (words === undefined || found === null) return true
    return (words.any.length === 0 || countIn(found, words.any) > 0) && countIn(found, words.all) === words.all.length && countIn(found, words.none) === 0
  }

  /** Marks every word of the rules that the text holds. */
  #wordsIn(plain: string): Uint8Array {
    const found = new Uint8Array(this.#words.length)
    for (let at = 0; at < plain.length; at += 1) {
      const started = this.#byStart.get(pairAt(plain, at))
      if (started === undefined) continue
      for (const number of started) {
        const word = this.#words[number] ?? ''
        if (found[number] === 0 && plain.startsWith(word, at) && standsAlone(plain, at, word)) found[number] = 1
      }
    }
    return found
  }
}

/** How many of these words were found. */
function countIn(found: Uint8Array, words: readonly number[]): number {
  let count = 0
  for (const word of words) count += found[word] ?? 0
  return count
}

/** Two characters as one number: words of rules have two or more. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

const mark = (bits: Bits, index: number): void => {
  bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31))
}

function* indexesIn(bits: Bits): Generator<number> {
  for (const [word, value] of bits.entries()) for (let rest = value; rest !== 0; rest &= rest - 1) yield word * 32 + (31 - Math.clz32(rest & -rest))
}
