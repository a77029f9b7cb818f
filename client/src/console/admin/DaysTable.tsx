// Dates that are something else than their weekday says.
import { Button, Empty, Table, Tag } from 'antd'
import type { CalendarDay } from '../../../../server/contracts/calendar.ts'
import { useTexts } from '../texts/texts.ts'
import { clockText } from './CalendarPage.tsx'

const COLOURS: Record<CalendarDay['kind'], string> = { off: 'red', workday: 'blue', hours: 'gold' }

/** @param onRemove shows a button per row when given */
export function DaysTable({ days, onRemove }: { days: CalendarDay[]; onRemove?: (date: string) => void }) {
  const { t, language } = useTexts()
  return (
    <Table<CalendarDay>
      className="card table"
      rowKey="date"
      size="middle"
      pagination={days.length > 20 ? { pageSize: 20 } : false}
      scroll={{ x: 'max-content' }}
      dataSource={days}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('calendar.none')} /> }}
      columns={[
        { title: t('calendar.date'), dataIndex: 'date' },
        {
          title: t('calendar.kind'),
          render: (_, { kind, windows }) => (
            <>
              <Tag color={COLOURS[kind]}>{t(kind === 'hours' ? 'calendar.hours_kind' : `calendar.${kind}`)}</Tag>
              {windows?.map(({ from, to }) => `${clockText(from)}–${clockText(to)}`).join(' ')}
            </>
          ),
        },
        { title: t('calendar.name'), render: (_, day) => (language === 'zh' ? day.name : day.nameEn) },
        ...(onRemove === undefined
          ? []
          : [
              {
                title: '',
                render: (_: unknown, { date }: CalendarDay) => (
                  <Button size="small" onClick={() => onRemove(date)} aria-label={`${t('calendar.remove')} ${date}`}>
                    {t('calendar.remove')}
                  </Button>
                ),
              },
            ]),
      ]}
    />
  )
}
