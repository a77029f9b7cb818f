// Requests a unit makes of the centre, and rulings on them: the shape they share (HR §3.2).
import { actedBy } from '../actors.ts'
import { dueAfter } from '../calendar.ts'
import { owedBy } from '../care.ts'
import { isDated, ruleFor } from '../clocks.ts'
import type { Order, OrderRequest, RequestKind } from '../orders.ts'
import { matterOf, promiseOf } from './promises.ts'
import type { Scene } from './scene.ts'

export const openRequest = (order: Order, kind: RequestKind): OrderRequest | undefined =>
  order.requests.find((request) => request.kind === kind && request.ruling === null)

type Asked = Partial<Pick<OrderRequest, 'law' | 'proposedUnit' | 'workingDays' | 'until' | 'plan' | 'owner' | 'appeal' | 'dueAt' | 'files'>>

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
    dueAt: rulingDueAt(order, kind, scene),
    toldLateAt: null,
    ...asked,
    ruling: null,
  }
  return [...order.requests, request]
}

/**
 * By when the centre rules: within the policy's limit, and on an extension no later than the end that it is about, so that nobody
 * is late for want of a ruling. A city without such a rule is held to one working day.
 * @source HR §3.4: ruled on within one working day, asked for in time to be ruled on before the end
 */
function rulingDueAt(order: Order, kind: RequestKind, scene: Scene): Date {
  const { clockPolicy, calendar } = scene.world
  const span = ruleFor(clockPolicy, 'ruling', matterOf(order, order.leadUnit ?? '', scene))?.span
  const due = span === undefined ? null : dueAfter(calendar, scene.now, span)
  const limit = due?.ok === true ? due.at : owedBy(scene.world, 1, scene.now)
  const end = kind === 'extension' ? promiseOf(order.clocks, 'resolve') : undefined
  return end !== undefined && isDated(end) && end.dueAt < limit ? end.dueAt : limit
}

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
