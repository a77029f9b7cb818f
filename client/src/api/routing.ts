// Routing rules, for administrators; and why one order went where it went.
import type { RouteReasons, RoutingChange, RoutingProposal, RoutingRestore, RoutingView, RuleTrialView } from '../../../server/contracts/routing.ts'
import { call } from './http.ts'

export const viewRouting = (signal?: AbortSignal) => call<RoutingView>('GET', '/admin/routing', { signal })
export const changeRouting = (body: RoutingChange) => call<void>('PUT', '/admin/routing', { body })
export const restoreRouting = (version: number, body: RoutingRestore) => call<void>('POST', `/admin/routing/versions/${version}/restoration`, { body })
export const startRuleTrial = (body: RoutingProposal) => call<{ id: string }>('POST', '/admin/routing/trials', { body })
export const viewRuleTrial = (id: string, signal?: AbortSignal) => call<RuleTrialView>('GET', `/admin/routing/trials/${id}`, { signal })
export const explainRoute = (orderId: string, signal?: AbortSignal) => call<RouteReasons>('GET', `/orders/${orderId}/routing`, { signal })
