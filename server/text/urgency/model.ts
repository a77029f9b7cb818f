// The learnt reader beside the rules: how much a message speaks for danger, and in which of its windows.
import { FeatureReader } from './features.ts'
import { isAsserted, type SignSearch, tellingIn } from './find.ts'
import type { Net, NetSays } from './net.ts'
import type { Reading, Stretch } from './reading.ts'
import { findingsOf } from './rules.ts'
import { Summer } from './vectors.ts'
import { weights } from './weights.ts'
import { type Window, windowsOf } from './windows.ts'

/** From these sums of weights on a short message counts as urgent, and as T0. Chosen on the list: recall comes before precision. */
const URGENT_FROM = -0.65
const GRAVE_FROM = -1.7
/**
 * A letter of forty sentences has forty chances to look urgent once: the bar rises with the logarithm of their number, as the highest
 * of many random sums does. What is truly urgent inside a long letter stands far above it.
 */
const RISE = 1
const SHORT_SENTENCES = 2
const MOST_SENTENCES = 60
/** What the network says counts so much beside the linear model. */
const NET_SHARE = 0.2
/** In a letter, a window in which no sign stands must say more. */
const BARE_LETTER = 1
const LETTER_SENTENCES = 3
/** Where the rules find danger to life in the window, so much less is enough: what is said plainly needs no second opinion. */
const PLAINLY = 0.5

/** What the model makes of a message. */
export interface Judgement {
  isUrgent: boolean
  isGrave: boolean
  /** 0–1, 0.5 where urgent begins. */
  score: number
  /** The window that speaks most for danger. */
  where: Stretch
}

/** Where the rest says so much less than the bar, signs need not be looked for: no level changed on the lists and petitions. */
const MOST_OF_SIGNS = 5

/** Reads every sentence and every pair of neighbours; a message is as urgent as its most urgent window. */
export function judge(reading: Reading, signs: SignSearch): Judgement {
  const { linear, step, net } = weights()
  const features = new FeatureReader(reading, signs)
  const looks = new Looks(reading, net)
  const rise = riseOf(reading)
  let top = -Infinity
  let topGrave = -Infinity
  let where: Window = { first: 0, last: 0 }
  for (const window of windowsOf(reading, (sentence) => tellingIn(signs.in(sentence)))) {
    const sums = new Summer(linear)
    features.read(window, sums)
    const said = looks.at(window)
    if (step * sums.urgent + NET_SHARE * said.urgent > URGENT_FROM + rise - MOST_OF_SIGNS) features.readSigns(window, sums)
    const sum = step * sums.urgent + NET_SHARE * said.urgent
    topGrave = Math.max(topGrave, step * sums.grave + NET_SHARE * said.grave)
    if (sum <= top) continue
    top = sum
    where = window
  }
  const isLetter = reading.sentences.length > LETTER_SENTENCES
  const bar = rise + (top < URGENT_FROM + rise - PLAINLY ? 0 : isLetter && isBare(where, signs) ? BARE_LETTER : isPlain(where, signs) ? -PLAINLY : 0)
  const stretch = { start: reading.sentences[where.first]?.start ?? 0, end: reading.sentences[where.last]?.end ?? 0 }
  return { isUrgent: top >= URGENT_FROM + bar, isGrave: topGrave >= GRAVE_FROM + bar, score: 1 / (1 + Math.exp(URGENT_FROM + bar - top)), where: stretch }
}

/** What the network saw in each sentence, looked at once. */
class Looks {
  private readonly seen: (Float32Array | undefined)[] = []
  private readonly reading: Reading
  private readonly net: Net

  constructor(reading: Reading, net: Net) {
    this.reading = reading
    this.net = net
  }

  at({ first, last }: Window): NetSays {
    return this.net.says(this.sentence(first), last > first ? this.sentence(last) : undefined)
  }

  private sentence(index: number): Float32Array {
    const { start, end } = this.reading.sentences[index] ?? { start: 0, end: 0 }
    return (this.seen[index] ??= this.net.look(this.reading.text.slice(start, end)))
  }
}

const riseOf = ({ sentences }: Reading): number => RISE * Math.log(Math.max(1, Math.min(sentences.length, MOST_SENTENCES) / SHORT_SENTENCES))

const isBare = ({ first, last }: Window, signs: SignSearch): boolean => [first, last].every((sentence) => signs.in(sentence).every((hit) => hit.sign.grade === 'context' || !isAsserted(hit)))

const isPlain = ({ first, last }: Window, signs: SignSearch): boolean => findingsOf(last > first ? [...signs.in(first), ...signs.in(last)] : signs.in(first)).some(({ level }) => level === 'T0')
