// What is refused whatever is filled in is known before the form is opened; what only the form decides is not foretold.
import { describe, expect, test } from 'vitest'
import { decide } from '../../server/domain/decide.ts'
import { hindranceOf } from '../../server/domain/foresee.ts'
import type { Actor } from '../../server/domain/actors.ts'
import { ruleOf, type Action } from '../../server/domain/lifecycle.ts'
import type { Order } from '../../server/domain/orders.ts'
import { ORDER_STATES } from '../../server/domain/words.ts'
import { actionsOf } from '../../server/policies/orders.ts'
import { after, anOrder, auditor, beijing, caller, dispatcher, handler, lead, liaison, MONDAY, supervisor, world } from '../support/builders.ts'

const RETURN = { law: '《特种设备安全法》第五条', proposedUnit: 'shijian', reason: '不属本单位' }
const DAYS_LATER = beijing('2026-03-05 10:00')
const ruleAgainst = (order: Order, action: Action, who: Actor, now: Date = MONDAY) => hindranceOf(order, action, who, world, now)?.rule ?? null

describe('a rule that stands against an action is named', () => {
  test('a return after one working day', () => {
    expect(ruleAgainst(anOrder('dispatched'), 'requestReturn', liaison)).toBeNull()
    expect(ruleAgainst(anOrder('dispatched'), 'requestReturn', liaison, DAYS_LATER)).toBe('return_window_closed')
  })

  test('a second return by the same unit', () => {
    const refused = after(after(anOrder('dispatched'), 'requestReturn', liaison, RETURN), 'ruleReturn', dispatcher, { granted: false, reason: '职责明确', law: '三定方案' })
    expect(ruleAgainst(refused, 'requestReturn', liaison)).toBe('return_already_made')
  })

  test('a ruling when nobody has asked', () => {
    expect(ruleAgainst(anOrder('handling'), 'ruleExtension', dispatcher)).toBe('no_open_request')
    const asked = after(anOrder('handling'), 'requestExtension', liaison, { workingDays: 2, reason: '等待配件', citizenTold: true })
    expect(ruleAgainst(asked, 'ruleExtension', dispatcher)).toBeNull()
    expect(ruleAgainst(asked, 'requestExtension', liaison)).toBe('request_already_open')
  })

  test('a rating after the days to change it', () => {
    const closed = anOrder('closed')
    const citizen = { kind: 'citizen', orderId: closed._id } as const
    expect(ruleAgainst(closed, 'rate', citizen)).toBeNull()
    expect(ruleAgainst(closed, 'rate', citizen, beijing('2026-03-20 10:00'))).toBe('too_late')
  })

  test('the person who proposed it may not confirm it', () => {
    const unsolved = after(anOrder('callback'), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false })
    const upheld = after(unsolved, 'uphold', auditor, { evidence: '现场照片' })
    expect(ruleAgainst(upheld, 'confirmUphold', auditor)).toBe('second_person_needed')
    expect(ruleAgainst(upheld, 'confirmUphold', supervisor)).toBeNull()
  })

  test('supervision beyond the highest level, and not below it', () => {
    const supervised = (level: 'red' | 'listed') => after(anOrder('handling'), 'supervise', supervisor, { level, demand: '三日内办结' })
    expect(ruleAgainst(supervised('red'), 'supervise', supervisor)).toBeNull()
    expect(ruleAgainst(supervised('listed'), 'supervise', supervisor)).toBe('level_not_higher')
  })
})

test('what the form decides is not foretold: a reply without contact is asked for, not hidden', () => {
  expect(ruleAgainst(anOrder('handling'), 'reply', handler)).toBeNull()
  expect(ruleAgainst(anOrder('submitted'), 'correct', dispatcher)).toBeNull()
})

test('an action of another state names the states it belongs to', () => {
  expect(hindranceOf(anOrder('submitted'), 'sign', liaison, world, MONDAY)).toEqual({ action: 'sign', rule: null, source: ruleOf('sign').source, from: ['dispatched'], until: null })
})

describe.each(ORDER_STATES)('from %s', (state) => {
  const order = anOrder(state)
  test.each([['liaison', liaison], ['handler', handler], ['lead', lead], ['dispatcher', dispatcher], ['supervisor', supervisor]] as const)(
    'what is foretold for a %s is what the decision says, for whatever text is typed',
    (_, who) => {
      for (const action of actionsOf(who, order)) {
        const hindrance = hindranceOf(order, action, who, world, MONDAY)
        if (hindrance === null) continue
        const filled = Object.fromEntries(Object.entries(ruleOf(action).fields).map(([name, field]) => [name, valueOf(field)]))
        expect(decide(order, { action, who, grounds: filled } as never, world, MONDAY).ok, action).toBe(false)
      }
    },
  )
})

function valueOf(field: { kind: string; of?: readonly string[] }): unknown {
  if (field.kind === 'choice') return field.of?.[0]
  if (field.kind === 'flag') return false
  if (field.kind === 'instant') return beijing('2026-03-10 10:00')
  if (field.kind === 'count') return 3
  return field.kind === 'units' ? ['shijian'] : 'shijian'
}
