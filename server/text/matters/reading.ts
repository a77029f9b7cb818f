// A message as weighted words: the title counts five times, the first sentences once, long names also by their parts.
import { normalise } from '../normalise.ts'
import { hashOf } from './hashing.ts'
import { CODED_REGION, PROVINCE, endsPlaceName, isOwnPlaceName, isRegionName, withoutEnding } from './place-words.ts'
import { countedWord, isHan, wordsWithMarks } from './tokens.ts'
import type { MatterQuery } from './types.ts'

/** One word of a message. */
export interface Term {
  hash: number
  word: string
  /** Weighted occurrences: 5 for one in the title. */
  count: number
  /** Occurrences, and those that are part of a place name here. */
  seen: number
  placed: number
  /** The place name it leads or is in the title, without its ending; '' when it is none. */
  place: string
}

export interface MessageReading {
  terms: Term[]
  /** Hashes of the districts named, the title's first. */
  regions: number[]
  /** Their names as written, by hash. */
  regionNames: ReadonlyMap<number, string>
  /** Title, or the words before the salutation when there is none; normalised. */
  head: string
  /** Equal for texts that were posted again word for word. */
  fingerprint: number
}

const TITLE_WEIGHT = 5
const PART_WEIGHT = 0.5
const TERM_LIMIT = 120
const [WORD_SEED, REGION_SEED, TEXT_SEED] = [1, 2, 3]
const SALUTATION = /尊敬的|敬爱的|您好|你好|领导好|各位领导|我是|我叫|我们是|本人/
const MARK = /[,。.!?;:\n]/

/**
 * The words of a message with their weights.
 * @param readChars characters of the text read after the title
 */
export function readMessage(message: Pick<MatterQuery, 'title' | 'text' | 'place'>, readChars: number): MessageReading {
  const title = normalise(message.title, 400)
  const text = normalise(message.text, 8 * readChars + 400) // markup may take most of it
  const head = title === '' ? headOf(text) : title.slice(0, 120)
  const body = (title !== '' && text.startsWith(title) ? text.slice(title.length) : text).slice(0, readChars)
  const reading = new Reader()
  reading.read(head, TITLE_WEIGHT)
  if (message.place !== undefined) reading.readPlace(normalise(message.place, 80))
  reading.read(body, 1)
  const fingerprint = hashOf(`${title}\n${text}`.replace(/\s+/g, ''), TEXT_SEED)
  return { terms: reading.terms(), regions: reading.regions, regionNames: reading.regionNames, head, fingerprint }
}

function headOf(text: string): string {
  const opening = text.slice(0, 60)
  const greeting = opening.search(SALUTATION)
  if (greeting >= 5) return opening.slice(0, greeting)
  const mark = opening.slice(6).search(MARK)
  return opening.slice(0, mark < 0 ? 30 : mark + 6)
}

class Reader {
  regions: number[] = []
  regionNames = new Map<number, string>()
  private found = new Map<string, Term>()

  read(text: string, weight: number): void {
    const tokens = wordsWithMarks(this.withRegions(text))
    for (const [at, token] of tokens.entries()) {
      const word = countedWord(token)
      if (word === null) continue
      if (isRegionName(word)) this.region(word)
      const place = isOwnPlaceName(word) ? withoutEnding(word) : placeLedBy(word, tokens[at + 1], tokens[at + 2])
      this.add(word, weight, place)
      if (word.length >= 4 && isHan(word)) for (let i = 0; i + 2 <= word.length; i++) this.add(word.slice(i, i + 2), weight * PART_WEIGHT, place)
    }
  }

  /** The gazetteer's name counts like a title and is a place throughout. */
  readPlace(name: string): void {
    for (const token of wordsWithMarks(this.withRegions(name))) {
      const word = countedWord(token)
      if (word !== null) this.add(word, TITLE_WEIGHT, word)
    }
  }

  terms(): Term[] {
    return [...this.found.values()].slice(0, TERM_LIMIT)
  }

  /** Notes the districts written as codes; the codes stay words: a rare one may be part of a name (an estate called K9县). */
  private withRegions(text: string): string {
    for (const [code] of text.matchAll(CODED_REGION)) this.region(code)
    return text.replace(PROVINCE, ' ')
  }

  private region(name: string): void {
    const hash = hashOf(name, REGION_SEED)
    if (!this.regions.includes(hash) && this.regions.length < 4) {
      this.regions.push(hash)
      this.regionNames.set(hash, name.toUpperCase()) // codes were lowered with the text
    }
  }

  private add(word: string, weight: number, place: string): void {
    const known = this.found.get(word)
    const term = known ?? { hash: hashOf(word, WORD_SEED), word, count: 0, seen: 0, placed: 0, place: '' }
    term.count += weight
    term.seen += 1
    if (place !== '') term.placed += 1
    if (weight >= TITLE_WEIGHT && term.place === '') term.place = place
    if (known === undefined) this.found.set(word, term)
  }
}

/** The place name that begins with a word, without its end: that follows at once (丽发|新城) or after one character (魅力|之|城). */
function placeLedBy(word: string, next: string | undefined, afterNext: string | undefined): string {
  if (next === undefined || !isHan(word)) return ''
  if (endsPlaceName(next)) return word
  return next.length === 1 && isHan(next) && afterNext !== undefined && endsPlaceName(afterNext) ? word + next : ''
}
