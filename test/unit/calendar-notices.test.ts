// A newer library dates nothing anew by itself: its years are offered; days that stand in for a notice are known as such.
import { describe, expect, test } from 'vitest'
import { adopted, cityCalendar, dayOf, dueAfter, nationalDays, nationalYears, noticesFor, provisionalYears, statutoryHolidays, withProvisionalMarked, withProvisionalYear, withYear, type Calendar, type SpecialDay } from '../../server/domain/calendar.ts'
import { beijing } from '../support/builders.ts'

const day = (date: string, kind: SpecialDay['kind'] = 'off', name = '停工日'): SpecialDay => ({ date, kind, name, nameEn: 'Closed', windows: null })
/** What the notice of 2027 may say: New Year with the Saturday before it worked. */
const NOTICE_2027 = [day('2027-01-01', 'off', '元旦'), day('2027-01-02', 'off', '元旦'), day('2027-01-03', 'off', '元旦'), day('2027-01-09', 'workday', '元旦'), ...statutoryHolidays(2027).slice(1)]
const NEWER = { years: () => [2025, 2026, 2027], daysOf: (year: number) => (year === 2027 ? NOTICE_2027 : nationalDays(year)) }
const frozen = cityCalendar({ version: 1, years: [2025, 2026] })
const provisional = withProvisionalYear(frozen, 2027)
const same = (one: Calendar, other: Calendar, year: number): boolean => {
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10)
    if (JSON.stringify(dayOf(one, date)?.windows) !== JSON.stringify(dayOf(other, date)?.windows)) return false
  }
  return true
}

describe('what is on offer', () => {
  test('nothing, where the calendar stands by what the library knows', () => {
    expect(noticesFor(frozen, 2025, { ...NEWER, years: () => [2025, 2026] })).toEqual([])
    expect(noticesFor(cityCalendar({ version: 1 }), 2004)).toEqual([])
  })

  test('a year that is missing, with its days', () => {
    const [notice] = noticesFor(frozen, 2026, NEWER)
    expect(notice).toMatchObject({ year: 2027, standing: 'missing' })
    expect(notice?.changes).toHaveLength(NOTICE_2027.length)
    expect(notice?.changes.at(3)).toEqual({ date: '2027-01-09', name: '元旦', nameEn: 'Closed', from: null, to: 'make_up' })
  })

  test('a provisional year, with only the days that would be something else', () => {
    expect(noticesFor(provisional, 2026, NEWER)).toEqual([
      {
        year: 2027,
        standing: 'provisional',
        changes: [
          { date: '2027-01-02', name: '元旦', nameEn: 'Closed', from: 'rest', to: 'holiday' },
          { date: '2027-01-03', name: '元旦', nameEn: 'Closed', from: 'rest', to: 'holiday' },
          { date: '2027-01-09', name: '元旦', nameEn: 'Closed', from: 'rest', to: 'make_up' },
        ],
      },
    ])
  })

  test('a provisional year that the notice confirms is on offer too: it would be settled', () => {
    const plain = { years: () => [2027], daysOf: () => statutoryHolidays(2027) }
    expect(noticesFor(provisional, 2026, plain)).toEqual([{ year: 2027, standing: 'provisional', changes: [] }])
  })

  test('a year put right; and not when the city’s own days say the same already, or when it has passed', () => {
    const wrong: Calendar = { ...frozen, days: frozen.days.filter(({ date }) => date !== '2026-05-09') }
    const [notice] = noticesFor(wrong, 2026, NEWER).filter(({ year }) => year === 2026)
    expect(notice).toMatchObject({ standing: 'corrected', changes: [{ date: '2026-05-09', from: 'rest', to: 'make_up' }] })
    const mended = { ...wrong, overrides: [day('2026-05-09', 'workday')] }
    expect(noticesFor(mended, 2026, NEWER).map(({ year }) => year)).toEqual([2027])
    expect(noticesFor(wrong, 2027, NEWER).map(({ year }) => year)).toEqual([2027])
  })

  test('a year typed from the notice is offered only where the typing differs', () => {
    const typed = (days: SpecialDay[]): Calendar => ({ ...frozen, years: [2025, 2026, 2027], overrides: days })
    expect(noticesFor(typed(NOTICE_2027), 2026, NEWER)).toEqual([])
    expect(noticesFor(typed(NOTICE_2027.filter(({ date }) => date !== '2027-01-09')), 2026, NEWER)).toMatchObject([{ standing: 'declared', changes: [{ date: '2027-01-09', from: 'rest', to: 'make_up' }] }])
  })
})

describe('taken up', () => {
  test('the days that stood in go, what else the city says stays and stays stronger', () => {
    const own = { ...provisional, overrides: [...provisional.overrides, day('2027-01-09', 'off', '市庆'), day('2027-03-10')] }
    const next = adopted(own, 2027, NEWER)
    expect(next.overrides.map(({ date }) => date)).toEqual(['2027-01-09', '2027-03-10'])
    expect(provisionalYears(next.overrides)).toEqual([])
    expect(dayOf(next, '2027-01-09')?.kind).toBe('holiday')
    expect(dayOf(next, '2027-02-06')?.kind).toBe('holiday')
    expect(next.years).toEqual([2025, 2026, 2027])
  })

  test('moves what it is about: nine working days over the make-up Saturday', () => {
    const due = (calendar: Calendar) => {
      const answer = dueAfter(calendar, beijing('2026-12-31 10:00'), { kind: 'working_days', amount: 6 })
      return answer.ok ? answer.at : null
    }
    expect([due(provisional), due(adopted(provisional, 2027, NEWER))]).toEqual([beijing('2027-01-11 18:00'), beijing('2027-01-09 18:00')])
  })
})

describe('a kept calendar as it is read', () => {
  test('what an older release declared by the law’s own days alone is provisional, and no date changes by it', () => {
    const seeded = withYear(frozen, 1, 2027, statutoryHolidays(2027))
    const declared: Calendar = { ...frozen, years: [2025, 2026, 2027], overrides: [...statutoryHolidays(2027), day('2027-03-10')] }
    for (const old of [seeded, declared]) {
      const read = withProvisionalMarked(old)
      expect(provisionalYears(read.overrides)).toEqual([2027])
      expect(read.overrides.filter((one) => one.provisional).map(({ date }) => date)).toEqual(statutoryHolidays(2027).map(({ date }) => date))
      expect(same(old, read, 2027)).toBe(true)
      expect(withProvisionalMarked(read)).toEqual(read)
    }
  })

  test('a notice, published or typed, is none: it has make-up workdays', () => {
    const typed: Calendar = { ...frozen, years: [2025, 2026, 2027], overrides: NOTICE_2027 }
    for (const calendar of [cityCalendar({ version: 1 }), typed]) expect(withProvisionalMarked(calendar)).toBe(calendar)
    for (const year of nationalYears()) expect(nationalDays(year).some(({ kind }) => kind === 'workday'), String(year)).toBe(true)
  })

  test('a day that the city keeps on a date of the law stays its own', () => {
    const seeded = { ...withYear(frozen, 1, 2027, statutoryHolidays(2027)), overrides: [day('2027-10-01', 'hours', '开放日')].map((one) => ({ ...one, windows: [{ from: 540, to: 600 }] })) }
    const read = withProvisionalMarked(seeded)
    expect(read.overrides.find(({ date }) => date === '2027-10-01')).toMatchObject({ kind: 'hours', name: '开放日' })
    expect(same(seeded, read, 2027)).toBe(true)
  })
})

test('who reads why a limit ends over a provisional day, reads that it is provisional', () => {
  expect([dayOf(provisional, '2027-01-01')?.name, dayOf(provisional, '2027-01-01')?.nameEn]).toEqual(['元旦（暂定）', "New Year's Day (provisional)"])
  expect(dayOf(adopted(provisional, 2027, NEWER), '2027-01-01')?.name).toBe('元旦')
})
