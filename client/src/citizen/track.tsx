// How far an order is, as five stations; only for orders on the ordinary way.
import type { OrderState } from '../../../server/domain/words.ts'
import { say, type TextKey } from './texts.ts'
import type { Language } from '../ui/words.ts'

const STATIONS: TextKey[] = ['track1', 'track2', 'track3', 'track4', 'track5']

/** The station reached; null when the order has left the ordinary way. */
const REACHED: Record<OrderState, number | null> = {
  submitted: 0,
  needs_info: 0,
  dispatched: 1,
  return_review: 1,
  handling: 2,
  suspended: 2,
  reply_review: 2,
  callback: 3,
  closed: 4,
  answered: 4,
  transferred: null,
  declined: null,
  merged: null,
}

/** @param isDispatched a question to the citizen may come before or after a unit has it */
export function Track({ state, isDispatched, language }: { state: OrderState; isDispatched: boolean; language: Language }) {
  const reached = state === 'needs_info' && isDispatched ? REACHED.handling : REACHED[state]
  if (reached === null) return null
  return (
    <ol class="track">
      {STATIONS.map((key, index) => (
        <li key={key} class={index < reached ? 'past' : index === reached ? 'here' : undefined} aria-current={index === reached ? 'step' : undefined}>
          {say(language, key)}
          {index === reached && <span class="unseen"> ({say(language, 'trackNow')})</span>}
        </li>
      ))}
    </ol>
  )
}
