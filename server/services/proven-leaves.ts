// Leaves that a person has dispatched: the first order of a leaf is never sent by itself (HR §5.5).
import type { Context } from '../context.ts'

/** Remembers that a person has dispatched this leaf. Twice is once. */
export async function proveLeaf(ctx: Context, leafCode: string): Promise<void> {
  if (ctx.city.provenLeaves.has(leafCode)) return
  ctx.city.provenLeaves.add(leafCode)
  await ctx.store.city.addToSetting('provenLeaves', leafCode, ctx.now())
  await ctx.store.city.bumpStamp(ctx.now())
}
