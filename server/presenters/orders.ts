// Order → view for one member of staff: the whole order with what its reader may do. Every field named; no record spread.
// Rows of lists: order-rows.ts; what may be done: abilities.ts; promises: clocks.ts; answers: replies.ts; how it was read: reading.ts; history: steps.ts.
import type { StaffOrder } from '../contracts/orders.ts'
import { accusedUnits } from '../domain/accused.ts'
import type { Actor } from '../domain/actors.ts'
import { lastMoveOf } from '../domain/asides.ts'
import { appealsOf } from '../domain/care.ts'
import { hindranceOf } from '../domain/foresee.ts'
import type { Order } from '../domain/orders.ts'
import { touchesBefore } from '../domain/rates/assess.ts'
import type { Opening } from '../domain/rates/facts.ts'
import { isOfAppeal, isStepKept, isStepOnScreen } from '../domain/rating-silence.ts'
import type { Relay } from '../domain/relays.ts'
import { proposalsOf } from '../domain/supervision/proposals.ts'
import { whistlesOf } from '../domain/whistles/whistle.ts'
import { isEnded } from '../domain/words.ts'
import { abilitiesOf, actionsOf } from '../policies/orders.ts'
import { inOrder } from './abilities.ts'
import { askViews, verdictViews } from './asks.ts'
import { callingView } from './calling.ts'
import { appealView, careView, settingAsideView } from './care.ts'
import { clockView, type Rules } from './clocks.ts'
import { contactView, relayFacts } from './contact.ts'
import { attachmentViews, calledForUnit } from './files.ts'
import { heldViews } from './holding.ts'
import { honestErrorViews } from './honest-errors.ts'
import { hideFor } from './masking.ts'
import { measureViews } from './measures.ts'
import type { Names } from './names.ts'
import { orderRow } from './order-rows.ts'
import { hiddenOrNull, iso, isOfCentre, isoOrNull, known, type Hide } from './plain.ts'
import { proposalView } from './proposals.ts'
import { readingView, routedView, routeView, wordsSeen, type Deciding } from './reading.ts'
import { ratingView, replyView } from './replies.ts'
import { stepView } from './steps.ts'
import { whistleView } from './whistles.ts'

/** What stands in records beside the order, for the centre: when people of units opened the citizen's number, and the relay numbers that lead to it. */
export interface Beside {
  openings: readonly Opening[]
  relays: readonly Pick<Relay, 'unit' | 'until' | 'ended'>[]
  /** Of the orders joined to this one those that the reader may open. */
  joined: readonly string[]
}

export const NOTHING_BESIDE: Beside = { openings: [], relays: [], joined: [] }

/**
 * The whole order for one member of staff. Units see no personal numbers in the text, and no rating before the end.
 * @param deciding worked out from {@link wordsSeen}; null while no reader is ready
 */
export function staffOrder(order: Order, who: Actor, names: Names, rules: Rules, now: Date, deciding: Deciding | null = null, { openings, relays, joined }: Beside = NOTHING_BESIDE): StaffOrder {
  const ofCentre = isOfCentre(who)
  const { demand } = order
  const seen = wordsSeen(order, who)
  const hide: Hide = ofCentre ? (text) => text : hideFor(order, names.withoutPersonal)
  const reader = { ofCentre, names, hide }
  // An appeal is between the lead unit and the centre.
  const isOwn = (unit: string): boolean => who.kind === 'staff' && who.unit === unit
  const appeals = appealsOf(order).some(({ unit }) => isOwn(unit))
  const path = names.leafPath(order.leafCode)
  const hindered = actionsOf(who, order).flatMap((action) => hindranceOf(order, action, who, rules, now) ?? []).map((hindrance) => ({ ...hindrance, until: isoOrNull(hindrance.until) }))
  const allowed = abilitiesOf(who, order).filter((action) => hindered.every((hindrance) => hindrance.action !== action))
  const ratingShown = ofCentre || isEnded(order.state)
  return {
    ...orderRow(order, names, now, ofCentre),
    lastMove: lastMoveOf(order.history),
    text: seen.text,
    asks: askViews(order, names, hide),
    wish: demand.wish === null ? null : hide(demand.wish),
    occurredAt: isoOrNull(demand.occurredAt),
    answers: Object.fromEntries(Object.entries(demand.answers).map(([question, answer]) => [question, hide(answer)])),
    place: { address: demand.place.address === null ? null : hide(demand.place.address), street: names.unit(demand.place.street), lngLat: demand.place.point?.coordinates ?? null },
    accusedUnits: accusedUnits(demand).map((unit) => known(names, unit)),
    kindOpen: order.kindOpen != null,
    attachments: attachmentViews(demand.attachments, order._id, ofCentre ? hide : calledForUnit(order.secret, hide)),
    contact: contactView(order, who, rules.limits),
    relays: ofCentre ? relays.map((relay) => relayFacts(relay, names)) : [],
    language: order.language,
    leafPath: path.path,
    leafPathEn: path.pathEn,
    legalBasis: path.legalBasis,
    reading: readingView(order, names, seen, deciding),
    route: routeView(order, names, hide),
    // Whose load was how much is the centre's business.
    routed: order.reading === null || !ofCentre ? null : routedView(order.reading, names),
    handler: order.handler === null ? null : { id: order.handler, name: names.person(order.handler) ?? order.handler },
    recused: (order.recused ?? []).map((id) => ({ id, name: names.person(id) ?? id })),
    holdings: order.holdings.map(({ unit, from, to }) => ({
      unit: known(names, unit),
      from: iso(from),
      to: isoOrNull(to),
    })),
    held: heldViews(order, rules.calendar, names, now),
    parts: order.parts.map((part) => ({
      unit: known(names, part.unit),
      askedAt: iso(part.askedAt),
      task: hiddenOrNull(hide, part.task),
      answer: hiddenOrNull(hide, part.answer),
      answeredAt: isoOrNull(part.answeredAt),
      above: names.unit(part.above ?? null),
      leftOut: part.leftOut === undefined ? null : { at: iso(part.leftOut.at), reason: part.leftOut.reason === null ? null : hide(part.leftOut.reason) },
    })),
    clocks: order.clocks.map((clock) => clockView(clock, order, rules, now)),
    requests: order.requests.filter(({ kind, unit }) => kind !== 'appeal' || ofCentre || isOwn(unit)).map((request) => ({
      id: request.id,
      kind: request.kind,
      unit: names.unit(request.unit),
      at: iso(request.at),
      reason: hide(request.reason),
      law: request.law,
      proposedUnit: names.unit(request.proposedUnit),
      workingDays: request.workingDays,
      hours: request.hours ?? null,
      until: isoOrNull(request.until),
      plan: hiddenOrNull(hide, request.plan),
      owner: request.owner ?? null,
      files: attachmentViews(request.files, order._id, hide),
      dueAt: iso(request.dueAt),
      appeal: appealView(request, reader),
      ruling:
        request.ruling === null
          ? null
          : { at: iso(request.ruling.at), granted: request.ruling.granted, reason: hide(request.ruling.reason), law: request.ruling.law },
      lapsed: request.lapsed === undefined ? null : { at: iso(request.lapsed.at), why: request.lapsed.why },
    })),
    info: order.info === null ? null : { question: hide(order.info.question), askedAt: iso(order.info.askedAt), answerBy: iso(order.info.answerBy) },
    reply: order.reply === null ? null : replyView(order.reply, order._id, names, hide),
    earlierReplies: order.earlierReplies.map((reply) => replyView(reply, order._id, names, hide)),
    callbacks: !ratingShown
      ? []
      : order.callbacks.map(({ at, method, reached, contacted, solved, grade, remark, asks }) => ({ at: iso(at), method, reached, contacted, solved, grade, remark: hiddenOrNull(hide, remark), asks: verdictViews(asks) })),
    calling: callingView(order, ofCentre, names, rules, now),
    rating: order.rating === null || !ratingShown ? null : ratingView(order.rating, hide),
    touched: ofCentre ? touchesBefore(order, order.rating?.at ?? now, openings).map(iso) : [],
    earlierRatings: ratingShown ? (order.earlierRatings ?? []).map((rating) => ratingView(rating, hide)) : [],
    supervisionDetail:
      order.supervision === null
        ? null
        : { level: order.supervision.level, at: iso(order.supervision.at), demand: hide(order.supervision.demand), answer: hiddenOrNull(hide, order.supervision.answer), unit: names.unit(order.supervision.unit ?? null) },
    whistles: whistlesOf(order).map((whistle) => whistleView(whistle, names, hide)),
    proposals: ofCentre ? proposalsOf(order).map((proposal) => proposalView(proposal, names)) : [],
    transferred: order.transferred === null ? null : { target: order.transferred.target, takenBy: order.transferred.takenBy, at: iso(order.transferred.at) },
    declined: order.declined,
    outcome: order.outcome,
    endedAt: isoOrNull(order.endedAt),
    mergedInto: order.mergedInto === null ? null : { orderId: order.mergedInto.orderId, at: iso(order.mergedInto.at) },
    mergedOrders: order.mergedOrders.filter((id) => ofCentre || joined.includes(id)),
    ...settingAsideView(order, ofCentre, hide),
    measures: measureViews(order, now),
    honestErrors: honestErrorViews(order, names, ofCentre),
    care: careView(order, reader, now),
    history: order.history
      .filter((entry) => isStepOnScreen(entry.action) && (ofCentre || (!isStepKept(entry, order.state) && (!isOfAppeal(entry.action) || appeals))))
      .map((entry) => stepView(entry, order.clocks, names, hide, ofCentre)),
    abilities: inOrder(order, allowed, who, rules),
    hindered,
  }
}
