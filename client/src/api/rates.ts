// The rates of a period, and the orders behind one of their numbers.
import type { RateOrders, Rates, RateTrend } from '../../../server/contracts/rates.ts'
import type { RateList } from '../../../server/domain/rates/names.ts'
import { call, queryText } from './http.ts'

/** Instants in ISO 8601; `from` inside, `to` outside. */
export interface Period {
  from: string
  to: string
}

const asked = ({ from, to }: Period): string => queryText({ from, to })

export const getRates = (period: Period, signal?: AbortSignal) => call<Rates>('GET', `/rates${asked(period)}`, { signal })
export const listRateOrders = (unit: string, rate: RateList, period: Period, signal?: AbortSignal) => call<RateOrders>('GET', `/rates/${unit}/${rate}${asked(period)}`, { signal })
/** @param unit null = the city, or for people of a unit their own */
export const getRateTrend = (unit: string | null, signal?: AbortSignal) => call<RateTrend>('GET', `/rates/trend${queryText(unit === null ? {} : { unit })}`, { signal })
