// What is wrong with a calendar, or a part of it, that a person wrote. The codes have their words on the screens; the sentences are for
// programs and the command line.
import type { Calendar, SpecialDay, Window } from './calendar.ts'
import { isDate, isZone } from './zone.ts'

export const CALENDAR_FAULTS = [
  'zone_unknown',
  'no_year',
  'week_incomplete',
  'week_closed',
  'window_reversed',
  'windows_overlap',
  'date_unknown',
  'date_twice',
  'windows_misplaced',
  'windows_missing',
] as const
export type CalendarFaultCode = (typeof CALENDAR_FAULTS)[number]

export interface CalendarFault {
  /** Where, e.g. `week.2.0`. */
  path: string
  code: CalendarFaultCode
  fault: string
}

/** What is wrong with a calendar before it may come into force; [] when nothing is. */
export const calendarFaults = (calendar: Calendar): CalendarFault[] => [
  ...(isZone(calendar.zone) ? [] : [fault('zone', 'zone_unknown', `not a known IANA zone: ${calendar.zone}`)]),
  ...(calendar.years.length === 0 ? [fault('years', 'no_year', 'no year is covered')] : []),
  ...weekFaults('week', calendar.week),
  ...windowFaults('makeUpWindows', calendar.makeUpWindows),
  ...calendar.units.flatMap((hours, index) => weekFaults(`units.${index}.week`, hours.week)),
  ...dayFaults('days', calendar.days),
  ...dayFaults('overrides', calendar.overrides),
]

const fault = (path: string, code: CalendarFaultCode, words: string): CalendarFault => ({ path, code, fault: words })

/** @param path of the week in what it is part of */
export const weekFaults = (path: string, week: readonly Window[][]): CalendarFault[] => [
  ...(week.length === 7 ? [] : [fault(path, 'week_incomplete', 'seven days are needed, Monday first')]),
  ...(week.every((windows) => windows.length === 0) ? [fault(path, 'week_closed', 'no day of the week has a window: no promise would ever fall due')] : []),
  ...week.flatMap((windows, index) => windowFaults(`${path}.${index}`, windows)),
]

/** Of the windows of one day. */
export const windowFaults = (path: string, windows: readonly Window[]): CalendarFault[] =>
  windows.flatMap(({ from, to }, index) => [
    ...(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to <= 1440 && from < to ? [] : [fault(`${path}.${index}`, 'window_reversed', 'minutes from midnight are needed, 0 <= from < to <= 1440')]),
    ...(index > 0 && from < (windows[index - 1]?.to ?? 0) ? [fault(`${path}.${index}`, 'windows_overlap', 'windows must follow each other without overlap')] : []),
  ])

function dayFaults(path: string, days: readonly SpecialDay[]): CalendarFault[] {
  const seen = new Set<string>()
  return days.flatMap((day, index) => {
    const isTwice = seen.has(day.date)
    seen.add(day.date)
    return [
      ...(isDate(day.date) ? [] : [fault(`${path}.${index}.date`, 'date_unknown', `not a date: ${day.date}`)]),
      ...(isTwice ? [fault(`${path}.${index}.date`, 'date_twice', `${day.date} stands twice`)] : []),
      ...(day.kind === 'hours' ? windowFaults(`${path}.${index}.windows`, day.windows ?? []) : []),
      ...((day.kind === 'hours') === (day.windows !== null) ? [] : [fault(`${path}.${index}.windows`, 'windows_misplaced', 'windows belong to a day of kind hours, and only there')]),
      ...(day.kind === 'hours' && day.windows?.length === 0 ? [fault(`${path}.${index}.windows`, 'windows_missing', 'a day without windows is of kind off')] : []),
    ]
  })
}
