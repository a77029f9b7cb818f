// The checker rebuilds from the history what stands on an order: silent about whatever the rules make, loud about each forged field.
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import type { RuleName } from '../../scripts/check/violation.ts'
import type { Clock } from '../../server/domain/clocks.ts'
import { orderNumber } from '../../server/domain/numbers.ts'
import type { Order } from '../../server/domain/orders.ts'
import { ORDER_STATES } from '../../server/domain/words.ts'
import { after, aFiledOrder, anOrder, auditor, beijing, caller, dispatcher, handler, lead, liaison, REPLY, staff, supervisor, world } from '../support/builders.ts'

const law = { calendar: world.calendar, frozenClocks: world.frozenClocks, units: { has: () => true } }
const faultsOf = (order: Order) => orderViolations({ ...order, number: orderNumber('2026-03-02', 1) }, law)
const rulesOf = (order: Order): RuleName[] => [...new Set(faultsOf(order).map(({ rule }) => rule))].sort()
const at = (time: string) => beijing(`2026-03-${time}`)

/** A life with a pause, an extension, help, a reply that was sent back, a bad rating, a redo, and a good end. */
function aLife(): Order {
  let order = after(aFiledOrder({}, at('02 09:00')), 'dispatch', dispatcher, { leadUnit: 'zhujian' }, at('02 09:10'))
  order = after(order, 'sign', liaison, {}, at('02 09:30'))
  order = after(order, 'addAssisting', dispatcher, { unit: 'shijian', task: '核查' }, at('02 09:40'))
  order = after(order, 'askInfo', handler, { question: '几号楼？', answerBy: at('04 09:00') }, at('02 10:00'))
  order = after(order, 'supplyInfo', { kind: 'citizen', orderId: order._id }, { text: '三号楼' }, at('02 15:00'))
  order = after(order, 'recordContact', handler, { method: 'phone', reached: true }, at('02 16:00'))
  order = after(order, 'answerPart', staff('shijian', 'handler'), { text: '已核查' }, at('03 09:00'))
  order = after(order, 'urge', { kind: 'citizen', orderId: order._id }, {}, at('03 10:00'))
  order = after(order, 'requestExtension', lead, { workingDays: 2, reason: '配件', citizenTold: true }, at('04 10:00'))
  order = after(order, 'ruleExtension', dispatcher, { granted: true, reason: '同意' }, at('04 15:00'))
  order = after(order, 'reply', handler, REPLY, at('05 10:00'))
  order = after(order, 'rejectReply', auditor, { reason: '空话' }, at('05 11:00'))
  order = after(order, 'reply', handler, REPLY, at('05 15:00'))
  order = after(order, 'passReply', auditor, {}, at('05 16:00'))
  order = after(order, 'rate', { kind: 'citizen', orderId: order._id }, { grade: 'dissatisfied', solved: false }, at('06 09:00'))
  order = after(order, 'recordContact', handler, { method: 'visit', reached: true }, at('06 10:00'))
  order = after(order, 'reply', handler, REPLY, at('06 15:00'))
  order = after(order, 'passReply', auditor, {}, at('06 16:00'))
  order = after(order, 'callBack', caller, { method: 'phone', reached: false }, at('06 17:00'))
  return after(order, 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: true, grade: 'satisfied' }, at('09 09:00'))
}

const excluded = (): Order => after(after(aLife(), 'proposeExclusion', lead, { ground: 'duplicate', evidence: '同一人' }, at('09 10:00')), 'confirmExclusion', supervisor, { granted: true, reason: '属实' }, at('09 11:00'))
const leftOut = (): Order => {
  const rated = after(anOrder('callback', at('02 09:00')), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false, grade: 'dissatisfied' }, at('03 09:00'))
  return after(after(rated, 'verifyRating', caller, { outcome: 'mistaken', finding: '按错' }, at('03 10:00')), 'confirmSetAside', supervisor, { granted: true, reason: '属实' }, at('03 11:00'))
}
const suspended = (): Order => after(after(anOrder('handling', at('02 09:00')), 'requestSuspension', lead, { reason: '资金', plan: '两步', owner: '某某', until: at('20 09:00') }, at('03 09:00')), 'ruleSuspension', supervisor, { granted: true, reason: '同意' }, at('03 15:00'))

describe('what the rules make', () => {
  test.each(ORDER_STATES)('an order in %s is sound', (state) => expect(faultsOf(anOrder(state))).toEqual([]))

  test.each([
    ['a whole life', aLife],
    ['one left out by two persons', excluded],
    ['one that is suspended', suspended],
    ['one taken up again', () => after(suspended(), 'endSuspension', supervisor, { reason: '材料已到' }, at('10 09:00'))],
    ['one merged and parted', () => after(after(anOrder('handling', at('02 09:00')), 'merge', dispatcher, { leadOrder: 'lead', reason: '同一' }, at('03 09:00')), 'unmerge', dispatcher, { reason: '并非同一' }, at('04 09:00'))],
    ['one reopened', () => after(aLife(), 'reopen', { kind: 'citizen', orderId: 'x' }, {}, at('10 09:00'))],
    ['one whose rating was left out', leftOut],
    ['one rated badly again after that', () => after(leftOut(), 'rate', { kind: 'citizen', orderId: 'x' }, { grade: 'dissatisfied', solved: false }, at('05 09:00'))],
    ['one whose rating is looked at', () => after(after(anOrder('callback', at('02 09:00')), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false, grade: 'dissatisfied' }, at('03 09:00')), 'verifyRating', caller, { outcome: 'mistaken', finding: '按错' }, at('03 10:00'))],
  ])('%s is sound', (_, order) => expect(faultsOf(order())).toEqual([]))
})

const withClock = (order: Order, id: string, change: (clock: Clock) => Partial<Clock>): Order => {
  expect(order.clocks.map((clock) => clock.id)).toContain(id)
  return { ...order, clocks: order.clocks.map((clock) => (clock.id === id ? { ...clock, ...change(clock) } : clock)) }
}

describe('a field forged, everything else as it was', () => {
  const life = aLife()
  const lookedAt = excluded()
  const forged: [string, Order, RuleName][] = [
    ['fewer redos than there were', { ...life, redoCount: 0 }, 'counter_wrong'],
    ['fewer urgings', { ...life, urgeCount: 0 }, 'counter_wrong'],
    ['a better grade', { ...life, rating: life.rating && { ...life.rating, grade: 'very_satisfied' } }, 'rating_wrong'],
    ['a rating taken away', { ...life, rating: null }, 'rating_wrong'],
    ['the bad rating of the answer before, forgotten', { ...life, earlierRatings: [] }, 'rating_wrong'],
    ['the bad rating of the answer before, made good', { ...life, earlierRatings: (life.earlierRatings ?? []).map((one) => ({ ...one, grade: 'satisfied' })) }, 'rating_wrong'],
    ['a rating nobody gave', { ...suspended(), rating: life.rating }, 'rating_wrong'],
    ['a rating given to the page, said to be told on the telephone', { ...life, rating: life.rating && { ...life.rating, via: 'web' } }, 'rating_wrong'],
    ['a try that was never made', { ...life, callbacks: [...life.callbacks, ...life.callbacks.slice(-1)] }, 'callbacks_wrong'],
    ['a call that reached nobody, said to have', { ...life, callbacks: life.callbacks.map((call) => ({ ...call, reached: true })) }, 'callbacks_wrong'],
    ['solved, by the call-back', { ...life, callbacks: life.callbacks.map((call) => ({ ...call, solved: true })) }, 'callbacks_wrong'],
    ['another person called', { ...life, callbacks: life.callbacks.map((call) => ({ ...call, by: { ...call.by, id: 'another' } })) }, 'callbacks_wrong'],
    ['contacted earlier than it was', withClock(life, 'contact:zhujian', () => ({ metAt: at('02 09:35') })), 'met_wrong'],
    ['signed when nobody signed', withClock(life, 'sign:zhujian', () => ({ metAt: at('02 09:20') })), 'met_wrong'],
    ['met by the reply that was sent back', withClock(life, 'resolve', () => ({ metAt: at('05 10:00') })), 'met_wrong'],
    ['a promise that was kept, said not to be', withClock(life, 'resolve', () => ({ metAt: null, stoppedAt: at('09 09:00') })), 'met_wrong'],
    ['a part that was answered, said not to be', withClock(life, 'resolve:shijian', () => ({ metAt: null, stoppedAt: at('09 09:00') })), 'met_wrong'],
    ['begun later than the dispatch', withClock(life, 'resolve', () => ({ startedAt: at('02 12:00') })), 'clock_untold'],
    ['stopped when nothing was done', withClock(life, 'resolve#2', () => ({ metAt: null, stoppedAt: at('06 11:30') })), 'clock_untold'],
    ['an extension nobody granted', withClock(life, 'resolve#2', (clock) => ({ extensions: [{ span: { kind: 'working_days', amount: 3 }, grantedAt: at('06 11:00'), reason: '' }, ...clock.extensions] })), 'clock_untold'],
    ['an extension longer than was granted', withClock(life, 'resolve', (clock) => ({ extensions: clock.extensions.map((one) => ({ ...one, span: { kind: 'working_days', amount: 9 } })) })), 'clock_untold'],
    ['a pause that never was', withClock(life, 'resolve#2', () => ({ pauses: [{ from: at('06 09:10'), to: at('06 12:00'), until: null, reason: 'suspension' }] })), 'pause_wrong'],
    ['a pause on another ground', withClock(life, 'resolve', (clock) => ({ pauses: clock.pauses.map((one) => ({ ...one, reason: 'suspension' })) })), 'pause_wrong'],
    ['a pause longer than the waiting', withClock(life, 'resolve', (clock) => ({ pauses: clock.pauses.map((one) => ({ ...one, to: at('03 15:00') })) })), 'pause_wrong'],
    ['a pause longer than was asked for', withClock(suspended(), 'resolve', (clock) => ({ pauses: clock.pauses.map((one) => ({ ...one, until: at('30 09:00') })) })), 'pause_wrong'],
    ['a pause taken away', withClock(life, 'resolve', () => ({ pauses: [] })), 'pause_wrong'],
    ['left out by one person', { ...lookedAt, excluded: lookedAt.excluded && { ...lookedAt.excluded, confirmedBy: lookedAt.excluded.proposedBy } }, 'exclusion_wrong'],
    ['left out by a person who said nothing', { ...lookedAt, excluded: lookedAt.excluded && { ...lookedAt.excluded, confirmedBy: { kind: 'staff', id: 'another', unit: 'centre' } } }, 'exclusion_wrong'],
    ['left out, and nobody asked for it', { ...life, excluded: lookedAt.excluded }, 'exclusion_wrong'],
    ['left out on another ground', { ...lookedAt, excluded: lookedAt.excluded && { ...lookedAt.excluded, ground: 'force_majeure' } }, 'exclusion_wrong'],
    ['left out by two persons, and counted all the same', { ...lookedAt, excluded: null }, 'exclusion_wrong'],
    ['a rating left out by one person', { ...leftOut(), setAsides: (leftOut().setAsides ?? []).map((one) => ({ ...one, confirmedBy: one.proposedBy })) }, 'exclusion_wrong'],
    ['a rating left out by two persons, and counted all the same', { ...leftOut(), setAsides: [] }, 'exclusion_wrong'],
    ['a rating left out, and nobody asked for it', { ...life, setAsides: leftOut().setAsides ?? [] }, 'exclusion_wrong'],
    ['upheld by nobody', { ...life, upheld: { proposedBy: { kind: 'staff', id: 'x', unit: 'centre' }, evidence: '', at: at('09 09:00') } }, 'exclusion_wrong'],
  ]
  test.each(forged)('%s', (_, order, rule) => expect(rulesOf(order)).toContain(rule))
})
