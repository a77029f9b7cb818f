// What the page of rates asks for.
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { RateList } from '../../../../server/domain/rates/names.ts'
import { getRates, getRateTrend, listRateOrders, type Period } from '../../api/rates.ts'

/** Figures stand while those of another period are on their way. */
export const ratesQuery = (period: Period) =>
  queryOptions({ queryKey: ['rates', period], queryFn: ({ signal }) => getRates(period, signal), placeholderData: keepPreviousData })

export const rateOrdersQuery = (unit: string, rate: RateList, period: Period) =>
  queryOptions({ queryKey: ['rates', period, unit, rate], queryFn: ({ signal }) => listRateOrders(unit, rate, period, signal) })

export const rateTrendQuery = (unit: string | null) =>
  queryOptions({ queryKey: ['rates', 'trend', unit], queryFn: ({ signal }) => getRateTrend(unit, signal), placeholderData: keepPreviousData })
