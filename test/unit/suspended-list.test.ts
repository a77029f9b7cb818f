// The list of what is suspended (挂账) is never hidden: each row says why, what is to be done, who answers for it and when it is looked
// at again (HR §3.2). And who held an order how long, net (HR §7.2).
import { describe, expect, test } from 'vitest'
import type { Order } from '../../server/domain/orders.ts'
import { orderRow } from '../../server/presenters/order-rows.ts'
import { staffOrder } from '../../server/presenters/orders.ts'
import { after, anOrder, aFiledOrder, beijing, caller, dispatcher, handler, lead, liaison, supervisor, world } from '../support/builders.ts'
import { plainNames as names } from '../support/names.ts'

const at = (time: string) => beijing(`2026-03-${time}`)
const until = at('20 09:00')
const suspended = (): Order => after(after(anOrder('handling', at('02 09:00')), 'requestSuspension', lead, { reason: '等待配件', plan: '三月中旬到货后更换', owner: '傅成之', until }, at('03 09:00')), 'ruleSuspension', supervisor, { granted: true, reason: '同意' }, at('03 15:00'))
const rowOf = (order: Order, ofCentre = true) => orderRow(order, names, at('04 09:00'), ofCentre).suspended

describe('a row of a suspended order', () => {
  test('says obstacle, plan, owner and day of review', () =>
    expect(rowOf(suspended())).toEqual({ obstacle: '等待配件', plan: '三月中旬到货后更换', owner: '傅成之', reviewAt: until.toISOString() }))
  test('also where a bad rating was put into the ledger', () => {
    const back = after(anOrder('callback', at('02 09:00')), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false, grade: 'dissatisfied' }, at('03 09:00'))
    const entered = after(back, 'verifyRating', supervisor, { outcome: 'ledger', finding: '管网改造列入年度计划', plan: '五月施工', owner: '白露', until }, at('03 10:00'))
    expect(rowOf(entered)).toEqual({ obstacle: null, plan: '五月施工', owner: '白露', reviewAt: until.toISOString() })
  })
  test('a later suspension takes the place of an earlier one', () => {
    const again = after(suspended(), 'endSuspension', supervisor, { reason: '已到货' }, at('05 09:00'))
    const asked = after(again, 'requestSuspension', lead, { reason: '雨季', plan: '雨停后施工', owner: '何安', until: at('28 09:00') }, at('05 10:00'))
    expect(rowOf(after(asked, 'ruleSuspension', supervisor, { granted: true, reason: '同意' }, at('05 11:00')))).toMatchObject({ obstacle: '雨季', owner: '何安' })
  })
  test('is nothing on any other order, also one that only asks for it', () => {
    expect(rowOf(anOrder('handling'))).toBeNull()
    expect(rowOf(after(suspended(), 'endSuspension', supervisor, { reason: '已到货' }, at('05 09:00')))).toBeNull()
  })
  test('numbers that name a person stay with the centre', () => {
    const hiding = { ...names, withoutPersonal: () => '***' }
    expect(orderRow(suspended(), hiding, at('04 09:00'), false).suspended).toMatchObject({ obstacle: '***', plan: '***', owner: '傅成之' })
    expect(orderRow(suspended(), hiding, at('04 09:00'), true).suspended).toMatchObject({ plan: '三月中旬到货后更换' })
  })
})

describe('who held it how long', () => {
  const held = (order: Order, now: Date) => staffOrder(order, supervisor, names, world, now).held.map(({ unit, ...rest }) => ({ unit: unit.code, ...rest }))
  const sent = (): Order => after(aFiledOrder({}, at('02 09:00')), 'dispatch', dispatcher, { leadUnit: 'zhujian' }, at('02 09:00'))

  test('is a sum per unit over its stretches, in working time and in elapsed time', () => {
    const stretch = (unit: string, from: string, to: string | null) => ({ unit, from: at(from), to: to === null ? null : at(to) })
    const back: Order = { ...sent(), holdings: [stretch('zhujian', '02 09:00', '02 11:00'), stretch('shijian', '02 11:00', '02 15:30'), stretch('zhujian', '02 15:30', null)] }
    // 9:00–11:00 and 15:30–18:00 of the one; 11:00–12:00 and 13:30–15:30 of the other.
    expect(held(back, at('02 18:00'))).toEqual([
      { unit: 'zhujian', workingMinutes: 120 + 150, elapsedMinutes: 120 + 150, pausedMinutes: 0 },
      { unit: 'shijian', workingMinutes: 60 + 120, elapsedMinutes: 270, pausedMinutes: 0 },
    ])
  })
  test('the citizen’s turn and a suspension are nobody’s time', () => {
    const asking = after(after(sent(), 'sign', liaison, {}, at('02 09:30')), 'askInfo', handler, { question: '几号楼？', answerBy: at('04 09:00') }, at('02 10:00'))
    const told = after(asking, 'supplyInfo', { kind: 'citizen', orderId: asking._id }, { text: '三号楼' }, at('02 16:00'))
    expect(held(told, at('02 18:00'))).toEqual([{ unit: 'zhujian', workingMinutes: 60 + 120, elapsedMinutes: 60 + 120, pausedMinutes: 360 }])
    expect(held(asking, at('02 18:00')), 'while it lasts').toEqual([{ unit: 'zhujian', workingMinutes: 60, elapsedMinutes: 60, pausedMinutes: 480 }])
    expect(held(suspended(), at('06 12:00'))[0]).toMatchObject({ workingMinutes: 450 + 270, pausedMinutes: 69 * 60 })
  })
  test('where the calendar does not know a year, elapsed time is told, and no working time is invented', () => {
    const late: Order = { ...sent(), holdings: [{ unit: 'zhujian', from: beijing('2029-01-01 09:00'), to: beijing('2029-01-01 12:00') }] }
    expect(held(late, beijing('2029-01-02 09:00'))).toEqual([{ unit: 'zhujian', workingMinutes: null, elapsedMinutes: 180, pausedMinutes: 0 }])
  })
})
