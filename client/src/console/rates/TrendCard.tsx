// The rates week by week: small multiples with their interval, the city beside a unit, and each week opening its own figures.
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Empty, Select, Skeleton } from 'antd'
import { useState } from 'react'
import type { RateTrend, UnitRatesView } from '../../../../server/contracts/rates.ts'
import { RATE_NAMES, type RateName } from '../../../../server/domain/rates/names.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import { shareText } from './figures.ts'
import { rateTrendQuery } from './queries.ts'

type Week = RateTrend['weeks'][number]

/** @param units whose trend can be chosen; empty for people of a unit, who see their own */
export function TrendCard({ units }: { units: UnitRatesView['unit'][] }) {
  const { t, nameOf, language } = useTexts()
  const [unit, setUnit] = useState<string | null>(null)
  const found = useQuery(rateTrendQuery(unit))
  const choices = [{ value: '', label: t('rates.city') }, ...units.map((one) => ({ value: one.code, label: nameOf(one) }))]
  return (
    <section className="card rates-trend" aria-labelledby="rates-trend">
      <header className="trend-head">
        <h2 id="rates-trend">{t('rates.trend')}</h2>
        {units.length > 0 && (
          <Select className="trend-unit" aria-label={t('rates.unit')} value={unit ?? ''} options={choices} onChange={(code) => setUnit(code === '' ? null : code)} showSearch={{ optionFilterProp: 'label' }} popupMatchSelectWidth={false} />
        )}
      </header>
      {found.isPending && <Skeleton active paragraph={{ rows: 4 }} />}
      {found.isError && found.data === undefined && <Failure title={t('rates.trend')} error={found.error} onRetry={() => void found.refetch()} />}
      {found.data !== undefined && (found.data.asOf === null || found.data.weeks.every(({ cohort }) => cohort === 0)) && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t(found.data.asOf === null ? 'rates.noTrend' : 'rates.empty')} />
      )}
      {found.data !== undefined && found.data.weeks.some(({ cohort }) => cohort > 0) && (
        <>
          <div className="trend-charts">
            {RATE_NAMES.map((rate) => (
              <Chart key={rate} rate={rate} weeks={found.data.weeks} />
            ))}
          </div>
          {found.data.asOf !== null && <p className="quiet small">{t(unit === null ? 'rates.trendAsOf' : 'rates.trendBeside', { at: instantText(found.data.asOf, language) })}</p>}
        </>
      )}
    </section>
  )
}

/** 0 % at the bottom, 100 % at the top, in every chart: a small change must look small. */
function Chart({ rate, weeks }: { rate: RateName; weeks: Week[] }) {
  const { t } = useTexts()
  const x = (index: number): number => (100 * (index + 0.5)) / weeks.length
  const known = weeks.flatMap((week, index) => {
    const { value, low, high } = week.rates[rate]
    return value === null || low === null || high === null ? [] : [{ week, x: x(index), value, low, high }]
  })
  const beside = weeks.flatMap(({ city }, index) => {
    const value = city?.[rate] ?? null
    return value === null ? [] : [{ x: x(index), value }]
  })
  const newest = known.at(-1)
  const points = (line: { x: number; value: number }[]): string => line.map((at) => `${at.x.toFixed(2)},${(100 * (1 - at.value)).toFixed(2)}`).join(' ')
  const band = points([...known.map(({ x: left, high }) => ({ x: left, value: high })), ...[...known].reverse().map(({ x: left, low }) => ({ x: left, value: low }))])
  return (
    <figure className="trend">
      <figcaption>
        <span title={t(`rates.means.${rate}`)}>{t(`rates.name.${rate}`)}</span>
        <strong>{newest === undefined ? t('rates.none') : shareText(newest.value)}</strong>
      </figcaption>
      <div className="trend-plot">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <polygon className="trend-band" points={band} />
          <polyline className="trend-city" points={points(beside)} />
          <polyline className="trend-line" points={points(known)} />
        </svg>
        {known.map((point) => (
          <WeekButton key={point.week.first} rate={rate} week={point.week} value={point.value} left={point.x} width={100 / weeks.length} />
        ))}
      </div>
      <div className="trend-ends quiet" aria-hidden="true">
        <span>{dayText(weeks[0]?.first)}</span>
        <span>{dayText(weeks.at(-1)?.last)}</span>
      </div>
    </figure>
  )
}

/** One week, a column of the chart: says its figures, and opens them with the orders behind. @param left,width percent; the middle */
function WeekButton({ rate, week, value, left, width }: { rate: RateName; week: Week; value: number; left: number; width: number }) {
  const { t } = useTexts()
  const navigate = useNavigate({ from: '/rates' })
  const { first, last } = week
  const { hit, of } = week.rates[rate]
  const words = t('rates.week', { rate: t(`rates.name.${rate}`), first: dayText(first), last: dayText(last), value: shareText(value), hit, of })
  return (
    <button
      type="button"
      className="trend-week"
      style={{ left: `${(left - width / 2).toFixed(2)}%`, width: `${width.toFixed(2)}%` }}
      title={words}
      aria-label={words}
      data-week={first}
      onClick={() => {
        void navigate({ search: { period: 'custom', first, last } })
        window.scrollTo({ top: 0, behavior: 'smooth' })
      }}
    >
      <span style={{ top: `${(100 * (1 - value)).toFixed(2)}%` }} />
    </button>
  )
}

/** `2026-11-02` → `11/2`. */
const dayText = (day: string | undefined): string => (day === undefined ? '' : `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`)
