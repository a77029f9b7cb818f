// Pieces of a sentence as it is written and as it sounds: runs of one to four characters with its beginning and end marked, and runs
// of two or three syllables as many speakers hear them. Runs carry word order and unknown words; syllables carry words typed by ear.
import { looseSyllableOf } from '../sounds.ts'
import { Once } from './vectors.ts'

/** Columns of a sentence's pieces, each once. */
export interface Pieces {
  runs: Uint32Array
  sounds: Uint32Array
}

const LONGEST_RUN = 4
const LONGEST_SOUND = 3
const BREAKS = new Set(Array.from(' \t\n\r\f\v\u00a0\u3000，。,.!?！？、', (character) => character.charCodeAt(0)))
const RUN_SEED = 0x811c9dc5
const SOUND_SEED = 0x2f0b4c47
const BEGINNING = 1
const END = 2

// One sentence at a time is laid out here, in room that is used again.
let written = new Int32Array(512)
let heard = new Int32Array(512)

/** The pieces of one sentence (normalised text); runs do not cross commas, sounds do not cross what is no common character. */
export function piecesOf(sentence: string): Pieces {
  const length = sentence.length
  if (length + 2 > written.length) [written, heard] = [new Int32Array(2 * length + 2), new Int32Array(2 * length + 2)]
  written[0] = BEGINNING
  written[length + 1] = END
  for (let i = 0; i < length; i++) {
    const code = sentence.charCodeAt(i)
    written[i + 1] = BREAKS.has(code) ? 0 : code
    heard[i] = soundOf(code)
  }
  return { runs: runsOf(written, length + 2, 1, LONGEST_RUN, RUN_SEED), sounds: runsOf(heard, length, 2, LONGEST_SOUND, SOUND_SEED) }
}

// Zero stands between runs.
function runsOf(codes: Int32Array, end: number, shortest: number, longest: number, seed: number): Uint32Array {
  const once = new Once()
  for (let start = 0; start < end; start++) {
    let hash = seed
    for (let length = 1; length <= longest && start + length <= end; length++) {
      const code = codes[start + length - 1] ?? 0
      if (code === 0) break
      hash = Math.imul(hash ^ code, 0x01000193)
      if (length >= shortest) once.add(scattered(hash + length))
    }
  }
  return once.take()
}

// Minus one where it is not known yet.
const soundNumbers = new Int32Array(65_536).fill(-1)
function soundOf(character: number): number {
  const known = soundNumbers[character] ?? 0
  if (known >= 0) return known
  let number = 0
  for (const letter of looseSyllableOf(character) ?? '') number = number * 27 + letter.charCodeAt(0) - 96
  soundNumbers[character] = number
  return number
}

function scattered(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
