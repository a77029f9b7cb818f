// Public holidays and make-up workdays of the country, from chinese-days. Its trap (SF): it answers for years that it does
// not know, and calls their holidays workdays; so a year counts as known only when its fixed holidays carry their names.
import chineseDays from 'chinese-days'
import type { SpecialDay } from './calendar.ts'
import { dateOfDay, dayNumber, weekdayOfDay } from './zone.ts'

/** Before this year the library has no data; the weekly two days of rest date from 1995, the long holidays from 1999. */
const FIRST_YEAR = 2004
const LAST_YEAR = 2100

/** `Spring Festival,春节,4` of a special day; a plain weekday name otherwise. */
function specialName(date: string): { name: string; nameEn: string } | null {
  const [nameEn, name] = chineseDays.getDayDetail(date).name.split(',')
  return name === undefined || nameEn === undefined ? null : { name, nameEn }
}

/** Whether the year's holidays have been published, by both ends of it: New Year and the three days of National Day. */
const isPublished = (year: number): boolean =>
  ['01-01', '05-01', '10-01', '10-02', '10-03'].every((day) => specialName(`${year}-${day}`) !== null)

/** Years with published holidays, ascending. */
export function nationalYears(): number[] {
  const years: number[] = []
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) if (isPublished(year)) years.push(year)
  return years
}

/** Holidays (weekend days among them too) and make-up workdays of one year, in order. */
export function nationalDays(year: number): SpecialDay[] {
  const days: SpecialDay[] = []
  const end = dayNumber(`${year + 1}-01-01`)
  for (let day = dayNumber(`${year}-01-01`); day < end; day += 1) {
    const date = dateOfDay(day)
    const named = specialName(date)
    if (named === null) continue
    const { work } = chineseDays.getDayDetail(date)
    // A workday with a holiday's name is a make-up day; on a weekday it is an ordinary day that needs no entry.
    if (!work || weekdayOfDay(day) >= 5) days.push({ date, kind: work ? 'workday' : 'off', ...named, windows: null })
  }
  return days
}
