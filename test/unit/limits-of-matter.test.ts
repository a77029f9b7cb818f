// Which limit holds is a question of the matter, not of when it was understood: the law's limit survives a raised urgency, and a
// corrected matter has its own (HR §0.6; Jinan 2018 art. 24, Weifang 2021 art. 20).
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { isoIn } from '../../server/domain/calendar.ts'
import type { Leaf } from '../../server/domain/catalogue.ts'
import { isOpen } from '../../server/domain/clocks.ts'
import { decide } from '../../server/domain/decide.ts'
import type { Actor } from '../../server/domain/actors.ts'
import type { Action, Grounds } from '../../server/domain/lifecycle.ts'
import type { World } from '../../server/domain/moves/scene.ts'
import type { Order } from '../../server/domain/orders.ts'
import { citizenOrder } from '../../server/presenters/citizen-orders.ts'
import { aFiledOrder, beijing, dispatcher, handler, liaison, world as plain } from '../support/builders.ts'

const leaf = (code: string, lawDays: number | null, parts: Partial<Leaf> = {}): Leaf =>
  ({ code, resolveLimit: null, statutoryLimit: lawDays === null ? null : { span: { kind: 'working_days', amount: lawDays }, basis: { law: '劳动保障监察条例', article: '第十七条' } }, leastUrgency: 'T2', ...parts }) as unknown as Leaf
const LEAVES: Record<string, Leaf> = { pay: leaf('pay', 60), roads: leaf('roads', null), lift: leaf('lift', null) }
const world: World = { ...plain, leafOf: (code) => LEAVES[code] }
const names = { unit: () => null, leaf: () => null, leafPath: () => ({ path: [], pathEn: [], legalBasis: [] }), person: () => null, withoutPersonal: (text: string) => text } as never

const at = (text: string): Date => beijing(`2026-${text}`)
const local = (when: Date | null): string | null => (when === null ? null : isoIn('Asia/Shanghai', when).replace('T', ' ').slice(5, 16))
const asked = <A extends Action>(order: Order, action: A, who: Actor, grounds: Grounds<A>, now: Date, laws = world) => decide(order, { action, who, grounds } as never, laws, now)
function step<A extends Action>(order: Order, action: A, who: Actor, grounds: Grounds<A>, now: Date, laws = world): Order {
  const decision = asked(order, action, who, grounds, now, laws)
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
  expect(faults(decision.change.order, laws)).toEqual([])
  return decision.change.order
}
const faults = (order: Order, { calendar, frozenClocks }: World): unknown =>
  orderViolations(order, { calendar, frozenClocks, units: { has: () => true } }).flatMap(({ rule, detail }) => (rule === 'number_wrong' ? [] : [`${rule} ${detail}`]))
const sent = (leafCode: string, parts: Parameters<typeof aFiledOrder>[0] = {}): Order => step(aFiledOrder({ leafCode, ...parts }, at('03-02 09:00')), 'dispatch', dispatcher, { leadUnit: 'zhujian' }, at('03-02 09:00'))
const signed = (leafCode: string, parts: Parameters<typeof aFiledOrder>[0] = {}): Order =>
  step(step(sent(leafCode, parts), 'sign', liaison, {}, at('03-02 09:30')), 'recordContact', handler, { method: 'phone', reached: true }, at('03-02 10:00'))
/** What is promised of the whole and runs: name, rule, end. */
const running = ({ clocks }: Order): string[] => clocks.filter((clock) => isOpen(clock) && clock.unit === null).map(({ name, rule, dueAt }) => `${name} ${rule} ${local(dueAt)}`)
const toldCitizen = (order: Order, now: Date): string => citizenOrder(order, names, world, now).promises.flatMap(({ outcome, because }) => (outcome === 'running' ? because.map(({ zh }) => zh) : [])).join('')

describe('the urgency is raised where the law gave the limit', () => {
  const raised = () => step(sent('pay'), 'correct', dispatcher, { urgency: 'T1', reason: '有人被困' }, at('03-04 09:00'))

  test('the law’s limit goes on from its own beginning beside the hours of the urgency', () => {
    expect(running(sent('pay'))).toEqual(['resolve leaf.statutory 05-28 18:00', 'stage_report resolve.complaint 03-16 18:00'])
    expect(running(raised())).toEqual(['resolve resolve.T1 03-05 09:00', 'statutory leaf.statutory 05-28 18:00'])
    expect(raised().clocks.find(({ id }) => id === 'statutory')).toMatchObject({ startedAt: at('03-02 09:00'), basis: { law: '劳动保障监察条例' } })
  })

  test('the citizen reads that it runs beside, and no more that the result may take so long', () => {
    expect(toldCitizen(raised(), at('03-04 10:00'))).toContain('（《劳动保障监察条例》第十七条），与热线时限并行')
    expect(toldCitizen(raised(), at('03-04 10:00'))).not.toContain('到热线时限届满时')
  })

  test('what the citizen was to hear sooner than the result is still owed', () => {
    const late = step(signed('pay'), 'correct', dispatcher, { urgency: 'T1', reason: '有人被困' }, at('03-16 10:00'))
    expect(running(late)).toEqual(['stage_report resolve.complaint 03-16 18:00', 'resolve resolve.T1 03-17 10:00', 'statutory leaf.statutory 05-28 18:00'])
  })

  test('raised again, the law’s limit is there once', () => {
    const twice = step(raised(), 'correct', dispatcher, { urgency: 'T0', reason: '危及生命' }, at('03-04 10:00'))
    expect(twice.clocks.filter(({ name }) => name === 'statutory')).toHaveLength(1)
  })
})
