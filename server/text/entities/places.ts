// Places of the city in running text: by name and alias, with house numbers, and through typos by spelling and by ear.
import { editsBetween, likeness } from './distances.ts'
import type { Gazetteer } from './gazetteer.ts'
import { houseNumberAt } from './house-number.ts'
import { type Place, type PlaceName, placeNamesOf, soundOf } from './place-names.ts'
import { plainOf } from './plain.ts'

/** A place as a text names it. */
export interface PlaceFound extends Place {
  /** `[from, to)` in UTF-16 units of the text as given, house number included. */
  from: number
  to: number
  /** What follows it: `88号3栋501室`; null when nothing does. */
  number: string | null
  how: 'name' | 'alias' | 'sound' | 'spelling'
  /** 0–1: 1 for a name as it stands in the gazetteer. */
  score: number
}

export interface PlaceFinder {
  /** The places a text names, in its order, not overlapping. */
  find(text: string): PlaceFound[]
  /** The street that the places of a text agree on; null when they name none or do not agree. */
  streetOf(found: readonly PlaceFound[]): string | null
}

/** Longest text that is searched, UTF-16 units. */
const LONGEST = 20_000
const ALIAS_SCORE = 0.95
const SOUND_SCORE = 0.9
/** Names this short are only read as they are spelt or heard. */
const SHORTEST_MISSPELT = 4
// One other character here is another place: 滨江南路 and 滨江北路, 一中 and 二中.
const TELLING = /[东西南北中一二三四五六七八九十\d上下前后新老大小内外路街巷道里村镇]/

/**
 * Indexes a city's gazetteer once.
 * @returns a finder that reads a message of some hundred characters in well under a millisecond
 */
export function createPlaceFinder(gazetteer: Gazetteer): PlaceFinder {
  const index = new PlaceIndex(placeNamesOf(gazetteer))
  return { find: (text) => index.find(text), streetOf }
}

/** One search with an index of its own; who reads many texts keeps a {@link createPlaceFinder}. */
export const findPlaces = (text: string, gazetteer: Gazetteer): PlaceFound[] => createPlaceFinder(gazetteer).find(text)

function streetOf(found: readonly PlaceFound[]): string | null {
  if (found.length === 0) return null
  const weights = new Map<string, number>()
  for (const { streets, score } of found) for (const street of streets) weights.set(street, (weights.get(street) ?? 0) + score / streets.length)
  const [first, second] = [...weights].sort(([, a], [, b]) => b - a)
  if (first === undefined) return null
  const isAlone = found.every(({ streets }) => streets.includes(first[0]))
  return (isAlone && (second === undefined || second[1] < first[1])) || first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}

type Candidate = Omit<PlaceFound, 'number'>

class PlaceIndex {
  private readonly byStart = new Map<string, PlaceName[]>()
  private readonly bySound = new Map<string, PlaceName[]>()
  private readonly byPair = new Map<string, { name: PlaceName; at: number }[]>()

  constructor(names: readonly PlaceName[]) {
    const pairs = new Map<string, { name: PlaceName; at: number }[]>()
    for (const name of names) {
      push(this.byStart, name.plain.slice(0, 2), name)
      // Three syllables that end a street or road tell it; 文化公园 must not become a 化工园.
      if (name.plain.length > 3 || (name.plain.length === 3 && name.place.kind !== 'point')) push(this.bySound, `${name.sound[0] ?? ''} ${name.sound[1] ?? ''}`, name)
      if (name.plain.length >= SHORTEST_MISSPELT) for (let at = 0; at + 1 < name.plain.length; at++) push(pairs, name.plain.slice(at, at + 2), { name, at })
    }
    for (const list of this.byStart.values()) list.sort((a, b) => b.plain.length - a.plain.length || Number(a.isAlias) - Number(b.isAlias))
    // 小区, 大道, 公园 stand in so many names that they tell none of them.
    const most = Math.max(6, names.length / 100)
    for (const [pair, list] of pairs) if (list.length <= most) this.byPair.set(pair, list)
  }

  find(text: string): PlaceFound[] {
    const plain = plainOf(text.slice(0, LONGEST))
    // A short alias gives way to a long name with one wrong character that begins with it: 望江实念小学 is a school, not 望江.
    const [sure, short] = split(this.exact(plain), ({ from, to, how }) => how === 'name' || to - from >= SHORTEST_MISSPELT)
    const taken = new Uint8Array(plain.length)
    for (const { from, to } of sure) taken.fill(1, from, to)
    const found = [...sure]
    const rest = [...short, ...this.heard(plain, taken), ...this.misspelt(plain, taken)].sort((a, b) => weightOf(b) - weightOf(a) || a.from - b.from)
    for (const candidate of rest) {
      if (taken.subarray(candidate.from, candidate.to).includes(1)) continue
      taken.fill(1, candidate.from, candidate.to)
      found.push(candidate)
    }
    return found.sort((a, b) => a.from - b.from).map((candidate) => withNumber(plain, candidate))
  }

  private exact(plain: string): Candidate[] {
    const found: Candidate[] = []
    for (let from = 0; from + 1 < plain.length; from++) {
      const name = this.byStart.get(plain.slice(from, from + 2))?.find(({ plain: wanted }) => plain.startsWith(wanted, from))
      if (name === undefined) continue
      found.push({ ...name.place, from, to: from + name.plain.length, how: name.isAlias ? 'alias' : 'name', score: name.isAlias ? ALIAS_SCORE : 1 })
      from += name.plain.length - 1
    }
    return found
  }

  // 书苑路 for 书院路: the same syllables, at least half of the characters right.
  private *heard(plain: string, taken: Uint8Array): Generator<Candidate> {
    const sounds = soundOf(plain)
    for (let from = 0; from + 2 < plain.length; from++) {
      if (taken[from] === 1) continue
      for (const name of this.bySound.get(`${sounds[from] ?? ''} ${sounds[from + 1] ?? ''}`) ?? []) {
        const to = from + name.plain.length
        if (!name.sound.every((syllable, i) => syllable === sounds[from + i])) continue
        const same = sameCharacters(plain.slice(from, to), name.plain)
        if (same === name.plain.length || same * 2 < name.plain.length) continue
        yield { ...name.place, from, to, how: 'sound', score: SOUND_SCORE }
      }
    }
  }

  // One character wrong, missing, too many or swapped, in a name long enough to stay itself.
  private *misspelt(plain: string, taken: Uint8Array): Generator<Candidate> {
    const seen = new Set<string>()
    for (let i = 0; i + 1 < plain.length; i++) {
      if (taken[i] === 1) continue
      for (const { name, at } of this.byPair.get(plain.slice(i, i + 2)) ?? []) {
        for (const shift of [0, 1, -1]) {
          const from = i - at + shift
          for (const length of shift === 0 ? [0, 1, -1] : [-shift]) {
            const to = i - at + name.plain.length + (shift === 0 ? length : 0)
            const key = `${name.plain} ${from} ${to}`
            if (from < 0 || to > plain.length || to - from < 3 || seen.has(key)) continue
            seen.add(key)
            const written = plain.slice(from, to)
            if (/[^\u3400-\u9fffa-z\d]/.test(written) || !isMisspelling(written, name.plain)) continue
            yield { ...name.place, from, to, how: 'spelling', score: 0.85 * likeness(written, name.plain) }
          }
        }
      }
    }
  }
}

function isMisspelling(written: string, name: string): boolean {
  if (editsBetween(written, name) !== 1) return false
  const [start, endWritten, endName] = difference(written, name)
  const changed = written.slice(start, endWritten) + name.slice(start, endName)
  return !TELLING.test(changed)
}

// The stretch in which two strings differ: same beginning before it, same end after it.
function difference(one: string, other: string): [start: number, endOne: number, endOther: number] {
  let start = 0
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  return [start, one.length - end, other.length - end]
}

// A short alias counts as it stands; what is only like a name must be longer than it.
const weightOf = ({ from, to, score, how }: Candidate): number => (to - from - (how === 'spelling' ? 1 : 0)) * score

function withNumber(plain: string, candidate: Candidate): PlaceFound {
  const number = houseNumberAt(plain, candidate.to)
  if (number === null) return { ...candidate, number }
  const skipped = plain.indexOf(number, candidate.to) - candidate.to
  return { ...candidate, to: candidate.to + skipped + number.length, number }
}

const sameCharacters = (one: string, other: string): number => Array.from(one).filter((character, i) => character === other[i]).length

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}
