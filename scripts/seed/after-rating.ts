// What followed the seeded ratings: bad ones looked at, some appealed against, older closings re-checked.
import type { Context } from '../../server/context.ts'
import { SYSTEM } from '../../server/domain/actors.ts'
import { careOf } from '../../server/domain/care.ts'
import { changeFor } from '../../server/domain/decide.ts'
import { plannedRechecks } from '../../server/domain/moves/rechecks.ts'
import type { Order } from '../../server/domain/orders.ts'
import { DAY_MS, MINUTE_MS } from '../../server/domain/time.ts'
import { worldOf } from '../../server/services/city.ts'
import { answering } from './answering.ts'
import { staffOf, Walk } from './walk.ts'

/** What the centre finds of the seeded bad ratings, in turn. */
const FINDINGS = ['redo', 'ledger', 'explained', 'mistaken', 'redo'] as const

/** Bad ratings are looked at within the day; what was rated in the last hours still waits for it. */
export function lookedAt(walk: Walk, unit: string, index: number): void {
  if (!walk.wait(90 + (index % 120))) return
  const other = staffOf('centre', 'callback', index + 1)
  const supervisor = staffOf('centre', 'supervisor', index)
  const finding = '再次致电诉求人：单位来过，问题没有完全解决，附通话记录。'
  const outcome = FINDINGS[Math.floor(index / 11) % FINDINGS.length] ?? 'redo'
  switch (outcome) {
    case 'ledger':
      walk.act('verifyRating', other, { outcome, finding, plan: '更换老旧设备，分两批施工；每月向诉求人通报。', until: new Date(walk.now.getTime() + 30 * DAY_MS), owner: `${walk.nameOf(unit)}业务科负责人` })
      return
    case 'explained':
      walk.act('verifyRating', other, { outcome, finding: '诉求人希望立即拆除，依法须经调查、告知和催告程序。', law: '《行政强制法》第三十四条、第三十五条' })
      if (walk.wait(60)) walk.act('confirmUphold', supervisor, { reason: '程序合法，已向诉求人说明' })
      return
    case 'mistaken':
      walk.act('verifyRating', other, { outcome, finding: '诉求人电话中表示按错了，问题已经解决。' })
      // The newest waits for its second person.
      if (index % 2 === 0 && walk.wait(60)) walk.act('confirmSetAside', supervisor, { granted: true, reason: '录音为证' })
      return
    case 'redo':
      walk.act('verifyRating', other, { outcome, finding })
      redone(walk, unit, index)
  }
}

/** Of those that wait for their call-back, every other one was rated badly by its citizen in the last hours; of these a few are half looked at. */
export function ratedToday(walk: Walk, index: number): void {
  if (walk.order.state !== 'callback' || index % 40 > 19) return
  walk.skipTo(new Date(walk.now.getTime() - (25 + ((index * 7) % 300)) * MINUTE_MS))
  walk.act('rate', { kind: 'citizen', orderId: walk.order._id }, { grade: index % 3 === 0 ? 'very_dissatisfied' : 'dissatisfied', solved: index % 3 === 1, remark: '答复和实际情况不一样，没有人到现场。' })
  if (index % 160 > 39) return
  walk.skipTo(new Date(walk.now.getTime() - 12 * MINUTE_MS))
  walk.act('verifyRating', staffOf('centre', 'callback', index), { outcome: 'mistaken', finding: '诉求人电话中表示把“满意”按成了“不满意”，问题已经解决。' })
}

/** Done again and closed; the unit's lead appeals against one in two. */
function redone(walk: Walk, unit: string, index: number): void {
  const handler = staffOf(unit, 'handler', index)
  if (!walk.wait(200)) return
  walk.act('recordContact', handler, { method: 'visit', reached: true })
  if (!walk.wait(300)) return
  walk.act('reply', handler, { isTrue: 'yes', withinDuty: true, selfSolved: true, ...answering(walk, { selfSolved: true }), publicAnswer: '您好，针对您反映的遗留问题，我们再次到现场处理并请您当面验收，已全部完成。' })
  if (!walk.wait(60)) return
  walk.act('approveReply', staffOf(unit, 'unit_lead', index), {})
  walk.act('passReply', staffOf('centre', 'auditor_reply', index), {})
  if (!walk.wait(120)) return
  const appeals = index % 2 === 1
  if (appeals) walk.skipTo(new Date(walk.now.getTime() - 3 * DAY_MS))
  walk.act('callBack', staffOf('centre', 'callback', index), { method: 'phone', reached: true, contacted: true, solved: true, grade: 'basically_satisfied' })
  if (!appeals || !walk.wait(60)) return
  walk.act('appealRating', staffOf(unit, 'unit_lead', index), { reason: '首次答复时诉求人已签字验收，不满意系对补偿标准有不同意见。', evidence: '验收单、现场照片各一份' })
}

/** What was late with good reason: proposed as an honest error by the unit's lead; a supervisor has ruled on most, the newest waits. */
export function tolerated(walk: Walk, unit: string, index: number): void {
  if (index % 4 !== 1 || !walk.wait(200)) return
  const proposed = walk.act('proposeHonestError', staffOf(unit, 'unit_lead', index), {
    failure: 'onTime',
    ground: 'duty_unclear',
    evidence: '收到工单时职责还有争议，本单位先到现场处置，协调会纪要和现场记录附后。',
    remedy: '已与相关单位签订分工清单，同类诉求当日分清责任。',
  })
  if (proposed && index % 16 !== 1 && walk.wait(150)) walk.act('confirmHonestError', staffOf('centre', 'supervisor', index), { failure: 'onTime', granted: true, reason: '纪要与现场记录一致，未隐瞒，已纠正' })
}

/** Was the citizen reached again already? */
export const asked = (index: number): boolean => index % 3 !== 0

/** Orders closed long enough ago are re-checked: asked again by somebody else, most held, some came back, the newest still wait. */
export function rechecked(ctx: Context, order: Order, index: number): Order {
  const { endedAt, outcome, state } = order
  if (state !== 'closed' || outcome !== 'solved' || endedAt === null || careOf(order).rechecks.length > 0) return order
  const due = new Date(endedAt.getTime() + 30 * DAY_MS)
  if (due > ctx.now()) return order
  const world = worldOf(ctx)
  const care = { ...careOf(order), rechecks: plannedRechecks('floor', endedAt, world) }
  const walk = new Walk(ctx, changeFor(order, 'plantRecheck', SYSTEM, { set: { care }, quiet: true }, world, endedAt).order)
  walk.at = due
  walk.act('openRecheck', SYSTEM, {})
  const other = staffOf('centre', 'callback', index + 1)
  if (!asked(index) || !walk.wait(200)) return walk.order
  if (index % 3 === 1) walk.act('recheck', other, { method: 'phone', reached: true, answer: 'still_solved' })
  else walk.act('recheck', other, { method: 'phone', reached: true, answer: 'came_back', words: '好了两个星期，最近又和以前一样了。', sendBack: index % 2 === 0 })
  return walk.order
}
