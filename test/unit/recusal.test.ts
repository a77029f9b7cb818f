// 回避 (HR §0.11; Jinan 2018 art. 32): who has an interest in an order has nothing to do with it, while the unit goes on.
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { noticeViolations } from '../../scripts/check/recusal.ts'
import { decide } from '../../server/domain/decide.ts'
import { ACTIONS } from '../../server/domain/lifecycle.ts'
import type { Order } from '../../server/domain/orders.ts'
import { citizenOrder } from '../../server/presenters/citizen-orders.ts'
import { stepView } from '../../server/presenters/steps.ts'
import { mayAct, orderPolicy } from '../../server/policies/orders.ts'
import { after, anOrder, handler, lead, liaison, MONDAY, staff, supervisor, world } from '../support/builders.ts'

const REASON = { reason: '当事人是我的亲属' }
const refusal = (order: Order, action: string, who: typeof lead, grounds: object): string | null => {
  const decided = decide(order, { action, who, grounds } as never, world, MONDAY)
  return decided.ok ? null : decided.refusal.code === 'rule_broken' ? decided.refusal.rule : decided.refusal.code
}
const held = (): Order => after(anOrder('handling'), 'assign', lead, { handler: handler.id })
const recused = (): Order => after(held(), 'recuse', handler, REASON)
const faults = (order: Order) => orderViolations(order, { ...world, units: { has: () => true } }).filter(({ rule }) => rule === 'recusal_wrong')

describe('declared', () => {
  test('of oneself: the assignment is lost, what happened is on the record', () => {
    const order = recused()
    expect(order).toMatchObject({ handler: null, recused: [handler.id], recusals: [{ person: handler.id, by: { id: handler.id }, reason: REASON.reason, lifted: null }] })
    expect(order.history.at(-1)).toMatchObject({ action: 'recuse', by: { id: handler.id }, detail: { person: handler.id, reason: REASON.reason, unassigned: true } })
    expect(order.outbox.some(({ type }) => type === 'follow')).toBe(true)
  })
  test('from then on they neither read nor act; their unit does both', () => {
    const order = recused()
    expect([orderPolicy.read(handler, order), orderPolicy.read(liaison, order)]).toEqual([false, true])
    expect(orderPolicy.openContact(handler, order)).toBe(false)
    expect(ACTIONS.filter((action) => mayAct(handler, action, order))).toEqual([])
    expect(ACTIONS.some((action) => mayAct(liaison, action, order))).toBe(true)
  })
  test('people of the centre recuse themselves as well', () => {
    const order = after(held(), 'recuse', supervisor, REASON)
    expect(orderPolicy.read(supervisor, order)).toBe(false)
    expect(order.handler).toBe(handler.id)
  })
  test('of another only by the lead of their unit, or a supervisor', () => {
    const of = { ...REASON, person: handler.id }
    expect(refusal(held(), 'recuse', lead, of)).toBeNull()
    expect(refusal(held(), 'recuse', supervisor, of)).toBeNull()
    expect(refusal(held(), 'recuse', liaison, of)).toBe('recusal_of_another')
    expect(refusal(held(), 'recuse', lead, { ...REASON, person: supervisor.id })).toBe('recusal_of_another')
    expect(refusal(held(), 'recuse', staff('centre', 'dispatcher'), of)).toBe('recusal_of_another')
  })
  test('once, and nobody recused is given the order', () => {
    expect(refusal(recused(), 'recuse', lead, { ...REASON, person: handler.id })).toBe('already_recused')
    expect(refusal(recused(), 'assign', lead, { handler: handler.id })).toBe('assigned_to_recused')
  })
})

test('why is read by the centre alone: it may say who reported', () => {
  const named = { unit: (code: string | null) => (code === null ? null : { code, name: code, nameEn: code }), person: (id: string | null) => id } as never
  const [step] = after(held(), 'recuse', handler, { reason: '举报人是我表哥' }).history.slice(-1)
  const seenBy = (ofCentre: boolean) => step && stepView(step, [], named, (text) => text, ofCentre)
  expect(seenBy(true)?.detail).toMatchObject({ person: handler.id, reason: '举报人是我表哥' })
  expect(seenBy(false)?.detail).toMatchObject({ person: handler.id })
  expect(JSON.stringify(seenBy(false))).not.toContain('表哥')
})

test('the citizen reads that somebody was recused, and no name', () => {
  const names = { unit: (code: string | null) => (code === null ? null : { code, name: code, nameEn: code }), leaf: () => null } as never
  const seen = citizenOrder(recused(), names, world, MONDAY)
  expect(seen.steps.at(-1)).toMatchObject({ kind: 'recuse', text: null })
  expect(JSON.stringify(seen)).not.toContain(handler.id)
  expect(JSON.stringify(seen)).not.toContain(REASON.reason)
})

describe('lifted', () => {
  const lifted = (): Order => after(recused(), 'liftRecusal', supervisor, { person: handler.id, reason: '同名，并非亲属' })
  test('by a supervisor with a reason: they read it again, both words stay', () => {
    expect(orderPolicy.read(handler, lifted())).toBe(true)
    expect(lifted()).toMatchObject({ recused: [], handler: null, recusals: [{ reason: REASON.reason, lifted: { by: { id: supervisor.id }, reason: '同名，并非亲属' } }] })
    expect(faults(lifted())).toEqual([])
  })
  test('not of who is not recused', () => {
    expect(refusal(held(), 'liftRecusal', supervisor, { person: handler.id, reason: '无' })).toBe('no_recusal')
    expect(refusal(recused(), 'liftRecusal', supervisor, { person: liaison.id, reason: '无' })).toBe('not_recused')
  })
})

describe('the checker', () => {
  const later = (): Order => after(recused(), 'reportProgress', liaison, { text: '已到现场', forCitizen: false }, new Date(MONDAY.getTime() + 86_400_000))
  test('a sound one', () => expect(faults(later())).toEqual([]))
  test('finds an assignment, a later step, and a list that is not the declarations', () => {
    expect(faults({ ...later(), handler: handler.id })).toHaveLength(1)
    expect(faults({ ...later(), recused: [] })).toHaveLength(1)
    const stepped = later()
    expect(faults({ ...stepped, history: stepped.history.map((entry) => (entry.action === 'reportProgress' ? { ...entry, by: { kind: 'staff', id: handler.id, unit: handler.unit } } : entry)) })).toHaveLength(1)
  })
  test('finds a notice to the person by name while they are recused, and none before, after, or to their unit', () => {
    const told = (minutes: number, to = `person:${handler.id}`) => ({ to, about: 'redo', at: new Date(MONDAY.getTime() + minutes * 60_000) })
    const rules = (order: Order, ...notices: ReturnType<typeof told>[]) => noticeViolations(order, notices).map(({ rule }) => rule)
    expect(rules(recused(), told(-1), told(0), told(5, `unit:${handler.unit}`))).toEqual([])
    expect(rules(recused(), told(5))).toEqual(['recusal_told'])
    const back = after(recused(), 'liftRecusal', supervisor, { person: handler.id, reason: '并非亲属' }, new Date(MONDAY.getTime() + 3 * 60_000))
    expect(rules(back, told(5))).toEqual([])
    expect(rules(back, told(2))).toEqual(['recusal_told'])
  })
})
