// Many people write of one danger: supervision of the order that leads it is proposed, once, and a person decides.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenProposals } from '../../server/contracts/pressing.ts'
import { proposeForDanger } from '../../server/services/supervision.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { act, doorsOf, PEOPLE } from '../support/demands.ts'

let city: TestInstallation
beforeAll(async () => {
  city = await startInstallation({ jobs: false })
})
afterAll(() => city?.close())

const file = async (text: string, phone: string): Promise<string> =>
  ((await city.api().post('/orders', { text, title: '楼道煤气味很浓', place: { street: 'qiaoxi', address: '梧桐里小区7号楼' }, contact: { phone } }).expect(201)).body as { id: string }).id

test('five people and an emergency are enough, four are not; told twice is proposed once; dismissed it stays so', { timeout: 60_000 }, async () => {
  const ids: string[] = []
  const report = async (index: number) => {
    ids.push(await file('梧桐里小区7号楼楼道里煤气味很浓，像是燃气泄漏，大家都很害怕，请马上派人来查。', `1991111000${index}`))
    await city.ctx.matters.settle()
  }
  for (const index of [1, 2, 3, 4]) await report(index)
  const [first = ''] = ids
  const dispatcher = await doorsOf(city, PEOPLE.dispatcher)
  for (const id of ids) if ((await city.ctx.store.orders.find(id))?.state === 'submitted') await act(dispatcher, id, 'dispatch', { leadUnit: 'gas', urgency: 'T0' }).expect(200)
  expect(await proposeForDanger(city.ctx)).toBe(0)
  await report(5)
  expect(city.ctx.matters.index.matterOf(first, new Date())?.people).toBe(5)
  expect(await proposeForDanger(city.ctx)).toBe(1)
  expect(await proposeForDanger(city.ctx), 'twice is once').toBe(0)

  const supervisor = await doorsOf(city, PEOPLE.supervisor)
  const listed = async () => ((await supervisor.get('/supervision/proposals').expect(200)).body as OpenProposals).orders
  expect(await listed()).toMatchObject([{ order: { id: first }, proposals: [{ kind: 'hot_danger', level: 'listed', facts: { people: 5 } }] }])
  expect((await city.ctx.store.orders.find(first))?.supervision).toBeNull()
  await act(supervisor, first, 'dismissSupervision', { proposal: 'hot_danger', reason: '燃气公司已到场抢修' }).expect(200)
  expect(await listed()).toEqual([])
  expect(await proposeForDanger(city.ctx)).toBe(0)
})
