// The telephone switch: only what it signed, lately, and once, is taken; calls go their way whatever the order of their events.
import { randomUUID } from 'node:crypto'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signatureOf, signedHeaders } from '../../server/channels/signing.ts'
import { CTI_SECRET, drained, startInstallation, type TestInstallation } from '../support/app.ts'
import { doorsOf, fileWaiting, PEOPLE } from '../support/demands.ts'

let city: TestInstallation
beforeAll(async () => {
  city = await startInstallation()
})
afterAll(() => city.close())

const MINUTE = 60_000
const PHONE = '19912345678'
let sent = 0

const event = (kind: string, callId: string, more: object = {}) => ({ kind, callId, eventId: randomUUID(), at: new Date().toISOString(), ...more })
const ring = (callId: string, more: object = {}) => event('ring', callId, { from: PHONE, agent: PEOPLE.agent, ...more })
const post = (body: object, headers: Record<string, string>) =>
  request(city.url).post('/api/v1/cti/events').set({ 'Content-Type': 'application/json', ...headers }).send(JSON.stringify(body))
/** Signed with an instant of its own, as a switch's clock would give it. */
const started = Date.now()
const say = (body: object) => post(body, signedHeaders(CTI_SECRET, JSON.stringify(body), new Date(started - (sent += 1) * 1_000)))
const callOf = (callId: string) => city.ctx.store.callers.findCall(callId)

describe('a request that the switch did not sign, not lately, or not once', () => {
  const stamp = (shift = 0): string => String(Math.floor((Date.now() + shift) / 1_000))
  const T = 'x-minsheng-timestamp'
  const S = 'x-minsheng-signature'
  const cases: [what: string, reason: string, headers: (json: string) => Record<string, string>][] = [
    ['no headers', 'missing', () => ({})],
    ['no signature', 'missing', () => ({ [T]: stamp() })],
    ['no timestamp', 'missing', (json) => ({ [S]: signatureOf(CTI_SECRET, stamp(), json) })],
    ['another secret', 'wrong', (json) => signedHeaders('another secret altogether', json, new Date())],
    ['another body', 'wrong', () => signedHeaders(CTI_SECRET, '{}', new Date())],
    ['another timestamp', 'wrong', (json) => ({ ...signedHeaders(CTI_SECRET, json, new Date()), [T]: stamp(-30_000) })],
    ['half a signature', 'wrong', (json) => ({ [T]: stamp(), [S]: signatureOf(CTI_SECRET, stamp(), json).slice(0, 30) })],
    ['another scheme', 'wrong', (json) => ({ [T]: stamp(), [S]: signatureOf(CTI_SECRET, stamp(), json).replace('v1=', 'v0=') })],
    ['six minutes old', 'stale', (json) => signedHeaders(CTI_SECRET, json, new Date(Date.now() - 6 * MINUTE))],
    ['six minutes early', 'stale', (json) => signedHeaders(CTI_SECRET, json, new Date(Date.now() + 6 * MINUTE))],
    ['timestamp in milliseconds', 'stale', (json) => ({ [T]: String(Date.now()), [S]: signatureOf(CTI_SECRET, String(Date.now()), json) })],
    ['timestamp that is none', 'stale', (json) => ({ [T]: 'yesterday', [S]: signatureOf(CTI_SECRET, 'yesterday', json) })],
  ]
  test.each(cases)('%s: %s', async (_, reason, headers) => {
    const body = ring(randomUUID())
    const refused = await post(body, headers(JSON.stringify(body))).expect(401)
    expect(refused.body.error).toMatchObject({ code: 'signature_invalid', reason })
    expect(await callOf(body.callId)).toBeNull()
  })

  test('four minutes off is taken; sent again it is a replay', async () => {
    const body = ring(randomUUID())
    const headers = signedHeaders(CTI_SECRET, JSON.stringify(body), new Date(Date.now() - 4 * MINUTE))
    await post(body, headers).expect(200, { taken: true })
    const again = await post(body, headers).expect(401)
    expect(again.body.error).toMatchObject({ code: 'signature_invalid', reason: 'replayed' })
  })

  test('ten copies of one request at once: one is taken', async () => {
    const body = ring(randomUUID())
    const headers = signedHeaders(CTI_SECRET, JSON.stringify(body), new Date(Date.now() - 3 * MINUTE))
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(body, headers)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 401)])
  })

  test('a right signature over a wrong event names the fields, and stores nothing', async () => {
    const body = { ...ring(randomUUID()), from: 'anonymous caller', at: '2026-03-01T10:00:00' }
    const refused = await say(body).expect(400)
    expect((refused.body.error.issues as { path: string }[]).map(({ path }) => path)).toEqual(expect.arrayContaining(['from', 'at']))
    expect(await callOf(body.callId)).toBeNull()
  })
})

test('ring, answer, hang-up, recording: in order', async () => {
  const callId = randomUUID()
  const agent = await doorsOf(city, PEOPLE.agent)
  await say(ring(callId)).expect(200, { taken: true })
  expect((await agent.get('/agent/call').expect(200)).body.call).toMatchObject({ callId, state: 'ringing', maskedPhone: '199****5678' })
  await say(event('answer', callId, { agent: PEOPLE.agent })).expect(200, { taken: true })
  expect((await callOf(callId))?.state).toBe('talking')
  await say(event('hangup', callId, { reason: 'caller' })).expect(200, { taken: true })
  await say(event('recording', callId, { recordingId: 'r1', seconds: 61 })).expect(200, { taken: true })
  expect(await callOf(callId)).toMatchObject({ state: 'ended', recording: { id: 'r1', seconds: 61 } })
  expect((await agent.get(`/agent/calls/${callId}`).expect(200)).body.state).toBe('ended')
})

test('the same event twice, newly signed, is taken once', async () => {
  const callId = randomUUID()
  const first = ring(callId)
  await say(first).expect(200, { taken: true })
  await say(first).expect(200, { taken: false })
  const answer = event('answer', callId, { agent: PEOPLE.agent })
  await say(answer).expect(200, { taken: true })
  await say(answer).expect(200, { taken: false })
  expect((await callOf(callId))?.events).toEqual([first.eventId, answer.eventId])
})

test('events that come late do not turn a call back', async () => {
  const callId = randomUUID()
  await say(ring(callId)).expect(200)
  await say(event('answer', callId, { agent: PEOPLE.agent })).expect(200)
  await say(event('hangup', callId)).expect(200, { taken: true })
  await say(event('answer', callId, { agent: PEOPLE.agent })).expect(200)
  await say(ring(callId)).expect(200)
  expect((await callOf(callId))?.state).toBe('ended')
})

test('a call’s events may come in any order: what is known of it in the end is the same', async () => {
  const at = Date.now() - 300_000
  const eventsOf = (callId: string) => [
    { ...ring(callId), at: new Date(at).toISOString() },
    { ...event('answer', callId, { agent: PEOPLE.agent }), at: new Date(at + 5_000).toISOString() },
    { ...event('hangup', callId, { reason: 'caller' }), at: new Date(at + 90_000).toISOString() },
    { ...event('recording', callId, { recordingId: 'r', seconds: 85 }), at: new Date(at + 95_000).toISOString() },
  ]
  for (const order of [[3, 2, 1, 0], [1, 0, 3, 2], [2, 0, 1, 3]]) {
    const callId = randomUUID()
    const events = eventsOf(callId)
    for (const n of order) await say(events[n] ?? {}).expect(200, { taken: true })
    expect(await callOf(callId)).toMatchObject({
      state: 'ended',
      agent: PEOPLE.agent,
      maskedPhone: '199****5678',
      startedAt: new Date(at),
      answeredAt: new Date(at + 5_000),
      endedAt: new Date(at + 90_000),
      recording: { id: 'r', seconds: 85 },
    })
  }
})

test('events that arrive at the same moment are each taken once', async () => {
  const callId = randomUUID()
  const bodies = [ring(callId), event('answer', callId, { agent: PEOPLE.agent }), event('hangup', callId), event('recording', callId, { recordingId: 'r', seconds: 1 })]
  await Promise.all(bodies.map((body) => say(body).expect(200, { taken: true })))
  expect((await callOf(callId))?.events.toSorted()).toEqual(bodies.map(({ eventId }) => eventId).toSorted())
})

test('a call nobody answered is a missed call', async () => {
  const callId = randomUUID()
  await say(ring(callId)).expect(200)
  await say(event('hangup', callId, { reason: 'missed' })).expect(200, { taken: true })
  expect((await callOf(callId))?.state).toBe('missed')
  expect((await city.ctx.store.callers.listMissed(50)).map(({ _id }) => _id)).toContain(callId)
})

test('a call is its agent’s alone', async () => {
  const callId = randomUUID()
  await say(ring(callId)).expect(200)
  await (await doorsOf(city, PEOPLE.agent)).get(`/agent/calls/${callId}`).expect(200)
  await (await doorsOf(city, 'jinianan')).get(`/agent/calls/${callId}`).expect(404)
  await (await doorsOf(city, PEOPLE.dispatcher)).get(`/agent/calls/${callId}`).expect(403)
  await say(event('hangup', callId)).expect(200)
})

test('the screen knows a caller who has filed before, and the demand is linked to the call', async () => {
  const phone = '199 8888 7777'
  const earlier = await fileWaiting(city, { contact: { name: '王秀英', phone: '+86 19988887777' }, place: { street: 'wangjiang' } })
  await drained(city.ctx, earlier.id)
  const callId = randomUUID()
  await say(ring(callId, { from: phone })).expect(200)
  const agent = await doorsOf(city, PEOPLE.agent)
  const { call } = (await agent.get('/agent/call').expect(200)).body
  expect(call).toMatchObject({ callId, caller: { maskedName: '王**', orderCount: 1, street: 'wangjiang', orders: [{ id: earlier.id, number: earlier.number }] } })
  expect(JSON.stringify(call)).not.toMatch(/王秀英|19988887777/)
  const filed = await agent.post('/agent/orders', { text: '还是上次电梯的事，又停了。', callId, contact: { phone } }).expect(201)
  expect((await agent.get(`/agent/calls/${callId}`)).body.orderId).toBe(filed.body.id)
})

test('a caller without a number is a call all the same', async () => {
  const callId = randomUUID()
  await say(ring(callId, { from: null })).expect(200, { taken: true })
  expect((await (await doorsOf(city, PEOPLE.agent)).get(`/agent/calls/${callId}`).expect(200)).body).toMatchObject({ maskedPhone: null, caller: null })
})

test('who checks what was said finds the call and opens its recording with a reason on record; nobody else does', async () => {
  const callId = randomUUID()
  await say(ring(callId)).expect(200)
  await say(event('answer', callId, { agent: PEOPLE.agent })).expect(200)
  const agent = await doorsOf(city, PEOPLE.agent)
  const { id } = (await agent.post('/agent/orders', { text: '江畔花园三号楼电梯停运，来电反映。', callId }).expect(201)).body as { id: string }
  const auditor = await doorsOf(city, PEOPLE.auditor)
  expect((await auditor.get(`/orders/${id}/call`).expect(200)).body).toMatchObject({ endedAt: null, recordedSeconds: null })
  await auditor.post(`/orders/${id}/recording/openings`, { reason: '核对答复' }).expect(404)
  await say(event('hangup', callId)).expect(200)
  await say(event('recording', callId, { recordingId: 'rec/7', seconds: 61 })).expect(200)
  expect((await auditor.get(`/orders/${id}/call`).expect(200)).body).toMatchObject({ recordedSeconds: 61 })
  expect(JSON.stringify((await auditor.get(`/orders/${id}/call`)).body)).not.toContain('rec/7')
  await auditor.post(`/orders/${id}/recording/openings`, { reason: '' }).expect(400)
  expect((await auditor.post(`/orders/${id}/recording/openings`, { reason: '核对答复' }).expect(200)).body).toEqual({ recordingId: 'rec/7', seconds: 61 })
  expect((await city.ctx.store.records.listViews(id, 10)).map(({ what, personId, reason }) => ({ what, personId, reason }))).toEqual([{ what: 'recording', personId: PEOPLE.auditor, reason: '核对答复' }])
  for (const login of [PEOPLE.agent, PEOPLE.liaison, PEOPLE.admin]) await (await doorsOf(city, login)).get(`/orders/${id}/call`).expect(403)
  // Filed without a call, or naming the call of another agent: there is none.
  const other = await fileWaiting(city)
  await auditor.get(`/orders/${other.id}/call`).expect(404)
  await city.ctx.store.db.collection<{ _id: string }>('orders').updateOne({ _id: other.id }, { $set: { callId } })
  await auditor.post(`/orders/${other.id}/recording/openings`, { reason: '别人的通话' }).expect(404)
})

test('the SMS gateway’s door takes nothing where no gateway is configured, whatever the signature', async () => {
  const body = JSON.stringify({ kind: 'stop', phone: PHONE, at: new Date().toISOString() })
  for (const secret of [CTI_SECRET, ''])
    expect((await request(city.url).post('/api/v1/sms/events').set({ 'Content-Type': 'application/json', ...signedHeaders(secret, body, new Date()) }).send(body).expect(401)).body.error.code).toBe('signature_invalid')
})
