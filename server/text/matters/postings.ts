// For every word the messages that hold it, in one large array: each list contiguous, moved to the end when it outgrows its room.
import { grown } from './growing.ts'

/** A posting packs message and weight into 32 bits: 24 for the message, 8 for the weight. */
export const WEIGHT_BITS = 8
export const WEIGHT_MASK = 0xff
/** 16.7 million messages over the life of one index, between two compactions. */
export const POSTING_LIMIT = 1 << (32 - WEIGHT_BITS)
const FIRST_ROOM = 2

export class Postings {
  /** Read together with `startOf` and `countOf` by the scans, which are too hot for a call per posting. */
  arena = new Uint32Array(1 << 16)
  private starts = new Uint32Array(1 << 10)
  private counts = new Uint32Array(1 << 10)
  private rooms = new Uint32Array(1 << 10)
  private end = 0

  startOf(term: number): number {
    return this.starts[term] ?? 0
  }

  countOf(term: number): number {
    return this.counts[term] ?? 0
  }

  add(term: number, message: number, weight: number): void {
    this.starts = grown(this.starts, term + 1)
    this.counts = grown(this.counts, term + 1)
    this.rooms = grown(this.rooms, term + 1)
    const count = this.counts[term] ?? 0
    if (count === (this.rooms[term] ?? 0)) this.move(term, count)
    this.arena[(this.starts[term] ?? 0) + count] = ((message << WEIGHT_BITS) | weight) >>> 0
    this.counts[term] = count + 1
  }

  private move(term: number, count: number): void {
    const room = count === 0 ? FIRST_ROOM : 2 * count
    this.arena = grown(this.arena, this.end + room)
    this.arena.copyWithin(this.end, this.starts[term] ?? 0, (this.starts[term] ?? 0) + count)
    this.starts[term] = this.end
    this.rooms[term] = room
    this.end += room
  }
}
