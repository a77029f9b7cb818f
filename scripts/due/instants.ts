// Instants as people write them: ISO 8601 with a zone, never without, and only dates that exist.
import { isDate } from '../../server/domain/calendar/zone.ts'
import { MINUTE_MS } from '../../server/domain/time.ts'

const ISO = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?([Zz]|[+-]\d{2}(?::?\d{2})?)?$/

export type ReadInstant = { ok: true; at: Date } | { ok: false; fault: string }

/**
 * Reads an instant. Seconds may be left out, fractions are cut to milliseconds, `24:00` is the end of its day.
 * @param text e.g. `2026-02-13T16:00:00+08:00`, `2026-02-13T08:00Z`
 */
export function readInstant(text: string): ReadInstant {
  const match = ISO.exec(text.trim())
  if (match === null) return refused(text, 'an ISO 8601 instant is needed, e.g. 2026-02-13T16:00:00+08:00')
  const [, date = '', hour = '', minute = '', second = '00', fraction = '', zone] = match
  if (zone === undefined) return refused(text, 'the zone is missing: end with Z or an offset such as +08:00')
  if (!isDate(date)) return refused(text, 'there is no such date')
  const [h, m, s] = [Number(hour), Number(minute), Number(second)]
  const isMidnight = h === 24 && m === 0 && s === 0 && Number(fraction || 0) === 0
  if ((h > 23 && !isMidnight) || m > 59 || s > 59) return refused(text, 'there is no such time of day')
  const offset = offsetMinutes(zone)
  if (offset === null) return refused(text, 'there is no such offset')
  const ms = Number(fraction.slice(0, 3).padEnd(3, '0'))
  return { ok: true, at: new Date(Date.parse(`${date}T00:00:00Z`) + ((h * 60 + m) * 60 + s) * 1000 + ms - offset * MINUTE_MS) }
}

function offsetMinutes(zone: string): number | null {
  if (/^z$/i.test(zone)) return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(3).replace(':', '') || 0)
  if (hours > 23 || minutes > 59) return null
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

const refused = (text: string, why: string): ReadInstant => ({ ok: false, fault: `${why} (got ${JSON.stringify(text.slice(0, 60))})` })
