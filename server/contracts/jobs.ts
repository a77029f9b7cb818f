// All jobs as one union: ids and codes, never a citizen's words (design §4). Job id = effect id.
import { z } from 'zod'
import { EFFECT_TYPES } from '../domain/orders.ts'
import { RELAY_ENDS } from '../domain/relays.ts'
import { Id, UnitCode } from './primitives.ts'

export const Job = z.discriminatedUnion('name', [
  /** Read the text of an order born unread, then dispatch it if the rules allow. */
  z.strictObject({ name: z.literal('classify'), orderId: Id, effectId: Id }),
  /** Hand the order to a unit: its desk, its people, its own system if it has one. */
  z.strictObject({ name: z.literal('deliver'), orderId: Id, effectId: Id, unit: UnitCode }),
  /** Keep search document and caller profile in step with the order. */
  z.strictObject({ name: z.literal('follow'), orderId: Id, effectId: Id }),
  /** Bring a lead order and the orders joined to it into step. */
  z.strictObject({ name: z.literal('link'), orderId: Id, effectId: Id }),
  /** Tell people about an order. */
  z.strictObject({ name: z.literal('notify'), orderId: Id, effectId: Id, about: z.string().max(60), unit: UnitCode.nullable() }),
  /** Tell a department's own system what became of its order. */
  z.strictObject({ name: z.literal('publish'), orderId: Id, effectId: Id, unit: UnitCode }),
  /** Note an SMS that is to be sent to the citizen. */
  z.strictObject({ name: z.literal('sms'), orderId: Id, effectId: Id, about: z.string().max(60) }),
  /** End the relay numbers of an order, a unit's own or all (`unit` null), for the reason `about`. */
  z.strictObject({ name: z.literal('unbind'), orderId: Id, effectId: Id, about: z.enum(RELAY_ENDS), unit: UnitCode.nullable() }),
  /** Send it, when it may go out (no order's effect: `effectId` is the message's id). */
  z.strictObject({ name: z.literal('sendSms'), orderId: Id, effectId: Id }),
  /** Train the reader from what people decided (no order's effect: `effectId` is the training's id). */
  z.strictObject({ name: z.literal('retrain'), effectId: Id }),
  /** Try routing rules on the orders of the last month (no order's effect: `effectId` is the trial's id). */
  z.strictObject({ name: z.literal('tryRules'), effectId: Id }),
])
export type Job = z.infer<typeof Job>
export type JobName = Job['name']

/** Every effect type is a job and every job an effect type: held by the compiler. */
export const JOB_NAMES = EFFECT_TYPES satisfies readonly JobName[]
