// What must hold of what is kept in the clear beside the sealed contact: masks that name nobody (HR §7.5).
import type { Order } from '../../server/domain/orders.ts'
import type { RuleName } from './violation.ts'

const NAME = /^.?\*+$/u
const PHONE = /^(?:\d{3}\*{4}\d{4}|\*+)$/

/** The mask itself is never repeated: were it wrong, it would show. */
export function* maskFaults({ contact }: Order): Generator<[rule: RuleName, detail: string]> {
  if (contact === null) return
  if (contact.maskedName !== null && !NAME.test(contact.maskedName)) yield ['mask_shows', 'a name shows more than its first character']
  if (contact.maskedPhone !== null && !PHONE.test(contact.maskedPhone)) yield ['mask_shows', 'a number shows more than three and four digits']
}
