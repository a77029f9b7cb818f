// The citizen at their page, on a telephone and without script: the number corrected, the way to be reached erased when the day has come.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { citizenPage, faults } from '../support/console.ts'
import { act, doorsOf, fileWaiting, PEOPLE } from '../support/demands.ts'

let city: TestInstallation
let browser: Browser
let ahead = 0
beforeAll(async () => {
  city = await startInstallation({ now: () => new Date(Date.now() + ahead) })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await city?.close()
})

test('a number is corrected; erased not before the page says so, and then for good', async () => {
  const receipt = await fileWaiting(city, { contact: { name: '李小明', phone: '19900001234' } })
  const page = await citizenPage(browser, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  const open = async () => {
    await page.goto(`${city.url}/follow`)
    await page.locator('#number').fill(receipt.number)
    await page.locator('#secret').fill(receipt.secret)
    await page.locator('main form button').first().click()
  }
  await open()
  const contact = page.locator('[data-contact]')
  expect(await contact.innerText()).toContain('李**，199****1234')
  await contact.getByText('电话换了，或者填错了？').click()
  await page.locator('#correctContact-phone').fill('19900005678')
  await contact.getByRole('button', { name: '保存' }).click()
  expect(await contact.innerText()).toContain('199****5678')
  expect(await page.locator('.steps li').first().innerText()).toContain('联系方式已更正')
  await contact.getByText('删除我的联系方式').click()
  expect(await contact.innerText()).toContain('现在还不能删除')
  expect(await contact.getByRole('button', { name: '永久删除' }).count()).toBe(0)

  await act(await doorsOf(city, PEOPLE.dispatcher), receipt.id, 'answer', { publicAnswer: '维修人员已经修好。' }).expect(200)
  ahead = 16 * 86_400_000
  await open()
  await contact.getByText('删除我的联系方式').click()
  await contact.getByRole('button', { name: '永久删除' }).click()
  expect(await contact.innerText()).toContain('您的联系方式已于')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect((await city.ctx.store.orders.find(receipt.id))?.contact).toBeNull()
  expect(faults).toEqual([])
})
