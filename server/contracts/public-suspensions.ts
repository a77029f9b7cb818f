// What is suspended (挂账), for everybody: the list is never hidden (HR §3.2). No order, no citizen.
import { z } from 'zod'
import { InstantOut, Named } from './primitives.ts'

/** So many stand on a page. */
export const SUSPENSIONS_A_PAGE = 30

export const PublicSuspensionsQuery = z.strictObject({ page: z.coerce.number().int().min(1).max(10_000).default(1) })
export type PublicSuspensionsQuery = z.infer<typeof PublicSuspensionsQuery>

export const PublicSuspension = z.strictObject({
  unit: Named.nullable(),
  /** The matter by the catalogue, and the street; never the citizen's words. */
  leaf: Named.nullable(),
  street: Named.nullable(),
  /** Null on orders suspended before it was kept. */
  since: InstantOut.nullable(),
  obstacle: z.string().nullable(),
  plan: z.string().nullable(),
  owner: z.string().nullable(),
  reviewAt: InstantOut.nullable(),
})
export type PublicSuspension = z.infer<typeof PublicSuspension>

/** `total` of all that is suspended, of which `kept` are reports or secret and only counted; what is reviewed first stands on top. */
export const PublicSuspensions = z.strictObject({
  asOf: InstantOut,
  total: z.int(),
  kept: z.int(),
  page: z.int(),
  pages: z.int(),
  suspensions: z.array(PublicSuspension),
})
export type PublicSuspensions = z.infer<typeof PublicSuspensions>
