// Texts as rows of numbers, one for each syllable that stands in a name: names written by ear are found by comparing numbers.
import { syllableOf } from './place-names.ts'

/** The syllables that names of places have, numbered from 1; what is heard in no name is 0. */
export class Sounds {
  private readonly numbers = new Map<string, number>()
  /** By character; -1 where nobody has asked yet. */
  private readonly ofCharacter = new Int16Array(1 << 16).fill(-1)

  /** The number of a syllable that stands in a name. Names first: what is asked for is remembered. */
  numbered(syllable: string): number {
    const number = this.numbers.get(syllable) ?? this.numbers.size + 1
    this.numbers.set(syllable, number)
    return number
  }

  /** One number a character, UTF-16 unit by unit. */
  of(plain: string): Int16Array {
    const sounds = new Int16Array(plain.length)
    for (let at = 0; at < plain.length; at++) {
      const code = plain.charCodeAt(at)
      let sound = this.ofCharacter[code] ?? 0
      if (sound < 0) {
        sound = this.numbers.get(syllableOf(plain.charAt(at))) ?? 0
        this.ofCharacter[code] = sound
      }
      sounds[at] = sound
    }
    return sounds
  }
}

/** Two neighbours as one number. */
export const twoSounds = (first: number, second: number): number => first * 0x1_0000 + second
