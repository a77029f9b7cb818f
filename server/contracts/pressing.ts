// Lists of what presses, across orders: proposals to supervise that wait for a decision, and the orders behind counts of whistles.
import { z } from 'zod'
import { WHISTLE_LISTS } from '../domain/whistles/counts.ts'
import { Named, OrderRow } from './orders.ts'
import { paging, PeriodQuery } from './rates.ts'
import { ProposalView } from './supervision.ts'

/** GET /supervision/proposals: orders with open proposals, the highest level first, then the longest waiting. */
export const OpenProposals = z.strictObject({ orders: z.array(z.strictObject({ order: OrderRow, proposals: z.array(ProposalView) })), more: z.boolean() })
export type OpenProposals = z.infer<typeof OpenProposals>

/** A period, and where the page before ended. */
export const WhistleOrdersQuery = PeriodQuery.safeExtend(paging)
export type WhistleOrdersQuery = z.infer<typeof WhistleOrdersQuery>

/** GET /whistles/:unit/:list: `of` is the count, and so often an order stands in it: `times`, of which `kept` may not be shown to the reader. */
export const WhistleOrders = z.strictObject({
  unit: Named,
  list: z.enum(WHISTLE_LISTS),
  of: z.int(),
  kept: z.int(),
  orders: z.array(z.strictObject({ order: OrderRow, times: z.int() })),
  next: z.string().nullable(),
})
export type WhistleOrders = z.infer<typeof WhistleOrders>
