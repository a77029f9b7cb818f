// What a department does with an order it holds: sign, assign, contact, report, work with others (HR §2, §3.2).
import { isAccused } from '../accused.ts'
import { actedBy, CENTRE } from '../actors.ts'
import { meet } from '../clocks.ts'
import { isRecused } from '../recusal.ts'
import { broken } from '../refusals.ts'
import { onlyHelps } from '../units.ts'
import { meetPart, meetPromise, promisesForParts } from './promises.ts'
import { moved, tell, type Mover } from './scene.ts'
import { hasOpenPart, openPartsBelow } from './sub-dispatch.ts'

/**
 * The lead unit takes the order. Meets the sign clock; the others already run (HR §3.4). By the platform only where the city's
 * policy takes silence for signing (`onSignTimeout`): the clock stays broken, since it is met after its end.
 */
export const sign: Mover<'sign'> = (order, _, scene) => {
  const byTimeout = scene.who.kind === 'system'
  return moved({
    to: 'handling',
    set: { clocks: meetPromise(order.clocks, ['sign'], scene) },
    detail: byTimeout ? { byTimeout } : {},
    effects: byTimeout ? [tell('signed'), tell('signed_by_timeout', order.leadUnit)] : [tell('signed')],
  })
}

export const assign: Mover<'assign'> = (order, { handler }) =>
  isRecused(handler, order) ? broken('assigned_to_recused', 'HR §0.11: recusal; Jinan 2018 art. 32') : moved({ set: { handler }, detail: { handler }, effects: [tell('assigned')] })

/** Contacting the citizen comes first; only a contact that reached somebody meets the clock (Beijing 2021 art. 15). */
export const recordContact: Mover<'recordContact'> = (order, { method, reached, note }, scene) =>
  moved({
    set: reached ? { clocks: meetPromise(order.clocks, ['contact'], scene) } : {},
    detail: { method, reached, note: note ?? null },
  })

/**
 * How things stand (阶段反馈). The report that an urgent matter owes the centre is met by any; the one that the citizen is owed where
 * the law gives longer than the hotline would, by words for the citizen alone.
 * @source Beijing 2021 art. 14; Jinan 2018 art. 24: the citizen is told how things stand and what the law allows
 */
export const reportProgress: Mover<'reportProgress'> = (order, { text, forCitizen }, { now, world }) =>
  moved({
    set: { clocks: order.clocks.map((clock) => (clock.name === 'stage_report' && (forCitizen || clock.unit !== null) ? meet(clock, world.calendar, now) : clock)) },
    detail: { text, forCitizen },
    effects: forCitizen ? [tell('progress')] : [],
  })

export const addAssisting: Mover<'addAssisting'> = (order, { unit, task }, scene) => {
  if (order.leadUnit === unit) return broken('assisting_is_lead', 'Beijing 2021 art. 14')
  if (hasOpenPart(order, unit)) return broken('part_still_open', 'Beijing 2021 art. 14')
  if (isAccused(unit, order)) return broken('handled_by_the_accused', 'HR §0.11')
  if (scene.world.unitKind(unit) === 'centre') return broken('centre_takes_no_part', 'Beijing 2021 art. 11-13')
  if (onlyHelps(scene.world.unitKind(unit))) return broken('asked_by_own_unit_alone', 'Beijing 2021 art. 17')
  const promised = promisesForParts(order, [unit], order.clocks, scene)
  if (!promised.ok) return promised
  return moved({
    set: {
      units: [...new Set([...order.units, unit])],
      parts: [...order.parts, { unit, askedAt: scene.now, task, answer: null, answeredAt: null }],
      clocks: promised.clocks,
    },
    detail: { unit, task },
    effects: [{ type: 'deliver', unit }, { type: 'follow' }],
  })
}

/** An assisting unit gives its result to the lead, who answers for all (首接负责); a community or section to its unit. What it was asked last counts. */
export const answerPart: Mover<'answerPart'> = (order, { text }, scene) => {
  const unit = actedBy(scene.who).unit
  const own = order.parts.findLast((part) => part.unit === unit)
  if (unit === null || own === undefined) return broken('part_not_asked', 'Beijing 2021 art. 14')
  // A unit answers for what it handed down: nothing may still be out below it.
  if (openPartsBelow(order, unit).length > 0) return broken('part_below_open', 'Beijing 2021 art. 14')
  return moved({
    set: {
      parts: order.parts.map((part) => (part === own ? { ...part, answer: text, answeredAt: scene.now } : part)),
      clocks: meetPart(order.clocks, unit, scene),
    },
    detail: { unit, text },
    effects: [tell('part_answered', own.above ?? order.leadUnit ?? CENTRE)],
  })
}
