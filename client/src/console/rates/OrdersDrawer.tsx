// The orders behind one number: those that count for it and those that count against it.
import { CheckOutlined, CloseOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Drawer, Empty, Skeleton } from 'antd'
import type { RateOrders, UnitRatesView } from '../../../../server/contracts/rates.ts'
import type { RateList } from '../../../../server/domain/rates/names.ts'
import type { Period } from '../../api/rates.ts'
import { StateTag, UrgencyTag } from '../board/tags.tsx'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { rateOrdersQuery } from './queries.ts'

export interface Chosen {
  unit: UnitRatesView['unit']
  list: RateList
}

export function OrdersDrawer({ chosen, period, onClose }: { chosen: Chosen | null; period: Period; onClose: () => void }) {
  const { t, nameOf } = useTexts()
  return (
    <Drawer open={chosen !== null} onClose={onClose} size="min(560px, 100vw)" title={chosen === null ? '' : `${nameOf(chosen.unit)} · ${t(`rates.name.${chosen.list}`)}`} destroyOnHidden>
      {chosen !== null && <Behind chosen={chosen} period={period} />}
    </Drawer>
  )
}

function Behind({ chosen: { unit, list }, period }: { chosen: Chosen; period: Period }) {
  const { t } = useTexts()
  const found = useQuery(rateOrdersQuery(unit.code, list, period))
  if (found.isPending) return <Skeleton active paragraph={{ rows: 6 }} />
  if (found.data === undefined) return <Failure title={t('rates.orders')} error={found.error} onRetry={() => void found.refetch()} />
  const { orders, of, kept } = found.data
  return (
    <>
      <p className="quiet rates-means">{t(`rates.means.${list}`)}</p>
      {orders.length === 0 && kept === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('rates.noOrders')} />}
      <ul className="plain rate-orders">
        {orders.map((entry) => (
          <Behold key={entry.order.id} entry={entry} list={list} />
        ))}
      </ul>
      {kept > 0 && <p className="quiet small">{t('rates.kept', { count: kept })}</p>}
      {of > orders.length + kept && <p className="quiet small">{t('rates.listed', { count: orders.length + kept, of })}</p>}
    </>
  )
}

function Behold({ entry: { order, hit }, list }: { entry: RateOrders['orders'][number]; list: RateList }) {
  const { t } = useTexts()
  const words = t(`rates.hit.${list}.${hit ? 'yes' : 'no'}`)
  const isBad = list === 'redone' || list === 'returned' ? hit : !hit
  return (
    <li data-order={order.number}>
      <Link to="/orders/$orderId" params={{ orderId: order.id }} className="matter-title">
        {order.urgency !== 'T2' && <UrgencyTag urgency={order.urgency} />} {order.title}
      </Link>
      <div className="rate-order-facts">
        <span className={isBad ? 'rate-bad' : 'rate-good'}>
          {isBad ? <CloseOutlined aria-hidden="true" /> : <CheckOutlined aria-hidden="true" />} {words}
        </span>
        <span className="quiet small number">{order.number}</span>
        <StateTag state={order.state} />
      </div>
    </li>
  )
}
