// Background work for administrators: what waits, what failed and why. No case content.
import { useQuery } from '@tanstack/react-query'
import { Alert, Checkbox, Empty, Skeleton, Table, Tag } from 'antd'
import { useState } from 'react'
import { viewQueues, type QueueRow } from '../../api/admin.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'

const REFRESH_MS = 5_000
const COUNTS = ['waiting', 'active', 'delayed', 'failed'] as const

export function QueuesPage() {
  const { t } = useTexts()
  const [onlyBusy, setOnlyBusy] = useState(true)
  const found = useQuery({ queryKey: ['queues'], queryFn: ({ signal }) => viewQueues(signal), refetchInterval: REFRESH_MS })
  if (found.isPending) return <Skeleton active className="page card" paragraph={{ rows: 8 }} />
  if (found.data === undefined) return <Failure title={t('admin.queues')} error={found.error} onRetry={() => void found.refetch()} />
  const { queues } = found.data
  const shown = onlyBusy ? queues.filter((queue) => COUNTS.some((count) => queue[count] > 0)) : queues
  const sum = (count: (typeof COUNTS)[number]) => queues.reduce((total, queue) => total + queue[count], 0)
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('admin.queues')}</h1>
        <Checkbox checked={onlyBusy} onChange={(event) => setOnlyBusy(event.target.checked)}>
          {t('admin.onlyBusy')}
        </Checkbox>
      </header>
      <dl className="figures">
        {COUNTS.map((count) => (
          <div key={count} className={count === 'failed' && sum(count) > 0 ? 'figure figure-bad' : 'figure'}>
            <dt>{t(`admin.${count}`)}</dt>
            <dd>{sum(count)}</dd>
          </div>
        ))}
      </dl>
      <Table<QueueRow>
        className="card table"
        rowKey="name"
        size="middle"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={shown}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('admin.allQuiet')} /> }}
        expandable={{ rowExpandable: (queue) => queue.failures.length > 0, expandedRowRender: (queue) => <Failures queue={queue} /> }}
        columns={[
          { title: t('admin.queue'), dataIndex: 'name' },
          ...COUNTS.map((count) => ({
            title: t(`admin.${count}`),
            dataIndex: count,
            align: 'right' as const,
            render: (value: number) => (count === 'failed' && value > 0 ? <Tag color="red">{value}</Tag> : value),
          })),
        ]}
      />
      <p className="quiet small">{t('admin.refreshed')}</p>
    </section>
  )
}

function Failures({ queue }: { queue: QueueRow }) {
  const { t } = useTexts()
  return (
    <ul className="entries" aria-label={t('admin.failures')}>
      {queue.failures.map((job) => (
        <li key={job.id}>
          <div className="entry-line">
            <strong>{job.name}</strong>
            <span className="quiet small">{t('admin.attempts', { count: job.attempts })}</span>
            <code className="small">{job.id}</code>
          </div>
          <Alert type="error" title={job.reason} />
        </li>
      ))}
    </ul>
  )
}
