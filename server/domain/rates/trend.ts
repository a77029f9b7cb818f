// The rates over time: what each day came to, kept at night, and weeks added up from days. Pure.
import { dateOfDay, dayNumber, weekdayOfDay } from '../calendar/zone.ts'
import type { Instant } from '../time.ts'
import type { Assessed } from './assess.ts'
import { eachRate, type RateName } from './names.ts'
import { behind, ofUnits, shareIn, type Figure, type Scope } from './figures.ts'
import { shareOf, type Share } from './wilson.ts'

/** hit of of: whole numbers, so that days can be added up. */
export interface Tally {
  hit: number
  of: number
}

export interface DayFigures {
  /** Orders that fell due, the ones left out not among them. */
  cohort: number
  rates: Record<RateName, Tally>
  /** Rated of those answered; absent on days that were worked out before it was kept. */
  rated?: Tally
  /** Of a unit, what citizens said of orders that have ended: what its own people see of it. Absent on days from before it was kept. */
  ended?: Record<SaidFigure, Tally>
}

/** Figures of the weeks that tell what citizens said. */
export type SaidFigure = 'resolution' | 'satisfaction' | 'rated'

/** What fell due on one day, as it stood when it was last worked out. */
export interface RateDay {
  /** `YYYY-MM-DD`, a day of the city. */
  _id: string
  at: Instant
  city: DayFigures
  units: (DayFigures & { unit: string })[]
}

export interface TrendWeek {
  /** Monday, and the last day that is counted: Sunday, or yesterday in the week that is not over. */
  first: string
  last: string
  cohort: number
  rates: Record<RateName, Share>
  /** How many have rated at all; null where a day of the week does not know. */
  rated: Share | null
}

const NO_TALLY: Tally = { hit: 0, of: 0 }
const NOTHING: DayFigures = { cohort: 0, rates: eachRate(() => ({ hit: 0, of: 0 })), rated: { hit: 0, of: 0 } }

/**
 * Adds up a day.
 * @param orders all that fell due on it
 */
export function rateDay(day: string, orders: readonly Assessed[], at: Instant): RateDay {
  const units = new Set(orders.flatMap(({ leadUnit, returnedBy, lateBy }) => [leadUnit, ...returnedBy, ...lateBy]))
  return { _id: day, at, city: figuresOf(orders, null), units: [...units].sort().map((unit) => ({ unit, ...figuresOf(orders, unit), ended: endedOf(orders, unit) })) }
}

const tallyOf = (orders: readonly Assessed[], figure: Figure, scope: Scope): Tally => {
  const { hit, of } = shareIn(behind(orders, figure, scope))
  return { hit, of }
}

function endedOf(orders: readonly Assessed[], unit: string): Record<SaidFigure, Tally> {
  const scope: Scope = { ...ofUnits(unit), untilEnd: true }
  return { resolution: tallyOf(orders, 'resolution', scope), satisfaction: tallyOf(orders, 'satisfaction', scope), rated: tallyOf(orders, 'rated', scope) }
}

/** A day as the unit's own people may see it; what was not kept of it stays unsaid. */
export const asUnitSees = (day: RateDay): RateDay => ({
  ...day,
  units: day.units.map(({ ended, ...figures }) => ({
    ...figures,
    rates: { ...figures.rates, resolution: ended?.resolution ?? NO_TALLY, satisfaction: ended?.satisfaction ?? NO_TALLY },
    rated: ended?.rated ?? NO_TALLY,
  })),
})

function figuresOf(orders: readonly Assessed[], unit: string | null): DayFigures {
  const scope: Scope = { units: unit === null ? null : new Set([unit]) }
  const tally = (figure: Figure): Tally => tallyOf(orders, figure, scope)
  return { cohort: behind(orders, 'cohort', scope).length, rates: eachRate(tally), rated: tally('rated') }
}

/**
 * Weeks from Monday to Sunday, oldest first; a week in which nothing fell due is there, with nothing to divide by.
 * @param days kept days in any order; those outside the weeks do no harm
 * @param unit null = the city
 * @param lastDay `YYYY-MM-DD`, the last day to count
 * @param weeks how many, ≥ 1; the last is the one that holds `lastDay`
 */
export function weeksOf(days: readonly RateDay[], unit: string | null, lastDay: string, weeks: number): TrendWeek[] {
  const last = dayNumber(lastDay)
  const lastMonday = last - weekdayOfDay(last)
  const known = new Map(days.map((day) => [day._id, unit === null ? day.city : day.units.find((one) => one.unit === unit)]))
  return Array.from({ length: weeks }, (_, index) => {
    const monday = lastMonday - 7 * (weeks - 1 - index)
    const end = Math.min(monday + 6, last)
    const dates = Array.from({ length: end - monday + 1 }, (_unused, day) => dateOfDay(monday + day))
    const sum = dates.map((date) => known.get(date) ?? NOTHING).reduce(added, NOTHING)
    const rates = eachRate((rate) => shareOf(sum.rates[rate].hit, sum.rates[rate].of))
    return { first: dateOfDay(monday), last: dateOfDay(end), cohort: sum.cohort, rates, rated: sum.rated === undefined ? null : shareOf(sum.rated.hit, sum.rated.of) }
  })
}

const plus = (a: Tally, b: Tally): Tally => ({ hit: a.hit + b.hit, of: a.of + b.of })

const added = (a: DayFigures, b: DayFigures): DayFigures => ({
  cohort: a.cohort + b.cohort,
  rates: eachRate((rate) => plus(a.rates[rate], b.rates[rate])),
  // A sum over some of the days would pass for the whole week's.
  ...(a.rated !== undefined && b.rated !== undefined && { rated: plus(a.rated, b.rated) }),
})
