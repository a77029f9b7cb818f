// The whistle (吹哨): a street calls departments to a place by a time. A fact inside its order: who was called, what each answered,
// who came. Plain data; what moves it is moves/whistles.ts.
import type { ActedBy } from '../actors.ts'
import type { LngLat, Order } from '../orders.ts'
import type { Instant } from '../time.ts'

export const WHISTLE_WARNINGS = ['unanswered', 'unrecorded', 'unrecorded_centre'] as const
/** Sent at most once each: to units that have not answered; to the street, then the centre, when nobody wrote down who came. */
export type WhistleWarning = (typeof WHISTLE_WARNINGS)[number]

export const ARRIVALS = ['in_time', 'late', 'absent'] as const
/** 按时到场 迟到 未到. */
export type ArrivalOutcome = (typeof ARRIVALS)[number]

export type WhistleAnswer =
  | { kind: 'coming'; at: Instant; by: ActedBy; who: string; arriveAt: Instant }
  | { kind: 'objection'; at: Instant; by: ActedBy; reason: string; law: string | null }

/** What the street wrote down of one unit, judged once by the grace of the whistle. */
export interface Arrival {
  outcome: ArrivalOutcome
  at: Instant | null
  who: string | null
  did: string | null
}

export interface WhistleCall {
  unit: string
  answer: WhistleAnswer | null
  /** The centre's word on an objection; `released` = the unit need not come. */
  ruling: { at: Instant; by: ActedBy; released: boolean; reason: string; law: string | null } | null
  arrival: Arrival | null
  /** What a unit that did not come says of it. */
  explanation: { at: Instant; by: ActedBy; text: string } | null
}

export interface Whistle {
  id: string
  /** The street, and its person. */
  unit: string
  by: ActedBy
  at: Instant
  place: string
  point: { type: 'Point'; coordinates: LngLat } | null
  meetAt: Instant
  reason: string
  needed: string
  law: string | null
  calls: WhistleCall[]
  /** Version of the policy, and what it made of this whistle: frozen, so that a later policy judges nobody anew. */
  policy: number
  graceMinutes: number
  /** Working days after the meeting until the centre hears that nobody recorded it; absent on those of before it was kept. */
  centreWorkingDays?: number
  warnAt: Readonly<Record<WhistleWarning, Instant>>
  warned: WhistleWarning[]
  record: { at: Instant; by: ActedBy; note: string | null } | null
  calledOff: { at: Instant; by: ActedBy; reason: string | null } | null
}

/** Orders from before whistles were have none. */
export const whistlesOf = ({ whistles }: Pick<Order, 'whistles'>): readonly Whistle[] => whistles ?? []

export const isSettled = ({ record, calledOff }: Whistle): boolean => record !== null || calledOff !== null

/** The whistle that waits for its time or its record; an order has at most one. */
export const openWhistle = (order: Pick<Order, 'whistles'>): Whistle | undefined => whistlesOf(order).find((whistle) => !isSettled(whistle))

export const isReleased = ({ ruling }: WhistleCall): boolean => ruling?.released === true

/** An objection that the centre has not ruled on. */
export const isDisputed = ({ answer, ruling }: WhistleCall): boolean => answer?.kind === 'objection' && ruling === null

/** Who must come, as far as is known. */
export const expectedAt = (whistle: Whistle): WhistleCall[] => whistle.calls.filter((call) => !isReleased(call))

/** Units that see an order because they were called to it; who was released does not. */
export const calledUnits = (order: Pick<Order, 'whistles'>): string[] => [...new Set(whistlesOf(order).flatMap((whistle) => expectedAt(whistle).map(({ unit }) => unit)))]

/** In time, late or absent: to the minute of the grace that was in force when it was blown. */
export function outcomeOfArrival({ meetAt, graceMinutes }: Pick<Whistle, 'meetAt' | 'graceMinutes'>, at: Instant | null): ArrivalOutcome {
  if (at === null) return 'absent'
  return at.getTime() <= meetAt.getTime() + graceMinutes * 60_000 ? 'in_time' : 'late'
}

/** The warnings of an open whistle that are due; a reminder to answer is moot when all have. */
export const warningsDue = (whistle: Whistle, now: Instant): WhistleWarning[] =>
  isSettled(whistle) ? [] : WHISTLE_WARNINGS.filter((code) => isOwed(whistle, code) && whistle.warnAt[code] <= now)

/** When the next warning of the order's whistle is due; null when none is. */
export function whistleWakeAt(order: Pick<Order, 'whistles'>): Instant | null {
  const whistle = openWhistle(order)
  if (whistle === undefined) return null
  const owed = WHISTLE_WARNINGS.filter((code) => isOwed(whistle, code)).map((code) => whistle.warnAt[code])
  return owed.reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null)
}

const isOwed = (whistle: Whistle, code: WhistleWarning): boolean =>
  !whistle.warned.includes(code) && (code !== 'unanswered' || unanswered(whistle).length > 0)

export const unanswered = (whistle: Whistle): WhistleCall[] => whistle.calls.filter(({ answer }) => answer === null)

/** The order's whistles with this one in place of its former self. */
export const withWhistle = (order: Pick<Order, 'whistles'>, next: Whistle): Whistle[] => whistlesOf(order).map((one) => (one.id === next.id ? next : one))

/** The whistle with one unit's call changed. */
export const withCall = (whistle: Whistle, unit: string, change: Partial<WhistleCall>): Whistle => ({
  ...whistle,
  calls: whistle.calls.map((call) => (call.unit === unit ? { ...call, ...change } : call)),
})
