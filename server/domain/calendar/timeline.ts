// A calendar made ready for fast questions: its worked segments in UTC with prefix sums, and look-up tables that make
// both directions (instant → worked time, worked time → instant) constant time. Built once per calendar and unit.
import { DAY_MS, MINUTE_MS } from '../time.ts'
import type { Calendar } from './calendar.ts'
import { dayBookOf, type Day, type DayBook } from './days.ts'
import { offsetPieces, type OffsetPiece } from './zone.ts'

/** Years in a row that the calendar covers. */
export interface Run {
  firstYear: number
  lastYear: number
  /** UTC ms, half open. */
  from: number
  to: number
  /** Worked ms of the timeline at its two ends. */
  workedAtStart: number
  workedAtEnd: number
  /** Working days of the timeline before it and up to its end. */
  daysAtStart: number
  daysAtEnd: number
}

export interface Timeline {
  zone: string
  book: DayBook
  runs: Run[]
  pieces: OffsetPiece[]
  /** Segments, UTC ms, ascending and apart; `before` is the worked ms of all earlier ones. */
  starts: Float64Array
  ends: Float64Array
  before: Float64Array
  /** Per UTC day since `base`: the first segment that ends after the day's start. */
  base: number
  firstOfDay: Int32Array
  /** Per `quantum` of worked ms: the first segment that ends at or after it. */
  quantum: number
  firstOfWork: Int32Array
  /** Local days since `firstDay`: how many working days up to and with it. */
  firstDay: number
  workdaysUpTo: Int32Array
  /** End of the last segment of each working day, UTC ms. */
  workdayEnds: Float64Array
}

const built = new WeakMap<Calendar, Map<string, Timeline>>()

/** The one asked for last: questions come in rows about the same calendar. */
let latest: { calendar: Calendar; unit: string | null; timeline: Timeline } | null = null

/** The timeline of a unit, or of the city. */
export function timelineOf(calendar: Calendar, unit: string | null): Timeline {
  if (latest?.calendar === calendar && latest.unit === unit) return latest.timeline
  const timeline = findOrBuild(calendar, unit)
  latest = { calendar, unit, timeline }
  return timeline
}

function findOrBuild(calendar: Calendar, unit: string | null): Timeline {
  let ofCalendar = built.get(calendar)
  if (ofCalendar === undefined) built.set(calendar, (ofCalendar = new Map()))
  // Units without hours of their own share the city's.
  const key = unit !== null && calendar.units.some((hours) => hours.unit === unit) ? unit : ''
  let timeline = ofCalendar.get(key)
  if (timeline === undefined) ofCalendar.set(key, (timeline = build(calendar, key === '' ? null : key)))
  return timeline
}

interface Draft {
  starts: number[]
  ends: number[]
  before: number[]
  worked: number
  /** Day number → end of its last segment. */
  workdays: Map<number, number>
}

function build(calendar: Calendar, unit: string | null): Timeline {
  const book = dayBookOf(calendar, unit)
  const draft: Draft = { starts: [], ends: [], before: [], worked: 0, workdays: new Map() }
  const runs: Run[] = []
  const pieces: OffsetPiece[] = []
  for (const [firstYear, lastYear] of yearRuns(calendar.years)) {
    const local = { from: Date.UTC(firstYear, 0, 1), to: Date.UTC(lastYear + 1, 0, 1) }
    const ofRun = localPieces(calendar.zone, local.from, local.to)
    const at = { workedAtStart: draft.worked, daysAtStart: draft.workdays.size }
    for (const piece of ofRun) layPiece(draft, book, piece)
    pieces.push(...ofRun)
    runs.push({
      firstYear,
      lastYear,
      from: ofRun[0]?.from ?? local.from,
      to: ofRun.at(-1)?.to ?? local.to,
      ...at,
      workedAtEnd: draft.worked,
      daysAtEnd: draft.workdays.size,
    })
  }
  return { zone: calendar.zone, book, runs, pieces, ...segmentsOf(draft), ...workdaysOf(draft, runs) }
}

function yearRuns(years: number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === year - 1) last[1] = year
    else runs.push([year, year])
  }
  return runs
}

/** The offset pieces of a stretch of local time (local ms, half open). */
function localPieces(zone: string, from: number, to: number): OffsetPiece[] {
  return offsetPieces(zone, from - 2 * DAY_MS, to + 2 * DAY_MS)
    .map((piece) => ({
      offset: piece.offset,
      from: Math.max(piece.from, from - piece.offset),
      to: Math.min(piece.to, to - piece.offset),
    }))
    .filter((piece) => piece.from < piece.to)
}

/**
 * Adds the segments of one piece. A window holds the instants at which clocks on the wall read a time in it, so in a
 * change of clocks an hour that is skipped is not worked and an hour that comes twice is worked twice.
 */
function layPiece(draft: Draft, book: DayBook, { from, to, offset }: OffsetPiece): void {
  const lastDay = Math.floor((to + offset - 1) / DAY_MS)
  for (let number = Math.floor((from + offset) / DAY_MS); number <= lastDay; number += 1) {
    const day = book.at(number)
    for (const window of day.windows) {
      const start = Math.max(from, number * DAY_MS + window.from * MINUTE_MS - offset)
      const end = Math.min(to, number * DAY_MS + window.to * MINUTE_MS - offset)
      if (start < end) laySegment(draft, day, start, end)
    }
  }
}

function laySegment(draft: Draft, day: Day, start: number, end: number): void {
  draft.starts.push(start)
  draft.ends.push(end)
  draft.before.push(draft.worked)
  draft.worked += end - start
  // Clocks set back over midnight bring a day back after the next has begun: a day ends with its last segment all the same.
  draft.workdays.set(day.number, end)
}

function segmentsOf({ starts, ends, before, worked }: Draft) {
  const base = starts[0] ?? 0
  const days = starts.length === 0 ? 0 : Math.floor(((ends.at(-1) ?? 0) - base) / DAY_MS) + 1
  const firstOfDay = new Int32Array(days)
  for (let day = 0, segment = 0; day < days; day += 1) {
    while ((ends[segment] ?? Infinity) <= base + day * DAY_MS) segment += 1
    firstOfDay[day] = segment
  }
  const quantum = Math.max(1, worked / Math.max(1, starts.length))
  const firstOfWork = new Int32Array(Math.floor(worked / quantum) + 1)
  for (let step = 0, segment = 0; step < firstOfWork.length; step += 1) {
    while (segment + 1 < starts.length && (before[segment + 1] ?? Infinity) < step * quantum) segment += 1
    firstOfWork[step] = segment
  }
  return {
    starts: Float64Array.from(starts),
    ends: Float64Array.from(ends),
    before: Float64Array.from(before),
    base,
    firstOfDay,
    quantum,
    firstOfWork,
  }
}

function workdaysOf({ workdays }: Draft, runs: Run[]) {
  const firstDay = Math.floor(Date.UTC(runs[0]?.firstYear ?? 1970, 0, 1) / DAY_MS)
  const endDay = Math.floor(Date.UTC((runs.at(-1)?.lastYear ?? 1969) + 1, 0, 1) / DAY_MS)
  const workdaysUpTo = new Int32Array(endDay - firstDay)
  for (const day of workdays.keys()) workdaysUpTo[day - firstDay] = 1
  let sum = 0
  for (let day = 0; day < workdaysUpTo.length; day += 1) workdaysUpTo[day] = sum += workdaysUpTo[day] ?? 0
  return { firstDay, workdaysUpTo, workdayEnds: Float64Array.from([...workdays].sort(([a], [b]) => a - b), ([, end]) => end) }
}

/** The run that an instant lies in; null when its year is not covered. */
export function runAt({ runs }: Timeline, ms: number): Run | null {
  for (const run of runs) if (ms >= run.from && ms < run.to) return run
  return null
}

/** Worked ms of the whole timeline before an instant. */
export function workedBefore({ starts, ends, before, base, firstOfDay }: Timeline, ms: number): number {
  const count = starts.length
  if (count === 0 || ms <= base) return 0
  const day = Math.floor((ms - base) / DAY_MS)
  let segment = day < firstOfDay.length ? (firstOfDay[day] ?? 0) : count
  while (segment < count && (ends[segment] ?? Infinity) <= ms) segment += 1
  if (segment === count) return (before[count - 1] ?? 0) + (ends[count - 1] ?? 0) - (starts[count - 1] ?? 0)
  return (before[segment] ?? 0) + Math.max(0, ms - (starts[segment] ?? 0))
}

/** The first instant by which `worked` ms of the whole timeline are done; `worked` > 0 and at most all of it. */
export function instantOfWork({ starts, before, quantum, firstOfWork }: Timeline, worked: number): number {
  let segment = firstOfWork[Math.floor(worked / quantum)] ?? 0
  const last = starts.length - 1
  while (segment < last && (before[segment + 1] ?? Infinity) < worked) segment += 1
  // The table's step is a rounded product: one segment too far is possible, so step back when it is.
  while (segment > 0 && (before[segment] ?? 0) >= worked) segment -= 1
  return (starts[segment] ?? 0) + worked - (before[segment] ?? 0)
}

/** The local day number of an instant inside a run. */
export function localDayAt({ pieces }: Timeline, ms: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.from ?? Infinity) <= ms) low = middle
    else high = middle - 1
  }
  return Math.floor((ms + (pieces[low]?.offset ?? 0)) / DAY_MS)
}

/** The first instant of a local day, UTC ms: midnight, or what follows where a change of clocks skips it. */
export function startOfDay({ pieces }: Timeline, day: number): number {
  const local = day * DAY_MS
  for (const piece of pieces) if (local < piece.to + piece.offset) return Math.max(piece.from, local - piece.offset)
  return pieces.at(-1)?.to ?? local
}
