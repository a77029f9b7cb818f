// The working calendar: what is in force, the city's own word on single dates, what a change would move, and the change itself.
import { useQuery } from '@tanstack/react-query'
import { Alert, Skeleton } from 'antd'
import type { CalendarView } from '../../../../server/contracts/calendar.ts'
import { windowsText } from '../../../../server/domain/calendar/hours-text.ts'
import { viewCalendar } from '../../api/calendar.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { CalendarEditor } from './CalendarEditor.tsx'
import { DaysTable } from './DaysTable.tsx'

export const CALENDAR_KEY = ['calendar'] as const
const MOVING_MS = 2_000

export function CalendarPage() {
  const { t } = useTexts()
  const found = useQuery({
    queryKey: CALENDAR_KEY,
    queryFn: ({ signal }) => viewCalendar(signal),
    refetchInterval: ({ state }) => (state.data?.moving === true ? MOVING_MS : false),
  })
  if (found.isPending) return <Skeleton active className="page card" paragraph={{ rows: 8 }} />
  if (found.data === undefined) return <Failure title={t('calendar.title')} error={found.error} onRetry={() => void found.refetch()} />
  const calendar = found.data
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('calendar.title')}</h1>
      </header>
      <p className="quiet">{t('calendar.help')}</p>
      {calendar.alarm !== null && <Alert type={calendar.alarm.level === 'now' ? 'error' : 'warning'} showIcon title={t(`calendar.alarm_${calendar.alarm.level}`, { year: calendar.alarm.missingYear, days: calendar.alarm.daysLeft })} />}
      {calendar.waiting > 0 && <Alert type="warning" showIcon title={t('calendar.waiting', { count: calendar.waiting })} />}
      {calendar.moving && <Alert type="info" showIcon title={t('calendar.moving', { version: calendar.version })} />}
      <Facts calendar={calendar} />
      {/* A new version is edited afresh. */}
      <CalendarEditor key={calendar.version} calendar={calendar} />
      <h2>{t('calendar.published')}</h2>
      <DaysTable days={calendar.published.map((item) => ({ item, mark: null }))} />
    </section>
  )
}

function Facts({ calendar: { version, zone, week, units, years } }: { calendar: CalendarView }) {
  const { t } = useTexts()
  const [monday = []] = week
  return (
    <dl className="figures">
      <div className="figure">
        <dt>{t('calendar.version')}</dt>
        <dd data-calendar={version}>{version}</dd>
        <dd className="figure-note">{zone}</dd>
      </div>
      <div className="figure">
        <dt>{t('calendar.hours')}</dt>
        <dd className="figure-hours">
          {monday.map((window) => (
            <span key={window.from}>{windowsText([window])}</span>
          ))}
        </dd>
        <dd className="figure-note">{t('calendar.unitsWithHours', { count: units.length })}</dd>
      </div>
      <div className="figure">
        <dt>{t('calendar.years')}</dt>
        <dd>{years.length === 0 ? '–' : `${years[0] ?? ''}–${years.at(-1) ?? ''}`}</dd>
      </div>
    </dl>
  )
}
