// Requests a unit makes of the centre, and rulings on them: the shape they share (HR §3.2).
import { isAccused, type Accusing } from '../accused.ts'
import { actedBy } from '../actors.ts'
import { dueAfter } from '../calendar.ts'
import { isOpenRequest, owedBy } from '../care.ts'
import { defaultClockPolicy, extensionAsked, isDated, isSetByLaw, ruleFor, type Clock } from '../clocks.ts'
import type { Lapse, Order, OrderRequest, RequestKind } from '../orders.ts'
import { isEnded } from '../words.ts'
import { matterOf, promiseOf } from './promises.ts'
import { tell, type EffectDraft, type Scene } from './scene.ts'

export const openRequest = (order: Order, kind: RequestKind): OrderRequest | undefined =>
  order.requests.find((request) => request.kind === kind && isOpenRequest(request))

type Asked = Partial<Pick<OrderRequest, 'law' | 'proposedUnit' | 'workingDays' | 'hours' | 'until' | 'plan' | 'owner' | 'appeal' | 'dueAt' | 'counted' | 'files'>>

/**
 * The order's requests with one more, not yet ruled on.
 * @param asked `dueAt` where it is not the policy's limit for rulings
 */
export function withRequest(order: Order, kind: RequestKind, reason: string, asked: Asked, scene: Scene): OrderRequest[] {
  const { who, now, world } = scene
  const request: OrderRequest = {
    id: world.newId(),
    kind,
    unit: order.leadUnit ?? '',
    by: actedBy(who),
    at: now,
    reason,
    law: null,
    proposedUnit: null,
    workingDays: null,
    until: null,
    plan: null,
    ...rulingDue(order, kind, scene),
    toldLateAt: null,
    ...asked,
    ruling: null,
  }
  return [...order.requests, request]
}

/**
 * By when the centre rules: within the policy's limit, and on an extension no later than the end that it is about, so that nobody
 * is late for want of a ruling. A city without such a rule is held to one working day, and for urgent orders to the shipped hours:
 * those are natural hours, and no ruling waits for the holidays to end.
 * @source HR §3.4: ruled on within one working day, asked for in time to be ruled on before the end; urgent classes in natural hours
 */
function rulingDue(order: Order, kind: RequestKind, scene: Scene): Pick<OrderRequest, 'dueAt' | 'counted'> {
  const { frozenClocks, calendar } = scene.world
  const matter = matterOf(order, order.leadUnit ?? '', scene)
  const ofCity = ruleFor(frozenClocks(order), 'ruling', matter)?.span
  const span = order.urgency === 'T2' || ofCity?.kind === 'natural_minutes' ? ofCity : ruleFor(defaultClockPolicy, 'ruling', matter)?.span
  const due = span === undefined ? null : dueAfter(calendar, scene.now, span)
  const limit = due?.ok === true ? due.at : owedBy(scene.world, 1, scene.now)
  const counted = { from: scene.now, span: span ?? { kind: 'working_days' as const, amount: 1 } }
  return { dueAt: ruledBy(kind, limit, order.clocks), counted }
}

/** The limit for a ruling, or the end that an extension is about where that comes first. */
export function ruledBy(kind: RequestKind, limit: Date, clocks: readonly Clock[]): Date {
  const end = kind === 'extension' ? promiseOf(clocks, 'resolve') : undefined
  return end !== undefined && isDated(end) && end.dueAt < limit ? end.dueAt : limit
}

/** After the urgency was raised: what waits for a ruling is ruled on as soon as if it were asked for now, and never later. */
export const hurriedRequests = (order: Order, scene: Scene): OrderRequest[] =>
  order.requests.map((request) => {
    if (request.kind === 'appeal' || !isOpenRequest(request)) return request
    const hurried = rulingDue(order, request.kind, scene)
    return hurried.dueAt < request.dueAt ? { ...request, ...hurried } : request
  })

/** The order's requests with this one ruled on. */
export function withRuling(
  order: Order,
  request: OrderRequest,
  ruling: { granted: boolean; reason: string; law?: string | undefined },
  { who, now }: Scene,
): OrderRequest[] {
  const ruled = { at: now, by: actedBy(who), granted: ruling.granted, reason: ruling.reason, law: ruling.law ?? null }
  return order.requests.map((one) => (one.id === request.id ? { ...one, ruling: ruled } : one))
}

/** What overtakes requests is read from. */
type Overtaking = Pick<Order, 'requests' | 'state' | 'leadUnit' | 'clocks'> & { demand: Accusing }

/**
 * Requests that a change has overtaken: another unit leads, which neither asked for it nor answers for its reason, or what was asked
 * for an answer that has gone out by now, or of a limit that another took the place of. A return is ruled on all the same: the ruling
 * says where the next such order goes. An appeal is about what was said of the unit's answer: it goes with the answer of a unit that
 * turns out to be complained of, and else with nothing. What is merged into another order may come back with all that is open.
 * @returns null when none is; `effects` tell the unit that may ask anew
 */
export function requestsAfter(next: Overtaking, now: Date): { requests: OrderRequest[]; lapsed: RequestKind[]; effects: EffectDraft[] } | null {
  const lapsed: RequestKind[] = []
  const effects: EffectDraft[] = []
  const requests = next.requests.map((request) => {
    const why = lapseOf(request, next)
    if (why === null) return request
    lapsed.push(request.kind)
    if (why === 'limit_changed') effects.push(tell('extension_lapsed', request.unit))
    return { ...request, lapsed: { at: now, why } }
  })
  return lapsed.length === 0 ? null : { requests, lapsed, effects }
}

function lapseOf(request: OrderRequest, { state, leadUnit, clocks, demand }: Overtaking): Lapse | null {
  if (state === 'merged' || !isOpenRequest(request)) return null
  if (request.kind === 'appeal') return isAccused(request.unit, { demand }) && request.unit !== leadUnit ? 'unit_changed' : null
  if (request.unit !== leadUnit) return 'unit_changed'
  // Raised to urgent, the limit is one of hours and begins anew: days asked of the one before extend nothing, and hours can be asked for.
  const limit = request.kind === 'extension' ? promiseOf(clocks, 'resolve') : undefined
  // Nor is there anything to extend where the matter turned out to have a limit of the law's own.
  if (limit !== undefined && (isSetByLaw(limit) || extensionAsked(limit, request) === null)) return 'limit_changed'
  if (request.kind === 'return') return isEnded(state) && state !== 'closed' ? 'ended' : null
  return state === 'callback' ? 'answered' : isEnded(state) ? 'ended' : null
}
