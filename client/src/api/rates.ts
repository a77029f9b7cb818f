// The rates of a period, and the orders behind any of their figures.
import type { RateMatters, RateOrders, Rates, RateTrend } from '../../../server/contracts/rates.ts'
import { call, queryText } from './http.ts'

/** Instants in ISO 8601; `from` inside, `to` outside. */
export interface Period {
  from: string
  to: string
}

/** A figure, whose it is, and where the page before ended; as the door names them. */
export type Asked = { figure: string } & Partial<Record<'unit' | 'group' | 'leaf' | 'ground' | 'hit' | 'cursor', string | undefined>>

export const getRates = ({ from, to }: Period, signal?: AbortSignal) => call<Rates>('GET', `/rates${queryText({ from, to })}`, { signal })
export const listRateOrders = (asked: Asked, { from, to }: Period, signal?: AbortSignal) => call<RateOrders>('GET', `/rates/orders${queryText({ from, to, ...asked })}`, { signal })
/** @param unit null = the city */
export const getRateMatters = (unit: string | null, { from, to }: Period, signal?: AbortSignal) => call<RateMatters>('GET', `/rates/matters${queryText({ from, to, unit: unit ?? undefined })}`, { signal })
/** @param unit null = the city, or for people of a unit their own */
export const getRateTrend = (unit: string | null, signal?: AbortSignal) => call<RateTrend>('GET', `/rates/trend${queryText(unit === null ? {} : { unit })}`, { signal })
