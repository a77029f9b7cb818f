// The one command on an order (design §4): authorize, load, let the domain decide, one guarded write, announce.
import { setTimeout } from 'node:timers/promises'
import { forbidden, HotlineError, invalid } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import { CENTRE, type Actor } from '../domain/actors.ts'
import { isAside, lastMoveOf } from '../domain/asides.ts'
import { decide, type Ask } from '../domain/decide.ts'
import type { Action, Grounds } from '../domain/lifecycle.ts'
import { keptFromEachOther } from '../domain/moves/merging.ts'
import { isInside } from '../domain/geography.ts'
import { isStepKept } from '../domain/rating-silence.ts'
import type { AttachmentRef, LngLat, Order } from '../domain/orders.ts'
import { mayLead } from '../domain/units.ts'
import { mayAct } from '../policies/orders.ts'
import { loadVisible } from './access.ts'
import { writeAndAnnounce } from './announce.ts'
import { worldOf } from './city.ts'
import { recordCorrection } from './corrections.ts'
import { proveLeaf } from './proven-leaves.ts'
import { openTurns } from './turns.ts'

/** How often a command without a stated version is decided anew after a race lost to another process. */
const RACES = 12
/** Longest wait before it is; by chance, so that two processes do not keep meeting. */
const MOST_WAIT_MS = 40

/** Of this process. */
const turns = openTurns()

export interface ActionInput<A extends Action = Action> {
  orderId: string
  action: A
  grounds: Grounds<A>
  /** The version the actor looked at; when the order has moved on since, by more than an aside, the command is refused with what changed. */
  version?: number | undefined
}

/**
 * Takes one action on an order.
 * @returns the order as written
 * @throws HotlineError not_found | forbidden | invalid_input | illegal_transition | rule_broken | conflict | calendar_missing
 * @source design §4, HR §3.2
 */
export const actOnOrder = <A extends Action>(ctx: Context, who: Actor, input: ActionInput<A>): Promise<Order> =>
  turns.take(input.orderId, () => decideAndWrite(ctx, who, input))

async function decideAndWrite<A extends Action>(ctx: Context, who: Actor, input: ActionInput<A>): Promise<Order> {
  for (let race = 1; ; race += 1) {
    const order = await loadVisible(ctx, who, input.orderId)
    if (!mayAct(who, input.action, order)) throw forbidden()
    if (input.version !== undefined && !hasSeen(order, input.version)) throw conflictOf(who, order, input.version)
    await checkNames(ctx, input, order)
    const files = await filesGiven(ctx, order, input)
    const ask = { action: input.action, who, grounds: input.grounds } as Ask<A>
    const decision = decide(order, ask, { ...worldOf(ctx), fileOf: (id) => files.get(id) }, ctx.now())
    if (!decision.ok) throw new HotlineError(decision.refusal)
    await checkJoined(ctx, input, order, decision.change.order)
    // Bound before the write: a file that belongs to an order and is not named by it harms nobody, one that is swept would.
    if (files.size > 0) await ctx.store.files.claim([...files.keys()], order._id)
    const written = await writeAndAnnounce(ctx, order, decision.change)
    if (written.ok) {
      await afterwards(ctx, who, input.action, order, written.order)
      return written.order
    }
    // With a version, the next round says whether what came in between is something that the actor must see first.
    if (race === RACES) throw conflictOf(who, written.current ?? order, order.version)
    await setTimeout(Math.random() * MOST_WAIT_MS)
  }
}

/** Files that the action brings: uploaded before, and of no other order. All that are not there are told at once. */
async function filesGiven<A extends Action>(ctx: Context, order: Order, { grounds }: ActionInput<A>): Promise<Map<string, AttachmentRef>> {
  const given = 'files' in grounds && Array.isArray(grounds.files) ? [...new Set(grounds.files)] : []
  if (given.length === 0) return new Map()
  const stored = await ctx.store.files.findMany(given)
  const found = new Map(stored.flatMap(({ fileId, orderId, claimed, name, mime, size }) => (!claimed || orderId === order._id ? [[fileId, { id: fileId, name, mime, size }]] : [])))
  const faults = given.flatMap((id, index) => (found.has(id) ? [] : [{ path: `grounds.files.${index}`, message: 'no such uploaded file', code: 'unknown' }]))
  if (faults.length > 0) throw invalid(...faults)
  return found
}

/** Was all seen that matters? A version that is still to come was made up. */
const hasSeen = ({ version, history }: Order, seen: number): boolean => seen <= version && seen >= lastMoveOf(history)

/** What changed since a version: each step of the history makes one version. Of steps that units may not know of yet they learn that there was one. */
function conflictOf(who: Actor, current: Order, seen: number): HotlineError {
  const isOfUnit = who.kind === 'unit_system' || (who.kind === 'staff' && who.unit !== CENTRE)
  const changed = current.history.filter((entry) => entry.seq > seen && !isAside(entry.action)).map((entry) => (isOfUnit && isStepKept(entry, current.state) ? 'followUp' : entry.action))
  return new HotlineError({ code: 'conflict', version: current.version, changed })
}

/** Codes that the shapes cannot check: units, leaves, people and orders must exist. All faults are told at once. */
async function checkNames<A extends Action>(ctx: Context, { action, grounds }: ActionInput<A>, { leadUnit }: Order): Promise<void> {
  const given: Record<string, unknown> = { ...grounds }
  const faults: { path: string; message: string; code: string }[] = []
  const unknown = (path: string, message: string, code = 'unknown') => faults.push({ path: `grounds.${path}`, message, code })
  for (const name of ['leadUnit', 'proposedUnit', 'unit', 'cleared']) {
    const code = given[name]
    if (typeof code !== 'string') continue
    const unit = ctx.city.units.get(code)
    if (unit === undefined) unknown(name, 'no such unit')
    else if ((name === 'leadUnit' || name === 'proposedUnit') && (!mayLead(unit) || unit.kind === 'centre')) unknown(name, 'this unit may assist, never lead (Beijing 2021 art. 17)', 'may_only_assist')
  }
  for (const name of ['assistingUnits', 'accusedUnits']) {
    const codes: unknown = given[name]
    if (Array.isArray(codes)) codes.forEach((code: string, index) => void (ctx.city.units.has(code) || unknown(`${name}.${index}`, 'no such unit')))
  }
  if (action === 'whistle' && Array.isArray(given.units))
    given.units.forEach((code: unknown, index) => {
      const unit = typeof code === 'string' ? ctx.city.units.get(code) : undefined
      if (unit === undefined) unknown(`units.${index}`, 'no such unit')
      else if (!ctx.city.whistlePolicy.called.includes(unit.kind)) unknown(`units.${index}`, 'a street calls departments and utilities', 'may_not_be_called')
    })
  if (isPoint(given.point) && ctx.city.boundary.length > 0 && !isInside(given.point, ctx.city.boundary)) unknown('point', 'outside the city', 'outside_city')
  if (typeof given.leafCode === 'string' && !ctx.city.leaves.has(given.leafCode)) unknown('leafCode', 'no such leaf in the catalogue')
  if (typeof given.handler === 'string') {
    const person = ctx.city.people.get(given.handler)
    if (person === undefined) unknown('handler', 'no such person')
    else if (person.unit !== leadUnit) unknown('handler', 'not of the unit that leads the order', 'not_of_unit')
    else if (!person.enabled || !person.roles.some((role) => role === 'handler' || role === 'liaison')) unknown('handler', 'may not handle orders there', 'may_not_handle')
  }
  if (action === 'merge' && typeof given.leadOrder === 'string') {
    const lead = await ctx.store.orders.find(given.leadOrder)
    if (lead === null) unknown('leadOrder', 'no such order')
    else if (lead.state === 'merged') unknown('leadOrder', 'that order is itself merged into another', 'merged_already')
  }
  if (faults.length > 0) throw invalid(...faults)
}

/**
 * Orders joined to each other are known to each other's units, and one answers for both: so none of these may be complained of in the
 * other, when they are joined and whenever a unit comes to the lead.
 * @throws HotlineError rule_broken
 */
async function checkJoined<A extends Action>(ctx: Context, { action, grounds }: ActionInput<A>, before: Order, after: Order): Promise<void> {
  const fresh = after.units.filter((unit) => !before.units.includes(unit))
  // Typed by the door: a merge names its lead.
  const others = action === 'merge' && 'leadOrder' in grounds && typeof grounds.leadOrder === 'string' ? [grounds.leadOrder] : fresh.length > 0 ? before.mergedOrders : []
  for (const id of others) {
    const other = await ctx.store.orders.find(id)
    if (other === null) continue
    const refused = keptFromEachOther(after, other)
    if (refused !== null) throw new HotlineError(refused.refusal)
  }
}

const isPoint = (value: unknown): value is LngLat => Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number')

/** What follows a command outside the order itself: each is safe to do twice. */
async function afterwards(ctx: Context, who: Actor, action: Action, before: Order, after: Order): Promise<void> {
  if (who.kind !== 'staff') return
  if (action === 'dispatch' && after.leafCode !== null) await proveLeaf(ctx, after.leafCode)
  // A dispatch by hand that keeps the proposed matter confirms it: the reader learns from that as well.
  if ((action === 'dispatch' && after.leafCode !== null) || (action === 'correct' && after.leafCode !== before.leafCode)) await recordCorrection(ctx, who, before, after)
}
