// A report that comes while no reader is ready is kept like one all the same: in the storm nobody's name lies open (HR §7.5).
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Receipt } from '../../server/contracts/intake.ts'
import type { Order } from '../../server/domain/orders.ts'
import { classifyOrder } from '../../server/services/promises.ts'
import type { ReadingDesk } from '../../server/services/reading.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'

const REPORT = '实名举报：河滨路78号鑫达加油站长期私自调低税控加油机的数据，偷逃税款，财务说三年少报上百万元，请立案查处。'
let city: TestInstallation
let ready: ReadingDesk

beforeAll(async () => {
  city = await startInstallation({ jobs: false })
  ready = city.ctx.reading
})
afterAll(() => city.close())

async function fileUnread(more: object = {}): Promise<Order> {
  city.ctx.reading = { ...ready, isReady: false, read: () => Promise.resolve(null) } as ReadingDesk
  const { body } = await city.api().post('/orders', { contact: { name: '李小明', phone: '13912345678' }, ...more }).expect(201)
  city.ctx.reading = ready
  return (await city.ctx.store.orders.find((body as Receipt).id))!
}
const readNow = async (order: Order): Promise<Order> => {
  await classifyOrder(city.ctx, { orderId: order._id, effectId: order.outbox.find(({ type }) => type === 'classify')!.id })
  return (await city.ctx.store.orders.find(order._id))!
}

test('a report is secret from the first instant, and a report once it is read', async () => {
  const born = await fileUnread({ text: REPORT })
  expect(born).toMatchObject({ demandType: 'help', secret: true, reading: null, kindOpen: { asked: false } })
  const read = await readNow(born)
  expect(read).toMatchObject({ demandType: 'report', secret: true, state: 'submitted', kindOpen: null })
})

test('a plea is secret until it is read, and then no longer', async () => {
  const born = await fileUnread({ text: '小区门口的路灯坏了三盏，晚上老人走路看不见，麻烦派人来修一下。' })
  expect(born.secret).toBe(true)
  const read = await readNow(born)
  expect(read.demandType).not.toBe('report')
  expect(read).toMatchObject({ secret: false, kindOpen: null })
})
