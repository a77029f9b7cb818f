// The words that decided a reading are worked out when somebody looks, from what that person may see.
import { expect, test, vi } from 'vitest'
import type { Actor } from '../../server/domain/actors.ts'
import type { Order, Reading } from '../../server/domain/orders.ts'
import type { Names } from '../../server/presenters/names.ts'
import { staffOrder } from '../../server/presenters/orders.ts'
import { aFiledOrder, dispatcher, liaison, MONDAY, world } from '../support/builders.ts'

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
const decidingWords = vi.fn<Names['decidingWords']>(() => ({ words: [{ term: '电梯', weight: 0.4 }], by: 'catalogue-2' }))
const names: Names = {
  unit: (code) => (code === null ? null : { code, name: code, nameEn: code }),
  leaf: () => null,
  leafPath: () => ({ path: [], pathEn: [], legalBasis: [], leadUnit: null }),
  person: (id) => id,
  namedIn: () => ({ organisations: [], times: [], yuan: [] }),
  decidingWords,
  withoutPersonal: (text) => text,
}
const readingSeenBy = (order: Order, who: Actor, how: Names = names) => staffOrder(order, who, how, world, MONDAY).reading
const order = aFiledOrder({ reading: READING, demand: { ...aFiledOrder().demand, title: '电梯停运', text: '电梯停运,电话13812345678', masks: { title: [], text: [[7, 18]] } } })

test('they are those of the reader at work, for the leaves as they were read, and say by whom', () => {
  expect(readingSeenBy(order, dispatcher)).toMatchObject({ readerVersion: 'catalogue-1+model-old', because: [{ term: '电梯', weight: 0.4 }], becauseBy: 'catalogue-2' })
  expect(decidingWords).toHaveBeenLastCalledWith('电梯停运', '电梯停运,电话13812345678', ['02.03.01', '03.01.01'])
})

test('no word can come from what is masked for its reader', () => {
  const unit = { ...order, units: [liaison.unit], leadUnit: liaison.unit }
  readingSeenBy(unit, liaison)
  expect(decidingWords.mock.lastCall?.[1]).not.toContain('13812345678')
})

test('an order that kept its words shows those, by the reader of then, and nothing is worked out', () => {
  decidingWords.mockClear()
  const kept = { ...order, reading: { ...READING, because: [{ term: '停运', weight: 0.2 }] } }
  expect(readingSeenBy(kept, dispatcher)).toMatchObject({ because: [{ term: '停运', weight: 0.2 }], becauseBy: 'catalogue-1+model-old' })
  expect(decidingWords).not.toHaveBeenCalled()
})

test('while no reader is ready there are none, and the view says so', () => {
  expect(readingSeenBy(order, dispatcher, { ...names, decidingWords: () => null })).toMatchObject({ because: [], becauseBy: null })
})
