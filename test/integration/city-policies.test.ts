// An administrator sets the city's policies: tried, put in force as a new version with a reason, compared, brought back; orders
// under way keep the clock policy they were dispatched under.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PoliciesView, PolicyBody, PolicyPreview, PolicyView } from '../../server/contracts/city-policies.ts'
import type { PolicyName } from '../../server/domain/city-policies.ts'
import { openContext, type Context } from '../../server/context.ts'
import type { Order } from '../../server/domain/orders.ts'
import { sweepClocks } from '../../server/services/sweeping.ts'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { eventually, startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { act, doorsOf, fileAndDispatch, PEOPLE } from '../support/demands.ts'

let now = new Date('2026-03-02T09:00:00+08:00')
let city: TestInstallation
let other: Context
let admin: Awaited<ReturnType<typeof doorsOf>>

beforeAll(async () => {
  city = await startInstallation({ environment: testEnvironment(), now: () => now, jobs: false })
  other = await openContext(city.config, { now: () => now, log: city.ctx.log })
  admin = await doorsOf(city, PEOPLE.admin)
})
afterAll(async () => {
  await other.close()
  await city.close()
})

type ViewOf<N extends PolicyName> = Extract<PolicyView, { name: N }>
const viewOf = async <N extends PolicyName>(name: N): Promise<ViewOf<N>> => {
  const { policies } = (await admin.get('/admin/policies').expect(200)).body as PoliciesView
  return policies.find((one): one is ViewOf<N> => one.name === name)!
}
const put = async (name: PolicyName, change: (value: never) => object, reason = '会议纪要第 8 号') => {
  const { value, version } = await viewOf(name)
  return admin.put('/admin/policies', { name, version, value: change(value as never), reason })
}
const orderOf = async (id: string): Promise<Order> => (await city.ctx.store.orders.find(id))!
const clockOf = (order: Order, name: string) => order.clocks.find((clock) => clock.name === name)!

type Clocks = ViewOf<'clocks'>['value']
const resolveIn = (amount: number) => (value: Clocks) => ({ ...value, rules: value.rules.map((rule) => (rule.id === 'resolve' ? { ...rule, span: { kind: 'working_days', amount } } : rule)) })

test('all policies stand on one page, as shipped, each with from when a change of it holds', async () => {
  const { policies, messagesGateway } = (await admin.get('/admin/policies').expect(200)).body as PoliciesView
  expect(policies.map(({ name, version, reach }) => [name, version, reach])).toEqual([
    ['clocks', 1, 'dispatch'],
    ['limits', 1, 'now'],
    ['whistles', 1, 'next'],
    ['supervision', 1, 'now'],
    ['amendments', 1, 'next'],
    ['messages', 1, 'now'],
    ['communities', 1, 'next'],
  ])
  expect(messagesGateway).toBe('none')
  for (const { history } of policies) expect(history).toMatchObject([{ version: 1, at: null, by: null }])
})

describe('clocks', () => {
  test('a preview says what changes and whom it leaves alone, and changes nothing', async () => {
    await fileAndDispatch(city)
    const { value, version } = await viewOf('clocks')
    const preview = (await admin.post('/admin/policies/preview', { name: 'clocks', version, value: resolveIn(3)(value) }).expect(200)).body as PolicyPreview
    expect(preview).toMatchObject({ changed: ['rules.resolve'], reach: 'dispatch', frozen: [{ version: 1 }] })
    expect(preview.openOrders).toBeGreaterThan(0)
    expect((await viewOf('clocks')).version).toBe(version)
  })

  test('an order keeps the policy it was dispatched under: limit, reasons, ladder and pauses; the next one has the new', async () => {
    const { receipt: before } = await fileAndDispatch(city)
    expect(clockOf(await orderOf(before.id), 'resolve').dueAt).toEqual(new Date('2026-03-09T18:00:00+08:00'))
    const change = (value: Clocks) => ({
      ...resolveIn(3)(value),
      warnings: value.warnings.map((step) => (step.code === 'half' ? { ...step, when: { share: 0.2 }, tell: ['unit_lead'] } : step)),
      pauses: { ...value.pauses, needs_info: { ...value.pauses.needs_info, clocks: [] } },
    })
    expect((await put('clocks', change)).status).toBe(204)
    const { receipt: after } = await fileAndDispatch(city)
    const [old, fresh] = [await orderOf(before.id), await orderOf(after.id)]
    expect([old.rules.clockPolicy, fresh.rules.clockPolicy]).toEqual([1, 2])
    expect(clockOf(old, 'resolve').dueAt).toEqual(new Date('2026-03-09T18:00:00+08:00'))
    expect(clockOf(fresh, 'resolve').dueAt).toEqual(new Date('2026-03-05T18:00:00+08:00'))

    const liaison = await doorsOf(city, PEOPLE.liaison)
    for (const { id } of [before, after]) {
      await act(liaison, id, 'sign').expect(200)
      await act(liaison, id, 'recordContact', { method: 'phone', reached: true }).expect(200)
    }
    // A fifth of three working days is over at the end of the morning of the third; half of five is not.
    now = new Date('2026-03-03T18:00:00+08:00')
    await sweepClocks(city.ctx)
    expect(clockOf(await orderOf(before.id), 'resolve').warned).toEqual([])
    const warnedOrder = await orderOf(after.id)
    expect(clockOf(warnedOrder, 'resolve').warned).toEqual(['half'])
    expect(warnedOrder.history.at(-1)?.detail.roles).toEqual(['unit_lead'])

    for (const { id } of [before, after]) await act(liaison, id, 'askInfo', { question: '几号楼？', answerBy: '2026-03-05T18:00:00+08:00' }).expect(200)
    expect(clockOf(await orderOf(before.id), 'resolve').pauses).toHaveLength(1)
    expect(clockOf(await orderOf(after.id), 'resolve').pauses, 'the new policy lets nothing stand still for a question').toEqual([])
    for (const { id } of [before, after]) expect(orderViolations(await orderOf(id), city.ctx.city).map(({ rule }) => rule)).toEqual([])
    now = new Date('2026-03-02T09:00:00+08:00')
  })

  test('what contradicts itself is refused, every fault by its path; nothing changes', async () => {
    const { version } = await viewOf('clocks')
    const refused = await put('clocks', (value: Clocks) => ({
      ...value,
      rules: [...value.rules.filter(({ id }) => id !== 'sign'), { ...value.rules[0]!, id: 'own', leaf: '99.99.99', urgency: 'T0', span: { kind: 'working_days', amount: 500 } }],
    }))
    expect(refused.status).toBe(400)
    const issues = (refused.body.error.issues as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`)
    const last = (await viewOf('clocks')).value.rules.length - 1
    expect(issues).toEqual([`value.rules.${last}.leaf unknown`, `value.rules.${last}.span.amount out_of_bounds`, `value.rules.${last}.span natural_only`, 'value.rules.any.sign no_rule_for_any'])
    expect((await viewOf('clocks')).version).toBe(version)
  })
})

describe('versions', () => {
  test('each is kept with who, when, why and what changed; others have it within two seconds', async () => {
    expect((await put('limits', (value: object) => ({ ...value, reopenDays: 20, auditShare: 0.5 }), '市民来信建议')).status).toBe(204)
    const { value, history, version } = await viewOf('limits')
    expect(value).toMatchObject({ reopenDays: 20, auditShare: 0.5 })
    expect(history[0]).toMatchObject({ version, by: { id: PEOPLE.admin }, at: now.toISOString(), reason: '市民来信建议', restored: null, changed: ['reopenDays', 'auditShare'] })
    await eventually('the other process has it', async () => (other.city.limits.reopenDays === 20 ? true : null))
  })

  test('an old version can be read, and comes back as a new one', async () => {
    const before = await viewOf('limits')
    const old = (await admin.get('/admin/policies/limits/versions/1').expect(200)).body as PolicyBody
    expect(old.value).toMatchObject({ reopenDays: 15 })
    await admin.get('/admin/policies/limits/versions/99').expect(404)
    await admin.post('/admin/policies/limits/versions/99/restoration', { version: before.version, reason: '恢复' }).expect(404)
    await admin.post('/admin/policies/limits/versions/1/restoration', { version: before.version, reason: '试行结束' }).expect(204)
    const after = await viewOf('limits')
    expect(after.value).toEqual(old.value)
    expect(after.history[0]).toMatchObject({ version: before.version + 1, restored: 1, reason: '试行结束', changed: ['reopenDays', 'auditShare'] })
    expect(after.history).toHaveLength(before.history.length + 1)
  })

  test('who comes second is told what the first changed; of two at once one wins', async () => {
    const { value, version } = await viewOf('amendments')
    const change = (rulings: number) => admin.put('/admin/policies', { name: 'amendments', version, value: { ...value, rulings }, reason: '调整' })
    const both = await Promise.all([change(3), change(4)])
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409])
    expect(both.find(({ status }) => status === 409)?.body.error).toMatchObject({ code: 'conflict', version: version + 1, changed: ['rulings'] })
    const late = await admin.post('/admin/policies/amendments/versions/1/restoration', { version, reason: '恢复' }).expect(409)
    expect(late.body.error).toMatchObject({ code: 'conflict', version: version + 1 })
    expect((await viewOf('amendments')).version).toBe(version + 1)
  })

  test('a change that changes nothing, a change without a reason, an unknown policy, a number out of its bounds: refused by field', async () => {
    const { value, version } = await viewOf('whistles')
    const refused = async (body: object) => ((await admin.put('/admin/policies', body).expect(400)).body.error.issues as { path: string }[]).map(({ path }) => path).sort()
    expect(await refused({ name: 'whistles', version, value, reason: '同样' })).toEqual(['value'])
    expect(await refused({ name: 'whistles', version, value: { ...value, graceMinutes: 20 } })).toEqual(['reason'])
    expect(await refused({ name: 'colours', version, value, reason: '不存在' })).toEqual(['name'])
    expect(await refused({ name: 'whistles', version, value: { ...value, graceMinutes: -1, mostUnits: 1e9, called: ['moon'] }, reason: '出界' })).toEqual(['value.called.0', 'value.graceMinutes', 'value.mostUnits'])
    expect((await viewOf('whistles')).version).toBe(version)
  })
})

test('nobody but an administrator sees or changes them', async () => {
  for (const login of [PEOPLE.dispatcher, PEOPLE.liaison, PEOPLE.supervisor]) {
    const doors = await doorsOf(city, login)
    await doors.get('/admin/policies').expect(403)
    await doors.put('/admin/policies', {}).expect(403)
    await doors.post('/admin/policies/limits/versions/1/restoration', { version: 1, reason: '恢复' }).expect(403)
  }
})

describe('whistles', () => {
  const CALL = { units: ['water'], place: '江畔花园北门', meetAt: '2026-03-02T14:00:00+08:00', reason: '积水占道', needed: '现场核定责任', law: '《城镇排水与污水处理条例》' }
  const STREET = 'wangjiang'
  const ORDINARY = { text: '望江街道江畔花园北门路面常有积水，车子也乱停，走路不方便，希望协调一下。' }
  const street = async () => {
    const liaison = [...city.ctx.city.people.values()].find(({ unit, roles }) => unit === STREET && roles.includes('liaison'))?._id
    const doors = await doorsOf(city, liaison ?? 'nobody')
    const { id } = (await fileAndDispatch(city, STREET, ORDINARY)).receipt
    await act(doors, id, 'sign').expect(200)
    return { doors, id }
  }

  test('one that is blown keeps its grace and its reminders; the next is judged by the new notice', async () => {
    const before = await street()
    await act(before.doors, before.id, 'whistle', CALL).expect(200)
    const blown = (await orderOf(before.id)).whistles?.[0]
    expect((await put('whistles', (value: { leastNoticeMinutes: object }) => ({ ...value, graceMinutes: 60, leastNoticeMinutes: { ...value.leastNoticeMinutes, T2: 600 } }))).status).toBe(204)
    expect((await orderOf(before.id)).whistles?.[0]).toEqual(blown)
    const after = await street()
    expect((await act(after.doors, after.id, 'whistle', CALL).expect(422)).body.error).toMatchObject({ rule: 'whistle_too_soon' })
  })
})
