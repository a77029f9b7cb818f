// What the history alone tells of an order (the chain makes it hard to forge), held against what stands on the order: counters,
// call-backs, ratings, when promises were kept, when clocks began and stood still, and what was put aside by two persons.
import type { ActedBy } from '../../server/domain/actors.ts'
import { isSetByLaw } from '../../server/domain/clocks.ts'
import { isPart, type Clock, type ClockPause, type PauseReason } from '../../server/domain/clocks/clock.ts'
import type { World } from '../../server/domain/moves/scene.ts'
import type { HistoryEntry, Order, Rating } from '../../server/domain/orders.ts'
import { exclusionOf, setAsidesOf } from '../../server/domain/set-aside.ts'
import type { OrderState } from '../../server/domain/words.ts'
import type { RuleName } from './violation.ts'

type Fault = [rule: RuleName, detail: string]

export function* toldFaults(order: Order, law: Pick<World, 'frozenClocks'>): Generator<Fault> {
  yield* counterFaults(order)
  yield* callbackFaults(order)
  const standing: Order = { ...order, history: standingHistory(order.history) }
  yield* ratingFaults(standing)
  for (const clock of order.clocks) yield* clockFaults(clock, standing)
  yield* missingPauses(standing, law)
  yield* asideFaults(order)
}

/** The history without what an undone joining took back: from the lead's reply, which was about something else, to the undo. */
function standingHistory(history: readonly HistoryEntry[]): HistoryEntry[] {
  const undone = history.flatMap(({ action, from, seq }) => (action === 'unmerge' && from !== 'merged' ? [{ from: history.findLast((entry) => entry.action === 'shareReply' && entry.seq < seq)?.seq ?? seq, to: seq }] : []))
  return history.filter(({ seq }) => undone.every((stretch) => seq < stretch.from || seq >= stretch.to))
}

function* counterFaults({ history, redoCount, urgeCount }: Order): Generator<Fault> {
  const redone = history.filter(({ detail }) => detail.redo !== undefined).length
  if (redoCount !== redone) yield ['counter_wrong', `redoCount ${redoCount}, done again ${redone} times`]
  const urged = history.filter(({ action, detail }) => action === 'urge' || (action === 'confirmSupervision' && detail.level === 'urged')).length
  if (urgeCount !== urged) yield ['counter_wrong', `urgeCount ${urgeCount}, urged ${urged} times`]
}

function* callbackFaults({ history, callbacks }: Order): Generator<Fault> {
  const called = history.filter(({ action }) => action === 'callBack')
  if (called.length !== callbacks.length) yield ['callbacks_wrong', `${callbacks.length} on the order, ${called.length} in the history`]
  for (const [index, { at, by, detail }] of called.entries()) {
    const kept = callbacks[index]
    if (kept === undefined) return
    const differs = (['method', 'reached', 'contacted', 'solved', 'grade'] as const).filter((field) => kept[field] !== (detail[field] ?? null))
    if (!same(kept.at, at) || kept.by.id !== by.id) differs.push('reached')
    if (differs.length > 0) yield ['callbacks_wrong', `that of ${at.toISOString()}: ${[...new Set(differs)].join(' ')}`]
  }
}

/** What the citizen said, in the order it was said: on the page, by the link, or to the call-back. */
const ratingsTold = (history: readonly HistoryEntry[]): HistoryEntry[] =>
  history.filter(({ action, detail }) => action === 'rate' || (action === 'callBack' && detail.reached === true && detail.grade != null))

/** The ratings by the history, one for each answer that was rated, the oldest first; null for the last answer when it is unrated. */
function ratedByHistory(history: readonly HistoryEntry[]): { earlier: Told[]; last: Told | null } {
  const said = new Set(ratingsTold(history))
  const earlier: Told[] = []
  let last = null as Told | null
  for (const entry of history) {
    const isNewAnswer = entry.from !== entry.to && (entry.to === 'callback' || entry.to === 'answered')
    if (isNewAnswer && last !== null) earlier.push(last)
    if (isNewAnswer) last = null
    if (said.has(entry)) last = { entry, firstAt: last?.firstAt ?? entry.at }
  }
  return { earlier, last }
}

interface Told {
  /** Where it was said last. */
  entry: HistoryEntry
  firstAt: Date
}

/** Nobody rates but the citizen, nothing is rated that was not said, and what was said of each answer is kept. */
function* ratingFaults(order: Order): Generator<Fault> {
  const { earlier, last } = ratedByHistory(order.history)
  const kept = order.earlierRatings ?? []
  if (kept.length !== earlier.length) yield ['rating_wrong', `${kept.length} of earlier answers, ${earlier.length} by the history`]
  for (const [rating, told] of [...kept.map((one, index) => [one, earlier[index] ?? null] as const), [order.rating, last] as const]) {
    if (rating === null && told !== null) yield ['rating_wrong', `none, though one was given at ${told.entry.at.toISOString()}`]
    if (rating !== null && told === null) yield ['rating_wrong', 'one that nobody gave']
    const differs = rating === null || told === null ? [] : differences(rating, told)
    if (differs.length > 0) yield ['rating_wrong', `not as it was given at ${told?.entry.at.toISOString() ?? ''}: ${differs.join(' ')}`]
  }
}

const differences = ({ at, firstAt, grade, solved, via }: Rating, { entry: told, firstAt: first }: Told): string[] => [
  ...(same(at, told.at) ? [] : ['at']),
  ...(same(firstAt, first) ? [] : ['firstAt']),
  ...(grade === told.detail.grade ? [] : ['grade']),
  ...(solved === told.detail.solved ? [] : ['solved']),
  ...(via === (told.action === 'rate' ? 'web' : 'callback') ? [] : ['via']),
]

function* clockFaults(clock: Clock, order: Order): Generator<Fault> {
  const { history } = order
  const isStep = (at: Date): boolean => history.some((entry) => same(entry.at, at))
  if (!isStep(clock.startedAt)) yield ['clock_untold', `${clock.id}: began at ${shown(clock.startedAt)}, when nothing was done`]
  if (clock.stoppedAt !== null && !isStep(clock.stoppedAt)) yield ['clock_untold', `${clock.id}: ended at ${shown(clock.stoppedAt)}, when nothing was done`]
  const met = metAsTold(clock, order)
  if (!met.some((at) => same(at, clock.metAt))) yield ['met_wrong', `${clock.id}: met ${shown(clock.metAt)}, by the history ${met.map(shown).join(' or ')}`]
  for (const { grantedAt, span } of clock.extensions) {
    const granted = history.find(({ action, at, detail }) => action === 'ruleExtension' && detail.granted === true && same(at, grantedAt))
    if (granted === undefined) yield ['clock_untold', `${clock.id}: longer since ${shown(grantedAt)}, when nothing was granted`]
    else if (span.kind === 'working_days' && typeof granted.detail.workingDays === 'number' && span.amount !== granted.detail.workingDays)
      yield ['clock_untold', `${clock.id}: ${span.amount} days longer, ${granted.detail.workingDays} were granted`]
  }
  for (const pause of clock.pauses) yield* pauseFaults(clock, pause, order)
}

type Keeps = 'yes' | 'no' | 'may'

/** Whether a step keeps a promise. */
function keeps({ action, to, detail }: HistoryEntry, clock: Clock): Keeps {
  if (isPart(clock)) return action === 'answerPart' && detail.unit === clock.unit ? 'yes' : 'no'
  if (action === 'shareReply') return 'yes'
  switch (clock.name) {
    case 'dispatch':
      return action === 'dispatch' || action === 'answer' || action === 'transferOut' || action === 'decline' || (action === 'ruleReturn' && to === 'dispatched') ? 'yes' : 'no'
    case 'sign':
      return action === 'sign' ? 'yes' : 'no'
    case 'contact':
      return action === 'reply' || (action === 'recordContact' && detail.reached === true) ? 'yes' : 'no'
    case 'stage_report':
      if (action === 'reply') return 'yes'
      // The report owed to the citizen is kept by words to the citizen; before that was so, by any.
      return action !== 'reportProgress' ? 'no' : clock.unit === null && detail.forCitizen !== true ? 'may' : 'yes'
    default:
      return action === 'reply' ? 'yes' : 'no'
  }
}

/**
 * When the promise was kept, as the history tells it: by the first step that keeps it; taken back with a reply that was sent back.
 * @returns more than one where the order of steps at one instant, or an earlier rule, leaves it open
 */
function metAsTold(clock: Clock, { history, reply, earlierReplies }: Order): (Date | null)[] {
  const replies = reply === null ? earlierReplies : [...earlierReplies, reply]
  /** Before the answer itself kept it, a first contact counted from when the unit said it had been made. */
  const claimed = (at: Date): Date[] =>
    clock.name !== 'contact' ? [] : replies.flatMap((one) => (same(one.at, at) && one.contactedAt !== null ? [one.contactedAt < clock.startedAt ? clock.startedAt : one.contactedAt] : []))
  const isTakenBack = (clock.name === 'resolve' && clock.unit === null) || clock.name === 'statutory'
  const follow = (entries: readonly HistoryEntry[]): (Date | null)[] => {
    let met: (Date | null)[] = [null]
    let replied: HistoryEntry | null = null
    for (const entry of entries) {
      const kept = keeps(entry, clock)
      if (kept !== 'no') met = [...new Set(met.flatMap((at) => (at !== null ? [at] : [...(kept === 'may' ? [null] : []), entry.at, ...(entry.action === 'reply' ? claimed(entry.at) : [])])))]
      if (entry.action === 'reply') replied = entry
      if (entry.action === 'rejectReply' && isTakenBack) met = met.map((at) => (at !== null && same(at, replied?.at ?? null) ? null : at))
    }
    return met
  }
  const until = history.filter(({ at }) => clock.stoppedAt === null || at < clock.stoppedAt)
  const starts = until.flatMap(({ at }, index) => (same(at, clock.startedAt) ? [index] : []))
  const after = starts.length > 0 ? starts : [until.findLastIndex(({ at }) => at <= clock.startedAt)]
  return after.flatMap((index) => follow(until.slice(index + 1)))
}

/** The state in which a clock stands still on each ground. */
const STANDS_IN: Record<PauseReason, OrderState> = { needs_info: 'needs_info', suspension: 'suspended', merged: 'merged' }

function* pauseFaults(clock: Clock, pause: ClockPause, { history, state }: Order): Generator<Fault> {
  const wrong = (what: string): Fault => ['pause_wrong', `${clock.id}: ${pause.reason} from ${shown(pause.from)} ${what}`]
  // What a database holds is not bound by a type: a ground that no step declares is found.
  const where: OrderState | undefined = STANDS_IN[pause.reason]
  // A clock that begins while it is somebody else's turn stands still from its beginning.
  const begun = history.findLast(({ at, from, to }) => to === where && from !== where && (same(at, pause.from) || (at < pause.from && same(pause.from, clock.startedAt))))
  if (begun === undefined) return yield wrong('while nothing was waited for')
  const asked = begun.detail.answerBy ?? begun.detail.until ?? null
  if (asked instanceof Date && (pause.until === null || pause.until > asked)) yield wrong(`until ${shown(pause.until)}, not ${shown(asked)}`)
  const left = history.find(({ seq, to }) => seq > begun.seq && to !== where)?.at ?? null
  if (pause.to === null) {
    if (state !== where) yield wrong(`still in ${state}`)
    return
  }
  const ends = [left, clock.metAt, clock.stoppedAt, pause.until].filter((at) => at !== null).map((at) => (pause.until !== null && pause.until < at ? pause.until : at))
  if (!ends.some((at) => same(at, pause.to))) yield wrong(`to ${shown(pause.to)}, not ${ends.map(shown).join(' or ') || 'yet'}`)
  else if (left !== null && pause.to > left) yield wrong(`to ${shown(pause.to)}, left at ${shown(left)}`)
}

/** What the policy lets stand still stands still, seen from the last dispatch on, which froze the policy. */
function* missingPauses(order: Order, { frozenClocks }: Pick<World, 'frozenClocks'>): Generator<Fault> {
  const { history, clocks } = order
  const { pauses } = frozenClocks(order)
  const frozen = history.findLast(({ action, to }) => action === 'dispatch' || (action === 'ruleReturn' && to === 'dispatched'))?.seq ?? 0
  for (const { seq, at, from, to } of history) {
    const reason = seq > frozen && to !== from ? (['needs_info', 'suspension', 'merged'] as const).find((one) => STANDS_IN[one] === to) : undefined
    if (reason === undefined) continue
    const { clocks: names, times } = pauses[reason]
    // The centre's own limit to dispatch stands still in the newest edition of the platform's own policy, and did not before; the law's
    // limit as the promise of the whole did once, and stands still no longer.
    for (const clock of clocks) {
      const ran = clock.startedAt < at && (clock.metAt === null || clock.metAt > at) && (clock.stoppedAt === null || clock.stoppedAt > at)
      const before = clock.pauses.filter((pause) => pause.reason === reason && pause.from < at).length
      if (ran && clock.name !== 'dispatch' && !isSetByLaw(clock) && names.includes(clock.name) && (times === null || before < times) && !clock.pauses.some((pause) => pause.from <= at && (pause.to === null || pause.to >= at)))
        yield ['pause_wrong', `${clock.id}: ran on at ${shown(at)}, when ${reason} began`]
    }
  }
}

/** What was put aside, the order or one of its ratings, was proposed by one and confirmed by another, and the history names both. */
function* asideFaults(order: Order): Generator<Fault> {
  const { history, upheld } = order
  const told = history.filter((entry) => confirms(entry) || proposesExclusion(entry.action, entry.detail.outcome, entry.detail.granted))
  const exclusion = exclusionOf(order)
  const lapsed = order.excluded?.lapsedAt === undefined ? null : order.excluded
  const aside = [...[exclusion, lapsed].filter((one) => one !== null), ...setAsidesOf(order)]
  const lapses = history.filter(({ detail }) => typeof detail.exclusionLapsed === 'string')
  if (exclusion !== null && lapses.some(({ at }) => at > exclusion.at)) yield ['exclusion_wrong', `${exclusion.ground}: of a round that is over`]
  if (lapsed !== null && !lapses.some((entry) => same(entry.at, lapsed.lapsedAt ?? null))) yield ['exclusion_wrong', `${lapsed.ground}: lapsed by no step`]
  for (const { proposedBy, confirmedBy, ground, at } of aside) {
    const proposal = told.find((entry) => !confirms(entry) && same(entry.at, at) && isBy(entry, proposedBy) && groundOf(entry) === ground)
    if (proposal === undefined) yield ['exclusion_wrong', `${ground}: proposed by nobody at ${shown(at)}`]
    const granted = told.find((entry) => confirms(entry) && entry.detail.granted === true && entry.at >= at && entry.detail.ground === ground)
    if (confirmedBy !== null && (granted === undefined || !isBy(granted, confirmedBy))) yield ['exclusion_wrong', `${ground}: confirmed by nobody`]
    if (confirmedBy === null && granted !== undefined) yield ['exclusion_wrong', `${ground}: confirmed, and still proposed`]
    if (confirmedBy !== null && isOne(confirmedBy, proposedBy)) yield ['exclusion_wrong', `${ground}: by one person`]
  }
  for (const { seq, by, at, detail } of told.filter((entry) => confirms(entry) && entry.detail.granted === true)) {
    const proposal = told.findLast((entry) => entry.seq < seq && !confirms(entry) && groundOf(entry) === detail.ground)
    if (proposal === undefined || isOne(proposal.by, by)) yield ['exclusion_wrong', `${String(detail.ground)}: granted at ${shown(at)} by who proposed it`]
    const isOver = lapses.some((entry) => entry.seq > seq && entry.detail.exclusionLapsed === detail.ground)
    if (!isOver && !aside.some(({ ground, confirmedBy }) => ground === detail.ground && confirmedBy !== null)) yield ['exclusion_wrong', `${String(detail.ground)}: granted at ${shown(at)}, and gone`]
  }
  if (upheld !== null && !history.some((entry) => same(entry.at, upheld.at) && isBy(entry, upheld.proposedBy) && (entry.action === 'uphold' || (entry.action === 'verifyRating' && entry.detail.outcome === 'explained'))))
    yield ['exclusion_wrong', `handling upheld by nobody at ${shown(upheld.at)}`]
}

const confirms = ({ action }: HistoryEntry): boolean => action === 'confirmExclusion' || action === 'confirmSetAside'

const proposesExclusion = (action: string, outcome: unknown, granted: unknown): boolean =>
  action === 'proposeExclusion' || (action === 'verifyRating' && (outcome === 'mistaken' || outcome === 'malicious')) || (action === 'ruleAppeal' && granted === true)

const groundOf = ({ action, detail }: HistoryEntry): unknown => (action === 'verifyRating' ? `${String(detail.outcome)}_rating` : detail.ground)

const isOne = (one: ActedBy, other: ActedBy): boolean => one.id !== null && one.id === other.id
const isBy = ({ by }: HistoryEntry, person: ActedBy): boolean => by.id === person.id && by.kind === person.kind

const same = (a: Date | null, b: Date | null): boolean => (a?.getTime() ?? null) === (b?.getTime() ?? null)
const shown = (at: Date | null): string => at?.toISOString() ?? 'none'
