// How alike two matters are: the cosine of their words, less what speaks against one matter.
import { DAY_MS } from '../../domain/time.ts'
import type { MatterOptions } from './options.ts'
import type { Contact } from './space.ts'

/** What is compared: a matter, or a message as a matter of one. */
export interface Side {
  squared: number
  what: number
  fromMs: number
  toMs: number
  /** Districts it names; those of at least a quarter of a matter's members. */
  regions: readonly number[]
}

/**
 * Cosine of the two sums, less a pull when the words that name no place differ (two matters at one place), when the districts
 * differ (one matter at two places), and when long silence lies between them.
 * @returns at most 1; may be negative
 */
export function likeness(a: Side, b: Side, contact: Contact, common: ReadonlySet<number>, options: MatterOptions): number {
  const cosine = contact.dot / Math.sqrt(a.squared * b.squared || 1)
  const what = contact.whatDot / Math.sqrt(a.what * b.what || 1)
  const pull = what < options.matterAt ? options.matterPull * (options.matterAt - what) : 0
  const elsewhere = namesOther(a.regions, b.regions, common) ? options.regionPenalty : 0
  const gapMs = Math.max(0, a.fromMs - b.toMs, b.fromMs - a.toMs)
  const silence = options.gapPenalty * Math.min(1, gapMs / (options.gapDays * DAY_MS))
  return cosine - pull - elsewhere - silence
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
