// Proposal to supervise → view for the centre.
import type { ProposalView } from '../contracts/supervision.ts'
import type { Proposal } from '../domain/supervision/proposals.ts'
import type { Names } from './names.ts'

export const proposalView = ({ kind, level, rule, policy, source, unit, facts, at, status, closed }: Proposal, names: Names): ProposalView => ({
  kind,
  level,
  rule,
  policy,
  source,
  unit: names.unit(unit),
  facts,
  at: at.toISOString(),
  status,
  closed: closed === null ? null : { at: closed.at.toISOString(), by: names.person(closed.by.id), level: closed.level, reason: closed.reason },
})
