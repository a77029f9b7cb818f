// Bad input at every door: refused with 4xx and the fields named, nothing stored, never a 500 (issue: bad input everywhere).
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ALL_DOORS } from '../../server/app.ts'
import { signedHeaders } from '../../server/channels/signing.ts'
import { ACTIONS, ruleOf, type Action } from '../../server/domain/lifecycle.ts'
import type { Door } from '../../server/middleware/doors.ts'
import { DOORS } from '../../server/policies/doors.ts'
import { CTI_SECRET, startInstallation, type TestInstallation } from '../support/app.ts'
import { doorsOf, fileAndDispatch, fileWaiting, PEOPLE, TEXT, UNIT } from '../support/demands.ts'

let city: TestInstallation
const UNIT_SECRET = 'secret of a unit’s system'
const HOUR = 3_600_000

beforeAll(async () => {
  city = await startInstallation({ jobs: false })
  const admin = await doorsOf(city, PEOPLE.admin)
  await admin.put(`/admin/units/${UNIT}/system`, { url: 'http://127.0.0.1:9/', secret: UNIT_SECRET, enabled: false }).expect(204)
})
afterAll(() => city.close())

/** Everything a bad request could have changed, in one number per collection, and the orders' versions. */
async function stored(): Promise<Record<string, number>> {
  const { db } = city.ctx.store
  const names = ['orders', 'calls', 'callers', 'deliveries', 'notices', 'views', 'corrections', 'searchDocs', 'files.files', 'people', 'units']
  const counts = await Promise.all(names.map(async (name) => [name, await db.collection(name).countDocuments({})] as const))
  const versions = await db.collection<{ _id: string; version: number }>('orders').find({}, { projection: { version: 1 } }).toArray()
  return { ...Object.fromEntries(counts), versions: versions.reduce((sum, { version }) => sum + version, 0) }
}

interface Named {
  path: string
}
const fieldsOf = (body: { error?: { issues?: Named[] } }): string[] => (body.error?.issues ?? []).map(({ path }) => path)

/** Sends a body as the bytes given, so that JSON.stringify does not tidy it. */
const raw = (path: string, json: string, headers: Record<string, string> = {}) =>
  request(city.url).post(`/api/v1${path}`).set({ 'Content-Type': 'application/json', ...headers }).send(json)

/** JSON with keys that an object literal would not keep. */
const withKey = (json: string, key: string): string => json.replace(/\{/, `{${JSON.stringify(key)}:{"polluted":true},`)

const demand = (parts: object): object => ({ text: TEXT, ...parts })
const inAnHour = (): string => new Date(Date.now() + HOUR).toISOString()

describe('a demand is refused with its faults by name', () => {
  const cases: [what: string, body: object, fields: string[]][] = [
    ['no text', {}, ['text']],
    ['empty text', { text: '' }, ['text']],
    ['blank text', { text: ' \n\t ' }, ['text']],
    ['invisible text', { text: '\u200b\u200c\u200d\u2060\ufeff\u00ad' }, ['text']],
    ['text of control characters', { text: '\u0000\u0001\u0002\u001b' }, ['text']],
    ['text too long by one', { text: '诉'.repeat(10_001) }, ['text']],
    ['number as text', { text: 12345 }, ['text']],
    ['array as text', { text: [TEXT] }, ['text']],
    ['object as text', { text: { $gt: '' } }, ['text']],
    ['null as text', { text: null }, ['text']],
    ['array as place', demand({ place: [] }), ['place']],
    ['text as contact', demand({ contact: '13800001234' }), ['contact']],
    ['object as attachments', demand({ attachments: { 0: 'a' } }), ['attachments']],
    ['ten attachments', demand({ attachments: Array.from({ length: 10 }, () => '018f0000-0000-7000-8000-000000000000') }), ['attachments']],
    ['attachment id that is none', demand({ attachments: ['../../etc/passwd'] }), ['attachments.0']],
    ['attachment nobody uploaded', demand({ attachments: ['018f0000-0000-7000-8000-000000000000'] }), ['attachments.0']],
    ['unknown demand type', demand({ demandType: 'revenge' }), ['demandType']],
    ['unknown leaf', demand({ leafCode: '99.99.99' }), ['leafCode']],
    ['leaf code of another form', demand({ leafCode: '1.1' }), ['leafCode']],
    ['unknown unit', demand({ accusedUnit: 'nosuchunit' }), ['accusedUnit']],
    ['unknown street', demand({ place: { street: 'nosuchstreet' } }), ['place.street']],
    ['department as street', demand({ place: { street: UNIT } }), ['place.street']],
    ['another city', demand({ place: { lngLat: [-0.1276, 51.5072] } }), ['place.lngLat']],
    ['null island', demand({ place: { lngLat: [0, 0] } }), ['place.lngLat']],
    ['latitude and longitude swapped', demand({ place: { lngLat: [30.2, 120.1] } }), ['place.lngLat.1']],
    ['one coordinate', demand({ place: { lngLat: [120] } }), ['place.lngLat']],
    ['three coordinates', demand({ place: { lngLat: [120, 30, 1] } }), ['place.lngLat']],
    ['NaN, which JSON writes as null', demand({ place: { lngLat: [Number.NaN, Number.NaN] } }), ['place.lngLat.0', 'place.lngLat.1']],
    ['coordinates as text', demand({ place: { lngLat: ['120', '30'] } }), ['place.lngLat.0', 'place.lngLat.1']],
    ['tomorrow', demand({ occurredAt: inAnHour() }), ['occurredAt']],
    ['date without zone', demand({ occurredAt: '2026-03-01T10:00:00' }), ['occurredAt']],
    ['day alone', demand({ occurredAt: '2026-03-01' }), ['occurredAt']],
    ['thirtieth of February', demand({ occurredAt: '2026-02-30T10:00:00Z' }), ['occurredAt']],
    ['year 0001', demand({ occurredAt: '0001-01-01T00:00:00Z' }), ['occurredAt']],
    ['milliseconds as instant', demand({ occurredAt: 1_772_000_000_000 }), ['occurredAt']],
    ['letters as telephone', demand({ contact: { phone: 'call me' } }), ['contact.phone']],
    ['telephone too short', demand({ contact: { phone: '12' } }), ['contact.phone']],
    ['an operator as telephone', demand({ contact: { phone: { $ne: null } } }), ['contact.phone']],
    ['identity number that is none', demand({ contact: { idNumber: '$where' } }), ['contact.idNumber']],
    ['answer code that is none', demand({ answers: { 'a.b': 'x' } }), ['answers.a.b']],
    ['answer to an operator', demand({ answers: { $set: 'x' } }), ['answers.$set']],
    ['language nobody reads', demand({ language: 'tlh' }), ['language']],
    ['text as flag', demand({ secret: 'yes' }), ['secret']],
    ['field nobody knows', demand({ state: 'closed' }), ['state']],
    ['several at once', { text: '', place: { lngLat: [500, 30], street: 5 }, occurredAt: 'today' }, ['text', 'place.lngLat.0', 'place.street', 'occurredAt']],
    ['several that only the city knows', demand({ leafCode: '99.99.99', accusedUnit: 'nosuchunit', occurredAt: inAnHour() }), ['leafCode', 'accusedUnit', 'occurredAt']],
  ]
  test.each(cases)('%s', async (_, body, fields) => {
    const before = await stored()
    const refused = await city.api().post('/orders', body)
    expect(refused.status, JSON.stringify(refused.body)).toBe(400)
    expect(refused.body.error.code).toBe('invalid_input')
    expect(fieldsOf(refused.body)).toEqual(expect.arrayContaining(fields))
    expect(refused.body.error.requestId).toMatch(/./)
    expect(await stored()).toEqual(before)
  })

  const NASTY_KEYS = ['$where', '$gt', '__proto__', 'constructor', 'prototype', 'a.b', '']
  const PLACES: [where: string, json: string][] = [
    ['', JSON.stringify({ text: TEXT })],
    ['place', JSON.stringify({ text: TEXT, place: {} })],
    ['contact', JSON.stringify({ text: TEXT, contact: {} })],
    ['answers', JSON.stringify({ text: TEXT, answers: {} })],
  ]
  const nasty = PLACES.flatMap(([where, json]) => NASTY_KEYS.map((key) => [key, where, where === '' ? withKey(json, key) : json.replace(`"${where}":{}`, `"${where}":{${JSON.stringify(key)}:"x"}`)] as const))
  test.each(nasty)('key %j in %j', async (key, where, json) => {
    const before = await stored()
    const refused = await raw('/orders', json)
    expect(refused.status, json).toBe(400)
    expect(fieldsOf(refused.body).join(' ')).toContain(where === '' ? key : where)
    expect(fieldsOf(refused.body).join(' ')).toContain(key)
    expect(await stored()).toEqual(before)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('bodies that are none', () => {
  const cases: [what: string, send: () => request.Test, status: number][] = [
    ['truncated JSON', () => raw('/orders', '{"text":"电梯停'), 400],
    ['no JSON at all', () => raw('/orders', 'text=电梯'), 400],
    ['empty body', () => raw('/orders', ''), 400],
    ['null', () => raw('/orders', 'null'), 400],
    ['a number', () => raw('/orders', '42'), 400],
    ['an array', () => raw('/orders', '[]'), 400],
    ['an array of demands', () => raw('/orders', JSON.stringify([{ text: TEXT }])), 400],
    ['100,000 brackets', () => raw('/orders', '['.repeat(100_000) + ']'.repeat(100_000)), 400],
    ['30,000 nested objects', () => raw('/orders', `{"text":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}`), 400],
    ['one megabyte of text', () => raw('/orders', JSON.stringify({ text: '诉'.repeat(350_000) })), 413],
    ['one megabyte of blanks around a demand', () => raw('/orders', JSON.stringify({ text: TEXT }) + ' '.repeat(1_048_576)), 413],
    ['a form', () => request(city.url).post('/api/v1/orders').type('form').send({ text: TEXT }), 415],
    ['plain text', () => request(city.url).post('/api/v1/orders').type('text/plain').send(TEXT), 415],
    ['XML', () => request(city.url).post('/api/v1/orders').type('application/xml').send('<text/>'), 415],
    ['GBK', () => raw('/orders', '{}', { 'Content-Type': 'application/json; charset=gbk' }), 415],
    ['an encoding nobody has', () => raw('/orders', '{}', { 'Content-Encoding': 'zip' }), 415],
    ['gzip that is none', () => raw('/orders', '{"text":"x"}', { 'Content-Encoding': 'gzip' }), 400],
    ['bytes that are no UTF-8', () => request(city.url).post('/api/v1/orders').type('application/json').serialize((bytes: unknown) => bytes as string).send(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) as unknown as object), 400],
  ]
  test.each(cases)('%s', async (_, send, status) => {
    const before = await stored()
    const refused = await send()
    expect(refused.status).toBe(status)
    expect(refused.body.error.code).toBe({ 400: 'invalid_input', 413: 'too_large', 415: 'unsupported_media' }[status])
    expect(await stored()).toEqual(before)
  })
})

describe('what looks strange and is right is taken as it is', () => {
  const cases: [what: string, text: string, kept: string][] = [
    ['emoji with joiners', '楼道里有人养狗 👨‍👩‍👧‍👦🏳️‍🌈，很吵', '楼道里有人养狗 👨‍👩‍👧‍👦🏳️‍🌈，很吵'],
    ['rare characters', '𠮷野家门口的𪚥井盖坏了，鿕村的路也坏了', '𠮷野家门口的𪚥井盖坏了，鿕村的路也坏了'],
    ['a lone surrogate', '井盖\ud842坏了', '井盖\ufffd坏了'],
    ['NUL and bells', '井盖\u0000坏\u0007了', '井盖坏了'],
    ['right-to-left overrides', '井盖\u202e坏了\u2066！', '井盖坏了！'],
    ['Arabic and Uyghur', 'مەھەللىمىزنىڭ چىرىغى ياندى', 'مەھەللىمىزنىڭ چىرىغى ياندى'],
    ['markup', '<script>alert(1)</script>井盖坏了 {{7*7}} ${process.exit()}', '<script>alert(1)</script>井盖坏了 {{7*7}} ${process.exit()}'],
    ['operators in the text', '{"$gt":""} 井盖坏了', '{"$gt":""} 井盖坏了'],
    ['ten thousand characters', '诉'.repeat(10_000), '诉'.repeat(10_000)],
  ]
  test.each(cases)('%s', async (_, text, kept) => {
    // A lone surrogate is written as an escape, as a broken client would.
    const filed = await raw('/orders', JSON.stringify({ text }))
    expect(filed.status, JSON.stringify(filed.body)).toBe(201)
    expect((await city.ctx.store.orders.find(filed.body.id))?.demand.text).toBe(kept)
  })
})

describe('questions in the address', () => {
  const cases: [address: string, field: string][] = [
    ['/orders?limit=0', 'query.limit'],
    ['/orders?limit=1e9', 'query.limit'],
    ['/orders?limit=ten', 'query.limit'],
    ['/orders?limit=1&limit=2', 'query.limit'],
    ['/orders?state=closed&state=handling', 'query.state'],
    ['/orders?state=lost', 'query.state'],
    ['/orders?state[$ne]=closed', 'query.state[$ne]'],
    ['/orders?$where=1', 'query.$where'],
    ['/orders?__proto__=1', 'query.__proto__'],
    [`/orders?q=${'诉'.repeat(101)}`, 'query.q'],
    ['/orders?cursor=nonsense', 'cursor'],
    [`/orders?cursor=${Buffer.from('999999999999999999 0').toString('base64url')}`, 'cursor'],
    [`/orders?cursor=${Buffer.from('1700000000000 $ne').toString('base64url')}`, 'cursor'],
    [`/orders?cursor=${'x'.repeat(301)}`, 'query.cursor'],
    ['/orders/changes?since=%00', 'cursor'],
    ['/orders/not-an-id', 'params.orderId'],
    ['/orders/%00', 'params.orderId'],
    ['/orders/%24ne', 'params.orderId'],
    ['/orders/018F0000-0000-7000-8000-000000000000', 'params.orderId'],
    ['/orders/018f0000-0000-7000-8000-000000000000/attachments/x', 'params.fileId'],
  ]
  test.each(cases)('%s names %s', async (address, field) => {
    const api = await doorsOf(city, PEOPLE.dispatcher)
    const refused = await api.get(address)
    expect(refused.status, JSON.stringify(refused.body)).toBe(400)
    expect(fieldsOf(refused.body)).toContain(field)
  })
  test.each(['/orders/%E0%A4%A', '/orders/%'])('%s cannot be read and is refused', async (address) => {
    expect((await (await doorsOf(city, PEOPLE.dispatcher)).get(address)).status).toBe(400)
  })
})

describe('codes that the city does not know, in actions', () => {
  const cases: [action: Action, grounds: object, field: string][] = [
    ['dispatch', { leadUnit: 'nosuchunit' }, 'grounds.leadUnit'],
    ['dispatch', { leadUnit: 'centre' }, 'grounds.leadUnit'],
    ['dispatch', { leadUnit: ['zhujian'] }, 'grounds.leadUnit'],
    ['dispatch', { leadUnit: UNIT, assistingUnits: ['nosuchunit'] }, 'grounds.assistingUnits.0'],
    ['dispatch', { leadUnit: UNIT, leafCode: '99.99.99' }, 'grounds.leafCode'],
    ['dispatch', { leadUnit: UNIT, state: 'closed' }, 'grounds.state'],
    ['dispatch', {}, 'grounds.leadUnit'],
    ['askInfo', { question: '几号楼？', answerBy: '2026-12-01T10:00:00' }, 'grounds.answerBy'],
    ['merge', { leadOrder: '018f0000-0000-7000-8000-000000000000', reason: '同一事项' }, 'grounds.leadOrder'],
    ['correct', { reason: '' }, 'grounds.reason'],
  ]
  test.each(cases)('%s with %j names %s', async (action, grounds, field) => {
    const { id } = await fileWaiting(city)
    const before = await stored()
    const refused = await (await doorsOf(city, PEOPLE.dispatcher)).post(`/orders/${id}/actions/${action}`, { grounds })
    expect(refused.status, JSON.stringify(refused.body)).toBe(400)
    expect(fieldsOf(refused.body)).toContain(field)
    expect(await stored()).toEqual(before)
  })
})

/** Somebody whom a door lets in, so that the input itself is looked at. */
const GUESTS: Partial<Record<Door['id'], string>> = {
  openContact: PEOPLE.dispatcher,
  viewOrderCall: PEOPLE.dispatcher,
  openRecording: PEOPLE.dispatcher,
  listViews: PEOPLE.viewAuditor,
  fileForCaller: PEOPLE.agent,
  viewPresentCall: PEOPLE.agent,
  viewCall: PEOPLE.agent,
  listColleagues: PEOPLE.liaison,
  viewQueues: PEOPLE.admin,
  viewLearning: PEOPLE.admin,
  viewDrift: PEOPLE.admin,
  startTraining: PEOPLE.admin,
  promoteModel: PEOPLE.admin,
  rollBackReader: PEOPLE.admin,
  setUnitSystem: PEOPLE.admin,
}

const NASTY_BODIES: [what: string, json: string][] = [
  ['nothing', ''],
  ['null', 'null'],
  ['array', '[]'],
  ['number', '1'],
  ['operator', '{"$where":"sleep(1000)"}'],
  ['prototype', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'],
  ['every field an object', '{"text":{},"grounds":{},"login":{},"password":{},"number":{},"secret":{},"reason":{},"kind":{},"url":{},"status":{}}'],
  ['every field an array', '{"text":[],"grounds":[],"login":[],"password":[],"number":[],"secret":[],"reason":[],"kind":[],"url":[],"status":[]}'],
  ['every field an operator', '{"text":{"$ne":1},"grounds":{"$set":{}},"login":{"$gt":""},"password":{"$gt":""},"number":{"$gt":""},"secret":{"$gt":""}}'],
  ['every field strange text', JSON.stringify(Object.fromEntries(['text', 'login', 'password', 'number', 'secret', 'reason', 'kind', 'url', 'status', 'name'].map((name) => [name, '\u0000\ud800\u202e𠮷👨‍👩‍👧\uffff'])))],
  ['version that is none', '{"version":-1,"grounds":{}}'],
  ['version too large', '{"version":1e308,"grounds":{}}'],
  ['deep', `{"grounds":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`],
  ['truncated', '{"grounds":'],
]

const posts = ALL_DOORS.filter(({ method, path }) => method !== 'get' && !path.endsWith('/session'))
const gets = ALL_DOORS.filter(({ method }) => method === 'get')

describe.each(posts.map((one) => [one.id, one] as const))('door %s', (_, one) => {
  test.each(NASTY_BODIES)('survives %s', async (_what, json) => {
    const { receipt } = await shared()
    const before = await stored()
    for (const [action, path] of pathsOf(one, receipt.id)) {
      const answer = await send(one, path, json)
      expect(answer.status, `${one.id} ${action} ${json.slice(0, 80)}: ${JSON.stringify(answer.body)}`).toBeLessThan(500)
      if (answer.status >= 400) expect(answer.body.error.code).toMatch(/^[a-z_]+$/)
    }
    if (one.body !== undefined) expect(await stored()).toEqual(before)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

test.each(gets.map((one) => [one.id, one] as const))('door %s survives strange addresses', async (_, one) => {
  for (const value of ['%00', '%24ne', '..%2f..%2fetc', '𠮷', 'x'.repeat(3_000), '__proto__', '-1']) {
    const path = one.path.replace(/:\w+/g, encodeURI(decodeURIComponent(value)))
    const asked = { headers: {} as Record<string, string>, path: `${path}?cursor=${encodeURIComponent(decodeURIComponent(value))}&limit=${encodeURIComponent(value)}` }
    const answer = await request(city.url).get(`/api/v1${asked.path}`).set('Authorization', `Bearer ${await tokenFor(one)}`)
    expect(answer.status, asked.path).toBeLessThan(500)
  }
})

let once: ReturnType<typeof fileAndDispatch> | null = null
/** One dispatched order for all doors: nothing they are sent may change it. */
const shared = () => (once ??= fileAndDispatch(city))

const fill = (path: string, id: string): string => path.replace(':orderId', id).replace(':fileId', id).replace(':unit', UNIT).replace(':callId', 'nosuchcall')

/** Where to knock: an action door once for each action that asks for something. */
const pathsOf = (one: Door, id: string): [string, string][] =>
  one.path.includes(':action')
    ? ACTIONS.filter((action) => Object.values(ruleOf(action).fields).some(({ required }) => required)).map((action) => [action, fill(one.path, id).replace(':action', action)])
    : [['', fill(one.path, id)]]

async function tokenFor(one: Door): Promise<string> {
  const { receipt } = await shared()
  if (DOORS[one.id].kind === 'citizen') return city.ctx.sessions.start({ kind: 'citizen', orderId: receipt.id })
  return city.signIn(GUESTS[one.id] ?? PEOPLE.dispatcher)
}

async function send(one: Door, path: string, json: string): Promise<request.Response> {
  const signed = one.id === 'takeCallEvent' ? CTI_SECRET : UNIT_SECRET
  // Every request of a second is signed alike: an instant of its own keeps it from being a replay.
  const at = new Date(Date.now() - Math.floor(Math.random() * 280_000))
  const headers = DOORS[one.id].kind === 'signed' ? signedHeaders(signed, json, at) : { Authorization: `Bearer ${await tokenFor(one)}` }
  const call = request(city.url)[one.method === 'get' ? 'get' : one.method](`/api/v1${path}`)
  return call.set({ 'Content-Type': 'application/json', ...headers }).send(json)
}
