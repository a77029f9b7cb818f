// A unit learns who rated what only when the order has ended (HR §7.1), so that nobody is called about their rating.
import { isEnded, type OrderState } from './words.ts'

const TELLS_RATING: ReadonlySet<string> = new Set(['rate', 'callBack'])

/** Must a step be kept from units as long as the order stands as it does? */
export const isKeptFromUnits = (action: string, state: OrderState): boolean => TELLS_RATING.has(action) && !isEnded(state)
