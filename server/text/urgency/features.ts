// What the model sees of a window (one sentence, or two neighbours): signs in their senses, pairs of signs, tones, words, characters.
import { segment } from '../segment.ts'
import { type ClassReading, classesIn } from './classes.ts'
import { type Hit, isAsserted } from './find.ts'
import type { Reading, Stretch } from './reading.ts'
import { tonesIn } from './tones.ts'

/** Width of the model: features are hashed into so many columns. */
export const COLUMNS = 1 << 15

/** A window as a sparse vector. A column may appear twice; its values add. */
export interface Vector {
  columns: Uint32Array
  values: Float32Array
}

/** Weight of a group of features beside the signs, which count 1 each. Chosen in cross-validation by situation family. */
const WORD_WEIGHT = 1
const CHARACTER_WEIGHT = 1
const PAIR_WEIGHT = 0.6
const CLASS_WEIGHT = 0.4
const CLASS_PAIRS_WEIGHT = 1.5
const MOST_PAIRED = 12

/**
 * The features of a window.
 * @param words words and characters of the window's text count too when true; the signs alone otherwise
 */
export function vectorOf(reading: Reading, hits: readonly Hit[], window: Stretch): Vector {
  const features = new Features()
  const inside = hits.filter((hit) => hit.start >= window.start && hit.start < window.end)
  addSigns(features, inside)
  const text = reading.text.slice(window.start, window.end)
  for (const tone of tonesIn(text)) features.add(`t:${tone}`, 0.7)
  addClasses(features, classesIn(reading.text, window))
  features.add(`length:${Math.min(6, Math.floor(Math.log2(1 + text.length / 6)))}`, 0.5)
  features.addGroup('w', segment(text).filter((word) => !BLANK.test(word)).map(roleOf), WORD_WEIGHT)
  features.addGroup('c', bigramsOf(text.replace(ROLES, '亲').replace(/\d+/g, '0')), CHARACTER_WEIGHT)
  features.add('bias', 1)
  return features.vector()
}

// Who it is matters less than that it is someone: 我妈, 爷爷, 宝宝 are one word to the model (the signs still tell child from elder).
const ROLES =
  /[我俺咱](?:老?[妈爸爷奶婆公爹娘弟妹哥姐叔姑舅姨]{1,2}|家?(?:孩子|宝宝|老人|老太太|老爷子|老头子?)|儿子|女儿|老公|老婆|闺女|老伴|媳妇|室友|同事|邻居|朋友|外[公婆]|姥[姥爷]|孙[子女])|[妈爸爷奶婆公]{2}|外[公婆]|姥[姥爷]|老(?:公|婆|伴|爷子|太太|头子|头|人家|人|爸|妈|爹|娘|豆|母|奶奶|大爷)|大爷|大妈|大娘|大姐|儿子|女儿|闺女|孩子|小孩|宝宝|婴儿|娃[儿娃]?|细路仔?|小囡|囡囡|伢[儿子]?|孙[子女]|父亲|母亲|丈夫|妻子|媳妇|室友|同事|邻居|工友|同学|朋友|弟弟|妹妹|哥哥|姐姐|阿[公婆爷妈爸嫲]|阿姨|叔叔|婆娘|老汉儿?|男的|女的|男人|女人|男孩|女孩|小伙子?|姑娘|师傅|司机/g
const roleOf = (word: string): string => (word.replace(ROLES, '') === '' ? '亲' : /^\d+$/.test(word) ? '0' : word)

const BLANK = /^[\s，。!?"“”']+$/

function addSigns(features: Features, hits: readonly Hit[]): void {
  const asserted = new Set<string>()
  const seen = new Set<string>()
  const addOnce = (name: string, value: number): void => {
    if (seen.has(name)) return
    seen.add(name)
    features.add(name, value)
  }
  for (const hit of hits) {
    const mode = isAsserted(hit) ? 'said' : hit.mode
    addOnce(`s:${hit.sign.code}:${mode}`, 1)
    if (hit.sign.grade !== 'context') addOnce(`g:${hit.sign.grade}:${mode}`, 1)
    if (hit.sign.kind !== null) addOnce(`k:${hit.sign.kind}:${mode}`, 0.5)
    if (mode === 'said') asserted.add(hit.sign.code)
    else addOnce(`m:${mode}`, 0.5)
  }
  const codes = [...asserted].sort().slice(0, MOST_PAIRED)
  for (const [i, first] of codes.entries())
    for (const second of codes.slice(i + 1)) features.add(`p:${first}+${second}`, PAIR_WEIGHT)
}

function addClasses(features: Features, { classes, pairs, negated }: ClassReading): void {
  for (const index of classes) features.add(`x:${index}`, CLASS_WEIGHT)
  for (const index of negated) features.add(`n:${index}`, CLASS_WEIGHT)
  features.addGroup('y', [...pairs].map(String), CLASS_PAIRS_WEIGHT)
}

function bigramsOf(text: string): string[] {
  const bigrams: string[] = []
  for (let i = 0; i + 1 < text.length; i++) bigrams.push(text.slice(i, i + 2))
  return bigrams
}

class Features {
  private readonly columns: number[] = []
  private readonly values: number[] = []

  add(name: string, value: number): void {
    this.columns.push(columnOf(name))
    this.values.push(value)
  }

  /** A bag of words of length 1 whatever their number. */
  addGroup(prefix: string, words: readonly string[], weight: number): void {
    const distinct = new Set(words)
    const value = weight / Math.sqrt(distinct.size || 1)
    for (const word of distinct) this.add(`${prefix}:${word}`, value)
  }

  vector(): Vector {
    return { columns: Uint32Array.from(this.columns), values: Float32Array.from(this.values) }
  }
}

// FNV-1a, 32 bits.
function columnOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (COLUMNS - 1)
}
