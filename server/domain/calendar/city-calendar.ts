// Makes calendars: the city's default one, and checks on one that a person wrote.
import { OFFICE_WEEK, OFFICE_WINDOWS, type Calendar, type SpecialDay, type Window } from './calendar.ts'
import { nationalDays, nationalYears } from './national-days.ts'
import { isDate, isZone } from './zone.ts'

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

export interface CalendarFault {
  /** Where, e.g. `week.2.0`. */
  path: string
  fault: string
}

/** What is wrong with a calendar before it may come into force; [] when nothing is. */
export function calendarFaults(calendar: Calendar): CalendarFault[] {
  const faults: CalendarFault[] = []
  const say = (path: string, fault: string) => void faults.push({ path, fault })
  if (!isZone(calendar.zone)) say('zone', `not a known IANA zone: ${calendar.zone}`)
  if (calendar.years.length === 0) say('years', 'no year is covered')
  weekFaults('week', calendar.week, say)
  windowFaults('makeUpWindows', calendar.makeUpWindows, say)
  calendar.units.forEach((hours, index) => weekFaults(`units.${index}.week`, hours.week, say))
  dayFaults('days', calendar.days, say)
  dayFaults('overrides', calendar.overrides, say)
  return faults
}

type Say = (path: string, fault: string) => void

function weekFaults(path: string, week: Window[][], say: Say): void {
  if (week.length !== 7) say(path, 'seven days are needed, Monday first')
  if (week.every((windows) => windows.length === 0)) say(path, 'no day of the week has a window: no promise would ever fall due')
  week.forEach((windows, index) => windowFaults(`${path}.${index}`, windows, say))
}

function windowFaults(path: string, windows: Window[], say: Say): void {
  windows.forEach((window, index) => {
    const { from, to } = window
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to > 1440 || from >= to)
      say(`${path}.${index}`, 'minutes from midnight are needed, 0 <= from < to <= 1440')
    if (index > 0 && from < (windows[index - 1]?.to ?? 0)) say(`${path}.${index}`, 'windows must follow each other without overlap')
  })
}

function dayFaults(path: string, days: SpecialDay[], say: Say): void {
  const seen = new Set<string>()
  days.forEach((day, index) => {
    if (!isDate(day.date)) say(`${path}.${index}.date`, `not a date: ${day.date}`)
    if (seen.has(day.date)) say(`${path}.${index}.date`, `${day.date} stands twice`)
    seen.add(day.date)
    if (day.kind === 'hours') windowFaults(`${path}.${index}.windows`, day.windows ?? [], say)
    if ((day.kind === 'hours') !== (day.windows !== null)) say(`${path}.${index}.windows`, 'windows belong to a day of kind hours, and only there')
    if (day.kind === 'hours' && day.windows?.length === 0) say(`${path}.${index}.windows`, 'a day without windows is of kind off')
  })
}
