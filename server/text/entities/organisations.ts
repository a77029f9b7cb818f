// Organisations by the word that ends their names: 宏达物业公司, 第三中学, 城东派出所.
import { segment, tagged } from '../segment.ts'
import { plainOf } from './plain.ts'

export interface OrganisationFound {
  /** `[from, to)` in UTF-16 units of the text as given. */
  from: number
  to: number
  name: string
}

const ENDING =
  /(?:公司|集团|物业|医院|卫生院|诊所|药店|大药房|学校|小学|中学|一中|二中|三中|大学|学院|幼儿园|培训机构|培训学校|驾校|银行|支行|酒店|宾馆|饭店|餐厅|超市|商场|工厂|加工厂|化工厂|派出所|公安局|分局|支队|大队|交警队|居委会|村委会|街道办|街道办事处|办事处|委员会|管委会|法院|检察院|中心|协会|合作社|养老院|敬老院|福利院|影院|健身房|事务所|研究所|监狱|看守所|信访局|[税环住交教卫民财城水电气规人医应审发商农林文体市监建土国][\u4e00-\u9fff]{0,5}局|[\u4e00-\u9fff]{1,6}(?:局|厂))$/
/** Words that end no name's beginning: verbs, prepositions, pronouns, fillers. */
const OUTSIDE =
  /^(?:的|在|是|我|你|他|她|我们|你们|他们|被|由|找|向|对|和|与|及|跟|到|去|从|把|给|让|叫|请|请问|投诉|举报|反映|要求|希望|建议|咨询|这家|这个|那家|那个|一家|一个|某|某家|本|该|贵|有|没有|了|着|过|也|都|就|还|又|但|但是|而|因为|所以|现在|今天|昨天|去年|附近|旁边|对面|楼下|门口|里|上|下|不|很|说|问|打|来|通过|以及|或|或者|还有|所在|位于|小区的|关于|自|自从|当|如果|给予|联系|起诉|感谢|表扬)$/
/** Parts of speech that stand before a name and never in it: prepositions, conjunctions, pronouns, adverbs, particles, times, counts. */
const NEVER_INSIDE = /^(?:p|c|r|d|ud|ug|uj|ul|uz|t|q|mq|y|o|e|z)$/
/** Verbs of trades; other verbs of two characters end what comes before a name. */
const TRADES = /^(?:派遣|建设|开发|装饰|装潢|检测|检验|代理|投资|租赁|运输|服务|管理|培训|教育|咨询|经营|维修|保洁|配送|搬家|搬运|养护|监理|拆迁|拍卖|担保|执法|监督|监察|监管|交易|交通|救助|救援|收费|养老|疾控|防疫|置业|回收|印刷|加工|制造|出版|演艺|勘察|测绘|设计|研究|改革|发展|治疗|康复)$/
/** Single characters that stand before names, whatever jieba takes them for. */
const BEFORE_NAMES = /^[拿使说找像想去到进读抓盼帮炒经遭放怕求往转送住任报等看办查问告选做作成为是用离将出当需应就受收至考入因如均可由经而后无有非此距借若致以这养要似]$/
/** Words in 局, 厂 and 中心 that are no office and no works. */
const NO_ORGANISATION = /(?:布局|当局|结局|格局|大局|全局|僵局|残局|骗局|饭局|牌局|开局|出局|局局|市中心|区中心|城中心|县中心|为中心|核心中心|楼中心|路中心)$/
const MOST_WORDS = 5
const LONGEST_NAME = 24

/** Organisations with a name of their own, in the order of the text; 物业公司 or 学校 alone names none. */
export function findOrganisations(text: string): OrganisationFound[] {
  const plain = plainOf(text)
  const words = segment(plain)
  const starts: number[] = []
  let at = 0
  for (const word of words) {
    starts.push(at)
    at += word.length
  }
  const found: OrganisationFound[] = []
  for (const [index, word] of words.entries()) {
    if (!ENDING.test(word) || NO_ORGANISATION.test(word) || ENDING.test(words[index + 1] ?? '')) continue
    const first = afterOutsiders(words, firstWordOf(words, index), index)
    const from = starts[first] ?? 0
    const to = (starts[index] ?? 0) + word.length
    const isNamed = first < index ? hasOwnPart(words.slice(first, index)) : word.length > 4
    if (!isNamed || to - from > LONGEST_NAME || from < (found.at(-1)?.to ?? 0)) continue
    found.push({ from, to, name: text.slice(from, to) })
  }
  return found
}

function firstWordOf(words: readonly string[], index: number): number {
  let first = index
  while (first > 0 && index - first < MOST_WORDS) {
    const word = words[first - 1] ?? ''
    if (!/^[\u3400-\u9fffa-z\d]+$/.test(word) || OUTSIDE.test(word)) break
    first -= 1
  }
  return first
}

/** The first word from which on the name may begin by parts of speech; the words are tagged in their own surroundings. */
function afterOutsiders(words: readonly string[], first: number, index: number): number {
  if (first === index) return index
  const tags = tagged(words.slice(first, index + 1).join(''))
  let from = first
  let at = 0
  for (const { word, tag } of tags) {
    const next = at + word.length
    if (isOutsider(word, tag)) while (from < index && startOf(words, first, from) < next) from += 1
    at = next
  }
  return from
}

const startOf = (words: readonly string[], first: number, index: number): number => words.slice(first, index).reduce((sum, word) => sum + word.length, 0)

const isOutsider = (word: string, tag: string): boolean =>
  NEVER_INSIDE.test(tag) || (tag === 'm' && !/^(?:第|\d{2,4}$)/.test(word)) || (word.length === 1 && BEFORE_NAMES.test(word)) || (tag === 'v' && word.length > 1 && !TRADES.test(word))

const GENERIC = /^(?:之前|目前|新开|黑心|直属|属|骨干|教师|公办|其他|其它|相关|部分|农村|大型|小型|中型|广大|周边|各级|下属|上级|市属|区属|县属|全日制|寄宿制|原|下区|兄弟|重点|示范|合作|中标|招聘|指定|公司|单位|开发商|物业|管理|有限|责任|服务|教育|培训|房地产|开发|小区|社区|装修|保险|公交|燃气|自来水|供电|供暖|股份|科技|建筑|工程|市|区|县|镇|村|民营|私立|公立|附属|小|大|新|老|多家|各|几家|所有|其他|家|所|个)$/
const hasOwnPart = (words: readonly string[]): boolean => words.some((word) => !GENERIC.test(word) && !ENDING.test(word))
