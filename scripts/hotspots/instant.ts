// Instants as exported tables write them.
import { DateTime } from 'luxon'

/** The city's, when none is written. */
const CITY_ZONE = 'Asia/Shanghai'

const PLAIN = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?)?$/

/** A day must be written: luxon would take a bare hour for one of today. */
const ISO = /^\d{4}-?\d{2}-?\d{2}T\d{2}/

/**
 * @param value ISO 8601, `YYYY-MM-DD[ HH:MM[:SS]]` or `YYYY/M/D[ H:MM[:SS]]`; without a zone the city's is meant. A number is
 * milliseconds since 1970
 * @returns null when it is none of these, or no such day
 */
export function messageInstant(value: string | number): Date | null {
  if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) <= 8.64e15 ? new Date(value) : null
  const text = value.trim()
  const plain = PLAIN.exec(text)
  if (plain === null && !ISO.test(text)) return null
  const at = plain === null ? DateTime.fromISO(text, { zone: CITY_ZONE }) : plainInstant(plain.slice(1).map((part) => Number(part ?? 0)))
  return at.isValid ? at.toJSDate() : null
}

const plainInstant = ([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: number[]) =>
  DateTime.fromObject({ year, month, day, hour, minute, second }, { zone: CITY_ZONE })
