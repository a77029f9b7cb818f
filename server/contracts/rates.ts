// The three rates on the wire: a period in, rates by peer group out, and the orders behind each number.
import { z } from 'zod'
import { FIGURES, isGrounded } from '../domain/rates/figures.ts'
import { eachRate, LEAST_RANKED } from '../domain/rates/names.ts'
import { PEER_GROUPS } from '../domain/units.ts'
import { Named, OrderRow } from './orders.ts'
import { Cursor, InstantIn, InstantOut, LeafCode, UnitCode } from './primitives.ts'

/** The longest period that is worked out while somebody waits. */
export const MOST_DAYS = 92
const MOST_MS = MOST_DAYS * 86_400_000

/** `[from, to)`: orders whose promise to resolve falls due in it. */
const period = { from: InstantIn, to: InstantIn }
type Period = { from: Date; to: Date }
const isForward = ({ from, to }: Period): boolean => !(Number(from) >= Number(to))
// Also asked when an instant was not read: then the difference is no number, and the instant's own fault is told.
const isShort = ({ from, to }: Period): boolean => !(Number(to) - Number(from) > MOST_MS)
const BACKWARD = { path: ['to'], message: 'not after from' }
const TOO_LONG = { path: ['to'], message: `more than ${MOST_DAYS} days after from` }

/** `least`: units with fewer orders are shown and not ranked; more can be asked for, fewer never. */
export const RatesQuery = z
  .strictObject({ ...period, least: z.coerce.number().int().min(LEAST_RANKED).max(1000).default(LEAST_RANKED) })
  .refine(isForward, BACKWARD)
  .refine(isShort, TOO_LONG)
export type RatesQuery = z.infer<typeof RatesQuery>

/** A period alone. */
export const PeriodQuery = z.strictObject(period).refine(isForward, BACKWARD).refine(isShort, TOO_LONG)
export type PeriodQuery = z.infer<typeof PeriodQuery>

/** `other`: units that are compared with nobody. */
export const RATE_GROUPS = [...PEER_GROUPS, 'other'] as const
export type RateGroupName = (typeof RATE_GROUPS)[number]

/** The matter that nobody has named. */
export const NO_MATTER = 'none'

/** Where the page before ended, and how long a page is. */
export const paging = { cursor: Cursor.optional(), limit: z.coerce.number().int().min(1).max(500).default(50) }

/**
 * One figure: of a unit, of a peer group, or else of the city; of one matter, and by ground where it is counted by ground. `hit`: those that
 * count for it alone, or those that do not. `cursor`: the `next` of the page before.
 */
export const RateOrdersQuery = z
  .strictObject({
    ...period,
    figure: z.enum(FIGURES),
    unit: UnitCode.optional(),
    group: z.enum(RATE_GROUPS).optional(),
    leaf: z.union([LeafCode, z.literal(NO_MATTER)]).optional(),
    ground: z.string().regex(/^[a-z_]{1,40}$/, 'not a ground').optional(),
    hit: z.enum(['yes', 'no']).optional(),
    ...paging,
  })
  .refine(isForward, BACKWARD)
  .refine(isShort, TOO_LONG)
  .refine(({ unit, group }) => unit === undefined || group === undefined, { path: ['group'], message: 'not beside a unit' })
  .refine(({ figure, ground }) => ground === undefined || isGrounded(figure), { path: ['ground'], message: 'the figure is not counted by ground' })
export type RateOrdersQuery = z.infer<typeof RateOrdersQuery>

/** Of a unit, of a peer group, or else of the city. */
export const RateMattersQuery = z
  .strictObject({ ...period, unit: UnitCode.optional(), group: z.enum(RATE_GROUPS).optional() })
  .refine(isForward, BACKWARD)
  .refine(isShort, TOO_LONG)
  .refine(({ unit, group }) => unit === undefined || group === undefined, { path: ['group'], message: 'not beside a unit' })
export type RateMattersQuery = z.infer<typeof RateMattersQuery>

/** hit ÷ of with its 95 % Wilson interval; null when nothing can be counted. */
const Share = z.strictObject({ hit: z.int(), of: z.int(), value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() })

export const RateView = Share.extend({
  /** What all others have on the same mix of matters, of how much of it they have orders enough, and value − expected. */
  expected: z.number().nullable(),
  comparable: z.number().nullable(),
  difference: z.number().nullable(),
  /** In the peer group, by difference; null for few orders, for less than half comparable, and for what nobody is ranked by. */
  rank: z.int().nullable(),
})
export type RateView = z.infer<typeof RateView>

const forEachRate = <T extends z.ZodType>(shape: T) => z.strictObject(eachRate(() => shape))

const RatesView = z.strictObject({
  cohort: z.int(),
  rates: forEachRate(RateView),
  rated: Share,
  claimed: Share,
  /** The unit's claim − the citizens' answer, over the same orders. */
  gap: z.number().nullable(),
  /** Contacted by the unit, as citizens say it ÷ asked; what units say of the same orders; and units − citizens. */
  contacted: Share,
  contactClaimed: Share,
  contactGap: z.number().nullable(),
  /** Still solved ÷ reached by a later re-check; looked at by the centre ÷ all with a bad rating. */
  rechecked: Share,
  verified: Share,
  explained: z.int(),
  /** Null for people of units. */
  flagged: z.int().nullable(),
  /** Orders left out, they or a rating of them. */
  excluded: z.int(),
  /** Orders with a failure found to be an honest error; it counts as a failure in the rates, not in the ranks. */
  honest: z.int(),
})
export type RatesView = z.infer<typeof RatesView>

export const UnitRatesView = RatesView.extend({ unit: Named })
export type UnitRatesView = z.infer<typeof UnitRatesView>

export const RateGroup = z.strictObject({
  group: z.enum(RATE_GROUPS),
  units: z.array(UnitRatesView),
  /** All units of the group together; null for people of units. */
  together: RatesView.nullable(),
  /** The middle unit's value; null with fewer than three units to compare. */
  medians: forEachRate(z.number().nullable()),
})
export type RateGroup = z.infer<typeof RateGroup>

/** Orders by ground; one that has several is counted by each. */
const ByGround = z.array(z.strictObject({ ground: z.string(), count: z.int() }))

/** `until`: what had fallen due by then is counted. `exclusions`: what is left out in the whole city, `honestErrors`: which failures were found to be honest errors. */
export const Rates = z.strictObject({
  from: InstantOut,
  to: InstantOut,
  until: InstantOut,
  least: z.int(),
  groups: z.array(RateGroup),
  city: RatesView.nullable(),
  exclusions: ByGround,
  honestErrors: ByGround,
})
export type Rates = z.infer<typeof Rates>

/**
 * `hit` of `of`: the figure, which of those that are no share is `of` itself. `listed`: how long this list is, which is `of` unless it was narrowed
 * by `hit`; `kept` of them may not be shown to the reader (yet). The newest first; `next` is null on the last page.
 */
export const RateOrders = z.strictObject({
  figure: z.enum(FIGURES),
  unit: Named.nullable(),
  group: z.enum(RATE_GROUPS).nullable(),
  leaf: Named.nullable(),
  ground: z.string().nullable(),
  hit: z.int(),
  of: z.int(),
  listed: z.int(),
  kept: z.int(),
  orders: z.array(z.strictObject({ order: OrderRow, hit: z.boolean() })),
  next: z.string().nullable(),
})
export type RateOrders = z.infer<typeof RateOrders>

/** `leaf` null: nobody named the matter. */
const MatterRates = z.strictObject({ leaf: Named.nullable(), cohort: z.int(), rates: forEachRate(Share), rated: Share })
/** The matters of a period, those with most orders first. */
export const RateMatters = z.strictObject({ until: InstantOut, least: z.int(), matters: z.array(MatterRates) })
export type RateMatters = z.infer<typeof RateMatters>

/** `unit` left out: the city, or for people of a unit their own. */
export const RateTrendQuery = z.strictObject({ unit: UnitCode.optional(), weeks: z.coerce.number().int().min(1).max(53).default(13) })
export type RateTrendQuery = z.infer<typeof RateTrendQuery>

export const RateTrend = z.strictObject({
  /** Null: the city. */
  unit: Named.nullable(),
  /** When the days were last worked out; null before the first night. */
  asOf: InstantOut.nullable(),
  /** A share of fewer orders says little. */
  least: z.int(),
  weeks: z.array(
    z.strictObject({
      first: z.iso.date(),
      last: z.iso.date(),
      from: InstantOut,
      to: InstantOut,
      cohort: z.int(),
      rates: forEachRate(Share),
      /** How many have rated at all; null where a day of the week was worked out before that was kept. */
      rated: Share.nullable(),
      /** The city's values beside a unit's; null where the reader or the question has none. */
      city: forEachRate(z.number().nullable()).nullable(),
    }),
  ),
})
export type RateTrend = z.infer<typeof RateTrend>

export const PUBLIC_MONTHS = ['this', 'last'] as const
export const PublicRatesQuery = z.strictObject({ month: z.enum(PUBLIC_MONTHS).default('last') })
export type PublicRatesQuery = z.infer<typeof PublicRatesQuery>

/** What everybody may read of the rates (Beijing 2021 art. 34): no order, no rank, and no share of a unit with few orders. */
export const PublicRates = z.strictObject({
  month: z.enum(PUBLIC_MONTHS),
  from: InstantOut,
  to: InstantOut,
  until: InstantOut,
  /** Units with fewer orders behind a rate show none: it would say little, and could say who. */
  least: z.int(),
  city: z.strictObject({ cohort: z.int(), rates: forEachRate(Share), rated: Share, claimed: Share, gap: z.number().nullable(), contacted: Share, contactClaimed: Share, contactGap: z.number().nullable(), rechecked: Share, verified: Share, explained: z.int() }),
  groups: z.array(
    z.strictObject({
      group: z.enum(PEER_GROUPS),
      units: z.array(z.strictObject({ unit: Named, cohort: z.int(), rates: forEachRate(Share.nullable()), rated: Share.nullable(), gap: z.number().nullable(), contactGap: z.number().nullable() })),
    }),
  ),
  exclusions: ByGround,
  honestErrors: ByGround,
})
export type PublicRates = z.infer<typeof PublicRates>
