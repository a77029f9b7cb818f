// One spelling for everything people type, before any reading: markup, width, script, case and invisible characters.
import { toSimplified } from './simplified.ts'

/** Longest text that is read, in UTF-16 units; a 100 KB message is read to here. */
export const READ_LIMIT = 20_000

/**
 * A text as the readers expect it: HTML removed, NFKC (full-width → half-width), lower case, simplified characters, one space
 * for every run of blanks, control characters and emoji. Line breaks stay as `\n`, since they often part two matters.
 * @param text anything a citizen or a system sent
 * @param limit UTF-16 units read at most; never cuts a surrogate pair in half
 * @returns text without leading or trailing blanks; offsets are not those of the input
 */
export function normalise(text: string, limit = READ_LIMIT): string {
  let read = headOf(text, limit)
  if (read.includes('<')) read = withoutTags(read)
  if (read.includes('&')) read = withoutEntities(read)
  read = toSimplified(read.normalize('NFKC').toLowerCase())
  return read.replace(NOISE, ' ').replace(BREAKS, '\n').replace(BLANKS, ' ').trim()
}

/** Runs of digits as their length class (`2019` → `#4`, nine or more → `#9`): a number's size tells more than its value. */
export const digitClasses = (text: string): string => text.replace(/\d+/g, (run) => `#${Math.min(run.length, 9)}`)

// Controls but line breaks, zero-width and bidirectional marks, private use, lone surrogates, emoji with their joiners.
const NOISE =
  /(?:[\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|[^\P{Cc}\n\r])+/gu
const BREAKS = /\s*[\n\r\u2028\u2029]\s*/g
const BLANKS = /[^\S\n]+/g

// Every repetition is bounded, so that hostile markup costs no more than its length.
const TAG = /<!--.{0,3000}?-->|<(script|style)\b[^>]{0,500}>.{0,5000}?<\/\1\s*>|<\/?[a-z!?][^<>]{0,2000}>/gis
const BLOCK_END = /^<(?:br|\/p|\/div|\/li|\/tr|\/h\d)/i

function withoutTags(text: string): string {
  return text.replace(TAG, (tag) => (BLOCK_END.test(tag) ? '\n' : ' '))
}

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ', lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', hellip: '…', middot: '·',
}

function withoutEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name.toLowerCase()) ? (NAMED[name.toLowerCase()] ?? whole) : whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)
    return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : ' '
  })
}

function headOf(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cutsPair = (text.charCodeAt(limit - 1) & 0xfc00) === 0xd800
  return text.slice(0, cutsPair ? limit - 1 : limit)
}
