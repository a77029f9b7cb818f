// Relay numbers (中间号) end with what they were bound for: the citizen's number, and the unit that must reach them (HR §0.11, §7.5).
import { accusedUnits } from './accused.ts'
import type { EffectDraft, World } from './moves/scene.ts'
import type { Order } from './orders.ts'

export const RELAY_ENDS = ['number_changed', 'erased', 'accused', 'unit_left', 'recused'] as const
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

/**
 * Which relay numbers a change ends: all, with another number of the citizen; a unit's own, when it is complained of, when the order
 * is led by it no longer, or when one of its people is recused, who may have written the number down. Whether any are bound the job
 * finds out; where no switch binds any, nothing is planted.
 */
export function relaysToEnd(before: Order, next: Order, { hasRelays, unitOfPerson }: Pick<World, 'hasRelays' | 'unitOfPerson'>): EffectDraft[] {
  const number = before.contact?.phoneIndex ?? null
  if (!hasRelays || number === null) return []
  if (next.contact?.phoneIndex !== number) return [unbind(next.contact === null ? 'erased' : 'number_changed', null)]
  const accused = accusedUnits(next.demand).filter((unit) => !accusedUnits(before.demand).includes(unit))
  const left = before.leadUnit !== null && before.leadUnit !== next.leadUnit ? [before.leadUnit] : []
  const recused = (next.recused ?? []).flatMap((person) => (before.recused?.includes(person) === true ? [] : (unitOfPerson(person) ?? [])))
  const ends = new Map<string, RelayEnd>([...recused.map((unit) => [unit, 'recused'] as const), ...left.map((unit) => [unit, 'unit_left'] as const), ...accused.map((unit) => [unit, 'accused'] as const)])
  return [...ends].map(([unit, why]) => unbind(why, unit))
}

const unbind = (why: RelayEnd, unit: string | null): EffectDraft => ({ type: 'unbind', about: why, unit })
