// One order on a board: a link with what a person needs to choose it.
import { Link } from '@tanstack/react-router'
import type { OrderRow } from '../../../../server/contracts/orders.ts'
import { CHANNELS, DEMAND_TYPES } from '../../ui/words.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { Due } from './Due.tsx'
import { Marks, StateTag, UrgencyTag } from './tags.tsx'

/** @param task the kind of task the list is about: then its due instant counts, not the order’s */
export function OrderLine({ row, task, isFresh }: { row: OrderRow; task: string | undefined; isFresh: boolean }) {
  const { t, label, nameOf } = useTexts()
  return (
    <li className={isFresh ? 'fresh' : undefined} data-order={row.number}>
      <Link to="/orders/$orderId" params={{ orderId: row.id }} className={`line line-${row.urgency}`} preload={false}>
        <span className="line-urgency">
          <UrgencyTag urgency={row.urgency} />
        </span>
        <span className="line-what">
          <span className="line-title">{row.title}</span>
          <span className="line-facts">
            <span className="number">{row.number}</span>
            <span>{label(DEMAND_TYPES, row.demandType)}</span>
            <span>{row.leaf === null ? t('board.noLeaf') : nameOf(row.leaf)}</span>
            <span className="line-channel">{label(CHANNELS, row.channel)}</span>
            <Marks row={row} />
          </span>
          {row.suspended !== null && <Suspended waits={row.suspended} />}
        </span>
        <span className="line-unit">{row.leadUnit === null ? <span className="quiet">{t('board.noUnit')}</span> : nameOf(row.leadUnit)}</span>
        <span className="line-street">{row.street === null ? <span className="quiet">{t('board.noStreet')}</span> : nameOf(row.street)}</span>
        <span className="line-state">
          <StateTag state={row.state} />
        </span>
        <span className="line-due">
          <Due dueAt={dueOf(row, task)} undatedFor={row.undatedFor} />
        </span>
      </Link>
    </li>
  )
}

/** The list of what is suspended is never hidden: who answers for it, what is to be done, and when it is looked at again. */
function Suspended({ waits: { obstacle, plan, owner, reviewAt } }: { waits: NonNullable<OrderRow['suspended']> }) {
  const { t, language } = useTexts()
  const day = reviewAt === null ? t('board.noReview') : instantText(reviewAt, language)
  return (
    <span className="line-suspended" data-suspended>
      <span>{t('board.review', { at: day })}</span>
      <span>{t('board.owner', { owner: owner ?? t('board.nobody') })}</span>
      {plan !== null && <span className="line-plan">{t('board.plan', { plan })}</span>}
      {obstacle !== null && <span className="line-plan quiet">{t('board.obstacle', { obstacle })}</span>}
    </span>
  )
}

/** Of an order that has ended only what is still owed is due. */
const dueOf = ({ tasks, nextDueAt }: OrderRow, task: string | undefined): string | null =>
  tasks.find(({ kind }) => kind === task)?.dueAt ?? nextDueAt ?? tasks[0]?.dueAt ?? null
