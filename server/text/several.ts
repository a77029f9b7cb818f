// Several matters in one message: found where people number them or say "besides", offered as a split, never split by itself.

/** A stretch of the message as it was written; offsets in UTF-16 units of the original text. */
export interface Stretch {
  from: number
  to: number
}

/** Numbered points (`1、` `（二）` `第三，` `2.`), and the words with which people turn to another matter. */
const TURN =
  /(?:^|[\n。！？!?；;])\s*(?:[(（]?[一二三四五六七八九十]{1,2}[)）、.．]|第[一二三四五六七八九十][,，、:：]?|[(（]?\d{1,2}[)）、.．](?!\d)|其[一二三四][,，、:：])|(?:^|[\n。！？!?；;]|\.\s)\s*(?:另外|此外|还有一个问题|还有一件事|还有就是|另一个问题|再一个|顺便|再反映一个|同时还想|再就是|(?:also|besides|another (?:thing|problem|issue)|secondly|in addition)\b)/gi
/** Shorter stretches say too little to stand for themselves. */
const LEAST_LENGTH = 10
const MOST_STRETCHES = 12

/**
 * Where the text may be cut into matters. One stretch means: nothing to cut.
 * What comes before the first numbered point goes to the first stretch when it is short (a greeting), else it stands for itself.
 */
export function stretchesOf(text: string): Stretch[] {
  const cuts = [0]
  for (const match of text.matchAll(TURN)) {
    const mark = /^[\n。！？!?；;.]?\s*/.exec(match[0])
    const at = match.index + (mark?.[0].length ?? 0)
    if (at - (cuts.at(-1) ?? 0) >= LEAST_LENGTH && text.length - at >= LEAST_LENGTH) cuts.push(at)
  }
  const kept = cuts.slice(0, MOST_STRETCHES)
  return kept.map((from, i) => ({ from, to: kept[i + 1] ?? text.length }))
}
