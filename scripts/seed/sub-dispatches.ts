// Sub-dispatches of the demo city (下派): streets that handle a matter of neighbours have asked one of their communities to help; most
// have answered, some are still at it.
import type { Context } from '../../server/context.ts'
import { decide, type Ask } from '../../server/domain/decide.ts'
import type { Order } from '../../server/domain/orders.ts'
import { HOUR_MS, MINUTE_MS } from '../../server/domain/time.ts'
import { worldOf } from '../../server/services/city.ts'
import { people } from '../city/people.ts'
import { staffOf } from './walk.ts'

/** Communities with somebody who can answer, by their street. */
const communitiesWithPeople = (ctx: Context, street: string): string[] => [...new Set(people.map(({ unit }) => unit))].filter((unit) => ctx.city.units.get(unit)?.parent === street)

/** The order with its street's sub-dispatch, where a street takes part in handling a matter that communities may help with; others stay as they are. */
export function handedDown(ctx: Context, order: Order, index: number): Order {
  if (order.state !== 'handling') return order
  const street = [order.leadUnit ?? '', ...order.parts.map(({ unit }) => unit)].find((unit) => communitiesWithPeople(ctx, unit).length > 0)
  if (street === undefined) return order
  const communities = communitiesWithPeople(ctx, street)
  const unit = communities[index % communities.length] ?? ''
  const askedAt = new Date(order.updatedAt.getTime() + 10 * MINUTE_MS)
  const answeredAt = new Date(askedAt.getTime() + 3 * HOUR_MS)
  if (askedAt > ctx.now()) return order
  const ask: Ask = { action: 'subDispatch', who: staffOf(street, 'liaison', index), grounds: { unit, task: '请上门向周边住户了解情况，把核实结果和照片报街道' } }
  const asked = decide(order, ask, worldOf(ctx), askedAt)
  if (!asked.ok) return order
  if (index % 3 === 0 || answeredAt > ctx.now()) return asked.change.order
  const answer: Ask = { action: 'answerPart', who: staffOf(unit, 'liaison', index), grounds: { text: '已走访楼上楼下和隔壁住户，情况基本属实，已劝导并约定本周内整改，社区继续跟进。' } }
  const answered = decide(asked.change.order, answer, worldOf(ctx), answeredAt)
  return answered.ok ? answered.change.order : asked.change.order
}
