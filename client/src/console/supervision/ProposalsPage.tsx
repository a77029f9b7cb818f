// The supervisors' list: orders that the rules propose to supervise, the highest level first. Decided on the spot. Live.
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Drawer, Empty, Skeleton } from 'antd'
import { useState } from 'react'
import type { ProposalView } from '../../../../server/contracts/supervision.ts'
import { listProposals } from '../../api/between.ts'
import { ActionForm } from '../actions/ActionForm.tsx'
import { Due } from '../board/Due.tsx'
import { Marks, StateTag, UrgencyTag } from '../board/tags.tsx'
import { useLiveList } from '../live/useLiveList.ts'
import { orderQuery } from '../queries.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { confirmationOf } from './facts.ts'
import { Proposal } from './Proposal.tsx'

const proposalsQuery = queryOptions({ queryKey: ['proposals'], queryFn: ({ signal }) => listProposals(signal) })

/** Shown at first, and more at a time. */
const AT_ONCE = 25

interface Chosen {
  orderId: string
  proposal: ProposalView
  action: 'confirmSupervision' | 'dismissSupervision'
}

export function ProposalsPage() {
  const { t, nameOf } = useTexts()
  const found = useQuery(proposalsQuery)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [shown, setShown] = useState(AT_ONCE)
  useLiveList(proposalsQuery.queryKey)
  if (found.isPending) return <Skeleton active className="page card" paragraph={{ rows: 8 }} />
  if (found.data === undefined) return <Failure title={t('proposals.title')} error={found.error} onRetry={() => void found.refetch()} />
  const { orders, more } = found.data
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('proposals.title')}</h1>
        <span className="quiet number">{orders.length}</span>
      </header>
      <p className="quiet">{t('proposals.lead')}</p>
      {orders.length === 0 && (
        <div className="card">
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('proposals.none')} />
        </div>
      )}
      {orders.slice(0, shown).map(({ order, proposals }) => (
        <article key={order.id} className="card pressing" data-order={order.number}>
          <div className="card-head">
            <h2>
              {order.urgency !== 'T2' && <UrgencyTag urgency={order.urgency} />}{' '}
              <Link to="/orders/$orderId" params={{ orderId: order.id }} className="matter-title">
                {order.title}
              </Link>
            </h2>
            <Due dueAt={order.nextDueAt} undatedFor={order.undatedFor} />
          </div>
          <p className="entry-line">
            <StateTag state={order.state} />
            <span>{order.leadUnit === null ? t('board.noUnit') : nameOf(order.leadUnit)}</span>
            <span className="number quiet small">{order.number}</span>
            <Marks row={order} />
          </p>
          <ul className="entries">
            {proposals.map((proposal) => (
              <Proposal key={proposal.kind} proposal={proposal}>
                <div className="buttons">
                  <Button type="primary" size="small" data-confirm={proposal.kind} onClick={() => setChosen({ orderId: order.id, proposal, action: 'confirmSupervision' })}>
                    {t('proposals.confirm')}
                  </Button>
                  <Button size="small" data-dismiss={proposal.kind} onClick={() => setChosen({ orderId: order.id, proposal, action: 'dismissSupervision' })}>
                    {t('proposals.dismiss')}
                  </Button>
                </div>
              </Proposal>
            ))}
          </ul>
        </article>
      ))}
      {orders.length > shown && (
        <Button className="gap-above" onClick={() => setShown(shown + AT_ONCE)}>
          {t('board.more')}
        </Button>
      )}
      {more && orders.length <= shown && <p className="quiet small">{t('proposals.more')}</p>}
      <Drawer open={chosen !== null} onClose={() => setChosen(null)} size="min(560px, 100vw)" title={chosen === null ? '' : t(chosen.action === 'confirmSupervision' ? 'proposals.confirm' : 'proposals.dismiss')} destroyOnHidden>
        {chosen !== null && <Decision chosen={chosen} onClose={() => setChosen(null)} />}
      </Drawer>
    </section>
  )
}

const nothing = () => undefined

/** The order's own action, filled in as proposed: the server says whether it may still be taken. */
function Decision({ chosen: { orderId, proposal, action }, onClose }: { chosen: Chosen; onClose: () => void }) {
  const { t } = useTexts()
  const queryClient = useQueryClient()
  const found = useQuery(orderQuery(orderId))
  if (found.isPending) return <Skeleton active paragraph={{ rows: 6 }} />
  if (found.data === undefined) return <Failure title={t('order.failed')} error={found.error} onRetry={() => void found.refetch()} />
  const ability = found.data.abilities.find((one) => one.action === action)
  const close = () => {
    void queryClient.invalidateQueries({ queryKey: proposalsQuery.queryKey })
    onClose()
  }
  if (ability === undefined) return <p>{t('order.noActions')}</p>
  return (
    <>
      <ul className="entries">
        <Proposal proposal={proposal} />
      </ul>
      <ActionForm
        order={found.data}
        ability={ability}
        isOffered
        initial={action === 'confirmSupervision' ? confirmationOf(proposal, t) : { proposal: proposal.kind }}
        onDrafting={nothing}
        onClose={close}
      />
    </>
  )
}
