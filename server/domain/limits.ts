// The hotline's own limits that are not clocks: how often, how long after (HR §3.4, §7). A versioned policy; the city may change it.

export interface Limits {
  version: number
  /** A return must be asked for within this much working time of the dispatch (HR §3.4: 1 working day). */
  returnWindowWorkingMinutes: number
  /**
   * And of an urgent order, of elapsed time since it has been urgent (ours): as long as the unit has to reach the citizen, since
   * whoever has not said so by then has taken it (HR §3.4: hours of urgent classes are natural hours).
   */
  returnWindowMinutesT0: number
  returnWindowMinutesT1: number
  /** The citizen may reopen an ended order for so many days (HR §3.2). */
  reopenDays: number
  /** A rating may be changed by the citizen for so many days (HR §7.1). */
  ratingEditDays: number
  unmergeDays: number
  /** A suspension is reviewed at the latest after so many days (HR §3.2). */
  suspensionDays: number
  /** The citizen's turn pauses the clocks for at most so many days (HR §3.4). */
  infoDays: number
  /** After so many tries without reaching anybody the order closes, unrated. */
  callbackTries: number
  /** A try counts when it lies between these minutes of the city's day, and so many hours after the last that counted (ours). */
  callbackFromMinute: number
  callbackToMinute: number
  callbackGapHours: number
  /** A relay number leads to the citizen for so many hours (ours). */
  relayHours: number
  /** Of a secret order the unit that must reach the citizen sees the surname (HR §7.5). In a small place a surname is a name: a city may hide it. */
  secretNames: boolean
  /** A bad rating is looked at within so many working days (ours, after HR §1.4: first contact after one working day). */
  verificationWorkingDays: number
  /** By when an answer is approved by the unit's lead, audited by the centre, and asked about by the call-back, in working days (ours). */
  approvalWorkingDays: number
  auditWorkingDays: number
  callbackWorkingDays: number
  /** A unit may appeal against a rating for so many working days (ours, after the petition rules' five for an objection, HR §1.5 [F4]). */
  appealWorkingDays: number
  /** An appeal is ruled on within so many working days (ours). */
  appealRulingWorkingDays: number
  /** What one person proposed (an exclusion, a rating set aside, an honest error, reasonable handling) is ruled on by a second within so many working days (ours). */
  secondPersonWorkingDays: number
  /** Share of orders closed as solved that are re-checked (ours); each unit has at least one a month. */
  recheckShare: number
  /** Days after the closing at which a drawn order is re-checked (HR §7.4). */
  recheckDays: readonly number[]
  /** A re-check is done within so many working days of its day (ours). */
  recheckWorkingDays: number
  /** Share of ordinary replies that the centre audits after the unit's lead; the rest pass with the lead's approval. */
  auditShare: number
  /** An order is dispatched by itself when its unit is at least this probable (HR §5.5). */
  autoDispatchAt: number
}

export const DEFAULT_LIMITS: Limits = {
  version: 1,
  returnWindowWorkingMinutes: 450,
  returnWindowMinutesT0: 30,
  returnWindowMinutesT1: 120,
  reopenDays: 15,
  ratingEditDays: 7,
  unmergeDays: 30,
  suspensionDays: 90,
  infoDays: 10,
  callbackTries: 3,
  callbackFromMinute: 510,
  callbackToMinute: 1_230,
  callbackGapHours: 3,
  relayHours: 24,
  secretNames: true,
  verificationWorkingDays: 1,
  approvalWorkingDays: 1,
  auditWorkingDays: 1,
  callbackWorkingDays: 3,
  appealWorkingDays: 5,
  appealRulingWorkingDays: 5,
  secondPersonWorkingDays: 3,
  recheckShare: 0.05,
  recheckDays: [30, 90],
  recheckWorkingDays: 5,
  auditShare: 0.3,
  autoDispatchAt: 0.85,
}
