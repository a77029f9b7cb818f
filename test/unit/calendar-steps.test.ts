// Why a due instant is what it is: every day is accounted for, in plain words, and long spans stay short.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cityCalendar, dueAfter, explainDue, sayStep, type Calendar, type Language, type Pause } from '../../server/domain/calendar.ts'
import type { Span } from '../../server/domain/catalogue.ts'
import { MINUTE_MS } from '../../server/domain/time.ts'

const beijing = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+08:00`)
const pause = (from: string, to: string): Pause => ({ from: beijing(from), to: beijing(to) })
const city = cityCalendar({ version: 1 })

function told(from: string, span: Span, pauses: Pause[] = [], language: Language = 'zh', calendar: Calendar = city): string[] {
  const explained = explainDue(calendar, beijing(from), span, pauses)
  return explained.ok ? explained.steps.map((step) => sayStep(step, calendar.zone, language)) : [JSON.stringify(explained.refusal)]
}

const days = (amount: number): Span => ({ kind: 'working_days', amount })
const minutes = (amount: number): Span => ({ kind: 'working_minutes', amount })
const natural = (amount: number): Span => ({ kind: 'natural_minutes', amount })

describe('in Chinese', () => {
  test('working days over Spring Festival 2026', () => {
    expect(told('2026-02-13 16:00', days(5))).toEqual([
      '自2026年2月13日（周五）16:00起，时限5个工作日（次日起算，至最后一个工作日下班）。',
      '2026年2月13日（周五）：起算当日，不计。',
      '2026年2月14日（周六）：调休上班（春节），第1个工作日。',
      '2026年2月15日（周日）至2026年2月23日（周一）：春节放假（9天），不计。',
      '2026年2月24日（周二）至2026年2月27日（周五）：工作日（4天），第2至第5个工作日。',
      '到期：2026年2月27日（周五）18:00。',
    ])
  })

  test('working time with a pause, down to the second', () => {
    expect(told('2026-09-30 16:00', minutes(600))).toEqual([
      '自2026年9月30日（周三）16:00起，时限工作时间10小时（只计工作时间）。',
      '2026年9月30日（周三）：工作日，计2小时。',
      '2026年10月1日（周四）至2026年10月7日（周三）：国庆节放假（7天），不计。',
      '2026年10月8日（周四）：工作日，计7小时30分钟。',
      '2026年10月9日（周五）：工作日，计30分钟。',
      '到期：2026年10月9日（周五）09:30。',
    ])
    const call = { from: new Date('2026-10-10T09:30:00+08:00'), to: new Date('2026-10-10T11:00:30+08:00') }
    expect(told('2026-10-09 17:00', minutes(120), [call])).toEqual([
      '自2026年10月9日（周五）17:00起，时限工作时间2小时（只计工作时间）。',
      '2026年10月9日（周五）：工作日，计1小时。',
      '2026年10月10日（周六）：调休上班（国庆节），计1小时（暂停1小时30分钟30秒）。',
      '暂停：2026年10月10日（周六）09:30至2026年10月10日（周六）11:00:30，扣除其间的1小时30分钟30秒，顺延。',
      '到期：2026年10月10日（周六）11:30:30。',
    ])
    const night = { from: new Date('2026-10-09T18:00:00+08:00'), to: new Date('2026-10-10T09:00:00+08:00') }
    expect(told('2026-10-09 17:00', minutes(120), [night])).toContain(
      '暂停：2026年10月9日（周五）18:00至2026年10月10日（周六）09:00，其间没有计时，不影响时限。',
    )
  })

  test('a weekend, a start after hours, natural time, nothing', () => {
    expect(told('2026-03-06 19:00', minutes(60))[1]).toBe('2026年3月6日（周五）：工作日，已过当日工作时间，不计。')
    expect(told('2026-03-06 19:00', minutes(60))[2]).toBe('2026年3月7日（周六）至2026年3月8日（周日）：周末（2天），不计。')
    expect(told('2026-02-16 19:00', natural(1440))).toEqual([
      '自2026年2月16日（周一）19:00起，时限自然时间24小时（不分昼夜和节假日）。',
      '到期：2026年2月17日（周二）19:00。',
    ])
    expect(told('2026-02-16 19:00', days(0))).toEqual(['自2026年2月16日（周一）19:00起，时限为零，当即到期。', '到期：2026年2月16日（周一）19:00。'])
  })

  test('a pause of natural time says what it took', () => {
    expect(told('2026-02-16 19:00', natural(60), [pause('2026-02-16 18:00', '2026-02-16 19:30')])[1]).toBe(
      '暂停：2026年2月16日（周一）18:00至2026年2月16日（周一）19:30，扣除其间的30分钟，顺延。',
    )
  })

  test('a long span is told by the month, a very long one by the year', () => {
    const year = told('2025-01-06 10:00', days(240))
    expect(year.length).toBeLessThan(18)
    expect(year).toContain('2025年10月：工作日18天（含调休上班1天），第185至第202个工作日；不计休息日5天、国庆节放假7天、中秋放假1天。')
    const decades = told('2004-01-05 10:00', days(5000))
    expect(decades.length).toBeLessThan(30)
    expect(decades.some((line) => line.startsWith('2020年：工作日'))).toBe(true)
  })

  test('names of overrides and of special hours', () => {
    const custom = cityCalendar({
      version: 2,
      overrides: [
        { date: '2026-03-03', kind: 'off', name: '台风停工', nameEn: 'typhoon', windows: null },
        { date: '2026-03-04', kind: 'hours', name: '半日', nameEn: 'half day', windows: [{ from: 540, to: 720 }] },
      ],
    })
    const lines = told('2026-03-02 10:00', days(2), [], 'zh', custom)
    expect(lines).toContain('2026年3月3日（周二）：台风停工放假，不计。')
    expect(lines).toContain('2026年3月4日（周三）：特定工作时间（半日），第1个工作日。')
  })
})

test('in English', () => {
  expect(told('2026-09-18 16:00', days(5), [pause('2026-09-21 10:00', '2026-09-22 18:00')], 'en')).toEqual([
    'From Fri 18 Sep 2026 16:00: 5 working days (counted from the day after, to the close of the last working day).',
    'Fri 18 Sep 2026: the day of the start, not counted.',
    'Sat 19 Sep 2026: weekend, not counted.',
    'Sun 20 Sep 2026: make-up workday (National Day), 7 h 30 min counted.',
    'Mon 21 Sep 2026: workday, 1 h counted (6 h 30 min paused).',
    'Tue 22 Sep 2026: workday, 0 min counted (7 h 30 min paused).',
    'Wed 23 Sep 2026 to Thu 24 Sep 2026: workdays (2 days), 15 h counted.',
    'Fri 25 Sep 2026 to Sun 27 Sep 2026: public holiday, Mid-autumn Festival (3 days), not counted.',
    'Mon 28 Sep 2026: workday, 7 h 30 min counted.',
    'Tue 29 Sep 2026: workday, 6 h 30 min counted.',
    'Pause from Mon 21 Sep 2026 10:00 to Tue 22 Sep 2026 18:00: 14 h of counted time taken out and added at the end.',
    'Due: Tue 29 Sep 2026 17:00.',
  ])
})

test('the account is true: what the steps count is what was promised, and no day is missing', () => {
  const instant = fc.integer({ min: Date.parse('2025-06-01'), max: Date.parse('2026-08-01') }).map((ms) => new Date(ms))
  const stop = fc.tuple(instant, fc.integer({ min: 0, max: 20_000 })).map(([from, length]) => ({ from, to: new Date(from.getTime() + length * MINUTE_MS) }))
  const span = fc.oneof(fc.record({ kind: fc.constant('working_days' as const), amount: fc.integer({ min: 1, max: 60 }) }), fc.record({ kind: fc.constant('working_minutes' as const), amount: fc.integer({ min: 1, max: 9000 }) }))
  fc.assert(
    fc.property(instant, span, fc.array(stop, { maxLength: 3 }), (from, span, pauses) => {
      const explained = explainDue(city, from, span, pauses)
      const due = dueAfter(city, from, span, pauses)
      if (!explained.ok || !due.ok) return expect(explained).toEqual(due)
      expect(explained.at).toEqual(due.at)
      const counted = explained.steps.reduce((sum, step) => sum + ('counted' in step ? step.counted : 0), 0)
      const taken = explained.steps.reduce((sum, step) => sum + (step.kind === 'pause' ? step.took : 0), 0)
      const paused = explained.steps.reduce((sum, step) => sum + ('paused' in step ? step.paused : 0), 0)
      expect(counted).toBeCloseTo((span.kind === 'working_days' ? span.amount * 450 : span.amount) * MINUTE_MS, 3)
      expect(paused).toBeCloseTo(taken, 3)
      const groups = explained.steps.flatMap((step) => (step.kind === 'days' ? [step] : []))
      for (const [index, group] of groups.entries()) if (index > 0) expect(group.from).toBe(groups[index - 1]!.to + 1)
      expect(explained.steps.length).toBeLessThan(45)
    }),
    { numRuns: 2000 },
  )
})

test('a refusal is handed on', () => {
  expect(told('2026-12-31 10:00', days(1))).toEqual(['{"code":"calendar_missing","year":2027}'])
})
