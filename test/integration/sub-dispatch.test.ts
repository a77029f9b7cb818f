// 下派 through the doors, with the jobs running: a street asks its community, a department its section, they answer, the unit replies,
// and may ask again; what is not the communities' business, and other units' communities and sections, are refused. The invariant
// checker looks at it at the end.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkDatabase } from '../../scripts/check/database.ts'
import type { CitizenOrder, StaffOrder } from '../../server/contracts/orders.ts'
import type { Role } from '../../server/domain/words.ts'
import { eventually, startInstallation, testEnvironment, type Api, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, PEOPLE } from '../support/demands.ts'

const STREET = 'wangjiang'
const COMMUNITY = 'wangjiang-jiangpan'
const FOREIGN = 'qinglan-gulou'
const TASK = { unit: COMMUNITY, task: '上门看一看，把情况和照片报街道' }
const SECTION = 'zhujian-wuye'
/** A Monday morning; put forward when a promise has to fall due. */
let now = new Date('2026-03-02T09:00:00+08:00')

let city: TestInstallation
let dispatcher: Api
let street: Api
let community: Api
let neighbours: Api
let foreign: Api

const personOf = (unit: string, role: Role = 'liaison'): string => [...city.ctx.city.people.values()].find((person) => person.unit === unit && person.roles.includes(role))?._id ?? `nobody of ${unit}`
const orderAs = async (api: Api, id: string): Promise<StaffOrder> => (await api.get(`/orders/${id}`).expect(200)).body as StaffOrder
const told = (api: Api, orderId: string, about: string) =>
  eventually(`${about} is told`, async () => ((await api.get('/notices').expect(200)).body.notices as { about: string; orderId: string }[]).find((notice) => notice.orderId === orderId && notice.about === about))

beforeAll(async () => {
  city = await startInstallation({ environment: testEnvironment(), now: () => now })
  dispatcher = await doorsOf(city, PEOPLE.dispatcher)
  street = await doorsOf(city, personOf(STREET))
  community = await doorsOf(city, personOf(COMMUNITY))
  neighbours = await doorsOf(city, personOf('wangjiang-shunhe'))
  foreign = await doorsOf(city, personOf(FOREIGN))
})
afterAll(() => city.close())

/** An order that the street handles, of a matter on the communities' list unless another is given. */
async function handled(leafCode = '01.02.01'): Promise<StaffOrder> {
  const { receipt } = await fileAndDispatch(city, STREET, { text: '望江街道江畔花园垃圾桶两天没有清运，味道很大，希望处理一下。', leafCode })
  await act(street, receipt.id, 'sign').expect(200)
  await act(street, receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  return orderAs(street, receipt.id)
}

test('the street asks, the community answers, the street replies', async () => {
  const { id, number, abilities } = await handled()
  expect(abilities.find(({ action }) => action === 'subDispatch')?.fields.find(({ name }) => name === 'unit')?.of).toContain(COMMUNITY)
  expect(abilities.find(({ action }) => action === 'subDispatch')?.fields.find(({ name }) => name === 'unit')?.of).not.toContain(FOREIGN)
  await community.get(`/orders/${id}`).expect(404)
  const { body } = await act(street, id, 'subDispatch', TASK).expect(200)
  expect((body as StaffOrder).parts).toMatchObject([{ unit: { code: COMMUNITY }, above: { code: STREET }, task: TASK.task, answer: null }])

  await told(community, id, 'delivered_assisting')
  const seen = await orderAs(community, id)
  expect(seen.contact.mayOpen).toBe(false)
  expect(seen.abilities.map(({ action }) => action)).toContain('answerPart')
  expect(seen.abilities.map(({ action }) => action)).not.toContain('subDispatch')
  await community.post(`/orders/${id}/contact/openings`, { reason: '想打电话' }).expect(403)
  await neighbours.get(`/orders/${id}`).expect(404)
  await foreign.get(`/orders/${id}`).expect(404)
  await eventually('the community finds it', async () => ((await community.get(`/orders?q=${number}`).expect(200)).body.orders as unknown[]).length === 1 || null)

  expect((await act(community, id, 'subDispatch', { unit: 'wangjiang-shunhe', task: '转给邻近社区' }).expect(422)).body.error).toMatchObject({ rule: 'may_not_sub_dispatch' })
  await act(community, id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '已清运' }).expect(403)
  await act(community, id, 'requestReturn', { law: '无', proposedUnit: 'zhujian', reason: '不属于社区' }).expect(403)
  expect((await act(street, id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '已清运' }).expect(422)).body.error).toMatchObject({ rule: 'part_below_open' })

  await act(community, id, 'answerPart', { text: '现场核实，两个桶已满，已联系清运' }).expect(200)
  await told(street, id, 'part_answered')
  await act(street, id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '已清运，并加密清运班次。' }).expect(200)
  const replied = await orderAs(street, id)
  expect(replied).toMatchObject({ state: 'reply_review', parts: [{ answer: '现场核实，两个桶已满，已联系清运' }] })
  expect(replied.holdings.map(({ unit }) => unit.code)).toEqual([STREET])
})

test('refused with the rule: another street’s community, twice, what is not on the list, past the street', async () => {
  const { id } = await handled()
  const refused = async (api: Api, action: string, grounds: object) => (await act(api, id, action, grounds).expect(422)).body.error as { rule: string; source: string }
  expect(await refused(street, 'subDispatch', { ...TASK, unit: FOREIGN })).toMatchObject({ rule: 'not_own_unit_below' })
  expect(await refused(dispatcher, 'addAssisting', TASK)).toMatchObject({ rule: 'asked_by_own_unit_alone' })
  await act(foreign, id, 'subDispatch', TASK).expect(404)
  await act(dispatcher, id, 'subDispatch', TASK).expect(403)
  expect((await act(street, id, 'subDispatch', { ...TASK, unit: 'nobody' }).expect(400)).body.error.issues).toMatchObject([{ path: 'grounds.unit', code: 'unknown' }])
  await act(street, id, 'subDispatch', TASK).expect(200)
  expect(await refused(street, 'subDispatch', TASK)).toMatchObject({ rule: 'part_still_open' })

  await act(dispatcher, id, 'correct', { leafCode: '01.04.01', reason: '实为违建' }).expect(200)
  // Its sections may still be asked: the form says why the communities are not among the choices.
  const offered = (await orderAs(street, id)).abilities.find(({ action }) => action === 'subDispatch')
  expect(offered).toMatchObject({ narrowed: { rule: 'not_community_duty' } })
  expect(offered?.fields.find(({ name }) => name === 'unit')?.of).toEqual(['wangjiang-chengguanke', 'wangjiang-minzheng'])
  expect(await refused(street, 'subDispatch', { ...TASK, unit: 'wangjiang-shunhe' })).toMatchObject({ rule: 'not_community_duty' })
})

test('the city’s list decides, from the next sub-dispatch on', async () => {
  const { id } = await handled('01.02.02')
  const admin = await doorsOf(city, PEOPLE.admin)
  const put = async (duties: string[]) => {
    const policy = ((await admin.get('/admin/policies').expect(200)).body.policies as { name: string; version: number }[]).find(({ name }) => name === 'communities')
    return admin.put('/admin/policies', { name: 'communities', version: policy?.version, value: { duties }, reason: '社区职责清单调整' })
  }
  expect((await put(['01.02.01', '98'])).body.error.issues).toMatchObject([{ path: 'value.duties.1', code: 'unknown' }])
  expect((await put(['01.02.01'])).status).toBe(204)
  expect((await act(street, id, 'subDispatch', TASK).expect(422)).body.error).toMatchObject({ rule: 'not_community_duty' })
  expect((await put(['01.02'])).status).toBe(204)
  await act(street, id, 'subDispatch', TASK).expect(200)
})

test('the street takes a part back; the community is told and sees the order no more', async () => {
  const { id, number } = await handled()
  await act(street, id, 'subDispatch', TASK).expect(200)
  await told(community, id, 'delivered_assisting')
  await act(neighbours, id, 'withdrawPart', { unit: COMMUNITY, reason: '收回' }).expect(404)
  await act(street, id, 'withdrawPart', { unit: COMMUNITY, reason: '街道自己去看' }).expect(200)
  await told(community, id, 'part_withdrawn')
  await community.get(`/orders/${id}`).expect(404)
  await eventually('the community finds it no more', async () => ((await community.get(`/orders?q=${number}`).expect(200)).body.orders as unknown[]).length === 0 || null)
})

test('a street without sections is told beforehand that its communities may not help', async () => {
  const qiaoxi = await doorsOf(city, personOf('qiaoxi'))
  const { receipt } = await fileAndDispatch(city, 'qiaoxi', { text: '桥西街道纺机社区有人在楼顶搭建铁皮房，希望尽快查处。', leafCode: '01.04.01' })
  await act(qiaoxi, receipt.id, 'sign').expect(200)
  expect((await orderAs(qiaoxi, receipt.id)).hindered.find(({ action }) => action === 'subDispatch')).toMatchObject({ rule: 'not_community_duty' })
})

test('a department asks its section, which sees what it may, answers, and is asked again after a redo', async () => {
  const liaison = await doorsOf(city, personOf('zhujian'))
  const handler = await doorsOf(city, personOf('zhujian', 'handler'))
  const section = await doorsOf(city, personOf(SECTION))
  const task = { unit: SECTION, task: '到现场查看电梯停运原因' }
  const { receipt } = await fileAndDispatch(city)
  const { id } = receipt
  await act(liaison, id, 'sign').expect(200)
  await act(handler, id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  await section.get(`/orders/${id}`).expect(404)
  expect((await act(liaison, id, 'subDispatch', { ...task, unit: COMMUNITY }).expect(422)).body.error).toMatchObject({ rule: 'not_own_unit_below' })
  expect((await act(dispatcher, id, 'addAssisting', task).expect(422)).body.error).toMatchObject({ rule: 'asked_by_own_unit_alone' })
  await act(liaison, id, 'subDispatch', task).expect(200)

  await told(section, id, 'delivered_assisting')
  const seen = await orderAs(section, id)
  expect(seen.contact).toMatchObject({ mayOpen: false, mayRelay: false })
  expect(seen.abilities.map(({ action }) => action)).toEqual(expect.arrayContaining(['answerPart']))
  await section.post(`/orders/${id}/contact/openings`, { reason: '想打电话' }).expect(403)
  await act(section, id, 'answerPart', { text: '主板损坏，配件明天到' }).expect(200)
  await told(liaison, id, 'part_answered')

  await act(handler, id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '电梯已修复。' }).expect(200)
  await act(await doorsOf(city, PEOPLE.auditor), id, 'passReply').expect(200)
  const citizen = await citizenOf(city, receipt)
  await citizen.post('/my/order/actions/rate', { grounds: { grade: 'dissatisfied', solved: false, remark: '又停了' } }).expect(200)
  await act(liaison, id, 'subDispatch', { ...task, task: '再去看一次' }).expect(200)
  const again = await orderAs(liaison, id)
  expect(again).toMatchObject({ state: 'handling', parts: [{ answer: '主板损坏，配件明天到', above: { code: 'zhujian' } }, { task: '再去看一次', answer: null }] })
  expect(again.history.filter(({ action }) => action === 'subDispatch').map(({ detail }) => detail.task)).toEqual([task.task, '再去看一次'])
  expect(((await citizen.get('/my/order').expect(200)).body as CitizenOrder).assisting.map(({ code }) => code)).toEqual([SECTION])
})

test('when a section lets its time pass, its unit’s lead is told: a section has none', { timeout: 60_000 }, async () => {
  const liaison = await doorsOf(city, personOf('zhujian'))
  const lead = await doorsOf(city, personOf('zhujian', 'unit_lead'))
  const { receipt } = await fileAndDispatch(city)
  await act(liaison, receipt.id, 'sign').expect(200)
  await act(liaison, receipt.id, 'subDispatch', { unit: 'zhujian-fangwu', task: '查看房屋安全' }).expect(200)
  const part = (await orderAs(liaison, receipt.id)).clocks.find(({ unit }) => unit === 'zhujian-fangwu')
  now = new Date(Date.parse(part?.dueAt ?? '') + 60_000)
  const about = 'clock:due:resolve:zhujian-fangwu'
  await told(await doorsOf(city, personOf('zhujian-fangwu')), receipt.id, about)
  await told(lead, receipt.id, about)
})

test('the checker finds nothing to object to', { timeout: 60_000 }, async () => {
  await eventually('all is quiet', async () => (await city.ctx.store.db.collection('orders').countDocuments({ 'outbox.0': { $exists: true } })) === 0, 40_000)
  expect((await checkDatabase(city.ctx.store.db, city.ctx.city, { settleMs: 500 })).violations).toEqual([])
})
