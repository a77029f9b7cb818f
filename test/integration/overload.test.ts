// Overload is told early, with when to come again; who files a demand is refused last, and what was accepted is not touched.
import { connect, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { faultOf } from '../../server/middleware/errors.ts'
import { CommitOverload } from '../../server/store/commit.ts'
import { eventually, startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { waitingDemand } from '../support/demands.ts'

const MOST = 6

let city: TestInstallation
const open: Socket[] = []

beforeAll(async () => {
  city = await startInstallation({ jobs: false, environment: { ...testEnvironment(), MINSHENG_MAX_REQUESTS: String(MOST) } })
})
afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy()
  await eventually('the places are free again', async () => ((await city.api().get('/places')).status === 200 ? true : null))
})
afterAll(() => city.close())

/** A request whose body never comes to its end: it is under way until the socket is closed. */
async function hold(path: string): Promise<void> {
  const { hostname, port } = new URL(city.url)
  const socket = connect(Number(port), hostname)
  open.push(socket)
  socket.on('error', () => undefined)
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  socket.write(`POST ${path} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`)
}
const underWay = async (count: number): Promise<void> => {
  await eventually(`${count} are under way`, async () => {
    const response = await fetch(`${city.url}/metrics`)
    return /^minsheng_http_under_way (\d+)$/m.exec(await response.text())?.[1] === String(count) ? true : null
  })
}

test('beyond half of its places a process refuses all but filing; beyond all of them that too', async () => {
  for (let n = 0; n < MOST / 2; n += 1) await hold('/api/v1/session')
  await underWay(MOST / 2)
  const refused = await city.api().get('/places').expect(503)
  expect(refused.body.error).toMatchObject({ code: 'unavailable', retryAfterSeconds: 2 })
  expect(refused.headers['retry-after']).toBe('2')
  const { body: receipt } = await city.api().post('/orders', waitingDemand()).expect(201)
  for (let n = MOST / 2; n < MOST; n += 1) await hold('/api/v1/orders')
  await underWay(MOST)
  expect((await city.api().post('/orders', waitingDemand()).expect(503)).headers['retry-after']).toBe('2')
  expect(await city.ctx.store.orders.find((receipt as { id: string }).id)).not.toBeNull()
})

test('health and figures answer however full it is', async () => {
  for (let n = 0; n < MOST; n += 1) await hold('/api/v1/orders')
  await underWay(MOST)
  for (const path of ['/healthz', '/readyz', '/metrics']) expect((await fetch(`${city.url}${path}`)).status).toBe(200)
})

test('a caller who hangs up frees the place', async () => {
  for (let n = 0; n < MOST; n += 1) await hold('/api/v1/orders')
  await underWay(MOST)
  for (const socket of open.splice(0)) socket.destroy()
  await city.api().post('/orders', waitingDemand()).expect(201)
})

test('too many writes waiting is overload, not a fault of ours', () => {
  expect(faultOf(new CommitOverload('too many writes waiting'))).toEqual({ code: 'unavailable', retryAfterSeconds: 2 })
})
