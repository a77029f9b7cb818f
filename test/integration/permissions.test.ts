// Over HTTP: nobody is asked who they are (401), the wrong role is turned away (403), another unit's order does not exist (404).
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ALL_DOORS } from '../../server/app.ts'
import { UNIT_ROLES } from '../../server/domain/actors.ts'
import { ROLES, type Role } from '../../server/domain/words.ts'
import type { Door } from '../../server/middleware/doors.ts'
import { DOORS, type Access } from '../../server/policies/doors.ts'
import { followOrder } from '../../server/services/following.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'

let city: TestInstallation
let orderId: string
beforeAll(async () => {
  city = await startInstallation({ jobs: false })
  orderId = (await fileAndDispatch(city)).receipt.id
})
afterAll(() => city.close())

const accessOf = ({ id }: Door): Access => DOORS[id]
const guarded = ALL_DOORS.filter((one) => !['public', 'signed'].includes(accessOf(one).kind))
const place = ({ path }: Door): string =>
  `/api/v1${path.replace(':orderId', orderId).replace(':action', 'urge').replace(':unit', UNIT).replace(':fileId', orderId).replace(':callId', 'none')}`
const knock = (one: Door, token?: string): request.Test => {
  const asked = request(city.url)[one.method](place(one))
  return token === undefined ? asked : asked.set('Authorization', `Bearer ${token}`)
}

describe.each(guarded.map((one) => [one.id, one] as const))('%s', (_, one) => {
  test.each([undefined, 'x'.repeat(43), 'short'])('with token %s: who are you?', async (token) => {
    const refused = await knock(one, token).expect(401)
    expect(refused.body.error.code).toBe('unauthenticated')
  })
})

/** One person of each role, at home where the role belongs. */
const personOf = (role: Role): string | undefined => [...city.ctx.city.people.values()].find(({ roles, unit }) => roles.length === 1 && roles[0] === role && (unit === 'centre') !== (UNIT_ROLES as readonly Role[]).includes(role))?._id

describe('each role at each door of the staff', () => {
  const doors = guarded.filter((one) => accessOf(one).kind === 'staff')
  test.each(ROLES)('%s', async (role) => {
    const login = personOf(role)
    expect(login, `somebody is ${role} alone`).toBeDefined()
    for (const one of doors) {
      const access = accessOf(one)
      const allowed = access.kind === 'staff' && (access.roles as readonly Role[]).includes(role)
      const { status } = await knock(one, await city.signIn(login!))
      if (allowed) expect(status, `${role} at ${one.id}`).not.toBe(401)
      else expect(status, `${role} at ${one.id}`).toBe(403)
    }
  })
})

test('another unit’s order does not exist: not to read, act on, open or list', async () => {
  const other = await doorsOf(city, PEOPLE.otherLiaison)
  await other.get(`/orders/${orderId}`).expect(404)
  await act(other, orderId, 'sign').expect(404)
  await other.post(`/orders/${orderId}/contact/openings`, { reason: '好奇得很' }).expect(404)
  await other.get(`/orders?unit=${UNIT}`).expect(403)
  await other.get(`/orders?desk=${UNIT}`).expect(403)
  await other.get('/orders?desk=@dispatch').expect(403)
  await other.get('/orders?state=dispatched').expect(200).then(({ body }) => expect(JSON.stringify(body)).not.toContain(orderId))
  const unknown = await other.get('/orders/018f0000-0000-7000-8000-000000000000').expect(404)
  const hidden = await other.get(`/orders/${orderId}`).expect(404)
  expect({ ...unknown.body.error, requestId: '' }).toEqual({ ...hidden.body.error, requestId: '' })
})

test('a search by number or words shows a unit nothing of another’s', async () => {
  const { number } = (await (await doorsOf(city, PEOPLE.liaison)).get(`/orders/${orderId}`)).body
  const found = async (login: string) => (await (await doorsOf(city, login)).get(`/orders?q=${number}`).expect(200)).body.orders as unknown[]
  expect(await found(PEOPLE.liaison)).toHaveLength(1)
  expect(await found(PEOPLE.otherLiaison)).toHaveLength(0)
})

test('the accused unit does not see the order even when it is sent there to assist', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, { accusedUnit: OTHER_UNIT })
  await act(await doorsOf(city, PEOPLE.dispatcher), receipt.id, 'addAssisting', { unit: OTHER_UNIT, task: '配合' })
  const accused = await doorsOf(city, PEOPLE.otherLiaison)
  await accused.get(`/orders/${receipt.id}`).expect(404)
  expect(JSON.stringify((await accused.get('/orders').expect(200)).body)).not.toContain(receipt.id)
  // Nor by search, by number or by words, while the unit that has it finds it by both.
  const order = await city.ctx.store.orders.find(receipt.id)
  for (const { id, type } of order?.outbox ?? []) if (type === 'follow') await followOrder(city.ctx, { orderId: receipt.id, effectId: id })
  const found = async (login: string, words: string) => ((await (await doorsOf(city, login)).get(`/orders?q=${encodeURIComponent(words)}`).expect(200)).body.orders as { id: string }[]).map(({ id }) => id)
  for (const words of [receipt.number, '电梯停运']) {
    expect(await found(PEOPLE.liaison, words)).toContain(receipt.id)
    expect(await found(PEOPLE.otherLiaison, words)).not.toContain(receipt.id)
  }
})

test('a wrong role at a right order is refused, a role of the unit counts only as the order’s lead', async () => {
  await act(await doorsOf(city, PEOPLE.handler), orderId, 'sign').expect(403)
  await act(await doorsOf(city, PEOPLE.dispatcher), orderId, 'sign').expect(403)
  await act(await doorsOf(city, PEOPLE.liaison), orderId, 'classify').expect(403)
  await act(await doorsOf(city, PEOPLE.supervisor), orderId, 'lapseInfo').expect(403)
})

test('a citizen’s session opens one order, and no door of the staff', async () => {
  const mine = await fileAndDispatch(city)
  const citizen = await citizenOf(city, mine.receipt)
  expect((await citizen.get('/my/order').expect(200)).body.id).toBe(mine.receipt.id)
  await citizen.get(`/orders/${mine.receipt.id}`).expect(401)
  await citizen.get(`/orders/${orderId}`).expect(401)
  await citizen.post('/my/order/actions/sign').expect(403)
  await citizen.delete('/my/session').expect(204)
  await citizen.get('/my/order').expect(401)
})

test('wrong secret, wrong number and no such number look alike', async () => {
  const { receipt } = await fileAndDispatch(city)
  const ask = async (number: string, secret: string) => (await city.api().post('/my/session', { number, secret }).expect(404)).body.error.code
  expect(await ask(receipt.number, 'AAAA-BBBB')).toBe('not_found')
  expect(await ask('20200101-000001-2', receipt.secret)).toBe('not_found')
  expect(await ask('nonsense', receipt.secret)).toBe('not_found')
})
