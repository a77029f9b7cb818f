// The query cache of the console: its keys, and what each question fetches.
import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query'
import { getCall, getPresentCall } from '../api/agent.ts'
import { getCatalogue, getPlaces, getUnits } from '../api/city.ts'
import { ApiError } from '../api/http.ts'
import { getOrder, getOrderCall, getPrecedents, listOrders, type ListAsk } from '../api/orders.ts'
import { getMe, listColleagues, listNotices } from '../api/session.ts'

/** Answers of the server that asking again will not change. */
const isFinal = (error: Error): boolean => error instanceof ApiError && error.status >= 400 && error.status < 500

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: (count, error) => count < 2 && !isFinal(error), refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
})

const CITY_STALE_MS = 300_000

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => getMe(signal), staleTime: 60_000 })
export const noticesQuery = queryOptions({ queryKey: ['notices'], queryFn: ({ signal }) => listNotices(signal) })
export const colleaguesQuery = queryOptions({ queryKey: ['colleagues'], queryFn: ({ signal }) => listColleagues(signal), staleTime: CITY_STALE_MS })
export const catalogueQuery = queryOptions({ queryKey: ['catalogue'], queryFn: ({ signal }) => getCatalogue(signal), staleTime: CITY_STALE_MS })
export const unitsQuery = queryOptions({ queryKey: ['units'], queryFn: ({ signal }) => getUnits(signal), staleTime: CITY_STALE_MS })
export const placesQuery = queryOptions({ queryKey: ['places'], queryFn: ({ signal }) => getPlaces(signal), staleTime: CITY_STALE_MS })
export const callQuery = queryOptions({ queryKey: ['call'], queryFn: ({ signal }) => getPresentCall(signal) })

/** A call by its id; below `call`, so that every event of the telephone asks for it anew. */
export const oneCallQuery = (callId: string) => queryOptions({ queryKey: ['call', callId], queryFn: ({ signal }) => getCall(callId, signal) })

export const orderQuery = (orderId: string) => queryOptions({ queryKey: ['order', orderId], queryFn: ({ signal }) => getOrder(orderId, signal) })

/** The recording may come minutes after the call. */
export const orderCallQuery = (orderId: string) => queryOptions({ queryKey: ['call', orderId], queryFn: ({ signal }) => getOrderCall(orderId, signal) })

/** @param leaf of the order: another one has other precedents */
export const precedentsQuery = (orderId: string, leaf: string | null) =>
  queryOptions({ queryKey: ['precedents', orderId, leaf], queryFn: ({ signal }) => getPrecedents(orderId, signal), enabled: leaf !== null })

const firstPage: string | undefined = undefined

/** A list, page by page; the live line patches its rows in place (live/patches.ts). */
export const listQuery = (ask: ListAsk) =>
  infiniteQueryOptions({
    queryKey: ['orders', ask] as const,
    queryFn: ({ signal, pageParam }) => listOrders({ ...ask, ...(pageParam !== undefined && { cursor: pageParam }) }, signal),
    initialPageParam: firstPage as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
