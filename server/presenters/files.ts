// Files of an order as their readers may open them.
import type { AttachmentView } from '../contracts/files.ts'
import type { StaffOrder } from '../contracts/orders.ts'
import type { AttachmentRef } from '../domain/orders.ts'

/** What a file is called for its reader, as what it was uploaded and which of its list it is. */
export type Called = (name: string, no: number) => string
const asUploaded: Called = (name) => name

/**
 * What a unit reads as the name of a file that a citizen attached: people write who they are into it. Of a secret order nothing is
 * left of it but its kind (HR §7.5).
 */
export const calledForUnit = (secret: boolean, hide: (text: string) => string): Called =>
  secret ? (name, no) => `file-${no}${/\.[a-z0-9]{1,5}$/i.exec(name)?.[0].toLowerCase() ?? ''}` : hide

export const attachmentView = (file: AttachmentRef, orderId: string, called: Called = asUploaded, no = 1): AttachmentView => ({
  id: file.id,
  name: called(file.name, no),
  mime: file.mime,
  size: file.size,
  url: `/api/v1/orders/${orderId}/attachments/${file.id}`,
})

export const attachmentViews = (files: readonly AttachmentRef[] | undefined, orderId: string, called: Called = asUploaded): AttachmentView[] =>
  (files ?? []).map((file, index) => attachmentView(file, orderId, called, index + 1))

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
