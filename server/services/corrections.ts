// What people put right or confirm becomes training rows for the reader, with who and when (design §7).
import type { Context } from '../context.ts'
import type { StaffActor } from '../domain/actors.ts'
import type { Order } from '../domain/orders.ts'

export async function recordCorrection(ctx: Context, who: StaffActor, before: Order, after: Order): Promise<void> {
  await ctx.store.records.insertCorrection({
    _id: `${after._id}/${after.version}`,
    orderId: after._id,
    at: ctx.now(),
    by: who.id,
    leafBefore: before.leafCode,
    leafCode: after.leafCode,
    demandType: after.demandType,
    urgency: after.urgency,
    readerVersion: after.reading?.readerVersion ?? null,
  })
}
