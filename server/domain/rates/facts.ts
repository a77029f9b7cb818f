// What the rates need to know of an order: facts that stand on it, nothing that was written for a ranking.
import type { CallbackAttempt, HistoryEntry, Holding, Order, OrderRequest, Reply } from '../orders.ts'
import type { HonestError } from '../honest-errors.ts'
import type { RecheckAnswer } from '../care.ts'
import type { Instant } from '../time.ts'

/** An order as the rates read it: no text, no contact. */
export type RateFacts = Pick<Order, '_id' | 'state' | 'leadUnit' | 'leafCode' | 'clocks' | 'redoCount' | 'rating' | 'outcome'> & {
  reply: AnswerFacts | null
  earlierReplies: AnswerFacts[]
  callbacks: Pick<CallbackAttempt, 'at' | 'reached' | 'solved' | 'contacted'>[]
  requests: (Pick<OrderRequest, 'kind' | 'unit'> & { ruling: { granted: boolean } | null })[]
  /** What was owed after the answer; absent on orders of which nothing ever was. */
  care?: CareFacts
  /** Absent on orders of which no failure was ever proposed to be an honest error. */
  honestErrors?: (Pick<HonestError, 'failure' | 'ground'> & { ruling?: { granted: boolean } | null })[]
  /** `lapsedAt`: it was of a round, or a unit, that is over. */
  excluded: { ground: string; confirmedBy: object | null; at: Instant; lapsedAt?: Instant } | null
  /** Absent on orders of which no rating was ever proposed to be left out. */
  setAsides?: { verificationId: string; saidAt: Instant; ground: string; confirmedBy?: object | null }[]
  /** Who held it when. */
  holdings: Holding[]
  history: (Pick<HistoryEntry, 'at' | 'action' | 'from' | 'to'> & { by: { unit: string | null } })[]
}

/** Of what is owed after the answer: whether bad ratings were looked at, what re-checks heard. */
export interface CareFacts {
  verifications?: { id: string; sentBack: boolean; outcome?: { outcome: string } | null }[]
  rechecks?: { result?: { at: Instant; answer: RecheckAnswer } | null }[]
}

/** The unit's answer, and its own claim. */
export type AnswerFacts = Pick<Reply, 'at' | 'selfSolved' | 'contactedAt'>

/** A person of a unit opened the citizen's number. */
export interface Opening {
  at: Instant
  unit: string
}
