// Organisations by the word that ends their names: 宏达物业公司, 第三中学, 城东派出所.
import { segment } from '../segment.ts'
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
    if (!ENDING.test(word) || ENDING.test(words[index + 1] ?? '')) continue
    const first = firstWordOf(words, index)
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

const GENERIC = /^(?:物业|管理|有限|责任|服务|教育|培训|房地产|开发|小区|社区|装修|保险|公交|燃气|自来水|供电|供暖|股份|科技|建筑|工程|市|区|县|镇|村|民营|私立|公立|附属|小|大|新|老|多家|各|几家|所有|其他|家|所|个)$/
const hasOwnPart = (words: readonly string[]): boolean => words.some((word) => !GENERIC.test(word) && !ENDING.test(word))
