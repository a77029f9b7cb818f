// 下派: a street hands a part of its work down to one of its own communities. The community helps and never leads; the street answers
// for all of it, sees the part, and may take it back (Beijing 2021 art. 17).
import { actedBy } from '../actors.ts'
import { stop } from '../clocks.ts'
import { isCommunityDuty } from '../communities.ts'
import type { Order, Part } from '../orders.ts'
import { broken } from '../refusals.ts'
import { calledUnits } from '../whistles/whistle.ts'
import { clockOfStreet, promisesForCommunity } from './promises.ts'
import { moved, tell, type Mover, type World } from './scene.ts'

/** Parts that the unit has handed down and that nobody has answered yet. */
export const openPartsBelow = ({ parts }: Pick<Order, 'parts'>, street: string | null): Part[] => parts.filter((part) => part.street !== undefined && part.street === street && part.answeredAt === null)

const takesPart = ({ leadUnit, parts }: Order, unit: string): boolean => leadUnit === unit || parts.some((part) => part.unit === unit)

/** Communities that the street may still hand a part to. */
export const communitiesFree = (order: Order, street: string, { communitiesOf }: Pick<World, 'communitiesOf'>): string[] =>
  communitiesOf(street).filter((unit) => unit !== order.demand.accusedUnit && !takesPart(order, unit))

/** What stands against it whichever community is named comes first: it is said before the form is opened. */
export const subDispatch: Mover<'subDispatch'> = (order, { unit, task }, scene) => {
  const { who, now, world } = scene
  const street = actedBy(who).unit ?? ''
  if (world.unitKind(street) !== 'street') return broken('only_streets_sub_dispatch', 'Beijing 2021 art. 17')
  if (!takesPart(order, street)) return broken('part_not_asked', 'Beijing 2021 art. 14')
  if (!isCommunityDuty(world.communityPolicy, order.leafCode)) return broken('not_community_duty', 'Beijing 2021 art. 17; Weifang 2021 art. 24')
  const limit = clockOfStreet(order, street, order.clocks)
  if (limit === undefined || limit.dueAt <= now) return broken('street_time_over', 'HR §3.4: a part ends within the time of the whole')
  if (!world.communitiesOf(street).includes(unit)) return broken('not_own_community', 'Beijing 2021 art. 17')
  if (unit === order.demand.accusedUnit) return broken('handled_by_the_accused', 'HR §0.11')
  if (takesPart(order, unit)) return broken('assisting_is_lead', 'Beijing 2021 art. 14')
  const promised = promisesForCommunity(order, unit, limit, order.clocks, scene)
  if (!promised.ok) return promised
  return moved({
    set: {
      units: [...new Set([...order.units, unit])],
      parts: [...order.parts, { unit, askedAt: now, task, answer: null, answeredAt: null, street }],
      clocks: promised.clocks,
    },
    detail: { unit, task },
    effects: [{ type: 'deliver', unit }, { type: 'follow' }],
  })
}

/** The street goes on by itself. The community no longer sees the order; what it was asked stays in the history. */
export const withdrawPart: Mover<'withdrawPart'> = (order, { unit, reason }, { who, now }) => {
  const street = actedBy(who).unit
  const open = openPartsBelow(order, street)
  if (open.length === 0) return broken('no_part_below', 'Beijing 2021 art. 17')
  if (!open.some((part) => part.unit === unit)) return broken('part_not_given', 'Beijing 2021 art. 17')
  const stays = calledUnits(order).includes(unit)
  return moved({
    set: {
      parts: order.parts.filter((part) => part.unit !== unit),
      units: stays ? order.units : order.units.filter((one) => one !== unit),
      clocks: order.clocks.map((clock) => (clock.unit === unit ? stop(clock, now) : clock)),
    },
    detail: { unit, reason },
    effects: [tell('part_withdrawn', unit), { type: 'follow' }],
  })
}
