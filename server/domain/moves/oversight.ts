// Pressure (催办, 督办), exclusion from scoring (剔除) and merging (并入): marks and links, each on the record (HR §3.2, §4).
import { actedBy } from '../actors.ts'
import { broken } from '../refusals.ts'
import { after, DAY_MS } from '../time.ts'
import { SUPERVISION_LEVELS, isEnded, type SupervisionLevel } from '../words.ts'
import { heldAgain } from './holdings.ts'
import { pausePromises, resumePromises } from './promises.ts'
import { moved, tell, type Mover } from './scene.ts'

const rank = (level: SupervisionLevel | undefined): number => SUPERVISION_LEVELS.indexOf(level ?? 'none')

/** A repeat caller urges the same order instead of getting a second one (HR §6). */
export const urge: Mover<'urge'> = (order, { text }, { now }) => {
  const supervision =
    rank(order.supervision?.level) >= rank('urged') ? order.supervision : { level: 'urged' as const, at: now, demand: '', answer: null }
  return moved({
    set: { urgeCount: order.urgeCount + 1, supervision },
    detail: { count: order.urgeCount + 1, text: text ?? null },
    effects: [tell('urged', order.leadUnit ?? 'centre')],
  })
}

export const supervise: Mover<'supervise'> = (order, { level, demand }, { now }) =>
  rank(level) > rank(order.supervision?.level)
    ? moved({
        set: { supervision: { level, at: now, demand, answer: null } },
        detail: { level, demand },
        effects: [tell(`supervised_${level}`, order.leadUnit)],
      })
    : broken('level_not_higher', 'HR §3.2')

export const answerSupervision: Mover<'answerSupervision'> = (order, { text }) =>
  order.supervision === null || order.supervision.level === 'urged'
    ? broken('no_supervision', 'HR §3.2')
    : moved({
        set: { supervision: { ...order.supervision, answer: text } },
        detail: { text },
        effects: [tell('supervision_answered', 'centre')],
      })

export const proposeExclusion: Mover<'proposeExclusion'> = (order, { ground, evidence }, { who, now }) =>
  order.excluded === null
    ? moved({
        set: { excluded: { proposedBy: actedBy(who), confirmedBy: null, ground, evidence, at: now } },
        detail: { ground, evidence },
        effects: [tell('exclusion_proposed', 'centre')],
      })
    : broken('already_excluded', 'HR §4')

export const confirmExclusion: Mover<'confirmExclusion'> = (order, { granted, reason }, { who }) => {
  if (order.excluded === null || order.excluded.confirmedBy !== null) return broken('not_proposed', 'HR §4')
  if (order.excluded.proposedBy.id === actedBy(who).id) return broken('second_person_needed', 'HR §4: two persons')
  return moved({
    set: { excluded: granted ? { ...order.excluded, confirmedBy: actedBy(who) } : null },
    detail: { granted, reason, ground: order.excluded.ground },
  })
}

/** The lead case goes on; this citizen keeps number, reply and rating. The lead order is marked by the service, in its own write. */
export const merge: Mover<'merge'> = (order, { leadOrder, reason }, scene) => {
  const { now } = scene
  if (leadOrder === order._id) return broken('merge_into_itself', 'HR §3.2')
  return moved({
    to: 'merged',
    set: { mergedInto: { orderId: leadOrder, at: now, from: order.state }, clocks: pausePromises(order, 'merged', null, scene) },
    detail: { leadOrder, reason },
    effects: [tell('merged'), { type: 'follow' }],
  })
}

/** Everything as before: state and clocks; the time in between does not count against the unit. */
export const unmerge: Mover<'unmerge'> = (order, { reason }, scene) => {
  const merged = order.mergedInto
  if (merged === null || !isEnded(order.state)) return broken('not_proposed', 'HR §9')
  if (scene.now > after(merged.at, scene.world.limits.unmergeDays * DAY_MS)) return broken('too_late', 'HR §9: within 30 days')
  const resumed = resumePromises(order.clocks, scene)
  if (!resumed.ok) return resumed
  return moved({
    to: merged.from,
    set: { mergedInto: null, endedAt: null, clocks: resumed.clocks, holdings: heldAgain(order, scene.now) },
    detail: { leadOrder: merged.orderId, reason },
    effects: [tell('unmerged'), { type: 'follow' }],
  })
}
