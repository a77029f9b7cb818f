// Proposals to supervise (督办建议) on the wire.
import { z } from 'zod'
import { PROPOSAL_KINDS, PROPOSED_LEVELS } from '../domain/supervision/policy.ts'
import { InstantOut, Named } from './primitives.ts'

export const ProposalView = z.strictObject({
  kind: z.enum(PROPOSAL_KINDS),
  level: z.enum(PROPOSED_LEVELS),
  rule: z.string(),
  policy: z.int(),
  source: z.string(),
  /** Whom it concerns: the lead unit unless another is named. */
  unit: Named.nullable(),
  /** Numbers, instants and codes that made the rule true. */
  facts: z.record(z.string(), z.unknown()),
  at: InstantOut,
  status: z.enum(['open', 'confirmed', 'dismissed', 'dropped']),
  closed: z.strictObject({ at: InstantOut, by: z.string().nullable(), level: z.enum(PROPOSED_LEVELS).nullable(), reason: z.string().nullable() }).nullable(),
})
export type ProposalView = z.infer<typeof ProposalView>
