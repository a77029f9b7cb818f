// An administrator gives a date hours of its own and a unit its own week: faults beside their fields, what moves, undone and redone,
// put in force with a reason.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { faults, staffPage } from '../support/console.ts'
import { fileAndDispatch, PEOPLE, UNIT } from '../support/demands.ts'

let city: TestInstallation
let browser: Browser
beforeAll(async () => {
  city = await startInstallation()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await city?.close()
})

test('a day with two stretches and a unit with its own week, with the orders that move', { timeout: 120_000 }, async () => {
  const { receipt } = await fileAndDispatch(city)
  const page = await staffPage(browser, city, PEOPLE.admin)
  await page.goto(`${city.url}/console/admin/calendar`)
  const dayForm = page.locator('[data-day-form]')
  const draft = page.locator('[data-calendar-change]')
  const before = city.ctx.city.calendar

  // A date with hours of its own: what is no stretch is told at the field.
  await dayForm.locator('#date').fill('2026-12-24')
  await dayForm.locator('#date').press('Enter')
  await dayForm.locator('.ant-select').click()
  await page.locator('.ant-select-item-option', { hasText: '另定时段' }).click()
  const hours = dayForm.locator('#hours')
  await hours.fill('9点到12点')
  await dayForm.locator('#name').fill('系统检修')
  await dayForm.locator('#nameEn').fill('Maintenance')
  await dayForm.getByRole('button', { name: '加入' }).click()
  await dayForm.getByText('“9点-12点”不是时段，请写成 09:00-12:00').waitFor()
  await hours.fill('13:30-15:00 09:00-12:00')
  await dayForm.getByText('各段须按先后，不能重叠').waitFor()
  await hours.fill('9:00-12:00，13:30至15:00')
  await dayForm.getByRole('button', { name: '加入' }).click()
  const row = page.locator('[data-day="2026-12-24"]')
  await row.getByText('09:00-12:00 13:30-15:00').waitFor()
  await row.getByText('新加').waitFor()

  // Changed in the list, taken out, and put in again.
  await row.getByRole('button', { name: '修改 2026-12-24' }).click()
  await hours.fill('09:00-11:00 13:30-15:00')
  await dayForm.getByRole('button', { name: '改好了' }).click()
  await row.getByText('09:00-11:00 13:30-15:00').waitFor()

  // A unit that works in the afternoon alone, on no Monday.
  await page.locator('[data-add-unit]').click()
  const unitForm = page.locator('[data-unit-form]')
  await unitForm.locator('.ant-select').click()
  await unitForm.locator('.ant-select input').fill(UNIT)
  await page.locator('.ant-select-item-option').first().click()
  await unitForm.locator('#days_0').fill('')
  await unitForm.locator('#days_1').fill('18:00-13:30')
  await unitForm.getByText('每一段的开始须早于结束').waitFor()
  await unitForm.locator('#days_1').fill('13:30-18:00')
  for (const weekday of ['周三', '周四', '周五']) await unitForm.getByRole('button', { name: `${weekday} 同前一天` }).click()
  await unitForm.getByRole('button', { name: '加入' }).click()
  const unitRow = page.locator(`[data-unit-hours="${UNIT}"]`)
  await unitRow.getByText('周二–周五 13:30-18:00').waitFor()
  await unitRow.getByText('周一 不上班').waitFor()

  // What moves is told before a reason can put it in force.
  await draft.getByRole('button', { name: '看看会影响哪些工单' }).click()
  await draft.getByText(receipt.number).first().waitFor()
  await draft.locator('#calendar-reason').fill('错时上班试点')
  await draft.getByRole('button', { name: '启用新版本' }).click()
  await page.locator(`[data-calendar="${before.version + 1}"]`).waitFor()
  expect(city.ctx.city.calendar.overrides).toContainEqual({ date: '2026-12-24', kind: 'hours', name: '系统检修', nameEn: 'Maintenance', windows: [{ from: 540, to: 660 }, { from: 810, to: 900 }] })
  expect(city.ctx.city.calendar.units.find(({ unit }) => unit === UNIT)).toMatchObject({ keepsHolidays: true, week: [[], ...Array.from({ length: 4 }, () => [{ from: 810, to: 1080 }]), [], []] })

  // Taken out of the list in force, it stands there marked until it is put in force, and can be restored.
  await unitRow.getByRole('button', { name: /^移除/ }).click()
  await unitRow.getByText('将移除').waitFor()
  await draft.waitFor()
  await unitRow.getByRole('button', { name: /^恢复/ }).click()
  await draft.waitFor({ state: 'detached' })
  await row.getByRole('button', { name: '移除 2026-12-24' }).click()
  await draft.getByRole('button', { name: '放弃全部修改' }).click()
  await draft.waitFor({ state: 'detached' })
  await row.getByText('09:00-11:00 13:30-15:00').waitFor()
  expect(faults).toEqual([])
})

test('a published year that came with a newer program is taken up from its card, with what moves and one reason; the next year stays provisional', { timeout: 120_000 }, async () => {
  // As a library knew it that had not heard of the make-up day after National Day.
  const { calendar } = city.ctx.city
  const older = { ...calendar, version: calendar.version + 1, days: calendar.days.filter(({ date }) => date !== '2026-10-10') }
  await city.ctx.store.city.addCalendar({ calendar: older, reason: '旧版节假日', by: PEOPLE.admin }, city.ctx.now())
  await city.ctx.cityChanged()
  const page = await staffPage(browser, city, PEOPLE.admin)
  await page.goto(`${city.url}/console/admin/calendar`)
  await page.locator('[data-provisional="2027"]').getByText('2027 年是暂定的', { exact: false }).waitFor()
  expect(await page.locator('[data-settle="2027"]').isDisabled(), 'no make-up workday is put in').toBe(true)
  const card = page.locator('[data-notice="2026"]')
  await card.getByText('2026-10-10').waitFor()
  await card.getByText('调休上班').waitFor()
  const draft = page.locator('[data-calendar-change]')
  await card.locator('[data-adopt="2026"]').click()
  await draft.waitFor()
  await card.getByRole('button', { name: '先不采纳' }).click()
  await draft.waitFor({ state: 'detached' })
  await card.locator('[data-adopt="2026"]').click()
  await draft.getByRole('button', { name: '看看会影响哪些工单' }).click()
  await draft.locator('#calendar-reason').fill('采纳国务院办公厅通知')
  await draft.getByRole('button', { name: '启用新版本' }).click()
  await page.locator(`[data-calendar="${older.version + 1}"]`).waitFor()
  await card.waitFor({ state: 'detached' })
  expect(city.ctx.city.calendar.days.map(({ date }) => date)).toContain('2026-10-10')
  expect(city.ctx.city.calendar.overrides.some(({ provisional }) => provisional === true)).toBe(true)
  expect(faults).toEqual([])
})
