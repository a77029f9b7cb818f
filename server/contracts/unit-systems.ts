// What a department's own system gets and may ask: no contact data; a secret order carries no name at all (HR §7.5).
import { z } from 'zod'
import { DEMAND_TYPES, ORDER_STATES, URGENCIES } from '../domain/words.ts'
import { Id, InstantOut, LngLat, textOf } from './primitives.ts'

export const UnitOrder = z.strictObject({
  id: Id,
  number: z.string(),
  version: z.int(),
  state: z.enum(ORDER_STATES),
  role: z.enum(['lead', 'assisting', 'called']),
  demandType: z.enum(DEMAND_TYPES),
  urgency: z.enum(URGENCIES),
  leafCode: z.string().nullable(),
  title: z.string(),
  text: z.string(),
  /** What the demand asks for, one by one, each to be answered in the reply; left out where it asks for one thing. */
  asks: z.array(z.strictObject({ no: z.int(), text: z.string() })).optional(),
  place: z.strictObject({ address: z.string().nullable(), street: z.string().nullable(), lngLat: LngLat.nullable() }),
  secret: z.boolean(),
  createdAt: InstantOut,
  dueAt: InstantOut.nullable(),
  clocks: z.array(z.strictObject({ name: z.string(), dueAt: InstantOut.nullable(), metAt: InstantOut.nullable() })),
  /** The whistle (吹哨) that waits for its time or its record, for the street that blew it and the units it called. */
  whistle: z
    .strictObject({ street: z.string(), place: z.string(), lngLat: LngLat.nullable(), meetAt: InstantOut, reason: z.string(), needed: z.string(), law: z.string().nullable(), units: z.array(z.string()) })
    .optional(),
})
export type UnitOrder = z.infer<typeof UnitOrder>

/** POST /api/v1/unit-systems/{unit}/orders/{id}/status, signed: what the unit's own system did. */
export const UnitStatus = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('signed') }),
  z.strictObject({ status: z.literal('progress'), text: textOf(2000), forCitizen: z.boolean().default(false) }),
  z.strictObject({ status: z.literal('part_answered'), text: textOf(3000) }),
])
export type UnitStatus = z.infer<typeof UnitStatus>
