// Which orders a changed calendar would move: how many, by which promises and tasks, and the first and last of them.
import { Alert, Table } from 'antd'
import type { CalendarMove, CalendarPreview } from '../../../../server/contracts/calendar.ts'
import { TASKS } from '../../ui/words.ts'
import { DESK_CLOCKS } from '../texts/labels.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

export function Moves({ preview: { orders, clocks, tasks, sooner, later, earliest, latest } }: { preview: CalendarPreview }) {
  const { t } = useTexts()
  const lines = [
    ...(orders.moved > 0 ? [t('calendar.movesEnds', { sooner, later })] : []),
    ...(clocks.refused > 0 ? [t('calendar.refused', { count: clocks.refused })] : []),
  ]
  return (
    <div data-moves>
      <Alert
        type={clocks.refused > 0 ? 'error' : orders.moved > 0 ? 'warning' : 'success'}
        showIcon
        title={t('calendar.moves', { orders: orders.moved, clocks: clocks.moved, tasks: tasks.moved, still: orders.unmoved, unmoved: clocks.unmoved })}
        description={lines.length === 0 ? undefined : lines.map((line) => <div key={line}>{line}</div>)}
      />
      <Examples title={t(latest.length === 0 ? 'calendar.movesAll' : 'calendar.movesEarliest')} moves={earliest} />
      <Examples title={t('calendar.movesLatest')} moves={latest} />
    </div>
  )
}

function Examples({ title, moves }: { title: string; moves: readonly CalendarMove[] }) {
  const { t, language, label, nameOf } = useTexts()
  if (moves.length === 0) return null
  const whatText = ({ what, unit }: CalendarMove): string => {
    const words = 'clock' in what ? label(DESK_CLOCKS, what.clock) : what.task === 'whistle' ? t('calendar.whistleTask') : label(TASKS, what.task)
    return unit === null ? words : `${words} · ${nameOf(unit)}`
  }
  return (
    <>
      <h3>{title}</h3>
      <Table
        className="table"
        size="small"
        rowKey={(row) => `${row.number} ${JSON.stringify(row.what)} ${row.unit?.code ?? ''} ${row.from ?? ''} ${row.to}`}
        pagination={moves.length > 10 ? { pageSize: 10 } : false}
        scroll={{ x: 'max-content' }}
        dataSource={[...moves]}
        columns={[
          { title: t('calendar.order'), dataIndex: 'number' },
          { title: t('calendar.clock'), render: (_, row) => whatText(row) },
          { title: t('calendar.from'), render: (_, { from }) => (from === null ? t('due.undatedYet') : instantText(from, language)) },
          { title: t('calendar.to'), render: (_, { to }) => instantText(to, language) },
        ]}
      />
    </>
  )
}
