// A year whose notice is not out yet, declared by an administrator: never used by itself.
import chineseDays from 'chinese-days'
import type { Calendar, SpecialDay } from './calendar.ts'
import { dateOfDay, dayNumber } from './zone.ts'

/**
 * The thirteen holidays that the law itself fixes for a year, without the notice's moved weekends and make-up workdays:
 * New Year 1, Spring Festival 4 (from the eve), Qingming 1, Labour Day 2, Dragon Boat 1, Mid-autumn 1, National Day 3.
 * @source 全国年节及纪念日放假办法 (2024-11-10) art. 2
 */
export function statutoryHolidays(year: number): SpecialDay[] {
  const lunar = (monthAndDay: string) => dayNumber(chineseDays.getSolarDateFromLunar(`${year}-${monthAndDay}`).date)
  const springFestival = lunar('01-01')
  const qingming = dayNumber(chineseDays.getSolarTermDate(year, 4, 'pure_brightness'))
  const fixed = (monthAndDay: string) => dayNumber(`${year}-${monthAndDay}`)
  const feasts: [string, string, number, number][] = [
    ['元旦', "New Year's Day", fixed('01-01'), 1],
    ['春节', 'Spring Festival', springFestival - 1, 4],
    ['清明', 'Tomb-sweeping Day', qingming, 1],
    ['劳动节', 'Labour Day', fixed('05-01'), 2],
    ['端午', 'Dragon Boat Festival', lunar('05-05'), 1],
    ['中秋', 'Mid-autumn Festival', lunar('08-15'), 1],
    ['国庆节', 'National Day', fixed('10-01'), 3],
  ]
  const days = feasts.flatMap(([name, nameEn, first, count]) =>
    Array.from({ length: count }, (_, index) => ({ day: first + index, name, nameEn })),
  )
  // Mid-autumn may fall on National Day: one date, one entry.
  const byDay = new Map(days.map((day) => [day.day, day]))
  return [...byDay.values()]
    .sort((a, b) => a.day - b.day)
    .map(({ day, name, nameEn }) => ({ date: dateOfDay(day), kind: 'off' as const, name, nameEn, windows: null }))
}

/**
 * A new version of a calendar that covers one more year, by the days given: the notice typed in before the library has it,
 * or {@link statutoryHolidays} for the time being. Promises into the year are then made on the administrator's word, and
 * moved with a reason when the notice comes (`previewChange` says which).
 */
export function withYear(calendar: Calendar, version: number, year: number, days: SpecialDay[]): Calendar {
  const others = calendar.days.filter((day) => !day.date.startsWith(`${year}-`))
  return { ...calendar, version, years: [...new Set([...calendar.years, year])].sort((a, b) => a - b), days: [...others, ...days] }
}
