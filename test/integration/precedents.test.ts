// A ruling on a return is shown at the next dispatch of the same leaf: law, units, reason; no other citizen's words.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Precedents } from '../../server/contracts/orders.ts'
import { eventually, startInstallation, type TestInstallation } from '../support/app.ts'
import { act, doorsOf, fileWaiting, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'

const LAW = '《特种设备安全法》第五条'

let city: TestInstallation
let leafCode: string

beforeAll(async () => {
  city = await startInstallation()
  leafCode = [...city.ctx.city.leaves.keys()][0]!
})
afterAll(() => city.close())

async function returned(granted: boolean, reason: string): Promise<string> {
  const { id } = await fileWaiting(city)
  const dispatcher = await doorsOf(city, PEOPLE.dispatcher)
  await act(dispatcher, id, 'dispatch', { leadUnit: UNIT, leafCode }).expect(200)
  await act(await doorsOf(city, PEOPLE.liaison), id, 'requestReturn', { law: LAW, proposedUnit: OTHER_UNIT, reason: '电梯安全由市场监管部门负责' }).expect(200)
  await act(dispatcher, id, 'ruleReturn', { granted, reason, law: LAW }).expect(200)
  return id
}
const precedentsFor = async (login: string, id: string): Promise<Precedents> =>
  (await (await doorsOf(city, login)).get(`/orders/${id}/precedents`).expect(200)).body as Precedents

test('granted and refused rulings stand beside the next order of the leaf, newest first', async () => {
  const first = await returned(true, '电梯属特种设备，由市场监管局主办')
  await returned(false, '物业管理责任在住建')
  const next = await fileWaiting(city, { leafCode })
  const { leaf, precedents } = await eventually('both are kept', async () => {
    const found = await precedentsFor(PEOPLE.dispatcher, next.id)
    return found.precedents.length === 2 ? found : null
  })
  expect(leaf?.code).toBe(leafCode)
  expect(precedents).toMatchObject([
    { granted: false, fromUnit: { code: UNIT }, toUnit: { code: UNIT }, law: LAW, reason: '物业管理责任在住建' },
    { granted: true, fromUnit: { code: UNIT }, toUnit: { code: OTHER_UNIT }, law: LAW, reason: '电梯属特种设备，由市场监管局主办' },
  ])
  expect((await precedentsFor(PEOPLE.dispatcher, first)).precedents, 'not its own ruling').toHaveLength(1)
})

test('an order of another leaf has none of them; a unit that does not hold the order learns nothing', async () => {
  const other = await fileWaiting(city, { leafCode: [...city.ctx.city.leaves.keys()][40]! })
  expect((await precedentsFor(PEOPLE.dispatcher, other.id)).precedents).toEqual([])
  await (await doorsOf(city, PEOPLE.liaison)).get(`/orders/${other.id}/precedents`).expect(404)
})
