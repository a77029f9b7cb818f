// Doors to the same matter: what others have reported, what resembles an order, hot issues.
import { z } from 'zod'
import { AskSimilar, HotIssueDetail, HotIssues, JoinIssues, MatterId, OthersReported, PartIssue, SimilarOrders } from '../contracts/matters.ts'
import { Id } from '../contracts/primitives.ts'
import { door, type Door } from '../middleware/doors.ts'
import { joinHotIssues, listHotIssues, partHotIssue, viewHotIssue } from '../services/hot-issues.ts'
import { othersReported, similarOrders } from '../services/similar.ts'

const OneIssue = z.strictObject({ matterId: MatterId })

export const matterDoors: Door[] = [
  door({
    id: 'findSimilar',
    method: 'post',
    path: '/similar',
    summary: 'How many others have reported the same, and which of their open orders could be joined. Nothing is stored.',
    body: AskSimilar,
    answer: { status: 200, shape: OthersReported },
    async handle({ ctx, body, address }) {
      await ctx.rateLimits.take('similarByAddress', address)
      return othersReported(ctx, body)
    },
  }),
  door({
    id: 'viewSimilar',
    method: 'get',
    path: '/orders/:orderId/similar',
    summary: 'Suspected duplicates of an order with the reasons, and past orders of the kind with their answers and ratings.',
    params: z.strictObject({ orderId: Id }),
    answer: { status: 200, shape: SimilarOrders },
    handle: ({ ctx, who, params }) => similarOrders(ctx, who, params.orderId),
  }),
  door({
    id: 'listHotIssues',
    method: 'get',
    path: '/matters',
    summary: 'Hot issues, hottest first, and places where far more people write than usual.',
    answer: { status: 200, shape: HotIssues },
    handle: ({ ctx, who }) => listHotIssues(ctx, who),
  }),
  door({
    id: 'viewHotIssue',
    method: 'get',
    path: '/matters/:matterId',
    summary: 'One hot issue with its orders.',
    params: OneIssue,
    answer: { status: 200, shape: HotIssueDetail },
    handle: ({ ctx, who, params }) => viewHotIssue(ctx, who, params.matterId),
  }),
  door({
    id: 'partHotIssue',
    method: 'post',
    path: '/matters/:matterId/part',
    summary: 'These orders are another matter than the rest; they stay apart while both grow.',
    params: OneIssue,
    body: PartIssue,
    answer: { status: 200, shape: HotIssueDetail },
    handle: ({ ctx, who, params, body }) => partHotIssue(ctx, who, params.matterId, body.orders),
  }),
  door({
    id: 'joinHotIssues',
    method: 'post',
    path: '/matters/:matterId/join',
    summary: 'These two are one matter; they stay together.',
    params: OneIssue,
    body: JoinIssues,
    answer: { status: 200, shape: HotIssueDetail },
    handle: ({ ctx, who, params, body }) => joinHotIssues(ctx, who, params.matterId, body.with),
  }),
]
