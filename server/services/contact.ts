// Contact data: sealed when it comes in, opened only here, each opening recorded with its reason (design §4, HR §7.5).
import type { ContactView } from '../contracts/staff.ts'
import type { Context } from '../context.ts'
import type { StaffActor } from '../domain/actors.ts'
import { CONTACT_FIELDS, type ContactField, type ContactGiven, type Recontacted } from '../domain/contact.ts'
import type { Order, SealedContact } from '../domain/orders.ts'
import { loadForContact } from './access.ts'

export interface PlainContact {
  name?: string | undefined
  phone?: string | undefined
  idNumber?: string | undefined
  addressDetail?: string | undefined
  noMessages?: true | undefined
}

/** Null when nothing was given: the citizen stays unknown. */
export function sealContact({ seal }: Pick<Context, 'seal'>, orderId: string, contact: PlainContact): SealedContact | null {
  const { name, phone, idNumber, addressDetail, noMessages } = contact
  if ([name, phone, idNumber, addressDetail].every((value) => value === undefined)) return null
  const sealed = (field: string, value: string | undefined) => (value === undefined ? null : seal.seal(value, orderId, field))
  return {
    name: sealed('name', name),
    phone: sealed('phone', phone),
    idNumber: sealed('idNumber', idNumber),
    addressDetail: sealed('addressDetail', addressDetail),
    ...(noMessages === true && { noMessages }),
    phoneIndex: phone === undefined ? null : seal.blindIndex(normalPhone(phone)),
    maskedName: name === undefined ? null : maskName(name),
    maskedPhone: phone === undefined ? null : maskPhone(phone),
  }
}

/**
 * The contact with what is given in place of what was there. Names, numbers of documents and addresses are opened to be compared;
 * nobody sees them.
 */
export function recontacted(ctx: Pick<Context, 'seal'>, { _id, contact }: Pick<Order, '_id' | 'contact'>, { messages, ...given }: ContactGiven): Recontacted {
  const { noMessages, ...before } = contact ?? NOBODY
  const fresh = sealContact(ctx, _id, given)
  const isOther = (field: ContactField): boolean => {
    const [text, box] = [given[field], before[field]]
    if (text === undefined) return false
    if (field === 'phone' && before.phoneIndex !== null) return ctx.seal.blindIndex(normalPhone(text)) !== before.phoneIndex
    return box === null || ctx.seal.open(box, _id, field) !== text
  }
  const changed = CONTACT_FIELDS.filter(isOther)
  const isQuiet = messages === undefined ? noMessages === true : !messages
  if (changed.length === 0 && isQuiet === (noMessages === true)) return { contact, changed: [] }
  const next: SealedContact = {
    ...before,
    ...(fresh !== null && Object.fromEntries(changed.map((field) => [field, fresh[field]]))),
    ...(fresh !== null && changed.includes('phone') && { phoneIndex: fresh.phoneIndex, maskedPhone: fresh.maskedPhone }),
    ...(fresh !== null && changed.includes('name') && { maskedName: fresh.maskedName }),
    ...(isQuiet && { noMessages: true }),
  }
  return { contact: next, changed: [...changed, ...(isQuiet === (noMessages === true) ? [] : (['messages'] as const))] }
}

const NOBODY: SealedContact = { name: null, phone: null, idNumber: null, addressDetail: null, phoneIndex: null, maskedName: null, maskedPhone: null }

/** One spelling per number: digits, without the country's own prefix. */
export const normalPhone = (phone: string): string => phone.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, '')

/** 李小明 → 李**; Anna Smith → A***. */
export const maskName = (name: string): string => `${[...name][0] ?? ''}${'*'.repeat(/^[\p{Script=Han}]/u.test(name) ? Math.max(1, [...name].length - 1) : 3)}`

/** 13812345678 → 138****5678. */
export const maskPhone = (phone: string): string => {
  const digits = normalPhone(phone)
  return digits.length < 7 ? '*'.repeat(digits.length) : `${digits.slice(0, 3)}****${digits.slice(-4)}`
}

/**
 * Opens an order's contact data for a person who must reach the citizen.
 * @throws HotlineError not_found | forbidden | rate_limited
 */
export async function openContact(ctx: Context, who: StaffActor, orderId: string, reason: string): Promise<ContactView> {
  const order = await loadForContact(ctx, who, orderId)
  await ctx.rateLimits.take('openContactByPerson', who.id)
  await ctx.store.records.insertView({ _id: ctx.newId(), orderId, personId: who.id, unit: who.unit, what: 'contact', reason, at: ctx.now() })
  const open = (field: 'name' | 'phone' | 'idNumber' | 'addressDetail') => {
    const box = order.contact?.[field] ?? null
    return box === null ? null : ctx.seal.open(box, order._id, field)
  }
  return { name: open('name'), phone: open('phone'), idNumber: open('idNumber'), addressDetail: open('addressDetail') }
}
