// What must stand beside the three rates so that they are honest: who spoke at all, what the unit claims, what was left out.
import type { ReactNode } from 'react'
import type { RatesView } from '../../../../server/contracts/rates.ts'
import type { Figure } from '../../../../server/domain/rates/figures.ts'
import { useTexts } from '../texts/texts.ts'
import type { Whose } from './chosen.ts'
import { FigureLink } from './FigureLink.tsx'
import { pointsText, shareText } from './figures.ts'

interface Props {
  figures: RatesView
  /** Whose they are, in words and as their lists are asked for. */
  of: string
  whose: Whose
}

/** Beside resolution, which is what the call-back heard: what the unit claims of the same orders, and what a later re-check heard. */
export function Claim({ figures: { claimed, gap, explained, rechecked }, ...mine }: Props) {
  const { t } = useTexts()
  if (claimed.value === null && explained === 0 && rechecked.of === 0) return null
  return (
    <div className="rate-beside">
      {claimed.value !== null && gap !== null && (
        <>
          <Number figure="claimed" {...mine} counts={claimed}>
            {t('rates.claimed', { share: shareText(claimed.value) })}
          </Number>{' '}
          <Gap figure="gap" {...mine} gap={gap} />
        </>
      )}
      {explained > 0 && (
        <div>
          <Number figure="explained" {...mine}>
            {t('rates.explained', { count: explained })}
          </Number>
        </div>
      )}
      {rechecked.of > 0 && (
        <div>
          <Number figure="rechecked" {...mine} isBad={rechecked.hit < rechecked.of}>
            {t('rates.rechecked', { hit: rechecked.hit, of: rechecked.of })}
          </Number>
        </div>
      )}
    </div>
  )
}

/** Beside response, which is what the unit recorded: whether citizens say that they were contacted. */
export function Contacted({ figures: { contacted, contactClaimed, contactGap }, ...mine }: Props) {
  const { t } = useTexts()
  if (contacted.value === null || contactGap === null) return null
  return (
    <div className="rate-beside">
      <Number figure="contacted" {...mine} counts={contacted}>
        {t('rates.contacted', { share: shareText(contacted.value) })}
      </Number>
      <div>
        <Number figure="contactClaimed" {...mine} counts={contactClaimed}>
          {t('rates.contactClaimed', { share: shareText(contactClaimed.value) })}
        </Number>{' '}
        <Gap figure="contactGap" {...mine} gap={contactGap} />
      </div>
    </div>
  )
}

/** Beside satisfaction: how many of those who were answered have rated, and whether the bad ratings were looked at. */
export function RatedShare({ figures: { rated, verified }, ...mine }: Props) {
  const { t } = useTexts()
  return rated.of === 0 && verified.of === 0 ? null : (
    <div className="rate-beside">
      {rated.of > 0 && (
        <Number figure="rated" {...mine} counts={rated}>
          {t('rates.rated', { share: shareText(rated.value) })}
        </Number>
      )}
      {verified.of > 0 && (
        <div>
          <Number figure="verified" {...mine} isBad={verified.hit < verified.of}>
            {t('rates.verified', { hit: verified.hit, of: verified.of })}
          </Number>
        </div>
      )}
    </div>
  )
}

/** Left out of the rates, honest errors, and contact around the rating. */
export function Marks({ figures: { excluded, honest, flagged: seen }, ...mine }: Props) {
  const flagged = seen ?? 0
  const { t } = useTexts()
  if (excluded === 0 && honest === 0 && flagged === 0) return <span className="quiet">0</span>
  return (
    <div className="rate-marks">
      {excluded > 0 && (
        <Number figure="excluded" {...mine}>
          {t('rates.excluded', { count: excluded })}
        </Number>
      )}
      {honest > 0 && (
        <Number figure="honest" {...mine}>
          {t('rates.honest', { count: honest })}
        </Number>
      )}
      {flagged > 0 && (
        <Number figure="flagged" {...mine} isBad>
          {t('rates.flagged', { count: flagged })}
        </Number>
      )}
    </div>
  )
}

/** Units − citizens. Where the two never differ there is no order behind it. */
const Gap = ({ figure, gap, of, whose }: { figure: 'gap' | 'contactGap'; gap: number } & Omit<Props, 'figures'>) => {
  const { t } = useTexts()
  return (
    <Number figure={figure} of={of} whose={whose} isBad={gap > 0}>
      {t('rates.gap', { points: pointsText(gap) })}
    </Number>
  )
}

interface NumberProps extends Omit<Props, 'figures'> {
  figure: Figure
  /** Said where the share alone stands. */
  counts?: { hit: number; of: number }
  isBad?: boolean
  children: ReactNode
}

function Number({ figure, of, whose, counts, isBad = false, children }: NumberProps) {
  const { t } = useTexts()
  const says = `${String(children)}${counts === undefined ? '' : ` ${t('rates.counts', counts)}`}`
  return (
    <FigureLink chosen={{ ...whose, figure }} of={of} says={says} className={isBad ? 'rate-link rate-bad' : 'rate-link'}>
      <span title={counts === undefined ? undefined : `${counts.hit}/${counts.of}`}>{children}</span>
    </FigureLink>
  )
}
