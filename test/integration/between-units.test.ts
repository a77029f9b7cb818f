// What goes on between units, through the doors and with the jobs running: a street whistles and departments come, supervision is
// proposed and decided, rulings amend the catalogue. The invariant checker looks at all of it at the end.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkDatabase } from '../../scripts/check/database.ts'
import type { Amendments } from '../../server/contracts/amendments.ts'
import { amended } from '../../server/domain/amendments.ts'
import { openWhistle } from '../../server/domain/whistles/whistle.ts'
import type { CitizenOrder, StaffOrder } from '../../server/contracts/orders.ts'
import type { OpenProposals, WhistleOrders } from '../../server/contracts/pressing.ts'
import type { OpenWhistles, WhistleCounts } from '../../server/contracts/whistles.ts'
import { openContext, type Context } from '../../server/context.ts'
import type { Role } from '../../server/domain/words.ts'
import { drained, eventually, startInstallation, testEnvironment, type Api, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, fileWaiting, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'

const STREET = 'wangjiang'
let now = new Date('2026-03-02T09:00:00+08:00')
const at = (time: string): string => `2026-03-02T${time}:00+08:00`

let city: TestInstallation
let dispatcher: Api
let supervisor: Api
let street: Api
let water: Api
let traffic: Api

const personOf = (unit: string, role: Role): string => [...city.ctx.city.people.values()].find((person) => person.unit === unit && person.roles.includes(role))?._id ?? `nobody of ${unit}`
const as = (unit: string, role: Role): Promise<Api> => doorsOf(city, personOf(unit, role))
const noticesOf = async (api: Api): Promise<{ about: string; to: string; orderId: string }[]> => (await api.get('/notices').expect(200)).body.notices
const told = (api: Api, orderId: string, about: string) => eventually(`${about} is told`, async () => (await noticesOf(api)).find((notice) => notice.orderId === orderId && notice.about === about))

beforeAll(async () => {
  city = await startInstallation({ environment: testEnvironment(), now: () => now })
  dispatcher = await doorsOf(city, PEOPLE.dispatcher)
  supervisor = await doorsOf(city, PEOPLE.supervisor)
  street = await as(STREET, 'liaison')
  water = await as('water', 'liaison')
  traffic = await as('jiaojing', 'liaison')
})
afterAll(() => city.close())

const CALL = { units: ['water', 'jiaojing'], place: '江畔花园北门', meetAt: at('14:00'), reason: '积水占道，两家互相推诿', needed: '现场核定责任并处置', law: '《城镇排水与污水处理条例》' }

describe('a street whistles', () => {
  let id: string
  let receipt: Awaited<ReturnType<typeof fileAndDispatch>>['receipt']

  test('departments are called by name, see the order, and are refused what is not theirs', async () => {
    now = new Date(at('09:00'))
    receipt = (await fileAndDispatch(city, STREET, { text: '望江街道江畔花园北门路面常有积水，车子也乱停，走路不方便，希望协调一下。' })).receipt
    id = receipt.id
    await water.get(`/orders/${id}`).expect(404)
    await act(street, id, 'sign').expect(200)
    await act(street, id, 'recordContact', { method: 'phone', reached: true }).expect(200)
    const bad = await act(street, id, 'whistle', { ...CALL, units: ['water', 'qinglan', 'nobody'], point: [0, 0] }).expect(400)
    expect((bad.body.error.issues as { path: string; code: string }[]).map(({ path, code }) => [path, code])).toEqual([
      ['grounds.units.1', 'may_not_be_called'],
      ['grounds.units.2', 'unknown'],
      ['grounds.point', 'outside_city'],
    ])
    expect((await act(street, id, 'whistle', { ...CALL, meetAt: at('10:00') }).expect(422)).body.error).toMatchObject({ rule: 'whistle_too_soon' })
    const { body } = await act(street, id, 'whistle', CALL).expect(200)
    expect((body as StaffOrder).whistles).toMatchObject([{ unit: { code: STREET }, place: CALL.place, calls: [{ unit: { code: 'water' } }, { unit: { code: 'jiaojing' } }] }])
    const notice = await told(water, id, 'whistle:called')
    expect(notice.to).toBe(`person:${personOf('water', 'liaison')}`)
    const seen = (await water.get(`/orders/${id}`).expect(200)).body as StaffOrder
    expect(seen.contact.mayOpen, 'who is called learns no telephone number').toBe(false)
    expect(seen.abilities.map(({ action }) => action)).toEqual(expect.arrayContaining(['comeToWhistle', 'objectToWhistle']))
    await act(water, id, 'reply', {}).expect(400)
    await act(water, id, 'recordWhistle', { arrivals: [{ unit: 'water', came: true, at: at('09:00'), did: 'x' }] }).expect(403)
  })

  test('one comes, one objects, the centre rules; the list of what is coming follows', async () => {
    await act(water, id, 'comeToWhistle', { who: '供水抢修二组', arriveAt: at('14:00') }).expect(200)
    await told(street, id, 'whistle:coming')
    await act(traffic, id, 'objectToWhistle', { reason: '积水不属交警职责' }).expect(200)
    await told(dispatcher, id, 'whistle:objected')
    const offered = ((await dispatcher.get(`/orders/${id}`).expect(200)).body as StaffOrder).abilities.find(({ action }) => action === 'ruleWhistle')
    expect(offered).toMatchObject({ usual: true })
    expect(offered?.fields.find(({ name }) => name === 'unit')?.of).toEqual(['jiaojing'])
    await act(dispatcher, id, 'ruleWhistle', { unit: 'jiaojing', granted: false, reason: '占道疏导由交警负责', law: '《道路交通安全法》' }).expect(200)
    await told(traffic, id, 'whistle:upheld')
    for (const api of [street, water, traffic, dispatcher]) expect(((await api.get('/whistles').expect(200)).body as OpenWhistles).whistles.map(({ orderId }) => orderId)).toContain(id)
    expect(((await (await doorsOf(city, PEOPLE.liaison)).get('/whistles').expect(200)).body as OpenWhistles).whistles).toEqual([])
  })

  test('the citizen reads which departments were called where and when, and no name of anybody', async () => {
    const order = (await (await citizenOf(city, receipt)).get('/my/order').expect(200)).body as CitizenOrder
    const step = order.steps.find(({ kind }) => kind === 'whistle')
    expect(step).toMatchObject({ unit: { code: STREET }, called: { place: CALL.place, meetAt: new Date(CALL.meetAt).toISOString() } })
    expect(step?.called?.units.map(({ code }) => code)).toEqual(['water', 'jiaojing'])
    expect(JSON.stringify(order)).not.toContain('供水抢修二组')
    expect(JSON.stringify(order)).not.toContain(CALL.reason)
  })

  test('a record that nobody makes is asked for, of the street first and then of the centre, once each', { timeout: 60_000 }, async () => {
    now = new Date(at('18:01'))
    await told(street, id, 'whistle:unrecorded')
    expect((await noticesOf(dispatcher)).filter(({ orderId, about }) => orderId === id && about === 'whistle:unrecorded_centre')).toEqual([])
    now = new Date('2026-03-03T18:01:00+08:00')
    await told(dispatcher, id, 'whistle:unrecorded_centre')
    await drained(city.ctx, id)
    expect((await noticesOf(street)).filter(({ orderId, about }) => orderId === id && about === 'whistle:unrecorded')).toHaveLength(1)
  })

  test('the street records who came; who did not may say why; both sides are counted with the orders behind each number', async () => {
    const arrivals = [
      { unit: 'water', came: true, at: at('14:10'), who: '供水抢修二组', did: '抢修漏点，积水已排' },
      { unit: 'jiaojing', came: false },
    ]
    expect((await act(street, id, 'recordWhistle', { arrivals: arrivals.slice(0, 1) }).expect(422)).body.error).toMatchObject({ rule: 'whistle_record_incomplete' })
    const { body } = await act(street, id, 'recordWhistle', { arrivals, note: '现场已恢复通行' }).expect(200)
    expect((body as StaffOrder).whistles[0]?.calls.map(({ arrival }) => arrival?.outcome)).toEqual(['in_time', 'absent'])
    await told(traffic, id, 'whistle:absent')
    await act(traffic, id, 'explainAbsence', { text: '当日保障重大活动' }).expect(200)
    const period = `from=${encodeURIComponent('2026-03-01T00:00:00+08:00')}&to=${encodeURIComponent('2026-03-08T00:00:00+08:00')}`
    const counts = (await supervisor.get(`/whistles/counts?${period}`).expect(200)).body as WhistleCounts
    expect(counts.blowers).toMatchObject([{ unit: { code: STREET }, counts: { blown: 1, recorded: 1, unrecorded: 0 } }])
    expect(counts.comers.map(({ unit, counts: own }) => [unit.code, own.inTime, own.absent]).sort()).toEqual([['jiaojing', 0, 1], ['water', 1, 0]])
    const behind = (await supervisor.get(`/whistles/jiaojing/absent?${period}`).expect(200)).body as WhistleOrders
    expect(behind).toMatchObject({ of: 1, kept: 0, orders: [{ order: { id }, times: 1 }], next: null })
    expect(((await traffic.get(`/whistles/jiaojing/absent?${period}`).expect(200)).body as WhistleOrders).orders).toHaveLength(1)
    await traffic.get(`/whistles/water/inTime?${period}`).expect(403)
    expect(((await traffic.get(`/whistles/counts?${period}`).expect(200)).body as WhistleCounts).comers.map(({ unit }) => unit.code)).toEqual(['jiaojing'])
    expect((await (await citizenOf(city, receipt)).get('/my/order').expect(200)).body.steps.find(({ kind }: { kind: string }) => kind === 'recordWhistle').called.units).toMatchObject([{ code: 'water' }])
  })

  test('the absence is proposed for supervision of the unit that was absent, and it answers', async () => {
    const list = (await supervisor.get('/supervision/proposals').expect(200)).body as OpenProposals
    expect(list.orders.find(({ order }) => order.id === id)?.proposals).toMatchObject([{ kind: 'whistle_absent', level: 'yellow', unit: { code: 'jiaojing' }, status: 'open' }])
    await told(supervisor, id, 'proposed:whistle_absent')
    expect(((await street.get(`/orders/${id}`).expect(200)).body as StaffOrder).proposals, 'units see no proposals').toEqual([])
    expect(JSON.stringify((await street.get(`/orders/${id}`)).body.history)).not.toContain('whistle_absent')
    const offered = ((await supervisor.get(`/orders/${id}`).expect(200)).body as StaffOrder).abilities.find(({ action }) => action === 'confirmSupervision')
    expect(offered?.fields.find(({ name }) => name === 'proposal')?.of).toEqual(['whistle_absent'])
    await act(dispatcher, id, 'confirmSupervision', { proposal: 'whistle_absent', level: 'yellow', demand: 'x' }).expect(403)
    await act(supervisor, id, 'confirmSupervision', { proposal: 'whistle_absent', level: 'yellow', demand: '说明原因并到场' }).expect(200)
    await eventually('the unit is told', async () => (await noticesOf(traffic)).find(({ about, orderId }) => about === 'supervised_yellow' && orderId === id))
    await act(street, id, 'answerSupervision', { text: 'x' }).expect(422)
    await act(traffic, id, 'answerSupervision', { text: '已派警力' }).expect(200)
    expect(((await supervisor.get('/supervision/proposals').expect(200)).body as OpenProposals).orders.map(({ order }) => order.id)).not.toContain(id)
  })
})

describe('supervision is proposed, and a person decides', () => {
  test('a broken promise to resolve is proposed by the sweep, raised a working day later, and dropped when the unit has replied', { timeout: 60_000 }, async () => {
    now = new Date(at('09:00'))
    const { receipt } = await fileAndDispatch(city)
    const liaison = await doorsOf(city, PEOPLE.liaison)
    await act(liaison, receipt.id, 'sign').expect(200)
    await act(liaison, receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
    const due = new Date((await city.ctx.store.orders.find(receipt.id))!.clocks.find(({ name, unit }) => name === 'resolve' && unit === null)!.dueAt)
    const levelNow = async () => ((await supervisor.get('/supervision/proposals').expect(200)).body as OpenProposals).orders.find(({ order }) => order.id === receipt.id)?.proposals[0]?.level
    expect(await levelNow()).toBeUndefined()
    now = new Date(due.getTime() + 1_000)
    await eventually('the breach is proposed', async () => (await levelNow()) === 'yellow')
    now = new Date(due.getTime() + 4 * 86_400_000)
    await eventually('and then more', async () => (await levelNow()) === 'red')
    const order = (await city.ctx.store.orders.find(receipt.id))!
    expect(order.supervision, 'nobody has been supervised').toBeNull()
    expect(order.proposals?.map(({ level, status }) => [level, status])).toEqual([['yellow', 'dropped'], ['red', 'open']])
    await act(liaison, receipt.id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '已修复。' }).expect(200)
    expect(await levelNow()).toBeUndefined()
    expect((await act(supervisor, receipt.id, 'confirmSupervision', { proposal: 'resolve_overdue', level: 'red', demand: 'x' }).expect(422)).body.error).toMatchObject({ rule: 'no_proposal' })
  })

  test('an urgent order that nobody signs for is proposed; dismissed with a reason it is not proposed again', { timeout: 60_000 }, async () => {
    now = new Date(at('09:00'))
    const waiting = await fileWaiting(city)
    await act(dispatcher, waiting.id, 'dispatch', { leadUnit: UNIT, urgency: 'T0' }).expect(200)
    now = new Date(at('09:16'))
    const proposed = async () => ((await supervisor.get('/supervision/proposals').expect(200)).body as OpenProposals).orders.some(({ order }) => order.id === waiting.id)
    await eventually('nobody signed', async () => proposed())
    await act(supervisor, waiting.id, 'dismissSupervision', { proposal: 'unsigned_urgent', reason: '已电话确认在途' }).expect(200)
    now = new Date(at('09:40'))
    await drained(city.ctx, waiting.id)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(await proposed()).toBe(false)
  })
})

describe('rulings amend the catalogue', () => {
  const leafCode = '02.03.01'
  let admin: Api
  let other: Context
  beforeAll(async () => {
    now = new Date(at('09:30'))
    admin = await doorsOf(city, PEOPLE.admin)
    other = await openContext(city.config, { now: () => now, log: city.ctx.log })
  })
  afterAll(() => other.close())

  const listed = async (): Promise<Amendments> => (await admin.get('/admin/catalogue/amendments').expect(200)).body as Amendments
  async function ruledTo(unit: string): Promise<void> {
    now = new Date(now.getTime() + 60_000)
    const { id } = await fileWaiting(city)
    await act(dispatcher, id, 'dispatch', { leadUnit: UNIT, leafCode }).expect(200)
    await act(await doorsOf(city, PEOPLE.liaison), id, 'requestReturn', { law: '《特种设备安全法》第五条', proposedUnit: unit, reason: '不属本单位' }).expect(200)
    await act(dispatcher, id, 'ruleReturn', { granted: true, reason: '属特种设备，联系人13800138000', law: '《特种设备安全法》第五条' }).expect(200)
    await drained(city.ctx, id)
  }

  test('two returns ruled to another unit → a proposal → adopted → the next order of the leaf is proposed to that unit, everywhere', { timeout: 60_000 }, async () => {
    const leaf = city.ctx.city.leaves.get(leafCode)!
    const wanted = leaf.leadUnit === OTHER_UNIT ? UNIT : OTHER_UNIT
    const start = await listed()
    await ruledTo(wanted)
    expect((await listed()).amendments).toEqual(start.amendments)
    await ruledTo(wanted)
    const proposed = await eventually('a proposal', async () => (await listed()).amendments.find(({ status }) => status === 'open'))
    expect(proposed).toMatchObject({ leaf: { code: leafCode }, fromUnit: { code: leaf.leadUnit }, toUnit: { code: wanted }, of: 2, rulings: [{ toUnit: { code: wanted } }, { law: '《特种设备安全法》第五条' }] })
    expect(JSON.stringify(proposed), 'no number that names a person, no number of an order').not.toMatch(/13800138000|20260302-/)
    await (await doorsOf(city, PEOPLE.dispatcher)).get('/admin/catalogue/amendments').expect(403)

    const stays = await fileAndDispatch(city, UNIT, { leafCode })
    const { version } = start
    const adoption = { version, as: 'lead', keepFormer: true, reason: '裁定一致，修订目录' }
    expect((await admin.post(`/admin/catalogue/amendments/${proposed.id}/adoption`, { ...adoption, version: version + 5 }).expect(409)).body.error).toMatchObject({ code: 'conflict', version })
    await admin.post(`/admin/catalogue/amendments/${proposed.id}/adoption`, { ...adoption, reason: ' ' }).expect(400)
    const both = await Promise.all([1, 2].map(() => admin.post(`/admin/catalogue/amendments/${proposed.id}/adoption`, adoption)))
    expect(both.map(({ status }) => status).sort(), 'one of two at once').toEqual([204, 409])
    const after = await listed()
    expect(after.version).toBe(version + 1)
    expect(after.amendments.find(({ id }) => id === proposed.id)).toMatchObject({ status: 'adopted', decided: { version: version + 1, as: 'lead', reason: adoption.reason } })
    await admin.post(`/admin/catalogue/amendments/${proposed.id}/refusal`, { reason: '晚了' }).expect(409)

    const next = await fileWaiting(city, { leafCode })
    const order = (await city.ctx.store.orders.find(next.id))!
    expect(order.reading?.units[0]?.code).toBe(wanted)
    await eventually('the other process follows', async () => other.city.catalogue.version === version + 1 && other.city.leaves.get(leafCode)?.leadUnit === wanted)
    expect(city.ctx.city.leaves.get(leafCode)?.assistingUnits).toContain(leaf.leadUnit)
    const undisturbed = (await city.ctx.store.orders.find(stays.receipt.id))!
    expect([undisturbed.leadUnit, undisturbed.rules.catalogue], 'orders under way stay where they are').toEqual([UNIT, version])
  })

  test('declined with a reason it is on record, and the same rulings do not propose it again', { timeout: 60_000 }, async () => {
    const { version } = await listed()
    const unit = 'chengguan'
    await ruledTo(unit)
    await ruledTo(unit)
    const proposed = await eventually('a proposal', async () => (await listed()).amendments.find(({ status, toUnit }) => status === 'open' && toUnit.code === unit))
    // The catalogue has come to say something else meanwhile: what was proposed of the old one is not laid over it.
    const elsewhere = city.ctx.city.leaves.get(leafCode)?.leadUnit === UNIT ? OTHER_UNIT : UNIT
    await city.ctx.store.city.addCatalogue(amended(city.ctx.city.catalogue, { leafCode, unit: elsewhere, as: 'lead', keepFormer: false }, version + 1, now))
    await city.ctx.cityChanged()
    await admin.post(`/admin/catalogue/amendments/${proposed.id}/adoption`, { version: version + 1, as: 'lead', keepFormer: true, reason: '裁定一致' }).expect(409)
    expect(city.ctx.city.leaves.get(leafCode)?.leadUnit).toBe(elsewhere)
    await admin.post(`/admin/catalogue/amendments/${proposed.id}/refusal`, { reason: '属个别情形' }).expect(204)
    await ruledTo(unit)
    const now2 = await listed()
    expect(now2.version).toBe(version + 1)
    expect(now2.amendments.filter(({ toUnit }) => toUnit.code === unit)).toMatchObject([{ status: 'declined', decided: { reason: '属个别情形' } }])
  })
})

test('what is settled takes no room among the whistles that wait', async () => {
  const { whistles } = city.ctx.store
  const [all, waiting] = await Promise.all([whistles.listWhistled(new Date(1), 500), whistles.listOpen(new Date(1), 500)])
  expect(waiting.every((order) => openWhistle(order) !== undefined)).toBe(true)
  expect(waiting.map(({ _id }) => _id).sort()).toEqual(all.filter((order) => openWhistle(order) !== undefined).map(({ _id }) => _id).sort())
  expect(all.length).toBeGreaterThan(waiting.length)
})

test('the checker finds nothing to object to', { timeout: 60_000 }, async () => {
  now = new Date(Math.max(now.getTime(), Date.parse('2026-03-16T09:00:00+08:00')))
  await eventually('all is quiet', async () => (await city.ctx.store.db.collection('orders').countDocuments({ 'outbox.0': { $exists: true } })) === 0, 40_000)
  const { violations } = await checkDatabase(city.ctx.store.db, city.ctx.city, { settleMs: 500 })
  expect(violations).toEqual([])
})
