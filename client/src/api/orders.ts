// Lists of orders, one order, its actions, its contact data.
import type { OrderMessages } from '../../../server/contracts/messages.ts'
import type { OrderCall, Recording } from '../../../server/contracts/calls.ts'
import type { OrderPage, OrderRow, Precedents, StaffOrder } from '../../../server/contracts/orders.ts'
import type { ContactView, OrderPeople, RelayView, ViewsPage } from '../../../server/contracts/staff.ts'
import { ApiError, call, queryText } from './http.ts'

export interface ListAsk {
  desk?: string
  unit?: string
  state?: string
  urgent?: 'yes'
  /** Of what is owed after answers, one kind. */
  task?: string
  q?: string
  cursor?: string
  limit?: number
}

export interface ChangesAnswer {
  orders: OrderRow[]
  cursor: string
  more: boolean
}

/** A recorded look at personal data. */
export type ViewRow = ViewsPage['views'][number]

export const listOrders = (ask: ListAsk, signal?: AbortSignal) => call<OrderPage>('GET', `/orders${queryText({ ...ask })}`, { signal })
export const listChanges = (since: string | undefined) => call<ChangesAnswer>('GET', `/orders/changes${queryText({ since, limit: 200 })}`)
export const getOrder = (orderId: string, signal?: AbortSignal) => call<StaffOrder>('GET', `/orders/${orderId}`, { signal })

/** @param version the one that was looked at: when the order has moved on, the answer is `conflict` */
export const actOnOrder = (orderId: string, action: string, version: number, grounds: Record<string, unknown>) =>
  call<StaffOrder>('POST', `/orders/${orderId}/actions/${action}`, { body: { version, grounds } })

export const getPrecedents = (orderId: string, signal?: AbortSignal) => call<Precedents>('GET', `/orders/${orderId}/precedents`, { signal })

/** A one-time link for the citizen to rate by. */
export const makeRatingLink = (orderId: string) => call<{ path: string; until: string }>('POST', `/orders/${orderId}/rating-link`)
/** Null when the order came without a call. */
export const getOrderCall = (orderId: string, signal?: AbortSignal) =>
  call<OrderCall>('GET', `/orders/${orderId}/call`, { signal }).catch((error: unknown) => {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  })
export const openRecording = (orderId: string, reason: string) => call<Recording>('POST', `/orders/${orderId}/recording/openings`, { body: { reason } })

/** SMS to the citizen. */
export const getOrderMessages = (orderId: string, signal?: AbortSignal) => call<OrderMessages>('GET', `/orders/${orderId}/messages`, { signal })

export const openContact = (orderId: string, reason: string) => call<ContactView>('POST', `/orders/${orderId}/contact/openings`, { body: { reason } })
export const getRelayNumber = (orderId: string) => call<RelayView>('POST', `/orders/${orderId}/relay`)
export const listViews = (orderId: string, page: number, signal?: AbortSignal) => call<ViewsPage>('GET', `/orders/${encodeURIComponent(orderId)}/views${queryText({ page })}`, { signal })

/** Who sees the order, by name: for who recuses somebody. */
export const listOrderPeople = (orderId: string, q: string, signal?: AbortSignal) => call<OrderPeople>('GET', `/orders/${orderId}/people${queryText({ q })}`, { signal })
