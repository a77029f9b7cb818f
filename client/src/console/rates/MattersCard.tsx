// The rates by matter, of the city or of one unit: which kinds of demands go well, and which do not.
import { useQuery } from '@tanstack/react-query'
import { Button, Empty, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { NO_MATTER, type RateMatters, type UnitRatesView } from '../../../../server/contracts/rates.ts'
import type { Period } from '../../api/rates.ts'
import { Failure } from '../session/Failure.tsx'
import { useTexts } from '../texts/texts.ts'
import { FiguresTable, type FiguresRow } from './FiguresTable.tsx'
import { rateMattersQuery } from './queries.ts'

const FIRST_SHOWN = 12

/** @param units whose matters can be chosen */
export function MattersCard({ period, units }: { period: Period; units: UnitRatesView['unit'][] }) {
  const { t, nameOf } = useTexts()
  const [unit, setUnit] = useState<string | null>(null)
  const found = useQuery(rateMattersQuery(unit, period))
  const choices = [{ value: '', label: t('rates.city') }, ...units.map((one) => ({ value: one.code, label: nameOf(one) }))]
  return (
    <section className="card rates-matters" aria-labelledby="rates-matters">
      <header className="trend-head">
        <h2 id="rates-matters">{t('rates.matters')}</h2>
        <Select className="trend-unit" aria-label={t('rates.unit')} value={unit ?? ''} options={choices} onChange={(code) => setUnit(code === '' ? null : code)} showSearch={{ optionFilterProp: 'label' }} popupMatchSelectWidth={false} />
      </header>
      {found.isPending && <Skeleton active paragraph={{ rows: 4 }} />}
      {found.isError && found.data === undefined && <Failure title={t('rates.matters')} error={found.error} onRetry={() => void found.refetch()} />}
      {found.data !== undefined && (found.data.matters.length === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('rates.empty')} /> : <Matters found={found.data} unit={unit} />)}
    </section>
  )
}

function Matters({ found: { matters, least }, unit }: { found: RateMatters; unit: string | null }) {
  const { t, nameOf } = useTexts()
  const [isWhole, setWhole] = useState(false)
  const rows = (isWhole ? matters : matters.slice(0, FIRST_SHOWN)).map(({ leaf, cohort, rates, rated }): FiguresRow => {
    const name = leaf === null ? t('rates.noMatter') : nameOf(leaf)
    const code = leaf?.code ?? NO_MATTER
    return { key: code, head: name, name, whose: { leaf: code, ...(unit !== null && { unit }) }, cohort, rates, rated }
  })
  return (
    <>
      <FiguresTable rows={rows} least={least} title={t('rates.matter')} label={t('rates.matters')} />
      <p className="quiet small">{t('rates.fewMeans', { least })}</p>
      {!isWhole && matters.length > FIRST_SHOWN && (
        <Button size="small" onClick={() => setWhole(true)}>
          {t('rates.allMatters', { count: matters.length })}
        </Button>
      )}
    </>
  )
}
