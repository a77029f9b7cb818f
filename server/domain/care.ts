// What the centre owes an order beside what its state asks for: requests of units to rule on and, after the answer, bad ratings that
// somebody must look at, appeals against them, re-checks of what was closed as solved. Not states: facts and tasks on the order.
// The moves that make them: moves/requests, verifying, appeals, rechecks.
import { workingDaysAfter } from './calendar.ts'
import type { ActedBy } from './actors.ts'
import { CHECKS, SECOND_KINDS, type Check, type Counted, type SecondKind } from './checks.ts'
import { awaited, toldLate, type Proposing } from './second-person.ts'
import { measureWakeAt, openMeasures } from './measures.ts'
import type { World } from './moves/scene.ts'
import type { AttachmentRef, Order, OrderRequest, RequestKind } from './orders.ts'
import { after, DAY_MS } from './time.ts'
import type { OrderState, RatingGrade } from './words.ts'

export const CARE_KINDS = [...CHECKS, 'ruling', 'verification', 'appeal', ...SECOND_KINDS, 'recheck', 'measure'] as const
/** Checks of an answer, 审定 of what a unit asked for, 核实 of a bad rating, 申诉复核 asked for by the unit, what waits for a second person, 回头看 of a closed order, 限期办理 of what the unit promised by a day. */
export type CareKind = (typeof CARE_KINDS)[number]

/** One thing somebody owes an order by an instant of its own, beside the promises of the unit. */
export interface CareTask {
  kind: CareKind
  /** A desk of the centre; the lead unit's own for an approval and for a measure. */
  desk: string
  dueAt: Date
}

export const VERIFY_OUTCOMES = ['redo', 'ledger', 'explained', 'mistaken', 'malicious'] as const
/**
 * What a verification finds: to be done again at once, entered in the ledger (挂账台账) with a date and an owner, explained by what
 * the law allows, rated by mistake, rated in bad faith. The last three put the citizen's word aside and need a second person.
 * @source HR §1.4 "Bad-rating loop" [F25, F27]
 */
export type VerifyOutcome = (typeof VERIFY_OUTCOMES)[number]

/** How a verification ends: by what the centre finds, or because the citizen has changed the bad rating for a good one. */
export const VERIFY_ENDS = [...VERIFY_OUTCOMES, 'taken_back'] as const
export type VerifyEnd = (typeof VERIFY_ENDS)[number]

/** Outcomes that one person alone only proposes. */
export type ProposedOutcome = Extract<VerifyOutcome, 'explained' | 'mistaken' | 'malicious'>

interface Found {
  by: ActedBy
  at: Date
  /** What was found, with its evidence; for the centre's eyes. */
  finding: string
  law: string | null
  files?: AttachmentRef[]
}

/** The centre looks at one bad rating (核实). A further bad rating while it is open joins it and buys no time. */
export interface Verification {
  id: string
  openedAt: Date
  /** As the citizen said it last; null when only "not solved" was said. */
  grade: RatingGrade | null
  solved: boolean
  via: 'web' | 'callback'
  /** When they said it; absent on verifications from before it was kept. */
  saidAt?: Date
  /** The rating itself sent the order back to be done again. */
  sentBack: boolean
  dueAt: Date
  /** How it was counted; absent on those of before it was kept. */
  counted?: Counted
  /** When the supervisors were told that nobody had looked in time. */
  toldLateAt: Date | null
  /** Waits for a second person. */
  proposal: (Found & { outcome: ProposedOutcome }) | null
  outcome: (Found & { outcome: VerifyEnd; ledger: Ledger | null; confirmedBy: ActedBy | null }) | null
}

/** An entry of the ledger: what cannot be done at once, by when, and who answers for it. */
export interface Ledger {
  until: Date
  plan: string
  owner: string
}

export const RECHECK_ANSWERS = ['still_solved', 'came_back', 'unreached'] as const
export type RecheckAnswer = (typeof RECHECK_ANSWERS)[number]

/** One later look at an order that was closed as solved (回头看). */
export interface Recheck {
  id: string
  /** Days after the closing. */
  days: number
  /** Drawn by the share, or so that every unit has at least one a month. */
  why: 'sample' | 'floor'
  /** From here on the citizen is asked; the sweep opens it. */
  askFrom: Date
  openedAt: Date | null
  dueAt: Date | null
  counted?: Counted
  toldLateAt: Date | null
  attempts: { at: Date; by: ActedBy; method: 'phone' | 'sms' | 'web'; reached: boolean }[]
  result: { at: Date; by: ActedBy; answer: RecheckAnswer; words: string | null; sentBack: boolean } | null
}

export interface Care {
  verifications: Verification[]
  rechecks: Recheck[]
}

const NONE: Care = { verifications: [], rechecks: [] }

/** Orders of which nothing was ever owed carry no such part. */
export const careOf = ({ care }: Pick<Order, 'care'>): Care => care ?? NONE

export const openVerification = (order: Pick<Order, 'care'>): Verification | undefined => careOf(order).verifications.find(({ outcome }) => outcome === null)

export const openRecheckOf = (order: Pick<Order, 'care'>): Recheck | undefined => careOf(order).rechecks.find(({ openedAt, result }) => openedAt !== null && result === null)

/** A unit's appeal against a rating, as a request that carries what the appeal is about. */
export type Appeal = OrderRequest & { appeal: NonNullable<OrderRequest['appeal']> }
const isAppeal = (request: OrderRequest): request is Appeal => request.appeal !== undefined
export const appealsOf = ({ requests }: Pick<Order, 'requests'>): Appeal[] => requests.filter(isAppeal)
export const openAppeal = (order: Pick<Order, 'requests'>): Appeal | undefined => appealsOf(order).find(isOpenRequest)

/** Is it still to be ruled on, now or when the order comes back to where it can be? */
export const isOpenRequest = ({ ruling, lapsed }: Pick<OrderRequest, 'ruling' | 'lapsed'>): boolean => ruling === null && lapsed === undefined

/** Where a request can be ruled on. A return is, to its end and beyond: the ruling tells where the next such order goes. */
export const RULED_IN: Readonly<Record<Exclude<RequestKind, 'appeal'>, readonly OrderState[]>> = {
  return: ['return_review', 'handling', 'needs_info', 'suspended', 'reply_review', 'callback', 'closed'],
  extension: ['handling'],
  suspension: ['handling'],
  termination: ['handling', 'suspended'],
}

/** Which task an open request is for the centre; null when nothing can be ruled now. */
function rulingOwed(request: OrderRequest, state: OrderState): 'appeal' | 'ruling' | null {
  const { kind, appeal } = request
  if (!isOpenRequest(request)) return null
  // What the first of two persons found waits for the second.
  if (kind === 'appeal') return appeal?.first == null ? 'appeal' : null
  return RULED_IN[kind].includes(state) ? 'ruling' : null
}

/** Grounds of exclusion that leave out the rating alone; what the unit promised still counts. */
export const RATING_GROUNDS = ['mistaken_rating', 'malicious_rating'] as const
export type RatingGround = (typeof RATING_GROUNDS)[number]
export const leavesOutRatingOnly = (ground: string): boolean => (RATING_GROUNDS as readonly string[]).includes(ground)

/**
 * The end of the `days`-th working day after now. What is owed must not hang on the calendar: where it does not reach, days count
 * as they come.
 */
export function owedBy({ calendar }: Pick<World, 'calendar'>, days: number, now: Date): Date {
  const due = workingDaysAfter(calendar, now, days)
  return due.ok ? due.at : after(now, days * DAY_MS)
}

/** By when a second person rules on what one has proposed now. */
export const awaitedFrom = (world: Pick<World, 'calendar' | 'limits'>, now: Date): { dueAt: Date; counted: Counted; toldLateAt: null } => ({ ...owedWithin(world, world.limits.secondPersonWorkingDays, now), toldLateAt: null })

/** The same, with how it was counted. */
export const owedWithin = (world: Pick<World, 'calendar'>, days: number, now: Date): { dueAt: Date; counted: Counted } => ({
  dueAt: owedBy(world, days, now),
  counted: { from: now, span: { kind: 'working_days', amount: days } },
})

/** What tasks are read from. */
type Owing = Pick<Order, 'care' | 'requests' | 'state' | 'checking' | 'leadUnit' | 'measures'> & Proposing

const deskOfCheck = (check: Check, leadUnit: string | null): string => (check === 'callback' ? '@callback' : check === 'audit' ? '@audit' : (leadUnit ?? '@audit'))

/** All that is owed now, the earliest first: rulings on the dispatchers' desk, bad ratings and re-checks on the call-back desk, appeals and what waits for a second person on the auditors', measures on the unit's own. */
export function tasksOf(order: Owing): CareTask[] {
  const { verifications, rechecks } = careOf(order)
  const tasks: CareTask[] = [
    ...(order.checking == null ? [] : [{ kind: order.checking.check, desk: deskOfCheck(order.checking.check, order.leadUnit), dueAt: order.checking.dueAt }]),
    ...verifications.flatMap(({ outcome, proposal, dueAt }) => (outcome === null && proposal === null ? [{ kind: 'verification' as const, desk: '@callback' as const, dueAt }] : [])),
    ...order.requests.flatMap((request) => {
      const kind = rulingOwed(request, order.state)
      return kind === null ? [] : [{ kind, desk: kind === 'appeal' ? ('@audit' as const) : ('@dispatch' as const), dueAt: request.dueAt }]
    }),
    ...awaited(order).map(({ kind, dueAt }) => ({ kind, desk: '@audit' as const, dueAt })),
    ...rechecks.flatMap(({ result, dueAt }) => (result === null && dueAt !== null ? [{ kind: 'recheck' as const, desk: '@callback' as const, dueAt }] : [])),
    ...openMeasures(order).map(({ dueAt }) => ({ kind: 'measure' as const, desk: order.leadUnit ?? '@callback', dueAt })),
  ]
  return tasks.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
}

/** When anything next happens by itself to what is owed: a re-check opens, a task is late and not yet said to be. */
export function careWakeAt(order: Owing): Date | null {
  const { verifications, rechecks } = order.care ?? NONE
  const measured = measureWakeAt(order)
  const instants = [
    ...(measured === null ? [] : [measured]),
    ...(order.checking != null && order.checking.toldLateAt === null ? [order.checking.dueAt] : []),
    ...verifications.flatMap(({ outcome, proposal, toldLateAt, dueAt }) => (outcome === null && proposal === null && toldLateAt === null ? [dueAt] : [])),
    ...order.requests.flatMap((request) => (request.toldLateAt === null && rulingOwed(request, order.state) !== null ? [request.dueAt] : [])),
    ...awaited(order).flatMap(({ dueAt, toldLateAt }) => (toldLateAt === null ? [dueAt] : [])),
    ...rechecks.flatMap(({ result, openedAt, askFrom, dueAt, toldLateAt }) => {
      if (result !== null) return []
      if (openedAt === null) return [askFrom]
      return toldLateAt === null && dueAt !== null ? [dueAt] : []
    }),
  ]
  return instants.reduce<Date | null>((first, at) => (first === null || at < first ? at : first), null)
}

/** A re-check whose time has come and that nobody has opened yet. */
export const recheckToOpen = (order: Pick<Order, 'care'>, now: Date): Recheck | undefined =>
  careOf(order).rechecks.find(({ openedAt, result, askFrom }) => openedAt === null && result === null && askFrom <= now)

/**
 * What is overdue and was not yet said to be: each is said once.
 * @returns the kinds, and what changes on the order; no kinds when nothing is late
 */
export function saidLate(order: Owing, now: Date): { kinds: CareKind[]; set: Partial<Order> } {
  const kinds: CareKind[] = []
  const late = <T extends { dueAt: Date | null; toldLateAt: Date | null }>(kind: CareKind, isOpen: boolean, task: T): T => {
    if (!isOpen || task.toldLateAt !== null || task.dueAt === null || task.dueAt > now) return task
    kinds.push(kind)
    return { ...task, toldLateAt: now }
  }
  const care = careOf(order)
  const verifications = care.verifications.map((one) => late('verification', one.outcome === null && one.proposal === null, one))
  const rechecks = care.rechecks.map((one) => late('recheck', one.result === null && one.openedAt !== null, one))
  const requests = order.requests.map((one) => {
    const kind = rulingOwed(one, order.state)
    return kind === null ? one : late(kind, true, one)
  })
  const checking = order.checking == null ? null : late(order.checking.check, true, order.checking)
  const seconds = awaited(order).flatMap(({ kind, dueAt, toldLateAt }): SecondKind[] => (toldLateAt === null && dueAt <= now ? [kind] : []))
  kinds.push(...new Set(seconds))
  return kinds.length === 0 ? { kinds, set: {} } : { kinds, set: { ...toldLate(order, seconds, now), requests, ...(checking !== null && { checking }), ...(order.care !== undefined && { care: { verifications, rechecks } }) } }
}
