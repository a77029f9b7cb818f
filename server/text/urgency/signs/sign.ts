// A sign is one thing that words can show (smoke, nobody answers, water at the knee), in as many wordings as people use for it.
import type { UrgencyKind } from '../kinds.ts'
import { neededCharacters } from '../needs.ts'

/**
 * How much a sign says by itself, when it is asserted of now:
 * `grave` life is in danger (T0); `serious` urgent trouble (T1); `clue` only together with others; `context` who, where, how.
 */
export type Grade = 'grave' | 'serious' | 'clue' | 'context'

export interface Sign {
  code: string
  /** null for context. */
  kind: UrgencyKind | null
  grade: Grade
  /** Alternatives of a regular expression over a {@link Reading}'s text. */
  pattern: RegExp
  /** Codes of the characters of which a message must hold one for the pattern to match; null when none is sure. */
  needs: Uint16Array | null
  /** Whether the pattern reaches over commas; the others live inside one clause. */
  isAcross: boolean
}

/** A sign of an emergency. `alternatives` are joined by `|`; write gaps with {@link upTo}. */
export const sign = (code: string, kind: UrgencyKind | null, grade: Grade, ...alternatives: string[]): Sign => ({
  code,
  kind,
  grade,
  pattern: new RegExp(alternatives.join('|'), 'g'),
  needs: codesOf(neededCharacters(alternatives.join('|'))),
  isAcross: alternatives.some((alternative) => alternative.includes('[^。!?]')),
})

const codesOf = (needs: ReadonlySet<string> | null): Uint16Array | null =>
  needs === null ? null : Uint16Array.from([...needs], (character) => character.charCodeAt(0))

/** Up to `n` characters inside one clause. */
export const upTo = (n: number): string => `[^，。!?]{0,${n}}`

/** Up to `n` characters inside one sentence, across commas. */
export const across = (n: number): string => `[^。!?]{0,${n}}`

// Small words of every region, so that one pattern reads 叫不醒, 叫唔醒, 叫勿醒, 叫冇醒, 喊莫醒 alike.
export const NOT = '(?:不|没有?|没得|冇|唔|弗|勿|莫|冒得?|袂|无|未|木|毋|伐)'
export const ALL = '(?:都|也|还|仲|亦|嘟|咸|全)?'
export const DONE = '(?:了|啦|喇|咗|哒|咯|咧|噶|嘞|勒|哉|矣|啰|罗|嗷|啊)'

export const ELDER =
  '(?:老人家?|老太[太婆]?|老大[爷娘妈]|老头[子儿]?|老爷[爷子]|老奶奶|老[爹娘妈爸汉伴父母]|大爷|大妈|大娘|爷爷|奶奶|外公|外婆|姥[姥爷]|阿[公婆伯嬷]|婆婆|公公|嫲嫲|孤寡|独居|[七八九]十[多几来]?岁|(?<!\\d)[6-9]\\d(?:多|几|来)?岁|老人)'
export const CHILD =
  '(?:孩子|小孩|细路[仔哥]?|细蚊仔|娃[儿娃子]?|宝宝|宝贝|婴儿|新生儿|小朋友|囡囡?|小囡|伢[儿子]?|崽[崽子]?|男孩|女孩|儿子|女儿|闺女|幺儿|孙[子女儿]|外孙女?|小学生|学生|幼儿|[一二三四五六七八九十两几]岁[多半]?的?|(?<!\\d)(?:1?\\d)岁|个月大?|妹[仔妹]|仔仔|小家伙|小子|妞妞?|弟弟|妹妹|bb|未成年|小娃)'
export const SOMEONE =
  '(?:有人|有个|一个人|个人|男的|女的|男子|女子|男人|女人|小伙|姑娘|老乡|师傅|工人|工友|司机|乘客|邻居|室友|同事|同学|朋友|老[公婆]|妻子|丈夫|媳妇|爱人|对象|[爸妈]|父亲|母亲|哥|姐|弟|妹|叔|婶|姨|舅|姑|孕妇|产妇|患者|病人|佢|伊|俺|他|她|人)'
