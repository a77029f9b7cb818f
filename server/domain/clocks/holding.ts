// Who held an order how long: a sum over the stretches in which each unit had it (HR §7.2: holding time per unit, visible).
import { MINUTE_MS, type Instant } from '../time.ts'
import type { Calendar, Refused } from '../calendar/calendar.ts'
import { mergePauses, type Pause, type Stop } from '../calendar/due.ts'
import { workingMinutesBetween } from '../calendar/working-time.ts'

/** A stretch during which one unit held the order; `to` null while it does. */
export interface Held {
  unit: string
  from: Instant
  to: Instant | null
}

export interface NetHolding {
  unit: string
  /** Working minutes of the city's calendar, so that units can be compared; pauses taken out. */
  workingMinutes: number
  /** Elapsed minutes, pauses taken out: what counts in urgent matters. */
  elapsedMinutes: number
}

/**
 * Net holding time per unit, in the order in which units first held.
 * @param pauses in which nobody was expected to act
 */
export function netHolding(
  calendar: Calendar,
  holdings: readonly Held[],
  now: Instant,
  pauses: readonly Pause[] = [],
): { ok: true; holdings: NetHolding[] } | Refused {
  const stops = mergePauses(pauses)
  const byUnit = new Map<string, NetHolding>()
  for (const held of holdings) {
    for (const { from, to } of outside(stops, held.from.getTime(), (held.to ?? now).getTime())) {
      const worked = workingMinutesBetween(calendar, new Date(from), new Date(to))
      if (!worked.ok) return worked
      const sum = byUnit.get(held.unit) ?? { unit: held.unit, workingMinutes: 0, elapsedMinutes: 0 }
      sum.workingMinutes += worked.amount
      sum.elapsedMinutes += (to - from) / MINUTE_MS
      byUnit.set(held.unit, sum)
    }
  }
  return { ok: true, holdings: [...byUnit.values()] }
}

/** What is left of a stretch without the stops. */
function* outside(stops: readonly Stop[], from: number, to: number): Generator<Stop> {
  let start = from
  for (const stop of stops) {
    if (stop.to <= start) continue
    if (stop.from >= to) break
    if (stop.from > start) yield { from: start, to: stop.from }
    start = stop.to
  }
  if (start < to || (start === from && from === to)) yield { from: start, to }
}
