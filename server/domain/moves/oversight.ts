// Pressure (催办, 督办) and exclusion from scoring (剔除): marks, each on the record (HR §3.2, §4).
import { actedBy } from '../actors.ts'
import { broken } from '../refusals.ts'
import { SUPERVISION_LEVELS, type SupervisionLevel } from '../words.ts'
import { appealBehind, appealEnded, tookPart } from './appeals.ts'
import { moved, tell, type Mover } from './scene.ts'
import { cared, ruledOn, withdrawnRedo } from './verifying.ts'

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
