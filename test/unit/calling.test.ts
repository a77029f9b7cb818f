// Call-back: which tries count. Early, late or one upon the other they could not have reached anybody, and close nothing.
import { describe, expect, test } from 'vitest'
import { callsAbout, nextTryFrom, triesThatCount } from '../../server/domain/calling.ts'
import { isKeptFromUnits, isOfCentre } from '../../server/domain/rating-silence.ts'
import type { Order } from '../../server/domain/orders.ts'
import { after, anOrder, auditor, beijing, caller, handler, MONDAY, REPLY, world } from '../support/builders.ts'

const on = (time: string): Date => beijing(`2026-03-${time}`)
const missed = (...times: string[]) => times.map((time) => ({ at: on(time), reached: false }))

describe('a try counts', () => {
  test.each<[string, string[], string[]]>([
    ['at decent hours, three hours apart', ['02 09:00', '02 12:00', '02 15:00'], ['02 09:00', '02 12:00', '02 15:00']],
    ['not before half past eight, nor from half past eight in the evening on', ['02 08:29', '02 08:30', '02 20:29', '02 20:30', '02 23:00'], ['02 08:30', '02 20:29']],
    ['not one upon the other: the gap is from the last that counted', ['02 09:00', '02 09:05', '02 11:59', '02 12:00'], ['02 09:00', '02 12:00']],
    ['on a Sunday too', ['08 10:00'], ['08 10:00']],
  ])('%s', (_, tries, counted) => expect(triesThatCount(missed(...tries), world).map(({ at }) => at)).toEqual(counted.map(on)))

  test('who was reached was no failed try', () => expect(triesThatCount([{ at: on('02 09:00'), reached: true }], world)).toEqual([]))
})

test.each([
  ['at once, when nobody has called', [], '02 10:00', '02 10:00'],
  ['three hours after the last', ['02 10:00'], '02 11:00', '02 13:00'],
  ['tomorrow morning, when that would be too late', ['02 19:00'], '02 20:00', '03 08:30'],
  ['this morning, when it is too early', [], '02 06:00', '02 08:30'],
  ['tomorrow morning, in the evening', [], '02 21:00', '03 08:30'],
] as const)('the next counts %s', (_, tries, now, next) => expect(nextTryFrom(missed(...tries), world, on(now))).toEqual(on(next)))

const tried = (order: Order, at: Date): Order => after(order, 'callBack', caller, { method: 'phone', reached: false }, at)

test('the order closes unrated after the third that counts, and not before', () => {
  let order = anOrder('callback')
  for (const time of ['02 09:00', '02 09:01', '02 09:02', '02 23:00']) order = tried(order, on(time))
  expect(order).toMatchObject({ state: 'callback', callbacks: [{}, {}, {}, {}] })
  expect(order.history.slice(-4).map(({ detail }) => detail.counts)).toEqual([true, false, false, false])
  order = tried(tried(order, on('03 10:00')), on('03 14:00'))
  expect(order).toMatchObject({ state: 'closed', outcome: 'unreached', rating: null })
})

test('a redo begins to count anew', () => {
  let order = tried(tried(anOrder('callback'), on('02 09:00')), on('02 12:00'))
  order = after(order, 'redo', caller, { reason: '照片对不上' }, on('02 16:00'))
  order = after(after(after(order, 'recordContact', handler, { method: 'phone', reached: true }, on('03 09:00')), 'reply', handler, REPLY, on('03 09:00')), 'passReply', auditor, {}, on('03 09:00'))
  expect(callsAbout(order)).toEqual([])
  expect(tried(order, on('03 10:00')).state).toBe('callback')
})

test('that a link was made is nothing for a unit: neither as a step nor as a sign, before the end and after', () => {
  for (const state of ['callback', 'closed'] as const) expect(isKeptFromUnits('giveRatingLink', state)).toBe(true)
  expect(isOfCentre({ action: 'giveRatingLink', detail: {} })).toBe(true)
  expect(MONDAY).toEqual(on('02 09:00'))
})
