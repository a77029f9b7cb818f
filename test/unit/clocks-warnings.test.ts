// Warnings, holding times, extensions asked for, explanations, and what a new calendar would move.
import { describe, expect, test } from 'vitest'
import { cityCalendar, isoIn } from '../../server/domain/calendar.ts'
import type { Span } from '../../server/domain/catalogue.ts'
import {
  defaultClockPolicy as policy,
  explainClock,
  extend,
  extensionAskedBy,
  extensionFault,
  instantAtShare,
  linesIn,
  meet,
  netHolding,
  nextWakeAt,
  pause,
  resume,
  startClock,
  stop,
  warned,
  warningInstants,
  warningsDue,
  whoIsTold,
  type ChangedClock,
  type Clock,
  type ClockTerms,
  type Matter,
} from '../../server/domain/clocks.ts'

const calendar = cityCalendar({ version: 1, years: [2025, 2026] })
const beijing = (text: string): Date => new Date(`${text.replace(' ', 'T')}${text.length === 16 ? ':00' : ''}+08:00`)
const local = (at: Date | null): string | null => (at === null ? null : isoIn('Asia/Shanghai', at).replace('T', ' ').slice(0, 16))
const days = (amount: number): Span => ({ kind: 'working_days', amount })
const natural = (amount: number): Span => ({ kind: 'natural_minutes', amount })
const matter: Matter = { demandType: 'help', urgency: 'T2', leaf: null }

function started(startedAt: string, terms: Partial<ClockTerms> = {}): Clock {
  const clock = startClock(calendar, { name: 'resolve', unit: null, span: days(5), rule: 'resolve', ...terms }, beijing(startedAt))
  if (!clock.ok) throw new Error(`refused: ${clock.refusal.year}`)
  return clock.clock
}
const changed = (answer: ChangedClock): Clock => {
  if (!answer.ok) throw new Error(`refused: ${answer.refusal.year}`)
  return answer.clock
}
const instants = (clock: Clock) => Object.fromEntries(warningInstants(policy, clock, calendar).map(({ code, at }) => [code, local(at)]))

describe('when warnings are due', () => {
  test('of working days: shares of their working time, and the close of the next working day', () => {
    expect(instants(started('2026-03-02 10:00'))).toEqual({ half: '2026-03-05 14:15', most: '2026-03-06 18:00', due: '2026-03-09 18:00', day_after: '2026-03-10 18:00' })
  })

  test('of working minutes', () => {
    expect(instants(started('2026-03-02 10:00', { name: 'sign', unit: 'roads', span: { kind: 'working_minutes', amount: 120 } }))).toEqual({
      half: '2026-03-02 11:00',
      most: '2026-03-02 11:36',
      due: '2026-03-02 12:00',
      day_after: '2026-03-03 18:00',
    })
  })

  test('of natural hours, over the holiday too; one working day after waits for work', () => {
    expect(instants(started('2026-02-16 20:00', { span: natural(1440) }))).toEqual({ half: '2026-02-17 08:00', most: '2026-02-17 15:12', due: '2026-02-17 20:00', day_after: '2026-02-24 18:00' })
  })

  test('a pause moves those that lie behind it', () => {
    const clock = resume(pause(started('2026-03-02 10:00'), 'needs_info', beijing('2026-03-06 09:00')), calendar, beijing('2026-03-06 18:00'))
    expect(instants(clock)).toEqual({ half: '2026-03-05 14:15', most: '2026-03-09 18:00', due: '2026-03-10 18:00', day_after: '2026-03-11 18:00' })
  })

  test('an extension stretches the shares', () => {
    expect(instants(changed(extend(started('2026-03-02 10:00'), calendar, days(5), 'x', beijing('2026-03-05 10:00'))))).toMatchObject({ half: '2026-03-09 18:00', due: '2026-03-16 18:00' })
  })

  test('natural hours extended by a working day: one leg after the other', () => {
    const clock = changed(extend(started('2026-03-06 20:00', { span: natural(1440) }), calendar, days(1), 'x', beijing('2026-03-07 10:00')))
    expect(local(clock.dueAt)).toBe('2026-03-09 18:00')
    const share = instantAtShare(clock, calendar, 0.9)
    expect(share.ok && share.at > beijing('2026-03-09 09:00') && share.at < clock.dueAt).toBe(true)
    const early = instantAtShare(clock, calendar, 0.5)
    expect(early.ok && local(early.at)).toBe('2026-03-07 11:45')
  })

  test('one that falls into an unknown year is left out, the others stand', () => {
    expect(instants(started('2026-12-30 10:00', { span: days(1) }))).toEqual({ half: '2026-12-31 14:15', most: '2026-12-31 16:30', due: '2026-12-31 18:00' })
  })
})

describe('which warning is sent', () => {
  const clock = started('2026-03-02 10:00')
  test.each([
    ['before the first', '2026-03-05 14:14', null, []],
    ['at half', '2026-03-05 14:15', 'half', ['half']],
    ['at the due instant', '2026-03-09 18:00', 'due', ['half', 'most', 'due']],
    ['after an outage only the last is sent, the others are overtaken', '2026-03-20 18:00', 'day_after', ['half', 'most', 'due', 'day_after']],
  ])('%s', (_, now, send, settled) => {
    expect(warningsDue(policy, clock, calendar, beijing(now))).toEqual({ send, settled })
  })

  test('each is sent once', () => {
    const told = warned(clock, ['half'])
    expect(warningsDue(policy, told, calendar, beijing('2026-03-06 17:59'))).toEqual({ send: null, settled: [] })
    expect(warningsDue(policy, told, calendar, beijing('2026-03-06 18:00'))).toEqual({ send: 'most', settled: ['most'] })
    expect(warned(told, ['half', 'most']).warned).toEqual(['half', 'most'])
  })

  test('an earlier one does not come back after a later one, even when an extension moves it ahead', () => {
    const late = changed(extend(warned(clock, ['half', 'most']), calendar, days(5), 'x', beijing('2026-03-09 10:00')))
    expect(warningsDue(policy, late, calendar, beijing('2026-03-12 18:00'))).toEqual({ send: null, settled: [] })
    expect(warningsDue(policy, late, calendar, beijing('2026-03-16 18:00')).send).toBe('due')
  })

  test.each([
    ['met', meet(clock, calendar, beijing('2026-03-04 10:00'))],
    ['moot', stop(clock, calendar, beijing('2026-03-04 10:00'))],
    ['standing still', pause(clock, 'suspension', beijing('2026-03-04 10:00'))],
  ])('none when %s', (_, one) => {
    expect(warningsDue(policy, one, calendar, beijing('2026-03-20 18:00'))).toEqual({ send: null, settled: [] })
  })
})

describe('nextWakeAt: what a sweeper must not miss', () => {
  const clock = started('2026-03-02 10:00')
  test.each([
    ['the first warning', [clock], '2026-03-05 14:15'],
    ['the one after those settled', [warned(clock, ['half', 'most'])], '2026-03-09 18:00'],
    ['nothing once all are', [warned(clock, ['half', 'most', 'due', 'day_after'])], null],
    ['the end of a pause', [pause(clock, 'needs_info', beijing('2026-03-03 10:00'), beijing('2026-03-04 10:00'))], '2026-03-04 10:00'],
    ['the earliest of several', [clock, started('2026-03-02 10:00', { name: 'contact', unit: 'roads', span: days(1) })], '2026-03-03 14:15'],
    ['no open clock', [meet(clock, calendar, beijing('2026-03-03 10:00'))], null],
  ])('%s', (_, clocks, wake) => {
    expect(local(nextWakeAt(policy, clocks, calendar))).toBe(wake)
  })

  test('following it step by step sends every warning exactly once', () => {
    let clocks = [clock, started('2026-03-02 10:00', { name: 'sign', unit: 'roads', span: { kind: 'working_minutes', amount: 120 } })]
    const sent: string[] = []
    for (let wake = nextWakeAt(policy, clocks, calendar); wake !== null; wake = nextWakeAt(policy, clocks, calendar)) {
      const now = wake
      clocks = clocks.map((one) => {
        const { send, settled } = warningsDue(policy, one, calendar, now)
        if (send !== null) sent.push(`${one.id} ${send}`)
        return warned(one, settled)
      })
      expect(sent.length).toBeLessThan(20)
    }
    expect(sent.sort()).toEqual(['resolve day_after', 'resolve due', 'resolve half', 'resolve most', 'sign:roads day_after', 'sign:roads due', 'sign:roads half', 'sign:roads most'])
  })
})

describe('who is told: liaison, lead, centre, supervisor', () => {
  test.each([
    ['half', ['liaison']],
    ['most', ['liaison', 'unit_lead']],
    ['due', ['liaison', 'unit_lead', 'dispatcher']],
    ['day_after', ['liaison', 'unit_lead', 'dispatcher', 'supervisor']],
  ] as const)('%s', (code, roles) => {
    expect(whoIsTold(policy, started('2026-03-02 10:00'), code, 'roads')).toEqual({ unit: 'roads', roles })
    expect(whoIsTold(policy, started('2026-03-02 10:00', { name: 'sign', unit: 'water' }), code, 'roads').unit).toBe('water')
  })

  test('of the centre’s own clock the centre', () => {
    expect(whoIsTold(policy, started('2026-03-02 10:00', { name: 'dispatch', span: natural(1440) }), 'due', null)).toEqual({ unit: null, roles: ['dispatcher', 'supervisor'] })
  })
})

describe('extensions may be asked for once, in time, for no longer than the promise', () => {
  const clock = started('2026-03-02 10:00')
  const fault = (one: Clock, span: Span, at: string) => extensionFault(policy, calendar, one, matter, span, beijing(at))
  test.each([
    ['a working day before the end', days(5), '2026-03-06 18:00', null],
    ['while a quarter is left counts too: here it ends earlier', days(5), '2026-03-06 18:01', 'extension_asked_too_late'],
    ['longer than the promise', days(6), '2026-03-03 18:00', 'extension_too_long'],
    ['natural time compares by days', natural(6 * 1440), '2026-03-03 18:00', 'extension_too_long'],
    ['working hours compare by the working day', { kind: 'working_minutes', amount: 2250 }, '2026-03-03 18:00', null],
    ['working hours over five days’ worth', { kind: 'working_minutes', amount: 2251 }, '2026-03-03 18:00', 'extension_too_long'],
  ] as const)('%s', (_, span, at, expected) => {
    expect(fault(clock, span, at)).toEqual({ ok: true, fault: expected })
  })

  test('not twice, and not of a clock that has ended', () => {
    expect(fault(changed(extend(clock, calendar, days(1), 'x', beijing('2026-03-03 10:00'))), days(1), '2026-03-04 10:00')).toEqual({ ok: true, fault: 'extension_already_granted' })
    expect(fault(meet(clock, calendar, beijing('2026-03-03 10:00')), days(1), '2026-03-04 10:00')).toEqual({ ok: true, fault: 'clock_not_running' })
  })

  test('a promise of one day may still be extended while a quarter of it is left', () => {
    const short = started('2026-03-02 10:00', { span: days(1) })
    const asked = extensionAskedBy(policy, calendar, short, matter)
    expect(asked.ok && local(asked.at)).toBe('2026-03-03 16:07')
    expect(fault(short, days(1), '2026-03-03 16:00')).toEqual({ ok: true, fault: null })
  })
})

describe('who held it how long', () => {
  const held = (unit: string, from: string, to: string | null) => ({ unit, from: beijing(from), to: to === null ? null : beijing(to) })

  test('working and elapsed minutes per unit, summed over several turns, the open one up to now', () => {
    const holdings = [held('roads', '2026-03-02 10:00', '2026-03-03 10:00'), held('water', '2026-03-03 10:00', '2026-03-03 11:00'), held('roads', '2026-03-03 11:00', null)]
    expect(netHolding(calendar, holdings, beijing('2026-03-03 14:00'))).toEqual({
      ok: true,
      holdings: [
        { unit: 'roads', workingMinutes: 450 + 90, elapsedMinutes: 1440 + 180 },
        { unit: 'water', workingMinutes: 60, elapsedMinutes: 60 },
      ],
    })
  })

  test('pauses are nobody’s time', () => {
    const paused = [{ from: beijing('2026-03-02 11:00'), to: beijing('2026-03-02 14:30') }, { from: beijing('2026-03-02 17:00'), to: beijing('2026-03-05 00:00') }]
    expect(netHolding(calendar, [held('roads', '2026-03-02 10:00', '2026-03-02 18:00')], beijing('2026-03-09 00:00'), paused)).toEqual({ ok: true, holdings: [{ unit: 'roads', workingMinutes: 60 + 150, elapsedMinutes: 60 + 150 }] })
  })

  test('a unit that held for no time is named all the same', () => {
    expect(netHolding(calendar, [held('roads', '2026-03-02 10:00', '2026-03-02 10:00')], beijing('2026-03-09 00:00'))).toEqual({ ok: true, holdings: [{ unit: 'roads', workingMinutes: 0, elapsedMinutes: 0 }] })
  })

  test('what the units held is what passed: sums add up', () => {
    const holdings = [held('a', '2026-02-10 10:00', '2026-02-13 15:00'), held('b', '2026-02-13 15:00', '2026-02-25 09:30'), held('c', '2026-02-25 09:30', null)]
    const net = netHolding(calendar, holdings, beijing('2026-03-02 12:00'))
    const whole = netHolding(calendar, [held('x', '2026-02-10 10:00', null)], beijing('2026-03-02 12:00'))
    const sum = (key: 'workingMinutes' | 'elapsedMinutes') => (net.ok ? net.holdings.reduce((total, one) => total + one[key], 0) : NaN)
    expect(whole.ok && [whole.holdings[0]!.workingMinutes, whole.holdings[0]!.elapsedMinutes]).toEqual([sum('workingMinutes'), sum('elapsedMinutes')])
  })

  test('an unknown year is refused', () => {
    expect(netHolding(calendar, [held('roads', '2026-12-31 10:00', null)], beijing('2027-01-05 10:00'))).toEqual({ ok: false, refusal: { code: 'calendar_missing', year: 2027 } })
  })
})

describe('why a due date is what it is', () => {
  const lines = (clock: Clock, now: string, language: 'zh' | 'en' = 'zh', basis: { law: string; article: string | null } | null = null) =>
    linesIn(explainClock(clock, policy, calendar, beijing(now), basis), language)

  test('rule, source, days, pause with its ground, extension with its reason, and how it stands', () => {
    const paused = resume(pause(started('2026-03-02 10:00'), 'needs_info', beijing('2026-03-04 09:00')), calendar, beijing('2026-03-04 18:00'))
    const clock = meet(changed(extend(paused, calendar, days(2), '等待配件', beijing('2026-03-05 10:00'))), calendar, beijing('2026-03-13 09:00'))
    expect(lines(clock, '2026-03-20 10:00')).toEqual([
      '办结时限：5个工作日。',
      '依据：《济南市12345市民服务热线条例》第二十四条、《潍坊市12345政务服务便民热线条例》第二十条：5 个工作日，法律法规另有规定的从其规定。',
      '2026年3月5日（周四）10:00批准延期2个工作日，事由：等待配件。',
      '自2026年3月2日（周一）10:00起，时限7个工作日（次日起算，至最后一个工作日下班）。',
      '2026年3月2日（周一）：起算当日，不计。',
      '2026年3月3日（周二）：工作日，计7小时30分钟。',
      '2026年3月4日（周三）：工作日，计0分钟（暂停7小时30分钟）。',
      '2026年3月5日（周四）至2026年3月6日（周五）：工作日（2天），计15小时。',
      '2026年3月7日（周六）至2026年3月8日（周日）：周末（2天），不计。',
      '2026年3月9日（周一）至2026年3月12日（周四）：工作日（4天），计30小时。',
      '暂停（待诉求人补充信息）：2026年3月4日（周三）09:00至2026年3月4日（周三）18:00，扣除其间的7小时30分钟，顺延。',
      '到期：2026年3月12日（周四）18:00。',
      '于2026年3月13日（周五）09:00完成，逾期15小时。',
    ])
  })

  test('a statutory limit is told with its law', () => {
    const clock = started('2026-03-02 10:00', { span: days(60), rule: 'leaf.statutory' })
    const said = lines(clock, '2026-03-03 10:00', 'zh', { law: '劳动保障监察条例', article: '第十七条' })
    expect(said.slice(0, 2)).toEqual(['办结时限：60个工作日。', '法律法规规定的期限（《劳动保障监察条例》第十七条）长于热线时限，从其规定，并告知诉求人（参照《济南市12345市民服务热线条例》第二十四条）。'])
  })

  test('one that runs beside the hotline’s says so', () => {
    const clock = started('2026-03-02 10:00', { name: 'statutory', span: days(7), rule: 'leaf.statutory' })
    expect(lines(clock, '2026-03-03 10:00', 'en')[1]).toBe("The law sets its own limit; it runs beside the hotline's.")
  })

  test.each([
    ['running', started('2026-03-02 10:00'), '2026-03-03 10:00', 'Due: Mon 9 Mar 2026 18:00.'],
    ['overdue', started('2026-03-02 10:00'), '2026-03-09 19:30', 'Overdue by 1 h 30 min.'],
    ['paused', pause(started('2026-03-02 10:00'), 'suspension', beijing('2026-03-03 10:00'), beijing('2026-04-03 10:00')), '2026-03-09 19:30', 'Standing still since Tue 3 Mar 2026 10:00 (approved suspension), until Fri 3 Apr 2026 10:00 at the latest; the due time moves accordingly.'],
    ['on time', meet(started('2026-03-02 10:00'), calendar, beijing('2026-03-09 18:00')), '2026-03-10 19:30', 'Kept on Mon 9 Mar 2026 18:00, on time.'],
    ['moot', stop(started('2026-03-02 10:00'), calendar, beijing('2026-03-03 10:00')), '2026-03-10 19:30', 'No longer due since Tue 3 Mar 2026 10:00.'],
    ['stopped late', stop(started('2026-03-02 10:00'), calendar, beijing('2026-03-09 18:30')), '2026-03-10 19:30', 'Ended on Mon 9 Mar 2026 18:30, overdue by 30 min.'],
  ])('in English, %s: the last line', (_, clock, now, last) => {
    expect(lines(clock, now, 'en').at(-1)).toBe(last)
  })

  test('a calendar that no longer gives the stored due instant is named, and the record holds', () => {
    const other = cityCalendar({ version: 2, overrides: [{ date: '2026-03-05', kind: 'off', name: '台风停工', nameEn: 'typhoon', windows: null }] })
    expect(linesIn(explainClock(started('2026-03-02 10:00'), policy, other, beijing('2026-03-03 10:00')), 'zh').at(-1)).toBe('工单记录的到期时间为2026年3月9日（周一）18:00（按派单时生效的日历计算，以此为准）。')
  })

  test('a calendar without the year says so', () => {
    const old = cityCalendar({ version: 1, years: [2025] })
    expect(linesIn(explainClock(started('2026-03-02 10:00'), policy, old, beijing('2026-03-03 10:00')), 'en').at(-1)).toBe('The calendar does not know the holidays of 2026: no day-by-day account.')
  })
})
