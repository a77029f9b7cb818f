// Doors to the routing rules, for administrators; and to the reasons of one order's route, for dispatchers.
import { z } from 'zod'
import { Id } from '../contracts/primitives.ts'
import { RouteReasons, RoutingChange, RoutingProposal, RoutingRestore, RoutingView, RuleTrialView } from '../contracts/routing.ts'
import { door, type Door } from '../middleware/doors.ts'
import { explainRoute } from '../services/route-reasons.ts'
import { changeRouting, restoreRouting, viewRouting } from '../services/routing-rules.ts'
import { startRuleTrial, viewRuleTrial } from '../services/rule-trials.ts'

export const routingDoors: Door[] = [
  door({
    id: 'viewRouting',
    method: 'get',
    path: '/admin/routing',
    summary: 'The routing rules in force, in their order, with what stands against each; units’ loads; the versions before.',
    answer: { status: 200, shape: RoutingView },
    handle: ({ ctx }) => viewRouting(ctx),
  }),
  door({
    id: 'changeRouting',
    method: 'put',
    path: '/admin/routing',
    summary: 'Put rules in force as a new version. Another version in force by now is `conflict`, with the ids of the rules that changed.',
    body: RoutingChange,
    answer: { status: 204, shape: null },
    handle: ({ ctx, who, body }) => changeRouting(ctx, who, body),
  }),
  door({
    id: 'restoreRouting',
    method: 'post',
    path: '/admin/routing/versions/:version/restoration',
    summary: 'Bring a version’s rules back as a new version; rules that name what is gone since come back switched off.',
    params: z.strictObject({ version: z.coerce.number().int().min(0) }),
    body: RoutingRestore,
    answer: { status: 204, shape: null },
    handle: ({ ctx, who, params, body }) => restoreRouting(ctx, who, params.version, body),
  }),
  door({
    id: 'startRuleTrial',
    method: 'post',
    path: '/admin/routing/trials',
    summary: 'Try rules on the orders of the last month, as a job. Nothing changes.',
    body: RoutingProposal,
    answer: { status: 202, shape: z.strictObject({ id: Id }) },
    handle: async ({ ctx, who, body }) => ({ id: await startRuleTrial(ctx, who, body) }),
  }),
  door({
    id: 'viewRuleTrial',
    method: 'get',
    path: '/admin/routing/trials/:trialId',
    summary: 'How far a trial is, and what it found: orders read, matched by each rule, going elsewhere than they went.',
    params: z.strictObject({ trialId: Id }),
    answer: { status: 200, shape: RuleTrialView },
    handle: ({ ctx, params }) => viewRuleTrial(ctx, params.trialId),
  }),
  door({
    id: 'explainRoute',
    method: 'get',
    path: '/orders/:orderId/routing',
    summary: 'Why an order went where it went: the rule or the catalogue, rules tried and what stood against each, and today’s word.',
    params: z.strictObject({ orderId: Id }),
    answer: { status: 200, shape: RouteReasons },
    handle: ({ ctx, who, params }) => explainRoute(ctx, who, params.orderId),
  }),
]
