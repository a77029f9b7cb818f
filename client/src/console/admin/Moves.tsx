// Which promises of open orders a changed calendar would move, and to when.
import { Alert, Table } from 'antd'
import type { CalendarPreview } from '../../../../server/contracts/calendar.ts'
import { DESK_CLOCKS } from '../texts/labels.ts'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'

export function Moves({ preview: { moved, unmoved, refused, sample } }: { preview: CalendarPreview }) {
  const { t, language, label, nameOf } = useTexts()
  return (
    <>
      <Alert type={refused > 0 ? 'error' : moved > 0 ? 'warning' : 'success'} showIcon title={t('calendar.moves', { moved, unmoved })} description={refused > 0 ? t('calendar.refused', { count: refused }) : undefined} />
      {sample.length > 0 && (
        <Table
          className="table"
          size="small"
          rowKey={(row) => `${row.number} ${row.clock} ${row.unit?.code ?? ''} ${row.from ?? ''}`}
          pagination={sample.length > 10 ? { pageSize: 10 } : false}
          scroll={{ x: 'max-content' }}
          dataSource={sample}
          columns={[
            { title: t('calendar.order'), dataIndex: 'number' },
            { title: t('calendar.clock'), render: (_, { clock, unit }) => `${label(DESK_CLOCKS, clock)}${unit === null ? '' : ` · ${nameOf(unit)}`}` },
            { title: t('calendar.from'), render: (_, { from }) => (from === null ? t('due.undatedYet') : instantText(from, language)) },
            { title: t('calendar.to'), render: (_, { to }) => instantText(to, language) },
          ]}
        />
      )}
    </>
  )
}
