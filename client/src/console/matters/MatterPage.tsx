// One hot issue: its orders, how they came, and what people have ruled. Orders that speak of something else are parted here.
import { ArrowLeftOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button, Skeleton, Table } from 'antd'
import { useState } from 'react'
import type { HotIssueDetail } from '../../../../server/contracts/matters.ts'
import type { OrderRow } from '../../../../server/contracts/orders.ts'
import { partHotIssue } from '../../api/matters.ts'
import { StateTag, UrgencyTag } from '../board/tags.tsx'
import { Card, Fact, Facts } from '../order/Facts.tsx'
import { meQuery } from '../queries.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { DangerTags } from './DangerTags.tsx'
import { Growth } from './Growth.tsx'
import { hotIssueQuery } from './queries.ts'
import { mayRule } from './rights.ts'

export function MatterPage() {
  const { t } = useTexts()
  const { matterId } = useParams({ from: '/shell/matters/$matterId' })
  const found = useQuery(hotIssueQuery(matterId))
  if (found.isPending) return <Skeleton active className="page card" paragraph={{ rows: 8 }} />
  if (found.data === undefined) return <Failure title={t('matters.title')} error={found.error} onRetry={() => void found.refetch()} />
  return <Issue key={found.data.id} issue={found.data} />
}

function Issue({ issue }: { issue: HotIssueDetail }) {
  const { t, nameOf, language } = useTexts()
  return (
    <article className="page" data-issue={issue.id}>
      <header className="card order-head">
        <Link to="/matters">
          <ArrowLeftOutlined /> {t('matters.title')}
        </Link>
        <h1>
          {issue.title} <DangerTags issue={issue} />
        </h1>
        <Facts>
          <Fact name={t('matters.people')}>{t('matters.peopleIn', { people: issue.people, orders: issue.size })}</Fact>
          <Fact name={t('matters.growth')}>
            <Growth issue={issue} />
          </Fact>
          <Fact name={t('matters.where')}>{issue.areas.map(nameOf).join(language === 'zh' ? '、' : ', ')}</Fact>
          <Fact name={t('matters.since')}>
            {instantText(issue.from, language)} – {instantText(issue.to, language)}
          </Fact>
          <Fact name={t('matters.heat')}>{issue.heat}</Fact>
        </Facts>
        <Days days={issue.days} />
      </header>
      <Members issue={issue} />
      {issue.rulings.length > 0 && (
        <Card id="rulings" title={t('matters.rulings')}>
          <ul className="plain">
            {issue.rulings.map((ruling) => (
              <li key={ruling.at}>
                {instantText(ruling.at, language)} {ruling.by ?? t('common.unknown')} {t(`matters.ruled.${ruling.kind}`, { count: ruling.orders })}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </article>
  )
}

/** Orders by day as bars; the figures are read out as a sentence. */
function Days({ days }: { days: HotIssueDetail['days'] }) {
  const { t } = useTexts()
  const most = Math.max(1, ...days.map(({ orders }) => orders))
  return (
    <div className="matter-days" role="img" aria-label={t('matters.days', { count: days.reduce((sum, { orders }) => sum + orders, 0), days: days.length, most })}>
      {days.map(({ day, orders }) => (
        <span key={day} title={`${day}: ${orders}`} style={{ height: `${Math.round((orders / most) * 100)}%` }} />
      ))}
    </div>
  )
}

function Members({ issue }: { issue: HotIssueDetail }) {
  const { t, nameOf, language } = useTexts()
  const { data: me } = useSuspenseQuery(meQuery)
  const client = useQueryClient()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<string[]>([])
  const part = useMutation({
    mutationFn: () => partHotIssue(issue.id, chosen),
    onSuccess: async (parted) => {
      setChosen([])
      await client.invalidateQueries({ queryKey: ['matters'] })
      await navigate({ to: '/matters/$matterId', params: { matterId: parted.id } })
    },
  })
  const canPart = chosen.length > 0 && chosen.length < issue.size
  return (
    <Card
      id="members"
      title={t('matters.members')}
      extra={
        mayRule(me) && (
          <Button disabled={!canPart} loading={part.isPending} onClick={() => part.mutate()}>
            {t('matters.part', { count: chosen.length })}
          </Button>
        )
      }
    >
      {part.isError && <Failure title={t('matters.members')} error={part.error} />}
      <Table<OrderRow>
        className="table"
        rowKey="id"
        size="small"
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        dataSource={issue.orders}
        {...(mayRule(me) && {
          rowSelection: { selectedRowKeys: chosen, onChange: (keys) => setChosen(keys.map(String)), getCheckboxProps: ({ number }: OrderRow) => ({ 'aria-label': number }) },
        })}
        columns={[
          { title: t('board.order'), key: 'order', render: (_, row) => <OrderLink row={row} /> },
          { title: t('board.unit'), key: 'unit', render: (_, { leadUnit }) => (leadUnit === null ? <span className="quiet">{t('board.noUnit')}</span> : nameOf(leadUnit)) },
          { title: t('board.street'), key: 'street', render: (_, { street }) => (street === null ? <span className="quiet">{t('board.noStreet')}</span> : nameOf(street)) },
          { title: t('matters.filed'), dataIndex: 'createdAt', render: (at: string) => instantText(at, language) },
          { title: t('board.stateCol'), key: 'state', render: (_, { state }) => <StateTag state={state} /> },
        ]}
      />
      {issue.size > issue.orders.length && <p className="quiet small">{t('matters.listed', { count: issue.orders.length, of: issue.size })}</p>}
    </Card>
  )
}

const OrderLink = ({ row }: { row: OrderRow }) => (
  <Link to="/orders/$orderId" params={{ orderId: row.id }} className="matter-title" data-member={row.number}>
    {row.urgency !== 'T2' && <UrgencyTag urgency={row.urgency} />} {row.title} <span className="quiet small number">{row.number}</span>
  </Link>
)
