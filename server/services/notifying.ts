// Notices: whom something is told (domain/telling.ts), found among the city's people and kept as records; screens show them, channels send from them.
import type { Context } from '../context.ts'
import { isAccused } from '../domain/accused.ts'
import { CENTRE } from '../domain/actors.ts'
import type { Order } from '../domain/orders.ts'
import { isRecused } from '../domain/recusal.ts'
import { addresseesOf, type Addressee } from '../domain/telling.ts'
import { keepPromise, type Promised } from './promises.ts'

/** All that a unit is told of an order once it is the one complained of: that it has it no more. */
export const TAKEN_BACK = 'taken_back'

/** A notice as a record. */
export async function notifyAbout(ctx: Context, { about, unit, ...promised }: Promised & { about: string; unit: string | null }): Promise<void> {
  await keepPromise(ctx, promised, async (order, effect) => {
    const told = reached(ctx, order, addresseesOf(order, about, unit, ctx.city.frozenClocks(order)))
    for (const to of told.filter((one) => about === TAKEN_BACK || !isOfAccused(ctx, order, one)))
      await ctx.store.records.insertNotice({ _id: `${effect.id}/${to}`, orderId: order._id, number: order.number, about, to, at: ctx.now(), readAt: null })
  })
}

/** Whatever else was on its way to the accused unit or its people does not arrive (HR §0.11). */
function isOfAccused(ctx: Context, order: Order, to: string): boolean {
  const [kind, name] = [to.slice(0, to.indexOf(':')), to.slice(to.indexOf(':') + 1)]
  const unit = kind === 'unit' ? name : kind === 'person' ? (ctx.city.people.get(name)?.unit ?? null) : null
  return unit !== CENTRE && isAccused(unit, order)
}

/** Addressees as notices name them, each once: `citizen`, `unit:<code>`, `desk:@audit`, `person:<login>`. */
export const reached = (ctx: Context, order: Order, addressees: readonly Addressee[]): string[] => [...new Set(addressees.flatMap((one) => namesOf(ctx, order, one)))]

function namesOf(ctx: Context, order: Order, one: Addressee): string[] {
  switch (one.to) {
    case 'citizen':
      return ['citizen']
    case 'unit':
      return [`unit:${one.unit}`]
    case 'desk':
      return [`desk:${one.desk}`]
    case 'people': {
      // Who of the unit has one of the roles and is not recused from the order.
      const people = [...ctx.city.people.values()].filter(({ _id, enabled, unit, roles }) => enabled && unit === one.unit && !isRecused(_id, order) && roles.some((role) => one.roles.includes(role)))
      if (people.length > 0 || one.orElse === null) return people.map(({ _id }) => `person:${_id}`)
      return [one.orElse === 'unit' ? `unit:${one.unit}` : `desk:${one.orElse}`]
    }
  }
}
