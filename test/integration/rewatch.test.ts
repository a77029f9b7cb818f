// Jobs of a new release set right, once, what an older one left silent: through the one write, and the warning comes.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkDatabase } from '../../scripts/check/database.ts'
import type { Order } from '../../server/domain/orders.ts'
import { rewatchOrders } from '../../server/services/rewatching.ts'
import { sweepClocks } from '../../server/services/sweeping.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { act, doorsOf, fileAndDispatch, PEOPLE } from '../support/demands.ts'

let now = new Date('2026-03-02T09:00:00+08:00')
let city: TestInstallation
beforeAll(async () => {
  city = await startInstallation({ jobs: false, now: () => now })
})
afterAll(() => city?.close())

const orderOf = async (id: string): Promise<Order> => (await city.ctx.store.orders.find(id))!
const raw = () => city.ctx.store.db.collection<{ _id: string }>('orders')
const silent = async () => (await checkDatabase(city.ctx.store.db, city.ctx.city, { settleMs: 0 })).violations.filter(({ rule }) => rule === 'clock_silent' || rule === 'wake_wrong' || rule === 'next_due_wrong').map(({ id }) => id)

test('two orders silenced by hand are found and watched again, a sound one is left alone, and it is done once', async () => {
  const ids: string[] = []
  for (let count = 0; count < 3; count += 1) {
    const { receipt } = await fileAndDispatch(city)
    await act(await doorsOf(city, PEOPLE.liaison), receipt.id, 'sign').expect(200)
    await act(await doorsOf(city, PEOPLE.handler), receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
    ids.push(receipt.id)
  }
  const [told = '', asleep = '', sound = ''] = ids
  const index = (await orderOf(told)).clocks.findIndex(({ name }) => name === 'resolve')
  await raw().updateOne({ _id: told }, { $set: { [`clocks.${index}.warned`]: ['half', 'most', 'due', 'day_after'], wakeAt: null } })
  await raw().updateOne({ _id: asleep }, { $set: { wakeAt: null, nextDueAt: new Date('2030-01-01T00:00:00Z') } })
  expect((await silent()).filter((id) => ids.includes(id)).sort()).toEqual(expect.arrayContaining([told, asleep].sort()))
  const before = await orderOf(sound)

  // Two at once: the guarded write lets each step stand once.
  const results = await Promise.all([rewatchOrders(city.ctx), rewatchOrders(city.ctx)])
  expect(results.reduce((sum, mended) => sum + mended, 0)).toBeGreaterThanOrEqual(2)
  expect(await silent()).toEqual([])
  expect((await orderOf(sound)).version).toBe(before.version)
  for (const id of [told, asleep]) expect((await orderOf(id)).history.filter(({ action }) => action === 'rewatch')).toHaveLength(1)

  const { dueAt } = (await orderOf(told)).clocks[index]!
  now = dueAt
  await sweepClocks(city.ctx)
  expect((await orderOf(told)).history.at(-1)).toMatchObject({ action: 'warn', detail: { told: ['resolve:due'] } })
  expect((await orderOf(asleep)).clocks[index]!.warned).toContain('due')

  await raw().updateOne({ _id: asleep }, { $set: { wakeAt: null } })
  expect(await rewatchOrders(city.ctx), 'once for each edition').toBe(0)
})
