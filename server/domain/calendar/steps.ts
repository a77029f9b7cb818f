// Why a due instant is what it is, as facts: each day counted or skipped, each pause. Put into words by step-words.ts.
import type { Span } from '../catalogue.ts'
import { DAY_MS, MINUTE_MS, type Instant } from '../time.ts'
import type { Calendar, Refused } from './calendar.ts'
import type { Day, DayKind } from './days.ts'
import { countedWork, dueAfter, mergePauses, type CountedWork, type Pause, type Stop } from './due.ts'
import { localDayAt, startOfDay, workedBefore } from './timeline.ts'
import { yearOfDay } from './zone.ts'

/** Days in a row that are alike. Days are local day numbers, times are worked ms. */
export interface DaysStep {
  kind: 'days'
  from: number
  to: number
  day: DayKind
  name: string | null
  nameEn: string | null
  /** The unit or city works on these days at all. */
  worked: boolean
  counted: number
  paused: number
  /** Which working days these are, counted from 1; null where the span is not counted in whole days. */
  nth: { from: number; to: number } | null
}

/** A month or a year of a long span, summed up. */
export interface PeriodStep {
  kind: 'period'
  year: number
  /** 1…12; null for the whole year. */
  month: number | null
  workdays: number
  counted: number
  paused: number
  /** Days without work, by reason. */
  rest: number
  holidays: { name: string; nameEn: string; days: number }[]
  makeUp: number
  nth: { from: number; to: number } | null
}

export type Step =
  | { kind: 'start'; at: Instant; span: Span }
  /** The day of the start, which never counts towards working days. */
  | { kind: 'day_zero'; day: number }
  | DaysStep
  | PeriodStep
  /** One merged pause and the counted ms that it took out; 0 when nothing was counted in it. */
  | { kind: 'pause'; from: Instant; to: Instant; took: number }
  | { kind: 'due'; at: Instant }

export type Explained = { ok: true; at: Instant; steps: Step[] } | Refused

/** More groups of days than this are told by the month, more months than this by the year. */
const GROUPS_AT_MOST = 16
const MONTHS_AT_MOST = 24

/** The due instant of {@link dueAfter}, and the facts that lead to it, in order of time but for the pauses, which stand last. */
export function explainDue(calendar: Calendar, from: Instant, span: Span, pauses: readonly Pause[] = [], unit: string | null = null): Explained {
  const due = dueAfter(calendar, from, span, pauses, unit)
  if (!due.ok) return due
  const stops = mergePauses(pauses).filter((stop) => stop.to > from.getTime() && stop.from < due.at.getTime())
  const begin: Step = { kind: 'start', at: from, span }
  const end: Step = { kind: 'due', at: due.at }
  if (span.kind === 'natural_minutes' || span.amount === 0) {
    const taken = stops.map((stop) => pauseStep(stop, Math.min(stop.to, due.at.getTime()) - Math.max(stop.from, from.getTime())))
    return { ok: true, at: due.at, steps: [begin, ...(span.amount === 0 ? [] : taken), end] }
  }
  const counted = countedWork(calendar, from, span, unit)
  if (!counted.ok) return counted
  const workIn = (start: number, stop: number) => Math.max(0, workedBefore(counted.timeline, stop) - workedBefore(counted.timeline, start))
  const taken = stops.map((stop) => pauseStep(stop, workIn(Math.max(stop.from, counted.from), Math.min(stop.to, due.at.getTime()))))
  const inDays = span.kind === 'working_days' && taken.every((pause) => pause.took === 0)
  const zero: Step[] = span.kind === 'working_days' ? [{ kind: 'day_zero', day: localDayAt(counted.timeline, from.getTime()) }] : []
  const groups = groupDays(counted, due.at, stops, inDays)
  return { ok: true, at: due.at, steps: [begin, ...zero, ...summedUp(groups, counted), ...taken, end] }
}

const pauseStep = (stop: Stop, took: number): Extract<Step, { kind: 'pause' }> => ({
  kind: 'pause',
  from: new Date(stop.from),
  to: new Date(stop.to),
  took: Math.max(0, took),
})

/** The days from where counting starts to the due instant; those in a row that are alike made one. */
function groupDays(counted: CountedWork, due: Instant, stops: readonly Stop[], inDays: boolean): DaysStep[] {
  const { timeline, from } = counted
  const groups: DaysStep[] = []
  // The due instant may be a midnight: it belongs to the day that it ends.
  const lastDay = localDayAt(timeline, Math.max(from, due.getTime() - 1))
  let nth = 0
  let next = 0
  for (let day = localDayAt(timeline, from), start = from; day <= lastDay; day += 1) {
    const end = Math.min(startOfDay(timeline, day + 1), due.getTime())
    while ((stops[next]?.to ?? Infinity) <= start) next += 1
    const paused = pausedWork(counted, stops, next, start, end)
    const all = Math.max(0, workedBefore(timeline, end) - workedBefore(timeline, start))
    const one = oneDay(timeline.book.at(day), all - paused, paused)
    if (one.worked && inDays) {
      nth += 1
      one.nth = { from: nth, to: nth }
    }
    const last = groups.at(-1)
    if (last !== undefined && alike(last, one)) join(last, one)
    else groups.push(one)
    start = end
  }
  return groups
}

function pausedWork({ timeline }: CountedWork, stops: readonly Stop[], first: number, start: number, end: number): number {
  let sum = 0
  for (let index = first; index < stops.length; index += 1) {
    const stop = stops[index]
    if (stop === undefined || stop.from >= end) break
    sum += Math.max(0, workedBefore(timeline, Math.min(stop.to, end)) - workedBefore(timeline, Math.max(stop.from, start)))
  }
  return sum
}

const windowsMs = (day: Day): number => day.windows.reduce((sum, { from, to }) => sum + (to - from) * MINUTE_MS, 0)

function oneDay(day: Day, counted: number, paused: number): DaysStep {
  const worked = windowsMs(day) > 0
  return { kind: 'days', from: day.number, to: day.number, day: day.kind, name: day.name, nameEn: day.nameEn, worked, counted, paused, nth: null }
}

/** Alike: the same kind of day for the same reason, and counted to the same length (whole days with whole days). */
function alike(group: DaysStep, day: DaysStep): boolean {
  const days = group.to - group.from + 1
  return (
    group.day === day.day && group.name === day.name && group.paused === 0 && day.paused === 0 && Math.abs(group.counted / days - day.counted) < 1
  )
}

function join(group: DaysStep, day: DaysStep): void {
  group.to = day.to
  group.counted += day.counted
  if (group.nth !== null && day.nth !== null) group.nth.to = day.nth.to
}

function summedUp(groups: DaysStep[], counted: CountedWork): (DaysStep | PeriodStep)[] {
  if (groups.length <= GROUPS_AT_MOST) return groups
  const months = byPeriod(groups, counted, (day) => new Date(day * DAY_MS).getUTCMonth() + 1)
  return months.length <= MONTHS_AT_MOST ? months : byPeriod(groups, counted, () => null)
}

/** A long span by the month or year. @param monthOf 1…12, or null to sum the year up */
function byPeriod(groups: DaysStep[], { timeline }: CountedWork, monthOf: (day: number) => number | null): PeriodStep[] {
  const periods: PeriodStep[] = []
  for (const group of groups) {
    const days = group.to - group.from + 1
    for (let day = group.from; day <= group.to; day += 1) {
      const step = periodAt(periods, yearOfDay(day), monthOf(day))
      const { kind, name, nameEn } = timeline.book.at(day)
      step.counted += group.counted / days
      step.paused += group.paused / days
      if (group.worked) step.workdays += 1
      else if (kind === 'holiday' && name !== null && nameEn !== null) countHoliday(step, name, nameEn)
      else step.rest += 1
      if (kind === 'make_up') step.makeUp += 1
      if (group.nth !== null) {
        const nth = group.nth.from + day - group.from
        step.nth = { from: step.nth?.from ?? nth, to: nth }
      }
    }
  }
  return periods
}

function periodAt(periods: PeriodStep[], year: number, month: number | null): PeriodStep {
  const last = periods.at(-1)
  if (last !== undefined && last.year === year && last.month === month) return last
  const step: PeriodStep = { kind: 'period', year, month, workdays: 0, counted: 0, paused: 0, rest: 0, holidays: [], makeUp: 0, nth: null }
  periods.push(step)
  return step
}

function countHoliday(step: PeriodStep, name: string, nameEn: string): void {
  const known = step.holidays.find((holiday) => holiday.name === name)
  if (known === undefined) step.holidays.push({ name, nameEn, days: 1 })
  else known.days += 1
}
