// 回避 over HTTP and sockets: for who is recused the order is nowhere, while their unit goes on with it; a supervisor lets them back in.
import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recusalFaults } from '../../scripts/check/recusal.ts'
import { searchViolations } from '../../scripts/check/beside.ts'
import type { OrderSignal } from '../../server/contracts/events.ts'
import { followOrder, notifyAbout } from '../../server/services/following.ts'
import { eventually, startInstallation, type Api, type TestInstallation } from '../support/app.ts'
import { act, doorsOf, fileAndDispatch, PEOPLE } from '../support/demands.ts'

let city: TestInstallation
beforeAll(async () => {
  city = await startInstallation({ jobs: false })
})
afterAll(() => city.close())

/** Keeps what the order has promised: search document and notices. */
async function keepPromises(orderId: string): Promise<void> {
  const order = await city.ctx.store.orders.find(orderId)
  for (const { id, type, about, unit } of order?.outbox ?? []) {
    if (type === 'follow') await followOrder(city.ctx, { orderId, effectId: id })
    if (type === 'notify') await notifyAbout(city.ctx, { orderId, effectId: id, about: about ?? '', unit })
  }
}

/** Every place of the console where a person of the unit meets an order. */
async function placesOf(api: Api, { id, number }: { id: string; number: string }): Promise<Record<string, boolean>> {
  const has = async (path: string) => JSON.stringify((await api.get(path).expect(200)).body).includes(id)
  const since = Buffer.from('0 0').toString('base64url')
  return {
    page: (await api.get(`/orders/${id}`)).status === 200,
    list: await has('/orders'),
    desk: await has('/orders?desk=zhujian'),
    changes: await has(`/orders/changes?since=${since}`),
    number: await has(`/orders?q=${number}`),
    words: await has(`/orders?q=${encodeURIComponent('电梯停运')}`),
    notices: await has('/notices'),
  }
}
const everywhere = (is: boolean) => ({ page: is, list: is, desk: is, changes: is, number: is, words: is, notices: is })

/** A socket of a person that has the order open. */
async function watching(login: string, orderId: string) {
  const socket = io(city.url, { transports: ['websocket'], auth: { as: 'staff', token: await city.signIn(login) }, reconnection: false, forceNew: true })
  const kinds: string[] = []
  socket.on('order:changed', (signal: OrderSignal) => void (signal.id === orderId && kinds.push(signal.kind)))
  await new Promise<void>((resolve, reject) => void socket.once('connect', resolve).once('connect_error', reject))
  const watch = () => socket.emitWithAck('order:watch', { orderId }) as Promise<boolean>
  expect(await watch()).toBe(true)
  return { socket, kinds, watch }
}

test('who is recused finds the order nowhere, loses it, and hears no more of it; a supervisor lifts it', async () => {
  const { receipt } = await fileAndDispatch(city)
  const { id } = receipt
  const [liaison, handler, supervisor] = await Promise.all([PEOPLE.liaison, PEOPLE.handler, PEOPLE.supervisor].map((login) => doorsOf(city, login)))
  if (!liaison || !handler || !supervisor) throw new Error('three people')
  await act(liaison, id, 'sign').expect(200)
  await act(liaison, id, 'assign', { handler: PEOPLE.handler }).expect(200)
  // The unit is told of it, all its people with it.
  await act(supervisor, id, 'urge', { text: '请尽快' }).expect(200)
  await keepPromises(id)
  expect(await placesOf(handler, receipt)).toEqual(everywhere(true))
  const theirs = await watching(PEOPLE.handler, id)
  const units = await watching(PEOPLE.liaison, id)

  await act(liaison, id, 'recuse', { person: PEOPLE.handler, reason: '代人申报' }).expect(422)
  await act(handler, id, 'recuse', { reason: '当事人是我的亲属' }).expect(200)
  await keepPromises(id)
  expect(await placesOf(handler, receipt)).toEqual(everywhere(false))
  expect(await placesOf(liaison, receipt)).toEqual(everywhere(true))
  const absent = (await handler.get('/orders/018f0000-0000-7000-8000-000000000000').expect(404)).body.error
  expect({ ...(await handler.get(`/orders/${id}`).expect(404)).body.error, requestId: '' }).toEqual({ ...absent, requestId: '' })
  await act(handler, id, 'reportProgress', { text: '已到现场', forCitizen: false }).expect(404)
  await handler.post(`/orders/${id}/contact/openings`, { reason: '联系诉求人' }).expect(404)
  expect((await act(liaison, id, 'assign', { handler: PEOPLE.handler }).expect(422)).body.error.rule).toBe('assigned_to_recused')

  await act(liaison, id, 'reportProgress', { text: '已到现场', forCitizen: false }).expect(200)
  await eventually('the unit hears of it', async () => units.kinds.includes('reportProgress'))
  await eventually('the declaration was the last', async () => theirs.kinds.includes('recuse'))
  expect(theirs.kinds).not.toContain('reportProgress')
  expect(await theirs.watch()).toBe(false)

  const seen = (await liaison.get(`/orders/${id}`).expect(200)).body
  expect(seen).toMatchObject({ handler: null, recused: [{ id: PEOPLE.handler }] })
  const stored = await city.ctx.store.orders.find(id)
  if (stored === null) throw new Error('the order is there')
  expect([...recusalFaults(stored)]).toEqual([])
  const document = await city.ctx.store.db.collection<{ _id: string }>('searchDocs').findOne({ _id: id })
  expect(document).toMatchObject({ recused: [PEOPLE.handler] })
  expect(searchViolations({ ...stored, outbox: [] }, { ...document, recused: [] } as never)).toMatchObject([{ rule: 'search_wrong' }])

  await act(liaison, id, 'liftRecusal', { person: PEOPLE.handler, reason: '误会' }).expect(403)
  await act(supervisor, id, 'liftRecusal', { person: PEOPLE.handler, reason: '同名，并非亲属' }).expect(200)
  await keepPromises(id)
  expect(await placesOf(handler, receipt)).toEqual(everywhere(true))
  theirs.socket.disconnect()
  units.socket.disconnect()
})
