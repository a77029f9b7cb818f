// The citizen reopens their order by one tap: through the page without script and through the door, to the last instant of the
// fifteenth day; afterwards the refusal names the rule and nothing changes.
import request from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CitizenOrder } from '../../server/contracts/orders.ts'
import type { Receipt } from '../../server/contracts/intake.ts'
import { startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, PEOPLE } from '../support/demands.ts'

const START = new Date('2026-03-02T09:00:00+08:00')
const LAST = new Date(START.getTime() + 15 * 86_400_000)
let now = START
let city: TestInstallation
beforeAll(async () => {
  city = await startInstallation({ environment: testEnvironment(), now: () => now })
})
afterAll(() => city?.close())

/** Closed by its citizen's good rating, at START. */
async function closed(): Promise<Receipt> {
  now = START
  const { receipt } = await fileAndDispatch(city)
  const { id } = receipt
  await act(await doorsOf(city, PEOPLE.liaison), id, 'sign').expect(200)
  await act(await doorsOf(city, PEOPLE.handler), id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  await act(await doorsOf(city, PEOPLE.handler), id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '电梯已修复。' }).expect(200)
  await act(await doorsOf(city, PEOPLE.auditor), id, 'passReply').expect(200)
  await (await citizenOf(city, receipt)).post('/my/order/actions/rate', { grounds: { grade: 'satisfied', solved: true } }).expect(200)
  return receipt
}

/** The citizen's browser, script or none. */
async function browserOf({ number, secret }: Receipt) {
  const opened = await request(city.url).post('/follow').type('form').send({ number, secret }).expect(303)
  const cookie = ([] as string[]).concat(opened.headers['set-cookie'] ?? []).map((line) => line.split(';')[0] ?? '').join('; ')
  return {
    page: async () => (await request(city.url).get('/my').set('Cookie', cookie).set('Accept-Language', 'zh-CN').expect(200)).text,
    tap: (form: Record<string, string> = {}) => request(city.url).post('/my/actions/reopen').type('form').set('Cookie', cookie).set('Accept-Language', 'zh-CN').send(form),
  }
}

test('one tap on the page at the last instant opens it again; the department has it back', async () => {
  const receipt = await closed()
  now = LAST
  const browser = await browserOf(receipt)
  const page = await browser.page()
  expect(page).toMatch(/2026年3月17日.{0,3}09:00.*点一下就可以重新打开/s)
  expect(page, 'no field is needed').not.toMatch(/id="reopen-reason"[^>]*required/)
  await browser.tap().expect(303)
  const order = (await city.ctx.store.orders.find(receipt.id))!
  expect(order).toMatchObject({ state: 'handling', redoCount: 1, leadUnit: 'zhujian', endedAt: null })
  expect(await browser.page()).toContain('办理中')
})

test('through the door too, and twice is refused with the states that allow it', async () => {
  const receipt = await closed()
  const citizen = await citizenOf(city, receipt)
  const { body } = await citizen.get('/my/order').expect(200)
  expect((body as CitizenOrder).reopenUntil).toBe(LAST.toISOString())
  expect((await citizen.post('/my/order/actions/reopen', { grounds: {} }).expect(200)).body).toMatchObject({ state: 'handling', reopenUntil: null })
  const twice = await citizen.post('/my/order/actions/reopen', { grounds: {} }).expect(409)
  expect(twice.body.error).toMatchObject({ code: 'illegal_transition', allowedFrom: ['closed', 'answered', 'declined'] })
})

test('a millisecond after it: page and door name the rule, the page says since when, nothing is written', async () => {
  const receipt = await closed()
  now = new Date(LAST.getTime() + 1)
  const before = (await city.ctx.store.orders.find(receipt.id))!
  const browser = await browserOf(receipt)
  const page = await browser.page()
  expect(page).toContain('重新打开的期限到')
  expect(page).not.toContain('action="/my/actions/reopen"')
  const refused = await browser.tap({ reason: '又坏了' }).expect(422)
  expect(refused.text).toContain('重新打开的期限已过')
  expect(refused.text).toContain('办结后十五天内')
  const atDoor = await (await citizenOf(city, receipt)).post('/my/order/actions/reopen', { grounds: {} }).expect(422)
  expect(atDoor.body.error).toMatchObject({ code: 'rule_broken', rule: 'reopen_too_late', source: 'HR §3.2: by the citizen within 15 days' })
  expect((await city.ctx.store.orders.find(receipt.id))!.version).toBe(before.version)
})

test('another citizen’s order is not theirs to open', async () => {
  const [mine, theirs] = [await closed(), await closed()]
  const before = (await city.ctx.store.orders.find(theirs.id))!.version
  await (await citizenOf(city, mine)).post(`/orders/${theirs.id}/actions/reopen`, { grounds: {} }).expect(401)
  expect((await city.ctx.store.orders.find(theirs.id))!.version).toBe(before)
})
