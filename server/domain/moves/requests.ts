// Requests a unit makes of the centre, and rulings on them: the shape they share (HR §3.2).
import { actedBy } from '../actors.ts'
import type { Order, OrderRequest, RequestKind } from '../orders.ts'
import type { Scene } from './scene.ts'

export const openRequest = (order: Order, kind: RequestKind): OrderRequest | undefined =>
  order.requests.find((request) => request.kind === kind && request.ruling === null)

type Asked = Partial<Pick<OrderRequest, 'law' | 'proposedUnit' | 'workingDays' | 'until' | 'plan' | 'appeal'>>

/** The order's requests with one more, not yet ruled on. */
export function withRequest(order: Order, kind: RequestKind, reason: string, asked: Asked, { who, now, world }: Scene): OrderRequest[] {
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
    ...asked,
    ruling: null,
  }
  return [...order.requests, request]
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
