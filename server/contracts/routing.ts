// Routing rules as administrators see, try and change them; and why one order went where it went.
import { z } from 'zod'
import { MISSES } from '../domain/routing-rules.ts'
import { CHANNELS, DEMAND_TYPES, URGENCIES } from '../domain/words.ts'
import { Named, RoutedView } from './orders.ts'
import { Id, InstantOut, textOf, UnitCode } from './primitives.ts'

/** A leaf or a level above it: `01`, `01.03`, `01.03.02`. */
const MatterCode = z.string().regex(/^\d{2}(?:\.\d{2}){0,2}$/, 'not a code of the catalogue')
const RuleId = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'small letters, digits and hyphens, at most 40')
/** Two characters at least: a single one stands in too many words. */
const Word = textOf(30, 2)
const Minute = z.int().min(0).max(1440)
const listOf = <T extends z.ZodType>(item: T, most: number) => z.array(item).max(most).default([])

export const RuleCondition = z.strictObject({
  matters: listOf(MatterCode, 200),
  streets: listOf(UnitCode, 100),
  demandTypes: listOf(z.enum(DEMAND_TYPES), DEMAND_TYPES.length),
  urgencies: listOf(z.enum(URGENCIES), URGENCIES.length),
  channels: listOf(z.enum(CHANNELS), CHANNELS.length),
  words: z.strictObject({ any: listOf(Word, 60), all: listOf(Word, 20), none: listOf(Word, 60) }).default({ any: [], all: [], none: [] }),
  places: listOf(textOf(60), 100),
  placeKinds: listOf(z.string().regex(/^[a-z][a-z_]{0,29}$/, 'not a kind of place'), 30),
  times: z
    .strictObject({
      hours: z.enum(['working', 'outside']).nullable().default(null),
      /** Monday = 0. */
      weekdays: listOf(z.int().min(0).max(6), 7),
      windows: listOf(z.strictObject({ from: Minute, to: Minute }).refine(({ from, to }) => from !== to, { message: 'a window without length' }), 10),
    })
    .default({ hours: null, weekdays: [], windows: [] }),
  /** Said on purpose: no condition at all. */
  everything: z.boolean().default(false),
})

export const RuleOutcome = z.strictObject({
  /** A unit code, `street`, or null for the catalogue's owner. */
  lead: UnitCode.nullable().default(null),
  assisting: listOf(UnitCode, 20),
  byPerson: z.boolean().default(false),
  note: textOf(300).nullable().default(null),
  law: textOf(150).nullable().default(null),
})

export const RuleInput = z.strictObject({
  id: RuleId,
  name: textOf(60),
  nameEn: textOf(90),
  when: RuleCondition,
  then: RuleOutcome,
  enabled: z.boolean(),
  until: z.iso.date().nullable().default(null),
})
export type RuleInput = z.infer<typeof RuleInput>

export const LoadInput = z.strictObject({
  timesUsual: z.number().min(1).max(100),
  atLeast: z.int().min(1).max(100_000),
  /** Own capacities by unit code. */
  capacities: z.record(z.string().regex(/^[a-z][a-z0-9_-]{1,39}$/, 'not a unit code'), z.int().min(1).max(1_000_000)),
})

/** The rules as they shall stand, in their order. */
export const RoutingProposal = z.strictObject({
  /** The version that was looked at; another one in force is a conflict. */
  version: z.int().min(0),
  rules: z.array(RuleInput).max(500),
  load: LoadInput,
})
export type RoutingProposal = z.infer<typeof RoutingProposal>

/** PUT /api/v1/admin/routing */
export const RoutingChange = RoutingProposal.extend({ reason: textOf(500) })
export type RoutingChange = z.infer<typeof RoutingChange>
export const RoutingRestore = z.strictObject({ version: z.int().min(0), reason: textOf(500) })
export type RoutingRestore = z.infer<typeof RoutingRestore>

const GoneView = z.strictObject({ what: z.enum(['unit', 'matter', 'street', 'place']), code: z.string() })
const PersonView = z.strictObject({ id: z.string(), name: z.string() })

export const RuleView = z.strictObject({
  ...RuleInput.shape,
  /** The platform switched it off. */
  off: z.strictObject({ at: InstantOut, gone: z.array(GoneView) }).nullable(),
  /** What it names that is not there now: it does not act when `gone` is not empty. */
  gone: z.array(GoneView),
  partly: z.array(GoneView),
  isOver: z.boolean(),
  /** An earlier rule takes all that this one asks for. */
  shadowedBy: z.string().nullable(),
})
export type RuleView = z.infer<typeof RuleView>

export const VersionView = z.strictObject({
  version: z.int(),
  at: InstantOut,
  /** Null = the platform. */
  by: PersonView.nullable(),
  reason: z.string(),
  restored: z.int().nullable(),
  rules: z.int(),
  /** Ids that differ from the version before, `order`, `load`. */
  changed: z.array(z.string()),
})
export type VersionView = z.infer<typeof VersionView>

const LoadRow = z.strictObject({ unit: Named, open: z.int(), usual: z.int().nullable(), capacity: z.int().nullable(), isOverloaded: z.boolean() })

export const RoutingView = z.strictObject({
  version: z.int(),
  rules: z.array(RuleView),
  load: LoadInput,
  /** Units with most open against what they can carry; those that are held stand first. */
  loads: z.array(LoadRow),
  /** What rules may name besides units, streets and matters. */
  places: z.array(z.strictObject({ name: z.string(), kind: z.string() })),
  history: z.array(VersionView),
})
export type RoutingView = z.infer<typeof RoutingView>

const TriedView = z.strictObject({ id: z.string(), matched: z.int(), wouldMatch: z.int(), elsewhere: z.int(), byItself: z.int(), takenBy: z.array(z.string()) })

export const RuleTrialView = z.strictObject({
  id: Id,
  state: z.enum(['waiting', 'reading', 'done', 'failed']),
  /** Orders read so far. */
  read: z.int(),
  result: z
    .strictObject({
      read: z.int(),
      oldestRead: InstantOut.nullable(),
      capped: z.boolean(),
      matched: z.int(),
      elsewhere: z.int(),
      elsewhereNow: z.int(),
      byItself: z.int(),
      byItselfNow: z.int(),
      rules: z.array(TriedView),
      orders: z.array(
        z.strictObject({ orderId: Id, number: z.string(), leaf: Named.nullable(), rule: z.string().nullable(), wouldGoTo: Named.nullable(), wentTo: Named }),
      ),
    })
    .nullable(),
})
export type RuleTrialView = z.infer<typeof RuleTrialView>

const RuleNamed = z.strictObject({ id: z.string(), name: z.string(), nameEn: z.string() })

/** GET /api/v1/orders/:orderId/routing */
export const RouteReasons = z.strictObject({
  /** Null on orders read before rules were kept with them. */
  decided: RoutedView.nullable(),
  /** Rules tried before the one that decided, and the first thing that stood against each. */
  tried: z.array(
    RuleNamed.extend({
      miss: z.enum(MISSES).nullable(),
      /** What the condition that does not hold asks for; words as `any:`, `all:`, `none:`, hours as `working`, `weekday:0`, `1320-360`. */
      wants: z.array(Named),
      /** More that it asks for than is listed. */
      more: z.int(),
    }),
  ),
  /** The law behind the catalogue's entry. */
  law: z.array(z.strictObject({ law: z.string(), article: z.string().nullable() })),
  /** What the rules in force say of the order as it stands now; null once it is with a unit or has ended. */
  today: z.strictObject({ rules: z.int(), rule: RuleNamed.nullable(), leadUnit: Named.nullable(), assistingUnits: z.array(Named) }).nullable(),
})
export type RouteReasons = z.infer<typeof RouteReasons>
