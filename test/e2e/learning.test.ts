// A dispatcher puts a matter right, an administrator trains, and the next such demand goes right by itself: all on the screens.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { chooseLeaf, faults, staffPage } from '../support/console.ts'
import { PEOPLE } from '../support/demands.ts'
import { decideParcels, parcelDemand, TAUGHT_LEAF } from '../support/parcels.ts'

let city: TestInstallation
let browser: Browser
let dispatcher: Page
let admin: Page
beforeAll(async () => {
  city = await startInstallation()
  browser = await launchBrowser()
  // What the dispatchers decided in the weeks before.
  await decideParcels(city, 0, 60)
  dispatcher = await staffPage(browser, city, PEOPLE.dispatcher)
  admin = await staffPage(browser, city, PEOPLE.admin)
})
afterAll(async () => {
  await browser.close()
  await city.close()
})

const file = async (n: number): Promise<string> =>
  ((await city.api().post('/orders', { text: parcelDemand(n), place: { street: 'wangjiang' } }).expect(201)).body as { id: string }).id
const nameOfTaught = (): string => city.ctx.city.leaves.get(TAUGHT_LEAF)?.name ?? ''

test('the catalogue alone proposes another matter; a dispatcher puts it right on the order page', async () => {
  const id = await file(700)
  await dispatcher.goto(`${city.url}/console/orders/${id}`)
  const reading = dispatcher.locator('[data-card="reading"]')
  await reading.waitFor()
  expect(await reading.locator('li').first().textContent()).not.toContain(nameOfTaught())

  await dispatcher.locator('[data-ability="correct"]').click()
  const form = dispatcher.locator('.action-form[data-action="correct"]')
  await chooseLeaf(dispatcher, 'correct', nameOfTaught())
  await form.locator('textarea').first().fill('本市占道堆放由城管办理')
  const answered = dispatcher.waitForResponse((answer) => answer.url().endsWith('/actions/correct'))
  await form.locator('button[type="submit"]').click()
  expect((await answered).status()).toBe(200)
  await dispatcher.locator('main').getByText(nameOfTaught()).first().waitFor()
  const [correction] = await city.ctx.store.records.listCorrections(1)
  expect(correction).toMatchObject({ orderId: id, by: PEOPLE.dispatcher, leafCode: TAUGHT_LEAF })
})

test('an administrator trains; the new reader is tried, better, and reads', async () => {
  await admin.goto(`${city.url}/console/admin/reader`)
  await admin.getByText('仅目录', { exact: true }).waitFor()
  await admin.getByRole('button', { name: '开始训练' }).click()
  const training = admin.locator('[data-state="better"]').first()
  await training.waitFor({ timeout: 120_000 })
  await training.getByText('使用中', { exact: true }).waitFor()
  await admin.getByText('目录与人工判定', { exact: true }).waitFor()
})

test('the next such demand goes right by itself, and its page says by which words', async () => {
  const id = await file(701)
  await dispatcher.goto(`${city.url}/console/orders/${id}`)
  await dispatcher.locator('.order-head [data-state="dispatched"]').waitFor()
  const reading = dispatcher.locator('[data-card="reading"]')
  expect(await reading.locator('li').first().textContent()).toContain(nameOfTaught())
  expect(await reading.textContent()).toMatch(/快递|驿站|包裹|人行道/)
})

test('one step back, and the catalogue reads alone again; the page is in English as well', async () => {
  await admin.getByRole('button', { name: '退回上一个' }).click()
  await admin.locator('.ant-popconfirm').getByRole('button', { name: '退回上一个' }).click()
  await admin.getByText('仅目录', { exact: true }).waitFor()
  await admin.getByRole('button', { name: '启用' }).first().waitFor()
  await admin.getByRole('button', { name: '切换为英文' }).click()
  await admin.getByRole('heading', { name: 'Reading', exact: true }).waitFor()
  await admin.getByText('The catalogue alone', { exact: true }).waitFor()
  expect(city.ctx.reading.version).not.toContain('+')
  expect(faults).toEqual([])
})
