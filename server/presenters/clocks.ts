// A promise of an order, with why it is due then.
import type { ClockView } from '../contracts/orders.ts'
import type { LegalBasis } from '../domain/catalogue.ts'
import { explainClock, isDated, outcomeOf, type Clock } from '../domain/clocks.ts'
import type { World } from '../domain/moves/scene.ts'
import type { Order } from '../domain/orders.ts'
import { iso, isoOrNull } from './plain.ts'

/** The rules a clock is explained by. */
export type Rules = World

export const clockView = (clock: Clock, order: Order, rules: Rules, now: Date): ClockView => ({
  name: clock.name,
  unit: clock.unit,
  startedAt: iso(clock.startedAt),
  dueAt: isDated(clock) ? iso(clock.dueAt) : null,
  metAt: isoOrNull(clock.metAt),
  outcome: outcomeOf(clock, now),
  because: explainClock(clock, rules.frozenClocks(order), rules.calendarOf(clock), now, basisOf(clock, order, rules)),
})

/** The law behind a limit, for clocks of before they kept it: that of the matter as it was when the clock began, whatever it was corrected to since. */
export function basisOf({ startedAt }: Pick<Clock, 'startedAt'>, { history, leafCode }: Pick<Order, 'history' | 'leafCode'>, rules: Rules): LegalBasis | null {
  const then = history.find(({ at, detail }) => at.getTime() === startedAt.getTime() && typeof detail.leafCode === 'string')?.detail.leafCode
  const code = typeof then === 'string' ? then : leafCode
  return code === null ? null : (rules.leafOf(code)?.statutoryLimit?.basis ?? null)
}
