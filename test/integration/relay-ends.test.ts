// A relay number that a unit got before the order was taken from it leads nowhere any more, at once: named as the accused, returned,
// recused, and also when the switch answers only after that (HR §0.11, §7.5).
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { drained, eventually, startInstallation, testEnvironment, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'
import { RELAY_SECRET, startSwitch, type TestSwitch } from '../support/relay.ts'

let city: TestInstallation
let relay: TestSwitch
beforeAll(async () => {
  relay = await startSwitch(() => new Date())
  city = await startInstallation({ environment: { ...testEnvironment(), MINSHENG_RELAY_URL: relay.url, MINSHENG_RELAY_SECRET: RELAY_SECRET } })
})
afterAll(async () => {
  await city?.close()
  relay.server.close()
})
beforeEach(() => {
  relay.releases = 'yes'
  relay.held = Promise.resolve()
  relay.bound.length = 0
  relay.released.length = 0
})

const bound = async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, { contact: { name: '李小明', phone: '19900001234' } })
  const liaison = await doorsOf(city, PEOPLE.liaison)
  await liaison.post(`/orders/${receipt.id}/relay`).expect(200)
  return { receipt, liaison }
}
const relaysSeen = async (id: string) => (await (await doorsOf(city, PEOPLE.dispatcher)).get(`/orders/${id}`).expect(200)).body.relays

test('named as the accused by the citizen: ended at the switch, and why stands on the order’s page for the centre', async () => {
  const { receipt, liaison } = await bound()
  await (await citizenOf(city, receipt)).post('/my/order/actions/nameAccused', { grounds: { accusedUnits: [UNIT] } }).expect(200)
  await drained(city.ctx, receipt.id)
  expect(relay.released).toEqual([`${receipt.id}/${UNIT}/1`])
  expect(await relaysSeen(receipt.id)).toMatchObject([{ unit: { code: UNIT }, ended: { why: 'accused', atSwitch: 'released' } }])
  await liaison.post(`/orders/${receipt.id}/relay`).expect(404)
})

test('returned to another unit: the number of the first ends, that of the second begins; back again it is a new one', async () => {
  const { receipt, liaison } = await bound()
  const dispatcher = await doorsOf(city, PEOPLE.dispatcher)
  await act(liaison, receipt.id, 'requestReturn', { law: '《特种设备安全法》第五条', proposedUnit: OTHER_UNIT, reason: '电梯安全由市场监管部门负责' }).expect(200)
  expect(relay.released).toEqual([])
  await act(dispatcher, receipt.id, 'ruleReturn', { granted: true, law: '《特种设备安全法》第五条', reason: '同意' }).expect(200)
  await drained(city.ctx, receipt.id)
  expect(relay.released).toEqual([`${receipt.id}/${UNIT}/1`])
  await (await doorsOf(city, PEOPLE.otherLiaison)).post(`/orders/${receipt.id}/relay`).expect(200)
  expect((await relaysSeen(receipt.id)).map(({ unit, ended }: { unit: { code: string }; ended: { why: string } | null }) => [unit.code, ended?.why ?? null])).toEqual([[OTHER_UNIT, null], [UNIT, 'unit_left']])
})

test('somebody of the unit is recused: the number they may have written down ends, their colleagues get another', async () => {
  const { receipt, liaison } = await bound()
  await act(liaison, receipt.id, 'recuse', { reason: '当事人是我的亲属' }).expect(200)
  await drained(city.ctx, receipt.id)
  expect(relay.released).toEqual([`${receipt.id}/${UNIT}/1`])
  await (await doorsOf(city, PEOPLE.handler)).post(`/orders/${receipt.id}/relay`).expect(200)
  expect(relay.bound.map(({ id }) => id)).toEqual([`${receipt.id}/${UNIT}/1`, `${receipt.id}/${UNIT}/2`])
})

test('named while the switch was still answering: what it bound ends as it began, and nobody reads the number', async () => {
  const { receipt } = await fileAndDispatch(city, UNIT, { contact: { phone: '19900001234' } })
  let letGo: () => void = () => undefined
  relay.held = new Promise((resolve) => (letGo = resolve))
  const asking = (await doorsOf(city, PEOPLE.liaison)).post(`/orders/${receipt.id}/relay`).then((answer) => answer)
  await eventually('the switch is asked', () => Promise.resolve(relay.bound.length === 1 || null))
  await (await citizenOf(city, receipt)).post('/my/order/actions/nameAccused', { grounds: { accusedUnits: [UNIT] } }).expect(200)
  await drained(city.ctx, receipt.id)
  letGo()
  expect((await asking).status).toBe(404)
  expect(relay.released).toEqual([`${receipt.id}/${UNIT}/1`])
  expect((await city.ctx.store.relays.find(receipt.id, UNIT))?.ended).toMatchObject({ why: 'accused', atSwitch: 'released' })
})

test('a switch that cannot end numbers: the record is closed all the same, and says so', async () => {
  relay.releases = 'cannot'
  const { receipt, liaison } = await bound()
  await act(await doorsOf(city, PEOPLE.agent), receipt.id, 'nameAccused', { accusedUnits: [UNIT], reason: '来电说明' }).expect(200)
  await drained(city.ctx, receipt.id)
  expect(await relaysSeen(receipt.id)).toMatchObject([{ ended: { why: 'accused', atSwitch: 'cannot' } }])
  await liaison.post(`/orders/${receipt.id}/relay`).expect(404)
})
