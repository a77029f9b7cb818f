// Several matters in one message: where it may be cut, and whether it should be offered as a split. Never split by itself.

/** A stretch of the message as it was written; offsets in UTF-16 units of the original text. */
export interface Stretch {
  from: number
  to: number
}

/** A stretch that words of turning ("besides", "by the way", a number) lead in, or only a full stop. */
export interface Cut extends Stretch {
  turned: boolean
}

/** What a text seems to be about: the likeliest leaf, and how probable each second level is. */
export interface Opinion {
  code: string
  p: number
  seconds: Float64Array
  /** Index of the likeliest second level. */
  second: number
}

/** One of several matters, with its likeliest leaf. */
export interface Part extends Stretch {
  code: string
  p: number
}

/** Numbered points (`1、` `（二）` `第三，` `2.`), and the words with which people turn to another matter. */
const TURN =
  /(?:^|[\n。！？!?；;，,、\s]|\.\s)\s*(?:[(（]?[一二三四五六七八九十]{1,2}[)）、.．]|第[一二三四五六七八九十](?:[,，、:：]|[个件]?是)|[(（]?\d{1,2}[)）、.．](?!\d)|其[一二三四次][,，、:：]?|[一二三四]是|首先|另外|此外|还有|另一个|再一[个件]|再者|再说|再反映|再有|再就是|再问|顺便|顺带|对了|同时还?想|最后|还要|还想|还请|除此|与此同时|捎带|附带|也想|(?:also|besides|another (?:thing|problem|issue)|secondly|in addition|by the way|one more thing)\b)/gi
const FULL_STOP = /[。！？!?\n]+\s*|\.\s+|[；;]\s*/g
/** "Two things": who says so means it. */
const ANNOUNCED = /[两二三四五六几][个件样桩]?(?:事|问题|情况|诉求|意见|方面)|[两三]桩|[两三]样|(?:two|three|several|a couple of) (?:things|problems|issues|matters|questions)/i
/** Words that lead in another matter more often than another side of the same one. */
const BESIDES = /另外|此外|除此|还想|还要|还请|也想|再[者问说反有]|再一|再就是|顺便|顺带|对了|捎带|in addition|besides|by the way|one more thing/i
/** Shorter stretches say too little to stand for themselves. */
const LEAST_LENGTH = 8
const MOST_STRETCHES = 24
/** "I have two questions" alone is about neither. */
const SHORT = 25
/** Of so many stretches on, one more says no more about how many matters there are. */
const MANY_STRETCHES = 6
/** A message that is so clear as a whole, and turns nowhere, is about one matter. */
const CLEAR_AS_A_WHOLE = 0.6
/** What a word of turning between two stretches counts when the pair is chosen. */
const TURNED = 0.2
/** From this probability of its second level on, a stretch may open a part of its own. */
const OPENS_A_PART = 0.35

/**
 * Weights of a logistic regression. Learnt from 341 messages of our own with several matters, or with one that looks
 * like several, and 1,850 letters about one matter; cross-validated it finds two in five of the former and stops at 2 to 3 % of the latter.
 */
const WEIGHTS = { bias: 4.57, stretches: -3.96, announced: 1.87, whole: -2.65, lesser: 2.57, overlap: -3.9, turned: 1.31, besides: 1.06 }
/** Below 0: an offer that nobody takes up costs less than a matter that is lost behind another. */
const BAR = -0.5

/** Where the text may be cut. One stretch means: nothing to cut. */
export function cutsOf(text: string): Cut[] {
  const at = new Map<number, boolean>()
  for (const match of text.matchAll(TURN)) at.set(match.index + (/^[\n。！？!?；;，,、.]?\s*/.exec(match[0])?.[0].length ?? 0), true)
  for (const match of text.matchAll(FULL_STOP)) {
    const end = match.index + match[0].length
    if (!at.has(end)) at.set(end, false)
  }
  const starts: { from: number; turned: boolean }[] = [{ from: 0, turned: false }]
  for (const [from, turned] of [...at].sort(([a], [b]) => a - b))
    if (from - (starts.at(-1)?.from ?? 0) >= LEAST_LENGTH && text.length - from >= LEAST_LENGTH) starts.push({ from, turned })
  const kept = starts.slice(0, MOST_STRETCHES)
  return kept.map((cut, i) => ({ ...cut, to: kept[i + 1]?.from ?? text.length }))
}

/**
 * The parts that a message about several matters falls into; empty when it seems to be about one.
 * @param text as it was sent; offsets count in it
 * @param whole what the whole message seems to be about
 * @param opinionOf the same of a stretch of it; asked for each stretch, unless the message is plainly about one matter
 */
export function partsOf(text: string, whole: Opinion, opinionOf: (stretch: string) => Opinion): Part[] {
  const cuts = cutsOf(text)
  if (cuts.length < 2) return []
  const [announced, besides] = [ANNOUNCED.test(text), BESIDES.test(text)]
  const clarity = whole.seconds[whole.second] ?? 0
  if (clarity >= CLEAR_AS_A_WHOLE && !announced && !besides) return []
  const scoreWith = ({ lesser, overlap, turned }: Pick<Pair, 'lesser' | 'overlap' | 'turned'>): number =>
    WEIGHTS.bias +
    WEIGHTS.stretches * Math.log(1 + Math.min(cuts.length, MANY_STRETCHES)) +
    WEIGHTS.whole * clarity +
    WEIGHTS.lesser * lesser +
    WEIGHTS.overlap * overlap +
    (announced ? WEIGHTS.announced : 0) +
    (turned ? WEIGHTS.turned : 0) +
    (besides ? WEIGHTS.besides : 0)
  // Reading the stretches costs several times as much as reading the whole: not where even the clearest pair would not do.
  if (scoreWith({ lesser: 1, overlap: 0, turned: cuts.some(({ turned }) => turned) }) < BAR) return []
  const stretches = cuts.flatMap((cut) => {
    const words = text.slice(cut.from, cut.to)
    return words.length < SHORT && ANNOUNCED.test(words) ? [] : [{ ...cut, opinion: opinionOf(words) }]
  })
  const pair = mostUnlike(stretches)
  return pair === null || scoreWith(pair) < BAR ? [] : grouped(stretches, pair, text.length)
}

type Judged = Cut & { opinion: Opinion }

interface Pair {
  first: number
  second: number
  /** The smaller of the two stretches' best probabilities of a second level. */
  lesser: number
  /** Share of probability that both give to the same second levels. */
  overlap: number
  turned: boolean
}

/** The two stretches that speak most clearly of different second levels; null when all speak of one. */
function mostUnlike(stretches: readonly Judged[]): Pair | null {
  let [best, bestScore]: [Pair | null, number] = [null, -Infinity]
  for (const [second, b] of stretches.entries()) {
    let turned = false
    for (let first = second - 1; first >= 0; first--) {
      turned ||= stretches[first + 1]?.turned ?? false
      const a = stretches[first]
      if (a === undefined || a.opinion.second === b.opinion.second) continue
      const lesser = Math.min(clarityOf(a), clarityOf(b))
      if (lesser + (turned ? TURNED : 0) <= bestScore) continue // without any overlap it would be no better
      const overlap = overlapOf(a.opinion.seconds, b.opinion.seconds)
      const score = lesser - overlap + (turned ? TURNED : 0)
      if (score > bestScore) [best, bestScore] = [{ first, second, lesser, overlap, turned }, score]
    }
  }
  return best
}

/** Share of probability that both give to the same second levels. */
function overlapOf(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += Math.min(a[at] ?? 0, b[at] ?? 0)
  return sum
}

const clarityOf = ({ opinion }: Judged): number => opinion.seconds[opinion.second] ?? 0

/** Stretches in a row that go together: an unclear one goes with what stands before it, and at the beginning with what follows. */
function grouped(stretches: readonly Judged[], pair: Pair, end: number): Part[] {
  const parts: { from: number; opinion: Opinion; clear: boolean }[] = []
  for (const [at, { from, opinion }] of stretches.entries()) {
    const clear = at === pair.first || at === pair.second || (opinion.seconds[opinion.second] ?? 0) >= OPENS_A_PART
    const last = parts.at(-1)
    if (last === undefined) parts.push({ from: 0, opinion, clear })
    else if (clear && !last.clear) parts[parts.length - 1] = { from: last.from, opinion, clear }
    else if (clear && last.opinion.second !== opinion.second) parts.push({ from, opinion, clear })
  }
  return parts.map(({ from, opinion: { code, p } }, at) => ({ from, to: parts[at + 1]?.from ?? end, code, p }))
}
