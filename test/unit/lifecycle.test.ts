// The life cycle as its table says it: every state × action × who, allowed or refused (issue: generated from the table).
import { describe, expect, test } from 'vitest'
import { decide } from '../../server/domain/decide.ts'
import { verifyHistory } from '../../server/domain/history.ts'
import { ACTIONS, actionsFrom, ruleOf, type Action } from '../../server/domain/lifecycle.ts'
import { ORDER_STATES, ROLES, type OrderState } from '../../server/domain/words.ts'
import { UNIT_ROLES, type Actor } from '../../server/domain/actors.ts'
import { mayAct } from '../../server/policies/orders.ts'
import { anOrder, staff, world, MONDAY } from '../support/builders.ts'

describe.each(ORDER_STATES)('from %s', (state) => {
  const order = anOrder(state)

  test('the builder reaches it', () => expect(order.state).toBe(state))

  test.each(ACTIONS)('%s is refused by name where the table does not have it', (action) => {
    if (ruleOf(action).from.includes(state)) return
    const decision = decide(order, { action, who: { kind: 'system' }, grounds: {} } as never, world, MONDAY)
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'illegal_transition', state, action, allowedActions: actionsFrom(state) } })
  })
})

const people: [string, Actor][] = [
  ...ROLES.map((role): [string, Actor] => [`${role} of the centre`, staff('centre', role)]),
  ...UNIT_ROLES.map((role): [string, Actor] => [`${role} of the lead unit`, staff('zhujian', role)]),
  ...UNIT_ROLES.map((role): [string, Actor] => [`${role} of another unit`, staff('shijian', role)]),
]

describe('who may act', () => {
  const order = anOrder('handling')
  const cases = ACTIONS.flatMap((action) => people.map(([name, who]): [Action, string, Actor] => [action, name, who]))

  test.each(cases)('%s by a %s', (action, name, who) => {
    const rule = ruleOf(action)
    if (who.kind !== 'staff') throw new Error('staff only')
    const [role] = who.roles
    const ofUnit = (UNIT_ROLES as readonly string[]).includes(role ?? '')
    const listed = role !== undefined && rule.by.includes(role)
    const expected = listed && (ofUnit ? name.endsWith('the lead unit') && rule.as !== 'assisting' : name.endsWith('the centre'))
    expect(mayAct(who, action, order)).toBe(expected)
  })

  test('a unit complained about may nothing and sees nothing, even as lead', () => {
    const accused = { ...order, demand: { ...order.demand, accusedUnit: 'zhujian' } }
    expect(ACTIONS.filter((action) => mayAct(staff('zhujian', 'liaison', 'handler', 'unit_lead'), action, accused))).toEqual([])
  })

  test('only the citizen of the order acts as its citizen', () => {
    expect(mayAct({ kind: 'citizen', orderId: order._id }, 'urge', order)).toBe(true)
    expect(mayAct({ kind: 'citizen', orderId: 'another' }, 'urge', order)).toBe(false)
  })
})

test.each(ORDER_STATES)('the history of an order in %s is one unbroken chain, and a change anywhere is found', (state: OrderState) => {
  const { history } = anOrder(state)
  expect(verifyHistory(history)).toBeNull()
  const [first, ...rest] = structuredClone(history)
  if (first === undefined) throw new Error('no history')
  expect(verifyHistory([{ ...first, detail: { ...first.detail, urgency: 'T0' } }, ...rest])).toBe(1)
  if (history.length > 2) expect(verifyHistory([...history.slice(0, 1), ...history.slice(2)])).not.toBeNull()
})

test('every action has a source, and leads only where its rule says', () => {
  for (const action of ACTIONS) expect(ruleOf(action).source.length).toBeGreaterThan(5)
})
