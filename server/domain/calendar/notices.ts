// Years whose published days the program knows and the calendar in force does not stand by: a newer library has the State Council's
// notice, or puts a year right. Offered to an administrator, never taken by itself: running promises would be dated anew unseen.
import { provisionalYears, type Calendar, type SpecialDay } from './calendar.ts'
import { dayOf, type DayKind } from './days.ts'
import { nationalDays, nationalYears } from './national-days.ts'

/** What the calendar in force has of the year: nothing, days that stand in, days typed by an administrator, or other published days. */
export type NoticeStanding = 'missing' | 'provisional' | 'declared' | 'corrected'

/** A date that would be something else. */
export interface NoticeChange {
  date: string
  name: string
  nameEn: string
  /** Null where the year is not covered yet. */
  from: DayKind | null
  to: DayKind
}

export interface Notice {
  year: number
  standing: NoticeStanding
  changes: NoticeChange[]
}

/** The published days of the country by year; given, so that a newer library can be thought of. */
export interface Published {
  years: () => number[]
  daysOf: (year: number) => SpecialDay[]
}

const LIBRARY: Published = { years: nationalYears, daysOf: nationalDays }

/**
 * The years on offer, from one on: what has passed was dated by what was known then.
 * A year whose every date is what the notice says already is not offered, whoever typed it; a provisional one is, since it would be settled.
 */
export function noticesFor(calendar: Calendar, fromYear: number, published: Published = LIBRARY): Notice[] {
  const provisional = provisionalYears(calendar.overrides)
  return published.years().flatMap((year): Notice[] => {
    if (year < fromYear) return []
    const standing = !calendar.years.includes(year)
      ? 'missing'
      : provisional.includes(year)
        ? 'provisional'
        : calendar.days.some(isOf(year))
          ? 'corrected'
          : 'declared'
    const changes = changesOf(calendar, adopted(calendar, year, published), year)
    return changes.length === 0 && (standing === 'declared' || standing === 'corrected') ? [] : [{ year, standing, changes }]
  })
}

/**
 * The calendar with a year's published days. Days that stood in for the notice go; what else the city says of single dates stays, and
 * stays stronger.
 */
export function adopted(calendar: Calendar, year: number, published: Published = LIBRARY): Calendar {
  return {
    ...calendar,
    years: [...new Set([...calendar.years, year])].sort((a, b) => a - b),
    days: [...calendar.days.filter((day) => !isOf(year)(day)), ...published.daysOf(year)].sort((a, b) => (a.date < b.date ? -1 : 1)),
    overrides: calendar.overrides.filter((day) => day.provisional !== true || !isOf(year)(day)),
  }
}

const isOf = (year: number) => (day: SpecialDay): boolean => day.date.startsWith(`${year}-`)

/** By the city's own hours: a unit that serves every day has no holidays to move. */
function changesOf(before: Calendar, after: Calendar, year: number): NoticeChange[] {
  const special = new Map([...before.days, ...before.overrides, ...after.days, ...after.overrides].filter(isOf(year)).map((day) => [day.date, day]))
  return [...special.values()]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .flatMap(({ date, name, nameEn }): NoticeChange[] => {
      const was = dayOf(before, date)
      const is = dayOf(after, date)
      if (is === null || (was !== null && was.kind === is.kind && JSON.stringify(was.windows) === JSON.stringify(is.windows))) return []
      return [{ date, name, nameEn, from: was?.kind ?? null, to: is.kind }]
    })
}
