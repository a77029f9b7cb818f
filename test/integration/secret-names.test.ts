// Of a secret order the surname stands on one page alone, that of who must call; at no other door, whoever asks (HR §7.5).
import { afterAll, beforeAll, expect, test } from 'vitest'
import request from 'supertest'
import { ALL_DOORS } from '../../server/app.ts'
import { signedHeaders } from '../../server/channels/signing.ts'
import type { PoliciesView } from '../../server/contracts/city-policies.ts'
import { DOORS } from '../../server/policies/doors.ts'
import { drained, startInstallation, type TestInstallation } from '../support/app.ts'
import { act, doorsOf, fileAndDispatch, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'

const SURNAME = '淳'
const SYSTEM_SECRET = 'the secret of the unit’s own system'
let city: TestInstallation
let id: string
beforeAll(async () => {
  city = await startInstallation()
  const { receipt } = await fileAndDispatch(city, UNIT, { demandType: 'report', contact: { name: `${SURNAME}于小明`, phone: '19900001234' } })
  ;({ id } = receipt)
  await act(await doorsOf(city, PEOPLE.dispatcher), id, 'addAssisting', { unit: OTHER_UNIT, task: '配合' }).expect(200)
  await drained(city.ctx, id)
})
afterAll(() => city.close())

/** Every reading door of the staff, as this person meets it. @returns which of them say the surname */
async function doorsThatTell(login: string): Promise<string[]> {
  const api = await doorsOf(city, login)
  const telling: string[] = []
  let answered = 0
  for (const { id: name, method, path, query } of ALL_DOORS) {
    if (method !== 'get' || !['staff', 'staff_or_citizen'].includes(DOORS[name].kind)) continue
    const place = path.replace(':orderId', id).replace(/:\w+/g, 'x')
    const searched = name === 'listOrders' ? [place, `${place}?q=${encodeURIComponent('电梯停运')}`, `${place}?q=${encodeURIComponent(`${SURNAME}于小明`)}`] : [query === undefined || name === 'listChanges' ? place + (name === 'listChanges' ? `?since=${Buffer.from('0 0').toString('base64url')}` : '') : place]
    for (const one of searched) {
      const { status, text } = await api.get(one)
      if (status === 200) answered += 1
      if (text.includes(SURNAME)) telling.push(name)
    }
  }
  expect(answered, 'doors were open').toBeGreaterThan(4)
  return telling
}

test.each([
  ['the liaison of the lead unit', PEOPLE.liaison, ['viewOrder']],
  ['its handler', PEOPLE.handler, ['viewOrder']],
  ['its lead', PEOPLE.lead, []],
  ['an assisting unit', PEOPLE.otherLiaison, []],
])('%s', async (_, login, doors) => expect(await doorsThatTell(login)).toEqual(doors))

test('nor does the unit’s own system hear it', async () => {
  await (await doorsOf(city, PEOPLE.admin)).put(`/admin/units/${UNIT}/system`, { url: 'http://127.0.0.1:9/orders', secret: SYSTEM_SECRET, enabled: true }).expect(204)
  const path = `/api/v1/unit-systems/${UNIT}/orders/${id}`
  const { body } = await request(city.url).get(path).set(signedHeaders(SYSTEM_SECRET, path, new Date())).expect(200)
  expect(body).toMatchObject({ id, secret: true })
  expect(JSON.stringify(body)).not.toContain(SURNAME)
})

test('nor is it told by their own words, whoever of the units reads them (HR §7.5)', async () => {
  const text = `我叫${SURNAME}于小明，住3栋502，举报楼下餐馆偷排油烟。`
  const { receipt } = await fileAndDispatch(city, UNIT, { demandType: 'report', text, wish: `请回复${SURNAME}于小明`, contact: { name: `${SURNAME}于小明`, phone: '19900001235' }, place: { detail: '3栋502' } })
  await act(await doorsOf(city, PEOPLE.dispatcher), receipt.id, 'addAssisting', { unit: OTHER_UNIT, task: '配合' }).expect(200)
  for (const login of [PEOPLE.lead, PEOPLE.otherLiaison]) {
    const { text: page } = await (await doorsOf(city, login)).get(`/orders/${receipt.id}`).expect(200)
    expect(page).not.toMatch(/于小明|3栋502/)
    const { text: rows } = await (await doorsOf(city, login)).get('/orders').expect(200)
    expect(rows).not.toContain('于小明')
  }
  const path = `/api/v1/unit-systems/${UNIT}/orders/${receipt.id}`
  const { body } = await request(city.url).get(path).set(signedHeaders(SYSTEM_SECRET, path, new Date())).expect(200)
  expect(JSON.stringify(body)).not.toMatch(/于小明|3栋502/)
  expect((await (await doorsOf(city, PEOPLE.caller)).get(`/orders/${receipt.id}`).expect(200)).body.text).toBe(text)
})

test('a city that keeps surnames too has them on no page of a unit', async () => {
  const admin = await doorsOf(city, PEOPLE.admin)
  const { policies } = (await admin.get('/admin/policies').expect(200)).body as PoliciesView
  const limits = policies.find(({ name }) => name === 'limits')
  if (limits === undefined) throw new Error('there are limits')
  await admin.put('/admin/policies', { name: 'limits', version: limits.version, value: { ...limits.value, secretNames: false }, reason: '小城，姓氏即可识别' }).expect(204)
  expect(await doorsThatTell(PEOPLE.liaison)).toEqual([])
  expect((await (await doorsOf(city, PEOPLE.caller)).get(`/orders/${id}`).expect(200)).body.contact.name).toBe(`${SURNAME}***`)
})
