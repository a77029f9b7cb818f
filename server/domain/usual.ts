// What usually comes next with an order, so that screens put the next step first. An order of suggestion, never of permission.
import { isOpenRequest, openRecheckOf, openVerification } from './care.ts'
import type { SecondKind } from './checks.ts'
import type { Action } from './lifecycle.ts'
import type { Order, RequestKind } from './orders.ts'
import { awaited, type Proposing } from './second-person.ts'
import { openProposals } from './supervision/proposals.ts'
import { isDisputed, openWhistle } from './whistles/whistle.ts'
import type { OrderState } from './words.ts'

/** The way forward from each state, nearest first; everything else an actor may do comes after, in the table's order. */
const NEXT: Record<OrderState, readonly Action[]> = {
  submitted: ['dispatch', 'answer', 'correct', 'askInfo'],
  needs_info: ['supplyInfo'],
  dispatched: ['sign', 'recordContact', 'requestReturn'],
  return_review: ['ruleReturn', 'workFirst', 'recordContact'],
  handling: ['recordContact', 'reply', 'answerPart', 'reportProgress', 'assign'],
  suspended: ['endSuspension', 'reportProgress', 'answerPart'],
  reply_review: ['approveReply', 'passReply', 'rejectReply'],
  callback: ['rate', 'callBack'],
  closed: ['rate', 'answerMeasure', 'reopen', 'redo'],
  answered: ['rate', 'reopen'],
  transferred: [],
  declined: ['reopen'],
  merged: ['unmerge'],
}

/** What is asked of somebody stands before the usual course: a request waiting for its ruling, a supervision for its answer. */
const RULINGS = { return: 'ruleReturn', extension: 'ruleExtension', suspension: 'ruleSuspension', termination: 'ruleTermination', appeal: 'ruleAppeal' } as const satisfies Record<RequestKind, Action>

/**
 * The actions that stand first on a screen, nearest first.
 * @param order its state, what it waits for, and whether the citizen was reached already
 */
export function usualNext(order: Pick<Order, 'state' | 'requests' | 'supervision' | 'clocks' | 'whistles' | 'proposals'> & Proposing): Action[] {
  const { state, requests, supervision, clocks, whistles, proposals } = order
  const waiting = requests.filter(isOpenRequest).map(({ kind }) => RULINGS[kind])
  const due: Action[] = [...(openProposals({ ...(proposals && { proposals }) }).length > 0 ? (['confirmSupervision', 'dismissSupervision'] as const) : []), ...whistleNext({ ...(whistles && { whistles }) })]
  const owed: Action[] = supervision !== null && supervision.answer === null ? ['answerSupervision'] : []
  const contacted = clocks.some(({ name, metAt }) => name === 'contact' && metAt !== null)
  // Once the citizen was reached the reply is next, and another contact comes after it.
  const usual = NEXT[state].filter((action) => !(contacted && action === 'recordContact'))
  return [...new Set([...waiting, ...due, ...owed, ...caring(order), ...usual])]
}

const SECOND = { exclusion: 'confirmExclusion', set_aside: 'confirmSetAside', honest_error: 'confirmHonestError', uphold: 'confirmUphold' } as const satisfies Record<SecondKind, Action>

/** What is owed after the answer: the second person's ruling where one is proposed, else the looking itself; a re-check that is open. */
function caring(order: Proposing): Action[] {
  const second = awaited(order).map(({ kind }) => SECOND[kind])
  return [...second, ...(openVerification(order) === undefined ? [] : (['verifyRating'] as const)), ...(openRecheckOf(order) === undefined ? [] : (['recheck'] as const))]
}

/** What an open whistle waits for; whose turn it is, the rules of each action say. */
function whistleNext(order: Pick<Order, 'whistles'>): Action[] {
  const open = openWhistle(order)
  if (open === undefined) return []
  return [...(open.calls.some(isDisputed) ? (['ruleWhistle'] as const) : []), 'comeToWhistle', 'recordWhistle']
}
