// A reply promises something by a day: the unit's bell before and on the day, its desk, the centre when the day passes without a word;
// the citizen's page says the day, where it was moved to, and what came of it. The order has long been closed.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CitizenOrder, OrderPage, StaffOrder } from '../../server/contracts/orders.ts'
import type { Receipt } from '../../server/contracts/intake.ts'
import type { Me } from '../../server/contracts/staff.ts'
import { eventually, startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, PEOPLE, UNIT } from '../support/demands.ts'

const at = (local: string): Date => new Date(`${local.replace(' ', 'T')}:00+08:00`)
const TEXT = '望江街道江畔花园3号楼电梯停运四天。1、请尽快修好电梯；2、请公示今年的维保账目；3、为什么停了四天没有人通知？'
let now = at('2026-03-02 09:00')
let city: TestInstallation
let receipt: Receipt
beforeAll(async () => {
  city = await startInstallation({ environment: testEnvironment(), now: () => now })
})
afterAll(() => city?.close())

const as = (login: string) => doorsOf(city, login)
const told = async (login: string): Promise<string[]> => ((await (await as(login)).get('/notices').expect(200)).body.notices as { orderId: string; about: string }[]).flatMap(({ orderId, about }) => (orderId === receipt.id && about.startsWith('measure_') ? [about] : []))
const hears = (login: string, about: string) => eventually(`${login} hears ${about}`, async () => (await told(login)).includes(about) || null, 30_000)
const own = async (): Promise<CitizenOrder> => (await (await citizenOf(city, receipt)).get('/my/order').expect(200)).body as CitizenOrder

test('promised, rated and closed: it stands on the unit’s desk with its day', async () => {
  ;({ receipt } = await fileAndDispatch(city, UNIT, { text: TEXT }))
  await act(await as(PEOPLE.liaison), receipt.id, 'sign').expect(200)
  await act(await as(PEOPLE.handler), receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  const answers = [{ ask: 1, outcome: 'done', words: '已修好。' }, { ask: 2, outcome: 'planned', words: '整理后张贴。', doneBy: '2026-03-20T23:59:59+08:00' }, { ask: 3, outcome: 'answered', words: '已约谈。' }]
  await act(await as(PEOPLE.handler), receipt.id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: false, unsolvedReason: '账目还要整理', publicAnswer: '已修好，账目整理中。', answers }).expect(200)
  expect((await own()).measures, 'not before it is passed').toEqual([])
  await act(await as(PEOPLE.auditor), receipt.id, 'passReply').expect(200)
  await (await citizenOf(city, receipt)).post('/my/order/actions/rate', { grounds: { grade: 'satisfied', solved: true } }).expect(200)
  expect(await own()).toMatchObject({ state: 'closed', measures: [{ ask: 2, isOpen: true, isOverdue: false, dueAt: '2026-03-20T15:59:59.000Z' }] })
  const handler = await as(PEOPLE.handler)
  const list = (await handler.get(`/orders?desk=${UNIT}&task=measure`).expect(200)).body as OrderPage
  expect(list.orders.map(({ number, tasks }) => [number, tasks])).toEqual([[receipt.number, [{ kind: 'measure', dueAt: '2026-03-20T15:59:59.000Z' }]]])
  const me = (await handler.get('/session').expect(200)).body as Me
  expect(me.desks.find(({ code }) => code === UNIT)?.tasks).toEqual([{ kind: 'measure', count: 1, overdue: 0 }])
  await (await as(PEOPLE.otherLiaison)).get(`/orders?desk=${UNIT}&task=measure`).expect(403)
})

test('the bell rings the day before and on its morning, once each', { timeout: 90_000 }, async () => {
  now = at('2026-03-19 09:00')
  await hears(PEOPLE.handler, 'measure_soon')
  now = at('2026-03-20 09:00')
  await hears(PEOPLE.handler, 'measure_today')
  expect((await told(PEOPLE.handler)).sort()).toEqual(['measure_soon', 'measure_today'])
})

test('moved with a reason that the citizen reads; when the new day passes without a word the centre hears', { timeout: 90_000 }, async () => {
  const refused = await act(await as(PEOPLE.handler), receipt.id, 'answerMeasure', { measures: [2], done: false, account: '会计请假' }).expect(422)
  expect(refused.body.error).toMatchObject({ rule: 'ask_without_day', asks: [2] })
  await act(await as(PEOPLE.handler), receipt.id, 'answerMeasure', { measures: [2], done: false, account: '会计请假', newDay: '2026-03-27T23:59:59+08:00' }).expect(200)
  expect((await own()).measures).toMatchObject([{ dueAt: '2026-03-27T15:59:59.000Z', moved: [{ reason: '会计请假' }] }])
  now = at('2026-03-28 00:00')
  await hears(PEOPLE.supervisor, 'measure_late')
  await hears(PEOPLE.lead, 'measure_late')
  expect((await own()).measures).toMatchObject([{ isOverdue: true }])
})

test('done: the citizen reads what was done, nothing is owed, and the record of the order is sound', async () => {
  const done = (await act(await as(PEOPLE.lead), receipt.id, 'answerMeasure', { measures: [2], done: true, account: '已张贴在一楼大厅。' }).expect(200)).body as StaffOrder
  expect(done).toMatchObject({ state: 'closed', tasks: [], measures: [{ ask: 2, isOpen: false, done: { words: '已张贴在一楼大厅。' } }] })
  expect((await own()).steps.find(({ kind }) => kind === 'answerMeasure')).toMatchObject({ text: expect.any(String) as string })
  await act(await as(PEOPLE.handler), receipt.id, 'answerMeasure', { measures: [2], done: true, account: '再说一次' }).expect(422)
  expect((await city.ctx.store.orders.find(receipt.id))!.tasks).toEqual([])
})
