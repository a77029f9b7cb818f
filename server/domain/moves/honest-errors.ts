// 容错: proposed by the unit's lead, its liaison or a supervisor, ruled on by another supervisor, once for each failure.
import { actedBy } from '../actors.ts'
import { awaitedFrom } from '../care.ts'
import { honestErrorsOf } from '../honest-errors.ts'
import { failsIn } from '../rates/assess.ts'
import { broken } from '../refusals.ts'
import { isLeftOut } from '../set-aside.ts'
import { isEnded } from '../words.ts'
import { attached, countOf, moved, tell, type Mover } from './scene.ts'

const RULE = 'Beijing 2021 art. 36: honest errors are tolerated'

/** Whether it was solved is the citizen's to say, and before the end a unit may not learn it (HR §7.1): also not by asking for this. */
export const proposeHonestError: Mover<'proposeHonestError'> = (order, { failure, ground, evidence, remedy, files }, { who, now, world }) => {
  if (failure === 'resolution' && !isEnded(order.state)) return broken('not_ended', 'HR §7.1: who said what is told at the end')
  if (isLeftOut(order)) return broken('already_excluded', 'HR §4')
  if (honestErrorsOf(order).some((one) => one.failure === failure)) return broken('honest_error_ruled', RULE)
  if (!failsIn(order, failure, now)) return broken('no_such_failure', RULE)
  const proposed = { id: world.newId(), failure, ground, evidence, remedy, ...attached(files, world), proposedBy: actedBy(who), at: now, ...awaitedFrom(world, now), ruling: null }
  return moved({
    set: { honestErrors: [...honestErrorsOf(order), proposed] },
    detail: { failure, ground, evidence, remedy, ...countOf(files) },
    effects: [tell('honest_error_proposed', 'centre')],
  })
}

export const confirmHonestError: Mover<'confirmHonestError'> = (order, { failure, granted, reason }, { who, now }) => {
  const open = honestErrorsOf(order).find((one) => one.failure === failure && one.ruling === null)
  if (open === undefined) return broken('not_proposed', RULE)
  const by = actedBy(who)
  if (open.proposedBy.id === by.id) return broken('second_person_needed', 'HR §4: two persons')
  const ruled = { ...open, ruling: { at: now, by, granted, reason } }
  return moved({
    set: { honestErrors: honestErrorsOf(order).map((one) => (one.id === open.id ? ruled : one)) },
    detail: { failure, granted, reason, ground: open.ground },
    effects: [tell(granted ? 'honest_error_found' : 'honest_error_refused', order.leadUnit)],
  })
}
