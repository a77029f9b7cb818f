// Within which limits a street may call departments together (吹哨), and when somebody is reminded: versioned data, not code.
import type { Urgency } from '../words.ts'
import type { UnitKind } from '../units.ts'

export interface WhistlePolicy {
  version: number
  /** Who may blow, and who may be called. */
  callers: readonly UnitKind[]
  called: readonly UnitKind[]
  mostUnits: number
  /** At least so long before the time, natural minutes: a department must be able to come. */
  leastNoticeMinutes: Readonly<Record<Urgency, number>>
  /** At most so far ahead, natural days. */
  mostDays: number
  /** Who arrives at most so much later than the time came in time. */
  graceMinutes: number
  /** Share of the notice after which units that have not answered are reminded. */
  remindAtShare: number
  /** After the time, natural minutes: the street is reminded of a record that is missing. */
  recordMinutes: number
  /** After the time, working days: the centre hears that there is still none. */
  centreWorkingDays: number
}

/** No city calls more units at once: what a form takes, whatever its policy says. */
export const MOST_CALLED = 30

/**
 * Streets and towns call, departments and the city's utilities come. What has no law behind its number is the city's to change.
 * @source Beijing 2021 art. 16 (街乡吹哨、部门报到), art. 32-33 (both sides are assessed)
 */
export const DEFAULT_WHISTLE_POLICY: WhistlePolicy = {
  version: 1,
  callers: ['street'],
  called: ['department', 'company'],
  mostUnits: 12,
  leastNoticeMinutes: { T0: 15, T1: 30, T2: 120 },
  mostDays: 10,
  graceMinutes: 15,
  remindAtShare: 0.5,
  recordMinutes: 240,
  centreWorkingDays: 1,
}
