// What became of a bad rating: that somebody looks at it and by when, what was found, and whether the department asked for a review.
// Said as it is: the rating stays as it was given, whatever is found.
import type { CitizenOrder } from '../../../server/contracts/orders.ts'
import { CHOICES, labelOf } from '../ui/words.ts'
import type { Page } from './layout.tsx'
import { say, when, type TextKey } from './texts.ts'

export function Review({ order: { review }, page }: { order: CitizenOrder; page: Page }) {
  if (review === null) return null
  const { language, zone } = page
  const at = (iso: string): string => when(iso, language, zone)
  const { verification, appeal, leftOut } = review
  const found: TextKey | null = verification?.outcome == null ? null : `found_${verification.outcome}`
  return (
    <section class="card review" data-review={verification?.outcome ?? 'open'}>
      <h2>{say(language, 'reviewTitle')}</h2>
      {verification !== null && found === null && <p>{say(language, 'reviewOpen', { at: at(verification.dueAt) })}</p>}
      {verification !== null && found !== null && <p>{say(language, found, { at: verification.until === null ? '' : at(verification.until), law: verification.law ?? '' })}</p>}
      {appeal !== null && (
        <p>
          {say(language, 'appealMade', { at: at(appeal.at) })}{' '}
          {appeal.lapsed ? say(language, 'appealLapsed') : appeal.ruling === null ? say(language, 'appealOpen') : say(language, appeal.ruling.granted ? 'appealGranted' : 'appealRefused', { reason: appeal.ruling.reason })}
        </p>
      )}
      {leftOut !== null && <p>{say(language, 'ratingLeftOut', { ground: labelOf(CHOICES, leftOut.ground, language), at: at(leftOut.saidAt) })}</p>}
      <p class="hint">{say(language, 'ratingStays')}</p>
    </section>
  )
}
