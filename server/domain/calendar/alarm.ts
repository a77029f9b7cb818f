// Says long before it matters that a year's notice is missing, also where days stand in for it.
import type { Instant } from '../time.ts'
import { provisionalYears, type Calendar } from './calendar.ts'
import { dayAt, dayNumber, yearOfDay } from './zone.ts'

/** The next year's notice comes out in autumn: from October on its absence is a fault that somebody must mend. */
const ALARM_FROM = '10-01'

export interface CalendarAlarm {
  missingYear: number
  /** `soon`: next year is missing; `now`: promises are refused today; `provisional`: promises are made, by days that stand in for the notice. */
  level: 'soon' | 'now' | 'provisional'
  /** Days in the city until the missing year begins; 0 when it has. */
  daysLeft: number
}

/** The alarm that stands at an instant, the gravest, or null. A year that is provisional only is no more settled than one that is missing. */
export function calendarAlarm(calendar: Calendar, now: Instant): CalendarAlarm | null {
  const today = dayAt(calendar.zone, now.getTime())
  const year = yearOfDay(today)
  if (!calendar.years.includes(year)) return { missingYear: year, level: 'now', daysLeft: 0 }
  const isAutumn = today >= dayNumber(`${year}-${ALARM_FROM}`)
  const daysLeft = dayNumber(`${year + 1}-01-01`) - today
  if (isAutumn && !calendar.years.includes(year + 1)) return { missingYear: year + 1, level: 'soon', daysLeft }
  const provisional = provisionalYears(calendar.overrides)
  if (provisional.includes(year)) return { missingYear: year, level: 'provisional', daysLeft: 0 }
  return isAutumn && provisional.includes(year + 1) ? { missingYear: year + 1, level: 'provisional', daysLeft } : null
}
