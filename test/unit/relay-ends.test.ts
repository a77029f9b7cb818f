// Relay numbers end with what they were bound for: planted by the write that takes the order from the unit, by none that does not.
import { expect, test } from 'vitest'
import { decide } from '../../server/domain/decide.ts'
import type { Order } from '../../server/domain/orders.ts'
import { after, anOrder, dispatcher, handler, lead, liaison, MONDAY, supervisor, world } from '../support/builders.ts'

const reachable = (order: Order): Order => ({ ...order, outbox: [], contact: { name: null, phone: { keyId: 'k', box: 'b' }, idNumber: null, addressDetail: null, phoneIndex: 'index', maskedName: null, maskedPhone: null } })
const ends = ({ outbox }: Order) => outbox.filter(({ type }) => type === 'unbind').map(({ unit, about }) => [unit, about])
const WHY = { reason: '理由' }
const handled = reachable(anOrder('handling'))

test.each([
  ['named as the accused', () => after(handled, 'nameAccused', dispatcher, { accusedUnits: ['zhujian', 'gongan'], ...WHY }), [['zhujian', 'accused'], ['gongan', 'accused']]],
  ['named after the end, when it keeps the order on its account', () => after(reachable(anOrder('closed')), 'nameAccused', dispatcher, { accusedUnits: ['zhujian'], ...WHY }), [['zhujian', 'accused']]],
  ['a return granted', () => after(reachable(anOrder('return_review')), 'ruleReturn', dispatcher, { granted: true, law: '第五条', ...WHY }), [['zhujian', 'unit_left']]],
  ['somebody of the unit recused', () => after(handled, 'recuse', lead, { person: 'zhujian-handler', ...WHY }), [['zhujian', 'recused']]],
  ['somebody of the centre recused', () => after(handled, 'recuse', supervisor, { person: 'centre-callback', ...WHY }), [['centre', 'recused']]],
  ['a return refused', () => after(reachable(anOrder('return_review')), 'ruleReturn', dispatcher, { granted: false, law: '第五条', ...WHY }), []],
  ['a contact recorded', () => after(handled, 'recordContact', handler, { method: 'phone', reached: true }), []],
  ['signed', () => after(reachable(anOrder('dispatched')), 'sign', liaison, {}), []],
  ['a recusal lifted', () => after({ ...after(handled, 'recuse', lead, { person: 'zhujian-handler', ...WHY }), outbox: [] }, 'liftRecusal', supervisor, { person: 'zhujian-handler', ...WHY }), []],
] as const)('%s', (_, order, expected) => expect(ends(order())).toEqual(expected))

test('where no switch binds numbers, or the citizen left none, nothing is planted', () => {
  const grounds = { accusedUnits: ['zhujian'], ...WHY }
  const without = decide(handled, { action: 'nameAccused', who: dispatcher, grounds }, { ...world, hasRelays: false }, MONDAY)
  expect(without.ok && ends(without.change.order)).toEqual([])
  expect(ends(after({ ...anOrder('handling'), outbox: [] }, 'nameAccused', dispatcher, grounds))).toEqual([])
})
