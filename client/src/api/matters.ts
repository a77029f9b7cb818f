// Same matter: what resembles an order, hot issues and what people rule about them.
import type { HotIssueDetail, HotIssues, SimilarOrders } from '../../../server/contracts/matters.ts'
import { call } from './http.ts'

export const getSimilar = (orderId: string, signal?: AbortSignal) => call<SimilarOrders>('GET', `/orders/${orderId}/similar`, { signal })
export const listHotIssues = (signal?: AbortSignal) => call<HotIssues>('GET', '/matters', { signal })
export const getHotIssue = (matterId: string, signal?: AbortSignal) => call<HotIssueDetail>('GET', `/matters/${matterId}`, { signal })
/** @returns the matter of the orders that parted */
export const partHotIssue = (matterId: string, orders: readonly string[]) => call<HotIssueDetail>('POST', `/matters/${matterId}/part`, { body: { orders } })
/** @returns the one matter that both are now */
export const joinHotIssues = (matterId: string, other: string) => call<HotIssueDetail>('POST', `/matters/${matterId}/join`, { body: { with: other } })
