// Routing rules end to end: tried, put in force, followed by every process, explained on the order, switched off when what
// they name is gone; and what holds an order for a person although its unit is sure.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Receipt } from '../../server/contracts/intake.ts'
import type { StaffOrder } from '../../server/contracts/orders.ts'
import type { RouteReasons, RoutingProposal, RoutingView, RuleInput, RuleTrialView } from '../../server/contracts/routing.ts'
import { openContext, type Context } from '../../server/context.ts'
import { ANYTHING } from '../../server/domain/routing-rules.ts'
import { eventually, startInstallation, testEnvironment, type Api, type TestInstallation } from '../support/app.ts'
import { doorsOf, PEOPLE } from '../support/demands.ts'

// A Monday morning: rules about hours are tested where the clock is given.
const now = new Date('2026-03-02T09:00:00+08:00')
let city: TestInstallation
let other: Context
let admin: Api
let dispatcher: Api

beforeAll(async () => {
  city = await startInstallation({ environment: testEnvironment(), now: () => now })
  other = await openContext(city.config, { now: () => now, log: city.ctx.log })
  ;[admin, dispatcher] = [await doorsOf(city, PEOPLE.admin), await doorsOf(city, PEOPLE.dispatcher)]
})
afterAll(async () => {
  await other.close()
  await city.close()
})

/** A text that the reader is sure of, with the street it lies in. */
const SURE = { text: '望江街道望江府小区路灯坏了一个月，晚上出行很不安全，请派人维修路灯。', place: { street: 'wangjiang' } }

const rule = (id: string, when: Partial<RuleInput['when']>, then: Partial<RuleInput['then']>, parts: Partial<RuleInput> = {}): RuleInput => ({
  id,
  name: `规则 ${id}`,
  nameEn: `Rule ${id}`,
  when: { ...ANYTHING, ...when },
  then: { lead: null, assisting: [], byPerson: false, note: null, law: null, ...then },
  enabled: true,
  until: null,
  ...parts,
})
const words = (...any: string[]) => ({ words: { any, all: [], none: [] } })

const inForce = async (): Promise<RoutingView> => (await admin.get('/admin/routing').expect(200)).body as RoutingView
const proposalOf = async (rules: RuleInput[], load?: Partial<RoutingProposal['load']>): Promise<RoutingProposal> => {
  const { version, load: before } = await inForce()
  return { version, rules, load: { ...before, ...load } }
}
const put = async (rules: RuleInput[], load?: Partial<RoutingProposal['load']>): Promise<void> => {
  await admin.put('/admin/routing', { ...(await proposalOf(rules, load)), reason: '测试' }).expect(204)
}
const file = async (parts: object = {}): Promise<StaffOrder> => {
  const receipt = (await city.api().post('/orders', { ...SURE, ...parts }).expect(201)).body as Receipt
  return viewed(receipt.id)
}
const viewed = async (id: string): Promise<StaffOrder> => (await dispatcher.get(`/orders/${id}`).expect(200)).body as StaffOrder
const reasonsOf = async (id: string): Promise<RouteReasons> => (await dispatcher.get(`/orders/${id}/routing`).expect(200)).body as RouteReasons

test('without a rule the catalogue decides, and the order says so', async () => {
  await put([])
  const order = await file()
  expect(order).toMatchObject({ state: 'dispatched', route: { how: 'auto' }, routed: { rule: null, leadUnit: { code: order.leadUnit!.code } } })
  const reasons = await reasonsOf(order.id)
  expect(reasons).toMatchObject({ decided: { rule: null }, tried: [], today: null })
  expect(reasons.law.length).toBeGreaterThan(0)
})

test('a rule in force decides at once, says which it was and what was tried before it, in this process and in others', async () => {
  await put([rule('phone-only', { channels: ['phone'], ...words('路灯') }, { lead: 'zhujian' }), rule('lamps', words('路灯', '街灯'), { lead: 'power', assisting: ['street'], law: '城市道路照明管理规定第十七条' })])
  const order = await file()
  expect(order).toMatchObject({ state: 'dispatched', leadUnit: { code: 'power' }, route: { how: 'auto', reason: '城市道路照明管理规定第十七条', assistingUnits: [{ code: 'wangjiang' }] } })
  expect(order.routed).toMatchObject({ rule: { id: 'lamps', law: '城市道路照明管理规定第十七条' }, leadUnit: { code: 'power' } })
  const { tried } = await reasonsOf(order.id)
  expect(tried.map(({ id, miss }) => [id, miss])).toEqual([['phone-only', 'channels'], ['lamps', null]])
  expect(tried[0]?.wants.map(({ code }) => code)).toEqual(['phone'])
  const { version } = await inForce()
  await eventually('the other process follows', async () => other.city.rules.book.version === version || null, 5_000)
})

test('the unit sees the order and the provision, not the rules; a unit may not ask for the reasons', async () => {
  const order = await file()
  const unit = await doorsOf(city, [...city.ctx.city.people.values()].find((person) => person.unit === 'power' && person.roles.includes('liaison'))!._id)
  const seen = (await unit.get(`/orders/${order.id}`).expect(200)).body as StaffOrder
  expect(seen.routed).toBeNull()
  expect(seen.route?.reason).toContain('照明')
  await unit.get(`/orders/${order.id}/routing`).expect(403)
})

test.each([
  ['an emergency', { text: '望江府小区路灯杆漏电，有人触电倒地昏迷不醒，快救人！' }],
  ['a report', { demandType: 'report' }],
  ['what accuses one of ours', { accusedUnit: 'zhujian' }],
])('a rule never lets %s go by itself', async (_, parts) => {
  await put([rule('all', { everything: true }, { lead: 'power' })])
  expect(await file(parts)).toMatchObject({ state: 'submitted', routed: { rule: { id: 'all' } } })
})

test('“always by a person” keeps an order that the reader is sure of; the dispatcher is told today’s word', async () => {
  await put([rule('careful', words('路灯'), { lead: 'power', byPerson: true, note: '先核实产权' })])
  const order = await file()
  expect(order).toMatchObject({ state: 'submitted', reading: { routeReasons: ['rule_says_person'] }, routed: { leadUnit: { code: 'power' } } })
  expect((await reasonsOf(order.id)).today).toMatchObject({ rule: { id: 'careful' }, leadUnit: { code: 'power' } })
  await put([])
  expect((await reasonsOf(order.id)).today, 'rules that came later count today, and the trace stays').toMatchObject({ rule: null })
  expect((await viewed(order.id)).routed?.rule?.id).toBe('careful')
})

test('every faulty field is named, nothing is stored', async () => {
  const before = await inForce()
  const rules = [rule('a', words('路灯'), { lead: 'nobody' }), rule('a', { streets: ['zhujian'] }, { lead: 'power' }), rule('c', {}, { lead: 'power' })]
  const { body } = await admin.put('/admin/routing', { ...(await proposalOf(rules, { capacities: { sunk: 3 } })), reason: 'x' }).expect(400)
  expect((body.error.issues as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`)).toEqual([
    'rules.0.then.lead unknown',
    'rules.1.id duplicate',
    'rules.1.when.streets.0 unknown',
    'rules.2.when catches_everything',
    'load.capacities.sunk unknown',
  ])
  const shapes = await admin.put('/admin/routing', { ...(await proposalOf([{ ...rule('d', words('灯'), { lead: 'power' }), until: 'soon' }])), reason: ' ' }).expect(400)
  expect([...new Set((shapes.body.error.issues as { path: string }[]).map(({ path }) => path))]).toEqual(['rules.0.when.words.any.0', 'rules.0.until', 'reason'])
  expect((await inForce()).version).toBe(before.version)
})

test('who changes an older version is told what changed; of two at once one wins', async () => {
  await put([rule('one', words('路灯'), { lead: 'power' }), rule('two', words('井盖'), { lead: 'chengguan' })])
  const seen = await proposalOf([])
  await put([rule('one', words('路灯'), { lead: 'chengguan' }), rule('two', words('井盖'), { lead: 'chengguan' }), rule('three', words('树枝'), { lead: 'yuanlin' })])
  const late = await admin.put('/admin/routing', { ...seen, reason: '迟到' }).expect(409)
  expect(late.body.error).toMatchObject({ code: 'conflict', version: seen.version + 1, changed: ['one', 'three'] })
  const fresh = await proposalOf([rule('x', words('路灯'), { lead: 'power' })])
  const both = await Promise.all([1, 2].map(() => admin.put('/admin/routing', { ...fresh, reason: '同时' })))
  expect(both.map(({ status }) => status).sort()).toEqual([204, 409])
})

test('versions are kept with who, when and why, and any can be brought back', async () => {
  await put([rule('keep', words('路灯'), { lead: 'power' })])
  const kept = await inForce()
  await put([])
  await admin.post(`/admin/routing/versions/${kept.version}/restoration`, { version: kept.version + 1, reason: '恢复' }).expect(204)
  const { rules, history } = await inForce()
  expect(rules.map(({ id }) => id)).toEqual(['keep'])
  expect(history[0]).toMatchObject({ version: kept.version + 2, reason: '恢复', restored: kept.version, by: { id: PEOPLE.admin }, changed: ['keep'] })
  await admin.post('/admin/routing/versions/9999/restoration', { version: kept.version + 2, reason: '没有' }).expect(404)
})

test('a trial says what each rule would take and where it differs from where orders went, and changes nothing', async () => {
  await put([])
  const order = await file()
  const before = await inForce()
  const rules = [
    rule('lamps', words('路灯'), { lead: 'tiyu' }),
    rule('lamps-in-wangjiang', { streets: ['wangjiang'], ...words('路灯') }, { lead: 'power' }),
    rule('never', words('绝无此词'), { lead: 'power' }),
  ]
  const { id } = (await admin.post('/admin/routing/trials', await proposalOf(rules)).expect(202)).body as { id: string }
  const { result } = await eventually('the trial is done', async () => {
    const trial = (await admin.get(`/admin/routing/trials/${id}`).expect(200)).body as RuleTrialView
    return trial.state === 'done' ? trial : null
  })
  const tried = Object.fromEntries(result!.rules.map((one) => [one.id, one]))
  expect(tried['lamps']!.matched).toBeGreaterThan(0)
  expect(tried['lamps-in-wangjiang']).toMatchObject({ matched: 0, takenBy: ['lamps'] })
  expect(tried['lamps-in-wangjiang']!.wouldMatch).toBeGreaterThan(0)
  expect(tried['never']).toMatchObject({ matched: 0, wouldMatch: 0 })
  expect(result!.orders.find(({ number }) => number === order.number)).toMatchObject({ rule: 'lamps', wouldGoTo: { code: 'tiyu' }, wentTo: { code: order.leadUnit!.code } })
  expect(JSON.stringify(result), 'no case content').not.toContain('望江府')
  expect(result!.read).toBe((await city.ctx.store.orders.count()))
  expect((await inForce()).version).toBe(before.version)
  expect((await viewed(order.id)).leadUnit).toEqual(order.leadUnit)
})

test('a trial whose tries have all run out says that it failed', async () => {
  const id = city.ctx.newId()
  const { book } = city.ctx.city.rules
  await city.ctx.store.routing.insertTrial({ _id: id, at: new Date(now.getTime() - 31 * 60_000), by: 'p', base: book.version, rules: [], load: book.load, state: 'reading', read: 500, result: null })
  expect((await admin.get(`/admin/routing/trials/${id}`).expect(200)).body).toMatchObject({ state: 'failed', result: null })
  expect(await city.ctx.store.routing.findTrial(id)).toMatchObject({ state: 'failed' })
})

test('secret orders are counted in a trial and not listed', async () => {
  await put([])
  const { number, id } = await file({ secret: true })
  const { id: trialId } = (await admin.post('/admin/routing/trials', await proposalOf([rule('lamps', words('路灯'), { lead: 'zhujian' })])).expect(202)).body as { id: string }
  const { result } = await eventually('the trial is done', async () => {
    const trial = (await admin.get(`/admin/routing/trials/${trialId}`).expect(200)).body as RuleTrialView
    return trial.state === 'done' ? trial : null
  })
  expect((await viewed(id)).secret).toBe(true)
  expect(result!.elsewhere).toBeGreaterThan(result!.orders.length)
  expect(JSON.stringify(result)).not.toContain(number)
})

test('a unit that is gone: the rule is passed over at once, switched off, administrators are told; no order goes there', async () => {
  await put([rule('dead', words('路灯'), { lead: 'telecom' }, { name: '路灯归通信' }), rule('alive', words('路灯'), { lead: 'power' })])
  expect(await file()).toMatchObject({ leadUnit: { code: 'telecom' } })
  const telecom = city.ctx.city.units.get('telecom')!
  await city.ctx.store.db.collection<{ _id: string }>('units').deleteOne({ _id: 'telecom' })
  await city.ctx.cityChanged()
  const order = await file()
  expect(order).toMatchObject({ leadUnit: { code: 'power' }, routed: { rule: { id: 'alive' } } })
  const view = await eventually('the rule is off', async () => {
    const now = await inForce()
    return now.rules[0]?.enabled === false ? now : null
  })
  expect(view.rules[0]).toMatchObject({ id: 'dead', off: { gone: [{ what: 'unit', code: 'telecom' }] } })
  expect(view.history[0]).toMatchObject({ by: null, changed: ['dead'] })
  const { notices } = (await admin.get('/notices').expect(200)).body as { notices: { about: string; orderId: string | null }[] }
  expect(notices.filter(({ about }) => about === 'routing_rule_off:dead')).toMatchObject([{ orderId: null }])
  expect(await (await fetch(`${city.url}/metrics`)).text()).toContain('minsheng_routing_rules{state="gone"} 1')
  const switchedOn = await admin.put('/admin/routing', { ...(await proposalOf([rule('dead', words('路灯'), { lead: 'telecom' })])), reason: '再开' }).expect(400)
  expect(switchedOn.body.error.issues[0]).toMatchObject({ path: 'rules.0.then.lead', code: 'unknown' })
  await city.ctx.store.city.saveUnits([telecom])
  await city.ctx.cityChanged()
})

test('a unit at its capacity gets nothing more by itself; the figures stand on the order', async () => {
  await put([rule('lamps', words('路灯'), { lead: 'tiyu' })], { capacities: { tiyu: 2 } })
  await city.ctx.loads.refresh()
  const { open } = city.ctx.loads.of('tiyu')!
  await put([rule('lamps', words('路灯'), { lead: 'tiyu' })], { capacities: { tiyu: open + 1 } })
  expect(await file(), 'room for one more').toMatchObject({ state: 'dispatched', leadUnit: { code: 'tiyu' } })
  const held = await file()
  expect(held).toMatchObject({ state: 'submitted', reading: { routeReasons: ['unit_overloaded'] }, routed: { leadUnit: { code: 'tiyu' }, load: { open: open + 1, capacity: open + 1 } } })
  expect((await inForce()).loads[0]).toMatchObject({ unit: { code: 'tiyu' }, isOverloaded: true })
  await put([], { capacities: {} })
})

test('what else a text names is shown to its reader, numbers of persons never', async () => {
  const { reading } = await file({ text: `${SURE.text}昨天下午三点宏达物业公司说要收2000元维修费，电话13800138000。` })
  expect(reading?.named).toMatchObject({ organisations: [expect.stringContaining('宏达物业')], yuan: [2000] })
  expect(reading?.named.times.join()).toContain('昨天')
  expect(JSON.stringify(reading?.named)).not.toContain('13800138000')
})

test('nobody but an administrator sees, tries or changes the rules', async () => {
  for (const login of [PEOPLE.dispatcher, PEOPLE.liaison, PEOPLE.supervisor]) {
    const doors = await doorsOf(city, login)
    await doors.get('/admin/routing').expect(403)
    await doors.put('/admin/routing', { ...(await proposalOf([])), reason: 'x' }).expect(403)
    await doors.post('/admin/routing/trials', await proposalOf([])).expect(403)
  }
})
