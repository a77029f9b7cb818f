// Every opening of a file by staff is on the record, with its reason, once an hour; secret orders ask for one in words (HR §7.5).
import request from 'supertest'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkDatabase } from '../../scripts/check/database.ts'
import type { ViewsPage } from '../../server/contracts/staff.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { act, doorsOf, fileAndDispatch, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'

let city: TestInstallation
let now = new Date()
let picture: Buffer
beforeAll(async () => {
  city = await startInstallation({ jobs: false, now: () => now })
  picture = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#888' } }).png().toBuffer()
})
afterAll(() => city.close())

const as = (login: string) => doorsOf(city, login)
const upload = async (): Promise<string> => ((await request(city.url).post('/api/v1/attachments').attach('file', picture, '李小明身份证.png').expect(201)).body as { id: string }).id
async function withFile(parts: object = {}): Promise<{ id: string; file: string; number: string; secret: string }> {
  const file = await upload()
  const { receipt } = await fileAndDispatch(city, UNIT, { attachments: [file], ...parts })
  return { ...receipt, file }
}
const open = async (login: string, { id, file }: { id: string; file: string }) => (await (await as(login)).get(`/orders/${id}/attachments/${file}`)).status
const record = async (id: string, page = 1) => (await (await as(PEOPLE.viewAuditor)).get(`/orders/${id}/views?page=${page}`).expect(200)).body as ViewsPage
const seen = async (id: string) => (await record(id)).views.map(({ personId, what, reason }) => [personId, what, reason])

describe('of an ordinary order', () => {
  test('the work on it is the reason; loaded twice or twice at once is opened once, an hour later again', async () => {
    const order = await withFile()
    expect(await Promise.all([open(PEOPLE.liaison, order), open(PEOPLE.liaison, order), open(PEOPLE.liaison, order)])).toEqual([200, 200, 200])
    expect(await open(PEOPLE.liaison, order)).toBe(200)
    expect(await seen(order.id)).toEqual([[PEOPLE.liaison, 'attachment', 'work:lead:dispatched']])
    now = new Date(now.getTime() + 3_600_001)
    expect(await open(PEOPLE.liaison, order)).toBe(200)
    expect(await seen(order.id)).toHaveLength(2)
  })

  test('as what, and how far the order was: assisting unit, dispatcher, auditor; evidence apart from what the citizen attached', async () => {
    const order = await withFile()
    await act(await as(PEOPLE.dispatcher), order.id, 'addAssisting', { unit: OTHER_UNIT, task: '配合' }).expect(200)
    expect(await open(PEOPLE.otherLiaison, order)).toBe(200)
    expect(await open(PEOPLE.dispatcher, order)).toBe(200)
    await act(await as(PEOPLE.liaison), order.id, 'sign').expect(200)
    await act(await as(PEOPLE.handler), order.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
    await act(await as(PEOPLE.otherLiaison), order.id, 'answerPart', { text: '已配合核查' }).expect(200)
    const file = await upload()
    await act(await as(PEOPLE.handler), order.id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '已修复。', files: [file] }).expect(200)
    expect(await open(PEOPLE.auditor, { id: order.id, file })).toBe(200)
    expect((await seen(order.id)).sort()).toEqual([
      [PEOPLE.auditor, 'evidence', 'work:auditor_reply:reply_review'],
      [PEOPLE.dispatcher, 'attachment', 'work:dispatcher:dispatched'],
      [PEOPLE.otherLiaison, 'attachment', 'work:assisting:dispatched'],
    ])
  })

  test('a reason given in words stands alone', async () => {
    const order = await withFile()
    await (await as(PEOPLE.handler)).post(`/orders/${order.id}/attachments/${order.file}/openings`, { reason: '核对现场照片' }).expect(204)
    expect(await open(PEOPLE.handler, order)).toBe(200)
    expect(await seen(order.id)).toEqual([[PEOPLE.handler, 'attachment', '核对现场照片']])
  })

  test('nobody is written down who opened nothing: another unit, an unknown file, the citizen', async () => {
    const order = await withFile()
    expect(await open(PEOPLE.otherLiaison, order)).toBe(404)
    expect(await open(PEOPLE.liaison, { ...order, file: order.id })).toBe(404)
    await (await as(PEOPLE.liaison)).post(`/orders/${order.id}/attachments/${order.id}/openings`, { reason: '好奇得很' }).expect(404)
    const { number, secret } = order
    const { token } = (await city.api().post('/my/session', { number, secret }).expect(200)).body as { token: string }
    await request(city.url).get(`/api/v1/orders/${order.id}/attachments/${order.file}`).set('Cookie', `minsheng_order=${token}`).expect(200)
    expect(await seen(order.id)).toEqual([])
  })

  test('nothing goes out that could not be recorded', async () => {
    const order = await withFile()
    const { insertView } = city.ctx.store.records
    city.ctx.store.records.insertView = () => Promise.reject(new Error('the disk is full'))
    expect(await open(PEOPLE.liaison, order)).toBe(500)
    city.ctx.store.records.insertView = insertView
  })
})

describe('of a secret order', () => {
  test('without a reason no file opens, for the unit or the centre; with one it does for an hour, for this person and file alone', async () => {
    const order = await withFile({ demandType: 'report' })
    for (const login of [PEOPLE.liaison, PEOPLE.dispatcher]) expect(await open(login, order)).toBe(403)
    const openings = `/orders/${order.id}/attachments/${order.file}/openings`
    await (await as(PEOPLE.liaison)).post(openings, {}).expect(400)
    await (await as(PEOPLE.liaison)).post(openings, { reason: '核对举报材料' }).expect(204)
    expect(await open(PEOPLE.liaison, order)).toBe(200)
    expect(await open(PEOPLE.handler, order)).toBe(403)
    expect(await seen(order.id)).toEqual([[PEOPLE.liaison, 'attachment', '核对举报材料']])
    now = new Date(now.getTime() + 3_600_001)
    expect(await open(PEOPLE.liaison, order)).toBe(403)
  })
})

test('the record names the person, and never the file', async () => {
  const order = await withFile()
  await open(PEOPLE.liaison, order)
  const page = await record(order.id)
  expect(page).toMatchObject({ total: 1, views: [{ personId: PEOPLE.liaison, name: city.ctx.city.people.get(PEOPLE.liaison)?.name, unit: UNIT }] })
  expect(JSON.stringify(page)).not.toContain('身份证')
})

test('the record is read page by page to its end', async () => {
  const { id } = await withFile()
  const { records } = city.ctx.store
  for (let n = 0; n < 53; n += 1) await records.insertView({ _id: `${id}/${n}`, orderId: id, personId: PEOPLE.liaison, unit: UNIT, what: 'contact', reason: `第${n}次`, at: new Date(now.getTime() + n) })
  const pages = [await record(id), await record(id, 2), await record(id, 3)]
  expect(pages.map(({ views, total }) => [views.length, total])).toEqual([[50, 53], [3, 53], [0, 53]])
  expect(new Set(pages.flatMap(({ views }) => views.map((view) => view.id))).size).toBe(53)
  await (await as(PEOPLE.viewAuditor)).get(`/orders/${id}/views?page=0`).expect(400)
})

test('one person opens no more than reading needs; others open on', async () => {
  const order = await withFile()
  await Promise.all(Array.from({ length: 60 }, () => city.ctx.rateLimits.take('openFileByPerson', PEOPLE.caller)))
  expect(await open(PEOPLE.caller, order)).toBe(429)
  await (await as(PEOPLE.caller)).post(`/orders/${order.id}/attachments/${order.file}/openings`, { reason: '回访前核对' }).expect(429)
  expect(await seen(order.id)).toEqual([])
  expect(await open(PEOPLE.supervisor, order)).toBe(200)
})

test('the checker finds who may not have looked, and a file of another order', async () => {
  const found = async () => (await checkDatabase(city.ctx.store.db, city.ctx.city, { settleMs: 0 })).violations.filter(({ rule }) => rule === 'view_wrong').map(({ detail }) => detail.split(': ')[1])
  expect(await found()).toEqual([])
  const order = await withFile({ accusedUnit: OTHER_UNIT })
  const other = await withFile()
  await act(await as(PEOPLE.liaison), order.id, 'recuse', { reason: '当事人是我的亲属' }).expect(200)
  const view = { orderId: order.id, personId: PEOPLE.handler, unit: UNIT, what: 'attachment', reason: 'work:lead:dispatched', at: new Date(now.getTime() + 5_000) } as const
  const insert = (parts: object) => city.ctx.store.records.insertView({ _id: city.ctx.newId(), ...view, ...parts })
  await insert({ file: order.file })
  expect(await found()).toEqual([])
  await insert({ personId: PEOPLE.otherLiaison, unit: OTHER_UNIT })
  await insert({ personId: PEOPLE.liaison })
  await insert({ file: other.file })
  await insert({ reason: ' ' })
  expect((await found()).sort()).toEqual(['a file of no or another order', 'by somebody recused', 'of the accused unit', 'without a reason'])
})
