// Departments' own systems hear of every change of their orders that they did not make themselves (channels: unit systems).
import { isAccused } from './accused.ts'
import type { Actor } from './actors.ts'
import type { EffectDraft, World } from './moves/scene.ts'
import type { Order } from './orders.ts'
import { isKeptFromUnits } from './rating-silence.ts'

/** Readings, reminders and who of the people has an interest change nothing that a unit's system keeps. */
const WITHIN = new Set(['classify', 'warn', 'join', 'part', 'relink', 'proposeSupervision', 'dismissSupervision', 'recuse', 'liftRecusal', 'correctContact', 'eraseContact', 'followMeasures'])

/**
 * Which units' systems are told of a change: those that hold the order now or did before it; not the one that made the change,
 * not one that is handed the whole order by the same change. The accused one hears that an order which it had is taken away, and nothing else.
 */
export function systemsToTell(before: Order, next: Order, action: string, who: Actor, drafts: EffectDraft[], world: World): EffectDraft[] {
  // The step that sends an order to the ledger is the centre's own; that the order is suspended is the unit's to know.
  const isSilent = isKeptFromUnits(action, next.state) && !(action === 'verifyRating' && before.state !== next.state)
  if (WITHIN.has(action) || isSilent) return []
  const handed = new Set(drafts.filter(({ type }) => type === 'deliver').map(({ unit }) => unit))
  return [...new Set([...before.units, ...next.units])]
    .filter((unit) => world.hasSystem(unit) && !handed.has(unit) && (!isAccused(unit, next) || isTakenAway(unit, before, next)))
    .filter((unit) => !(who.kind === 'unit_system' && who.unit === unit))
    .map((unit): EffectDraft => ({ type: 'publish', unit }))
}

/** It had the order until this change, and has it no more: a message that it is gone, with its number alone. */
const isTakenAway = (unit: string, before: Order, next: Order): boolean => !isAccused(unit, before) && before.units.includes(unit) && !next.units.includes(unit)
