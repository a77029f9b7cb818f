// A unit learns who rated what only when the order has ended (HR §7.1), so that nobody is called about their rating.
import { leavesOutRatingOnly } from './care.ts'
import { SECOND_KINDS } from './checks.ts'
import type { HistoryEntry } from './orders.ts'
import { isEnded, type OrderState } from './words.ts'

const TELLS_RATING: ReadonlySet<string> = new Set(['rate', 'callBack', 'verifyRating', 'uphold', 'confirmUphold', 'confirmSetAside'])

/** Steps of a re-check: a unit that knew which orders were drawn could speak to just these citizens (HR §7.1, §7.4). */
const TELLS_SAMPLE: ReadonlySet<string> = new Set(['plantRecheck', 'openRecheck', 'recheck'])

/** Never a unit's business, neither as a step nor as a sign that something happened. */
export const isOfSample = (action: string): boolean => TELLS_SAMPLE.has(action)

/** How the centre asks the citizen: a unit that knew of a link could speak to the citizen before it is used. */
const TELLS_ASKING: ReadonlySet<string> = new Set(['giveRatingLink'])

/** What the centre weighs about a unit and does not do. */
const WITHIN_THE_CENTRE: ReadonlySet<string> = new Set(['proposeSupervision', 'dismissSupervision'])

/** Which orders will be re-checked is told to nobody before the day. */
export const isStepOnScreen = (action: string): boolean => action !== 'plantRecheck'

/** Must a step be kept from units as long as the order stands as it does? */
export const isKeptFromUnits = (action: string, state: OrderState): boolean => isOfSample(action) || TELLS_ASKING.has(action) || WITHIN_THE_CENTRE.has(action) || (TELLS_RATING.has(action) && !isEnded(state))

type Step = Pick<HistoryEntry, 'action' | 'detail'>

const OF_CENTRE: ReadonlySet<string> = new Set(['ruling', 'verification', 'appeal', 'recheck', ...SECOND_KINDS].map((kind) => `task:${kind}`))

/** A reminder of something the centre itself owes: it tells that a rating was bad, or that the order was drawn. */
export const isOwnTask = (told: string): boolean => OF_CENTRE.has(told)

/** Never a unit's business, neither as a step nor as a sign that something happened. */
export const isOfCentre = ({ action, detail }: Step): boolean =>
  isOfSample(action) || TELLS_ASKING.has(action) || (action === 'warn' && Array.isArray(detail.told) && detail.told.length > 0 && detail.told.every(isOwnTask))

/**
 * Must a step that was taken be kept from units as long as the order stands as it does? What one person found on an appeal is a
 * proposal, and that a rating shall not count tells that it was bad.
 */
export const isStepKept = (step: Step, state: OrderState): boolean =>
  isKeptFromUnits(step.action, state) ||
  isOfCentre(step) ||
  (step.action === 'ruleAppeal' && step.detail.granted === true) ||
  (step.action === 'confirmExclusion' && typeof step.detail.ground === 'string' && leavesOutRatingOnly(step.detail.ground) && !isEnded(state))

/** Steps between the centre and the unit that appeals. */
const OF_APPEAL: ReadonlySet<string> = new Set(['appealRating', 'ruleAppeal'])
export const isOfAppeal = (action: string): boolean => OF_APPEAL.has(action)
