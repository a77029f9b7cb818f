// What administrators and auditors do: queues, units' systems, who looked at what. No case content (design §1).
import { notFound } from '../contracts/errors.ts'
import { VIEWS_A_PAGE, type ViewsPage } from '../contracts/staff.ts'
import type { Context } from '../context.ts'
import { parseOrderNumber } from '../domain/numbers.ts'
import { FIXED_QUEUES, unitQueue } from '../queues/catalogue.ts'
import { namesOf } from './naming.ts'

/** Counts of every queue that exists, with its newest failures. */
export async function viewQueues(ctx: Context) {
  const names = [...FIXED_QUEUES, ...[...ctx.city.units.keys()].map(unitQueue)]
  return Promise.all(
    names.map(async (name) => {
      const { waiting = 0, active = 0, delayed = 0, failed = 0, prioritized = 0 } = await ctx.queues.counts(name)
      return { name, waiting: waiting + prioritized, active, delayed, failed, failures: failed === 0 ? [] : await ctx.queues.listFailed(name, 20) }
    }),
  )
}

/** @throws HotlineError not_found */
export async function setUnitSystem(ctx: Context, unit: string, system: { url: string; secret: string; enabled: boolean }): Promise<void> {
  if (!ctx.city.units.has(unit)) throw notFound()
  await ctx.store.city.setUnitSystem(unit, { url: system.url, secret: ctx.seal.seal(system.secret, unit, 'system'), enabled: system.enabled })
  await ctx.cityChanged()
}

/**
 * Who has looked at the personal data of an order, the newest first.
 * @param named the order's id or its number: an auditor sees no list to take ids from
 * @param page from 1 on; what is looked at meanwhile moves rows to later pages, none is passed over
 * @throws HotlineError not_found for a number that no order has
 */
export async function listViews(ctx: Context, named: string, page: number): Promise<ViewsPage> {
  const number = parseOrderNumber(named)
  const orderId = number === null ? named : (await ctx.store.orders.findByNumber(number))?._id
  if (orderId === undefined) throw notFound()
  const names = namesOf(ctx)
  const [views, total] = await Promise.all([ctx.store.records.listViews(orderId, VIEWS_A_PAGE, (page - 1) * VIEWS_A_PAGE), ctx.store.records.countViews(orderId)])
  return { views: views.map(({ _id, personId, unit, what, reason, at }) => ({ id: _id, personId, name: names.person(personId), unit, what, reason, at: at.toISOString() })), total }
}
