// Words of a normalised text as the index counts them: jieba's, with unknown names put together again from their characters.
import { segment } from '../segment.ts'
import { stemOf } from '../stems.ts'
import { STOP_WORDS } from './common-words.ts'

/** Han characters that stand alone in a sentence and belong to no name. */
const ALONE = new Set(
  '的了着过是在有和与或及就都也还又再更最很太不没无非把被让给对向从到去来上下里外中内前后左右间时年月日号点分我你您他她它们咱谁这那哪几多少每各其此该本另某个位名些种次回遍件条张块片座栋层楼户家处份只头台辆元万千百十一二三四五六七八九零两半好坏大小新老旧高低长短快慢能会要想请求望盼说问看听做办用为以因由于如若但而却且等至之乎者矣吗呢吧啊呀哦嘛着所地得跟同比按据经通靠往离距住开关建修拆买卖租收交付钱人民事情话',
)
const HAN = /^[\u3400-\u9fff]+$/
const LATIN = /^[a-z]+$/
const NAME_LIMIT = 4

/** Names that a dictionary takes apart: lines of the metro and of buses by number, and districts by code. */
const NUMBERED = /([一二三四五六七八九十]|\d{1,3})号线/g
const CODED = /(?:[a-z]\d{0,2}[市区县镇])|(?:\d{1,3}号线)/g
const NUMERALS = '零一二三四五六七八九十'
const isNumbered = (word: string): boolean => /^(?:\d{1,3}号线|[a-z]\d{0,2}[市区县镇])$/.test(word)

/**
 * Tokens in order, marks included, so that a reader sees what stands beside what. Two to four single characters in a row that are
 * no function words become one token: most likely a name the dictionary does not know.
 */
export function wordsWithMarks(text: string): string[] {
  const tokens: string[] = []
  let name = ''
  const flush = (): void => {
    if (name !== '') tokens.push(name)
    name = ''
  }
  for (const token of pieces(text)) {
    if (token.length === 1 && isHan(token) && !ALONE.has(token) && name.length < NAME_LIMIT) {
      name += token
      continue
    }
    flush()
    if (token !== ' ') tokens.push(token)
  }
  flush()
  return tokens
}

/** Jieba's words, with numbered names whole: 三号线 and 3号线 are one, 3号线 and 7号线 are two. */
function* pieces(text: string): Generator<string> {
  const written = text.replace(NUMBERED, (_, number: string) => `${NUMERALS.includes(number) ? NUMERALS.indexOf(number) : number}号线`)
  let at = 0
  for (const found of written.matchAll(CODED)) {
    yield* segment(written.slice(at, found.index))
    yield found[0]
    at = found.index + found[0].length
  }
  yield* segment(written.slice(at))
}

export const isHan = (word: string): boolean => HAN.test(word)

/** The token as it counts, or null when it does not: single characters, marks, stop words, telephone and identity numbers. */
export function countedWord(token: string): string | null {
  const word = token.trim()
  if (word.length < 2 || word.length > 20 || STOP_WORDS.has(word)) return null
  if (isHan(word) || isNumbered(word)) return word
  if (LATIN.test(word)) return word.length < 3 && word !== 'ip' ? null : stemOf(word)
  return /^[\p{L}\p{N}.]+$/u.test(word) && !/\d{6}/.test(word) ? word : null
}
