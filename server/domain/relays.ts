// Relay numbers (中间号) end with what they were bound for: another number of the citizen, or none any more.
import type { EffectDraft, World } from './moves/scene.ts'
import type { Order } from './orders.ts'

export const RELAY_ENDS = ['number_changed', 'erased'] as const
/** Why a relay number ends before its time. */
export type RelayEnd = (typeof RELAY_ENDS)[number]

/** A number of the switch that leads to the citizen of an order, for one unit. */
export interface Relay {
  /** `<order>/<unit>` */
  _id: string
  orderId: string
  unit: string
  /** Which binding of this order and unit it is, from 1 on. */
  turn: number
  number: string
  extension: string | null
  until: Date
  /** The order's version by which it was bound; absent on those of before it was kept. */
  version?: number
  /** Ended before its time: since when nobody is given it, and what the switch made of that; `atSwitch` null while it is being asked. */
  ended?: { at: Date; why: RelayEnd; atSwitch: 'released' | 'cannot' | null }
}

/** Which relay numbers a change ends; whether any are bound the job finds out. Where no switch binds any, nothing is planted. */
export function relaysToEnd(before: Order, next: Order, { hasRelays }: Pick<World, 'hasRelays'>): EffectDraft[] {
  const number = before.contact?.phoneIndex ?? null
  if (!hasRelays || number === null || next.contact?.phoneIndex === number) return []
  const why: RelayEnd = next.contact === null ? 'erased' : 'number_changed'
  return [{ type: 'unbind', about: why }]
}
