// Sums of money in running text, in yuan.
import { plainOf } from './plain.ts'

export interface MoneyFound {
  from: number
  to: number
  yuan: number
}

const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const HAN = '[零〇一二两三四五六七八九十百千万亿]+'
const MONEY = new RegExp(`(?:[¥￥]|rmb ?|人民币)(${DIGITS})(?: ?([百千万亿]{1,2}))?(?:元|块)?|(${DIGITS})[ 多余来]?([百千万亿]{1,2})?[多余来几]?(?:元|块钱?|圆|人民币|rmb)(?!件|环|旦|宵)|(${HAN})[多余来几]?(?:元钱?|块钱?|圆|元)(?!件|环|旦|宵|月)|(?<![\\d.])(${DIGITS})万(?=[^\\d人户吨亩字次张株斤公平]|$)`, 'g')
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

/** Sums in the order of the text; `3.5万元` is 35,000, `两千三百块` 2,300. Vague sums (几百块) are left out. */
export function findMoney(text: string): MoneyFound[] {
  const found: MoneyFound[] = []
  for (const match of plainOf(text).matchAll(MONEY)) {
    const [whole, marked, markedScale, plain, plainScale, han, tenThousands] = match
    const yuan =
      han !== undefined ? chineseNumber(han) : tenThousands !== undefined ? figure(tenThousands) * 10_000 : figure(marked ?? plain ?? '') * scaleOf(markedScale ?? plainScale)
    if (Number.isFinite(yuan) && yuan > 0) found.push({ from: match.index, to: match.index + whole.length, yuan: Math.round(yuan * 100) / 100 })
  }
  return found
}

const figure = (digits: string): number => Number(digits.replaceAll(',', ''))
const scaleOf = (scale: string | undefined): number => Array.from(scale ?? '').reduce((product, character) => product * (SCALES[character] ?? 1), 1)

const NUMERALS = '零一二三四五六七八九'

/** 两千三百零五 → 2305; NaN when it is no number. 三万五 means 35,000: a last digit counts in tenths of the scale before it. */
export function chineseNumber(han: string): number {
  let total = 0
  let section = 0
  let digit: number | null = null
  let lastScale = 1
  for (const character of han.replaceAll('两', '二').replaceAll('〇', '零')) {
    const numeral = NUMERALS.indexOf(character)
    const scale = SCALES[character]
    if (numeral >= 0) {
      digit = numeral
      if (numeral === 0) lastScale = 10
    } else if (scale !== undefined && scale < 10_000) {
      section += (digit ?? 1) * scale
      ;[digit, lastScale] = [null, scale]
    } else if (scale !== undefined) {
      const below = section + (digit ?? 0)
      total = scale > 10_000 ? (total + below) * scale : total + below * scale
      ;[section, digit, lastScale] = [0, null, scale]
    } else return Number.NaN
  }
  return total + section + (digit ?? 0) * (lastScale > 10 ? lastScale / 10 : 1)
}
