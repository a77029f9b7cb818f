// Sub-dispatches of the demo city (下派): units that handle an order have asked one of their communities or sections to help; most have
// answered, some are still at it.
import type { Context } from '../../server/context.ts'
import { decide, type Ask } from '../../server/domain/decide.ts'
import { unitsBelowFree } from '../../server/domain/moves/sub-dispatch.ts'
import type { Order } from '../../server/domain/orders.ts'
import { HOUR_MS, MINUTE_MS } from '../../server/domain/time.ts'
import { worldOf } from '../../server/services/city.ts'
import { people } from '../city/people.ts'
import { staffOf } from './walk.ts'

const STAFFED: ReadonlySet<string> = new Set(people.map(({ unit }) => unit))

const WORDS = {
  community: { task: '请上门向周边住户了解情况，把核实结果和照片报街道', answer: '已走访楼上楼下和隔壁住户，情况基本属实，已劝导并约定本周内整改，社区继续跟进。' },
  section: { task: '请到现场查看，写明原因和处理意见', answer: '已到现场查看，情况属实，已通知责任方三日内整改，整改后再复查一次。' },
} as const

/** Whom the unit may ask that has somebody who can answer. */
const helpersOf = (ctx: Context, order: Order, unit: string): string[] => unitsBelowFree(order, unit, worldOf(ctx)).filter((code) => STAFFED.has(code))

/** The order with a part handed down, where a unit that takes part in handling it has somebody to ask; others stay as they are. */
export function handedDown(ctx: Context, order: Order, index: number): Order {
  if (order.state !== 'handling') return order
  const above = [order.leadUnit ?? '', ...order.parts.map(({ unit }) => unit)].find((unit) => helpersOf(ctx, order, unit).length > 0)
  // A department asks now and then only: its own people do most by themselves.
  if (above === undefined || (ctx.city.units.get(above)?.kind === 'department' && index % 2 === 0)) return order
  const helpers = helpersOf(ctx, order, above)
  const unit = helpers[index % helpers.length] ?? ''
  const { task, answer } = WORDS[ctx.city.units.get(unit)?.kind === 'section' ? 'section' : 'community']
  const askedAt = new Date(order.updatedAt.getTime() + 10 * MINUTE_MS)
  const answeredAt = new Date(askedAt.getTime() + 3 * HOUR_MS)
  if (askedAt > ctx.now()) return order
  const ask: Ask = { action: 'subDispatch', who: staffOf(above, 'liaison', index), grounds: { unit, task } }
  const asked = decide(order, ask, worldOf(ctx), askedAt)
  if (!asked.ok) return order
  if (index % 3 === 0 || answeredAt > ctx.now()) return asked.change.order
  const answering: Ask = { action: 'answerPart', who: staffOf(unit, 'liaison', index), grounds: { text: answer } }
  const answered = decide(asked.change.order, answering, worldOf(ctx), answeredAt)
  return answered.ok ? answered.change.order : asked.change.order
}
