// What must hold between an order and its files: all that it names are kept, and belong to it.
import { careOf } from '../../server/domain/care.ts'
import { honestErrorsOf } from '../../server/domain/honest-errors.ts'
import { exclusionOf, setAsidesOf } from '../../server/domain/set-aside.ts'
import type { AttachmentRef, Order } from '../../server/domain/orders.ts'
import type { StoredFile } from '../../server/store/files.ts'
import type { Violation } from './violation.ts'

/** The citizen's attachments and all evidence on the order. */
export function filesOn(order: Order): AttachmentRef[] {
  const replies = [...order.earlierReplies, ...(order.reply === null ? [] : [order.reply])]
  const found = careOf(order).verifications.flatMap(({ proposal, outcome }) => [proposal, outcome].flatMap((one) => one?.files ?? []))
  return [
    ...order.demand.attachments,
    ...[...replies, ...order.requests, ...honestErrorsOf(order), ...setAsidesOf(order)].flatMap(({ files }) => files ?? []),
    ...(exclusionOf(order)?.files ?? []),
    ...(order.upheld?.files ?? []),
    ...found,
  ]
}

/** @param stored by id, whatever order they belong to */
export function fileViolations(order: Order, stored: ReadonlyMap<string, Pick<StoredFile, 'orderId' | 'claimed'>>): Violation[] {
  return filesOn(order).flatMap(({ id }): Violation[] => {
    const file = stored.get(id)
    if (file?.claimed === true && file.orderId === order._id) return []
    return [{ rule: 'file_missing', id: order._id, detail: `${id} ${file === undefined ? 'is not kept' : 'belongs to another'}` }]
  })
}
