// The orders behind one number, a page at a time: those that count for it and those that count against it.
import { CheckOutlined, CloseOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Alert, Button, Drawer, Empty, Segmented, Skeleton } from 'antd'
import type { RateOrders } from '../../../../server/contracts/rates.ts'
import type { Period } from '../../api/rates.ts'
import { CHOICES } from '../../ui/words.ts'
import { StateTag, UrgencyTag } from '../board/tags.tsx'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { closed, toneOf, type Chosen } from './chosen.ts'
import { dayText } from './figures.ts'
import { periodOf } from './periods.ts'
import { rateOrdersQuery } from './queries.ts'

/** Open while the address names a figure. @param period the page's, which a list of other days does not go by */
export function OrdersDrawer({ period }: { period: Period }) {
  const { t } = useTexts()
  const navigate = useNavigate({ from: '/rates' })
  const { figure, ...rest } = useSearch({ from: '/shell/rates' })
  const close = () => void navigate({ search: (before) => closed(before), replace: true, resetScroll: false })
  return (
    <Drawer open={figure !== undefined} onClose={close} size="min(560px, 100vw)" title={figure === undefined ? '' : t(`rates.name.${figure}`)} destroyOnHidden>
      {figure !== undefined && <Behind chosen={{ ...rest, figure }} period={period} />}
    </Drawer>
  )
}

function Behind({ chosen, period }: { chosen: Chosen; period: Period }) {
  const { t } = useTexts()
  const { figure, days } = chosen
  const [first, last] = days?.split('_') ?? []
  const found = useInfiniteQuery(rateOrdersQuery(chosen, first === undefined || last === undefined ? period : periodOf({ first, last })))
  if (found.isPending) return <Skeleton active paragraph={{ rows: 6 }} />
  if (found.data === undefined) return <Failure title={t('rates.orders')} error={found.error} onRetry={() => void found.refetch()} />
  const newest = found.data.pages.at(-1)
  if (newest === undefined) return null
  const orders = found.data.pages.flatMap((page) => page.orders)
  // What has changed hands between two pages is counted with the rest that is not shown.
  const kept = found.hasNextPage ? newest.kept : newest.listed - orders.length
  return (
    <>
      <Whose found={newest} {...(first !== undefined && last !== undefined && { days: { first, last } })} />
      <p className="quiet rates-means">{t(`rates.means.${figure}`)}</p>
      <Sides found={newest} chosen={chosen} />
      {newest.listed === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('rates.noOrders')} />}
      <ul className="plain rate-orders">
        {orders.map((entry) => (
          <Behold key={entry.order.id} entry={entry} figure={figure} />
        ))}
      </ul>
      {found.isFetchNextPageError && <Alert type="error" showIcon className="gap-below" title={t('rates.noMore')} />}
      {found.hasNextPage && (
        <Button block loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()} data-more>
          {t('rates.more', { listed: orders.length, of: newest.listed - newest.kept })}
        </Button>
      )}
      {kept > 0 && (
        <p className="quiet small" data-kept={kept}>
          {t('rates.kept', { count: kept })}
        </p>
      )}
    </>
  )
}

/** Whose figure it is, of which days and which ground, and what it comes to. */
function Whose({ found: { unit, group, leaf, ground, hit, of }, days }: { found: RateOrders; days?: { first: string; last: string } }) {
  const { t, nameOf, label } = useTexts()
  const whose = unit !== null ? nameOf(unit) : group !== null ? t(`rates.groups.${group}`) : t('rates.city')
  const parts = [whose, ...(leaf === null ? [] : [nameOf(leaf)]), ...(ground === null ? [] : [label(CHOICES, ground)]), ...(days === undefined ? [] : [t('rates.days', { first: dayText(days.first), last: dayText(days.last) })])]
  return (
    <p className="rates-whose" data-figure-of={of}>
      <strong>{parts.join(' · ')}</strong> <span className="number">{hit === of ? t('rates.count', { count: of }) : t('rates.ofThem', { hit, of })}</span>
      {days !== undefined && (
        <>
          {' '}
          <Link from="/rates" to="/rates" search={(before) => ({ ...closed(before), period: 'custom', ...days })}>
            {t('rates.allOfDays')}
          </Link>
        </>
      )}
    </p>
  )
}

/** All, those that count for it, those that count against it: where there are both. */
function Sides({ found: { hit, of, figure }, chosen }: { found: RateOrders; chosen: Chosen }) {
  const { t } = useTexts()
  const navigate = useNavigate({ from: '/rates' })
  if (hit === 0 || hit === of) return null
  const sides = [
    { value: 'all', label: t('rates.all', { count: of }) },
    { value: 'yes', label: `${t(`rates.hit.${figure}.yes`)} ${hit}` },
    { value: 'no', label: `${t(`rates.hit.${figure}.no`)} ${of - hit}` },
  ]
  return (
    <Segmented
      className="rates-sides"
      aria-label={t('rates.which')}
      value={chosen.hit ?? 'all'}
      options={sides}
      onChange={(side) => void navigate({ search: ({ hit: _, ...before }) => ({ ...before, ...((side === 'yes' || side === 'no') && { hit: side }) }), replace: true, resetScroll: false })}
    />
  )
}

function Behold({ entry: { order, hit }, figure }: { entry: RateOrders['orders'][number]; figure: Chosen['figure'] }) {
  const { t } = useTexts()
  const tone = toneOf(figure, hit)
  return (
    <li data-order={order.number}>
      <Link to="/orders/$orderId" params={{ orderId: order.id }} className="matter-title">
        {order.urgency !== 'T2' && <UrgencyTag urgency={order.urgency} />} {order.title}
      </Link>
      <div className="rate-order-facts">
        {figure !== 'cohort' && (
          <span className={tone === 'plain' ? 'quiet' : `rate-${tone}`}>
            {tone === 'bad' && <CloseOutlined aria-hidden="true" />}
            {tone === 'good' && <CheckOutlined aria-hidden="true" />} {t(`rates.hit.${figure}.${hit ? 'yes' : 'no'}`)}
          </span>
        )}
        <span className="quiet small number">{order.number}</span>
        <StateTag state={order.state} />
      </div>
    </li>
  )
}
