// What is suspended, for everybody: never hidden, told without its citizen; reports, secret orders and accusations as a number.
import request from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PublicSuspensions } from '../../server/contracts/public-suspensions.ts'
import type { Order } from '../../server/domain/orders.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { after, anOrder, beijing, lead, supervisor } from '../support/builders.ts'

const at = (time: string): Date => beijing(`2026-03-${time}`)
let now = at('10 09:00')
let city: TestInstallation
let count = 0

async function kept(order: Order): Promise<void> {
  count += 1
  await city.ctx.store.orders.insert({ ...order, _id: city.ctx.newId(), number: `20260302-${String(count).padStart(6, '0')}-X`, outbox: [], pendingAt: null })
}
const suspended = (reason: string, until: Date, more: Partial<Order> = {}): Order => {
  const asked = after(anOrder('handling', at('02 09:00')), 'requestSuspension', lead, { reason, plan: '到货后更换，联系王女士 13800001234', owner: '傅成之', until }, at('03 09:00'))
  const order = after(asked, 'ruleSuspension', supervisor, { granted: true, reason: '同意' }, at('03 15:00'))
  return { ...order, ...more }
}
const secretly = (more: Partial<Order> = {}): Order => suspended('不可说的障碍', at('20 09:00'), more)

beforeAll(async () => {
  city = await startInstallation({ jobs: false, now: () => now })
  await kept(suspended('等待配件，5号楼2单元301室张先生家', at('25 09:00')))
  await kept(suspended('产权未定', at('12 09:00')))
  await kept(secretly({ secret: true }))
  await kept(secretly({ demandType: 'report' }))
  await kept(secretly({ kindOpen: { asked: false } }))
  const accusing = secretly()
  await kept({ ...accusing, demand: { ...accusing.demand, accusedUnits: ['shijian'] } })
  await kept(anOrder('handling'))
})
afterAll(() => city?.close())

const listed = async (query = '') => PublicSuspensions.parse((await city.api().get(`/public/suspensions${query}`).expect(200)).body)

test('obstacle, plan, owner and day of review, what is reviewed first on top; the others as a number', async () => {
  const found = await listed()
  expect(found).toMatchObject({ total: 6, kept: 4, page: 1, pages: 1 })
  expect(found.suspensions.map(({ obstacle, owner, reviewAt }) => [obstacle, owner, reviewAt])).toEqual([
    ['产权未定', '傅成之', at('12 09:00').toISOString()],
    ['等待配件，5号楼*单元*室*先生家', '傅成之', at('25 09:00').toISOString()],
  ])
  expect(found.suspensions[0]).toMatchObject({ unit: { code: 'zhujian' }, since: at('03 15:00').toISOString() })
})

test('nothing tells an order, its citizen or their words', async () => {
  const { number, demand: { title, text } } = anOrder('handling')
  const json = JSON.stringify(await listed())
  for (const told of [number, title, text, '13800001234', '王女士', '不可说', '张先生', '"_id"', '"id"']) expect(json).not.toContain(told)
})

test('a page that is none is refused, one beyond the end is the last', async () => {
  expect((await listed('?page=7')).page).toBe(1)
  for (const query of ['?page=0', '?page=x', '?unit=zhujian']) await city.api().get(`/public/suspensions${query}`).expect(400)
})

test.each([
  ['zh', '暂时办不了的（挂账）', '现在挂账 6 件', '其中 4 件', '产权未定'],
  ['en', 'What cannot be done for now', '6 are suspended now', '4 of them are reports', '傅成之'],
])('the page says it in %s and is reached from that of the rates', async (language, ...words) => {
  const get = (path: string) => request(city.url).get(path).set('Accept-Language', language)
  expect((await get('/rates').expect(200)).text).toContain('href="/suspensions"')
  const { text } = await get('/suspensions').expect(200)
  for (const one of words) expect(text).toContain(one)
  expect(text).not.toMatch(/undefined|\bnull\b|\[object|NaN|不可说/)
  expect((await get('/suspensions?page=<b>').expect(200)).text).toContain(words[0])
})

test('read anew after ten minutes: a day of review that has passed is told, what went on is gone', async () => {
  now = at('13 09:00')
  const { text } = await request(city.url).get('/suspensions').set('Accept-Language', 'zh').expect(200)
  expect(text).toContain('（已过）')
})
