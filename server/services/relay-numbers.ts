// A number that leads to the citizen without being theirs (HR §7.5): for one order, one unit, and a time.
import type { RelayView } from '../contracts/staff.ts'
import { forbidden, HotlineError, reasonOf } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import type { StaffActor } from '../domain/actors.ts'
import { after, HOUR_MS } from '../domain/time.ts'
import { orderPolicy } from '../policies/orders.ts'
import type { Relay } from '../store/relays.ts'
import { loadVisible } from './access.ts'
import { normalPhone } from './contact.ts'

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
  if (there !== null && there.until > now) return viewOf(there)
  const turn = (there?.turn ?? 0) + 1
  const until = after(now, ctx.city.limits.relayHours * HOUR_MS)
  const binding = { id: `${orderId}/${who.unit}/${turn}`, to: normalPhone(ctx.seal.open(phone, orderId, 'phone')), unit: who.unit, until }
  const bound = await ctx.relay.bind(binding, now, AbortSignal.timeout(MOST_WAIT_MS)).catch((error: unknown) => {
    ctx.log.warn({ orderId, reason: reasonOf(error) }, 'no relay number')
    throw new HotlineError({ code: 'unavailable', retryAfterSeconds: ASK_AGAIN_SECONDS })
  })
  return viewOf(await ctx.store.relays.keep({ orderId, unit: who.unit, turn, ...bound, until }))
}

const viewOf = ({ number, extension, until }: Relay): RelayView => ({ relay: { number, extension, until: until.toISOString() }, why: null })
