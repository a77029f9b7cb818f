// The working calendar: what single days are, where counting begins and ends, and what it refuses to say.
import { describe, expect, test } from 'vitest'
import { CALENDAR_FAULTS } from '../../server/domain/calendar/faults.ts'
import { readWindows, windowsText } from '../../server/domain/calendar/hours-text.ts'
import { issueWords } from '../../client/src/ui/words.ts'
import {
  ALWAYS,
  calendarAlarm,
  calendarFaults,
  cityCalendar,
  dayOf,
  dueAfter,
  dueAfterShare,
  instantAfter,
  instantBefore,
  isoIn,
  isWorking,
  mergePauses,
  nationalDays,
  nationalYears,
  statutoryHolidays,
  withProvisionalYear,
  withYear,
  workingDaysAfter,
  workingDaysBefore,
  workingMinutesBetween,
  type AnsweredInstant,
  type Calendar,
} from '../../server/domain/calendar.ts'

const beijing = (text: string): Date => new Date(`${text.replace(' ', 'T')}${text.length === 16 ? ':00' : ''}+08:00`)
const city = cityCalendar({ version: 1, years: [2025, 2026] })
const show = (answer: AnsweredInstant, calendar: Calendar = city): string =>
  answer.ok ? isoIn(calendar.zone, answer.at).replace('T', ' ').replace('+08:00', '') : `${answer.refusal.code} ${answer.refusal.year}`

describe('days of 2026, as the State Council published them', () => {
  test.each([
    ['2026-01-01', 'holiday', '元旦'],
    ['2026-01-04', 'make_up', '元旦'],
    ['2026-02-14', 'make_up', '春节'],
    ['2026-02-15', 'holiday', '春节'],
    ['2026-02-23', 'holiday', '春节'],
    ['2026-02-24', 'workday', null],
    ['2026-02-28', 'make_up', '春节'],
    ['2026-04-06', 'holiday', '清明'],
    ['2026-05-09', 'make_up', '劳动节'],
    ['2026-06-19', 'holiday', '端午'],
    ['2026-09-20', 'make_up', '国庆节'],
    ['2026-09-25', 'holiday', '中秋'],
    ['2026-10-07', 'holiday', '国庆节'],
    ['2026-10-10', 'make_up', '国庆节'],
    ['2026-10-11', 'rest', null],
    ['2026-11-21', 'rest', null],
  ])('%s is %s', (date, kind, name) => {
    expect(dayOf(city, date)).toMatchObject({ kind, name })
  })

  test('a make-up Saturday is worked in the windows of a workday', () => {
    expect(dayOf(city, '2026-02-14')?.windows).toEqual([
      { from: 540, to: 720 },
      { from: 810, to: 1080 },
    ])
  })

  test('248 working days: 365 less 104 weekend days, holidays on weekdays, plus make-up days', () => {
    const days = Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10))
    expect(days.filter((date) => (dayOf(city, date)?.windows.length ?? 0) > 0)).toHaveLength(248)
  })

  test('a day of a year that is not covered is nothing at all', () => {
    expect(dayOf(city, '2027-03-01')).toBeNull()
  })
})

describe('the data: no year is guessed', () => {
  test('covers 2004 to 2026 at least, in a row, and never a year without its named holidays', () => {
    const years = nationalYears()
    expect(years.slice(0, 23)).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index))
    for (const year of years) {
      const off = nationalDays(year).filter((day) => day.kind === 'off')
      expect(off.length).toBeGreaterThanOrEqual(22)
      expect(off.some((day) => day.name === '国庆节')).toBe(true)
    }
  })

  test('make-up workdays are all on weekends, and every holiday is named in both languages', () => {
    for (const day of nationalYears().flatMap(nationalDays)) {
      if (day.kind === 'workday') expect([0, 6]).toContain(new Date(`${day.date}T00:00:00Z`).getUTCDay())
      expect(day.name).toMatch(/[\u4e00-\u9fff]/)
      expect(day.nameEn).toMatch(/^[A-Za-z0-9' -]+$/)
    }
  })
})

describe('instantAfter', () => {
  test.each([
    ['inside a window, from the instant itself', '2026-03-02 09:10:30', 60, '2026-03-02 10:10:30'],
    ['over the noon break', '2026-03-02 11:30', 60, '2026-03-02 14:00:00'],
    ['to the end of the morning exactly: the end, not the start of the afternoon', '2026-03-02 11:00', 60, '2026-03-02 12:00:00'],
    ['to the end of the day exactly', '2026-03-02 17:00', 60, '2026-03-02 18:00:00'],
    ['from the noon break: counting begins at 13:30', '2026-03-02 12:20', 10, '2026-03-02 13:40:00'],
    ['from the end of a window: as from the break', '2026-03-02 12:00', 10, '2026-03-02 13:40:00'],
    ['before work', '2026-03-02 06:00', 1, '2026-03-02 09:01:00'],
    ['after work', '2026-03-02 18:00', 1, '2026-03-03 09:01:00'],
    ['from Friday evening to Monday', '2026-03-06 20:00', 450, '2026-03-09 18:00:00'],
    ['from a Sunday', '2026-03-08 10:00', 120, '2026-03-09 11:00:00'],
    ['over New Year into a covered year', '2025-12-31 17:00', 120, '2026-01-04 10:00:00'],
    ['zero minutes have passed at once, even at night', '2026-03-07 23:11', 0, '2026-03-07 23:11:00'],
  ])('%s', (_, from, minutes, due) => {
    expect(show(instantAfter(city, beijing(from), minutes))).toBe(due)
  })

  test('the last minute of the last covered year is answered, the next one refused with the year', () => {
    expect(show(instantAfter(city, beijing('2026-12-31 17:00'), 60))).toBe('2026-12-31 18:00:00')
    expect(show(instantAfter(city, beijing('2026-12-31 17:00'), 61))).toBe('calendar_missing 2027')
  })

  test.each([
    ['2027-01-01 00:00', 'calendar_missing 2027'],
    ['2024-12-31 23:59', 'calendar_missing 2024'],
    ['2031-06-01 00:00', 'calendar_missing 2031'],
  ])('from %s: refused, even for nothing', (from, refusal) => {
    expect(show(instantAfter(city, beijing(from), 60))).toBe(refusal)
    expect(show(instantAfter(city, beijing(from), 0))).toBe(refusal)
  })

  test('the year is the city’s, not that of UTC', () => {
    expect(show(instantAfter(city, new Date('2024-12-31T16:00:00Z'), 60))).toBe('2025-01-02 10:00:00')
    expect(show(instantAfter(city, new Date('2026-12-31T15:59:59Z'), 0))).toBe('2026-12-31 23:59:59')
    expect(show(instantAfter(city, new Date('2026-12-31T16:00:00Z'), 0))).toBe('calendar_missing 2027')
  })

  test('a gap in the years is not bridged', () => {
    const gap = cityCalendar({ version: 1, years: [2024, 2026] })
    expect(show(instantAfter(gap, beijing('2024-12-31 17:00'), 90))).toBe('calendar_missing 2025')
    expect(workingMinutesBetween(gap, beijing('2024-12-31 17:00'), beijing('2026-01-04 10:00'))).toEqual({ ok: false, refusal: { code: 'calendar_missing', year: 2025 } })
    expect(workingMinutesBetween(gap, beijing('2026-01-04 10:00'), beijing('2024-12-31 17:00'))).toEqual({ ok: false, refusal: { code: 'calendar_missing', year: 2025 } })
    expect(show(instantAfter(gap, beijing('2026-01-04 09:00'), 60))).toBe('2026-01-04 10:00:00')
    expect(show(workingDaysAfter(gap, beijing('2026-01-01 09:00'), 1))).toBe('2026-01-04 18:00:00')
  })

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%s minutes are a fault of the caller', (minutes) => {
    expect(() => instantAfter(city, beijing('2026-03-02 09:00'), minutes)).toThrow(RangeError)
  })

  test('an invalid instant is a fault of the caller', () => {
    expect(() => instantAfter(city, new Date(Number.NaN), 1)).toThrow(RangeError)
  })
})

describe('instantBefore', () => {
  test.each([
    ['inside a window', '2026-03-02 10:10', 60, '2026-03-02 09:10:00'],
    ['to the start of a window exactly: the start, not the end of the one before', '2026-03-02 14:30', 60, '2026-03-02 13:30:00'],
    ['over a weekend', '2026-03-09 09:30', 60, '2026-03-06 17:30:00'],
    ['zero', '2026-03-07 23:11', 0, '2026-03-07 23:11:00'],
  ])('%s', (_, to, minutes, from) => {
    expect(show(instantBefore(city, beijing(to), minutes))).toBe(from)
  })

  test('before the first covered year: refused', () => {
    expect(show(instantBefore(city, beijing('2025-01-02 10:00'), 61))).toBe('calendar_missing 2024')
  })
})

describe('workingMinutesBetween', () => {
  test.each([
    ['a whole day', '2026-03-02 00:00', '2026-03-03 00:00', 450],
    ['the noon break', '2026-03-02 12:00', '2026-03-02 13:30', 0],
    ['a weekend', '2026-03-06 18:00', '2026-03-09 09:00', 0],
    ['the nine days of Spring Festival', '2026-02-14 18:00', '2026-02-24 09:00', 0],
    ['half a second', '2026-03-02 09:00:00', '2026-03-02 09:00:30', 0.5],
    ['backwards', '2026-03-02 10:00', '2026-03-02 09:00', -60],
    ['up to the very end of the years', '2026-12-31 17:00', '2027-01-01 00:00', 60],
  ])('%s', (_, from, to, minutes) => {
    expect(workingMinutesBetween(city, beijing(from), beijing(to))).toEqual({ ok: true, amount: minutes })
  })

  test('beyond the covered years: refused with the first missing one', () => {
    expect(workingMinutesBetween(city, beijing('2026-12-31 17:00'), beijing('2029-01-01 00:01'))).toEqual({ ok: false, refusal: { code: 'calendar_missing', year: 2027 } })
  })
})

describe('workingDaysAfter and workingDaysBefore', () => {
  test.each([
    ['the day itself never counts, however early', '2026-03-02 00:00', 1, '2026-03-03 18:00:00'],
    ['nor however late', '2026-03-02 23:59', 1, '2026-03-03 18:00:00'],
    ['Friday and the weekend lead to Monday alike', '2026-03-06 10:00', 1, '2026-03-09 18:00:00'],
    ['from a Saturday', '2026-03-07 10:00', 1, '2026-03-09 18:00:00'],
    ['over Spring Festival', '2026-02-14 10:00', 1, '2026-02-24 18:00:00'],
    ['no days at all', '2026-03-07 10:00', 0, '2026-03-07 10:00:00'],
    ['to the last working day of the year', '2026-12-30 10:00', 1, '2026-12-31 18:00:00'],
    ['beyond it', '2026-12-31 10:00', 1, 'calendar_missing 2027'],
  ])('%s', (_, from, days, due) => {
    expect(show(workingDaysAfter(city, beijing(from), days))).toBe(due)
  })

  test.each([
    ['the working day before', '2026-03-09 18:00', 1, '2026-03-06 18:00:00'],
    ['from a day of rest', '2026-03-08 10:00', 1, '2026-03-06 18:00:00'],
    ['before the covered years', '2025-01-02 10:00', 1, 'calendar_missing 2024'],
    ['no days', '2026-03-08 10:00', 0, '2026-03-08 10:00:00'],
  ])('before: %s', (_, to, days, from) => {
    expect(show(workingDaysBefore(city, beijing(to), days))).toBe(from)
  })

  test('parts of a day are a fault of the caller', () => {
    expect(() => workingDaysAfter(city, beijing('2026-03-02 09:00'), 1.5)).toThrow(RangeError)
  })
})

describe('units and overrides', () => {
  const custom = cityCalendar({
    version: 2,
    units: [
      { unit: 'water', week: ALWAYS, keepsHolidays: false },
      { unit: 'market', week: [[], [{ from: 360, to: 840 }], [{ from: 360, to: 840 }], [], [], [{ from: 360, to: 840 }], [{ from: 360, to: 840 }]], keepsHolidays: true },
    ],
    overrides: [
      { date: '2026-03-03', kind: 'off', name: '台风停工', nameEn: 'Typhoon', windows: null },
      { date: '2026-03-07', kind: 'workday', name: '抢险', nameEn: 'Flood repairs', windows: null },
      { date: '2026-03-10', kind: 'hours', name: '半日', nameEn: 'Half day', windows: [{ from: 540, to: 720 }] },
      { date: '2026-02-16', kind: 'workday', name: '值守', nameEn: 'On duty', windows: null },
    ],
  })

  test('an override is stronger than weekday, holiday and make-up day', () => {
    expect(show(instantAfter(custom, beijing('2026-03-02 18:00'), 450))).toBe('2026-03-04 18:00:00')
    expect(show(workingDaysAfter(custom, beijing('2026-03-06 12:00'), 1))).toBe('2026-03-07 18:00:00')
    expect(show(workingDaysAfter(custom, beijing('2026-03-09 12:00'), 1))).toBe('2026-03-10 12:00:00')
    expect(show(workingDaysAfter(custom, beijing('2026-02-14 12:00'), 1))).toBe('2026-02-16 18:00:00')
  })

  test('who serves all day works through nights and holidays', () => {
    expect(show(instantAfter(custom, beijing('2026-02-17 23:00'), 120, 'water'))).toBe('2026-02-18 01:00:00')
    expect(workingMinutesBetween(custom, beijing('2026-02-15 00:00'), beijing('2026-02-24 00:00'), 'water')).toEqual({ ok: true, amount: 9 * 1440 })
  })

  test('a unit keeps its own week, and makes up in its own hours', () => {
    expect(show(instantAfter(custom, beijing('2026-03-14 13:00'), 120, 'market'))).toBe('2026-03-15 07:00:00')
    expect(dayOf(custom, '2026-02-28', 'market')?.windows).toEqual([{ from: 360, to: 840 }])
    expect(dayOf(custom, '2026-02-21', 'market')?.windows).toEqual([])
  })

  test('a unit without hours of its own has the city’s', () => {
    expect(show(instantAfter(custom, beijing('2026-03-02 11:30'), 60, 'taxes'))).toBe('2026-03-02 14:00:00')
  })

  test('isWorking: from the first instant of a window to the last before its end', () => {
    expect([['09:00:00', true], ['11:59:59', true], ['12:00:00', false], ['08:59:59', false]].map(([time]) => isWorking(city, beijing(`2026-03-02 ${String(time)}`)))).toEqual([
      { ok: true, working: true },
      { ok: true, working: true },
      { ok: true, working: false },
      { ok: true, working: false },
    ])
    expect(isWorking(city, beijing('2027-03-02 09:00:00'))).toMatchObject({ ok: false })
  })
})

describe('dueAfter: pauses take out the counted time that falls inside them', () => {
  const pause = (from: string, to: string) => ({ from: beijing(from), to: beijing(to) })
  test.each([
    ['working minutes, a pause inside a window', '2026-03-02 09:00', { kind: 'working_minutes', amount: 120 }, [pause('2026-03-02 10:00', '2026-03-02 10:30')], '2026-03-02 11:30:00'],
    ['working minutes, a pause at night takes nothing', '2026-03-02 17:00', { kind: 'working_minutes', amount: 120 }, [pause('2026-03-02 18:00', '2026-03-03 09:00')], '2026-03-03 10:00:00'],
    ['a pause that begins at the due instant takes nothing', '2026-03-02 09:00', { kind: 'working_minutes', amount: 60 }, [pause('2026-03-02 10:00', '2026-03-02 11:00')], '2026-03-02 10:00:00'],
    ['a pause before the start counts from the start only', '2026-03-02 09:00', { kind: 'working_minutes', amount: 60 }, [pause('2026-03-01 00:00', '2026-03-02 09:15')], '2026-03-02 10:15:00'],
    ['pauses that overlap are one', '2026-03-02 09:00', { kind: 'working_minutes', amount: 120 }, [pause('2026-03-02 10:00', '2026-03-02 10:30'), pause('2026-03-02 10:15', '2026-03-02 10:45')], '2026-03-02 11:45:00'],
    ['what is added may itself be paused', '2026-03-02 09:00', { kind: 'working_minutes', amount: 60 }, [pause('2026-03-02 09:30', '2026-03-02 10:00'), pause('2026-03-02 10:10', '2026-03-02 10:20')], '2026-03-02 10:40:00'],
    ['an empty pause is none', '2026-03-02 09:00', { kind: 'working_minutes', amount: 60 }, [pause('2026-03-02 09:30', '2026-03-02 09:30')], '2026-03-02 10:00:00'],
    ['working days, two whole days', '2026-03-02 10:00', { kind: 'working_days', amount: 5 }, [pause('2026-03-03 00:00', '2026-03-05 00:00')], '2026-03-11 18:00:00'],
    ['working days, two hours: two hours into the next working day', '2026-03-02 10:00', { kind: 'working_days', amount: 5 }, [pause('2026-03-04 10:00', '2026-03-04 12:00')], '2026-03-10 11:00:00'],
    ['working days, on the day of the start, which never counts', '2026-03-02 10:00', { kind: 'working_days', amount: 5 }, [pause('2026-03-02 11:00', '2026-03-02 18:00')], '2026-03-09 18:00:00'],
    ['working days, over a weekend', '2026-03-02 10:00', { kind: 'working_days', amount: 5 }, [pause('2026-03-06 18:00', '2026-03-09 09:00')], '2026-03-09 18:00:00'],
    ['natural time, elapsed', '2026-03-06 20:00', { kind: 'natural_minutes', amount: 1440 }, [pause('2026-03-07 00:00', '2026-03-07 06:00')], '2026-03-08 02:00:00'],
    ['natural time asks no calendar', '2031-01-01 00:00', { kind: 'natural_minutes', amount: 60 }, [], '2031-01-01 01:00:00'],
    ['nothing, even inside a pause', '2026-03-02 10:00', { kind: 'natural_minutes', amount: 0 }, [pause('2026-03-02 09:00', '2026-03-02 11:00')], '2026-03-02 10:00:00'],
    ['a pause out of the covered years', '2026-12-30 10:00', { kind: 'working_minutes', amount: 60 }, [pause('2026-12-30 10:30', '2027-01-05 10:00')], 'calendar_missing 2027'],
    ['a pause that moves the end out of them', '2026-12-30 10:00', { kind: 'working_days', amount: 1 }, [pause('2026-12-31 00:00', '2026-12-31 10:00')], 'calendar_missing 2027'],
  ] as const)('%s', (_, from, span, pauses, due) => {
    expect(show(dueAfter(city, beijing(from), span, pauses))).toBe(due)
  })

  test.each([{ kind: 'working_minutes', amount: 1.5 }, { kind: 'natural_minutes', amount: -1 }, { kind: 'natural_minutes', amount: 1e18 }] as const)('%j is a fault of the caller', (span) => {
    expect(() => dueAfter(city, beijing('2026-03-02 10:00'), span)).toThrow(RangeError)
  })

  test('a share of working days is that share of their working time', () => {
    const half = dueAfterShare(city, beijing('2026-03-02 10:00'), { kind: 'working_days', amount: 5 }, 0.5, [], null)
    expect(show(half)).toBe('2026-03-05 14:15:00')
  })

  test('merging orders, joins and drops', () => {
    const at = (from: number, to: number) => ({ from: new Date(from), to: new Date(to) })
    expect(mergePauses([at(50, 60), at(10, 20), at(20, 30), at(55, 58), at(70, 70)])).toEqual([
      { from: 10, to: 30 },
      { from: 50, to: 60 },
    ])
  })
})

describe('zones', () => {
  test('a window across the spring change is an hour shorter, across the autumn change an hour longer', () => {
    const week = ALWAYS.map(() => [{ from: 60, to: 240 }])
    const berlin = cityCalendar({ version: 1, zone: 'Europe/Berlin', week, years: [2025] })
    const length = (date: string) => workingMinutesBetween(berlin, new Date(`${date}T00:00:00+01:00`), new Date(`${date}T06:00:00+01:00`))
    expect(length('2025-03-29')).toEqual({ ok: true, amount: 180 })
    expect(length('2025-03-30')).toEqual({ ok: true, amount: 120 })
    expect(length('2025-10-26')).toEqual({ ok: true, amount: 240 })
  })

  test.each([
    ['Asia/Shanghai', '2026-02-14T10:00:00.000Z', '2026-02-14T18:00:00+08:00'],
    ['Asia/Shanghai', '2026-02-14T10:00:00.120Z', '2026-02-14T18:00:00.120+08:00'],
    ['Asia/Shanghai', '1988-07-01T08:00:00Z', '1988-07-01T17:00:00+09:00'],
    ['America/New_York', '2026-07-01T12:00:00Z', '2026-07-01T08:00:00-04:00'],
    ['America/St_Johns', '2026-01-01T12:00:00Z', '2026-01-01T08:30:00-03:30'],
    ['UTC', '2026-01-01T12:00:00Z', '2026-01-01T12:00:00+00:00'],
    ['Asia/Shanghai', '1890-01-01T00:00:00Z', '1890-01-01T00:00:00.000Z'],
  ])('%s: %s is written %s', (zone, instant, text) => {
    expect(isoIn(zone, new Date(instant))).toBe(text)
    expect(new Date(isoIn(zone, new Date(instant)))).toEqual(new Date(instant))
  })
})

describe('the alarm', () => {
  test.each([
    ['2026-09-30 23:59', null],
    ['2026-10-01 00:00', { missingYear: 2027, level: 'soon', daysLeft: 92 }],
    ['2026-12-31 23:59', { missingYear: 2027, level: 'soon', daysLeft: 1 }],
    ['2027-01-01 00:00', { missingYear: 2027, level: 'now', daysLeft: 0 }],
  ])('at %s', (now, alarm) => {
    expect(calendarAlarm(city, beijing(now))).toEqual(alarm)
  })

  test('is silent once the next year’s notice is in', () => {
    expect(calendarAlarm(withYear(city, 2, 2027, statutoryHolidays(2027)), beijing('2026-12-01 00:00'))).toBeNull()
  })

  test.each([
    ['2026-09-30 23:59', null],
    ['2026-10-01 00:00', { missingYear: 2027, level: 'provisional', daysLeft: 92 }],
    ['2027-02-01 00:00', { missingYear: 2027, level: 'provisional', daysLeft: 0 }],
    ['2027-10-01 00:00', { missingYear: 2028, level: 'soon', daysLeft: 92 }],
  ])('goes on at %s while the year is only provisional', (now, alarm) => {
    expect(calendarAlarm(withProvisionalYear(city, 2027), beijing(now))).toEqual(alarm)
  })
})

describe('a year declared by an administrator', () => {
  test('the law’s own thirteen days', () => {
    expect(statutoryHolidays(2027).map(({ date }) => date)).toEqual([
      '2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05', '2027-05-01', '2027-05-02',
      '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03',
    ])
  })

  test.each([2025, 2026])('are all among the published days of %i', (year) => {
    const published = new Set(nationalDays(year).filter(({ kind }) => kind === 'off').map(({ date }) => date))
    expect(statutoryHolidays(year).filter(({ date }) => !published.has(date))).toEqual([])
  })

  test('makes the year answerable, in a new version, and leaves the old one as it was', () => {
    const next = withYear(city, 2, 2027, statutoryHolidays(2027))
    expect(next.version).toBe(2)
    expect(show(workingDaysAfter(next, beijing('2026-12-31 10:00'), 1))).toBe('2027-01-04 18:00:00')
    expect(show(workingDaysAfter(city, beijing('2026-12-31 10:00'), 1))).toBe('calendar_missing 2027')
  })
})

describe('faults of a calendar that a person wrote', () => {
  test('none in the default one', () => {
    expect(calendarFaults(cityCalendar({ version: 1 }))).toEqual([])
  })

  test.each([
    ['zone', { zone: 'Asia/Shanghia' }],
    ['years', { years: [] }],
    ['week', { week: [[], [], [], [], [], [], []] }],
    ['week', { week: [[{ from: 540, to: 720 }]] }],
    ['week.0.0', { week: [[{ from: 720, to: 540 }], [], [], [], [], [], []] }],
    ['week.0.1', { week: [[{ from: 540, to: 720 }, { from: 700, to: 800 }], [], [], [], [], [], []] }],
    ['week.0.0', { week: [[{ from: 540.5, to: 720 }], [], [], [], [], [], []] }],
    ['makeUpWindows.0', { makeUpWindows: [{ from: 0, to: 1441 }] }],
    ['units.0.week', { units: [{ unit: 'x', week: [], keepsHolidays: true }] }],
    ['overrides.0.date', { overrides: [{ date: '2026-02-30', kind: 'off', name: 'x', nameEn: 'x', windows: null }] }],
    ['overrides.1.date', { overrides: [{ date: '2026-03-03', kind: 'off', name: 'x', nameEn: 'x', windows: null }, { date: '2026-03-03', kind: 'workday', name: 'x', nameEn: 'x', windows: null }] }],
    ['overrides.0.windows', { overrides: [{ date: '2026-03-03', kind: 'off', name: 'x', nameEn: 'x', windows: [] }] }],
    ['overrides.0.windows', { overrides: [{ date: '2026-03-03', kind: 'hours', name: 'x', nameEn: 'x', windows: [] }] }],
  ] as const)('%s', (path, parts) => {
    const faults = calendarFaults({ ...city, ...(parts as unknown as Partial<Calendar>) })
    expect(faults.map((fault) => fault.path)).toContain(path)
  })
})

test('every fault of a calendar has its words in both languages', () => {
  for (const code of CALENDAR_FAULTS) for (const language of ['zh', 'en'] as const) expect(issueWords({ path: 'x', code }, language), code).not.toBe(issueWords({ path: 'x', code: 'invalid' }, language))
})

describe('hours as people type them', () => {
  const office = [{ from: 540, to: 720 }, { from: 810, to: 1080 }]
  test.each([
    ['plain', '09:00-12:00 13:30-18:00', office],
    ['dashes, commas and a single digit', '9:00–12:00, 13:30 — 18:00', office],
    ['full width, and the words of Chinese', '９：００至１２：００，13:30到18:00', office],
    ['without colons', '0900-1200;1330-1800', office],
    ['to midnight', '0:00-24:00', [{ from: 0, to: 1440 }]],
    ['nothing', '  ', []],
  ])('%s', (_, text, windows) => expect(readWindows(text)).toEqual({ ok: true, windows }))
  test.each([
    ['a word', '09:00-12:00 下午', '下午'],
    ['an open end', '09:00-', '09:00-'],
    ['sixty minutes', '09:60-10:00', '09:60-10:00'],
    ['an hour that is none', '09:00-25:00', '09:00-25:00'],
  ])('not: %s', (_, text, part) => expect(readWindows(text)).toEqual({ ok: false, part }))
  test('written and read again they are the same', () => expect(readWindows(windowsText(office))).toEqual({ ok: true, windows: office }))
})
