// 中间号 over HTTP: the only way of a unit to the citizen of a secret order; one number while it is valid; the citizen's own goes to the switch alone.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { verifySignature } from '../../server/channels/signing.ts'
import { startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { act, doorsOf, fileAndDispatch, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'

const SECRET = 'relay secret of the tests'
const PHONE = '19900001234'
const HOUR_MS = 3_600_000
let city: TestInstallation
let gateway: Server
let ahead = 0
let isDown = false
let answered: object | null = null
const asked: { id: string; to: string; unit: string; until: string }[] = []
const now = () => new Date(Date.now() + ahead)

beforeAll(async () => {
  gateway = createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      const body = Buffer.concat(chunks)
      const header = (name: string): string | undefined => req.headers[name]?.toString()
      if (!verifySignature(SECRET, { timestamp: header('x-minsheng-timestamp'), signature: header('x-minsheng-signature') }, body, now()).ok) return res.writeHead(401).end()
      if (isDown) return res.writeHead(503).end(PHONE)
      asked.push(JSON.parse(body.toString()) as (typeof asked)[number])
      return res.writeHead(200).end(JSON.stringify(answered ?? { number: '19900009000', extension: String(asked.length) }))
    })
  })
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/relay`
  city = await startInstallation({ jobs: false, environment: { ...testEnvironment(), MINSHENG_RELAY_URL: url, MINSHENG_RELAY_SECRET: SECRET }, now })
})
afterAll(async () => {
  gateway.close()
  await city.close()
})
beforeEach(() => {
  asked.length = 0
  isDown = false
  answered = null
})

const secretOrder = async (parts: object = {}) => (await fileAndDispatch(city, UNIT, { secret: true, contact: { name: '李小明', phone: PHONE }, ...parts })).receipt.id
const relayOf = async (login: string, id: string) => (await doorsOf(city, login)).post(`/orders/${id}/relay`)

test('of a secret order the unit gets a relay number and nothing else; twice it is the same, after its end another', async () => {
  const id = await secretOrder()
  const liaison = await doorsOf(city, PEOPLE.liaison)
  expect((await liaison.get(`/orders/${id}`).expect(200)).body.contact).toEqual({ name: '李**', phone: null, kept: 'number', mayOpen: false, mayRelay: true, erasedAt: null })
  await liaison.post(`/orders/${id}/contact/openings`, { reason: '联系诉求人' }).expect(403)
  const first = await liaison.post(`/orders/${id}/relay`).expect(200)
  expect(first.body).toMatchObject({ relay: { number: '19900009000', extension: '1' }, why: null })
  expect(JSON.stringify(first.body)).not.toContain(PHONE)
  expect(asked).toEqual([{ id: `${id}/${UNIT}/1`, to: PHONE, unit: UNIT, until: first.body.relay.until }])
  expect((await (await doorsOf(city, PEOPLE.handler)).post(`/orders/${id}/relay`).expect(200)).body).toEqual(first.body)
  expect(asked).toHaveLength(1)
  const { views } = (await (await doorsOf(city, PEOPLE.viewAuditor)).get(`/orders/${id}/views`).expect(200)).body
  expect(views).toMatchObject([{ personId: PEOPLE.handler, reason: 'relay' }, { personId: PEOPLE.liaison, reason: 'relay' }])
  ahead += 24 * HOUR_MS
  const next = await liaison.post(`/orders/${id}/relay`).expect(200)
  expect(next.body.relay.extension).toBe('2')
  expect(asked[1]?.id).toBe(`${id}/${UNIT}/2`)
  expect(JSON.stringify(await city.ctx.store.db.collection('relays').find().toArray())).not.toContain(PHONE)
})

test('who may not reach the citizen gets none: another unit, who is recused, who only looks', async () => {
  const id = await secretOrder()
  expect((await relayOf(PEOPLE.otherLiaison, id)).status).toBe(404)
  expect((await relayOf(PEOPLE.supervisor, id)).status).toBe(403)
  await act(await doorsOf(city, PEOPLE.liaison), id, 'recuse', { reason: '当事人是我的亲属' }).expect(200)
  expect((await relayOf(PEOPLE.liaison, id)).status).toBe(404)
  expect(asked).toEqual([])
})

test('the accused unit gets none, even of an order that had come to it', async () => {
  const id = await secretOrder()
  const orders = city.ctx.store.db.collection<{ _id: string }>('orders')
  await orders.updateOne({ _id: id }, { $set: { leadUnit: OTHER_UNIT, units: [OTHER_UNIT] } })
  expect((await relayOf(PEOPLE.otherLiaison, id)).status, 'as the lead unit it has one').toBe(200)
  await orders.updateOne({ _id: id }, { $set: { 'demand.accusedUnits': [OTHER_UNIT] } })
  expect((await relayOf(PEOPLE.otherLiaison, id)).status, 'accused, it has not').toBe(404)
  expect(asked).toHaveLength(1)
})

test('a switch that hands back the citizen’s own number is refused', async () => {
  const id = await secretOrder()
  answered = { number: `+86${PHONE}`, extension: null }
  const failed = await relayOf(PEOPLE.liaison, id)
  expect(failed.status).toBe(503)
  expect(JSON.stringify(failed.body)).not.toContain(PHONE)
  expect(await city.ctx.store.relays.find(id, UNIT)).toBeNull()
})

test('a switch that is down is said so, without the number; it is asked again by the same id', async () => {
  const id = await secretOrder()
  isDown = true
  const failed = await relayOf(PEOPLE.liaison, id)
  expect([failed.status, failed.body.error.code]).toEqual([503, 'unavailable'])
  expect(JSON.stringify(failed.body)).not.toContain(PHONE)
  isDown = false
  expect((await relayOf(PEOPLE.liaison, id)).status).toBe(200)
  expect(asked.map((one) => one.id)).toEqual([`${id}/${UNIT}/1`])
})

test('who left no number cannot be reached this way', async () => {
  const id = await secretOrder({ contact: { name: '李小明' } })
  expect((await relayOf(PEOPLE.liaison, id)).body).toEqual({ relay: null, why: 'no_phone' })
})

test('without a switch it is said plainly', async () => {
  const { relay } = city.ctx
  city.ctx.relay = null
  const id = await secretOrder()
  expect((await relayOf(PEOPLE.liaison, id)).body).toEqual({ relay: null, why: 'no_gateway' })
  city.ctx.relay = relay
  expect(asked).toEqual([])
})
