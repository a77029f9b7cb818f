// The title of a demand that was given none.
import { personalSpans } from './masks.ts'

const MOST = 40
/** Shorter ones say nothing. */
const LEAST = 4

/**
 * The first sentence, cut at forty characters: what lists show when no title was given. A number that names a person is left out
 * rather than cut: half of one would be found by no mask.
 */
export function titleFrom(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const sentence = /^.{4,40}?(?=[。！？!?；;\n]|$)/u.exec(line)?.[0] ?? line
  const cut = line.slice(0, endOf(line, [...sentence].slice(0, MOST).join('').length))
  return cut.length < line.length ? `${cut.replace(/[\s，、,：:]+$/u, '')}${sentence === line || cut.length < sentence.length ? '…' : ''}` : cut
}

function endOf(line: string, end: number): number {
  const split = personalSpans(line).find(([from, to]) => from < end && end < to)
  if (split === undefined) return end
  const [from, to] = split
  return from >= LEAST ? from : to
}
