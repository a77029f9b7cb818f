// What a move is given besides the order and the grounds, and what it gives back.
import type { Actor } from '../actors.ts'
import type { Calendar } from '../calendar.ts'
import type { Leaf } from '../catalogue.ts'
import type { Clock, ClockPolicy } from '../clocks.ts'
import type { CommunityPolicy } from '../communities.ts'
import type { ContactGiven, Recontacted } from '../contact.ts'
import type { MessagePolicy } from '../messages/policy.ts'
import type { Action, Grounds } from '../lifecycle.ts'
import type { Limits } from '../limits.ts'
import type { AttachmentRef, Detail, EffectType, Order, OwnMasks } from '../orders.ts'
import type { Refused } from '../refusals.ts'
import type { SupervisionPolicy } from '../supervision/policy.ts'
import type { UnitKind } from '../units.ts'
import type { WhistlePolicy } from '../whistles/policy.ts'
import type { OrderState } from '../words.ts'

/** What is drawn: each sample by a number of its own, so that who sees one drawn knows nothing of the other. */
export type Sample = 'audit' | 'recheck'

/** The rules in force and the facts of the city that a move may need; loaded by the service. */
export interface World {
  calendar: Calendar
  /** The version that dated a clock; the one in force where that is not known. */
  calendarOf: (clock: Pick<Clock, 'calendar'>) => Calendar
  /** For what is promised from now on. */
  clockPolicy: ClockPolicy
  /** The version that is frozen on the order: warnings, pauses and extensions of what was promised under it. */
  frozenClocks: (order: Pick<Order, 'rules'>) => ClockPolicy
  limits: Limits
  catalogueVersion: number
  whistlePolicy: WhistlePolicy
  supervisionPolicy: SupervisionPolicy
  /** When SMS are sent; null where no gateway is configured. */
  messagePolicy: MessagePolicy | null
  /** The unit a person of the staff belongs to; undefined for nobody. */
  unitOfPerson: (person: string) => string | undefined
  communityPolicy: CommunityPolicy
  unitKind: (code: string) => UnitKind | undefined
  /** Codes of the unit's own communities and sections. */
  unitsBelow: (unit: string) => string[]
  leafOf: (code: string) => Leaf | undefined
  /** Has this unit a system of its own that is told what becomes of its orders? */
  hasSystem: (unit: string) => boolean
  /** A number in [0, 1) that belongs to the order and that nobody outside can foretell: for samples. */
  drawOf: (orderId: string, sample: Sample) => number
  /** The order's contact with what is given put in its place, sealed. */
  contactWith: (order: Pick<Order, '_id' | 'contact'>, given: ContactGiven) => Recontacted
  /** Where the words of a demand name its citizen, by the contact on record. */
  ownMasks: (order: Pick<Order, '_id' | 'contact' | 'demand'>) => OwnMasks
  /** Is there a switch that binds relay numbers? */
  hasRelays: boolean
  /** An uploaded file that may be attached to this order now; undefined when there is none. */
  fileOf: (id: string) => AttachmentRef | undefined
  /** A fresh time-ordered id for a request or effect. */
  newId: () => string
}

export interface Scene {
  who: Actor
  now: Date
  world: World
}

export interface EffectDraft {
  type: EffectType
  unit?: string | null
  about?: string | null
}

/** What an action changes. The state stays when `to` is left out. */
export interface Move {
  to?: OrderState
  set?: Partial<Order>
  /** What history keeps of it. Never contact data. */
  detail?: Detail
  effects?: EffectDraft[]
  /** Lists do not move by it: what units must not notice. */
  quiet?: boolean
}

export type Moved = { ok: true; move: Move } | Refused
export type Mover<A extends Action> = (order: Order, grounds: Grounds<A>, scene: Scene) => Moved

export const moved = (move: Move): Moved => ({ ok: true, move })

/** The uploaded files as what they were given for keeps them; {} when none was given. Those that are not there were refused before. */
export function attached(ids: readonly string[] | undefined, { fileOf }: Pick<World, 'fileOf'>): { files?: AttachmentRef[] } {
  const files = (ids ?? []).flatMap((id) => fileOf(id) ?? [])
  return files.length === 0 ? {} : { files }
}

/** How many files a step brought, for its history; what they are called stands with what they were given for. */
export const countOf = (ids: readonly string[] | undefined): { files?: number } => (ids === undefined || ids.length === 0 ? {} : { files: ids.length })

/** A notice to people about this order; `about` names the text (contracts/notices). */
export const tell = (about: string, unit: string | null = null): EffectDraft => ({ type: 'notify', about, unit })
