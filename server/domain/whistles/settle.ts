// What becomes of an open whistle when its order moves on: an order that ends, or leaves the street, calls nobody any more.
import { actedBy, type Actor } from '../actors.ts'
import { tell, type EffectDraft } from '../moves/scene.ts'
import type { Order } from '../orders.ts'
import type { Instant } from '../time.ts'
import { isEnded } from '../words.ts'
import { expectedAt, openWhistle, warningsDue, whistlesOf, withWhistle, type Whistle } from './whistle.ts'

export interface Settled {
  whistles: Whistle[]
  effects: EffectDraft[]
}

/** @returns null when there is nothing to call off */
export function whistlesAfter(next: Pick<Order, 'whistles' | 'state' | 'leadUnit'>, who: Actor, now: Instant): Settled | null {
  const whistle = openWhistle(next)
  if (whistle === undefined || (!isEnded(next.state) && next.leadUnit === whistle.unit)) return null
  const off: Whistle = { ...whistle, calledOff: { at: now, by: actedBy(who), reason: null } }
  return { whistles: withWhistle(next, off), effects: expectedAt(whistle).map(({ unit }) => tell('whistle:off', unit)) }
}

export interface Warned extends Settled {
  /** Codes of the warnings, for the record. */
  told: string[]
}

/** The warnings due now, each sent once: who has not answered, then the street, then the centre. Null when none is due. */
export function whistleWarnings(order: Pick<Order, 'whistles'>, now: Instant): Warned | null {
  const whistle = openWhistle(order)
  if (whistle === undefined) return null
  const due = warningsDue(whistle, now)
  if (due.length === 0) return null
  const effects = due.flatMap((code) => {
    switch (code) {
      // After the time an answer helps nobody; what is missing then is the record.
      case 'unanswered':
        return whistle.meetAt <= now ? [] : whistle.calls.filter(({ answer }) => answer === null).map(({ unit }) => tell('whistle:unanswered', unit))
      case 'unrecorded':
        return [tell('whistle:unrecorded', whistle.unit)]
      case 'unrecorded_centre':
        return [tell('whistle:unrecorded_centre', 'centre')]
    }
  })
  const whistles = whistlesOf(order).map((one) => (one.id === whistle.id ? { ...one, warned: [...one.warned, ...due] } : one))
  return { whistles, effects, told: due.map((code) => `whistle:${code}`) }
}
