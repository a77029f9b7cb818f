// The working calendar written down minute by minute: the naive way, which the bench measures against and the tests trust.
// It shares nothing with the product's way but the calendar's data: the wall clock of every minute is read from Intl.
import type { Calendar, SpecialDay, Window } from '../../server/domain/calendar.ts'

const MINUTE = 60_000

/** Every UTC minute of some years: whether it is worked, and its local date as a number like 20260213. */
export interface MinuteTable {
  /** UTC ms of the first minute. */
  start: number
  worked: Uint8Array
  date: Uint32Array
}

/** Whether a minute of a local date is worked, straight from the calendar's data. */
function windowsOn(calendar: Calendar, unit: string | null, date: string, weekday: number): Window[] {
  const own = calendar.units.find((hours) => hours.unit === unit)
  const week = own === undefined ? calendar.week : own.week
  const usual = week[weekday] ?? []
  const byDate = (day: SpecialDay) => day.date === date
  const special = calendar.overrides.find(byDate) ?? calendar.days.find(byDate)
  if (special === undefined || own?.keepsHolidays === false) return usual
  if (special.kind === 'off') return []
  if (special.kind === 'hours') return special.windows ?? []
  if (usual.length > 0) return usual
  return own === undefined ? calendar.makeUpWindows : (own.week.find((windows) => windows.length > 0) ?? calendar.makeUpWindows)
}

/** Reads the wall clock of every minute from `from` to `to` (UTC ms, whole minutes). */
export function minuteTable(calendar: Calendar, unit: string | null, from: number, to: number): MinuteTable {
  const count = (to - from) / MINUTE
  const table: MinuteTable = { start: from, worked: new Uint8Array(count), date: new Uint32Array(count) }
  const wall = new Intl.DateTimeFormat('en-CA', {
    timeZone: calendar.zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  let today = ''
  let windows: Window[] = []
  for (let index = 0; index < count; index += 1) {
    const text = wall.format(from + index * MINUTE) // 2026-02-13, 16:00
    const date = text.slice(0, 10)
    if (date !== today) {
      today = date
      const weekday = (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7
      windows = windowsOn(calendar, unit, date, weekday)
    }
    const minute = Number(text.slice(12, 14)) * 60 + Number(text.slice(15, 17))
    table.worked[index] = windows.some((window) => minute >= window.from && minute < window.to) ? 1 : 0
    table.date[index] = Number(date.replaceAll('-', ''))
  }
  return table
}

interface Off {
  from: number
  to: number
}

const isOff = (off: readonly Off[], at: number): boolean => off.some((pause) => at >= pause.from && at < pause.to)

const minuteOf = (table: MinuteTable, ms: number): number => Math.floor((ms - table.start) / MINUTE)

/** The first instant by which `amount` ms are worked since `from`, walking; null beyond the table. `off`: not counted, whole minutes. */
export function slowInstantAfter(table: MinuteTable, from: number, amount: number, off: readonly Off[] = []): number | null {
  let left = amount
  let at = from
  if (left === 0) return from
  for (let index = minuteOf(table, from); index < table.worked.length; index += 1) {
    const end = table.start + (index + 1) * MINUTE
    if (table.worked[index] === 1 && (off.length === 0 || !isOff(off, at))) {
      if (end - at >= left) return at + left
      left -= end - at
    }
    at = end
  }
  return null
}

/** Worked ms between two instants, walking. */
export function slowWorkedBetween(table: MinuteTable, from: number, to: number): number {
  let sum = 0
  let at = from
  for (let index = minuteOf(table, from); at < to; index += 1) {
    const end = Math.min(to, table.start + (index + 1) * MINUTE)
    if (table.worked[index] === 1) sum += end - at
    at = end
  }
  return sum
}

/** The end of the last worked minute of the `days`-th worked date after the date of `from`, walking; null beyond the table. */
export function slowWorkingDaysAfter(table: MinuteTable, from: number, days: number): number | null {
  if (days === 0) return from
  const first = minuteOf(table, from)
  const today = table.date[first] ?? 0
  let counted = 0
  let current = today
  let end: number | null = null
  for (let index = first; index < table.worked.length; index += 1) {
    const date = table.date[index] ?? 0
    if (counted === days && date !== current) return end
    if (table.worked[index] !== 1 || date === today) continue
    if (date !== current) {
      current = date
      counted += 1
    }
    if (counted === days) end = table.start + (index + 1) * MINUTE
  }
  return null
}
