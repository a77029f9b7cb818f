// What goes into the index of matters and what comes out.
import type { Instant } from '../../domain/time.ts'
import type { Urgency } from '../../domain/words.ts'
import type { Kind } from '../kinds.ts'

/** One demand as the index reads it. Only hashes of its words and a masked title are kept. */
export interface MatterMessage {
  /** The order's id; unique in the index. */
  id: string
  title: string
  text: string
  at: Instant
  /** Name or code of the place, as the gazetteer gives it. */
  place?: string | undefined
  /** The part of the city it lies in, by name or code: counts for alarms and for where a matter is, not for likeness. */
  area?: string | undefined
  /** WGS-84 position, when known. */
  point?: Point | undefined
  /** Stands for one citizen (a blind index, never a name); messages of one person count once. */
  person?: string | undefined
  urgency?: Urgency | undefined
  /** What kind of matter it is, best first: two matters at one place are told apart by it. Absent: like any. */
  kinds?: readonly Kind[] | undefined
}

export interface Point {
  lng: number
  lat: number
}

/** A question to the index: a message that is not in it, or not yet. */
export type MatterQuery = Omit<MatterMessage, 'id'> & { id?: string | undefined }

/** A past message that resembles another. */
export interface Similar {
  id: string
  /** Cosine of the two messages' words, 0 to 1. */
  score: number
  /** The matter it belongs to, which may have no other member. */
  matterId: string
}

/** Many people, one matter (热点). */
export interface Matter {
  /** Stable while the matter grows; a merge keeps the larger one's. */
  id: string
  /** Made of the members' own words, free of personal data. */
  title: string
  /** Messages, and distinct people behind them. */
  size: number
  people: number
  from: Instant
  to: Instant
  /** Ids, oldest first. */
  members: string[]
  /** Parts of the city by members, most first, at most three. */
  areas: string[]
  heat: Heat
}

/** Why a matter stands where it stands: all parts are shown beside the sum. */
export interface Heat {
  score: number
  /** People of the last `recentDays`, and how many the matter's own past would lead one to expect. */
  recentPeople: number
  expectedPeople: number
  /** Members rated T0 and T1. */
  emergencies: number
  urgent: number
}
