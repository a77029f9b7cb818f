// Pressure (催办, 督办) and exclusion from scoring (剔除): marks, each on the record (HR §3.2, §4).
import { actedBy } from '../actors.ts'
import { awaitedFrom } from '../care.ts'
import type { Order } from '../orders.ts'
import { broken } from '../refusals.ts'
import { exclusionOf, setAsidesOf, withSetAsides } from '../set-aside.ts'
import { levelRank as rank } from '../supervision/proposals.ts'
import { attached, countOf, moved, tell, type Mover } from './scene.ts'

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
  exclusionOf(order) === null
    ? moved({
        set: {
          ...(order.excluded !== null && withSetAsides(order, setAsidesOf(order))),
          excluded: { proposedBy: actedBy(who), confirmedBy: null, ground, evidence, ...attached(files, world), at: now, ...awaitedFrom(world, now) },
        },
        detail: { ground, evidence, ...countOf(files) },
        effects: [tell('exclusion_proposed', 'centre')],
      })
    : broken('already_excluded', 'HR §4')

/** The second person's ruling on the whole order; on a rating alone it is `confirmSetAside`. */
export const confirmExclusion: Mover<'confirmExclusion'> = (order, { granted, reason }, { who }) => {
  const proposed = exclusionOf(order)
  if (proposed === null || proposed.confirmedBy !== null) return broken('not_proposed', 'HR §4')
  if (proposed.proposedBy.id === actedBy(who).id) return broken('second_person_needed', 'HR §4: two persons')
  return moved({ set: { excluded: granted ? { ...proposed, confirmedBy: actedBy(who) } : null }, detail: { granted, reason, ground: proposed.ground } })
}
