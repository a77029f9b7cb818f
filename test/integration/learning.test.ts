// The reader learns from dispatchers: decisions become rows, a training is tried beside the running reader, promoted when it
// is better, read with by every process, and taken back in one step.
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Receipt } from '../../server/contracts/intake.ts'
import type { DriftView, LearningView, TrainingView } from '../../server/contracts/learning.ts'
import { openContext } from '../../server/context.ts'
import { keepLearning } from '../../server/services/learning.ts'
import { retrain } from '../../server/services/retraining.ts'
import { eventually, startInstallation, type Api, type TestInstallation } from '../support/app.ts'
import { act, doorsOf, PEOPLE } from '../support/demands.ts'
import { decideParcels, parcelDemand, PROPOSED_LEAF, TAUGHT_LEAF, TAUGHT_UNIT } from '../support/parcels.ts'

let city: TestInstallation
let admin: Api
beforeAll(async () => {
  city = await startInstallation()
  admin = await doorsOf(city, PEOPLE.admin)
})
afterAll(() => city.close())

const learning = async (): Promise<LearningView> => (await admin.get('/admin/reader').expect(200)).body as LearningView

/** Presses the button and waits for the outcome. */
async function trained(): Promise<TrainingView> {
  const { body } = await admin.post('/admin/reader/trainings').expect(202)
  const { id } = body as { id: string }
  return eventually(
    `training ${id} has ended`,
    async () => {
      const { trainings, readerVersion } = await learning()
      const ended = trainings.find((training) => training.id === id && training.endedAt !== null)
      // A better model is promoted first, and loaded by each process a moment later.
      return ended !== undefined && (ended.state !== 'better' || (ended.isRunning && readerVersion.includes(ended.version ?? '-'))) ? ended : null
    },
    90_000,
  )
}

const filed = async (n: number): Promise<Receipt & { state: string }> =>
  (await city.api().post('/orders', { text: parcelDemand(n), place: { street: 'wangjiang' } }).expect(201)).body as Receipt & { state: string }

/** An order that the promoted model read. */
let readByModel = ''

const seen = async (id: string) =>
  (await (await doorsOf(city, PEOPLE.dispatcher)).get(`/orders/${id}`).expect(200)).body as {
    state: string
    leadUnit: { code: string } | null
    reading: { leaves: { leaf: { code: string } }[]; readerVersion: string; because: { term: string }[]; becauseBy: string | null }
  }

test('too few decisions teach nothing, and the running reader stays', async () => {
  await decideParcels(city, 0, 3)
  const training = await trained()
  expect(training).toMatchObject({ state: 'not_better', reason: 'too_few_orders', orders: 3, isRunning: false, mayBePromoted: false })
  expect((await learning()).running).toBeNull()
})

test('what dispatchers decided is learnt, tried, promoted; the next such demand goes right by itself', { timeout: 150_000 }, async () => {
  const before = await seen((await filed(900)).id)
  expect(before.reading.leaves[0]?.leaf.code).toBe(PROPOSED_LEAF)
  await decideParcels(city, 3, 60)
  const [correction] = await city.ctx.store.records.listCorrections(1)
  expect(correction).toMatchObject({ by: PEOPLE.dispatcher, leafCode: TAUGHT_LEAF })

  const training = await trained()
  expect(training.state).toBe('better')
  expect(training.orders).toBe(63)
  expect(training.trial?.challengerAccuracy).toBeGreaterThan(training.trial?.runningAccuracy ?? 1)
  expect(training.by?.id).toBe(PEOPLE.admin)

  const { id } = await filed(901)
  const order = await seen(id)
  expect(order.reading.leaves[0]?.leaf.code).toBe(TAUGHT_LEAF)
  expect(order.reading.readerVersion).toContain(training.version)
  expect(order.state).toBe('dispatched')
  expect(order.leadUnit?.code).toBe(TAUGHT_UNIT)
  expect(order.reading.because.length).toBeGreaterThan(0)
  expect(order.reading.becauseBy).toBe(order.reading.readerVersion)
  readByModel = id
})

test('other matters are read as before', async () => {
  const { id } = (await city.api().post('/orders', { text: '江畔花园3号楼电梯停运三天，物业一直没有修。', place: { street: 'wangjiang' } }).expect(201)).body as Receipt
  expect((await seen(id)).reading.leaves[0]?.leaf.code.slice(0, 2)).toBe('02')
})

test('another process reads with the promoted model as well, also one that runs already', async () => {
  const other = await openContext(city.config, { log: pino({ level: 'silent' }) })
  try {
    expect(other.reading.version).toBe(city.ctx.reading.version)
    expect(other.reading.version).toContain('+model-')
    await admin.post('/admin/reader/roll-back').expect(204)
    await eventually('the other process reads with the catalogue alone', async () => !(other.reading.version ?? '+').includes('+'))
  } finally {
    await other.close()
  }
})

test('after the roll-back the catalogue reads alone; the model that was better may be promoted again', async () => {
  expect(city.ctx.reading.version).not.toContain('+')
  expect((await seen((await filed(902)).id)).reading.leaves[0]?.leaf.code).toBe(PROPOSED_LEAF)
  // What the model read stands; its deciding words are those of the reader at work, and the view says so.
  const { reading } = await seen(readByModel)
  expect(reading.readerVersion).toContain('+model-')
  expect(reading.becauseBy).toBe(city.ctx.reading.version)
  expect(reading.leaves[0]?.leaf.code).toBe(TAUGHT_LEAF)
  await admin.post('/admin/reader/roll-back').expect(404)
  const better = (await learning()).trainings.find(({ state }) => state === 'better')
  expect(better?.mayBePromoted).toBe(true)
  await admin.post(`/admin/reader/trainings/${better?.id}/promotion`).expect(204)
  expect((await learning()).running).toBe(better?.id)
  expect((await seen((await filed(903)).id)).reading.leaves[0]?.leaf.code).toBe(TAUGHT_LEAF)
})

test('a training without better results promotes nothing, and its model cannot be promoted', async () => {
  const training = await trained()
  expect(training).toMatchObject({ state: 'not_better', reason: 'not_better', mayBePromoted: false })
  await admin.post(`/admin/reader/trainings/${training.id}/promotion`).expect(404)
})

test('a training that is done stays done when its job comes again, and two presses are one training', async () => {
  const [newest] = (await learning()).trainings
  await retrain(city.ctx, { effectId: newest?.id ?? '' }, new AbortController().signal)
  expect((await learning()).trainings[0]).toEqual(newest)
  const [first, second] = await Promise.all([admin.post('/admin/reader/trainings'), admin.post('/admin/reader/trainings')])
  expect([first.status, second.status]).toEqual([202, 202])
  await eventually('all trainings have ended', async () => (await learning()).trainings.every(({ endedAt }) => endedAt !== null), 90_000)
})

test('a model file that was changed is not read with in part: the catalogue reads alone', async () => {
  const { running } = await learning()
  const bytes = await city.ctx.store.learning.readModel(running ?? '')
  bytes?.fill(0x10, 500, 501)
  await city.ctx.store.learning.saveModel(running ?? '', bytes ?? new Uint8Array())
  const other = await openContext(city.config, { log: pino({ level: 'silent' }) })
  try {
    expect(other.city.readerModel).toBe(running)
    expect(other.reading.isReady).toBe(true)
    expect(other.reading.version).not.toContain('+')
  } finally {
    await other.close()
  }
})

test('the schedule trains once a day, when enough is new', async () => {
  const count = async () => (await city.ctx.store.learning.listRuns(50)).length
  const before = await count()
  await keepLearning(city.ctx)
  expect(await count()).toBe(before)
  const [newest] = await city.ctx.store.learning.listRuns(1)
  const tomorrow = { ...city.ctx, now: () => new Date(Date.now() + 25 * 3_600_000) }
  await keepLearning(tomorrow)
  expect(await count()).toBe(before) // a day has passed, but nobody decided anything since
  await city.ctx.store.learning.setRun(newest?._id ?? '', { at: new Date(0) })
  for (const run of await city.ctx.store.learning.listRuns(50)) await city.ctx.store.learning.setRun(run._id, { at: new Date(0) })
  await keepLearning(tomorrow)
  expect(await count()).toBe(before + 1)
  expect((await city.ctx.store.learning.listRuns(1))[0]?.by).toBeNull()
})

test('drift says how often the reader was corrected and abstained, by week and by leaf', async () => {
  const drift = (await admin.get('/admin/reader/drift').expect(200)).body as DriftView
  const cell = drift.leaves.find(({ leaf }) => leaf.code === TAUGHT_LEAF)
  expect(cell?.orders).toBeGreaterThanOrEqual(63)
  expect(cell?.corrected).toBeGreaterThanOrEqual(60)
  expect(cell?.correctedShare).toBeCloseTo((cell?.corrected ?? 0) / (cell?.orders ?? 1), 10)
  expect(drift.weeks.reduce((sum, { orders }) => sum + orders, 0)).toBeGreaterThanOrEqual(cell?.orders ?? 0)
})

test('a dispatch that keeps the proposed matter teaches too', async () => {
  const before = (await city.ctx.store.records.listCorrections(500)).length
  const { id } = (await city.api().post('/orders', { text: '江畔花园3号楼电梯停运三天，物业一直没有修。', place: { street: 'wangjiang' }, accusedUnit: 'jiandu' }).expect(201)).body as Receipt
  await act(await doorsOf(city, PEOPLE.dispatcher), id, 'dispatch', { leadUnit: 'zhujian' }).expect(200)
  const corrections = await city.ctx.store.records.listCorrections(500)
  expect(corrections.length).toBe(before + 1)
  expect(corrections[0]).toMatchObject({ orderId: id, leafBefore: corrections[0]?.leafCode })
})

test.each([PEOPLE.dispatcher, PEOPLE.supervisor, PEOPLE.liaison])('%s may neither see nor steer the learning', async (login) => {
  const api = await doorsOf(city, login)
  await api.get('/admin/reader').expect(403)
  await api.get('/admin/reader/drift').expect(403)
  await api.post('/admin/reader/trainings').expect(403)
  await api.post('/admin/reader/roll-back').expect(403)
})
