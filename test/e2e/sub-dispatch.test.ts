// 下派 on its screens: a street hands a part to its community, whose member finds it among what is to be done, sees only what they may,
// and answers; the street sees the answer come in, replies with it, and the order closes. A part that is taken back, and refusals said
// with their rule. No page is reloaded; also on a telephone.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../server/domain/words.ts'
import { eventually, startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { act, faults, staffPage } from '../support/console.ts'
import { act as actAtDoor, citizenOf, doorsOf, fileAndDispatch, PEOPLE } from '../support/demands.ts'

const STREET = 'wangjiang'
const COMMUNITY = 'wangjiang-jiangpan'
const SECTION = 'wangjiang-chengguanke'
const LANDLINE = '13912345678'
const DAY_MS = 86_400_000

/** The city's clock runs as it does, and is put forward when a street's time has to run out. */
let ahead = 0

let city: TestInstallation
let browser: Browser
beforeAll(async () => {
  city = await startInstallation({ now: () => new Date(Date.now() + ahead) })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await city?.close()
})

const personOf = (unit: string, role: Role = 'liaison'): string => [...city.ctx.city.people.values()].find((person) => person.unit === unit && person.roles.includes(role))?._id ?? `nobody of ${unit}`
const nameOf = (unit: string): string => city.ctx.city.units.get(unit)?.name ?? unit
const opened = async (login: string, path: string): Promise<Page> => {
  const page = await staffPage(browser, city, login)
  await page.goto(`${city.url}/console${path}`)
  await page.locator('.connection-live').waitFor()
  return page
}

/** An order that the street handles, its citizen contacted. */
async function handled(leafCode: string, unit = STREET) {
  const { receipt } = await fileAndDispatch(city, unit, { text: `望江街道江畔花园三号楼下垃圾桶两天没有清运，味道很大，物业电话${LANDLINE}打不通，希望处理。`, leafCode, contact: { name: '李小明', phone: '13900001234' } })
  const street = await doorsOf(city, personOf(unit))
  await actAtDoor(street, receipt.id, 'sign').expect(200)
  await actAtDoor(street, receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  return receipt
}

test('a street asks its community on the page, the community answers, the street replies with it and the order closes', { timeout: 180_000 }, async () => {
  const receipt = await handled('01.02.01')
  const community = await opened(personOf(COMMUNITY), `/desk/${COMMUNITY}`)
  expect(await community.locator(`[data-order="${receipt.number}"]`).count()).toBe(0)

  const street = await opened(personOf(STREET), `/orders/${receipt.id}`)
  await act(street, 'subDispatch', { unit: nameOf(COMMUNITY), task: '上门看一看，把情况报街道' })
  await street.locator('[data-card="route"]', { hasText: '上门看一看，把情况报街道' }).waitFor()

  // It comes up on the list of what is to be done, which was open all the while.
  await community.locator(`[data-order="${receipt.number}"] a`).click()
  await community.locator('[data-ability="answerPart"]').waitFor()
  const shown = (await community.locator('main, #root').first().textContent()) ?? ''
  expect(shown).toContain('味道很大')
  expect(shown, 'no number that names a person, and not the citizen’s own').not.toMatch(/13912345678|13900001234|李小明/)
  expect(await community.locator('[data-ability]').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-ability'))), 'answers, or steps aside, and nothing else').toEqual(['answerPart', 'recuse'])
  expect(await community.getByText('查看联系方式').count()).toBe(0)
  await act(community, 'answerPart', { text: '两个桶已满，清运车堵在路上' })

  // The street's page follows by itself, and the order leaves the community's list.
  await street.locator('[data-card="route"] blockquote', { hasText: '两个桶已满，清运车堵在路上' }).waitFor()
  await community.goto(`${city.url}/console/desk/${COMMUNITY}`)
  await community.locator('.board-empty').waitFor()
  await act(street, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '社区已到现场：清运车受阻，现已清运并加密班次。' })
  const replied = await eventually('the reply', async () => (await city.ctx.store.orders.find(receipt.id))?.reply)
  expect(replied.publicAnswer).toContain('社区已到现场')
  await actAtDoor(await doorsOf(city, PEOPLE.auditor), receipt.id, 'passReply').expect(200)
  await (await citizenOf(city, receipt)).post('/my/order/actions/rate', { grounds: { grade: 'satisfied', solved: true } }).expect(200)
  expect(await city.ctx.store.orders.find(receipt.id)).toMatchObject({ state: 'closed', outcome: 'solved', owing: [] })
  expect(faults).toEqual([])
})

test('a part that is taken back: the community loses sight of the order, the street may ask again', { timeout: 120_000 }, async () => {
  const receipt = await handled('01.02.01')
  const street = await opened(personOf(STREET), `/orders/${receipt.id}`)
  await act(street, 'subDispatch', { unit: nameOf(COMMUNITY), task: '上门核实' })
  const community = await opened(personOf(COMMUNITY), `/desk/${COMMUNITY}`)
  const row = community.locator(`[data-order="${receipt.number}"]`)
  await row.waitFor()
  await street.locator('[data-ability="reply"]').waitFor({ state: 'detached' })
  await act(street, 'withdrawPart', { unit: nameOf(COMMUNITY), reason: '街道自己去看' })
  await street.locator('[data-ability="reply"]').waitFor()
  await eventually('the part is gone', async () => (await city.ctx.store.orders.find(receipt.id))?.parts.length === 0)
  await community.goto(`${city.url}/console/orders/${receipt.id}`)
  await community.locator('.ant-result, [role="alert"]').first().waitFor()
  expect(await community.locator('[data-card="demand"]').count()).toBe(0)

  await act(street, 'subDispatch', { unit: nameOf(COMMUNITY), task: '还是请社区去看' })
  await street.locator('[data-card="route"]', { hasText: '还是请社区去看' }).waitFor()
  expect(faults).toEqual([])
})

test('on a telephone: the form says why communities are left out, and offers the sections; its list stays on the screen', { timeout: 120_000 }, async () => {
  const receipt = await handled('01.04.01')
  const page = await opened(personOf(STREET), `/orders/${receipt.id}`)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.locator('[data-ability="subDispatch"]').click()
  const form = page.locator('.action-form[data-action="subDispatch"]')
  await form.getByText('不在社区职责清单内', { exact: false }).waitFor()
  await form.locator('.ant-select').click()
  const list = page.locator('.ant-select-dropdown:visible')
  await list.getByText(nameOf(SECTION), { exact: true }).waitFor()
  expect(await list.getByText(nameOf(COMMUNITY), { exact: true }).count()).toBe(0)
  await eventually('the list stands within the screen', async () => {
    const box = await list.boundingBox()
    return box !== null && box.x >= 0 && box.x + box.width <= 390
  })
  expect(faults).toEqual([])
})

test('refused beforehand, with the rule: a matter that is no duty of communities, and time that is over', { timeout: 120_000 }, async () => {
  const duty = await handled('01.04.01', 'qiaoxi')
  const qiaoxi = await opened(personOf('qiaoxi'), `/orders/${duty.id}`)
  await qiaoxi.locator('.hindered summary').click()
  await qiaoxi.locator('[data-hindered-action="subDispatch"]', { hasText: '社区职责清单' }).getByText('第十七条', { exact: false }).waitFor()
  expect(await qiaoxi.locator('[data-ability="subDispatch"]').count()).toBe(0)

  const late = await handled('01.02.01')
  ahead += 30 * DAY_MS
  const street = await opened(personOf(STREET), `/orders/${late.id}`)
  await street.locator('.hindered summary').click()
  await street.locator('[data-hindered-action="subDispatch"]', { hasText: '时限已到' }).waitFor()
  expect(faults).toEqual([])
})
