// Departments' own systems hear of every change of their orders that they did not make themselves (channels: unit systems).
import type { Actor } from './actors.ts'
import type { EffectDraft, World } from './moves/scene.ts'
import type { Order } from './orders.ts'
import { isEnded } from './words.ts'

/** A unit learns who rated what only when the order has ended (HR §7.1); until then its system is not told that anything happened. */
const TELLS_RATING = new Set(['rate', 'callBack'])
/** Readings and reminders change nothing that a unit's system keeps. */
const WITHIN = new Set(['classify', 'warn'])

/**
 * Which units' systems are told of a change: those that hold the order now or did before it; not the one that made the change,
 * not one that is handed the whole order by the same change, never the accused one.
 */
export function systemsToTell(before: Order, next: Order, action: string, who: Actor, drafts: EffectDraft[], world: World): EffectDraft[] {
  if (WITHIN.has(action) || (TELLS_RATING.has(action) && !isEnded(next.state))) return []
  const handed = new Set(drafts.filter(({ type }) => type === 'deliver').map(({ unit }) => unit))
  return [...new Set([...before.units, ...next.units])]
    .filter((unit) => world.hasSystem(unit) && !handed.has(unit) && unit !== next.demand.accusedUnit)
    .filter((unit) => !(who.kind === 'unit_system' && who.unit === unit))
    .map((unit): EffectDraft => ({ type: 'publish', unit }))
}
