// Pressure (催办, 督办) and exclusion from scoring (剔除): marks, each on the record (HR §3.2, §4).
import { actedBy } from '../actors.ts'
import type { Order } from '../orders.ts'
import { broken } from '../refusals.ts'
import { levelRank as rank } from '../supervision/proposals.ts'
import { appealBehind, appealEnded, tookPart } from './appeals.ts'
import { attached, countOf, moved, tell, type Mover } from './scene.ts'
import { cared, ruledOn, withdrawnRedo } from './verifying.ts'

/** A repeat caller urges the same order instead of getting a second one (HR §6). */
export const urge: Mover<'urge'> = (order, { text }, { who, now }) => {
  const supervision =
    rank(order.supervision?.level) >= rank('urged') ? order.supervision : { level: 'urged' as const, at: now, demand: '', answer: null }
  return moved({
    set: { urgeCount: order.urgeCount + 1, supervision },
    // An agent urges for the caller; a supervisor urges for the centre.
    detail: { count: order.urgeCount + 1, text: text ?? null, ofCitizen: who.kind === 'citizen' || (who.kind === 'staff' && who.roles.includes('agent') && !who.roles.includes('supervisor')) },
    effects: [tell('urged', order.leadUnit ?? 'centre')],
  })
}

/**
 * Presses the lead unit, or another unit of the order, such as one that did not come to a whistle. Pressure rises: on one unit
 * to a higher level only, and no other unit brings the order's level down.
 */
export const supervise: Mover<'supervise'> = (order, { level, demand, unit }, { now }) => {
  if (unit !== undefined && !order.units.includes(unit)) return broken('supervised_unit_takes_no_part', 'HR §3.2 supervision levels')
  const present = order.supervision
  const pressed = unit ?? order.leadUnit
  const isSame = present === null || present.level === 'urged' || supervisedUnit(order) === pressed
  if (isSame ? rank(level) <= rank(present?.level) : rank(level) < rank(present.level)) return broken('level_not_higher', 'HR §3.2')
  return moved({
    set: { supervision: { level, at: now, demand, answer: null, ...(unit !== undefined && unit !== order.leadUnit && { unit }) } },
    detail: { level, demand, ...(unit !== undefined && { unit }) },
    effects: [tell(`supervised_${level}`, pressed)],
  })
}

/** Whom the supervision presses, and who answers it. */
export const supervisedUnit = ({ supervision, leadUnit }: Pick<Order, 'supervision' | 'leadUnit'>): string | null => supervision?.unit ?? leadUnit

export const answerSupervision: Mover<'answerSupervision'> = (order, { text }, { who }) =>
  order.supervision === null || order.supervision.level === 'urged' || supervisedUnit(order) !== actedBy(who).unit
    ? broken('no_supervision', 'HR §3.2')
    : moved({
        set: { supervision: { ...order.supervision, answer: text } },
        detail: { text },
        effects: [tell('supervision_answered', 'centre')],
      })

export const proposeExclusion: Mover<'proposeExclusion'> = (order, { ground, evidence, files }, { who, now, world }) =>
  order.excluded === null
    ? moved({
        set: { excluded: { proposedBy: actedBy(who), confirmedBy: null, ground, evidence, ...attached(files, world), at: now } },
        detail: { ground, evidence, ...countOf(files) },
        effects: [tell('exclusion_proposed', 'centre')],
      })
    : broken('already_excluded', 'HR §4')

/**
 * The second person's ruling. Where a verification or an appeal proposed it, that ends with it: left out, a rating no longer sends
 * the order back; not left out, the verification goes on and the appeal is refused.
 */
export const confirmExclusion: Mover<'confirmExclusion'> = (order, { granted, reason }, scene) => {
  const { who, now } = scene
  if (order.excluded === null || order.excluded.confirmedBy !== null) return broken('not_proposed', 'HR §4')
  if (order.excluded.proposedBy.id === actedBy(who).id) return broken('second_person_needed', 'HR §4: two persons')
  const appeal = appealBehind(order)
  if (appeal !== undefined && tookPart(order, who)) return broken('took_part', 'Guobanfa 2019 no. 51: a unit may appeal against a rating')
  const { ground } = order.excluded
  const verified = ruledOn(order, ['mistaken', 'malicious'], granted, scene)
  const isRatings = verified !== order && granted
  const ended = isRatings ? withdrawnRedo(order, ground === 'mistaken_rating' ? 'solved' : 'unsolved_explained', now) : { set: {}, told: false }
  return moved({
    ...(ended.to !== undefined && { to: ended.to }),
    set: {
      ...cared(verified),
      ...ended.set,
      ...(appeal !== undefined && { requests: appealEnded(order, appeal, { granted, reason }, scene) }),
      excluded: granted ? { ...order.excluded, confirmedBy: actedBy(who) } : null,
    },
    detail: { granted, reason, ground },
    effects: [
      ...(ended.told ? [tell('redo_withdrawn', order.leadUnit), tell('closed'), { type: 'follow' as const }] : []),
      ...(appeal === undefined ? [] : [tell(granted ? 'appeal_granted' : 'appeal_refused', appeal.unit), tell('appeal_ruled')]),
    ],
  })
}
