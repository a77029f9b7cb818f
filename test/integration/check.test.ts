// The invariant checker on a real database: silent about a healthy one, and it finds each kind of damage.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkDatabase } from '../../scripts/check/database.ts'
import type { RuleName, Violation } from '../../scripts/check/violation.ts'
import { bornOrder } from '../../server/domain/intake.ts'
import { decide } from '../../server/domain/decide.ts'
import { orderNumber } from '../../server/domain/numbers.ts'
import type { Order } from '../../server/domain/orders.ts'
import { localDay, worldOf } from '../../server/services/city.ts'
import { searchTokens } from '../../server/text/search-tokens.ts'
import { aFiling } from '../support/builders.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'

let city: TestInstallation
const orders = () => city.ctx.store.db.collection<Order>('orders')
const found = async (): Promise<Violation[]> => (await checkDatabase(city.ctx.store.db, city.ctx.city, { settleMs: 0 })).violations
const rulesOf = (violations: Violation[]): RuleName[] => [...new Set(violations.map(({ rule }) => rule))].sort()

beforeAll(async () => {
  city = await startInstallation({ jobs: false })
})
afterAll(() => city.close())
beforeEach(async () => {
  for (const name of ['orders', 'searchDocs', 'deliveries', 'callers']) await city.ctx.store.db.collection(name).deleteMany({})
})

/** A stored order, dispatched and delivered, with nothing left to do. */
async function aSoundOrder(): Promise<Order> {
  const { ctx } = city
  const now = ctx.now()
  const day = localDay(ctx.city, now)
  const number = orderNumber(day, await ctx.store.numbers.next(`order:${day}`))
  const born = bornOrder(aFiling({ id: ctx.newId(), number, localDay: day }), { kind: 'system' }, worldOf(ctx), now)
  if (!born.ok) throw new Error('not born')
  const sent = decide(born.order, { action: 'dispatch', who: { kind: 'system' }, grounds: { leadUnit: 'zhujian' } }, worldOf(ctx), now)
  if (!sent.ok) throw new Error('not sent')
  const order: Order = { ...sent.change.order, outbox: [], pendingAt: null }
  await ctx.store.orders.insert(order)
  await ctx.store.records.insertDelivery({ _id: ctx.newId(), orderId: order._id, unit: 'zhujian', at: now, system: null })
  const { units, leafCode, createdAt, version, demand } = order
  await ctx.store.search.put({ _id: order._id, tokens: searchTokens(`${demand.title}\n${demand.text}`), units, accusedUnits: [], leafCode, createdAt, version })
  return order
}

test('a healthy database has no violation, and its orders are counted', async () => {
  await aSoundOrder()
  await aSoundOrder()
  expect(await checkDatabase(city.ctx.store.db, city.ctx.city)).toEqual({ orders: 2, violations: [] })
})

test('an empty database is sound', async () => {
  expect(await checkDatabase(city.ctx.store.db, city.ctx.city)).toEqual({ orders: 0, violations: [] })
})

/** The part of a reading that says where an order should go and whether it may by itself. */
const readAs = (routeReasons: string[], leadUnit: string) => ({ routeReasons, routed: { leadUnit, given: { demandType: 'complaint', urgency: 'T2' } } })

describe('damage done to one field', () => {
  const day = 86_400_000
  const damage: [string, (order: Order) => object, RuleName[]][] = [
    ['a history entry was changed', () => ({ 'history.1.detail.leadUnit': 'shijian' }), ['history_broken']],
    ['the last history entry is gone', ({ history }) => ({ history: history.slice(0, 1) }), ['history_not_state', 'met_wrong', 'version_not_history']],
    ['a due instant was moved by hand', ({ clocks }) => ({ 'clocks.1.dueAt': new Date((clocks[1]?.dueAt.getTime() ?? 0) + 30 * day) }), ['clock_wrong', 'next_due_wrong']],
    ['nextDueAt was moved', ({ nextDueAt }) => ({ nextDueAt: new Date((nextDueAt?.getTime() ?? 0) + day) }), ['next_due_wrong']],
    ['nothing wakes it', () => ({ wakeAt: null }), ['clock_silent', 'wake_wrong']],
    ['an end that lies ahead was told already', ({ clocks }) => ({ clocks: clocks.map((clock) => ({ ...clock, warned: ['due', 'day_after'] })), wakeAt: null }), ['clock_silent']],
    ['a day of review is left from a suspension', () => ({ suspension: { from: new Date(), reviewAt: new Date(Date.now() + day) } }), ['suspension_unwatched']],
    ['it stands on another desk', () => ({ desk: '@callback' }), ['desk_wrong']],
    ['it stands on no list at all', () => ({ desk: '@ended' }), ['desk_wrong']],
    ['its version was turned back', () => ({ version: 1 }), ['version_not_history']],
    ['its lead is not among its units', () => ({ units: ['shijian'] }), ['search_wrong', 'units_wrong']],
    ['its units take part twice', () => ({ units: ['zhujian', 'zhujian'] }), ['search_wrong', 'units_wrong']],
    ['it has ended while it is open', () => ({ endedAt: new Date() }), ['ended_wrong']],
    ['nobody holds it', () => ({ 'holdings.0.to': new Date() }), ['holdings_wrong']],
    ['another unit holds it', () => ({ 'holdings.0.unit': 'shijian' }), ['holdings_wrong']],
    ['an effect is promised and nobody looks', ({ _id }) => ({ outbox: [{ id: _id, type: 'notify', at: new Date(), unit: null, about: 'signed' }] }), ['outbox_unwatched']],
    ['its number has a slip', ({ number }) => ({ number: number.replace(/.$/, number.endsWith('K') ? 'M' : 'K') }), ['number_wrong']],
    ['it leads one that is not merged into it', () => ({ mergedOrders: ['018f0000-0000-7000-8000-ffffffffffff'] }), ['merge_wrong']],
    ['it was sent by itself though it was held for a person', () => ({ reading: readAs(['unit_overloaded'], 'zhujian') }), ['sent_unsure']],
    ['it went elsewhere than its trace says', () => ({ reading: readAs(['sure'], 'shijian') }), ['sent_elsewhere']],
    ['a report is not secret', () => ({ demandType: 'report' }), ['reports_secret']],
  ]
  test.each(damage)('%s', async (_, harm, expected) => {
    const order = await aSoundOrder()
    const untouched = await aSoundOrder()
    await orders().updateOne({ _id: order._id }, { $set: harm(order) })
    const violations = await found()
    expect(rulesOf(violations)).toEqual(expected)
    expect(violations.map(({ id }) => id)).not.toContain(untouched._id)
  })
})

describe('damage beside the orders', () => {
  test('a delivery that was never made', async () => {
    const { _id } = await aSoundOrder()
    await city.ctx.store.db.collection('deliveries').deleteMany({ orderId: _id })
    expect(await found()).toEqual([{ rule: 'delivery_missing', id: _id, detail: 'zhujian: 0 of 1' }])
  })

  test('a delivery that is still promised is no violation', async () => {
    const { _id } = await aSoundOrder()
    await city.ctx.store.db.collection('deliveries').deleteMany({ orderId: _id })
    const now = new Date()
    await orders().updateOne({ _id }, { $set: { outbox: [{ id: _id, type: 'deliver', at: now, unit: 'zhujian', about: null }], pendingAt: now } })
    expect(await found()).toEqual([])
  })

  test('a search document that does not know the unit', async () => {
    const { _id } = await aSoundOrder()
    await city.ctx.store.db.collection<{ _id: string }>('searchDocs').updateOne({ _id }, { $set: { units: [] } })
    expect(await found()).toEqual([{ rule: 'search_wrong', id: _id, detail: 'units of version 2, the order is at 2' }])
  })

  test('a counter behind the numbers given out', async () => {
    const { localDay: day } = await aSoundOrder()
    const counters = city.ctx.store.db.collection<{ _id: string; next: number }>('counters')
    const before = await counters.findOne({ _id: `order:${day}` })
    await counters.updateOne({ _id: `order:${day}` }, { $set: { next: 1 } })
    expect(rulesOf(await found())).toEqual(['counter_behind'])
    await counters.updateOne({ _id: `order:${day}` }, { $set: { next: before?.next ?? 1 } })
    expect(rulesOf(await found())).toEqual([])
  })

  test('a caller who is said to have more orders than there are', async () => {
    await aSoundOrder()
    await city.ctx.store.db
      .collection<{ _id: string }>('callers')
      .insertOne({ _id: 'index', orderCount: 2, orders: [], maskedName: null, maskedPhone: null, language: 'zh', street: null, lastRating: null, updatedAt: new Date() } as { _id: string })
    expect(await found()).toEqual([{ rule: 'caller_wrong', id: 'index', detail: 'counts 2, has none' }])
  })

  test('orders merged into one that is not there', async () => {
    const order = await aSoundOrder()
    const gone = '018f0000-0000-7000-8000-ffffffffffff'
    const merging = decide(order, { action: 'merge', who: { kind: 'staff', id: 'x', roles: ['dispatcher'], unit: 'centre' }, grounds: { leadOrder: gone, reason: '同一事项' } }, worldOf(city.ctx), new Date())
    if (!merging.ok) throw new Error('not merged')
    await city.ctx.store.orders.commit(order, { ...merging.change, set: { ...merging.change.set, pendingAt: null }, effects: [] })
    expect(await found()).toEqual([{ rule: 'merge_wrong', id: order._id, detail: 'merged into an order that is not there' }])
  })
})
