// Sequence numbers in blocks (hi/lo, design §4): one small write per block, none per order. A block taken and not used up is harmless.
import type { Db } from 'mongodb'
import { isDuplicate } from './insert-once.ts'

const BLOCK = 100

export function numberStore(db: Db) {
  const counters = db.collection<{ _id: string; next: number }>('counters')
  const blocks = new Map<string, { next: number; end: number; taking: Promise<void> | null }>()

  /** Takes the next block with a guarded update: whoever loses the race reads again. */
  async function take(key: string): Promise<{ next: number; end: number }> {
    await counters.updateOne({ _id: key }, { $setOnInsert: { next: 1 } }, { upsert: true }).catch(ignoreDuplicate)
    for (;;) {
      const counter = await counters.findOne({ _id: key })
      const next = counter?.next ?? 1
      const taken = await counters.updateOne({ _id: key, next }, { $set: { next: next + BLOCK } })
      if (taken.matchedCount === 1) return { next, end: next + BLOCK }
    }
  }

  return {
    /** The next number of a series, e.g. `order:2026-11-22`; whole, ≥ 1, never given twice. */
    async next(key: string): Promise<number> {
      const block = blocks.get(key) ?? { next: 0, end: 0, taking: null }
      blocks.set(key, block)
      while (block.next >= block.end) {
        block.taking ??= take(key).then((taken) => {
          Object.assign(block, taken, { taking: null })
        })
        await block.taking.catch((error: unknown) => {
          block.taking = null
          throw error
        })
      }
      block.next += 1
      if (blocks.size > 16) for (const old of blocks.keys()) if (old !== key && blocks.size > 8) blocks.delete(old)
      return block.next - 1
    },
  }
}

const ignoreDuplicate = (error: unknown): void => {
  if (!isDuplicate(error)) throw error
}
