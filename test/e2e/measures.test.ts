// A promise with a day on the screens: the unit finds it on its desk after the order was closed, moves it with a reason, keeps it; the
// citizen reads each word of it.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { act, citizenPage, faults, follow, staffPage } from '../support/console.ts'
import { act as actAtDoor, citizenOf, doorsOf, fileAndDispatch, PEOPLE, UNIT } from '../support/demands.ts'

const TEXT = '望江街道江畔花园3号楼电梯停运四天。1、请尽快修好电梯；2、请公示今年的维保账目；3、为什么停了四天没有人通知？'
const DAY_MS = 86_400_000

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

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)

test('on the desk of the unit, moved to another day, kept, and read by the citizen', { timeout: 180_000 }, async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, { text: TEXT })
  await actAtDoor(await doorsOf(city, PEOPLE.liaison), receipt.id, 'sign').expect(200)
  await actAtDoor(await doorsOf(city, PEOPLE.handler), receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  const answers = [
    { ask: 1, outcome: 'done', words: '已修好。' },
    { ask: 2, outcome: 'planned', words: '整理后张贴在一楼大厅。', doneBy: new Date(Date.now() + 20 * DAY_MS).toISOString() },
    { ask: 3, outcome: 'answered', words: '已约谈物业。' },
  ]
  await actAtDoor(await doorsOf(city, PEOPLE.handler), receipt.id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: false, unsolvedReason: '账目还要整理', publicAnswer: '已修好，账目整理中。', answers }).expect(200)
  await actAtDoor(await doorsOf(city, PEOPLE.auditor), receipt.id, 'passReply').expect(200)
  await (await citizenOf(city, receipt)).post('/my/order/actions/rate', { grounds: { grade: 'satisfied', solved: true } }).expect(200)

  const handler = await staffPage(browser, city, PEOPLE.handler)
  await handler.goto(`${city.url}/console/desk/${UNIT}?task=measure`)
  await handler.locator('[data-task="measure"]').first().waitFor()
  await handler.goto(`${city.url}/console/orders/${receipt.id}`)
  const card = handler.locator('[data-card="measures"]')
  await card.locator('[data-measure="2"]', { hasText: '请公示今年的维保账目' }).waitFor()

  // Not done needs another day: the form says so and keeps what was typed.
  await act(handler, 'answerMeasure', { done: false, account: '会计请假，下周补齐' }, async (form) => form.getByRole('checkbox', { name: /^2\./ }).check())
  const form = handler.locator('.action-form[data-action="answerMeasure"]')
  await form.getByRole('alert').first().waitFor()
  expect(await form.locator('textarea').first().inputValue()).toBe('会计请假，下周补齐')
  await form.locator('button[data-cancel], .ant-btn:not([type="submit"])').first().click()
  const later = new Date(Date.now() + 27 * DAY_MS).toISOString()
  await actAtDoor(await doorsOf(city, PEOPLE.handler), receipt.id, 'answerMeasure', { measures: [2], done: false, account: '会计请假，下周补齐', newDay: later }).expect(200)
  await card.locator('[data-measure="2"]', { hasText: '会计请假' }).waitFor()

  const citizen = await citizenPage(browser)
  await follow(citizen, city, receipt)
  await citizen.locator('.answer [data-answer="2"]', { hasText: '会计请假' }).waitFor()
  expect(await widthOf(citizen)).toBeLessThanOrEqual(390)

  await act(handler, 'answerMeasure', { done: true, account: '已张贴在一楼大厅' }, async (again) => again.getByRole('checkbox', { name: /^2\./ }).check())
  await card.locator('[data-measure="2"]', { hasText: '已张贴在一楼大厅' }).waitFor()
  await handler.locator('[data-ability="answerMeasure"]').waitFor({ state: 'detached' })
  await citizen.reload()
  await citizen.locator('.answer [data-answer="2"]', { hasText: '已张贴在一楼大厅' }).waitFor()
  expect(faults).toEqual([])
})
