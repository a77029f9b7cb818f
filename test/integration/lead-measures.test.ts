// What a lead order's unit promises by a day is kept in sight on the lead alone, and told to everybody who joined: the promise, where it
// was moved to and why, what came of it. The one-time page shows the day beside the answer.
import request from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Receipt } from '../../server/contracts/intake.ts'
import { drained, eventually, startInstallation, type Api, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, fileWaiting, PEOPLE, UNIT } from '../support/demands.ts'

const DAY_MS = 86_400_000
const ASKS = '望江街道江畔花园3号楼电梯停运四天。1、请尽快修好电梯；2、请公示今年的维保账目。'
let city: TestInstallation
let handler: Api
beforeAll(async () => {
  city = await startInstallation()
  handler = await doorsOf(city, PEOPLE.handler)
})
afterAll(() => city?.close())

const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString()
const myOrder = async (receipt: Receipt) => (await (await citizenOf(city, receipt)).get('/my/order').expect(200)).body
async function answered(id: string, grounds: object): Promise<void> {
  await act(await doorsOf(city, PEOPLE.liaison), id, 'sign').expect(200)
  await act(handler, id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  await act(handler, id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: false, unsolvedReason: '等配件', publicAnswer: '先临时恢复，曳引机到货后更换。', ...grounds }).expect(200)
  await act(await doorsOf(city, PEOPLE.auditor), id, 'passReply').expect(200)
}
const linkPage = async (id: string) => {
  const { path } = (await (await doorsOf(city, PEOPLE.caller)).post(`/orders/${id}/rating-link`).expect(200)).body as { path: string }
  return (await request(city.url).get(path).set('Accept-Language', 'zh-CN').expect(200)).text
}

test('each citizen of a merged case sees the promise, hears that it was moved and why, and that it was kept; the unit owes it once', async () => {
  const { receipt: lead } = await fileAndDispatch(city)
  const other = await fileWaiting(city)
  await act(await doorsOf(city, PEOPLE.dispatcher), other.id, 'merge', { leadOrder: lead.id, reason: '同一部电梯' }).expect(200)
  await eventually('joined', async () => (await city.ctx.store.orders.find(lead.id))?.mergedOrders.includes(other.id) || null)
  await answered(lead.id, { measure: '更换曳引机，联系人13912345678', doneBy: inDays(10) })
  const promised = await eventually('the promise comes with the answer', async () => {
    const order = await myOrder(other)
    return order.measures.length > 0 ? order : null
  })
  expect(promised).toMatchObject({ state: 'callback', answer: { text: '先临时恢复，曳引机到货后更换。' }, measures: [{ ofLead: true, isOpen: true, done: null }] })
  expect(promised.measures[0].words).toMatch(/^更换曳引机/)
  expect(JSON.stringify(promised)).not.toContain('13912345678')
  expect(await linkPage(other.id)).toMatch(/data-promised[\s\S]*更换曳引机[\s\S]*前办好/)

  await act(handler, lead.id, 'answerMeasure', { done: false, account: '配件晚到一周', newDay: inDays(17) }).expect(200)
  await eventually('the new day is told', async () => (await myOrder(other)).measures[0].moved[0]?.reason === '配件晚到一周' || null)
  await act(handler, lead.id, 'answerMeasure', { done: true, account: '新曳引机已装好' }).expect(200)
  const kept = await eventually('what came of it is told', async () => {
    const order = await myOrder(other)
    return order.measures[0].done === null ? null : order
  })
  expect(kept.measures).toMatchObject([{ isOpen: false, done: { words: '新曳引机已装好' } }])
  expect(kept.steps.filter(({ kind }: { kind: string }) => kind === 'followMeasures').map(({ text }: { text: string }) => text)).toEqual(['配件晚到一周', '新曳引机已装好'])
  await drained(city.ctx, other.id)
  const order = await city.ctx.store.orders.find(other.id)
  expect(order?.tasks?.map(({ kind }) => kind)).toEqual(['callback'])
  // Nobody of the unit answers for it here.
  expect((await act(handler, other.id, 'answerMeasure', { done: true, account: '已办' }).expect(422)).body.error.rule).toBe('no_open_measure')
  const text = await (await citizenOf(city, other)).get('/my/order')
  expect(text.status).toBe(200)
})

test('the one-time page names the day of each thing that will be done, and the day it was moved to', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, { text: ASKS })
  await answered(receipt.id, { answers: [{ ask: 1, outcome: 'done', words: '已修好。' }, { ask: 2, outcome: 'planned', words: '整理后张贴。', doneBy: inDays(20) }] })
  const day = (iso: string) => new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'medium' }).format(new Date(iso))
  expect(await linkPage(receipt.id)).toMatch(new RegExp(`2\\. 整理后张贴。[^<]*<small[^>]*>\\s*${day(inDays(20))} 前办好`))
  await act(handler, receipt.id, 'answerMeasure', { measures: [2], done: false, account: '会计请假', newDay: inDays(27) }).expect(200)
  expect(await linkPage(receipt.id)).toContain(`${day(inDays(27))} 前办好`)
})
