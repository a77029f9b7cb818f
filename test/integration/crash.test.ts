// kill -9 in mid-work: what was promised is done, once; what was acknowledged is there, once.
import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Receipt } from '../../server/contracts/intake.ts'
import { classifyOrder } from '../../server/services/promises.ts'
import { openDesk } from '../../server/services/reading.ts'
import { eventually, startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { citizenOf } from '../support/demands.ts'
import { allKept, expectEachOnce, inParallel, plainDemands } from '../support/effects.ts'
import { freePort, startProcess, type Running } from '../support/processes.ts'

const environment = testEnvironment()
let city: TestInstallation
const running: Running[] = []
const start = async (kind: 'jobs' | 'web', more: Record<string, string> = {}): Promise<Running> => {
  const one = await startProcess(kind, { ...environment, ...more })
  running.push(one)
  return one
}

beforeAll(async () => {
  city = await startInstallation({ jobs: false, environment })
})
afterAll(async () => {
  await Promise.all(running.map((one) => one.kill()))
  await city.close()
})

const searchable = () => city.ctx.store.db.collection('searchDocs').countDocuments({})

test('jobs killed twice in mid-work: every effect of 200 demands is done exactly once', { timeout: 300_000 }, async () => {
  const first = await start('jobs')
  const filing = inParallel(plainDemands(city.ctx, 200), 8, async (demand, n) => {
    const { body } = await city.api().post('/orders', demand).expect(201)
    const receipt = body as Receipt
    // Some write once more while their first effects are under way.
    if (n % 4 === 0) await (await citizenOf(city, receipt)).post('/my/order/actions/urge', {}).expect(200)
    return receipt
  })
  const killAt = async (jobs: Running, done: number): Promise<void> => {
    await eventually(`${done} demands are searchable`, async () => (await searchable()) >= done || null, 60_000)
    await jobs.kill()
    expect(await city.ctx.store.orders.countPending(), 'killed in mid-work').toBeGreaterThan(0)
  }
  await killAt(first, 30)
  await killAt(await start('jobs'), 80)
  const receipts = await filing
  expect(new Set(receipts.map(({ number }) => number)).size).toBe(200)
  const last = await start('jobs')
  await allKept(city.ctx, 90_000)
  await expectEachOnce(city.ctx)
  expect(await city.ctx.store.db.collection('deliveries').countDocuments({})).toBeGreaterThanOrEqual(100)
  expect(await last.stop()).toBe(0)
})

test('a web process killed under load: every acknowledged demand is there, none twice, each with all it promised', { timeout: 300_000 }, async () => {
  const ports = [await freePort(), await freePort()]
  const [doomed] = await Promise.all(ports.map((port) => start('web', { PORT: String(port) })))
  const before = await city.ctx.store.db.collection('orders').countDocuments({})
  let answered = 0
  let retried = 0
  const filing = inParallel(plainDemands(city.ctx, 200), 12, async (demand) => {
    const key = randomUUID()
    for (let attempt = 0; ; attempt += 1) {
      const receipt = await post(ports[Math.min(attempt, 1)]!, key, demand).catch(() => null)
      if (receipt !== null) {
        answered += 1
        return { key, receipt }
      }
      retried += 1
      if (attempt > 20) throw new Error('the other web process does not answer either')
    }
  })
  await eventually('sixty demands are acknowledged', async () => answered >= 60 || null, 60_000)
  await doomed!.kill()
  const acknowledged = await filing
  expect(retried, 'the kill hit requests under way').toBeGreaterThan(0)
  const orders = await city.ctx.store.db.collection<{ _id: string; number: string; idempotency: { key: string } | null }>('orders').find({ idempotency: { $ne: null } }).toArray()
  for (const { key, receipt } of acknowledged) {
    const there = orders.filter(({ idempotency }) => idempotency?.key === `web:${key}`)
    expect(there.map(({ _id, number }) => ({ _id, number }))).toEqual([{ _id: receipt.id, number: receipt.number }])
  }
  expect(await city.ctx.store.db.collection('orders').countDocuments({})).toBe(before + 200)
  expect(new Set(orders.map(({ number }) => number)).size).toBe(orders.length)
  // What was written and not announced any more is found by the relay.
  const jobs = await start('jobs')
  await allKept(city.ctx, 90_000)
  await expectEachOnce(city.ctx)
  expect(await jobs.stop()).toBe(0)
})

test('a text that hangs its reader is a demand all the same: it is born unread, a new reader is made, and a job has it read', async () => {
  const { ctx } = city
  const { reading } = ctx
  const doomed = openDesk(pino({ level: 'silent' }), () => Promise.resolve(null), ctx.loads.of, { mostWaiting: 10, hungMs: 1 })
  await doomed.prepare(ctx.city)
  ctx.reading = doomed
  const text = '楼下饭店油烟扰民，晚上睡不着。'.repeat(600)
  const { body } = await city.api().post('/orders', { text }).expect(201)
  const { id, state } = body as Receipt
  expect(state).toBe('submitted')
  await eventually('a new reader is there', () => Promise.resolve(doomed.isReady || null))
  ctx.reading = reading
  doomed.close()
  const born = await ctx.store.orders.find(id)
  expect(born?.reading).toBeNull()
  const effect = born?.outbox.find(({ type }) => type === 'classify')
  await classifyOrder(ctx, { orderId: id, effectId: effect!.id })
  expect((await ctx.store.orders.find(id))?.reading?.leaves.length).toBeGreaterThan(0)
})

/** @throws when nobody answers; @returns null when the answer is no receipt */
async function post(port: number, key: string, body: object): Promise<Receipt | null> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  })
  return response.status === 201 ? ((await response.json()) as Receipt) : null
}
