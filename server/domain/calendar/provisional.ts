// A year whose notice is not out yet, declared by an administrator: never used by itself, and provisional (暂定) until the notice comes.
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
 * moved with a reason when the notice comes (the preview says which).
 */
export function withYear(calendar: Calendar, version: number, year: number, days: SpecialDay[]): Calendar {
  const others = calendar.days.filter((day) => !day.date.startsWith(`${year}-`))
  return { ...calendar, version, years: [...new Set([...calendar.years, year])].sort((a, b) => a - b), days: [...others, ...days] }
}

/** The last year of which the library knows the lunar months. */
const LAST_LUNAR_YEAR = 2100

const isOf = (year: number) => (day: SpecialDay): boolean => day.date.startsWith(`${year}-`)

/** The law's own holidays of a year as days that stand in for its notice. */
export const provisionalDays = (year: number): SpecialDay[] => statutoryHolidays(year).map((day) => ({ ...day, provisional: true }))

/** The calendar with one more year, covered by the law's own holidays until its notice is out. */
export function withProvisionalYear(calendar: Calendar, year: number): Calendar {
  const taken = new Set(calendar.overrides.map(({ date }) => date))
  const standIns = provisionalDays(year).filter(({ date }) => !taken.has(date))
  return { ...calendar, years: [...new Set([...calendar.years, year])].sort((a, b) => a - b), overrides: inOrder([...calendar.overrides, ...standIns]) }
}

/**
 * A kept calendar as it is read: a year that holds nothing but the law's own holidays is provisional, whether or not somebody
 * marked it so. There has been no notice yet without a make-up workday; before days could be marked, declared years were like this.
 * No date changes what it is by it.
 */
export const withProvisionalMarked = (calendar: Calendar): Calendar => calendar.years.reduce(marked, calendar)

function marked(calendar: Calendar, year: number): Calendar {
  const published = calendar.days.filter(isOf(year))
  const own = calendar.overrides.filter(isOf(year))
  if (year > LAST_LUNAR_YEAR || [...published, ...own].some(({ kind, provisional }) => kind === 'workday' || provisional === true)) return calendar
  const law = new Set(statutoryHolidays(year).map(({ date }) => date))
  const isByLaw = ({ date, kind }: SpecialDay): boolean => kind === 'off' && law.has(date)
  const standIns = (published.length > 0 ? published : own).filter(isByLaw)
  if (standIns.length !== law.size || (published.length > 0 && published.length !== law.size)) return calendar
  const moved = new Map([...published, ...own].map((day) => [day.date, standIns.includes(day) ? { ...day, provisional: true } : day]))
  return {
    ...calendar,
    days: calendar.days.filter((day) => !isOf(year)(day)),
    overrides: inOrder([...calendar.overrides.filter((day) => !isOf(year)(day)), ...moved.values()]),
  }
}

const inOrder = (days: SpecialDay[]): SpecialDay[] => days.sort((a, b) => (a.date < b.date ? -1 : 1))
