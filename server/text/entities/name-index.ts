// The names of a city's places in running text: as they are spelt, as they are heard, with one character wrong.
import { likeness } from './distances.ts'
import { Sounds, twoSounds } from './heard.ts'
import { isMisspelling, mayBeOneEdit } from './misspelling.ts'
import type { Place, PlaceName } from './place-names.ts'

/** A place that a stretch of the text may name; `[from, to)` in UTF-16 units. */
export interface Candidate extends Place {
  from: number
  to: number
  how: 'name' | 'alias' | 'sound' | 'spelling'
  /** 0–1: 1 for a name as it stands in the gazetteer. */
  score: number
}

const ALIAS_SCORE = 0.95
const SOUND_SCORE = 0.9
/** Names this short are only read as they are spelt or heard. */
export const SHORTEST_MISSPELT = 4

/** What two neighbouring characters may be, in `NameIndex.neighbours`: the start of a name, or any two in the midst of one. */
const [STARTS, WITHIN] = [1, 2]

/** All names of a city, ready to be searched for in texts. */
export class NameIndex {
  private readonly byStart = new Map<string, PlaceName[]>()
  private readonly bySound = new Map<number, { name: PlaceName; sounds: number[] }[]>()
  private readonly byPair = new Map<string, { name: PlaceName; at: number }[]>()
  /** Most neighbours in a text stand in no name: this says so without looking them up. */
  private readonly neighbours = new Uint8Array(1 << 16)
  private readonly sounds = new Sounds()

  constructor(names: readonly PlaceName[]) {
    const pairs = new Map<string, { name: PlaceName; at: number }[]>()
    for (const name of names) {
      push(this.byStart, name.plain.slice(0, 2), name)
      // Three syllables that end a street or road tell it; 文化公园 must not become a 化工园.
      if (name.plain.length > 3 || (name.plain.length === 3 && name.place.kind !== 'point')) {
        const sounds = name.sound.map((syllable) => this.sounds.numbered(syllable))
        push(this.bySound, twoSounds(sounds[0] ?? 0, sounds[1] ?? 0), { name, sounds })
      }
      if (name.plain.length >= SHORTEST_MISSPELT) for (let at = 0; at + 1 < name.plain.length; at++) push(pairs, name.plain.slice(at, at + 2), { name, at })
    }
    for (const list of this.byStart.values()) list.sort((a, b) => b.plain.length - a.plain.length || Number(a.isAlias) - Number(b.isAlias))
    // 小区, 大道, 公园 stand in so many names that they tell none of them.
    const most = Math.max(6, names.length / 100)
    for (const [pair, list] of pairs) if (list.length <= most) this.byPair.set(pair, list)
    for (const pair of this.byStart.keys()) this.note(pair, STARTS)
    for (const pair of this.byPair.keys()) this.note(pair, WITHIN)
  }

  private note(pair: string, what: number): void {
    const at = neighboursAt(pair, 0)
    this.neighbours[at] = (this.neighbours[at] ?? 0) | what
  }

  private mayBe(what: number, plain: string, at: number): boolean {
    return ((this.neighbours[neighboursAt(plain, at)] ?? 0) & what) !== 0
  }

  /** Names as they stand, the longest at each place. */
  exact(plain: string): Candidate[] {
    const found: Candidate[] = []
    for (let from = 0; from + 1 < plain.length; from++) {
      if (!this.mayBe(STARTS, plain, from)) continue
      const name = this.byStart.get(plain.slice(from, from + 2))?.find(({ plain: wanted }) => plain.startsWith(wanted, from))
      if (name === undefined) continue
      found.push({ ...name.place, from, to: from + name.plain.length, how: name.isAlias ? 'alias' : 'name', score: name.isAlias ? ALIAS_SCORE : 1 })
      from += name.plain.length - 1
    }
    return found
  }

  /** 书苑路 for 书院路: the same syllables, at least half of the characters right. */
  heard(plain: string, taken: Uint8Array): Candidate[] {
    const found: Candidate[] = []
    const heard = this.sounds.of(plain)
    for (let from = 0; from + 2 < plain.length; from++) {
      const [first = 0, second = 0] = [heard[from], heard[from + 1]]
      if (taken[from] === 1 || first === 0 || second === 0) continue
      for (const { name, sounds } of this.bySound.get(twoSounds(first, second)) ?? []) {
        const to = from + name.plain.length
        if (!sounds.every((sound, i) => sound === heard[from + i])) continue
        const same = sameCharacters(plain.slice(from, to), name.plain)
        if (same === name.plain.length || same * 2 < name.plain.length) continue
        found.push({ ...name.place, from, to, how: 'sound', score: SOUND_SCORE })
      }
    }
    return found
  }

  /** One character wrong, missing, too many or swapped, in a name long enough to stay itself. */
  misspelt(plain: string, taken: Uint8Array): Candidate[] {
    const found: Candidate[] = []
    const seen = new Set<string>()
    for (let i = 0; i + 1 < plain.length; i++) {
      if (taken[i] === 1 || !this.mayBe(WITHIN, plain, i)) continue
      for (const { name, at } of this.byPair.get(plain.slice(i, i + 2)) ?? []) {
        for (const [begin, end] of ONE_OFF) {
          const [from, to] = [i - at + begin, i - at + name.plain.length + end]
          if (from < 0 || to > plain.length || to - from < 3 || !mayBeOneEdit(plain, from, to, name.plain)) continue
          const key = `${name.plain} ${from} ${to}`
          if (seen.has(key)) continue
          seen.add(key)
          const written = plain.slice(from, to)
          if (/[^\u3400-\u9fffa-z\d]/.test(written) || !isMisspelling(written, name.plain)) continue
          found.push({ ...name.place, from, to, how: 'spelling', score: 0.85 * likeness(written, name.plain) })
        }
      }
    }
    return found
  }
}

/** How far begin and end of a misspelt name may lie from where its two right characters say. */
const ONE_OFF = [
  [0, 0],
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const

const neighboursAt = (text: string, at: number): number => (Math.imul(text.charCodeAt(at), 0x9e37) ^ text.charCodeAt(at + 1)) & 0xffff

const sameCharacters = (one: string, other: string): number => Array.from(one).filter((character, i) => character === other[i]).length

function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}
