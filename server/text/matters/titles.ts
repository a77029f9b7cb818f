// A matter's title: the member's title that says best what all say, cut to place and matter, with nobody's name or number in it.
import { segment } from '../segment.ts'
import { STOP_WORDS } from './common-words.ts'
import { endsPlaceName } from './place-words.ts'

/** Longest title shown, in characters; and how many members' titles are weighed against each other. */
const SHOWN = 32
const WEIGHED = 60
const KEPT = 60

const IDENTIFIERS = /\d[\d\-\s]{5,}[\dxX]|[A-Za-z]{1,4}\d{5,}|[\w.+-]+@[\w-]+\.[\w.]+|\*{2,}/g
const OWN_NAME = /(?:我叫|我是|本人|姓名|联系人|网友)[:\uff1a\u201c"']{0,2}[\u4e00-\u9fff]{2,3}(?=[,\uff0c。、;\uff1b\s]|$)/g
/** Letters and digits only: marks stay as Chinese sets them. */
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g
const SURNAME = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻苏潘葛范彭郎鲁韦马苗方俞任袁柳史唐费廉岑薛雷贺倪汤罗毕郝安常于傅齐康伍余顾孟黄穆萧尹姚邵汪毛狄戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田胡凌霍万柯卢莫房解应宗丁邓洪崔龚程邢裴陆翁段侯全谷车刘龙叶黎易廖肖曾关游覃向阳欧谭聂文尤'
const CALLED = new RegExp(`[${SURNAME}][\\u4e00-\\u9fff]{0,2}(?=先生|女士|小姐|同志|老师|医生|大夫|校长|主任|书记|经理|局长|市长|区长|县长|老板|律师|警官)`, 'g')
const SOMEONE = new RegExp(`[${SURNAME}](?:某某|某)`, 'g')
const OPENING =
  /^(?:[\s\u201c"'!\uff01,\uff0c。:\uff1a、]|强烈|坚决|再次|多次|继续|恳请|恳求|请求|请问|请教|请|咨询|询问|反映|反应|投诉|举报|控诉|质疑|建议|希望|盼望|呼吁|求助|求|关于|对于|针对|就|有关|紧急|书记|市长|领导|您好|你好|尊敬的)+/
const CLOSING = /(?:的?(?:相关|有关|一些|几个|若干)?(?:问题|事宜|情况|咨询|投诉|建议|疑问|意见|诉求|请求|求助)|怎么办|请(?:求)?(?:尽快)?(?:解决|处理)|[\s\u201d\u201c"'!\uff01?\uff1f,\uff0c。.、:\uff1a;\uff1b~\uff5e…]|急{1,3})+$/

/**
 * What is kept of a message's title, for later titles of its matter: one line, no numbers or names that lead to a person.
 * @param title as written; empty when the message has none
 * @param head the opening words of its text, used instead
 */
export function keptTitle(title: string, head: string): string {
  const line = (title.trim() === '' ? head.replace(/[a-z]\d{0,2}(?=[市区县镇])/g, (code) => code.toUpperCase()) : title)
    .replace(/<[^>]{0,200}>|&[a-z]{2,6};/gi, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Extended_Pictographic}]+/gu, ' ')
  return masked(line.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))).replace(/\s+/g, ' ').trim().slice(0, KEPT)
}

/** Telephone and identity numbers, user names, addresses of mail and names of persons taken out. */
export function masked(text: string): string {
  return text.replace(IDENTIFIERS, '').replace(OWN_NAME, '').replace(CALLED, '某').replace(SOMEONE, '某')
}

/**
 * The title of a matter from its members' kept titles.
 * @param titles of the members, newest last; at most {@link WEIGHED} of them are read, spread over all
 * @returns at most 32 characters; empty when no member has any words
 */
export function titleOf(titles: readonly string[]): string {
  const step = Math.max(1, Math.ceil(titles.length / WEIGHED))
  const weighed = titles.filter((title, i) => i % step === 0 && title !== '').map((title) => ({ title: trimmed(title), words: wordsOf(title) }))
  const support = new Map<string, number>()
  for (const { words } of weighed) for (const word of words) support.set(word, (support.get(word) ?? 0) + 1)
  let best = { title: '', worth: -1 }
  for (const { title, words } of weighed) {
    const worth = worthOf(title, words, support, weighed.length)
    if (worth > best.worth || (worth === best.worth && title.length < best.title.length)) best = { title, worth }
  }
  return shortened(best.title)
}

/** How much of what the members share stands in a title, for its length; place and matter must both be there. */
function worthOf(title: string, words: ReadonlySet<string>, support: ReadonlyMap<string, number>, members: number): number {
  let [shared, alone, place, matter] = [0, 0, false, false]
  for (const word of words) {
    const share = (support.get(word) ?? 0) / members
    shared += share * share * Math.min(word.length, 4)
    if ((support.get(word) ?? 0) === 1) alone += 1
    if (endsPlaceName(word)) place = true
    else matter = true
  }
  const length = Math.max(title.length, 8)
  const tooLong = length > 26 ? 26 / length : 1
  return ((shared + 0.5 * Number(place) + 0.5 * Number(matter)) * tooLong) / (1 + 0.15 * (members > 2 ? alone : 0))
}

function wordsOf(title: string): Set<string> {
  return new Set(segment(title).filter((word) => word.trim().length >= 2 && !STOP_WORDS.has(word) && /[\p{L}\p{N}]/u.test(word)))
}

function trimmed(title: string): string {
  const core = title.replace(OPENING, '').replace(CLOSING, '')
  return core.length >= 4 ? core : title
}

/** Cut at a mark if one stands late enough, so that no word is broken. */
function shortened(title: string): string {
  if (title.length <= SHOWN) return title
  const head = title.slice(0, SHOWN)
  const mark = Math.max(...[...'\uff0c。\uff01\uff1f\uff1b、,!?; '].map((sign) => head.lastIndexOf(sign)))
  if (mark >= 10) return head.slice(0, mark).trimEnd()
  let kept = ''
  for (const word of segment(title)) {
    if (kept.length + word.length >= SHOWN) break
    kept += word
  }
  return `${(kept === '' ? head.slice(0, SHOWN - 1) : kept).trimEnd()}…`
}
