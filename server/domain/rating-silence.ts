// A unit learns who rated what only when the order has ended (HR §7.1), so that nobody is called about their rating.
import { isEnded, type OrderState } from './words.ts'

const TELLS_RATING: ReadonlySet<string> = new Set(['rate', 'callBack', 'verifyRating'])

/** Steps of a re-check: a unit that knew which orders were drawn could speak to just these citizens (HR §7.1, §7.4). */
const TELLS_SAMPLE: ReadonlySet<string> = new Set(['plantRecheck', 'openRecheck', 'recheck'])

/** Never a unit's business, neither as a step nor as a sign that something happened. */
export const isOfSample = (action: string): boolean => TELLS_SAMPLE.has(action)

/** What the centre weighs about a unit and does not do. */
const WITHIN_THE_CENTRE: ReadonlySet<string> = new Set(['proposeSupervision', 'dismissSupervision'])

/** Which orders will be re-checked is told to nobody before the day. */
export const isStepOnScreen = (action: string): boolean => action !== 'plantRecheck'

/** Must a step be kept from units as long as the order stands as it does? */
export const isKeptFromUnits = (action: string, state: OrderState): boolean => isOfSample(action) || WITHIN_THE_CENTRE.has(action) || (TELLS_RATING.has(action) && !isEnded(state))
