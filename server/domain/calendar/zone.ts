// Local days and instants of a zone. A local time is written as milliseconds of the same reading in UTC ("local ms").
import { IANAZone } from 'luxon'
import { DAY_MS, MINUTE_MS } from '../time.ts'

/** A stretch of time in which the zone's offset stands still. UTC ms, half open. */
export interface OffsetPiece {
  from: number
  to: number
  /** Local = UTC + offset, ms. */
  offset: number
}

export const isZone = (zone: string): boolean => IANAZone.isValidZone(zone)

/** Asked of the zone's data: exact, and slow (about 5 µs). */
const offsetFromData = (zone: string, ms: number): number => Math.round(IANAZone.create(zone).offset(ms) * MINUTE_MS)

/** Pieces of whole UTC years already looked up, by zone and year: the data never changes while a process lives. */
const knownYears = new Map<string, Map<number, OffsetPiece[]>>()

/** Milliseconds that the zone's clocks are ahead of UTC at an instant. */
export function offsetAt(zone: string, ms: number): number {
  const year = new Date(ms).getUTCFullYear()
  // Beyond the years of any promise nothing is kept, so that strange input cannot fill the memory.
  if (!(year >= 1900 && year < 2200)) return offsetFromData(zone, ms)
  let years = knownYears.get(zone)
  if (years === undefined) knownYears.set(zone, (years = new Map()))
  let pieces = years.get(year)
  if (pieces === undefined) years.set(year, (pieces = probed(zone, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1))))
  for (const piece of pieces) if (ms < piece.to) return piece.offset
  return offsetFromData(zone, ms)
}

/** Stretches already looked up: the timelines of a calendar's units all ask for the same. */
const knownStretches = new Map<string, readonly OffsetPiece[]>()
const STRETCHES_KEPT = 64

/**
 * The pieces of constant offset that make up `[from, to)`.
 * @param zone IANA name
 * @param from,to UTC ms
 */
export function offsetPieces(zone: string, from: number, to: number): readonly OffsetPiece[] {
  const key = `${zone} ${from} ${to}`
  const known = knownStretches.get(key)
  if (known !== undefined) return known
  if (knownStretches.size >= STRETCHES_KEPT) knownStretches.clear()
  const found = probed(zone, from, to)
  knownStretches.set(key, found)
  return found
}

/** Found by a probe a day and halving. */
function probed(zone: string, from: number, to: number): OffsetPiece[] {
  const pieces: OffsetPiece[] = []
  let start = from
  let offset = offsetFromData(zone, from)
  for (let probe = from; probe < to; ) {
    const next = Math.min(probe + DAY_MS, to)
    const there = offsetFromData(zone, next)
    if (there !== offset) {
      const change = changeBetween(zone, probe, next, offset)
      pieces.push({ from: start, to: change, offset })
      start = change
      offset = there
    }
    probe = next
  }
  if (start < to) pieces.push({ from: start, to, offset })
  return pieces
}

/** The first instant in `(low, high]` at which the offset is no longer `offset`. */
function changeBetween(zone: string, low: number, high: number, offset: number): number {
  let same = low
  let other = high
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2)
    if (offsetFromData(zone, middle) === offset) same = middle
    else other = middle
  }
  return other
}

/** Number of a local date: whole days since 1970-01-01. */
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS)

/** The date, `YYYY-MM-DD`, of a day number. */
export const dateOfDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** Monday = 0 … Sunday = 6. */
export const weekdayOfDay = (day: number): number => (((day + 3) % 7) + 7) % 7

export const yearOfDay = (day: number): number => new Date(day * DAY_MS).getUTCFullYear()

/** Whether the text is a date that exists, written `YYYY-MM-DD`. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && dateOfDay(dayNumber(text)) === text

/** The local day number of an instant. */
export const dayAt = (zone: string, ms: number): number => Math.floor((ms + offsetAt(zone, ms)) / DAY_MS)

/** The first instant of a local day, UTC ms; where clocks go forward at midnight, the instant at which midnight was due. */
export function startOfDay(zone: string, day: number): number {
  const local = day * DAY_MS
  return local - offsetAt(zone, local - offsetAt(zone, local))
}

/**
 * An instant as ISO 8601 in a zone, e.g. `2026-02-14T18:00:00+08:00`; milliseconds only when there are any.
 * An offset that is not of whole minutes (old local mean time) cannot be written so: such an instant is given in UTC.
 */
export function isoIn(zone: string, instant: Date): string {
  const offset = offsetAt(zone, instant.getTime())
  if (offset % MINUTE_MS !== 0) return instant.toISOString()
  const local = new Date(instant.getTime() + offset).toISOString().replace('.000Z', 'Z').slice(0, -1)
  const minutes = Math.abs(offset) / MINUTE_MS
  const two = (value: number) => String(value).padStart(2, '0')
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The calendar month before the one that holds `now`, in the zone: from its first instant to the first of the next. */
export function monthBefore(zone: string, now: Date): { from: Date; to: Date } {
  const [year = 0, month = 1] = dateOfDay(dayAt(zone, now.getTime())).split('-').map(Number)
  const firstOf = (index: number): Date => new Date(startOfDay(zone, Math.round(Date.UTC(year, index, 1) / DAY_MS)))
  return { from: firstOf(month - 2), to: firstOf(month - 1) }
}
