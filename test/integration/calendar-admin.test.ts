// An administrator changes the working calendar: tried first, put in force as a new version, open orders moved with the reason.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CalendarDay, CalendarMove, CalendarPreview, CalendarView, UnitHoursGiven } from '../../server/contracts/calendar.ts'
import { openContext, type Context } from '../../server/context.ts'
import type { Order } from '../../server/domain/orders.ts'
import { sayCalendarAlarm } from '../../server/services/calendar.ts'
import { eventually, startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, fileWaiting, PEOPLE } from '../support/demands.ts'

let now = new Date('2026-03-02T09:00:00+08:00')
let city: TestInstallation
let other: Context
let admin: Awaited<ReturnType<typeof doorsOf>>

beforeAll(async () => {
  city = await startInstallation({ environment: testEnvironment(), now: () => now })
  other = await openContext(city.config, { now: () => now, log: city.ctx.log })
  admin = await doorsOf(city, PEOPLE.admin)
})
afterAll(async () => {
  await other.close()
  await city.close()
})

/** What stands in for the notice of next year stays, whatever else is changed. */
const standIns = (): CalendarDay[] => city.ctx.city.calendar.overrides.filter(({ provisional }) => provisional === true)
const off = (date: string, name = '全市统一停工日'): CalendarDay => ({ date, kind: 'off', name, nameEn: 'City closed', windows: null })
const shownIn = ({ earliest, latest }: CalendarPreview): CalendarMove[] => [...earliest, ...latest]
const inForce = async (): Promise<CalendarView> => (await admin.get('/admin/calendar').expect(200)).body as CalendarView
const orderOf = async (id: string): Promise<Order> => (await city.ctx.store.orders.find(id))!
const dueOf = async (id: string): Promise<string> => {
  const due = (await orderOf(id)).clocks.find(({ name }) => name === 'resolve')!.dueAt
  return due.toISOString()
}

test('a preview says what would move, and moves nothing', async () => {
  const { receipt } = await fileAndDispatch(city)
  const before = await dueOf(receipt.id)
  const { version } = await inForce()
  const preview = (await admin.post('/admin/calendar/preview', { version, overrides: [off('2026-03-04'), ...standIns()] }).expect(200)).body as CalendarPreview
  expect(preview.orders.moved).toBeGreaterThan(0)
  expect(preview.clocks.moved).toBeGreaterThan(0)
  expect(preview).toMatchObject({ sooner: 0, later: preview.clocks.moved + preview.tasks.moved })
  const moved = shownIn(preview).find(({ number, what, unit }) => number === receipt.number && 'clock' in what && what.clock === 'resolve' && unit === null)
  expect(moved).toMatchObject({ from: before, to: '2026-03-10T10:00:00.000Z' })
  expect(await dueOf(receipt.id)).toBe(before)
  expect((await inForce()).version).toBe(version)
})

test('in force, open orders move with the reason, once; other processes promise by it; the checker’s record holds', { timeout: 60_000 }, async () => {
  const { receipt } = await fileAndDispatch(city)
  const waiting = await fileWaiting(city)
  const { version } = await inForce()
  const reason = '因台风全市停工一天'
  await admin.put('/admin/calendar', { version, overrides: [off('2026-03-04'), ...standIns()], reason }).expect(204)
  expect(await inForce()).toMatchObject({ version: version + 1, overrides: [{ date: '2026-03-04', kind: 'off' }, ...standIns()], moving: true })
  now = new Date(now.getTime() + 11_000)
  await eventually('the orders have moved', async () => ((await inForce()).moving ? null : true), 30_000)
  expect(await dueOf(receipt.id)).toBe('2026-03-10T10:00:00.000Z')
  const order = await orderOf(receipt.id)
  expect(order.history.filter(({ action }) => action === 'recalendar').map(({ detail }) => detail.reason)).toEqual([reason])
  expect(order.rules.calendar).toBe(version + 1)
  expect(order.nextDueAt).toEqual(order.clocks.filter(({ metAt }) => metAt === null).map(({ dueAt }) => dueAt).sort((a, b) => a.getTime() - b.getTime())[0])
  expect((await orderOf(waiting.id)).history.map(({ action }) => action), 'a clock of natural hours does not move').not.toContain('recalendar')
  const citizen = await citizenOf(city, receipt)
  expect((await citizen.get('/my/order').expect(200)).body.steps.find(({ kind }: { kind: string }) => kind === 'recalendar')).toMatchObject({ text: reason })
  await eventually('the other process has it', async () => (other.city.calendar.version === version + 1 ? true : null))
})

test('who changes an older version is told; nothing is overwritten', async () => {
  const { version } = await inForce()
  const late = await admin.put('/admin/calendar', { version: version - 1, overrides: [], reason: '撤销' }).expect(409)
  expect(late.body.error).toMatchObject({ code: 'conflict', version })
  const both = await Promise.all([1, 2].map((day) => admin.put('/admin/calendar', { version, overrides: [off(`2026-05-0${day + 5}`), ...standIns()], reason: '调休' })))
  expect(both.map(({ status }) => status).sort()).toEqual([204, 409])
  expect((await inForce()).version).toBe(version + 1)
})

test('faulty days are named in the order they were sent; a year is not declared without its holidays', async () => {
  const { version } = await inForce()
  const bad = await admin
    .put('/admin/calendar', { version, overrides: [off('2026-12-01'), { ...off('2026-05-09'), kind: 'hours', windows: [{ from: 600, to: 540 }] }, ...standIns()], declareYears: [2030], reason: 'x' })
    .expect(400)
  expect((bad.body.error.issues as { path: string }[]).map(({ path }) => path)).toEqual(['overrides.1.windows.0', 'declareYears.0'])
  expect((await inForce()).version).toBe(version)
})

test('a year that is missing is told to the administrators’ bell from October on, once a month; when it is too late, each day', async () => {
  const { calendar } = city.ctx.city
  city.ctx.city.calendar = { ...calendar, years: calendar.years.filter((year) => year <= 2026) }
  const before = now
  const told = async (): Promise<number> => ((await admin.get('/notices').expect(200)).body.notices as { about: string }[]).filter(({ about }) => about === 'calendar_alarm:2027').length
  const at = async (local: string): Promise<boolean> => {
    now = new Date(`${local}T09:00:00+08:00`)
    return sayCalendarAlarm(city.ctx)
  }
  expect(await at('2026-09-30')).toBe(false)
  expect(await told()).toBe(0)
  for (const day of ['2026-10-01', '2026-10-01', '2026-10-20']) expect(await at(day)).toBe(true)
  expect(await told()).toBe(1)
  await at('2026-11-30')
  expect(await told()).toBe(2)
  for (const day of ['2027-01-01', '2027-01-02']) await at(day)
  expect(await told()).toBe(4)
  city.ctx.city.calendar = calendar
  now = before
})

test('a day with hours of its own, several stretches: what is left of them counts', { timeout: 60_000 }, async () => {
  now = new Date('2026-04-13T09:00:00+08:00')
  const { receipt } = await fileAndDispatch(city)
  const { version, overrides } = await inForce()
  const short: CalendarDay = { date: '2026-04-13', kind: 'hours', name: '系统检修，提前下班', nameEn: 'Maintenance', windows: [{ from: 540, to: 570 }, { from: 600, to: 630 }] }
  const signed = async () => (await orderOf(receipt.id)).clocks.find(({ name }) => name === 'sign')!.dueAt.toISOString()
  expect(await signed(), 'two working hours').toBe('2026-04-13T03:00:00.000Z')
  const preview = (await admin.post('/admin/calendar/preview', { version, overrides: [...overrides, short] }).expect(200)).body as CalendarPreview
  expect(shownIn(preview).find(({ number, what }) => number === receipt.number && 'clock' in what && what.clock === 'sign')).toMatchObject({ to: '2026-04-14T02:00:00.000Z' })
  await admin.put('/admin/calendar', { version, overrides: [...overrides, short], reason: '系统检修' }).expect(204)
  now = new Date(now.getTime() + 11_000)
  await eventually('it has moved', async () => ((await signed()) === '2026-04-14T02:00:00.000Z' ? true : null), 30_000)
  now = new Date('2026-03-02T09:00:00+08:00')
})

describe('hours of one unit', () => {
  const LATE: UnitHoursGiven = { unit: 'zhujian', week: [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [{ from: 600, to: 720 }, { from: 840, to: 960 }] : [])), keepsHolidays: true }
  const asGiven = ({ units }: CalendarView): UnitHoursGiven[] => units.map(({ unit, ...hours }) => ({ ...hours, unit: unit.code }))

  test('move the limits that are counted by them and no other; left out, they stay', { timeout: 60_000 }, async () => {
    now = new Date('2026-04-20T09:00:00+08:00')
    const { receipt } = await fileAndDispatch(city)
    const before = await orderOf(receipt.id)
    const dueBy = (order: Order, wanted: string) => order.clocks.find(({ name }) => name === wanted)!.dueAt.toISOString()
    expect(dueBy(before, 'sign')).toBe('2026-04-20T03:00:00.000Z')
    const known = await inForce()
    const { version, overrides } = known
    const units = [...asGiven(known), LATE]
    const preview = (await admin.post('/admin/calendar/preview', { version, overrides, units }).expect(200)).body as CalendarPreview
    const clocksIn = shownIn(preview).flatMap(({ number, what, unit, to }) => ('clock' in what ? [[number, what.clock, unit?.code, to]] : []))
    expect(clocksIn).toContainEqual([receipt.number, 'sign', 'zhujian', '2026-04-20T04:00:00.000Z'])
    expect(clocksIn.some(([, , unit]) => unit === undefined), 'the whole is counted by the city’s hours').toBe(false)
    await admin.put('/admin/calendar', { version, overrides, units, reason: '窗口改为错时上班' }).expect(204)
    now = new Date(now.getTime() + 11_000)
    await eventually('it has moved', async () => (dueBy(await orderOf(receipt.id), 'sign') === '2026-04-20T04:00:00.000Z' ? true : null), 30_000)
    expect(dueBy(await orderOf(receipt.id), 'resolve')).toBe(dueBy(before, 'resolve'))
    const next = await inForce()
    expect(asGiven(next)).toEqual(units)
    await admin.put('/admin/calendar', { version: next.version, overrides: next.overrides, reason: '只改日期' }).expect(204)
    expect(asGiven(await inForce()), 'a proposal without them leaves them alone').toEqual(units)
    const last = await inForce()
    await admin.put('/admin/calendar', { version: last.version, overrides: last.overrides, units: asGiven(known), reason: '恢复' }).expect(204)
    expect(asGiven(await inForce())).toEqual(asGiven(known))
    now = new Date('2026-03-02T09:00:00+08:00')
  })

  test('faults name the unit’s place: unknown, twice, closed all week, reversed, overlapping, six days', async () => {
    const { version, overrides } = await inForce()
    const closed = { ...LATE, week: [[], [], [], [], [], [], []] }
    const reversed = { ...LATE, unit: 'shijian', week: LATE.week.map((windows, day) => (day === 2 ? [{ from: 720, to: 600 }] : windows)) }
    const overlapping = { ...LATE, unit: 'shijian', week: LATE.week.map((windows, day) => (day === 3 ? [{ from: 600, to: 720 }, { from: 700, to: 800 }] : windows)) }
    const faultsOf = async (units: object[]): Promise<string[]> => {
      const { body } = await admin.put('/admin/calendar', { version, overrides, units, reason: 'x' }).expect(400)
      return (body.error.issues as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`).sort()
    }
    expect(await faultsOf([{ ...LATE, unit: 'nowhere' }, LATE, closed, reversed, overlapping])).toEqual([
      'units.0.unit unknown',
      'units.2.unit unit_twice',
      'units.2.week week_closed',
      'units.3.week.2.0 window_reversed',
      'units.4.unit unit_twice',
      'units.4.week.3.1 windows_overlap',
    ])
    expect(await faultsOf([{ ...LATE, week: LATE.week.slice(0, 6) }])).toEqual(['units.0.week too_small'])
    expect((await inForce()).version).toBe(version)
  })
})

test('the next year is declared from the days the law fixes: then promises reach into it', async () => {
  const { version, years, undeclared, overrides } = await inForce()
  expect(years).not.toContain(undeclared.year)
  expect(undeclared.holidays.filter(({ kind }) => kind === 'off').length).toBeGreaterThanOrEqual(12)
  const known = new Set(overrides.map(({ date }) => date))
  const declared = [...overrides, ...undeclared.holidays.filter(({ date }) => !known.has(date))]
  await admin.put('/admin/calendar', { version, overrides: declared, declareYears: [undeclared.year], reason: '先按法定节假日声明' }).expect(204)
  const next = await inForce()
  expect(next.years).toContain(undeclared.year)
  expect(next.undeclared.year).toBe(undeclared.year + 1)
  expect(next.overrides).toEqual(declared.sort((a, b) => (a.date < b.date ? -1 : 1)))
})

test('nobody but an administrator sees or changes it', async () => {
  for (const login of [PEOPLE.dispatcher, PEOPLE.liaison, PEOPLE.supervisor]) await (await doorsOf(city, login)).get('/admin/calendar').expect(403)
  await act(await doorsOf(city, PEOPLE.liaison), (await fileAndDispatch(city)).receipt.id, 'sign').expect(200)
})
