// A change of the working calendar that breaks off, and two administrators at once: a version is in force whole or not at all, and
// nothing ever keeps the next change out.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CalendarView } from '../../server/contracts/calendar.ts'
import { openContext, type Context } from '../../server/context.ts'
import type { StaffActor } from '../../server/domain/actors.ts'
import { changeCalendar, moveToCalendar, viewCalendar } from '../../server/services/calendar.ts'
import { checkDatabase } from '../../scripts/check/database.ts'
import type { Order } from '../../server/domain/orders.ts'
import { sweepClocks } from '../../server/services/sweeping.ts'
import { eventually, startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import type { CitizenOrder, StaffOrder } from '../../server/contracts/orders.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, PEOPLE } from '../support/demands.ts'

const environment = testEnvironment()
let now = new Date('2026-03-02T09:00:00+08:00')
let city: TestInstallation
let other: Context
let admin: Awaited<ReturnType<typeof doorsOf>>
const ADMIN: StaffActor = { kind: 'staff', id: PEOPLE.admin, roles: ['admin'], unit: 'centre' }

beforeAll(async () => {
  city = await startInstallation({ jobs: false, environment, now: () => now })
  other = await openContext(city.config, { now: () => now, log: city.ctx.log })
  admin = await doorsOf(city, PEOPLE.admin)
})
afterAll(async () => {
  await other.close()
  await city.close()
})

/** What stands in for the notice of next year stays, whatever else is changed. */
const standIns = () => city.ctx.city.calendar.overrides.filter(({ provisional }) => provisional === true)
const closed = (date: string, name = '停工日') => ({ date, kind: 'off' as const, name, nameEn: 'Closed', windows: null })
const inForce = async (): Promise<CalendarView> => (await admin.get('/admin/calendar').expect(200)).body as CalendarView

/** @returns whether it was killed before it had made all its writes */
async function killedBefore(write: number, version: number, date: string): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/dying-administrator.ts', String(version), date, String(write)], { env: { ...process.env, ...environment }, stdio: ['ignore', 'inherit', 'inherit'] })
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (signal !== 'SIGKILL' && code !== 0) throw new Error(`the process ended with ${code ?? signal ?? ''}`)
  return signal === 'SIGKILL'
}

test('killed before any one of its writes, a change is in force for every process or was never made, and the next one goes through', { timeout: 240_000 }, async () => {
  const { receipt } = await fileAndDispatch(city)
  const dueAt = async () => (await city.ctx.store.orders.find(receipt.id))!.clocks.find(({ name }) => name === 'resolve')!.dueAt.toISOString()
  let deaths = 0
  for (let write = 0; ; write += 1) {
    const { version } = await inForce()
    const died = await killedBefore(write, version, '2026-03-04')
    const after = await inForce()
    if (write > 0) expect(after, 'one write puts it in force').toMatchObject({ version: version + 1, overrides: [{ date: '2026-03-04' }, ...standIns()] })
    else expect(after.version).toBe(version)
    await eventually('every process has it', async () => (other.city.calendar.version === after.version ? true : null), 10_000)
    // The jobs move the open orders to what is in force, and the next administrator is not kept out.
    now = new Date(now.getTime() + 11_000)
    await moveToCalendar(other)
    expect(await dueAt()).toBe(write > 0 ? '2026-03-10T10:00:00.000Z' : '2026-03-09T10:00:00.000Z')
    await admin.put('/admin/calendar', { version: after.version, overrides: standIns(), reason: '恢复' }).expect(204)
    now = new Date(now.getTime() + 11_000)
    await eventually('every process has it', async () => (other.city.calendar.version === after.version + 1 ? true : null), 10_000)
    await moveToCalendar(other)
    expect(await dueAt()).toBe('2026-03-09T10:00:00.000Z')
    if (!died) break
    deaths += 1
  }
  expect(deaths, 'it was killed between writes as well').toBeGreaterThan(1)
})

test('two administrators at once, each in a process of their own: one version, and the other is told; what was looked at elsewhere is no conflict', async () => {
  for (let round = 0; round < 10; round += 1) {
    const [mine, theirs] = await Promise.all([viewCalendar(city.ctx), viewCalendar(other)])
    expect(mine.version).toBe(theirs.version)
    const asked = [city.ctx, other].map((ctx, index) => changeCalendar(ctx, ADMIN, { version: mine.version, overrides: [closed(`2026-05-1${index + 1}`), ...standIns()], declareYears: [], adoptYears: [], reason: `第${round}轮` }))
    const results = await Promise.allSettled(asked)
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = results.find((result) => result.status === 'rejected')
    expect(lost?.reason).toMatchObject({ fault: { code: 'conflict', version: mine.version + 1 } })
    const winner = results.findIndex(({ status }) => status === 'fulfilled')
    const { version, overrides } = await viewCalendar(round % 2 === 0 ? other : city.ctx)
    expect({ version, overrides }).toEqual({ version: mine.version + 1, overrides: [closed(`2026-05-1${winner + 1}`), ...standIns()] })
  }
})

test('versions that came soon after each other move an order once, for the reasons of all of them', async () => {
  now = new Date(now.getTime() + 11_000)
  await moveToCalendar(city.ctx)
  now = new Date('2026-03-02T09:00:00+08:00')
  const { receipt } = await fileAndDispatch(city)
  const { version } = await inForce()
  await admin.put('/admin/calendar', { version, overrides: [closed('2026-03-04'), ...standIns()], reason: '台风停工' }).expect(204)
  await admin.put('/admin/calendar', { version: version + 1, overrides: [closed('2026-03-04'), closed('2026-03-05'), ...standIns()], reason: '停工延长一天' }).expect(204)
  now = new Date(now.getTime() + 11_000)
  await moveToCalendar(city.ctx)
  const order = (await city.ctx.store.orders.find(receipt.id))!
  expect(order.history.filter(({ action }) => action === 'recalendar').map(({ detail }) => [detail.reason, detail.calendar])).toEqual([['台风停工；停工延长一天', version + 2]])
})

test('a version that an older release left half saved is in force: nothing is locked', async () => {
  const { version } = await inForce()
  const settings = city.ctx.store.db.collection<{ _id: string; version: number; value: unknown; at: Date }>('settings')
  const before = city.ctx.city.calendar
  await settings.insertOne({ _id: 'calendar', version, value: before, at: now })
  await settings.insertOne({ _id: `calendar:${version + 1}`, version: version + 1, value: { calendar: { ...before, version: version + 1, overrides: [closed('2026-06-01'), ...standIns()] }, reason: '断电前保存', by: PEOPLE.admin }, at: now })
  expect(await inForce()).toMatchObject({ version: version + 1, overrides: [{ date: '2026-06-01' }, ...standIns()] })
  await admin.put('/admin/calendar', { version: version + 1, overrides: standIns(), reason: '恢复' }).expect(204)
})

test('without the next year’s calendar the citizen’s “not solved” is taken; the year declared, the promise is dated, and both are said', { timeout: 120_000 }, async () => {
  now = new Date('2026-12-14T09:00:00+08:00')
  const { receipt } = await fileAndDispatch(city)
  const { id } = receipt
  const [handler, auditor] = [await doorsOf(city, PEOPLE.handler), await doorsOf(city, PEOPLE.auditor)]
  await act(await doorsOf(city, PEOPLE.liaison), id, 'sign').expect(200)
  await act(handler, id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  await act(handler, id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '电梯已修复。' }).expect(200)
  await act(auditor, id, 'passReply').expect(200)
  now = new Date('2026-12-30T10:00:00+08:00')
  const full = city.ctx.city.calendar
  city.ctx.city.calendar = { ...full, years: full.years.filter((year) => year <= 2026) }
  const citizen = await citizenOf(city, receipt)
  await citizen.post('/my/order/actions/rate', { grounds: { grade: 'dissatisfied', solved: false } }).expect(200)
  const back = (await citizen.get('/my/order').expect(200)).body as CitizenOrder
  expect(back).toMatchObject({ state: 'handling', redoCount: 1 })
  expect(back.promises.find(({ name, metAt }) => name === 'resolve' && metAt === null)).toMatchObject({ dueAt: null, outcome: 'running' })
  const seen = (await (await doorsOf(city, PEOPLE.liaison)).get(`/orders/${id}`).expect(200)).body as StaffOrder
  expect(seen.undatedFor).toBe(2027)
  // The versions before this one move other orders; this one waits as long as the year is missing.
  await moveToCalendar(city.ctx)
  expect((await city.ctx.store.orders.find(id))!.history.map(({ action }) => action)).not.toContain('recalendar')
  expect((await inForce()).waiting).toBe(1)
  city.ctx.city.calendar = full
  await admin.put('/admin/calendar', { version: full.version, overrides: full.overrides, reason: '2027年放假安排已公布' }).expect(204)
  now = new Date(now.getTime() + 11_000)
  expect(await moveToCalendar(city.ctx)).toBeGreaterThan(0)
  const dated = (await citizen.get('/my/order').expect(200)).body as CitizenOrder
  expect(dated.promises.find(({ name, metAt }) => name === 'resolve' && metAt === null)?.dueAt).toBe('2027-01-05T10:00:00.000Z')
  expect(dated.steps.at(-1)).toMatchObject({ kind: 'recalendar', text: '2027年放假安排已公布' })
  expect((await inForce()).waiting).toBe(0)
})

test('the warning after the end of a year comes, once the next year is declared; the check sees what was moved by hand at an older version, and nothing else', { timeout: 120_000 }, async () => {
  now = new Date('2026-12-24T09:00:00+08:00')
  const full = city.ctx.city.calendar
  city.ctx.city.calendar = { ...full, years: full.years.filter((year) => year <= 2026) }
  const { receipt } = await fileAndDispatch(city)
  const { id } = receipt
  await act(await doorsOf(city, PEOPLE.liaison), id, 'sign').expect(200)
  await act(await doorsOf(city, PEOPLE.handler), id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  const orderNow = async (): Promise<Order> => (await city.ctx.store.orders.find(id))!
  const toldOf = async (): Promise<string> => JSON.stringify((await orderNow()).history.flatMap(({ detail }) => detail.told ?? []))
  now = new Date('2026-12-31T18:00:00+08:00')
  await sweepClocks(city.ctx)
  expect(await toldOf()).toContain('resolve:due')
  expect((await orderNow()).wakeAt, 'no year to date the next warning in').toBeNull()
  city.ctx.city.calendar = full
  await admin.put('/admin/calendar', { version: full.version, overrides: full.overrides, reason: '2027年放假安排已公布' }).expect(204)
  now = new Date(now.getTime() + 11_000)
  const { version } = await orderNow()
  await moveToCalendar(city.ctx)
  expect(await orderNow()).toMatchObject({ version, wakeAt: new Date('2027-01-04T18:00:00+08:00') })
  const faults = async () => (await checkDatabase(city.ctx.store.db, city.ctx.city, { settleMs: 0 })).violations.filter(({ rule }) => rule === 'clock_wrong' || rule === 'wake_wrong')
  expect(await faults()).toEqual([])
  now = new Date('2027-01-04T18:00:00+08:00')
  await sweepClocks(city.ctx)
  expect(await toldOf()).toContain('resolve:day_after')
  const { clocks } = await orderNow()
  const index = clocks.findIndex(({ name }) => name === 'resolve')
  expect(clocks[index]!.calendar).toBe(full.version)
  expect(city.ctx.city.calendar.version).toBe(full.version + 1)
  await city.ctx.store.db.collection<{ _id: string }>('orders').updateOne({ _id: id }, { $set: { [`clocks.${index}.dueAt`]: new Date(clocks[index]!.dueAt.getTime() - 86_400_000) } })
  expect((await faults()).map(({ detail }) => detail)).toContain('resolve: due_not_as_recorded')
})
