// The citizen is told the law that set their limit (Jinan 2018 art. 24, Weifang 2021 art. 20): the one of the matter when it was
// set, which another catalogue does not change; put right, the matter brings its own.
import { expect, test } from 'vitest'
import type { Leaf } from '../../server/domain/catalogue.ts'
import type { Order } from '../../server/domain/orders.ts'
import { citizenOrder } from '../../server/presenters/citizen-orders.ts'
import { staffOrder } from '../../server/presenters/orders.ts'
import { aFiledOrder, ask, beijing, dispatcher, liaison, MONDAY, world as plain } from '../support/builders.ts'
import { decide } from '../../server/domain/decide.ts'
import type { Action, Grounds } from '../../server/domain/lifecycle.ts'
import type { Actor } from '../../server/domain/actors.ts'

const leaf = (code: string, law: string, article: string, resolveDays: number | null = null): Leaf =>
  ({ code, resolveLimit: resolveDays === null ? null : { kind: 'working_days', amount: resolveDays }, statutoryLimit: { span: { kind: 'working_days', amount: 60 }, basis: { law, article } }, leastUrgency: 'T2' }) as unknown as Leaf
const LEAVES: Record<string, Leaf> = { pay: leaf('pay', '劳动保障监察条例', '第十七条'), access: leaf('access', '政府信息公开条例', '第三十三条'), both: leaf('both', '劳动保障监察条例', '第十七条', 3) }
const world = { ...plain, leafOf: (code: string) => LEAVES[code] }
const names = { unit: () => null, leaf: () => null, leafPath: () => ({ path: [], pathEn: [], legalBasis: [] }), person: () => null, withoutPersonal: (text: string) => text } as never

function step<A extends Action>(order: Order, action: A, who: Actor, grounds: Grounds<A>, now: Date): Order {
  const decision = decide(order, { action, who, grounds } as never, world, now)
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
  return decision.change.order
}
const dispatched = (leafCode: string): Order => step(aFiledOrder({ leafCode }), 'dispatch', dispatcher, { leadUnit: 'zhujian' }, MONDAY)
const corrected = step(dispatched('pay'), 'correct', dispatcher, { leafCode: 'access', reason: '归类有误' }, beijing('2026-03-02 10:00'))
const toldCitizen = (order: Order, rules = world): string => citizenOrder(order, names, rules, MONDAY).promises.flatMap(({ because }) => because.map(({ zh }) => zh)).join('')

test('put right, the limit is told by the law of the matter as it is; what ran before keeps its own', () => {
  expect(corrected.leafCode).toBe('access')
  const runs = (order: Order, rules = world) => citizenOrder(order, names, rules, MONDAY).promises.flatMap(({ outcome, because }) => (outcome === 'running' ? because.map(({ zh }) => zh) : [])).join('')
  expect(runs(corrected)).toContain('《政府信息公开条例》第三十三条）长于热线时限')
  expect(runs(corrected)).not.toContain('劳动保障监察条例')
  expect(toldCitizen(corrected)).toContain('《劳动保障监察条例》第十七条）长于热线时限')
  const seen = staffOrder(corrected, liaison, names, world, MONDAY).clocks.flatMap(({ because }) => because.map(({ en }) => en)).join('')
  expect(seen).toContain('劳动保障监察条例')
  expect(toldCitizen(corrected, { ...world, leafOf: () => undefined }), 'nor does another catalogue').toContain('劳动保障监察条例')
})

test('of an order from before the clocks kept it, the law is told as the history tells the matter', () => {
  const old = { ...corrected, clocks: dispatched('pay').clocks.map(({ basis: _, ...clock }) => clock) }
  expect(toldCitizen(old)).toContain('《劳动保障监察条例》第十七条')
  expect(toldCitizen(old)).not.toContain('政府信息公开条例')
})

test('a limit of the catalogue’s own is not ascribed to a law that sets another', () => {
  const order = dispatched('both')
  const said = citizenOrder(order, names, world, MONDAY).promises.map(({ name, because }) => `${name}: ${because.map(({ zh }) => zh).join('')}`)
  expect(said.find((one) => one.startsWith('resolve'))).toContain('《劳动保障监察条例》')
  expect(said.find((one) => one.startsWith('stage_report'))).toContain('派单目录为该事项规定的时限。')
  expect(ask(order, 'sign', liaison, {}).ok).toBe(true)
})
