// The order (工单): one demand and its whole life in one document (design §4). Types only; what may happen to it is lifecycle.ts.
import type { ActedBy } from './actors.ts'
import type { AskAnswer, AskVerdict, DemandAsk } from './asks.ts'
import type { Care, CareTask, RatingGround } from './care.ts'
import type { Checking, Counted } from './checks.ts'
import type { HonestError } from './honest-errors.ts'
import type { Clock } from './clocks.ts'
import type { Measure } from './measures.ts'
import type { Recusal } from './recusal.ts'
import type { Awaiting } from './second-person.ts'
import type { SetAside } from './set-aside.ts'
import type { Proposal } from './supervision/proposals.ts'
import type { Whistle } from './whistles/whistle.ts'
import type { RouteTrace } from './routing-rules.ts'
import type {
  Channel,
  DeclineKind,
  DemandType,
  OrderState,
  RatingGrade,
  SupervisionLevel,
  TransferTarget,
  Urgency,
} from './words.ts'

/** [longitude, latitude] in WGS-84 degrees. */
export type LngLat = [number, number]

export interface Place {
  /** As the citizen wrote it, without house number detail (that is sealed with the contact). */
  address: string | null
  /** Code of the street (街道/镇) it lies in, when known. */
  street: string | null
  /** GeoJSON point, so that the index on it is the engine's own. */
  point: { type: 'Point'; coordinates: LngLat } | null
}

/** What a citizen brought, in their own words. */
export interface Demand {
  title: string
  text: string
  place: Place
  /** When it happened, as told; null = not told. */
  occurredAt: Date | null
  wish: string | null
  /** Answers to the leaf's questions by question code. */
  answers: Record<string, string>
  /** Units complained about or reported, of ours: none of them ever sees the order (HR §0.11). Read by `accusedUnits()` alone. */
  accusedUnits?: string[]
  /** The one unit that demands of before the list could name. */
  accusedUnit?: string | null
  attachments: AttachmentRef[]
  /** Where telephone, identity and card numbers stand in title and text, `[from, to)`: hidden from all but the centre. */
  masks: { title: [number, number][]; text: [number, number][]; own?: OwnMasks }
}

/**
 * Where the citizen's words name the citizen: name, door and number as they gave them for contact. Found for every demand, since any can
 * become secret later, and hidden from all but the centre while it is (HR §7.5). Absent on demands of before these were found.
 */
export interface OwnMasks {
  title: [number, number][]
  text: [number, number][]
  wish: [number, number][]
  address: [number, number][]
  /** By question. */
  answers: Record<string, [number, number][]>
}

export interface AttachmentRef {
  id: string
  name: string
  mime: string
  /** Bytes. */
  size: number
}

/** One sealed value: AES-256-GCM, bound to its order and field. */
export interface Sealed {
  keyId: string
  /** Base64 of nonce, tag and cipher text. */
  box: string
}

/** Contact data, readable only through the one service that opens it and records why (design §4). */
export interface SealedContact {
  name: Sealed | null
  phone: Sealed | null
  idNumber: Sealed | null
  addressDetail: Sealed | null
  /** The citizen wants no SMS about this order. */
  noMessages?: true
  /** Keyed hash of the normalised phone number; equality look-up only. */
  phoneIndex: string | null
  /** e.g. 李**, for lists and unit screens. */
  maskedName: string | null
  /** e.g. 138****5678. */
  maskedPhone: string | null
}

/** What the text says, by the reader in force (design §7). */
export interface Reading {
  at: Date
  readerVersion: string
  language: 'zh' | 'en'
  /** Best first, at most five; `p` is a calibrated probability. */
  leaves: { code: string; p: number }[]
  demandType: { value: DemandType; p: number }
  urgency: { level: Urgency; reasons: { zh: string; en: string }[]; script: string | null }
  /** Terms that decided, with their share: on orders read before these were worked out when somebody looks. */
  because?: { term: string; weight: number }[]
  abstained: boolean
  /** More than one matter in one message. */
  several: boolean
  /** Units by probability, best first; the sum over their leaves. */
  units: { code: string; p: number }[]
  /** Why it was or was not dispatched by itself, as codes for the screens. */
  routeReasons: string[]
  /** Places of the city that the words name, in their order, with house number and the streets they lie in; absent on orders read before places were. */
  places?: { name: string; number: string | null; streets: string[] }[]
  /** What decided where it should go; absent on orders read before rules were. */
  routed?: RouteTrace
}

export interface Route {
  leadUnit: string
  assistingUnits: string[]
  leafCode: string | null
  at: Date
  how: 'auto' | 'person' | 'ruling'
  by: ActedBy
  reason: string | null
}

/** A span during which one unit held the order; `to` null while it does. */
export interface Holding {
  unit: string
  from: Date
  to: Date | null
}

export type RequestKind = 'return' | 'extension' | 'suspension' | 'termination' | 'appeal'

/** Something a unit asks of the centre; ruled on once (HR §3.2). */
export interface OrderRequest {
  id: string
  kind: RequestKind
  unit: string
  by: ActedBy
  at: Date
  reason: string
  law: string | null
  proposedUnit: string | null
  /** Working days asked for (extension) or the day of the next review (suspension, as an instant). */
  workingDays: number | null
  /** Hours of elapsed time asked for, of a limit that runs in them; absent on other requests. */
  hours?: number
  until: Date | null
  plan: string | null
  /** Who answers for the plan of a suspension; absent on those asked for before it was. */
  owner?: string
  /** Evidence; absent when none was given. */
  files?: AttachmentRef[]
  /** By when the centre rules on it, and when the supervisors were told that it had not. */
  dueAt: Date
  /** How `dueAt` was counted; absent on those of before it was kept. */
  counted?: Counted
  toldLateAt: Date | null
  /** Of an appeal: which bad rating it is about, with what evidence, and what the first of two persons found. */
  appeal?: {
    verificationId: string
    evidence: string
    first: { at: Date; by: ActedBy; ground: RatingGround; reason: string } | null
  }
  ruling: { at: Date; by: ActedBy; granted: boolean; reason: string; law: string | null } | null
  /** What it asked for is no longer to be had, so nobody rules on it: absent while it is open or ruled on. */
  lapsed?: { at: Date; why: Lapse }
}

export const LAPSES = ['unit_changed', 'answered', 'ended', 'limit_changed'] as const
/** Another unit leads, the answer went to the citizen, the order ended in another way, or a limit of another kind took the place of the one it was about. */
export type Lapse = (typeof LAPSES)[number]

/** The part of one assisting unit (协办): what it was asked once. A unit that is asked again after its answer has another one. */
export interface Part {
  unit: string
  askedAt: Date
  task: string | null
  answer: string | null
  answeredAt: Date | null
  /** When the answer of the whole no longer waited for it, and why; `reason` null where the order had come to its end. */
  leftOut?: { at: Date; by: ActedBy; reason: string | null }
  /** The unit that handed it down (下派), of a community's or section's part; absent on those the centre asked for. */
  above?: string
}

export interface Reply {
  at: Date
  by: ActedBy
  unit: string
  /** Is what the citizen says true? */
  isTrue: 'yes' | 'partly' | 'no'
  withinDuty: boolean
  contactedAt: Date | null
  contactMethod: string | null
  /** The unit's own claim; kept apart from what the citizen says (HR §4). */
  selfSolved: boolean
  unsolvedReason: string | null
  /** What the citizen reads. */
  publicAnswer: string
  /** What only staff read. */
  internalNote: string | null
  /** What it says to each thing that was asked for; absent where there was no list. */
  answers?: AskAnswer[]
  /** What will be done and by when, where nothing was listed one by one; absent when nothing was promised. */
  measure?: { words: string; doneBy: Date }
  /** Evidence for those who audit; absent when none was given. */
  files?: AttachmentRef[]
  leadApproval: { at: Date; by: ActedBy } | null
  /** When it went to the citizen; null until then, absent on replies from before it was kept. */
  outAt?: Date | null
  /** `asks`: those that are to be answered again. */
  audit: { at: Date; by: ActedBy; passed: boolean; reason: string | null; asks?: number[] } | null
}

export interface CallbackAttempt {
  at: Date
  by: ActedBy
  method: 'phone' | 'sms' | 'web'
  reached: boolean
  contacted: boolean | null
  solved: boolean | null
  grade: RatingGrade | null
  remark: string | null
  /** What the citizen said of the single things they asked for; absent when it was not gone into. */
  asks?: AskVerdict[]
}

export interface Rating {
  grade: RatingGrade
  solved: boolean
  /** Whether the unit contacted them; absent where they did not say. */
  contacted?: boolean
  remark: string | null
  firstAt: Date
  at: Date
  /** Through which door: the citizen's page, or told to the centre's call-back. */
  via: 'web' | 'callback'
  /** What was said of the single things asked for; absent when it was not gone into. */
  asks?: AskVerdict[]
}

/** One step of an order's life. Append-only; each carries the hash of the one before (design §4). */
export interface HistoryEntry {
  seq: number
  at: Date
  action: string
  by: ActedBy
  from: OrderState | null
  to: OrderState
  detail: Detail
  prev: string
  hash: string
}

export type DetailValue = string | number | boolean | Date | null | string[]
export type Detail = Record<string, DetailValue>

export const EFFECT_TYPES = ['classify', 'deliver', 'follow', 'link', 'notify', 'publish', 'sms', 'unbind'] as const
/**
 * What must happen after a write: read the text (`classify`), hand to the unit (`deliver`), keep the search document and the
 * caller's profile in step (`follow`), bring a lead order and those joined to it
 * into step (`link`), tell people (`notify`), answer the unit's own system (`publish`), write to the citizen's telephone (`sms`),
 * end the relay numbers that lead to the citizen (`unbind`).
 */
export type EffectType = (typeof EFFECT_TYPES)[number]

/** A promise kept by BullMQ: job id = effect id; pulled from the order when done. */
export interface Effect {
  id: string
  type: EffectType
  at: Date
  /** Unit the effect concerns; names the queue. */
  unit: string | null
  /** What a notice is about, a code of contracts/notices. */
  about: string | null
}

/** A merged order as it stood before the lead's reply came to it, so that a wrong joining found later can still be undone. */
export interface BeforeSharing extends Pick<Order, 'leadUnit' | 'units' | 'parts' | 'clocks' | 'reply' | 'rating' | 'earlierRatings' | 'measures'> {
  /** When the lead's reply came. */
  at: Date
}

export interface Order {
  _id: string
  number: string
  version: number
  state: OrderState
  createdAt: Date
  updatedAt: Date
  /** Day in the city, e.g. 2026-11-22. */
  localDay: string
  channel: Channel
  language: 'zh' | 'en'
  /** The citizen asked for secrecy, or it is a report (举报): the handlers see no name and no number. */
  secret: boolean
  /**
   * Nobody has said yet of what kind it is, neither the citizen nor a reader: until then it is kept as secret as a report would be.
   * `asked`: the citizen wants it secret whatever it is. Null once it was said; absent on orders of which it was said at the door.
   */
  kindOpen?: { asked: boolean } | null
  demand: Demand
  contact: SealedContact | null
  /** When the citizen had it erased; absent while they have not. */
  contactErasedAt?: Date
  /** Salt of the secret that, with the number, opens the order for its citizen. */
  accessSalt: string
  idempotency: { key: string; hash: string } | null
  callId: string | null
  takenBy: ActedBy | null
  reading: Reading | null
  /** What the demand asks for, one by one; absent when it asks for one thing. */
  asks?: DemandAsk[]
  demandType: DemandType
  urgency: Urgency
  leafCode: string | null
  route: Route | null
  /** Lead and assisting units together with those called by a whistle, for lists and sight; empty before dispatch. */
  units: string[]
  leadUnit: string | null
  /** The list on which somebody is expected to act next: a unit code or a desk of the centre. */
  desk: string
  /** Units that owe an answer to their part: derived at each write, for their lists. Absent on orders that never had a part. */
  owing?: string[]
  handler: string | null
  holdings: Holding[]
  parts: Part[]
  clocks: Clock[]
  nextDueAt: Date | null
  /** The year for want of which a clock is not dated yet; absent on orders that never had such a clock, null when all are dated. */
  undatedFor?: number | null
  /** When anything next happens to the order by itself: a warning, a breach, the end of a pause. The sweep reads only this. */
  wakeAt: Date | null
  rules: { clockPolicy: number; calendar: number; catalogue: number }
  requests: OrderRequest[]
  /** Units that may not return it (again): they did, or a ruling named them (Weifang art. 22). */
  noReturnBy: string[]
  /** What the citizen was asked; `remindAt`: when they are reminded of it, null once they were. */
  info: { question: string; askedAt: Date; remindAt: Date | null; answerBy: Date; backTo: OrderState } | null
  /** While it is suspended (挂账): since when, and the day of its review; null between suspensions, absent on orders that never were. */
  suspension?: { from: Date; reviewAt: Date } | null
  reply: Reply | null
  earlierReplies: Reply[]
  callbacks: CallbackAttempt[]
  /** What the citizen said of the answer that went out last. */
  rating: Rating | null
  /** What was said of answers that others have replaced since, the oldest first; absent when there is none. */
  earlierRatings?: Rating[]
  /** The last one-time link to rate by that the centre made, for which answer; absent when none was made. */
  ratingLink?: { at: Date; by: ActedBy; until: Date; replyAt: Date }
  redoCount: number
  urgeCount: number
  /** `unit`: pressed in place of the lead unit. */
  supervision: { level: SupervisionLevel; at: Date; demand: string; answer: string | null; unit?: string } | null
  /** Proposals to supervise, and when the oldest open one was made; absent on orders that never had one. */
  proposals?: Proposal[]
  proposedAt?: Date | null
  /** Calls of departments to a place, and the latest of their times; absent on orders that never had one. */
  whistles?: Whistle[]
  lastWhistleAt?: Date
  transferred: { target: TransferTarget; takenBy: string; at: Date } | null
  declined: { kind: DeclineKind; reason: string; rightRoute: string } | null
  /** Why it ended: set in ended states only. */
  outcome: 'solved' | 'unsolved_explained' | 'unreached' | 'terminated' | 'lapsed' | 'answered' | null
  endedAt: Date | null
  mergedInto: { orderId: string; at: Date; from: OrderState; shared?: BeforeSharing } | null
  mergedOrders: string[]
  /** The whole order left out of scoring (剔除), or proposed to be. */
  excluded: ({ proposedBy: ActedBy; confirmedBy: ActedBy | null; ground: string; evidence: string; files?: AttachmentRef[]; at: Date; lapsedAt?: Date } & Awaiting) | null
  /** Ratings left out, or proposed to be; absent on orders that never had one. */
  setAsides?: SetAside[]
  /** Reasonable handling that stands, or is proposed to: `confirmedBy` is absent until a second person agrees. */
  upheld: ({ proposedBy: ActedBy; evidence: string; files?: AttachmentRef[]; at: Date; confirmedBy?: ActedBy } & Awaiting) | null
  /** Who has an interest in it, as declared, and, of these, the ids of those recused now; absent on orders that never had one. */
  recusals?: Recusal[]
  recused?: string[]
  /** Failures marked as honest errors (容错), or proposed to be; absent on orders that never had one. */
  honestErrors?: HonestError[]
  /** What was promised to the citizen by a day; absent on orders that never had such a promise. */
  measures?: Measure[]
  /** Who checks the answer now, and by when; absent before the first answer, null between answers. */
  checking?: Checking | null
  /** What is owed after the answer; absent while nothing ever was. */
  care?: Care
  /** What of that is open, and when the first of it is due: derived at each write, for the desks. Absent like `care`. */
  tasks?: CareTask[]
  taskDueAt?: Date | null
  history: HistoryEntry[]
  outbox: Effect[]
  /** When the relay looks at the outbox again; null when it is empty. */
  pendingAt: Date | null
  /** Stamp of the last commit; tells writers in one bulk whose guarded update matched. */
  lastCommit: string
}
