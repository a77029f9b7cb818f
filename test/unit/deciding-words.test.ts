// The words that decided a reading are worked out when somebody looks, from what that person may see.
import { expect, test, vi } from 'vitest'
import type { Actor } from '../../server/domain/actors.ts'
import type { Order, Reading } from '../../server/domain/orders.ts'
import { staffOrder } from '../../server/presenters/orders.ts'
import type { Deciding } from '../../server/presenters/reading.ts'
import type { ReadingDesk } from '../../server/services/reading.ts'
import { decidingWords } from '../../server/services/viewing.ts'
import { aFiledOrder, dispatcher, liaison, MONDAY, world } from '../support/builders.ts'
import { plainNames as names } from '../support/names.ts'

const READING: Reading = {
  at: MONDAY,
  readerVersion: 'catalogue-1+model-old',
  language: 'zh',
  leaves: [
    { code: '02.03.01', p: 0.8 },
    { code: '03.01.01', p: 0.1 },
  ],
  demandType: { value: 'complaint', p: 0.9 },
  urgency: { level: 'T2', reasons: [], script: null },
  abstained: false,
  several: false,
  units: [],
  routeReasons: ['sure'],
}
const deciding: Deciding = { words: [{ term: '电梯', weight: 0.4 }], by: 'catalogue-2' }
const reasons = vi.fn<ReadingDesk['reasons']>(() => Promise.resolve({ words: [{ term: '电梯', weight: 0.4 }], by: 'catalogue-2' }))
const order = aFiledOrder({ reading: READING, demand: { ...aFiledOrder().demand, title: '电梯停运', text: '居民反映电梯停运,电话13812345678', masks: { title: [], text: [[11, 22]] } } })
const seenBy = (who: Actor, seen: Order = order) => decidingWords({ reading: { reasons } }, who, seen)

test('they are those of the reader at work, for the leaves as they were read', async () => {
  expect(await seenBy(dispatcher)).toEqual(deciding)
  expect(reasons).toHaveBeenLastCalledWith({ title: '电梯停运', text: '居民反映电梯停运,电话13812345678' }, ['02.03.01', '03.01.01'])
})

test('a title that was made of the text’s first words tells the reader nothing', async () => {
  await seenBy(dispatcher, { ...order, demand: { ...order.demand, title: '居民反映电梯…' } })
  expect(reasons.mock.lastCall?.[0].title).toBeNull()
})

test('no word can come from what is masked for its reader', async () => {
  await seenBy(liaison, { ...order, units: [liaison.unit], leadUnit: liaison.unit })
  expect(reasons.mock.lastCall?.[0].text).not.toContain('13812345678')
})

test('an order that kept its words shows those, by the reader of then, and nothing is worked out', async () => {
  reasons.mockClear()
  const kept = { ...order, reading: { ...READING, because: [{ term: '停运', weight: 0.2 }] } }
  expect(staffOrder(kept, dispatcher, names, world, MONDAY, deciding).reading).toMatchObject({ because: [{ term: '停运', weight: 0.2 }], becauseBy: 'catalogue-1+model-old' })
  expect(await seenBy(dispatcher, kept)).toBeNull()
  expect(reasons).not.toHaveBeenCalled()
})

test('the view says whose words they are; while no reader is ready there are none, and it says so', () => {
  expect(staffOrder(order, dispatcher, names, world, MONDAY, deciding).reading).toMatchObject({ readerVersion: 'catalogue-1+model-old', because: [{ term: '电梯', weight: 0.4 }], becauseBy: 'catalogue-2' })
  expect(staffOrder(order, dispatcher, names, world, MONDAY, null).reading).toMatchObject({ because: [], becauseBy: null })
})
