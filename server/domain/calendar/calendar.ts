// What a working calendar is, as data: one version is a plain document that is never edited once in force.

/** A stretch of a working day in the calendar's zone. Minutes from local midnight, `0 <= from < to <= 1440`. */
export interface Window {
  from: number
  to: number
}

/** Windows of the seven weekdays, Monday first. An empty list is a day of rest. */
export type Week = Window[][]

/** What a date is in spite of its weekday: a public holiday, a make-up workday (调休), or a day with hours of its own. */
export interface SpecialDay {
  /** Local date, `YYYY-MM-DD`. */
  date: string
  kind: 'off' | 'workday' | 'hours'
  /** e.g. 春节; shown to people. */
  name: string
  nameEn: string
  /** Own windows; for `hours` only, null otherwise. */
  windows: Window[] | null
  /** 暂定: stands in for the year's notice, which is not out yet (calendar/provisional.ts). Of the city's own days only. */
  provisional?: boolean | undefined
}

/** A unit that keeps other hours than the city. */
export interface UnitHours {
  unit: string
  week: Week
  /** False for who serves every day, such as a water company (Beijing 2021 art. 19): holidays and make-up days change nothing. */
  keepsHolidays: boolean
}

/**
 * One version of a city's working calendar. BSON- and JSON-friendly.
 * The evaluated form is cached by identity: make a new object for a new version, never change one.
 * @source HR §3.4; Ordinance on public holidays and memorial days (2024-11-10) and the State Council's yearly notice
 */
export interface Calendar {
  version: number
  /** IANA name, e.g. `Asia/Shanghai`. */
  zone: string
  week: Week
  /** Windows of a make-up workday whose weekday has none. */
  makeUpWindows: Window[]
  units: UnitHours[]
  /** Holidays and make-up workdays as published for the country, as they were when the version was made: never read anew. */
  days: SpecialDay[]
  /** The city's own word on single dates; stronger than `days`. */
  overrides: SpecialDay[]
  /** Years whose holidays are known, ascending. Any other year is refused, never guessed. */
  years: number[]
}

/** The calendar does not know a year that the question reaches into. */
export interface CalendarMissing {
  code: 'calendar_missing'
  year: number
}

/** A refusal is a value: the asker must look at it. */
export interface Refused {
  ok: false
  refusal: CalendarMissing
}

export const calendarMissing = (year: number): Refused => ({ ok: false, refusal: { code: 'calendar_missing', year } })

/** The years for whose notice days of the city stand in (暂定), ascending. */
export const provisionalYears = (overrides: readonly Pick<SpecialDay, 'date' | 'provisional'>[]): number[] =>
  [...new Set(overrides.filter((day) => day.provisional === true).map((day) => Number(day.date.slice(0, 4))))].sort((a, b) => a - b)

/** 09:00–12:00 and 13:30–18:00, HR §3.4. */
export const OFFICE_WINDOWS: Window[] = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60 + 30, to: 18 * 60 },
]

/** Monday to Friday in office windows. */
export const OFFICE_WEEK: Week = [OFFICE_WINDOWS, OFFICE_WINDOWS, OFFICE_WINDOWS, OFFICE_WINDOWS, OFFICE_WINDOWS, [], []]

/** Every minute of every day. */
export const ALWAYS: Week = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }])
