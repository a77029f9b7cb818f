// The centre's moves before and beside the department's work: dispatch, correct, answer, hand over, decline, ask for more.
import { isAccused } from '../accused.ts'
import { actedBy } from '../actors.ts'
import { ratedAnew } from '../answers.ts'
import { isDated, type Clock } from '../clocks.ts'
import { broken } from '../refusals.ts'
import { after, DAY_MS } from '../time.ts'
import { partsKept, partsWaitedFor } from '../parts.ts'
import { onlyHelps } from '../units.ts'
import { meetPromise, pausePromises, promiseOf, promisesAtCorrection, promisesAtDispatch, promisesAtRaise, promisesForParts, resumePromises, stopPromises, stopSigning } from './promises.ts'
import { kindSaid } from './reading-late.ts'
import { hurriedRequests } from './requests.ts'
import { moved, tell, type Moved, type Mover, type Scene, type World } from './scene.ts'
import { partsOut } from './sub-dispatch.ts'
import { calledUnits } from '../whistles/whistle.ts'
import type { Order } from '../orders.ts'
import type { Urgency } from '../words.ts'

/** T0 before T1 before T2. */
const moreUrgent = (a: Urgency, b: Urgency): Urgency => (a < b ? a : b)

/**
 * Hands the order to its lead unit. The clocks of the unit run from here, not from the signature (HR §3.4).
 * A leaf's own least urgency counts; a person's urgency is never lowered by it.
 */
export const dispatch: Mover<'dispatch'> = (order, grounds, scene) => {
  // Said, not left out without a word: who dispatches must know that this unit will not help.
  if ([grounds.leadUnit, ...(grounds.assistingUnits ?? [])].some((unit) => isAccused(unit, order))) return broken('handled_by_the_accused', 'HR §0.11; Jinan 2018 art. 32')
  if ([grounds.leadUnit, ...(grounds.assistingUnits ?? [])].some((unit) => scene.world.unitKind(unit) === 'centre')) return broken('centre_takes_no_part', 'Beijing 2021 art. 11-13')
  // Whoever needs a community or section asks its unit, which knows what it may be asked.
  if ([grounds.leadUnit, ...(grounds.assistingUnits ?? [])].some((unit) => onlyHelps(scene.world.unitKind(unit)))) return broken('asked_by_own_unit_alone', 'Beijing 2021 art. 17')
  const leafCode = grounds.leafCode ?? order.leafCode
  const leaf = leafCode === null ? undefined : scene.world.leafOf(leafCode)
  const urgency = moreUrgent(grounds.urgency ?? order.urgency, leaf?.leastUrgency ?? 'T2')
  const put = { ...order, leafCode, urgency }
  const clocks = leafCode === order.leafCode ? order.clocks : promisesAtCorrection({ ...put, urgency: order.urgency }, scene, scene.world.clockPolicy)
  const sent = sendTo({ ...put, clocks }, { ...grounds, how: scene.who.kind === 'system' ? 'auto' : 'person' }, scene)
  if (!sent.ok || urgency >= order.urgency || promiseOf(clocks, 'resolve') === undefined) return sent
  // Sent out a second time and more urgent than before: the promise to the citizen that went on meanwhile is hurried too.
  const { leadUnit } = grounds
  const raised = promisesAtRaise({ ...put, leadUnit }, scene, sent.move.set?.clocks, scene.world.clockPolicy)
  return raised.ok ? moved({ ...sent.move, set: { ...sent.move.set, clocks: raised.clocks } }) : raised
}

/**
 * Shared with rulings on returns: the unit changes, what was promised to the citizen does not, and who assists goes on assisting:
 * answers stay, and no clock of theirs begins anew.
 */
export function sendTo(
  order: Order,
  to: { leadUnit: string; assistingUnits?: string[] | undefined; reason?: string | undefined; how: 'auto' | 'person' | 'ruling' },
  scene: Scene,
): Moved {
  const { now, who, world } = scene
  const kept = partsKept(order, to.leadUnit)
  const helping = [...new Set(kept.filter(({ above }) => above === undefined).map(({ unit }) => unit))]
  const assisting = [...new Set(to.assistingUnits ?? [])].filter((code) => code !== to.leadUnit && !isAccused(code, order) && !helping.includes(code))
  const whole = promisesAtDispatch(order, to.leadUnit, kept.map(({ unit }) => unit), scene)
  if (!whole.ok) return whole
  const promised = promisesForParts(order, assisting, whole.clocks, scene, world.clockPolicy)
  if (!promised.ok) return promised
  // What the unit before had handed down ends with it.
  const endedBelow = partsOut(order).flatMap((part) => (kept.includes(part) ? [] : [part.unit]))
  const parts = [...kept, ...assisting.map((unit) => ({ unit, askedAt: now, task: null, answer: null, answeredAt: null }))]
  return moved({
    to: 'dispatched',
    set: {
      leafCode: order.leafCode,
      urgency: order.urgency,
      route: {
        leadUnit: to.leadUnit,
        assistingUnits: [...helping, ...assisting],
        leafCode: order.leafCode,
        at: now,
        how: to.how,
        by: actedBy(who),
        reason: to.reason ?? null,
      },
      leadUnit: to.leadUnit,
      units: [...new Set([to.leadUnit, ...parts.map(({ unit }) => unit), ...calledUnits(order).filter((unit) => !isAccused(unit, order))])],
      handler: null,
      parts,
      holdings: [
        ...order.holdings.map((holding) => (holding.to === null ? { ...holding, to: now } : holding)),
        { unit: to.leadUnit, from: now, to: null },
      ],
      clocks: promised.clocks,
      rules: { clockPolicy: world.clockPolicy.version, calendar: world.calendar.version, catalogue: world.catalogueVersion },
    },
    detail: { leadUnit: to.leadUnit, assistingUnits: assisting, leafCode: order.leafCode, how: to.how, reason: to.reason ?? null, ...(helping.length > 0 && { keptUnits: helping }) },
    effects: [...endedBelow.map((unit) => tell('part_withdrawn', unit)), ...partsWaitedFor({ parts: kept, leadUnit: to.leadUnit }).map(({ unit }) => tell('lead_changed', unit)), { type: 'deliver', unit: to.leadUnit }, ...assisting.map((unit) => ({ type: 'deliver' as const, unit })), { type: 'follow' }],
  })
}

/**
 * A person puts category, type or urgency right; the correction is a training row for the reader (design §7). Raised to urgent, an
 * order is nobody's to hold up (HR §5.4): a suspension ends, since it was granted for a matter that could wait; a unit that has
 * objected works while its objection is ruled on; and every ruling is hurried. Another matter has another limit: the one that it truly
 * has holds, and the unit and the citizen are told.
 */
export const correct: Mover<'correct'> = (order, grounds, scene) => {
  const next = {
    leafCode: grounds.leafCode ?? order.leafCode,
    demandType: grounds.demandType ?? order.demandType,
    urgency: grounds.urgency ?? order.urgency,
  }
  // That somebody says it is what it was taken for is a word too, as long as nobody had said it.
  const said = grounds.demandType !== undefined && order.kindOpen != null
  const same = !said && next.leafCode === order.leafCode && next.demandType === order.demandType && next.urgency === order.urgency
  if (same) return broken('nothing_to_correct', 'HR §5.1')
  const isOther = next.leafCode !== order.leafCode || next.demandType !== order.demandType
  const clocks = isOther ? promisesAtCorrection({ ...order, ...next, urgency: order.urgency }, scene) : order.clocks
  const put = { ...order, ...next, clocks }
  const raised = next.urgency < order.urgency ? raisedTo(put, scene) : moved(isOther ? { set: { clocks, requests: hurriedRequests(put, scene) } } : {})
  if (!raised.ok) return raised
  const limit = isOther ? limitMoved(order.clocks, raised.move.set?.clocks ?? clocks) : null
  return moved({
    ...raised.move,
    set: { ...next, ...raised.move.set, ...(said ? kindSaid(order, next.demandType) : { secret: order.secret || next.demandType === 'report' }) },
    detail: {
      ...next,
      leafBefore: order.leafCode,
      demandTypeBefore: order.demandType,
      urgencyBefore: order.urgency,
      reason: grounds.reason,
      ...limit?.detail,
    },
    effects: [
      ...(raised.move.effects ?? []),
      ...(limit === null || order.leadUnit === null ? [] : [tell('limit_corrected', order.leadUnit)]),
      ...(limit?.isLonger === true ? [tell('extended')] : []),
      { type: 'follow' },
    ],
  })
}

/** How the promise of the whole was moved: its end before and after, null for one that waits for its year. Null when it was not. */
function limitMoved(before: readonly Clock[], after: readonly Clock[]): { detail: { limitBefore: Date | null; limitAfter: Date | null }; isLonger: boolean } | null {
  const [old, next] = [promiseOf(before, 'resolve'), promiseOf(after, 'resolve')]
  if (old === undefined || next === undefined || old.id === next.id) return null
  return { detail: { limitBefore: isDated(old) ? old.dueAt : null, limitAfter: isDated(next) ? next.dueAt : null }, isLonger: next.dueAt > old.dueAt }
}

/** @param order as it is once raised */
function raisedTo(order: Order, scene: Scene): Moved {
  const { state, leadUnit } = order
  const promised = promisesAtRaise(order, scene, state === 'suspended' ? resumePromises(order.clocks, scene) : order.clocks)
  if (!promised.ok) return promised
  const { clocks } = promised
  return moved({
    ...((state === 'suspended' || state === 'return_review') && { to: 'handling' as const }),
    set: { clocks: state === 'return_review' ? stopSigning(clocks, leadUnit, scene) : clocks, requests: hurriedRequests({ ...order, clocks }, scene) },
    effects: state === 'suspended' ? [tell('suspension_ended', leadUnit)] : state === 'return_review' ? [tell('work_first', leadUnit)] : [],
  })
}

export const answer: Mover<'answer'> = (order, { publicAnswer }, scene) => {
  const { who, now } = scene
  return moved({
    to: 'answered',
    set: {
      reply: {
        at: now,
        by: actedBy(who),
        unit: 'centre',
        isTrue: 'yes',
        withinDuty: true,
        contactedAt: null,
        contactMethod: null,
        selfSolved: true,
        unsolvedReason: null,
        publicAnswer,
        internalNote: null,
        leadApproval: null,
        outAt: now,
        audit: null,
      },
      // Answered before, and reopened: what was said then is not lost.
      earlierReplies: order.reply === null ? order.earlierReplies : [...order.earlierReplies, order.reply],
      ...ratedAnew(order),
      clocks: stopPromises(meetPromise(order.clocks, ['dispatch'], scene), scene),
      outcome: 'answered',
    },
    detail: { length: publicAnswer.length },
    effects: [tell('answered'), { type: 'follow' }],
  })
}

export const transferOut: Mover<'transferOut'> = (order, { target, takenBy, reason }, scene) =>
  moved({
    to: 'transferred',
    set: { transferred: { target, takenBy, at: scene.now }, clocks: stopPromises(meetPromise(order.clocks, ['dispatch'], scene), scene) },
    detail: { target, takenBy, reason },
    effects: [tell('transferred'), { type: 'follow' }],
  })

export const decline: Mover<'decline'> = (order, { kind, reason, rightRoute }, scene) =>
  moved({
    to: 'declined',
    set: { declined: { kind, reason, rightRoute }, clocks: stopPromises(meetPromise(order.clocks, ['dispatch'], scene), scene) },
    detail: { kind, reason, rightRoute },
    effects: [tell('declined'), { type: 'follow' }],
  })

/** The citizen's turn: the clocks pause, for at most the capped number of days (HR §3.4). */
export const askInfo: Mover<'askInfo'> = (order, { question, answerBy }, scene) => {
  const { now, world } = scene
  if (answerBy <= now) return broken('instant_in_the_past', 'HR §3.2')
  if (answerBy > after(now, infoDaysOf(order, world) * DAY_MS)) return broken('instant_too_far', 'HR §3.4: the citizen’s turn is capped')
  return moved({
    to: 'needs_info',
    set: { info: { question, askedAt: now, remindAt: halfWay(now, answerBy), answerBy, backTo: order.state }, clocks: pausePromises(order, 'needs_info', answerBy, scene) },
    detail: { question, answerBy },
    effects: [tell('info_asked')],
  })
}

/**
 * How many days the citizen's turn may last: no longer than the clocks may stand still for it. Else they would run on while the
 * unit can do nothing but wait.
 * @source HR §3.4: the citizen's turn is capped
 */
export function infoDaysOf(order: Pick<Order, 'rules'>, { limits, frozenClocks }: Pick<World, 'limits' | 'frozenClocks'>): number {
  return Math.min(limits.infoDays, frozenClocks(order).pauses.needs_info.atMostDays ?? limits.infoDays)
}

/** The citizen is reminded when half of their time has gone (ours; HR §3.2 asks for a reminder and names no instant). */
const halfWay = (from: Date, to: Date): Date => new Date((from.getTime() + to.getTime()) / 2)

/** What changes when the citizen is reminded of an open question; null when there is nothing to remind of yet, or any more. */
export const reminded = ({ state, info }: Pick<Order, 'state' | 'info'>, now: Date): Pick<Order, 'info'> | null =>
  state === 'needs_info' && info?.remindAt != null && info.remindAt <= now ? { info: { ...info, remindAt: null } } : null

export const supplyInfo: Mover<'supplyInfo'> = (order, { text }, scene) => {
  const clocks = resumePromises(order.clocks, scene)
  return moved({
    to: order.info?.backTo ?? 'submitted',
    set: { clocks },
    detail: { text },
    effects: [tell('info_supplied', order.leadUnit), { type: 'follow' }],
  })
}

/** Nobody answered in time: what was with a unit goes on there; what was not yet dispatched closes, with notice. */
export const lapseInfo: Mover<'lapseInfo'> = (order, _, scene) => {
  if (order.info !== null && scene.now < order.info.answerBy) return broken('too_late', 'HR §3.2')
  if (order.info?.backTo === 'handling') {
    const clocks = resumePromises(order.clocks, scene)
    return moved({ to: 'handling', set: { clocks }, effects: [tell('info_lapsed', order.leadUnit)] })
  }
  return moved({
    to: 'closed',
    set: { outcome: 'lapsed', clocks: stopPromises(order.clocks, scene) },
    effects: [tell('info_lapsed'), { type: 'follow' }],
  })
}
