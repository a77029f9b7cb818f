// Doors to whistles across orders: what is coming, both sides' counts, and the orders behind each. What is done goes through the order's actions.
import { PeriodQuery } from '../contracts/rates.ts'
import { WhistleOrders, WhistleOrdersQuery } from '../contracts/pressing.ts'
import { OpenWhistles, WhistleCounts, WhistleOrdersPlace } from '../contracts/whistles.ts'
import { door, type Door } from '../middleware/doors.ts'
import { countWhistles, listWhistleOrders, listWhistles } from '../services/whistles.ts'

export const whistleDoors: Door[] = [
  door({
    id: 'listWhistles',
    method: 'get',
    path: '/whistles',
    summary: 'Whistles that wait for their time or their record, as far as the reader takes part.',
    answer: { status: 200, shape: OpenWhistles },
    handle: ({ ctx, who }) => listWhistles(ctx, who),
  }),
  door({
    id: 'countWhistles',
    method: 'get',
    path: '/whistles/counts',
    summary: 'Who whistled and who came in a period, by unit; a unit sees its own.',
    query: PeriodQuery,
    answer: { status: 200, shape: WhistleCounts },
    handle: ({ ctx, who, query }) => countWhistles(ctx, who, query),
  }),
  door({
    id: 'listWhistleOrders',
    method: 'get',
    path: '/whistles/:unit/:list',
    summary: 'The orders behind one count of one unit, as far as the reader may see them.',
    params: WhistleOrdersPlace,
    query: WhistleOrdersQuery,
    answer: { status: 200, shape: WhistleOrders },
    handle: ({ ctx, who, params, query }) => listWhistleOrders(ctx, who, params.unit, params.list, query),
  }),
]
