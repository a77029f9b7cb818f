// Numbers and addresses that name a person, found in running text: mobile and landline numbers, identity numbers (checksum),
// bank cards (Luhn), number plates, e-mail. Full-width digits count as digits. Order numbers and years do not match.

export type PersonalKind = 'mobile' | 'landline' | 'identity' | 'card' | 'plate' | 'email'

export interface PersonalSpan {
  kind: PersonalKind
  /** `[from, to)` in UTF-16 units of the text as given. */
  from: number
  to: number
}

/** Longest digit runs first, so that a card is not taken for a telephone number inside it. */
const PATTERNS: [PersonalKind, RegExp, (digits: string) => boolean][] = [
  ['identity', /(?<![0-9A-Za-z])\d{17}[0-9Xx](?![0-9A-Za-z])/g, isIdentity],
  ['card', /(?<![0-9A-Za-z])\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![0-9A-Za-z])/g, isCard],
  ['mobile', /(?<![0-9A-Za-z])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![0-9A-Za-z])/g, () => true],
  ['landline', /(?<![0-9A-Za-z-])0\d{2,3}[ -]?[2-9]\d{6,7}(?![0-9A-Za-z])/g, () => true],
  ['plate', /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·• ]?[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])/g, () => true],
  ['email', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, () => true],
]

/**
 * @returns the text with every such number or address starred, and where they stand
 */
export function maskPersonal(text: string): { text: string; spans: PersonalSpan[] } {
  const plain = text.replace(/[０-９Ａ-Ｚａ-ｚ＠．－＋]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  const spans: PersonalSpan[] = []
  for (const [kind, pattern, holds] of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].length
      if (holds(match[0].replace(/[^0-9Xx]/g, '')) && spans.every((span) => to <= span.from || from >= span.to)) spans.push({ kind, from, to })
    }
  }
  spans.sort((a, b) => a.from - b.from)
  let shown = ''
  let at = 0
  for (const { from, to } of spans) {
    shown += text.slice(at, from) + '*'.repeat(to - from)
    at = to
  }
  return { text: shown + text.slice(at), spans }
}

/** @source GB 11643-1999: weights and check character of the citizen identification number */
function isIdentity(digits: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return '10X98765432'.charAt(sum % 11) === digits.charAt(17).toUpperCase()
}

/** @source ISO/IEC 7812-1, Luhn */
function isCard(digits: string): boolean {
  if (digits.length < 16) return false
  let sum = 0
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 1 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}
