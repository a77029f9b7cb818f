// 下派: a unit hands a part of its work down to one of its own: a street to its communities and sections, a department to its sections.
// Who is asked helps and never leads; the unit answers for all of it, sees the part, and may take it back (Beijing 2021 art. 14, 17).
import { isAccused } from '../accused.ts'
import { actedBy } from '../actors.ts'
import { isDated, stop } from '../clocks.ts'
import { isCommunityDuty } from '../communities.ts'
import type { Order, Part } from '../orders.ts'
import { isOpenPart } from '../parts.ts'
import { broken } from '../refusals.ts'
import { SUB_DISPATCHING_KINDS } from '../units.ts'
import { calledUnits } from '../whistles/whistle.ts'
import { clockOfUnit, promisesForPartBelow } from './promises.ts'
import { moved, tell, type Mover, type Scene, type World } from './scene.ts'

/** Parts that were handed down, by whatever unit, and that nobody has answered yet. */
export const partsOut = ({ parts }: Pick<Order, 'parts'>): Part[] => parts.filter((part) => part.above !== undefined && isOpenPart(part))

/** Those among them that the unit itself handed down. */
export const openPartsBelow = (order: Pick<Order, 'parts'>, unit: string | null): Part[] => partsOut(order).filter(({ above }) => above === unit)

/** Is the unit's part still out? Once answered, it may be asked again: after a redo, or because something is left to do. */
export const hasOpenPart = ({ parts }: Pick<Order, 'parts'>, unit: string): boolean => parts.some((part) => part.unit === unit && isOpenPart(part))

const takesPart = ({ leadUnit, parts }: Order, unit: string): boolean => leadUnit === unit || parts.some((part) => part.unit === unit)

type Below = Pick<World, 'unitsBelow' | 'unitKind' | 'communityPolicy'>

/** Communities only for what is on their list of duties; a section is the unit itself and takes any of its matters. */
const mayTake = (unit: string, order: Pick<Order, 'leafCode'>, { unitKind, communityPolicy }: Below): boolean => unitKind(unit) !== 'community' || isCommunityDuty(communityPolicy, order.leafCode)

/** The unit's own that it may hand a part of the order to now. */
export const unitsBelowFree = (order: Order, above: string, world: Below): string[] =>
  world.unitsBelow(above).filter((unit) => !isAccused(unit, order) && mayTake(unit, order, world) && !hasOpenPart(order, unit))

/** Has the unit communities that may not be asked about this matter, beside others that may? */
export const leavesCommunitiesOut = (order: Order, above: string, world: Below): boolean => {
  const may = world.unitsBelow(above).map((unit) => mayTake(unit, order, world))
  return may.includes(false) && may.includes(true)
}

/** What stands against it whoever is named comes first: it is said before the form is opened. */
export const subDispatch: Mover<'subDispatch'> = (order, { unit, task }, scene) => {
  const { who, now, world } = scene
  const above = actedBy(who).unit ?? ''
  if (!(SUB_DISPATCHING_KINDS as readonly unknown[]).includes(world.unitKind(above))) return broken('may_not_sub_dispatch', 'HR §3.2 sub-assign: streets and departments hand parts down')
  if (!takesPart(order, above)) return broken('part_not_asked', 'Beijing 2021 art. 14')
  const below = world.unitsBelow(above)
  if (below.length === 0) return broken('no_unit_below', 'HR §3.2 sub-assign: streets and departments hand parts down')
  const able = below.filter((code) => mayTake(code, order, world))
  if (able.length === 0) return broken('not_community_duty', 'Beijing 2021 art. 17; Weifang 2021 art. 24')
  const limit = clockOfUnit(order, above, order.clocks)
  if (limit === undefined || (isDated(limit) && limit.dueAt <= now)) return broken('own_time_over', 'HR §3.4: a part ends within the time of the whole')
  if (able.every((code) => hasOpenPart(order, code))) return broken('part_still_open', 'Beijing 2021 art. 14')
  if (!below.includes(unit)) return broken('not_own_unit_below', 'HR §3.2 sub-assign: streets and departments hand parts down')
  if (isAccused(unit, order)) return broken('handled_by_the_accused', 'HR §0.11')
  if (!able.includes(unit)) return broken('not_community_duty', 'Beijing 2021 art. 17; Weifang 2021 art. 24')
  if (hasOpenPart(order, unit)) return broken('part_still_open', 'Beijing 2021 art. 14')
  const promised = promisesForPartBelow(order, unit, limit, order.clocks, scene)
  if (!promised.ok) return promised
  return moved({
    set: {
      units: [...new Set([...order.units, unit])],
      parts: [...order.parts, { unit, askedAt: now, task, answer: null, answeredAt: null, above }],
      clocks: promised.clocks,
    },
    detail: { unit, task },
    effects: [{ type: 'deliver', unit }, { type: 'follow' }],
  })
}

/** The unit goes on by itself. Who was asked sees the order no longer, unless it answered something before; the history keeps it all. */
export const withdrawPart: Mover<'withdrawPart'> = (order, { unit, reason }, scene) => {
  const open = openPartsBelow(order, actedBy(scene.who).unit)
  if (open.length === 0) return broken('no_part_below', 'HR §3.2 sub-assign: streets and departments hand parts down')
  if (!open.some((part) => part.unit === unit)) return broken('part_not_given', 'HR §3.2 sub-assign: streets and departments hand parts down')
  return moved({ set: withoutParts(order, [unit], scene), detail: { unit, reason }, effects: [tell('part_withdrawn', unit), { type: 'follow' }] })
}

/** The order without the open parts of these units: their clocks are moot, and who has no other part in it sees it no more. */
export function withoutParts(order: Order, gone: readonly string[], { now, world }: Scene): Pick<Order, 'parts' | 'units' | 'clocks'> {
  const parts = order.parts.filter((part) => !isOpenPart(part) || !gone.includes(part.unit))
  const stays = new Set([order.leadUnit, ...parts.map(({ unit }) => unit), ...calledUnits(order)])
  return {
    parts,
    units: order.units.filter((unit) => !gone.includes(unit) || stays.has(unit)),
    clocks: order.clocks.map((clock) => (clock.unit !== null && gone.includes(clock.unit) ? stop(clock, world.calendar, now) : clock)),
  }
}
