// Bringing a lead order and those joined to it into step. Each order is changed in a write of its own, guarded by its version;
// every step is one that may be done twice.
import type { Context } from '../context.ts'
import { SYSTEM } from '../domain/actors.ts'
import { answerOut } from '../domain/answers.ts'
import { changeFor, decide, type Change } from '../domain/decide.ts'
import { measuresToShare } from '../domain/measures.ts'
import { joined, leadsOn, measuresTakenOver, parted, relinked, replyShared } from '../domain/moves/merging.ts'
import type { Move } from '../domain/moves/scene.ts'
import type { Order, Reply } from '../domain/orders.ts'
import type { PlatformReason } from '../domain/platform-reasons.ts'
import { writeAndAnnounce } from './announce.ts'
import { worldOf } from './city.ts'
import { withoutPersonal } from './masks.ts'
import { keepPromise, type Promised } from './promises.ts'

/** Leads of leads that are followed; a chain grows only while two dispatchers join at the same moment. */
const LONGEST_CHAIN = 10

/**
 * Runs a `link` effect: of an order that was joined to a lead or parted from it (`about` names the lead), or of a lead that
 * has been answered or has ended.
 */
export async function linkOrder(ctx: Context, promised: Promised): Promise<void> {
  await keepPromise(ctx, promised, async (order, effect) => {
    if (effect.about !== null) await standRight(ctx, order, effect.about)
    for (const id of order.mergedOrders) await bringAlong(ctx, id, order)
  })
}

/** Both sides say the same of each other: the order whom it follows, that one who follows it. */
async function standRight(ctx: Context, order: Order, named: string): Promise<void> {
  const target = order.mergedInto === null ? null : await lastLead(ctx, order)
  if (order.mergedInto !== null && target === null) {
    await partBySystem(ctx, order, 'leads_name_each_other')
    return
  }
  if (target !== null) await change(ctx, order._id, 'relink', (there) => relinked(there, target))
  if (target !== null) await change(ctx, target, 'join', (lead) => joined(lead, order._id))
  if (named !== target) await change(ctx, named, 'part', (lead) => parted(lead, order._id))
}

/** Where the chain of leads ends; null when it comes back to the order itself. */
async function lastLead(ctx: Context, order: Order): Promise<string | null> {
  let at = order.mergedInto?.orderId ?? null
  for (let step = 0; step < LONGEST_CHAIN && at !== null; step += 1) {
    if (at === order._id) return null
    const lead = await ctx.store.orders.find(at)
    if (lead?.state !== 'merged' || lead.mergedInto === null) return at
    at = lead.mergedInto.orderId
  }
  return null
}

/** One of those joined to a lead: follows it to its own lead, or takes its reply, or goes its own way again. */
async function bringAlong(ctx: Context, id: string, lead: Order): Promise<void> {
  const order = await ctx.store.orders.find(id)
  if (order === null || order.mergedInto?.orderId !== lead._id) return
  const promised = measuresToShare(lead, withoutPersonal)
  if (order.state !== 'merged') {
    const told = measuresTakenOver(order, lead._id, promised)
    if (told !== null) await write(ctx, order, 'followMeasures', told)
    return
  }
  if (lead.state === 'merged' && lead.mergedInto !== null) {
    const next = lead.mergedInto.orderId
    await change(ctx, id, 'relink', (there) => relinked(there, next))
    await change(ctx, lead._id, 'part', (there) => parted(there, id))
    return
  }
  if (!leadsOn(lead)) return
  const now = ctx.now()
  // Written and refused, or never audited, is no answer, whatever ended the lead.
  const answer = answerOut(lead)
  const shared = replyShared(order, lead, answer === null ? null : forOthers(answer), { who: SYSTEM, now, world: worldOf(ctx) }, promised)
  if (shared === null || !shared.ok) {
    await partBySystem(ctx, order, 'lead_has_no_reply')
    return
  }
  await write(ctx, order, 'shareReply', shared.move, now)
}

/** A reply as others may read it: no personal numbers, no note from inside, no evidence, no contact with another citizen, and not what it says to the single things that the lead's own citizen asked for; what it promises by a day comes beside it. */
function forOthers({ answers: _answers, measure: _measure, files: _files, ...reply }: Reply): Reply {
  return { ...reply, publicAnswer: withoutPersonal(reply.publicAnswer), internalNote: null, contactedAt: null, contactMethod: null }
}

async function partBySystem(ctx: Context, order: Order, reason: PlatformReason): Promise<void> {
  const decision = decide(order, { action: 'unmerge', who: SYSTEM, grounds: { reason } }, worldOf(ctx), ctx.now())
  if (!decision.ok) throw new Error(`the order could not be parted: ${decision.refusal.code}`)
  await writeOrAgain(ctx, order, decision.change)
}

async function change(ctx: Context, id: string, action: string, moveOf: (order: Order) => Move | null): Promise<void> {
  const order = await ctx.store.orders.find(id)
  const move = order === null ? null : moveOf(order)
  if (order !== null && move !== null) await write(ctx, order, action, move)
}

/** @param now of the move: what it met was met at the instant of its step */
const write = (ctx: Context, order: Order, action: string, move: Move, now = ctx.now()): Promise<void> =>
  writeOrAgain(ctx, order, changeFor(order, action, SYSTEM, move, worldOf(ctx), now))

/** @throws when the order has moved on: the job tries again with what is there then */
async function writeOrAgain(ctx: Context, order: Order, change: Change): Promise<void> {
  if (!(await writeAndAnnounce(ctx, order, change)).ok) throw new Error('the order moved on while it was linked')
}
