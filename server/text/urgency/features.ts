// What the model sees of a window (one sentence, or two neighbours): signs in their senses, pairs of signs, tones, words, characters, sounds.
// Every feature is a column by its hash. Sentences are read once; a window of two unites what its sentences hold.
import { classesIn, CLASS_COUNT } from './classes.ts'
import { columnOf, mix } from './columns.ts'
import { type Hit, isAsserted, SIGNS, type SignSearch } from './find.ts'
import { FIRST_SENSE, MEANING_COUNT, meaningsIn } from './lexicon.ts'
import { cuesIn } from './modes.ts'
import { piecesOf } from './pieces.ts'
import type { Reading, Stretch } from './reading.ts'
import type { Sign } from './signs/sign.ts'
import { TONE_NAMES, tonesIn } from './tones.ts'
import { Once, type Sink, type Vector, VectorBuilder } from './vectors.ts'
import type { Window } from './windows.ts'

/** Weights of groups of features. A group with `norm` has that length whatever its number. Chosen by cross-validation. */
const WEIGHTS = { sign: 1, kind: 0.5, mode: 0.5, pair: 0.6, tone: 0.7, cue: 0.7, length: 0.5, one: 0.4, classPairNorm: 1.5, bigramNorm: 1, runNorm: 1.2, soundNorm: 0.7, meaning: 0.4, orderNorm: 1, senseNorm: 1, around: 0.3, aroundNorm: 0.7, letter: 0.4, letterNorm: 0.7, edgeNorm: 0.6 }
const MOST_PAIRED = 12

interface SentenceFeatures {
  /** Columns that count a fixed weight each: tones, cues, classes. */
  plain: Map<number, number>
  classPairs: Uint32Array
  /** What it is about, each once. */
  matters: readonly number[]
  /** In what senses, one bit each. */
  senses: number
  tones: readonly string[]
  /** Pairs of meanings that follow each other. */
  orders: Uint32Array
  bigrams: Uint32Array
  runs: Uint32Array
  sounds: Uint32Array
  cues: Set<string>
  length: number
}

/** What a letter lends to each of its windows. */
interface LetterFeatures {
  senses: number
  tones: readonly number[]
  opening: Uint32Array
  ending: Uint32Array
}

/** Reads the features of one message's windows. */
export class FeatureReader {
  private readonly sentences: (SentenceFeatures | undefined)[] = []
  private letter: LetterFeatures | null | undefined
  private readonly reading: Reading
  private readonly signs: SignSearch

  constructor(reading: Reading, signs: SignSearch) {
    this.reading = reading
    this.signs = signs
  }

  /** The features of a window, to learn from. */
  vectorOf(window: Window): Vector {
    const builder = new VectorBuilder()
    this.read(window, builder)
    this.readSigns(window, builder)
    return builder.vector()
  }

  /** Puts a window's features into a sink, all but the signs. */
  read({ first, last }: Window, sink: Sink): void {
    const one = this.sentence(first)
    const two = last > first ? this.sentence(last) : undefined
    sink.begin('plain')
    for (const [column, value] of one.plain) sink.add(column, value)
    if (two !== undefined) for (const [column, value] of two.plain) if (!one.plain.has(column)) sink.add(column, value)
    sink.begin('classPairs')
    sink.union(one.classPairs, two?.classPairs, WEIGHTS.classPairNorm)
    sink.begin('bigrams')
    sink.union(one.bigrams, two?.bigrams, WEIGHTS.bigramNorm)
    sink.begin('runs')
    sink.union(one.runs, two?.runs, WEIGHTS.runNorm)
    sink.begin('sounds')
    sink.union(one.sounds, two?.sounds, WEIGHTS.soundNorm)
    this.addMeanings(sink, first, last)
    this.addLetter(sink, first, last, [...one.matters, ...(two?.matters ?? [])])
    sink.begin('frame')
    const isRemote = (one.cues.has('remote') || two?.cues.has('remote') === true) && !one.cues.has('now') && two?.cues.has('now') !== true
    if (isRemote) sink.add(columnOf('q:remote alone'), WEIGHTS.cue)
    const length = one.length + (two?.length ?? 0)
    sink.add(columnOf(`length:${Math.min(6, Math.floor(Math.log2(1 + length / 6)))}`), WEIGHTS.length)
    sink.add(columnOf('bias'), 1)
  }

  /** Puts the signs of a window into a sink. They cost more to find than all the rest. */
  readSigns({ first, last }: Window, sink: Sink): void {
    sink.begin('signs')
    addSigns(sink, last > first ? [...this.signs.in(first), ...this.signs.in(last)] : this.signs.in(first))
  }

  /** What it is about and in what sense; of the sentences before and after only the sense. */
  private addMeanings(sink: Sink, first: number, last: number): void {
    const one = this.sentence(first)
    const two = last > first ? this.sentence(last) : undefined
    const matters = two === undefined ? one.matters : [...one.matters, ...two.matters.filter((matter) => !one.matters.includes(matter))]
    const senses = one.senses | (two?.senses ?? 0)
    let around = 0
    for (let i = Math.max(0, first - NEAR); i <= last + NEAR && i < this.reading.sentences.length; i++) around |= this.sentence(i).senses
    around &= ~senses
    sink.begin('matters')
    for (const matter of matters) sink.add(mix(MEANING, matter), WEIGHTS.meaning)
    sink.begin('orders')
    sink.union(one.orders, two?.orders, WEIGHTS.orderNorm)
    sink.begin('senses')
    sink.crossed(SENSE, senses, matters, WEIGHTS.meaning, WEIGHTS.senseNorm)
    sink.begin('around')
    sink.crossed(AROUND, around, matters, WEIGHTS.around, WEIGHTS.aroundNorm)
  }

  /**
   * Of a letter also what kind of letter it is: how it begins and ends, in what tones it speaks, in what senses it tells all the rest.
   * A rescue that is thanked for and an emergency may be told in the same two sentences.
   */
  private addLetter(sink: Sink, first: number, last: number, matters: readonly number[]): void {
    const letter = this.letterAround()
    if (letter === null) return
    sink.begin('letter')
    for (const column of letter.tones) sink.add(column, WEIGHTS.letter)
    sink.union(letter.opening, undefined, WEIGHTS.edgeNorm)
    sink.union(letter.ending, undefined, WEIGHTS.edgeNorm)
    const count = this.reading.sentences.length
    sink.add(mix(LETTER, last === count - 1 ? 2 : first === 0 ? 0 : 1), WEIGHTS.letter)
    sink.crossed(FAR, letter.senses, [...new Set(matters)], WEIGHTS.around, WEIGHTS.letterNorm)
  }

  private letterAround(): LetterFeatures | null {
    if (this.letter !== undefined) return this.letter
    const { sentences, text } = this.reading
    if (sentences.length <= SHORTEST_LETTER) return (this.letter = null)
    const counts = new Map<string, number>()
    let senses = 0
    const read = Math.min(sentences.length, MOST_READ)
    for (let i = 0; i < read; i++) {
      const sentence = this.sentence(i)
      senses |= sentence.senses
      for (const tone of sentence.tones) counts.set(tone, (counts.get(tone) ?? 0) + 1)
    }
    // How much of the letter speaks in a tone: none, some, a third or more.
    const tones = TONE_NAMES.map((tone, index) => mix(LETTER_TONE + index, Math.min(2, Math.ceil(((counts.get(tone) ?? 0) * 3) / read))))
    const start = sentences[0]?.start ?? 0
    const end = sentences.at(-1)?.end ?? text.length
    return (this.letter = { senses, tones, opening: edgeOf(text.slice(start, start + EDGE), OPENING), ending: edgeOf(text.slice(Math.max(0, end - EDGE), end), ENDING) })
  }

  private sentence(index: number): SentenceFeatures {
    const known = this.sentences[index]
    if (known !== undefined) return known
    const stretch = this.reading.sentences[index] ?? { start: 0, end: this.reading.text.length }
    const text = this.reading.text.slice(stretch.start, stretch.end)
    const cues = new Set(cuesIn(text))
    const meanings = meaningsIn(text)
    const pieces = piecesOf(text)
    const plain = new Map<number, number>()
    const features: SentenceFeatures = {
      plain,
      classPairs: this.classPairsOf(stretch, plain),
      matters: [...new Set(meanings)].filter((meaning) => meaning < FIRST_SENSE),
      senses: sensesOf(meanings),
      tones: tonesIn(text),
      orders: ordersOf(meanings),
      bigrams: bigramsOf(text.replace(ROLES, '亲').replace(/\d+/g, '0')),
      runs: pieces.runs,
      sounds: pieces.sounds,
      cues,
      length: text.length,
    }
    for (const tone of features.tones) plain.set(columnOf(`t:${tone}`), WEIGHTS.tone)
    for (const cue of cues) plain.set(columnOf(`q:${cue}`), WEIGHTS.cue)
    this.sentences[index] = features
    return features
  }

  private classPairsOf(stretch: Stretch, plain: Map<number, number>): Uint32Array {
    const { classes, pairs, negated } = classesIn(this.reading.text, stretch)
    for (const index of classes) plain.set(mix(CLASS, index), WEIGHTS.one)
    for (const index of negated) plain.set(mix(NEGATED_CLASS, index), WEIGHTS.one)
    const columns = new Once()
    for (const pair of pairs) columns.add(mix(CLASS_PAIR + Math.floor(pair / CLASS_COUNT), pair % CLASS_COUNT))
    return columns.take()
  }
}

// Who it is matters less than that it is someone: 我妈, 爷爷, 宝宝 are one word to the model (the signs still tell child from elder).
const ROLES =
  /[我俺咱](?:老?[妈爸爷奶婆公爹娘弟妹哥姐叔姑舅姨]{1,2}|家?(?:孩子|宝宝|老人|老太太|老爷子|老头子?)|儿子|女儿|老公|老婆|闺女|老伴|媳妇|室友|同事|邻居|朋友|外[公婆]|姥[姥爷]|孙[子女])|[妈爸爷奶婆公]{2}|外[公婆]|姥[姥爷]|老(?:公|婆|伴|爷子|太太|头子|头|人家|人|爸|妈|爹|娘|豆|母|奶奶|大爷)|大爷|大妈|大娘|大姐|儿子|女儿|闺女|孩子|小孩|宝宝|婴儿|娃[儿娃]?|细路仔?|小囡|囡囡|伢[儿子]?|孙[子女]|父亲|母亲|丈夫|妻子|媳妇|室友|同事|邻居|工友|同学|朋友|弟弟|妹妹|哥哥|姐姐|阿[公婆爷妈爸嫲]|阿姨|叔叔|婆娘|老汉儿?|男的|女的|男人|女人|男孩|女孩|小伙子?|姑娘|师傅|司机/g

function addSigns(sink: Sink, hits: readonly Hit[]): void {
  const asserted = new Set<number>()
  const seen = new Set<number>()
  const addOnce = (column: number, value: number): void => {
    if (seen.has(column)) return
    seen.add(column)
    sink.add(column, value)
  }
  for (const hit of hits) {
    const isSaid = isAsserted(hit)
    const columns = columnsOfSign(hit.sign, isSaid ? 'said' : hit.mode)
    addOnce(columns.sign, WEIGHTS.sign)
    if (hit.sign.grade !== 'context') addOnce(columns.grade, WEIGHTS.sign)
    if (hit.sign.kind !== null) addOnce(columns.kind, WEIGHTS.kind)
    if (isSaid) asserted.add(signNumber.get(hit.sign) ?? 0)
    else addOnce(columns.mode, WEIGHTS.mode)
  }
  const numbers = [...asserted].sort((a, b) => a - b).slice(0, MOST_PAIRED)
  for (const [i, first] of numbers.entries())
    for (let j = i + 1; j < numbers.length; j++) sink.add(mix(SIGN_PAIR + first, numbers[j] ?? 0), WEIGHTS.pair)
}

interface SignColumns {
  sign: number
  grade: number
  kind: number
  mode: number
}

const signNumber = new Map<Sign, number>(SIGNS.map((sign, i) => [sign, i]))
const signColumns = new Map<Sign, Map<string, SignColumns>>()

function columnsOfSign(sign: Sign, mode: string): SignColumns {
  const byMode = signColumns.get(sign) ?? new Map<string, SignColumns>()
  signColumns.set(sign, byMode)
  const known = byMode.get(mode)
  if (known !== undefined) return known
  const columns = {
    sign: columnOf(`s:${sign.code}:${mode}`),
    grade: columnOf(`g:${sign.grade}:${mode}`),
    kind: columnOf(`k:${sign.kind ?? ''}:${mode}`),
    mode: columnOf(`m:${mode}`),
  }
  byMode.set(mode, columns)
  return columns
}

function ordersOf(meanings: readonly number[]): Uint32Array {
  const orders = new Once()
  for (const [i, first] of meanings.entries())
    for (let next = i + 1; next <= i + 1 + LONGEST_REACH && next < meanings.length; next++) {
      const second = meanings[next] ?? first
      if (second !== first) orders.add(mix(ORDER + first * MEANING_COUNT, second))
    }
  return orders.take()
}

function sensesOf(meanings: readonly number[]): number {
  let senses = 0
  for (const meaning of meanings) if (meaning >= FIRST_SENSE) senses |= 1 << (meaning - FIRST_SENSE)
  return senses
}

function edgeOf(text: string, family: number): Uint32Array {
  const pairs = new Once()
  for (let i = 0; i + 1 < text.length; i++) pairs.add(mix(family + text.charCodeAt(i), text.charCodeAt(i + 1)))
  return pairs.take()
}

function bigramsOf(text: string): Uint32Array {
  const bigrams = new Once()
  for (let i = 0; i + 1 < text.length; i++) bigrams.add(mix(BIGRAM + text.charCodeAt(i), text.charCodeAt(i + 1)))
  return bigrams.take()
}

// Families of numeric features, far apart so that no two of them meet before hashing.
const CLASS = 1_000_000
const NEGATED_CLASS = 2_000_000
const CLASS_PAIR = 3_000_000
const SIGN_PAIR = 4_000_000
const MEANING = 6_000_000
const ORDER = 7_000_000
const SENSE = 8_000_000
const AROUND = 9_000_000
/** So many sentences before and after a window lend it their sense. */
const NEAR = 2
/** So many words with a meaning may stand between two that are taken as a pair. */
const LONGEST_REACH = 2
const BIGRAM = 5_000_000
const FAR = 10_000_000
const LETTER = 11_000_000
const LETTER_TONE = 11_100_000
const OPENING = 12_000_000
const ENDING = 13_000_000
/** Messages of more sentences than this are letters. */
const SHORTEST_LETTER = 3
/** So many sentences tell what kind of letter it is. */
const MOST_READ = 60
/** Characters of a letter's beginning and of its end. */
const EDGE = 16
