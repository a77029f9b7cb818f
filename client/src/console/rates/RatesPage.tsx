// The three rates: a period, the peer groups, and beside each number what it is worth and which orders made it.
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Alert, Segmented, Skeleton, Spin, Tabs } from 'antd'
import { useState, type ReactNode } from 'react'
import type { Rates } from '../../../../server/contracts/rates.ts'
import { LEAST_RANKED } from '../../../../server/domain/rates/names.ts'
import { CHOICES } from '../../ui/words.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { instantText, useNow } from '../time.ts'
import { CountsCard } from '../whistles/CountsCard.tsx'
import { FigureLink } from './FigureLink.tsx'
import { GroupTable } from './GroupTable.tsx'
import { MattersCard } from './MattersCard.tsx'
import { OrdersDrawer } from './OrdersDrawer.tsx'
import { daysOf, faultOf, MOST_DAYS, PERIODS, periodOf, type Days } from './periods.ts'
import { ratesQuery } from './queries.ts'
import { TrendCard } from './TrendCard.tsx'

export function RatesPage() {
  const { t } = useTexts()
  const { period: name = 'month', first, last } = useSearch({ from: '/shell/rates' })
  const now = useNow()
  const days = name === 'custom' ? { first: first ?? '', last: last ?? '' } : daysOf(name, now)
  const fault = faultOf(days)
  return (
    <section className="page rates">
      <header className="page-head">
        <h1>{t('rates.title')}</h1>
        <PeriodChoice name={name} days={days} />
      </header>
      <p className="quiet">{t('rates.lead')}</p>
      {fault === null ? <Figures days={days} /> : <Alert type="warning" showIcon title={t(`rates.fault.${fault}`, { days: MOST_DAYS })} />}
    </section>
  )
}

function PeriodChoice({ name, days }: { name: (typeof PERIODS)[number]; days: Days }) {
  const { t } = useTexts()
  const navigate = useNavigate({ from: '/rates' })
  const go = (search: { period: (typeof PERIODS)[number]; first?: string; last?: string }) => void navigate({ search, replace: true })
  const dayField = (which: 'first' | 'last') => (
    <input type="date" className="rates-day" aria-label={t(`rates.${which}`)} value={days[which]} onChange={({ target }) => go({ period: 'custom', ...days, [which]: target.value })} />
  )
  return (
    <div className="rates-period">
      <Segmented
        aria-label={t('rates.period')}
        value={name}
        options={PERIODS.map((value) => ({ value, label: t(`rates.periods.${value}`) }))}
        onChange={(period) => go(period === 'custom' ? { period, ...days } : { period })}
      />
      {name === 'custom' && (
        <span className="rates-days">
          {dayField('first')} – {dayField('last')}
        </span>
      )}
    </div>
  )
}

function Figures({ days }: { days: Days }) {
  const { t } = useTexts()
  const period = periodOf(days)
  const found = useQuery(ratesQuery(period))
  const [group, setGroup] = useState<string | null>(null)
  if (found.isPending) return <Skeleton active className="card" paragraph={{ rows: 8 }} />
  if (found.data === undefined) return <Failure title={t('rates.title')} error={found.error} onRetry={() => void found.refetch()} />
  const { groups, city } = found.data
  const filled = groups.filter(({ units }) => units.length > 0)
  const shown = filled.length > 0 ? filled : groups.slice(0, 1)
  const open = shown.find((one) => one.group === group) ?? shown[0]
  return (
    <Spin spinning={found.isPlaceholderData}>
      {found.isError && <Alert type="warning" showIcon className="gap-below" title={t('rates.stale')} />}
      {shown.length > 1 && <Tabs activeKey={open?.group ?? ''} onChange={setGroup} items={shown.map((one) => ({ key: one.group, label: `${t(`rates.groups.${one.group}`)} ${one.units.length}` }))} />}
      {open !== undefined && <GroupTable group={open} city={city} />}
      <TrendCard units={city === null ? [] : groups.flatMap(({ units }) => units.map(({ unit }) => unit))} />
      {city !== null && <MattersCard period={period} units={groups.flatMap(({ units }) => units.map(({ unit }) => unit))} />}
      <CountsCard period={period} />
      <Notes rates={found.data} />
      <OrdersDrawer period={period} />
    </Spin>
  )
}

/** How the numbers were made, and what was left out of them. */
function Notes({ rates: { exclusions, honestErrors, least, until } }: { rates: Rates }) {
  const { t, label, language } = useTexts()
  const grounds = (figure: 'excluded' | 'honest', counts: Rates['exclusions']): ReactNode =>
    counts.map(({ ground, count }, index) => (
      <span key={ground}>
        {index > 0 && (language === 'zh' ? '，' : ', ')}
        <FigureLink chosen={{ figure, ground }} of={t('rates.city')} says={`${label(CHOICES, ground)} ${count}`}>
          {label(CHOICES, ground)} {count}
        </FigureLink>
      </span>
    ))
  return (
    <section className="card rates-notes" aria-labelledby="rates-notes">
      <h2 id="rates-notes">{t('rates.how')}</h2>
      <ul>
        <li>{t('rates.notes.cohort', { at: instantText(until, language) })}</li>
        <li>{t('rates.notes.unrated')}</li>
        <li>{t('rates.notes.interval', { least })}</li>
        <li>{t('rates.notes.expected', { least: LEAST_RANKED })}</li>
        <li>{t('rates.notes.recheck')}</li>
        <li>{t('rates.notes.setAside')}</li>
        <li>{t('rates.notes.flagged')}</li>
        <li>{exclusions.length === 0 ? t('rates.notes.noExclusions') : <>{t('rates.notes.exclusions')} {grounds('excluded', exclusions)}</>}</li>
        <li>{t('rates.notes.honest')}</li>
        <li>{honestErrors.length === 0 ? t('rates.notes.noHonest') : <>{t('rates.notes.honestCounts')} {grounds('honest', honestErrors)}</>}</li>
      </ul>
    </section>
  )
}
