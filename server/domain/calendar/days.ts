// What a single date is: workday, weekend, holiday or make-up workday, and when it is worked.
import type { Calendar, SpecialDay, UnitHours, Window } from './calendar.ts'
import { dayNumber, weekdayOfDay, yearOfDay } from './zone.ts'

/** `rest`: a day without windows by the week itself (周末); `holiday`: off by law or by the city; `make_up`: 调休上班. */
export const DAY_KINDS = ['workday', 'rest', 'holiday', 'make_up', 'own_hours'] as const
export type DayKind = (typeof DAY_KINDS)[number]

export interface Day {
  /** Days since 1970-01-01, local. */
  number: number
  kind: DayKind
  /** Of the special day; null on an ordinary one. */
  name: string | null
  nameEn: string | null
  /** In order; empty when the day is not worked. */
  windows: Window[]
}

/** Looks single dates up; built once per calendar and unit. */
export interface DayBook {
  covers: (year: number) => boolean
  /** The day whatever the year: ask {@link covers} first. */
  at: (day: number) => Day
}

const opened = new WeakMap<Calendar, Map<string | null, DayBook>>()

/** The day book of a unit, or of the city when the unit keeps no hours of its own. */
export function dayBookOf(calendar: Calendar, unit: string | null): DayBook {
  let books = opened.get(calendar)
  if (books === undefined) opened.set(calendar, (books = new Map()))
  let book = books.get(unit)
  if (book === undefined) books.set(unit, (book = openBook(calendar, unit)))
  return book
}

function openBook(calendar: Calendar, unit: string | null): DayBook {
  const own = unit === null ? undefined : calendar.units.find((hours) => hours.unit === unit)
  const years = new Set(calendar.years)
  const special = new Map<number, SpecialDay>()
  for (const day of [...calendar.days, ...calendar.overrides]) special.set(dayNumber(day.date), day)
  return {
    covers: (year) => years.has(year),
    at: (day) => dayFor(calendar, own, day, own?.keepsHolidays === false ? undefined : special.get(day)),
  }
}

function dayFor(calendar: Calendar, own: UnitHours | undefined, day: number, special: SpecialDay | undefined): Day {
  const windows = (own?.week ?? calendar.week)[weekdayOfDay(day)] ?? []
  if (special === undefined) return { number: day, kind: windows.length > 0 ? 'workday' : 'rest', name: null, nameEn: null, windows }
  const named = { number: day, ...nameOf(special) }
  switch (special.kind) {
    case 'off':
      return { ...named, kind: 'holiday', windows: [] }
    case 'workday':
      // A make-up day that the week works anyway needs no other hours; a unit without weekday hours takes the city's.
      return { ...named, kind: 'make_up', windows: windows.length > 0 ? windows : makeUpWindows(calendar, own) }
    case 'hours':
      return { ...named, kind: 'own_hours', windows: special.windows ?? [] }
  }
}

/** What rests on a provisional day may move when the notice comes, so whoever reads why a limit ends then reads that too. */
const nameOf = ({ name, nameEn, provisional }: SpecialDay): Pick<Day, 'name' | 'nameEn'> =>
  provisional === true ? { name: `${name}（暂定）`, nameEn: `${nameEn} (provisional)` } : { name, nameEn }

/** A unit makes up in the hours of its own first worked weekday, the city in its make-up windows. */
const makeUpWindows = (calendar: Calendar, own: UnitHours | undefined): Window[] =>
  own?.week.find((windows) => windows.length > 0) ?? calendar.makeUpWindows

/** What a local date is in a calendar, for a unit or the city; null when its year is not covered. */
export function dayOf(calendar: Calendar, date: string, unit: string | null = null): Day | null {
  const day = dayNumber(date)
  const book = dayBookOf(calendar, unit)
  return book.covers(yearOfDay(day)) ? book.at(day) : null
}
