// A message made ready for the search for signs: one spelling, and where its sentences and clauses begin and end.
import { normalise } from '../normalise.ts'
import { respell } from './respell.ts'

/** Longest message that is read, UTF-16 units: a 100 KB text is read whole, what is longer is read from both ends. */
const LONGEST = 110_000
/** Longest stretch treated as one sentence; people who type without punctuation write on and on. */
const LONGEST_SENTENCE = 160

/** A half-open stretch of the reading's text. */
export interface Stretch {
  start: number
  end: number
}

/** A message ready to be searched. Punctuation is reduced to `，` (clause), `。` `!` `?` (sentence). */
export interface Reading {
  text: string
  sentences: Stretch[]
  /** The title's length within `text`, 0 without a title. */
  titleEnd: number
}

/**
 * Reads title and text as one, the title as its own sentence.
 * @param text any text; HTML, emoji, control characters, traditional characters and full-width digits are read as plain words
 */
export function readMessage(text: string, title = ''): Reading {
  const head = title === '' ? '' : `${plain(title)}。`
  const whole = head + plain(text)
  return { text: whole, sentences: sentencesOf(whole), titleEnd: head.length }
}

/** The clause around a position: from the last `，` or sentence mark before it to the next one after. */
export function clauseAround(text: string, at: Stretch): Stretch {
  let start = at.start
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start -= 1
  let end = at.end
  while (end < text.length && !isBreak(text.charCodeAt(end))) end += 1
  return { start, end }
}

const COMMA = '，'.charCodeAt(0)
const STOP = '。'.charCodeAt(0)
const CRY = '!'.charCodeAt(0)
const ASK = '?'.charCodeAt(0)
const isBreak = (code: number): boolean => code === COMMA || isStop(code)
const isStop = (code: number): boolean => code === STOP || code === CRY || code === ASK

const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff'
// 救 命 啊: single characters set apart for force are one word; any other blank between Chinese words stands for a comma.
const SPACED_OUT = new RegExp(`(?<![${HAN}])[${HAN}](?: [${HAN}]){2,}(?![${HAN}])`, 'g')
const BLANK_AFTER_HAN = new RegExp(`(?<=[${HAN}”)]) (?=[${HAN}“(])`, 'g')
const BLANK_BESIDE_HAN = new RegExp(`(?<=[${HAN}，。!?]) | (?=[${HAN}，。!?])`, 'g')

function plain(raw: string): string {
  const bounded = raw.length <= LONGEST ? raw : `${raw.slice(0, LONGEST / 2)}\n${raw.slice(-LONGEST / 2)}`
  const even = normalise(bounded, LONGEST + 2)
    .replace(/著(?![名作称录述])/g, '着') // 著火, 睡著: the traditional writing of 着
    .replace(SPACED_OUT, (word) => word.replaceAll(' ', ''))
    .replace(/[\n;]+/g, '。')
    .replace(/[.·・•]{2,}|[~〜—_-]{2,}|[:,、()[\]【】{}|/\\]+/g, '，')
    .replace(/\.(?=\s|$|[\u3400-\u9fff])/g, '。')
    .replace(BLANK_AFTER_HAN, '，')
    .replace(BLANK_BESIDE_HAN, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/!+[!?]*/g, '!')
    .replace(/\?+[!?]*/g, '?')
    .replace(/，{2,}/g, '，')
    .replace(/，*([。!?])[，。]*/g, '$1')
  return respell(even)
}

function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const long = i - start >= LONGEST_SENTENCE
    if (!isStop(text.charCodeAt(i)) && !long) continue
    const end = long ? breakBefore(text, start, i) : i + 1
    if (end > start + 1) sentences.push({ start, end })
    start = end
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}

// A sentence that is too long is cut at its last comma, or where it stands when it has none.
function breakBefore(text: string, start: number, at: number): number {
  const comma = text.lastIndexOf('，', at)
  if (comma > start + LONGEST_SENTENCE / 2) return comma + 1
  const blank = text.lastIndexOf(' ', at)
  return blank > start + LONGEST_SENTENCE / 2 ? blank + 1 : at
}
