// What ends while it waits: a promise, a question, a card, a window. Nobody is judged by time in which they could do nothing.
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { outcomeOf, type Clock } from '../../server/domain/clocks.ts'
import { changeFor, wakesAt } from '../../server/domain/decide.ts'
import { isWatched, rewatched } from '../../server/domain/moves/rewatch.ts'
import { orderNumber } from '../../server/domain/numbers.ts'
import type { Order } from '../../server/domain/orders.ts'
import { assess } from '../../server/domain/rates/assess.ts'
import { after, aFiledOrder, anOrder, beijing, dispatcher, handler, lead, MONDAY, staff, supervisor, SYSTEM, world } from '../support/builders.ts'

const at = (text: string): Date => beijing(`2026-${text}`)
const clockOf = (order: Order, id: string): Clock => order.clocks.find((clock) => clock.id === id)!
const faults = (order: Order): string[] =>
  orderViolations({ ...order, number: orderNumber(order.localDay, 1) }, { ...world, units: { has: () => true } }).map(({ rule, detail }) => `${rule} ${detail}`)
const mended = (order: Order, now: Date): Order => changeFor(order, 'rewatch', SYSTEM, rewatched(order, world)!, world, now).order

/** Dispatched on Monday at nine, suspended from Tuesday to the first of May. */
const suspended = (): Order => {
  const asked = after(anOrder('handling'), 'requestSuspension', lead, { reason: '资金', plan: '两步', owner: '某某', until: at('05-01 09:00') }, at('03-03 09:00'))
  return after(asked, 'ruleSuspension', supervisor, { granted: true, reason: '同意' }, at('03-03 09:00'))
}
const reached = (): Order => {
  const asked = after(anOrder('handling'), 'askInfo', handler, { question: '几号楼？', answerBy: at('03-10 09:00') }, at('03-02 11:00'))
  return after(asked, 'recordContact', handler, { method: 'phone', reached: true }, at('03-05 10:00'))
}

describe('a promise that ends while it stands still is judged by the time that counted', () => {
  test('the citizen reached while a question to them is open: contacted in time', () => {
    const order = reached()
    expect(outcomeOf(clockOf(order, 'contact:zhujian'), at('03-06 09:00'))).toBe('on_time')
    expect(assess(order, [], at('03-06 09:00'))?.marks.response).toBe(true)
    expect(faults(order)).toEqual([])
  })

  test('terminated while suspended: no breach of the limit', () => {
    const asked = after(suspended(), 'requestTermination', lead, { reason: '已入司法程序', law: '《信访工作条例》' }, at('04-09 09:00'))
    const order = after(asked, 'ruleTermination', supervisor, { granted: true, reason: '属实' }, at('04-10 09:00'))
    expect(outcomeOf(clockOf(order, 'resolve'), at('05-02 09:00'))).toBe('moot')
    expect(faults(order)).toEqual([])
  })

  test('a part answered while the whole is suspended', () => {
    const helped = after(anOrder('handling'), 'addAssisting', dispatcher, { unit: 'shijian', task: '核查' })
    const asked = after(helped, 'requestSuspension', lead, { reason: '资金', plan: '两步', owner: '某某', until: at('05-01 09:00') }, at('03-03 09:00'))
    const order = after(after(asked, 'ruleSuspension', supervisor, { granted: true, reason: '同意' }, at('03-03 09:00')), 'answerPart', staff('shijian', 'handler'), { text: '已核查' }, at('04-10 09:00'))
    expect(outcomeOf(clockOf(order, 'resolve:shijian'), at('05-02 09:00'))).toBe('on_time')
    expect(faults(order)).toEqual([])
  })

  test('what had fallen due before the wait began stays late', () => {
    const asked = after(anOrder('handling'), 'askInfo', handler, { question: '几号楼？', answerBy: at('03-12 09:00') }, at('03-05 11:00'))
    const order = after(asked, 'recordContact', handler, { method: 'phone', reached: true }, at('03-06 10:00'))
    expect(outcomeOf(clockOf(order, 'contact:zhujian'), at('03-09 09:00'))).toBe('late')
    expect(faults(order)).toEqual([])
  })

  test('as an older release left it, it is found and set right once, also after the end', () => {
    const asked = after(suspended(), 'requestTermination', lead, { reason: '已入司法程序', law: '《信访工作条例》' }, at('04-09 09:00'))
    for (const [right, id] of [[reached(), 'contact:zhujian'], [after(asked, 'ruleTermination', supervisor, { granted: true, reason: '属实' }, at('04-10 09:00')), 'resolve']] as const) {
      const dueBefore = clockOf(anOrder('handling'), id).dueAt
      const old = { ...right, clocks: right.clocks.map((clock) => (clock.id === id ? { ...clock, dueAt: dueBefore } : clock)) }
      expect(faults(old)).toContain(`clock_wrong ${id}: due_not_as_recorded`)
      expect(isWatched(old, world, old.updatedAt)).toBe(false)
      const order = mended(old, at('05-02 09:00'))
      expect(clockOf(order, id)).toEqual(clockOf(right, id))
      expect(order.history.at(-1)?.detail).toMatchObject({ redated: [id] })
      expect(faults(order)).toEqual([])
      expect(rewatched(order, world)).toBeNull()
    }
  })
})

describe('a question ends with the citizen’s turn', () => {
  const declined = (): Order => {
    const asked = after(aFiledOrder(), 'askInfo', dispatcher, { question: '几号楼？', answerBy: at('03-06 09:00') })
    return after(asked, 'decline', dispatcher, { kind: 'legal_procedure', reason: '已在诉讼中', rightRoute: '请向受理法院反映' }, at('03-03 09:00'))
  }
  const reopened = (order: Order): Order => after(order, 'reopen', { kind: 'citizen', orderId: order._id }, {}, at('03-07 09:00'))

  test('declined and reopened, the order wakes for nothing that is past', () => {
    expect(declined().info).toBeNull()
    const order = reopened(declined())
    expect(order.wakeAt! > at('03-07 09:00')).toBe(true)
    expect(faults(order)).toEqual([])
  })

  test('left on an order by an older release, it wakes nobody, is found, and goes', () => {
    const left = { question: '几号楼？', askedAt: MONDAY, remindAt: at('03-04 09:00'), answerBy: at('03-06 09:00'), backTo: 'submitted' as const }
    expect(reopened({ ...declined(), info: left }).info, 'with the next step').toBeNull()
    const old: Order = { ...reopened(declined()), info: left }
    expect(wakesAt(old, world)).toEqual(reopened(declined()).wakeAt)
    expect(faults(old)).toEqual(['info_wrong one in submitted'])
    expect(faults({ ...declined(), info: left })).toEqual(['info_wrong one in declined'])
    const order = mended({ ...old, wakeAt: at('03-04 09:00') }, at('03-08 09:00'))
    expect([order.info, faults(order)]).toEqual([null, []])
  })
})
