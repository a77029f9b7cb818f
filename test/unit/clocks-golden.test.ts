// Golden scenarios of the hotline's law, with dates around Spring Festival 2026 (holiday 15–23 February, worked on Saturdays
// 14 and 28 February) and National Day 2026 (worked on Sunday 20 September and Saturday 10 October, holidays 25–27 September
// and 1–7 October). Every date was counted by hand on the State Council's notice; every test names its rule.
import { describe, expect, test } from 'vitest'
import { calendarAlarm, cityCalendar, isoIn, statutoryHolidays, withYear } from '../../server/domain/calendar.ts'
import type { Span } from '../../server/domain/catalogue.ts'
import {
  clocksAtDispatch,
  clocksAtIntake,
  clocksAtRaise,
  clocksAtRedo,
  clocksForPart,
  clocksToSign,
  defaultClockPolicy as policy,
  extend,
  extensionFault,
  isOpen,
  isPart,
  meet,
  netHolding,
  nextDueAt,
  outcomeOf,
  pauseAll,
  resume,
  stop,
  unmeet,
  warningsDue,
  whoIsTold,
  type Clock,
  type MatterOfUnit,
  type Outcome,
  type PauseReason,
} from '../../server/domain/clocks.ts'
import { movesBy } from '../../server/domain/moves/recalendar.ts'
import type { ClockName } from '../../server/domain/words.ts'
import { anOrder } from '../support/builders.ts'

const calendar = cityCalendar({ version: 1, years: [2025, 2026] })
const beijing = (text: string): Date => new Date(`${text.replace(' ', 'T')}${text.length === 16 ? ':00' : ''}+08:00`)
const local = (at: Date | null | undefined): string => (at == null ? 'never' : isoIn('Asia/Shanghai', at).replace('T', ' ').slice(0, 16))
const days = (amount: number): Span => ({ kind: 'working_days', amount })

/** An order's clocks as its story goes on; each step in the city's time. */
class Story {
  clocks: Clock[] = []
  readonly matter: MatterOfUnit

  constructor(matter: Partial<MatterOfUnit> = {}) {
    this.matter = { demandType: 'complaint', urgency: 'T2', leaf: null, unit: 'housing', ...matter }
  }

  #take(started: { ok: true; clocks: Clock[] } | { ok: false; refusal: { year: number } }): this {
    if (!started.ok) throw new Error(`calendar_missing ${started.refusal.year}`)
    this.clocks = started.clocks
    return this
  }

  filed(at: string): this {
    return this.#take(clocksAtIntake(policy, calendar, this.matter, beijing(at)))
  }

  dispatched(at: string, unit = this.matter.unit, assisting: string[] = []): this {
    return this.#take(clocksAtDispatch(policy, calendar, { ...this.matter, unit, assisting }, beijing(at), this.clocks))
  }

  /** The unit objects: it need not sign while that is looked at. */
  objected(at: string): this {
    this.clocks = this.clocks.map((clock) => (clock.name === 'sign' && clock.unit === this.matter.unit ? stop(clock, calendar, beijing(at)) : clock))
    return this
  }

  refused(at: string): this {
    return this.#take(clocksToSign(policy, calendar, this.matter, beijing(at), this.clocks))
  }

  joined(unit: string, at: string): this {
    return this.#take(clocksForPart(policy, calendar, { ...this.matter, unit }, beijing(at), this.clocks))
  }

  redone(at: string): this {
    return this.#take(clocksAtRedo(policy, calendar, this.matter, beijing(at), this.clocks))
  }

  raised(urgency: 'T0' | 'T1', at: string): this {
    return this.#take(clocksAtRaise(policy, calendar, { ...this.matter, urgency }, beijing(at), this.clocks))
  }

  met(name: ClockName, at: string): this {
    this.clocks = this.clocks.map((clock) => (clock.name === name && !isPart(clock) ? meet(clock, calendar, beijing(at)) : clock))
    return this
  }

  sentBack(): this {
    this.clocks = this.clocks.map((clock) => (clock.name === 'resolve' ? unmeet(clock) : clock))
    return this
  }

  paused(reason: PauseReason, at: string, until: string | null = null): this {
    this.clocks = pauseAll(policy, this.clocks, reason, beijing(at), until === null ? null : beijing(until))
    return this
  }

  resumed(at: string): this {
    this.clocks = this.clocks.map((clock) => resume(clock, calendar, beijing(at)))
    return this
  }

  extended(span: Span, at: string): this {
    this.clocks = this.clocks.map((clock) => {
      const next = clock.name === 'resolve' ? extend(clock, calendar, span, '等待上级批复', beijing(at)) : { ok: true as const, clock }
      if (!next.ok) throw new Error(`calendar_missing ${next.refusal.year}`)
      return next.clock
    })
    return this
  }

  /** The newest clock of a name: the whole's, or a unit's. */
  clock(name: ClockName, unit?: string): Clock {
    const found = this.clocks.findLast((clock) => clock.name === name && (unit === undefined ? !isPart(clock) : clock.unit === unit))
    if (found === undefined) throw new Error(`no ${name} clock`)
    return found
  }

  due(name: ClockName, unit?: string): string {
    return local(this.clock(name, unit).dueAt)
  }

  outcome(name: ClockName, now: string): Outcome {
    return outcomeOf(this.clock(name), beijing(now))
  }

  /** Whether the result's limit may be extended when asked so. */
  mayExtend(span: Span, askedAt: string): string {
    const answer = extensionFault(policy, calendar, this.clock('resolve'), this.matter, span, beijing(askedAt))
    return answer.ok ? (answer.fault ?? 'granted') : `calendar_missing ${answer.refusal.year}`
  }
}

const help = () => new Story({ demandType: 'help' })
const consult = () => new Story({ demandType: 'consult' })
const complaint = () => new Story()
const report = () => new Story({ demandType: 'report' })
const urgent = () => new Story({ urgency: 'T1' })
const emergency = () => new Story({ urgency: 'T0' })
const byLaw = (span: Span) => new Story({ leaf: { code: '08.01.01', resolveLimit: null, statutoryLimit: { span, basis: { law: '劳动保障监察条例', article: '第十七条' } } } })

describe('how days are counted (HR §3.4: from the day after, to the close of the last working day)', () => {
  test('Friday 13 February: five working days are the Saturday made up and four after the holiday', () => {
    expect(help().dispatched('2026-02-13 16:00').due('resolve')).toBe('2026-02-27 18:00')
  })

  test('a minute before midnight or a minute after nine: the day itself counts for neither', () => {
    expect(help().dispatched('2026-02-13 09:01').due('resolve')).toBe(help().dispatched('2026-02-13 23:59').due('resolve'))
  })

  test('received on the first day of the holiday: as if received on its last', () => {
    expect(help().dispatched('2026-02-15 00:00').due('resolve')).toBe('2026-02-28 18:00')
    expect(help().dispatched('2026-02-23 23:59').due('resolve')).toBe('2026-02-28 18:00')
  })

  test('ten working days for a complaint span the holiday and both make-up Saturdays', () => {
    expect(complaint().dispatched('2026-02-13 16:00').due('resolve')).toBe('2026-03-05 18:00')
  })

  test('fifteen working days for a report of 10 February', () => {
    expect(report().dispatched('2026-02-10 11:00').due('resolve')).toBe('2026-03-09 18:00')
  })

  test('before National Day: from Friday 18 September the Sunday made up is the first day', () => {
    expect(help().dispatched('2026-09-18 17:30').due('resolve')).toBe('2026-09-24 18:00')
  })

  test('over Mid-autumn and National Day: ten days from 21 September end on 12 October', () => {
    expect(complaint().dispatched('2026-09-21 10:00').due('resolve')).toBe('2026-10-12 18:00')
  })

  test('Saturday 10 October is a working day and ends at 18:00 like any other', () => {
    expect(help().dispatched('2026-09-29 10:00').due('contact')).toBe('2026-09-30 18:00')
    expect(help().dispatched('2026-10-09 10:00').due('contact')).toBe('2026-10-10 18:00')
  })

  test('a question asked on the eve of the holiday (五个工作日, Jinan 2018 art. 24)', () => {
    expect(consult().dispatched('2026-09-30 17:59').due('resolve')).toBe('2026-10-13 18:00')
  })
})

describe('working hours run inside the windows from the instant itself (HR §3.4)', () => {
  test('sign within two working hours: over the noon break', () => {
    expect(help().dispatched('2026-02-11 11:15').due('sign')).toBe('2026-02-11 14:45')
  })

  test('dispatched on the make-up Saturday at 17:00: one hour then, one after nine days of holiday', () => {
    expect(help().dispatched('2026-02-14 17:00').due('sign')).toBe('2026-02-24 10:00')
  })

  test('dispatched in the holiday: two hours from the opening of the first working day', () => {
    expect(help().dispatched('2026-10-03 15:00').due('sign')).toBe('2026-10-08 11:00')
  })

  test('dispatched after hours on the Friday before a made-up Saturday: Saturday morning', () => {
    expect(help().dispatched('2026-10-09 21:00').due('sign')).toBe('2026-10-10 11:00')
  })

  test('two hours that end with the day end at 18:00, not at nine the next day', () => {
    expect(help().dispatched('2026-10-10 16:00').due('sign')).toBe('2026-10-10 18:00')
  })

  test('the clock runs from dispatch, not from the signature (HR §7.2)', () => {
    const story = help().dispatched('2026-02-24 09:00')
    const due = story.due('resolve')
    expect(story.met('sign', '2026-02-24 10:30').due('resolve')).toBe(due)
  })
})

describe('urgent matters run by the clock, day and night (HR §3.4, Weifang: 30 minutes, 2 hours, 24 hours)', () => {
  test('New Year’s Eve, 23:40: contact, stage report and result all fall into the holiday', () => {
    const story = emergency().dispatched('2026-02-16 23:40')
    expect([story.due('contact'), story.due('stage_report'), story.due('resolve')]).toEqual(['2026-02-17 00:10', '2026-02-17 01:40', '2026-02-17 23:40'])
  })

  test('an urgent matter of National Day is due on National Day’s morrow', () => {
    expect(urgent().dispatched('2026-10-01 08:00').due('resolve')).toBe('2026-10-02 08:00')
  })

  test('emergencies are dispatched within 15 minutes, urgent matters within 2 hours, the rest within 24 (HR §2.3, §3.3)', () => {
    expect([emergency(), urgent(), complaint()].map((story) => story.filed('2026-02-17 03:00').due('dispatch'))).toEqual(['2026-02-17 03:15', '2026-02-17 05:00', '2026-02-18 03:00'])
  })

  test('raised to urgent in the middle: 24 hours from then, and the longer promise is moot (HR §5.4)', () => {
    const story = complaint().dispatched('2026-02-13 10:00').raised('T1', '2026-02-15 09:00')
    expect(story.due('resolve')).toBe('2026-02-16 09:00')
    expect(story.clocks.filter((clock) => clock.name === 'resolve').map((clock) => outcomeOf(clock, beijing('2026-02-15 10:00')))).toEqual(['moot', 'running'])
  })

  test('raising late never gives more time than was left', () => {
    const story = help().dispatched('2026-02-13 10:00').raised('T1', '2026-02-27 17:00')
    expect(story.due('resolve')).toBe('2026-02-27 18:00')
  })
})

describe('on time is metAt <= dueAt, for every clock alike (design §6)', () => {
  test('met in the second it is due: on time; in the next: late', () => {
    const story = help().dispatched('2026-02-13 16:00')
    expect(outcomeOf(meet(story.clock('resolve'), calendar, beijing('2026-02-27 18:00:00')), beijing('2026-03-01 00:00'))).toBe('on_time')
    expect(outcomeOf(meet(story.clock('resolve'), calendar, beijing('2026-02-27 18:00:01')), beijing('2026-03-01 00:00'))).toBe('late')
  })

  test('answered in the holiday is early, not late', () => {
    expect(help().dispatched('2026-02-13 16:00').met('resolve', '2026-02-20 12:00').outcome('resolve', '2026-03-01 00:00')).toBe('on_time')
  })

  test('a reply sent back: the clock runs on as if there had been none (Jinan 2018: the centre audits)', () => {
    const story = help().dispatched('2026-02-13 16:00').met('resolve', '2026-02-26 12:00').sentBack()
    expect(story.outcome('resolve', '2026-02-27 18:01')).toBe('overdue')
    expect(story.due('resolve')).toBe('2026-02-27 18:00')
  })
})

describe('return (退单): it resets nothing (HR §3.4, §7.2; Beijing 2021 art. 14)', () => {
  const moved = () => complaint().dispatched('2026-02-12 10:00', 'housing').met('sign', '2026-02-12 11:00').dispatched('2026-02-14 15:00', 'planning')

  test('the promise to the citizen keeps its day when the unit changes', () => {
    expect(moved().due('resolve')).toBe(complaint().dispatched('2026-02-12 10:00').due('resolve'))
    expect(moved().due('resolve')).toBe('2026-03-04 18:00')
  })

  test('the new unit signs and contacts within limits of its own, over the holiday', () => {
    expect([moved().due('sign', 'planning'), moved().due('contact', 'planning')]).toEqual(['2026-02-14 17:00', '2026-02-24 18:00'])
  })

  test('a first unit that had let its signature lapse was late, and stays so', () => {
    const story = complaint().dispatched('2026-02-12 10:00', 'housing').dispatched('2026-02-14 15:00', 'planning')
    expect(outcomeOf(story.clock('sign', 'housing'), beijing('2026-03-01 00:00'))).toBe('late')
  })

  test('who assists keeps its day when the lead changes: three working days over the holiday, asked once', () => {
    const story = complaint().dispatched('2026-02-12 10:00', 'housing').joined('police', '2026-02-12 11:00').dispatched('2026-02-14 15:00', 'planning', ['police'])
    expect(story.clocks.filter((clock) => isPart(clock)).map((clock) => [clock.id, local(clock.dueAt)])).toEqual([['resolve:police', '2026-02-24 18:00']])
    expect(outcomeOf(story.clock('resolve', 'police'), beijing('2026-02-24 18:01'))).toBe('overdue')
  })

  test('objected in time and refused after the holiday: two working hours from the ruling, the citizen’s day unmoved (HR §3.2)', () => {
    const story = complaint().dispatched('2026-02-14 16:30').objected('2026-02-14 17:00').refused('2026-02-24 09:30')
    expect(story.clocks.filter(({ name }) => name === 'sign').map((clock) => [clock.id, outcomeOf(clock, beijing('2026-02-24 10:00')), local(clock.dueAt)])).toEqual([
      ['sign:housing', 'moot', '2026-02-24 09:30'],
      ['sign:housing#2', 'running', '2026-02-24 11:30'],
    ])
    expect(story.due('resolve')).toBe(complaint().dispatched('2026-02-14 16:30').due('resolve'))
  })

  test('an objection an hour after the limit to sign does not undo the breach', () => {
    const story = complaint().dispatched('2026-02-12 10:00').objected('2026-02-12 14:31')
    expect([story.due('sign'), story.outcome('sign', '2026-02-12 15:00')]).toEqual(['2026-02-12 12:00', 'late'])
  })

  test('who held it how long is a sum: two working days and a half there, nothing for the holiday here', () => {
    const holdings = [
      { unit: 'housing', from: beijing('2026-02-12 10:00'), to: beijing('2026-02-14 15:00') },
      { unit: 'planning', from: beijing('2026-02-14 15:00'), to: null },
    ]
    const net = netHolding(calendar, holdings, beijing('2026-02-24 09:30'))
    expect(net.ok && net.holdings.map(({ unit, workingMinutes }) => [unit, workingMinutes])).toEqual([
      ['housing', 390 + 450 + 270],
      ['planning', 180 + 30],
    ])
  })
})

describe('extension (延期): once, not longer than the limit, asked in time (Beijing 2021 art. 15, HR §3.4)', () => {
  const story = () => help().dispatched('2026-02-13 16:00')

  test('five more days lead from 27 February to 5 March', () => {
    expect(story().extended(days(5), '2026-02-25 10:00').due('resolve')).toBe('2026-03-05 18:00')
  })

  test('asked on the working day before the end: in time; on the last day: too late', () => {
    expect(story().mayExtend(days(5), '2026-02-26 18:00')).toBe('granted')
    expect(story().mayExtend(days(5), '2026-02-27 09:00')).toBe('extension_asked_too_late')
  })

  test('asked in the holiday is in time', () => {
    expect(story().mayExtend(days(3), '2026-02-20 10:00')).toBe('granted')
  })

  test('six days on a limit of five', () => {
    expect(story().mayExtend(days(6), '2026-02-24 10:00')).toBe('extension_too_long')
  })

  test('a second time', () => {
    expect(story().extended(days(2), '2026-02-25 10:00').mayExtend(days(1), '2026-02-26 10:00')).toBe('extension_already_granted')
  })

  test('after the end, nothing is left to extend in time', () => {
    expect(story().mayExtend(days(1), '2026-03-02 10:00')).toBe('extension_asked_too_late')
  })

  test('over National Day: from a limit of 24 September, three days more end before the holiday, four after it', () => {
    expect(help().dispatched('2026-09-18 10:00').extended(days(3), '2026-09-22 10:00').due('resolve')).toBe('2026-09-30 18:00')
    expect(help().dispatched('2026-09-18 10:00').extended(days(4), '2026-09-22 10:00').due('resolve')).toBe('2026-10-08 18:00')
  })
})

describe('the citizen’s turn (待补充) and suspension (挂账): the only pauses, capped (HR §3.4)', () => {
  test('asked on the eve of the holiday, answered on the day after it: the working time in between comes back', () => {
    // Taken out: Saturday 14 February from 10:00 (6.5 hours) and Tuesday 24 until 10:00 (1 hour); together one working day.
    expect(complaint().dispatched('2026-02-10 10:00').due('resolve')).toBe('2026-03-02 18:00')
    const story = complaint().dispatched('2026-02-10 10:00').paused('needs_info', '2026-02-14 10:00', '2026-02-24 10:00').resumed('2026-02-24 10:00')
    expect(story.due('resolve')).toBe('2026-03-03 18:00')
  })

  test('asked on the Wednesday before, the cap ends the pause inside the holiday: three working days come back, not more', () => {
    const story = complaint().dispatched('2026-02-10 10:00').paused('needs_info', '2026-02-11 18:00', '2026-02-24 10:00').resumed('2026-02-24 10:00')
    expect(local(story.clock('resolve').pauses[0]?.to)).toBe('2026-02-21 18:00')
    expect(story.due('resolve')).toBe('2026-03-05 18:00')
  })

  test('a pause that lies wholly in the holiday changes nothing', () => {
    const story = complaint().dispatched('2026-02-10 10:00').paused('needs_info', '2026-02-15 08:00').resumed('2026-02-22 20:00')
    expect(story.due('resolve')).toBe('2026-03-02 18:00')
  })

  test('silence is capped at ten days, however late it is noticed', () => {
    const story = () => complaint().dispatched('2026-03-02 10:00').paused('needs_info', '2026-03-03 09:00')
    expect(story().resumed('2026-03-25 10:00').due('resolve')).toBe(story().resumed('2026-03-13 09:00').due('resolve'))
    expect(story().resumed('2026-03-25 10:00').due('resolve')).toBe('2026-03-26 18:00')
  })

  test('the clock may stand still for questions twice, not three times', () => {
    let story = complaint().dispatched('2026-03-02 10:00')
    for (const day of ['03', '04', '05']) story = story.paused('needs_info', `2026-03-${day} 10:00`).resumed(`2026-03-${day} 11:00`)
    expect(story.clock('resolve').pauses).toHaveLength(2)
    expect(story.due('resolve')).toBe('2026-03-17 11:00')
  })

  test('while suspended nothing is overdue, and the next thing due is the review', () => {
    const story = complaint().dispatched('2026-02-10 10:00').met('sign', '2026-02-10 11:00').met('contact', '2026-02-10 12:00').paused('suspension', '2026-02-12 10:00', '2026-04-12 10:00')
    expect(story.outcome('resolve', '2026-04-01 10:00')).toBe('paused')
    expect(local(nextDueAt(story.clocks))).toBe('2026-04-12 10:00')
  })

  test('a suspension is reviewed after ninety days at the latest (HR §3.2)', () => {
    const story = complaint().dispatched('2026-02-10 10:00').paused('suspension', '2026-02-12 10:00', '2026-12-31 10:00')
    expect(local(story.clock('resolve').pauses[0]?.until)).toBe('2026-05-13 10:00')
  })

  test('a pause begun after the limit has passed excuses nothing', () => {
    const story = help().dispatched('2026-02-13 16:00').paused('suspension', '2026-02-28 10:00', '2026-04-01 10:00')
    expect(story.outcome('resolve', '2026-03-15 10:00')).toBe('overdue')
    expect(story.resumed('2026-04-01 10:00').due('resolve')).toBe('2026-02-27 18:00')
  })

  test('the law’s own clock does not stand still for the hotline’s questions', () => {
    const story = new Story({ urgency: 'T1', leaf: { code: '08.01.01', resolveLimit: null, statutoryLimit: { span: days(60), basis: { law: '劳动保障监察条例', article: '第十七条' } } } })
    story.dispatched('2026-03-02 10:00').paused('needs_info', '2026-03-02 11:00').resumed('2026-03-02 15:00')
    expect([story.due('resolve'), story.due('statutory')]).toEqual(['2026-03-03 14:00', '2026-05-28 18:00'])
  })
})

describe('the law’s limit where it is longer (Jinan 2018 art. 24, Weifang 2021 art. 20)', () => {
  test('sixty working days prevail; within the hotline’s ten the citizen hears how things stand', () => {
    const story = byLaw(days(60)).dispatched('2026-02-13 16:00')
    expect([story.due('stage_report'), story.due('resolve')]).toEqual(['2026-03-05 18:00', '2026-05-19 18:00'])
    expect(story.clock('resolve').rule).toBe('leaf.statutory')
  })

  test('a shorter one does not loosen anything: both run, the earlier is due first', () => {
    const story = byLaw(days(3)).dispatched('2026-02-13 16:00').met('sign', '2026-02-13 17:00').met('contact', '2026-02-13 17:00')
    expect(local(nextDueAt(story.clocks))).toBe('2026-02-25 18:00')
  })
})

describe('assisting units and redo', () => {
  test('an assisting unit answers within three working days, apart from the whole (Beijing 2021 art. 14)', () => {
    const story = complaint().dispatched('2026-09-29 10:00').joined('fire', '2026-09-29 10:00')
    expect([story.due('resolve', 'fire'), story.due('resolve')]).toEqual(['2026-10-09 18:00', '2026-10-19 18:00'])
  })

  test('the lead’s answer does not answer for the part', () => {
    const story = complaint().dispatched('2026-09-29 10:00').joined('fire', '2026-09-29 10:00').met('resolve', '2026-10-08 10:00')
    expect(story.clocks.filter(isOpen).map(({ id }) => id)).toContain('resolve:fire')
  })

  test('not solved: done again within five working days of the call-back (Jinan 2018 art. 27)', () => {
    const story = complaint().dispatched('2026-02-10 10:00').met('resolve', '2026-02-13 10:00').redone('2026-02-14 11:00')
    expect(story.due('resolve')).toBe('2026-02-28 18:00')
    expect(story.clocks.filter(({ name }) => name === 'resolve').map(({ id }) => id)).toEqual(['resolve', 'resolve#2'])
  })
})

describe('warnings at 50 %, 80 %, 100 % and a working day after (HR §3.4; the ladder of design §6)', () => {
  const story = help().dispatched('2026-02-13 16:00')
  const clock = story.clock('resolve')

  test('half of five working days lies behind the holiday', () => {
    expect(warningsDue(policy, clock, calendar, beijing('2026-02-23 23:59')).send).toBeNull()
    expect(warningsDue(policy, clock, calendar, beijing('2026-02-25 14:14')).send).toBeNull()
    expect(warningsDue(policy, clock, calendar, beijing('2026-02-25 14:15')).send).toBe('half')
  })

  test('the day after Friday 27 February is the Saturday made up', () => {
    expect(warningsDue(policy, { ...clock, warned: ['half', 'most', 'due'] }, calendar, beijing('2026-02-28 17:59')).send).toBeNull()
    expect(warningsDue(policy, { ...clock, warned: ['half', 'most', 'due'] }, calendar, beijing('2026-02-28 18:00')).send).toBe('day_after')
  })

  test('whoever is told, the supervisor is told last', () => {
    expect(policy.warnings.map(({ code }) => whoIsTold(policy, clock, code, 'housing').roles.includes('supervisor'))).toEqual([false, false, false, true])
  })

  test('dropped when moot: a promise kept in the holiday warns nobody after it', () => {
    expect(warningsDue(policy, meet(clock, calendar, beijing('2026-02-20 10:00')), calendar, beijing('2026-03-10 10:00')).send).toBeNull()
  })
})

describe('years and versions (no year is guessed; what is frozen stays)', () => {
  test('a report of 15 December 2026 reaches into a year without a notice: refused, the year named', () => {
    expect(() => report().dispatched('2026-12-15 10:00')).toThrow('calendar_missing 2027')
  })

  test('an emergency is never refused for want of a calendar', () => {
    expect(emergency().dispatched('2026-12-31 23:00').due('resolve')).toBe('2027-01-01 23:00')
  })

  test('the alarm stands from 1 October until the year is known', () => {
    expect(calendarAlarm(calendar, beijing('2026-09-30 12:00'))).toBeNull()
    expect(calendarAlarm(calendar, beijing('2026-10-01 00:00'))?.missingYear).toBe(2027)
    expect(calendarAlarm(withYear(calendar, 2, 2027, statutoryHolidays(2027)), beijing('2026-10-01 00:00'))).toBeNull()
  })

  test('a typhoon day declared afterwards moves nothing by itself, but says what it would move', () => {
    const typhoon = cityCalendar({ version: 2, years: [2025, 2026], overrides: [{ date: '2026-09-22', kind: 'off', name: '台风停工', nameEn: 'typhoon', windows: null }] })
    const story = help().dispatched('2026-09-18 10:00')
    const { clocks } = movesBy({ ...anOrder('handling'), clocks: story.clocks }, typhoon, policy, beijing('2026-09-18 12:00'))
    expect(clocks.map(({ clock, from, to }) => [clock.id, local(from), local(to)])).toEqual([['resolve', '2026-09-24 18:00', '2026-09-28 18:00']])
    expect(story.due('resolve')).toBe('2026-09-24 18:00')
  })
})
