// What a supervisor makes of a proposal (督办建议): confirmed it is an ordinary supervision; dismissed it says why. Nobody else decides.
import { broken } from '../refusals.ts'
import { closedAs, openProposal, openProposals, proposalsOf, proposedAt, type Proposal } from '../supervision/proposals.ts'
import type { ProposedLevel } from '../supervision/policy.ts'
import type { Order } from '../orders.ts'
import { supervise, urge } from './oversight.ts'
import { moved, type Mover, type Scene } from './scene.ts'

export const confirmSupervision: Mover<'confirmSupervision'> = (order, { proposal: kind, level, demand }, scene) => {
  if (openProposals(order).length === 0) return broken('no_proposal', 'HR §3.2 supervision levels')
  const proposal = openProposal(order, kind)
  if (proposal === undefined) return broken('proposal_not_open', 'HR §3.2 supervision levels')
  const unit = proposal.unit ?? undefined
  // The proposal is named as the ground; the levels and their rule are those of supervision itself.
  const pressed = level === 'urged' ? urge(order, { text: demand }, scene) : supervise(order, { level, demand, unit }, scene)
  if (!pressed.ok) return pressed
  return moved({
    ...pressed.move,
    set: { ...pressed.move.set, ...decided(order, proposal, 'confirmed', scene, { level }) },
    detail: { ...pressed.move.detail, proposal: proposal.kind, level, demand, ...(unit !== undefined && { unit }) },
  })
}

export const dismissSupervision: Mover<'dismissSupervision'> = (order, { proposal: kind, reason }, scene) => {
  if (openProposals(order).length === 0) return broken('no_proposal', 'HR §3.2 supervision levels')
  const proposal = openProposal(order, kind)
  if (proposal === undefined) return broken('proposal_not_open', 'HR §3.2 supervision levels')
  return moved({ set: decided(order, proposal, 'dismissed', scene, { reason }), detail: { proposal: proposal.kind, reason } })
}

function decided(order: Order, proposal: Proposal, status: 'confirmed' | 'dismissed', { who, now }: Scene, by: { level?: ProposedLevel; reason?: string }): Partial<Order> {
  const proposals = proposalsOf(order).map((one) => (one === proposal ? closedAs(one, status, who, now, by) : one))
  return { proposals, proposedAt: proposedAt(proposals) }
}
