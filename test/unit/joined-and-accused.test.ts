// An order that complains of a unit stays unknown to it also where it is joined to another (HR §0.11).
import { expect, test } from 'vitest'
import { accusing } from '../../server/domain/accused.ts'
import { joined, keptFromEachOther } from '../../server/domain/moves/merging.ts'
import { changeFor } from '../../server/domain/decide.ts'
import { SYSTEM } from '../../server/domain/actors.ts'
import type { Order } from '../../server/domain/orders.ts'
import { NOTHING_BESIDE, staffOrder } from '../../server/presenters/orders.ts'
import { aFiledOrder, anOrder, dispatcher, liaison, MONDAY, world } from '../support/builders.ts'
import { plainNames as names } from '../support/names.ts'

const held = anOrder('handling')
const filed = aFiledOrder()
const complaining: Order = { ...filed, demand: accusing(filed.demand, ['zhujian']) }

test('neither is joined to the other, whichever leads', () => {
  for (const [one, other] of [[held, complaining], [complaining, held]] as const) expect(keptFromEachOther(one, other)).toMatchObject({ refusal: { rule: 'handled_by_the_accused' } })
  expect(keptFromEachOther(held, filed)).toBeNull()
  expect(keptFromEachOther(complaining, filed)).toBeNull()
})

test('a unit reads of joined orders those that it may open, on the page and in the steps', () => {
  const move = joined(held, 'order-of-others')
  if (move === null) throw new Error('it joins')
  const { order } = changeFor(held, 'join', SYSTEM, move, world, MONDAY)
  const seen = (joinedTo: string[]) => staffOrder(order, liaison, names, world, MONDAY, null, { ...NOTHING_BESIDE, joined: joinedTo })
  expect(JSON.stringify(seen([]))).not.toContain('order-of-others')
  expect(seen(['order-of-others']).mergedOrders).toEqual(['order-of-others'])
  expect(staffOrder(order, dispatcher, names, world, MONDAY).mergedOrders).toEqual(['order-of-others'])
})
