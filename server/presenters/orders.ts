// Order → view for staff: rows of lists, and the whole order with what its reader may do. Every field named; no record spread.
import type { Ability, ClockView, OrderRow, ReplyView, StaffOrder } from '../contracts/orders.ts'
import type { Actor } from '../domain/actors.ts'
import { actedBy, CENTRE } from '../domain/actors.ts'
import { lastMoveOf } from '../domain/asides.ts'
import { explainClock, isDated, isExtendedInHours, outcomeOf, type Clock } from '../domain/clocks.ts'
import type { LegalBasis } from '../domain/catalogue.ts'
import type { Field } from '../domain/fields.ts'
import { openHonestErrors } from '../domain/honest-errors.ts'
import { liveAsks } from '../domain/asks.ts'
import { appealsOf } from '../domain/care.ts'
import { hindranceOf } from '../domain/foresee.ts'
import { ruleOf, type Action } from '../domain/lifecycle.ts'
import { openMeasures, WHOLE } from '../domain/measures.ts'
import type { World } from '../domain/moves/scene.ts'
import { touchesBefore } from '../domain/rates/assess.ts'
import type { Opening } from '../domain/rates/facts.ts'
import { promiseOf } from '../domain/moves/promises.ts'
import { namesOthers } from '../domain/moves/recusal.ts'
import type { DetailValue, HistoryEntry, Order, Rating, Reply } from '../domain/orders.ts'
import { leavesCommunitiesOut, openPartsBelow, unitsBelowFree } from '../domain/moves/sub-dispatch.ts'
import { unitsToRecord, unitsToRuleOn } from '../domain/moves/whistles.ts'
import { partsWaitedFor } from '../domain/parts.ts'
import { openProposals, proposalsOf } from '../domain/supervision/proposals.ts'
import { whistlesOf } from '../domain/whistles/whistle.ts'
import type { Relay } from '../domain/relays.ts'
import { usualNext } from '../domain/usual.ts'
import { isOfAppeal, isStepKept, isStepOnScreen } from '../domain/rating-silence.ts'
import { unitMeant } from '../domain/units.ts'
import { isEnded } from '../domain/words.ts'
import { abilitiesOf, actionsOf } from '../policies/orders.ts'
import type { z } from 'zod'
import { callingView } from './calling.ts'
import { answerViews, askViews, verdictViews } from './asks.ts'
import { contactView, relayFacts } from './contact.ts'
import { appealView, careView, settingAsideView, tasksView } from './care.ts'
import { attachmentViews, calledForUnit } from './files.ts'
import { honestErrorViews } from './honest-errors.ts'
import { suspendedFor } from '../domain/suspension.ts'
import { masked } from './masking.ts'
import { measureViews, promiseView } from './measures.ts'
import { heldViews } from './holding.ts'
import type { Names } from './names.ts'
import { TOLD_PARTS, toldViews } from './told.ts'
import { proposalView } from './proposals.ts'
import { whistleView } from './whistles.ts'

export const iso = (at: Date): string => at.toISOString()
export const isoOrNull = (at: Date | null): string | null => at?.toISOString() ?? null

/** What a list row is made from; a projection of an order is enough. */
export type RowRecord = Pick<
  Order,
  '_id' | 'number' | 'version' | 'state' | 'demandType' | 'urgency' | 'leafCode' | 'leadUnit' | 'desk' | 'channel' | 'createdAt' | 'updatedAt' | 'nextDueAt' | 'undatedFor' | 'redoCount' | 'urgeCount' | 'secret' | 'tasks' | 'owing' | 'suspension'
> & Partial<Pick<Order, 'requests' | 'care'>> & { demand: { title: string; place: { street: string | null }; masks: { title: [number, number][] } }; supervision: { level: OrderRow['supervision'] } | null }

/** A row as the centre reads it, or, without numbers that name a person, as everybody else does. */
export const orderRow = (order: RowRecord, names: Names, now: Date, ofCentre: boolean): OrderRow => ({
  id: order._id,
  number: order.number,
  version: order.version,
  state: order.state,
  title: ofCentre ? order.demand.title : masked(order.demand.title, order.demand.masks.title),
  demandType: order.demandType,
  urgency: order.urgency,
  leaf: names.leaf(order.leafCode),
  leadUnit: names.unit(order.leadUnit),
  street: names.unit(order.demand.place.street),
  desk: order.desk,
  owing: order.owing ?? [],
  channel: order.channel,
  createdAt: iso(order.createdAt),
  updatedAt: iso(order.updatedAt),
  nextDueAt: isoOrNull(order.nextDueAt),
  undatedFor: isEnded(order.state) ? null : (order.undatedFor ?? null),
  isOverdue: order.nextDueAt !== null && order.nextDueAt < now,
  supervision: order.supervision?.level ?? 'none',
  redoCount: order.redoCount,
  urgeCount: order.urgeCount,
  secret: order.secret,
  tasks: tasksView(order, ofCentre),
  suspended: suspendedView(order, ofCentre ? (text) => text : names.withoutPersonal),
})

function suspendedView(order: RowRecord, hide: Hide): OrderRow['suspended'] {
  const waits = suspendedFor(order)
  if (waits === null) return null
  const { obstacle, plan, owner, reviewAt } = waits
  return { obstacle: hiddenOrNull(hide, obstacle), plan: hiddenOrNull(hide, plan), owner, reviewAt: isoOrNull(reviewAt) }
}

/** The rules a clock is explained by. */
export type Rules = World

export const clockView = (clock: Clock, order: Order, rules: Rules, now: Date): ClockView => ({
  name: clock.name,
  unit: clock.unit,
  startedAt: iso(clock.startedAt),
  dueAt: isDated(clock) ? iso(clock.dueAt) : null,
  metAt: isoOrNull(clock.metAt),
  outcome: outcomeOf(clock, now),
  because: explainClock(clock, rules.frozenClocks(order), rules.calendarOf(clock), now, basisOf(clock, order, rules)),
})

/** The law behind a limit, for clocks of before they kept it: that of the matter as it was when the clock began, whatever it was corrected to since. */
export function basisOf({ startedAt }: Pick<Clock, 'startedAt'>, { history, leafCode }: Pick<Order, 'history' | 'leafCode'>, rules: Rules): LegalBasis | null {
  const then = history.find(({ at, detail }) => at.getTime() === startedAt.getTime() && typeof detail.leafCode === 'string')?.detail.leafCode
  const code = typeof then === 'string' ? then : leafCode
  return code === null ? null : (rules.leafOf(code)?.statutoryLimit?.basis ?? null)
}

/** What may be asked for now and is not refused whatever is filled in: the usual next steps first. */
export const possible = (who: Actor, order: Order, rules: Rules, now: Date): Ability[] =>
  inOrder(order, abilitiesOf(who, order).filter((action) => hindranceOf(order, action, who, rules, now) === null), who, rules)

function inOrder(order: Order, allowed: Action[], who: Actor, rules: Rules): Ability[] {
  const usual = usualNext(order)
  const rank = (action: Action) => (usual.includes(action) ? usual.indexOf(action) : usual.length)
  return [...allowed].sort((a, b) => rank(a) - rank(b)).map((action) => abilityView(action, usual.includes(action), order, who, rules))
}

function abilityView(action: Action, usual: boolean, order: Order, who: Actor, rules: Rules): Ability {
  const rule = ruleOf(action)
  const asked = liveAsks(order).map(({ no }) => String(no))
  const promised = openMeasures(order).map(({ ask }) => ask)
  const isAsked = (name: string, kind: Field['kind']): boolean => {
    if (name === 'partsLeftOut') return partsWaitedFor(order).length > 0
    // An extension is asked for in the limit's own time.
    if (name === 'hours' || name === 'workingDays') return name === extendedIn(order)
    // Which promise is meant is plain where the only one is of the whole.
    if (name === 'measures') return promised.some((ask) => ask !== WHOLE)
    // What is listed one by one is promised with each; what is not, as a whole.
    if (name === 'measure' || name === 'doneBy') return asked.length === 0
    // Who speaks for the citizen says how they know that they do.
    if (name === 'verified') return who.kind === 'staff'
    return (asked.length > 0 || !ABOUT_ASKS.has(kind)) && (action !== 'recuse' || name !== 'person' || namesOthers(who))
  }
  const fields = Object.entries(rule.fields).filter(([name, { kind }]) => isAsked(name, kind))
  // Asked for at all, these have to be filled in.
  const asIs = (name: string, field: Field): Field => {
    if (MUST_WHERE_ASKED.has(name)) return { ...field, required: true }
    // The table knows the widest bounds alone; how many a street may call, the policy in force.
    return action === 'whistle' && field.kind === 'units' ? { ...field, max: rules.whistlePolicy.mostUnits } : field
  }
  return { action, usual, source: rule.source, fields: fields.map(([name, field]) => fieldView(name, asIs(name, field), name === 'measures' ? promised.map(String) : ABOUT_ASKS.has(field.kind) ? asked : meantBy(action, name, order, who, rules))), narrowed: narrowedBy(action, order, who, rules) }
}

const MUST_WHERE_ASKED: ReadonlySet<string> = new Set(['partsLeftOut', 'measures', 'hours', 'workingDays', 'verified'])

function extendedIn(order: Order): 'hours' | 'workingDays' {
  const resolve = promiseOf(order.clocks, 'resolve')
  return resolve !== undefined && isExtendedInHours(resolve) ? 'hours' : 'workingDays'
}

/** The rule that leaves out some of what could be chosen, where there is one. */
const narrowedBy = (action: Action, order: Order, who: Actor, rules: Rules): Ability['narrowed'] =>
  action === 'subDispatch' && leavesCommunitiesOut(order, actedBy(who).unit ?? '', rules) ? { rule: 'not_community_duty', source: 'Beijing 2021 art. 17; Weifang 2021 art. 24' } : null

/** Fields that speak of the single things asked for: a demand of one thing is asked for none of them. */
const ABOUT_ASKS: ReadonlySet<Field['kind']> = new Set(['answers', 'askNumbers', 'verdicts'])

/** Where the order itself says which of the values are meant; null = the field's own. */
function meantBy(action: Action, field: string, order: Order, who: Actor, rules: Rules): string[] | null {
  if (field === 'proposal') return openProposals(order).map(({ kind }) => kind)
  if (action === 'whistle' && field === 'units') return [...rules.whistlePolicy.called]
  if (action === 'ruleWhistle' && field === 'unit') return unitsToRuleOn(order)
  if (action === 'subDispatch' && field === 'unit') return unitsBelowFree(order, actedBy(who).unit ?? '', rules)
  if (action === 'withdrawPart' && field === 'unit') return openPartsBelow(order, actedBy(who).unit).map(({ unit }) => unit)
  if (field === 'arrivals') return unitsToRecord(order)
  if (action === 'confirmHonestError' && field === 'failure') return openHonestErrors(order).map(({ failure }) => failure)
  if (action === 'liftRecusal' && field === 'person') return order.recused ?? []
  if (action === 'supervise' && field === 'unit') return order.units
  return null
}

const fieldView = (name: string, field: Field, meant: string[] | null): Ability['fields'][number] => ({
  name,
  kind: field.kind,
  required: field.required,
  max: 'max' in field ? field.max : null,
  min: 'min' in field ? field.min : null,
  of: meant ?? ('of' in field ? [...field.of] : null),
  when: field.when ?? null,
})

const replyView = (reply: Reply, orderId: string, names: Names, hide: Hide): z.infer<typeof ReplyView> => ({
  at: iso(reply.at),
  unit: names.unit(reply.unit),
  isTrue: reply.isTrue,
  withinDuty: reply.withinDuty,
  contactedAt: isoOrNull(reply.contactedAt),
  contactMethod: reply.contactMethod,
  selfSolved: reply.selfSolved,
  unsolvedReason: reply.unsolvedReason,
  publicAnswer: reply.publicAnswer,
  internalNote: reply.internalNote,
  answers: answerViews(reply.answers, hide),
  measure: promiseView(reply.measure, hide),
  files: attachmentViews(reply.files, orderId, hide),
  leadApprovedAt: isoOrNull(reply.leadApproval?.at ?? null),
  audit: reply.audit === null ? null : { at: iso(reply.audit.at), passed: reply.audit.passed, reason: reply.audit.reason, asks: reply.audit.asks ?? [] },
})

const ratingView = ({ grade, solved, contacted, remark, at, asks }: Rating, hide: Hide): NonNullable<StaffOrder['rating']> => ({ grade, solved, contacted: contacted ?? null, remark: hiddenOrNull(hide, remark), at: iso(at), asks: verdictViews(asks) })

/** The words that decided a reading, and the reader that says so. */
export interface Deciding {
  words: readonly { term: string; weight: number }[]
  by: string
}

/** What stands in records beside the order, for the centre: when people of units opened the citizen's number, and the relay numbers that lead to it. */
export interface Beside {
  openings: readonly Opening[]
  relays: readonly Pick<Relay, 'unit' | 'until' | 'ended'>[]
}

export const NOTHING_BESIDE: Beside = { openings: [], relays: [] }

/** Title and text as a member of staff sees them: units see no personal numbers. */
export function wordsSeen({ demand: { title, text, masks } }: Order, who: Actor): { title: string; text: string } {
  return isOfCentre(who) ? { title, text } : { title: masked(title, masks.title), text: masked(text, masks.text) }
}

const isOfCentre = (who: Actor): boolean => who.kind === 'staff' && who.unit === CENTRE

/**
 * The whole order for one member of staff. Units see no personal numbers in the text, and no rating before the end.
 * @param deciding worked out from {@link wordsSeen}; null while no reader is ready
 */
export function staffOrder(order: Order, who: Actor, names: Names, rules: Rules, now: Date, deciding: Deciding | null = null, { openings, relays }: Beside = NOTHING_BESIDE): StaffOrder {
  const ofCentre = isOfCentre(who)
  const { demand } = order
  const seen = wordsSeen(order, who)
  const hide: Hide = ofCentre ? (text) => text : names.withoutPersonal
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
    accusedUnit: names.unit(demand.accusedUnit),
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
    mergedOrders: order.mergedOrders,
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

const known = (names: Names, unit: string) => names.unit(unit) ?? { code: unit, name: unit, nameEn: unit }

/** Takes the numbers that name a person out of a text, or, for the centre, nothing. */
type Hide = (text: string) => string

const hiddenOrNull = (hide: Hide, text: string | null): string | null => (text === null ? null : hide(text))

/** What the centre found about a rating, and what the platform proposes to it about a unit, is the centre's own (HR §7.1). */
const WITHIN_CENTRE: ReadonlySet<string> = new Set(['finding', 'proposal', 'proposed', 'proposalsDropped'])

function stepView(entry: HistoryEntry, clocks: readonly Clock[], names: Names, hide: Hide, ofCentre: boolean): StaffOrder['history'][number] {
  const kept = Object.entries(entry.detail).filter(([name]) => (ofCentre || !WITHIN_CENTRE.has(name)) && !TOLD_PARTS.has(name))
  const shown = kept.map(([name, value]): [string, DetailValue] => {
    // People are named, not called by their login.
    if ((name === 'handler' || name === 'person') && typeof value === 'string') return [name, names.person(value) ?? value]
    return [name, typeof value === 'string' ? hide(value) : value]
  })
  return {
    at: iso(entry.at),
    action: entry.action,
    by: { kind: entry.by.kind, name: names.person(entry.by.id), unit: names.unit(entry.by.unit) },
    from: entry.from,
    to: entry.to,
    detail: Object.fromEntries(shown),
    told: toldViews(entry, clocks, names, ofCentre),
  }
}

/** @param seen title and text as their viewer sees them: no word is shown that is masked above */
function readingView({ reading, demand }: Order, names: Names, seen: { title: string; text: string }, deciding: Deciding | null): StaffOrder['reading'] {
  if (reading === null) return null
  // As they were kept with the order, or worked out now: the order page is opened far less often than orders are read.
  const because = reading.because === undefined ? deciding : { words: reading.because, by: reading.readerVersion }
  return {
    readerVersion: reading.readerVersion,
    language: reading.language,
    leaves: reading.leaves.map(({ code, p }) => {
      const { path, pathEn, leadUnit } = names.leafPath(code)
      return { leaf: names.leaf(code) ?? { code, name: code, nameEn: code }, path, pathEn, unit: leadUnit === null ? null : names.unit(unitMeant(leadUnit, demand.place.street)), p }
    }),
    units: reading.units.map(({ code, p }) => ({ unit: known(names, code), p })),
    demandType: { value: reading.demandType.value, p: reading.demandType.p },
    urgency: { level: reading.urgency.level, reasons: reading.urgency.reasons, script: reading.urgency.script },
    because: (because?.words ?? []).map(({ term, weight }) => ({ term, weight })),
    becauseBy: because?.by ?? null,
    abstained: reading.abstained,
    several: reading.several,
    routeReasons: reading.routeReasons,
    places: (reading.places ?? []).map(({ name, number, streets }) => ({ name, number, streets: streets.map((street) => known(names, street)) })),
    named: names.namedIn(`${seen.title}\n${seen.text}`),
  }
}

/** What decided the route when the order was read; null on orders read before that was kept. */
export function routedView({ routed }: Pick<NonNullable<Order['reading']>, 'routed'>, names: Names): StaffOrder['routed'] {
  if (routed === undefined) return null
  const { rules, rule, given, leadUnit, assistingUnits, load } = routed
  return {
    rules,
    rule: rule === null ? null : { id: rule.id, name: rule.name, nameEn: rule.nameEn, note: rule.note, law: rule.law },
    leaf: names.leaf(given.leafCode),
    leadUnit: names.unit(leadUnit),
    assistingUnits: assistingUnits.map((unit) => known(names, unit)),
    load: load === null ? null : { open: load.open, capacity: load.capacity },
  }
}

function routeView({ route }: Order, names: Names, hide: Hide): StaffOrder['route'] {
  if (route === null) return null
  return {
    leadUnit: known(names, route.leadUnit),
    assistingUnits: route.assistingUnits.map((unit) => known(names, unit)),
    how: route.how,
    at: iso(route.at),
    reason: hiddenOrNull(hide, route.reason),
  }
}
