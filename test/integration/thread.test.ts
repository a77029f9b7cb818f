// One demand from filing to rating, through the HTTP doors, on the real engines.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drained, startInstallation, type TestInstallation } from '../support/app.ts'

let city: TestInstallation
beforeAll(async () => {
  city = await startInstallation()
})
afterAll(() => city.close())

const TEXT = '望江街道江畔花园3号楼电梯停运三天，物业一直没有修，家里有八十岁的老人下不了楼，请尽快处理。'

test('a demand is filed, dispatched, signed, contacted, answered, approved, and rated by its citizen', async () => {
  const filed = await city.api().post('/orders', { text: TEXT, place: { street: 'wangjiang' }, contact: { name: '李小明', phone: '19900001234' } }).expect(201)
  const { id, number, secret } = filed.body
  expect(number).toMatch(/^\d{8}-\d{6}-[2-9A-HJ-NP-Z]$/)

  const dispatcher = city.api(await city.signIn('shenzhiwei'))
  const waiting = await dispatcher.get(`/orders/${id}`).expect(200)
  expect(waiting.body.reading.leaves[0].path).toContain('电梯故障停运')
  const act = async (login: string, action: string, grounds: object = {}) =>
    (await city.api(await city.signIn(login)).post(`/orders/${id}/actions/${action}`, { grounds }).expect(200)).body
  if (waiting.body.state === 'submitted') await act('shenzhiwei', 'dispatch', { leadUnit: 'zhujian' })
  expect((await act('yeqinghe', 'sign')).state).toBe('handling')
  await act('shilei', 'recordContact', { method: 'phone', reached: true })
  const reply = { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '您好，电梯已于今日修复并恢复运行。' }
  expect((await act('shilei', 'reply', reply)).state).toBe('reply_review')
  const approved = await act('fuchengzhi', 'approveReply')
  if (approved.state === 'reply_review') await act('guqingrang', 'passReply')

  const opened = await city.api().post('/my/session', { number, secret }).expect(200)
  expect(opened.body.order.state).toBe('callback')
  expect(opened.body.order.answer.text).toBe(reply.publicAnswer)
  const citizen = city.api(opened.body.token)
  const rated = await citizen.post('/my/order/actions/rate', { grounds: { grade: 'satisfied', solved: true } }).expect(200)
  expect(rated.body.state).toBe('closed')
  expect(rated.body.steps.map((step: { kind: string }) => step.kind)).toEqual(expect.arrayContaining(['file', 'dispatch', 'sign', 'reply', 'rate']))

  await drained(city.ctx, id)
  const deliveries = await city.ctx.store.records.listDeliveries(id)
  expect(deliveries.map(({ unit }) => unit)).toContain('zhujian')
})
