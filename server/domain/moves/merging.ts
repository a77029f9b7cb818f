// One matter brought by many (并入主单): the lead case goes on for all, each citizen keeps number, reply and rating (HR §3.2).
// Two orders cannot change in one write: the merged one changes first, its `link` effect brings the lead into step (services/merging.ts).
import { ratedAnew } from '../answers.ts'
import { isAccused } from '../accused.ts'
import { takenFromAll } from './accused.ts'
import { measuresAtSharing, measuresFollowed, type Measure } from '../measures.ts'
import type { Limits } from '../limits.ts'
import { broken, type Refused } from '../refusals.ts'
import { after, DAY_MS } from '../time.ts'
import { openWhistle } from '../whistles/whistle.ts'
import { isEnded } from '../words.ts'
import { heldAgain } from './holdings.ts'
import { meetPromise, pausePromises, resumePromises } from './promises.ts'
import { moved, tell, type EffectDraft, type Move, type Moved, type Mover, type Scene } from './scene.ts'
import { partsOut, withoutParts } from './sub-dispatch.ts'
import type { BeforeSharing, Order, Reply } from '../orders.ts'

/** Asks for the lead to be brought into step with an order that was joined to it or parted from it. */
const link = (leadOrder: string): EffectDraft => ({ type: 'link', about: leadOrder })

export const merge: Mover<'merge'> = (order, { leadOrder, reason }, scene) => {
  const { now } = scene
  if (leadOrder === order._id) return broken('merge_into_itself', 'HR §3.2')
  // Departments are on their way: the street, not a joining, says that nobody need come.
  if (openWhistle(order) !== undefined) return broken('whistle_unsettled', 'Beijing 2021 art. 16')
  return moved({
    to: 'merged',
    set: { mergedInto: { orderId: leadOrder, at: now, from: order.state }, clocks: pausePromises(order, 'merged', null, scene) },
    detail: { leadOrder, reason },
    effects: [tell('merged'), { type: 'follow' }, link(leadOrder)],
  })
}

/** Refuses to have two orders joined of which one complains of a unit that has the other: by the joining it would learn of it. */
export const keptFromEachOther = (one: Pick<Order, 'units' | 'demand'>, other: Pick<Order, 'units' | 'demand'>): Refused | null =>
  one.units.some((unit) => isAccused(unit, other)) || other.units.some((unit) => isAccused(unit, one)) ? broken('handled_by_the_accused', 'HR §0.11; Jinan 2018 art. 32') : null

/**
 * Everything as before: state, unit, parts and clocks; the time in between does not count against the unit. Also after the lead's
 * reply has come, for a wrong joining is often found by the citizen who reads it: the answer, which was about something else, and what
 * was said of it are on the order no longer, and stay in its history.
 */
export const unmerge: Mover<'unmerge'> = (order, { reason }, scene) => {
  const merged = order.mergedInto
  const shared = order.state === 'merged' ? null : sharedStill(order)
  if (merged === null || (order.state !== 'merged' && shared === null)) return broken('not_merged', 'HR §9: undo within 30 days')
  if (scene.who.kind !== 'system' && scene.now > after(merged.at, scene.world.limits.unmergeDays * DAY_MS)) return broken('too_late', 'HR §9: within 30 days')
  const clocks = resumePromises((shared ?? order).clocks, scene)
  const set: Partial<Order> = {
    ...(shared === null ? { holdings: heldAgain(order, scene.now) } : asBefore(order, shared, scene.now)),
    mergedInto: null,
    endedAt: null,
    clocks,
  }
  // Who was complained of since gets nothing of it back.
  const accused = (set.units ?? []).filter((unit) => isAccused(unit, order))
  const freed = takenFromAll({ ...order, ...set, state: merged.from }, accused, reason, scene)
  if (!freed.ok) return freed
  return moved({
    to: freed.move.to ?? merged.from,
    set: { ...set, ...freed.move.set },
    detail: { leadOrder: merged.orderId, reason, ...(shared !== null && { withdrawnAnswer: order.reply?.publicAnswer ?? null }) },
    effects: [tell('unmerged'), ...(shared === null || order.leadUnit === null ? [] : [tell('unmerged', order.leadUnit)]), { type: 'follow' }, link(merged.orderId)],
  })
}

/** The last instant at which a joining may be undone; null where there is none to undo. */
export function unmergeUntil(order: Order, { unmergeDays }: Pick<Limits, 'unmergeDays'>): Date | null {
  const { mergedInto, state } = order
  return mergedInto === null || (state !== 'merged' && sharedStill(order) === null) ? null : after(mergedInto.at, unmergeDays * DAY_MS)
}

/** What the order was before the lead's reply came, while that is its answer; after a redo it has gone its own way. */
function sharedStill({ mergedInto, reply }: Order): BeforeSharing | null {
  const shared = mergedInto?.shared
  return shared !== undefined && reply?.outAt?.getTime() === shared.at.getTime() ? shared : null
}

function asBefore(order: Order, { at, leadUnit, units, parts, reply, rating, earlierRatings, measures }: BeforeSharing, now: Date): Partial<Order> {
  const holdings = order.holdings.map((holding) => (holding.to === null ? { ...holding, to: now } : holding))
  return {
    leadUnit,
    units,
    parts,
    reply,
    earlierReplies: reply === null ? order.earlierReplies : order.earlierReplies.slice(0, -1),
    rating,
    earlierRatings: earlierRatings ?? [],
    // What the lead promised was promised to others.
    ...(order.measures !== undefined && { measures: measures ?? [] }),
    outcome: null,
    upheld: null,
    holdings: leadUnit === null ? holdings : [...holdings, { unit: leadUnit, from: now, to: null }],
    requests: order.requests.map(({ lapsed, ...request }) => (lapsed === undefined || lapsed.at.getTime() === at.getTime() ? request : { ...request, lapsed })),
  }
}

/** The lead's mark that an order is joined to it; null when it has it already. */
export const joined = (lead: Order, orderId: string): Move | null =>
  lead.mergedOrders.includes(orderId)
    ? null
    : { set: { mergedOrders: [...lead.mergedOrders, orderId] }, detail: { order: orderId }, effects: leadsOn(lead) ? [{ type: 'link' }] : [] }

/** The mark taken away again; null when it is not there. */
export const parted = (lead: Order, orderId: string): Move | null =>
  lead.mergedOrders.includes(orderId) ? { set: { mergedOrders: lead.mergedOrders.filter((one) => one !== orderId) }, detail: { order: orderId } } : null

/** An order whose lead was itself joined to another follows there; its undo stays its own. */
export const relinked = (order: Order, leadOrder: string): Move | null =>
  order.mergedInto === null || order.mergedInto.orderId === leadOrder
    ? null
    : { set: { mergedInto: { ...order.mergedInto, orderId: leadOrder } }, detail: { leadOrder }, effects: [link(leadOrder)] }

/** Has the lead come to where those joined to it must hear of it: answered, ended in another way, or itself joined to another? */
export const leadsOn = ({ state }: Pick<Order, 'state'>): boolean => state === 'callback' || isEnded(state)

/**
 * What those joined to a lead get when it has been answered: its reply, to be rated by each for themselves. The unit that
 * replied answers to this citizen too: not solved comes back to it.
 * @param reply the lead's reply without what concerns its own citizen alone
 * @param promised what the lead's unit promises by a day
 * @returns null when the lead has no reply to share, or its unit is the one this citizen complains of: the order goes its own way
 */
export function replyShared(order: Order, lead: Pick<Order, '_id' | 'state' | 'leadUnit'>, reply: Reply | null, scene: Scene, promised: readonly Measure[] = []): Moved | null {
  if (reply === null || lead.state === 'declined' || lead.state === 'transferred') return null
  if (isAccused(lead.leadUnit, order)) return null
  const clocks = resumePromises(order.clocks, scene)
  const { leadUnit } = lead
  // Answered is answered: what a unit had handed down and not heard of yet has nothing to wait for.
  const out = partsOut(order).map(({ unit }) => unit)
  const kept = withoutParts({ ...order, clocks }, out, scene)
  return moved({
    to: leadUnit === null ? 'answered' : 'callback',
    set: {
      ...(order.mergedInto !== null && { mergedInto: { ...order.mergedInto, shared: beforeSharing(order, scene.now) } }),
      reply: { ...reply, outAt: scene.now },
      ...ratedAnew(order),
      earlierReplies: order.reply === null ? order.earlierReplies : [...order.earlierReplies, order.reply],
      ...((promised.length > 0 || order.measures !== undefined) && { measures: measuresAtSharing(order, promised, scene.now) }),
      parts: kept.parts,
      clocks: meetPromise(kept.clocks, ['dispatch', 'sign', 'contact', 'resolve', 'statutory', 'stage_report'], scene),
      ...(leadUnit !== null && { leadUnit, units: [...new Set([leadUnit, ...kept.units])], endedAt: null, holdings: heldBy(order, leadUnit, scene.now) }),
    },
    detail: { leadOrder: lead._id },
    effects: [tell('replied'), ...out.map((unit) => tell('part_withdrawn', unit)), { type: 'follow' }],
  })
}

/**
 * What the lead's unit has said since of what it promised, told to each that was answered with it; null when there is nothing new, or
 * the order has an answer of its own by now.
 */
export function measuresTakenOver(order: Order, lead: string, promised: readonly Measure[]): Move | null {
  if (order.mergedInto?.orderId !== lead || order.state === 'merged' || sharedStill(order) === null) return null
  const followed = measuresFollowed(order, lead, promised)
  if (followed === null) return null
  const { measures, news } = followed
  const said = news.map(({ words, done, moved }) => done?.words ?? moved.at(-1)?.reason ?? words)
  return {
    set: { measures },
    detail: { leadOrder: lead, account: said.join('；') },
    effects: news.length === 0 ? [] : [tell(news.some(({ done }) => done !== null) ? 'measure_done' : 'measure_moved')],
  }
}

const beforeSharing = ({ leadUnit, units, parts, clocks, reply, rating, earlierRatings, measures }: Order, at: Date): BeforeSharing => ({ at, leadUnit, units, parts, clocks, reply, rating, ...(earlierRatings && { earlierRatings }), ...(measures && { measures }) })

const heldBy = (order: Order, leadUnit: string, now: Date): Order['holdings'] => [
  ...order.holdings.map((holding) => (holding.to === null ? { ...holding, to: now } : holding)),
  { unit: leadUnit, from: now, to: null },
]
