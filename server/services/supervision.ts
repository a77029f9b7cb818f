// Proposals to supervise across orders (督办建议): the supervisors' list, and the one ground that no order knows by itself: that many
// people write of the same danger. Proposals of all other grounds are made by the writes that make them true (domain/decide.ts).
import type { OpenProposals } from '../contracts/pressing.ts'
import type { Context } from '../context.ts'
import { SYSTEM, type StaffActor } from '../domain/actors.ts'
import { changeFor } from '../domain/decide.ts'
import type { Order } from '../domain/orders.ts'
import { levelRank, openProposals, proposalsAfter, proposedAt, SUPERVISED_STATES, type HotDanger } from '../domain/supervision/proposals.ts'
import type { OrderState } from '../domain/words.ts'
import { orderPolicy } from '../policies/orders.ts'
import { orderRow } from '../presenters/order-rows.ts'
import { proposalView } from '../presenters/proposals.ts'
import { writeAndAnnounce } from './announce.ts'
import { worldOf } from './city.ts'
import { namesOf } from './naming.ts'

const MOST = 200
const ISSUES_LOOKED_AT = 50
/** Orders of one issue looked through for the one that leads it: its oldest that a unit has. */
const ORDERS_LOOKED_AT = 200

/** What waits for a supervisor: the highest level first, then the longest waiting. */
export async function listProposals(ctx: Context, who: StaffActor): Promise<OpenProposals> {
  const found = await ctx.store.whistles.listProposed(MOST + 1)
  const rows = new Map((await ctx.store.orders.findRows(found.map(({ _id }) => _id))).map((row) => [row._id, row]))
  const names = namesOf(ctx)
  const orders = found.slice(0, MOST).flatMap((order) => {
    const row = rows.get(order._id)
    const proposals = openProposals(order).map((proposal) => proposalView(proposal, names))
    return row === undefined || proposals.length === 0 || !orderPolicy.read(who, row) ? [] : [{ order: orderRow(row, names, ctx.now(), true), proposals }]
  })
  const highest = ({ proposals }: OpenProposals['orders'][number]): number => Math.max(...proposals.map(({ level }) => levelRank(level)))
  return { orders: orders.sort((a, b) => highest(b) - highest(a)), more: found.length > MOST }
}

/**
 * Proposes to list what many people are endangered by. Runs where the index of matters is, in every web process: the guarded
 * write and the matter's id make many times once.
 * @returns how many proposals were made
 */
export async function proposeForDanger(ctx: Context): Promise<number> {
  const now = ctx.now()
  const rule = ctx.city.supervisionPolicy.rules.find(({ kind }) => kind === 'hot_danger')
  if (rule?.kind !== 'hot_danger' || !ctx.matters.isReady) return 0
  let made = 0
  for (const matter of ctx.matters.index.matters(now, rule.people, ISSUES_LOOKED_AT)) {
    const { emergencies, urgent, recentPeople } = matter.heat
    const danger: HotDanger = { matter: matter.id, people: recentPeople, emergencies, urgent }
    if (recentPeople < rule.people || emergencies + urgent < rule.pressing) continue
    const rows = await ctx.store.orders.findRows(matter.members.slice(0, ORDERS_LOOKED_AT))
    // Ids are ordered by time: the first that a unit has leads the matter.
    const lead = rows.find(({ state }) => (SUPERVISED_STATES as readonly OrderState[]).includes(state))
    const order = lead === undefined ? null : await ctx.store.orders.find(lead._id)
    if (order !== null && (await proposed(ctx, order, danger, now))) made += 1
  }
  return made
}

async function proposed(ctx: Context, order: Order, danger: HotDanger, now: Date): Promise<boolean> {
  const world = worldOf(ctx)
  const found = proposalsAfter(order, world.supervisionPolicy, SYSTEM, now, danger)
  if (found === null || !found.made.includes('hot_danger')) return false
  const { proposals, made, effects } = found
  const change = changeFor(order, 'proposeSupervision', SYSTEM, { set: { proposals, proposedAt: proposedAt(proposals) }, detail: { proposed: made }, effects }, world, now)
  return (await writeAndAnnounce(ctx, order, change)).ok
}
