// What stands on a staff screen of who the citizen is before anything is opened: masks, and of secret orders less (HR §7.5).
import type { StaffOrder } from '../contracts/orders.ts'
import { CENTRE, type Actor } from '../domain/actors.ts'
import type { Limits } from '../domain/limits.ts'
import type { Order } from '../domain/orders.ts'
import type { Relay } from '../domain/relays.ts'
import { orderPolicy } from '../policies/orders.ts'
import type { Names } from './names.ts'

/**
 * Of a report or a secret order a unit sees no number; who of the lead unit must reach the citizen sees the surname beside the relay
 * number, unless the city keeps names from them too; everybody else of a unit sees nothing.
 * @source HR §7.5: relay number and masked name
 */
export function contactView(order: Order, who: Actor, { secretNames }: Pick<Limits, 'secretNames'>): StaffOrder['contact'] {
  const { contact, secret } = order
  const reaches = orderPolicy.relay(who, order)
  const rights = { erasedAt: order.contactErasedAt?.toISOString() ?? null, mayRelay: contact?.phone != null && reaches, mayOpen: contact !== null && orderPolicy.openContact(who, order) }
  const ofCentre = who.kind === 'staff' && who.unit === CENTRE
  if (!secret || ofCentre) return { name: contact?.maskedName ?? null, phone: contact?.maskedPhone ?? null, kept: 'nothing', ...rights }
  if (!reaches || !secretNames) return { name: null, phone: null, kept: 'all', ...rights }
  return { name: surname(contact?.maskedName ?? null), phone: null, kept: 'number', ...rights }
}

/** 欧阳* → 欧**: of a secret order not even the length of the name is told. */
const surname = (maskedName: string | null): string | null => (maskedName === null ? null : `${[...maskedName][0] ?? ''}**`)

/** A relay number as the centre sees it: whose, until when, and what became of it; the number itself is its unit's. */
export const relayFacts = ({ unit, until, ended }: Pick<Relay, 'unit' | 'until' | 'ended'>, names: Names): StaffOrder['relays'][number] => ({
  unit: names.unit(unit) ?? { code: unit, name: unit, nameEn: unit },
  until: until.toISOString(),
  ended: ended === undefined ? null : { at: ended.at.toISOString(), why: ended.why, atSwitch: ended.atSwitch },
})
