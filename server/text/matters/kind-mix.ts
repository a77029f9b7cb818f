// Which kinds of matter (second levels of the catalogue) a message or a matter is of, and how alike two such mixtures are.
import type { Kind } from '../kinds.ts'
import { hashOf } from './hashing.ts'

/** Kinds kept of one message. */
export const KINDS = 4
const SHARE_BITS = 8
const SHARE_MASK = 0xff

/** Kind and share in turns; empty when nothing is known. */
export type KindMix = readonly number[]

/** A message's kinds as they are kept: 24 bits of the code's hash, 8 bits of its share. */
export const packedKinds = (kinds: readonly Kind[] = []): number[] =>
  kinds.slice(0, KINDS).map(({ code, p }) => ((hashOf(code) << SHARE_BITS) | Math.max(1, Math.round(p * SHARE_MASK))) >>> 0)

/** The mixture of one message. */
export function kindsOfRow(packed: Uint32Array, row: number): number[] {
  const mix: number[] = []
  for (let i = row * KINDS; i < (row + 1) * KINDS; i++) {
    const kind = packed[i] ?? 0
    if (kind !== 0) mix.push(kind >>> SHARE_BITS, (kind & SHARE_MASK) / SHARE_MASK)
  }
  return mix
}

/** Adds a mixture to another in place. */
export function addKinds(into: number[], mix: KindMix): void {
  for (let i = 0; i < mix.length; i += 2) {
    const [kind, share] = [mix[i] ?? 0, mix[i + 1] ?? 0]
    let at = 0
    while (at < into.length && into[at] !== kind) at += 2
    if (at === into.length) into.push(kind, share)
    else into[at + 1] = (into[at + 1] ?? 0) + share
  }
}

/** Cosine of two mixtures, 0 to 1. What is not known is like anything. */
export function kindLikeness(a: KindMix, b: KindMix): number {
  if (a.length === 0 || b.length === 0) return 1
  let dot = 0
  for (let i = 0; i < a.length; i += 2) for (let j = 0; j < b.length; j += 2) if (a[i] === b[j]) dot += (a[i + 1] ?? 0) * (b[j + 1] ?? 0)
  return dot / Math.sqrt(squareOf(a) * squareOf(b))
}

function squareOf(mix: KindMix): number {
  let sum = 0
  for (let i = 1; i < mix.length; i += 2) sum += (mix[i] ?? 0) ** 2
  return sum
}
