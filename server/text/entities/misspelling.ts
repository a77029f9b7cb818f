// Whether a stretch of text is a name with one character wrong, missing, too many or swapped.
import { editsBetween } from './distances.ts'

// One other character here is another place: 滨江南路 and 滨江北路, 一中 and 二中.
const TELLING = /[东西南北中一二三四五六七八九十\d上下前后新老大小内外路街巷道里村镇]/

/** Cheap and sure to say yes when one edit parts the two: at most one character between equal beginnings and ends, or two swapped. */
export function mayBeOneEdit(plain: string, from: number, to: number, name: string): boolean {
  let [start, end] = [from, to]
  let [nameStart, nameEnd] = [0, name.length]
  while (start < end && nameStart < nameEnd && plain.charCodeAt(start) === name.charCodeAt(nameStart)) [start, nameStart] = [start + 1, nameStart + 1]
  while (start < end && nameStart < nameEnd && plain.charCodeAt(end - 1) === name.charCodeAt(nameEnd - 1)) [end, nameEnd] = [end - 1, nameEnd - 1]
  const [more, less] = [Math.max(end - start, nameEnd - nameStart), Math.min(end - start, nameEnd - nameStart)]
  return more === 1 || (more === 2 && less === 2)
}

/** One edit away, and not by a character that makes it another place. */
export function isMisspelling(written: string, name: string): boolean {
  if (editsBetween(written, name) !== 1) return false
  const [start, endWritten, endName] = difference(written, name)
  const changed = written.slice(start, endWritten) + name.slice(start, endName)
  return !TELLING.test(changed)
}

// The stretch in which two strings differ: same beginning before it, same end after it.
function difference(one: string, other: string): [start: number, endOne: number, endOther: number] {
  let start = 0
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  return [start, one.length - end, other.length - end]
}
