// Times that a text names: dates, hours, parts of the day, spans, what is repeated.
import { plainOf } from './plain.ts'

export type TimeKind = 'date' | 'clock' | 'span' | 'repeated' | 'since'

export interface TimeFound {
  kind: TimeKind
  /** `[from, to)` in UTF-16 units of the text as given. */
  from: number
  to: number
  text: string
}

const N = '(?:\\d{1,4}|[零〇一二两三四五六七八九十百几半]{1,5})'
const DATE = `(?:(?:19|20)\\d\\d(?:年|[-/.]))?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:月|[-/.])(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?|(?:19|20)\\d\\d年(?:\\d{1,2}月)?|(?:上|下|这|本)(?:个)?(?:周|星期|礼拜)[一二三四五六日天末]?|(?:周|星期|礼拜)[一二三四五六日天末]|(?:大前|前|昨|今|明|后|大后)[天日晚晨早夜]|[上下本]个?月(?:初|底|中旬|\\d{1,2}[日号])?|去年|今年|明年|前年|春节|国庆|元旦|中秋|端午|清明|五一|除夕|元宵`
const PART = '(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜|深夜|午后)'
const HOUR = `(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?|(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})点(?:钟|整|半|[一三]刻|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})分?)?)`
const PATTERNS: readonly (readonly [TimeKind, string])[] = [
  ['repeated', `每(?:天|日|晚|周|星期|月|年|逢|到)[一二三四五六日天]?(?:${PART})?(?:${HOUR}(?:到|至|-|~)?(?:${HOUR})?)?|天天|隔三差五|经常`],
  ['since', `${N}(?:多|余)?(?:个)?(?:分钟|小时|钟头|天|周|星期|礼拜|月|年)(?:以)?前|从(?:${DATE})(?:开始|起)?|刚才|刚刚`],
  ['date', `(?:${DATE})(?:的)?(?:${PART})?(?:${HOUR}(?:到|至|-|~)?(?:${HOUR})?)?`],
  ['clock', `${PART}${HOUR}(?:(?:到|至|-|~)(?:${PART})?${HOUR})?|${HOUR}(?:到|至|-|~)${HOUR}|\\d{1,2}[:：]\\d{2}|${PART}`],
  ['span', `${N}(?:多|余)?(?:个)?(?:分钟|小时|钟头|天|周|星期|礼拜|个月|年)(?!前)`],
]
const TIME = new RegExp(PATTERNS.map(([kind, source]) => `(?<${kind}>${source})`).join('|'), 'g')
// 1-2 and 3.5 are dates only with 月, 日 or 号 or a year before them.
const BARE = /^(?:从)?\d{1,2}[-/.](?:\d{1,2}号?|[一二三四五六七八九十]{1,3})$/

/** Times in the order of the text; the longest reading at each place. */
export function findTimes(text: string): TimeFound[] {
  const found: TimeFound[] = []
  for (const match of plainOf(text).matchAll(TIME)) {
    const kind = PATTERNS.map(([name]) => name).find((name) => match.groups?.[name] !== undefined)
    if (kind === undefined || BARE.test(match[0])) continue
    const to = match.index + match[0].replace(/的$/, '').length
    found.push({ kind, from: match.index, to, text: text.slice(match.index, to) })
  }
  return found
}
