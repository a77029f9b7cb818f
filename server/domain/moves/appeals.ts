// Appeal against a rating (申诉复核): the unit's lead asks once, the centre rules; what leads to an exclusion takes two persons
// (HR §1.4 [F25, F27], §7.7: appeals on scores). The rating itself is never changed by it.
import { actedBy, type Actor } from '../actors.ts'
import { workingDaysAfter } from '../calendar.ts'
import { appealsOf, careOf, openAppeal, owedWithin, type Appeal } from '../care.ts'
import { broken } from '../refusals.ts'
import { confirmedSetAsides, isLeftOut, openSetAside, setAsidesOf, withSetAsides } from '../set-aside.ts'
import { withRequest, withRuling } from './requests.ts'
import { attached, countOf, moved, tell, type Mover, type Scene } from './scene.ts'
import { setAsideOf } from './verifying.ts'
import type { Order, OrderRequest } from '../orders.ts'

const RULE = 'Guobanfa 2019 no. 51: a unit may appeal against a rating'

/**
 * By the unit's lead, who did not handle it, once for each bad rating, within the days of the policy from the order's end: before
 * it the unit may not know who rated (HR §7.1), and before the centre has looked there is nothing to appeal against.
 */
export const appealRating: Mover<'appealRating'> = (order, { reason, evidence, files }, scene) => {
  const { who, now, world } = scene
  const about = careOf(order).verifications.at(-1)
  if (about === undefined || about.outcome?.outcome === 'taken_back') return broken('no_bad_rating', RULE)
  if (about.outcome === null) return broken('verification_open', RULE)
  // One that is merely proposed takes no unit's five days away.
  if (isLeftOut(order) || confirmedSetAsides(order).some(({ verificationId }) => verificationId === about.id)) return broken('already_excluded', 'HR §4')
  if (appealsOf(order).some(({ appeal }) => appeal.verificationId === about.id)) return broken('appeal_already_made', RULE)
  const person = actedBy(who).id
  if (person === order.handler || person === (order.reply?.by.id ?? null)) return broken('handler_may_not_appeal', RULE)
  const known = new Date(Math.max(order.endedAt?.getTime() ?? 0, about.outcome.at.getTime()))
  const last = workingDaysAfter(world.calendar, known, world.limits.appealWorkingDays)
  // Nobody is too late by a day that the calendar does not know.
  if (last.ok && now > last.at) return broken('too_late', 'HR §1.5: an objection is made within five working days')
  const { dueAt, counted } = owedWithin(world, world.limits.appealRulingWorkingDays, now)
  const appeal = { verificationId: about.id, evidence, first: null }
  return moved({
    set: { requests: withRequest(order, 'appeal', reason, { appeal, dueAt, counted, ...attached(files, world) }, scene) },
    detail: { reason, evidence, dueAt, ...countOf(files) },
    effects: [tell('appeal_made', 'centre'), tell('appeal_made')],
  })
}

/** Who called the citizen, or looked at the rating, does not rule on it. */
export function tookPart(order: Order, who: Actor): boolean {
  const { id } = actedBy(who)
  const others = [...order.callbacks.map(({ by }) => by.id), ...careOf(order).verifications.flatMap(({ outcome }) => [outcome?.by.id, outcome?.confirmedBy?.id])]
  return id !== null && others.includes(id)
}

/** Refused by one person; granted by one, it is a proposal to leave the rating out, and the second person's ruling ends it. */
export const ruleAppeal: Mover<'ruleAppeal'> = (order, { granted, reason, ground }, scene) => {
  const open = openAppeal(order)
  if (open === undefined) return broken('no_open_request', RULE)
  if (tookPart(order, scene.who)) return broken('took_part', RULE)
  if (open.appeal.first !== null) return broken('second_person_needed', 'HR §4: two persons')
  if (!granted)
    return moved({
      set: { requests: withRuling(order, open, { granted, reason }, scene) },
      detail: { granted, reason },
      effects: [tell('appeal_refused', open.unit), tell('appeal_ruled')],
    })
  if (ground === undefined) return broken('ground_missing', 'HR §4')
  const about = careOf(order).verifications.find(({ id }) => id === open.appeal.verificationId)
  if (about === undefined || openSetAside(order) !== undefined || isLeftOut(order)) return broken('already_set_aside', 'HR §4')
  const by = actedBy(scene.who)
  const requests = order.requests.map((one): OrderRequest => (one.id === open.id ? { ...one, appeal: { ...open.appeal, first: { at: scene.now, by, ground, reason } } } : one))
  const left = setAsideOf(about, ground, open.appeal.evidence, open.files === undefined ? {} : { files: open.files }, scene)
  return moved({ set: { requests, ...withSetAsides(order, [...setAsidesOf(order), left]) }, detail: { granted, reason, ground }, effects: [tell('set_aside_proposed', 'centre')] })
}

/** The appeal that a setting aside under review decides, if it came from one. */
export const appealBehind = (order: Order): Appeal | undefined => {
  const open = openAppeal(order)
  return open?.appeal.first == null ? undefined : open
}

/** The requests with the appeal ruled on by the second person. */
export const appealEnded = (order: Order, appeal: Appeal, ruling: { granted: boolean; reason: string }, scene: Scene): OrderRequest[] => withRuling(order, appeal, ruling, scene)
