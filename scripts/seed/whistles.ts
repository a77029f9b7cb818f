// Whistles of the demo city (吹哨): streets that handle something which is not theirs alone have called departments together; some
// meetings are over and recorded, one waits for its record, some are to come.
import type { Context } from '../../server/context.ts'
import type { StaffActor } from '../../server/domain/actors.ts'
import { decide, type Ask } from '../../server/domain/decide.ts'
import type { Action, Grounds } from '../../server/domain/lifecycle.ts'
import type { Order } from '../../server/domain/orders.ts'
import { HOUR_MS, MINUTE_MS } from '../../server/domain/time.ts'
import type { Role } from '../../server/domain/words.ts'
import { worldOf } from '../../server/services/city.ts'
import { people } from '../city/people.ts'

const CALLED = [
  ['chengguan', 'jiaojing'],
  ['water', 'chengguan'],
  ['zhujian', 'xiaofang'],
  ['shengtai', 'gongan'],
] as const

const someoneOf = (unit: string, role: Role): StaffActor => {
  const holder = people.find((person) => person.unit === unit && person.roles.includes(role)) ?? people.find((person) => person.unit === unit)
  return { kind: 'staff', id: holder?.login ?? 'nobody', roles: [role], unit }
}

/** The order with its street's whistle, if a street is handling it; others stay as they are. */
export function whistled(ctx: Context, order: Order, index: number): Order {
  const street = order.leadUnit ?? ''
  if (order.state !== 'handling' || ctx.city.units.get(street)?.kind !== 'street') return order
  let walked = order
  const act = <A extends Action>(action: A, who: StaffActor, grounds: Grounds<A>, at: Date): boolean => {
    const decision = decide(walked, { action, who, grounds } as unknown as Ask, worldOf(ctx), at)
    if (decision.ok) walked = decision.change.order
    return decision.ok
  }
  const now = ctx.now()
  const units = [...(CALLED[index % CALLED.length] ?? CALLED[0])]
  const [first = '', second = ''] = units
  const liaison = someoneOf(street, 'liaison')
  const isPast = index % 12 !== 0
  const blownAt = new Date(isPast ? Math.max(order.updatedAt.getTime() + 20 * MINUTE_MS, now.getTime() - 30 * HOUR_MS) : Math.max(order.updatedAt.getTime(), now.getTime() - 40 * MINUTE_MS))
  const meetAt = new Date(blownAt.getTime() + (isPast ? 3 : 26) * HOUR_MS)
  if (blownAt > now || (isPast && meetAt.getTime() + HOUR_MS > now.getTime())) return order
  const place = order.demand.place.address ?? '事发现场'
  const call = { units, place, meetAt, reason: '现场责任交叉，街道一家协调不了', needed: '到现场核定责任，当场提出处置办法', law: '部门职责清单' }
  if (!act('whistle', liaison, call, blownAt)) return order
  const answeredAt = new Date(blownAt.getTime() + 15 * MINUTE_MS)
  act('comeToWhistle', someoneOf(first, 'liaison'), { who: `${ctx.city.units.get(first)?.name ?? first}现场组`, arriveAt: meetAt }, answeredAt)
  if (index % 2 === 0) act('objectToWhistle', someoneOf(second, 'liaison'), { reason: '现场问题主要不属本单位职责' }, answeredAt)
  if (!isPast || index % 5 === 0) return walked
  if (index % 2 === 0) act('ruleWhistle', someoneOf('centre', 'dispatcher'), { unit: second, granted: false, reason: '涉及本单位审批事项，应当到场' }, new Date(answeredAt.getTime() + 30 * MINUTE_MS))
  const arrivals = [
    { unit: first, came: true, at: new Date(meetAt.getTime() + (index % 4) * 8 * MINUTE_MS), who: '现场组', did: '核对现场，明确由本单位牵头处置，当日清理' },
    index % 4 === 2 ? { unit: second, came: false } : { unit: second, came: true, at: new Date(meetAt.getTime() - 5 * MINUTE_MS), who: '执法人员', did: '配合核定责任，提出整改要求' },
  ]
  act('recordWhistle', liaison, { arrivals, note: '责任已经明确，后续由牵头单位跟进' }, new Date(meetAt.getTime() + HOUR_MS))
  return walked
}
