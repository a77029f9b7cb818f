// A number that leads to the citizen without being theirs (HR §7.5): for one order, one unit, and a time.
import type { RelayView } from '../contracts/staff.ts'
import { forbidden, HotlineError, notFound, reasonOf } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import { isAccused } from '../domain/accused.ts'
import { CENTRE, type StaffActor } from '../domain/actors.ts'
import { numberChanges } from '../domain/contact.ts'
import type { Order } from '../domain/orders.ts'
import type { Relay, RelayEnd } from '../domain/relays.ts'
import { after, HOUR_MS } from '../domain/time.ts'
import { orderPolicy } from '../policies/orders.ts'
import { loadVisible } from './access.ts'
import { normalPhone } from './contact.ts'
import { keepPromise, type Promised } from './promises.ts'

/** The switch is waited for by a person. */
const MOST_WAIT_MS = 5_000
const ASK_AGAIN_SECONDS = 10

/**
 * The relay number of an order for the asker's unit; while it is valid, always the same. Each asking is on the record of views.
 * @returns without a relay when the city has no switch for it, or the citizen left no number
 * @throws HotlineError not_found | forbidden | unavailable when the switch does not answer
 * @source HR §7.5
 */
export async function relayNumber(ctx: Context, who: StaffActor, orderId: string): Promise<RelayView> {
  const order = await loadVisible(ctx, who, orderId)
  if (!orderPolicy.relay(who, order)) throw forbidden()
  const phone = order.contact?.phone ?? null
  if (ctx.relay === null || phone === null) return { relay: null, why: ctx.relay === null ? 'no_gateway' : 'no_phone' }
  const now = ctx.now()
  await ctx.store.records.insertView({ _id: ctx.newId(), orderId, personId: who.id, unit: who.unit, what: 'contact', reason: 'relay', at: now })
  const there = await ctx.store.relays.find(orderId, who.unit)
  if (there !== null && there.until > now && isStill(there, order)) return viewOf(there)
  const turn = (there?.turn ?? 0) + 1
  const until = after(now, ctx.city.limits.relayHours * HOUR_MS)
  const binding = { id: `${orderId}/${who.unit}/${turn}`, to: normalPhone(ctx.seal.open(phone, orderId, 'phone')), unit: who.unit, until }
  const bound = await ctx.relay.bind(binding, now, AbortSignal.timeout(MOST_WAIT_MS)).catch((error: unknown) => {
    ctx.log.warn({ orderId, reason: reasonOf(error) }, 'no relay number')
    throw new HotlineError({ code: 'unavailable', retryAfterSeconds: ASK_AGAIN_SECONDS })
  })
  const kept = await ctx.store.relays.keep({ orderId, unit: who.unit, turn, ...bound, until, version: order.version })
  await refuseOvertaken(ctx, who, kept)
  return viewOf(kept)
}

/** Neither ended nor bound to a number that the citizen has corrected since, should its end still be on its way. */
function isStill({ ended, version = 0 }: Relay, order: Order): boolean {
  const changed = numberChanges(order).at(-1)?.seq ?? 0
  return ended === undefined && version >= changed
}

/** While the switch was asked the order may have left the unit, or its citizen given another number: then the binding ends as it began. */
async function refuseOvertaken(ctx: Context, who: StaffActor, relay: Relay): Promise<void> {
  const order = await ctx.store.orders.find(relay.orderId)
  if (order !== null && orderPolicy.relay(who, order) && isStill(relay, order) && order.contact?.phone != null) return
  await endRelay(ctx, relay, whyEnded(order, relay), AbortSignal.timeout(MOST_WAIT_MS)).catch((error: unknown) => ctx.log.warn({ orderId: relay.orderId, reason: reasonOf(error) }, 'a relay number was bound too late and could not be ended'))
  throw order === null || !orderPolicy.read(who, order) ? notFound() : new HotlineError({ code: 'unavailable', retryAfterSeconds: 1 })
}

function whyEnded(order: Order | null, { unit, version = 0 }: Relay): RelayEnd {
  if (order === null || order.contact === null) return 'erased'
  if ((numberChanges(order).at(-1)?.seq ?? 0) > version) return 'number_changed'
  return isAccused(unit, order) ? 'accused' : order.leadUnit === unit || unit === CENTRE ? 'recused' : 'unit_left'
}

/**
 * Keeps an `unbind` effect: what was bound before the change it belongs to is given to nobody any more, and the switch is asked to end
 * it. One that has no way to says so, once and for good.
 * @throws when the switch does not answer: the job tries again
 */
export async function unbindRelays(ctx: Context, { about, unit, ...promised }: Promised & { about: RelayEnd; unit: string | null }, signal: AbortSignal): Promise<void> {
  await keepPromise(ctx, promised, async (order, effect) => {
    const changedBy = order.history.findLast(({ at }) => at.getTime() === effect.at.getTime())?.seq ?? order.version
    const bound = (await ctx.store.relays.listOf(order._id, unit)).filter(({ version = 0, until }) => version < changedBy && until > ctx.now())
    for (const relay of bound) await endRelay(ctx, relay, about, signal)
  })
}

async function endRelay(ctx: Context, { _id, turn, ended }: Relay, why: RelayEnd, signal: AbortSignal): Promise<void> {
  if (ended !== undefined && ended.atSwitch !== null) return
  // Given to nobody from here on, whether or not the switch answers.
  if (ended === undefined) await ctx.store.relays.end(_id, turn, { at: ctx.now(), why, atSwitch: null })
  const isReleased = ctx.relay !== null && (await ctx.relay.release(`${_id}/${turn}`, ctx.now(), signal))
  await ctx.store.relays.endedAtSwitch(_id, turn, isReleased ? 'released' : 'cannot')
}

const viewOf = ({ number, extension, until }: Relay): RelayView => ({ relay: { number, extension, until: until.toISOString() }, why: null })
