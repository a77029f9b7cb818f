// Doors for other systems, known by signature: the telephone switch, departments' own systems.
import { z } from 'zod'
import { CtiEvent } from '../contracts/calls.ts'
import { SmsEvent } from '../contracts/messages.ts'
import { Id, UnitCode } from '../contracts/primitives.ts'
import { UnitOrder, UnitStatus } from '../contracts/unit-systems.ts'
import { door, type Door } from '../middleware/doors.ts'
import { rawBodyOf, signatureHeadersOf } from '../middleware/raw-body.ts'
import { takeCallEvent } from '../services/calls.ts'
import { takeSmsEvent } from '../services/messages.ts'
import { checkSignature, reportAsUnit, smsGatewayBehind, unitBehind, viewAsUnit } from '../services/unit-calls.ts'

const UnitAndOrder = z.strictObject({ unit: UnitCode, orderId: Id })

const unitIn = (req: { params: Record<string, unknown> }): string => String(req.params.unit)

export const systemDoors: Door[] = [
  door({
    id: 'takeCallEvent',
    method: 'post',
    path: '/cti/events',
    summary: 'An event of the telephone switch, signed. Same event twice: taken once.',
    body: CtiEvent,
    answer: { status: 200, shape: z.strictObject({ taken: z.boolean() }) },
    before: (ctx, req) => checkSignature(ctx, ctx.config.ctiSecret, signatureHeadersOf(req), rawBodyOf(req)),
    handle: async ({ ctx, body }) => ({ taken: await takeCallEvent(ctx, body) }),
  }),
  door({
    id: 'takeSmsEvent',
    method: 'post',
    path: '/sms/events',
    summary: 'What the SMS gateway reports: a receipt, or a number whose owner wants no more SMS. Signed.',
    body: SmsEvent,
    answer: { status: 200, shape: z.strictObject({ taken: z.boolean() }) },
    before: (ctx, req) => smsGatewayBehind(ctx, signatureHeadersOf(req), rawBodyOf(req)),
    handle: async ({ ctx, body }) => ({ taken: await takeSmsEvent(ctx, body) }),
  }),
  door({
    id: 'viewAsUnit',
    method: 'get',
    path: '/unit-systems/:unit/orders/:orderId',
    summary: 'A department’s own system asks for one of its orders, signed.',
    params: UnitAndOrder,
    answer: { status: 200, shape: UnitOrder },
    before: (ctx, req) => unitBehind(ctx, unitIn(req), signatureHeadersOf(req), Buffer.from(req.originalUrl)),
    handle: ({ ctx, params }) => viewAsUnit(ctx, params.unit, params.orderId),
  }),
  door({
    id: 'reportAsUnit',
    method: 'post',
    path: '/unit-systems/:unit/orders/:orderId/status',
    summary: 'A department’s own system says what it did: signed for, progress, its part. Signed.',
    params: UnitAndOrder,
    body: UnitStatus,
    answer: { status: 200, shape: UnitOrder },
    before: (ctx, req) => unitBehind(ctx, unitIn(req), signatureHeadersOf(req), rawBodyOf(req)),
    handle: ({ ctx, params, body }) => reportAsUnit(ctx, params.unit, params.orderId, body),
  }),
]
