// What every promise of every order must have led to, once: the proof that nothing was lost and nothing done twice.
import { expect } from 'vitest'
import type { Context } from '../../server/context.ts'
import type { Order } from '../../server/domain/orders.ts'
import { eventually } from './app.ts'

/** Demands that the rules send by themselves, to many units: a matter named by its citizen, of ordinary urgency. */
export function plainDemands(ctx: Context, count: number): { text: string; leafCode: string; demandType: string; contact: { phone: string } }[] {
  const leaves = [...ctx.city.leaves.values()].filter(({ leadUnit, leastUrgency }) => leadUnit !== 'street' && leadUnit !== 'jiandu' && (leastUrgency ?? 'T2') === 'T2')
  const step = Math.max(1, Math.floor(leaves.length / 40))
  return Array.from({ length: count }, (_, n) => ({
    text: `想问一下这件事怎么办，第${n}份，谢谢。`,
    leafCode: leaves[(n * step) % leaves.length]!.code,
    demandType: 'help',
    contact: { phone: `199${String(n % 20).padStart(8, '0')}` },
  }))
}

/** Runs a task for each item, some at a time. */
export async function inParallel<T, R>(items: readonly T[], width: number, task: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) results[index] = await task(items[index]!, index)
  }
  await Promise.all(Array.from({ length: width }, lane))
  return results
}

const undone = (ctx: Context): Promise<number> => ctx.store.db.collection('orders').countDocuments({ 'outbox.0': { $exists: true } })

/** Waits until no order promises anything any more. */
export async function allKept(ctx: Context, ms: number): Promise<void> {
  await eventually('every promise is kept', async () => (await undone(ctx)) === 0 || null, ms)
}

/** Every effect of every order has been done exactly once, as the histories demand. */
export async function expectEachOnce(ctx: Context): Promise<void> {
  const orders = await ctx.store.orders.all().toArray()
  const searched = await ctx.store.db.collection<{ _id: string }>('searchDocs').find({}, { projection: { _id: 1 } }).toArray()
  expect(searched.map(({ _id }) => _id).sort()).toEqual(orders.map(({ _id }) => _id).sort())
  for (const order of orders) {
    const deliveries = await ctx.store.records.listDeliveries(order._id)
    expect(deliveries.map(({ unit }) => unit).sort(), order.number).toEqual(unitsSentTo(order))
    const notices = await ctx.store.records.listOrderNotices(order._id)
    const told = (about: RegExp) => notices.filter((notice) => about.test(notice.about)).length
    expect(told(/^delivered/), order.number).toBe(deliveries.length)
    expect(told(/^urged$/), order.number).toBe(order.urgeCount)
  }
  const callers = await ctx.store.db.collection<{ _id: string; orderCount: number }>('callers').find({}).toArray()
  for (const { _id, orderCount } of callers) expect(orderCount).toBe(orders.filter(({ contact }) => contact?.phoneIndex === _id).length)
}

const unitsSentTo = ({ history }: Order): string[] =>
  history
    .filter(({ action }) => action === 'dispatch')
    .flatMap(({ detail }) => [String(detail.leadUnit), ...(Array.isArray(detail.assistingUnits) ? detail.assistingUnits : [])])
    .sort()
