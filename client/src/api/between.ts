// What goes on between units, across orders: whistles, proposed supervision, amendments of the catalogue.
import type { AdoptAmendment, Amendments } from '../../../server/contracts/amendments.ts'
import type { OpenProposals, WhistleOrders } from '../../../server/contracts/pressing.ts'
import type { OpenWhistles, WhistleCounts } from '../../../server/contracts/whistles.ts'
import type { WhistleList } from '../../../server/domain/whistles/counts.ts'
import { call, queryText } from './http.ts'
import type { Period } from './rates.ts'

export const listWhistles = (signal?: AbortSignal) => call<OpenWhistles>('GET', '/whistles', { signal })
export const countWhistles = ({ from, to }: Period, signal?: AbortSignal) => call<WhistleCounts>('GET', `/whistles/counts${queryText({ from, to })}`, { signal })
export const listWhistleOrders = (unit: string, list: WhistleList, { from, to }: Period, cursor: string | undefined, signal?: AbortSignal) =>
  call<WhistleOrders>('GET', `/whistles/${unit}/${list}${queryText({ from, to, cursor })}`, { signal })

export const listProposals = (signal?: AbortSignal) => call<OpenProposals>('GET', '/supervision/proposals', { signal })

export const listAmendments = (signal?: AbortSignal) => call<Amendments>('GET', '/admin/catalogue/amendments', { signal })
export const adoptAmendment = (id: string, body: AdoptAmendment) => call<void>('POST', `/admin/catalogue/amendments/${encodeURIComponent(id)}/adoption`, { body })
export const declineAmendment = (id: string, reason: string) => call<void>('POST', `/admin/catalogue/amendments/${encodeURIComponent(id)}/refusal`, { body: { reason } })
