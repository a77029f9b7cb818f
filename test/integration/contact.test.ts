// The contact corrected through the citizen's page and by an agent, with the jobs running and a switch and an SMS gateway of the tests:
// profile, SMS and relay numbers follow the new number; erased, nothing leads to the citizen any more (PIPL art. 46, 47).
import request from 'supertest'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Receipt } from '../../server/contracts/intake.ts'
import { drained, eventually, startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, PEOPLE, UNIT } from '../support/demands.ts'
import { RELAY_SECRET, startSwitch, type TestSwitch } from '../support/relay.ts'
import { SMS_SECRET, startGateway, type TestGateway } from '../support/sms.ts'

const DAY_MS = 86_400_000
let city: TestInstallation
let sms: TestGateway
let relay: TestSwitch
let now = new Date('2026-03-02T02:00:00Z')

beforeAll(async () => {
  sms = await startGateway(() => now)
  relay = await startSwitch(() => now)
  city = await startInstallation({
    environment: { ...testEnvironment(), MINSHENG_RELAY_URL: relay.url, MINSHENG_RELAY_SECRET: RELAY_SECRET, MINSHENG_SMS_URL: sms.url, MINSHENG_SMS_SECRET: SMS_SECRET, MINSHENG_ORIGINS: 'https://12345.example' },
    now: () => now,
  })
})
afterAll(async () => {
  await city?.close()
  relay.server.close()
  sms.server.close()
})
beforeEach(() => {
  now = new Date('2026-03-02T02:00:00Z')
  relay.releases = 'yes'
  relay.bound.length = 0
  relay.released.length = 0
})

let phones = 0
const freshPhone = (): string => `199${String((phones += 1)).padStart(8, '0')}`
const withUnit = async (contact: object, parts: object = {}): Promise<Receipt> => {
  const { receipt } = await fileAndDispatch(city, UNIT, { contact, ...parts })
  await act(await doorsOf(city, PEOPLE.liaison), receipt.id, 'sign').expect(200)
  await drained(city.ctx, receipt.id)
  return receipt
}
const profileOf = (phone: string) => city.ctx.store.callers.find(city.ctx.seal.blindIndex(phone))
const cookieOf = (answer: request.Response): string => ([] as string[]).concat(answer.headers['set-cookie'] ?? []).map((line) => line.split(';')[0] ?? '').join('; ')
const send = (path: string, form: Record<string, string>, cookie = '') => request(city.url).post(path).type('form').set('Accept-Language', 'zh-CN').set('Cookie', cookie).send(form)
const opened = async ({ number, secret }: Receipt) => cookieOf(await send('/follow', { number, secret }).expect(303))
const page = async (cookie: string) => (await request(city.url).get('/my').set('Accept-Language', 'zh-CN').set('Cookie', cookie).expect(200)).text
const contactOpened = async (login: string, id: string) => (await (await doorsOf(city, login)).post(`/orders/${id}/contact/openings`, { reason: '联系诉求人' }).expect(200)).body

test('by the citizen, on their page: everything goes to the new number, nothing to the old one, and no number into page, history or log', async () => {
  const [old, fresh] = [freshPhone(), freshPhone()]
  const receipt = await withUnit({ name: '李小明', phone: old })
  const liaison = await doorsOf(city, PEOPLE.liaison)
  const first = (await liaison.post(`/orders/${receipt.id}/relay`).expect(200)).body.relay
  expect(await profileOf(old)).toMatchObject({ orderCount: 1, maskedName: '李**' })

  const cookie = await opened(receipt)
  expect(await page(cookie)).toMatch(/李\*\*，199\*\*\*\*/)
  const wrong = await send('/my/actions/correctContact', { phone: '12ab' }, cookie).expect(400)
  expect(wrong.text).toContain('correctContact-phone-fault')
  await send('/my/actions/correctContact', { name: '王小红', phone: ` ${fresh.slice(0, 3)} ${fresh.slice(3)}`, addressDetail: '', messages: 'yes' }, cookie).expect(303)
  await drained(city.ctx, receipt.id)

  expect(await contactOpened(PEOPLE.liaison, receipt.id)).toMatchObject({ name: '王小红', phone: fresh })
  expect(await profileOf(old)).toBeNull()
  expect(await profileOf(fresh)).toMatchObject({ orderCount: 1, maskedName: '王**' })
  const next = (await liaison.post(`/orders/${receipt.id}/relay`).expect(200)).body.relay
  expect([relay.bound.map(({ to }) => to), relay.released]).toEqual([[old, fresh], [`${receipt.id}/${UNIT}/1`]])
  expect(next.extension).not.toBe(first.extension)
  const seen = (await liaison.get(`/orders/${receipt.id}`).expect(200)).body
  expect(seen.history.at(-1)).toMatchObject({ action: 'correctContact', by: { kind: 'citizen' }, detail: { changed: ['name', 'phone'] } })
  for (const secret of [old, fresh, '王小红', '李小明']) {
    expect(JSON.stringify(seen.history)).not.toContain(secret)
    expect(await page(cookie)).not.toContain(secret)
  }
  const notices = (await liaison.get('/notices').expect(200)).body.notices as { orderId: string; about: string }[]
  expect(notices).toContainEqual(expect.objectContaining({ orderId: receipt.id, about: 'contact_corrected' }))
})

test('an agent corrects it for a caller, having said how they know; whose form is older is told; two at once both stand', async () => {
  const receipt = await withUnit({ name: '李小明', phone: freshPhone() })
  const agent = await doorsOf(city, PEOPLE.agent)
  const seen = (await agent.get(`/orders/${receipt.id}`).expect(200)).body
  expect(seen.abilities.find(({ action }: { action: string }) => action === 'correctContact').fields.find(({ name }: { name: string }) => name === 'verified')).toMatchObject({ required: true })
  const phone = freshPhone()
  expect((await act(agent, receipt.id, 'correctContact', { phone }).expect(422)).body.error.rule).toBe('caller_not_verified')
  expect((await act(agent, receipt.id, 'correctContact', { phone: 'none', verified: 'receipt' }).expect(400)).body.error.issues[0].path).toBe('grounds.phone')
  await act(agent, receipt.id, 'correctContact', { phone, verified: 'receipt' }, seen.version).expect(200)
  const stale = await act(agent, receipt.id, 'correctContact', { name: '王', verified: 'receipt' }, seen.version).expect(409)
  expect(stale.body.error).toMatchObject({ code: 'conflict', changed: ['correctContact'] })
  const citizen = await citizenOf(city, receipt)
  const both = await Promise.all([citizen.post('/my/order/actions/correctContact', { grounds: { name: '王小红' } }), act(agent, receipt.id, 'correctContact', { addressDetail: '3 单元 401', verified: 'receipt' })])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(await contactOpened(PEOPLE.agent, receipt.id)).toEqual({ name: '王小红', phone, idNumber: null, addressDetail: '3 单元 401' })
  await act(await doorsOf(city, PEOPLE.liaison), receipt.id, 'correctContact', { phone: freshPhone() }).expect(403)
})

test('in the call-back the link to rate goes to the new number, and the one that went to the old one is void', async () => {
  const [old, fresh] = [freshPhone(), freshPhone()]
  const receipt = await withUnit({ phone: old })
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await act(liaison, receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  await act(await doorsOf(city, PEOPLE.handler), receipt.id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '电梯已经修好。' }).expect(200)
  await act(await doorsOf(city, PEOPLE.auditor), receipt.id, 'passReply').expect(200)
  const linkTo = (phone: string) =>
    eventually(`a link for ${phone}`, async () => {
      const text = [...sms.taken.values()].find(({ to, text: said }) => to === phone && said.includes('/rate/'))?.text
      return text === undefined ? null : (/\/rate\/[\w-]+/.exec(text)?.[0] ?? null)
    })
  const before = await linkTo(old)
  await request(city.url).get(before).expect(200)
  await (await citizenOf(city, receipt)).post('/my/order/actions/correctContact', { grounds: { phone: fresh } }).expect(200)
  const after = await linkTo(fresh)
  await request(city.url).get(before).expect(410)
  await request(city.url).get(after).expect(200)
})

test('an SMS that waits for the morning goes to the number of the morning', async () => {
  now = new Date('2026-03-02T15:00:00Z')
  const [old, fresh] = [freshPhone(), freshPhone()]
  const receipt = await withUnit({ phone: old })
  await eventually('the receipt waits', async () => (await city.ctx.store.messages.listOfOrder(receipt.id)).some(({ heldBy }) => heldBy === 'quiet') || null)
  await (await citizenOf(city, receipt)).post('/my/order/actions/correctContact', { grounds: { phone: fresh } }).expect(200)
  now = new Date('2026-03-03T02:00:00Z')
  await eventually('it is sent', async () => [...sms.taken.values()].some(({ to }) => to === fresh) || null)
  expect([...sms.taken.values()].some(({ to }) => to === old)).toBe(false)
  const [kept] = await city.ctx.store.messages.listOfOrder(receipt.id)
  expect(kept?.phoneIndex).toBe(city.ctx.seal.blindIndex(fresh))
})

test('a switch that cannot release: the number is given to nobody any more, and the centre reads why it still works', async () => {
  relay.releases = 'cannot'
  const receipt = await withUnit({ phone: freshPhone() })
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await liaison.post(`/orders/${receipt.id}/relay`).expect(200)
  await (await citizenOf(city, receipt)).post('/my/order/actions/correctContact', { grounds: { phone: freshPhone() } }).expect(200)
  await drained(city.ctx, receipt.id)
  const { relays } = (await (await doorsOf(city, PEOPLE.agent)).get(`/orders/${receipt.id}`).expect(200)).body
  expect(relays).toMatchObject([{ unit: { code: UNIT }, ended: { why: 'number_changed', atSwitch: 'cannot' } }])
  expect((await liaison.get(`/orders/${receipt.id}`).expect(200)).body.relays).toEqual([])
})

test('a switch that is down is asked again until it answers; meanwhile nobody is given the number', async () => {
  relay.releases = 'down'
  const receipt = await withUnit({ phone: freshPhone() })
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await liaison.post(`/orders/${receipt.id}/relay`).expect(200)
  await (await citizenOf(city, receipt)).post('/my/order/actions/correctContact', { grounds: { phone: freshPhone() } }).expect(200)
  await eventually('the record is closed', async () => (await city.ctx.store.relays.find(receipt.id, UNIT))?.ended ?? null)
  relay.releases = 'yes'
  await drained(city.ctx, receipt.id)
  expect(relay.released).toEqual([`${receipt.id}/${UNIT}/1`])
  expect((await city.ctx.store.relays.find(receipt.id, UNIT))?.ended?.atSwitch).toBe('released')
})

test('erased when nothing needs it any more, refused before with the day; then nothing leads to the citizen', async () => {
  const phone = freshPhone()
  const receipt = await withUnit({ name: '李小明', phone })
  const citizen = await citizenOf(city, receipt)
  expect((await citizen.get('/my/order').expect(200)).body.contact.kept).toMatchObject({ rule: 'contact_needed', until: null })
  expect((await citizen.post('/my/order/actions/eraseContact', {}).expect(409)).body.error.code).toBe('illegal_transition')
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await act(liaison, receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  await act(await doorsOf(city, PEOPLE.handler), receipt.id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '电梯已经修好。' }).expect(200)
  await act(await doorsOf(city, PEOPLE.auditor), receipt.id, 'passReply').expect(200)
  await act(await doorsOf(city, PEOPLE.caller), receipt.id, 'callBack', { method: 'phone', reached: true, contacted: true, solved: true }).expect(200)
  const until = new Date(now.getTime() + 15 * DAY_MS).toISOString()
  expect((await citizen.post('/my/order/actions/eraseContact', {}).expect(422)).body.error).toMatchObject({ rule: 'contact_kept', until })
  const cookie = await opened(receipt)
  expect(await page(cookie)).toContain('data-kept="contact_kept"')

  now = new Date(now.getTime() + 15 * DAY_MS + 60_000)
  const again = await opened(receipt)
  expect(await page(again)).toContain('action="/my/actions/eraseContact"')
  await send('/my/actions/eraseContact', {}, again).expect(303)
  await drained(city.ctx, receipt.id)
  expect(await page(again)).toContain('您的联系方式已于')
  const index = city.ctx.seal.blindIndex(phone)
  for (const collection of ['orders', 'callers', 'messages', 'calls', 'relays', 'searchDocs', 'views', 'notices'])
    expect(JSON.stringify(await city.ctx.store.db.collection(collection).find().toArray()), collection).not.toMatch(new RegExp(`${index}|${phone}`))
  expect((await (await doorsOf(city, PEOPLE.agent)).get(`/orders/${receipt.id}`).expect(200)).body.contact).toMatchObject({ name: null, phone: null, mayOpen: false, erasedAt: now.toISOString() })
})
