// Which notices to a citizen are said by SMS as well: planted by the write that gives the notice, so that none is forgotten.
import type { EffectDraft } from '../moves/scene.ts'
import type { Order } from '../orders.ts'
import { MESSAGE_KINDS, type MessageKind, type MessagePolicy } from './policy.ts'

const isKind = (about: string | null | undefined): about is MessageKind => (MESSAGE_KINDS as readonly (string | null | undefined)[]).includes(about)

/**
 * The SMS that go with a change's notices to the citizen.
 * @param policy null where no gateway is configured: then nothing is planted, and no write grows
 */
export function messagesFor({ contact }: Pick<Order, 'contact'>, notices: readonly EffectDraft[], policy: MessagePolicy | null): EffectDraft[] {
  // Without a number, or with a wish to be left alone, there is nobody to write to.
  if (policy === null || contact === null || contact.phone === null || contact.noMessages === true) return []
  return notices.flatMap(({ type, about, unit }) => (type === 'notify' && (unit ?? null) === null && isKind(about) && policy.kinds[about] ? [{ type: 'sms' as const, about }] : []))
}

/** The receipt of a demand: there is no notice of it, the page or the agent said it already. */
export const receiptFor = (order: Pick<Order, 'contact'>, policy: MessagePolicy | null): EffectDraft[] => messagesFor(order, [{ type: 'notify', about: 'received' }], policy)
