// Names, numbers and the citizen's words stay where they belong: not in jobs, not in signals, not in logs, not with those who need them not.
import { Writable } from 'node:stream'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import request from 'supertest'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBackground, type Background } from '../../jobs/background.ts'
import { openRelayGateway } from '../../server/channels/relay.ts'
import { createApp } from '../../server/app.ts'
import { openContext, type Context } from '../../server/context.ts'
import { acceptConnections } from '../../server/realtime/handlers/connections.ts'
import { drained, eventually, startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, fileWaiting, PEOPLE, UNIT } from '../support/demands.ts'

const environment = { ...testEnvironment(), MINSHENG_LOG_LEVEL: 'debug' }
const NAME = '欧阳明珠'
const PHONE = '19955556666'
const IN_TEXT = '13912345678'
const WORDS = '邻居家的孔雀每天清晨五点叫唤'
const TEXT = `${WORDS}，我的另一个号码是${IN_TEXT}，请联系。`
const SECRETS = [NAME, PHONE, IN_TEXT, WORDS, '梧桐里9幢404']

let city: TestInstallation
/** A web process whose log is read here, with all levels. */
let logged: Context
let url: string
let background: Background
const lines: string[] = []
const http = createServer()

beforeAll(async () => {
  city = await startInstallation({ environment, jobs: false })
  const sink = new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) })
  logged = await openContext(city.config, { http, log: pino({ level: 'debug' }, sink) })
  http.on('request', createApp(logged))
  acceptConnections(logged, logged.realtime.io)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
})
afterAll(async () => {
  await background?.close(2_000)
  http.closeAllConnections()
  await logged.close()
  await city.close()
})

const demand = (more: object = {}) => ({ text: TEXT, accusedUnit: 'jiandu', contact: { name: NAME, phone: PHONE }, place: { detail: '梧桐里9幢404' }, ...more })

/** Every value this installation keeps in Redis, whatever its type. */
async function redisValues(): Promise<string> {
  const { redis, config } = city.ctx
  const found: string[] = []
  for (let cursor = '0'; ; ) {
    const [next, keys] = await redis.scan(cursor, 'MATCH', `${config.redisPrefix}*`, 'COUNT', 500)
    for (const key of keys) found.push(key, JSON.stringify(await valueOf(key)))
    cursor = next
    if (cursor === '0') return found.join('\n')
  }
}
async function valueOf(key: string): Promise<unknown> {
  const { redis } = city.ctx
  switch (await redis.type(key)) {
    case 'hash':
      return redis.hgetall(key)
    case 'list':
      return redis.lrange(key, 0, -1)
    case 'set':
      return redis.smembers(key)
    case 'zset':
      return redis.zrange(key, '0', '-1')
    case 'stream':
      return redis.xrange(key, '-', '+')
    default:
      return redis.get(key)
  }
}

test('one demand through its life leaves nothing of its citizen in jobs, signals or logs', { timeout: 120_000 }, async () => {
  const events: unknown[] = []
  const socket: Socket = io(url, { transports: ['websocket'], auth: { as: 'staff', token: await city.signIn(PEOPLE.supervisor) }, forceNew: true })
  socket.onAny((...args: unknown[]) => void events.push(args))
  await new Promise<void>((resolve, reject) => void socket.once('connect', resolve).once('connect_error', reject))

  const filed = await request(url).post('/api/v1/orders').send(demand()).expect(201)
  const id = filed.body.id as string
  const as = async (login: string, action: string, grounds: object = {}) =>
    request(url).post(`/api/v1/orders/${id}/actions/${action}`).set('Authorization', `Bearer ${await city.signIn(login)}`).send({ grounds }).expect(200)
  await as(PEOPLE.dispatcher, 'dispatch', { leadUnit: UNIT })
  await as(PEOPLE.liaison, 'sign')
  await as(PEOPLE.handler, 'recordContact', { method: 'phone', reached: true, note: `已联系${NAME}，电话${PHONE}` })
  // Refused requests are logged too, and must not carry what they were refused for.
  await request(url).post('/api/v1/orders').send(demand({ [NAME]: PHONE, occurredAt: PHONE })).expect(400)
  await request(url).post('/api/v1/my/session').send({ number: filed.body.number, secret: `${PHONE}` }).expect(404)
  await request(url).get(`/api/v1/orders?q=${encodeURIComponent(NAME)}`).set('Authorization', `Bearer ${await city.signIn(PEOPLE.supervisor)}`).expect(200)

  const waiting = await redisValues()
  expect(waiting, 'the jobs are there').toContain(id)
  background = startBackground(logged)
  await drained(city.ctx, id)
  await eventually('signals arrived', async () => events.length >= 4 || null)
  socket.disconnect()
  const places = { 'Redis before': waiting, 'Redis after': await redisValues(), signals: JSON.stringify(events), log: lines.join('') }
  expect(lines.length).toBeGreaterThan(5)
  for (const [place, content] of Object.entries(places)) {
    for (const secret of SECRETS) expect(content.includes(secret), `${secret} in ${place}`).toBe(false)
    expect(content.includes(String(filed.body.secret)), `the secret in ${place}`).toBe(false)
  }
})

test('asking for a relay number leaves the citizen’s own in no job, no signal, no log, no record; nor does a switch that repeats it', async () => {
  let isWell = false
  const gateway = createServer((_, res) => void res.writeHead(isWell ? 200 : 503).end(isWell ? JSON.stringify({ number: '19900009000', of: PHONE }) : `cannot reach ${PHONE} of ${NAME}`))
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
  logged.relay = openRelayGateway({ url: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`, secret: 'relay secret of the tests' })
  const { receipt } = await fileAndDispatch(city, UNIT, demand({ secret: true }))
  const token = await city.signIn(PEOPLE.liaison)
  const socket: Socket = io(url, { transports: ['websocket'], auth: { as: 'staff', token }, forceNew: true })
  const events: unknown[] = []
  socket.onAny((...args: unknown[]) => void events.push(args))
  await new Promise<void>((resolve, reject) => void socket.once('connect', resolve).once('connect_error', reject))
  const before = lines.length
  const ask = () => request(url).post(`/api/v1/orders/${receipt.id}/relay`).set('Authorization', `Bearer ${token}`).send({})
  await ask().expect(503)
  isWell = true
  expect((await ask().expect(200)).body.relay.number).toBe('19900009000')
  await act(await doorsOf(city, PEOPLE.liaison), receipt.id, 'sign').expect(200)
  await eventually('a signal arrived', async () => events.length > 0 || null)
  socket.disconnect()
  gateway.close()
  const said = lines.slice(before).join('')
  expect(said, 'the failure is in the log').toContain('no relay number')
  const records = await Promise.all(['relays', 'views', 'notices', 'deliveries', 'searchDocs'].map((name) => city.ctx.store.db.collection(name).find({}).toArray()))
  const kept = await redisValues()
  expect(kept).toContain(receipt.id)
  for (const [place, content] of Object.entries({ log: said, Redis: kept, signals: JSON.stringify(events), records: JSON.stringify(records) }))
    for (const secret of [PHONE, NAME, '欧**']) expect(content.includes(secret), `${secret} in ${place}`).toBe(false)
})

test('an unforeseen error is logged without what was sent', async () => {
  const { insert } = logged.store.orders
  logged.store.orders.insert = () => Promise.reject(new Error('the disk is on fire'))
  const before = lines.length
  const failed = await request(url).post('/api/v1/orders').send(demand())
  logged.store.orders.insert = insert
  expect(failed.status).toBe(500)
  expect(JSON.stringify(failed.body)).not.toContain('fire')
  const said = lines.slice(before).join('')
  expect(said).toContain('the disk is on fire')
  for (const secret of SECRETS) expect(said).not.toContain(secret)
})

test('the database holds no name and no number in the clear', async () => {
  await fileWaiting(city, demand())
  const stored = JSON.stringify(await city.ctx.store.db.collection('orders').find({}).project({ 'demand.text': 0, 'demand.title': 0, history: 0 }).toArray())
  for (const secret of [NAME, PHONE, '梧桐里9幢404']) expect(stored).not.toContain(secret)
})

test('contact data opens for those who must reach the citizen, and each opening is on the record with its reason', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, demand())
  const path = `/orders/${receipt.id}/contact/openings`
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await liaison.post(path, {}).expect(400)
  const opened = await liaison.post(path, { reason: '上门前联系' }).expect(200)
  expect(opened.body).toMatchObject({ name: NAME, phone: PHONE, addressDetail: '梧桐里9幢404' })
  await (await doorsOf(city, PEOPLE.otherLiaison)).post(path, { reason: '好奇' }).expect(404)
  await (await doorsOf(city, PEOPLE.lead)).post(path, { reason: '好奇' }).expect(403)
  await (await doorsOf(city, PEOPLE.admin)).post(path, { reason: '好奇' }).expect(403)
  const { views } = (await (await doorsOf(city, PEOPLE.viewAuditor)).get(`/orders/${receipt.id}/views`).expect(200)).body
  expect(views).toEqual([{ id: expect.any(String), personId: PEOPLE.liaison, name: expect.any(String), unit: UNIT, what: 'contact', reason: '上门前联系', at: expect.any(String) }])
})

test('a report is secret: its unit sees a surname, no number, and may open nothing; the centre may', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, demand({ demandType: 'report' }))
  const liaison = await doorsOf(city, PEOPLE.liaison)
  const seen = await liaison.get(`/orders/${receipt.id}`).expect(200)
  expect(seen.body).toMatchObject({ secret: true, contact: { name: '欧**', phone: null, kept: 'number', mayOpen: false } })
  await liaison.post(`/orders/${receipt.id}/contact/openings`, { reason: '上门前联系' }).expect(403)
  expect((await (await doorsOf(city, PEOPLE.caller)).post(`/orders/${receipt.id}/contact/openings`, { reason: '回访' }).expect(200)).body.phone).toBe(PHONE)
})

test('numbers inside the text are hidden from units, and shown to the centre and the citizen', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, demand())
  const ofUnit = JSON.stringify((await (await doorsOf(city, PEOPLE.liaison)).get(`/orders/${receipt.id}`).expect(200)).body)
  expect(ofUnit).not.toContain(IN_TEXT)
  expect(ofUnit).toContain(WORDS)
  expect((await (await doorsOf(city, PEOPLE.dispatcher)).get(`/orders/${receipt.id}`).expect(200)).body.text).toContain(IN_TEXT)
  expect((await (await citizenOf(city, receipt)).get('/my/order').expect(200)).body.text).toContain(IN_TEXT)
  const lists = JSON.stringify((await (await doorsOf(city, PEOPLE.liaison)).get(`/orders?unit=${UNIT}`).expect(200)).body)
  for (const secret of [NAME, PHONE, IN_TEXT]) expect(lists).not.toContain(secret)
})

test('a number in the title is hidden from units on lists too', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, demand({ title: `请回电${IN_TEXT}` }))
  const liaison = await doorsOf(city, PEOPLE.liaison)
  const listed = JSON.stringify((await liaison.get('/orders').expect(200)).body)
  expect(listed).toContain(receipt.number)
  expect(listed).not.toContain(IN_TEXT)
  expect(JSON.stringify((await liaison.get('/orders/changes?since=' + Buffer.from('1 0').toString('base64url')).expect(200)).body)).not.toContain(IN_TEXT)
  await act(liaison, receipt.id, 'sign').expect(200)
})

test('numbers in whatever else a citizen says are hidden from units: wish, place, more words, remark', async () => {
  const said = (what: string) => `${what}请打${IN_TEXT}`
  const { receipt } = await fileAndDispatch(city, UNIT, demand({ wish: said('修好后'), place: { address: said('3号楼，找不到') } }))
  const citizen = await citizenOf(city, receipt)
  await citizen.post('/my/order/actions/urge', { grounds: { text: said('快些，') } }).expect(200)
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await act(liaison, receipt.id, 'sign').expect(200)
  await act(liaison, receipt.id, 'askInfo', { question: '几号楼？', answerBy: new Date(Date.now() + 86_400_000).toISOString() }).expect(200)
  await citizen.post('/my/order/actions/supplyInfo', { grounds: { text: said('3号楼，') } }).expect(200)
  const read = async (login: string) => JSON.stringify((await (await doorsOf(city, login)).get(`/orders/${receipt.id}`).expect(200)).body)
  expect(await read(PEOPLE.liaison)).not.toContain(IN_TEXT)
  expect((await read(PEOPLE.liaison)).split('***********').length - 1).toBeGreaterThanOrEqual(4)
  expect((await read(PEOPLE.dispatcher)).split(IN_TEXT).length - 1).toBeGreaterThanOrEqual(4)
})
