// Drift: how often the reader abstained and was corrected, by week and by matter.
import { useQuery } from '@tanstack/react-query'
import { Empty, Skeleton, Table, Tag } from 'antd'
import type { DriftView } from '../../../../server/contracts/learning.ts'
import { viewDrift } from '../../api/learning.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { percent } from './percent.ts'

type Week = DriftView['weeks'][number]
type Matter = DriftView['leaves'][number]

export function DriftCard() {
  const { t, nameOf } = useTexts()
  const found = useQuery({ queryKey: ['reader', 'drift'], queryFn: ({ signal }) => viewDrift(signal) })
  if (found.isPending) return <Skeleton active className="card" paragraph={{ rows: 4 }} />
  if (found.data === undefined) return <Failure title={t('reader.drift')} error={found.error} onRetry={() => void found.refetch()} />
  const shares = [
    { title: t('reader.orders'), dataIndex: 'orders', align: 'right' as const },
    { title: t('reader.abstained'), dataIndex: 'abstainedShare', align: 'right' as const, render: percent },
    { title: t('reader.corrected'), dataIndex: 'correctedShare', align: 'right' as const, render: percent },
  ]
  const empty = { emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('reader.noOrders')} /> }
  return (
    <>
      <h2>{t('reader.drift')}</h2>
      <p className="quiet small">{t('reader.driftHelp', { from: found.data.from })}</p>
      <Table<Week> className="card table" rowKey="week" size="small" pagination={false} dataSource={found.data.weeks} locale={empty} columns={[{ title: t('reader.week'), dataIndex: 'week' }, ...shares]} />
      <Table<Matter>
        className="card table"
        rowKey={({ leaf }) => leaf.code}
        size="small"
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        dataSource={found.data.leaves}
        locale={empty}
        columns={[
          {
            title: t('reader.matter'),
            render: (_, { leaf, isRising }) => (
              <>
                {nameOf(leaf)} {isRising && <Tag color="orange">{t('reader.rising')}</Tag>}
              </>
            ),
          },
          ...shares,
        ]}
      />
    </>
  )
}
