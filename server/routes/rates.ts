// Doors to the rates: a period's figures, and the orders behind each.
import { RateMatters, RateMattersQuery, RateOrders, RateOrdersQuery, Rates, RatesQuery, RateTrend, RateTrendQuery } from '../contracts/rates.ts'
import { door, type Door } from '../middleware/doors.ts'
import { listRateOrders } from '../services/rate-orders.ts'
import { viewRateTrend } from '../services/rate-trend.ts'
import { viewRateMatters, viewRates } from '../services/rates.ts'

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
  door({
    id: 'viewRateMatters',
    method: 'get',
    path: '/rates/matters',
    summary: 'The rates of a period by matter, of a unit, a peer group or the city; for people of the centre.',
    query: RateMattersQuery,
    answer: { status: 200, shape: RateMatters },
    handle: ({ ctx, who, query }) => viewRateMatters(ctx, who, query),
  }),
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
    path: '/rates/orders',
    summary: 'The orders behind any one figure, a page at a time, as far as the reader may see them; the others are counted.',
    query: RateOrdersQuery,
    answer: { status: 200, shape: RateOrders },
    handle: ({ ctx, who, query }) => listRateOrders(ctx, who, query),
  }),
]
