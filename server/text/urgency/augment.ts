// More examples from each example: the same event imagined, over, told of or denied is ordinary; the same event behind a question,
// a complaint or a dialect's particles stays what it is. This teaches the sense apart from the event (contrast, not more events).
import { type Random, seeded } from '../random.ts'
import type { Example } from './learn.ts'

// {} stands for the event.
const SOFTENED = (
  '如果{}，应该找谁|万一{}怎么办，请答复|要是哪天{}，这个责任谁来担|我担心{}，希望提前排查|怕以后{}，建议早点装设备|难道非要等到{}才重视吗|再这样下去，迟早会{}|假如{}，正确的做法是什么，请科普一下|' +
  '为了防止{}，建议加强巡查|去年{}，后来没事了，现在想问费用怎么报销|上个月{}，已经处理完了，赔偿一直没到位|三年前{}，当时的记录还能查到吗|前年冬天{}，幸好救得及时，想感谢帮忙的人|那次{}，人早就出院了，就是想要个说法|' +
  '昨天{}，已经送到医院，医生说没有大碍，想问责任怎么认定|以前{}过，整改以后再没出过事|看新闻说{}，我们这里有没有检查过|网上视频里{}，是真的吗|听说外地有个小区{}，希望引以为戒|电视剧里{}，家里老人看了睡不着|' +
  '我以为{}，结果是隔壁在做饭|看着像{}，走近一看是假人|听着像{}，原来是在搬家|还以为{}，其实是演习|{}，后来证实是误会|{}，已经没事了，谢谢|{}，人已经救上来送回家了，就是东西丢了|{}，已经清理完了，请把围挡撤掉|{}的事已经解决了，不用再来|刚才说{}，弄错了，不好意思|{}？没有的事，别信|昨天说{}是气话，今天好好的|{}是三年前的事了，现在人在做志愿者|孩子梦见{}，醒了就没事|老人说{}，其实是夕阳照的|{}，是我看错了|短剧里演{}，太吓人|{}的那家早就搬走了|{}的人去年就救回来了|{}的孩子已经回家了|{}的老人已经找到，请撤销寻人|不用派人了，{}是误报|如果有一天{}，谁来照顾老人|{}之后多久能办手续|{}的后遗症怎么申请补贴|{}留下的疤能修复吗|{}能不能报销|{}的病好几年没犯了|听邻居讲{}，后来知道是在看球|上回{}，修好以后一直正常|{}，物业十分钟就处理好了，表扬一下|幸亏没有{}，希望排查|差一点就{}了，那是前年，建议装护栏|他嘴上说{}，其实就是开玩笑|警报响了，检查过不是{}|{}这种话不要乱传|网友说{}，官方已经辟谣|{}，已经报过警也处理完了，想要份回执|歌词里唱{}，孩子跟着学|从来没有{}过，就想问问预案|教科书上讲{}，能不能请专家来校|{}的赔偿标准是多少|{}的科普海报贴在哪|' +
  '课本里写着{}的故事，孩子问我|昨晚做梦{}，心里不踏实，想问心理咨询几点上班|没有{}这回事，请不要传谣|并不是{}，是误报，已经跟物业说清楚了|社区演练的题目是{}，组织得很好|请问{}算不算工伤|保险条款里{}赔不赔|' +
  '培训课上讲了{}的处置办法，想再学一次|{}的案例能不能做成宣传册|几年前{}，档案现在归哪里管|上学期{}，学校说处理了，结果没告诉家长|上次{}，你们的人来得很快，表扬|曾经{}，现在已经完全恢复，想咨询补助|' +
  '我们怕{}，请安监来看看有没有隐患|一旦{}，后果不堪设想，请尽快整改|邻居说以前这里{}，是真的吗，买房前想问清楚|每年夏天都有人担心{}，建议立警示牌|小说里写{}，太夸张了，建议不要给学生推荐'
).split('|')
// What people ask of an office says nothing of how urgent it is: both kinds are told with the same words.
const ASKED = '{}，请马上派人来查|{}，大家都很害怕，请尽快处理|居民反映，{}，请速处置|{}，来电人要求立即到场|请有关部门马上派人，{}|{}，打过电话还没有人来，请尽快|{}，孩子老人都在，请赶快'
const KEPT = (
  '快来，{}|{}，怎么办啊|刚才{}|{}，求你们快点派人|你好，{}|请问{}，我该打哪个电话|昨天还好好的，今天{}|本来想投诉物业的，可是现在{}|之前反映的事先放一放，{}|这不是演习，{}|我没有开玩笑，{}|虽然上次说已经好了，可是这会儿{}|' +
  '以前也有过，这次更厉害，{}|领导您好，我要反映一个情况，{}|麻烦问一下，{}，这种情况怎么处理|不是我夸张，{}|新闻里才看到过，没想到轮到我们，{}|说了好几年怕出事，现在真出事了，{}|不知道算不算急，{}|{}，打电话一直占线，只好写在这里|' +
  `${ASKED}|` +
  '希望有人管管，{}|我在路边，{}|{}，位置在菜市场后面|{}，我一个人弄不了'
).split('|')
const ORDINARY_TONES = (
  `${ASKED}|{}，请尽快处理|{}，请派人来修|{}，请马上派人来看|{}，还没有人来|${ASKED}|` +
  '{}，求求你们管管吧|{}，怎么办啊|急急急，{}|{}，快点处理吧|救救我们这些老百姓吧，{}|现在{}|刚刚才发现，{}|{}，我真的快受不了了|你好，{}|{}，赶紧派人来看看|{}，孩子和老人都受影响|{}，已经好几天了|今天{}|{}，我很着急|我爸妈都说，{}|半夜里，{}'
).split('|')

// The common tongue's small words and what regions say for them.
const DIALECTS: readonly (readonly (readonly [RegExp, string])[])[] = [
  [[/现在/g, '而家'], [/不/g, '唔'], [/了(?=[，。!]|$)/g, '咗'], [/他|她/g, '佢'], [/没有?/g, '冇'], [/的/g, '嘅'], [/在/g, '喺'], [/孩子/g, '细路'], [/怎么办/g, '点算'], [/快/g, '快啲'], [/家里/g, '屋企']],
  [[/什么/g, '啥子'], [/怎么/g, '咋个'], [/孩子/g, '娃儿'], [/了(?=[，。!]|$)/g, '咯'], [/没有?/g, '没得'], [/家里/g, '屋头'], [/头/g, '脑壳'], [/快/g, '搞快']],
  [[/我/g, '俺'], [/你们?/g, '恁'], [/什么/g, '啥'], [/了(?=[，。!]|$)/g, '咧'], [/孩子/g, '孩儿'], [/怎么/g, '咋']],
  [[/我们/g, '阿拉'], [/他|她/g, '伊'], [/不/g, '勿'], [/了(?=[，。!]|$)/g, '哉'], [/的/g, '额'], [/孩子/g, '小囡']],
  [[/什么/g, '么子'], [/了(?=[，。!]|$)/g, '哒'], [/没有?/g, '冇'], [/孩子/g, '伢子'], [/我/g, '我屋里']],
]

/** So many times each event is told as something else than happening now. */
const SOFTENINGS = 2

/** A longer event does not fit into a wrapper. */
const LONGEST_EVENT = 60

/** An example made from another; it counts less than the one it was made from. */
export interface Made {
  example: Example
  weight: number
}

/**
 * The examples that follow from these, deterministically.
 * @returns softened events (T2), the same events in other tones and dialects, ordinary matters told with alarm or in dialect (T2)
 */
export function examplesFrom(examples: readonly Example[], seed = 7): Made[] {
  const random = seeded(seed)
  return examples.flatMap((example) => (isOneEvent(example.text) ? madeFrom(example, random) : []))
}

/** The same matter behind a question, a request or a complaint, as urgent or as ordinary as before; null where the text is no single event. */
export const retold = ({ text, level }: Example, random: Random): string | null => (isOneEvent(text) ? wrap(level === 'T2' ? ORDINARY_TONES : KEPT, text.replace(/[，,]$/, ''), random) : null)

/** The same event imagined, over, told of or denied. */
export const softened = (event: string, random: Random): string => wrap(SOFTENED, event, random)

const wrap = (wrappers: readonly string[], text: string, random: Random): string =>
  (wrappers[random.below(wrappers.length)] ?? '{}').replace('{}', text)

const isOneEvent = (text: string): boolean => text.length <= LONGEST_EVENT && /[\u4e00-\u9fff]/.test(text) && !/[。!?！？]/.test(text)

function madeFrom(example: Example, random: Random): Made[] {
  const as = (text: string, weight: number, level = example.level): Made => ({ example: { text, level, family: example.family }, weight })
  const dialect = (text: string): string => (DIALECTS[random.below(DIALECTS.length)] ?? []).reduce((said, [from, to]) => said.replace(from, to), text)
  const event = example.text.replace(/[，,]$/, '')
  if (example.level === 'T2') return [as(wrap(ORDINARY_TONES, event, random), 0.4), as(dialect(event), 0.3)]
  const bare = event.replace(/^(?:刚才|现在|刚刚)|，?(?:快来.{0,6}|怎么办.{0,3}|救命.{0,3})$/g, '')
  return [
    ...Array.from({ length: SOFTENINGS }, () => as(wrap(SOFTENED, bare, random), 0.35, 'T2')),
    as(wrap(KEPT, event, random), 0.4),
    as(wrap(KEPT, dialect(event), random), 0.4),
  ]
}
