// The clock sweep at work: warnings reach the people of the ladder once, whatever happens to Redis or to the processes.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultClockPolicy, outcomeOf } from '../../server/domain/clocks.ts'
import type { Order } from '../../server/domain/orders.ts'
import { openContext, type Context } from '../../server/context.ts'
import { sweepClocks } from '../../server/services/sweeping.ts'
import { drained, emptyRedis, eventually, startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, fileWaiting, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'

/** The city's clock: the tests set it. A Monday without holidays near. */
let now = new Date('2026-03-02T10:00:00+08:00')
const at = (local: string): void => void (now = new Date(`${local.replace(' ', 'T')}:00+08:00`))

let city: TestInstallation
/** Another process of the same installation, whose clock may run ahead or behind (ms). */
let other: Context
let skew = 0

beforeAll(async () => {
  const environment = testEnvironment()
  city = await startInstallation({ environment, now: () => now })
  other = await openContext(city.config, { now: () => new Date(now.getTime() + skew), log: city.ctx.log })
})
afterAll(async () => {
  await other.close()
  await city.close()
})

const orderOf = async (id: string): Promise<Order> => (await city.ctx.store.orders.find(id))!
const warningsOf = async (id: string) => (await city.ctx.store.records.listOrderNotices(id)).filter(({ about }) => about.startsWith('clock:'))
const told = async (id: string, code: string, clock: string) =>
  (await warningsOf(id)).filter(({ about }) => about.startsWith(`clock:${code}:${clock}`)).map(({ to }) => to.replace('person:', '')).sort()
/** Waits for a warning, and until all it is for have it. */
async function toldOnce(id: string, code: string, clock: string): Promise<string[]> {
  await eventually(`${code} of ${clock} is told`, async () => ((await told(id, code, clock)).length > 0 ? true : null))
  await drained(city.ctx, id)
  return told(id, code, clock)
}
const clockOf = (order: Order, name: string) => order.clocks.find((clock) => clock.name === name)!
const peopleOf = (unit: string, ...roles: string[]) =>
  [...city.ctx.city.people.values()].filter((person) => person.unit === unit && person.roles.some((role) => roles.includes(role))).map(({ _id }) => _id)

test('half, most, due, the day after: each step of the ladder is told by name, once', async () => {
  at('2026-03-02 09:00')
  const { receipt } = await fileAndDispatch(city)
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await act(liaison, receipt.id, 'sign').expect(200)
  await act(liaison, receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  const resolve = clockOf(await orderOf(receipt.id), 'resolve')
  expect(resolve.dueAt).toEqual(new Date('2026-03-09T18:00:00+08:00'))

  at('2026-03-05 18:00')
  expect(await toldOnce(receipt.id, 'half', 'resolve')).toEqual(peopleOf(UNIT, 'liaison').sort())
  at('2026-03-09 09:00')
  expect(await toldOnce(receipt.id, 'most', 'resolve')).toEqual(peopleOf(UNIT, 'liaison', 'unit_lead').sort())
  at('2026-03-09 18:00')
  expect(await toldOnce(receipt.id, 'due', 'resolve')).toEqual([...peopleOf(UNIT, 'liaison', 'unit_lead'), ...peopleOf('centre', 'dispatcher')].sort())
  at('2026-03-10 18:00')
  expect(await toldOnce(receipt.id, 'day_after', 'resolve')).toEqual([...peopleOf(UNIT, 'liaison', 'unit_lead'), ...peopleOf('centre', 'dispatcher', 'supervisor')].sort())

  const order = await orderOf(receipt.id)
  expect(order.history.filter(({ action }) => action === 'warn').map(({ detail }) => detail.roles)).toContainEqual(['liaison', 'unit_lead', 'dispatcher', 'supervisor'])
  expect(order.wakeAt).toBeNull()
})

test('after a standstill only the last warning is sent; what is met is not warned of', async () => {
  at('2026-03-02 09:00')
  const { receipt } = await fileAndDispatch(city)
  const { receipt: signed } = await fileAndDispatch(city)
  await act(await doorsOf(city, PEOPLE.liaison), signed.id, 'sign').expect(200)
  at('2026-03-02 16:00')
  await eventually('due is told', async () => ((await told(receipt.id, 'due', 'sign')).length > 0 ? true : null))
  await drained(city.ctx, receipt.id)
  expect((await warningsOf(receipt.id)).filter(({ about }) => about.includes(':sign')).map(({ about }) => about.split(':')[1])).not.toContain('half')
  expect((await warningsOf(signed.id)).filter(({ about }) => about.includes(':sign'))).toEqual([])
})

test('many sweeps at once in two processes, and an emptied Redis: every warning once', { timeout: 60_000 }, async () => {
  at('2026-04-07 09:00')
  const receipts = []
  for (let n = 0; n < 12; n += 1) receipts.push((await fileAndDispatch(city)).receipt)
  at('2026-04-07 12:00')
  await emptyRedis(city)
  await Promise.all([sweepClocks(city.ctx), sweepClocks(other), sweepClocks(other), sweepClocks(city.ctx)])
  for (const { id } of receipts) {
    await eventually('sign is due', async () => ((await told(id, 'due', 'sign')).length > 0 ? true : null), 30_000)
    const order = await orderOf(id)
    const codes = order.history.filter(({ action }) => action === 'warn').flatMap(({ detail }) => detail.told as string[])
    expect(new Set(codes).size, 'none twice').toBe(codes.length)
    const about = (await warningsOf(id)).map(({ about: what, to }) => `${what} ${to}`)
    expect(new Set(about).size).toBe(about.length)
  }
})

test('processes whose clocks differ by minutes: the same warnings as with one clock, each once', { timeout: 120_000 }, async () => {
  const codesWith = async (minutes: number): Promise<string[]> => {
    at('2026-04-08 09:00')
    skew = minutes * 60_000
    const { receipt } = await fileAndDispatch(city)
    const from = now.getTime()
    for (let passed = 5; passed <= 240; passed += 5) {
      now = new Date(from + passed * 60_000)
      await Promise.all([sweepClocks(other), sweepClocks(city.ctx)])
    }
    await eventually('sign is due', async () => ((await told(receipt.id, 'due', 'sign')).length > 0 ? true : null), 30_000)
    await drained(city.ctx, receipt.id)
    const { history } = await orderOf(receipt.id)
    const about = (await warningsOf(receipt.id)).map(({ about: what, to }) => `${what} ${to}`)
    expect(new Set(about).size).toBe(about.length)
    return history.filter(({ action }) => action === 'warn').flatMap(({ detail }) => detail.told as string[])
  }
  const expected = await codesWith(0)
  expect(expected.length).toBeGreaterThanOrEqual(2)
  for (const minutes of [7, -7]) expect(await codesWith(minutes), `${minutes} minutes`).toEqual(expected)
  skew = 0
})

test('the centre’s own clock tells the centre', async () => {
  at('2026-03-02 09:00')
  const receipt = await fileWaiting(city)
  at('2026-03-03 09:00')
  expect(await toldOnce(receipt.id, 'due', 'dispatch')).toEqual(peopleOf('centre', 'dispatcher', 'supervisor').sort())
})

test('a question nobody answered lapses with notice, and the order goes on', async () => {
  at('2026-03-02 09:00')
  const { receipt } = await fileAndDispatch(city)
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await act(liaison, receipt.id, 'sign').expect(200)
  await act(liaison, receipt.id, 'askInfo', { question: '几号楼？', answerBy: '2026-03-04T18:00:00+08:00' }).expect(200)
  const before = clockOf(await orderOf(receipt.id), 'resolve')
  expect((await orderOf(receipt.id)).nextDueAt?.getTime() ?? 0).toBeLessThanOrEqual(before.dueAt.getTime())
  at('2026-03-04 18:00')
  await eventually('it lapses', async () => ((await orderOf(receipt.id)).state === 'handling' ? true : null))
  const after = clockOf(await orderOf(receipt.id), 'resolve')
  expect(after.pauses).toMatchObject([{ reason: 'needs_info', to: new Date('2026-03-04T18:00:00+08:00') }])
  expect(after.dueAt.getTime()).toBeGreaterThan(before.dueAt.getTime())
  expect((await (await citizenOf(city, receipt)).get('/my/order').expect(200)).body.steps.map(({ kind }: { kind: string }) => kind)).toContain('lapseInfo')
})

test('where the city takes silence for signing, the order goes on by itself, late, and the unit is told', async () => {
  at('2026-03-02 09:00')
  await city.ctx.store.policies.addVersion({ name: 'clocks', value: { ...defaultClockPolicy, onSignTimeout: 'sign' }, version: 2, at: now, by: PEOPLE.admin, reason: '试行', restored: null, changed: ['onSignTimeout'] })
  await city.ctx.cityChanged()
  const { receipt } = await fileAndDispatch(city)
  const { dueAt } = clockOf(await orderOf(receipt.id), 'sign')
  now = new Date(dueAt.getTime() - 1_000)
  await sweepClocks(city.ctx)
  expect((await orderOf(receipt.id)).state).toBe('dispatched')
  // At the instant itself the unit could still sign in time: silence is not yet broken.
  now = dueAt
  await sweepClocks(city.ctx)
  expect((await orderOf(receipt.id)).state).toBe('dispatched')
  now = new Date(dueAt.getTime() + 1)
  await eventually('it is taken as signed', async () => ((await orderOf(receipt.id)).state === 'handling' ? true : null))
  const order = await orderOf(receipt.id)
  expect(order.history.filter(({ action }) => action === 'sign').map(({ by, detail }) => [by.kind, detail.byTimeout])).toEqual([['system', true]])
  expect(outcomeOf(clockOf(order, 'sign'), now)).toBe('late')
  await drained(city.ctx, receipt.id)
  expect((await city.ctx.store.records.listOrderNotices(receipt.id)).map(({ about }) => about)).toContain('signed_by_timeout')
  // The unit may still say that it is not its own.
  await act(await doorsOf(city, PEOPLE.liaison), receipt.id, 'requestReturn', { law: '三定方案', proposedUnit: OTHER_UNIT, reason: '不属本单位职责' }).expect(200)
})

test('a citizen who was asked is reminded half-way, once; after the last day the question lapses', async () => {
  at('2026-03-02 09:00')
  const { receipt } = await fileAndDispatch(city)
  await act(await doorsOf(city, PEOPLE.liaison), receipt.id, 'sign').expect(200)
  await act(await doorsOf(city, PEOPLE.liaison), receipt.id, 'askInfo', { question: '几号楼？', answerBy: '2026-03-06T09:00:00+08:00' }).expect(200)
  const reminders = async () => (await city.ctx.store.records.listOrderNotices(receipt.id)).filter(({ about }) => about === 'info_reminder').map(({ to }) => to)
  at('2026-03-04 08:00')
  await sweepClocks(city.ctx)
  expect(await reminders()).toEqual([])
  at('2026-03-04 09:00')
  await eventually('the citizen is reminded', async () => ((await reminders()).length > 0 ? true : null))
  await Promise.all([sweepClocks(city.ctx), sweepClocks(other)])
  await drained(city.ctx, receipt.id)
  expect(await reminders()).toEqual(['citizen'])
  at('2026-03-06 09:00')
  await eventually('the question lapses', async () => ((await orderOf(receipt.id)).state === 'handling' ? true : null))
})

test('an overdue order that is suspended comes up for review on its day, whatever was told before', async () => {
  at('2026-03-02 09:00')
  const { receipt } = await fileAndDispatch(city)
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await act(liaison, receipt.id, 'sign').expect(200)
  await act(liaison, receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  at('2026-03-10 18:00')
  await toldOnce(receipt.id, 'day_after', 'resolve')
  expect((await orderOf(receipt.id)).wakeAt).toBeNull()

  await act(liaison, receipt.id, 'requestSuspension', { reason: '资金未到位', plan: '分两步改造', owner: '分管副职', until: '2026-04-20T09:00:00+08:00' }).expect(200)
  await act(await doorsOf(city, PEOPLE.supervisor), receipt.id, 'ruleSuspension', { granted: true, reason: '同意' }).expect(200)
  expect(await orderOf(receipt.id)).toMatchObject({ state: 'suspended', wakeAt: new Date('2026-04-20T09:00:00+08:00') })
  at('2026-04-20 09:00')
  await eventually('the review comes', async () => ((await orderOf(receipt.id)).state === 'handling' ? true : null))
  const order = await orderOf(receipt.id)
  expect(order.history.at(-1)).toMatchObject({ action: 'endSuspension', by: { kind: 'system' } })
  expect(order.suspension).toBeNull()
})
