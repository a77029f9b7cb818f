// The files of an order, opened by who may see them. Each opening by staff is on the record of views before the file goes out (HR §7.5).
import type { Readable } from 'node:stream'
import type { AttachmentView } from '../contracts/files.ts'
import { forbidden, notFound } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import type { Actor, StaffActor } from '../domain/actors.ts'
import { needsReason, OPENING_LASTS_MS, workReason } from '../domain/file-views.ts'
import type { Order } from '../domain/orders.ts'
import { attachmentView, filesIn } from '../presenters/files.ts'
import type { View } from '../store/records.ts'
import { loadVisible } from './access.ts'
import { sightOf } from './viewing.ts'

/**
 * Opens a file of an order: what the actor sees of it may be opened, evidence included, and nothing else. Citizens open their own
 * without a record. Of an ordinary order the work on it is the reason; of a secret one the reason was given within the hour.
 * @throws HotlineError not_found | forbidden without a reason that is needed | rate_limited
 */
export async function openAttachment(ctx: Context, who: Actor, orderId: string, fileId: string): Promise<{ file: AttachmentView; stream: Readable }> {
  const order = await loadVisible(ctx, who, orderId)
  const file = fileSeen(ctx, who, order, fileId)
  if (who.kind === 'staff') await recordOpening(ctx, who, order, fileId)
  return { file, stream: ctx.store.files.open(fileId) }
}

/**
 * A reason to open a file, in the person's own words: recorded at once, good for an hour.
 * @throws HotlineError not_found | rate_limited
 */
export async function giveFileReason(ctx: Context, who: StaffActor, orderId: string, fileId: string, reason: string): Promise<void> {
  const order = await loadVisible(ctx, who, orderId)
  fileSeen(ctx, who, order, fileId)
  await ctx.rateLimits.take('openFileByPerson', who.id)
  await ctx.store.records.insertView(viewOf(who, order, fileId, { _id: ctx.newId(), reason, at: ctx.now() }))
}

function fileSeen(ctx: Context, who: Actor, order: Order, fileId: string): AttachmentView {
  const shown = who.kind === 'staff' ? filesIn(sightOf(ctx, who, order)) : order.demand.attachments.map((file) => attachmentView(file, order._id))
  const file = shown.find(({ id }) => id === fileId)
  if (file === undefined) throw notFound()
  return file
}

/** Loaded twice, opened once: the id names person, file and hour. */
async function recordOpening(ctx: Context, who: StaffActor, order: Order, fileId: string): Promise<void> {
  await ctx.rateLimits.take('openFileByPerson', who.id)
  const at = ctx.now()
  const isOpen = await ctx.store.records.hasFileView(order._id, who.id, fileId, new Date(at.getTime() - OPENING_LASTS_MS))
  if (isOpen) return
  if (needsReason(order)) throw forbidden()
  const hour = Math.floor(at.getTime() / OPENING_LASTS_MS)
  await ctx.store.records.insertView(viewOf(who, order, fileId, { _id: `${fileId}/${who.id}/${hour}`, reason: workReason(who, order), at }))
}

const viewOf = (who: StaffActor, order: Order, file: string, view: Pick<View, '_id' | 'reason' | 'at'>): View => ({
  ...view,
  orderId: order._id,
  personId: who.id,
  unit: who.unit,
  what: order.demand.attachments.some(({ id }) => id === file) ? 'attachment' : 'evidence',
  file,
})
