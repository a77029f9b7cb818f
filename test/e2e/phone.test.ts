// A call from ring to recording: the screen pops with who may be calling, the agent files while they speak, the department gets it.
import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import request from 'supertest'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { signedHeaders } from '../../server/channels/signing.ts'
import { CTI_SECRET, drained, eventually, startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { act, faults, showsState, staffPage } from '../support/console.ts'

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
beforeEach(() => void faults.splice(0))

const AGENT = 'wenxiaotang'
const PHONE = '19912345678'
const TEXT = '江畔花园三号楼的电梯停运三天了，老人下不了楼，物业说没有钱修。'
const started = Date.now()
let sent = 0

/** The switch says what happens to a call. */
function say(kind: 'ring' | 'answer' | 'hangup' | 'recording', callId: string, more: object = {}) {
  const body = JSON.stringify({ kind, callId, eventId: randomUUID(), at: new Date().toISOString(), ...more })
  sent += 1
  return request(city.url).post('/api/v1/cti/events').set({ 'Content-Type': 'application/json', ...signedHeaders(CTI_SECRET, body, new Date(started - sent * 1_000)) }).send(body).expect(200)
}

const callOf = async (callId: string) => city.ctx.store.callers.findCall(callId)

test('ring, screen pop with what is open, filed while talking, hung up, recorded, dispatched and signed', async () => {
  const earlier = (await city.api().post('/orders', { text: '楼下烧烤摊半夜还在吵，睡不了觉。', place: { street: 'wangjiang' }, contact: { name: '李小明', phone: PHONE } }).expect(201)).body
  await drained(city.ctx, earlier.id)
  const agent = await staffPage(browser, city, AGENT)
  await agent.goto(`${city.url}/console/city`)
  await agent.locator('.connection-live').waitFor()

  // Wherever the agent is, the call is on the screen at once; the number is masked, what is open with the caller stands below it.
  const callId = randomUUID()
  await say('ring', callId, { from: PHONE, agent: AGENT })
  await agent.getByText('来电振铃').waitFor()
  const card = agent.locator('[data-card="call"]')
  await card.getByText('199****5678').waitFor()
  await card.getByText('楼下烧烤摊').waitFor()
  expect(await card.textContent()).not.toContain(PHONE)

  await say('answer', callId, { agent: AGENT })
  await agent.getByText('通话中').waitFor()
  await card.getByRole('button', { name: '催办这一件' }).click()
  await card.getByRole('button', { name: '催办这一件' }).click()
  await card.getByText(`已催办 ${earlier.number}`).waitFor()
  expect((await city.ctx.store.orders.find(earlier.id))?.urgeCount).toBe(1)

  await agent.getByLabel('诉求内容').fill(TEXT)
  await agent.locator('.suggestion li').first().waitFor()
  await agent.locator('.suggestion li').first().getByRole('button').click()
  // The caller hangs up before the form is sent: what was said still belongs to this call.
  await say('hangup', callId, { reason: 'caller' })
  await agent.getByText('通话已结束').waitFor()
  await agent.getByRole('button', { name: '登记', exact: true }).click()
  const receipt = agent.locator('[data-receipt]')
  await receipt.waitFor()
  const id = (await receipt.getAttribute('data-receipt')) ?? ''
  expect(await receipt.textContent()).toMatch(/\d{8}-\d{6}-[2-9A-HJ-NP-Z]/)
  await say('recording', callId, { recordingId: `rec/${callId}`, seconds: 95 })

  expect(await callOf(callId)).toMatchObject({ state: 'ended', orderId: id, recording: { id: `rec/${callId}`, seconds: 95 } })
  const filed = await city.ctx.store.orders.find(id)
  expect(filed).toMatchObject({ channel: 'phone', callId, demand: { text: TEXT }, contact: { maskedPhone: '199****5678' } })
  expect(JSON.stringify(filed)).not.toContain(PHONE)
  expect(filed?.leafCode).not.toBeNull()

  const dispatcher = await staffPage(browser, city, 'shenzhiwei')
  await dispatcher.goto(`${city.url}/console/orders/${id}`)
  if (filed?.state === 'submitted') await act(dispatcher, 'dispatch', {})
  if ((await city.ctx.store.orders.find(id))?.state === 'submitted') await dispatcher.locator('[data-action="dispatch"] button[type="submit"]').click()
  await showsState(dispatcher, '待签收')
  // Who settles what was said hears it: by the recording's id, with a reason on record.
  const call = dispatcher.locator('[data-call]')
  expect(await call.textContent()).toContain('1:35')
  expect(await call.textContent()).not.toContain(`rec/${callId}`)
  await call.getByRole('button').click()
  await call.locator('input').fill('核对地址')
  await call.locator('button[type="submit"]').click()
  await call.getByText(`rec/${callId}`).waitFor()
  const { leadUnit } = (await city.ctx.store.orders.find(id)) ?? {}
  const liaison = [...city.ctx.city.people.values()].find((one) => one.unit === leadUnit && one.roles.includes('liaison'))?.login ?? ''
  const department = await staffPage(browser, city, liaison)
  await department.goto(`${city.url}/console/orders/${id}`)
  await act(department, 'sign')
  await showsState(department, '办理中')
  await showsState(dispatcher, '办理中')

  // The profile has followed: the next ring shows both.
  await eventually('the caller is known with both orders', async () => {
    const next = await city.api(await city.signIn(AGENT)).get(`/agent/calls/${callId}`)
    return next.body.caller?.orderCount === 2 || null
  })
  expect(faults).toEqual([])
})

test('a call nobody takes is missed, a withheld number is said to be withheld, and another agent hears nothing', async () => {
  const agent = await staffPage(browser, city, AGENT)
  const other = await staffPage(browser, city, [...city.ctx.city.people.values()].find((one) => one.login !== AGENT && one.roles.includes('agent'))?.login ?? '')
  for (const page of [agent, other]) {
    await page.goto(`${city.url}/console/agent`)
    await page.locator('.connection-live').waitFor()
  }
  const callId = randomUUID()
  await say('ring', callId, { from: null, agent: AGENT })
  await agent.getByText('来电振铃').waitFor()
  await agent.getByText('号码未显示').waitFor()
  await agent.getByText('第一次来电').waitFor()
  expect(await other.getByText('来电振铃').count()).toBe(0)
  await say('hangup', callId, { reason: 'missed' })
  await agent.getByText('未接来电').waitFor()
  expect((await callOf(callId))?.state).toBe('missed')
})
