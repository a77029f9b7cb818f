// Redis emptied while work waits: the orders remember what they promised, and all of it is done within half a minute.
import { Queue } from 'bullmq'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBackground, type Background } from '../../jobs/background.ts'
import { unitQueue } from '../../server/queues/catalogue.ts'
import { emptyRedis, eventually, startInstallation, type TestInstallation } from '../support/app.ts'
import { act, doorsOf, fileWaiting, PEOPLE, UNIT } from '../support/demands.ts'
import { allKept, expectEachOnce, inParallel, plainDemands } from '../support/effects.ts'

let city: TestInstallation
let background: Background | null = null
beforeAll(async () => {
  city = await startInstallation({ jobs: false })
})
afterAll(async () => {
  await background?.close(2_000)
  await city.close()
})

/** Twenty tries take hours: the job is left one, and gets it now. */
async function leaveOneTry(queueName: string, jobId: string): Promise<void> {
  const { redis, config } = city.ctx
  const queue = new Queue(queueName, { connection: redis, prefix: config.redisPrefix })
  const key = queue.toKey(jobId)
  const options: unknown = JSON.parse((await redis.hget(key, 'opts')) ?? '{}')
  await redis.hset(key, 'opts', JSON.stringify({ ...(options as object), attempts: 1 }))
  await (await queue.getJob(jobId))?.promote()
  await queue.close()
}

const file = (count: number) => inParallel(plainDemands(city.ctx, count), 10, async (demand) => (await city.api().post('/orders', demand).expect(201)).body as { id: string })

test('emptied before the jobs start: a hundred demands are read, delivered and found within 30 s', { timeout: 120_000 }, async () => {
  const filed = await file(100)
  await eventually('jobs wait in Redis', async () => (await city.ctx.queues.counts('follow')).waiting === 100 || null)
  expect(await emptyRedis(city)).toBeGreaterThan(100)
  expect((await city.ctx.queues.counts('follow')).waiting).toBe(0)
  const started = Date.now()
  background = startBackground(city.ctx)
  await allKept(city.ctx, 30_000)
  expect(Date.now() - started).toBeLessThan(30_000)
  await expectEachOnce(city.ctx)
  expect(await city.ctx.store.orders.count()).toBe(filed.length)
})

test('emptied again and again while the jobs run: nothing is lost, nothing is done twice', { timeout: 120_000 }, async () => {
  const filing = file(100)
  for (let times = 0; times < 4; times += 1) {
    await emptyRedis(city)
    await eventually('more are filed', async () => (await city.ctx.store.orders.count()) > 120 + times * 15 || null)
  }
  await filing
  await emptyRedis(city)
  await allKept(city.ctx, 30_000)
  await expectEachOnce(city.ctx)
})

test('a job that used up its tries is kept, and an administrator sees it', { timeout: 60_000 }, async () => {
  const { id } = await fileWaiting(city)
  await allKept(city.ctx, 30_000)
  // A handler that cannot work: the unit's secret is sealed with a key that nobody has.
  await city.ctx.store.city.setUnitSystem(UNIT, { url: 'http://127.0.0.1:9/', secret: { keyId: 'lost', box: '' }, enabled: true })
  await city.ctx.cityChanged()
  await act(await doorsOf(city, PEOPLE.dispatcher), id, 'dispatch', { leadUnit: UNIT }).expect(200)
  const order = (await city.ctx.store.orders.find(id))!
  const effect = order.outbox.find(({ type }) => type === 'deliver')!
  const admin = await doorsOf(city, PEOPLE.admin)
  const seen = () => admin.get('/admin/queues').expect(200).then(({ body }) => (body.queues as { name: string; delayed: number; failed: number; failures: { id: string; name: string; attempts: number; reason: string }[] }[]).find(({ name }) => name === unitQueue(UNIT))!)
  await eventually('the failed try waits for its next', async () => (await seen()).delayed === 1 || null)
  await leaveOneTry(unitQueue(UNIT), effect.id)
  const { failures } = await eventually('the job is shown as failed', async () => {
    const queue = await seen()
    return queue.failed === 1 ? queue : null
  }, 30_000)
  expect(failures).toMatchObject([{ id: effect.id, name: 'deliver' }])
  expect(failures[0]!.reason).toContain('sealed with key lost')
  expect((await city.ctx.store.orders.find(id))!.outbox.map(({ id: kept }) => kept)).toContain(effect.id)
})
