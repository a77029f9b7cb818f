// Two people act on one order at once: one of them wins, the other is told what changed; what everybody may do adds up.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StaffOrder } from '../../server/contracts/orders.ts'
import { verifyHistory } from '../../server/domain/history.ts'
import { drained, startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, fileWaiting, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'

let city: TestInstallation
/** A second web process of the same installation, as far as the database can tell. */
let twin: TestInstallation
const environment = testEnvironment()

beforeAll(async () => {
  city = await startInstallation({ environment })
  twin = await startInstallation({ environment, jobs: false })
})
afterAll(async () => {
  await twin.close()
  await city.close()
})

const stored = async (id: string) => (await city.ctx.store.orders.find(id))!

test.each([
  ['in one web process', () => [city, city] as const],
  ['in two web processes', () => [city, twin] as const],
])('two dispatchers at once with the version they saw, %s: one wins, the other learns what changed', async (_, places) => {
  const [here, there] = places()
  for (let round = 0; round < 5; round += 1) {
    const { id } = await fileWaiting(city)
    const answers = await Promise.all([
      act(await doorsOf(here, PEOPLE.dispatcher), id, 'dispatch', { leadUnit: UNIT }, 1),
      act(await doorsOf(there, PEOPLE.otherDispatcher), id, 'dispatch', { leadUnit: OTHER_UNIT }, 1),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const [won, lost] = answers[0].status === 200 ? answers : [answers[1], answers[0]]
    expect(lost.body.error).toMatchObject({ code: 'conflict', version: 2, changed: ['dispatch'] })
    const order = await stored(id)
    expect(order.leadUnit).toBe(won.body.leadUnit.code)
    expect(order.history.map(({ action }) => action)).toEqual(['file', 'dispatch'])
  }
})

test('ten dispatchers at once without a version: one dispatch, one delivery, nine refusals that name the state', async () => {
  const { id } = await fileWaiting(city)
  const dispatchers = await Promise.all(Array.from({ length: 10 }, (_, n) => doorsOf(n % 2 === 0 ? city : twin, n % 2 === 0 ? PEOPLE.dispatcher : PEOPLE.otherDispatcher)))
  const answers = await Promise.all(dispatchers.map((api) => act(api, id, 'dispatch', { leadUnit: UNIT })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  const refused = answers.filter(({ status }) => status === 409)
  expect(refused).toHaveLength(9)
  for (const { body } of refused) {
    expect(['illegal_transition', 'conflict']).toContain(body.error.code)
    if (body.error.code === 'illegal_transition') expect(body.error).toMatchObject({ state: 'dispatched', allowedFrom: ['submitted'] })
  }
  await drained(city.ctx, id)
  expect(await city.ctx.store.records.listDeliveries(id)).toHaveLength(1)
  expect((await stored(id)).holdings).toHaveLength(1)
})

test('twenty urges at once through two web processes: all are counted, the history stays whole', async () => {
  const { receipt } = await fileAndDispatch(city)
  const citizens = [await citizenOf(city, receipt), await citizenOf(twin, receipt)]
  const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => citizens[n % 2]!.post('/my/order/actions/urge', { grounds: { text: `第${n}次` } })))
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
  const order = await stored(receipt.id)
  expect(order.urgeCount).toBe(20)
  expect(order.version).toBe(22)
  expect(order.history.filter(({ action }) => action === 'urge').map(({ detail }) => detail.text).sort()).toEqual(Array.from({ length: 20 }, (_, n) => `第${n}次`).sort())
  expect(verifyHistory(order.history)).toBeNull()
  await drained(city.ctx, receipt.id)
})

test('an old version is refused although nobody races, and nothing is written', async () => {
  const { receipt } = await fileAndDispatch(city)
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await act(liaison, receipt.id, 'sign', {}, 2).expect(200)
  const refused = await act(liaison, receipt.id, 'recordContact', { method: 'phone', reached: true }, 1).expect(409)
  expect(refused.body.error).toMatchObject({ code: 'conflict', version: 3, changed: ['dispatch', 'sign'] })
  expect((await stored(receipt.id)).version).toBe(3)
})

describe('what changes nothing that a person decides on is no conflict', () => {
  const replied = async (id: string): Promise<void> => {
    await act(await doorsOf(city, PEOPLE.liaison), id, 'sign').expect(200)
    await act(await doorsOf(city, PEOPLE.handler), id, 'recordContact', { method: 'phone', reached: true }).expect(200)
    await act(await doorsOf(city, PEOPLE.handler), id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '已修复。' }).expect(200)
    await act(await doorsOf(city, PEOPLE.auditor), id, 'passReply').expect(200)
  }

  test('somebody makes a link to rate by while another fills in the call-back: it goes through', async () => {
    const { receipt } = await fileAndDispatch(city)
    await replied(receipt.id)
    const caller = await doorsOf(city, PEOPLE.caller)
    const seen = (await caller.get(`/orders/${receipt.id}`).expect(200)).body as StaffOrder
    await caller.post(`/orders/${receipt.id}/rating-link`).expect((answer) => expect(answer.status).toBeLessThan(300))
    const shown = (await caller.get(`/orders/${receipt.id}`).expect(200)).body as StaffOrder
    expect(shown.version).toBe(seen.version + 1)
    expect(shown.lastMove).toBe(seen.lastMove)
    await act(caller, receipt.id, 'callBack', { method: 'phone', reached: true, contacted: true, solved: true, grade: 'satisfied' }, seen.version).expect(200)
    expect((await stored(receipt.id)).history.slice(-2).map(({ action }) => action)).toEqual(['giveRatingLink', 'callBack'])
  })

  test('a step that matters among them is told, the aside is not', async () => {
    const { receipt } = await fileAndDispatch(city)
    await replied(receipt.id)
    const caller = await doorsOf(city, PEOPLE.caller)
    const { version } = await stored(receipt.id)
    await caller.post(`/orders/${receipt.id}/rating-link`)
    await act(caller, receipt.id, 'callBack', { method: 'phone', reached: false }, version).expect(200)
    const refused = await act(caller, receipt.id, 'callBack', { method: 'phone', reached: false }, version).expect(409)
    expect(refused.body.error).toMatchObject({ code: 'conflict', changed: ['callBack'] })
  })

  test('a version that is still to come is refused', async () => {
    const { receipt } = await fileAndDispatch(city)
    await act(await doorsOf(city, PEOPLE.liaison), receipt.id, 'sign', {}, 99).expect(409)
  })

  test('of a call-back people of the unit learn only that something happened', async () => {
    const { receipt } = await fileAndDispatch(city)
    await replied(receipt.id)
    const { version } = await stored(receipt.id)
    await act(await doorsOf(city, PEOPLE.caller), receipt.id, 'callBack', { method: 'phone', reached: false }).expect(200)
    const refused = await act(await doorsOf(city, PEOPLE.handler), receipt.id, 'recordContact', { method: 'phone', reached: true }, version).expect(409)
    expect(refused.body.error).toMatchObject({ code: 'conflict', changed: ['followUp'] })
  })
})
