// What a demand asks for, one thing at a time (诉求点), and what the unit answers to each. A demand that asks for one thing has no
// list and is answered as a whole; where there is a list, a reply that passes over one of them is no reply (HR §7.4).
import type { ActedBy } from './actors.ts'
import type { AnswerGiven, AskGiven, VerdictGiven } from './fields.ts'
import type { Detail, Order, Reply } from './orders.ts'
import { broken, type Refused } from './refusals.ts'

export const ASK_OUTCOMES = ['done', 'planned', 'impossible', 'answered'] as const
/** 已办, 将于某日前办, 依法不能办, 已解答. */
export type AskOutcome = (typeof ASK_OUTCOMES)[number]

/** Most a demand is taken apart into. */
export const MOST_ASKS = 12
/** Longest one is worded, in characters. */
export const MOST_ASK_LENGTH = 200

export interface DemandAsk {
  /** From 1 on, in the order of the message; kept for good, also when it is left out later. */
  no: number
  text: string
  /** Found in the message, or put there by a person. */
  from: 'message' | 'person'
  at: Date
  /** How the message had it, when a person worded it anew. */
  original: string | null
  /** Left out by a person: not deleted, so that who audits the reply sees what was left out and why. */
  dropped: { at: Date; by: ActedBy; reason: string } | null
  /** The citizen said that this one was not solved, or in part only; a later reply speaks of it again. */
  unsolvedAt: Date | null
}

/** What a unit says to one ask, with the ask as it was worded then. */
export interface AskAnswer {
  ask: number
  text: string
  outcome: AskOutcome
  /** What the citizen reads. */
  words: string
  /** By when it will be done. */
  doneBy: Date | null
  /** The law that allows no more. */
  law: string | null
}

/** What the citizen said of one ask, at the call-back or with their own rating. */
export interface AskVerdict {
  ask: number
  solved: boolean
  /** Something was done, and it is not solved; absent otherwise. */
  partly?: true
}

const RULE = 'HR §7.4: each ask is answered'

/** The list of a demand that was read at the door; undefined when it asks for one thing. */
export const asksAtDoor = (texts: readonly string[], at: Date): DemandAsk[] | undefined =>
  texts.length < 2 ? undefined : texts.map((text, index) => ({ no: index + 1, text, from: 'message', at, original: null, dropped: null, unsolvedAt: null }))

/** All that stand on the order, also those left out; [] for a demand that asks for one thing. */
export const asksOf = ({ asks }: Pick<Order, 'asks'>): DemandAsk[] => asks ?? []

/** Those that a reply must answer. */
export const liveAsks = (order: Pick<Order, 'asks'>): DemandAsk[] => asksOf(order).filter(({ dropped }) => dropped === null)

/** Said by the citizen to be unsolved, and not replied to since. */
export const isUnsolved = ({ unsolvedAt }: DemandAsk, reply: Pick<Reply, 'at'> | null): boolean => unsolvedAt !== null && (reply === null || reply.at <= unsolvedAt)

/** The live asks that a reply says nothing to. */
export function unansweredBy(order: Pick<Order, 'asks'>, answers: readonly Pick<AskAnswer, 'ask'>[]): DemandAsk[] {
  const answered = new Set(answers.map(({ ask }) => ask))
  return liveAsks(order).filter(({ no }) => !answered.has(no))
}

/** Refused while the reply that stands leaves an ask unanswered: one can have been added since. */
export function unlessAllAnswered(order: Pick<Order, 'asks' | 'reply'>): Refused | null {
  const left = unansweredBy(order, order.reply?.answers ?? [])
  return left.length === 0 ? null : broken('ask_unanswered', RULE, left.map(({ no }) => no))
}

/**
 * The answers of a reply.
 * @param given one for each live ask, in any order
 * @param solved what the unit claims of the whole
 * @returns them in the order of the asks, or the rule they break with the asks it is about: one unanswered, one that is not there or
 * answered twice, a promise without a day to come, "not possible" without a law, "solved" although something is still to be done
 * @source HR §3.1 (measures with dates), §7.4 (ask-by-ask checklist); Jinan 2018: what cannot be done yet gets an explicit date
 */
export function answersOf(order: Pick<Order, 'asks'>, given: readonly AnswerGiven[], solved: boolean, now: Date): { ok: true; answers: AskAnswer[] } | Refused {
  const live = liveAsks(order)
  const about = (test: (answer: AnswerGiven) => boolean): number[] => given.filter(test).map(({ ask }) => ask)
  const foreign = about(({ ask }) => !live.some(({ no }) => no === ask) || given.filter((other) => other.ask === ask).length > 1)
  if (foreign.length > 0) return broken('ask_not_there', RULE, [...new Set(foreign)])
  const left = unansweredBy(order, given)
  if (left.length > 0) return broken('ask_unanswered', RULE, left.map(({ no }) => no))
  const undated = about(({ outcome, doneBy }) => outcome === 'planned' && (doneBy === undefined || doneBy <= now))
  if (undated.length > 0) return broken('ask_without_day', 'Jinan 2018: what cannot be done yet gets an explicit date', undated)
  const unfounded = about(({ outcome, law }) => outcome === 'impossible' && law === undefined)
  if (unfounded.length > 0) return broken('ask_without_law', 'Jinan 2018: what may not be done is explained by the law', unfounded)
  const open = about(({ outcome }) => outcome === 'planned' || outcome === 'impossible')
  if (solved && open.length > 0) return broken('solved_beyond_answers', 'HR §7.4: no claim beyond what was done', open)
  const answers = live.flatMap(({ no, text }) => {
    const answer = given.find(({ ask }) => ask === no)
    if (answer === undefined) return []
    const { outcome, words, doneBy, law } = answer
    return [{ ask: no, text, outcome, words, doneBy: outcome === 'planned' ? (doneBy ?? null) : null, law: outcome === 'impossible' ? (law ?? null) : null }]
  })
  return { ok: true, answers }
}

/**
 * The list as a person wants it: asks named by their number are kept or worded anew, those without a number are new, those not
 * named are left out. What was left out can be taken up again by its number.
 * @returns the whole list with what was left out, or the rule that it breaks
 */
export function correctedAsks(order: Pick<Order, 'asks'>, wanted: readonly AskGiven[], by: ActedBy, reason: string, now: Date): { ok: true; asks: DemandAsk[] } | Refused {
  const known = asksOf(order)
  const named = wanted.flatMap(({ ask }) => ask ?? [])
  const foreign = named.filter((no, index) => !known.some((one) => one.no === no) || named.indexOf(no) !== index)
  if (foreign.length > 0) return broken('ask_not_there', RULE, foreign)
  const kept = known.map((one): DemandAsk => {
    const want = wanted.find(({ ask }) => ask === one.no)
    if (want === undefined) return one.dropped === null ? { ...one, dropped: { at: now, by, reason } } : one
    const worded = want.text === one.text ? {} : { text: want.text, original: one.original ?? one.text }
    return { ...one, ...worded, dropped: null }
  })
  const first = known.reduce((most, { no }) => Math.max(most, no), 0) + 1
  const added = wanted.filter(({ ask }) => ask === undefined).map(({ text }, index): DemandAsk => ({ no: first + index, text, from: 'person', at: now, original: null, dropped: null, unsolvedAt: null }))
  const asks = [...kept, ...added]
  const isSame = asks.length === known.length && asks.every((one, index) => one.text === known[index]?.text && (one.dropped === null) === (known[index].dropped === null))
  return isSame ? broken('nothing_to_correct', RULE) : { ok: true, asks }
}

/**
 * What the citizen said of the asks, one by one; a call need not go through all of them.
 * @returns the verdicts and the asks marked by them, or the rule that they break: solved as a whole with one of them not
 */
export function verdictsOf(order: Pick<Order, 'asks'>, given: readonly VerdictGiven[], solved: boolean, now: Date): { ok: true; verdicts: AskVerdict[]; asks: DemandAsk[] } | Refused {
  const live = liveAsks(order)
  const foreign = given.filter(({ ask }) => !live.some(({ no }) => no === ask) || given.filter((other) => other.ask === ask).length > 1).map(({ ask }) => ask)
  if (foreign.length > 0) return broken('ask_not_there', RULE, [...new Set(foreign)])
  const open = given.filter((verdict) => !verdict.solved).map(({ ask }) => ask)
  if (solved && open.length > 0) return broken('solved_beyond_asks', 'HR §4: solved is what the citizen says of all they asked for', open)
  const asks = asksOf(order).map((one) => (open.includes(one.no) ? { ...one, unsolvedAt: now } : one))
  return { ok: true, verdicts: given.map(({ ask, solved: isSolved, partly }) => ({ ask, solved: isSolved, ...(partly === true && { partly: true as const }) })), asks }
}

/**
 * What the citizen says of the asks with their own rating: of each of them, or, where only the whole was asked about, of none.
 * @returns as {@link verdictsOf}; or the rule that one was passed over
 */
export function marksOf(order: Pick<Order, 'asks'>, given: readonly VerdictGiven[], solved: boolean, now: Date): ReturnType<typeof verdictsOf> {
  const left = given.length === 0 ? [] : unansweredBy(order, given)
  return left.length > 0 ? broken('ask_unmarked', 'HR §4: solved is what the citizen says of all they asked for', left.map(({ no }) => no)) : verdictsOf(order, given, solved, now)
}

/** The asks that a rating goes through one by one: where the demand asks for several. */
export const asksToMark = (order: Pick<Order, 'asks'>): DemandAsk[] => {
  const live = liveAsks(order)
  return live.length > 1 ? live : []
}

/** What a step of the history says of the single things: those not solved, and of these the ones solved in part. */
export const verdictDetail = (verdicts: readonly AskVerdict[]): Detail => {
  const named = (test: (verdict: AskVerdict) => boolean): string[] => verdicts.filter(test).map(({ ask }) => String(ask))
  const [unsolved, partly] = [named((verdict) => !verdict.solved), named((verdict) => verdict.partly === true)]
  return { ...(unsolved.length > 0 && { unsolvedAsks: unsolved }), ...(partly.length > 0 && { partlyAsks: partly }) }
}

/** Of the asks named, those that are not on the list; a reply sent back names what is to be answered again. */
export const strangers = (order: Pick<Order, 'asks'>, named: readonly number[]): number[] => named.filter((no) => !liveAsks(order).some((one) => one.no === no))
