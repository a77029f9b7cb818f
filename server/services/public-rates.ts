// The rates as everybody may read them (Beijing 2021 art. 34: results are published regularly): the city's, each unit's where it has
// orders enough, what units claim beside what citizens say, and what was left out or found an honest error, by ground.
import type { PublicRates, PublicRatesQuery } from '../contracts/rates.ts'
import type { Context } from '../context.ts'
import { monthBefore } from '../domain/calendar/zone.ts'
import { eachRate, LEAST_RANKED } from '../domain/rates/names.ts'
import { EVERYBODY } from '../domain/rates/figures.ts'
import { ratesOf, type UnitRates } from '../domain/rates/rates.ts'
import type { Share } from '../domain/rates/wilson.ts'
import { PEER_GROUPS } from '../domain/units.ts'
import { unitNamed } from './city.ts'
import { groupsOf, workOut, type Period } from './rate-periods.ts'
import { byGround, plainShare } from './rates.ts'

/** Worked out at most so often: anybody may ask, and a month is many orders. */
const KEPT_MS = 3_600_000

const cache = new WeakMap<Context, Map<string, { at: number; view: Promise<PublicRates> }>>()

/** @returns the rates of this month so far or of the last one, at most an hour old */
export function viewPublicRates(ctx: Context, { month }: PublicRatesQuery): Promise<PublicRates> {
  const now = ctx.now()
  const last = monthBefore(ctx.city.calendar.zone, now)
  const { from, to } = month === 'last' ? last : { from: last.to, to: now }
  const kept = cache.get(ctx) ?? new Map<string, { at: number; view: Promise<PublicRates> }>()
  cache.set(ctx, kept)
  const known = kept.get(month)
  // A new month has begun: what was kept is the month before last.
  if (known !== undefined && now.getTime() - known.at < KEPT_MS && known.at >= last.to.getTime()) return known.view
  const view = workOut(ctx, from, to).then((period) => published(ctx, month, period, from, to))
  kept.set(month, { at: now.getTime(), view })
  view.catch(() => void (kept.get(month)?.view === view && kept.delete(month)))
  return view
}

function published(ctx: Context, month: PublicRatesQuery['month'], period: Period, from: Date, to: Date): PublicRates {
  const city = ratesOf(period.orders, EVERYBODY, period.benchmark)
  const { cohort, rated, claimed, gap, contacted, contactClaimed, contactGap, rechecked, verified, explained, exclusions, honestErrors } = city
  const peers = groupsOf(ctx).flatMap(({ group, codes }) => {
    const isPeer = PEER_GROUPS.find((one) => one === group)
    return isPeer === undefined ? [] : [{ group: isPeer, units: codes.flatMap((code) => unitOf(ctx, code, period.rates.get(code))) }]
  })
  return {
    month,
    from: from.toISOString(),
    to: to.toISOString(),
    until: period.until.toISOString(),
    least: LEAST_RANKED,
    city: { cohort, rates: eachRate((rate) => plainShare(city.rates[rate])), rated, claimed, gap, contacted, contactClaimed, contactGap, rechecked, verified, explained },
    groups: peers.filter(({ units }) => units.length > 0),
    exclusions: byGround(exclusions),
    honestErrors: byGround(honestErrors),
  }
}

function unitOf(ctx: Context, code: string, rates: UnitRates | undefined): PublicRates['groups'][number]['units'] {
  const unit = unitNamed(ctx.city, code)
  if (rates === undefined || rates.cohort === 0 || unit === null) return []
  const { cohort, rated, claimed, gap, contacted, contactGap } = rates
  return [{ unit, cohort, rates: eachRate((rate) => enough(rates.rates[rate])), rated: enough(rated), gap: claimed.of < LEAST_RANKED ? null : gap, contactGap: contacted.of < LEAST_RANKED ? null : contactGap }]
}

const enough = (share: Share): Share | null => (share.of < LEAST_RANKED ? null : plainShare(share))
