// A message as a row of numbers: one for every Chinese character, every English stem, every run of digits, every mark.
import { stemOf } from './stems.ts'

/** The tokens of one normalised text, with where each begins and ends in it. */
export interface Tokens {
  /** 32-bit identity of each token; equal tokens have equal ids. */
  ids: Uint32Array
  starts: Uint32Array
  ends: Uint32Array
}

const DIGITS = 0x30
/** A city's or district's made-up name in published messages, such as `a3区`: one token, for the name says nothing of the matter. */
const PLACE = 0x01
const WORD = 0x8000_0000

/**
 * Tokens of a text, blanks left out. Chinese and English go through one loop, so mixed texts need no choice of language.
 * @param text normalised
 * @param limit most tokens read
 */
export function tokensOf(text: string, limit: number): Tokens {
  const room = Math.min(text.length, limit)
  const ids = new Uint32Array(room)
  const starts = new Uint32Array(room)
  const ends = new Uint32Array(room)
  let count = 0
  for (let at = 0; at < text.length && count < room; ) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || code === 0x0a) {
      at += 1
      continue
    }
    let end = at + 1
    let id = code
    if (isDigit(code)) {
      while (isDigit(text.charCodeAt(end))) end += 1
      id = DIGITS
    } else if (isLetter(code)) {
      while (isLetter(text.charCodeAt(end))) end += 1
      if (end === at + 1) {
        const place = placeEnd(text, end)
        if (place > 0) [id, end] = [PLACE, place]
      } else id = wordId(stemOf(text.slice(at, end)))
    } else if ((code & 0xfc00) === 0xd800) {
      id = text.codePointAt(at) ?? code
      end = at + 2
    }
    ids[count] = id
    starts[count] = at
    ends[count] = end
    count += 1
    at = end
  }
  return { ids: ids.subarray(0, count), starts: starts.subarray(0, count), ends: ends.subarray(0, count) }
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f)

/** Where `3区` after a single letter ends, or 0 when no such suffix follows. */
function placeEnd(text: string, from: number): number {
  let at = from
  while (at < from + 3 && isDigit(text.charCodeAt(at))) at += 1
  const suffix = text[at]
  return suffix === '市' || suffix === '区' || suffix === '县' || suffix === '镇' ? at + 1 : 0
}

/** FNV-1a over the letters, kept apart from characters by the highest bit. */
function wordId(stem: string): number {
  let hash = 0x811c_9dc5
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x0100_0193)
  return (hash | WORD) >>> 0
}
