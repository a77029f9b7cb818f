// Call-back (回访), rating (评价), redo (重办), reopening: the citizen, not the unit, says whether it was solved (HR §0.9, §7.1).
import { isAccused } from '../accused.ts'
import { actedBy } from '../actors.ts'
import { ratingsOf } from '../answers.ts'
import { marksOf, verdictDetail, verdictsOf, type AskVerdict, type DemandAsk } from '../asks.ts'
import { callsAbout, triesThatCount } from '../calling.ts'
import { openVerification } from '../care.ts'
import { broken } from '../refusals.ts'
import type { Limits } from '../limits.ts'
import { ruleOf } from '../lifecycle.ts'
import { openUpholding } from '../second-person.ts'
import { after, DAY_MS, lastOf } from '../time.ts'
import { heldAgain } from './holdings.ts'
import { promisesAtRedo, promisesAtReturnToCentre, stopPromises } from './promises.ts'
import { countOf, moved, tell, type Moved, type Mover, type Scene } from './scene.ts'
import { cared, ENDS_FROM, ruledOn, withoutProposal, withoutUpholding, withUpholding, withVerification, wordTakenBack } from './verifying.ts'
import type { CallbackAttempt, Detail, Order, Rating } from '../orders.ts'
import type { OrderState, RatingGrade } from '../words.ts'

/** 差评: the last two of the five grades (Guobanfa 2019 no. 51). */
export const isBad = (grade: RatingGrade): boolean => grade === 'dissatisfied' || grade === 'very_dissatisfied'

/** Where an order is done again. */
const IN_REDO: ReadonlySet<OrderState> = new Set(['handling', 'reply_review', 'suspended'])

/** Not solved, or solved and dissatisfied: both come back (Jinan 2018 art. 27). */
const comesBack = (solved: boolean, grade: RatingGrade | null): boolean => !solved || (grade !== null && isBad(grade))

export const callBack: Mover<'callBack'> = (order, grounds, scene) => {
  const { who, now } = scene
  // Contacted and solved are asked of everybody who is reached; a grade is the citizen's to give, and unrated stays unrated.
  if (grounds.reached && grounds.contacted === undefined) return broken('contacted_missing', 'HR §4: three answers, contacted, solved, satisfied')
  if (grounds.reached && grounds.solved === undefined) return broken('solved_missing', 'HR §4: three answers, contacted, solved, satisfied')
  const heard = verdictsOf(order, grounds.reached ? (grounds.verdicts ?? []) : [], grounds.solved ?? false, now)
  if (!heard.ok) return heard
  const { verdicts } = heard
  const attempt: CallbackAttempt = {
    at: now,
    by: actedBy(who),
    method: grounds.method,
    reached: grounds.reached,
    contacted: grounds.contacted ?? null,
    solved: grounds.solved ?? null,
    grade: grounds.grade ?? null,
    remark: grounds.remark ?? null,
    ...(verdicts.length > 0 && { asks: verdicts }),
  }
  const callbacks = [...order.callbacks, attempt]
  const detail = { method: attempt.method, reached: attempt.reached, contacted: attempt.contacted, solved: attempt.solved, grade: attempt.grade, ...verdictDetail(verdicts) }
  if (!grounds.reached) return unreached({ ...order, callbacks }, detail, scene)
  const solved = grounds.solved ?? false
  const rating = grounds.grade === undefined ? order.rating : rated(order, { ...grounds, grade: grounds.grade, solved }, verdicts, 'callback', now)
  if (comesBack(solved, grounds.grade ?? null)) return badlyRated({ ...order, callbacks, rating, ...marked(verdicts, heard.asks) }, { grade: grounds.grade ?? null, solved, via: 'callback' }, detail, scene)
  return closing({ ...order, callbacks, rating }, 'solved', detail, scene)
}

/** Nobody reached after the last try that counts: the order closes unrated; silence is never "satisfied" (HR §1.4). */
function unreached(order: Order, detail: Detail, scene: Scene): Moved {
  const { world } = scene
  const counted = triesThatCount(callsAbout(order), world)
  const told = { ...detail, counts: counted.at(-1) === order.callbacks.at(-1) }
  if (counted.length < world.limits.callbackTries) return moved({ set: { callbacks: order.callbacks }, detail: told })
  return closing(order, 'unreached', told, scene)
}

function closing(order: Order, outcome: 'solved' | 'unreached', detail: Detail, scene: Scene): Moved {
  const ended = outcome === 'solved' ? withoutUpholding(order) : order
  return moved({
    to: 'closed',
    set: { callbacks: ended.callbacks, rating: ended.rating, upheld: ended.upheld, ...cared(ended), outcome, clocks: stopPromises(order.clocks, scene) },
    detail,
    effects: [tell('closed'), { type: 'follow' }],
  })
}

/** The list with what was not solved marked on it; a demand of one thing has none. */
const marked = (verdicts: readonly AskVerdict[], asks: DemandAsk[]): Pick<Order, 'asks'> => (verdicts.some(({ solved }) => !solved) ? { asks } : {})

interface Said {
  grade: RatingGrade
  solved: boolean
  contacted?: boolean | undefined
  remark?: string | undefined
}

function rated(order: Order, { grade, solved, contacted, remark }: Said, verdicts: AskVerdict[], via: Rating['via'], now: Date): Rating {
  return { grade, solved, ...(contacted !== undefined && { contacted }), remark: remark ?? null, firstAt: order.rating?.firstAt ?? now, at: now, via, ...(verdicts.length > 0 && { asks: verdicts }) }
}

/**
 * The citizen's own rating: first while the order waits for the call-back or for seven days from the order's end, then changeable for
 * seven days, also while what it sent back is done again. A new answer is rated anew: the rating of the one before went with it (`ratedAnew`).
 */
export const rate: Mover<'rate'> = (order, said, scene) => {
  const { grade, solved, contacted, remark } = said
  const { now, world } = scene
  // Ended without an answer: there is nothing to rate, and a good grade would make it solved. Reopened, it is answered.
  if (order.outcome === 'terminated' || order.outcome === 'lapsed') return broken('no_answer_to_rate', 'HR §7.1: what is rated is an answer')
  const from = order.rating?.firstAt ?? order.endedAt ?? now
  if (order.state !== 'callback' && now > after(from, world.limits.ratingEditDays * DAY_MS)) return broken('too_late', 'HR §7.1: editable for 7 days')
  const heard = marksOf(order, said.verdicts ?? [], solved, now)
  if (!heard.ok) return heard
  const { verdicts } = heard
  if (IN_REDO.has(order.state) && order.rating === null) return broken('no_rating_to_change', 'HR §7.1: what is rated is an answer')
  const rating = rated(order, said, verdicts, 'web', now)
  const detail = { grade, solved, ...(contacted !== undefined && { contacted }), remark: remark ?? null, ...verdictDetail(verdicts) }
  const looked = { grade, solved, via: 'web' as const }
  const asks = marked(verdicts, heard.asks)
  if (order.state === 'answered') {
    // The centre's own answer: whether it is taken up again is what the verification finds.
    if (!comesBack(solved, grade)) return moved({ set: { rating, ...takenBack({ ...order, rating }, scene) }, detail, effects: [{ type: 'follow' }] })
    return moved({ set: { rating, ...asks, ...cared(withVerification(order, looked, false, scene)) }, detail, effects: [tell('verification_opened', 'centre'), { type: 'follow' }] })
  }
  if (IN_REDO.has(order.state)) return changedInRedo({ ...order, rating, ...asks }, looked, detail, scene)
  if (comesBack(solved, grade)) return badlyRated({ ...order, rating, ...asks }, looked, detail, scene)
  return order.state === 'callback'
    ? closing({ ...order, rating }, 'solved', detail, scene)
    : moved({ set: { rating, ...takenBack({ ...order, rating }, scene), outcome: 'solved' }, detail, effects: [{ type: 'follow' }] })
}

/** What the changed word leaves of what was owed and proposed about the one before. */
function takenBack(order: Order, scene: Scene): Partial<Order> {
  const { upheld, excluded, setAsides, care } = wordTakenBack(order, scene)
  return { upheld, excluded, ...(setAsides !== undefined && { setAsides }), ...(care !== undefined && { care }) }
}

/**
 * A rating changed while the order is done again. For a good one: where it was the word that sent the order back, nobody wants it done
 * again, and it closes as what the citizen says it is. For a bad one: looked at with the one before it; it is being done again already.
 */
function changedInRedo(order: Order, said: Parameters<typeof withVerification>[1], detail: Detail, scene: Scene): Moved {
  const { rating, asks } = order
  const marks = asks === undefined ? {} : { asks }
  if (comesBack(said.solved, said.grade)) {
    const looked = withVerification(order, said, false, scene)
    return moved({ set: { rating, ...marks, ...cared(looked) }, detail, effects: [...(openVerification(order) === undefined ? [tell('verification_opened', 'centre')] : []), { type: 'follow' }] })
  }
  const set = { rating, ...takenBack(order, scene) }
  const sent = order.history.findLast(({ from, to }) => from !== to && to === 'handling' && (from === 'callback' || from === 'closed'))
  if (sent?.action !== 'rate' && sent?.action !== 'callBack') return moved({ set, detail, effects: [{ type: 'follow' }] })
  return moved({
    to: 'closed',
    set: { ...set, outcome: 'solved', clocks: stopPromises(order.clocks, scene) },
    detail,
    effects: [tell('redo_withdrawn', order.leadUnit), tell('closed'), { type: 'follow' }],
  })
}

/** Sent back at once, and on the desk of those who call back until somebody has looked (HR §1.4 "Bad-rating loop"). */
function badlyRated(order: Order, said: Parameters<typeof withVerification>[1], detail: Detail, scene: Scene): Moved {
  const sent = again(withVerification(order, said, true, scene), detail, scene)
  return sent.ok ? moved({ ...sent.move, effects: [...(sent.move.effects ?? []), tell('verification_opened', 'centre')] }) : sent
}

/** Back to the same unit with a shorter clock; counted, and copied a level higher: to its leads, from the second on to the supervisors (HR §3.2 redo). */
export function again(order: Order, detail: Detail, scene: Scene): Moved {
  // Never back to the unit that it complains of: the centre finds another (HR §0.11).
  if (order.leadUnit === null || isAccused(order.leadUnit, order)) {
    const promised = promisesAtReturnToCentre(order, scene)
    if (!promised.ok) return promised
    return moved({ to: 'submitted', set: { ...reopened(order), declined: null, leadUnit: null, handler: null, clocks: promised.clocks }, detail, effects: [{ type: 'follow' }] })
  }
  const promised = promisesAtRedo(order, order.leadUnit, scene)
  if (!promised.ok) return promised
  return moved({
    to: 'handling',
    set: { ...reopened(order), redoCount: order.redoCount + 1, clocks: promised.clocks, holdings: heldAgain(order, scene.now) },
    detail: { ...detail, redo: order.redoCount + 1 },
    effects: [tell('redo', order.leadUnit), { type: 'deliver', unit: order.leadUnit }],
  })
}

function reopened(order: Order): Partial<Order> {
  const { callbacks, rating, upheld, excluded, setAsides, care, asks } = withoutProposal(order)
  return { callbacks, rating, ...(asks !== undefined && { asks }), outcome: null, endedAt: null, upheld, excluded, ...(setAsides !== undefined && { setAsides }), ...(care !== undefined && { care }) }
}

export const redo: Mover<'redo'> = (order, { reason }, scene) => again(order, { reason }, scene)

/** The last instant at which an ended order may be reopened; null where it never may be. */
export const reopenUntil = ({ state, endedAt }: Pick<Order, 'state' | 'endedAt'>, { reopenDays }: Pick<Limits, 'reopenDays'>): Date | null =>
  endedAt !== null && ruleOf('reopen').from.includes(state) ? after(endedAt, reopenDays * DAY_MS) : null

/** One tap is enough for the citizen; an agent, who speaks for somebody else, writes down why. */
export const reopen: Mover<'reopen'> = (order, { reason }, scene) => {
  const until = reopenUntil(order, scene.world.limits)
  if (until !== null && scene.now > until) return broken('reopen_too_late', 'HR §3.2: by the citizen within 15 days')
  if (reason === undefined && scene.who.kind === 'staff') return broken('reopen_reason_missing', 'HR §3.2: by the citizen within 15 days')
  return again(order, { reason: reason ?? null }, scene)
}

/**
 * What the citizen said last, to the call-back or by rating; null when nobody has heard them yet.
 * @source HR §4: the citizen's answer, not the unit's claim
 */
function lastWord(order: Order): { at: Date; solved: boolean; grade: RatingGrade | null } | null {
  const calls = order.callbacks.flatMap(({ at, reached, solved, grade }) => (reached && solved !== null ? [{ at, solved, grade }] : []))
  return lastOf<{ at: Date; solved: boolean; grade: RatingGrade | null }>([...calls, ...ratingsOf(order)])
}

/**
 * Reasonable handling stands although the citizen is not satisfied: evidence first, then a second person (HR §3.2). Only against a
 * word that was said: nobody's demand is closed as unsolved before they were asked. Where the law allows no more, verifying the
 * rating says so with the law.
 */
export const uphold: Mover<'uphold'> = (order, { evidence, files }, scene) => {
  if (order.upheld !== null || openVerification(order)?.proposal != null) return broken('already_upheld', 'HR §3.2')
  const word = lastWord(order)
  if (word === null || !comesBack(word.solved, word.grade)) return broken('nobody_dissatisfied', 'HR §3.2: reasonable handling stands, with evidence and a second person')
  const next = withUpholding(order, evidence, files, scene)
  return moved({ set: { upheld: next.upheld, ...cared(next) }, detail: { evidence, ...countOf(files) }, effects: [tell('uphold_proposed', 'centre')] })
}

/** Refused, the proposal is gone and the verification it came from goes on. An order that is elsewhere by now, or has ended, stays there. */
export const confirmUphold: Mover<'confirmUphold'> = (order, { reason, granted = true }, scene) => {
  const { who } = scene
  if (order.upheld === null || !openUpholding(order)) return broken('not_proposed', 'HR §3.2')
  if (order.upheld.proposedBy.id === actedBy(who).id) return broken('second_person_needed', 'HR §3.2')
  const ruled = cared(ruledOn(order, ['explained'], granted, scene))
  if (!granted) return moved({ set: { ...ruled, upheld: null }, detail: { granted, reason } })
  const stands = { ...ruled, upheld: { ...order.upheld, confirmedBy: actedBy(who) } }
  if (!ENDS_FROM.has(order.state)) return moved({ set: { ...stands, ...(order.state === 'closed' && { outcome: 'unsolved_explained' }) }, detail: { reason }, effects: [{ type: 'follow' }] })
  return moved({
    to: 'closed',
    set: { ...stands, outcome: 'unsolved_explained', clocks: stopPromises(order.clocks, scene) },
    detail: { reason },
    effects: [tell('closed'), { type: 'follow' }],
  })
}
