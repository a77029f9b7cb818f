// Periods as people name them, in days of the city; a week begins on Monday.
import type { Period } from '../../api/rates.ts'
import { ZONE_OFFSET } from '../time.ts'

export const PERIODS = ['week', 'month', 'lastMonth', 'custom'] as const
export type PeriodName = (typeof PERIODS)[number]

/** The longest period the server works out. */
export const MOST_DAYS = 92

const DAY = 86_400_000
const OFFSET = 8 * 3_600_000

/** First and last day, both inside, as `YYYY-MM-DD`. */
export interface Days {
  first: string
  last: string
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** The days of a named period. @param now ms */
export function daysOf(name: Exclude<PeriodName, 'custom'>, now: number): Days {
  const today = new Date(now + OFFSET)
  const [year, month, date] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()]
  if (name === 'week') {
    const monday = Date.UTC(year, month, date) - ((today.getUTCDay() + 6) % 7) * DAY
    return { first: dayOf(monday), last: dayOf(monday + 6 * DAY) }
  }
  const start = name === 'month' ? month : month - 1
  return { first: dayOf(Date.UTC(year, start, 1)), last: dayOf(Date.UTC(year, start + 1, 0)) }
}

/** The instants of whole days of the city. */
export function periodOf({ first, last }: Days): Period {
  const dayAfter = dayOf(Date.parse(`${last}T00:00:00Z`) + DAY)
  const at = (day: string): string => new Date(`${day}T00:00:00${ZONE_OFFSET}`).toISOString()
  return { from: at(first), to: at(dayAfter) }
}

export type DaysFault = 'incomplete' | 'backward' | 'tooLong'

/** What is wrong with the days chosen, or null. */
export function faultOf({ first, last }: Days): DaysFault | null {
  const [from, to] = [Date.parse(`${first}T00:00:00Z`), Date.parse(`${last}T00:00:00Z`)]
  if (Number.isNaN(from) || Number.isNaN(to)) return 'incomplete'
  if (to < from) return 'backward'
  return (to - from) / DAY + 1 > MOST_DAYS ? 'tooLong' : null
}
