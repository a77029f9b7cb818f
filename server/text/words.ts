// The words of a message, as jieba cuts them: a second view beside its characters, and what reasons are told in.
import { segment } from './segment.ts'
import type { Reading } from './message.ts'

/** The words at the beginning of one message, marks left out. */
export interface Words {
  /** 32-bit identity of each word; equal words have equal ids, all runs of digits are one. */
  ids: Uint32Array
  /** How many of the words begin in the head. */
  headWords: number
}

/** Characters that are cut into words: people name the matter early, and cutting a whole letter costs more than reading it. */
export const CUT_AT = 400

/** Cutting is the dearest step, and the same reading is asked about when it is learnt, read and explained. */
const cutBefore = new WeakMap<Reading, Words>()

/**
 * The words of a reading's first {@link CUT_AT} characters.
 * @throws Error when no segmenter can be loaded
 */
export function wordsOf(reading: Reading): Words {
  const before = cutBefore.get(reading)
  if (before !== undefined) return before
  const words = cut(reading)
  cutBefore.set(reading, words)
  return words
}

function cut({ text, starts, headTokens }: Reading): Words {
  const pieces = segment(text.slice(0, CUT_AT))
  const headEnd = headTokens === 0 ? 0 : (starts[headTokens - 1] ?? 0) + 1
  const ids = new Uint32Array(pieces.length)
  let [count, headWords, at] = [0, 0, 0]
  for (const piece of pieces) {
    if (isChinese(piece) || SPEAKS.test(piece)) {
      ids[count++] = idOfWord(piece)
      if (at < headEnd) headWords = count
    }
    at += piece.length
  }
  return { ids: ids.subarray(0, count), headWords }
}

const SPEAKS = /[\p{L}\p{N}]/u
const DIGITS = /^\p{N}+$/u
const NUMBER = 1

/** Nearly all words begin with a Chinese character: no need to ask twice for each. */
const isChinese = (piece: string): boolean => {
  const code = piece.charCodeAt(0)
  return code >= 0x4e00 && code <= 0x9fff
}

/** FNV-1a over the letters; a number's value says nothing of the matter. */
export function idOfWord(word: string): number {
  if (!isChinese(word) && DIGITS.test(word)) return NUMBER
  let hash = 0x811c_9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x0100_0193)
  return hash >>> 0
}
