// Units that keep other hours than the city: their week in words, and one of them as a form. It goes into the draft.
import { Empty, Table } from 'antd'
import type { CalendarView } from '../../../../server/contracts/calendar.ts'
import { windowsText } from '../../../../server/domain/calendar/hours-text.ts'
import { useTexts } from '../texts/texts.ts'
import type { Marked } from './marks.ts'
import { MarkTag, RowButtons } from './RowButtons.tsx'

export type UnitHours = CalendarView['units'][number]
type Week = UnitHours['week']

interface Props {
  units: readonly Marked<UnitHours>[]
  onEdit: (hours: UnitHours) => void
  onRemove: (unit: string) => void
  onRestore: (unit: string) => void
}

export function UnitHoursTable({ units, onEdit, onRemove, onRestore }: Props) {
  const { t, nameOf } = useTexts()
  return (
    <Table<Marked<UnitHours>>
      className="card table"
      rowKey={({ item }) => item.unit.code}
      size="middle"
      pagination={units.length > 10 ? { pageSize: 10 } : false}
      scroll={{ x: 'max-content' }}
      dataSource={[...units]}
      onRow={({ item, mark }) => ({ 'data-unit-hours': item.unit.code, className: mark === 'removed' ? 'row-removed' : '' }) as object}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('calendar.unitsNone')} /> }}
      columns={[
        {
          title: t('calendar.unit'),
          render: (_, { item, mark }) => (
            <>
              <span className="row-name">{nameOf(item.unit)}</span> <MarkTag mark={mark} />
            </>
          ),
        },
        {
          title: t('calendar.week'),
          render: (_, { item: { week, keepsHolidays } }) => (
            <>
              <WeekLines week={week} />
              <span className="block quiet small">{t(keepsHolidays ? 'calendar.keepsHolidays' : 'calendar.holidaysToo')}</span>
            </>
          ),
        },
        { title: '', render: (_, { item, mark }) => <RowButtons name={nameOf(item.unit)} mark={mark} onEdit={() => onEdit(item)} onRemove={() => onRemove(item.unit.code)} onRestore={() => onRestore(item.unit.code)} /> },
      ]}
    />
  )
}

/** Weekdays with the same hours in one line. */
function WeekLines({ week }: { week: Week }) {
  const { t } = useTexts()
  const runs: { from: number; to: number; text: string }[] = []
  week.forEach((windows, day) => {
    const text = windows.length === 0 ? t('calendar.closed') : windowsText(windows)
    const last = runs.at(-1)
    if (last?.text === text) last.to = day
    else runs.push({ from: day, to: day, text })
  })
  const day = (index: number): string => t(`routing.weekdays.d${index}`)
  return runs.map(({ from, to, text }) => (
    <span key={from} className="block">
      {from === 0 && to === 6 ? t('calendar.everyDay') : from === to ? day(from) : `${day(from)}–${day(to)}`} {text}
    </span>
  ))
}
