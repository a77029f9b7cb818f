// Every name by which the city's own places are called, ready to be looked up by characters and by sound.
import { pinyin } from 'pinyin-pro'
import { alike } from '../sounds.ts'
import { plainOf } from './plain.ts'
import type { Gazetteer } from './gazetteer.ts'

export type PlaceKind = 'street' | 'community' | 'road' | 'point'

/** A place of the gazetteer. */
export interface Place {
  kind: PlaceKind
  /** Canonical name. */
  name: string
  /** Unit code of a street or community; null for roads and points. */
  code: string | null
  /** Codes of the streets it lies in; more than one only for roads. */
  streets: readonly string[]
}

/** One way to say a place. */
export interface PlaceName {
  place: Place
  /** As text is searched for it: simplified, lower case, half-width, no blanks. */
  plain: string
  /** Syllables without tone, as many speakers hear them. */
  sound: readonly string[]
  isAlias: boolean
}

const ENDING = /(?:街道|办事处|社区|居委会|小区|村)$/
const SHORTEST_STEM = 3

/** All names of a city's places, the canonical ones first. Names of fewer than two characters are left out. */
export function placeNamesOf({ streets, roads, points }: Gazetteer): PlaceName[] {
  const names: PlaceName[] = []
  const add = (place: Place, aliases: readonly string[]): void => {
    const spoken = [place.name, ...aliases]
    const stems = spoken.map((name) => name.replace(ENDING, '')).filter((stem) => stem.length >= SHORTEST_STEM && !spoken.includes(stem))
    for (const [index, name] of [...spoken, ...stems].entries()) {
      const plain = plainOf(name).replace(/\s/g, '')
      if (plain.length >= 2) names.push({ place, plain, sound: soundOf(plain), isAlias: index > 0 })
    }
  }
  for (const { code, name, aliases, communities } of streets) {
    add({ kind: 'street', name, code, streets: [code] }, aliases)
    for (const community of communities) add({ kind: 'community', name: community.name, code: community.code, streets: [code] }, [])
  }
  for (const road of roads) add({ kind: 'road', name: road.name, code: null, streets: road.streets }, [])
  for (const point of points) add({ kind: 'point', name: point.name, code: null, streets: [point.street] }, point.aliases)
  return names
}

const syllables = new Map<string, string>()

/** The loose syllable of one character; other characters stand for themselves. */
export function syllableOf(character: string): string {
  const known = syllables.get(character)
  if (known !== undefined) return known
  const syllable = /[\u3400-\u9fff]/.test(character) ? alike(pinyin(character, { toneType: 'none', type: 'string', v: true })) : character
  syllables.set(character, syllable)
  return syllable
}

/** One loose syllable a character. */
export const soundOf = (plain: string): string[] => Array.from(plain, syllableOf)
