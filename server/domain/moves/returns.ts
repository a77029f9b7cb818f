// Return (退单) and its ruling: law, proposed unit, once per unit, inside the window; clocks go on all the while (HR §3.4, §7.2).
import { workingMinutesBetween } from '../calendar.ts'
import { broken } from '../refusals.ts'
import { sendTo } from './dispatching.ts'
import { openRequest, withRequest, withRuling } from './requests.ts'
import { attached, countOf, moved, tell, type Mover } from './scene.ts'

export const requestReturn: Mover<'requestReturn'> = (order, { law, proposedUnit, reason, files }, scene) => {
  const unit = order.leadUnit ?? ''
  if (proposedUnit === unit) return broken('return_to_itself', 'HR §3.2')
  if (openRequest(order, 'return') !== undefined) return broken('request_already_open', 'HR §3.4')
  const made = order.requests.some((request) => request.kind === 'return' && request.unit === unit)
  if (made) return broken('return_already_made', 'HR §3.4: at most one return per unit')
  if (order.noReturnBy.includes(unit)) return broken('return_locked_by_ruling', 'Weifang 2021 art. 22')
  const held = workingMinutesBetween(scene.world.calendar, order.route?.at ?? order.createdAt, scene.now)
  if (!held.ok) return held
  if (held.amount > scene.world.limits.returnWindowWorkingMinutes) return broken('return_window_closed', 'HR §3.4: within one working day')
  return moved({
    to: 'return_review',
    set: { requests: withRequest(order, 'return', reason, { law, proposedUnit, ...attached(files, scene.world) }, scene) },
    detail: { unit, law, proposedUnit, reason, ...countOf(files) },
    effects: [tell('return_requested', 'centre')],
  })
}

/** The order stays with the unit while the dispute goes on (先办后议). */
export const workFirst: Mover<'workFirst'> = (order, { reason }) =>
  openRequest(order, 'return') === undefined
    ? broken('no_open_request', 'HR §5.5')
    : moved({ to: 'handling', detail: { reason }, effects: [tell('work_first', order.leadUnit)] })

/**
 * Granted: the order goes to the named unit, which may not return it again. Refused: it goes back, and the unit is bound.
 * The ruling names a law, so that it can serve as precedent at the next dispatch of the leaf.
 */
export const ruleReturn: Mover<'ruleReturn'> = (order, grounds, scene) => {
  const request = openRequest(order, 'return')
  if (request === undefined) return broken('no_open_request', 'HR §3.2')
  const requests = withRuling(order, request, grounds, scene)
  if (!grounds.granted) {
    return moved({
      to: order.state === 'return_review' ? 'dispatched' : 'handling',
      set: { requests, noReturnBy: [...order.noReturnBy, request.unit] },
      detail: { granted: false, reason: grounds.reason, law: grounds.law ?? null, unit: request.unit },
      effects: [tell('return_refused', request.unit), { type: 'follow' }],
    })
  }
  const leadUnit = grounds.leadUnit ?? request.proposedUnit
  if (leadUnit === null || leadUnit === request.unit) return broken('new_unit_missing', 'HR §3.2')
  if (leadUnit === order.demand.accusedUnit) return broken('handled_by_the_accused', 'HR §0.11')
  const sent = sendTo(order, { leadUnit, assistingUnits: order.route?.assistingUnits, reason: grounds.reason, how: 'ruling' }, scene)
  if (!sent.ok) return sent
  return moved({
    ...sent.move,
    set: { ...sent.move.set, requests, noReturnBy: [...order.noReturnBy, leadUnit] },
    detail: { ...sent.move.detail, granted: true, law: grounds.law ?? null, unit: request.unit },
    effects: [...(sent.move.effects ?? []), tell('return_granted', request.unit)],
  })
}
