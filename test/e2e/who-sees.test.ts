// Who may see, on the screens (HR §0.11, §7.5): of a secret report its unit reads a masked name and gets a relay number; who declares
// an interest loses the order everywhere at once; a supervisor lifts it; the accused unit finds it nowhere. No page is reloaded but to look again.
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import request from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drained, startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { act, faults, pickUnits, staffPage } from '../support/console.ts'
import { act as actAtDoor, doorsOf, fileAndDispatch, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'

const PHONE = '19900001234'
let city: TestInstallation
let browser: Browser
beforeAll(async () => {
  city = await startInstallation({ environment: { ...testEnvironment(), MINSHENG_RELAY_URL: 'demo' } })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await city?.close()
})

const nameOf = (login: string): string => city.ctx.city.people.get(login)?.name ?? login
const opened = async (login: string, path: string): Promise<Page> => {
  const page = await staffPage(browser, city, login)
  await page.goto(`${city.url}/console${path}`)
  return page
}

/** A report against another unit, with a photograph, at the unit that handles it. */
async function report() {
  const picture = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#888' } }).png().toBuffer()
  const { id: file } = (await request(city.url).post('/api/v1/attachments').attach('file', picture, '现场.png').expect(201)).body as { id: string }
  const { receipt } = await fileAndDispatch(city, UNIT, { demandType: 'report', accusedUnit: OTHER_UNIT, attachments: [file], contact: { name: '淳于小明', phone: PHONE } })
  await actAtDoor(await doorsOf(city, PEOPLE.liaison), receipt.id, 'sign').expect(200)
  await drained(city.ctx, receipt.id)
  return receipt
}

/** Waits until the list on this page shows the order, or shows it no more. */
const listed = (page: Page, id: string, is: boolean) => page.locator(`.board-list a[href$="/orders/${id}"]`).first().waitFor({ state: is ? 'attached' : 'detached' })

/** Searches the page's board by words; the answer has come when the list is no longer busy. */
async function finds(page: Page, words: string, id: string): Promise<boolean> {
  await page.goto(`${city.url}/console/unit?q=${encodeURIComponent(words)}`)
  await page.locator('.board[aria-busy="false"]').waitFor()
  await page.locator('.board-empty, .board-list').first().waitFor()
  return (await page.locator(`.board-list a[href$="/orders/${id}"]`).count()) > 0
}

test('of a secret report the unit reads a masked name, calls by a relay number, and opens a file with a reason', async () => {
  const { id } = await report()
  const page = await opened(PEOPLE.liaison, `/orders/${id}`)
  const demand = page.locator('[data-card="demand"]')
  await demand.getByText('淳**', { exact: true }).waitFor()
  expect(await demand.getByRole('button', { name: '查看联系方式' }).count()).toBe(0)
  await demand.getByRole('button', { name: '取中间号拨打' }).click()
  await demand.locator('a[href^="tel:19900009000"]').waitFor()
  await demand.getByRole('button', { name: 'file-1.jpg' }).click()
  await demand.locator('#reason').fill('核对举报材料')
  await demand.getByRole('button', { name: '打开文件' }).click()
  await demand.locator('a[href*="/attachments/"]').waitFor()
  const text = await page.locator('body').innerText()
  for (const secret of [PHONE, '于小明', '0001234']) expect(text, secret).not.toContain(secret)

  const auditor = await opened(PEOPLE.viewAuditor, '/views')
  await auditor.locator('.board-search input').fill((await city.ctx.store.orders.find(id))?.number ?? '')
  await auditor.locator('.board-search button').click()
  await auditor.getByText('核对举报材料').waitFor()
  await auditor.getByText('取中间号').waitFor()
  expect(faults).toEqual([])
})

test('who declares an interest loses the order on screen, list and search; a supervisor lifts it', async () => {
  const { id, number } = await report()
  await actAtDoor(await doorsOf(city, PEOPLE.liaison), id, 'assign', { handler: PEOPLE.handler }).expect(200)
  const list = await opened(PEOPLE.handler, '/unit')
  await list.locator('.connection-live').waitFor()
  await listed(list, id, true)
  const page = await opened(PEOPLE.handler, `/orders/${id}`)
  await act(page, 'recuse', { reason: '被举报人是我的亲属' })
  await page.locator('[data-recused]').waitFor()
  expect(await page.locator('body').innerText()).not.toContain('电梯停运')
  await listed(list, id, false)
  await drained(city.ctx, id)
  for (const words of [number, '电梯停运']) expect(await finds(list, words, id), words).toBe(false)
  await page.goto(`${city.url}/console/orders/${id}`)
  await page.getByText('没有这张工单').first().waitFor()

  // Somebody else is recused by a supervisor while they have it open: it goes from their screen, too.
  const lead = await opened(PEOPLE.lead, `/orders/${id}`)
  await lead.locator('.connection-live').waitFor()
  await lead.locator('[data-card="demand"]').waitFor()
  const supervisor = await opened(PEOPLE.supervisor, `/orders/${id}`)
  await act(supervisor, 'recuse', { reason: '家属为当事人', person: nameOf(PEOPLE.lead) })
  await lead.getByText('没有这张工单').first().waitFor()
  await act(supervisor, 'liftRecusal', { reason: '同名，并非亲属', person: nameOf(PEOPLE.handler) })
  await supervisor.locator('[data-card="history"]').getByText('同名，并非亲属').first().waitFor()
  await drained(city.ctx, id)
  expect(await finds(list, number, id)).toBe(true)
  expect(faults).toEqual([])
})

test('the accused unit finds the order nowhere: desk, list, number, words, address', async () => {
  const { id, number } = await report()
  const page = await opened(PEOPLE.otherLiaison, `/desk/${OTHER_UNIT}`)
  await page.locator('.board[aria-busy="false"]').waitFor()
  expect(await page.locator(`a[href$="/orders/${id}"]`).count()).toBe(0)
  for (const words of [number, '电梯停运']) expect(await finds(page, words, id), words).toBe(false)
  await page.goto(`${city.url}/console/orders/${id}`)
  await page.getByText('没有这张工单').first().waitFor()
  // The unit that handles it finds it by all of these.
  const own = await opened(PEOPLE.liaison, '/unit')
  for (const words of [number, '电梯停运']) expect(await finds(own, words, id), words).toBe(true)
  expect(faults).toEqual([])
})

test('the unit that is named later loses the order from its open screen, and a supervisor alone takes that back', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, { demandType: 'report', accusedUnit: undefined, contact: { name: '淳于小明', phone: PHONE } })
  const { id, number } = receipt
  await drained(city.ctx, id)
  const unit = await opened(PEOPLE.liaison, `/orders/${id}`)
  await unit.locator('.connection-live').waitFor()
  await unit.locator('[data-card="demand"]').waitFor()
  const caller = await opened(PEOPLE.agent, `/orders/${id}`)
  const names = [UNIT, OTHER_UNIT].map((code) => city.ctx.city.units.get(code)?.name ?? code)
  await act(caller, 'nameAccused', { reason: '诉求人来电说明' }, (form) => pickUnits(form, 'accusedUnits', names))
  await caller.locator('[data-card="history"]').getByText('记明被反映单位').first().waitFor()
  await unit.getByText('没有这张工单').first().waitFor()
  await drained(city.ctx, id)
  for (const words of [number, '电梯停运']) expect(await finds(unit, words, id), words).toBe(false)
  await caller.locator('[data-card="demand"]').getByText(names.join('、')).first().waitFor()
  await caller.locator('[data-ability="nameAccused"]').click()
  expect(await caller.locator('.action-form[data-action="nameAccused"] label[for="cleared"]').count()).toBe(0)
  const supervisor = await opened(PEOPLE.supervisor, `/orders/${id}`)
  await act(supervisor, 'nameAccused', { cleared: names[0] ?? '', reason: '核对后与该单位无关' })
  await supervisor.locator('[data-card="demand"]').getByText(names[1] ?? '', { exact: true }).first().waitFor()
  await unit.goto(`${city.url}/console/orders/${id}`)
  await unit.getByText('没有这张工单').first().waitFor()
  expect(faults).toEqual([])
})
