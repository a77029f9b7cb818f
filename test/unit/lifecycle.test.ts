// The life cycle as its table says it: every state × action × who, allowed or refused (issue: generated from the table).
import { describe, expect, test } from 'vitest'
import { changeFor, decide } from '../../server/domain/decide.ts'
import { verifyHistory } from '../../server/domain/history.ts'
import { ACTIONS, actionsFrom, leadsTo, ruleOf, waysOf, type Action } from '../../server/domain/lifecycle.ts'
import type { Order } from '../../server/domain/orders.ts'
import { isEnded, ORDER_STATES, ROLES, type OrderState } from '../../server/domain/words.ts'
import { UNIT_ROLES, type Actor } from '../../server/domain/actors.ts'
import { mayAct } from '../../server/policies/orders.ts'
import { anOrder, staff, SYSTEM, world, MONDAY } from '../support/builders.ts'
import { changesOf } from '../support/every-action.ts'

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

test('every action has a source', () => {
  for (const action of ACTIONS) expect(ruleOf(action).source.length, action).toBeGreaterThan(5)
})

describe('every allowed cell, taken', () => {
  test.each(ACTIONS)('%s leads where its rule says from each of its states, and along every way that is drawn', (action) => {
    const ways = new Set<string>()
    let stayed = false
    for (const from of ruleOf(action).from) {
      const changes = changesOf(action, from)
      expect(changes.length, from).toBeGreaterThan(0)
      for (const { entry, order, set } of changes) {
        expect(leadsTo(action, from, order.state), `${from} to ${order.state}`).toBe(true)
        expect(entry).toMatchObject({ action, from, to: order.state })
        expect(set.state).toBe(order.state)
        expect(order.endedAt !== null).toBe(isEnded(order.state))
        if (order.state === from) stayed = true
        else ways.add(`${from} → ${order.state}`)
      }
    }
    expect([...ways].sort()).toEqual(waysOf(action).map(([from, to]) => `${from} → ${to}`).sort())
    expect(stayed).toBe(ruleOf(action).to.length === 0 || ruleOf(action).stays === true)
  })

  test('a move that leads where its rule does not is a fault, and nothing is decided', () => {
    expect(() => changeFor(anOrder('handling'), 'urge', SYSTEM, { to: 'closed' }, world, MONDAY)).toThrow(/urge leads from handling to closed/)
    expect(() => changeFor(anOrder('answered'), 'confirmUphold', SYSTEM, { to: 'closed' }, world, MONDAY)).toThrow(/which the life cycle does not have/)
  })

  test('a mark of the platform moves no order', () => {
    expect(() => changeFor(anOrder('handling'), 'warn', SYSTEM, { to: 'closed' }, world, MONDAY)).toThrow(/warn leads/)
    expect(changeFor(anOrder('handling'), 'warn', SYSTEM, {}, world, MONDAY).order.state).toBe('handling')
  })
})

test.each(['terminated', 'lapsed'] as const)('an order that ended as %s has no answer to rate, and no grade makes it solved', (outcome) => {
  const order: Order = { ...anOrder('closed'), outcome }
  for (const grade of ['very_satisfied', 'very_dissatisfied'] as const) {
    const decision = decide(order, { action: 'rate', who: { kind: 'citizen', orderId: order._id }, grounds: { grade, solved: grade === 'very_satisfied' } }, world, MONDAY)
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'rule_broken', rule: 'no_answer_to_rate' } })
  }
})
