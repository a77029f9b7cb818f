// Who writes their own name into a secret demand stays as hidden from units as their contact is (HR §7.5).
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { decide } from '../../server/domain/decide.ts'
import type { Order } from '../../server/domain/orders.ts'
import { masked } from '../../server/presenters/masking.ts'
import { staffOrder } from '../../server/presenters/orders.ts'
import { unitOrder } from '../../server/presenters/unit-order.ts'
import { tokensOf } from '../../server/services/following.ts'
import { ownMasks, withoutPersonal } from '../../server/services/masks.ts'
import { ownSpans } from '../../server/text/entities/own.ts'
import { queryTokens } from '../../server/text/search-tokens.ts'
import { after, anOrder, caller, dispatcher, handler, lead, liaison, MONDAY, staff, world } from '../support/builders.ts'
import { plainNames as names } from '../support/names.ts'

const WRITER = { name: '王建国', phone: '87654321', addressDetail: '3栋502' }
const found = (text: string, writer = WRITER): string[] => ownSpans(text, writer).map(([from, to]) => text.slice(from, to))

describe('what a text says of who wrote it', () => {
  test.each([
    ['我叫王建国，住3栋502，举报楼下餐馆偷排油烟', ['王建国', '3栋502']],
    ['本人王 建国，３幢502室，电话8765-4321', ['王 建国', '３幢502室', '8765-4321']],
    ['我叫李明华，住在隔壁', ['李明华']],
    ['联系人：赵敏。', ['赵敏']],
    ['姓名：欧阳明珠 男', ['欧阳明珠']],
    ['My name is Anna Smith and I saw it', ['Anna Smith']],
  ])('%s', (text, spans) => expect(found(text)).toEqual(spans))
  test.each(['本人曾多次向街道反映', '本人于昨天看见', '我叫他停，他不听', '13栋5021室的王建', '请公开姓名和电话'])('and not in %s', (text) => expect(found(text)).toEqual([]))
  test('a mere surname, or one digit of a door, names nobody', () => expect(found('王某在5楼', { name: '王', phone: '5', addressDetail: '5' })).toEqual([]))
  test('a foreign name in any writing', () => expect(ownSpans('i am anna smith, ask SMITH', { name: 'Anna Smith' })).toHaveLength(2))
})

test('masks that lie over one another cover both', () => expect(masked('0123456789', [[2, 5], [4, 8], [5, 6]])).toBe('01******89'))

const TEXT = '我叫王建国，住3栋502，举报楼下餐馆偷排油烟。'
const reported = (secret: boolean): Order => {
  const order = after(anOrder('handling'), 'addAssisting', dispatcher, { unit: 'shijian', task: '和王建国一起去看' })
  const demand = { ...order.demand, title: '王建国举报油烟', text: TEXT, wish: '请回复王建国', answers: { since: '王建国搬来以后' }, place: { ...order.demand.place, address: '江畔花园3栋502' } }
  return {
    ...order,
    secret,
    asks: [{ no: 1, text: '请到3栋502看', from: 'reader', original: null, dropped: null }] as unknown as NonNullable<Order['asks']>,
    demand: { ...demand, masks: { title: [], text: [], own: ownMasks(demand, WRITER) } },
  }
}
const NAMED = /王建国|3栋502/

describe('of a secret demand', () => {
  const order = reported(true)
  test.each([['liaison', liaison], ['handler', handler], ['lead', lead], ['liaison of an assisting unit', staff('shijian', 'liaison')]])('no text tells the %s who wrote it', (_, who) => {
    const seen = staffOrder(order, who, names, world, MONDAY)
    expect(JSON.stringify(seen)).not.toMatch(NAMED)
    expect(seen.text).toBe('我叫***，住*****，举报楼下餐馆偷排油烟。')
  })
  test('nor the unit’s own system', () => expect(JSON.stringify(unitOrder(order, 'zhujian', withoutPersonal))).not.toMatch(NAMED))
  test('nor does a unit find it by the name', () => {
    expect(tokensOf(order).hidden).toEqual(expect.arrayContaining(queryTokens('王建国')))
    expect(tokensOf(reported(false)).hidden).toBeUndefined()
  })
  test('the centre reads it whole', () => expect(staffOrder(order, caller, names, world, MONDAY).text).toBe(TEXT))
})

test('an ordinary one is read whole, and covered once it becomes secret', () => {
  const open = reported(false)
  expect(staffOrder(open, liaison, names, world, MONDAY).text).toBe(TEXT)
  const kept = after(open, 'keepSecret', { kind: 'citizen', orderId: open._id }, {})
  expect(JSON.stringify(staffOrder(kept, liaison, names, world, MONDAY))).not.toMatch(NAMED)
})

test('one of before these were found is searched when it becomes secret', () => {
  const { own: _, ...masks } = reported(false).demand.masks
  const old: Order = { ...reported(false), demand: { ...reported(false).demand, masks } }
  const own = ownMasks(old.demand, WRITER)
  const decided = decide(old, { action: 'keepSecret', who: { kind: 'citizen', orderId: old._id }, grounds: {} }, { ...world, ownMasks: () => own }, MONDAY)
  expect(decided.ok && decided.change.order.demand.masks.own).toEqual(own)
})

test('the checker finds what lies outside the words', () => {
  const order = reported(true)
  const faults = (title: [number, number][]) => orderViolations({ ...order, demand: { ...order.demand, masks: { ...order.demand.masks, own: { ...ownMasks(order.demand, WRITER), title } } } }, { ...world, units: { has: () => true } }).filter(({ rule }) => rule === 'mask_shows')
  expect(faults([[0, 3]])).toEqual([])
  expect(faults([[0, 300]])).toHaveLength(1)
})
