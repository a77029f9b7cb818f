// The telephone: events from the switch (CTI webhook) and what the agent's screen shows when it rings.
import { z } from 'zod'
import { Id, InstantIn, InstantOut } from './primitives.ts'
import { Phone } from './intake.ts'

const event = {
  /** The switch's own id of the call. */
  callId: z.string().min(1).max(100),
  /** The switch's own id of this event; the same id twice is one event. */
  eventId: z.string().min(1).max(100),
  at: InstantIn,
}

/** POST /api/v1/cti/events, signed (HMAC-SHA256 over timestamp and body). */
export const CtiEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ring'), ...event, from: Phone.nullable(), agent: z.string().min(1).max(60) }),
  z.strictObject({ kind: z.literal('answer'), ...event, agent: z.string().min(1).max(60) }),
  z.strictObject({ kind: z.literal('hangup'), ...event, reason: z.enum(['caller', 'agent', 'missed', 'failed']).optional() }),
  z.strictObject({ kind: z.literal('recording'), ...event, recordingId: z.string().min(1).max(200), seconds: z.number().min(0).max(86_400) }),
])
export type CtiEvent = z.infer<typeof CtiEvent>

/** The call an order was filed from, for those who check what was said. The sound stays with the switch. */
export const OrderCall = z.strictObject({
  agent: z.string().nullable(),
  startedAt: InstantOut,
  answeredAt: InstantOut.nullable(),
  endedAt: InstantOut.nullable(),
  /** Length of the recording in seconds; null while there is none. */
  recordedSeconds: z.number().nullable(),
})
export type OrderCall = z.infer<typeof OrderCall>

/** By this id the switch plays it. */
export const Recording = z.strictObject({ recordingId: z.string(), seconds: z.number() })
export type Recording = z.infer<typeof Recording>

/** Screen pop (弹屏): who may be calling and what is open with them. The number is masked. */
export const CallView = z.strictObject({
  callId: z.string(),
  state: z.enum(['ringing', 'talking', 'ended', 'missed']),
  maskedPhone: z.string().nullable(),
  startedAt: InstantOut,
  answeredAt: InstantOut.nullable(),
  endedAt: InstantOut.nullable(),
  caller: z
    .strictObject({
      maskedName: z.string().nullable(),
      language: z.enum(['zh', 'en']).nullable(),
      orderCount: z.int(),
      lastRating: z.string().nullable(),
      street: z.string().nullable(),
      orders: z.array(z.strictObject({ id: Id, number: z.string(), title: z.string(), state: z.string(), createdAt: InstantOut })),
    })
    .nullable(),
  orderId: Id.nullable(),
})
export type CallView = z.infer<typeof CallView>
