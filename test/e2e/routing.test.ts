// An administrator adds a routing rule, tries it, puts it in force; the next demand follows it, and its page says so.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually, startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { staffPage } from '../support/console.ts'
import { PEOPLE } from '../support/demands.ts'

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

const DEMAND = { text: '望江街道望江府小区路灯坏了一个月，晚上出行很不安全，请派人维修路灯。', place: { street: 'wangjiang' } }
const file = async () => (await city.api().post('/orders', DEMAND).expect(201)).body as { id: string; state: string; leadUnit: { code: string } | null }

test('added, tried, in force; the next demand goes by it and says why', { timeout: 90_000 }, async () => {
  expect((await file()).leadUnit?.code).not.toBe('power')
  const page = await staffPage(browser, city, PEOPLE.admin)
  await page.goto(`${city.url}/console/admin/routing`)
  await page.locator('[data-routing="1"]').waitFor()
  await page.getByRole('button', { name: '新增规则' }).click()
  await page.locator('#name').fill('路灯归供电')
  await page.locator('#nameEn').fill('Street lights to the power company')
  await page.locator('#any').fill('路灯，街灯，')
  await page.locator('#lead').click()
  await page.keyboard.type('供电公司')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '放入草稿' }).click()
  const added = page.locator('[data-rule="rule-7"]')
  await added.getByText('供电公司主办').waitFor()
  const putInForce = page.getByRole('button', { name: '启用新版本' })
  expect(await putInForce.isDisabled(), 'not before it was tried').toBe(true)
  await page.getByRole('button', { name: '用最近一个月的工单试运行' }).click()
  await page.locator('[data-trial="done"]').getByText('路灯归供电').first().waitFor()
  await page.locator('[data-routing-draft] textarea').fill('路灯移交供电公司管护')
  await putInForce.click()
  await page.locator('[data-routing="2"]').waitFor()
  expect(await page.locator('[data-routing-draft]').count(), 'nothing is left to save').toBe(0)

  const order = await eventually('the rule decides', async () => {
    const filed = await file()
    return filed.leadUnit?.code === 'power' ? filed : null
  })
  const desk = await staffPage(browser, city, PEOPLE.dispatcher)
  await desk.goto(`${city.url}/console/orders/${order.id}`)
  const reasons = desk.locator('[data-route-reasons="rule-7"]')
  await reasons.getByText('按派单规则“路灯归供电”').waitFor()
  await reasons.getByRole('button', { name: '为什么派到这里' }).click()
  await reasons.getByText('符合，由它决定').waitFor()
  expect(await reasons.locator('ol li').count()).toBe(7)
})
