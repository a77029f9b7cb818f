// Places read out of what people write: the street is known without being chosen, and the order says which places were read.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StaffOrder } from '../../server/contracts/orders.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { doorsOf, fileWaiting, PEOPLE, waitingDemand } from '../support/demands.ts'

let city: TestInstallation
let street: { code: string; name: string }
let point: { name: string; street: string }

beforeAll(async () => {
  city = await startInstallation({ jobs: false })
  const { gazetteer } = city.ctx.city
  const named = gazetteer.points.find(({ name }) => name.length >= 5)!
  point = { name: named.name, street: named.street }
  const other = gazetteer.streets.find(({ code }) => code !== point.street)!
  street = { code: other.code, name: other.name }
})
afterAll(() => city.close())

const seen = async (id: string): Promise<StaffOrder> => (await (await doorsOf(city, PEOPLE.dispatcher)).get(`/orders/${id}`).expect(200)).body as StaffOrder

test('a place named in the text gives the order its street', async () => {
  const receipt = await fileWaiting(city, { text: `${point.name}12号门口的路灯坏了一个星期，晚上很黑，请派人来修。` })
  const order = await seen(receipt.id)
  expect(order.street?.code).toBe(point.street)
  expect(order.reading?.places).toMatchObject([{ name: point.name, number: '12号', streets: [{ code: point.street }] }])
})

test('what the citizen chose stands, whatever the words name', async () => {
  const receipt = await fileWaiting(city, { text: `${point.name}门口的路灯坏了一个星期，请派人来修。`, place: { street: street.code } })
  expect((await seen(receipt.id)).street?.code).toBe(street.code)
})

test('words that name no place leave the street open', async () => {
  const receipt = await fileWaiting(city, { text: '家门口的路灯坏了一个星期，晚上很黑，请派人来修。' })
  expect((await seen(receipt.id)).street).toBeNull()
})

test('the street is known while the text is still being written', async () => {
  const { body } = await city.api().post('/reading', { text: `${point.name}门口的路灯坏了一个星期` }).expect(200)
  expect((body as { street: { code: string } }).street.code).toBe(point.street)
})

test('an address without a chosen street is read as well', async () => {
  const { body } = await city.api().post('/orders', waitingDemand({ place: { address: `${street.name}幸福路口` }, text: '路灯坏了一个星期，晚上很黑，请派人来修。' })).expect(201)
  expect((await seen((body as { id: string }).id)).street?.code).toBe(street.code)
})
