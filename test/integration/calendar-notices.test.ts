// A newer library in an installation that has run for a while: nothing is dated anew unseen; its year is offered, tried on the open
// orders, taken up with one reason. What never had a calendar of its own keeps the first one it worked by.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CalendarDay, CalendarPreview, CalendarView } from '../../server/contracts/calendar.ts'
import { openContext, type Context } from '../../server/context.ts'
import { cityCalendar, type Calendar } from '../../server/domain/calendar.ts'
import { moveToCalendar, sayCalendarAlarm, sayCalendarNotices } from '../../server/services/calendar.ts'
import { seedCity } from '../../scripts/seed/city.ts'
import { readConfig } from '../../server/config.ts'
import { startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { doorsOf, fileAndDispatch, PEOPLE } from '../support/demands.ts'

const environment = testEnvironment()
let now = new Date('2026-04-29T09:00:00+08:00')
let city: TestInstallation
let admin: Awaited<ReturnType<typeof doorsOf>>
/** What the library of then did not know: the make-up Saturday after Labour Day. */
const MAKE_UP = '2026-05-09'

interface Kept {
  _id: string
  version: number
  value: { calendar: Calendar }
}
const keptOf = (ctx: Context) => ctx.store.db.collection<Kept>('settings')
const inForce = async (): Promise<CalendarView> => (await admin.get('/admin/calendar').expect(200)).body as CalendarView
const dueOf = async (id: string): Promise<string> => (await city.ctx.store.orders.find(id))!.clocks.find(({ name }) => name === 'resolve')!.dueAt.toISOString()

beforeAll(async () => {
  const seeding = await openContext(readConfig(environment), { now: () => now })
  await seedCity(seeding)
  const { value } = (await keptOf(seeding).findOne({ _id: 'calendar:1' }))!
  await keptOf(seeding).updateOne({ _id: 'calendar:1' }, { $set: { 'value.calendar.days': value.calendar.days.filter(({ date }) => date !== MAKE_UP) } })
  await seeding.close()
  city = await startInstallation({ jobs: false, environment, now: () => now })
  admin = await doorsOf(city, PEOPLE.admin)
})
afterAll(() => city?.close())

test('a year put right is offered with what would be different, moves the orders that the preview named, with the reason, and is offered no more', async () => {
  const { receipt } = await fileAndDispatch(city)
  const before = await dueOf(receipt.id)
  const { version, overrides, notices } = await inForce()
  expect(notices.filter(({ year }) => year === 2026)).toMatchObject([{ year: 2026, standing: 'corrected', changes: [{ date: MAKE_UP, from: 'rest', to: 'make_up' }] }])
  expect(await sayCalendarNotices(city.ctx)).toBe(notices.length)
  await sayCalendarNotices(city.ctx)
  const bell = ((await admin.get('/notices').expect(200)).body.notices as { about: string }[]).filter(({ about }) => about === 'calendar_notice:2026')
  expect(bell, 'once a month, however often it is looked at').toHaveLength(1)
  expect(await dueOf(receipt.id), 'nothing moves by itself').toBe(before)
  const proposal = { version, overrides, adoptYears: [2026] }
  const preview = (await admin.post('/admin/calendar/preview', proposal).expect(200)).body as CalendarPreview
  expect(JSON.stringify(preview)).toContain(receipt.number)
  await admin.put('/admin/calendar', { ...proposal, reason: '按国务院办公厅通知更正调休' }).expect(204)
  now = new Date(now.getTime() + 11_000)
  expect(await moveToCalendar(city.ctx)).toBeGreaterThan(0)
  expect(new Date(await dueOf(receipt.id)).getTime()).toBeLessThan(new Date(before).getTime())
  const order = (await city.ctx.store.orders.find(receipt.id))!
  expect(order.history.filter(({ action }) => action === 'recalendar').map(({ detail }) => detail.reason)).toEqual(['按国务院办公厅通知更正调休'])
  const after = await inForce()
  expect(after.notices.filter(({ year }) => year === 2026)).toEqual([])
  const again = await admin.put('/admin/calendar', { version: after.version, overrides: after.overrides, adoptYears: [2026], reason: 'x' }).expect(400)
  expect(again.body.error.issues).toMatchObject([{ path: 'adoptYears.0', code: 'nothing_to_adopt' }])
})

test('next year is provisional: the alarm goes on, its days cannot all be taken away, and typed as noticed it is settled', async () => {
  const was = now
  now = new Date('2026-10-08T09:00:00+08:00')
  const { version, overrides, alarm, years } = await inForce()
  expect(years).toContain(2027)
  expect(alarm).toEqual({ missingYear: 2027, level: 'provisional', daysLeft: 85 })
  expect(await sayCalendarAlarm(city.ctx)).toBe(true)
  expect(((await admin.get('/notices').expect(200)).body.notices as { about: string }[]).map(({ about }) => about)).toContain('calendar_provisional:2027')
  const bare = await admin.put('/admin/calendar', { version, overrides: overrides.filter(({ provisional }) => provisional !== true), reason: 'x' }).expect(400)
  expect(bare.body.error.issues).toMatchObject([{ path: 'years.2027', code: 'year_without_holidays' }])
  // Marks taken away without a make-up workday: no notice was ever like that.
  const unmarked = overrides.map(({ provisional: _, ...day }): CalendarDay => day)
  await admin.put('/admin/calendar', { version, overrides: unmarked, reason: '取消暂定' }).expect(204)
  expect((await inForce()).alarm).toMatchObject({ level: 'provisional' })
  const noticed: CalendarDay[] = [...unmarked, { date: '2027-01-09', kind: 'workday', name: '元旦', nameEn: 'New Year', windows: null }]
  await admin.put('/admin/calendar', { version: version + 1, overrides: noticed, reason: '按通知录入' }).expect(204)
  expect((await inForce()).alarm).toBeNull()
  now = was
})

test('a city that never kept a calendar keeps the first it works by', async () => {
  const bare = testEnvironment()
  const first = await openContext(readConfig(bare), { now: () => now })
  try {
    await seedCity(first)
    await keptOf(first).deleteOne({ _id: 'calendar:1' })
    expect(await first.store.city.listCalendars()).toEqual([])
    const second = await openContext(readConfig(bare), { now: () => now })
    try {
      expect(await second.store.city.listCalendars()).toMatchObject([{ version: 1, reason: null, calendar: cityCalendar({ version: 1 }) }])
      expect([...second.city.calendars.keys()]).toEqual([1])
    } finally {
      await second.close()
    }
  } finally {
    await first.store.db.dropDatabase()
    await first.close()
  }
})
