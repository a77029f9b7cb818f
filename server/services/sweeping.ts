// The clock sweep (design §6): reads only orders to which something happens now. Warnings and breaches are told once, questions
// nobody answered lapse, silence is taken for signing where the city says so, suspensions come up for review, re-checks are put
// on the call-back desk, what is owed late is said.
import type { Context } from '../context.ts'
import { CENTRE, SYSTEM } from '../domain/actors.ts'
import { recheckToOpen, saidLate } from '../domain/care.ts'
import { isOpen, runsOn, warned, warningsDue, type ClockPolicy } from '../domain/clocks.ts'
import { changeFor, decide, type Change } from '../domain/decide.ts'
import { measuresTold } from '../domain/measures.ts'
import { reviewAtOf } from '../domain/moves/clock-requests.ts'
import { reminded } from '../domain/moves/dispatching.ts'
import { tell, type EffectDraft } from '../domain/moves/scene.ts'
import type { Order } from '../domain/orders.ts'
import type { PlatformReason } from '../domain/platform-reasons.ts'
import { addresseesOf, rolesTold } from '../domain/telling.ts'
import { after, HOUR_MS } from '../domain/time.ts'
import { whistleWarnings } from '../domain/whistles/settle.ts'
import { isEnded } from '../domain/words.ts'
import { writeAndAnnounce } from './announce.ts'
import { worldOf } from './city.ts'

const BATCH = 200
const AGAIN_MS = HOUR_MS

/**
 * One sweep. Several processes may sweep at once: the guarded write lets one of them win.
 * @returns how many orders changed
 */
export async function sweepClocks(ctx: Context): Promise<number> {
  let changed = 0
  for (;;) {
    const waking = await ctx.store.orders.listWaking(ctx.now(), BATCH)
    const results = await Promise.all(waking.map((order) => wake(ctx, order)))
    const done = results.filter(Boolean).length
    changed += done
    if (waking.length < BATCH || done === 0) return changed
  }
}

async function wake(ctx: Context, order: Order): Promise<boolean> {
  const now = ctx.now()
  // At the very instant the promise is still kept (met ≤ due): a signature by silence would count as in time. The next sweep gives it.
  if (isSignedByTimeout(ctx, order) && signDueAt(order) === now.getTime()) return false
  return (await writeAndAnnounce(ctx, order, whatHappens(ctx, order, now))).ok
}

const isSignedByTimeout = (ctx: Context, order: Order): boolean => order.state === 'dispatched' && ctx.city.frozenClocks(order).onSignTimeout === 'sign'

const signDueAt = ({ clocks }: Order): number => Math.min(...clocks.filter((clock) => clock.name === 'sign' && isOpen(clock)).map(({ dueAt }) => dueAt.getTime()))

function whatHappens(ctx: Context, order: Order, now: Date): Change {
  const world = worldOf(ctx)
  if (order.state === 'needs_info' && order.info !== null && order.info.answerBy <= now) {
    const lapsed = decide(order, { action: 'lapseInfo', who: SYSTEM, grounds: {} }, world, now)
    if (lapsed.ok) return lapsed.change
  }
  const reviewAt = order.state === 'suspended' ? reviewAtOf(order) : null
  if (reviewAt !== null && reviewAt <= now) {
    const ended = decide(order, { action: 'endSuspension', who: SYSTEM, grounds: { reason: 'review_day_reached' satisfies PlatformReason } }, world, now)
    if (ended.ok) return ended.change
  }
  if (isSignedByTimeout(ctx, order) && signDueAt(order) < now.getTime()) {
    const signed = decide(order, { action: 'sign', who: SYSTEM, grounds: {} }, world, now)
    if (signed.ok) return signed.change
  }
  if (recheckToOpen(order, now) !== undefined) {
    const opened = decide(order, { action: 'openRecheck', who: SYSTEM, grounds: {} }, world, now)
    if (opened.ok) return opened.change
  }
  return warnings(ctx, order, now)
}

/** The warnings due now: one per clock and per task that is late; earlier ones it overtakes are dropped. Also moves the wake-up on when none is due. */
function warnings(ctx: Context, order: Order, now: Date): Change {
  const { calendar } = ctx.city
  const clockPolicy = ctx.city.frozenClocks(order)
  const said = sayings(order, clockPolicy)
  const clocks = order.clocks.map((standing) => {
    const clock = runsOn(standing, calendar, now)
    const due = warningsDue(clockPolicy, clock, calendar, now)
    if (due.send === null) return clock
    said.say([`${clock.id}:${due.send}`], [tell(`clock:${due.send}:${clock.id}`, clock.unit ?? order.leadUnit ?? CENTRE)])
    return warned(clock, due.settled)
  })
  const late = saidLate(order, now)
  for (const kind of late.kinds) said.say([`task:${kind}`], [tell(`task_late_${kind}`, kind === 'approval' ? (order.leadUnit ?? CENTRE) : CENTRE)])
  const asked = reminded(order, now)
  if (asked !== null) said.say(['info'], [tell('info_reminder')])
  const called = whistleWarnings(order, now)
  for (const code of called?.told ?? []) said.say([code], called?.effects.filter(({ about }) => about === code) ?? [])
  const measured = measuresTold(order, now)
  for (const [when, asks] of [['soon', measured?.soon], ['today', measured?.today], ['late', measured?.late]] as const) {
    if (asks === undefined || asks.length === 0) continue
    // Nothing was said by the day itself: the next rung of the ladder hears of it.
    said.say(asks.map((no) => `measure:${when}:${no}`), [tell(`measure_${when}`, order.leadUnit ?? CENTRE), ...(when === 'late' ? [tell('measure_late', CENTRE)] : [])])
  }
  const set = { clocks, ...asked, ...late.set, ...(called !== null && { whistles: called.whistles }), ...(measured !== null && { measures: measured.measures }) }
  const move = { set, detail: said.detail(), effects: said.effects, quiet: isEnded(order.state) }
  const change = changeFor(order, 'warn', SYSTEM, move, worldOf(ctx), now)
  const { wakeAt } = change.order
  if (wakeAt === null || wakeAt > now) return change
  // Nothing here can move it on, such as a year the calendar does not know: looked at again later, and said.
  ctx.log.error({ orderId: order._id, wakeAt }, 'an order wakes without anything to happen')
  const later = after(now, AGAIN_MS)
  return { ...change, set: { ...change.set, wakeAt: later }, order: { ...change.order, wakeAt: later } }
}

/** What a sweep says: the notices, and for the history to whom each of them goes, of one definition. What reaches nobody was not said. */
function sayings(order: Order, policy: ClockPolicy) {
  const told: string[] = []
  const toldRoles: string[] = []
  const effects: EffectDraft[] = []
  return {
    effects,
    /** @param codes what the notices say; each goes to all of them */
    say(codes: readonly string[], notices: readonly EffectDraft[]): void {
      const roles = rolesTold(notices.flatMap(({ about, unit }) => addresseesOf(order, about ?? '', unit ?? null, policy)))
      if (roles.length === 0) return
      told.push(...codes)
      toldRoles.push(...codes.map(() => roles.join('+')))
      effects.push(...notices)
    },
    detail: () => ({ told, toldRoles, roles: [...new Set(toldRoles.flatMap((to) => to.split('+')))] }),
  }
}
