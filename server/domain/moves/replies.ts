// The reply and its audit: the unit's lead first, then the centre for what needs it or falls into the sample (HR §3.1, §3.2).
import { actedBy, type Actor } from '../actors.ts'
import { ratedAnew } from '../answers.ts'
import { answersOf, asksOf, correctedAsks, liveAsks, strangers, unlessAllAnswered } from '../asks.ts'
import { leftOut, partsWaitedFor } from '../parts.ts'
import { broken, type Refused } from '../refusals.ts'
import { openWhistle } from '../whistles/whistle.ts'
import { meetPromise, promiseOf, unmeetPromise } from './promises.ts'
import { attached, countOf, moved, tell, type Mover, type Scene, type World } from './scene.ts'
import { openPartsBelow } from './sub-dispatch.ts'
import type { Grounds } from '../lifecycle.ts'
import type { Order, Reply } from '../orders.ts'

/**
 * A contact is kept when it is put on the record; a first contact that nobody recorded is kept by the answer itself, at the answer's
 * instant. The time the unit gives for it is the unit's claim, and stands as such (Beijing 2021 art. 15).
 * The resolve clock is met when the reply goes in; should the reply be sent back, the clock runs on from where it started,
 * so an empty reply gains nothing (HR §7.4).
 */
export const reply: Mover<'reply'> = (order, grounds, scene) => {
  const { who, now, world } = scene
  // Else nobody would ever know who came: recorded or called off first.
  if (openWhistle(order) !== undefined) return broken('whistle_unsettled', 'Beijing 2021 art. 16')
  if (openPartsBelow(order, order.leadUnit).length > 0) return broken('part_below_open', 'Beijing 2021 art. 14')
  // First the assisting units, or a word why not: the lead answers for the whole, and none of them holds up the citizen.
  if (partsWaitedFor(order).length > 0 && grounds.partsLeftOut === undefined) return broken('part_open', 'Beijing 2021 art. 14')
  const without = leftOut(order, ({ above }) => above === undefined, grounds.partsLeftOut ?? null, scene)
  if (!grounds.selfSolved && !grounds.unsolvedReason) return broken('unsolved_reason_missing', 'HR §3.1 handling form')
  const owed = promiseOf(order.clocks, 'contact')
  if (owed !== undefined && grounds.contactedAt === undefined) return broken('contact_missing', 'Beijing 2021 art. 15')
  if (grounds.contactedAt !== undefined && (grounds.contactedAt > now || grounds.contactedAt < order.createdAt))
    return broken('instant_too_far', 'Beijing 2021 art. 15: contacted between filing and reply')
  const answered = answersOf(order, grounds.answers ?? [], grounds.selfSolved, now)
  if (!answered.ok) return answered
  const { answers } = answered
  const promised = measureOf(order, grounds, now)
  if (!promised.ok) return promised
  const written: Reply = {
    at: now,
    by: actedBy(who),
    unit: order.leadUnit ?? '',
    isTrue: grounds.isTrue,
    withinDuty: grounds.withinDuty,
    contactedAt: grounds.contactedAt ?? order.clocks.findLast((clock) => clock.name === 'contact')?.metAt ?? null,
    contactMethod: grounds.contactMethod ?? null,
    selfSolved: grounds.selfSolved,
    unsolvedReason: grounds.unsolvedReason ?? null,
    publicAnswer: grounds.publicAnswer,
    internalNote: grounds.internalNote ?? null,
    ...(answers.length > 0 && { answers }),
    ...promised.of,
    ...attached(grounds.files, world),
    leadApproval: null,
    outAt: null,
    audit: null,
  }
  return moved({
    to: 'reply_review',
    set: {
      reply: written,
      earlierReplies: order.reply === null ? order.earlierReplies : [...order.earlierReplies, order.reply],
      parts: without.parts,
      clocks: meetPromise(without.clocks, ['contact', 'resolve', 'statutory', 'stage_report'], scene),
    },
    detail: {
      contactedAt: written.contactedAt,
      contactMethod: written.contactMethod,
      selfSolved: written.selfSolved,
      isTrue: written.isTrue,
      withinDuty: written.withinDuty,
      ...(answers.length > 0 && { answered: answers.length }),
      ...(promised.of.measure !== undefined && { doneBy: promised.of.measure.doneBy }),
      ...(without.units.length > 0 && { partsLeftOut: grounds.partsLeftOut ?? null, unitsLeftOut: without.units }),
      ...countOf(grounds.files),
    },
    effects: [tell('reply_written', order.leadUnit), ...without.effects],
  })
}

/**
 * What is promised of a demand that asks for one thing and is not solved yet: the words and the day, both or neither. Where things
 * are listed one by one, each carries its own.
 * @source HR §3.1 (measures with dates); Jinan 2018: what cannot be done yet gets an explicit date
 */
function measureOf(order: Order, { selfSolved, measure, doneBy }: Grounds<'reply'>, now: Date): { ok: true; of: Pick<Reply, 'measure'> } | Refused {
  const rule = 'Jinan 2018: what cannot be done yet gets an explicit date'
  if (measure === undefined && doneBy === undefined) return { ok: true, of: {} }
  if (liveAsks(order).length > 0) return broken('measure_beside_answers', 'HR §7.4: each ask is answered')
  if (selfSolved) return broken('solved_beyond_answers', 'HR §7.4: no claim beyond what was done')
  if (measure === undefined || doneBy === undefined) return broken('measure_incomplete', rule)
  return doneBy > now ? { ok: true, of: { measure: { words: measure, doneBy } } } : broken('instant_in_the_past', rule)
}

/** Always for what is urgent, a report, or already once unsolved; else a sample that nobody outside can foretell, the same for all who ask. */
export function needsCentreAudit(order: Order, { drawOf, limits }: Pick<World, 'drawOf' | 'limits'>): boolean {
  if (order.urgency !== 'T2' || order.demandType === 'report' || order.redoCount > 0) return true
  if (order.reply !== null && (!order.reply.selfSolved || !order.reply.withinDuty)) return true
  return drawOf(order._id, 'audit') < limits.auditShare
}

/** Nobody checks their own answer. */
const wroteIt = (reply: Reply, who: Actor): boolean => {
  const { id } = actedBy(who)
  return id !== null && reply.by.id === id
}

export const approveReply: Mover<'approveReply'> = (order, _, { who, now, world }) => {
  if (order.reply === null || order.reply.leadApproval !== null) return broken('already_approved', 'HR §3.2')
  if (wroteIt(order.reply, who)) return broken('second_person_needed', 'HR §3.2 reply audit: the unit leader first')
  const refused = unlessAllAnswered(order)
  if (refused !== null) return refused
  const audited = needsCentreAudit(order, world)
  const approved = { ...order.reply, leadApproval: { at: now, by: actedBy(who) }, outAt: audited ? null : now }
  return moved({
    ...(audited ? {} : { to: 'callback' as const }),
    set: { reply: approved, ...(!audited && ratedAnew(order)) },
    detail: { centreAudit: audited },
    effects: audited ? [tell('reply_to_audit', 'centre')] : [tell('replied'), { type: 'follow' }],
  })
}

/** The centre may pass a reply also before the unit's lead has looked (Jinan 2018: the centre audits every reply). */
export const passReply: Mover<'passReply'> = (order, { remark }, scene) => {
  if (order.reply === null) return broken('not_proposed', 'HR §3.2')
  if (wroteIt(order.reply, scene.who)) return broken('second_person_needed', 'Jinan 2018: the centre audits replies')
  const refused = unlessAllAnswered(order)
  if (refused !== null) return refused
  return moved({
    to: 'callback',
    set: { reply: { ...audited(order.reply, true, remark ?? null, scene), outAt: scene.now }, ...ratedAnew(order) },
    detail: { remark: remark ?? null },
    effects: [tell('replied'), { type: 'follow' }],
  })
}

/** Asks that are named are those to be answered again; the unit sees them marked. */
export const rejectReply: Mover<'rejectReply'> = (order, { reason, again = [] }, scene) => {
  if (order.reply === null) return broken('not_proposed', 'HR §3.2')
  const foreign = strangers(order, again)
  if (foreign.length > 0) return broken('ask_not_there', 'HR §7.4: each ask is answered', foreign)
  return moved({
    to: 'handling',
    set: {
      reply: withNamed(audited(order.reply, false, reason, scene), again),
      clocks: unmeetPromise(order.clocks, ['resolve', 'statutory'], order.reply.at),
    },
    detail: { reason, ...(again.length > 0 && { again: again.map(String) }) },
    effects: [tell('reply_rejected', order.leadUnit)],
  })
}

const audited = (reply: Reply, passed: boolean, reason: string | null, { who, now }: Scene): Reply => ({
  ...reply,
  audit: { at: now, by: actedBy(who), passed, reason },
})

const withNamed = (reply: Reply, asks: number[]): Reply => (reply.audit === null || asks.length === 0 ? reply : { ...reply, audit: { ...reply.audit, asks: [...new Set(asks)] } })

/** What the demand asks for is listed anew: a reply that stands must then answer what was added before it can go out. */
export const correctAsks: Mover<'correctAsks'> = (order, { asks, reason }, { who, now }) => {
  const corrected = correctedAsks(order, asks, actedBy(who), reason, now)
  if (!corrected.ok) return corrected
  const before = asksOf(order)
  const left = corrected.asks.filter(({ no, dropped }) => dropped !== null && before.some((one) => one.no === no && one.dropped === null))
  return moved({
    set: { asks: corrected.asks },
    detail: { reason, count: corrected.asks.filter(({ dropped }) => dropped === null).length, ...(left.length > 0 && { leftOut: left.map(({ no }) => String(no)) }) },
  })
}
