// An administrator changes a limit on the page of policies: sees what it touches, gives a reason; compares and brings back.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { faults, staffPage } from '../support/console.ts'
import { fileAndDispatch, PEOPLE } from '../support/demands.ts'

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

test('a limit is changed with its reach and a reason, a contradiction refused by name, the old version brought back', { timeout: 90_000 }, async () => {
  await fileAndDispatch(city)
  const page = await staffPage(browser, city, PEOPLE.admin)
  await page.goto(`${city.url}/console/admin/policies`)
  const clocks = page.locator('[data-policy="clocks"]')
  await clocks.locator('[data-policy-rule="resolve"]').getByText('5 个工作日').waitFor()

  // Clocks: the first warning behind the second is refused, by the field's name.
  await clocks.getByRole('button', { name: '修改' }).first().click()
  await page.locator('#policy-half').fill('85')
  const draft = page.locator('[data-policy-draft]')
  await draft.locator('[data-policy-difference="warnings.half"] ins').getByText('用到 85 % 时').waitFor()
  await draft.getByRole('button', { name: '看看影响' }).click()
  await draft.getByText('第二次提醒：须比前一个更大').waitFor()
  await page.locator('#policy-half').fill('60')
  await draft.getByRole('button', { name: '看看影响' }).click()
  await draft.locator('[data-policy-preview]').getByText(/件在办工单不受影响/).waitFor()
  const putInForce = draft.getByRole('button', { name: '启用新版本' })
  expect(await putInForce.isDisabled(), 'not without a reason').toBe(true)
  await draft.locator('textarea').fill('提醒太早，单位反映')
  await putInForce.click()
  await page.locator('[data-policy="clocks"][data-policy-version="2"]').waitFor()
  expect(await draft.count(), 'nothing is left to save').toBe(0)
  expect(city.ctx.city.clockPolicy.warnings[0]).toMatchObject({ when: { share: 0.6 } })

  await page.getByRole('button', { name: '比较、恢复 1' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('[data-policy-difference="warnings.half"] ins').getByText('用到 50 % 时').waitFor()
  await dialog.locator('textarea').fill('试行结束')
  await dialog.getByRole('button', { name: '恢复这一版' }).click()
  await page.locator('[data-policy="clocks"][data-policy-version="3"]').waitFor()
  expect(city.ctx.city.clockPolicy.warnings[0]).toMatchObject({ when: { share: 0.5 } })

  // Limits hold at once: the page says so, with how many orders.
  await page.getByRole('tab', { name: '办理限度' }).click()
  await page.locator('[data-policy="limits"]').getByRole('button', { name: '修改' }).click()
  await page.locator('#policy-reopenDays').fill('20')
  await draft.getByRole('button', { name: '看看影响' }).click()
  await draft.locator('[data-policy-preview]').getByText(/会影响 \d+ 件在办工单/).waitFor()
  expect(faults).toEqual([])
})
