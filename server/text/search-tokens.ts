// Tokens for looking orders up: jieba words, and bigrams for what segmentation cuts otherwise (SF: Chinese has no $text).
import { normalise } from './normalise.ts'
import { segment } from './segment.ts'

/** Longer texts are looked up by their beginning. */
const MOST_CHARACTERS = 2_000
const MOST_TOKENS = 400

/**
 * Tokens of a text for the search document.
 * @returns distinct, at most 400: words of two characters and more, Latin words and numbers, and Chinese bigrams
 */
export function searchTokens(text: string): string[] {
  const cut = normalise(text.slice(0, MOST_CHARACTERS))
  const words = segment(cut).filter((word) => word.trim().length > 1)
  return [...new Set([...words, ...bigrams(cut)])].slice(0, MOST_TOKENS)
}

/** Tokens that must all be there for a query to match: bigrams for Chinese, which never miss by segmentation; words else. */
export function queryTokens(query: string): string[] {
  const cut = normalise(query.slice(0, 100))
  const latin = cut.match(/[a-z0-9]{2,}/g) ?? []
  return [...new Set([...bigrams(cut), ...latin])]
}

function bigrams(text: string): string[] {
  const found: string[] = []
  for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) for (let i = 0; i + 2 <= run.length; i += 1) found.push(run.slice(i, i + 2))
  return found
}
