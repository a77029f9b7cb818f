// English words to their stems, by natural's Porter stemmer. Deep import: natural's main entry loads .env and takes 0.9 s (NLP §4.6).
import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)
const KEPT_WORDS = 50_000

let porter: { stem(word: string): string } | undefined
const kept = new Map<string, string>()

/**
 * The stem of one English word (`leaking` → `leak`). Words of one or two letters stay.
 * @param word lower case, letters only
 * @source Porter, An algorithm for suffix stripping, 1980
 */
export function stemOf(word: string): string {
  if (word.length < 3) return word
  const known = kept.get(word)
  if (known !== undefined) return known
  porter ??= load('natural/lib/natural/stemmers/porter_stemmer')
  const stem = porter?.stem(word) ?? word
  if (kept.size >= KEPT_WORDS) kept.clear() // a flood of invented words must not fill the memory
  kept.set(word, stem)
  return stem
}
