// Each thing a demand asks for is answered, on the screens: the handler's checklist, the auditor's naming, the citizen's answers one by
// one; evidence is uploaded with the form and opened by who audits.
import type { Browser, Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { act, citizenPage, faults, follow, staffPage } from '../support/console.ts'
import { act as actAtDoor, doorsOf, fileAndDispatch, PEOPLE, UNIT } from '../support/demands.ts'

const TEXT = '望江街道江畔花园3号楼电梯停运四天。1、请尽快修好电梯；2、请公示今年的维保账目；3、为什么停了四天没有人通知？'
const REPLY = { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '您好，电梯已修复，账目已公示，原因向您说明如下。' }

let city: TestInstallation
let browser: Browser
let picture: Buffer
beforeAll(async () => {
  city = await startInstallation()
  browser = await launchBrowser()
  picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#7aa' } }).jpeg().toBuffer()
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

/** Says of one thing asked for what came of it. */
async function answer(form: Locator, ask: number, outcome: string, words: string): Promise<void> {
  const row = form.locator(`fieldset[data-ask="${ask}"]`)
  await row.locator(`input[type="radio"][value="${outcome}"]`).check({ force: true })
  await row.locator('textarea').fill(words)
}

test('answered one by one, sent back by name, answered again, read by the citizen one by one', { timeout: 180_000 }, async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, { text: TEXT })
  await actAtDoor(await doorsOf(city, PEOPLE.liaison), receipt.id, 'sign').expect(200)
  await actAtDoor(await doorsOf(city, PEOPLE.handler), receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  const path = `/orders/${receipt.id}`
  const handler = await opened(PEOPLE.handler, path)
  await handler.locator('[data-card="demand"] [data-asks="3"] li').nth(2).waitFor()

  // One left out is named, and what was typed stays.
  await act(handler, 'reply', REPLY, async (form) => {
    await answer(form, 1, 'done', '已更换主板，恢复运行。')
    await answer(form, 2, 'done', '已在一楼大厅公示。')
    await form.locator('input[data-files]').setInputFiles({ name: '公示照片.jpg', mimeType: 'image/jpeg', buffer: picture })
    await form.locator('li[data-file]').waitFor()
  })
  await handler.getByRole('alert').filter({ hasText: '3. 为什么停了四天没有人通知？' }).first().waitFor()
  const form = handler.locator('.action-form[data-action="reply"]')
  await answer(form, 3, 'answered', '配件调货耽误，没有及时张贴。')
  await form.locator('button[type="submit"]').click()
  await handler.locator('.order-head [data-state="reply_review"]').waitFor()

  const lead = await opened(PEOPLE.lead, path)
  await lead.locator('[data-card="replies"] [data-answer="3"]', { hasText: '配件调货耽误' }).waitFor()
  const evidence = await lead.locator('[data-card="replies"] .files a').first().getAttribute('href')
  expect((await lead.request.get(`${city.url}${evidence ?? ''}`)).status()).toBe(200)
  await act(lead, 'rejectReply', { reason: '第三项没有说清今后怎么做' }, async (rejecting) => rejecting.getByRole('checkbox', { name: /^3\./ }).check())

  // Only what was named is asked for anew.
  await handler.locator('[data-card="demand"] [data-ask="3"]', { hasText: '需要重新回答' }).waitFor()
  await act(handler, 'reply', REPLY, async (again) => {
    await again.locator('fieldset[data-ask="1"] textarea', { hasText: '已更换主板' }).waitFor()
    await answer(again, 3, 'answered', '配件调货耽误；今后停梯当日张贴通知。')
  })
  await handler.locator('.order-head [data-state="reply_review"]').waitFor()
  await actAtDoor(await doorsOf(city, PEOPLE.auditor), receipt.id, 'passReply').expect(200)

  const citizen = await citizenPage(browser)
  await follow(citizen, city, receipt)
  await citizen.locator('.answer [data-answer="1"]', { hasText: '已更换主板' }).waitFor()
  expect(await citizen.locator('.answer [data-answer]').count()).toBe(3)
  await citizen.locator('.answer [data-answer="3"]', { hasText: '今后停梯当日张贴通知' }).waitFor()

  const caller = await opened(PEOPLE.caller, path)
  await act(caller, 'callBack', { method: 'phone', reached: true, contacted: true, solved: false }, async (calling) => {
    await calling.locator('[data-verdict="1"] input[value="solved"]').check({ force: true })
    await calling.locator('[data-verdict="2"] input[value="unsolved"]').check({ force: true })
  })
  await handler.locator('[data-card="demand"] [data-ask="2"]', { hasText: '诉求人：没有解决' }).waitFor()
  expect(faults).toEqual([])
})

test('the list is put right with a reason, and what was left out stays to be seen', { timeout: 120_000 }, async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, { text: TEXT })
  await actAtDoor(await doorsOf(city, PEOPLE.liaison), receipt.id, 'sign').expect(200)
  const handler = await opened(PEOPLE.handler, `/orders/${receipt.id}`)
  await act(handler, 'correctAsks', { reason: '诉求人电话中说明' }, async (form) => {
    await form.getByRole('button', { name: /不再列出 请公示/ }).click()
    await form.getByRole('button', { name: '加一项' }).click()
    await form.locator('.ask-rows textarea').last().fill('退还停梯期间的电梯费')
  })
  const list = handler.locator('[data-card="demand"] .asks')
  await list.locator('[data-ask="4"]', { hasText: '退还停梯期间的电梯费' }).waitFor()
  await list.locator('[data-ask="2"]', { hasText: '诉求人电话中说明' }).waitFor()
  expect(faults).toEqual([])
})
