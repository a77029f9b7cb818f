// The rates over time: each night the days that may still move are worked out again and kept; weeks are added up when asked.
import { forbidden, notFound } from '../contracts/errors.ts'
import type { RateTrend, RateTrendQuery } from '../contracts/rates.ts'
import type { Context } from '../context.ts'
import { CENTRE, type StaffActor } from '../domain/actors.ts'
import { dateOfDay, dayAt, dayNumber, startOfDay, weekdayOfDay } from '../domain/calendar/zone.ts'
import { eachRate, LEAST_RANKED } from '../domain/rates/names.ts'
import { asUnitSees, rateDay, weeksOf } from '../domain/rates/trend.ts'
import { unitNamed } from './city.ts'
import { assessedIn } from './rate-periods.ts'

/**
 * So long a day may still move: ratings may come and be changed, work be redone, numbers be left out. Older days stand as
 * they were last worked out.
 */
const MOVING_DAYS = 92
/** The night that was worked out last, as a day number. */
const SETTING = 'rateDays'

/**
 * Works out every day that may still move, once a night. May be broken off anywhere and begun again; two processes at once
 * write the same.
 * @returns how many days were worked out
 */
export async function keepRateDays(ctx: Context): Promise<number> {
  const { zone } = ctx.city.calendar
  const yesterday = dayAt(zone, ctx.now().getTime()) - 1
  const done = (await ctx.store.city.findSetting<null>(SETTING))?.version ?? 0
  if (done >= yesterday) return 0
  // After a long stop the nights that were missed are made up for, so that no day is missing.
  const first = Math.min(yesterday - MOVING_DAYS + 1, done === 0 ? yesterday : done + 1)
  for (let day = first; day <= yesterday; day += 1) {
    const orders = await assessedIn(ctx, new Date(startOfDay(zone, day)), new Date(startOfDay(zone, day + 1)))
    await ctx.store.rates.saveDay(rateDay(dateOfDay(day), orders, ctx.now()))
  }
  await ctx.store.city.saveSetting(SETTING, null, yesterday, ctx.now())
  ctx.log.info({ days: yesterday - first + 1 }, 'the rates of the last days are kept')
  return yesterday - first + 1
}

/**
 * Weeks of the city or of one unit; people of a unit see their own.
 * @throws HotlineError forbidden for another unit's | not_found for a unit that does not exist
 */
export async function viewRateTrend(ctx: Context, who: StaffActor, { unit, weeks }: RateTrendQuery): Promise<RateTrend> {
  const ofCentre = who.unit === CENTRE
  const code = ofCentre ? (unit ?? null) : (unit ?? who.unit)
  if (!ofCentre && code !== who.unit) throw forbidden()
  if (code !== null && !ctx.city.units.has(code)) throw notFound()
  const kept = await ctx.store.city.findSetting<null>(SETTING)
  if (kept === null) return { unit: unitNamed(ctx.city, code), asOf: null, least: LEAST_RANKED, weeks: [] }
  const lastDay = dateOfDay(kept.version)
  const days = await ctx.store.rates.listDays(dateOfDay(kept.version - weekdayOfDay(kept.version) - 7 * (weeks - 1)), lastDay)
  const city = ofCentre && code !== null ? weeksOf(days, null, lastDay, weeks) : []
  const { zone } = ctx.city.calendar
  const instantOf = (day: number): string => new Date(startOfDay(zone, day)).toISOString()
  return {
    unit: unitNamed(ctx.city, code),
    asOf: kept.at.toISOString(),
    least: LEAST_RANKED,
    weeks: weeksOf(ofCentre ? days : days.map(asUnitSees), code, lastDay, weeks).map((week, index) => ({
      ...week,
      from: instantOf(dayNumber(week.first)),
      to: instantOf(dayNumber(week.last) + 1),
      city: city[index] === undefined ? null : eachRate((rate) => city[index]?.rates[rate].value ?? null),
    })),
  }
}
