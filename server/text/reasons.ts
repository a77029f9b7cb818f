// Why a text was read so: what each word gave, in words a person can check.
import { columnOf, keyOfOne, keyOfTwo } from './vocabulary.ts'
import { segment } from './segment.ts'
import type { FeatureSpace, SparseVector } from './features.ts'
import type { Reading } from './message.ts'

/** A word of the message and what it added to the answer's score. */
export interface Reason {
  term: string
  weight: number
}

/** Characters looked at for reasons: people name the matter early, and cutting words costs more than classifying. */
const LOOKED_AT = 400
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
  const given = giftsOf(reading, space, vector, pull)
  const words = new Map<string, number>()
  let [at, offset] = [0, 0]
  for (const word of segment(reading.text.slice(0, LOOKED_AT))) {
    offset += word.length
    let gift = 0
    for (; at < reading.ids.length && (reading.ends[at] ?? 0) <= offset; at++) gift += given[at] ?? 0
    if (/[\p{L}]/u.test(word) && !EMPTY_WORDS.has(word)) words.set(word, (words.get(word) ?? 0) + gift)
  }
  return [...words]
    .filter(([, weight]) => weight > 0)
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
    .slice(0, MOST_REASONS)
    .map(([term, weight]) => ({ term, weight: Math.round(weight * 1000) / 1000 }))
}

/** What each token gave: its own feature's share, and half of each pair it is part of. */
function giftsOf(reading: Reading, space: FeatureSpace, { columns, values }: SparseVector, pull: (column: number) => number): Float64Array {
  const { ids, headTokens } = reading
  const gift = new Map<number, number>()
  columns.forEach((column, i) => gift.set(column, (values[i] ?? 0) * pull(column)))
  const places = placesOf(ids, headTokens, space)
  const times = new Map<number, number>()
  for (const [column] of places) times.set(column, (times.get(column) ?? 0) + 1)
  const given = new Float64Array(ids.length)
  for (const [column, first, last] of places) {
    const share = (gift.get(column) ?? 0) / (times.get(column) ?? 1) / (first === last ? 1 : 2)
    given[first] = (given[first] ?? 0) + share
    if (last !== first) given[last] = (given[last] ?? 0) + share
  }
  return given
}

function placesOf(ids: Uint32Array, headTokens: number, space: FeatureSpace): [column: number, first: number, last: number][] {
  const places: [number, number, number][] = []
  const put = (column: number, shift: number, first: number, last: number): void => {
    if (column >= 0) places.push([column + shift, first, last])
  }
  for (let at = 0; at < ids.length; at++) {
    const [one, two] = [keyOfOne(ids[at] ?? 0), at + 1 < ids.length ? keyOfTwo(ids[at] ?? 0, ids[at + 1] ?? 0) : 0]
    put(columnOf(space.main, one), 0, at, at)
    if (two !== 0) put(columnOf(space.main, two), 0, at, at + 1)
    if (at >= headTokens) continue
    put(columnOf(space.head, one), space.main.size, at, at)
    if (two !== 0 && at + 1 < headTokens) put(columnOf(space.head, two), space.main.size, at, at + 1)
  }
  return places
}
