// 督办建议: proposed by the write that makes a rule true, once; dropped when moot; decided by a supervisor and by nobody else.
import { describe, expect, test } from 'vitest'
import { SYSTEM } from '../../server/domain/actors.ts'
import { warned } from '../../server/domain/clocks.ts'
import { changeFor } from '../../server/domain/decide.ts'
import { hindranceOf } from '../../server/domain/foresee.ts'
import type { Order } from '../../server/domain/orders.ts'
import { openProposals, proposalsAfter, proposalsOf } from '../../server/domain/supervision/proposals.ts'
import { mayAct } from '../../server/policies/orders.ts'
import { after, aFiledOrder, anOrder, ask, beijing, caller, dispatcher, handler, lead, liaison, MONDAY, REPLY, staff, supervisor, world } from '../support/builders.ts'

const OVERDUE = beijing('2026-03-17 10:00')
const kinds = (order: Order) => openProposals(order).map(({ kind, level }) => `${kind}:${level}`)
/** The sweep has warned of what fell due. */
const swept = (order: Order, now: Date, code: 'due' | 'day_after' = 'due'): Order =>
  changeFor(order, 'warn', SYSTEM, { set: { clocks: order.clocks.map((clock) => (clock.dueAt <= now ? warned(clock, [code === 'due' ? 'due' : 'day_after', 'due']) : clock)) } }, world, now).order
const citizen = (order: Order) => ({ kind: 'citizen', orderId: order._id }) as const

describe('a broken promise to resolve', () => {
  test('is proposed for a yellow card by the write that notes the breach, a red one a working day later, and never twice', () => {
    const handling = anOrder('handling')
    expect(kinds(swept(handling, MONDAY))).toEqual([])
    const yellow = swept(handling, OVERDUE)
    expect(kinds(yellow)).toEqual(['resolve_overdue:yellow'])
    expect(yellow.proposedAt).toEqual(OVERDUE)
    expect(yellow.history.at(-1)?.detail.proposed).toEqual(['resolve_overdue'])
    expect(kinds(after(yellow, 'reportProgress', handler, { text: '仍在施工', forCitizen: false }, OVERDUE))).toEqual(['resolve_overdue:yellow'])
    const red = swept(yellow, beijing('2026-03-18 18:00'), 'day_after')
    expect(kinds(red)).toEqual(['resolve_overdue:red'])
    expect(proposalsOf(red)).toHaveLength(2)
  })

  test('is dropped when the unit has replied', () => {
    const replied = after(after(swept(anOrder('handling'), OVERDUE), 'recordContact', handler, { method: 'phone', reached: true }, OVERDUE), 'reply', handler, REPLY, OVERDUE)
    expect(kinds(replied)).toEqual([])
    expect(proposalsOf(replied)[0]).toMatchObject({ status: 'dropped', closed: { by: { kind: 'staff' } } })
    expect(replied.proposedAt).toBeNull()
  })

  test('is dropped when a supervisor has gone as far already', () => {
    expect(kinds(after(swept(anOrder('handling'), OVERDUE), 'supervise', supervisor, { level: 'red', demand: '三日办结' }, OVERDUE))).toEqual([])
  })
})

describe('what a person decides', () => {
  const proposed = () => swept(anOrder('handling'), OVERDUE)

  test('confirmed it is an ordinary supervision, with the level the supervisor chose', () => {
    const decision = ask(proposed(), 'confirmSupervision', supervisor, { proposal: 'resolve_overdue', level: 'red', demand: '两日内办结' }, OVERDUE)
    if (!decision.ok) throw new Error('refused')
    const { order, effects } = decision.change
    expect(order.supervision).toMatchObject({ level: 'red', demand: '两日内办结', answer: null })
    expect(proposalsOf(order)[0]).toMatchObject({ status: 'confirmed', closed: { level: 'red' } })
    expect(effects.map(({ about, unit }) => [about, unit])).toContainEqual(['supervised_red', 'zhujian'])
    expect(ask(order, 'confirmSupervision', supervisor, { proposal: 'resolve_overdue', level: 'listed', demand: 'x' }, OVERDUE)).toMatchObject({ ok: false, refusal: { rule: 'no_proposal' } })
  })

  test('dismissed it says why, and the same ground is not proposed again; a worse one is', () => {
    const dismissed = after(proposed(), 'dismissSupervision', supervisor, { proposal: 'resolve_overdue', reason: '施工受暴雨影响' }, OVERDUE)
    expect(proposalsOf(dismissed)[0]).toMatchObject({ status: 'dismissed', closed: { reason: '施工受暴雨影响' } })
    expect(kinds(swept(dismissed, OVERDUE))).toEqual([])
    expect(kinds(swept(dismissed, beijing('2026-03-18 18:00'), 'day_after'))).toEqual(['resolve_overdue:red'])
  })

  test('nobody but supervisors and leaders; never the platform', () => {
    for (const who of [SYSTEM, dispatcher, caller, liaison, lead]) for (const action of ['confirmSupervision', 'dismissSupervision'] as const) expect(mayAct(who, action, proposed())).toBe(false)
    expect(mayAct(staff('centre', 'leader'), 'confirmSupervision', proposed())).toBe(true)
    expect(proposed().supervision).toBeNull()
  })
})

test('what may be decided is foreseen: nothing to decide hides the actions, one open proposal of any kind offers them', () => {
  for (const action of ['confirmSupervision', 'dismissSupervision'] as const) {
    expect(hindranceOf(anOrder('handling'), action, supervisor, world, MONDAY)?.rule).toBe('no_proposal')
    expect(hindranceOf(swept(anOrder('handling'), OVERDUE), action, supervisor, world, OVERDUE)).toBeNull()
  }
  expect(ask(swept(anOrder('handling'), OVERDUE), 'dismissSupervision', supervisor, { proposal: 'redone', reason: 'x' }, OVERDUE)).toMatchObject({ ok: false, refusal: { rule: 'proposal_not_open' } })
})

describe('the other grounds', () => {
  test('an urgent order that nobody signs for', () => {
    const urgent = after(aFiledOrder({ urgency: 'T0' }), 'dispatch', dispatcher, { leadUnit: 'zhujian' })
    const at = beijing('2026-03-02 09:16')
    expect(kinds(swept(urgent, at))).toEqual(['unsigned_urgent:red'])
    expect(kinds(after(swept(urgent, at), 'sign', liaison, {}, at))).toEqual([])
    expect(kinds(swept(after(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: 'zhujian' }), beijing('2026-03-02 14:30')))).toEqual([])
  })

  test('a second redo, and a third', () => {
    const again = (order: Order): Order => after(after(after(after(order, 'recordContact', handler, { method: 'phone', reached: true }), 'reply', handler, REPLY), 'passReply', staff('centre', 'auditor_reply'), {}), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false })
    const once = again(anOrder('handling'))
    expect(kinds(once)).toEqual([])
    expect(kinds(again(once))).toEqual(['redone:yellow'])
    expect(kinds(again(again(once)))).toEqual(['redone:red'])
  })

  test('urged by the citizen, not by the centre, since the last answer', () => {
    let order = anOrder('handling')
    order = after(order, 'urge', supervisor, {})
    order = after(order, 'urge', supervisor, {})
    expect(kinds(order)).toEqual([])
    order = after(order, 'urge', citizen(order), {})
    order = after(order, 'urge', staff('centre', 'agent'), {})
    expect(kinds(order)).toEqual([])
    order = after(order, 'urge', citizen(order), {})
    expect(kinds(order)).toEqual(['urged:yellow'])
  })

  test('a suspension that came to its review day without anybody lifting it', () => {
    const suspended = anOrder('suspended')
    const review = new Date(MONDAY.getTime() + 30 * 86_400_000)
    expect(kinds(after(suspended, 'endSuspension', SYSTEM, { reason: '复核日已到' }, review))).toEqual(['suspension_lapsed:urged'])
    expect(kinds(after(suspended, 'endSuspension', liaison, { reason: '资金到位' }))).toEqual([])
  })

  test('by the order’s own day of review, whatever its clocks did: none stood still, or one was begun anew', () => {
    const suspended = anOrder('suspended')
    const review = suspended.suspension!.reviewAt
    const noClock: Order = { ...suspended, clocks: suspended.clocks.map((clock) => ({ ...clock, pauses: [] })) }
    expect(kinds(after(noClock, 'endSuspension', SYSTEM, { reason: '复核日已到' }, review))).toEqual(['suspension_lapsed:urged'])
    // A pause that ended at its cap before the day says nothing of the day.
    const capped: Order = { ...suspended, clocks: suspended.clocks.map((clock) => ({ ...clock, pauses: clock.pauses.map((pause) => ({ ...pause, to: MONDAY, until: MONDAY })) })) }
    expect(kinds(after(capped, 'endSuspension', liaison, { reason: '资金到位' }))).toEqual([])
  })

  test('stands until the answer is out, is decided once, and is not the next unit’s', () => {
    const lapsed = after(anOrder('suspended'), 'endSuspension', SYSTEM, { reason: '复核日已到' }, anOrder('suspended').suspension!.reviewAt)
    const at = lapsed.updatedAt
    expect(lapsed.history.at(-1)?.detail.reviewAt).toEqual(at)
    expect(kinds(after(lapsed, 'reportProgress', handler, { text: '恢复施工', forCitizen: false }, at))).toEqual(['suspension_lapsed:urged'])
    const dismissed = after(lapsed, 'dismissSupervision', supervisor, { proposal: 'suspension_lapsed', reason: '已约谈' }, at)
    expect(kinds(after(dismissed, 'reportProgress', handler, { text: '恢复施工', forCitizen: false }, at))).toEqual([])
    const taken = after(lapsed, 'nameAccused', supervisor, { accusedUnits: ['zhujian'], reason: '投诉的就是它' }, at)
    const next = after(after(taken, 'dispatch', dispatcher, { leadUnit: 'shijian' }, at), 'sign', staff('shijian', 'liaison'), {}, at)
    expect(kinds(next)).toEqual([])
  })

  test('an order of before the day stood in its steps is read by the day that was granted', () => {
    const suspended = anOrder('suspended')
    const lapsed = after(suspended, 'endSuspension', SYSTEM, { reason: '复核日已到' }, suspended.suspension!.reviewAt)
    const old: Order = { ...lapsed, history: lapsed.history.map((entry) => ({ ...entry, detail: Object.fromEntries(Object.entries(entry.detail).filter(([name]) => name !== 'reviewAt')) })) }
    expect(kinds(after(old, 'reportProgress', handler, { text: '恢复施工', forCitizen: false }, lapsed.updatedAt))).toEqual(['suspension_lapsed:urged'])
  })

  test('absent at a whistle: against the unit that did not come, which then answers', () => {
    const street = staff('wangjiang', 'liaison')
    const meetAt = beijing('2026-03-02 14:00')
    const handled = after(after(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: 'wangjiang' }), 'sign', street, {})
    const called = after(handled, 'whistle', street, { units: ['shuiwu', 'gongan'], place: '北门', meetAt, reason: 'x', needed: 'y' })
    const recorded = after(called, 'recordWhistle', street, { arrivals: [{ unit: 'shuiwu', came: false }, { unit: 'gongan', came: false }] }, meetAt)
    expect(openProposals(recorded)).toMatchObject([{ kind: 'whistle_absent', unit: 'shuiwu', level: 'yellow' }])
    const confirmed = after(recorded, 'confirmSupervision', supervisor, { proposal: 'whistle_absent', level: 'yellow', demand: '说明原因' }, meetAt)
    expect(confirmed.supervision).toMatchObject({ level: 'yellow', unit: 'shuiwu' })
    expect(openProposals(confirmed), 'the other unit’s turn').toMatchObject([{ kind: 'whistle_absent', unit: 'gongan' }])
    expect(ask(confirmed, 'answerSupervision', street, { text: 'x' }, meetAt)).toMatchObject({ ok: false, refusal: { rule: 'no_supervision' } })
    expect(after(confirmed, 'answerSupervision', staff('shuiwu', 'liaison'), { text: '已安排专人' }, meetAt).supervision).toMatchObject({ answer: '已安排专人' })
  })

  test('a hot issue of danger is told from outside and stands until it is decided', () => {
    const danger = { matter: 'm-1', people: 6, emergencies: 1, urgent: 0 }
    const order = anOrder('handling')
    const found = proposalsAfter(order, world.supervisionPolicy, SYSTEM, MONDAY, danger)
    expect(found?.made).toEqual(['hot_danger'])
    expect(proposalsAfter(order, world.supervisionPolicy, SYSTEM, MONDAY, { ...danger, people: 4 })).toBeNull()
    const listed = { ...order, proposals: found!.proposals }
    expect(kinds(after(listed, 'reportProgress', handler, { text: 'x', forCitizen: false }))).toEqual(['hot_danger:listed'])
    const dismissed = after(listed, 'dismissSupervision', supervisor, { proposal: 'hot_danger', reason: '已专班处置' })
    expect(proposalsAfter(dismissed, world.supervisionPolicy, SYSTEM, MONDAY, danger)).toBeNull()
  })
})
