// What the rules propose to supervise of this order, and what became of earlier proposals. For the centre; decided by the actions.
import type { StaffOrder } from '../../../../server/contracts/orders.ts'
import { Proposal } from '../supervision/Proposal.tsx'
import { useTexts } from '../texts/texts.ts'
import { Card } from './Facts.tsx'

export function ProposalsCard({ order }: { order: StaffOrder }) {
  const { t } = useTexts()
  if (order.proposals.length === 0) return null
  const open = order.proposals.filter(({ status }) => status === 'open')
  const decided = order.proposals.filter(({ status }) => status !== 'open').reverse()
  return (
    <Card id="proposals" title={t('proposals.title')}>
      <ul className="entries">
        {[...open, ...decided].map((proposal, index) => (
          <Proposal key={`${proposal.kind}${proposal.at}${index}`} proposal={proposal} />
        ))}
      </ul>
    </Card>
  )
}
