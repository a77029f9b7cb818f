// The unit complained about, on the web form and named later; secrecy asked for later: what the unit could see it sees no more (HR §0.11).
import request from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Receipt } from '../../server/contracts/intake.ts'
import { deliverOrder } from '../../server/services/delivering.ts'
import { drained, startInstallation, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, fileWaiting, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'

let city: TestInstallation
beforeAll(async () => {
  city = await startInstallation()
})
afterAll(() => city?.close())

const REPORT = { demandType: 'report', accusedUnit: undefined, contact: { name: '淳于小明', phone: '19900001234' } }
const page = (path: string, cookie: string) => request(city.url).get(path).set('Accept-Language', 'zh-CN').set('Cookie', cookie)
const send = (path: string, form: Record<string, string>, cookie = '') => request(city.url).post(path).type('form').set('Accept-Language', 'zh-CN').set('Cookie', cookie).send(form)
const cookieOf = (answer: request.Response): string => ([] as string[]).concat(answer.headers['set-cookie'] ?? []).map((line) => line.split(';')[0] ?? '').join('; ')

test('the web form names the unit: it cannot be given the order and never finds it', async () => {
  const form = await page('/file', '').expect(200)
  expect(form.text).toMatch(/<select id="accusedUnit"[\s\S]*<option value="zhujian"/)
  const key = /name="idempotencyKey" value="([^"]+)"/.exec(form.text)?.[1] ?? ''
  const text = '举报住建局工作人员收受开发商好处，对江畔花园三号楼的质量问题视而不见，请查处。'
  const wrong = await send('/file', { idempotencyKey: key, text, accusedUnit: 'nosuchunit' }).expect(400)
  expect(wrong.text).toContain('accusedUnit-fault')
  const filed = await send('/file', { idempotencyKey: key, text, accusedUnit: UNIT, accusedUnit2: OTHER_UNIT, accusedUnit3: UNIT }).expect(303)
  const mine = await page('/my', cookieOf(filed)).expect(200)
  expect(mine.text).toMatch(/被反映的单位：[^。]*住[^。]*、[^。]*市场监督/)
  const [order] = await city.ctx.store.db.collection<{ _id: string; demand: object }>('orders').find({ 'demand.accusedUnits': UNIT }).toArray()
  if (order === undefined) throw new Error('no order')
  const refused = await act(await doorsOf(city, PEOPLE.dispatcher), order._id, 'dispatch', { leadUnit: UNIT }).expect(422)
  expect(refused.body.error.rule).toBe('handled_by_the_accused')
  for (const login of [PEOPLE.liaison, PEOPLE.otherLiaison]) await (await doorsOf(city, login)).get(`/orders/${order._id}`).expect(404)
  expect(order.demand).toMatchObject({ accusedUnits: [UNIT, OTHER_UNIT] })
  expect((await act(await doorsOf(city, PEOPLE.dispatcher), order._id, 'dispatch', { leadUnit: OTHER_UNIT }).expect(422)).body.error.rule).toBe('handled_by_the_accused')
})

test('named by its citizen while the unit has it: page, list, search, notices, contact and a hand-over on its way are gone at once', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, REPORT)
  const { id, number } = receipt
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await act(liaison, id, 'sign').expect(200)
  await drained(city.ctx, id)
  await liaison.get(`/orders/${id}`).expect(200)

  const opened = await send('/follow', { number, secret: receipt.secret }).expect(303)
  const cookie = cookieOf(opened)
  expect((await page('/my', cookie).expect(200)).text).toContain('action="/my/actions/nameAccused"')
  await send('/my/actions/nameAccused', { accusedUnits: UNIT }, cookie).expect(303)
  await drained(city.ctx, id)

  await liaison.get(`/orders/${id}`).expect(404)
  await liaison.post(`/orders/${id}/contact/openings`, { reason: '联系诉求人' }).expect(404)
  await liaison.post(`/orders/${id}/relay`, {}).expect(404)
  for (const query of [`unit=${UNIT}`, `q=${number}`, `q=${encodeURIComponent('电梯停运')}`]) {
    const { body } = await liaison.get(`/orders?${query}&order=newest`).expect(200)
    expect((body.orders as { id: string }[]).map((row) => row.id), query).not.toContain(id)
  }
  const notices = ((await liaison.get('/notices').expect(200)).body.notices as { orderId: string | null; about: string }[]).filter(({ orderId }) => orderId === id)
  expect(notices.map(({ about }) => about)).toEqual(['taken_back'])

  // A hand-over that was still waiting when the unit was named does not arrive.
  const orders = city.ctx.store.db.collection<{ _id: string; outbox: object[] }>('orders')
  await orders.updateOne({ _id: id }, { $set: { outbox: [{ id: 'late', type: 'deliver', at: new Date(), unit: UNIT, about: null }] } })
  await deliverOrder(city.ctx, { orderId: id, effectId: 'late', unit: UNIT }, AbortSignal.timeout(5_000))
  expect(await city.ctx.store.records.findDelivery('late')).toBeNull()
  expect(await city.ctx.store.records.findNotice(`late/${UNIT}`)).toBeNull()

  const { body: seen } = await (await doorsOf(city, PEOPLE.dispatcher)).get(`/orders/${id}`).expect(200)
  expect(seen).toMatchObject({ state: 'submitted', accusedUnits: [{ code: UNIT }], leadUnit: null })
  const mine = (await page('/my', cookie).expect(200)).text
  expect(mine).toContain('该单位不办理也看不到您的诉求')
  expect(mine).toContain('还有别的单位？')
  expect(mine).not.toMatch(/name="accusedUnits"[\s\S]*<option value="zhujian"/)
  expect((await send('/my/actions/nameAccused', { accusedUnits: 'nosuchunit' }, cookie).expect(400)).text).toContain('没有这一项')
})

test('an agent names it for a caller; only a supervisor takes it back, and never without a reason', async () => {
  const { id } = await fileWaiting(city, REPORT)
  const agent = await doorsOf(city, PEOPLE.agent)
  await act(agent, id, 'nameAccused', { accusedUnits: [OTHER_UNIT, 'nosuchunit'], reason: '来电说明' }).expect(400)
  await act(agent, id, 'nameAccused', { accusedUnits: [UNIT] }).expect(422)
  await act(agent, id, 'nameAccused', { accusedUnits: [UNIT, OTHER_UNIT], reason: '来电说明' }).expect(200)
  expect((await act(agent, id, 'nameAccused', { cleared: UNIT, reason: '填错' }).expect(422)).body.error.rule).toBe('accused_stands')
  await act(await doorsOf(city, PEOPLE.supervisor), id, 'nameAccused', { cleared: UNIT, reason: '与该单位无关' }).expect(200)
  expect((await city.ctx.store.orders.find(id))?.demand.accusedUnits).toEqual([OTHER_UNIT])
})

test('secrecy asked for later: the unit opens no number any more', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, { ...REPORT, demandType: 'complaint', accusedUnit: 'jiandu' })
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await liaison.post(`/orders/${receipt.id}/contact/openings`, { reason: '联系诉求人' }).expect(200)
  const citizen = await citizenOf(city, receipt as Receipt)
  await citizen.post('/my/order/actions/keepSecret', {}).expect(200)
  await liaison.post(`/orders/${receipt.id}/contact/openings`, { reason: '联系诉求人' }).expect(403)
  expect((await citizen.post('/my/order/actions/keepSecret', {}).expect(422)).body.error.rule).toBe('already_secret')
})

test('a unit finds its order by its words, and not by a number that it may not read; the centre finds it by both', async () => {
  const phone = '13712340987'
  const { receipt } = await fileAndDispatch(city, UNIT, { text: `江畔花园地下车库漏水，知情人电话${phone}，请查处。`, demandType: 'report', accusedUnit: 'jiandu' })
  await drained(city.ctx, receipt.id)
  const finds = async (login: string, q: string) => ((await (await doorsOf(city, login)).get(`/orders?q=${encodeURIComponent(q)}&order=newest`).expect(200)).body.orders as { id: string }[]).some(({ id }) => id === receipt.id)
  expect([await finds(PEOPLE.liaison, '车库漏水'), await finds(PEOPLE.liaison, phone), await finds(PEOPLE.supervisor, phone)]).toEqual([true, false, true])
})

test('orders, search documents and histories from before the list keep their unit out as ever', async () => {
  const { receipt } = await fileAndDispatch(city, OTHER_UNIT, { ...REPORT, demandType: 'complaint', accusedUnit: 'jiandu' })
  await drained(city.ctx, receipt.id)
  const { db } = city.ctx.store
  await db.collection<{ _id: string }>('orders').updateOne({ _id: receipt.id }, { $set: { units: [OTHER_UNIT, UNIT], 'demand.accusedUnit': UNIT }, $unset: { 'demand.accusedUnits': '' } })
  await db.collection<{ _id: string }>('searchDocs').updateOne({ _id: receipt.id }, { $set: { units: [OTHER_UNIT, UNIT], accusedUnit: UNIT }, $unset: { accusedUnits: '' } })
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await liaison.get(`/orders/${receipt.id}`).expect(404)
  for (const query of [`unit=${UNIT}`, `q=${receipt.number}`, `q=${encodeURIComponent('电梯停运')}`]) {
    const { body } = await liaison.get(`/orders?${query}&order=newest`).expect(200)
    expect((body.orders as { id: string }[]).map((row) => row.id), query).not.toContain(receipt.id)
  }
  expect((await city.ctx.store.orders.accusingUnit(UNIT, [receipt.id])).has(receipt.id)).toBe(true)
  expect((await (await doorsOf(city, PEOPLE.dispatcher)).get(`/orders/${receipt.id}`).expect(200)).body.accusedUnits).toMatchObject([{ code: UNIT }])
})
