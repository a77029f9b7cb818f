// The working calendar in the hands of an administrator: looked at, tried on the open orders, put in force as a new version.
import { HotlineError, invalid } from '../contracts/errors.ts'
import type { CalendarChange, CalendarMove, CalendarPreview, CalendarProposal, CalendarView } from '../contracts/calendar.ts'
import type { Context } from '../context.ts'
import { SYSTEM, type StaffActor } from '../domain/actors.ts'
import { adopted, calendarAlarm, calendarFaults, noticesFor, provisionalDays, type Calendar, type Notice } from '../domain/calendar.ts'
import { dayAt, yearOfDay } from '../domain/calendar/zone.ts'
import { changeFor, wakesAt } from '../domain/decide.ts'
import { movesBy, recalendared } from '../domain/moves/recalendar.ts'
import type { KeptCalendar } from '../store/city.ts'
import { writeAndAnnounce } from './announce.ts'
import { localDay, unitNamed, worldOf } from './city.ts'

/** Examples of a preview, at each end. */
const MOST_SHOWN = 25
const MOVED = 'calendarMoved'
/** A process that has not seen the new version yet may still promise by the old one; after this long none does. */
export const SETTLED_MS = 10_000

export async function viewCalendar(ctx: Context): Promise<CalendarView> {
  await ctx.lookAtCity()
  const { calendar } = ctx.city
  const { version, zone, week, units, days, overrides, years } = calendar
  const thisYear = thisYearOf(ctx)
  return {
    version,
    zone,
    week,
    units: units.map(({ unit, ...hours }) => ({ ...hours, unit: unitNamed(ctx.city, unit) ?? { code: unit, name: unit, nameEn: unit } })),
    published: days.filter(({ date }) => date >= `${thisYear}-01-01`),
    overrides,
    years,
    alarm: calendarAlarm(calendar, ctx.now()),
    notices: noticesOf(ctx),
    waiting: await ctx.store.orders.countUndated(),
    undeclared: undeclaredFrom(thisYear, years),
    moving: !(await isMovedToCalendar(ctx)),
  }
}

const thisYearOf = (ctx: Context): number => yearOfDay(dayAt(ctx.city.calendar.zone, ctx.now().getTime()))

/** What this version of the program knows of the years from now on, and the calendar in force does not stand by. */
const noticesOf = (ctx: Context): Notice[] => noticesFor(ctx.city.calendar, thisYearOf(ctx))

function undeclaredFrom(thisYear: number, covered: readonly number[]): CalendarView['undeclared'] {
  let year = thisYear
  while (covered.includes(year)) year += 1
  return { year, holidays: provisionalDays(year) }
}

/**
 * Says loudly that a year's notice is missing, from October on and until it is there, also while provisional days stand in for it: in
 * the log each time, to the administrators' bell once a month, and each day once promises can no longer be made or one waits for the year.
 * @returns whether there is an alarm
 */
export async function sayCalendarAlarm(ctx: Context): Promise<boolean> {
  const now = ctx.now()
  const alarm = calendarAlarm(ctx.city.calendar, now)
  if (alarm === null) return false
  const waiting = await ctx.store.orders.countUndated()
  if (alarm.level === 'provisional') ctx.log.warn({ alarm, waiting }, 'the working calendar has a year by provisional days only: its notice is to be put in')
  else ctx.log.error({ alarm, waiting }, 'the working calendar lacks a year: promises into it are refused, or wait to be dated')
  const day = localDay(ctx.city, now)
  const about = `${alarm.level === 'provisional' ? 'calendar_provisional' : 'calendar_alarm'}:${alarm.missingYear}`
  // The id is the month, or the day: twice is once, in whatever process.
  const _id = `${about}/${alarm.level}/${alarm.level === 'now' || waiting > 0 ? day : day.slice(0, 7)}`
  await ctx.store.records.insertNotice({ _id, orderId: null, number: '', about, to: 'role:admin', at: now, readAt: null })
  return true
}

/**
 * Tells the administrators, once a month, that a year's notice came with the program and waits to be taken up.
 * @returns how many years are on offer
 */
export async function sayCalendarNotices(ctx: Context): Promise<number> {
  const now = ctx.now()
  const notices = noticesOf(ctx)
  for (const { year, standing } of notices) {
    ctx.log.warn({ year, standing }, 'a year’s published days differ from the calendar in force: an administrator decides')
    const about = `calendar_notice:${year}`
    await ctx.store.records.insertNotice({ _id: `${about}/${localDay(ctx.city, now).slice(0, 7)}`, orderId: null, number: '', about, to: 'role:admin', at: now, readAt: null })
  }
  return notices.length
}

/** What a proposal would move, counted by the very rule by which the jobs move it. Nothing changes by asking. */
export async function previewCalendar(ctx: Context, proposal: CalendarProposal): Promise<CalendarPreview> {
  await ctx.lookAtCity()
  const next = nextCalendar(ctx, proposal)
  const now = ctx.now()
  const preview: CalendarPreview = { orders: { moved: 0, unmoved: 0 }, clocks: { moved: 0, unmoved: 0, refused: 0 }, tasks: { moved: 0 }, sooner: 0, later: 0, earliest: [], latest: [] }
  for await (const order of ctx.store.orders.eachMovable()) {
    const { clocks, tasks, unmoved, refused } = movesBy(order, next, ctx.city.frozenClocks(order), now)
    preview.orders[clocks.length + tasks.length > 0 ? 'moved' : 'unmoved'] += 1
    preview.clocks.moved += clocks.length
    preview.clocks.unmoved += unmoved
    preview.clocks.refused += refused
    preview.tasks.moved += tasks.length
    for (const { from, to, ...moved } of [...clocks, ...tasks]) {
      if (from !== null) preview[to < from ? 'sooner' : 'later'] += 1
      const what = 'clock' in moved ? { clock: moved.clock.name } : { task: moved.kind }
      const move: CalendarMove = { number: order.number, what, unit: unitNamed(ctx.city, 'clock' in moved ? moved.clock.unit : null), from: from?.toISOString() ?? null, to: to.toISOString() }
      keepFirst(preview.earliest, move, (a, b) => a.to < b.to)
      keepFirst(preview.latest, move, (a, b) => a.to > b.to)
    }
  }
  const shown = new Set(preview.earliest)
  return { ...preview, latest: preview.latest.filter((move) => !shown.has(move)).reverse() }
}

/** Puts a move in its place among the first ones; those beyond the most that are shown fall out. */
function keepFirst(kept: CalendarMove[], move: CalendarMove, isBefore: (one: CalendarMove, other: CalendarMove) => boolean): void {
  const at = kept.findLastIndex((other) => !isBefore(move, other)) + 1
  if (at >= MOST_SHOWN) return
  kept.splice(at, 0, move)
  kept.length = Math.min(kept.length, MOST_SHOWN)
}

/**
 * Puts a new version in force, by one write: it is in force or it is not, whatever ends in mid-work. New promises follow it at
 * once; open orders are moved to it by the jobs, each with the reason.
 * @throws HotlineError conflict when another version is in force by now | invalid_input naming every faulty day
 */
export async function changeCalendar(ctx: Context, who: StaffActor, { reason, ...proposal }: CalendarChange): Promise<void> {
  await ctx.lookAtCity()
  const calendar = nextCalendar(ctx, proposal)
  // A version once saved is never another: who comes second finds its number taken.
  if (!(await ctx.store.city.addCalendar({ calendar, reason, by: who.id }, ctx.now()))) throw conflict(calendar.version)
  await ctx.cityChanged()
}

function nextCalendar(ctx: Context, { version, overrides, units, declareYears, adoptYears }: CalendarProposal): Calendar {
  const { calendar } = ctx.city
  if (version !== calendar.version) throw conflict(calendar.version)
  const sorted = [...overrides].sort((a, b) => (a.date < b.date ? -1 : 1))
  const years = [...new Set([...calendar.years, ...declareYears])].sort((a, b) => a - b)
  const offered = new Set(noticesOf(ctx).map(({ year }) => year))
  const own: Calendar = { ...calendar, version: version + 1, units: units ?? calendar.units, overrides: sorted, years }
  const next = adoptYears.filter((year) => offered.has(year)).reduce((so, year) => adopted(so, year), own)
  const faults: { path: string; message: string; code: string }[] = calendarFaults(next).map(({ path, fault, code }) => ({ path: inOrderGiven(path, next.overrides, overrides), message: fault, code }))
  for (const [index, { unit }] of (units ?? []).entries()) {
    if (!ctx.city.units.has(unit)) faults.push({ path: `units.${index}.unit`, message: 'no such unit', code: 'unknown' })
    if (units?.findIndex((other) => other.unit === unit) !== index) faults.push({ path: `units.${index}.unit`, message: 'this unit stands twice', code: 'unit_twice' })
  }
  for (const [index, year] of declareYears.entries())
    if (!overrides.some(({ date, kind }) => kind === 'off' && date.startsWith(`${year}-`)))
      faults.push({ path: `declareYears.${index}`, message: `the overrides hold no holiday of ${year}`, code: 'year_without_holidays' })
  // Years may come in and never go out by days that are taken away: promises into them would count New Year's Day as worked.
  for (const year of next.years)
    if (year >= thisYearOf(ctx) && !declareYears.includes(year) && ![...next.days, ...next.overrides].some(({ date, kind }) => kind === 'off' && date.startsWith(`${year}-`)))
      faults.push({ path: `years.${year}`, message: `no holiday of ${year} would be left, and it is covered`, code: 'year_without_holidays' })
  for (const [index, year] of adoptYears.entries())
    if (!offered.has(year)) faults.push({ path: `adoptYears.${index}`, message: `no published days of ${year} are on offer`, code: 'nothing_to_adopt' })
  if (faults.length > 0) throw invalid(...faults)
  return next
}

/** Faults name the day as it was sent, not as it was sorted. */
function inOrderGiven(path: string, sorted: readonly unknown[], given: readonly unknown[]): string {
  const found = /^overrides\.(\d+)(.*)$/.exec(path)
  return found === null ? path : `overrides.${given.indexOf(sorted[Number(found[1])])}${found[2] ?? ''}`
}

const conflict = (version: number): HotlineError => new HotlineError({ code: 'conflict', version, changed: ['calendar'] })

/** Do all open orders stand by the calendar in force? */
export const isMovedToCalendar = async (ctx: Context): Promise<boolean> => (await movedTo(ctx)) >= ctx.city.calendar.version

const movedTo = async (ctx: Context): Promise<number> => (await ctx.store.city.findSetting<null>(MOVED))?.version ?? 1

/**
 * Moves the open orders to the calendar in force, once for each version. May be broken off anywhere and begun again: an order
 * that stands right already is passed over.
 * @returns how many orders moved
 */
export async function moveToCalendar(ctx: Context): Promise<number> {
  const { calendar } = ctx.city
  const from = await movedTo(ctx)
  if (from >= calendar.version) return 0
  const since = await ctx.store.city.listCalendars(from)
  const newest = since.at(-1)
  if (newest?.version !== calendar.version || ctx.now().getTime() - newest.at.getTime() < SETTLED_MS) return 0
  const reason = reasonsOf(since)
  let moved = 0
  for await (const order of ctx.store.orders.eachMovable()) {
    if (recalendared(order, calendar, ctx.city.frozenClocks(order), reason, ctx.now()) !== null) {
      if (await moveOrder(ctx, order._id, reason)) moved += 1
      continue
    }
    // No due instant moves, but a warning may, or could not be dated before: the one after the last day of a year.
    const wakeAt = wakesAt(order, ctx.city)
    if (wakeAt?.getTime() !== order.wakeAt?.getTime()) await ctx.store.orders.rewake(order, wakeAt)
  }
  await ctx.store.city.saveSetting(MOVED, null, calendar.version, ctx.now())
  ctx.log.info({ version: calendar.version, moved }, 'open orders stand by the new calendar')
  return moved
}

/** Several versions that came soon after each other are one move, for all their reasons. */
const reasonsOf = (versions: readonly KeptCalendar[]): string => [...new Set(versions.flatMap(({ reason }) => reason ?? []))].join('；')

async function moveOrder(ctx: Context, id: string, reason: string): Promise<boolean> {
  for (;;) {
    const order = await ctx.store.orders.find(id)
    const move = order === null ? null : recalendared(order, ctx.city.calendar, ctx.city.frozenClocks(order), reason, ctx.now())
    if (order === null || move === null) return false
    const change = changeFor(order, 'recalendar', SYSTEM, move, worldOf(ctx), ctx.now())
    if ((await writeAndAnnounce(ctx, order, change)).ok) return true
  }
}
