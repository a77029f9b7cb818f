// Files of an order as their readers may open them.
import type { AttachmentView } from '../contracts/files.ts'
import type { StaffOrder } from '../contracts/orders.ts'
import type { AttachmentRef } from '../domain/orders.ts'

export const attachmentView = (file: AttachmentRef, orderId: string): AttachmentView => ({
  id: file.id,
  name: file.name,
  mime: file.mime,
  size: file.size,
  url: `/api/v1/orders/${orderId}/attachments/${file.id}`,
})

export const attachmentViews = (files: readonly AttachmentRef[] | undefined, orderId: string): AttachmentView[] => (files ?? []).map((file) => attachmentView(file, orderId))

/**
 * All files that stand in a view of an order: exactly these may its reader open. What a reader does not see (evidence about a
 * rating before the end, what the centre found) cannot be opened by knowing its id either.
 */
export function filesIn(view: StaffOrder): AttachmentView[] {
  const replies = view.reply === null ? view.earlierReplies : [view.reply, ...view.earlierReplies]
  const found = view.care.verifications.flatMap(({ proposal, outcome }) => [...(proposal?.files ?? []), ...(outcome?.files ?? [])])
  return [
    ...view.attachments,
    ...replies.flatMap(({ files }) => files),
    ...view.requests.flatMap(({ files }) => files),
    ...(view.excluded?.files ?? []),
    ...view.setAsides.flatMap(({ files }) => files),
    ...(view.upheld?.files ?? []),
    ...view.honestErrors.flatMap(({ files }) => files),
    ...found,
  ]
}
