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
  for (const token of segment(text)) {
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

export const isHan = (word: string): boolean => HAN.test(word)

/** The token as it counts, or null when it does not: single characters, marks, stop words, telephone and identity numbers. */
export function countedWord(token: string): string | null {
  const word = token.trim()
  if (word.length < 2 || word.length > 20 || STOP_WORDS.has(word)) return null
  if (isHan(word)) return word
  if (LATIN.test(word)) return word.length < 3 && word !== 'ip' ? null : stemOf(word)
  return /^[\p{L}\p{N}.]+$/u.test(word) && !/\d{6}/.test(word) ? word : null
}
