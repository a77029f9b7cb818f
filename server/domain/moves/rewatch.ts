// An order that nobody would hear of again, found and set right: a warning noted for an end that lies ahead, a suspension without its
// day, an instant of waking that is not what the order's own facts make it; and a clock judged late by a time that stood still. Such
// orders come from releases that knew it no better.
import { endedWaiting, isSilenced, nextDueAt, undatedFor, warnedOfNewEnd, type Clock } from '../clocks.ts'
import { wakesAt } from '../decide.ts'
import type { Order } from '../orders.ts'
import { after, DAY_MS, HOUR_MS } from '../time.ts'
import { isEnded } from '../words.ts'
import { reviewAtOf } from './clock-requests.ts'
import type { Move, World } from './scene.ts'

/** What it is told by whether an order is watched. */
export type Watched = Pick<Order, 'state' | 'clocks' | 'info' | 'suspension' | 'nextDueAt' | 'undatedFor' | 'wakeAt' | 'updatedAt'> & Parameters<typeof wakesAt>[0]

/** The sweep puts off an order that it cannot move on by an hour, and says so in the log. */
export const wakesRightly = ({ wakeAt, updatedAt }: Pick<Order, 'wakeAt' | 'updatedAt'>, wanted: Date | null): boolean =>
  same(wakeAt, wanted) || (wanted !== null && wanted <= updatedAt && same(wakeAt, after(updatedAt, HOUR_MS)))

/**
 * Does the order wake for all that lies ahead of it?
 * @param written its last write, or an instant before it: then more orders are suspected, none fewer
 */
export function isWatched(order: Watched, world: Pick<World, 'frozenClocks' | 'calendar' | 'calendarOf'>, written: Date): boolean {
  const ended = isEnded(order.state)
  return (
    (ended || silenced(order, world, written).length === 0) &&
    redated(order, world).size === 0 &&
    (order.state === 'suspended') === (order.suspension != null) &&
    (order.state === 'needs_info') === (order.info !== null) &&
    same(order.nextDueAt, ended ? null : nextDueAt(order.clocks)) &&
    (order.undatedFor ?? null) === undatedFor(order.clocks) &&
    wakesRightly(order, wakesAt(order, world))
  )
}

/** Those of its clocks that ended while they stood still, each with what it should have been. */
const redated = ({ clocks }: Pick<Order, 'clocks'>, { calendarOf }: Pick<World, 'calendarOf'>): Map<Clock, Clock> =>
  new Map(
    clocks.flatMap((clock) => {
      const right = endedWaiting(clock, calendarOf(clock))
      return right === null ? [] : [[clock, right] as const]
    }),
  )

const silenced = ({ clocks, rules }: Pick<Order, 'clocks' | 'rules'>, { frozenClocks }: Pick<World, 'frozenClocks'>, written: Date): Clock[] =>
  clocks.filter((clock) => isSilenced(frozenClocks({ rules }), clock, written))

/**
 * The step that has an order watched again: what was said of an end that lay ahead at its last write is unsaid, so that it is said when
 * the end comes, or at the next sweep where it has passed; a suspended order has its day; what ended while it stood still is due by the
 * time that counted; the rest any step derives anew.
 * @returns null when it is watched already
 * @source HR §3.4: warned at 80 %, 100 % and a working day after the end; HR §3.2: a suspension is reviewed within 90 days
 */
export function rewatched(order: Order, world: Pick<World, 'frozenClocks' | 'calendar' | 'calendarOf' | 'limits'>): Move | null {
  const written = order.history.at(-1)?.at ?? order.updatedAt
  if (isWatched(order, world, written)) return null
  const silent = isEnded(order.state) ? [] : silenced(order, world, written)
  const right = redated(order, world)
  const policy = world.frozenClocks(order)
  return {
    set: {
      ...(silent.length + right.size > 0 && { clocks: order.clocks.map((clock) => (silent.includes(clock) ? warnedOfNewEnd(policy, clock, world.calendarOf(clock), written, 'calendar') : (right.get(clock) ?? clock))) }),
      ...(order.state === 'suspended' && order.suspension == null && { suspension: suspensionOf(order, world) }),
    },
    detail: { clocks: silent.map(({ id }) => id), ...(right.size > 0 && { redated: [...right.keys()].map(({ id }) => id) }) },
    quiet: true,
  }
}

/** Since when, and until which day: as its clocks stand still, else as the step says that suspended it, else the longest there is. */
function suspensionOf(order: Order, { limits }: Pick<World, 'limits'>): NonNullable<Order['suspension']> {
  const began = order.history.findLast(({ from, to }) => to === 'suspended' && from !== 'suspended')
  const from = began?.at ?? order.updatedAt
  const longest = after(from, limits.suspensionDays * DAY_MS)
  const asked = reviewAtOf(order) ?? began?.detail.until
  return { from, reviewAt: asked instanceof Date && asked < longest ? asked : longest }
}

const same = (a: Date | null | undefined, b: Date | null): boolean => (a?.getTime() ?? null) === (b?.getTime() ?? null)
