// 双考核: what the whistles of a period come to for those who called and those who were called; each number opens its orders.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Drawer, Empty, Skeleton, Table } from 'antd'
import { useState } from 'react'
import type { WhistleCounts } from '../../../../server/contracts/whistles.ts'
import { BLOWER_LISTS, COMER_LISTS, type WhistleList } from '../../../../server/domain/whistles/counts.ts'
import { countWhistles, listWhistleOrders } from '../../api/between.ts'
import type { Period } from '../../api/rates.ts'
import { StateTag } from '../board/tags.tsx'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'

type Line = WhistleCounts['comers'][number]
interface Chosen {
  unit: Line['unit']
  list: WhistleList
}

/** Held against the unit when it is not 0. */
const BAD: ReadonlySet<WhistleList> = new Set(['unrecorded', 'wronglyCalled', 'late', 'absent', 'noAnswer'])

export function CountsCard({ period }: { period: Period }) {
  const { t, nameOf } = useTexts()
  const found = useQuery({ queryKey: ['whistleCounts', period], queryFn: ({ signal }) => countWhistles(period, signal) })
  const [chosen, setChosen] = useState<Chosen | null>(null)
  if (found.data === undefined) return found.isError ? <Failure title={t('whistle.counts')} error={found.error} onRetry={() => void found.refetch()} /> : <Skeleton active className="card" />
  const { blowers, comers } = found.data
  return (
    <section className="card whistle-counts" aria-labelledby="whistle-counts">
      <h2 id="whistle-counts">{t('whistle.counts')}</h2>
      <p className="quiet small">{t('whistle.countsHelp')}</p>
      {blowers.length === 0 && comers.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('whistle.noCounts')} />}
      {blowers.length > 0 && <Side title={t('whistle.blowers')} lines={blowers} lists={BLOWER_LISTS} onOpen={setChosen} />}
      {comers.length > 0 && <Side title={t('whistle.comers')} lines={comers} lists={COMER_LISTS} onOpen={setChosen} />}
      <Drawer open={chosen !== null} onClose={() => setChosen(null)} size="min(560px, 100vw)" title={chosen === null ? '' : `${nameOf(chosen.unit)} · ${t(`whistle.list.${chosen.list}`)}`} destroyOnHidden>
        {chosen !== null && <Behind chosen={chosen} period={period} />}
      </Drawer>
    </section>
  )
}

function Side({ title, lines, lists, onOpen }: { title: string; lines: Line[]; lists: readonly WhistleList[]; onOpen: (chosen: Chosen) => void }) {
  const { t, nameOf } = useTexts()
  return (
    <>
      <h3>{title}</h3>
      <Table<Line>
        className="table"
        size="small"
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowKey={({ unit }) => unit.code}
        dataSource={lines}
        columns={[
          { title: t('whistle.unit'), key: 'unit', fixed: 'left', render: (_, { unit }) => <strong>{nameOf(unit)}</strong> },
          ...lists.map((list) => ({
            title: t(`whistle.list.${list}`),
            key: list,
            align: 'right' as const,
            render: (_: unknown, { unit, counts }: Line) =>
              counts[list] === 0 ? (
                <span className="quiet">0</span>
              ) : (
                <Button type="link" size="small" danger={BAD.has(list)} className="number" data-count={`${unit.code}-${list}`} onClick={() => onOpen({ unit, list })}>
                  {counts[list]}
                </Button>
              ),
          })),
        ]}
      />
    </>
  )
}

function Behind({ chosen: { unit, list }, period }: { chosen: Chosen; period: Period }) {
  const { t } = useTexts()
  const found = useInfiniteQuery({
    queryKey: ['whistleCounts', period, unit.code, list],
    queryFn: ({ signal, pageParam }) => listWhistleOrders(unit.code, list, period, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  if (found.isPending) return <Skeleton active paragraph={{ rows: 6 }} />
  if (found.data === undefined) return <Failure title={t('whistle.counts')} error={found.error} onRetry={() => void found.refetch()} />
  const orders = found.data.pages.flatMap((page) => page.orders)
  const { of = 0, kept = 0 } = found.data.pages.at(-1) ?? {}
  return (
    <>
      <p className="rates-whose number">{t('rates.count', { count: of })}</p>
      <ul className="plain rate-orders">
        {orders.map(({ order, times }) => (
          <li key={order.id} data-order={order.number}>
            <Link to="/orders/$orderId" params={{ orderId: order.id }} className="matter-title">
              {order.title}
            </Link>
            <div className="rate-order-facts">
              {times > 1 && <span className="number">×{times}</span>}
              <span className="quiet small number">{order.number}</span>
              <StateTag state={order.state} />
            </div>
          </li>
        ))}
      </ul>
      {found.isFetchNextPageError && <Alert type="error" showIcon className="gap-below" title={t('rates.noMore')} />}
      {found.hasNextPage && (
        <Button block loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('board.more')}
        </Button>
      )}
      {kept > 0 && <p className="quiet small">{t('rates.kept', { count: kept })}</p>}
    </>
  )
}
