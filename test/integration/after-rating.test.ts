// After the rating, through the doors on the real engines: a bad rating is on the call-back desk until somebody has looked; the
// unit's lead appeals and two persons of the centre rule; closed orders are asked about again, whatever happens to Redis meanwhile.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkDatabase } from '../../scripts/check/database.ts'
import { Me } from '../../server/contracts/staff.ts'
import { OrderPage, type CitizenOrder, type StaffOrder } from '../../server/contracts/orders.ts'
import { RateOrders, Rates } from '../../server/contracts/rates.ts'
import { DAY_MS, HOUR_MS } from '../../server/domain/time.ts'
import type { Role } from '../../server/domain/words.ts'
import { deliverOrder } from '../../server/services/delivering.ts'
import { notifyAbout } from '../../server/services/notifying.ts'
import { keepRecheckFloor } from '../../server/services/rechecks.ts'
import { relayPending } from '../../server/services/relaying.ts'
import { sweepClocks } from '../../server/services/sweeping.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, PEOPLE, UNIT } from '../support/demands.ts'

/** A Monday without holidays near; the test moves the clock. */
const START = new Date('2026-03-02T09:00:00+08:00')
let now = START
const at = (text: string): void => void (now = new Date(`2026-${text.replace(' ', 'T')}:00+08:00`))
const SECOND = { caller: 'fengxiaohe', supervisor: 'weishutang', auditor: 'liangchenyan' }
const OTHER_LEAD = { unit: 'shijian' }

let city: TestInstallation
beforeAll(async () => {
  city = await startInstallation({ jobs: false, now: () => now })
  // Which orders are drawn hangs on the installation's key: here none is, until a test says so.
  city.ctx.city.limits.recheckShare = 0
})
afterAll(() => city?.close())

const as = (login: string) => doorsOf(city, login)
const seen = async (login: string, id: string) => (await (await as(login)).get(`/orders/${id}`).expect(200)).body as StaffOrder
const tasks = async (login: string, task: string, desk = '@callback') => OrderPage.parse((await (await as(login)).get(`/orders?desk=${encodeURIComponent(desk)}&task=${task}`).expect(200)).body).orders
const deskOf = async (login: string, code: string) => Me.parse((await (await as(login)).get('/session').expect(200)).body).desks.find((desk) => desk.code === code)
const notices = async (id: string): Promise<string[]> => {
  const order = await city.ctx.store.orders.find(id)
  return (order?.outbox ?? []).map(({ about }) => about ?? '')
}

async function answered(id: string): Promise<void> {
  await act(await as(PEOPLE.handler), id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  await act(await as(PEOPLE.handler), id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '电梯已修复。' }).expect(200)
  const approved = await act(await as(PEOPLE.lead), id, 'approveReply').expect(200)
  if (approved.body.state === 'reply_review') await act(await as(PEOPLE.auditor), id, 'passReply').expect(200)
}

async function toAnswer(text: string) {
  const { receipt } = await fileAndDispatch(city, UNIT, { text })
  await act(await as(PEOPLE.liaison), receipt.id, 'sign').expect(200)
  await answered(receipt.id)
  return receipt
}

const CALLED = { method: 'phone', reached: true, contacted: true, solved: true, grade: 'satisfied' }

describe('a bad rating', () => {
  let receipt: Awaited<ReturnType<typeof toAnswer>>
  const citizen = async () => (await (await citizenOf(city, receipt)).get('/my/order').expect(200)).body as CitizenOrder

  test('goes back to the unit at once, and stands on the call-back desk with its due instant', async () => {
    receipt = await toAnswer('望江街道江畔花园5号楼水管漏水一周，修过又漏。')
    await (await citizenOf(city, receipt)).post('/my/order/actions/rate', { grounds: { grade: 'dissatisfied', solved: false, remark: '还在漏' } }).expect(200)
    const [row] = await tasks(PEOPLE.caller, 'verification')
    expect(row).toMatchObject({ id: receipt.id, state: 'handling', tasks: [{ kind: 'verification', dueAt: '2026-03-03T10:00:00.000Z' }] })
    expect(await deskOf(PEOPLE.caller, '@callback')).toMatchObject({ count: 1, overdue: 0, tasks: [{ kind: 'verification', count: 1, overdue: 0 }, { kind: 'recheck', count: 0 }] })
    expect(await citizen()).toMatchObject({ state: 'handling', review: { verification: { outcome: null, dueAt: '2026-03-03T10:00:00.000Z' }, appeal: null } })
  })

  test('is nowhere on the unit’s screens: no task, no grade, no word, no step', async () => {
    for (const login of [PEOPLE.liaison, PEOPLE.handler, PEOPLE.lead]) {
      const order = await seen(login, receipt.id)
      expect(JSON.stringify(order)).not.toMatch(/dissatisfied|还在漏|verifyRating/)
      expect(order).toMatchObject({ tasks: [], care: { verifications: [], rechecks: [], ledger: null } })
    }
    await (await as(PEOPLE.lead)).get(`/orders?desk=${UNIT}&task=verification`).expect(400)
    await (await as(PEOPLE.lead)).get('/orders?desk=%40callback&task=verification').expect(403)
    await (await as(PEOPLE.caller)).get('/orders?desk=%40callback&task=appeal').expect(400)
    await (await as(PEOPLE.caller)).get('/orders?desk=%40callback&task=gossip').expect(400)
  })

  test('nobody looked in time: the sweep says so once, to the desk and the supervisors, and the desk counts it', async () => {
    await act(await as(PEOPLE.handler), receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
    at('03-03 18:01')
    await sweepClocks(city.ctx)
    await sweepClocks(city.ctx)
    expect((await notices(receipt.id)).filter((about) => about === 'task_late_verification')).toHaveLength(1)
    expect(await deskOf(PEOPLE.supervisor, '@callback')).toMatchObject({ overdue: 1, tasks: [{ kind: 'verification', count: 1, overdue: 1 }, {}] })
  })

  test.each([
    ['a handler', PEOPLE.handler, 403],
    ['a dispatcher', PEOPLE.dispatcher, 403],
    ['an administrator', PEOPLE.admin, 403],
    ['the unit’s lead', PEOPLE.lead, 403],
  ])('%s does not look at it', async (_, login, status) => void (await act(await as(login), receipt.id, 'verifyRating', { outcome: 'redo', finding: '属实' }).expect(status)))

  test('what a form lacks is named with its rule or its field, and nothing changes', async () => {
    const caller = await as(PEOPLE.caller)
    const { version } = await seen(PEOPLE.caller, receipt.id)
    expect((await act(caller, receipt.id, 'verifyRating', { outcome: 'explained', finding: '属实' }).expect(422)).body.error).toMatchObject({ code: 'rule_broken', rule: 'law_missing' })
    expect((await act(caller, receipt.id, 'verifyRating', { outcome: 'ledger', finding: '属实' }).expect(422)).body.error.rule).toBe('ledger_incomplete')
    const { issues } = (await act(caller, receipt.id, 'verifyRating', { outcome: 'ignore', finding: '' }).expect(400)).body.error
    expect([...new Set(issues.map(({ path }: { path: string }) => path))].sort()).toEqual(['grounds.finding', 'grounds.outcome'])
    expect((await seen(PEOPLE.caller, receipt.id)).version).toBe(version)
  })

  test('two look at once: one finding stands', async () => {
    const found = (login: string) => as(login).then((api) => act(api, receipt.id, 'verifyRating', { outcome: 'redo', finding: '现场仍在漏' }))
    const answers = await Promise.all([found(PEOPLE.caller), found(SECOND.caller)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
    expect(await tasks(PEOPLE.caller, 'verification')).toEqual([])
    expect(await citizen()).toMatchObject({ review: { verification: { outcome: 'redo' } } })
    expect((await citizen()).steps.map(({ kind }) => kind)).toContain('verifyRating')
  })
})

describe('an appeal', () => {
  let receipt: Awaited<ReturnType<typeof toAnswer>>
  const APPEAL = { reason: '诉求人口头表示满意，误按', evidence: '验收单有诉求人签字' }
  const PERIOD = () => `from=${encodeURIComponent(START.toISOString())}&to=${encodeURIComponent(new Date(START.getTime() + 60 * DAY_MS).toISOString())}`

  test('waits for the end, and is the lead’s alone', async () => {
    at('03-04 09:00')
    receipt = await toAnswer('望江街道江畔花园7号楼门禁坏了三天没有人修。')
    await (await citizenOf(city, receipt)).post('/my/order/actions/rate', { grounds: { grade: 'very_dissatisfied', solved: false } }).expect(200)
    await act(await as(PEOPLE.caller), receipt.id, 'verifyRating', { outcome: 'redo', finding: '属实' }).expect(200)
    await act(await as(PEOPLE.lead), receipt.id, 'appealRating', APPEAL).expect(409)
    await answered(receipt.id)
    await act(await as(PEOPLE.caller), receipt.id, 'callBack', CALLED).expect(200)
    for (const login of [PEOPLE.handler, PEOPLE.liaison, PEOPLE.supervisor]) await act(await as(login), receipt.id, 'appealRating', APPEAL).expect(403)
    const otherLead = [...city.ctx.city.people.values()].find(({ unit, roles }) => unit === OTHER_LEAD.unit && roles.includes('unit_lead'))
    await act(await as(otherLead?._id ?? ''), receipt.id, 'appealRating', APPEAL).expect(404)
    const { body } = await act(await as(PEOPLE.lead), receipt.id, 'appealRating', APPEAL).expect(200)
    expect(body.requests).toMatchObject([{ kind: 'appeal', reason: APPEAL.reason, appeal: { evidence: APPEAL.evidence, first: null }, ruling: null }])
    expect((await act(await as(PEOPLE.lead), receipt.id, 'appealRating', APPEAL).expect(422)).body.error.rule).toBe('appeal_already_made')
  })

  test('stands on the auditors’ desk; who called back may not rule; refused or granted, one person’s word is not the end of a grant', async () => {
    expect((await tasks(PEOPLE.auditor, 'appeal', '@audit')).map(({ id }) => id)).toEqual([receipt.id])
    await act(await as(PEOPLE.caller), receipt.id, 'ruleAppeal', { granted: false, reason: '不成立' }).expect(403)
    await act(await as(PEOPLE.lead), receipt.id, 'ruleAppeal', { granted: true, reason: '成立', ground: 'mistaken_rating' }).expect(403)
    await act(await as(SECOND.auditor), receipt.id, 'ruleAppeal', { granted: true, reason: '验收单可信', ground: 'mistaken_rating' }).expect(200)
    expect(await (await citizenOf(city, receipt)).get('/my/order').then(({ body }) => body.review)).toMatchObject({ appeal: { ruling: null }, leftOut: null })
    await act(await as(PEOPLE.auditor), receipt.id, 'confirmSetAside', { granted: true, reason: '同意' }).expect(403)
    await act(await as(PEOPLE.supervisor), receipt.id, 'confirmSetAside', { granted: true, reason: '两份证据一致' }).expect(200)
    expect(await tasks(PEOPLE.auditor, 'appeal', '@audit')).toEqual([])
    const order = (await (await citizenOf(city, receipt)).get('/my/order').expect(200)).body as CitizenOrder
    expect(order).toMatchObject({ state: 'closed', rating: { grade: 'satisfied' }, review: { appeal: { ruling: { granted: true, reason: '两份证据一致' } }, leftOut: { ground: 'mistaken_rating' } } })
  })

  test('what was left out is out of the rate, counted by its ground, listed, and the order is where it was', async () => {
    at('04-20 09:00')
    const rates = Rates.parse((await (await as(PEOPLE.supervisor)).get(`/rates?${PERIOD()}`).expect(200)).body)
    expect(rates.exclusions).toEqual([{ ground: 'mistaken_rating', count: 1 }])
    const unit = rates.groups.flatMap(({ units }) => units).find((one) => one.unit.code === UNIT)
    expect(unit).toMatchObject({ cohort: 2, excluded: 1, verified: { hit: 2, of: 2 }, rates: { redone: { hit: 1, of: 1 }, response: { of: 2 } } })
    const listed = async (list: string) => RateOrders.parse((await (await as(PEOPLE.supervisor)).get(`/rates/orders?${PERIOD()}&unit=${UNIT}&figure=${list}`).expect(200)).body).orders.map(({ order }) => order.id)
    expect(await listed('excluded')).toEqual([receipt.id])
    expect(await listed('verified')).toHaveLength(2)
  })
})

describe('a re-check', () => {
  let receipt: Awaited<ReturnType<typeof toAnswer>>

  test('no unit is without one: the month’s floor draws it, once, and nobody sees which', async () => {
    at('04-02 09:00')
    receipt = await toAnswer('望江街道江畔花园9号楼楼道堆满杂物，消防通道被堵。')
    await act(await as(PEOPLE.caller), receipt.id, 'callBack', CALLED).expect(200)
    const before = await city.ctx.store.orders.find(receipt.id)
    at('05-01 00:30')
    expect(await keepRecheckFloor(city.ctx)).toBe(1)
    expect(await keepRecheckFloor(city.ctx)).toBe(0)
    const order = await city.ctx.store.orders.find(receipt.id)
    expect(order?.care?.rechecks.map(({ days, openedAt }) => [days, openedAt])).toEqual([[30, null], [90, null]])
    expect(order?.updatedAt).toEqual(before?.updatedAt)
    for (const login of [PEOPLE.caller, PEOPLE.lead]) {
      const shown = await seen(login, receipt.id)
      expect(shown.care.rechecks).toEqual([])
      expect(JSON.stringify(shown)).not.toContain('plantRecheck')
    }
  })

  test('the sweep opens it on its day, also with an emptied Redis; the unit’s list does not move', async () => {
    await city.ctx.store.orders.relayAll(now)
    at('05-02 08:59')
    await sweepClocks(city.ctx)
    expect(await tasks(PEOPLE.caller, 'recheck')).toEqual([])
    at('05-02 09:00')
    await sweepClocks(city.ctx)
    await relayPending(city.ctx)
    const [row] = await tasks(PEOPLE.caller, 'recheck')
    expect(row).toMatchObject({ id: receipt.id, state: 'closed' })
    // Closed on the 2nd of April, and since then nothing that a unit may know of.
    expect((await seen(PEOPLE.lead, receipt.id)).updatedAt).toBe(new Date('2026-04-02T09:00:00+08:00').toISOString())
    expect((await seen(PEOPLE.lead, receipt.id)).care.rechecks).toEqual([])
    expect((await seen(PEOPLE.caller, receipt.id)).care.rechecks).toMatchObject([{ days: 30, result: null }])
  })

  test('is done by somebody else than who called back; what came back goes back, a level higher', async () => {
    now = new Date(now.getTime() + HOUR_MS)
    const BACK = { method: 'phone', reached: true, answer: 'came_back', words: '又堆满了', sendBack: true }
    expect((await act(await as(PEOPLE.caller), receipt.id, 'recheck', BACK).expect(422)).body.error.rule).toBe('second_person_needed')
    await act(await as(PEOPLE.lead), receipt.id, 'recheck', BACK).expect(403)
    await act(await as(PEOPLE.caller), receipt.id, 'openRecheck').expect(403)
    const { body } = await act(await as(SECOND.caller), receipt.id, 'recheck', BACK).expect(200)
    expect(body).toMatchObject({ state: 'handling', redoCount: 1, tasks: [], care: { rechecks: [{ result: { answer: 'came_back', sentBack: true } }] } })
    expect((await notices(receipt.id)).filter((about) => about === 'came_back')).toHaveLength(2)
    // Now it is the unit's to know.
    expect((await seen(PEOPLE.handler, receipt.id)).care.rechecks).toMatchObject([{ result: { words: '又堆满了' } }])
    const rates = Rates.parse((await (await as(PEOPLE.supervisor)).get(`/rates?from=${encodeURIComponent(START.toISOString())}&to=${encodeURIComponent(now.toISOString())}`).expect(200)).body)
    expect(rates.city).toMatchObject({ rechecked: { hit: 0, of: 1 } })
  })

  test('a redo is told to the unit’s lead by name, once, and from the second on to the supervisors', async () => {
    const people = (unit: string, role: Role): string[] => [...city.ctx.city.people.values()].filter((one) => one.unit === unit && one.roles.includes(role)).map(({ _id }) => `person:${_id}`)
    const told = async (): Promise<string[]> => {
      const order = await city.ctx.store.orders.find(receipt.id)
      for (const { id, type, about, unit } of order?.outbox ?? []) {
        if (type === 'notify' && about === 'redo') await notifyAbout(city.ctx, { orderId: receipt.id, effectId: id, about, unit })
        if (type === 'deliver' && unit !== null) await deliverOrder(city.ctx, { orderId: receipt.id, effectId: id, unit }, AbortSignal.timeout(5_000))
      }
      return (await city.ctx.store.records.listOrderNotices(receipt.id)).flatMap(({ about, to }) => (about === 'redo' && to.startsWith('person:') ? [to] : [])).sort()
    }
    const ofUnit = async (): Promise<boolean> => (await city.ctx.store.records.listOrderNotices(receipt.id)).some(({ about, to }) => about === 'redo' && to === `unit:${UNIT}`)
    const lead = people(UNIT, 'unit_lead')
    expect(await told()).toEqual(lead)
    expect(await ofUnit()).toBe(true)
    await answered(receipt.id)
    await act(await as(PEOPLE.caller), receipt.id, 'callBack', { method: 'phone', reached: true, contacted: true, solved: false }).expect(200)
    expect(await told()).toEqual([...lead, ...lead, ...people('centre', 'supervisor')].sort())
    await act(await as(SECOND.caller), receipt.id, 'verifyRating', { outcome: 'redo', finding: '属实' }).expect(200)
  })

  test('drawn by share, it is planted in the very write that closes the order', async () => {
    city.ctx.city.limits.recheckShare = 1
    await answered(receipt.id)
    await act(await as(PEOPLE.caller), receipt.id, 'callBack', CALLED).expect(200)
    const order = await city.ctx.store.orders.find(receipt.id)
    expect(order?.care?.rechecks.map(({ days, why, result }) => [days, why, result?.answer ?? null])).toEqual([[30, 'floor', 'came_back'], [30, 'sample', null], [90, 'sample', null]])
    expect(order?.wakeAt).toEqual(new Date((order?.endedAt?.getTime() ?? 0) + 30 * DAY_MS))
  })
})

test('the whole database keeps its promises', async () => {
  const { violations } = await checkDatabase(city.ctx.store.db, city.ctx.city, { settleMs: 0 })
  expect(violations.filter(({ rule }) => !['search_wrong', 'caller_wrong', 'delivery_missing'].includes(rule))).toEqual([])
})
