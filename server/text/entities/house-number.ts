// What follows a place: number, building, unit, floor, room.

const PARTS = [
  '(?:甲|乙|丙|丁|临|附)?(?:\\d{1,4}|[一二三四五六七八九十百]{1,5})(?:-\\d{1,3})?(?:号院|号大院|号楼|号|弄|巷)',
  '[a-z东西南北]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:号楼|栋|幢|座|期|组|社)',
  '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})单元',
  '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:层|楼)',
  '\\d{3,4}(?:室|号房|户|房)?',
]
const NUMBER = new RegExp(`^[ ,，]?(?:${PARTS.map((part) => `(?:${part})`).join('|')})(?:[ -]?(?:${PARTS.join('|')})){0,4}`)

/** The house number right after `from` in a plain text: `88号3栋2单元501室`; null when none follows. */
export function houseNumberAt(plain: string, from: number): string | null {
  const match = NUMBER.exec(plain.slice(from, from + 40))
  if (match === null) return null
  const number = match[0].replace(/^[ ,，]/, '')
  return /^\d{3,4}$/.test(number) ? null : number // a bare figure may be anything
}
