// Classes of meaning, by single characters (and English words): what belongs to the body, to fire, to height, to silence. Two
// classes in one clause say something that no single word says: 嘴唇 + 紫, 水 + 床 + 涨, 门 + 撬. They read typos and dialect too,
// since one right character is enough.
import { type Stretch, clauseAround } from './reading.ts'

const CLASSES = {
  kin: ['妈爸爷奶婆公爹娘舅姑叔伯姨姥嫂哥姐弟妹妻夫媳孙儿豆嬷嫲', 'mom mum mother dad father wife husband son daughter brother sister grandma grandpa grandmother grandfather uncle aunt'],
  child: ['孩娃婴幼宝仔囡崽伢童', 'baby child kid kids children toddler infant boy girl newborn'],
  elder: ['老伴翁', 'elderly senior old'],
  person: ['人他她佢伊我俺咱阮', 'he she him her they them someone somebody man woman guy person people i me we'],
  head: ['脸头面额脑颅腮颧', 'head face skull'],
  mouth: ['嘴唇口舌牙喉嗓咽颈脖', 'mouth lips tongue throat neck'],
  eyes: ['眼睛瞳皮', 'eye eyes'],
  chest: ['胸心肺肋', 'chest heart'],
  belly: ['肚腹胃肠腰背', 'stomach belly abdomen back'],
  limb: ['手脚腿胳膊臂指腕膝踝掌骨', 'hand hands arm arms leg legs foot feet finger fingers wrist knee bone'],
  colour: ['紫青乌灰白黑蓝红黄绀', 'blue purple grey gray pale white yellow red'],
  cold: ['冰凉冷僵冻硬雪', 'cold freezing frozen stiff snow ice'],
  limp: ['软瘫松虚弱塌耷', 'limp floppy weak numb'],
  tremble: ['抖抽搐颤哆嗦痉', 'shaking trembling twitching jerking'],
  sweat: ['汗', 'sweating sweat'],
  vomit: ['吐呕泻拉屙腹', 'vomit vomiting throwing vomited nauseous'],
  pain: ['疼痛绞辣', 'pain hurts hurt hurting ache'],
  dizzy: ['晕昏迷糊糊涂眩', 'dizzy faint confused drowsy'],
  breath: ['喘气呼吸憋闷唞窒', 'breath breathe breathing gasping air'],
  sleep: ['睡醒觉闭睁瞓', 'sleep asleep wake awake woke waking'],
  voice: ['喊叫嗌哭吭声哼吱应答', 'crying cry scream screaming yelling shout answer answering'],
  speak: ['说讲话语言', 'say said speak talk says talking saying'],
  fall: ['摔跌掉坠栽滚倒落翻', 'fell fall fallen falling dropped slipped slid collapsed'],
  strike: ['撞砸压夹卡碾轧绞扎戳割切锯', 'hit crushed stuck pinned cut struck smashed caught'],
  weapon: ['刀斧枪棍锤棒匕剑弩砖械', 'knife gun bat axe hammer machete weapon'],
  assault: ['打踢踹掐勒砍捅揍殴拖拽按扇杀', 'hitting beating attack attacking kicked punching kill choking stabbing dragged'],
  blood: ['血', 'blood bleeding bleed'],
  fire: ['火烧燃焚焰炸爆', 'fire burning flames burn exploded explosion blast'],
  smoke: ['烟', 'smoke'],
  heat: ['烫热晒', 'hot heat burning sun'],
  smell: ['味臭闻嗅鼻呛', 'smell smells smelling stench'],
  gas: ['煤燃罐灶阀氨氯毒', 'gas propane chemical toxic monoxide leak leaking'],
  electric: ['电线插', 'electric wire wires power outlet'],
  water: ['水河江湖海塘井池溪渠坝浪', 'water river lake sea pool flood canal pond well'],
  rise: ['涨漫淹灌涌浸泡', 'rising flooding pouring coming'],
  structure: ['墙楼房屋顶梁柱桥架坡山棚', 'wall building roof ceiling bridge house floor'],
  crack: ['裂缝歪斜塌垮陷崩断', 'crack cracked cracking collapse collapsing broke'],
  sound: ['响咔吱轰砰嘶滋咚嘎哗', 'bang loud hissing noise'],
  high: ['顶台窗栏崖塔吊', 'roof ledge railing balcony window edge ladder'],
  enclosed: ['锁关困里反堵闩埋', 'locked trapped inside stuck closed'],
  vehicle: ['车轮驶驾', 'car truck bus van driver bike train'],
  pursue: ['追跟堵拦闯撬踹蹲躲藏匿', 'following chasing breaking hiding hid stalking'],
  death: ['死命活尸遗亡', 'die dying dead death kill suicide life live'],
  farewell: ['别谢欠辈世解脱悔', 'goodbye sorry farewell forever'],
  pills: ['药片瓶粒颗毒剂液', 'pills pill medicine bottle bleach poison battery'],
  ingest: ['吃喝吞服咽食误', 'ate eat drank drink swallowed took taken'],
  animal: ['狗犬蛇蜂猪牛猴熊咬', 'dog snake bear bees bit bite biting'],
  lost: ['失丢走找踪迷', 'missing lost disappeared wandered find'],
  alone: ['独孤', 'alone'],
  swell: ['肿疹痒胀鼓', 'swelling swollen hives rash'],
  trend: ['越止停住快还', 'still keeps more getting stop'],
  plea: ['快救求急赶派', 'help please hurry quick send fast'],
  now: ['刚突忽正现这', 'now just right suddenly'],
  fear: ['怕慌吓敢', 'scared afraid terrified'],
  money: ['钱元费价款租薪资贷账', 'money price fee cost charge charged bill rent deposit refund'],
  office: ['局府部门委办证批审规策', 'office department permit license application'],
  ask: ['请问询吗呢咨', 'how what when where can could'],
  wish: ['希望建议恳盼议', 'suggest request would like hope'],
  blame: ['诉举报管责理推', 'complain complaint report rude'],
  year: ['年月季周期', 'year years month months week weeks'],
  suppose: ['如果若万容易隐患险防避', 'if might may risk could'],
  legal: ['赔偿险保障伤定', 'insurance compensation claim'],
  neighbourhood: ['区业居社物村街镇', 'neighborhood community residents'],
} as const satisfies Record<string, readonly [string, string]>

type ClassName = keyof typeof CLASSES
const NAMES: readonly string[] = Object.keys(CLASSES)
/** How many classes there are; a pair of classes has the index `first * CLASS_COUNT + second`. */
export const CLASS_COUNT = NAMES.length

const NEGATIONS = new Set('不没无冇唔未莫勿弗冒袂')
const byCharacter = new Map<number, number[]>()
const byWord = new Map<string, number[]>()
for (const [index, [characters, words]] of (Object.values(CLASSES) satisfies readonly (readonly [string, string])[]).entries()) {
  for (const character of characters) byCharacter.set(character.charCodeAt(0), [...(byCharacter.get(character.charCodeAt(0)) ?? []), index])
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), index])
}

/** The name of a class by its index, for explanations. */
export const classNameOf = (index: number): ClassName | string => NAMES[index] ?? ''

/** What the classes say of a stretch of text. Indices are of classes, or of pairs of them. */
export interface ClassReading {
  classes: Set<number>
  /** Two classes in one clause. */
  pairs: Set<number>
  /** Classes right after a negation: 不醒, 没声, 唔郁. */
  negated: Set<number>
}

/** Reads the classes of a window, clause by clause. */
export function classesIn(text: string, window: Stretch): ClassReading {
  const reading: ClassReading = { classes: new Set(), pairs: new Set(), negated: new Set() }
  let at = window.start
  while (at < window.end) {
    const clause = clauseAround(text, { start: at, end: at + 1 })
    const end = Math.min(clause.end, window.end)
    readClause(text.slice(at, end), reading)
    at = end + 1
  }
  return reading
}

function readClause(clause: string, reading: ClassReading): void {
  const here = new Set<number>()
  let negationAt = -9
  for (let i = 0; i < clause.length; i++) {
    const found = byCharacter.get(clause.charCodeAt(i))
    if (NEGATIONS.has(clause[i] ?? '')) negationAt = i
    if (found === undefined) continue
    for (const index of found) {
      here.add(index)
      if (i - negationAt <= 2) reading.negated.add(index)
    }
  }
  if (/[a-z]{2}/.test(clause)) readEnglish(clause, here, reading)
  const sorted = [...here].sort((a, b) => a - b)
  for (const [i, first] of sorted.entries()) {
    reading.classes.add(first)
    for (const second of sorted.slice(i + 1)) reading.pairs.add(first * CLASS_COUNT + second)
  }
}

function readEnglish(clause: string, here: Set<number>, reading: ClassReading): void {
  let sinceNegation = 9
  for (const word of clause.match(/[a-z']+/g) ?? []) {
    sinceNegation += 1
    if (/^(?:not|no|never|stopped)$|n't$|^(?:cant|wont)$/.test(word)) sinceNegation = 0
    for (const index of byWord.get(word) ?? []) {
      here.add(index)
      if (sinceNegation > 0 && sinceNegation <= 3) reading.negated.add(index)
    }
  }
}
