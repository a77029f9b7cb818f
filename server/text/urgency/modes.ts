// In what sense a sign is meant: asserted of now, or denied, over, past, imagined, told of elsewhere, or talked about.
import { clauseAround, type Reading, type Stretch } from './reading.ts'
import type { Sign } from './signs/sign.ts'

/** `now` and `plain` are assertions; the others soften. */
export type Mode = 'now' | 'plain' | 'negated' | 'ended' | 'past' | 'supposed' | 'told' | 'general'

const words = (...alternatives: string[]): RegExp => new RegExp(alternatives.join('|'))

// Right before the sign.
const NEGATION = /[没未无不并从冇唔排否谈免别]|no|n't|any|without/
const NEGATED = words(
  '(?:没有|没(?!想到|人管|完没了)|未|并未|无(?!人|故|法)|(?<!是)不是|并非|不会|从未|未曾|不曾|没能|冇|唔系|不属于|排除|不存在|不算|否认|谈不上|免于|别再?)(?:再|人|任何|什么|真的|发生|出现|造成|导致|引起|引发|过|明火|有|是|个|被)*$',
  "\\b(?:no|not|never|without|wasn't|isn't|aren't|didn't|any)\\s(?:\\w+\\s){0,1}$",
)

// Cries and haste: whoever writes these means now.
const URGENT = words(
  '快来|快点(?:来|派|救)?|快派|快救|快去|快嘎|快啲|救救|救命|求求|来人(?:啊|呀|哪|$|[，。!])|怎么办(?:啊|呀|呢)|咋办啊|咋整啊|点算(?:啊|呀)?|赶紧(?:来|派|的)|赶快|马上(?:派|来)|立刻派|派人来救|来不及',
  '\\bhurry\\b|\\bplease (?:come|send|help)\\b|\\bsend (?:help|someone|an ambulance|police)\\b|\\bhelp me\\b',
)
const NOW = words(
  '现在|正在|目前|此刻|眼下|这会儿?|这阵|而家|依家|宜家|家下|刚刚|刚才|还在|仍(?:在|然)|今天|今早|今晚|今日|今朝|突然|忽然|一下子|又(?:开始|着|烧|冒|漏|打)|越来越|啱啱|此时|当前|立马|这时|这功夫|仲喺|分钟前|半小时前|刚(?=[^好需性毕])',
  '\\bright now\\b|\\bjust now\\b|\\bis still\\b|\\bare still\\b|\\bsuddenly\\b|\\btonight\\b|\\bthis (?:morning|minute)\\b',
)

const NUMBER = '[几多数好\\d一二三四五六七八九十两半]+'
const REMOTE = words(
  '大前天|上(?:个)?(?:周|星期|礼拜|月|学期|年)|上[回次]|上半年|下半年|去年|前年|往年|今年(?:\\d+|[一二三四五六七八九十]+|年初|春|夏|上半)|[年月]初|[年月]末|以前|从前|之前|此前|先前|早前|早些(?:时候|年)|曾|当年|当时|当初|那[年次回阵]|那时|那会儿|有一?[次回]|小时候|生前|小学时|中学时|[一二三四五六]年级|高[一二三]|初[一二三]那',
  `${NUMBER}(?:多)?(?:个月|个?星期|个?礼拜|周|年)(?:多)?(?:以)?前|${NUMBER}(?:个|多)?年(?:了|来|多)|年前|前(?:阵子|些[天年日]|几[天年个]|不久|段时间)|不久前|历史上|多次|几次|屡次|过年(?:时|期间)|春节(?:时|期间)|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份|\\d{1,2}|[一二三四五六七八九十]{1,3}[日号]|初|底|中旬|上旬|下旬|末)|(?:19|20)\\d\\d年?|二[零〇]\\S{2}年|最近(?:一|几|两|三|半)(?:年|个月)|近(?:几年|年来)|(?:春|夏|秋|冬)天那|那场|那起|打仗|解放前|文革`,
  '\\blast (?:week|month|year|summer|winter|spring|fall|time|june|july|may|march|april|august|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b|\\b(?:weeks?|months?|years?|days) ago\\b|\\bin (?:19|20)\\d\\d\\b|\\bused to\\b|\\bpreviously\\b|\\bonce\\b|\\bback (?:in|then)\\b|\\bin (?:january|february|march|april|june|july|august|september|october|november|december)\\b',
)
const RECENT = words(`昨[天日晚夜儿]|前[天晚夜]|${NUMBER}天前|上午|早上|凌晨|中午`, '\\byesterday\\b|\\blast night\\b|\\bhours ago\\b')
const LASTS = words('到现在|到这会|至今|还没|还未|一直(?:没|到|不|在)|仍|现在(?:还|都|仍|也)|没(?:回|找到|来|恢复|修|人管)|联系不上|不见|未')

const ENDED = words(
  '(?:已经?|都|被|后来|随后|之后|最后|当场|当天|第二天|才|经|及时|成功|终于|很快|总算|幸好|火|早就|人早|也)[^。!?]{0,12}(?:扑灭|灭了|送医|送往?医院|送到医院|送去医院|住院|救出|救下|救起|救上来|救回|脱险|脱离(?:生命)?危险|恢复(?:供|正常|通|了|得)|修好|处理(?:好|完|了|过)|解决了|抢通|平息|排除|关掉了|好转|出院|痊愈|愈合|去世|死亡|身亡|离世|下葬|火化|抓(?:了|到|走|获)|拘留|判|劝(?:下|回|住|走|开)|找到了|找回|送回|取出|制止|离开了|没事|脱困|来电了|来水了|控制(?:住|了)|散了|拖走|劝走|劝散|醒来|抽干|抽完|排完|换了|换成|谈妥|立案|治好)',
  '扑灭了|已扑灭|没事了|没事[，。!]|虚惊|有惊无险|幸好|幸亏|多亏|好在|万幸|所幸|还好(?:没|发现|及时|有)|获救|抢救无效|抢救回来|抢救及时|不治身亡|(?:未|没有?)(?:造成|发生)?(?:人员)?(?:重大)?伤亡|无人(?:员)?(?:伤亡|受伤)|善后|事后|痊愈|康复|出院|恢复正常|恢复得|误报|活蹦乱跳|母子平安|还算安静|要不是',
  "\\bextinguished\\b|\\bput out\\b|\\bwas rescued\\b|\\brescued\\b|\\bis fine now\\b|\\brecovered\\b|\\bfalse alarm\\b|\\bno one was (?:hurt|injured)\\b|\\bback (?:on|now)\\b|\\bwas cleared\\b|\\bnot urgent\\b|\\bpassed away\\b",
)
// What people ask for when it is over: money, papers, thanks, verdicts.
const AFTERMATH = words(
  '赔(?!上)|索赔|理赔|医药费|医疗费|工伤|抚恤|补助|补贴|补偿|救助款|安置|鉴定|定损|责任(?:认定|书)|仲裁|起诉|法院|判决|案子|案件|报销|保险|后遗症|残疾证|康复|锦旗|感谢|谢谢|表扬|表彰|点赞|致敬|见义勇为|道歉|说法|遗属|家属(?:一直|想|还|的)|想要个|登记|慰问|优抚|户口|监控(?:能|怎么|我要)|精神损失|起诉|减免|发票|押金|调解',
  '\\bcompensat|\\binsurance\\b|\\bclaim\\b|\\brefund\\b|\\bthank',
)

const SUPPOSED = words(
  '如果|要是|假如|假若|假设|倘若|若是|若(?!干|无)|万一|一旦|如遇|哪[天日]|等到|非要等|(?:难道|是不是|是否)(?:要|得|非)?[^，。]{0,3}等|真(?:要|有|着|出|咬|的?起|碰|摔|掉|塌|炸|撞)|会不会|会有|(?:很|有|就)?可能(?:会|要|打|触|发生|引发|造成|导致|引起|翻|掉|倒|塌|有)|也许会|极?(?<!不)容易|极易|易(?=引|造|导|发|燃|出)|生怕|恐怕会|唯恐|担心|怕(?!是)|以防|防止|避免|预防|防范|杜绝|谨防|小心|当心|注意|以免|免得|省得|随时(?:都)?(?:会|可能|有)|迟早|早晚|将会|引发|引起|导致|造成|存在|存有|设想|后果|风险|隐患|遇到|遇上|遭遇(?=.{0,4}(?:怎|该))|才(?:会|能|肯)(?:管|来|重视)|揪心|后怕|太悬|提心吊胆|捏把汗',
  '\\bif\\b|\\bcould\\b|\\bmight\\b|\\bwould\\b|\\bmay\\b|\\bwaiting (?:for|to)\\b|\\bbefore (?:someone|somebody|a |an )|\\brisk of\\b|\\bdanger of\\b|\\bafraid\\b|\\bin case\\b|\\bprevent|\\bwhat if\\b|\\bwhat should\\b|\\bhow (?:do|to|can)\\b|\\bin the event\\b',
)
// These reach over the whole sentence that follows.
const SUPPOSED_FROM = words('如果|要是(?!有人看)|万一|一旦|假如|假设|倘若|哪天|等到|难道|非要等|是不是要等|我?怕|担心|若是', '\\bif\\b|\\bwhat if\\b')
const SUPPOSED_AFTER = words(
  '^[^，。!?]{0,8}(?:隐患|风险|的危险|的可能|的话|谁负责|谁来负责|谁承担|谁赔|时(?:应该|该|怎么|如何|能)|的时候(?:应该|该|怎么|如何|能)|(?:该|要|应该)(?:怎么|如何)(?:办|逃|处理|赔|急救)|(?:了|后)?(?:谁管|谁来管|算谁|找谁赔|怎么得了|就晚了|就麻烦|就惨|才管|才装|就完))',
  '^[^。!?]{0,14}(?:就晚了|就完了|就惨了|怎么得了|后悔(?:都)?来不及|往哪(?:儿|里)?(?:跑|逃|撤)|怎么(?:逃|跑|撤|喊人)|没得救|首当其冲|不堪设想|都后怕)',
  '^\\s?(?:risk|hazard)',
)
const TOLD = words(
  '新闻|报道|报纸|电视|电影|小说|网游|游戏|视频(?:里|说|中)|刷到|抖音|朋友圈|网上|微博|据说|听说|传言|谣言|网传|外地|外省|邻市|(?:其他|别的)(?:城市|省|地方|小区)|某(?:地|市|小区|省)|案例|历史|剧(?:里|情|本|组|照)|小品|相声|演员|作文|课本|题库|理论题|论文|宣传(?:说|上|册|片)|比如|例如|好比|类似|诸如|堪比|号称|所谓|典故|成语|科普|梦见|做梦|梦到|梦里|以为|误以为|展览|彩排|拍(?:电影|戏|摄)|道具|假装|扮演|模拟',
  '\\bnews\\b|\\bmovie\\b|\\bfilm\\b|\\bnovel\\b|\\bgame\\b|\\bdream|\\banother (?:city|country)\\b|\\bfake\\b',
)
const GENERAL_AFTER = words(
  '^(?:了)?(?:的)?(?:演[练习]|培训|知识|宣传|讲座|课程?|常识|预案|防护|防控|防治|干预|预防|救援(?:培训|知识|演练)|报警器?(?!.{0,3}(?:响|叫|了|发))|警报(?:器|系统)|保护器|开关|探测|标准|规定|制度|条例|法规|险|保险|赔偿|赔付|理赔|补偿|报销|补贴|鉴定|认定|证明|统计|率|案件?(?!发)|责任|等级|级别|防|急救|科普|门诊|治疗|费用|热线|中心|应急|后(?:的)?(?:赔|修|重建|处理|善后|恢复|理赔|房)|事故(?:责任|调查|认定|处理|原因|的|统计)|的(?:原因|视频|新闻|电影|风险|概率|危险|可能|案例|处理|赔偿|标准|流程|条件|后遗症|急救|那[家个根段栋]|损失|[^，。]{0,4}(?:费|补助|家属|报销|医保))|身亡|致死|者(?:家属|的|权益)|算不算|属不属于|(?:救人|英雄)|频发|多发|高发)',
  '^\\s(?:training|drill|insurance|safety|prevention|awareness|shelter)',
)
const GENERAL_BEFORE = words(
  '(?:防|预防|抗|关于|有关|涉及|针对|咨询|了解|学习|组织|开展|举办|加强|参加|宣传|普及|治疗|研究|统计|处理过|办理|认定|鉴定|属于|算不算|是否属于|算是|什么是|什么叫|怎样|如何|冒充|装|演|扮|仿|谎报|误报)(?:一下|怎么|了)?(?:的|一起)?$',
)
// What happens again and again is a trouble of its own, not what happens now.
const CHRONIC = words('经常|时常|总是|老是|每天|天天|每到|每逢|动不动|一到|常年|隔三差五|有时|偶尔|每次', '\\balways\\b|\\boften\\b|\\bevery (?:day|night|week|time)\\b')
const PERFECT_AFTER = /^(?:了|过)?过(?!去|来|不|敏|程|头|于|马|河|桥|期|道|点|度|渡|年|节|路|往|户)/
const COUNT_PAST = /(?:发生|出现|有|经历|遭遇|引发)过/
const THAT_TIME = /^[^，。!?]{0,3}(?:那[次回天年时阵]|那会儿)/

// Of these kinds what began yesterday goes on today until someone says that it is over.
const LASTING = new Set(['missing', 'water_outage', 'power_outage', 'gas_outage', 'heat_outage', 'burst_main', 'waterlogging', 'hazard', 'wages', 'gathering', 'food_poisoning', 'abuse', 'hardship', 'school_hospital', 'illness', 'trapped'])

/** What a sentence says of time and sense as a whole, whatever sign stands in it. Read once a sentence. */
interface SentenceCues {
  text: string
  isUrgent: boolean
  isNow: boolean
  /** Whether anything in it can soften a sign; most sentences hold nothing of the kind. */
  told: boolean
  supposed: boolean
  ended: boolean
  remote: boolean
  recent: boolean
  aftermath: boolean
  chronic: boolean
}

/** Reads senses in one message; asks every sentence only once. */
export class ModeReader {
  private readonly cues: (SentenceCues | undefined)[] = []
  private readonly reading: Reading

  constructor(reading: Reading) {
    this.reading = reading
  }

  /**
   * The sense in which a sign stands in the message.
   * @param at where the sign stands, in `text` of the reading
   * @param index of the sentence it stands in; the next one counts too, where 已经扑灭 often follows
   */
  modeOf(sign: Sign, at: Stretch, index: number): Mode {
    const { text } = this.reading
    const sentence = this.reading.sentences[index] ?? { start: 0, end: text.length }
    const next = this.reading.sentences[index + 1]
    const cues = this.cuesOf(index)
    const following = next === undefined ? undefined : this.cuesOf(index + 1)
    const clause = clauseAround(text, at)
    const from = Math.max(clause.start, sentence.start, at.start - 40)
    const before = text.slice(from, at.start)
    if (NEGATION.test(before) && NEGATED.test(before)) return 'negated'
    const isUrgent = cues.isUrgent || following?.isUrgent === true
    if (cues.ended || following?.ended === true) {
      const rest = text.slice(at.start, next === undefined ? sentence.end : Math.min(next.end, sentence.end + 60))
      if (ENDED.test(rest) && !isStillOn(rest)) return 'ended'
    }
    const after = text.slice(at.end, Math.min(sentence.end, at.end + 30))
    if (GENERAL_AFTER.test(after) || GENERAL_BEFORE.test(before)) return 'general'
    const earlier = text.slice(sentence.start, at.start)
    if (cues.told && !isUrgent && TOLD.test(earlier)) return 'told'
    if (cues.supposed && (SUPPOSED.test(text.slice(from, at.end)) || SUPPOSED_FROM.test(earlier))) return 'supposed'
    if (SUPPOSED_AFTER.test(after)) return 'supposed'
    if (cues.chronic && !isUrgent && sign.grade === 'grave' && CHRONIC.test(text.slice(from, at.end))) return 'general'
    if (!isUrgent && isPast(sign, cues, earlier, text.slice(at.start, at.end), before, after)) return 'past'
    return isUrgent || cues.isNow ? 'now' : 'plain'
  }

  private cuesOf(index: number): SentenceCues {
    const known = this.cues[index]
    if (known !== undefined) return known
    const sentence = this.reading.sentences[index] ?? { start: 0, end: this.reading.text.length }
    const text = this.reading.text.slice(sentence.start, sentence.end)
    const cues: SentenceCues = {
      text,
      isUrgent: URGENT.test(text),
      isNow: NOW.test(text),
      told: TOLD.test(text),
      supposed: SUPPOSED.test(text) || SUPPOSED_FROM.test(text),
      ended: ENDED.test(text),
      remote: REMOTE.test(text),
      recent: RECENT.test(text),
      aftermath: AFTERMATH.test(text),
      chronic: CHRONIC.test(text),
    }
    this.cues[index] = cues
    return cues
  }
}

function isPast(sign: Sign, cues: SentenceCues, earlier: string, own: string, before: string, after: string): boolean {
  if (PERFECT_AFTER.test(after) || COUNT_PAST.test(before) || THAT_TIME.test(after)) return true
  if (cues.aftermath && AFTERMATH.test(after) && !NOW.test(before + own)) return true
  if (cues.remote) {
    const remote = lastOf(REMOTE, earlier + own)
    if (remote >= 0) return !NOW.test((earlier + own).slice(remote))
  }
  const recent = cues.recent ? lastOf(RECENT, earlier) : -1
  if (recent < 0) return false
  const isOngoing = (sign.kind !== null && LASTING.has(sign.kind)) || LASTS.test(cues.text) || NOW.test(earlier.slice(recent) + own)
  return !isOngoing && /[昨前]|yesterday|last night|ago/.test(earlier.slice(Math.max(0, recent - 12), recent))
}

const CUES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['urgent', URGENT], ['now', NOW], ['remote', REMOTE], ['recent', RECENT], ['lasts', LASTS], ['ended', ENDED], ['aftermath', AFTERMATH], ['supposed', SUPPOSED], ['told', TOLD],
]

/** The names of the cues of time and sense in a stretch of text, whatever sign they stand beside. */
export const cuesIn = (text: string): string[] => CUES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)

// Where the last match ends, -1 without one.
function lastOf(pattern: RegExp, text: string): number {
  let end = -1
  let from = 0
  for (;;) {
    const match = pattern.exec(text.slice(from))
    if (match === null) return end
    end = from + match.index + match[0].length
    from = end
  }
}

const isStillOn = (text: string): boolean => /还在(?!修)|又(?:烧|着|复燃|冒)|复燃|还没(?:醒|灭|来|找到|救|出来)|仍在|没灭|灭不(?:了|掉)|扑不灭|救不|没出来/.test(text)
