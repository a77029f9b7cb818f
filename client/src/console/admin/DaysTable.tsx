// Dates that are something else than their weekday says.
import { Empty, Table, Tag } from 'antd'
import type { CalendarDay } from '../../../../server/contracts/calendar.ts'
import { windowsText } from '../../../../server/domain/calendar/hours-text.ts'
import { useTexts } from '../texts/texts.ts'
import type { Marked } from './marks.ts'
import { MarkTag, RowButtons } from './RowButtons.tsx'

const COLOURS: Record<CalendarDay['kind'], string> = { off: 'red', workday: 'blue', hours: 'gold' }

interface Edits {
  onEdit: (day: CalendarDay) => void
  onRemove: (date: string) => void
  onRestore: (date: string) => void
}

/** @param edits shows buttons in each row when given */
export function DaysTable({ days, edits }: { days: readonly Marked<CalendarDay>[]; edits?: Edits }) {
  const { t, language } = useTexts()
  return (
    <Table<Marked<CalendarDay>>
      className="card table"
      rowKey={({ item }) => item.date}
      size="middle"
      pagination={days.length > 20 ? { pageSize: 20 } : false}
      scroll={{ x: 'max-content' }}
      dataSource={[...days]}
      onRow={({ item, mark }) => ({ 'data-day': item.date, className: mark === 'removed' ? 'row-removed' : '' }) as object}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('calendar.none')} /> }}
      columns={[
        { title: t('calendar.date'), render: (_, { item: { date } }) => <span className="row-name">{date}</span> },
        {
          title: t('calendar.kind'),
          render: (_, { item: { kind, windows } }) => (
            <>
              <Tag color={COLOURS[kind]}>{t(kind === 'hours' ? 'calendar.hours_kind' : `calendar.${kind}`)}</Tag>
              {windows !== null && windowsText(windows)}
            </>
          ),
        },
        {
          title: t('calendar.name'),
          render: (_, { item, mark }) => (
            <>
              {language === 'zh' ? item.name : item.nameEn} {item.provisional === true && <Tag>{t('calendar.provisional')}</Tag>} <MarkTag mark={mark} />
            </>
          ),
        },
        ...(edits === undefined
          ? []
          : [
              {
                title: '',
                render: (_: unknown, { item, mark }: Marked<CalendarDay>) => (
                  <RowButtons name={item.date} mark={mark} onEdit={() => edits.onEdit(item)} onRemove={() => edits.onRemove(item.date)} onRestore={() => edits.onRestore(item.date)} />
                ),
              },
            ]),
      ]}
    />
  )
}
