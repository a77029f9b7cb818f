// The page of the rates: every number is a link to its orders, page by page, by mouse and by keyboard; whoever may not see one is told so.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Order } from '../../server/domain/orders.ts'
import { keepRateDays } from '../../server/services/rate-trend.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { after, anOrder, auditor, beijing, caller, lead, supervisor } from '../support/builders.ts'
import { launchBrowser } from '../support/chromium.ts'
import { faults, staffPage } from '../support/console.ts'
import { PEOPLE } from '../support/demands.ts'

const MARCH = '/console/rates?period=custom&first=2026-03-01&last=2026-03-31'
const now = beijing('2026-03-25 10:00')
let city: TestInstallation
let browser: Browser
let count = 0

async function kept(order: Order, leadUnit = 'zhujian'): Promise<void> {
  count += 1
  const title = `望江街道江畔花园${count}号楼电梯停运`
  await city.ctx.store.orders.insert({ ...order, _id: city.ctx.newId(), number: `20260302-${String(count).padStart(6, '0')}-X`, demand: { ...order.demand, title }, leadUnit, units: [leadUnit], outbox: [], pendingAt: null, wakeAt: null })
}

beforeAll(async () => {
  city = await startInstallation({ jobs: false, now: () => now })
  const waiting = anOrder('callback')
  const called = (solved: boolean, contacted: boolean): Order => after(after(anOrder('reply_review'), 'passReply', auditor, {}), 'callBack', caller, { method: 'phone', reached: true, contacted, solved, ...(solved && { grade: 'satisfied' as const }) })
  for (let index = 0; index < 55; index += 1) await kept(called(true, index % 3 > 0))
  await kept(called(false, true))
  for (let index = 0; index < 7; index += 1) await kept(waiting, 'shijian')
  for (let index = 0; index < 4; index += 1) await kept(called(true, true), 'wangjiang')
  const left = after(anOrder('closed'), 'proposeExclusion', lead, { ground: 'force_majeure', evidence: '台风' })
  await kept(after(left, 'confirmExclusion', supervisor, { granted: true, reason: '属实' }))
  await keepRateDays(city.ctx)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await city?.close()
})

async function opened(login: string, more = ''): Promise<Page> {
  const page = await staffPage(browser, city, login)
  await page.goto(`${city.url}${MARCH}${more}`)
  await page.locator('.rates-notes').waitFor()
  return page
}
const drawer = (page: Page) => page.locator('.ant-drawer-open')
const rows = (page: Page) => drawer(page).locator('.rate-orders li')

test('a number opens its orders, by keyboard too, fifty at a time; the list has an address of its own and closes', async () => {
  const page = await opened(PEOPLE.supervisor)
  const unit = page.locator('.rates-table tr', { hasText: '住房' }).first()
  await unit.locator('[data-figure="resolution"]').focus()
  await page.keyboard.press('Enter')
  await rows(page).first().waitFor()
  expect(await drawer(page).locator('[data-figure-of]').getAttribute('data-figure-of')).toBe('56')
  expect(await rows(page).count()).toBe(50)
  await drawer(page).locator('[data-more]').click()
  await expect.poll(() => rows(page).count()).toBe(56)
  // Those that count against it alone.
  await drawer(page).getByText('未解决 1').click()
  await expect.poll(() => rows(page).count()).toBe(1)
  expect(page.url()).toContain('figure=resolution')
  await page.reload()
  await expect.poll(() => rows(page).count()).toBe(1)
  await page.keyboard.press('Escape')
  await drawer(page).waitFor({ state: 'detached' })
  expect(page.url()).not.toContain('figure=')
})

test('the group, the city, what is left out by ground, a matter and a week list theirs as well', async () => {
  const page = await opened(PEOPLE.supervisor)
  const of = async (): Promise<string | null> => {
    await drawer(page).locator('[data-figure-of]').waitFor()
    const found = await drawer(page).locator('[data-figure-of]').getAttribute('data-figure-of')
    await page.keyboard.press('Escape')
    await drawer(page).waitFor({ state: 'detached' })
    return found
  }
  const whole = page.locator('.rates-sum', { hasText: '全市' })
  await whole.locator('[data-figure="cohort"]').click()
  expect(await of()).toBe('67')
  await page.locator('.rates-sum', { hasText: '本组合计' }).locator('[data-figure="cohort"]').click()
  expect(await of()).toBe('63')
  await page.locator('.rates-notes [data-figure="excluded"]').click()
  expect(await of()).toBe('1')
  await page.locator('.rates-matters [data-figure="cohort"]').first().click()
  expect(Number(await of())).toBeGreaterThan(0)
  await page.locator('.trend-weeks summary').click()
  await page.locator('.trend-weeks [data-figure="rated"]').first().click()
  await drawer(page).getByText('看这几天的全部数字').waitFor()
  await page.keyboard.press('Escape')
  await drawer(page).waitFor({ state: 'detached' })
  // Beside satisfaction stands how many have rated; a week of few says so.
  expect(await page.locator('.trend-key').textContent()).toMatch(/评价率/)
  expect(await page.locator('.trend-few').count()).toBe(0)
})

test('who may not see an order has it counted, and is told', async () => {
  const page = await opened(PEOPLE.liaison, '&figure=excluded&ground=force_majeure')
  await drawer(page).locator('[data-figure-of="1"]').waitFor()
  const others = await opened(PEOPLE.otherLiaison, '&figure=excluded&ground=force_majeure')
  await drawer(others).locator('[data-kept="1"]').waitFor()
  expect(await rows(others).count()).toBe(0)
})

test('no script of these pages failed', () => expect(faults).toEqual([]))
