// Rows of shares, of weeks or of matters: every number with its count, told when it is of few orders, and opening them.
import type { ReactNode } from 'react'
import { RATE_NAMES, type RateName } from '../../../../server/domain/rates/names.ts'
import type { Figure } from '../../../../server/domain/rates/figures.ts'
import type { RateMatters } from '../../../../server/contracts/rates.ts'
import { useTexts } from '../texts/texts.ts'
import type { Whose } from './chosen.ts'
import { FigureLink } from './FigureLink.tsx'
import { shareText } from './figures.ts'

type Share = RateMatters['matters'][number]['rated']

export interface FiguresRow {
  key: string
  /** What the row is of, as it stands in it and as it is said. */
  head: ReactNode
  name: string
  whose: Whose
  cohort: number
  rates: Record<RateName, Share>
  /** Null where it is not known. */
  rated: Share | null
}

/** Satisfaction is read beside how many have rated at all. */
const COLUMNS: readonly (RateName | 'rated')[] = RATE_NAMES.flatMap((rate) => (rate === 'satisfaction' ? (['satisfaction', 'rated'] as const) : [rate]))

/** @param least a share of fewer orders says so @param title of the first column @param label of the whole, for those who do not see where it stands */
export function FiguresTable({ rows, least, title, label }: { rows: readonly FiguresRow[]; least: number; title: string; label: string }) {
  const { t } = useTexts()
  return (
    <div className="figures-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t('rates.cohort')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" title={t(`rates.means.${column}`)}>
                {t(`rates.name.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, name, whose, cohort, rates, rated }) => (
            <tr key={key} data-row={key}>
              <th scope="row">{head}</th>
              <td className="number">
                {cohort === 0 ? (
                  <span className="quiet">0</span>
                ) : (
                  <FigureLink chosen={{ ...whose, figure: 'cohort' }} of={name} says={String(cohort)}>
                    {cohort}
                  </FigureLink>
                )}
              </td>
              {COLUMNS.map((column) => (
                <td key={column} className="number">
                  <Cell figure={column} share={column === 'rated' ? rated : rates[column]} least={least} name={name} whose={whose} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ figure, share, least, name, whose }: { figure: Figure; share: Share | null; least: number; name: string; whose: Whose }) {
  const { t } = useTexts()
  if (share?.value == null) return <span className="quiet">–</span>
  const { value, hit, of } = share
  const isFew = of < least
  return (
    <>
      <FigureLink chosen={{ ...whose, figure }} of={name} says={t('rates.share', { value: shareText(value), hit, of })} className={isFew ? 'rate-link figures-few' : 'rate-link'}>
        {shareText(value)}
      </FigureLink>{' '}
      <span className="rate-count">
        {hit}/{of}
      </span>
      {isFew && <span className="figures-mark">{t('rates.few')}</span>}
    </>
  )
}
