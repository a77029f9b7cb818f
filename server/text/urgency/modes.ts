// In what sense a sign is meant: asserted of now, or denied, over, past, imagined, told of elsewhere, or talked about.
import type { Reading, Stretch } from './reading.ts'
import { clauseAround } from './reading.ts'

/** `now` and `plain` are assertions; the others soften. */
export type Mode = 'now' | 'plain' | 'negated' | 'ended' | 'past' | 'supposed' | 'told' | 'general'

const NEGATED = /(?:没有|没(?!想到|人管|完没了)|未|并未|无(?!人|故|法)|(?<!是)不是|并非|不会|从未|未曾|不曾|没能|冇|唔系|不属于|排除|不存在|不算|否认|谈不上|免于)(?:再|人|任何|什么|真的|发生|出现|造成|导致|引起|引发|过|明火|有|是|个)*$/
const NOW = /现在|正在|目前|此刻|眼下|这会儿?|而家|依家|刚刚|刚才|还在|仍|一直|到现在|至今|今天|今早|今晚|今日|突然|快来|快点|快派|快救|赶紧|赶快|马上来|立刻|救救|救命|怎么办|又(?:开始|着|烧|冒|漏)|越来越|这阵|啱啱|今朝|right now|hurry|still\b|just now/
const ENDED = /(?:已经?|都|被|后来|随后|之后|最后|当场|才|经|及时|成功|终于|很快|总算|幸好|火)[^。!?]{0,12}(?:扑灭|灭了|送医|送往?医院|送到医院|送去医院|住院|救出|救下|救起|救上来|脱险|脱离(?:生命)?危险|恢复(?:供|正常|通|了)|修好|处理(?:好|完|了)|解决了|抢通|平息|排除|关掉了|醒了|醒过来|好转|出院|痊愈|去世|死亡|身亡|离世|下葬|火化|抓(?:了|到|走|获)|拘留|判|劝(?:下|回|住|走|开)|找到了|找回|制止|离开了|没事|脱困|来电了|来水了|控制(?:住|了))|扑灭了|已扑灭|没事了|虚惊一场|有惊无险|幸好|幸亏|好在|万幸|所幸|还好(?:没|发现|及时|有)|获救|抢救无效|不治身亡|(?:未|没有?)(?:造成|发生)?(?:人员)?伤亡|无人(?:员)?(?:伤亡|受伤)|人没事|善后|事后|痊愈|康复|出院|脱离危险|虚惊|恢复正常|\bextinguished\b|\bput out\b|\bwas rescued\b|\bis fine now\b|\brecovered\b|\bfalse alarm\b|\bno one was (?:hurt|injured)\b|\bback on\b/
const PAST = /昨[天日晚夜]|前[天晚夜]|大前天|上(?:个)?(?:周|星期|礼拜|月|学期|年)|去年|前年|往年|今年\d+月|以前|从前|之前|此前|先前|曾|当年|当时|那[年天次时]|有一?次|小时候|[几多数\d一二三四五六七八九十两]+(?:多)?(?:天|个月|个?星期|个?礼拜|周|年)(?:多)?(?:以)?前|年前|早些年|前些[天年日]|前几[天年个]|前不久|不久前|历史上|多次|几次|屡次|曾经|过年(?:时|期间)|春节(?:时|期间)|年[0-9一二三四五六七八九十]{1,2}月|\d{1,2}月\d{1,2}[日号]|\d{4}年|最近(?:一|几|两|三|半)|近(?:几年|年来|期|日)|(?:从|自)[^，。]{0,8}(?:起|以来|开始)|\blast (?:week|month|year|night|summer|winter|spring|fall|time)\b|\byesterday\b|\bago\b|\bin (?:19|20)\d\d\b|\bused to\b|\bpreviously\b/
const SUPPOSED_BEFORE = /如果|要是|假如|假若|倘若|若是|若(?!干)|万一|一旦|哪天|哪一天|等到|非要等|(?:难道|是不是|是否|真)(?:要|得|非)[^，。]{0,4}等?|会不会|可能会|也许会|极?(?<!不)容易|极易|(?<!容)易(?=引|造|导|发|燃|出)|生怕|恐怕会|唯恐|担心|害怕(?!地)|怕(?!是|我|她?他?要)|以防|防止|避免|预防|防范|杜绝|谨防|小心|当心|注意|以免|免得|随时(?:都)?(?:会|可能|有)|迟早|早晚(?:会|要|得)|将会|很?可能(?:发生|引发|造成|导致|引起)|引发|引起|导致|造成|存在|存有|假设|设想|后果|风险|隐患|发生(?=.{0,4}(?:时|怎))|遇到|遇上|才(?:会|能|肯)(?:管|来|重视)|\bif\b|\bcould\b|\bmight\b|\bwould\b|\bmay\b|\bwaiting (?:for|to)\b|\bbefore (?:someone|somebody|a |an )|\brisk of\b|\bdanger of\b|\bafraid\b|\bin case\b|\bprevent|\bwhat if\b|\bgoing to (?:be|cause|get) (?:a|an|someone|hurt|killed|injured)/
const SUPPOSED_WHOLE = /如果|要是|万一|一旦|假如|倘若|哪天|等到|难道|非要等/
const SUPPOSED_AFTER = /^[^，。!?]{0,6}(?:隐患|风险|的危险|的可能|谁负责|谁来负责|谁承担|时(?:应该|该|怎么|如何|能)|的时候(?:应该|该|怎么|如何|能)|(?:该|要|应该)(?:怎么|如何)(?:办|逃|处理|赔)|(?:了|后)?(?:谁管|谁来管|算谁|找谁赔)|\s?(?:risk|hazard))/
const TOLD = /新闻|报道|报纸|电视|电影|小说|网游|游戏|视频里|抖音|朋友圈|网上(?:说|看|传)|微博|据说|传言|谣言|网传|外地|其他(?:城市|省|地方|小区)|别的(?:城市|省|地方|小区|地)|某(?:地|市|小区|省)|案例|天津|历史|剧(?:里|情|本|组|照)|比如|例如|好比|类似|诸如|堪比|号称|所谓|典故|成语|说法|科普|梦见|做梦|梦到|梦里|以为|误以为|还以为|\bon the news\b|\bmovie\b|\bfilm\b|\bnovel\b|\bgame\b|\bdream/
const GENERAL_AFTER = /^(?:了)?(?:的)?(?:演[练习]|培训|知识|宣传|讲座|课程|常识|预案|防护|防控|防治|干预|预防|救援(?:培训|知识|演练)|报警器?(?!.{0,3}(?:响|叫|了))|警报(?:器|系统)|保护器|开关|探测|标准|规定|制度|条例|法规|险|保险|赔偿|赔付|理赔|补偿|报销|补贴|鉴定|认定|证明|统计|率|案件?(?!发)|责任|问题|隐患|安全|等级|级别|防|急救|科普|门诊|治疗|费用|热线|中心|险情(?:处置|预案)|应急|后(?:的)?(?:赔|修|重建|处理|善后|恢复|理赔)|事故(?:责任|调查|认定|处理|原因|的)|的(?:原因|事|事情|视频|新闻|电影|风险|概率|危险|可能|时候|案例|处理|问题|情况(?:处理|说明)|赔偿|标准|流程|条件|症状有|后遗症|急救|小区|那|那家|房|楼|人员名单|损失)|伤亡赔|善后|者(?:家属|的|权益)|\\s(?:training|drill|insurance|safety|prevention|awareness))/
const GENERAL_BEFORE = /(?:防|预防|抗|关于|有关|涉及|针对|咨询|了解|学习|组织|开展|举办|加强|参加|宣传|普及|治疗|研究|统计|处理过|办理|认定|鉴定|属于|算不算|是否属于|算是|什么是|什么叫)(?:一下|如何|怎么|了)?(?:的|一起)?$/
const PERFECT_AFTER = /^(?:了|过)?过(?!去|来|不|敏|程|头|于|马|河|桥|期|道|点|度|渡|年|节|路|往|户)/
const COUNT_PAST = /(?:发生|出现|有|经历|遭遇|引发)过/

/**
 * The sense in which a sign stands in its message.
 * @param at where the sign stands
 * @param sentence the sentence it stands in; `next` the one after it, where "已经扑灭" often follows
 */
export function modeOf(reading: Reading, at: Stretch, sentence: Stretch, next: Stretch | undefined): Mode {
  const { text } = reading
  const clause = clauseAround(text, at)
  const before = text.slice(Math.max(clause.start, sentence.start, at.start - 40), at.start)
  const after = text.slice(at.end, Math.min(clause.end, at.end + 24))
  if (NEGATED.test(before)) return 'negated'
  const around = text.slice(sentence.start, sentence.end)
  const rest = text.slice(at.start, next === undefined ? sentence.end : Math.min(next.end, sentence.end + 60))
  const isNow = NOW.test(around)
  if (ENDED.test(rest) && !isStillOn(rest)) return 'ended'
  if (GENERAL_AFTER.test(after) || GENERAL_BEFORE.test(before)) return 'general'
  const earlier = text.slice(sentence.start, at.start)
  if (TOLD.test(earlier) && !isNow) return 'told'
  if (SUPPOSED_BEFORE.test(before) || SUPPOSED_AFTER.test(after) || SUPPOSED_WHOLE.test(earlier)) return 'supposed'
  if ((PERFECT_AFTER.test(after) || COUNT_PAST.test(before) || PAST.test(earlier)) && !isNow) return 'past'
  return isNow ? 'now' : 'plain'
}

const isStillOn = (text: string): boolean => /还在(?!修)|又(?:烧|着|复燃|冒)|复燃|还没(?:醒|灭|来|找到|救)|仍在|没灭|灭不(?:了|掉)|扑不灭|救不/.test(text)
