// Departments' own systems: pushed to with signature and key, taken at their word, and none of them delays another.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { BlockList, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import request from 'supertest'
import { signedHeaders, verifySignature } from '../../server/channels/signing.ts'
import { pushToUnit } from '../../server/channels/unit-systems.ts'
import type { UnitOrder } from '../../server/contracts/unit-systems.ts'
import { readConfig } from '../../server/config.ts'
import { drained, eventually, startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { citizenOf, doorsOf, fileAndDispatch, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'

interface Push {
  kind: string
  id: string
  key: string
  isSigned: boolean
  order: UnitOrder
}

/** A department's own system on this machine; how it behaves can be changed while it runs. */
interface Department {
  url: string
  pushes: Push[]
  behave: 'acknowledge' | 'hang' | 'fail' | 'refuse' | 'redirect'
  server: Server
}

const secretOf = (unit: string): string => `the secret of ${unit}’s own system`
const bodyOf = async (req: IncomingMessage): Promise<Buffer> => Buffer.concat(await req.toArray() as Buffer[])

async function openDepartment(unit: string): Promise<Department> {
  const department: Department = { url: '', pushes: [], behave: 'acknowledge', server: createServer() }
  department.server.on('request', (req: IncomingMessage, res: ServerResponse) => void take(department, unit, req, res))
  await new Promise<void>((resolve) => department.server.listen(0, '127.0.0.1', resolve))
  department.url = `http://127.0.0.1:${(department.server.address() as AddressInfo).port}/orders`
  return department
}

async function take(department: Department, unit: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const bytes = await bodyOf(req)
  const { kind, id, order } = JSON.parse(bytes.toString()) as { kind: string; id: string; order: UnitOrder }
  const headers = { timestamp: String(req.headers['x-minsheng-timestamp']), signature: String(req.headers['x-minsheng-signature']) }
  department.pushes.push({ kind, id, key: String(req.headers['idempotency-key']), isSigned: verifySignature(secretOf(unit), headers, bytes, new Date()).ok, order })
  const answer = (status: number, body: object, more = {}) => res.writeHead(status, { 'content-type': 'application/json', ...more }).end(JSON.stringify(body))
  if (department.behave === 'acknowledge') answer(200, { received: true, reference: `REF-${order.number}` })
  if (department.behave === 'fail') answer(500, { error: 'down' })
  if (department.behave === 'refuse') answer(200, { received: false })
  if (department.behave === 'redirect') answer(307, {}, { location: 'http://127.0.0.1:1/' })
}

let city: TestInstallation
let zhujian: Department
let shijian: Department

beforeAll(async () => {
  city = await startInstallation()
  zhujian = await openDepartment(UNIT)
  shijian = await openDepartment(OTHER_UNIT)
  const admin = await doorsOf(city, PEOPLE.admin)
  for (const [unit, { url }] of [[UNIT, zhujian], [OTHER_UNIT, shijian]] as const)
    await admin.put(`/admin/units/${unit}/system`, { url, secret: secretOf(unit), enabled: true }).expect(204)
})
afterAll(async () => {
  for (const { server } of [zhujian, shijian]) {
    server.closeAllConnections()
    server.close()
  }
  await city.close()
})

const deliveriesOf = (id: string) => city.ctx.store.records.listDeliveries(id)
const acknowledged = (id: string, ms?: number) => eventually(`the system of the unit has ${id}`, async () => (await deliveriesOf(id)).find(({ system }) => system !== null), ms)

test('a dispatched order is pushed, signed and with its key, and the reference is kept', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, { contact: { name: '李小明', phone: '19900001234' } })
  const delivery = await acknowledged(receipt.id)
  expect(delivery.system?.reference).toBe(`REF-${receipt.number}`)
  const [push] = zhujian.pushes.filter(({ order }) => order.id === receipt.id)
  expect(push).toMatchObject({ isSigned: true, key: delivery._id, id: delivery._id, order: { id: receipt.id, number: receipt.number, state: 'dispatched', role: 'lead' } })
  expect(JSON.stringify(push)).not.toMatch(/李小明|19900001234/)
})

test('what happens to an order later reaches its system, but not what that system did itself, nor a rating before the end', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT)
  const citizen = await citizenOf(city, receipt)
  await acknowledged(receipt.id)
  const pushesOf = ({ pushes }: Department) => pushes.filter(({ order }) => order.id === receipt.id)
  await citizen.post('/my/order/actions/urge', { grounds: { text: '请尽快处理' } }).expect(200)
  const urged = await eventually('the urge is told', async () => pushesOf(zhujian).find(({ kind }) => kind === 'order.changed'))
  expect(urged).toMatchObject({ isSigned: true, order: { state: 'dispatched', role: 'lead' } })
  await callIn(UNIT, receipt.id, { status: 'signed' }).expect(200)
  await drained(city.ctx, receipt.id)
  expect(pushesOf(zhujian)).toHaveLength(2)
})

test('an order that goes to another unit is withdrawn from the first one’s system', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT)
  await acknowledged(receipt.id)
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await liaison.post(`/orders/${receipt.id}/actions/requestReturn`, { grounds: { law: '《城市道路管理条例》第六条', reason: '该路段由城管负责', proposedUnit: OTHER_UNIT } }).expect(200)
  const dispatcher = await doorsOf(city, PEOPLE.dispatcher)
  await dispatcher.post(`/orders/${receipt.id}/actions/ruleReturn`, { grounds: { granted: true, reason: '属实', law: '三定方案', leadUnit: OTHER_UNIT } }).expect(200)
  const gone = await eventually('the first unit is told', async () => zhujian.pushes.find(({ kind, order }) => order.id === receipt.id && kind === 'order.withdrawn'))
  expect(gone?.order).toEqual({ id: receipt.id, number: receipt.number, version: 4 })
  const taken = await eventually('the other has it', async () => shijian.pushes.find(({ kind, order }) => order.id === receipt.id && kind === 'order.dispatched'))
  expect(taken?.order.role).toBe('lead')
})

test.each(['hang', 'fail', 'refuse', 'redirect'] as const)('a system that does %s delays nobody, and gets its order when it is well again', { timeout: 120_000 }, async (illness) => {
  zhujian.behave = illness
  const { receipt: ill } = await fileAndDispatch(city, UNIT)
  await eventually('the push has been tried', async () => zhujian.pushes.some(({ order }) => order.id === ill.id) || null)
  const started = Date.now()
  for (let n = 0; n < 5; n += 1) {
    const { receipt } = await fileAndDispatch(city, OTHER_UNIT)
    await acknowledged(receipt.id, 8_000)
  }
  expect(Date.now() - started).toBeLessThan(20_000)
  expect((await deliveriesOf(ill.id)).map(({ system }) => system)).toEqual([null])
  zhujian.behave = 'acknowledge'
  await acknowledged(ill.id, 60_000)
  await drained(city.ctx, ill.id)
  expect(await deliveriesOf(ill.id)).toHaveLength(1)
  const pushes = zhujian.pushes.filter(({ order }) => order.id === ill.id)
  expect(pushes.length).toBeGreaterThan(1)
  expect(new Set(pushes.map(({ key }) => key)).size, 'every try carries the same key').toBe(1)
})

const callIn = (unit: string, id: string, body: object, secret = secretOf(unit), at = new Date()) => {
  const text = JSON.stringify(body)
  return request(city.url).post(`/api/v1/unit-systems/${unit}/orders/${id}/status`).set({ 'Content-Type': 'application/json', ...signedHeaders(secret, text, at) }).send(text)
}

test('a system signs for its order, asks for it, and no other system may', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT)
  const foreign = await callIn(OTHER_UNIT, receipt.id, { status: 'signed' }).expect(404)
  expect(foreign.body.error.code).toBe('not_found')
  await callIn(UNIT, receipt.id, { status: 'signed' }, secretOf(OTHER_UNIT)).expect(401)
  await callIn('jiaoyu', receipt.id, { status: 'signed' }, 'a unit without a system').expect(401)
  expect((await city.ctx.store.orders.find(receipt.id))?.state).toBe('dispatched')

  const signed = await callIn(UNIT, receipt.id, { status: 'signed' }, secretOf(UNIT), new Date(Date.now() - 2_000)).expect(200)
  expect(signed.body).toMatchObject({ id: receipt.id, state: 'handling', version: 3 })
  const order = (await city.ctx.store.orders.find(receipt.id))!
  expect(order.history.at(-1)).toMatchObject({ action: 'sign', by: { kind: 'unit_system', unit: UNIT } })

  const path = `/api/v1/unit-systems/${UNIT}/orders/${receipt.id}`
  const read = await request(city.url).get(path).set(signedHeaders(secretOf(UNIT), path, new Date())).expect(200)
  expect(read.body).toMatchObject({ number: receipt.number, state: 'handling' })
  await request(city.url).get(path).expect(401)
})

test.each([
  ['http://10.1.2.3/orders', /private address/],
  ['http://192.168.1.1/orders', /private address/],
  ['http://169.254.169.254/latest/meta-data', /private address/],
  ['http://127.0.0.1:9/orders', /private address/],
  ['http://[::1]:9/orders', /private address/],
  ['http://[::ffff:10.1.2.3]/orders', /private address/],
  ['http://[::ffff:127.0.0.1]/orders', /private address/],
  ['http://[fd00::1]/orders', /private address/],
  ['http://0.0.0.0/orders', /private address/],
  ['http://2130706433/orders', /private address/],
  ['http://localhost:9/orders', /private address/],
  ['http://8.8.8.8/orders', /https/],
])('outside a demo, %s is refused before anything is sent', async (url, why) => {
  const order = (await fileAndDispatch(city, 'jiaoyu')).order as unknown as UnitOrder
  const push = pushToUnit({ url, secret: 'x'.repeat(16), loopbackAllowed: false, networks: new BlockList() }, { kind: 'order.changed', id: order.id, order }, new Date(), AbortSignal.timeout(5_000))
  await expect(push).rejects.toThrow(why)
})

test('a private network that the installation names may hold a unit’s system, over https alone; others stay refused', async () => {
  const { unitNetworks: networks } = readConfig({ ...testEnvironment(), MINSHENG_UNIT_NETWORKS: '10.20.0.0/16, fd12::/16' })
  const order = (await fileAndDispatch(city, 'jiaoyu')).order as unknown as UnitOrder
  const push = (url: string) =>
    pushToUnit({ url, secret: 'x'.repeat(16), loopbackAllowed: false, networks }, { kind: 'order.changed', id: order.id, order }, new Date(), AbortSignal.timeout(5_000))
  await expect(push('http://10.20.1.1/orders')).rejects.toThrow(/https/)
  await expect(push('http://[fd12::1]/orders')).rejects.toThrow(/https/)
  await expect(push('https://10.21.1.1/orders')).rejects.toThrow(/private address/)
})

test.each(['10.20.0.0', '10.20.0.0/33', 'intranet/8', '10.20.0.0/x'])('%s is no network: the configuration says so', (network) => {
  expect(() => readConfig({ ...testEnvironment(), MINSHENG_UNIT_NETWORKS: network })).toThrow(/MINSHENG_UNIT_NETWORKS: .* is not a network/)
})
