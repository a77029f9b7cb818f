// How a sentence speaks: asking about rules, wishing, complaining of something old, or reporting what happens before one's eyes.
// None of this is danger or its absence; the model learns what each is worth beside the signs.

const TONES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['asks_rules', /请问|咨询|想问|问一下|怎么(?:办理|申请|查|领|买|算|补|交|走|认定)|哪里(?:办|领|买|查|能|可以)|多少钱|什么时候|需要(?:什么|哪些)|能不能|可不可以|可以吗|合理吗|合法吗|有没有|是否|吗[?。，]|吗$|how (?:do|can|to)|what (?:is|are|documents)|when will|can i\b/],
  ['wishes', /希望|建议|恳请|请求|敬请|盼|望(?:有关|相关|领导|贵)|要求|呼吁|应该|能否|请(?!求|假|帮|救|快|客|派)|would like|suggest|request|please (?:fix|repair|trim|install|remove|add|replace)/],
  ['complains', /投诉|举报|反映(?!器)|反应(?=.{0,6}(?:问题|多次))|态度|推诿|敷衍|不作为|乱收费|扰民|complain|report/],
  ['office', /部门|领导|政府|局|补贴|赔偿|医保|社保|手续|材料|证明|收费|物业费|合同|退款|标准|政策|规定|文件|流程|费用|报销|审批|整改|改造|规划|验收|认定|鉴定|登记|安置|补偿|执法|检测|检查|排查|培训|宣传/],
  ['old', /长期|经常|一直以来|每天|天天|每年|多年|[几多\d一二三四五六七八九十两半]+年(?:了|来|多|前)|个(?:多)?月(?:了|前|没|来|都)|老是|总是|常年|时常|多次|往年|屡次|迟迟|至今没有(?:解决|人管|答复)/],
  ['thanks', /感谢|谢谢(?!.{0,4}快)|表扬|点赞|锦旗|致敬|辛苦了|thank/],
  ['sees_now', /现在|正在|刚才|刚刚|突然|还在|这会儿|眼看|而家|啱啱|right now|just\b|suddenly/],
  ['hurries', /快来|快点|赶紧|赶快|马上|救|求求|怎么办|咋办|快快|来人|快啲|点算|hurry|help/],
  ['i_fear', /我好?(?:害怕|怕|慌)|不敢|吓(?:得|坏)|怕得|好怕|发抖|scared/],
  ['body_word', /脸|嘴|唇|手|脚|腿|眼|头|胸|心|肚|脖|嗓|喉|身子|身上|皮肤|骨|气|血|汗|脉|舌|肩|背|腰|胳膊|指/],
  ['cannot', /不(?:了|动|到|住|出|开|起|上|下|醒|应|着|过)|唔(?:到|郁|醒|出)|没(?:动静|反应|声|人|有)|不能|无法|can't|cannot|won't|not\b/],
  ['motion', /掉|倒|塌|摔|跌|坠|撞|砸|压|夹|卡|困|埋|淹|漫|涨|冒|喷|漏|流|烧|炸|裂|晃|响|喊|哭|叫|跑|追|冲|拖|拽|抓|翻|滚/],
  ['kin', /[妈爸爷奶]|老[婆公伴头爹娘豆]|儿子|女儿|孩子|宝宝|娃|闺女|孙|外[公婆]|姥|弟|妹|哥|姐|邻居|同事|工友|室友|mom|dad|mother|father|wife|husband|baby|kid|son|daughter/],
  ['money', /元|块钱|万|费|价|钱|租金|工资|贷|押金|余额|退|收了|price|bill|charged/],
]

export const TONE_NAMES: readonly string[] = TONES.map(([name]) => name)

/** The names of the tones in a stretch of text. */
export const tonesIn = (text: string): string[] => TONES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
