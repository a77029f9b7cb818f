// Return (退单) and its ruling: law, proposed unit, once per unit, inside the window; clocks go on all the while (HR §3.4, §7.2).
import { isAccused } from '../accused.ts'
import { workingMinutesBetween } from '../calendar.ts'
import { broken, type Refused } from '../refusals.ts'
import { after, MINUTE_MS } from '../time.ts'
import { sendTo } from './dispatching.ts'
import { promisesToSign, resumePromises, stopSigning } from './promises.ts'
import { openRequest, withRequest, withRuling } from './requests.ts'
import { attached, countOf, moved, tell, type Mover, type Scene } from './scene.ts'
import type { Order, OrderRequest } from '../orders.ts'
import type { OrderState } from '../words.ts'

/**
 * Who objects has reacted: the promise to sign is moot, or late where it had fallen due. Nothing else stops for it. An urgent order
 * stays at work with the unit meanwhile, without anybody's having to say so: danger does not wait for a procedure.
 */
export const requestReturn: Mover<'requestReturn'> = (order, { law, proposedUnit, reason, files }, scene) => {
  const unit = order.leadUnit ?? ''
  if (proposedUnit === unit) return broken('return_to_itself', 'HR §3.2')
  if (openRequest(order, 'return') !== undefined) return broken('request_already_open', 'HR §3.4')
  const made = order.requests.some((request) => request.kind === 'return' && request.unit === unit)
  if (made) return broken('return_already_made', 'HR §3.4: at most one return per unit')
  if (order.noReturnBy.includes(unit)) return broken('return_locked_by_ruling', 'Weifang 2021 art. 22')
  const over = windowOver(order, scene)
  if (!over.ok) return over
  if (over.over) return broken('return_window_closed', 'HR §3.4: within one working day')
  const stays = worksFirst(order)
  return moved({
    to: stays ? 'handling' : 'return_review',
    set: { requests: withRequest(order, 'return', reason, { law, proposedUnit, ...attached(files, scene.world) }, scene), clocks: stopSigning(order.clocks, unit, scene) },
    detail: { unit, law, proposedUnit, reason, ...countOf(files) },
    effects: [tell('return_requested', 'centre'), ...(stays ? [tell('work_first', order.leadUnit)] : [])],
  })
}

/** Work first, argue later, by itself. */
export const worksFirst = ({ urgency }: Pick<Order, 'urgency'>): boolean => urgency !== 'T2'

/**
 * Is the time for objecting over? The unit's own working time since the dispatch; of an urgent order also elapsed time since it has been urgent,
 * so that no night or holiday keeps it open beyond the unit's own limits.
 * @source HR §3.4: within one working day; hours of urgent classes are natural hours
 */
function windowOver(order: Order, { now, world: { calendar, limits } }: Scene): { ok: true; over: boolean } | Refused {
  const sentAt = order.route?.at ?? order.createdAt
  if (order.urgency !== 'T2') {
    const minutes = order.urgency === 'T0' ? limits.returnWindowMinutesT0 : limits.returnWindowMinutesT1
    const raisedAt = order.history.findLast(({ action, detail }) => action === 'correct' && detail.urgency === order.urgency && detail.urgencyBefore !== order.urgency)?.at ?? sentAt
    if (now > after(raisedAt > sentAt ? raisedAt : sentAt, minutes * MINUTE_MS)) return { ok: true, over: true }
  }
  const held = workingMinutesBetween(calendar, sentAt, now, order.leadUnit)
  return held.ok ? { ok: true, over: held.amount > limits.returnWindowWorkingMinutes } : held
}

/** The order stays with the unit while the dispute goes on (先办后议): it works unsigned, and the ruling is owed all the same. */
export const workFirst: Mover<'workFirst'> = (order, { reason }, scene) =>
  openRequest(order, 'return') === undefined
    ? broken('no_open_request', 'HR §5.5')
    : moved({
        to: 'handling',
        set: { clocks: stopSigning(order.clocks, order.leadUnit, scene) },
        detail: { reason },
        effects: [tell('work_first', order.leadUnit)],
      })

/** Where the unit that worked first has not answered yet: a granted return still moves the order. Later its answer stands. */
const UNANSWERED: ReadonlySet<OrderState> = new Set<OrderState>(['return_review', 'handling', 'needs_info', 'suspended'])

/**
 * Granted: the order goes to the named unit, which may not return it again; where the unit has worked first and answered, the
 * citizen keeps the answer and the ruling stands for the next dispatch. Refused: it goes back to where it came from, and the unit
 * is bound. The ruling names a law, so that it can serve as precedent at the next dispatch of the leaf.
 */
export const ruleReturn: Mover<'ruleReturn'> = (order, grounds, scene) => {
  const request = openRequest(order, 'return')
  if (request === undefined) return broken('no_open_request', 'HR §3.2')
  const requests = withRuling(order, request, grounds, scene)
  if (!grounds.granted) return refused(order, request, requests, grounds, scene)
  const leadUnit = grounds.leadUnit ?? request.proposedUnit
  if (leadUnit === null || leadUnit === request.unit) return broken('new_unit_missing', 'HR §3.2')
  if (isAccused(leadUnit, order)) return broken('handled_by_the_accused', 'HR §0.11')
  const detail = { granted: true, law: grounds.law, unit: request.unit }
  if (!UNANSWERED.has(order.state)) {
    return moved({
      set: { requests },
      detail: { leadUnit, reason: grounds.reason, ...detail, stays: true },
      effects: [tell('return_granted', request.unit), { type: 'follow' }],
    })
  }
  // Whoever is named starts on an order that runs: a question to the citizen or a suspension was the other unit's.
  const clocks = resumePromises(order.clocks, scene)
  const sent = sendTo({ ...order, clocks }, { leadUnit, reason: grounds.reason, how: 'ruling' }, scene)
  if (!sent.ok) return sent
  return moved({
    ...sent.move,
    set: { ...sent.move.set, requests, noReturnBy: [...order.noReturnBy, leadUnit] },
    detail: { ...sent.move.detail, ...detail },
    effects: [...(sent.move.effects ?? []), tell('return_granted', request.unit)],
  })
}

/** A unit that had not signed signs now, within a limit of its own: while the return was looked at it could not. */
function refused(order: Order, request: OrderRequest, requests: OrderRequest[], { reason, law }: { reason: string; law: string }, scene: Scene) {
  const waited = order.state === 'return_review'
  const toSign = waited && order.history.findLast(({ action }) => action === 'requestReturn')?.from === 'dispatched'
  const promised = toSign ? promisesToSign(order, request.unit, scene) : { ok: true as const, clocks: order.clocks }
  if (!promised.ok) return promised
  return moved({
    ...(waited && { to: toSign ? ('dispatched' as const) : ('handling' as const) }),
    set: { requests, noReturnBy: [...order.noReturnBy, request.unit], clocks: promised.clocks },
    detail: { granted: false, reason, law, unit: request.unit },
    effects: [tell('return_refused', request.unit), { type: 'follow' }],
  })
}
