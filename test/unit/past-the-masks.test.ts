// Ways past the masks that hide a citizen from units: names of files, a department's own system, words that staff typed, the search.
import { describe, expect, test } from 'vitest'
import type { Order } from '../../server/domain/orders.ts'
import { attachmentViews, calledForUnit } from '../../server/presenters/files.ts'
import { unitOrder } from '../../server/presenters/unit-order.ts'
import { tokensOf } from '../../server/services/following.ts'
import { personalSpans, withoutPersonal } from '../../server/services/masks.ts'
import { queryTokens } from '../../server/text/search-tokens.ts'
import { after, aFiledOrder, anOrder, ask, dispatcher, staff, supervisor } from '../support/builders.ts'

const NUMBER = '13912345678'

describe('names of attached files, as a unit reads them', () => {
  const files = ['李小明13912345678实名举报.jpg', '身份证.PDF', '无后缀'].map((name, index) => ({ id: `f${index}`, name, mime: 'image/jpeg', size: 1 }))
  const names = (secret: boolean) => attachmentViews(files, 'o', calledForUnit(secret, withoutPersonal)).map(({ name }) => name)
  test('of a secret order nothing but the kind is left', () => expect(names(true)).toEqual(['file-1.jpg', 'file-2.pdf', 'file-3']))
  test('of another order numbers are covered', () => expect(names(false).join()).not.toContain(NUMBER))
})

describe('a department’s own system', () => {
  test('reads no number in the place, nor in a whistle', () => {
    const street = staff('wangjiang', 'liaison')
    const filed = aFiledOrder()
    const held = after(after({ ...filed, demand: { ...filed.demand, place: { ...filed.demand.place, address: `江畔花园 电话${NUMBER}` } } }, 'dispatch', dispatcher, { leadUnit: 'wangjiang' }), 'sign', street, {})
    const whistled = after(held, 'whistle', street, { units: ['shuiwu'], place: `北门，找${NUMBER}`, meetAt: new Date('2026-03-03T09:00:00+08:00'), reason: `来电${NUMBER}`, needed: `联系${NUMBER}` })
    expect(JSON.stringify(unitOrder(whistled, 'shuiwu', withoutPersonal))).not.toContain(NUMBER)
  })
})

describe('the search of a unit', () => {
  const text = `邻居装修扰民，我的电话是${NUMBER}，请联系。`
  const order: Order = { ...anOrder('handling'), demand: { ...anOrder('handling').demand, title: '扰民', text, masks: { title: [], text: personalSpans(text) } } }
  const { tokens, hidden } = tokensOf(order)
  test('finds nothing by a number it may not read', () => {
    expect(tokens).toEqual(expect.arrayContaining(queryTokens(NUMBER)))
    expect(hidden).toEqual(expect.arrayContaining(queryTokens(NUMBER)))
  })
  test('and all other words as ever', () => expect(queryTokens('邻居装修扰民').filter((token) => hidden?.includes(token))).toEqual([]))
  test('what hides nothing keeps nothing hidden', () => expect(tokensOf(anOrder('handling'))).not.toHaveProperty('hidden'))
})

test('an accused unit named as assisting is refused, not left out without a word', () => {
  const order = after(aFiledOrder(), 'nameAccused', supervisor, { accusedUnits: ['shijian'], reason: '来电说明' })
  expect(ask(order, 'dispatch', dispatcher, { leadUnit: 'zhujian', assistingUnits: ['shijian'] })).toMatchObject({ ok: false, refusal: { rule: 'handled_by_the_accused' } })
})
