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

/** Beside resolution, which is what the call-back heard: what the unit claims of the same orders, and what a later re-check heard. */
export function Claim({ figures: { claimed, gap, explained, rechecked }, onOpen }: Props) {
  const { t } = useTexts()
  const again = rechecked.of > 0 && (
    <div>
      <Opens onOpen={onOpen && (() => onOpen('rechecked'))}>
        <span className={rechecked.hit < rechecked.of ? 'rate-bad' : 'quiet'}>{t('rates.rechecked', { hit: rechecked.hit, of: rechecked.of })}</span>
      </Opens>
    </div>
  )
  if (claimed.value === null || gap === null) return again === false ? null : <div className="rate-beside">{again}</div>
  return (
    <div className="rate-beside">
      <span>{t('rates.claimed', { share: shareText(claimed.value) })}</span>{' '}
      <Opens onOpen={onOpen && gap > 0 ? () => onOpen('claimed') : undefined}>
        <span className={gap > 0 ? 'rate-bad' : 'quiet'}>{t('rates.gap', { points: pointsText(gap) })}</span>
      </Opens>
      {explained > 0 && <div>{t('rates.explained', { count: explained })}</div>}
      {again}
    </div>
  )
}

/** Beside response, which is what the unit recorded: whether citizens say that they were contacted. */
export function Contacted({ figures: { contacted, contactGap }, onOpen }: Props) {
  const { t } = useTexts()
  if (contacted.value === null || contactGap === null) return null
  return (
    <div className="rate-beside">
      <span title={`${contacted.hit}/${contacted.of}`}>{t('rates.contacted', { share: shareText(contacted.value) })}</span>{' '}
      <Opens onOpen={onOpen && contactGap > 0 ? () => onOpen('uncontacted') : undefined}>
        <span className={contactGap > 0 ? 'rate-bad' : 'quiet'}>{t('rates.gap', { points: pointsText(contactGap) })}</span>
      </Opens>
    </div>
  )
}

/** Beside satisfaction: how many of those who were answered have rated, and whether the bad ratings were looked at. */
export function RatedShare({ figures: { rated, verified }, onOpen }: Props) {
  const { t } = useTexts()
  return rated.of === 0 && verified.of === 0 ? null : (
    <div className="rate-beside">
      {rated.of > 0 && <span title={`${rated.hit}/${rated.of}`}>{t('rates.rated', { share: shareText(rated.value) })}</span>}
      {verified.of > 0 && (
        <div>
          <Opens onOpen={onOpen && (() => onOpen('verified'))}>
            <span className={verified.hit < verified.of ? 'rate-bad' : 'quiet'}>{t('rates.verified', { hit: verified.hit, of: verified.of })}</span>
          </Opens>
        </div>
      )}
    </div>
  )
}

/** Left out of the rates, honest errors, and contact around the rating. */
export function Marks({ figures: { excluded, honest, flagged }, onOpen }: Props) {
  const { t } = useTexts()
  if (excluded === 0 && honest === 0 && flagged === 0) return <span className="quiet">0</span>
  return (
    <div className="rate-marks">
      {excluded > 0 && <Opens onOpen={onOpen && (() => onOpen('excluded'))}>{t('rates.excluded', { count: excluded })}</Opens>}
      {honest > 0 && <Opens onOpen={onOpen && (() => onOpen('honest'))}>{t('rates.honest', { count: honest })}</Opens>}
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
