// Chinese words: jieba in native code, its WebAssembly twin where the native module does not load. Both use one dictionary.
import { createRequire } from 'node:module'
import type * as Native from '@node-rs/jieba'
import type * as Wasm from 'jieba-wasm'

/** Cuts a text into words; together they are the text again. */
export type Segmenter = (text: string) => string[]

const load = createRequire(import.meta.url)
let loaded: Loaded | undefined

interface Loaded {
  name: SegmenterName
  cut: Segmenter
  tag: (text: string) => TaggedWord[]
}

/** A word and its part of speech, by jieba's names (`n` noun, `v` verb, `p` preposition, `nt` organisation …). */
export interface TaggedWord {
  word: string
  tag: string
}

/** Which of the two is at work. */
export type SegmenterName = 'jieba' | 'jieba-wasm'

/**
 * The words of a text, in order, blanks and punctuation included. The dictionary is loaded at the first call (about 0.15 s).
 * @param text best after `normalise`; the dictionary is in simplified characters
 * @throws when neither module can be loaded
 */
export const segment: Segmenter = (text) => segmenter().cut(text)

/** The words with their parts of speech, some three times as dear as `segment`: for short stretches. */
export const tagged = (text: string): TaggedWord[] => segmenter().tag(text)

/** The segmenter in use, loaded now if it was not: call it at start so that no citizen waits for the dictionary. */
export function segmenter(): Loaded {
  loaded ??= nativeSegmenter() ?? wasmSegmenter()
  return loaded
}

function nativeSegmenter(): Loaded | undefined {
  try {
    const { Jieba }: typeof Native = load('@node-rs/jieba')
    const { dict }: { dict: Uint8Array } = load('@node-rs/jieba/dict')
    const jieba = Jieba.withDict(dict)
    return { name: 'jieba', cut: (text) => jieba.cut(text, true), tag: (text) => jieba.tag(text, true) }
  } catch {
    return undefined // no prebuilt binary for this machine
  }
}

function wasmSegmenter(): Loaded {
  const { cut, tag }: typeof Wasm = load('jieba-wasm')
  return { name: 'jieba-wasm', cut: (text) => cut(text, true), tag: (text) => tag(text, true) }
}
