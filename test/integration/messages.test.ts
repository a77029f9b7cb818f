// SMS to citizens, with the jobs running and a gateway of the tests: receipt, question and reminder, extension, the link to rate; quiet
// at night, few to one number, none where none are wanted; a gateway that is down and an emptied Redis lose none, and twice is once.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OrderMessages } from '../../server/contracts/messages.ts'
import type { Receipt } from '../../server/contracts/intake.ts'
import { signedHeaders } from '../../server/channels/signing.ts'
import { planMessage, sendMessage } from '../../server/services/messages.ts'
import { DEFAULT_MESSAGE_POLICY } from '../../server/domain/messages/policy.ts'
import { drained, emptyRedis, eventually, startInstallation, testEnvironment, type Api, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, PEOPLE, UNIT, waitingDemand } from '../support/demands.ts'
import { SMS_SECRET, startGateway, type TestGateway } from '../support/sms.ts'
import request from 'supertest'

const ORIGIN = 'https://12345.example'
const at = (local: string): Date => new Date(`${local.replace(' ', 'T')}:00+08:00`)
let now = at('2026-03-02 10:00')
let city: TestInstallation
let gateway: TestGateway
let caller: Api
let liaison: Api
let phones = 0
/** A number nobody else has, so that files do not crowd each other. */
const freshPhone = (): string => `199${String((phones += 1)).padStart(8, '0')}`

beforeAll(async () => {
  gateway = await startGateway(() => now)
  city = await startInstallation({ environment: { ...testEnvironment(), MINSHENG_SMS_URL: gateway.url, MINSHENG_SMS_SECRET: SMS_SECRET, MINSHENG_ORIGINS: ORIGIN }, now: () => now })
  caller = await doorsOf(city, PEOPLE.caller)
  liaison = await doorsOf(city, PEOPLE.liaison)
})
afterAll(async () => {
  await city.close()
  gateway.server.close()
})
beforeEach(() => {
  gateway.behave = 'take'
  now = at('2026-03-02 10:00')
})

const file = async (contact: object, parts: object = {}): Promise<Receipt> => (await city.api().post('/orders', waitingDemand({ contact, ...parts })).expect(201)).body as Receipt
const dispatched = async (contact: object): Promise<Receipt> => {
  const receipt = await file(contact)
  await act(await doorsOf(city, PEOPLE.dispatcher), receipt.id, 'dispatch', { leadUnit: UNIT }).expect(200)
  return receipt
}
const messagesOf = async (id: string): Promise<OrderMessages> => (await caller.get(`/orders/${id}/messages`).expect(200)).body as OrderMessages
const stateOf = async (id: string, kind: string): Promise<OrderMessages['messages'][number] | undefined> => (await messagesOf(id)).messages.find((message) => message.kind === kind)
const become = (id: string, kind: string, state: string, ms = 30_000) =>
  eventually(`${kind} is ${state}`, async () => {
    const message = await stateOf(id, kind)
    return message?.state === state ? message : null
  }, ms)
/** What a telephone has. */
const onPhone = (phone: string): string[] => [...gateway.taken.values()].filter(({ to }) => to === phone).map(({ text }) => text)
const report = (event: object, secret = SMS_SECRET) => {
  const body = JSON.stringify(event)
  return request(city.url).post('/api/v1/sms/events').set({ 'content-type': 'application/json', ...signedHeaders(secret, body, now) }).send(body)
}

describe('the way of a demand', () => {
  const phone = freshPhone()
  let receipt: Receipt

  test('a receipt with the number, signed, and no word of the demand; the opening of the number is on the record', async () => {
    receipt = await dispatched({ phone: `+86 ${phone}`, name: '李小明' })
    await become(receipt.id, 'received', 'sent')
    expect(onPhone(phone)).toEqual([expect.stringContaining(receipt.number)])
    expect(onPhone(phone)[0]).toContain(`${ORIGIN}/follow`)
    expect(onPhone(phone)[0]).not.toMatch(/电梯|李|江畔|secret/)
    const views = await city.ctx.store.records.listViews(receipt.id, 10)
    expect(views).toMatchObject([{ personId: 'platform', unit: 'centre', what: 'contact', reason: 'sms:received' }])
  })

  test('neither number nor text in a job, in the messages or on the page of the staff', async () => {
    const [kept] = await city.ctx.store.messages.listOfOrder(receipt.id)
    const seen = JSON.stringify([kept, await messagesOf(receipt.id)])
    expect(seen).not.toContain(phone)
    expect(seen).not.toContain('【')
  })

  test('a question and, half-way, its reminder', async () => {
    await act(liaison, receipt.id, 'sign').expect(200)
    await act(liaison, receipt.id, 'askInfo', { question: '几号楼几单元？', answerBy: '2026-03-04T10:00:00+08:00' }).expect(200)
    await become(receipt.id, 'info_asked', 'sent')
    expect(onPhone(phone)[1]).toMatch(/3月4日.*10:00/)
    expect(onPhone(phone)[1]).not.toContain('几单元')
    now = at('2026-03-03 10:00')
    await become(receipt.id, 'info_reminder', 'sent')
    expect(onPhone(phone)).toHaveLength(3)
  })
})

test('an extension is told with its new end', async () => {
  const phone = freshPhone()
  const receipt = await dispatched({ phone })
  await act(liaison, receipt.id, 'sign').expect(200)
  await act(liaison, receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  await act(liaison, receipt.id, 'requestExtension', { workingDays: 2, reason: '等配件到货', citizenTold: true }).expect(200)
  await act(await doorsOf(city, PEOPLE.dispatcher), receipt.id, 'ruleExtension', { granted: true, reason: '同意' }).expect(200)
  await become(receipt.id, 'extended', 'sent')
  expect(onPhone(phone).at(-1)).toMatch(/已延长到3月11日.*18:00/)
})

test('after the answer the link to rate: it works once', async () => {
  const phone = freshPhone()
  const receipt = await dispatched({ phone })
  await act(liaison, receipt.id, 'sign').expect(200)
  await act(liaison, receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  await replied(receipt.id)
  await become(receipt.id, 'replied', 'sent')
  const link = /https:\/\/12345\.example(\/rate\/[\w-]+)/.exec(onPhone(phone).at(-1) ?? '')?.[1] ?? ''
  await request(city.url).get(link).expect(200)
  await request(city.url).post(link).type('form').set('origin', ORIGIN).send({ grade: 'satisfied', solved: 'yes' }).expect((res) => expect(res.status).toBeLessThan(400))
  await request(city.url).get(link).expect(410)
})

describe('when it may not go out', () => {
  test('at night it waits for the morning, and says so; an emergency does not wait', { timeout: 60_000 }, async () => {
    now = at('2026-03-02 23:00')
    const [phone, urgent] = [freshPhone(), freshPhone()]
    const receipt = await file({ phone })
    await eventually('held', async () => ((await stateOf(receipt.id, 'received'))?.heldBy === 'quiet' ? true : null))
    expect(await stateOf(receipt.id, 'received')).toMatchObject({ state: 'waiting', sendAt: '2026-03-03T00:00:00.000Z' })
    const danger = (await city.api().post('/orders', { text: '望江街道江畔花园3号楼着火了，楼道里都是浓烟，有人被困在五楼出不来！', contact: { phone: urgent } }).expect(201)).body as Receipt
    expect(danger.urgency).toBe('T0')
    await become(danger.id, 'received', 'sent')
    expect(onPhone(phone)).toEqual([])
    now = at('2026-03-03 08:00')
    await become(receipt.id, 'received', 'sent')
    expect(onPhone(phone)).toHaveLength(1)
  })

  test('more than so many to one number in an hour wait, and are sent in their time; two at once are not one too many', { timeout: 60_000 }, async () => {
    const phone = freshPhone()
    const { mostPerHour } = DEFAULT_MESSAGE_POLICY
    const receipts = await Promise.all(Array.from({ length: mostPerHour + 2 }, () => file({ phone })))
    await eventually('all are looked at', async () => (await Promise.all(receipts.map(({ id }) => stateOf(id, 'received')))).every((message) => message?.state === 'sent' || message?.heldBy === 'crowded') || null)
    expect(onPhone(phone), 'as many as there are places, at once').toHaveLength(mostPerHour)
    // An hour later those who were held back have their turn.
    now = new Date(now.getTime() + 61 * 60_000)
    for (const { id } of receipts) await become(id, 'received', 'sent')
    expect(onPhone(phone)).toHaveLength(mostPerHour + 2)
  })

  test('a receipt does not wait because of reminders; what is less awaited does', async () => {
    const phone = freshPhone()
    const { mostPerHour } = DEFAULT_MESSAGE_POLICY
    const number = city.ctx.seal.blindIndex(phone)
    for (let n = 0; n < mostPerHour; n += 1) await city.ctx.store.messages.takePlace(number, { id: `reminder ${n}`, kind: 'info_reminder', at: now }, at('2026-03-01 10:00'), () => null)
    const receipt = await dispatched({ phone })
    await become(receipt.id, 'received', 'sent')
    await act(liaison, receipt.id, 'sign').expect(200)
    await act(liaison, receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
    await replied(receipt.id)
    await eventually('the link to rate waits', async () => ((await stateOf(receipt.id, 'replied'))?.heldBy === 'crowded' ? true : null))
    expect(await stateOf(receipt.id, 'replied')).toMatchObject({ state: 'waiting', sendAt: at('2026-03-02 11:00').toISOString() })
  })

  test('of many at once for the last place exactly one has it; who gives it back lets another in', async () => {
    const { messages } = city.ctx.store
    const rivals = Array.from({ length: 12 }, (_, n) => `rival ${n}`)
    const full = (others: readonly unknown[]) => (others.length >= 1 ? now : null)
    const take = (id: string) => messages.takePlace('one number', { id, kind: 'received', at: now }, at('2026-03-01 10:00'), full)
    const held = await Promise.all(rivals.map(take))
    expect(held.filter((until) => until === null)).toHaveLength(1)
    const winner = rivals[held.indexOf(null)] ?? ''
    expect(await take(winner), 'its own place is no rival').toBeNull()
    await messages.leavePlace('one number', winner)
    expect(await take('another')).toBeNull()
  })

  test('no number, no wish for SMS, a landline, a number that said stop: told apart', async () => {
    const none = await file({ name: '王芳' })
    const unwanted = await file({ phone: freshPhone(), noMessages: true })
    const landline = await file({ phone: '0571-88880000' })
    await become(landline.id, 'received', 'not_sent')
    expect((await messagesOf(none.id)).recipient).toBe('no_phone')
    expect(await messagesOf(unwanted.id)).toMatchObject({ recipient: 'opted_out', messages: [] })
    expect(await stateOf(landline.id, 'received')).toMatchObject({ reason: 'not_mobile' })
    const phone = freshPhone()
    expect((await report({ kind: 'stop', phone: `+86${phone}`, at: now.toISOString() }).expect(200)).body).toEqual({ taken: true })
    const stopped = await file({ phone })
    await become(stopped.id, 'received', 'not_sent')
    expect(await messagesOf(stopped.id)).toMatchObject({ recipient: 'opted_out', messages: [{ reason: 'opted_out' }] })
    now = new Date(now.getTime() + 1_000)
    await report({ kind: 'start', phone, at: now.toISOString() }).expect(200)
    const again = await file({ phone })
    await become(again.id, 'received', 'sent')
    expect(onPhone(phone)).toHaveLength(1)
  })

  test('what is no longer true is not sent', async () => {
    gateway.behave = 'down'
    const receipt = await dispatched({ phone: freshPhone() })
    await act(liaison, receipt.id, 'sign').expect(200)
    await act(liaison, receipt.id, 'askInfo', { question: '几号楼？', answerBy: '2026-03-04T10:00:00+08:00' }).expect(200)
    await eventually('planned', async () => (await stateOf(receipt.id, 'info_asked')) !== undefined || null)
    await (await citizenOf(city, receipt)).post('/my/order/actions/supplyInfo', { grounds: { text: '3号楼' } }).expect(200)
    gateway.behave = 'take'
    await become(receipt.id, 'info_asked', 'not_sent')
    expect(await stateOf(receipt.id, 'info_asked')).toMatchObject({ reason: 'moot' })
  })
})

describe('faults', () => {
  test('a gateway that is down, talks nonsense, then works: nothing is lost, and the telephone has it once', { timeout: 60_000 }, async () => {
    const phone = freshPhone()
    gateway.behave = 'down'
    const receipt = await file({ phone })
    const before = gateway.asked
    await eventually('it was tried', async () => (gateway.asked > before ? true : null))
    gateway.behave = 'babble'
    await eventually('and again', async () => (gateway.asked > before + 1 ? true : null))
    expect(await stateOf(receipt.id, 'received')).toMatchObject({ state: 'waiting' })
    gateway.behave = 'take'
    await become(receipt.id, 'received', 'sent', 40_000)
    expect(onPhone(phone)).toHaveLength(1)
    expect((await city.ctx.store.records.listViews(receipt.id, 10)).filter(({ reason }) => reason === 'sms:received'), 'the number was opened once, on the record').toHaveLength(1)
  })

  test('planned twice, sent twice at once: one message', async () => {
    const phone = freshPhone()
    const receipt = await file({ phone })
    const { id } = await become(receipt.id, 'received', 'sent')
    await planMessage(city.ctx, { orderId: receipt.id, effectId: id, about: 'received' })
    await Promise.all([1, 2, 3].map(() => sendMessage(city.ctx, { effectId: id }, AbortSignal.timeout(5_000))))
    expect((await messagesOf(receipt.id)).messages).toHaveLength(1)
    expect(onPhone(phone)).toHaveLength(1)
  })

  test('an emptied Redis loses none', { timeout: 60_000 }, async () => {
    const phone = freshPhone()
    gateway.behave = 'down'
    const receipt = await file({ phone })
    await eventually('planned', async () => (await stateOf(receipt.id, 'received')) !== undefined || null)
    await emptyRedis(city)
    ;[caller, liaison] = [await doorsOf(city, PEOPLE.caller), await doorsOf(city, PEOPLE.liaison)]
    gateway.behave = 'take'
    now = new Date(now.getTime() + 61_000)
    await become(receipt.id, 'received', 'sent')
    expect(onPhone(phone)).toHaveLength(1)
  })

  test('what a gateway refuses for good is not tried again; what waited too long is not sent', async () => {
    gateway.behave = 'refuse'
    const refused = await file({ phone: freshPhone() })
    await become(refused.id, 'received', 'not_sent')
    expect(await stateOf(refused.id, 'received')).toMatchObject({ reason: 'refused' })
    gateway.behave = 'down'
    const late = await file({ phone: freshPhone() })
    await eventually('planned', async () => (await stateOf(late.id, 'received')) !== undefined || null)
    now = new Date(now.getTime() + 49 * 3_600_000)
    await become(late.id, 'received', 'not_sent')
    expect(await stateOf(late.id, 'received')).toMatchObject({ reason: 'expired' })
  })
})

describe('receipts of the gateway', () => {
  test('delivered, not delivered; unknown messages and wrong or repeated signatures are told apart', async () => {
    const receipt = await file({ phone: freshPhone() })
    const { id } = await become(receipt.id, 'received', 'sent')
    expect((await report({ kind: 'undelivered', id, at: now.toISOString() }).expect(200)).body).toEqual({ taken: true })
    expect(await stateOf(receipt.id, 'received')).toMatchObject({ state: 'undelivered' })
    now = new Date(now.getTime() + 1_000)
    const event = { kind: 'delivered', id, at: now.toISOString() }
    await report(event).expect(200)
    expect(await stateOf(receipt.id, 'received')).toMatchObject({ state: 'delivered', receiptAt: now.toISOString() })
    await report(event).expect(401)
    expect((await report({ ...event, id: '018f0000-0000-7000-8000-000000000000' }).expect(200)).body).toEqual({ taken: false })
    await report({ ...event, at: at('2026-03-02 09:59').toISOString() }, 'another secret, not ours').expect(401)
    expect((await report({ kind: 'delivered', id: 'x', at: 'yesterday' }).expect(400)).body.error.issues).toHaveLength(2)
  })
})

test('people of units see no messages', async () => {
  const receipt = await dispatched({ phone: freshPhone() })
  await liaison.get(`/orders/${receipt.id}/messages`).expect(403)
  await drained(city.ctx, receipt.id)
})

/** Answered by the unit, approved, and past the audit if it was drawn. */
async function replied(id: string): Promise<void> {
  const reply = { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '电梯已修复并恢复运行。' }
  await act(await doorsOf(city, PEOPLE.handler), id, 'reply', reply).expect(200)
  const approved = await act(await doorsOf(city, PEOPLE.lead), id, 'approveReply').expect(200)
  if (approved.body.state === 'reply_review') await act(await doorsOf(city, PEOPLE.auditor), id, 'passReply').expect(200)
}
