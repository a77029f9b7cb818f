// Requests that change a clock or end the work: extension (延期), suspension (挂账), termination (终止办理).
import { broken } from '../refusals.ts'
import { after, DAY_MS } from '../time.ts'
import { extensionAsked, extensionFault, isSetByLaw, openPause, type Clock } from '../clocks.ts'
import type { Order } from '../orders.ts'
import { extendPromise, matterOf, promiseOf, resumePromises, stopPromises, suspendPromises } from './promises.ts'
import { openRequest, withRequest, withRuling } from './requests.ts'
import { attached, countOf, moved, tell, type Mover } from './scene.ts'

/**
 * Once, not longer than the original limit, asked before it ends, in the limit's own time, and the citizen told why (Beijing 2021
 * art. 15; HR §3.4).
 */
export const requestExtension: Mover<'requestExtension'> = (order, { workingDays, hours, reason, citizenTold, files }, scene) => {
  if (openRequest(order, 'extension') !== undefined) return broken('request_already_open', 'HR §3.4')
  if (!citizenTold) return broken('citizen_not_told', 'Beijing 2021 art. 15')
  const resolve = promiseOf(order.clocks, 'resolve')
  if (resolve === undefined) return broken('clock_not_running', 'HR §3.4')
  const { frozenClocks, calendar } = scene.world
  // Once for the order, not for each of its clocks: a redo or a raised urgency promises anew and asks for no second extension.
  if (extensionsOf(order) >= frozenClocks(order).extensions) return broken('extension_already_granted', 'HR §3.4: at most one, not longer than the original limit, asked in time')
  const span = extensionAsked(resolve, { workingDays, hours })
  const refused = extensionFault(frozenClocks(order), calendar, resolve, matterOf(order, order.leadUnit ?? '', scene), span, scene.now)
  if (!refused.ok) return refused
  if (refused.fault === 'limit_set_by_law') return broken(refused.fault, lawBehind(resolve))
  if (refused.fault !== null) return broken(refused.fault, 'HR §3.4: at most one, not longer than the original limit, asked in time')
  if (span === null) return broken('extension_in_other_time', 'HR §3.4: hours of urgent classes are natural hours')
  const asked = { ...(workingDays !== undefined && { workingDays }), ...(hours !== undefined && { hours }) }
  return moved({
    set: { requests: withRequest(order, 'extension', reason, { ...asked, ...attached(files, scene.world) }, scene) },
    detail: { ...asked, reason, ...countOf(files) },
    effects: [tell('extension_requested', 'centre')],
  })
}

/** The law as it is cited; of a clock from before it kept its law, that extensions are made by law alone. */
const lawBehind = ({ basis }: Clock): string => (basis === undefined ? 'Beijing 2021 art. 15' : `《${basis.law.replace(/^《|》$/g, '')}》${basis.article ?? ''}`)

/** How often the order has been extended, whoever asked, on whichever of its clocks. */
export const extensionsOf = ({ requests }: Pick<Order, 'requests'>): number => requests.filter(({ kind, ruling }) => kind === 'extension' && ruling?.granted === true).length

export const ruleExtension: Mover<'ruleExtension'> = (order, grounds, scene) => {
  const request = openRequest(order, 'extension')
  if (request === undefined) return broken('no_open_request', 'HR §3.4')
  const requests = withRuling(order, request, grounds, scene)
  const { workingDays, hours } = request
  const detail = { granted: grounds.granted, reason: grounds.reason, ...(hours === undefined ? { workingDays } : { hours }) }
  if (!grounds.granted) return moved({ set: { requests }, detail, effects: [tell('extension_refused', request.unit)] })
  const resolve = promiseOf(order.clocks, 'resolve')
  if (resolve === undefined) return broken('clock_not_running', 'HR §3.4')
  if (isSetByLaw(resolve)) return broken('limit_set_by_law', lawBehind(resolve))
  const span = extensionAsked(resolve, { workingDays, hours })
  if (span === null) return broken('extension_in_other_time', 'HR §3.4: hours of urgent classes are natural hours')
  const extended = extendPromise(order, span, request.reason, scene)
  if (!extended.ok) return extended
  return moved({
    set: { requests, clocks: extended.clocks },
    detail,
    effects: [tell('extension_granted', request.unit), tell('extended')],
  })
}

export const requestSuspension: Mover<'requestSuspension'> = (order, { reason, plan, owner, until, files }, scene) => {
  if (openRequest(order, 'suspension') !== undefined) return broken('request_already_open', 'HR §3.2')
  if (until <= scene.now) return broken('instant_in_the_past', 'HR §3.2')
  if (until > after(scene.now, scene.world.limits.suspensionDays * DAY_MS)) return broken('instant_too_far', 'HR §3.2: reviewed within 90 days')
  return moved({
    set: { requests: withRequest(order, 'suspension', reason, { plan, owner, until, ...attached(files, scene.world) }, scene) },
    detail: { reason, plan, owner, until, ...countOf(files) },
    effects: [tell('suspension_requested', 'centre')],
  })
}

export const ruleSuspension: Mover<'ruleSuspension'> = (order, grounds, scene) => {
  const request = openRequest(order, 'suspension')
  if (request === undefined) return broken('no_open_request', 'HR §3.2')
  const requests = withRuling(order, request, grounds, scene)
  const detail = { granted: grounds.granted, reason: grounds.reason, until: request.until }
  if (!grounds.granted) return moved({ set: { requests }, detail, effects: [tell('suspension_refused', request.unit)] })
  // A review that has passed meanwhile would end the suspension before it began.
  if (request.until !== null && request.until <= scene.now) return broken('review_day_passed', 'HR §3.2: reviewed within 90 days')
  // Asked for before suspensions named their day: the longest there is.
  const until = request.until ?? after(scene.now, scene.world.limits.suspensionDays * DAY_MS)
  return moved({
    to: 'suspended',
    set: { requests, ...suspendPromises(order, until, scene) },
    detail,
    effects: [tell('suspension_granted', request.unit), tell('suspended')],
  })
}

/** The day on which a suspended order is looked at again; of one suspended before orders kept it, the end of its clocks' pause. */
export function reviewAtOf({ suspension, clocks }: Pick<Order, 'suspension' | 'clocks'>): Date | null {
  if (suspension != null) return suspension.reviewAt
  return clocks.flatMap((clock) => openPause(clock)?.until ?? []).reduce<Date | null>((first, at) => (first === null || at < first ? at : first), null)
}

export const endSuspension: Mover<'endSuspension'> = (order, { reason }, scene) => {
  const clocks = resumePromises(order.clocks, scene)
  return moved({ to: 'handling', set: { clocks }, detail: { reason }, effects: [tell('suspension_ended', order.leadUnit)] })
}

export const requestTermination: Mover<'requestTermination'> = (order, { reason, law, files }, scene) =>
  openRequest(order, 'termination') === undefined
    ? moved({
        set: { requests: withRequest(order, 'termination', reason, { law, ...attached(files, scene.world) }, scene) },
        detail: { reason, law, ...countOf(files) },
        effects: [tell('termination_requested', 'centre')],
      })
    : broken('request_already_open', 'Weifang 2021')

export const ruleTermination: Mover<'ruleTermination'> = (order, grounds, scene) => {
  const request = openRequest(order, 'termination')
  if (request === undefined) return broken('no_open_request', 'Weifang 2021')
  const requests = withRuling(order, request, grounds, scene)
  const detail = { granted: grounds.granted, reason: grounds.reason }
  if (!grounds.granted) return moved({ set: { requests }, detail, effects: [tell('termination_refused', request.unit)] })
  return moved({
    to: 'closed',
    set: { requests, outcome: 'terminated', clocks: stopPromises(order.clocks, scene) },
    detail,
    effects: [tell('terminated'), { type: 'follow' }],
  })
}
