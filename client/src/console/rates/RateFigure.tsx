// One rate of one unit: its value, what it is made of, how sure it is, and how it stands to what could be expected.
import type { RateView } from '../../../../server/contracts/rates.ts'
import { BETTER, type RateName } from '../../../../server/domain/rates/names.ts'
import { useTexts } from '../texts/texts.ts'
import type { Whose } from './chosen.ts'
import { FigureLink } from './FigureLink.tsx'
import { pointsText, shareText } from './figures.ts'

interface Props {
  name: RateName
  rate: RateView
  /** Whose it is, in words and as its list is asked for. */
  of: string
  whose: Whose
}

export function RateFigure({ name, rate, of, whose }: Props) {
  const { t } = useTexts()
  if (rate.value === null || rate.low === null || rate.high === null) return <span className="quiet">{t('rates.none')}</span>
  return (
    <div className="rate">
      <FigureLink chosen={{ ...whose, figure: name }} of={of} says={t('rates.share', { value: shareText(rate.value), hit: rate.hit, of: rate.of })} className="rate-open">
        <span className="rate-value">{shareText(rate.value)}</span>
        <span className="rate-count">
          {rate.hit}/{rate.of}
        </span>
      </FigureLink>
      <Interval low={rate.low} value={rate.value} high={rate.high} expected={rate.expected} />
      <Standing name={name} rate={rate} />
    </div>
  )
}

/** The 95 % interval as a band, the value in it, and a mark where the others would be with the same matters. */
function Interval({ low, value, high, expected }: { low: number; value: number; high: number; expected: number | null }) {
  const { t } = useTexts()
  const at = (share: number): string => `${(share * 100).toFixed(2)}%`
  const words = t('rates.interval', { low: shareText(low), high: shareText(high) })
  return (
    <div className="rate-track" role="img" aria-label={words} title={words}>
      <span className="rate-band" style={{ left: at(low), width: at(high - low) }} />
      {expected !== null && <span className="rate-expected" style={{ left: at(expected) }} />}
      <span className="rate-dot" style={{ left: at(value) }} />
    </div>
  )
}

/** Rank, the distance from what the mix of matters leads one to expect, coloured only when the interval leaves no doubt, and how much of the mix others have as well. */
function Standing({ name, rate: { difference, expected, comparable, rank, low, high } }: { name: RateName; rate: RateView }) {
  const { t } = useTexts()
  const sure = expected !== null && low !== null && high !== null && (expected < low || expected > high)
  const good = difference !== null && difference > 0 === (BETTER[name] === 'high')
  return (
    <div className="rate-standing">
      {rank !== null && <span className="rate-rank">{t('rates.rank', { rank })}</span>}
      {difference !== null && expected !== null && (
        <span className={sure ? (good ? 'rate-good' : 'rate-bad') : 'quiet'} title={t('rates.expected', { share: shareText(expected) })}>
          {pointsText(difference)}
        </span>
      )}
      {comparable !== null && comparable < 1 && <span className="quiet">{t('rates.comparable', { share: shareText(comparable) })}</span>}
    </div>
  )
}
