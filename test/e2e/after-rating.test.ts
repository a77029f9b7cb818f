// After a bad rating, on the screens: the citizen says that it is not solved, the centre looks at it, the unit asks for a review, an
// auditor rules and a second person confirms; the citizen reads each of these in a sentence, with no page reloaded.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { act, citizenPage, faults, follow, staffPage } from '../support/console.ts'
import { act as actAtDoor, doorsOf, fileAndDispatch, PEOPLE, UNIT } from '../support/demands.ts'

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

const opened = async (login: string, path: string): Promise<Page> => {
  const page = await staffPage(browser, city, login)
  await page.goto(`${city.url}/console${path}`)
  return page
}

/** The department has done it and answers; how that looks is another story. */
async function answered(id: string): Promise<void> {
  const [handler, lead, auditor] = await Promise.all([PEOPLE.handler, PEOPLE.lead, PEOPLE.auditor].map((login) => doorsOf(city, login)))
  if (handler === undefined || lead === undefined || auditor === undefined) throw new Error('the demo city has these people')
  await actAtDoor(handler, id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  await actAtDoor(handler, id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '电梯已修复。' }).expect(200)
  const { body } = await actAtDoor(lead, id, 'approveReply').expect(200)
  if (body.state === 'reply_review') await actAtDoor(auditor, id, 'passReply').expect(200)
}

test('rated badly, looked at, appealed, ruled on, left out: each on the page of who does it', { timeout: 180_000 }, async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, { text: '望江街道江畔花园7号楼门禁坏了三天没有人修。' })
  await actAtDoor(await doorsOf(city, PEOPLE.liaison), receipt.id, 'sign').expect(200)
  await answered(receipt.id)
  const order = `/orders/${receipt.id}`

  const caller = await opened(PEOPLE.caller, '/desk/@callback')
  await caller.locator('.board-focus .ant-segmented-item', { hasText: '待核实差评' }).click()
  const lead = await opened(PEOPLE.lead, order)
  const citizen = await citizenPage(browser)
  await follow(citizen, city, receipt)
  await citizen.locator('input[name=solved][value=no]').check()
  await citizen.locator('input[name=grade][value=very_dissatisfied]').check()
  await citizen.fill('#rate-remark', '第二天又坏了')
  await citizen.locator('.rate button').click()
  await citizen.locator('[data-review="open"]').waitFor()

  // The desk shows what is owed by itself; what the citizen said is the centre's to read and not the unit's.
  const row = caller.locator(`li[data-order="${receipt.number}"]`)
  await row.getByRole('link').click()
  await caller.locator('[data-verification="open"]').waitFor()
  await lead.locator('.order-head [data-state="handling"]').waitFor()
  expect(await lead.locator('[data-verification]').count()).toBe(0)
  await act(caller, 'verifyRating', { outcome: 'redo', finding: '电话核实，现场仍打不开' })
  await caller.locator('[data-verification="redo"]', { hasText: '现场仍打不开' }).waitFor()
  await citizen.locator('[data-review="redo"]').waitFor()

  await answered(receipt.id)
  await actAtDoor(await doorsOf(city, PEOPLE.caller), receipt.id, 'callBack', { method: 'phone', reached: true, contacted: true, solved: true, grade: 'satisfied' }).expect(200)
  await lead.locator('.order-head [data-state="closed"]').waitFor()
  await act(lead, 'appealRating', { reason: '诉求人口头表示满意，误按', evidence: '验收单有诉求人签字' })
  await lead.locator('[data-card="requests"]', { hasText: '验收单有诉求人签字' }).waitFor()
  await citizen.locator('.review', { hasText: '申请复核' }).waitFor()

  const auditor = await opened('liangchenyan', '/desk/@audit')
  await auditor.locator('.board-focus .ant-segmented-item', { hasText: '申诉待复核' }).click()
  await auditor.locator(`li[data-order="${receipt.number}"]`).getByRole('link').click()
  // The ground is asked for once it is granted.
  await act(auditor, 'ruleAppeal', { granted: true, reason: '验收单可信', ground: '误评' })
  await auditor.locator('[data-ability="ruleAppeal"]').waitFor({ state: 'detached' })
  expect((await city.ctx.store.orders.find(receipt.id))?.setAsides, 'one person’s word leaves nothing out').toMatchObject([{ ground: 'mistaken_rating', confirmedBy: null }])

  const supervisor = await opened(PEOPLE.supervisor, order)
  await act(supervisor, 'confirmSetAside', { granted: true, reason: '两份证据一致' })
  await citizen.locator('.review', { hasText: '两份证据一致' }).waitFor()
  expect((await city.ctx.store.orders.find(receipt.id))?.setAsides?.[0]?.confirmedBy).toMatchObject({ id: PEOPLE.supervisor })
  expect(faults).toEqual([])
})
