// How fast the working calendar answers over spans of a year, beside the naive ways, in the same run.
import { cityCalendar, instantAfter, workingDaysAfter, workingMinutesBetween, type Calendar } from '../../server/domain/calendar.ts'
import { dayBookOf, type DayBook } from '../../server/domain/calendar/days.ts'
import { dayAt } from '../../server/domain/calendar/zone.ts'
import { DAY_MS, MINUTE_MS } from '../../server/domain/time.ts'
import { note } from '../lib/command-line.ts'
import { minuteTable, slowInstantAfter, slowWorkedBetween } from './slow-calendar.ts'

const YEAR_MINUTES = 245 * 450
const START = Date.parse('2024-06-01T00:00:00Z')

/** Questions spread over a year, each about a span of up to a year; made beforehand, so that only answers are timed. */
function questions(count: number) {
  let seed = 20261001
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647
  return Array.from({ length: count }, () => {
    const from = START + Math.floor(random() * 365 * DAY_MS)
    return { from: new Date(from), to: new Date(from + Math.floor(random() * 365 * DAY_MS)), minutes: Math.floor(random() * YEAR_MINUTES), days: Math.floor(random() * 245) }
  })
}

type Asked = ReturnType<typeof questions>[number]

/** Answers a second of processor time (so that other work on the machine does not count), best of three rounds. */
function speed(asked: Asked[], answer: (question: Asked) => unknown): number {
  let best = 0
  for (let round = 0; round < 3; round += 1) {
    const begin = process.cpuUsage()
    for (const question of asked) answer(question)
    const { user, system } = process.cpuUsage(begin)
    best = Math.max(best, asked.length / ((user + system) / 1e6))
  }
  return best
}

/** Day by day, as most ticket systems count: a walk over the windows of each date. Asia/Shanghai, without daylight saving. */
function dayWalk(calendar: Calendar, book: DayBook, from: Date, minutes: number): number {
  const offset = 8 * 60 * MINUTE_MS
  let left = minutes * MINUTE_MS
  for (let day = dayAt(calendar.zone, from.getTime()); ; day += 1)
    for (const window of book.at(day).windows) {
      const start = Math.max(from.getTime(), day * DAY_MS + window.from * MINUTE_MS - offset)
      const end = day * DAY_MS + window.to * MINUTE_MS - offset
      if (end <= start) continue
      if (end - start >= left) return start + left
      left -= end - start
    }
}

/** @returns answers a second by question and way, and how many times faster ours are */
export async function bench(): Promise<unknown> {
  const calendar = cityCalendar({ version: 1 })
  const building = performance.now()
  instantAfter(calendar, new Date(START), 1)
  const buildMs = performance.now() - building
  const asked = questions(200_000)
  const ours = {
    instantAfter: speed(asked, ({ from, minutes }) => instantAfter(calendar, from, minutes)),
    workingMinutesBetween: speed(asked, ({ from, to }) => workingMinutesBetween(calendar, from, to)),
    workingDaysAfter: speed(asked, ({ from, days }) => workingDaysAfter(calendar, from, days)),
  }
  note('the naive ways …')
  const table = minuteTable(calendar, null, Date.parse('2024-01-01T00:00:00Z'), Date.parse('2026-12-31T00:00:00Z'))
  const few = asked.slice(0, 300)
  const book = dayBookOf(calendar, null)
  const naive = {
    minuteByMinute: speed(few, ({ from, minutes }) => slowInstantAfter(table, from.getTime(), minutes * MINUTE_MS)),
    minuteByMinuteBetween: speed(few, ({ from, to }) => slowWorkedBetween(table, from.getTime(), to.getTime())),
    dayByDay: speed(asked.slice(0, 5000), ({ from, minutes }) => dayWalk(calendar, book, from, minutes)),
  }
  const ratio = {
    toMinuteByMinute: ours.instantAfter / naive.minuteByMinute,
    toMinuteByMinuteBetween: ours.workingMinutesBetween / naive.minuteByMinuteBetween,
    toDayByDay: ours.instantAfter / naive.dayByDay,
  }
  const rounded = (figures: Record<string, number>) => Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value)]))
  note(`answers a second over spans of up to a year: ${(ours.instantAfter / 1e6).toFixed(1)} M; ${Math.round(ratio.toDayByDay)} × day by day, ${Math.round(ratio.toMinuteByMinute)} × minute by minute`)
  return { buildMs: Math.round(buildMs), perSecond: rounded({ ...ours, ...naive }), ratio: rounded(ratio) }
}
