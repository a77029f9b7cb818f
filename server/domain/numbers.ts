// Numbers for people (design §4): date + sequence + check character, e.g. 20261122-004217-K.
// A number names an order, it does not open it: opening needs the secret too.

const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ' // no 0 O 1 I, which people mix up

/** Check character over all digits: weights 3, 7, 1… modulo 32 catch every single slip and nearly all swaps. */
function checkCharacter(digits: string): string {
  const weights = [3, 7, 1, 9, 5, 11, 13]
  let sum = 0
  for (let i = 0; i < digits.length; i += 1) sum += Number(digits[i]) * (weights[i % weights.length] ?? 1)
  return ALPHABET.charAt(sum % 32)
}

/**
 * @param localDay `YYYY-MM-DD`, the day in the city
 * @param sequence whole, ≥ 1, taken from a block of the day's counter
 */
export function orderNumber(localDay: string, sequence: number): string {
  const day = localDay.replaceAll('-', '')
  const digits = String(sequence).padStart(6, '0')
  return `${day}-${digits}-${checkCharacter(day + digits)}`
}

const SHAPE = /^(\d{8})-?(\d{6,9})-?([2-9A-HJ-NP-Z])$/

/**
 * What people type, brought to the written form; spaces and missing dashes are forgiven.
 * @returns null when it is no number or its check character is wrong
 */
export function parseOrderNumber(typed: string): string | null {
  const match = SHAPE.exec(typed.normalize('NFKC').replace(/\s/g, '').toUpperCase())
  if (match === null) return null
  const [, day = '', digits = '', check = ''] = match
  return checkCharacter(day + digits) === check ? `${day}-${digits}-${check}` : null
}

/** A secret as it is shown: eight characters of the same alphabet in two groups (40 bits), from eight bytes of a keyed hash. */
export function secretText(bytes: Uint8Array): string {
  const letters = [...bytes.slice(0, 8)].map((byte) => ALPHABET.charAt(byte % 32)).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}

/** A typed secret brought to the form of {@link secretText}; null when it cannot be one. */
export function parseSecret(typed: string): string | null {
  const letters = typed.normalize('NFKC').toUpperCase().replace(/[^A-Z0-9]/g, '')
  return letters.length === 8 ? `${letters.slice(0, 4)}-${letters.slice(4)}` : null
}
