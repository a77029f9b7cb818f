// A citizen files with a number and without SMS wanted, or with; staff see which went out, and why one did not.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { citizenPage, faults, staffPage } from '../support/console.ts'
import { fileWaiting, PEOPLE } from '../support/demands.ts'

/** In the morning: at night messages wait. */
const now = new Date('2026-03-02T10:00:00+08:00')
let city: TestInstallation
let browser: Browser
beforeAll(async () => {
  city = await startInstallation({ environment: { ...testEnvironment(), MINSHENG_SMS_URL: 'demo' }, now: () => now })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await city?.close()
})

test('the tick on the form, and what the centre sees on the order', { timeout: 90_000 }, async () => {
  const citizen = await citizenPage(browser)
  await citizen.goto(`${city.url}/file`)
  await citizen.fill('#text', '望江街道江畔花园3号楼电梯停运三天，物业一直没有修。')
  await citizen.fill('#phone', '19900000001')
  await citizen.getByText('不要给我发短信').click()
  await citizen.locator('main form button[type=submit]').click()
  await citizen.locator('[data-filed]').waitFor()
  const number = (await citizen.locator('[data-filed] code').first().textContent())?.trim() ?? ''
  const quiet = await city.ctx.store.orders.findByNumber(number)
  expect(quiet?.contact?.noMessages).toBe(true)

  const told = await fileWaiting(city, { contact: { phone: '19900000002' } })
  const staff = await staffPage(browser, city, PEOPLE.caller)
  await staff.goto(`${city.url}/console/orders/${told.id}`)
  await staff.locator('[data-messages="demo"] [data-message="received"]').getByText('已发出').waitFor()
  await staff.goto(`${city.url}/console/orders/${quiet?._id ?? ''}`)
  await staff.locator('[data-messages="demo"]').getByText('诉求人不收短信').waitFor()
  expect(faults).toEqual([])
})
