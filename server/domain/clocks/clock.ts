// One clock (时限): a promise with a due instant, frozen on its order. Plain data, so that it is stored as it stands.
import type { LegalBasis, Span } from '../catalogue.ts'
import type { Instant } from '../time.ts'
import type { ClockName } from '../words.ts'

export const PAUSE_REASONS = ['needs_info', 'suspension', 'merged'] as const
/** The only grounds on which a clock may stand still (HR §3.4); `merged` while another order leads it. */
export type PauseReason = (typeof PAUSE_REASONS)[number]

export interface ClockPause {
  from: Instant
  /** Null while it lasts. */
  to: Instant | null
  /** When it ends at the latest (the cap, the review); null when only a decision ends it. */
  until: Instant | null
  reason: PauseReason
}

export interface ClockExtension {
  span: Span
  grantedAt: Instant
  reason: string
}

export interface Clock {
  /** Unique on its order and stable, e.g. `resolve`, `sign:water`, `resolve#2`: warnings are told apart by it. */
  id: string
  name: ClockName
  /** The unit whose step it is (环节时限); null for a promise of the whole (整体时限), whoever holds the order. */
  unit: string | null
  span: Span
  /** The policy's rule that gave the span: see {@link file://./policy.ts}. */
  rule: string
  /** The law behind a limit that the law set, as the matter brought it then; absent on others, and on clocks of before it was kept. */
  basis?: LegalBasis
  startedAt: Instant
  /** While a pause is open: as it stood when the pause began. Of a clock that is not dated: no earlier than this. */
  dueAt: Instant
  /** Version of the calendar that dated it; absent on clocks of before it was kept. */
  calendar?: number
  /** The year that the calendar lacks, so that no due instant can be told yet; absent on a dated clock. */
  undatedFor?: number
  metAt: Instant | null
  /** When it ended without being met, because the promise became moot: order handed over, merged, returned. */
  stoppedAt: Instant | null
  pauses: ClockPause[]
  extensions: ClockExtension[]
  /** Codes of the warnings that were sent or have been overtaken; each is sent at most once for one end. */
  warned: string[]
}

export type Outcome = 'running' | 'paused' | 'overdue' | 'on_time' | 'late' | 'moot'

export const isOpen = (clock: Clock): boolean => clock.metAt === null && clock.stoppedAt === null

/**
 * Whether its due instant is known. What the citizen's word begins or sets going again is owed also where the calendar does not
 * reach: it is dated when the year has been declared, and never guessed before.
 */
export const isDated = ({ undatedFor }: Pick<Clock, 'undatedFor'>): boolean => undatedFor === undefined

/** The first year for want of which a clock of the order is not dated; null when all are. */
export const undatedFor = (clocks: readonly Clock[]): number | null => clocks.reduce<number | null>((first, { undatedFor: year }) => (year === undefined || (first !== null && first <= year) ? first : year), null)

/** Whether it is an assisting unit's part (协办): a `resolve` clock with a unit, apart from the whole, which has none. */
export const isPart = ({ name, unit }: Pick<Clock, 'name' | 'unit'>): boolean => name === 'resolve' && unit !== null

/** The pause that has not ended, or null. */
export const openPause = (clock: Clock): ClockPause | null => (isOpen(clock) ? (clock.pauses.find((pause) => pause.to === null) ?? null) : null)

/** The open pause that holds the due instant up: one that began after it takes nothing back. */
export function standingStill(clock: Clock): ClockPause | null {
  const pause = openPause(clock)
  return pause !== null && (!isDated(clock) || pause.from.getTime() <= clock.dueAt.getTime()) ? pause : null
}

/**
 * How a promise stands. On time means `metAt <= dueAt`, to the millisecond; this is the only place that decides it.
 * A clock that was stopped after it had fallen due was late: handing an order on does not undo the breach. Nothing is late by a
 * due instant that nobody knows yet.
 * @source design §6
 */
export function outcomeOf(clock: Clock, now: Instant): Outcome {
  const isPast = (at: Instant): boolean => isDated(clock) && at.getTime() > clock.dueAt.getTime()
  if (clock.metAt !== null) return isPast(clock.metAt) ? 'late' : 'on_time'
  if (clock.stoppedAt !== null) return isPast(clock.stoppedAt) ? 'late' : 'moot'
  if (standingStill(clock) !== null) return 'paused'
  return isPast(now) ? 'overdue' : 'running'
}

/** The promise was not kept after all (a reply sent back): the clock runs as if it had never been met. */
export const unmeet = (clock: Clock): Clock => (clock.metAt === null ? clock : { ...clock, metAt: null })

/** The pauses with the open one ended: at its cap, if that came first. */
export function endedPauses({ pauses }: Clock, at: Instant): ClockPause[] {
  return pauses.map((pause) => (pause.to === null ? { ...pause, to: pause.until !== null && pause.until < at ? pause.until : at } : pause))
}

/**
 * The earliest instant at which an open clock wants attention: its due instant, or the end of its pause.
 * @returns null when no clock is open, or all open ones are paused without an end or not dated
 */
export function nextDueAt(clocks: readonly Clock[]): Instant | null {
  let next: Instant | null = null
  for (const clock of clocks) {
    const at = attentionAt(clock)
    if (at !== null && (next === null || at < next)) next = at
  }
  return next
}

function attentionAt(clock: Clock): Instant | null {
  if (!isOpen(clock)) return null
  const pause = standingStill(clock)
  if (pause !== null) return pause.until
  return isDated(clock) ? clock.dueAt : null
}
