// One seeded order on its way through the past: each step is the domain's own, at an instant that is not yet now.
import type { Context } from '../../server/context.ts'
import type { Actor, StaffActor } from '../../server/domain/actors.ts'
import { instantAfter } from '../../server/domain/calendar.ts'
import { decide } from '../../server/domain/decide.ts'
import type { Action, Grounds } from '../../server/domain/lifecycle.ts'
import type { Order } from '../../server/domain/orders.ts'
import type { Role } from '../../server/domain/words.ts'
import { worldOf } from '../../server/services/city.ts'
import { people } from '../city/people.ts'

/** One order on its way: its present shape and its present instant. */
export class Walk {
  order: Order
  at: Date
  readonly #ctx: Context
  constructor(ctx: Context, order: Order) {
    this.#ctx = ctx
    this.order = order
    this.at = order.createdAt
  }

  /** Lets working time pass; false when that would lie in the future. */
  wait(workingMinutes: number): boolean {
    const next = instantAfter(this.#ctx.city.calendar, this.at, workingMinutes)
    if (!next.ok || next.at > this.#ctx.now()) return false
    this.at = next.at
    return true
  }

  get now(): Date {
    return this.#ctx.now()
  }

  /** Goes on at a later instant; never back. */
  skipTo(at: Date): void {
    if (at > this.at) this.at = at
  }

  nameOf(unit: string): string {
    return this.#ctx.city.units.get(unit)?.name ?? unit
  }

  act<A extends Action>(action: A, who: Actor, grounds: Grounds<A>): boolean {
    const decision = decide(this.order, { action, who, grounds } as never, worldOf(this.#ctx), this.at)
    if (decision.ok) this.order = decision.change.order
    return decision.ok
  }
}

/** Somebody of a unit with a role; in turn, where there are several. */
export const staffOf = (unit: string, role: Role, index: number): StaffActor => {
  const holders = people.filter((person) => person.unit === unit && person.roles.includes(role))
  const holder = holders[index % Math.max(1, holders.length)] ?? people.find((person) => person.unit === unit)
  return { kind: 'staff', id: holder?.login ?? 'nobody', roles: [role], unit }
}
