// 回避 over HTTP and sockets: for who is recused the order is nowhere, while their unit goes on with it; a supervisor lets them back in.
import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recusalFaults } from '../../scripts/check/recusal.ts'
import { searchViolations } from '../../scripts/check/beside.ts'
import type { OrderSignal } from '../../server/contracts/events.ts'
import type { StaffOrder } from '../../server/contracts/orders.ts'
import type { Role } from '../../server/domain/words.ts'
import { followOrder } from '../../server/services/following.ts'
import { notifyAbout } from '../../server/services/notifying.ts'
import { eventually, startInstallation, type Api, type TestInstallation } from '../support/app.ts'
import { act, doorsOf, fileAndDispatch, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'

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

/** Counts of one desk as this person reads them. */
async function deskOf(login: string, code: string): Promise<{ count: number; overdue: number }> {
  const { desks } = (await (await doorsOf(city, login)).get('/session').expect(200)).body as { desks: { code: string; count: number; overdue: number }[] }
  const { count = 0, overdue = 0 } = desks.find((desk) => desk.code === code) ?? {}
  return { count, overdue }
}

test('a person’s counts leave out what they are recused from; their colleagues’ do not', async () => {
  const before = [await deskOf(PEOPLE.handler, UNIT), await deskOf(PEOPLE.liaison, UNIT)] as const
  const { receipt } = await fileAndDispatch(city)
  await city.ctx.store.db.collection<{ _id: string }>('orders').updateOne({ _id: receipt.id }, { $set: { nextDueAt: new Date(0) } })
  const one = ({ count, overdue }: { count: number; overdue: number }) => ({ count: count + 1, overdue: overdue + 1 })
  expect(await deskOf(PEOPLE.handler, UNIT)).toEqual(one(before[0]))
  await act(await doorsOf(city, PEOPLE.handler), receipt.id, 'recuse', { reason: '当事人是我的亲属' }).expect(200)
  await city.ctx.store.db.collection<{ _id: string }>('orders').updateOne({ _id: receipt.id }, { $set: { nextDueAt: new Date(0) } })
  expect(await deskOf(PEOPLE.handler, UNIT)).toEqual(before[0])
  expect(await deskOf(PEOPLE.liaison, UNIT)).toEqual(one(before[1]))
})

test('what is owed on such an order is not counted either', async () => {
  const { receipt } = await fileAndDispatch(city)
  const orders = city.ctx.store.db.collection<{ _id: string }>('orders')
  await orders.updateOne({ _id: receipt.id }, { $set: { tasks: [{ kind: 'verification', desk: '@callback', dueAt: new Date(0), since: new Date(0) }], taskDueAt: new Date(1) } })
  const owed = async (login: string) => (await city.ctx.store.orders.countTasks(city.ctx.now(), login)).get('verification')?.count ?? 0
  const [supervisors, callers] = [await owed(PEOPLE.supervisor), await owed(PEOPLE.caller)]
  await orders.updateOne({ _id: receipt.id }, { $set: { recused: [PEOPLE.caller] } })
  expect([await owed(PEOPLE.supervisor), await owed(PEOPLE.caller)]).toEqual([supervisors, callers - 1])
  await orders.deleteOne({ _id: receipt.id })
})

test('a supervisor finds whom to recuse among those who see the order, by name, login or unit, and nobody else', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, { accusedUnit: OTHER_UNIT })
  const supervisor = await doorsOf(city, PEOPLE.supervisor)
  const find = async (q: string) => ((await supervisor.get(`/orders/${receipt.id}/people?q=${encodeURIComponent(q)}`).expect(200)).body.people as { id: string }[]).map(({ id }) => id)
  const nameOf = (login: string): string => city.ctx.city.people.get(login)?.name ?? ''
  expect(await find('')).toContain(PEOPLE.handler)
  expect(await find(nameOf(PEOPLE.handler))).toEqual([PEOPLE.handler])
  expect(await find(PEOPLE.liaison.toUpperCase())).toEqual([PEOPLE.liaison])
  expect(await find(nameOf(PEOPLE.dispatcher))).toEqual([PEOPLE.dispatcher])
  for (const login of [PEOPLE.otherLiaison, PEOPLE.admin, PEOPLE.viewAuditor]) expect(await find(login), `${login} does not see it`).toEqual([])
  await act(supervisor, receipt.id, 'recuse', { person: PEOPLE.liaison, reason: '当事人家属' }).expect(200)
  expect(await find(PEOPLE.liaison)).toEqual([])
  await (await doorsOf(city, PEOPLE.lead)).get(`/orders/${receipt.id}/people`).expect(403)
})

test('only who may name somebody else is asked for a person', async () => {
  const { receipt } = await fileAndDispatch(city)
  const fieldsOf = async (login: string) => ((await (await doorsOf(city, login)).get(`/orders/${receipt.id}`).expect(200)).body as StaffOrder).abilities.find(({ action }) => action === 'recuse')?.fields.map(({ name }) => name)
  for (const login of [PEOPLE.supervisor, PEOPLE.lead]) expect(await fieldsOf(login)).toEqual(['person', 'reason'])
  for (const login of [PEOPLE.handler, PEOPLE.liaison, PEOPLE.dispatcher]) expect(await fieldsOf(login)).toEqual(['reason'])
})

test('a community’s person is recused from the part that its street handed down; the street takes it back and goes on', async () => {
  const people = [...city.ctx.city.people.values()]
  const personOf = (unit: string, role: Role) => people.find((person) => person.unit === unit && person.roles.includes(role))?._id ?? ''
  const [streets, communitys] = [personOf('wangjiang', 'liaison'), personOf('wangjiang-jiangpan', 'liaison')]
  const { receipt } = await fileAndDispatch(city, 'wangjiang', { text: '望江街道江畔花园垃圾桶两天没有清运，味道很大，希望处理一下。', leafCode: '01.02.01' })
  const [street, community, supervisor] = [await doorsOf(city, streets), await doorsOf(city, communitys), await doorsOf(city, PEOPLE.supervisor)]
  await act(street, receipt.id, 'sign').expect(200)
  await act(street, receipt.id, 'subDispatch', { unit: 'wangjiang-jiangpan', task: '上门看一看' }).expect(200)
  await keepPromises(receipt.id)
  const places = async () => {
    const has = async (path: string) => JSON.stringify((await community.get(path).expect(200)).body).includes(receipt.id)
    return [(await community.get(`/orders/${receipt.id}`)).status, await has('/orders'), await has(`/orders?q=${receipt.number}`), await has(`/orders?q=${encodeURIComponent('垃圾桶')}`)]
  }
  expect(await places()).toEqual([200, true, true, true])
  const found = (await supervisor.get(`/orders/${receipt.id}/people?q=${communitys}`).expect(200)).body.people as { id: string }[]
  expect(found.map(({ id }) => id)).toEqual([communitys])
  const lead = await doorsOf(city, personOf('wangjiang', 'unit_lead'))
  expect((await act(lead, receipt.id, 'recuse', { person: communitys, reason: '当事人家属' }).expect(422)).body.error.rule).toBe('recusal_of_another')
  await act(supervisor, receipt.id, 'recuse', { person: communitys, reason: '当事人家属' }).expect(200)
  await keepPromises(receipt.id)
  expect(await places()).toEqual([404, false, false, false])
  await act(community, receipt.id, 'answerPart', { text: '已看过' }).expect(404)
  await act(street, receipt.id, 'withdrawPart', { unit: 'wangjiang-jiangpan', reason: '社区人员回避' }).expect(200)
  const stored = await city.ctx.store.orders.find(receipt.id)
  expect(stored?.units).toEqual(['wangjiang'])
})
