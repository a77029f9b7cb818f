// What must hold for one order by itself: a pure judgement over the stored document and the rules it was made under.
import { clockFaults, isDated, isOpen, isSilenced, nextDueAt, openPause, standingStill, undatedFor, type Clock, type ClockFault } from '../../server/domain/clocks.ts'
import type { Calendar } from '../../server/domain/calendar.ts'
import { careOf, tasksOf } from '../../server/domain/care.ts'
import { wakesAt } from '../../server/domain/decide.ts'
import { deskOf, owingOf } from '../../server/domain/desks.ts'
import { verifyHistory } from '../../server/domain/history.ts'
import { reviewAtOf } from '../../server/domain/moves/clock-requests.ts'
import { wakesRightly } from '../../server/domain/moves/rewatch.ts'
import type { World } from '../../server/domain/moves/scene.ts'
import { parseOrderNumber } from '../../server/domain/numbers.ts'
import type { Order } from '../../server/domain/orders.ts'
import { after, HOUR_MS } from '../../server/domain/time.ts'
import { calledUnits } from '../../server/domain/whistles/whistle.ts'
import { isEnded } from '../../server/domain/words.ts'
import { isAccused } from '../../server/domain/accused.ts'
import { accusedFaults } from './accused.ts'
import { contactFaults } from './contact.ts'
import { answerFaults } from './answers.ts'
import { askFaults, honestErrorFaults } from './asks.ts'
import { belowFaults, proposalFaults, whistleFaults, type KnownUnits } from './between-units.ts'
import { toldFaults } from './from-history.ts'
import { maskFaults } from './masks.ts'
import { measureFaults } from './measures.ts'
import { moveFaults } from './moves.ts'
import { recusalFaults } from './recusal.ts'
import { routingFaults } from './routing.ts'
import type { RuleName, Violation } from './violation.ts'

/** The rules in force, and the unit codes there are. */
export interface Law extends Pick<World, 'calendar' | 'frozenClocks'> {
  /** Every version of the calendar that was kept, by number; left out, the one in force alone is known. */
  calendars?: ReadonlyMap<number, Calendar>
  /** Do all orders stand by the calendar in force? Left out, those that say so themselves do. */
  isMoved?: boolean
  units: KnownUnits
}

type Fault = [rule: RuleName, detail: string]

/** @returns every rule that the order breaks; [] for a sound one */
export function orderViolations(order: Order, law: Law): Violation[] {
  const faults = [
    ...[historyFaults, numberFaults, placeFaults, holdingFaults, standingFaults, careFaults, answerFaults, routingFaults, whistleFaults, proposalFaults, askFaults, honestErrorFaults, recusalFaults, maskFaults, measureFaults, moveFaults, accusedFaults, contactFaults].flatMap((faultsOf) => [...faultsOf(order)]),
    ...promiseFaults(order, law),
    ...watchFaults(order, law),
    ...toldFaults(order, law),
    ...unitFaults(order, law),
    ...belowFaults(order, law),
  ]
  return faults.map(([rule, detail]) => ({ rule, id: order._id, detail }))
}

function* historyFaults({ history, version, state, demandType, secret, kindOpen }: Order): Generator<Fault> {
  const broken = verifyHistory(history)
  if (broken !== null) yield ['history_broken', `from entry ${broken}`]
  if (version !== history.length) yield ['version_not_history', `version ${version}, ${history.length} entries`]
  const last = history.at(-1)
  if (last?.to !== state) yield ['history_not_state', `${last?.to ?? 'no entry'}, not ${state}`]
  if (demandType === 'report' && !secret) yield ['reports_secret', 'not secret']
  if (kindOpen != null && !secret) yield ['reports_secret', 'not secret before anybody has said what it is']
}

function* numberFaults({ number, localDay }: Order): Generator<Fault> {
  if (parseOrderNumber(number) !== number) yield ['number_wrong', 'check character']
  else if (!number.startsWith(localDay.replaceAll('-', ''))) yield ['number_wrong', 'another day']
}

function* promiseFaults(order: Order, law: Law): Generator<Fault> {
  const { calendar, frozenClocks, isMoved = order.rules.calendar === calendar.version } = law
  const { clocks } = order
  const ended = isEnded(order.state)
  if (new Set(clocks.map(({ id }) => id)).size < clocks.length) yield ['clock_twice', clocks.map(({ id }) => id).join(' ')]
  for (const clock of clocks) for (const fault of faultsOfClock(clock, law)) yield ['clock_wrong', `${clock.id}: ${fault}`]

  const due = ended ? null : nextDueAt(clocks)
  if (!same(order.nextDueAt, due)) yield ['next_due_wrong', `${shown(order.nextDueAt)}, not ${shown(due)}`]
  if (isMoved && !wakesRightly(order, wakesAt(order, { frozenClocks, calendar })))
    yield ['wake_wrong', shown(order.wakeAt)]

  if ((order.undatedFor ?? null) !== undatedFor(clocks)) yield ['undated_unmarked', `${order.undatedFor ?? 'none'}, not ${undatedFor(clocks) ?? 'none'}`]
  // Once the unit has replied, what is left (audit, call-back) is promised by no clock of the policy.
  const replied = order.state === 'reply_review' || order.state === 'callback'
  if (!ended && !replied && !clocks.some(isOpen)) yield ['no_promise', order.state]
  if (ended && clocks.some((clock) => isOpen(clock) && !(order.state === 'merged' && openPause(clock) !== null))) yield ['ended_wrong', 'a clock runs on']
  if (ended !== (order.endedAt !== null)) yield ['ended_wrong', `${order.state}, ended ${shown(order.endedAt)}`]
}

/**
 * Nothing passes in silence, whatever the calendar is by now: each open clock is looked at by its end, a suspension by its review,
 * and a pause that has reached its cap is over. Seen from the order's last write, after which all this lay ahead or was done.
 */
function* watchFaults(order: Order, { frozenClocks }: Pick<Law, 'frozenClocks'>): Generator<Fault> {
  const written = order.history.at(-1)?.at ?? order.updatedAt
  const isWatched = (by: Date): boolean => order.wakeAt !== null && order.wakeAt <= (by > written ? by : after(written, HOUR_MS))
  const reviewAt = order.state === 'suspended' ? reviewAtOf(order) : null
  if (order.state === 'suspended' && reviewAt === null) yield ['suspension_unwatched', 'no day of review']
  if (reviewAt !== null && !isWatched(reviewAt)) yield ['suspension_unwatched', `review ${shown(reviewAt)}, wakes ${shown(order.wakeAt)}`]
  if (order.state !== 'suspended' && order.suspension != null) yield ['suspension_unwatched', `a day of review in ${order.state}`]
  if (isEnded(order.state)) return
  const policy = frozenClocks(order)
  for (const clock of order.clocks) {
    if (isSilenced(policy, clock, written)) yield ['clock_silent', `${clock.id}: the end is told and lies ahead`]
    if (isOpen(clock) && isDated(clock) && standingStill(clock) === null && clock.dueAt > written && !isWatched(clock.dueAt)) yield ['clock_silent', `${clock.id}: due ${shown(clock.dueAt)}, wakes ${shown(order.wakeAt)}`]
    const until = openPause(clock)?.until ?? null
    if (until !== null && !isWatched(until)) yield ['clock_silent', `${clock.id}: stands still until ${shown(until)}, wakes ${shown(order.wakeAt)}`]
  }
}

/**
 * Each clock is held against the version of the calendar that dated it. Of a clock that does not say which, some version must have;
 * where not all versions were kept, it may have been another.
 */
function faultsOfClock(clock: Clock, { calendar, calendars = new Map() }: Law): ClockFault[] {
  const known = new Map([...calendars, [calendar.version, calendar] as const])
  const own = clock.calendar === undefined ? undefined : known.get(clock.calendar)
  if (own !== undefined) return clockFaults(clock, own)
  const faults = clockFaults(clock, calendar)
  if (!faults.includes('due_not_as_recorded')) return faults
  const isDatedBySome = [...known.values()].some((version) => !clockFaults(clock, version).includes('due_not_as_recorded'))
  const isAllKnown = clock.calendar === undefined && Array.from({ length: calendar.version }, (_, index) => index + 1).every((version) => known.has(version))
  return isDatedBySome || !isAllKnown ? faults.filter((fault) => fault !== 'due_not_as_recorded') : faults
}

function* placeFaults(order: Order): Generator<Fault> {
  const desk = deskOf(order)
  if (order.desk !== desk) yield ['desk_wrong', `${order.desk}, not ${desk}`]
  const owing = owingOf(order)
  if (order.owing !== undefined && order.owing.join(' ') !== owing.join(' ')) yield ['owing_wrong', `${order.owing.join(' ')}, not ${owing.join(' ')}`]
  const waits = order.state === 'submitted' || order.state === 'needs_info'
  if (!isEnded(order.state) && order.leadUnit === null && !waits) yield ['no_owner', order.state]
  if (order.outbox.length > 0 && order.pendingAt === null) yield ['outbox_unwatched', `${order.outbox.length} effects`]
}

function* holdingFaults(order: Order): Generator<Fault> {
  const { holdings, history } = order
  for (const [index, { from, to }] of holdings.entries()) {
    const next = holdings[index + 1]
    if (to !== null && to < from) yield ['holdings_wrong', `stretch ${index + 1} ends before it begins`]
    if (next === undefined) continue
    if (to === null) yield ['holdings_wrong', `stretch ${index + 1} never ended`]
    else if (next.from < to) yield ['holdings_wrong', `stretch ${index + 2} begins before the one before it ended`]
    // Nobody holds an order between its end and its reopening, nor while it waits for another unit than the one it complains of.
    else if (next.from > to && !history.some((entry) => same(entry.at, to) && (isEnded(entry.to) || (entry.action === 'nameAccused' && entry.to === 'submitted')))) yield ['holdings_wrong', `nobody before stretch ${index + 2}`]
  }
  const holder = holdings.at(-1)?.to === null ? (holdings.at(-1)?.unit ?? null) : null
  const wanted = isEnded(order.state) ? null : order.leadUnit
  if (holder !== wanted) yield ['holdings_wrong', `held by ${holder ?? 'nobody'}, not ${wanted ?? 'nobody'}`]
}

function* unitFaults({ units, leadUnit, parts, demand, whistles }: Order, law: Law): Generator<Fault> {
  const called = calledUnits({ ...(whistles && { whistles }) }).filter((unit) => !isAccused(unit, { demand }))
  const expected = new Set([...(leadUnit === null || isAccused(leadUnit, { demand }) ? [] : [leadUnit]), ...parts.map(({ unit }) => unit), ...called])
  const missing = [...expected].filter((unit) => !units.includes(unit))
  if (missing.length > 0) yield ['units_wrong', `without ${missing.join(' ')}`]
  if (new Set(units).size < units.length) yield ['units_wrong', 'one unit twice']
  const unknown = units.filter((unit) => !law.units.has(unit))
  if (unknown.length > 0) yield ['units_wrong', `unknown: ${unknown.join(' ')}`]
  if (units.some((unit) => isAccused(unit, { demand }))) yield ['units_wrong', 'the accused unit takes part']
}

/** An open order always has an instant at which something is due or happens by itself. */
function* standingFaults(order: Order): Generator<Fault> {
  if ((order.state === 'needs_info') !== (order.info !== null)) yield ['info_wrong', `${order.info === null ? 'none' : 'one'} in ${order.state}`]
  if (!isEnded(order.state) && order.nextDueAt === null && (order.undatedFor ?? null) === null && (order.taskDueAt ?? null) === null && order.wakeAt === null) yield ['nothing_due', order.state]
}

/** What is owed after the answer is on the order, on a desk, and looked at by the right people. */
function* careFaults(order: Order): Generator<Fault> {
  const { verifications, rechecks } = careOf(order)
  const tasks = tasksOf(order)
  const stored = order.tasks ?? []
  const isSame = tasks.length === stored.length && tasks.every(({ kind, desk, dueAt }, index) => stored[index]?.kind === kind && stored[index].desk === desk && same(stored[index].dueAt, dueAt))
  if (!isSame || !same(order.taskDueAt ?? null, tasks[0]?.dueAt ?? null)) yield ['tasks_wrong', `${stored.length} stored, ${tasks.length} owed`]
  if (verifications.filter(({ outcome }) => outcome === null).length > 1) yield ['verification_wrong', 'two open at once']
  for (const { openedAt, dueAt, outcome } of verifications) {
    if (dueAt < openedAt) yield ['verification_wrong', 'due before it was opened']
    if (outcome !== null && (outcome.outcome === 'explained' || outcome.outcome === 'mistaken' || outcome.outcome === 'malicious') && (outcome.confirmedBy === null || outcome.confirmedBy.id === outcome.by.id))
      yield ['verification_wrong', `${outcome.outcome} by one person`]
    if (outcome?.outcome === 'ledger' && outcome.ledger === null) yield ['verification_wrong', 'in the ledger without a date']
  }
  const bad = order.history.filter(({ action, detail, at }) => (action === 'rate' || action === 'callBack') && detail.redo !== undefined && at >= (verifications[0]?.openedAt ?? at)).length
  if (bad > 0 && verifications.length === 0) yield ['verification_missing', `${bad} bad ratings`]
  for (const recheck of rechecks) {
    if (recheck.result === null && !(order.state === 'closed' && order.outcome === 'solved')) yield ['recheck_wrong', 'waits on an order that is not closed as solved']
    if (recheck.openedAt !== null && recheck.openedAt < recheck.askFrom) yield ['recheck_wrong', 'opened before its day']
    if (recheck.result !== null && recheck.attempts.length === 0) yield ['recheck_wrong', 'a result without a try']
    if (recheck.result !== null && order.callbacks.some(({ by, at }) => recheck.result !== null && at < recheck.result.at && by.id === recheck.result.by.id)) yield ['recheck_wrong', 'by the one who called back']
  }
}

const same = (a: Date | null, b: Date | null): boolean => (a?.getTime() ?? null) === (b?.getTime() ?? null)
const shown = (at: Date | null): string => at?.toISOString() ?? 'none'
