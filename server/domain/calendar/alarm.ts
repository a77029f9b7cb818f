// Says long before it matters that a year's holidays are missing.
import type { Instant } from '../time.ts'
import type { Calendar } from './calendar.ts'
import { dayAt, dayNumber, yearOfDay } from './zone.ts'

/** The next year's notice comes out in autumn: from October on its absence is a fault that somebody must mend. */
const ALARM_FROM = '10-01'

export interface CalendarAlarm {
  missingYear: number
  /** `soon`: next year is missing; `now`: promises are refused today. */
  level: 'soon' | 'now'
  /** Days in the city until the missing year begins; 0 when it has. */
  daysLeft: number
}

/** The alarm that stands at an instant, or null. */
export function calendarAlarm(calendar: Calendar, now: Instant): CalendarAlarm | null {
  const today = dayAt(calendar.zone, now.getTime())
  const year = yearOfDay(today)
  if (!calendar.years.includes(year)) return { missingYear: year, level: 'now', daysLeft: 0 }
  if (calendar.years.includes(year + 1) || today < dayNumber(`${year}-${ALARM_FROM}`)) return null
  return { missingYear: year + 1, level: 'soon', daysLeft: dayNumber(`${year + 1}-01-01`) - today }
}
