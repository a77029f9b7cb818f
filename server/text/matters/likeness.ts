// How alike two matters are: the cosine of their words, less what speaks against one matter.
import { DAY_MS } from '../../domain/time.ts'
import { syllableOf } from '../entities/place-names.ts'
import { kindLikeness, type KindMix } from './kind-mix.ts'
import type { MatterOptions } from './options.ts'
import type { Contact } from './space.ts'

/** Two matters need this much more likeness to be joined than to stay together, so that no pass undoes another. */
const SPLIT_MARGIN = 0.05

/** What is compared: a matter, or a message as a matter of one. */
export interface Side {
  members: number
  squared: number
  what: number
  fromMs: number
  toMs: number
  /** Districts it names; those of at least a quarter of a matter's members. */
  regions: readonly number[]
  /** Place names in titles, of at least a seventh of the members. */
  places: readonly string[]
  /** True when most members name a place, even if no place is named by enough of them. */
  isPlaced: boolean
  kinds: KindMix
}

/**
 * Cosine of the two sums, corrected by where and when:
 * - members that are hardly alike one by one take off: a sum of many loose messages is alike to everything;
 * - a shared place name adds; places that are plainly others scale it down; so do words that name no place when they differ
 *   (two matters at one place), kinds of matter that differ (a rubbish station and cracked walls of one estate), districts that
 *   differ, and long silence between the two.
 * @param common districts that nearly everyone names
 * @returns at most 1 + `placeBonus`; may be negative
 */
export function likeness(a: Side, b: Side, contact: Contact, common: ReadonlySet<number>, options: MatterOptions): number {
  const cosine = contact.dot / Math.sqrt(a.squared * b.squared || 1)
  const what = contact.whatDot / Math.sqrt(a.what * b.what || 1)
  const pull = what < options.matterAt ? options.matterPull * (options.matterAt - what) : 0
  const district = namesOther(a.regions, b.regions, common) ? options.regionPenalty : 0
  const gapMs = Math.max(0, a.fromMs - b.toMs, b.fromMs - a.toMs)
  const silence = options.gapPenalty * Math.min(1, gapMs / (options.gapDays * DAY_MS))
  const mean = contact.dot / (a.members * b.members)
  const loose = options.meanPull * Math.max(0, options.meanAt - mean)
  const kind = options.kindPull * Math.max(0, options.kindAt - kindLikeness(a.kinds, b.kinds))
  if (a.members > 1 && b.members > 1 && what < options.splitAt + SPLIT_MARGIN) return 0 // the next split pass would part them again
  return whereFactor(a, b, contact, cosine, options) - pull - district - silence - loose - kind
}

/** The cosine with what the place names say. Names that look alike (杨美, 杨梅) neither add nor take off: one may be misspelt. */
function whereFactor(a: Side, b: Side, contact: Contact, cosine: number, options: MatterOptions): number {
  if (!a.isPlaced || !b.isPlaced) return cosine
  if (a.places.some((place) => b.places.includes(place))) return cosine + options.placeBonus
  if (a.places.some((place) => b.places.some((other) => looksAlike(place, other)))) return cosine
  const [aWhere, bWhere] = [a.squared - a.what, b.squared - b.what]
  const where = (contact.dot - contact.whatDot) / Math.sqrt(aWhere * bWhere || 1)
  return where < options.placeAt ? cosine * options.placeFloor : cosine
}

/** One name holds the other (万科金域, 金域), or they sound alike: one of them is misspelt (杨美, 杨梅). */
function looksAlike(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true
  return a.length === b.length && Array.from(a).every((character, i) => syllableOf(character) === syllableOf(b[i] ?? ''))
}

/** True when both name districts and share none; those that nearly everyone names (the city itself) tell nothing. */
function namesOther(a: readonly number[], b: readonly number[], common: ReadonlySet<number>): boolean {
  let [some, other] = [false, false]
  for (const region of a) {
    if (common.has(region)) continue
    some = true
    if (b.includes(region)) return false
  }
  for (const region of b) if (!common.has(region)) other = true
  return some && other
}
