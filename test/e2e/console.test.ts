// The staff console in a real browser: signing in, a desk that changes by itself, two dispatchers at one order, a department that signs.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEMO_PASSWORD, startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'

let city: TestInstallation
let browser: Browser
const faults: string[] = []

beforeAll(async () => {
  city = await startInstallation()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await city.close()
})

/** A browser of its own, in Chinese; what its console complains about is kept. */
async function aBrowser(login?: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
  if (login !== undefined) await context.addCookies([{ name: 'minsheng_staff', value: await city.signIn(login), url: city.url }])
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    // The browser itself reports answers like 401 and 409, which are part of these stories.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text())
  })
  return { context, page }
}

const consoleUrl = (path: string): string => `${city.url}/console${path}`
const row = (page: Page, number: string) => page.locator(`li[data-order="${number}"]`)

/** Two matters of danger are never dispatched without a person, so these stand on the dispatchers' desk. */
const URGENT = '望江街道江畔花园3号楼电梯里困了两个人，已经二十分钟了，里面有老人喘不上气。'

async function fileUrgent(): Promise<{ id: string; number: string }> {
  const filed = await city.api().post('/orders', { text: URGENT, place: { street: 'wangjiang' }, contact: { name: '李小明', phone: '19900001234' } }).expect(201)
  return filed.body as { id: string; number: string }
}

test('a wrong password is said in words; the right one leads back to the page that was asked for', async () => {
  const { context, page } = await aBrowser()
  await page.goto(consoleUrl('/city'))
  await page.getByLabel('账号').fill('shenzhiwei')
  await page.getByLabel('密码', { exact: true }).fill('not the password')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByText('账号或密码不对').waitFor()
  await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { name: '全市工单' }).waitFor()
  await page.getByRole('button', { name: '切换为英文' }).click()
  await page.getByRole('heading', { name: 'Whole city' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Whole city' }).waitFor()
  await context.close()
})

test('a demand appears on the desk by itself; one dispatcher sends it, the other keeps the typed words; the department signs', async () => {
  const first = await aBrowser('shenzhiwei')
  const second = await aBrowser('shenzhiwei')
  const unit = await aBrowser()
  await first.page.goto(consoleUrl('/desk/@dispatch'))
  await first.page.locator('.connection-live').waitFor()
  const { id, number } = await fileUrgent()
  await row(first.page, number).waitFor()
  expect(await row(first.page, number).textContent()).toContain('特急')

  await second.page.goto(consoleUrl(`/orders/${id}`))
  await second.page.locator('[data-ability="dispatch"]').click()
  const reason = second.page.locator('[data-action="dispatch"] textarea')
  await reason.fill('电梯困人，请先救人')

  await row(first.page, number).getByRole('link').click()
  const accept = first.page.locator('[data-accept]')
  const leadUnit = (await accept.getAttribute('data-accept')) ?? ''
  await accept.click()
  await first.page.locator('.order-head [data-state="dispatched"]').waitFor()

  await second.page.getByText('工单状态已变').waitFor()
  expect(await reason.inputValue()).toBe('电梯困人，请先救人')
  expect(await second.page.locator('[data-action="dispatch"] button[type="submit"]').isDisabled()).toBe(true)

  const liaison = [...city.ctx.city.people.values()].find((person) => person.unit === leadUnit && person.roles.includes('liaison'))
  await unit.context.addCookies([{ name: 'minsheng_staff', value: await city.signIn(liaison?._id ?? ''), url: city.url }])
  await unit.page.goto(consoleUrl('/'))
  await row(unit.page, number).getByRole('link').click()
  await unit.page.locator('[data-ability="sign"]').click()
  await unit.page.locator('.order-head [data-state="handling"]').waitFor()
  // The dispatcher's page follows without a reload.
  await first.page.locator('.order-head [data-state="handling"]').waitFor()
  for (const { context } of [first, second, unit]) await context.close()
})

test('a screen that heard nothing of a change is told `conflict` with what changed, and keeps the typed words', async () => {
  const { id } = await fileUrgent()
  const deaf = await aBrowser('shenzhiwei')
  await deaf.page.routeWebSocket(/socket\.io/, () => undefined)
  await deaf.page.goto(consoleUrl(`/orders/${id}`))
  await deaf.page.locator('[data-ability="correct"]').click()
  const reason = deaf.page.locator('[data-action="correct"] textarea')
  await reason.fill('核对后更正')
  await city.api(await city.signIn('wenxiaotang')).post(`/orders/${id}/actions/urge`, { grounds: {} }).expect(200)
  const answered = deaf.page.waitForResponse((answer) => answer.url().endsWith('/actions/correct'))
  await deaf.page.locator('[data-action="correct"] button[type="submit"]').click()
  const answer = await answered
  expect(answer.status()).toBe(409)
  expect((await answer.json()).error).toMatchObject({ code: 'conflict', changed: ['urge'] })
  await deaf.page.getByText('您填写期间，这张工单有了变化').waitFor()
  expect(await reason.inputValue()).toBe('核对后更正')
  await deaf.context.close()
})

test('the agent sees danger before anything is stored, and reads number and code back after filing', async () => {
  const agent = await aBrowser('wenxiaotang')
  await agent.page.goto(consoleUrl('/agent'))
  await agent.page.getByLabel('诉求内容').fill(URGENT)
  await agent.page.locator('[data-emergency]').waitFor()
  await agent.page.getByRole('button', { name: '登记', exact: true }).click()
  const receipt = agent.page.locator('[data-receipt]')
  await receipt.waitFor()
  expect(await receipt.textContent()).toMatch(/\d{8}-\d{6}-[2-9A-HJ-NP-Z]/)
  await agent.context.close()
})

test('no page of these stories has complained in the browser’s console', () => {
  expect(faults).toEqual([])
})
