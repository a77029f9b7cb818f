// Pieces of a sentence as it is written and as it sounds: runs of one to four characters with its beginning and end marked, and runs
// of two or three syllables as many speakers hear them. Runs carry word order and unknown words; syllables carry words typed by ear.
import { looseSyllableOf } from '../sounds.ts'

/** Hashes of a sentence's pieces, 32 bits; the caller folds them into its columns. */
export interface Pieces {
  runs: Set<number>
  sounds: Set<number>
}

const LONGEST_RUN = 4
const LONGEST_SOUND = 3
const BREAKS = new Set(Array.from(' \t\n\r\f\v\u00a0\u3000，。,.!?！？、', (character) => character.charCodeAt(0)))
const RUN_SEED = 0x811c9dc5
const SOUND_SEED = 0x2f0b4c47
const BEGINNING = 1
const END = 2

/** The pieces of one sentence (normalised text); runs do not cross commas, sounds do not cross what is no common character. */
export function piecesOf(sentence: string): Pieces {
  const pieces: Pieces = { runs: new Set(), sounds: new Set() }
  const length = sentence.length
  const written = new Uint16Array(length + 2)
  const heard = new Int32Array(length)
  written[0] = BEGINNING
  written[length + 1] = END
  for (let i = 0; i < length; i++) {
    const code = sentence.charCodeAt(i)
    written[i + 1] = BREAKS.has(code) ? 0 : code
    heard[i] = soundOf(code)
  }
  addRuns(written, 1, LONGEST_RUN, RUN_SEED, pieces.runs)
  addRuns(heard, 2, LONGEST_SOUND, SOUND_SEED, pieces.sounds)
  return pieces
}

// Zero stands between runs.
function addRuns(codes: Uint16Array | Int32Array, shortest: number, longest: number, seed: number, into: Set<number>): void {
  for (let start = 0; start < codes.length; start++) {
    let hash = seed
    for (let length = 1; length <= longest; length++) {
      const code = codes[start + length - 1] ?? 0
      if (code === 0) break
      hash = Math.imul(hash ^ code, 0x01000193)
      if (length >= shortest) into.add(scattered(hash + length))
    }
  }
}

const soundNumbers = new Map<number, number>()
function soundOf(character: number): number {
  const known = soundNumbers.get(character)
  if (known !== undefined) return known
  let number = 0
  for (const letter of looseSyllableOf(character) ?? '') number = number * 27 + letter.charCodeAt(0) - 96
  soundNumbers.set(character, number)
  return number
}

function scattered(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
