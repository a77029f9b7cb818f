// Through the doors on the real engines: what a demand asks for is listed when it is filed and answered one by one; evidence is
// uploaded, given with an action, and opened by those who see it and by nobody else; honest errors take two persons.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import sharp from 'sharp'
import { checkDatabase } from '../../scripts/check/database.ts'
import type { CitizenOrder, StaffOrder } from '../../server/contracts/orders.ts'
import { RateOrders, Rates } from '../../server/contracts/rates.ts'
import { DAY_MS } from '../../server/domain/time.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, fileWaiting, PEOPLE } from '../support/demands.ts'
import request from 'supertest'

const START = new Date('2026-03-02T09:00:00+08:00')
let now = START
const SECOND = { supervisor: 'weishutang', auditor: 'liangchenyan' }

let city: TestInstallation
let picture: Buffer
beforeAll(async () => {
  city = await startInstallation({ jobs: false, now: () => now })
  city.ctx.city.limits.recheckShare = 0
  picture = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#888' } }).png().toBuffer()
})
afterAll(() => city?.close())

const as = (login: string) => doorsOf(city, login)
const seen = async (login: string, id: string) => (await (await as(login)).get(`/orders/${id}`).expect(200)).body as StaffOrder
const upload = async (name = '验收单.png'): Promise<string> => ((await request(city.url).post('/api/v1/attachments').attach('file', picture, name).expect(201)).body as { id: string }).id
const open = async (login: string, id: string, file: string) => (await (await as(login)).get(`/orders/${id}/attachments/${file}`)).status

const TEXT = '望江街道江畔花园3号楼电梯停运四天。1、请尽快修好电梯；2、请公示今年的维保账目；3、为什么停了四天没有人通知？我的电话13912345678。'
const PLAIN = { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '电梯已修复并公示。' }
const ANSWERS = [
  { ask: 1, outcome: 'done', words: '已修好。' },
  { ask: 2, outcome: 'done', words: '已在一楼公示。' },
  { ask: 3, outcome: 'answered', words: '配件延误，今后当日张贴通知。' },
]

async function handled(parts: object = {}) {
  const { receipt } = await fileAndDispatch(city, undefined, parts)
  await act(await as(PEOPLE.liaison), receipt.id, 'sign').expect(200)
  await act(await as(PEOPLE.handler), receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  return receipt
}

async function closedBadly(): Promise<string> {
  const { id } = await handled()
  const answered = async (): Promise<void> => {
    await act(await as(PEOPLE.handler), id, 'reply', PLAIN).expect(200)
    await act(await as(PEOPLE.auditor), id, 'passReply').expect(200)
  }
  await answered()
  await act(await as(PEOPLE.caller), id, 'callBack', { method: 'phone', reached: true, contacted: true, solved: false, grade: 'dissatisfied' }).expect(200)
  await act(await as('fengxiaohe'), id, 'verifyRating', { outcome: 'redo', finding: '属实' }).expect(200)
  await act(await as(PEOPLE.handler), id, 'recordContact', { method: 'visit', reached: true }).expect(200)
  await answered()
  await act(await as(PEOPLE.caller), id, 'callBack', { method: 'phone', reached: true, contacted: true, solved: true, grade: 'satisfied' }).expect(200)
  return id
}

describe('what a demand asks for', () => {
  let receipt: Awaited<ReturnType<typeof handled>>
  const citizen = async () => (await (await citizenOf(city, receipt)).get('/my/order').expect(200)).body as CitizenOrder

  test('is listed when it is filed, for the citizen and for staff; a demand of one thing has no list', async () => {
    receipt = await handled({ text: TEXT })
    expect((await citizen()).asks.map(({ no }) => no)).toEqual([1, 2, 3])
    const order = await seen(PEOPLE.handler, receipt.id)
    expect(order.asks.map(({ text }) => text)).toEqual(['请尽快修好电梯', '请公示今年的维保账目', '为什么停了四天没有人通知？'])
    const one = await seen(PEOPLE.dispatcher, (await fileWaiting(city)).id)
    expect(one.asks).toEqual([])
  })

  test('a reply that leaves one unanswered is refused by its number, and nothing changes', async () => {
    const { version } = await seen(PEOPLE.handler, receipt.id)
    const { error } = (await act(await as(PEOPLE.handler), receipt.id, 'reply', { ...PLAIN, answers: ANSWERS.slice(1) }).expect(422)).body
    expect(error).toMatchObject({ code: 'rule_broken', rule: 'ask_unanswered', asks: [1] })
    const wrong = (await act(await as(PEOPLE.handler), receipt.id, 'reply', { ...PLAIN, answers: [{ ask: 0, outcome: 'later', words: '' }] }).expect(400)).body.error
    expect([...new Set(wrong.issues.map(({ path }: { path: string }) => path))].sort()).toEqual(['grounds.answers.0.ask', 'grounds.answers.0.outcome', 'grounds.answers.0.words'])
    expect((await seen(PEOPLE.handler, receipt.id)).version).toBe(version)
  })

  test('answered one by one it goes to the audit; sent back it names what to answer again', async () => {
    await act(await as(PEOPLE.handler), receipt.id, 'reply', { ...PLAIN, answers: ANSWERS, internalNote: '与物业已约谈' }).expect(200)
    expect((await citizen()).answer).toBeNull()
    await act(await as(PEOPLE.lead), receipt.id, 'rejectReply', { reason: '第三项没有说清', again: [3] }).expect(200)
    expect((await seen(PEOPLE.handler, receipt.id)).asks.map(({ isSentBack }) => isSentBack)).toEqual([false, false, true])
    await act(await as(PEOPLE.handler), receipt.id, 'reply', { ...PLAIN, answers: ANSWERS, internalNote: '与物业已约谈' }).expect(200)
    await act(await as(PEOPLE.auditor), receipt.id, 'passReply').expect(200)
    const read = await citizen()
    expect(read.answer?.asks).toMatchObject([{ ask: 1, outcome: 'done', words: '已修好。' }, { ask: 2 }, { ask: 3, outcome: 'answered' }])
    expect(JSON.stringify(read)).not.toContain('约谈')
  })

  test('the call-back goes through them', async () => {
    const called = { method: 'phone', reached: true, contacted: true, grade: 'satisfied' }
    expect((await act(await as(PEOPLE.caller), receipt.id, 'callBack', { ...called, solved: true, verdicts: [{ ask: 2, solved: false }] }).expect(422)).body.error).toMatchObject({ rule: 'solved_beyond_asks', asks: [2] })
    const { body } = await act(await as(PEOPLE.caller), receipt.id, 'callBack', { ...called, solved: true, verdicts: [{ ask: 1, solved: true }, { ask: 2, solved: true }] }).expect(200)
    expect(body).toMatchObject({ state: 'closed', callbacks: [{ asks: [{ ask: 1, solved: true }, { ask: 2, solved: true }] }] })
  })
})

describe('evidence', () => {
  test('comes with the reply and is opened by the unit and the centre, never by the citizen', async () => {
    const receipt = await handled()
    const file = await upload()
    await act(await as(PEOPLE.handler), receipt.id, 'reply', { ...PLAIN, files: [file] }).expect(200)
    expect((await seen(PEOPLE.auditor, receipt.id)).reply?.files).toMatchObject([{ id: file, name: '验收单.jpg', url: `/api/v1/orders/${receipt.id}/attachments/${file}` }])
    for (const login of [PEOPLE.auditor, PEOPLE.handler]) expect(await open(login, receipt.id, file)).toBe(200)
    const { number, secret } = receipt
    const { token } = (await city.api().post('/my/session', { number, secret }).expect(200)).body as { token: string }
    await request(city.url).get(`/api/v1/orders/${receipt.id}/attachments/${file}`).set('Cookie', `minsheng_order=${token}`).expect(404)
    expect(JSON.stringify((await (await citizenOf(city, receipt)).get('/my/order').expect(200)).body)).not.toContain(file)
  })

  test('of an appeal is seen by who rules, and by the unit that appeals', async () => {
    const id = await closedBadly()
    const file = await upload('签字单.png')
    const { body } = await act(await as(PEOPLE.lead), id, 'appealRating', { reason: '误按', evidence: '签字单', files: [file] }).expect(200)
    expect(body.requests).toMatchObject([{ kind: 'appeal', files: [{ id: file, name: '签字单.jpg' }] }])
    for (const login of [SECOND.auditor, PEOPLE.supervisor, PEOPLE.handler]) expect(await open(login, id, file)).toBe(200)
    // Granted by one, it is the evidence of the exclusion, which is the centre's to see before the second word.
    await act(await as(SECOND.auditor), id, 'ruleAppeal', { granted: true, reason: '可信', ground: 'mistaken_rating' }).expect(200)
    expect((await seen(PEOPLE.supervisor, id)).setAsides).toMatchObject([{ files: [{ id: file }] }])
    expect((await seen(PEOPLE.handler, id)).setAsides).toEqual([])
  })

  test('of what the centre found about a rating is the centre’s alone, also by its id', async () => {
    const { id } = await handled()
    await act(await as(PEOPLE.handler), id, 'reply', PLAIN).expect(200)
    await act(await as(PEOPLE.auditor), id, 'passReply').expect(200)
    await act(await as(PEOPLE.caller), id, 'callBack', { method: 'phone', reached: true, contacted: true, solved: false, grade: 'very_dissatisfied' }).expect(200)
    const file = await upload('通话记录.png')
    await act(await as(PEOPLE.caller), id, 'verifyRating', { outcome: 'mistaken', finding: '按错', files: [file] }).expect(200)
    expect(await open(PEOPLE.supervisor, id, file)).toBe(200)
    for (const login of [PEOPLE.handler, PEOPLE.lead, PEOPLE.liaison]) expect(await open(login, id, file)).toBe(404)
  })

  test('with a return, an exclusion, an upholding it stands beside the request', async () => {
    const returned = (await fileAndDispatch(city)).receipt.id
    const first = await upload()
    await act(await as(PEOPLE.liaison), returned, 'requestReturn', { law: '职责清单', proposedUnit: 'shijian', reason: '不属于本单位', files: [first] }).expect(200)
    expect((await seen(PEOPLE.dispatcher, returned)).requests).toMatchObject([{ kind: 'return', files: [{ id: first }] }])
    const { id } = await handled()
    const second = await upload()
    await act(await as(PEOPLE.lead), id, 'proposeExclusion', { ground: 'force_majeure', evidence: '台风', files: [second] }).expect(200)
    expect((await seen(PEOPLE.handler, id)).excluded?.files).toMatchObject([{ id: second }])
    await act(await as(PEOPLE.handler), id, 'reply', PLAIN).expect(200)
    await act(await as(PEOPLE.auditor), id, 'passReply').expect(200)
    await act(await as(PEOPLE.caller), id, 'callBack', { method: 'phone', reached: true, contacted: true, solved: false }).expect(200)
    const third = await upload()
    await act(await as(PEOPLE.auditor), id, 'uphold', { evidence: '现场照片', files: [third] }).expect(200)
    expect((await seen(PEOPLE.supervisor, id)).upheld?.files).toMatchObject([{ id: third }])
  })

  test('what was not uploaded, or belongs to another order, is named; nothing changes; a second try may bring the same file', async () => {
    const { id } = await handled()
    const mine = await upload()
    const other = await handled()
    await act(await as(PEOPLE.handler), other.id, 'reply', { ...PLAIN, files: [mine] }).expect(200)
    const { version } = await seen(PEOPLE.handler, id)
    const { issues } = (await act(await as(PEOPLE.handler), id, 'reply', { ...PLAIN, files: [mine, '018f0000-0000-7000-8000-00000000abcd'] }).expect(400)).body.error
    expect(issues).toMatchObject([{ path: 'grounds.files.0', code: 'unknown' }, { path: 'grounds.files.1', code: 'unknown' }])
    expect((await seen(PEOPLE.handler, id)).version).toBe(version)
    const file = await upload()
    await act(await as(PEOPLE.handler), id, 'reply', { ...PLAIN, selfSolved: false, files: [file] }).expect(422)
    await act(await as(PEOPLE.handler), id, 'reply', { ...PLAIN, files: [file] }).expect(200)
    // Bound to its order: the sweep of what nobody claimed leaves it.
    await city.ctx.store.files.sweepOrphans(new Date(Date.now() + DAY_MS))
    expect(await open(PEOPLE.auditor, id, file)).toBe(200)
  })

  test('of another order it is nobody’s to open there', async () => {
    const receipt = await handled()
    const file = await upload()
    await act(await as(PEOPLE.handler), receipt.id, 'reply', { ...PLAIN, files: [file] }).expect(200)
    const other = await handled()
    expect(await open(PEOPLE.auditor, other.id, file)).toBe(404)
  })
})

describe('an honest error', () => {
  const GROUNDS = { failure: 'redone', ground: 'no_precedent', evidence: '首次处置', remedy: '已形成办法' }
  const PERIOD = () => `from=${encodeURIComponent(START.toISOString())}&to=${encodeURIComponent(new Date(START.getTime() + 60 * DAY_MS).toISOString())}`
  const rates = async () => Rates.parse((await (await as(PEOPLE.supervisor)).get(`/rates?${PERIOD()}`).expect(200)).body)
  let id: string

  test('is proposed with evidence by the unit’s lead or a supervisor, and by nobody else', async () => {
    id = await closedBadly()
    for (const login of [PEOPLE.handler, PEOPLE.caller, PEOPLE.dispatcher, PEOPLE.admin]) await act(await as(login), id, 'proposeHonestError', GROUNDS).expect(403)
    await act(await as(PEOPLE.lead), id, 'confirmHonestError', { failure: 'redone', granted: true, reason: '好' }).expect(403)
    const { issues } = (await act(await as(PEOPLE.lead), id, 'proposeHonestError', { ...GROUNDS, failure: 'satisfaction', remedy: '' }).expect(400)).body.error
    expect([...new Set(issues.map(({ path }: { path: string }) => path))].sort()).toEqual(['grounds.failure', 'grounds.remedy'])
    const file = await upload()
    const { body } = await act(await as(PEOPLE.lead), id, 'proposeHonestError', { ...GROUNDS, files: [file] }).expect(200)
    expect(body.honestErrors).toMatchObject([{ failure: 'redone', ground: 'no_precedent', files: [{ id: file }], ruling: null }])
    expect(await open(PEOPLE.supervisor, id, file)).toBe(200)
  })

  test('found by a second person it is counted and listed; the rate and the order are what they were', async () => {
    now = new Date(START.getTime() + 30 * DAY_MS)
    const before = await rates()
    await act(await as(PEOPLE.supervisor), id, 'confirmHonestError', { failure: 'redone', granted: true, reason: '属实' }).expect(200)
    // Worked out once in half a minute.
    now = new Date(now.getTime() + 60_000)
    const unitOf = (some: Rates) => some.groups.flatMap(({ units }) => units).find(({ unit }) => unit.code === 'zhujian')
    const after = await rates()
    expect(before.honestErrors).toEqual([])
    expect(after.honestErrors).toEqual([{ ground: 'no_precedent', count: 1 }])
    expect(unitOf(after)).toMatchObject({ honest: 1, cohort: unitOf(before)?.cohort, rates: { redone: { hit: unitOf(before)?.rates.redone.hit, of: unitOf(before)?.rates.redone.of } } })
    const listed = RateOrders.parse((await (await as(PEOPLE.supervisor)).get(`/rates/orders?${PERIOD()}&unit=zhujian&figure=honest`).expect(200)).body)
    expect(listed.orders.map(({ order }) => order.id)).toEqual([id])
    expect(await seen(PEOPLE.lead, id)).toMatchObject({ state: 'closed', redoCount: 1, honestErrors: [{ ruling: { granted: true } }] })
    expect((await act(await as(SECOND.supervisor), id, 'confirmHonestError', { failure: 'redone', granted: false, reason: '不' }).expect(422)).body.error.rule).toBe('not_proposed')
  })
})

test('all of it is sound to the checker, and a file that is gone is found', async () => {
  const check = async () => (await checkDatabase(city.ctx.store.db, city.ctx.city, { settleMs: 0 })).violations.filter(({ rule }) => ['asks_wrong', 'honest_error_wrong', 'file_missing', 'history_broken', 'tasks_wrong'].includes(rule))
  expect(await check()).toEqual([])
  const files = city.ctx.store.db.collection('files.files')
  const kept = await files.findOne({ 'metadata.claimed': true })
  if (kept === null) throw new Error('no file')
  await files.deleteOne({ _id: kept._id })
  expect((await check()).map(({ rule }) => rule)).toContain('file_missing')
})
