// The second person's ruling on a rating that is to be left out (评价剔除): the rating stays as it was given, and the next one counts.
import { actedBy } from '../actors.ts'
import { openSetAside, setAsidesOf, withSetAsides } from '../set-aside.ts'
import { broken } from '../refusals.ts'
import { appealBehind, appealEnded, tookPart } from './appeals.ts'
import { moved, tell, type Mover } from './scene.ts'
import { cared, ruledOn, withdrawnRedo } from './verifying.ts'

/**
 * Where a verification or an appeal proposed it, that ends with it: left out, a rating no longer sends the order back; not left out,
 * the verification goes on and the appeal is refused.
 */
export const confirmSetAside: Mover<'confirmSetAside'> = (order, { granted, reason }, scene) => {
  const { who } = scene
  const open = openSetAside(order)
  if (open === undefined) return broken('not_proposed', 'HR §4')
  const by = actedBy(who)
  if (open.proposedBy.id === by.id) return broken('second_person_needed', 'HR §4: two persons')
  const appeal = appealBehind(order)
  if (appeal !== undefined && tookPart(order, who)) return broken('took_part', 'Guobanfa 2019 no. 51: a unit may appeal against a rating')
  const verified = ruledOn(order, ['mistaken', 'malicious'], granted, scene)
  const isVerifications = verified !== order && granted
  const ended = isVerifications ? withdrawnRedo(order, open.ground === 'mistaken_rating' ? 'solved' : 'unsolved_explained', scene) : { set: {}, told: false }
  const left = setAsidesOf(order).flatMap((one) => (one.id !== open.id ? [one] : granted ? [{ ...one, confirmedBy: by }] : []))
  return moved({
    ...(ended.to !== undefined && { to: ended.to }),
    set: { ...cared(verified), ...ended.set, ...(appeal !== undefined && { requests: appealEnded(order, appeal, { granted, reason }, scene) }), ...withSetAsides(order, left) },
    detail: { granted, reason, ground: open.ground },
    effects: [
      ...(ended.told ? [tell('redo_withdrawn', order.leadUnit), tell('closed'), { type: 'follow' as const }] : []),
      ...(appeal === undefined ? [] : [tell(granted ? 'appeal_granted' : 'appeal_refused', appeal.unit), tell('appeal_ruled')]),
    ],
  })
}
