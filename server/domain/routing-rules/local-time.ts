// The hour as rules ask for it: local day, weekday, minute, and whether the city works.
import { isWorking, type Calendar } from '../calendar.ts'
import { dateOfDay, dayAt, offsetAt, weekdayOfDay } from '../calendar/zone.ts'
import { DAY_MS, MINUTE_MS } from '../time.ts'

export interface LocalTime {
  /** `YYYY-MM-DD` in the city. */
  day: string
  /** Monday = 0 … Sunday = 6. */
  weekday: number
  /** Whole minutes since local midnight. */
  minute: number
  /** Null when the calendar does not know the year: then no rule about working hours holds. */
  working: boolean | null
}

/** An instant as the city's clocks and calendar read it. */
export function localTimeOf(calendar: Calendar, at: Date): LocalTime {
  const ms = at.getTime()
  const day = dayAt(calendar.zone, ms)
  const work = isWorking(calendar, at)
  return {
    day: dateOfDay(day),
    weekday: weekdayOfDay(day),
    minute: Math.floor((ms + offsetAt(calendar.zone, ms) - day * DAY_MS) / MINUTE_MS),
    working: work.ok ? work.working : null,
  }
}
