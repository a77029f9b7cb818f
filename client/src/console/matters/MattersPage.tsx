// Hot issues: what many people write about, and where more write than usual. Two that are one are joined here.
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Alert, Button, Empty, Skeleton, Table } from 'antd'
import { useState } from 'react'
import type { BurstAlarm, HotIssue } from '../../../../server/contracts/matters.ts'
import { joinHotIssues } from '../../api/matters.ts'
import { meQuery } from '../queries.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { Growth } from './Growth.tsx'
import { mayRule } from './rights.ts'
import { hotIssuesQuery } from './queries.ts'
import { DangerTags } from './DangerTags.tsx'

export function MattersPage() {
  const { t, nameOf, language } = useTexts()
  const { data: me } = useSuspenseQuery(meQuery)
  const found = useQuery(hotIssuesQuery)
  const [chosen, setChosen] = useState<string[]>([])
  if (found.isPending) return <Skeleton active className="page card" paragraph={{ rows: 8 }} />
  if (found.data === undefined) return <Failure title={t('matters.title')} error={found.error} onRetry={() => void found.refetch()} />
  const { issues, bursts, ready } = found.data
  const at = (iso: string) => <span className="number">{instantText(iso, language)}</span>
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('matters.title')}</h1>
        {mayRule(me) && <JoinButton chosen={chosen} onJoined={() => setChosen([])} />}
      </header>
      <p className="quiet">{t('matters.lead')}</p>
      {!ready && <Alert type="info" showIcon className="gap-below" title={t('matters.notReady')} />}
      <Bursts bursts={bursts} />
      <Table<HotIssue>
        className="card table"
        rowKey="id"
        size="middle"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={issues}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('matters.none')} /> }}
        {...(mayRule(me) && {
          rowSelection: {
            selectedRowKeys: chosen,
            onChange: (keys) => setChosen(keys.map(String).slice(-2)),
            hideSelectAll: true,
            getCheckboxProps: ({ title }: HotIssue) => ({ 'aria-label': title }),
          },
        })}
        columns={[
          {
            title: t('matters.issue'),
            key: 'title',
            render: (_, issue) => (
              <Link to="/matters/$matterId" params={{ matterId: issue.id }} className="matter-title" data-matter={issue.id}>
                {issue.title} <DangerTags issue={issue} />
              </Link>
            ),
          },
          { title: t('matters.people'), dataIndex: 'people', align: 'right' },
          { title: t('matters.orders'), dataIndex: 'size', align: 'right' },
          { title: t('matters.growth'), key: 'growth', render: (_, issue) => <Growth issue={issue} /> },
          { title: t('matters.where'), key: 'where', render: (_, { areas }) => (areas.length === 0 ? <span className="quiet">{t('common.unknown')}</span> : areas.map(nameOf).join(language === 'zh' ? '、' : ', ')) },
          { title: t('matters.since'), dataIndex: 'from', render: at },
          { title: t('matters.last'), dataIndex: 'to', render: at },
          { title: t('matters.heat'), dataIndex: 'heat', align: 'right' },
        ]}
      />
    </section>
  )
}

/** So many alarms stand open; the rest is a line to open, or a storm over the whole city would hide the list. */
const OPEN_BURSTS = 3

/** Where more write than usual, worst first as the server ranks them. */
function Bursts({ bursts }: { bursts: readonly BurstAlarm[] }) {
  const { t } = useTexts()
  const rest = bursts.slice(OPEN_BURSTS)
  const shown = (list: readonly BurstAlarm[]) => list.map((burst) => <Burst key={`${burst.area.code}${burst.from}`} burst={burst} />)
  return (
    <>
      {shown(bursts.slice(0, OPEN_BURSTS))}
      {rest.length > 0 && (
        <details className="gap-below">
          <summary>{t('matters.burstMore', { count: rest.length })}</summary>
          <div className="gap-above">{shown(rest)}</div>
        </details>
      )}
    </>
  )
}

function Burst({ burst }: { burst: BurstAlarm }) {
  const { t, nameOf, language } = useTexts()
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="gap-below"
      data-burst={burst.area.code}
      title={t('matters.burst', { place: nameOf(burst.area), people: burst.people, usual: burst.usual })}
      description={t('matters.burstSince', { at: instantText(burst.from, language) })}
    />
  )
}

function JoinButton({ chosen, onJoined }: { chosen: readonly string[]; onJoined: () => void }) {
  const { t } = useTexts()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [one, other] = chosen
  const join = useMutation({
    mutationFn: () => joinHotIssues(one ?? '', other ?? ''),
    onSuccess: async (issue) => {
      onJoined()
      await client.invalidateQueries({ queryKey: ['matters'] })
      await navigate({ to: '/matters/$matterId', params: { matterId: issue.id } })
    },
  })
  return (
    <div>
      <Button type="primary" disabled={one === undefined || other === undefined} loading={join.isPending} onClick={() => join.mutate()}>
        {t('matters.join')}
      </Button>
      {join.isError && <Failure title={t('matters.join')} error={join.error} />}
    </div>
  )
}
