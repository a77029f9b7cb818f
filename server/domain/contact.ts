// The citizen's contact as the rules see it: its parts, and since when its number is the one it is. No rule ever reads a name or a
// number: those are sealed, and stay so.
import type { HistoryEntry, Order, SealedContact } from './orders.ts'

/** What is sealed of a citizen, each by itself. */
export const CONTACT_FIELDS = ['name', 'phone', 'idNumber', 'addressDetail'] as const
export type ContactField = (typeof CONTACT_FIELDS)[number]

/** What a citizen corrects, in the clear: known to the sealing alone. What is left out stays as it was. */
export interface ContactGiven {
  name?: string | undefined
  phone?: string | undefined
  idNumber?: string | undefined
  addressDetail?: string | undefined
  /** Whether they want SMS about this demand. */
  messages?: boolean | undefined
}

/** The contact after a correction, and what of it is another now; nothing when all of it was there already. */
export interface Recontacted {
  contact: SealedContact | null
  changed: (ContactField | 'messages')[]
}

/** How who speaks for the citizen made sure whom they speak with: number and secret were named, the call came from the number on record, they knew what the demand is about, or they stood there. */
export const IDENTIFIED = ['receipt', 'number_on_record', 'asked_about_it', 'in_person'] as const

const changesNumber = ({ action, detail }: Pick<HistoryEntry, 'action' | 'detail'>): boolean =>
  action === 'correctContact' && Array.isArray(detail.changed) && detail.changed.includes('phone')

/** The steps that gave the order another number, the oldest first. */
export const numberChanges = ({ history }: Pick<Order, 'history'>): HistoryEntry[] => history.filter(changesNumber)

/** Of tries to reach the citizen those made to the number that stands: who called a wrong one has not tried to reach them. */
export function toNumber<T extends { at: Date }>(tries: readonly T[], order: Pick<Order, 'history'>): T[] {
  const since = numberChanges(order).at(-1)?.at
  return tries.filter(({ at }) => since === undefined || at >= since)
}
