// The rates for everybody: the city's, each unit's where it has orders enough, claims beside what citizens say, what was left out and
// what was found an honest error, by ground. No order, no rank, nothing that names anybody.
import { afterAll, beforeAll, expect, test } from 'vitest'
import request from 'supertest'
import { PublicRates } from '../../server/contracts/rates.ts'
import type { Order } from '../../server/domain/orders.ts'
import { HOUR_MS } from '../../server/domain/time.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { after, anOrder, auditor, beijing, caller, handler, lead, REPLY, supervisor } from '../support/builders.ts'

let now = beijing('2026-04-10 10:00')
let city: TestInstallation
let count = 0

/** An order of March, under a number and an id of its own. */
async function kept(order: Order): Promise<Order> {
  count += 1
  const one = { ...order, _id: city.ctx.newId(), number: `20260302-${String(count).padStart(6, '0')}-X`, outbox: [], pendingAt: null }
  await city.ctx.store.orders.insert(one)
  return one
}

const DUE_PASSED = beijing('2026-03-30 10:00')
const late = (): Order => after(after(anOrder('handling'), 'recordContact', handler, { method: 'phone', reached: true }), 'reply', handler, REPLY, DUE_PASSED)

beforeAll(async () => {
  city = await startInstallation({ jobs: false, now: () => now })
  for (let index = 0; index < 31; index += 1) await kept(anOrder('closed'))
  // The unit says solved, the citizen does not.
  await kept(after(after(anOrder('reply_review'), 'passReply', auditor, {}), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false }))
  const tolerated = after(late(), 'proposeHonestError', lead, { failure: 'onTime', ground: 'beyond_control', evidence: '台风', remedy: '已加固' }, DUE_PASSED)
  await kept(after(tolerated, 'confirmHonestError', supervisor, { failure: 'onTime', granted: true, reason: '属实' }, DUE_PASSED))
  await kept(after(late(), 'proposeHonestError', lead, { failure: 'onTime', ground: 'no_precedent', evidence: '首次', remedy: '已培训' }, DUE_PASSED))
  const left = after(anOrder('closed'), 'proposeExclusion', lead, { ground: 'force_majeure', evidence: '台风' })
  await kept(after(left, 'confirmExclusion', supervisor, { granted: true, reason: '属实' }))
  for (let index = 0; index < 3; index += 1) await kept({ ...anOrder('closed'), leadUnit: 'shijian', units: ['shijian'] })
})
afterAll(() => city?.close())

const published = async (month?: string) => PublicRates.parse((await city.api().get(`/public/rates${month === undefined ? '' : `?month=${month}`}`).expect(200)).body)

test('the month before, from facts: rates, how many have rated, the gap, what was left out, honest errors found by two', async () => {
  const rates = await published()
  expect(rates).toMatchObject({ month: 'last', from: beijing('2026-03-01 00:00').toISOString(), to: beijing('2026-04-01 00:00').toISOString() })
  expect(rates.city).toMatchObject({ cohort: 37, rates: { onTime: { hit: 34, of: 37 }, resolution: { hit: 34, of: 35 } }, claimed: { hit: 35, of: 35 }, contacted: { hit: 35, of: 35 }, contactClaimed: { hit: 35, of: 35 }, contactGap: 0 })
  expect(rates.city.gap).toBeCloseTo(1 / 35)
  expect(rates.exclusions).toEqual([{ ground: 'force_majeure', count: 1 }])
  expect(rates.honestErrors, 'one that nobody has ruled on is none').toEqual([{ ground: 'beyond_control', count: 1 }])
})

test('a unit with few orders shows none of its shares; nothing tells an order, a person or a rank', async () => {
  const rates = await published()
  const of = (code: string) => rates.groups.flatMap(({ units }) => units).find(({ unit }) => unit.code === code)
  expect(of('zhujian')).toMatchObject({ cohort: 34, rates: { onTime: { of: 34 }, resolution: { of: 32 } }, contactGap: 0 })
  expect(of('shijian')).toMatchObject({ cohort: 3, rates: { onTime: null, resolution: null, satisfaction: null }, rated: null, gap: null, contactGap: null })
  expect(JSON.stringify(rates)).not.toMatch(/20260302-|"rank"|"id"|expected/)
})

test('another month is asked for by name, and nothing else', async () => {
  expect((await published('this')).city.cohort).toBe(0)
  await city.api().get('/public/rates?month=2025-01').expect(400)
  await city.api().get('/public/rates?from=2026-03-01').expect(400)
})

test.each([
  ['zh', '办理情况公示', '相差', '已经尽责，受客观条件所限 1', '不可抗力 1'],
  ['en', 'How well demands are dealt with', 'points apart', 'With due care, beyond its control 1', 'Force majeure 1'],
])('the page says it in %s, and is reached from every page', async (language, ...words) => {
  const get = (path: string) => request(city.url).get(path).set('Accept-Language', language)
  expect((await get('/').expect(200)).text).toContain('href="/rates"')
  const { text } = await get('/rates').expect(200)
  for (const one of words) expect(text).toContain(one)
  expect(text).not.toMatch(/undefined|\bnull\b|\[object|NaN/)
  expect((await get('/rates?month=this').expect(200)).text).toContain(language === 'zh' ? '没有到期的工单' : 'No order fell due')
  // What is no month is the last one.
  expect((await get('/rates?month=<b>').expect(200)).text).toContain(words[0])
})

test('worked out at most once an hour, and anew in a new month', async () => {
  const before = (await published()).city.cohort
  await kept(anOrder('closed'))
  expect((await published()).city.cohort).toBe(before)
  now = new Date(now.getTime() + HOUR_MS)
  expect((await published()).city.cohort).toBe(before + 1)
  now = beijing('2026-05-01 00:10')
  expect(await published()).toMatchObject({ from: beijing('2026-04-01 00:00').toISOString(), city: { cohort: 0 } })
})
