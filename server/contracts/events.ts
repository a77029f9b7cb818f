// Socket events: small signals; the client reloads what it may see (design §8).
import { z } from 'zod'

/** An order changed: who watches its desk, its unit or itself reloads it when its own version is older. */
export interface OrderSignal {
  id: string
  version: number
  /** The action that changed it, e.g. `dispatch`; `followUp` for a rating or call-back that units may not know of yet. */
  kind: string
  desk: string
  at: string
}

/** The phone rings at an agent's place (screen pop). */
export interface CallSignal {
  callId: string
  kind: 'ring' | 'answer' | 'hangup' | 'recording'
  at: string
}

/** A person is looking at an order; cosmetic, never stored. */
export interface PresenceSignal {
  orderId: string
  people: { id: string; name: string; drafting: boolean }[]
}

export interface ServerEvents {
  'order:changed': (signal: OrderSignal) => void
  'call:changed': (signal: CallSignal) => void
  'presence:changed': (signal: PresenceSignal) => void
  'session:ended': () => void
}

export const WatchOrder = z.strictObject({ orderId: z.string().max(40), drafting: z.boolean().optional() })

export interface ClientEvents {
  'order:watch': (input: z.infer<typeof WatchOrder>, done?: (ok: boolean) => void) => void
  'order:leave': (input: { orderId: string }) => void
}

/** Rooms a signal goes to. Joined by the server alone, by right. */
export const deskRoom = (desk: string): string => `desk:${desk}`
export const unitRoom = (unit: string): string => `unit:${unit}`
export const orderRoom = (orderId: string): string => `order:${orderId}`
export const personRoom = (personId: string): string => `person:${personId}`
/** Staff who have an order open: they see each other, the citizen does not see them. */
export const watchRoom = (orderId: string): string => `watch:${orderId}`
export const CENTRE_ROOM = 'centre'
