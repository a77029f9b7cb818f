// Same matter on the wire: what others have reported, what resembles an order, hot issues and what people rule about them.
import { z } from 'zod'
import { ORDER_STATES, RATINGS } from '../domain/words.ts'
import { Named, OrderRow } from './orders.ts'
import { Id, InstantOut, LngLat, textOf, UnitCode } from './primitives.ts'

/** POST /api/v1/similar: has this been reported already? */
export const AskSimilar = z.strictObject({
  text: textOf(10_000, 2),
  title: textOf(100).optional(),
  address: textOf(200).optional(),
  street: UnitCode.optional(),
  lngLat: LngLat.optional(),
})
export type AskSimilar = z.infer<typeof AskSimilar>

/** What anybody may know of somebody else's order: which matter, where, since when, how far. Never its words. */
export const PublicOrder = z.strictObject({ number: z.string(), matter: Named.nullable(), street: Named.nullable(), state: z.enum(ORDER_STATES), day: z.iso.date() })

export const OthersReported = z.strictObject({
  /** People behind the matter, the asker not counted; 0 when nothing is alike enough. */
  others: z.int(),
  orders: z.array(PublicOrder),
})
export type OthersReported = z.infer<typeof OthersReported>

const Words = z.strictObject({ zh: z.string(), en: z.string() })

export const Suspect = z.strictObject({
  order: OrderRow,
  /** 0 to 1: words, with what place, time and person add or take off. */
  score: z.number(),
  /** `offer`: so alike that a citizen would have been asked to join. */
  strength: z.enum(['offer', 'suspect']),
  /** The citizen said so when filing. */
  joined: z.boolean(),
  because: z.array(Words),
})

export const PastOrder = z.strictObject({
  order: OrderRow,
  score: z.number(),
  answer: z.string(),
  repliedAt: InstantOut,
  grade: z.enum(RATINGS).nullable(),
  solved: z.boolean().nullable(),
})

/** GET /orders/:orderId/similar. `ready` false = the index is still being read in. */
export const SimilarOrders = z.strictObject({ ready: z.boolean(), suspects: z.array(Suspect), past: z.array(PastOrder) })
export type SimilarOrders = z.infer<typeof SimilarOrders>

export const MatterId = z.string().regex(/^m-[0-9a-f-]{36}(-\d{1,4})?$/, 'not the id of a matter')

export const HotIssue = z.strictObject({
  id: MatterId,
  title: z.string(),
  /** Orders, and distinct people behind them. */
  size: z.int(),
  people: z.int(),
  from: InstantOut,
  to: InstantOut,
  areas: z.array(Named),
  /** (people + 10·T0 + 3·T1) × growth × freshness. */
  heat: z.number(),
  /** People of the last 14 days, and how many the matter's own past would lead one to expect. */
  recentPeople: z.int(),
  expectedPeople: z.number(),
  emergencies: z.int(),
  urgent: z.int(),
})
export type HotIssue = z.infer<typeof HotIssue>

/** Far more people than usual at one place in the last hours. */
export const BurstAlarm = z.strictObject({ area: Named, from: InstantOut, to: InstantOut, people: z.int(), usual: z.number(), orders: z.array(Id) })
export type BurstAlarm = z.infer<typeof BurstAlarm>

export const HotIssues = z.strictObject({ ready: z.boolean(), issues: z.array(HotIssue), bursts: z.array(BurstAlarm) })
export type HotIssues = z.infer<typeof HotIssues>

/** One hot issue with its orders, newest first; at most 200 are listed. `days`: orders by day, the last 30 days. */
export const HotIssueDetail = HotIssue.extend({
  orders: z.array(OrderRow),
  days: z.array(z.strictObject({ day: z.iso.date(), orders: z.int() })),
  rulings: z.array(z.strictObject({ at: InstantOut, by: z.string().nullable(), kind: z.enum(['join', 'part']), orders: z.int() })),
})
export type HotIssueDetail = z.infer<typeof HotIssueDetail>

/** These orders are another matter than the rest. */
export const PartIssue = z.strictObject({ orders: z.array(Id).min(1).max(500) })
/** These two are one matter. */
export const JoinIssues = z.strictObject({ with: MatterId })
