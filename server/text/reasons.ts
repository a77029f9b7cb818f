// Why a text was read so: what each word gave, in words a person can check.
import type { SparseVector } from './encoder.ts'
import type { FeatureSpace } from './features.ts'
import type { Reading } from './message.ts'
import { segment } from './segment.ts'
import { columnOf, keyOfOne, keyOfTwo } from './vocabulary.ts'
import { CUT_AT, idOfWord } from './words.ts'

/** A word of the message and what it added to the answer's score. */
export interface Reason {
  term: string
  weight: number
}

const MOST_REASONS = 6
/** Words that carry grammar, courtesy or place only; they add noise to a reason even where they add to a score. */
const EMPTY_WORDS = new Set(
  ('的 了 是 在 我 我们 你 您 他 她 它 们 和 与 及 或 也 都 就 还 又 很 太 被 把 给 对 从 到 向 由 于 以 为 等 这 那 这个 那个 这样 怎么 什么 为什么 如何 请问 请 您好 你好 谢谢 ' +
    '希望 一个 一下 一直 没有 没 不 不能 不是 有 没人 可以 能 能否 是否 吗 呢 吧 啊 要 会 说 去 来 上 下 里 中 后 前 时 年 月 日 号 元 the a an of to in on at is are and or for we our my it this that there').split(' '),
)

/**
 * The words that spoke most for the answer.
 * @param vector of this reading in this space
 * @param pull what one unit of a column adds to the answer over its rivals
 */
export function decidingWords(reading: Reading, space: FeatureSpace, vector: SparseVector, pull: (column: number) => number): Reason[] {
  const giftOf = giftsByColumn(vector, pull)
  const given = giftsOf(reading, space, giftOf)
  const ofWord = giftsOfWords(space, giftOf)
  const words = new Map<string, number>()
  let [at, offset] = [0, 0]
  for (const word of segment(reading.text.slice(0, CUT_AT))) {
    offset += word.length
    let gift = words.has(word) ? 0 : ofWord(word)
    for (; at < reading.ids.length && (reading.ends[at] ?? 0) <= offset; at++) gift += given[at] ?? 0
    if (/[\p{L}]/u.test(word) && !EMPTY_WORDS.has(word)) words.set(word, (words.get(word) ?? 0) + gift)
  }
  return [...words]
    .filter(([, weight]) => weight > 0)
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
    .slice(0, MOST_REASONS)
    .map(([term, weight]) => ({ term, weight: Math.round(weight * 1000) / 1000 }))
}

/** What a column gave, worked out once for those that are asked for. */
type GiftOf = (column: number) => number

function giftsByColumn({ columns, values }: SparseVector, pull: (column: number) => number): GiftOf {
  const valueOf = new Map<number, number>()
  columns.forEach((column, i) => valueOf.set(column, values[i] ?? 0))
  const known = new Map<number, number>()
  return (column) => {
    const value = valueOf.get(column)
    if (value === undefined) return 0
    const gift = known.get(column) ?? value * pull(column)
    known.set(column, gift)
    return gift
  }
}

/** What a word gave as a word, all its places together. */
function giftsOfWords({ main, head, words, headWords }: FeatureSpace, giftOf: GiftOf): (word: string) => number {
  const ofWords = main.size + head.size
  return (word) => {
    const key = keyOfOne(idOfWord(word))
    const [whole, inHead] = [columnOf(words, key), columnOf(headWords, key)]
    return (whole < 0 ? 0 : giftOf(ofWords + whole)) + (inHead < 0 ? 0 : giftOf(ofWords + words.size + inHead))
  }
}

/** What each token gave: its own feature's share, and half of each pair it is part of. */
function giftsOf(reading: Reading, space: FeatureSpace, giftOf: GiftOf): Float64Array {
  let tokens = 0
  while (tokens < reading.ids.length && (reading.ends[tokens] ?? 0) <= CUT_AT) tokens += 1
  const places = placesOf(reading.ids.subarray(0, tokens), Math.min(reading.headTokens, tokens), space)
  const times = new Map<number, number>()
  for (const column of places) if (column >= 0) times.set(column, (times.get(column) ?? 0) + 1)
  const given = new Float64Array(tokens + 1)
  for (let place = 0; place < places.length; place++) {
    const [at, isPair] = [place >> 2, (place & 1) === 1]
    const column = places[place] ?? -1
    const share = column < 0 ? 0 : giftOf(column) / (times.get(column) ?? 1) / (isPair ? 2 : 1)
    given[at] = (given[at] ?? 0) + share
    if (isPair) given[at + 1] = (given[at + 1] ?? 0) + share
  }
  return given
}

/** Four columns a token, -1 where not known: itself and its pair with the next, in the text and in the head. */
function placesOf(ids: Uint32Array, headTokens: number, space: FeatureSpace): Int32Array {
  const places = new Int32Array(ids.length * 4).fill(-1)
  const shifted = (column: number): number => (column < 0 ? -1 : column + space.main.size)
  for (let at = 0; at < ids.length; at++) {
    const one = keyOfOne(ids[at] ?? 0)
    places[at * 4] = columnOf(space.main, one)
    if (at < headTokens) places[at * 4 + 2] = shifted(columnOf(space.head, one))
    if (at + 1 >= ids.length) continue
    const two = keyOfTwo(ids[at] ?? 0, ids[at + 1] ?? 0)
    places[at * 4 + 1] = columnOf(space.main, two)
    if (at + 1 < headTokens) places[at * 4 + 3] = shifted(columnOf(space.head, two))
  }
  return places
}
