// Alarm words typed by ear: 着活了 for 着火了, 煤汽 for 煤气, 晕到 for 晕倒, "zhao huo le" without a Chinese keyboard.
// A stretch that sounds like an alarm word, shares a character with it and is no word itself is read as that word.
import { looseSyllableOf, syllableOf } from '../sounds.ts'
import { segment } from '../segment.ts'

const ALARM_WORDS = (
  '着火 起火 失火 火灾 救火 消防车 冒烟 浓烟 烧起来 煤气 煤气味 燃气 燃气味 天然气 液化气 泄漏 漏气 漏电 触电 爆炸 炸弹 中毒 煤气中毒 一氧化碳 农药 安眠药 老鼠药 百草枯 ' +
  '晕倒 昏倒 昏迷 休克 抽搐 抽筋 口吐白沫 翻白眼 呼吸 呼吸困难 喘不上气 喘不过气 窒息 噎住 卡住 卡住喉咙 喉咙 流血 好多血 大出血 吐血 血流不止 骨折 心脏病 心梗 脑梗 中风 ' +
  '嘴歪 羊水破 羊水 要生了 临产 过敏 休克 溺水 落水 淹死 被淹 洪水 塌方 倒塌 坍塌 塌了 房子塌 滑坡 被困 困住 电梯 出车祸 被车撞 撞人 ' +
  '救命 救护车 报警 快来人 快来救人 自杀 跳楼 跳江 割腕 不想活 烧炭 绑架 抢劫 杀我 砍人 持刀 拿刀 拿着刀 打人 家暴 尾随 跟踪 撬锁 撬门 ' +
  '走失 走丢 失踪 被拐 蛇咬 狗咬 坠楼 踩踏 触电了 昏迷不醒 叫不醒 没气了 没呼吸 糖尿病 哮喘 癫痫 惊厥 发烧 高烧 孕妇 断电 井盖'
).split(' ')

// Alarm words that are only read out of pinyin; in characters their sound has too many ordinary owners.
const PINYIN_WORDS = '杀人 自杀 跳楼 停电 停水 强奸 车祸 心脏病 遗书 轻生 想死 打死 上吊 着火了 救命 没气了 快来人 拿刀 砍我 打我 杀我'.split(' ')

interface Sounded {
  word: string
  /** One syllable a character: loose ones for words of three and more, the exact ones for words of two. */
  sounds: string[]
}

const isLong = (word: string): boolean => word.length > 2
const WORDS = new Set(ALARM_WORDS)
const byFirst = new Map<string, Sounded[]>()
const byPinyin = new Map<string, Sounded[]>()
for (const word of WORDS) {
  const codes = [...word].map((character) => character.charCodeAt(0))
  const exact = codes.map((code) => syllableOf(code) ?? '')
  const loose = codes.map((code) => looseSyllableOf(code) ?? '')
  byFirst.set(loose[0] ?? '', [...(byFirst.get(loose[0] ?? '') ?? []), { word, sounds: isLong(word) ? loose : exact }])
  byPinyin.set(exact[0] ?? '', [...(byPinyin.get(exact[0] ?? '') ?? []), { word, sounds: exact }])
}
for (const word of PINYIN_WORDS) {
  const sounds = [...word].map((character) => syllableOf(character.charCodeAt(0)) ?? '')
  byPinyin.set(sounds[0] ?? '', [...(byPinyin.get(sounds[0] ?? '') ?? []), { word, sounds }])
}
for (const list of [...byFirst.values(), ...byPinyin.values()]) list.sort((a, b) => b.word.length - a.word.length)

// Characters so common that they stand beside anything; one of them in place of an alarm word's own is no typo, except 到 for 倒.
const COMMON = new Set('的了在有是我你他她它这那上下去来为和个大小好人不没都也就还要会能可说看过里时年月日与及或者把被给对从向已以其中出入多少同行后前本该各使由于因而条石市只一意议')
const IS_TYPO_OF: Readonly<Record<string, string>> = { 到: '倒' }

/** The text with alarm words that were typed by ear put right; the same text when there are none. */
export function respell(text: string): string {
  return PINYIN_RUN.test(text) ? respellHan(respellPinyin(text)) : respellHan(text)
}

function respellHan(text: string): string {
  let out = ''
  let copied = 0
  for (let i = 0; i < text.length; i++) {
    const sound = looseSyllableOf(text.charCodeAt(i))
    const words = sound === undefined ? undefined : byFirst.get(sound)
    const word = words?.find((each) => soundsAt(text, i, each) && isTypo(text, i, each.word))?.word
    if (word === undefined) continue
    out += text.slice(copied, i) + word
    copied = i + word.length
    i = copied - 1
  }
  return copied === 0 ? text : out + text.slice(copied)
}

function soundsAt(text: string, at: number, { word, sounds }: Sounded): boolean {
  const soundOf = isLong(word) ? looseSyllableOf : syllableOf
  return sounds.every((sound, i) => soundOf(text.charCodeAt(at + i)) === sound)
}

function isTypo(text: string, at: number, word: string): boolean {
  if (WORDS.has(text.slice(at, at + word.length))) return false
  let same = 0
  for (let i = 0; i < word.length; i++) {
    const typed = text[at + i] ?? ''
    if (typed === word[i]) same += 1
    else if (COMMON.has(typed) && IS_TYPO_OF[typed] !== word[i]) return false
  }
  return same > 0 && same < word.length && !isWordItself(text, at, at + word.length)
}

// 起获, 轻声: ordinary words that sound like an alarm word and share a character with it.
const ORDINARY = new Set(
  (
    '大人 拿到 走私 抽出 走势 轻声 刺刀 亲生 敲门 窍门 专人 燃起 轻身 走时 中锋 救活 盐水 强健 临场 泥水 中度 医书 失重 强碱 洛水 丽水 林产 遗属 强将 止息 浓艳 临沧 发梢 触点 ' +
    '蛇药 霉气 示踪 漏点 压载 中峰 逆水 家宝 抽紧 烟水 中缝 断点 半架 打私 遗俗 沥水 中分 中封 休课 似火 割完 压寨 天然漆 委随 庆生 心掌 打湿 打食 扬水 捆住 氧水 没气 液化器 漓水 灶火 ' +
    '起货 起获 起伙 起惑 达人 逸书 洋水 拿倒 厨电 出店 出点 烧菜 要声 呼气 带到 找货 找活 着落 走势 打仁 撞任 救仁 停店 断点 发骚 孕夫 亭水 听水 挺水 落税 掉水 气死 '
  ).split(' ').filter((word) => word !== ''),
)

// 找|火车站, 跳楼|梯: a word that reaches out of the stretch keeps it as it is.
function isWordItself(text: string, start: number, end: number): boolean {
  if (ORDINARY.has(text.slice(start, end))) return true
  let at = Math.max(0, start - 6)
  for (const word of segment(text.slice(at, end + 6))) {
    const stop = at + word.length
    const reachesIn = at < start && stop > start && stop < end
    const reachesOut = at > start && at < end && stop > end
    if (word.length > 1 && (reachesIn || reachesOut)) return true
    at = stop
  }
  return false
}

const PINYIN_RUN = /[a-z]{2,}/
const SYLLABLE = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|er|a|o|e|i|u|v)/

/** Pinyin typed without a Chinese keyboard: only runs of at least three syllables that hold an alarm word. */
function respellPinyin(text: string): string {
  return text.replace(/[a-z]+(?:[ ，][a-z]+)*/g, (run) => {
    const syllables = run.split(/[ ，]/).map(syllablesOf)
    if (syllables.some((word) => word === null)) return run
    const flat = syllables.flatMap((word) => word ?? [])
    if (flat.length < 2) return run
    const words: string[] = []
    let found = false
    for (let i = 0; i < flat.length; i++) {
      const sounded = byPinyin.get(flat[i] ?? '')?.find(({ sounds }) => sounds.every((sound, at) => flat[i + at] === sound))
      words.push(sounded?.word ?? '')
      if (sounded === undefined) continue
      found = true
      i += sounded.sounds.length - 1
    }
    return found ? words.filter((word) => word !== '').join('') + '，' + run : run
  })
}

function syllablesOf(word: string): string[] | null {
  const syllables: string[] = []
  let rest = word
  while (rest !== '') {
    const match = SYLLABLE.exec(rest)?.[0]
    if (match === undefined) return null
    // "xiang" may be one syllable; "fangan" is fang an: a final n or g before a vowel belongs to the next syllable.
    const next = rest.slice(match.length)
    const cut = /^[aeiou]/.test(next) && /[ng]$/.test(match) && match.length > 2 ? match.length - 1 : match.length
    syllables.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return syllables
}
