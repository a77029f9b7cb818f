// Many people, one matter: the second citizen is told of the first and joins; staff see why; the hot issue is on its page and is parted.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { citizenPage, faults, staffPage } from '../support/console.ts'

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

const FIRST = '梧桐里小区七号楼顶的广告牌松动了，大风天哐哐作响，怕掉下来砸到人。'
const SECOND = '梧桐里小区七号楼楼顶广告牌松动，一刮大风就响，楼下都是老人孩子。'
const file = async (text: string, phone: string) => (await city.api().post('/orders', { text, demandType: 'complaint', title: text.slice(0, 14), place: { street: 'wangjiang' }, contact: { phone } }).expect(201)).body

test('a second citizen sees that 1 other reported this, joins, and gets an order of their own; the dispatcher sees why', async () => {
  const first = await file(FIRST, '19900001001')
  await city.ctx.matters.follow()

  const citizen = await citizenPage(browser)
  await citizen.goto(`${city.url}/file`)
  await citizen.fill('#text', SECOND)
  await citizen.selectOption('#street', 'wangjiang')
  // Reports stay out of all this; what the reader takes for one is not the point here.
  await citizen.selectOption('#demandType', 'complaint')
  await citizen.getByText('已有 1 人反映过看起来相同的事').waitFor({ timeout: 20_000 })
  expect(await citizen.locator('#similar').textContent()).not.toContain('哐哐')
  await citizen.locator(`#similar input[value="${first.number}"]`).check()
  await citizen.fill('#phone', '19900001002')
  await citizen.click('button[type=submit]')
  await citizen.waitForURL('**/filed')
  const [number = ''] = await citizen.locator('.codes code').allTextContents()
  expect(number).not.toBe(first.number)

  const second = await city.ctx.store.orders.findByNumber(number)
  expect(second).toMatchObject({ mergedInto: null })
  await city.ctx.matters.settle()
  const dispatcher = await staffPage(browser, city, 'shenzhiwei')
  await dispatcher.goto(`${city.url}/console/orders/${second?._id ?? ''}`)
  const suspect = dispatcher.locator(`[data-suspect="${first.number}"]`)
  await suspect.getByText('诉求人说是同一件').waitFor({ timeout: 20_000 })
  await suspect.getByText(/都说到.*广告牌/).waitFor()
  expect(faults).toEqual([])
})

test('without script the page says nothing of others, and files all the same', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${city.url}/file`)
  await page.fill('#text', SECOND)
  expect(await page.locator('#similar').textContent()).toBe('')
  await page.click('button[type=submit]')
  await page.waitForURL('**/filed')
  await context.close()
})

test('the hot issue stands on its page; what is another matter is parted and stays apart', async () => {
  for (const [i, words] of ['夜里又响了', '今天掉下一块铁皮', '风一大就晃', '请赶快拆除'].entries()) await file(`梧桐里小区七号楼顶广告牌松动，${words}，太危险了。`, `1990000200${i}`)
  await city.ctx.matters.settle()
  const supervisor = await staffPage(browser, city, 'shaotinghe')
  await supervisor.goto(`${city.url}/console/`)
  await supervisor.getByRole('link', { name: '热点' }).click()
  await supervisor.locator('[data-burst="wangjiang"]').waitFor({ timeout: 20_000 })
  await supervisor.locator('a[data-matter]', { hasText: '广告牌' }).first().click()
  const members = supervisor.locator('[data-member]')
  await members.first().waitFor()
  const before = await members.count()
  expect(before).toBeGreaterThanOrEqual(5)

  const [leaving = ''] = await members.evaluateAll((links) => links.map((link) => link.getAttribute('data-member') ?? ''))
  await supervisor.getByRole('checkbox', { name: leaving }).check()
  await supervisor.getByRole('button', { name: '所选 1 张是另一件事' }).click()
  await supervisor.getByText('判定 1 张工单是另一件事').waitFor()
  await expect.poll(() => members.count()).toBe(1)

  await supervisor.getByRole('button', { name: '切换为英文' }).click()
  await supervisor.getByText('Ruled by people').waitFor()
  await supervisor.goto(`${city.url}/console/matters`)
  await supervisor.getByRole('heading', { name: 'Hot issues' }).waitFor()
  expect(faults).toEqual([])
})
