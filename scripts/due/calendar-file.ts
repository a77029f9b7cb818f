// A calendar in a file, for `npm run due -- --calendar FILE`: what is left out is the default city's.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { calendarFaults, cityCalendar, withYear, type Calendar, type SpecialDay } from '../../server/domain/calendar.ts'
import { UsageError } from '../lib/command-line.ts'

const Clock = z
  .string()
  .regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'a time of day such as 09:00 is needed')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))

const Windows = z.array(z.tuple([Clock, Clock]).transform(([from, to]) => ({ from, to })))

const Day = z
  .strictObject({ date: z.string(), kind: z.enum(['off', 'workday', 'hours']), name: z.string(), nameEn: z.string().optional(), windows: Windows.optional() })
  .transform(({ nameEn, windows, ...day }): SpecialDay => ({ ...day, nameEn: nameEn ?? day.name, windows: windows ?? null }))

/** `week` Monday first; `years` adds years to the published ones, with exactly the days given for them. */
const File = z.strictObject({
  version: z.int().min(1).default(1),
  zone: z.string().optional(),
  week: z.array(Windows).optional(),
  makeUpWindows: Windows.optional(),
  overrides: z.array(Day).optional(),
  years: z.array(z.strictObject({ year: z.int().min(1970).max(2200), days: z.array(Day) })).default([]),
})

/** @throws UsageError naming file and field, when the file cannot be read or is no calendar */
export function calendarFrom(file: string): Calendar {
  const parsed = File.safeParse(jsonOf(file))
  if (!parsed.success)
    throw new UsageError(`${file}: ${parsed.error.issues.map((issue) => `field ${issue.path.join('.') || '(file)'}: ${issue.message}`).join('; ')}`)
  const { years, zone, week, makeUpWindows, overrides, version } = parsed.data
  let calendar = cityCalendar({
    version,
    ...(zone === undefined ? {} : { zone }),
    ...(week === undefined ? {} : { week }),
    ...(makeUpWindows === undefined ? {} : { makeUpWindows }),
    ...(overrides === undefined ? {} : { overrides }),
  })
  for (const { year, days } of years) calendar = withYear(calendar, version, year, days)
  const faults = calendarFaults(calendar)
  if (faults.length > 0) throw new UsageError(`${file}: ${faults.map(({ path, fault }) => `field ${path}: ${fault}`).join('; ')}`)
  return calendar
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
}
