// Places of the city in running text: by name and alias, with house numbers, and through typos by spelling and by ear.
import type { Gazetteer } from './gazetteer.ts'
import { houseNumberAt } from './house-number.ts'
import { NameIndex, SHORTEST_MISSPELT, type Candidate } from './name-index.ts'
import { placeNamesOf } from './place-names.ts'
import { plainOf } from './plain.ts'

/** A place as a text names it; `[from, to)` with the house number. */
export interface PlaceFound extends Candidate {
  /** What follows it: `88号3栋501室`; null when nothing does. */
  number: string | null
}

export interface PlaceFinder {
  /** The places a text names, in its order, not overlapping. */
  find(text: string): PlaceFound[]
  /** The street that the places of a text agree on; null when they name none or do not agree. */
  streetOf(found: readonly PlaceFound[]): string | null
}

/** Longest text that is searched, UTF-16 units. */
const LONGEST = 20_000

/**
 * Indexes a city's gazetteer once.
 * @returns a finder that reads a message of some hundred characters in well under a millisecond
 */
export function createPlaceFinder(gazetteer: Gazetteer): PlaceFinder {
  const index = new NameIndex(placeNamesOf(gazetteer))
  return { find: (text) => placesIn(text, index), streetOf }
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

function placesIn(text: string, index: NameIndex): PlaceFound[] {
  const plain = plainOf(text.slice(0, LONGEST))
  // A short alias gives way to a long name with one wrong character that begins with it: 望江实念小学 is a school, not 望江.
  const [sure, short] = split(index.exact(plain), ({ from, to, how }) => how === 'name' || to - from >= SHORTEST_MISSPELT)
  const taken = new Uint8Array(plain.length)
  for (const { from, to } of sure) taken.fill(1, from, to)
  const found = [...sure]
  const rest = [...short, ...index.heard(plain, taken), ...index.misspelt(plain, taken)].sort((a, b) => weightOf(b) - weightOf(a) || a.from - b.from)
  for (const candidate of rest) {
    if (taken.subarray(candidate.from, candidate.to).includes(1)) continue
    taken.fill(1, candidate.from, candidate.to)
    found.push(candidate)
  }
  return found.sort((a, b) => a.from - b.from).map((candidate) => withNumber(plain, candidate))
}

// A short alias counts as it stands; what is only like a name must be longer than it.
const weightOf = ({ from, to, score, how }: Candidate): number => (to - from - (how === 'spelling' ? 1 : 0)) * score

function withNumber(plain: string, candidate: Candidate): PlaceFound {
  const number = houseNumberAt(plain, candidate.to)
  if (number === null) return { ...candidate, number }
  const skipped = plain.indexOf(number, candidate.to) - candidate.to
  return { ...candidate, to: candidate.to + skipped + number.length, number }
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}
