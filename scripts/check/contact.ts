// What must hold of a contact that its citizen corrected or had erased: what the history says last is what stands (PIPL art. 46, 47).
import type { Order } from '../../server/domain/orders.ts'
import type { RuleName } from './violation.ts'

export function* contactFaults({ contact, contactErasedAt, history }: Order): Generator<[rule: RuleName, detail: string]> {
  const steps = history.filter(({ action }) => action === 'correctContact' || action === 'eraseContact')
  const erased = steps.findLast(({ action }) => action === 'eraseContact')
  if (contactErasedAt?.getTime() !== erased?.at.getTime()) yield ['contact_wrong', 'erased at another instant than the history says']
  if (erased !== undefined && steps.at(-1) === erased && contact !== null) yield ['contact_wrong', 'erased, and there']
  if (contact !== null && (contact.phone === null) !== (contact.phoneIndex === null)) yield ['contact_wrong', 'a number without its hash, or a hash without a number']
}
