// Views of an order, one per audience: every field named; what is not here is not shown.
import { z } from 'zod'
import { CARE_KINDS, RATING_GROUNDS } from '../domain/care.ts'
import { LAPSES } from '../domain/orders.ts'
import { RELAY_ENDS } from '../domain/relays.ts'
import {
  CHANNELS,
  CLOCK_NAMES,
  DECLINE_KINDS,
  DEMAND_TYPES,
  ORDER_STATES,
  RATINGS,
  SUPERVISION_LEVELS,
  TRANSFER_TARGETS,
  URGENCIES,
} from '../domain/words.ts'
import { AskAnswerView, AskVerdictView, AskView, MeasureView } from './asks.ts'
import { AppealView, CareView, ReviewView, TaskView } from './care.ts'
import { AttachmentView } from './files.ts'
import { HonestErrorView } from './honest-errors.ts'
import { Cursor, Id, InstantOut, LngLat, Named } from './primitives.ts'
import { ProposalView } from './supervision.ts'
import { WhistleView } from './whistles.ts'

export { Named }

export const ClockView = z.strictObject({
  name: z.enum(CLOCK_NAMES),
  unit: z.string().nullable(),
  startedAt: InstantOut,
  /** Null while the calendar lacks the year it falls into. */
  dueAt: InstantOut.nullable(),
  metAt: InstantOut.nullable(),
  outcome: z.enum(['running', 'paused', 'overdue', 'on_time', 'late', 'moot']),
  /** Why the due instant is what it is, line by line. */
  because: z.array(z.strictObject({ zh: z.string(), en: z.string() })),
})
export type ClockView = z.infer<typeof ClockView>

/** A row of a desk or list: no text, no contact. */
export const OrderRow = z.strictObject({
  id: Id,
  number: z.string(),
  version: z.int(),
  state: z.enum(ORDER_STATES),
  title: z.string(),
  demandType: z.enum(DEMAND_TYPES),
  urgency: z.enum(URGENCIES),
  leaf: Named.nullable(),
  leadUnit: Named.nullable(),
  street: Named.nullable(),
  desk: z.string(),
  /** Codes of the units that still owe an answer to their part; it stands on their desks as well. */
  owing: z.array(z.string()),
  channel: z.enum(CHANNELS),
  createdAt: InstantOut,
  updatedAt: InstantOut,
  nextDueAt: InstantOut.nullable(),
  /** The year for want of which a promise has no due instant yet; null when all have. */
  undatedFor: z.int().nullable(),
  isOverdue: z.boolean(),
  supervision: z.enum(SUPERVISION_LEVELS),
  redoCount: z.int(),
  urgeCount: z.int(),
  secret: z.boolean(),
  /** What is owed after the answer, the first to fall due first; always empty for people of units. */
  tasks: z.array(TaskView),
  /** What a suspended order waits for, who answers for the plan and when it is reviewed; null while it is not suspended. */
  suspended: z.strictObject({ obstacle: z.string().nullable(), plan: z.string().nullable(), owner: z.string().nullable(), reviewAt: InstantOut.nullable() }).nullable(),
})
export type OrderRow = z.infer<typeof OrderRow>

/** What an action's form asks for: name, kind, bounds. The screen knows no action by heart. */
export const FieldView = z.strictObject({
  name: z.string(),
  kind: z.enum(['text', 'choice', 'unit', 'units', 'leaf', 'order', 'instant', 'flag', 'person', 'count', 'point', 'arrivals', 'asks', 'answers', 'askNumbers', 'verdicts', 'files', 'phone', 'idNumber']),
  required: z.boolean(),
  max: z.number().nullable(),
  min: z.number().nullable(),
  /** The values to choose from; for a unit those of this order that are meant, for several units the kinds that may be named. */
  of: z.array(z.string()).nullable(),
  /** Asked for only while another field has this value. */
  when: z.strictObject({ field: z.string(), is: z.union([z.string(), z.boolean()]) }).nullable(),
})
/**
 * `usual`: one of the next steps in the ordinary course; these come first, nearest first. `narrowed`: a rule that leaves some of the
 * values out that a person would look for, as communities with a matter that is not their duty.
 */
export const Ability = z.strictObject({ action: z.string(), usual: z.boolean(), fields: z.array(FieldView), source: z.string(), narrowed: z.strictObject({ rule: z.string(), source: z.string() }).nullable() })
export type Ability = z.infer<typeof Ability>

/** What the reader's roles have on this order and cannot be done now: a rule stands against it, or the state does (`rule` null). */
export const Hindered = z.strictObject({ action: z.string(), rule: z.string().nullable(), source: z.string(), from: z.array(z.enum(ORDER_STATES)), until: InstantOut.nullable() })
export type Hindered = z.infer<typeof Hindered>

/** One thing that a warning said: a time limit at one of its marks, something the centre owes, a question, a whistle, a promise with a day. */
export const ToldView = z.strictObject({
  what: z.enum(['clock', 'task', 'info', 'whistle', 'measure']),
  /** Which clock, task or whistle warning. */
  name: z.string(),
  /** Whose step it is; null for the whole. */
  unit: Named.nullable(),
  /** half | most | due | day_after of a clock; soon | today | late of a promise. */
  when: z.string().nullable(),
  ask: z.int().nullable(),
  /** Roles, `unit` for everybody of the unit, or `citizen`. */
  to: z.array(z.string()),
})
export type ToldView = z.infer<typeof ToldView>

export const StepView = z.strictObject({
  at: InstantOut,
  action: z.string(),
  by: z.strictObject({ kind: z.string(), name: z.string().nullable(), unit: Named.nullable() }),
  from: z.enum(ORDER_STATES).nullable(),
  to: z.enum(ORDER_STATES),
  detail: z.record(z.string(), z.unknown()),
  /** Of a warning: what was said, and to whom; empty for other steps. */
  told: z.array(ToldView),
})
export type StepView = z.infer<typeof StepView>

/** Earlier rulings on returns of the same leaf, newest first. `reason`: null for people of units where it was said about a secret order. */
export const Precedents = z.strictObject({
  leaf: Named.nullable(),
  precedents: z.array(z.strictObject({ fromUnit: Named, toUnit: Named, granted: z.boolean(), law: z.string().nullable(), reason: z.string().nullable(), at: InstantOut })),
})
export type Precedents = z.infer<typeof Precedents>

const ReadingView = z.strictObject({
  readerVersion: z.string(),
  language: z.enum(['zh', 'en']),
  leaves: z.array(z.strictObject({ leaf: Named, path: z.array(z.string()), pathEn: z.array(z.string()), unit: Named.nullable(), p: z.number() })),
  units: z.array(z.strictObject({ unit: Named, p: z.number() })),
  demandType: z.strictObject({ value: z.enum(DEMAND_TYPES), p: z.number() }),
  urgency: z.strictObject({ level: z.enum(URGENCIES), reasons: z.array(z.strictObject({ zh: z.string(), en: z.string() })), script: z.string().nullable() }),
  /** The words that spoke most for the first leaf. */
  because: z.array(z.strictObject({ term: z.string(), weight: z.number() })),
  /** The reader that `because` comes from; another than `readerVersion` when that one reads no more; null while none is ready. */
  becauseBy: z.string().nullable(),
  abstained: z.boolean(),
  several: z.boolean(),
  routeReasons: z.array(z.string()),
  places: z.array(z.strictObject({ name: z.string(), number: z.string().nullable(), streets: z.array(Named) })),
  /** What else the words name: organisations, times, sums in yuan. */
  named: z.strictObject({ organisations: z.array(z.string()), times: z.array(z.string()), yuan: z.array(z.number()) }),
})
export type ReadingView = z.infer<typeof ReadingView>
export { ReadingView }

/** What decided where an order should go, when it was read. */
export const RoutedView = z.strictObject({
  /** Version of the routing rules that were tried. */
  rules: z.int(),
  /** The rule that decided; null = the catalogue's entry for the matter. */
  rule: z.strictObject({ id: z.string(), name: z.string(), nameEn: z.string(), note: z.string().nullable(), law: z.string().nullable() }).nullable(),
  leaf: Named.nullable(),
  leadUnit: Named.nullable(),
  assistingUnits: z.array(Named),
  /** Open orders of the lead against what it can carry. */
  load: z.strictObject({ open: z.int(), capacity: z.int().nullable() }).nullable(),
})

export const ReplyView = z.strictObject({
  at: InstantOut,
  unit: Named.nullable(),
  isTrue: z.enum(['yes', 'partly', 'no']),
  withinDuty: z.boolean(),
  contactedAt: InstantOut.nullable(),
  contactMethod: z.string().nullable(),
  selfSolved: z.boolean(),
  unsolvedReason: z.string().nullable(),
  publicAnswer: z.string(),
  internalNote: z.string().nullable(),
  /** Empty where there was no list of things asked for. */
  answers: z.array(AskAnswerView),
  /** What it promises of the whole, where there was no such list. */
  measure: z.strictObject({ words: z.string(), doneBy: InstantOut }).nullable(),
  files: z.array(AttachmentView),
  leadApprovedAt: InstantOut.nullable(),
  /** `asks`: those that are to be answered again. */
  audit: z.strictObject({ at: InstantOut, passed: z.boolean(), reason: z.string().nullable(), asks: z.array(z.int()) }).nullable(),
})

/** The whole order for staff who may read it. Contact is masked; opening it is a request of its own, with a reason. */
export const StaffOrder = OrderRow.extend({
  /** The version of the last step that others must have seen before they decide; versions after it are asides, such as a warning that went out. */
  lastMove: z.int(),
  text: z.string(),
  /** What the demand asks for, one by one; empty when it asks for one thing. */
  asks: z.array(AskView),
  wish: z.string().nullable(),
  occurredAt: InstantOut.nullable(),
  answers: z.record(z.string(), z.string()),
  place: z.strictObject({ address: z.string().nullable(), street: Named.nullable(), lngLat: LngLat.nullable() }),
  accusedUnits: z.array(Named),
  /** Nobody has said yet of what kind it is: until then it is as secret as a report. */
  kindOpen: z.boolean(),
  attachments: z.array(AttachmentView),
  /** Masks. `kept`: what of it is hidden from this reader because the order is secret. */
  contact: z.strictObject({ name: z.string().nullable(), phone: z.string().nullable(), kept: z.enum(['nothing', 'number', 'all']), mayOpen: z.boolean(), mayRelay: z.boolean(), erasedAt: InstantOut.nullable() }),
  /** Relay numbers bound for this order, for the centre: whose, until when, and where one was ended before that, why and what the switch made of it. */
  relays: z.array(
    z.strictObject({ unit: Named, until: InstantOut, ended: z.strictObject({ at: InstantOut, why: z.enum(RELAY_ENDS), atSwitch: z.enum(['released', 'cannot']).nullable() }).nullable() }),
  ),
  language: z.enum(['zh', 'en']),
  leafPath: z.array(z.string()),
  leafPathEn: z.array(z.string()),
  legalBasis: z.array(z.strictObject({ law: z.string(), article: z.string().nullable() })),
  reading: ReadingView.nullable(),
  /** For the centre; null on orders read before it was kept. */
  routed: RoutedView.nullable(),
  route: z
    .strictObject({ leadUnit: Named, assistingUnits: z.array(Named), how: z.enum(['auto', 'person', 'ruling']), at: InstantOut, reason: z.string().nullable() })
    .nullable(),
  handler: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  /** Who is recused from it now; when, by whom and why stands in the history. */
  recused: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** The stretches in which a unit had the order, as they followed each other. */
  holdings: z.array(z.strictObject({ unit: Named, from: InstantOut, to: InstantOut.nullable() })),
  /** How long each unit had it in all, without the time in which nobody was expected to act; working minutes are null where the calendar does not know a year. */
  held: z.array(z.strictObject({ unit: Named, workingMinutes: z.int().nullable(), elapsedMinutes: z.int(), pausedMinutes: z.int() })),
  parts: z.array(z.strictObject({ unit: Named, askedAt: InstantOut, task: z.string().nullable(), answer: z.string().nullable(), answeredAt: InstantOut.nullable(), above: Named.nullable(), leftOut: z.strictObject({ at: InstantOut, reason: z.string().nullable() }).nullable() })),
  clocks: z.array(ClockView),
  requests: z.array(
    z.strictObject({
      id: Id,
      kind: z.string(),
      unit: Named.nullable(),
      at: InstantOut,
      reason: z.string(),
      law: z.string().nullable(),
      proposedUnit: Named.nullable(),
      workingDays: z.number().nullable(),
      /** Of a limit that runs in elapsed time. */
      hours: z.number().nullable(),
      until: InstantOut.nullable(),
      plan: z.string().nullable(),
      /** Who answers for the plan. */
      owner: z.string().nullable(),
      files: z.array(AttachmentView),
      /** By when the centre rules on it. */
      dueAt: InstantOut,
      appeal: AppealView.nullable(),
      ruling: z.strictObject({ at: InstantOut, granted: z.boolean(), reason: z.string(), law: z.string().nullable() }).nullable(),
      /** Overtaken: nobody rules on it any more. */
      lapsed: z.strictObject({ at: InstantOut, why: z.enum(LAPSES) }).nullable(),
    }),
  ),
  info: z.strictObject({ question: z.string(), askedAt: InstantOut, answerBy: InstantOut }).nullable(),
  reply: ReplyView.nullable(),
  earlierReplies: z.array(ReplyView),
  callbacks: z.array(
    z.strictObject({
      at: InstantOut,
      method: z.string(),
      reached: z.boolean(),
      contacted: z.boolean().nullable(),
      solved: z.boolean().nullable(),
      grade: z.enum(RATINGS).nullable(),
      remark: z.string().nullable(),
      /** Of the things asked for, those that were gone into. */
      asks: z.array(AskVerdictView),
    }),
  ),
  /** How the call-back stands, for the centre while the citizen is to be asked: tries that count, from when on the next one does, the link that was made. */
  calling: z
    .strictObject({
      counted: z.int(),
      of: z.int(),
      nextFrom: InstantOut,
      link: z.strictObject({ at: InstantOut, by: z.string().nullable(), until: InstantOut }).nullable(),
    })
    .nullable(),
  /** Null while unrated, and for the unit until the order has ended (HR §7.1). */
  rating: z.strictObject({ grade: z.enum(RATINGS), solved: z.boolean(), contacted: z.boolean().nullable(), remark: z.string().nullable(), at: InstantOut, asks: z.array(AskVerdictView) }).nullable(),
  /** What was said of answers that another has replaced since, the oldest first; shown as the rating is. */
  earlierRatings: z.array(z.strictObject({ grade: z.enum(RATINGS), solved: z.boolean(), contacted: z.boolean().nullable(), remark: z.string().nullable(), at: InstantOut, asks: z.array(AskVerdictView) })),
  /** For the centre: when the lead unit's people opened the citizen's number after the answer and before the rating. */
  touched: z.array(InstantOut),
  supervisionDetail: z.strictObject({ level: z.enum(SUPERVISION_LEVELS), at: InstantOut, demand: z.string(), answer: z.string().nullable(), unit: Named.nullable() }).nullable(),
  whistles: z.array(WhistleView),
  /** For the centre only. */
  proposals: z.array(ProposalView),
  transferred: z.strictObject({ target: z.enum(TRANSFER_TARGETS), takenBy: z.string(), at: InstantOut }).nullable(),
  declined: z.strictObject({ kind: z.enum(DECLINE_KINDS), reason: z.string(), rightRoute: z.string() }).nullable(),
  outcome: z.string().nullable(),
  endedAt: InstantOut.nullable(),
  mergedInto: z.strictObject({ orderId: Id, at: InstantOut }).nullable(),
  mergedOrders: z.array(Id),
  /** The whole order left out of the rates, or proposed to be. */
  excluded: z.strictObject({ ground: z.string(), evidence: z.string(), files: z.array(AttachmentView), confirmed: z.boolean() }).nullable(),
  /** Ratings left out, or proposed to be; for people of units, as `upheld`: only what is decided and ended, and without what the centre found. */
  setAsides: z.array(z.strictObject({ id: z.string(), ground: z.enum(RATING_GROUNDS), saidAt: InstantOut, evidence: z.string().nullable(), files: z.array(AttachmentView), confirmed: z.boolean() })),
  upheld: z.strictObject({ evidence: z.string().nullable(), files: z.array(AttachmentView), at: InstantOut, confirmed: z.boolean() }).nullable(),
  /** Failures found, or proposed, to be honest errors (容错). */
  measures: z.array(MeasureView),
  honestErrors: z.array(HonestErrorView),
  care: CareView,
  history: z.array(StepView),
  abilities: z.array(Ability),
  hindered: z.array(Hindered),
})
export type StaffOrder = z.infer<typeof StaffOrder>

/** What the citizen of the order sees: where it is, who holds it, by when, and why (HR §7.12). */
export const CitizenOrder = z.strictObject({
  id: Id,
  number: z.string(),
  version: z.int(),
  state: z.enum(ORDER_STATES),
  title: z.string(),
  text: z.string(),
  /** What the platform understood to be asked for, one by one; empty when it is one thing. */
  asks: z.array(z.strictObject({ no: z.int(), text: z.string() })),
  demandType: z.enum(DEMAND_TYPES),
  leaf: Named.nullable(),
  createdAt: InstantOut,
  updatedAt: InstantOut,
  place: z.strictObject({ address: z.string().nullable(), street: Named.nullable() }),
  attachments: z.array(AttachmentView),
  /** Kept from the units: name and number. */
  secret: z.boolean(),
  /** They never get the order and never see it. */
  accusedUnits: z.array(Named),
  /** What is on record of them, as masks, and why it cannot be erased yet; `kept` null when it can. */
  contact: z.strictObject({
    name: z.string().nullable(),
    phone: z.string().nullable(),
    idNumber: z.boolean(),
    addressDetail: z.boolean(),
    messages: z.boolean(),
    erasedAt: InstantOut.nullable(),
    kept: z.strictObject({ rule: z.string(), source: z.string(), until: InstantOut.nullable() }).nullable(),
  }),
  heldBy: Named.nullable(),
  assisting: z.array(Named),
  promises: z.array(
    z.strictObject({
      name: z.enum(CLOCK_NAMES),
      /** Null while the calendar lacks the year it falls into. */
      dueAt: InstantOut.nullable(),
      metAt: InstantOut.nullable(),
      outcome: ClockView.shape.outcome,
      because: z.array(z.strictObject({ zh: z.string(), en: z.string() })),
    }),
  ),
  steps: z.array(
    z.strictObject({
      at: InstantOut,
      kind: z.string(),
      unit: Named.nullable(),
      text: z.string().nullable(),
      /** Of a whistle: who was called, where and when. */
      called: z.strictObject({ units: z.array(Named), place: z.string(), meetAt: InstantOut }).nullable(),
    }),
  ),
  question: z.strictObject({ text: z.string(), answerBy: InstantOut }).nullable(),
  /** `asks`: what the unit says to each thing that was asked for; empty where there was one. */
  answer: z
    .strictObject({ at: InstantOut, unit: Named.nullable(), text: z.string(), solved: z.boolean(), asks: z.array(AskAnswerView), measure: z.strictObject({ words: z.string(), doneBy: InstantOut }).nullable() })
    .nullable(),
  /** What was promised by a day, and what came of it. */
  measures: z.array(MeasureView),
  declined: z.strictObject({ kind: z.enum(DECLINE_KINDS), reason: z.string(), rightRoute: z.string() }).nullable(),
  transferred: z.strictObject({ target: z.enum(TRANSFER_TARGETS), takenBy: z.string(), at: InstantOut }).nullable(),
  rating: z.strictObject({ grade: z.enum(RATINGS), solved: z.boolean(), contacted: z.boolean().nullable(), remark: z.string().nullable(), editableUntil: InstantOut, asks: z.array(AskVerdictView) }).nullable(),
  review: ReviewView.nullable(),
  /** The last instant to reopen it, also when that is over; null where it cannot be. */
  reopenUntil: InstantOut.nullable(),
  redoCount: z.int(),
  urgeCount: z.int(),
  abilities: z.array(Ability),
})
export type CitizenOrder = z.infer<typeof CitizenOrder>

export const ListQuery = z.strictObject({
  desk: z.string().max(40).optional(),
  unit: z.string().max(40).optional(),
  /** Alone, or to narrow a desk. */
  state: z.enum(ORDER_STATES).optional(),
  /** Narrows a desk to what is urgent (T0, T1). */
  urgent: z.literal('yes').optional(),
  /** Narrows a desk of the centre to one kind of what is owed after the answer. */
  task: z.enum(CARE_KINDS).optional(),
  /** Words of the title and text, or an order number. */
  q: z.string().max(100).optional(),
  order: z.enum(['due', 'newest']).default('due'),
  cursor: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export type ListQuery = z.infer<typeof ListQuery>

export const OrderPage = z.strictObject({ orders: z.array(OrderRow), next: z.string().nullable() })
export type OrderPage = z.infer<typeof OrderPage>

export const ChangesQuery = z.strictObject({ since: Cursor.optional(), limit: z.coerce.number().int().min(1).max(200).default(100) })
export const ChangesPage = z.strictObject({ orders: z.array(OrderRow), cursor: z.string(), more: z.boolean() })
