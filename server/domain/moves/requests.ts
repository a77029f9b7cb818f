// Requests a unit makes of the centre, and rulings on them: the shape they share (HR §3.2).
import { actedBy } from '../actors.ts'
import { dueAfter } from '../calendar.ts'
import { isOpenRequest, owedBy } from '../care.ts'
import { defaultClockPolicy, isDated, ruleFor, type Clock } from '../clocks.ts'
import type { Lapse, Order, OrderRequest, RequestKind } from '../orders.ts'
import { isEnded } from '../words.ts'
import { matterOf, promiseOf } from './promises.ts'
import type { Scene } from './scene.ts'

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
  const { clockPolicy, calendar } = scene.world
  const matter = matterOf(order, order.leadUnit ?? '', scene)
  const ofCity = ruleFor(clockPolicy, 'ruling', matter)?.span
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

/**
 * Requests that a change has overtaken: another unit leads, which neither asked for it nor answers for its reason, or what was asked
 * for an answer that has gone out by now. A return is ruled on all the same: the ruling says where the next such order goes. What is
 * merged into another order may come back with all that is open.
 * @returns null when none is
 */
export function requestsAfter(next: Pick<Order, 'requests' | 'state' | 'leadUnit'>, now: Date): { requests: OrderRequest[]; lapsed: RequestKind[] } | null {
  const lapsed: RequestKind[] = []
  const requests = next.requests.map((request) => {
    const why = lapseOf(request, next)
    if (why === null) return request
    lapsed.push(request.kind)
    return { ...request, lapsed: { at: now, why } }
  })
  return lapsed.length === 0 ? null : { requests, lapsed }
}

function lapseOf(request: OrderRequest, { state, leadUnit }: Pick<Order, 'state' | 'leadUnit'>): Lapse | null {
  if (request.kind === 'appeal' || state === 'merged' || !isOpenRequest(request)) return null
  if (request.unit !== leadUnit) return 'unit_changed'
  if (request.kind === 'return') return isEnded(state) && state !== 'closed' ? 'ended' : null
  return state === 'callback' ? 'answered' : isEnded(state) ? 'ended' : null
}
