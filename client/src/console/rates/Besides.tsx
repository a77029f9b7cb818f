// What must stand beside the three rates so that they are honest: who spoke at all, what the unit claims, what was left out.
import type { ReactNode } from 'react'
import type { RatesView } from '../../../../server/contracts/rates.ts'
import type { RateList } from '../../../../server/domain/rates/names.ts'
import { useTexts } from '../texts/texts.ts'
import { pointsText, shareText } from './figures.ts'

interface Props {
  figures: RatesView
  onOpen?: ((list: RateList) => void) | undefined
}

/** Beside resolution: what the unit claims of the same orders, and the gap. */
export function Claim({ figures: { claimed, gap, explained }, onOpen }: Props) {
  const { t } = useTexts()
  if (claimed.value === null || gap === null) return null
  return (
    <div className="rate-beside">
      <span>{t('rates.claimed', { share: shareText(claimed.value) })}</span>{' '}
      <Opens onOpen={onOpen && gap > 0 ? () => onOpen('claimed') : undefined}>
        <span className={gap > 0 ? 'rate-bad' : 'quiet'}>{t('rates.gap', { points: pointsText(gap) })}</span>
      </Opens>
      {explained > 0 && <div>{t('rates.explained', { count: explained })}</div>}
    </div>
  )
}

/** Beside satisfaction: how many of those who were answered have rated. */
export function RatedShare({ figures: { rated } }: Props) {
  const { t } = useTexts()
  return rated.of === 0 ? null : (
    <div className="rate-beside" title={`${rated.hit}/${rated.of}`}>
      {t('rates.rated', { share: shareText(rated.value) })}
    </div>
  )
}

/** Left out of the rates, and contact around the rating. */
export function Marks({ figures: { excluded, flagged }, onOpen }: Props) {
  const { t } = useTexts()
  if (excluded === 0 && flagged === 0) return <span className="quiet">0</span>
  return (
    <div className="rate-marks">
      {excluded > 0 && <Opens onOpen={onOpen && (() => onOpen('excluded'))}>{t('rates.excluded', { count: excluded })}</Opens>}
      {flagged > 0 && (
        <Opens onOpen={onOpen && (() => onOpen('flagged'))}>
          <span className="rate-bad">{t('rates.flagged', { count: flagged })}</span>
        </Opens>
      )}
    </div>
  )
}

function Opens({ onOpen, children }: { onOpen: (() => void) | undefined; children: ReactNode }) {
  if (onOpen === undefined) return <span>{children}</span>
  return (
    <button type="button" className="rate-link" onClick={onOpen}>
      {children}
    </button>
  )
}
