// The citizen's contact corrected and erased: what follows the new number, what the history keeps, until when it is kept (PIPL art. 46, 47).
import { describe, expect, test } from 'vitest'
import { contactFaults } from '../../scripts/check/contact.ts'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { callsAbout, triesThatCount } from '../../server/domain/calling.ts'
import { defaultClockPolicy } from '../../server/domain/clocks.ts'
import { decide } from '../../server/domain/decide.ts'
import { contactKept } from '../../server/domain/moves/contact.ts'
import { DEFAULT_MESSAGE_POLICY } from '../../server/domain/messages/policy.ts'
import type { Order } from '../../server/domain/orders.ts'
import { mayAct } from '../../server/policies/orders.ts'
import { after, anOrder, ask, beijing, caller, dispatcher, handler, lead, liaison, MONDAY, staff, supervisor, world } from '../support/builders.ts'

const faultsOf = (order: Order) => [...contactFaults(order)].map(([rule]) => rule)
const DAY = 86_400_000
const citizen = (order: Order) => ({ kind: 'citizen' as const, orderId: order._id })
const OLD = { keyId: 'k', box: '19900000001' }
const reachable = (order: Order): Order => ({ ...order, contact: { name: { keyId: 'k', box: '李小明' }, phone: OLD, idNumber: null, addressDetail: null, phoneIndex: 'index of 19900000001', maskedName: '李**', maskedPhone: '199****0001' } })
const corrected = (order: Order, grounds = { phone: '19900000002' }, now = MONDAY) => after(order, 'correctContact', citizen(order), grounds, now)
const planted = (before: Order, next: Order) => next.outbox.slice(before.outbox.length).map(({ type, about, unit }) => [type, about, unit])

describe('who', () => {
  test.each([
    ['the citizen', null, true],
    ['another citizen', { kind: 'citizen', orderId: 'other' } as const, false],
    ['an agent', staff('centre', 'agent'), true],
    ['a dispatcher', dispatcher, true],
    ['who calls back', caller, true],
    ['a supervisor', supervisor, false],
    ['the unit’s liaison', liaison, false],
    ['its handler', handler, false],
    ['its lead', lead, false],
  ])('%s', (_, who, may) => {
    const order = anOrder('handling')
    expect(mayAct(who ?? citizen(order), 'correctContact', order)).toBe(may)
  })
  test('who speaks for the citizen says how they know; the citizen need not', () => {
    const order = reachable(anOrder('handling'))
    expect(ask(order, 'correctContact', caller, { phone: '19900000002' })).toMatchObject({ ok: false, refusal: { rule: 'caller_not_verified' } })
    expect(after(order, 'correctContact', caller, { phone: '19900000002', verified: 'number_on_record' }).history.at(-1)?.detail).toEqual({ changed: ['phone'], verified: 'number_on_record' })
    expect(corrected(order).contact?.phone?.box).toBe('19900000002')
  })
})

test('the history says which part changed, and nothing of what it was or is', () => {
  const order = corrected(reachable(anOrder('handling')), { phone: '19900000002', name: '王小红', addressDetail: '3 单元 401', idNumber: 'X1234567' } as never)
  expect(order.history.at(-1)?.detail).toEqual({ changed: ['name', 'phone', 'idNumber', 'addressDetail'] })
  expect(JSON.stringify(order.history)).not.toMatch(/199000|王小红|单元|X1234567/)
})

test('what is there already is no correction; what is left out stays', () => {
  const order = reachable(anOrder('handling'))
  for (const grounds of [{}, { phone: '19900000001' }, { messages: true }]) expect(ask(order, 'correctContact', citizen(order), grounds)).toMatchObject({ ok: false, refusal: { rule: 'nothing_to_correct' } })
  expect(corrected(order, { name: '王小红' } as never).contact).toMatchObject({ phone: OLD, name: { box: '王小红' } })
})

test('no SMS, and SMS again', () => {
  const quiet = corrected(reachable(anOrder('handling')), { messages: false } as never)
  expect(quiet.contact?.noMessages).toBe(true)
  expect(corrected(quiet, { messages: true } as never).contact?.noMessages).toBeUndefined()
})

describe('another number', () => {
  test('the caller’s profile moves, relay numbers end, who was to call is told', () => {
    const before = reachable(anOrder('handling'))
    expect(planted(before, corrected(before))).toEqual([
      ['follow', 'index of 19900000001', null],
      ['notify', 'contact_corrected', 'zhujian'],
      ['unbind', 'number_changed', null],
    ])
  })
  test('a corrected name moves nothing but the profile', () => {
    const before = reachable(anOrder('handling'))
    expect(planted(before, corrected(before, { name: '王小红' } as never))).toEqual([['follow', 'index of 19900000001', null]])
  })
  test.each([
    ['callback', 'replied', 'centre'],
    ['needs_info', 'info_asked', 'zhujian'],
  ] as const)('in %s what is asked of the citizen is said to it too', (state, about, told) => {
    const before = reachable(anOrder(state))
    const decided = decide(before, { action: 'correctContact', who: citizen(before), grounds: { phone: '19900000002' } }, { ...world, messagePolicy: DEFAULT_MESSAGE_POLICY }, MONDAY)
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusal))
    expect(planted(before, decided.change.order)).toEqual(expect.arrayContaining([['sms', about, null], ['notify', 'contact_corrected', told]]))
  })
  test('tries to the wrong number do not count: nobody had tried to reach the citizen', () => {
    const tried = (order: Order, at: string) => after(order, 'callBack', caller, { method: 'phone', reached: false }, beijing(at))
    const twice = tried(tried(reachable(anOrder('callback')), '2026-03-02 10:00'), '2026-03-02 14:00')
    const next = corrected(twice, { phone: '19900000002' }, beijing('2026-03-02 15:00'))
    expect(triesThatCount(callsAbout(twice), world)).toHaveLength(2)
    expect(triesThatCount(callsAbout(next), world)).toHaveLength(0)
    expect(tried(next, '2026-03-02 16:00').state).toBe('callback')
    expect(tried(twice, '2026-03-02 18:00').state).toBe('closed')
  })
})

describe('erasing', () => {
  const closed = reachable(anOrder('closed'))
  const over = new Date(MONDAY.getTime() + 15 * DAY + 1)
  const limits = world.limits
  test.each(['submitted', 'handling', 'callback', 'merged'] as const)('not while it is %s', (state) => {
    expect(contactKept(reachable(anOrder(state)), limits, over)).toEqual({ rule: 'contact_needed', until: null })
  })
  test('not while it can be opened again: until then, to the instant', () => {
    const until = new Date(MONDAY.getTime() + 15 * DAY)
    expect(contactKept(closed, limits, MONDAY)).toEqual({ rule: 'contact_kept', until })
    expect(ask(closed, 'eraseContact', citizen(closed), {}, until)).toMatchObject({ ok: false, refusal: { rule: 'contact_kept', until } })
    expect(ask(closed, 'eraseContact', citizen(closed), {}, over)).toMatchObject({ ok: true })
  })
  test('not while something is owed: a promise by a day', () => {
    const promised = { ...closed, measures: [{ ask: 0, words: '换曳引机', madeAt: MONDAY, dueAt: new Date(over.getTime() + DAY), remindAt: null, onDayAt: null, toldLateAt: null, moved: [], done: null, replacedAt: null }] }
    expect(contactKept(promised, limits, over)).toEqual({ rule: 'contact_owed', until: null })
  })
  test('then it is gone, with what leads to it; the demand, its handling and its answer stay', () => {
    const before = { ...closed, idempotency: { key: 'web:k', hash: 'of all that was sent' } }
    const order = after(before, 'eraseContact', citizen(closed), {}, over)
    expect(order).toMatchObject({ contact: null, contactErasedAt: over, state: 'closed', demand: closed.demand, reply: closed.reply, idempotency: { key: 'web:k', hash: '' } })
    expect(planted(before, order)).toEqual([['follow', 'index of 19900000001', null], ['unbind', 'erased', null]])
    expect(contactKept(order, limits, over)?.rule).toBe('no_contact')
    expect(faultsOf(order)).toEqual([])
    expect(faultsOf({ ...order, contact: closed.contact })).toEqual(['contact_wrong'])
    expect(faultsOf({ ...order, contactErasedAt: MONDAY })).toEqual(['contact_wrong'])
    expect(faultsOf(corrected(order, { phone: '19900000003' }, over))).toEqual([])
  })
  test('a planned re-check neither holds it, which would tell that it was drawn, nor outlives it', () => {
    const drawn = { ...closed, care: { verifications: [], rechecks: [{ id: 'r', days: 30, why: 'sample' as const, askFrom: new Date(over.getTime() + DAY), openedAt: null, dueAt: null, toldLateAt: null, attempts: [], result: null }] } }
    expect(contactKept(drawn, limits, over)).toBeNull()
    const order = after(drawn, 'eraseContact', citizen(closed), {}, over)
    expect([order.care?.rechecks, order.wakeAt]).toEqual([[], null])
    expect(orderViolations(order, { calendar: world.calendar, frozenClocks: () => defaultClockPolicy, units: new Map() as never }).filter(({ rule }) => /recheck|wake|tasks/.test(rule))).toEqual([])
  })
})
