// The one place where an order changes (design §4): table first, then the move, then what every change carries:
// version, history with its hash, effects, desk and next due instant.
import { actedBy, type Actor } from './actors.ts'
import { careWakeAt, tasksOf } from './care.ts'
import { checkingAfter } from './checking.ts'
import { nextDueAt, nextWakeAt, undatedFor, type Clock } from './clocks.ts'
import { deskOf, owingOf } from './desks.ts'
import { chain } from './history.ts'
import { actionsFrom, leadsTo, ruleOf, type Action, type Grounds } from './lifecycle.ts'
import { messagesFor } from './messages/planting.ts'
import { measuresAfter, saysMore } from './measures.ts'
import { reviewAtOf } from './moves/clock-requests.ts'
import { MOVES } from './moves/index.ts'
import { leadsOn } from './moves/merging.ts'
import { partsWithin } from './moves/promises.ts'
import { rechecksAfter } from './moves/rechecks.ts'
import { requestsAfter } from './moves/requests.ts'
import { partsAfter } from './parts.ts'
import { relaysToEnd } from './relays.ts'
import type { EffectDraft, Move, Moved, Scene, World } from './moves/scene.ts'
import { exclusionAfter } from './set-aside.ts'
import { systemsToTell } from './telling-systems.ts'
import { proposalsAfter, proposedAt } from './supervision/proposals.ts'
import { whistlesAfter } from './whistles/settle.ts'
import { whistleWakeAt } from './whistles/whistle.ts'
import type { Detail, Effect, HistoryEntry, Order } from './orders.ts'
import { refuse, type Refusal } from './refusals.ts'
import { after } from './time.ts'
import { isEnded } from './words.ts'

export type Ask<A extends Action = Action> = { [K in A]: { action: K; who: Actor; grounds: Grounds<K> } }[A]

/** A decided change: the whole next order, and the fields by which it differs from the one that was loaded. */
export interface Change {
  order: Order
  set: Partial<Order>
  entry: HistoryEntry
  effects: Effect[]
}

export type Decision = { ok: true; change: Change } | { ok: false; refusal: Refusal }

/** The relay leaves a fresh effect to the writer for this long before it takes it up (design §4). */
export const RELAY_GRACE_MS = 3_000

/**
 * What an action does to an order, or why it may not be.
 * Whether the actor may ask at all is the policies' question; this one answers what the rules of the hotline say.
 * @param now passed in; becomes the instant of the history entry
 * @source design §5, HR §3.2
 */
export function decide<A extends Action>(order: Order, ask: Ask<A>, world: World, now: Date): Decision {
  const judged = judge(order, ask, world, now)
  return judged.ok ? { ok: true, change: changeFor(order, ask.action, ask.who, judged.move, world, now) } : judged
}

/** What the action would change, or why it may not be: the rules alone, without the change itself being drawn up. */
export function judge<A extends Action>(order: Order, ask: Ask<A>, world: World, now: Date): Moved {
  const rule = ruleOf(ask.action)
  if (!rule.from.includes(order.state)) {
    return refuse({
      code: 'illegal_transition',
      action: ask.action,
      state: order.state,
      allowedFrom: [...rule.from],
      allowedActions: actionsFrom(order.state),
    })
  }
  return moveOf(order, ask, { who: ask.who, now, world })
}

/** The table of moves is typed per action; TypeScript cannot follow a union through it, so the link is made here, once. */
function moveOf<A extends Action>(order: Order, ask: Ask<A>, scene: Scene) {
  const mover = MOVES[ask.action] as (order: Order, grounds: unknown, scene: Scene) => ReturnType<(typeof MOVES)[A]>
  return mover(order, ask.grounds, scene)
}

/**
 * Applies a move: shared by actions and by the platform's own marks (warnings, readings).
 * @throws where a move leads along a way that the table does not have: a fault of the program, and nothing is written
 */
export function changeFor(order: Order, action: string, who: Actor, move: Move, world: World, now: Date): Change {
  const state = move.to ?? order.state
  if (!leadsTo(action, order.state, state)) throw new Error(`${action} leads from ${order.state} to ${state}, which the life cycle does not have`)
  // The day of the review ends with the suspension, and the question with the citizen's turn, whatever ended them.
  const free = { ...(state !== 'suspended' && order.suspension != null && { suspension: null }), ...(state !== 'needs_info' && order.info !== null && { info: null }) }
  const stepped: Order = { ...order, ...move.set, ...free, state }
  const exclusion = exclusionAfter(order, stepped, action, now)
  const led: Order = { ...stepped, ...exclusion }
  const without = partsAfter(led, { who, now, world })
  const lapsed = requestsAfter(led, now)
  const asked: Order = { ...led, ...(without !== null && { parts: without.parts, clocks: without.clocks }), ...(lapsed !== null && { requests: lapsed.requests }) }
  const within = isEnded(state) ? null : partsWithin(asked, { who, now, world })
  const put: Order = within === null ? asked : { ...asked, clocks: within }
  const checking = checkingAfter(order, put, world, now)
  const placed: Order = { ...put, ...checking }
  const measured = measuresAfter(order, placed, world.calendar, now)
  const withMeasures: Order = { ...placed, ...measured }
  const cared: Order = { ...withMeasures, ...owed(order, { ...withMeasures, ...rechecksAfter(order, placed, world, now) }) }
  const draft = { at: now, action, by: actedBy(who), from: order.state, to: state }
  const told = { ...move.detail, ...reviewLeft(order, state) }
  // The step that is being taken counts already: the third urging is the third.
  const steps = [...order.history, { ...draft, detail: told, seq: order.version + 1, prev: '', hash: '' }]
  const besides = whatFollows({ ...cared, history: steps }, who, world, now)
  const moved: Order = { ...cared, ...besides.set }
  const ended = isEnded(state)
  const entry = chain(order.history, { ...draft, detail: { ...told, ...(without !== null && { unitsLeftOut: without.units }), ...(lapsed !== null && { requestsLapsed: lapsed.lapsed }), ...(exclusion !== null && { exclusionLapsed: order.excluded?.ground ?? null }), ...besides.detail } })
  const notices = [...(move.effects ?? []), ...(without?.effects ?? []), ...(lapsed?.effects ?? []), ...besides.effects]
  const drafts = [...notices, ...messagesFor(moved, notices, world.messagePolicy), ...toThoseJoined(order, moved), ...relaysToEnd(order, moved, world)]
  const effects = [...drafts, ...systemsToTell(order, moved, action, who, drafts, world)].map((draft) => effectOf(draft, world.newId(), now))
  const set: Partial<Order> = {
    ...move.set,
    ...free,
    ...exclusion,
    ...(without !== null && { parts: without.parts, clocks: without.clocks }),
    ...(lapsed !== null && { requests: lapsed.requests }),
    ...(within !== null && { clocks: within }),
    ...checking,
    ...measured,
    ...besides.set,
    ...owed(order, moved),
    state,
    desk: deskOf(moved),
    ...((moved.parts.length > 0 || order.owing !== undefined) && { owing: owingOf(moved) }),
    nextDueAt: ended ? null : nextDueAt(moved.clocks),
    ...undatedAt(order, moved.clocks),
    wakeAt: wakesAt(moved, world),
    endedAt: ended ? (order.endedAt ?? now) : null,
    holdings: ended ? moved.holdings.map((holding) => (holding.to === null ? { ...holding, to: now } : holding)) : moved.holdings,
    updatedAt: move.quiet === true ? order.updatedAt : now,
    version: order.version + 1,
    ...(effects.length > 0 && { pendingAt: order.pendingAt ?? after(now, RELAY_GRACE_MS) }),
  }
  const next = { ...moved, ...set, history: [...order.history, entry], outbox: [...order.outbox, ...effects] }
  return { order: next, set, entry, effects }
}

/** Whoever ends a suspension, the step says which day of review it had: it is gone from the order, and whether it was reached is asked later. */
function reviewLeft(before: Order, state: Order['state']): Detail {
  const reviewAt = before.state === 'suspended' && state !== 'suspended' ? reviewAtOf(before) : null
  return reviewAt === null ? {} : { reviewAt }
}

/** What any change brings with it: a whistle that nobody will hear is called off, supervision is proposed or no longer. */
function whatFollows(placed: Order, who: Actor, world: World, now: Date): Required<Pick<Move, 'set' | 'detail' | 'effects'>> {
  const whistles = whistlesAfter(placed, who, now)
  const called: Order = whistles === null ? placed : { ...placed, whistles: whistles.whistles }
  const proposals = proposalsAfter(called, world.supervisionPolicy, who, now)
  return {
    set: {
      ...(whistles !== null && { whistles: whistles.whistles }),
      ...(proposals !== null && { proposals: proposals.proposals, proposedAt: proposedAt(proposals.proposals) }),
    },
    detail: {
      ...(whistles !== null && { whistleCalledOff: true }),
      ...(proposals !== null && proposals.made.length > 0 && { proposed: proposals.made }),
      ...(proposals !== null && proposals.dropped.length > 0 && { proposalsDropped: proposals.dropped }),
    },
    effects: [...(whistles?.effects ?? []), ...(proposals?.effects ?? [])],
  }
}

/** The part of the order that holds what is owed after the answer, with its open tasks; nothing while nothing ever was. */
function owed(before: Order, next: Order): Pick<Order, 'care' | 'tasks' | 'taskDueAt'> {
  const tasks = tasksOf(next)
  if (next.care === undefined && tasks.length === 0 && before.tasks === undefined) return {}
  return { ...(next.care !== undefined && { care: next.care }), tasks, taskDueAt: tasks[0]?.dueAt ?? null }
}

/** The mark by which the job finds promises that a year declared later must date; nothing while there never was one. */
function undatedAt(before: Pick<Order, 'undatedFor'>, clocks: readonly Clock[]): Pick<Order, 'undatedFor'> {
  const year = undatedFor(clocks)
  return year === null && before.undatedFor === undefined ? {} : { undatedFor: year }
}

/** What a lead comes to is told to those joined to it, and what becomes of what it promised. */
const toThoseJoined = (before: Order, next: Order): EffectDraft[] =>
  next.mergedOrders.length > 0 && ((before.state !== next.state && leadsOn(next)) || saysMore(before, next)) ? [{ type: 'link' }] : []

/** What an order wakes for is read from. */
export type Waking = Parameters<typeof careWakeAt>[0] & Parameters<typeof wakeAtOf>[0] & Pick<Order, 'rules'>

/** When anything next happens to the order by itself; after its end only what is owed still does. */
export function wakesAt(order: Waking, { frozenClocks, calendar }: Pick<World, 'frozenClocks' | 'calendar'>): Date | null {
  const promised = isEnded(order.state) ? null : wakeAtOf(order, { clockPolicy: frozenClocks(order), calendar })
  const cared = careWakeAt(order)
  return promised === null || (cared !== null && cared < promised) ? cared : promised
}

/** The earliest of the clocks' own instants, of a question's reminder and last day, of a suspension's review, and of what an open whistle waits for. */
export function wakeAtOf({ state, clocks, info, suspension, whistles }: Pick<Order, 'state' | 'clocks' | 'info' | 'suspension' | 'whistles'>, { clockPolicy, calendar }: Pick<World, 'clockPolicy' | 'calendar'>): Date | null {
  // Releases before 2026-11-30 left the question on an order that was declined or handed over.
  const asked = state === 'needs_info' ? (info?.remindAt ?? info?.answerBy ?? null) : null
  const instants = [nextWakeAt(clockPolicy, clocks, calendar), asked, suspension?.reviewAt ?? null, whistleWakeAt({ ...(whistles && { whistles }) })]
  return instants.reduce((first, at) => (first === null || (at !== null && at < first) ? at : first), null)
}

export const effectOf = (draft: EffectDraft, id: string, at: Date): Effect => ({
  id,
  type: draft.type,
  at,
  unit: draft.unit ?? null,
  about: draft.about ?? null,
})
