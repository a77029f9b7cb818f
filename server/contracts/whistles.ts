// Whistles (吹哨) on the wire: what an order shows of them, the list of those that are coming, and both sides' counts with their orders.
import { z } from 'zod'
import { WHISTLE_LISTS } from '../domain/whistles/counts.ts'
import { ARRIVALS } from '../domain/whistles/whistle.ts'
import { InstantOut, LngLat, Named, UnitCode } from './primitives.ts'

export const CallView = z.strictObject({
  unit: Named,
  answer: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('coming'), at: InstantOut, who: z.string(), arriveAt: InstantOut }),
      z.strictObject({ kind: z.literal('objection'), at: InstantOut, reason: z.string(), law: z.string().nullable() }),
    ])
    .nullable(),
  ruling: z.strictObject({ at: InstantOut, released: z.boolean(), reason: z.string(), law: z.string().nullable() }).nullable(),
  arrival: z.strictObject({ outcome: z.enum(ARRIVALS), at: InstantOut.nullable(), who: z.string().nullable(), did: z.string().nullable() }).nullable(),
  explanation: z.strictObject({ at: InstantOut, text: z.string() }).nullable(),
})
export type CallView = z.infer<typeof CallView>

export const WhistleView = z.strictObject({
  id: z.string(),
  unit: Named,
  at: InstantOut,
  place: z.string(),
  lngLat: LngLat.nullable(),
  meetAt: InstantOut,
  reason: z.string(),
  needed: z.string(),
  law: z.string().nullable(),
  graceMinutes: z.int(),
  calls: z.array(CallView),
  record: z.strictObject({ at: InstantOut, note: z.string().nullable() }).nullable(),
  calledOff: z.strictObject({ at: InstantOut, reason: z.string().nullable() }).nullable(),
})
export type WhistleView = z.infer<typeof WhistleView>

/** GET /whistles: open ones, what is due first on top, as far as the reader may see their orders. */
export const OpenWhistles = z.strictObject({
  whistles: z.array(z.strictObject({ orderId: z.string(), number: z.string(), title: z.string(), version: z.int(), whistle: WhistleView })),
})
export type OpenWhistles = z.infer<typeof OpenWhistles>

const Counts = z.strictObject({
  unit: Named,
  counts: z.strictObject(Object.fromEntries(WHISTLE_LISTS.map((list) => [list, z.int()])) as Record<(typeof WHISTLE_LISTS)[number], z.ZodInt>),
})

/** Both sides of the whistles whose time came in a period. `blowers` have whistled, `comers` were called. */
export const WhistleCounts = z.strictObject({ blowers: z.array(Counts), comers: z.array(Counts) })
export type WhistleCounts = z.infer<typeof WhistleCounts>
export const WhistleOrdersPlace = z.strictObject({ unit: UnitCode, list: z.enum(WHISTLE_LISTS) })
