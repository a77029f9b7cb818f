// The rates week by week: small multiples with their interval, the city beside a unit, how many have rated beside satisfaction, and
// every number of a week opening its orders.
import { useQuery } from '@tanstack/react-query'
import { Empty, Select, Skeleton } from 'antd'
import { useState } from 'react'
import type { RateTrend, UnitRatesView } from '../../../../server/contracts/rates.ts'
import { RATE_NAMES, type RateName } from '../../../../server/domain/rates/names.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { instantText } from '../time.ts'
import type { Whose } from './chosen.ts'
import { FigureLink } from './FigureLink.tsx'
import { FiguresTable, type FiguresRow } from './FiguresTable.tsx'
import { dayText, shareText } from './figures.ts'
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
              <Chart key={rate} rate={rate} trend={found.data} />
            ))}
          </div>
          <p className="quiet small">{t('rates.trendFew', { least: found.data.least })}</p>
          <Weeks trend={found.data} />
          {found.data.asOf !== null && <p className="quiet small">{t(unit === null ? 'rates.trendAsOf' : 'rates.trendBeside', { at: instantText(found.data.asOf, language) })}</p>}
        </>
      )}
    </section>
  )
}

/** One week of the unit, or of the city. */
const whoseIn = ({ unit }: RateTrend, { first, last }: Week): Whose => ({ ...(unit !== null && { unit: unit.code }), days: `${first}_${last}` })

/** The same numbers to be read, the newest week first. */
function Weeks({ trend }: { trend: RateTrend }) {
  const { t } = useTexts()
  const rows = trend.weeks
    .map((week): FiguresRow => {
      const name = t('rates.days', { first: dayText(week.first), last: dayText(week.last) })
      return { key: week.first, head: name, name, whose: whoseIn(trend, week), cohort: week.cohort, rates: week.rates, rated: week.rated }
    })
    .reverse()
  return (
    <details className="trend-weeks">
      <summary>{t('rates.asTable')}</summary>
      <FiguresTable rows={rows} least={trend.least} title={t('rates.weekOf')} label={t('rates.trend')} />
    </details>
  )
}

/** 0 % at the bottom, 100 % at the top, in every chart: a small change must look small. */
function Chart({ rate, trend }: { rate: RateName; trend: RateTrend }) {
  const { t } = useTexts()
  const { weeks } = trend
  const x = (index: number): number => (100 * (index + 0.5)) / weeks.length
  const known = weeks.flatMap((week, index) => {
    const { value, low, high } = week.rates[rate]
    return value === null || low === null || high === null ? [] : [{ week, x: x(index), value, low, high }]
  })
  const beside = weeks.flatMap(({ city }, index) => {
    const value = city?.[rate] ?? null
    return value === null ? [] : [{ x: x(index), value }]
  })
  const spoken = rate !== 'satisfaction' ? [] : weeks.flatMap(({ rated }, index) => (rated?.value == null ? [] : [{ x: x(index), value: rated.value }]))
  const newest = known.at(-1)
  const newestSpoken = spoken.at(-1)
  const points = (line: { x: number; value: number }[]): string => line.map((at) => `${at.x.toFixed(2)},${(100 * (1 - at.value)).toFixed(2)}`).join(' ')
  const band = points([...known.map(({ x: left, high }) => ({ x: left, value: high })), ...[...known].reverse().map(({ x: left, low }) => ({ x: left, value: low }))])
  return (
    <figure className="trend">
      <figcaption>
        <span title={t(`rates.means.${rate}`)}>{t(`rates.name.${rate}`)}</span>
        <span>
          {newestSpoken !== undefined && <span className="trend-key">{t('rates.rated', { share: shareText(newestSpoken.value) })}</span>} <strong>{newest === undefined ? t('rates.none') : shareText(newest.value)}</strong>
        </span>
      </figcaption>
      <div className="trend-plot">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <polygon className="trend-band" points={band} />
          <polyline className="trend-city" points={points(beside)} />
          <polyline className="trend-rated" points={points(spoken)} />
          <polyline className="trend-line" points={points(known)} />
        </svg>
        {known.map((point) => (
          <WeekLink key={point.week.first} rate={rate} trend={trend} week={point.week} value={point.value} left={point.x} />
        ))}
      </div>
      <div className="trend-ends quiet" aria-hidden="true">
        <span>{dayText(weeks[0]?.first)}</span>
        <span>{dayText(weeks.at(-1)?.last)}</span>
      </div>
    </figure>
  )
}

/** One week, a column of the chart: says its figures, and opens its orders. @param left percent; the middle */
function WeekLink({ rate, trend, week, value, left }: { rate: RateName; trend: RateTrend; week: Week; value: number; left: number }) {
  const { t } = useTexts()
  const width = 100 / trend.weeks.length
  const { hit, of } = week.rates[rate]
  const isFew = of < trend.least
  const days = t('rates.days', { first: dayText(week.first), last: dayText(week.last) })
  const beside = rate === 'satisfaction' && week.rated?.value != null ? [t('rates.ratedOf', { share: shareText(week.rated.value), hit: week.rated.hit, of: week.rated.of })] : []
  const says = [t('rates.share', { value: shareText(value), hit, of }), ...(isFew ? [t('rates.fewer', { least: trend.least })] : []), ...beside].join('; ')
  return (
    <span className="trend-week" style={{ left: `${(left - width / 2).toFixed(2)}%`, width: `${width.toFixed(2)}%` }} data-week={week.first} title={`${t(`rates.name.${rate}`)}, ${days}: ${says}`}>
      <FigureLink chosen={{ ...whoseIn(trend, week), figure: rate }} of={trend.unit === null ? days : `${trend.unit.name}, ${days}`} says={says} className={isFew ? 'trend-few' : ''}>
        <span style={{ top: `${(100 * (1 - value)).toFixed(2)}%` }} />
      </FigureLink>
    </span>
  )
}
