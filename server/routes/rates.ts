// Doors to the rates: a period's figures, and the orders behind each.
import { RateOrders, RateOrdersPlace, RateOrdersQuery, Rates, RatesQuery, RateTrend, RateTrendQuery } from '../contracts/rates.ts'
import { door, type Door } from '../middleware/doors.ts'
import { viewRateTrend } from '../services/rate-trend.ts'
import { listRateOrders, viewRates } from '../services/rates.ts'

export const rateDoors: Door[] = [
  door({
    id: 'viewRates',
    method: 'get',
    path: '/rates',
    summary: 'Response, resolution, satisfaction and what stands beside them, by peer group; a unit sees its own and the median of its like.',
    query: RatesQuery,
    answer: { status: 200, shape: Rates },
    handle: ({ ctx, who, query }) => viewRates(ctx, who, query),
  }),
  // Before the orders of a unit: `trend` is no unit.
  door({
    id: 'viewRateTrend',
    method: 'get',
    path: '/rates/trend',
    summary: 'The rates week by week, from days that are worked out each night; a unit sees its own.',
    query: RateTrendQuery,
    answer: { status: 200, shape: RateTrend },
    handle: ({ ctx, who, query }) => viewRateTrend(ctx, who, query),
  }),
  door({
    id: 'listRateOrders',
    method: 'get',
    path: '/rates/:unit/:rate',
    summary: 'The orders behind one number of one unit, as far as the reader may see them.',
    params: RateOrdersPlace,
    query: RateOrdersQuery,
    answer: { status: 200, shape: RateOrders },
    handle: ({ ctx, who, params, query }) => listRateOrders(ctx, who, params.unit, params.rate, query),
  }),
]
