// The clocks of an order as moves change them: all at once, by name. What a single clock does is clocks/'s business.
import { clocksAtCorrection, clocksAtDispatch, clocksAtIntake, clocksAtRaise, clocksAtRedo, clocksForPart, clocksForPartWithin, clocksToSign, extend, isOpen, isPart, meet, openPause, pauseAll, pauseEnd, resume, stop, unmeet, warnedOfNewEnd, type Clock, type ClockPolicy, type PauseReason } from '../clocks.ts'
import type { Span } from '../catalogue.ts'
import type { Order } from '../orders.ts'
import type { Refused } from '../refusals.ts'
import type { ClockName } from '../words.ts'
import type { Scene } from './scene.ts'

export type Promised = { ok: true; clocks: Clock[] } | Refused

export const matterOf = ({ demandType, urgency, leafCode }: Order, unit: string, { world }: Scene) => ({
  demandType,
  urgency,
  unit,
  leaf: leafCode === null ? null : (world.leafOf(leafCode) ?? null),
})

/** The unit's clocks; what was promised to the citizen already goes on, and the parts of those who go on assisting (HR §3.4). */
export const promisesAtDispatch = (order: Order, unit: string, assisting: readonly string[], scene: Scene): Promised =>
  clocksAtDispatch(scene.world.clockPolicy, scene.world.calendar, { ...matterOf(order, unit, scene), assisting }, scene.now, order.clocks)

/** The unit is asked to sign once more: its return was refused. */
export const promisesToSign = (order: Order, unit: string, scene: Scene): Promised =>
  clocksToSign(scene.world.frozenClocks(order), scene.world.calendar, matterOf(order, unit, scene), scene.now, order.clocks)

export const promisesAtRedo = (order: Order, unit: string, scene: Scene): Promised =>
  clocksAtRedo(scene.world.frozenClocks(order), scene.world.calendar, matterOf(order, unit, scene), scene.now, order.clocks)

/** Back on the centre's desk without ever having had a unit: the promise to dispatch runs again. */
export function promisesAtReturnToCentre(order: Order, scene: Scene): Promised {
  const { frozenClocks, calendar } = scene.world
  const started = clocksAtIntake(frozenClocks(order), calendar, matterOf(order, '', scene), scene.now)
  if (!started.ok) return started
  const fresh = started.clocks.map((clock) => ({ ...clock, id: `${clock.id}#${order.clocks.filter(({ name }) => name === clock.name).length + 1}` }))
  return { ok: true, clocks: [...order.clocks, ...fresh] }
}

/**
 * The clocks with those of the assisting units' parts.
 * @param policy at a dispatch the one in force, which the order keeps from then on
 */
export function promisesForParts(order: Order, units: string[], clocks: Clock[], scene: Scene, policy: ClockPolicy = scene.world.frozenClocks(order)): Promised {
  let all = clocks
  for (const unit of units) {
    const started = clocksForPart(policy, scene.world.calendar, matterOf(order, unit, scene), scene.now, all)
    if (!started.ok) return started
    all = started.clocks
  }
  return { ok: true, clocks: all }
}

/** What a unit itself owes and when: the whole where it leads, else its own part; undefined when nothing of it runs. */
export const clockOfUnit = ({ leadUnit }: Pick<Order, 'leadUnit'>, unit: string, clocks: readonly Clock[]): Clock | undefined =>
  leadUnit === unit ? promiseOf(clocks, 'resolve') : clocks.find((clock) => isPart(clock) && clock.unit === unit && isOpen(clock))

/** The clocks with that of a part handed down, which ends no later than the unit's own. */
export const promisesForPartBelow = (order: Order, unit: string, limit: Clock, clocks: Clock[], scene: Scene): Promised =>
  clocksForPartWithin(scene.world.frozenClocks(order), scene.world.calendar, matterOf(order, unit, scene), limit, scene.now, clocks)

/** The running promise of the whole, or of a unit's step, by name. */
export const promiseOf = (clocks: readonly Clock[], name: ClockName): Clock | undefined =>
  clocks.find((clock) => clock.name === name && isOpen(clock) && (name !== 'resolve' || clock.unit === null))

/** Meets the open clocks of these names; an assisting unit's part is met by its own answer alone. */
export const meetPromise = (clocks: readonly Clock[], names: readonly ClockName[], { world, now }: Scene): Clock[] =>
  clocks.map((clock) => (names.includes(clock.name) && !isPart(clock) ? meet(clock, world.calendar, now) : clock))

export const meetPart = (clocks: readonly Clock[], unit: string, { world, now }: Scene): Clock[] =>
  clocks.map((clock) => (isPart(clock) && clock.unit === unit ? meet(clock, world.calendar, now) : clock))

/** Takes back what a reply sent at that instant had met. */
export const unmeetPromise = (clocks: readonly Clock[], names: readonly ClockName[], at: Date): Clock[] =>
  clocks.map((clock) => (names.includes(clock.name) && !isPart(clock) && clock.metAt?.getTime() === at.getTime() ? unmeet(clock) : clock))

/** The unit's promise to sign becomes moot, for it has objected; late, where it had fallen due. */
export const stopSigning = (clocks: readonly Clock[], unit: string | null, { world, now }: Scene): Clock[] =>
  clocks.map((clock) => (clock.name === 'sign' && clock.unit === unit ? stop(clock, world.calendar, now) : clock))

export const stopPromises = (clocks: readonly Clock[], { world, now }: Scene): Clock[] => clocks.map((clock) => stop(clock, world.calendar, now))

/** Pauses every open clock that the policy lets stand still on this ground, up to its cap. */
export const pausePromises = (order: Order, reason: PauseReason, until: Date | null, { world, now }: Scene): Clock[] =>
  pauseAll(world.frozenClocks(order), order.clocks, reason, now, until)

/**
 * Suspended until a day that the order itself keeps: its review comes, whatever its clocks do meanwhile.
 * @param until the day asked for; the policy's cap holds where it is earlier
 * @source HR §3.2 suspension: reviewed within 90 days
 */
export const suspendPromises = (order: Order, until: Date, scene: Scene): Required<Pick<Order, 'clocks' | 'suspension'>> => ({
  clocks: pausePromises(order, 'suspension', until, scene),
  suspension: { from: scene.now, reviewAt: pauseEnd(scene.world.frozenClocks(order), 'suspension', scene.now, until) },
})

/**
 * After the urgency was raised: what becomes shorter begins anew, what it asks for besides begins, nothing is lengthened (HR §5.4).
 * @param clocks the order's, running or standing still as they are to go on
 */
export const promisesAtRaise = (order: Order, scene: Scene, clocks: readonly Clock[] = order.clocks, policy: ClockPolicy = scene.world.frozenClocks(order)): Promised =>
  clocksAtRaise(policy, scene.world.calendar, { ...matterOf(order, order.leadUnit ?? '', scene), unit: order.leadUnit }, scene.now, clocks)

/**
 * After the matter or its type was put right: the limits of the whole are the matter's own.
 * @param order as it was put right
 * @param policy at another dispatch the one in force, which holds from then on
 */
export const promisesAtCorrection = (order: Order, scene: Scene, policy: ClockPolicy = scene.world.frozenClocks(order)): Clock[] =>
  clocksAtCorrection(policy, scene.world.calendar, matterOf(order, order.leadUnit ?? '', scene), scene.now, order.clocks)

/**
 * Whatever moved the clocks (urgency raised, a pause that held one of them only, another calendar): no part that was handed down
 * outlives what its unit owes. One that would begins anew, with what is left of the unit's time; past its end, with nothing.
 * @returns null when every part lies within its unit's time
 * @source HR §3.4, Beijing 2021 art. 17
 */
export function partsWithin(order: Order, scene: Scene): Clock[] | null {
  let { clocks } = order
  for (const { unit, above } of order.parts) {
    const limit = above === undefined ? undefined : clockOfUnit(order, above, clocks)
    const own = clocks.find((clock) => isPart(clock) && clock.unit === unit && isOpen(clock))
    if (limit === undefined || own === undefined || !outlives(own, limit)) continue
    const shorter = promisesForPartBelow(order, unit, limit, clocks.map((clock) => (clock.id === own.id ? stop(clock, scene.world.calendar, scene.now) : clock)), scene)
    // A calendar that cannot date what lies before an instant it has dated: nothing is moved on a guess.
    if (shorter.ok) clocks = shorter.clocks
  }
  return clocks === order.clocks ? null : clocks
}

/** Ends a part later than its unit's own time? One that began when that was over ends at once; one that stands still is asked when it runs again. */
export const outlives = (part: Clock, limit: Pick<Clock, 'dueAt'>): boolean => part.dueAt > limit.dueAt && part.dueAt > part.startedAt && openPause(part) === null

/** All that stands still runs again; never refused, whatever years the calendar knows. */
export const resumePromises = (clocks: readonly Clock[], { world, now }: Scene): Clock[] => clocks.map((clock) => resume(clock, world.calendar, now))

/** Makes the promise of the whole longer, and warns of its new end. That it is not the law's own was asked before (`isSetByLaw`). */
export function extendPromise(order: Order, span: Span, reason: string, { world, now }: Scene): Promised {
  const extended: Clock[] = []
  for (const clock of order.clocks) {
    if (clock.name !== 'resolve' || isPart(clock) || !isOpen(clock)) {
      extended.push(clock)
      continue
    }
    const next = extend(clock, world.calendar, span, reason, now)
    if (!next.ok) return next
    extended.push(warnedOfNewEnd(world.frozenClocks(order), next.clock, world.calendar, now, 'extension'))
  }
  return { ok: true, clocks: extended }
}
