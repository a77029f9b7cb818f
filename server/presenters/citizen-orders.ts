// Order → what its citizen sees: where it is, who holds it, by when and why, every step that concerns them (HR §7.12).
import type { CitizenOrder } from '../contracts/orders.ts'
import { accusedUnits } from '../domain/accused.ts'
import { answerOut } from '../domain/answers.ts'
import { liveAsks } from '../domain/asks.ts'
import { explainClock, isDated, outcomeOf, type Clock } from '../domain/clocks.ts'
import { ruleOf } from '../domain/lifecycle.ts'
import { reopenUntil } from '../domain/moves/after-reply.ts'
import { contactKept } from '../domain/moves/contact.ts'
import type { HistoryEntry, Order } from '../domain/orders.ts'
import { after, DAY_MS } from '../domain/time.ts'
import { isEnded } from '../domain/words.ts'
import { whistlesOf } from '../domain/whistles/whistle.ts'
import { reviewView } from './care.ts'
import type { Names } from './names.ts'
import { answerViews, verdictViews } from './asks.ts'
import { attachmentViews } from './files.ts'
import { measureViews, promiseView } from './measures.ts'
import { possible } from './abilities.ts'
import { basisOf, type Rules } from './clocks.ts'
import { iso, isoOrNull } from './plain.ts'

/** Steps a citizen sees, and which detail of each may be shown as text; the others stay inside. */
const SHOWN_STEPS: Record<string, string | null> = {
  file: null,
  dispatch: null,
  correct: null,
  sign: null,
  answer: null,
  transferOut: 'reason',
  decline: 'reason',
  askInfo: 'question',
  supplyInfo: 'text',
  lapseInfo: null,
  ruleReturn: null,
  ruleExtension: 'reason',
  ruleSuspension: 'reason',
  endSuspension: null,
  ruleTermination: 'reason',
  correctAsks: 'reason',
  reply: null,
  passReply: null,
  approveReply: null,
  rejectReply: null,
  rate: null,
  callBack: null,
  redo: null,
  reopen: 'reason',
  whistle: null,
  recordWhistle: null,
  callOffWhistle: null,
  urge: 'text',
  supervise: null,
  confirmSupervision: null,
  merge: null,
  unmerge: null,
  shareReply: null,
  recalendar: 'reason',
  answerMeasure: 'account',
  followMeasures: 'account',
  confirmUphold: 'reason',
  verifyRating: null,
  appealRating: null,
  ruleAppeal: null,
  recheck: null,
  recuse: null,
  nameAccused: null,
  keepSecret: null,
  correctContact: null,
  eraseContact: null,
}

/** Clocks that are promises to the citizen, not steps inside. */
const PROMISES = new Set(['contact', 'resolve', 'statutory', 'dispatch', 'stage_report'])
const OF_WHOLE = new Set(['resolve', 'stage_report'])

export function citizenOrder(order: Order, names: Names, rules: Rules, now: Date): CitizenOrder {
  const { demand } = order
  // A reply is the citizen's to read once it has gone out: whatever else ended the order, one that was refused or not yet audited is no answer.
  const answer = order.state === 'callback' || isEnded(order.state) ? answerOut(order) : null
  return {
    id: order._id,
    number: order.number,
    version: order.version,
    state: order.state,
    title: demand.title,
    text: demand.text,
    asks: liveAsks(order).map(({ no, text }) => ({ no, text })),
    demandType: order.demandType,
    leaf: names.leaf(order.leafCode),
    createdAt: iso(order.createdAt),
    updatedAt: iso(order.updatedAt),
    place: { address: demand.place.address, street: names.unit(demand.place.street) },
    attachments: attachmentViews(demand.attachments, order._id),
    secret: order.secret,
    accusedUnits: accusedUnits(demand).flatMap((unit) => names.unit(unit) ?? []),
    contact: ownContact(order, rules, now),
    heldBy: isEnded(order.state) ? null : (names.unit(order.leadUnit) ?? names.unit('centre')),
    assisting: [...new Set(order.parts.map(({ unit }) => unit))].map((unit) => names.unit(unit)).filter((unit) => unit !== null),
    promises: order.clocks.filter(isPromise).map((clock) => ({
      name: clock.name,
      dueAt: isDated(clock) ? iso(clock.dueAt) : null,
      metAt: isoOrNull(clock.metAt),
      outcome: outcomeOf(clock, now),
      because: explainClock(clock, rules.frozenClocks(order), rules.calendarOf(clock), now, basisOf(clock, order, rules)),
    })),
    steps: order.history.flatMap((entry) => stepOf(entry, order, names)),
    question: order.info === null ? null : { text: order.info.question, answerBy: iso(order.info.answerBy) },
    answer:
      answer === null
        ? null
        : { at: iso(answer.at), unit: names.unit(answer.unit), text: answer.publicAnswer, solved: answer.selfSolved, asks: answerViews(answer.answers, asWritten), measure: promiseView(answer.measure, asWritten) },
    measures: measureViews(order, now),
    declined: order.declined,
    transferred: order.transferred === null ? null : { target: order.transferred.target, takenBy: order.transferred.takenBy, at: iso(order.transferred.at) },
    rating:
      order.rating === null
        ? null
        : {
            grade: order.rating.grade,
            solved: order.rating.solved,
            contacted: order.rating.contacted ?? null,
            remark: order.rating.remark,
            editableUntil: iso(after(order.rating.firstAt, rules.limits.ratingEditDays * DAY_MS)),
            asks: verdictViews(order.rating.asks),
          },
    review: reviewView(order),
    reopenUntil: isoOrNull(reopenUntil(order, rules.limits)),
    redoCount: order.redoCount,
    urgeCount: order.urgeCount,
    abilities: possible({ kind: 'citizen', orderId: order._id }, order, rules, now),
  }
}

/** Masks: the page opens with a slip of paper, which others may find. */
function ownContact(order: Order, { limits }: Rules, now: Date): CitizenOrder['contact'] {
  const { contact, contactErasedAt } = order
  const kept = contactKept(order, limits, now)
  return {
    name: contact?.maskedName ?? null,
    phone: contact?.maskedPhone ?? null,
    idNumber: contact?.idNumber != null,
    addressDetail: contact?.addressDetail != null,
    messages: contact?.noMessages !== true,
    erasedAt: isoOrNull(contactErasedAt ?? null),
    kept: kept === null ? null : { rule: kept.rule, source: ruleOf('eraseContact').source, until: isoOrNull(kept.until) },
  }
}

/** The citizen reads their own words as they wrote them. */
const asWritten = (text: string): string => text

/**
 * The clock of the whole, the unit's first contact, and the report that the citizen is owed where the law gives longer; parts of
 * assisting units are the lead's business, and an urgent matter's report the centre's.
 */
const isPromise = (clock: Clock): boolean => PROMISES.has(clock.name) && !(OF_WHOLE.has(clock.name) && clock.unit !== null)

function stepOf(entry: HistoryEntry, order: Order, names: Names): CitizenOrder['steps'] {
  if (entry.action === 'reportProgress') {
    if (entry.detail.forCitizen !== true) return []
    return [{ at: iso(entry.at), kind: entry.action, unit: names.unit(entry.by.unit), text: String(entry.detail.text), called: null }]
  }
  if (!(entry.action in SHOWN_STEPS)) return []
  // What the centre and units owe among themselves has moved, or the promise of an order that has ended: no news for its citizen.
  if (entry.action === 'recalendar' && (isEnded(entry.to) || !Array.isArray(entry.detail.moved))) return []
  // What the centre calls the matter is news where the time limit moved with it.
  if (entry.action === 'correct' && entry.detail.limitAfter === undefined) return []
  // An approval that still waits for the centre's audit is not yet an answer.
  if (entry.action === 'approveReply' && entry.to !== 'callback') return []
  // What one person proposes is not yet so, and a try that reached nobody is no news.
  if ((entry.action === 'verifyRating' && isProposal(entry.detail.outcome)) || (entry.action === 'ruleAppeal' && entry.detail.granted === true)) return []
  if (entry.action === 'confirmUphold' && entry.detail.granted === false) return []
  if (entry.action === 'recheck' && entry.detail.reached !== true) return []
  const shown = SHOWN_STEPS[entry.action] ?? null
  const text = shown === null ? null : entry.detail[shown]
  const leadUnit = typeof entry.detail.leadUnit === 'string' ? entry.detail.leadUnit : null
  return [{ at: iso(entry.at), kind: entry.action, unit: names.unit(leadUnit ?? unitBehind(entry, order)), text: typeof text === 'string' ? text : null, called: calledBy(entry, order, names) }]
}

/** Whom the street called together, or, once it is on the record, who came: units, never people. */
function calledBy({ action, at, detail }: HistoryEntry, order: Order, names: Names): CitizenOrder['steps'][number]['called'] {
  const whistles = whistlesOf(order)
  const same = (instant: Date | undefined): boolean => instant?.getTime() === at.getTime()
  const whistle = action === 'whistle' ? whistles.find((one) => same(one.at)) : action === 'recordWhistle' ? whistles.find(({ record }) => same(record?.at)) : undefined
  if (whistle === undefined) return null
  const codes = action === 'whistle' ? whistle.calls.map(({ unit }) => unit) : [detail.cameUnits, detail.lateUnits].flatMap((units) => (Array.isArray(units) ? units : []))
  return { units: codes.flatMap((code) => names.unit(code) ?? []), place: whistle.place, meetAt: iso(whistle.meetAt) }
}

const isProposal = (outcome: unknown): boolean => outcome === 'explained' || outcome === 'mistaken' || outcome === 'malicious'

const unitBehind = (entry: HistoryEntry, order: Order): string | null =>
  entry.by.kind === 'staff' || entry.by.kind === 'unit_system' ? entry.by.unit : entry.by.kind === 'citizen' ? null : order.leadUnit
