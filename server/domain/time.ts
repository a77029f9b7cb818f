// Instants and spans as every room writes them. The domain never asks what time it is: `now` is passed in.

/** A point in time, UTC inside. Never mutated. */
export type Instant = Date

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** Of things said or done at instants the one that came last; of two at one instant the later in the list. Null of none. */
export const lastOf = <T extends { at: Instant }>(all: readonly T[]): T | null => all.reduce<T | null>((last, one) => (last === null || one.at >= last.at ? one : last), null)

/** The instant `ms` milliseconds after `from` (before it, when negative). */
export const after = (from: Instant, ms: number): Instant => new Date(from.getTime() + ms)
