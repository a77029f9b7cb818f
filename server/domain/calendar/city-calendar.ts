// Makes calendars: the city's default one.
import { OFFICE_WEEK, OFFICE_WINDOWS, type Calendar } from './calendar.ts'
import { nationalDays, nationalYears } from './national-days.ts'

/**
 * A calendar from the country's published days and the city's own words.
 * @param parts what differs from the default: Asia/Shanghai, Monday–Friday 09:00–12:00 and 13:30–18:00, all published years
 */
export function cityCalendar(parts: Partial<Omit<Calendar, 'days'>> & { version: number }): Calendar {
  const years = parts.years ?? nationalYears()
  return {
    zone: 'Asia/Shanghai',
    week: OFFICE_WEEK,
    makeUpWindows: OFFICE_WINDOWS,
    units: [],
    overrides: [],
    ...parts,
    years,
    days: years.flatMap(nationalDays),
  }
}
