// One order judged for the rates: in which period it counts, which promises were kept, what the citizen said of it.
import { leavesOutRatingOnly, type RecheckAnswer } from '../care.ts'
import { isDated, isPart, outcomeOf, standingStill, type Clock } from '../clocks/clock.ts'
import { CENTRE } from '../actors.ts'
import { firstLevelOf } from '../catalogue.ts'
import { isEnded } from '../words.ts'
import { isBad } from '../moves/after-reply.ts'
import { DAY_MS, lastOf, type Instant } from '../time.ts'
import { grantedHonestErrors, type Failure } from '../honest-errors.ts'
import { BETTER, type RateName } from './names.ts'
import type { AnswerFacts, Opening, RateFacts } from './facts.ts'

/** Contact by the unit within this time before a rating is flagged. */
export const AROUND_RATING_MS = DAY_MS

/** Rates that look at the unit that leads the order; returns look at every unit that had it. */
export type LedRate = Exclude<RateName, 'returned'>

export interface Assessed {
  id: string
  leadUnit: string
  /** First level of its matter, e.g. `01`; empty when nobody named the matter, which then is null. */
  category: string
  leaf: string | null
  /** Does the order count for a rate, and how? Null: it cannot be judged by it. */
  marks: Record<LedRate, boolean | null>
  /** Who held it when a promise of the whole was broken, where that is not the unit that leads it now: `centre` where no unit did. */
  lateBy: string[]
  /** What the citizen said is no secret from the unit any more. */
  isEnded: boolean
  /** Units that asked to return it. */
  returnedBy: string[]
  /** The answer has gone to the citizen, who could have rated it. */
  isAnswered: boolean
  /** What the unit itself claimed in the answer that the citizen then spoke of; null when the citizen did not speak. */
  claimed: boolean | null
  /** What the unit claims of having contacted the citizen, and what the citizen says; null when the citizen did not say. */
  contact: { claimed: boolean; heard: boolean } | null
  /** Not solved for the citizen, and a second person found the handling reasonable: counted apart, not as solved. */
  isExplained: boolean
  /** The unit turned to the citizen between its answer and the rating. */
  isFlagged: boolean
  /** Confirmed by two persons: out of all rates, counted by this ground. */
  exclusion: string | null
  /** Failures that two persons found to be honest errors: they stay failures, and the unit is not ranked lower for them. */
  honest: { failure: Failure; ground: string }[]
  /** Ratings left out by two persons, by ground: out of what citizens say, in all else. What was said later counts. */
  setAsides: string[]
  /** Was every bad rating of it looked at by the centre? Null: it has none. */
  isLookedAt: boolean | null
  /** What the last re-check heard; null: none was done. */
  recheck: RecheckAnswer | null
}

/**
 * The promise that puts an order into a period: the first whole-order promise to resolve that was not replaced. A redo's own
 * promise does not move it on, so a failure cannot wander out of the period it belongs to.
 * @returns null for an order that was promised nothing yet
 */
export function decidingPromise(clocks: readonly Clock[], now: Instant): Clock | null {
  const whole = clocks.filter((clock) => clock.name === 'resolve' && !isPart(clock))
  return whole.find((clock) => outcomeOf(clock, now) !== 'moot') ?? whole.at(-1) ?? null
}

/**
 * When the order falls due, and so in which period it counts.
 * @returns null while it was promised nothing, or the promise stands still (needs info, suspended, merged) or waits for its year: its day is not known
 */
export function fallsDueAt(clocks: readonly Clock[], now: Instant): Instant | null {
  const promise = decidingPromise(clocks, now)
  return promise === null || !isDated(promise) || standingStill(promise) !== null ? null : promise.dueAt
}

/**
 * Judges one order by what stands on it.
 * @param openings when people opened the citizen's number
 * @returns null when no unit leads it
 * @source HR §4; Beijing 2021 art. 15 (contact first), art. 23 (the centre asks, not the handler)
 */
export function assess(order: RateFacts, openings: readonly Opening[], now: Instant): Assessed | null {
  const { leadUnit } = order
  if (leadUnit === null) return null
  const { excluded } = order
  const isExcluded = excluded !== null && excluded.confirmedBy !== null && !leavesOutRatingOnly(excluded.ground)
  const exclusion = isExcluded && excluded.lapsedAt === undefined ? excluded.ground : null
  // What two persons left out stays out; what came after it counts.
  const clocks = isExcluded && excluded.lapsedAt !== undefined ? since(order.clocks, excluded.lapsedAt) : order.clocks
  const whole = clocks.filter((clock) => clock.name === 'resolve' && !isPart(clock))
  const broken = whole.filter((clock) => isBroken(clock, now)).map((clock) => ({ clock, by: holderAt(order, clock) }))
  const left = leftOut(order)
  // From when on a word counts: not before the last answer went out, and not what two persons left out.
  const withdrawn = withdrawnAnswers(order)
  const stands: Counts = ({ at }) => withdrawn.every(({ from, to }) => at < from || at > to)
  const answeredAt = order.history.findLast((step) => isAnswer(step) && stands(step))?.at ?? null
  const counts: Counts = (word) => (answeredAt === null || word.at >= answeredAt) && stands(word) && left.every(({ saidAt }) => word.at > saidAt)
  const voice = lastVoice(order, counts)
  const rating = order.rating !== null && counts(order.rating) ? order.rating : null
  const { rechecks = [] } = order.care ?? {}
  const verifications = (order.care?.verifications ?? []).filter((one) => !isTakenBack(one))
  return {
    id: order._id,
    leadUnit,
    category: order.leafCode === null ? '' : firstLevelOf(order.leafCode),
    leaf: order.leafCode,
    marks: {
      response: responded({ ...order, clocks }, leadUnit, now),
      onTime: kept(whole.filter((clock) => broken.every((one) => one.clock !== clock || one.by === leadUnit)), now),
      resolution: voice?.solved ?? null,
      satisfaction: rating === null ? null : !isBad(rating.grade),
      redone: order.reply === null ? null : redone(order, left),
    },
    lateBy: [...new Set(broken.flatMap(({ by }) => (by === leadUnit ? [] : [by])))],
    isEnded: isEnded(order.state),
    returnedBy: [...new Set(order.requests.filter(({ kind }) => kind === 'return').map(({ unit }) => unit))],
    isAnswered: order.history.some((step) => step.to === 'callback' && stands(step)),
    claimed: voice === null ? null : (answerBefore(order, voice.at)?.selfSolved ?? null),
    contact: contactOf(order, counts),
    isExplained: order.outcome === 'unsolved_explained',
    isFlagged: order.rating !== null && touchedBefore(order, order.rating, openings),
    exclusion,
    honest: exclusion !== null ? [] : grantedHonestErrors(order).map(({ failure, ground: why }) => ({ failure, ground: why })),
    setAsides: left.map(({ ground }) => ground),
    isLookedAt: verifications.length === 0 ? null : verifications.every(({ outcome }) => outcome != null),
    recheck: rechecks.findLast(({ result }) => result != null)?.result?.answer ?? null,
  }
}

/** Does the order count as a failure in a rate? A redo is one, everything else fails by not being so. */
export function failsIn(order: RateFacts, rate: LedRate, now: Instant): boolean {
  const mark = assess(order, [], now)?.marks[rate]
  return mark != null && mark === (BETTER[rate] === 'low')
}

/** All that fell due were kept; null when none has fallen due or been kept. Overdue and open counts as broken. */
function kept(clocks: readonly Clock[], now: Instant): boolean | null {
  const outcomes = clocks.map((clock) => outcomeOf(clock, now))
  if (outcomes.some((outcome) => outcome === 'late' || outcome === 'overdue')) return false
  return outcomes.includes('on_time') ? true : null
}

/** Of the clocks those that were still owed then, or began later. */
const since = (clocks: readonly Clock[], at: Instant): Clock[] => clocks.filter(({ metAt, stoppedAt, dueAt }) => (metAt ?? stoppedAt ?? dueAt) >= at)

const isBroken = (clock: Clock, now: Instant): boolean => ['late', 'overdue'].includes(outcomeOf(clock, now))

/** Who held the order when the promise fell due: a unit is not late by what another has let pass. Nobody's hands are the centre's. */
function holderAt({ holdings, leadUnit }: Pick<RateFacts, 'holdings' | 'leadUnit'>, { dueAt }: Clock): string {
  // Of orders from before holdings were kept nobody else is known.
  if (leadUnit === null || holdings.length === 0) return leadUnit ?? CENTRE
  return holdings.findLast(({ from, to }) => from <= dueAt && (to === null || to > dueAt))?.unit ?? (holdings.some(({ unit, from }) => unit === leadUnit && from <= dueAt) ? leadUnit : CENTRE)
}

const isAnswer = ({ from, to }: RateFacts['history'][number]): boolean => from !== to && (to === 'callback' || to === 'answered')

/** Answers about another matter that an undone joining took back, each from when it came: neither they nor what was said of them count. */
function withdrawnAnswers({ history }: Pick<RateFacts, 'history'>): { from: Instant; to: Instant }[] {
  return history.flatMap(({ action, from, at }, index) => {
    const answer = action === 'unmerge' && from !== 'merged' ? history.slice(0, index).findLast(isAnswer) : undefined
    return answer === undefined ? [] : [{ from: answer.at, to: at }]
  })
}

/** Contacted in the limit, or answered in it: an answer within the limit to contact is more than a contact. */
function responded(order: RateFacts, unit: string, now: Instant): boolean | null {
  const owed = order.clocks.filter((clock) => clock.name === 'contact' && (clock.unit === unit || clock.unit === null))
  const answers = answersOf(order)
  const answered = owed.map((clock) => {
    const answer = answers.find(({ at }) => at >= clock.startedAt)
    return answer !== undefined && (!isDated(clock) || answer.at <= clock.dueAt) && (clock.metAt === null || answer.at < clock.metAt) ? { ...clock, metAt: answer.at } : clock
  })
  return kept(answered, now)
}

/** Oldest first. */
const answersOf = ({ earlierReplies, reply }: RateFacts): AnswerFacts[] => (reply === null ? earlierReplies : [...earlierReplies, reply])

const answerBefore = (order: RateFacts, at: Instant): AnswerFacts | undefined => answersOf(order).findLast((answer) => answer.at <= at)

/** Does a word count? What was said of an answer that another has replaced counts as the redo it led to; what is left out, not at all. */
type Counts = (word: { at: Instant }) => boolean

/** What two persons left out of what the citizen said; one about a rating stood among the exclusions before. */
function leftOut({ setAsides = [], excluded }: RateFacts): { verificationId: string | null; saidAt: Instant; ground: string }[] {
  const old = excluded !== null && excluded.confirmedBy !== null && leavesOutRatingOnly(excluded.ground) ? [{ verificationId: null, saidAt: excluded.at, ground: excluded.ground }] : []
  return [...old, ...setAsides.filter(({ confirmedBy }) => confirmedBy != null)]
}

/** The citizen has changed the bad rating: there is none to look at any more. */
const isTakenBack = ({ outcome }: { outcome?: { outcome: string } | null }): boolean => outcome?.outcome === 'taken_back'

/** A redo that a rating brought which is left out, or which its citizen took back, is nobody's failure; null when there was no other. */
function redone({ redoCount, care }: RateFacts, left: ReturnType<typeof leftOut>): boolean | null {
  const { verifications = [] } = care ?? {}
  const brought = verifications.filter((one) => one.sentBack && (isTakenBack(one) || left.some(({ verificationId }) => verificationId === one.id || verificationId === null))).length
  return redoCount > brought ? true : left.length > 0 || brought > 0 ? null : false
}

/** What the citizen said last of the last answer, to the call-back or by rating; silence says nothing. */
function lastVoice({ callbacks, rating }: RateFacts, counts: Counts): { at: Instant; solved: boolean } | null {
  const voices = callbacks.flatMap(({ at, reached, solved }) => (reached && solved !== null ? [{ at, solved }] : []))
  if (rating !== null) voices.push({ at: rating.at, solved: rating.solved })
  return lastOf(voices.filter(counts))
}

/** Contacted or not, as the citizen said it last, beside the unit's own word in the answer before. */
function contactOf(order: RateFacts, counts: Counts): Assessed['contact'] {
  const said = order.callbacks.flatMap(({ at, reached, contacted }) => (reached && contacted !== null ? [{ at, contacted }] : []))
  if (order.rating?.contacted !== undefined) said.push({ at: order.rating.at, contacted: order.rating.contacted })
  const last = lastOf(said.filter(counts))
  return last === null ? null : { claimed: answerBefore(order, last.at)?.contactedAt != null, heard: last.contacted }
}

/**
 * When the lead unit's people opened the citizen's number, or asked for a relay number, after an answer had gone out and before it
 * was rated. No proof of pressure, a reason to look.
 * @param until the rating, or now while there is none
 * @source HR §7.1: detect unit calls around rating
 */
export function touchesBefore({ history, leadUnit }: Pick<RateFacts, 'history' | 'leadUnit'>, until: Instant, openings: readonly Opening[]): Instant[] {
  const answered = history.findLast(({ to, from, at }) => to === 'callback' && from !== 'callback' && at <= until)
  return answered === undefined ? [] : openings.flatMap(({ at, unit }) => (unit === leadUnit && at > answered.at && at <= until ? [at] : []))
}

/** Shortly before: what is flagged. */
export const touchedBefore = (order: Pick<RateFacts, 'history' | 'leadUnit'>, rating: { at: Instant }, openings: readonly Opening[]): boolean =>
  touchesBefore(order, rating.at, openings).some((at) => at.getTime() >= rating.at.getTime() - AROUND_RATING_MS)
