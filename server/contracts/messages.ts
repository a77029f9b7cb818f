// SMS on the wire: what the gateway reports, and what staff see of an order's messages. Never a number, never a text.
import { z } from 'zod'
import { MESSAGE_KINDS } from '../domain/messages/policy.ts'
import { Phone } from './intake.ts'
import { Id, InstantIn, InstantOut } from './primitives.ts'

/** POST /api/v1/sms/events: a receipt, or somebody who wants no more SMS (or wants them again). Signed. */
export const SmsEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('delivered'), id: Id, at: InstantIn }),
  z.strictObject({ kind: z.literal('undelivered'), id: Id, at: InstantIn }),
  z.strictObject({ kind: z.literal('stop'), phone: Phone, at: InstantIn }),
  z.strictObject({ kind: z.literal('start'), phone: Phone, at: InstantIn }),
])
export type SmsEvent = z.infer<typeof SmsEvent>

export const MessageView = z.strictObject({
  id: Id,
  kind: z.enum(MESSAGE_KINDS),
  state: z.enum(['waiting', 'sent', 'delivered', 'undelivered', 'not_sent']),
  reason: z.enum(['no_phone', 'not_mobile', 'opted_out', 'expired', 'moot', 'switched_off', 'refused']).nullable(),
  heldBy: z.enum(['quiet', 'crowded']).nullable(),
  at: InstantOut,
  /** When it goes out, while it is held back. */
  sendAt: InstantOut.nullable(),
  sentAt: InstantOut.nullable(),
  receiptAt: InstantOut.nullable(),
})

/** GET /api/v1/orders/{orderId}/messages */
export const OrderMessages = z.strictObject({
  /** `none`: this installation sends no SMS at all. */
  gateway: z.enum(['none', 'demo', 'configured']),
  /** Whether there is somebody to write to. */
  recipient: z.enum(['reachable', 'no_phone', 'opted_out']),
  messages: z.array(MessageView),
})
export type OrderMessages = z.infer<typeof OrderMessages>
