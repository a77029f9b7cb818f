// Steps that stand in the history and change nothing that anybody decides on: that a warning went out, that a link to rate by was
// made, that a re-check is planned or begins. Who fills in a form meanwhile is not told that the order has moved on: it has not.
import type { HistoryEntry } from './orders.ts'

const ASIDES: ReadonlySet<string> = new Set(['warn', 'giveRatingLink', 'plantRecheck', 'openRecheck'])

export const isAside = (action: string): boolean => ASIDES.has(action)

/**
 * The version of the last step that others must have seen before they decide; what came after it are asides.
 * @param history each entry makes one version
 */
export const lastMoveOf = (history: readonly Pick<HistoryEntry, 'seq' | 'action'>[]): number => history.findLast(({ action }) => !isAside(action))?.seq ?? 0
