// A text in one spelling whose offsets are those of the text as given: one character for one.
import { toSimplified } from '../simplified.ts'

/** Simplified, lower case, half-width, blanks as ' '; as long as the text itself, so that spans hold in both. */
export function plainOf(text: string): string {
  const half = text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/[\s\u3000]/g, ' ')
  const plain = toSimplified(half.replace(/[A-Z]/g, (letter) => letter.toLowerCase()))
  return plain.length === text.length ? plain : half
}
