// Reopening (重新打开): by the citizen, in one tap, within fifteen days of the end (HR §3.2); the last instant is inside, the next is not.
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../server/domain/actors.ts'
import { hindranceOf } from '../../server/domain/foresee.ts'
import { reopenUntil } from '../../server/domain/moves/after-reply.ts'
import type { Order } from '../../server/domain/orders.ts'
import { after as later, DAY_MS } from '../../server/domain/time.ts'
import { ORDER_STATES } from '../../server/domain/words.ts'
import { after, anOrder, ask, auditor, handler, MONDAY, REPLY, staff, world } from '../support/builders.ts'

const citizenOf = ({ _id }: Order): Actor => ({ kind: 'citizen', orderId: _id })
const agent = staff('centre', 'agent')
const LAST = later(MONDAY, 15 * DAY_MS)
const FIRST_OUTSIDE = later(LAST, 1)

describe.each([
  ['closed', 'handling'],
  ['answered', 'submitted'],
  ['declined', 'submitted'],
] as const)('an order that is %s', (state, then) => {
  const order = anOrder(state)
  test(`goes back to ${then} at the last instant, without a word of why`, () => {
    const reopened = after(order, 'reopen', citizenOf(order), {}, LAST)
    expect(reopened).toMatchObject({ state: then, endedAt: null, outcome: null })
    expect(reopened.history.at(-1)).toMatchObject({ action: 'reopen', by: { kind: 'citizen' }, detail: { reason: null } })
    expect(reopened.nextDueAt, 'somebody owes it something by an instant to come').not.toBeNull()
    expect(reopened.nextDueAt!.getTime()).toBeGreaterThan(LAST.getTime())
  })
  test('not a millisecond later: the refusal names the rule, and the screens know it beforehand', () => {
    expect(ask(order, 'reopen', citizenOf(order), {}, FIRST_OUTSIDE)).toEqual({ ok: false, refusal: { code: 'rule_broken', rule: 'reopen_too_late', source: 'HR §3.2: by the citizen within 15 days' } })
    expect(hindranceOf(order, 'reopen', citizenOf(order), world, LAST)).toBeNull()
    expect(hindranceOf(order, 'reopen', citizenOf(order), world, FIRST_OUTSIDE)).toMatchObject({ rule: 'reopen_too_late' })
  })
  test('the last instant is told', () => expect(reopenUntil(order, world.limits)).toEqual(LAST))
})

test('as many days as the city sets', () => {
  const order = anOrder('closed')
  expect(reopenUntil(order, { reopenDays: 20 })).toEqual(later(MONDAY, 20 * DAY_MS))
})

test('to the unit that led it, counted, with the shorter clock of a redo', () => {
  const order = anOrder('closed')
  const reopened = after(order, 'reopen', citizenOf(order), { reason: '又停了' }, later(MONDAY, DAY_MS))
  expect(reopened).toMatchObject({ leadUnit: 'zhujian', redoCount: 1, desk: 'zhujian' })
  expect(reopened.outbox.some(({ type, unit }) => type === 'deliver' && unit === 'zhujian')).toBe(true)
  expect(reopened.history.at(-1)?.detail.reason).toBe('又停了')
})

test('once it is open again no days run; they begin with its next end', () => {
  const first = anOrder('closed')
  const back = later(MONDAY, 10 * DAY_MS)
  const open = after(first, 'reopen', citizenOf(first), {}, back)
  expect(reopenUntil(open, world.limits)).toBeNull()
  const contacted = after(open, 'recordContact', handler, { method: 'phone', reached: true }, back)
  const replied = after(after(contacted, 'reply', handler, REPLY, back), 'passReply', auditor, {}, back)
  const closed = after(replied, 'rate', citizenOf(first), { grade: 'satisfied', solved: true }, back)
  expect(reopenUntil(closed, world.limits)).toEqual(later(back, 15 * DAY_MS))
})

test('an agent, who speaks for somebody else, writes down why', () => {
  const order = anOrder('closed')
  expect(ask(order, 'reopen', agent, {})).toMatchObject({ ok: false, refusal: { rule: 'reopen_reason_missing' } })
  expect(after(order, 'reopen', agent, { reason: '来电说又漏水' }).state).toBe('handling')
})

test.each(ORDER_STATES.filter((state) => state !== 'closed' && state !== 'answered' && state !== 'declined'))('an order that is %s is not reopened', (state) => {
  const order = anOrder(state)
  expect(ask(order, 'reopen', citizenOf(order), {})).toMatchObject({ ok: false, refusal: { code: 'illegal_transition', state, allowedFrom: ['closed', 'answered', 'declined'] } })
  expect(reopenUntil(order, world.limits)).toBeNull()
})
