// The same Idempotency-Key twice is one demand, with one number and one secret; the same key with other words is refused.
import { randomUUID } from 'node:crypto'
import request from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Receipt } from '../../server/contracts/intake.ts'
import { startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { PEOPLE, TEXT } from '../support/demands.ts'

let city: TestInstallation
let twin: TestInstallation
const environment = testEnvironment()

beforeAll(async () => {
  city = await startInstallation({ environment, jobs: false })
  twin = await startInstallation({ environment, jobs: false })
})
afterAll(async () => {
  await twin.close()
  await city.close()
})

const countOrders = () => city.ctx.store.db.collection('orders').countDocuments({})
const demand = (text = TEXT) => ({ text, place: { street: 'wangjiang' }, contact: { name: '李小明', phone: '19900001234' } })
const file = (key: string, body: object = demand(), place = city) => place.api().post('/orders', body).set('Idempotency-Key', key)
const told = ({ id, number, secret }: Receipt) => ({ id, number, secret })

test('sent again, one order and the same receipt', async () => {
  const key = randomUUID()
  const before = await countOrders()
  const first = await file(key).expect(201)
  expect(first.headers['idempotent-replayed']).toBeUndefined()
  const second = await file(key).expect(201)
  expect(second.headers['idempotent-replayed']).toBe('true')
  expect(second.body).toEqual(first.body)
  expect(await countOrders()).toBe(before + 1)
  await city.api().post('/my/session', { number: second.body.number, secret: second.body.secret }).expect(200)
})

test('ten at once through two web processes: one order, ten equal receipts, nine of them replays', async () => {
  for (let round = 0; round < 3; round += 1) {
    const key = randomUUID()
    const before = await countOrders()
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => file(key, demand(`${TEXT}第${round}回`), n % 2 === 0 ? city : twin)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 201))
    expect(new Set(answers.map(({ body }) => JSON.stringify(told(body as Receipt)))).size).toBe(1)
    expect(answers.filter(({ headers }) => headers['idempotent-replayed'] === 'true')).toHaveLength(9)
    expect(await countOrders()).toBe(before + 1)
  }
})

test('what danger the text speaks of is told again', async () => {
  const key = randomUUID()
  const body = demand('江畔花园3号楼有人从楼上掉下来了，大量出血，快来人！')
  const first = await file(key, body).expect(201)
  expect(first.body.emergency).not.toBeNull()
  expect((await file(key, body).expect(201)).body.emergency).toEqual(first.body.emergency)
})

test('the same words spelled in another order of keys are the same demand', async () => {
  const key = randomUUID()
  const first = await file(key, { text: TEXT, title: '电梯' }).expect(201)
  expect(told((await file(key, { title: '电梯', text: TEXT }).expect(201)).body as Receipt)).toEqual(told(first.body as Receipt))
})

test('another body with a used key is refused, and nothing is stored', async () => {
  const key = randomUUID()
  await file(key).expect(201)
  const before = await countOrders()
  for (const other of [demand(`${TEXT}！`), { ...demand(), secret: true }, { ...demand(), contact: { phone: '19900009999' } }])
    expect((await file(key, other).expect(422)).body.error.code).toBe('idempotency_mismatch')
  expect(await countOrders()).toBe(before)
})

test('a demand with a file may be sent again: the file is its own', async () => {
  const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
  const uploaded = await request(city.url).post('/api/v1/attachments').attach('file', picture, '楼道.png').expect(201)
  const key = randomUUID()
  const body = { ...demand(), attachments: [uploaded.body.id] }
  const first = await file(key, body).expect(201)
  const second = await file(key, body).expect(201)
  expect(told(second.body as Receipt)).toEqual(told(first.body as Receipt))
  const again = await file(randomUUID(), body).expect(400)
  expect(again.body.error.issues).toMatchObject([{ path: 'attachments.0', code: 'unknown' }])
})

test('one key of two people is two demands: the agent and the citizen do not meet', async () => {
  const key = randomUUID()
  const citizens = await file(key).expect(201)
  const agents = await city.api(await city.signIn(PEOPLE.agent)).post('/agent/orders', demand()).set('Idempotency-Key', key).expect(201)
  expect(agents.body.id).not.toBe(citizens.body.id)
})

test.each(['short', 'x'.repeat(129), 'with space in it', 'schlüssel-eins'])('a key that is none is refused by name: %s', async (key) => {
  const before = await countOrders()
  const refused = await file(key).expect(400)
  expect(refused.body.error.issues[0].path).toBe('Idempotency-Key')
  expect(await countOrders()).toBe(before)
})
