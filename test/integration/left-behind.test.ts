// What a process notices by itself, and what it holds back: versions whose announcement died with their writer, looks at contacts in a
// rush, people assigned from elsewhere, numbers kept for nothing.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually, startInstallation, type TestInstallation } from '../support/app.ts'
import { act, doorsOf, fileAndDispatch, PEOPLE, UNIT } from '../support/demands.ts'

let city: TestInstallation
beforeAll(async () => {
  city = await startInstallation({ jobs: false })
})
afterAll(() => city?.close())

test('a policy and a rule book that were saved and never announced are in force here within the watch', async () => {
  const { store, city: before } = city.ctx
  const by = { at: new Date(), by: 'gexinghe', reason: '试', restored: null, changed: [] }
  expect(await store.policies.addVersion({ ...by, name: 'limits', version: before.limits.version + 1, value: { ...before.limits, reopenDays: 20 } })).toBe(true)
  await eventually('the limits are taken up', () => Promise.resolve(city.ctx.city.limits.reopenDays === 20 || null), 10_000)
  const { book } = before.rules
  expect(await store.routing.addVersion({ ...book, version: book.version + 1, ...by, count: book.rules.length })).toBe(true)
  await eventually('the rules are taken up', () => Promise.resolve(city.ctx.city.rules.book.version === book.version + 1 || null), 10_000)
})

test('contacts opened in a rush are refused with the seconds to wait, and what is refused is on no record', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, { contact: { phone: '19900001234' } })
  const liaison = await doorsOf(city, PEOPLE.liaison)
  const open = () => liaison.post(`/orders/${receipt.id}/contact/openings`, { reason: '联系诉求人' })
  for (let n = 0; n < 30; n += 1) await open().expect(200)
  const refused = await open().expect(429)
  expect(refused.body.error.code).toBe('rate_limited')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(await city.ctx.store.records.listViews(receipt.id, 100)).toHaveLength(30)
})

test('only somebody of the unit who may handle is assigned; the field is named', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT)
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await act(liaison, receipt.id, 'sign').expect(200)
  for (const [handler, code] of [[PEOPLE.otherLiaison, 'not_of_unit'], [PEOPLE.lead, 'may_not_handle'], ['nobody', 'unknown']])
    expect((await act(liaison, receipt.id, 'assign', { handler }).expect(400)).body.error.issues, handler).toMatchObject([{ path: 'grounds.handler', code }])
  await act(liaison, receipt.id, 'assign', { handler: PEOPLE.handler }).expect(200)
})

test('places among the messages to a number go after a day, and no sooner', async () => {
  const { messages } = city.ctx.store
  const now = Date.now()
  const place = (number: string, at: number) => messages.takePlace(number, { id: number, kind: 'received', at: new Date(at) }, new Date(0), () => null)
  await place('old', now - 25 * 3_600_000)
  await place('fresh', now - 3_600_000)
  expect(await messages.pruneNumbers(new Date(now - 24 * 3_600_000))).toBe(1)
  expect(await city.ctx.store.db.collection('messageNumbers').find({}, { projection: { _id: 1 } }).toArray()).toEqual([{ _id: 'fresh' }])
})
