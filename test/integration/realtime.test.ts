// Signals reach whom they concern and nobody else, from whichever web process; what was missed is caught up.
import { io, type Socket } from 'socket.io-client'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { CallSignal, OrderSignal } from '../../server/contracts/events.ts'
import { eventually, startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { act, doorsOf, fileAndDispatch, fileWaiting, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'

const environment = testEnvironment()
let city: TestInstallation
let twin: TestInstallation
const open: Listener[] = []

beforeAll(async () => {
  city = await startInstallation({ environment, jobs: false })
  twin = await startInstallation({ environment, jobs: false })
})
afterEach(() => {
  for (const { socket } of open.splice(0)) socket.disconnect()
})
afterAll(async () => {
  await twin.close()
  await city.close()
})

interface Listener {
  socket: Socket
  orders: OrderSignal[]
  calls: CallSignal[]
  endings: string[]
}

/** Connects and listens. @throws with the server's reason when it is refused */
async function listen(place: TestInstallation, auth: object, headers: Record<string, string> = {}): Promise<Listener> {
  const socket = io(place.url, { transports: ['websocket'], auth, extraHeaders: headers, reconnection: false, forceNew: true })
  const listener: Listener = { socket, orders: [], calls: [], endings: [] }
  socket.on('order:changed', (signal: OrderSignal) => void listener.orders.push(signal))
  socket.on('call:changed', (signal: CallSignal) => void listener.calls.push(signal))
  socket.on('session:ended', () => void listener.endings.push('told'))
  socket.on('disconnect', () => void listener.endings.push('disconnected'))
  open.push(listener)
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  return listener
}
const staff = async (place: TestInstallation, login: string): Promise<Listener> => listen(place, { as: 'staff', token: await place.signIn(login) })
const heard = (listener: Listener, id: string, version?: number) =>
  eventually('the signal arrives', async () => listener.orders.find((signal) => signal.id === id && (version === undefined || signal.version === version)))
/** Everybody has heard all that was sent before: a signal to the whole centre and both units comes after them. */
async function settled(...listeners: Listener[]): Promise<void> {
  const { receipt } = await fileAndDispatch(city, UNIT)
  await act(await doorsOf(city, PEOPLE.supervisor), receipt.id, 'addAssisting', { unit: OTHER_UNIT, task: '配合' }).expect(200)
  await Promise.all(listeners.map((listener) => heard(listener, receipt.id, 3)))
}

test.each([
  ['no session', {}],
  ['a session that is none', { as: 'staff', token: 'x'.repeat(43) }],
  ['a citizen’s word for staff', { as: 'citizen', token: 'x'.repeat(43) }],
  ['an object as token', { as: 'staff', token: { $ne: null } }],
])('%s is refused', async (_, auth) => {
  await expect(listen(city, auth)).rejects.toThrow('unauthenticated')
})

test('a staff session does not pass as a citizen’s, and a page of another site does not connect', async () => {
  const token = await city.signIn(PEOPLE.liaison)
  await expect(listen(city, { as: 'citizen', token })).rejects.toThrow('unauthenticated')
  await expect(listen(city, { as: 'staff', token }, { origin: 'https://evil.example' })).rejects.toThrow()
})

test('a unit hears of its own orders, not of another’s; the centre hears of all; from both web processes', async () => {
  const [own, other, centre] = [await staff(city, PEOPLE.liaison), await staff(twin, PEOPLE.otherLiaison), await staff(twin, PEOPLE.supervisor)]
  const { receipt } = await fileAndDispatch(city, UNIT)
  const signal = await heard(own, receipt.id, 2)
  expect(signal).toEqual({ id: receipt.id, version: 2, kind: 'dispatch', desk: UNIT, at: expect.stringMatching(/Z$/) })
  await heard(centre, receipt.id, 2)
  await settled(own, other, centre)
  expect(other.orders.filter(({ id }) => id === receipt.id)).toEqual([])
  expect(own.orders.filter(({ id, kind }) => id === receipt.id && kind === 'file'), 'before the dispatch it was the centre’s').toEqual([])
})

test('the accused unit hears nothing of the order, not even while it is its neighbour’s', async () => {
  const accused = await staff(city, PEOPLE.otherLiaison)
  const { receipt } = await fileAndDispatch(city, UNIT, { accusedUnit: OTHER_UNIT })
  await settled(accused)
  expect(accused.orders.filter(({ id }) => id === receipt.id)).toEqual([])
  accused.socket.timeout(5_000)
  const watched = await accused.socket.timeout(10_000).emitWithAck('order:watch', { orderId: receipt.id })
  expect(watched).toBe(false)
})

test('a citizen hears of the own order alone', async () => {
  const mine = await fileAndDispatch(city, UNIT)
  const citizen = await listen(twin, { as: 'citizen', token: await city.ctx.sessions.start({ kind: 'citizen', orderId: mine.receipt.id }) })
  const other = await fileAndDispatch(city, UNIT)
  await act(await doorsOf(city, PEOPLE.liaison), other.receipt.id, 'sign').expect(200)
  await act(await doorsOf(city, PEOPLE.liaison), mine.receipt.id, 'sign').expect(200)
  await heard(citizen, mine.receipt.id, 3)
  expect(citizen.orders.map(({ id }) => id)).toEqual([mine.receipt.id])
})

test('who had an order open hears no more of it once the unit has lost it', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT)
  const liaison = await staff(twin, PEOPLE.liaison)
  expect(await liaison.socket.timeout(10_000).emitWithAck('order:watch', { orderId: receipt.id })).toBe(true)
  await act(await doorsOf(city, PEOPLE.liaison), receipt.id, 'requestReturn', { law: '《特种设备安全法》第五条', proposedUnit: OTHER_UNIT, reason: '由市场监管部门负责' }).expect(200)
  await act(await doorsOf(city, PEOPLE.dispatcher), receipt.id, 'ruleReturn', { granted: true, reason: '同意', law: '三定方案', leadUnit: OTHER_UNIT }).expect(200)
  await heard(liaison, receipt.id, 4)
  await act(await doorsOf(city, PEOPLE.otherLiaison), receipt.id, 'sign').expect(200)
  await settled(liaison)
  expect(liaison.orders.filter(({ id }) => id === receipt.id).map(({ version }) => version)).not.toContain(5)
})

test('the phone rings at its agent’s place alone', async () => {
  const [agent, colleague] = [await staff(twin, PEOPLE.agent), await staff(twin, 'jinianan')]
  city.ctx.realtime.callChanged(PEOPLE.agent, { callId: 'c1', kind: 'ring', at: new Date().toISOString() })
  await eventually('the call is signalled', async () => agent.calls.length === 1 || null)
  await fileWaiting(city)
  await eventually('the colleague hears the centre', async () => colleague.orders.length > 0 || null)
  expect(colleague.calls).toEqual([])
})

test('who signs out at one web process is cut off at the other', async () => {
  const liaison = await staff(twin, PEOPLE.lead)
  await (await doorsOf(city, PEOPLE.lead)).delete('/session').expect(204)
  await eventually('the socket ends', async () => liaison.endings.includes('disconnected') || null)
  expect(liaison.endings).toContain('told')
})

test('what was missed while away is caught up, each order once, and nothing of other units', async () => {
  const api = await doorsOf(city, PEOPLE.liaison)
  let { cursor } = (await api.get('/orders/changes').expect(200)).body as { cursor: string }
  const missed = await Promise.all(Array.from({ length: 7 }, () => fileAndDispatch(city, UNIT)))
  const foreign = await fileAndDispatch(twin, OTHER_UNIT)
  const seen = new Map<string, number>()
  for (let more = true; more; ) {
    const { body } = await api.get(`/orders/changes?since=${cursor}&limit=3`).expect(200)
    for (const { id, version } of body.orders as { id: string; version: number }[]) seen.set(id, Math.max(version, seen.get(id) ?? 0))
    cursor = body.cursor
    more = body.more
  }
  for (const { receipt } of missed) expect(seen.get(receipt.id)).toBe(2)
  expect(seen.has(foreign.receipt.id)).toBe(false)
  await act(api, missed[0]!.receipt.id, 'sign').expect(200)
  const { body } = await api.get(`/orders/changes?since=${cursor}`).expect(200)
  expect((body.orders as { id: string; version: number }[]).find(({ id }) => id === missed[0]!.receipt.id)?.version).toBe(3)
})
