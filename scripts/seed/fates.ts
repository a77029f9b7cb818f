// What becomes of each seeded order: a fate for every state, walked with the domain's own moves.
import type { Context } from '../../server/context.ts'
import { CENTRE, SYSTEM, type StaffActor } from '../../server/domain/actors.ts'
import { decide } from '../../server/domain/decide.ts'
import type { Order } from '../../server/domain/orders.ts'
import { DAY_MS, MINUTE_MS } from '../../server/domain/time.ts'
import { partsWaitedFor } from '../../server/domain/parts.ts'
import { unitMeant } from '../../server/domain/units.ts'
import { RATINGS, type OrderState, type RatingGrade } from '../../server/domain/words.ts'
import { worldOf } from '../../server/services/city.ts'
import type { DemandSeed } from '../city/demands/seed.ts'
import { filled, replyFor } from '../city/replies.ts'
import { outsideOf } from '../city/replies/outside.ts'
import { lookedAt, ratedToday, tolerated } from './after-rating.ts'
import { answering, heardOf } from './answering.ts'
import { fateInMatter } from './matters.ts'
import { staffOf, Walk } from './walk.ts'

/** Twenty fates in turn: most orders end well, every state is there. */
const FATES: OrderState[] = [
  'closed', 'closed', 'handling', 'closed', 'callback', 'closed', 'dispatched', 'closed', 'handling', 'reply_review',
  'closed', 'submitted', 'closed', 'needs_info', 'closed', 'suspended', 'closed', 'handling', 'closed', 'return_review',
] // prettier-ignore
/** Rarer ends, each so often among the orders. */
const RARE: [every: number, state: OrderState][] = [
  [23, 'answered'],
]

/** The order as it stands today. */
export function fateOf(ctx: Context, order: Order, demand: DemandSeed, index: number): Order {
  const rare = RARE.find(([every]) => index % every === every - 1)
  const fate = fateInMatter(index) ?? rare?.[1] ?? FATES[index % FATES.length] ?? 'closed'
  const walk = new Walk(ctx, order)
  const dispatcher = staffOf('centre', 'dispatcher', index)
  const outside = outsideOf(demand.leafCode)
  if (fate === 'submitted' || !walk.wait(3 + (index % 25))) return walk.order
  if (fate === 'answered') answeredAtOnce(walk, demand, index)
  else if (outside?.way === 'transfer') walk.act('transferOut', dispatcher, { target: outside.target, takenBy: `${outside.target} 指挥中心`, reason: '属于紧急警情，已一键转接并三方通话' })
  else if (outside?.way === 'decline') walk.act('decline', dispatcher, { kind: outside.kind, reason: outside.reason, rightRoute: outside.rightRoute })
  else dispatched(ctx, walk, fate, demand, index)
  return walk.order
}

/** Joins an order to the lead case of its matter, as a dispatcher did a little later. */
export function joinedTo(ctx: Context, order: Order, leadOrder: string, index: number): Order {
  const at = new Date(Math.min(order.updatedAt.getTime() + 25 * MINUTE_MS, ctx.now().getTime()))
  const ask = { action: 'merge', who: staffOf('centre', 'dispatcher', index), grounds: { leadOrder, reason: '同一地点、同一事项' } } as const
  const decision = decide(order, ask, worldOf(ctx), at)
  return decision.ok ? decision.change.order : order
}

const answeredAtOnce = (walk: Walk, demand: DemandSeed, index: number): void =>
  void walk.act('answer', staffOf('centre', 'dispatcher', index), { publicAnswer: filled(replyFor(demand.leafCode.slice(0, 2), 'consult', true), { title: demand.title, unit: '市民热线服务中心' }).publicAnswer })

function dispatched(ctx: Context, walk: Walk, fate: OrderState, demand: DemandSeed, index: number): void {
  const leaf = ctx.city.leaves.get(demand.leafCode)
  const leadUnit = leaf === undefined ? null : unitMeant(leaf.leadUnit, demand.street)
  if (leadUnit === CENTRE) return answeredAtOnce(walk, demand, index)
  if (leaf === undefined || leadUnit === null || leadUnit === demand.accusedUnit) return
  const assistingUnits = leaf.assistingUnits.map((entry) => unitMeant(entry, demand.street)).filter((unit) => unit !== null).filter((unit) => unit !== CENTRE)
  const bySystem = walk.order.reading?.routeReasons.includes('sure') === true && walk.order.reading.units[0]?.code === leadUnit
  walk.act('dispatch', bySystem ? SYSTEM : staffOf('centre', 'dispatcher', index), { leadUnit, assistingUnits, leafCode: demand.leafCode })
  const liaison = staffOf(leadUnit, 'liaison', index)
  const handler = staffOf(leadUnit, 'handler', index)
  if (fate === 'dispatched' || !walk.wait(10 + (index % 100))) return
  if (fate === 'return_review') {
    const proposedUnit = assistingUnits[0] ?? 'chengguan'
    const [basis] = leaf.legalBasis
    walk.act('requestReturn', liaison, { law: `${basis?.law ?? '部门职责清单'}${basis?.article ?? ''}`, proposedUnit, reason: '经核实不属于本单位职责，建议改派' })
    return
  }
  walk.act('sign', liaison, {})
  if (handler.id !== liaison.id) walk.act('assign', liaison, { handler: handler.id })
  if (!walk.wait(20 + (index % 200))) return
  walk.act('recordContact', handler, { method: index % 4 === 0 ? 'visit' : 'phone', reached: true })
  if (fate === 'needs_info') {
    const answerBy = new Date(Math.max(walk.at.getTime(), ctx.now().getTime() - 2 * DAY_MS) + 4 * DAY_MS)
    if (answerBy.getTime() - walk.at.getTime() < ctx.city.limits.infoDays * DAY_MS)
      walk.act('askInfo', handler, { question: '请补充具体的楼栋、单元和问题发生的时间，最好附上照片。', answerBy })
    return
  }
  if (fate === 'suspended') return suspended(ctx, walk, leadUnit, index)
  if (fate === 'handling') {
    if (index % 3 === 0) walk.act('reportProgress', handler, { text: '已到现场查看并约谈责任单位，正在制定整改方案。', forCitizen: true })
    return
  }
  replied(walk, fate, demand, { leadUnit, handler, index })
}

function suspended(ctx: Context, walk: Walk, unit: string, index: number): void {
  const until = new Date(ctx.now().getTime() + 40 * DAY_MS)
  const asked = walk.act('requestSuspension', staffOf(unit, 'unit_lead', index), {
    reason: '整改需要的资金和审批手续尚未到位',
    plan: '第一步完成设计和预算，第二步申请专项资金，第三步进场施工；每月向诉求人通报一次。',
    owner: '分管副职',
    until,
  })
  if (asked && walk.wait(120)) walk.act('ruleSuspension', staffOf('centre', 'supervisor', index), { granted: true, reason: '情况属实，同意挂账，按期复核' })
}

function replied(walk: Walk, fate: OrderState, demand: DemandSeed, { leadUnit, handler, index }: { leadUnit: string; handler: StaffActor; index: number }): void {
  if (!walk.wait(200 + ((index * 97) % 3200))) return
  const waitsFor = partsAnswered(walk, index)
  const reply = filled(replyFor(demand.leafCode.slice(0, 2), demand.demandType, index % 7 !== 0), { title: demand.title, unit: walk.nameOf(leadUnit) })
  walk.act('reply', handler, {
    isTrue: reply.isTrue,
    withinDuty: true,
    contactMethod: reply.contactMethod,
    selfSolved: reply.selfSolved,
    ...answering(walk, reply),
    ...(waitsFor && { partsLeftOut: '协办单位意见不影响本次处理结果，后续另行反馈' }),
    ...(reply.unsolvedReason !== null && { unsolvedReason: reply.unsolvedReason }),
    publicAnswer: reply.publicAnswer,
    internalNote: reply.internalNote,
  })
  if (fate === 'reply_review' || !walk.wait(30 + (index % 90))) return
  walk.act('approveReply', staffOf(leadUnit, 'unit_lead', index), {})
  if (walk.order.state === 'reply_review' && walk.wait(40)) walk.act('passReply', staffOf('centre', 'auditor_reply', index), {})
  if (fate === 'callback') return ratedToday(walk, index)
  if (!walk.wait(60 + (index % 300))) return
  called(walk, leadUnit, index)
}

/** The assisting units give their results; now and then one is not waited for. @returns whether one is still out */
function partsAnswered(walk: Walk, index: number): boolean {
  for (const [at, { unit }] of partsWaitedFor(walk.order).entries())
    if (index % 13 !== 0 || at > 0) walk.act('answerPart', staffOf(unit, 'liaison', index), { text: '已派人到场核实，涉及本单位的部分已处理，情况反馈主办单位。' })
  return partsWaitedFor(walk.order).length > 0
}

/** Most are content, some are not and get a redo, some are never reached. */
function called(walk: Walk, unit: string, index: number): void {
  const caller = staffOf('centre', 'callback', index)
  if (index % 17 === 0) {
    for (let attempt = 0; attempt < 3 && walk.wait(190); attempt += 1) walk.act('callBack', caller, { method: 'phone', reached: false })
    return
  }
  const bad = index % 11 === 0
  const grade: RatingGrade = bad ? 'dissatisfied' : (RATINGS[index % 3] ?? 'satisfied')
  walk.act('callBack', caller, { method: 'phone', reached: true, contacted: true, solved: !bad, ...heardOf(walk, !bad), grade })
  walk.at = new Date(walk.at.getTime() + MINUTE_MS)
  if (bad) lookedAt(walk, unit, index)
  else tolerated(walk, unit, index)
}
