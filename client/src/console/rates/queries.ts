// What the page of rates asks for.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { getRateMatters, getRates, getRateTrend, listRateOrders, type Period } from '../../api/rates.ts'
import type { Chosen } from './chosen.ts'

/** Figures stand while those of another period are on their way. */
export const ratesQuery = (period: Period) =>
  queryOptions({ queryKey: ['rates', period], queryFn: ({ signal }) => getRates(period, signal), placeholderData: keepPreviousData })

export const rateOrdersQuery = ({ figure, unit, group, leaf, ground, hit }: Chosen, period: Period) =>
  infiniteQueryOptions({
    queryKey: ['rates', period, 'orders', figure, { unit, group, leaf, ground, hit }],
    queryFn: ({ signal, pageParam }) => listRateOrders({ figure, unit, group, leaf, ground, hit, cursor: pageParam }, period, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const rateMattersQuery = (unit: string | null, period: Period) =>
  queryOptions({ queryKey: ['rates', period, 'matters', unit], queryFn: ({ signal }) => getRateMatters(unit, period, signal), placeholderData: keepPreviousData })

export const rateTrendQuery = (unit: string | null) =>
  queryOptions({ queryKey: ['rates', 'trend', unit], queryFn: ({ signal }) => getRateTrend(unit, signal), placeholderData: keepPreviousData })
