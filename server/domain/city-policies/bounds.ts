// Between which numbers a policy may move: what no city can mean is refused before it is in force. The form and the door read the same.
import type { AmendmentPolicy } from '../amendments.ts'
import type { Span } from '../catalogue.ts'
import type { Limits } from '../limits.ts'
import type { MessagePolicy } from '../messages/policy.ts'
import { MOST_CALLED, type WhistlePolicy } from '../whistles/policy.ts'

/** What a number counts. `share` runs from 0 to 1; `clock` is a minute of the day. */
export type Measure = 'workingMinutes' | 'minutes' | 'days' | 'workingDays' | 'hours' | 'times' | 'units' | 'people' | 'share' | 'clock'

export interface Bounds {
  min: number
  max: number
  measure: Measure
}

const bounds = (measure: Measure, min: number, max: number): Bounds => ({ measure, min, max })

export const LIMIT_BOUNDS = {
  returnWindowWorkingMinutes: bounds('workingMinutes', 30, 2_250),
  returnWindowMinutesT0: bounds('minutes', 5, 120),
  returnWindowMinutesT1: bounds('minutes', 5, 480),
  reopenDays: bounds('days', 1, 90),
  ratingEditDays: bounds('days', 1, 60),
  unmergeDays: bounds('days', 1, 90),
  suspensionDays: bounds('days', 1, 90),
  infoDays: bounds('days', 1, 30),
  callbackTries: bounds('times', 1, 10),
  callbackFromMinute: bounds('clock', 0, 1_439),
  callbackToMinute: bounds('clock', 0, 1_439),
  callbackGapHours: bounds('hours', 0, 48),
  relayHours: bounds('hours', 1, 168),
  verificationWorkingDays: bounds('workingDays', 1, 10),
  approvalWorkingDays: bounds('workingDays', 1, 10),
  auditWorkingDays: bounds('workingDays', 1, 10),
  callbackWorkingDays: bounds('workingDays', 1, 15),
  appealWorkingDays: bounds('workingDays', 1, 30),
  appealRulingWorkingDays: bounds('workingDays', 1, 30),
  secondPersonWorkingDays: bounds('workingDays', 1, 15),
  recheckShare: bounds('share', 0, 1),
  recheckWorkingDays: bounds('workingDays', 1, 30),
  auditShare: bounds('share', 0, 1),
  autoDispatchAt: bounds('share', 0.5, 1),
} satisfies Record<Exclude<keyof Limits, 'version' | 'recheckDays' | 'secretNames'>, Bounds>

/** Days after the closing at which a drawn order is asked about again. */
export const RECHECK_DAY_BOUNDS = bounds('days', 7, 365)

export const WHISTLE_BOUNDS = {
  mostUnits: bounds('units', 1, MOST_CALLED),
  mostDays: bounds('days', 1, 60),
  graceMinutes: bounds('minutes', 0, 120),
  remindAtShare: bounds('share', 0.1, 0.9),
  recordMinutes: bounds('minutes', 30, 2_880),
  centreWorkingDays: bounds('workingDays', 1, 10),
} satisfies Record<Exclude<keyof WhistlePolicy, 'version' | 'callers' | 'called' | 'leastNoticeMinutes'>, Bounds>

/** Least notice of a whistle, for each urgency. */
export const NOTICE_BOUNDS = bounds('minutes', 5, 1_440)

export const AMENDMENT_BOUNDS = {
  rulings: bounds('times', 2, 50),
  windowDays: bounds('days', 7, 730),
  leastShare: bounds('share', 0.5, 1),
} satisfies Record<Exclude<keyof AmendmentPolicy, 'version'>, Bounds>

export const MESSAGE_BOUNDS = {
  quietFromMinute: bounds('clock', 0, 1_439),
  quietToMinute: bounds('clock', 0, 1_439),
  mostPerHour: bounds('times', 1, 20),
  mostPerDay: bounds('times', 1, 50),
  validHours: bounds('hours', 1, 168),
} satisfies Record<Exclude<keyof MessagePolicy, 'version' | 'kinds'>, Bounds>

/** How long one promise may last, by how its time is counted. */
export const SPAN_BOUNDS: Readonly<Record<Span['kind'], Bounds>> = {
  working_minutes: bounds('workingMinutes', 5, 27_000),
  working_days: bounds('workingDays', 1, 120),
  natural_minutes: bounds('minutes', 5, 129_600),
}

export const CLOCK_BOUNDS = {
  /** Once at most: the law lets a limit be extended, not made anew (HR §3.3). */
  extensions: bounds('times', 0, 1),
  extensionShareLeft: bounds('share', 0, 0.9),
} as const

/** The shares at which the first two warnings stand, the working days after the due instant of the last, and pauses. */
export const WARNING_SHARE_BOUNDS = bounds('share', 0.05, 0.95)
export const WARNING_DAYS_BOUNDS = bounds('workingDays', 1, 10)
export const PAUSE_TIMES_BOUNDS = bounds('times', 1, 10)
export const PAUSE_DAYS_BOUNDS = bounds('days', 1, 365)

/** How often something must have happened before supervision is proposed; people of a hot issue, and how many of them are pressing. */
export const PROPOSAL_TIMES_BOUNDS = bounds('times', 1, 20)
export const PROPOSAL_PEOPLE_BOUNDS = bounds('people', 2, 500)
export const PROPOSAL_PRESSING_BOUNDS = bounds('people', 1, 100)
