// What was typed into an action's form and not sent: kept in memory while the page is open, so that looking elsewhere loses nothing.

type Values = Record<string, unknown>
const kept = new Map<string, Values>()

const keyOf = (orderId: string, action: string): string => `${orderId} ${action}`

export const draftOf = (orderId: string, action: string): Values | undefined => kept.get(keyOf(orderId, action))

export function keepDraft(orderId: string, action: string, values: Values): void {
  kept.set(keyOf(orderId, action), values)
}

export function dropDraft(orderId: string, action: string): void {
  kept.delete(keyOf(orderId, action))
}

/** Everything, when the person signs out: the next one at this screen must not find it. */
export const dropAllDrafts = (): void => kept.clear()
