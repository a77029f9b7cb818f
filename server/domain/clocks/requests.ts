// What a unit may ask of a clock: an extension, once, not longer than the promise itself, and in time (HR §3.4).
import type { Calendar, Refused } from '../calendar/calendar.ts'
import { countedWork } from '../calendar/due.ts'
import { workingDaysBefore, type AnsweredInstant } from '../calendar/working-time.ts'
import type { Span } from '../catalogue.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '../time.ts'
import { LEAF_STATUTORY } from './begin.ts'
import { isOpen, type Clock, type PauseReason } from './clock.ts'
import { ruleFor, type ClockPolicy, type Matter } from './policy.ts'
import { pause } from './due.ts'
import { instantAtShare } from './warnings.ts'

export type ExtensionFault = 'clock_not_running' | 'limit_set_by_law' | 'extension_already_granted' | 'extension_too_long' | 'extension_asked_too_late'

/**
 * Why an extension may not be had, or null when it may.
 * @param span what is asked for; null where that is not said yet: only what stands against any
 * @param askedAt when it was asked; the ruling may come later
 * @source Beijing 2021 art. 15; HR §3.4: at most one, not longer than the original limit, asked a working day before the end
 */
export function extensionFault(
  policy: ClockPolicy,
  calendar: Calendar,
  clock: Clock,
  matter: Matter,
  span: Span | null,
  askedAt: Instant,
): { ok: true; fault: ExtensionFault | null } | Refused {
  const fault = (code: ExtensionFault | null) => ({ ok: true, fault: code }) as const
  if (!isOpen(clock)) return fault('clock_not_running')
  if (isSetByLaw(clock)) return fault('limit_set_by_law')
  if (clock.extensions.length >= policy.extensions) return fault('extension_already_granted')
  const longer = span === null ? { ok: true as const, longer: false } : isLonger(calendar, clock, span)
  if (!longer.ok) return longer
  if (longer.longer) return fault('extension_too_long')
  const latest = extensionAskedBy(policy, calendar, clock, matter)
  if (!latest.ok) return latest
  return fault(askedAt > latest.at ? 'extension_asked_too_late' : null)
}

/**
 * Is its limit the law's own? Then only the law itself can lengthen it, or let it stand still, whichever promise it stands for.
 * @source HR §1.5: what laws allow beyond their limits (petitions 30 days, labour inspection 30 working days) is theirs to say
 */
export const isSetByLaw = ({ rule }: Pick<Clock, 'rule'>): boolean => rule === LEAF_STATUTORY

/**
 * Until when an extension may be asked for: the notice before the end (one working day), or while the policy's share of the
 * promised time (a quarter) is left, whichever is later; so a promise of a single day can be extended too.
 */
export function extensionAskedBy(policy: ClockPolicy, calendar: Calendar, clock: Clock, matter: Matter): AnsweredInstant {
  const share = instantAtShare(clock, calendar, 1 - policy.extensionShareLeft)
  if (!share.ok) return share
  const notice = noticeBefore(policy, calendar, clock, matter)
  if (!notice.ok) return notice
  return notice.at > share.at ? notice : share
}

function noticeBefore(policy: ClockPolicy, calendar: Calendar, clock: Clock, matter: Matter): AnsweredInstant {
  const span = ruleFor(policy, 'extension_notice', matter)?.span ?? { kind: 'natural_minutes', amount: 0 }
  if (span.kind === 'working_days') return workingDaysBefore(calendar, clock.dueAt, span.amount, clock.unit)
  return { ok: true, at: new Date(clock.dueAt.getTime() - span.amount * MINUTE_MS) }
}

/**
 * Is a clock extended in hours, or in working days? In its own time: a working day added to a limit of natural hours would be nine
 * days before a holiday.
 * @source HR §3.4: hours of urgent classes are natural hours
 */
export const isExtendedInHours = ({ span }: Pick<Clock, 'span'>): boolean => span.kind === 'natural_minutes'

/**
 * What is asked for, or was, as a span of the clock's own kind.
 * @returns null where it is given in the other kind, in both or in none
 */
export function extensionAsked(clock: Clock, { workingDays, hours }: { workingDays?: number | null | undefined; hours?: number | undefined }): Span | null {
  const [own, other] = isExtendedInHours(clock) ? [hours, workingDays] : [workingDays, hours]
  if (own == null || other != null) return null
  return isExtendedInHours(clock) ? { kind: 'natural_minutes', amount: (own * HOUR_MS) / MINUTE_MS } : { kind: 'working_days', amount: own }
}

/** Spans of one kind compare by their amounts; else by the time counted from the same start, a natural day as a working day. */
function isLonger(calendar: Calendar, clock: Clock, span: Span): { ok: true; longer: boolean } | Refused {
  if (clock.span.kind === span.kind) return { ok: true, longer: span.amount > clock.span.amount }
  const asked = daysOf(calendar, clock, span)
  if (!asked.ok) return asked
  const promised = daysOf(calendar, clock, clock.span)
  return promised.ok ? { ok: true, longer: asked.days > promised.days } : promised
}

function daysOf(calendar: Calendar, { startedAt, unit }: Clock, span: Span): { ok: true; days: number } | Refused {
  if (span.kind === 'working_days') return { ok: true, days: span.amount }
  if (span.kind === 'natural_minutes') return { ok: true, days: (span.amount * MINUTE_MS) / DAY_MS }
  const day = countedWork(calendar, startedAt, { kind: 'working_days', amount: 1 }, unit)
  return day.ok ? { ok: true, days: (span.amount * MINUTE_MS) / day.work } : day
}

/** When a pause on this ground ends at the latest: as it was asked for, or at the policy's cap where that is earlier; null = neither. */
export function pauseEnd<U extends Instant | null>(policy: ClockPolicy, reason: PauseReason, now: Instant, until: U): U | Instant {
  const { atMostDays } = policy.pauses[reason]
  const cap = atMostDays === null ? null : new Date(now.getTime() + atMostDays * DAY_MS)
  return cap !== null && (until === null || cap < until) ? cap : until
}

/**
 * The clocks of an order with all those standing still that the policy lets stand still on this ground. The law's limit is paused as
 * the policy says of statutory limits, also where it is the promise of the whole.
 * A clock that has been paused on this ground as often as the policy allows runs on.
 * @param until when the pause is to end; the policy's cap holds where it is earlier
 */
export function pauseAll(policy: ClockPolicy, clocks: readonly Clock[], reason: PauseReason, now: Instant, until: Instant | null): Clock[] {
  const rule = policy.pauses[reason]
  const end = pauseEnd(policy, reason, now, until)
  return clocks.map((clock) => {
    const before = clock.pauses.filter((one) => one.reason === reason).length
    return rule.clocks.includes(isSetByLaw(clock) ? 'statutory' : clock.name) && (rule.times === null || before < rule.times) ? pause(clock, reason, now, end) : clock
  })
}
