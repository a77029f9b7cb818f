// One matter brought by several: one order leads, each citizen keeps number, reply and rating, and everything can be undone.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Receipt } from '../../server/contracts/intake.ts'
import type { Order } from '../../server/domain/orders.ts'
import { drained, eventually, startInstallation, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, fileWaiting, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'

let city: TestInstallation
let dispatcher: Awaited<ReturnType<typeof doorsOf>>
let liaison: typeof dispatcher
let auditor: typeof dispatcher

beforeAll(async () => {
  city = await startInstallation()
  dispatcher = await doorsOf(city, PEOPLE.dispatcher)
  liaison = await doorsOf(city, PEOPLE.liaison)
  auditor = await doorsOf(city, PEOPLE.auditor)
})
afterAll(() => city.close())

const orderOf = async (id: string): Promise<Order> => (await city.ctx.store.orders.find(id))!
const settled = async (...ids: string[]): Promise<void> => {
  for (const id of ids) await drained(city.ctx, id)
}
const join = (id: string, leadOrder: string) => act(dispatcher, id, 'merge', { leadOrder, reason: '同一地点、同一事项' })
const namedBy = (leadOrder: string, ids: string[]) =>
  eventually(`${ids.length} are joined`, async () => {
    const { mergedOrders } = await orderOf(leadOrder)
    return mergedOrders.length === ids.length && ids.every((id) => mergedOrders.includes(id)) ? true : null
  })

/** The unit signs and replies; the audit passes it. */
async function answered(id: string, publicAnswer: string): Promise<void> {
  await act(liaison, id, 'sign').expect(200)
  await act(liaison, id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  await act(liaison, id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer, internalNote: '只供内部' }).expect(200)
  await act(auditor, id, 'passReply', {}).expect(200)
}

test('the lead’s reply goes to each; each rates for themselves, and not solved comes back to the unit', async () => {
  const { receipt: first } = await fileAndDispatch(city)
  const others: Receipt[] = [await fileWaiting(city), (await fileAndDispatch(city, OTHER_UNIT)).receipt]
  for (const { id } of others) expect((await join(id, first.id).expect(200)).body).toMatchObject({ state: 'merged', mergedInto: { orderId: first.id } })
  await namedBy(first.id, others.map(({ id }) => id))
  await answered(first.id, '电梯已修复，如有问题请拨打13912345678。')
  for (const { id } of others)
    await eventually('the reply is shared', async () => ((await orderOf(id)).state === 'callback' ? true : null))

  const [waited, sent] = await Promise.all(others.map((one) => citizenOf(city, one)))
  const read = (await waited!.get('/my/order').expect(200)).body
  expect(read).toMatchObject({ state: 'callback', number: others[0]!.number, answer: { text: '电梯已修复，如有问题请拨打***********。' } })
  expect((await orderOf(others[0]!.id)).reply?.internalNote).toBeNull()
  await waited!.post('/my/order/actions/rate', { grounds: { grade: 'satisfied', solved: true } }).expect(200)
  await sent!.post('/my/order/actions/rate', { grounds: { grade: 'dissatisfied', solved: false } }).expect(200)
  expect((await orderOf(others[0]!.id)).state).toBe('closed')
  expect(await orderOf(others[1]!.id)).toMatchObject({ state: 'handling', leadUnit: UNIT, redoCount: 1 })
  expect((await orderOf(first.id)).state, 'the lead’s own citizen has not spoken').toBe('callback')
})

test('an order that complains of a unit is joined to none that the unit has, nor comes the unit to a lead of one (HR §0.11)', async () => {
  const { receipt: held } = await fileAndDispatch(city)
  const accusing = await fileWaiting(city, { accusedUnits: [UNIT] })
  for (const [one, other] of [[accusing.id, held.id], [held.id, accusing.id]] as const)
    expect((await join(one, other).expect(422)).body.error).toMatchObject({ code: 'rule_broken', rule: 'handled_by_the_accused' })
  const waiting = await fileWaiting(city)
  await join(accusing.id, waiting.id).expect(200)
  await namedBy(waiting.id, [accusing.id])
  expect((await act(dispatcher, waiting.id, 'dispatch', { leadUnit: UNIT }).expect(422)).body.error).toMatchObject({ rule: 'handled_by_the_accused' })
  await act(dispatcher, waiting.id, 'dispatch', { leadUnit: OTHER_UNIT }).expect(200)
  const other = await doorsOf(city, PEOPLE.otherLiaison)
  const { text, body } = await other.get(`/orders/${waiting.id}`).expect(200)
  expect(body.mergedOrders).toEqual([])
  expect(text).not.toContain(accusing.id)
})

test('joined after the lead was answered, the reply comes all the same', async () => {
  const { receipt: first } = await fileAndDispatch(city)
  await answered(first.id, '已修复。')
  const late = await fileWaiting(city)
  await join(late.id, first.id).expect(200)
  await eventually('the reply is shared', async () => ((await orderOf(late.id)).state === 'callback' ? true : null))
})

test('undone, everything is as before, and the lead names it no longer', async () => {
  const { receipt: first } = await fileAndDispatch(city)
  const { receipt: other } = await fileAndDispatch(city, OTHER_UNIT)
  const before = await orderOf(other.id)
  await join(other.id, first.id).expect(200)
  await namedBy(first.id, [other.id])
  await act(dispatcher, other.id, 'unmerge', { reason: '两处不是同一部电梯' }).expect(200)
  await namedBy(first.id, [])
  await settled(other.id)
  const after = await orderOf(other.id)
  expect(after).toMatchObject({ state: before.state, leadUnit: before.leadUnit, units: before.units, mergedInto: null, endedAt: null, desk: before.desk })
  expect(after.clocks.map(({ id, metAt }) => ({ id, metAt }))).toEqual(before.clocks.map(({ id, metAt }) => ({ id, metAt })))
  expect(after.nextDueAt!.getTime()).toBeGreaterThanOrEqual(before.nextDueAt!.getTime())
  await answered(first.id, '已修复。')
  await settled(first.id)
  expect((await orderOf(other.id)).state).toBe('dispatched')
})

test('found wrong by the citizen who read the answer and rated it, it is undone all the same: everything is as before', async () => {
  const { receipt: first } = await fileAndDispatch(city)
  const { receipt: other } = await fileAndDispatch(city, OTHER_UNIT)
  const before = await orderOf(other.id)
  await join(other.id, first.id).expect(200)
  await namedBy(first.id, [other.id])
  await answered(first.id, '电梯已修复。')
  await eventually('the reply is shared', async () => ((await orderOf(other.id)).state === 'callback' ? true : null))
  const citizen = await citizenOf(city, other)
  await citizen.post('/my/order/actions/rate', { grounds: { grade: 'satisfied', solved: true } }).expect(200)
  expect((await orderOf(other.id)).state).toBe('closed')
  await act(dispatcher, other.id, 'unmerge', { reason: '诉求人来电说是另一部电梯' }).expect(200)
  await namedBy(first.id, [])
  await settled(first.id, other.id)
  const after = await orderOf(other.id)
  expect(after).toMatchObject({ state: before.state, leadUnit: before.leadUnit, units: before.units, desk: before.desk, reply: null, rating: null, mergedInto: null, endedAt: null, outcome: null })
  expect(after.clocks.map(({ id, metAt, stoppedAt }) => ({ id, metAt, stoppedAt }))).toEqual(before.clocks.map(({ id, metAt, stoppedAt }) => ({ id, metAt, stoppedAt })))
  expect((await citizen.get('/my/order').expect(200)).body, 'the citizen reads no answer that was about something else').toMatchObject({ state: before.state, answer: null })
  await act(dispatcher, other.id, 'unmerge', { reason: '再撤一次' }).expect(409)
})

test('a lead that is joined to another takes along those that were joined to it', async () => {
  const { receipt: top } = await fileAndDispatch(city)
  const middle = await fileWaiting(city)
  const leaf = await fileWaiting(city)
  await join(leaf.id, middle.id).expect(200)
  await namedBy(middle.id, [leaf.id])
  await join(middle.id, top.id).expect(200)
  await namedBy(top.id, [middle.id, leaf.id])
  await settled(top.id, middle.id, leaf.id)
  expect((await orderOf(leaf.id)).mergedInto?.orderId).toBe(top.id)
  expect((await orderOf(middle.id)).mergedOrders).toEqual([])
  expect((await join((await fileWaiting(city)).id, middle.id).expect(400)).body.error.issues[0].code).toBe('merged_already')
})

test('two that are joined to each other at the same moment do not vanish into each other', async () => {
  const one = await fileWaiting(city)
  const other = await fileWaiting(city)
  await Promise.all([join(one.id, other.id), join(other.id, one.id)])
  await settled(one.id, other.id)
  const states = [(await orderOf(one.id)).state, (await orderOf(other.id)).state]
  // Either one was faster, and the other was refused or follows it; or both were taken, and neither leads.
  expect(states).toContain('submitted')
})

test('a lead that is handed to the police has no answer for the others: they go on', async () => {
  const { receipt: first } = await fileAndDispatch(city)
  const other = await fileWaiting(city)
  await join(other.id, first.id).expect(200)
  await namedBy(first.id, [other.id])
  await act(dispatcher, first.id, 'transferOut', { target: '110', takenBy: '110 指挥中心 12 号', reason: '治安警情' }).expect(200)
  await eventually('it goes on', async () => ((await orderOf(other.id)).state === 'submitted' ? true : null))
})

test('an answer of the unit that a citizen complains of is not that citizen’s answer', async () => {
  const { receipt: first } = await fileAndDispatch(city)
  const other = await fileWaiting(city)
  await join(other.id, first.id).expect(200)
  await namedBy(first.id, [other.id])
  await act(await doorsOf(city, PEOPLE.supervisor), other.id, 'nameAccused', { accusedUnits: [UNIT], reason: '来电说明' }).expect(200)
  await namedBy(first.id, [])
  await answered(first.id, '已修复。')
  await settled(first.id, other.id)
  expect(await orderOf(other.id)).toMatchObject({ state: 'submitted', reply: null, mergedInto: null })
  expect((await orderOf(other.id)).units).not.toContain(UNIT)
})
