// How things stand: the report that an urgent matter owes the centre, and the one that a citizen is owed where the law gives longer
// than the hotline would (Beijing 2021 art. 14; Jinan 2018 art. 24).
import { describe, expect, test } from 'vitest'
import { isoIn } from '../../server/domain/calendar.ts'
import type { Leaf } from '../../server/domain/catalogue.ts'
import { isOpen, type Clock } from '../../server/domain/clocks.ts'
import { decide } from '../../server/domain/decide.ts'
import type { Action, Grounds } from '../../server/domain/lifecycle.ts'
import type { Order } from '../../server/domain/orders.ts'
import type { Actor } from '../../server/domain/actors.ts'
import { citizenOrder } from '../../server/presenters/citizen-orders.ts'
import type { Names } from '../../server/presenters/names.ts'
import { aFiledOrder, after, anOrder, beijing, dispatcher, handler, liaison, MONDAY, world as plain } from '../support/builders.ts'

const LEAF = { code: '09.01.01', resolveLimit: null, statutoryLimit: { span: { kind: 'working_days', amount: 60 }, basis: { law: '劳动保障监察条例', article: '第十七条' } }, leastUrgency: 'T2' } as unknown as Leaf
const world = { ...plain, leafOf: () => LEAF }
const local = (at: Date): string => isoIn('Asia/Shanghai', at).replace('T', ' ').slice(0, 16)
const names = { unit: (code: string | null) => (code === null ? null : { code, name: code, nameEn: code }), leaf: () => null, person: () => null } as unknown as Names

function step<A extends Action>(order: Order, action: A, who: Actor, grounds: Grounds<A>, now: Date = MONDAY): Order {
  const decision = decide(order, { action, who, grounds } as never, world, now)
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
  return decision.change.order
}
/** A complaint whose matter the law gives sixty working days: the hotline's ten become the day by which the citizen hears. */
const atWork = (): Order => step(step(aFiledOrder({ leafCode: '09.01.01' }), 'dispatch', dispatcher, { leadUnit: 'zhujian' }), 'sign', liaison, {})
const owed = (order: Order): Clock => order.clocks.find(({ name, unit }) => name === 'stage_report' && unit === null) as Clock

describe('the report owed to the citizen', () => {
  test('is due by the hotline’s own limit, and is not met by a note among ourselves', () => {
    expect(local(owed(atWork()).dueAt)).toBe('2026-03-16 18:00')
    const noted = step(atWork(), 'reportProgress', handler, { text: '已立案', forCitizen: false }, beijing('2026-03-10 10:00'))
    expect(isOpen(owed(noted))).toBe(true)
    const told = step(noted, 'reportProgress', handler, { text: '已立案调查，法定期限六十个工作日。', forCitizen: true }, beijing('2026-03-11 10:00'))
    expect(owed(told).metAt).toEqual(beijing('2026-03-11 10:00'))
  })

  test('stands on the citizen’s page, with the reason', () => {
    const promises = citizenOrder(atWork(), names, world, MONDAY).promises
    expect(promises.map(({ name, dueAt }) => [name, local(new Date(dueAt ?? 0))])).toEqual([['dispatch', '2026-03-03 09:00'], ['contact', '2026-03-03 18:00'], ['resolve', '2026-05-28 18:00'], ['stage_report', '2026-03-16 18:00']])
    expect(promises.at(-1)?.because.map(({ zh }) => zh).join('')).toContain('告知办理进展和法定期限')
  })

  test('is overtaken, not hurried, when the matter becomes urgent: the whole is promised sooner', () => {
    const raised = step(atWork(), 'correct', dispatcher, { urgency: 'T0', reason: '有人被困' }, beijing('2026-03-03 10:00'))
    expect(raised.clocks.filter(({ name }) => name === 'stage_report').map(({ id, dueAt }) => [id, local(dueAt)])).toEqual([['stage_report', '2026-03-16 18:00'], ['stage_report:zhujian', '2026-03-03 12:00']])
  })
})

describe('the report of a most urgent matter to the centre', () => {
  const raisedIn = (order: Order) => after(order, 'correct', dispatcher, { urgency: 'T0', reason: '有坍塌危险' }, beijing('2026-03-02 14:00'))
  const steps = (order: Order) => order.clocks.filter(({ name }) => name === 'stage_report').map(({ id, dueAt }) => [id, local(dueAt)])

  test.each(['dispatched', 'handling'] as const)('is owed when an ordinary order is raised, as when it was born so: %s', (state) => {
    expect(steps(raisedIn(anOrder(state)))).toEqual([['stage_report:zhujian', '2026-03-02 16:00']])
  })
  test.each(['submitted', 'reply_review', 'callback'] as const)('is not owed where no unit is at work: %s', (state) => expect(steps(raisedIn(anOrder(state)))).toEqual([]))
  test('T1 asks for none, and T0 after it does', () => {
    const pressing = after(anOrder('handling'), 'correct', dispatcher, { urgency: 'T1', reason: '停水' }, beijing('2026-03-02 13:00'))
    expect(steps(pressing)).toEqual([])
    expect(steps(raisedIn(pressing))).toEqual([['stage_report:zhujian', '2026-03-02 16:00']])
  })
  test('is met by a report for the centre alone, and stays off the citizen’s page', () => {
    const raised = raisedIn(anOrder('handling'))
    expect(citizenOrder(raised, names, plain, MONDAY).promises.map(({ name }) => name)).not.toContain('stage_report')
    const reported = after(raised, 'reportProgress', handler, { text: '已到现场', forCitizen: false }, beijing('2026-03-02 15:00'))
    expect(reported.clocks.filter(({ name }) => name === 'stage_report').map(({ metAt }) => metAt)).toEqual([beijing('2026-03-02 15:00')])
  })
})
