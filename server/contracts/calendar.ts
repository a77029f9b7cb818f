// The working calendar as administrators see and change it: overrides of single dates, years declared, what would move.
import { z } from 'zod'
import { DAY_KINDS } from '../domain/calendar/days.ts'
import { CARE_KINDS } from '../domain/care.ts'
import { CLOCK_NAMES } from '../domain/words.ts'
import { Named } from './orders.ts'
import { InstantOut, textOf, UnitCode } from './primitives.ts'

const Window = z.strictObject({ from: z.int().min(0).max(1440), to: z.int().min(0).max(1440) })

/** What a date is in spite of its weekday. */
export const CalendarDay = z.strictObject({
  date: z.iso.date(),
  kind: z.enum(['off', 'workday', 'hours']),
  name: textOf(40),
  nameEn: textOf(60),
  /** Own windows, minutes from local midnight; for `hours` only. */
  windows: z.array(Window).max(12).nullable(),
  /** 暂定: stands in for the year's notice until that is out. As long as one day of a year is so, the year is provisional. */
  provisional: z.boolean().optional(),
})
export type CalendarDay = z.infer<typeof CalendarDay>

/** Hours of a unit that keeps others than the city: seven weekdays, Monday first; a day without windows is not worked. */
const OwnHours = z.strictObject({
  week: z.array(z.array(Window).max(12)).length(7),
  /** False for who serves every day: holidays and make-up days change nothing for them. */
  keepsHolidays: z.boolean(),
})
export const UnitHoursGiven = OwnHours.extend({ unit: UnitCode })
export type UnitHoursGiven = z.infer<typeof UnitHoursGiven>

/** PUT /api/v1/admin/calendar: the overrides, and the units' own hours, as they shall stand. */
export const CalendarProposal = z.strictObject({
  /** The version that was looked at; another one in force is a conflict. */
  version: z.int().min(0),
  overrides: z.array(CalendarDay).max(1_000),
  /** Units with hours of their own; left out, they stay as they are. */
  units: z.array(UnitHoursGiven).max(1_000).optional(),
  /** Years whose holidays the overrides now hold, so that promises may reach into them. */
  declareYears: z.array(z.int().min(2000).max(2200)).max(5).default([]),
  /** Years of which the days of the notice on offer are taken up; days that stood in for it go. */
  adoptYears: z.array(z.int()).max(5).default([]),
})
export const CalendarChange = CalendarProposal.extend({ reason: textOf(500) })
export type CalendarProposal = z.infer<typeof CalendarProposal>
export type CalendarChange = z.infer<typeof CalendarChange>

export const CalendarView = z.strictObject({
  version: z.int(),
  zone: z.string(),
  /** Windows of the seven weekdays, Monday first. */
  week: z.array(z.array(Window)),
  /** Units with hours of their own. */
  units: z.array(OwnHours.extend({ unit: Named })),
  /** Published days of the country, of this year on. */
  published: z.array(CalendarDay),
  overrides: z.array(CalendarDay),
  years: z.array(z.int()),
  /** `missingYear` is without its notice; `provisional`: days of the city stand in for it. */
  alarm: z.strictObject({ missingYear: z.int(), level: z.enum(['soon', 'now', 'provisional']), daysLeft: z.int() }).nullable(),
  /** Years whose notice came with a newer version of the program and that this calendar does not stand by: to be taken up by an administrator. */
  notices: z.array(
    z.strictObject({
      year: z.int(),
      /** What the calendar has of the year: nothing, days that stand in, days typed by hand, other published days. */
      standing: z.enum(['missing', 'provisional', 'declared', 'corrected']),
      /** The dates that would be something else; `from` is null in a year that is not covered. */
      changes: z.array(z.strictObject({ date: z.iso.date(), name: z.string(), nameEn: z.string(), from: z.enum(DAY_KINDS).nullable(), to: z.enum(DAY_KINDS) })),
    }),
  ),
  /** Orders with a promise that waits for a year to be dated. */
  waiting: z.int(),
  /** The first year from now on that is not covered, and the days that the law itself fixes for it, marked provisional: where a declaration begins. */
  undeclared: z.strictObject({ year: z.int(), holidays: z.array(CalendarDay) }),
  /** Open orders are still being moved to this version. */
  moving: z.boolean(),
})
export type CalendarView = z.infer<typeof CalendarView>

/** One promise or task that would move. */
const CalendarMove = z.strictObject({
  number: z.string(),
  /** Which of the order's clocks, or what is owed beside them. */
  what: z.union([z.strictObject({ clock: z.enum(CLOCK_NAMES) }), z.strictObject({ task: z.enum([...CARE_KINDS, 'whistle']) })]),
  /** Whose step it is; null for the whole, and for what the centre owes. */
  unit: Named.nullable(),
  /** Null where a promise waited for a year to be dated. */
  from: InstantOut.nullable(),
  to: InstantOut,
})
export type CalendarMove = z.infer<typeof CalendarMove>

export const CalendarPreview = z.strictObject({
  /** Open orders, and ended ones of which something is owed: those that move, and those that stay as they are. */
  orders: z.strictObject({ moved: z.int(), unmoved: z.int() }),
  /** `refused`: clocks that the new calendar cannot date, so that they stay. */
  clocks: z.strictObject({ moved: z.int(), unmoved: z.int(), refused: z.int() }),
  /** What is owed beside the clocks: rulings, checks of an answer, bad ratings, re-checks, second persons, reminders. */
  tasks: z.strictObject({ moved: z.int() }),
  /** Of clocks and tasks that move: how many are due sooner than before, how many later; the rest get their first due instant. */
  sooner: z.int(),
  later: z.int(),
  /** Examples by their new instant: the earliest, and the latest that are not among them. */
  earliest: z.array(CalendarMove),
  latest: z.array(CalendarMove),
})
export type CalendarPreview = z.infer<typeof CalendarPreview>
