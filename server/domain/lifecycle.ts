// The life cycle (design §5, HR §3.2): one table that says who may do what, from where, to where, and what it asks for.
// The only place where an order's possible moves are listed; moves/ says what each one changes. Docs and forms are drawn from it.
import { RATING_GROUNDS, VERIFY_OUTCOMES } from './care.ts'
import { arrivals, choice, count, flag, instant, leaf, may, order, person, point, text, unit, units, when, type Fields, type Filled } from './fields.ts'
import { PROPOSAL_KINDS, PROPOSED_LEVELS } from './supervision/policy.ts'
import {
  DECLINE_KINDS,
  DEMAND_TYPES,
  ENDED_STATES,
  RATINGS,
  TRANSFER_TARGETS,
  URGENCIES,
  type OrderState,
  type Role,
} from './words.ts'

/** Who may act: a role on the staff, the citizen of the order, a department's own system, or the platform by itself. */
export type By = Role | 'citizen' | 'unit_system' | 'system'

export interface Rule {
  by: readonly By[]
  from: readonly OrderState[]
  /** States it may lead to; empty = the state stays. */
  to: readonly OrderState[]
  /** For people of departments: as which unit of the order they may act. */
  as?: 'lead' | 'assisting' | 'either'
  fields: Fields
  /** Law or practice the rule rests on. */
  source: string
}

const OPEN = ['submitted', 'needs_info', 'dispatched', 'return_review', 'handling', 'suspended', 'reply_review', 'callback'] as const
const WITH_UNIT = ['dispatched', 'return_review', 'handling', 'suspended', 'reply_review'] as const
const WITH_WHISTLE = ['dispatched', 'handling', 'needs_info', 'return_review', 'suspended', 'reply_review'] as const
const GRANTED = { granted: flag, reason: text(1000), law: may(text(300)) } as const

export const LIFECYCLE = {
  // The centre: reading, dispatching, answering, handing over.
  classify: { by: ['system'], from: ['submitted'], to: [], fields: {}, source: 'HR §5.5' },
  dispatch: {
    by: ['dispatcher', 'system'],
    from: ['submitted'],
    to: ['dispatched'],
    fields: { leadUnit: unit, assistingUnits: may(units), leafCode: may(leaf), urgency: may(choice(URGENCIES)), reason: may(text(500)) },
    source: 'Beijing 2021 art. 11-13',
  },
  correct: {
    by: ['dispatcher', 'agent', 'auditor_reply'],
    from: OPEN,
    to: [],
    fields: { leafCode: may(leaf), demandType: may(choice(DEMAND_TYPES)), urgency: may(choice(URGENCIES)), reason: text(500) },
    source: 'HR §5.1: the type is re-checkable and recoding is logged',
  },
  answer: {
    by: ['agent', 'dispatcher'],
    from: ['submitted'],
    to: ['answered'],
    fields: { publicAnswer: text(4000) },
    source: 'Beijing 2021 art. 11: consultations are answered at once where possible',
  },
  transferOut: {
    by: ['agent', 'dispatcher', 'supervisor'],
    from: ['submitted', 'needs_info', 'dispatched', 'handling'],
    to: ['transferred'],
    fields: { target: choice(TRANSFER_TARGETS), takenBy: text(100), reason: text(1000) },
    source: 'Guobanfa 2022 no. 12; Beijing 2021 art. 11(1)',
  },
  decline: {
    by: ['dispatcher', 'agent'],
    from: ['submitted', 'needs_info'],
    to: ['declined'],
    fields: { kind: choice(DECLINE_KINDS), reason: text(1000), rightRoute: text(500) },
    source: 'Beijing 2021 art. 11: six kinds, with a reason and a reply',
  },
  askInfo: {
    by: ['dispatcher', 'agent', 'handler', 'liaison'],
    from: ['submitted', 'handling'],
    to: ['needs_info'],
    as: 'lead',
    fields: { question: text(500), answerBy: instant },
    source: 'HR §3.2 needs info',
  },
  supplyInfo: {
    by: ['citizen', 'agent'],
    from: ['needs_info'],
    to: ['submitted', 'handling'],
    fields: { text: text(3000) },
    source: 'HR §3.2 needs info',
  },
  lapseInfo: { by: ['system'], from: ['needs_info'], to: ['closed', 'handling'], fields: {}, source: 'HR §3.2: timeout closes with notice' },

  // The department: signing, objecting, acting, replying.
  sign: { by: ['liaison', 'unit_system', 'system'], from: ['dispatched'], to: ['handling'], as: 'lead', fields: {}, source: 'HR §3.2 sign' },
  requestReturn: {
    by: ['liaison'],
    from: ['dispatched', 'handling'],
    to: ['return_review'],
    as: 'lead',
    fields: { law: text(300), proposedUnit: unit, reason: text(1000) },
    source: 'Beijing 2021 art. 12, 14; HR §3.4: within 1 working day, once per unit',
  },
  workFirst: {
    by: ['dispatcher', 'supervisor'],
    from: ['return_review'],
    to: ['handling'],
    fields: { reason: text(500) },
    source: 'Work first, argue later (HR §5.5, Shenzhen)',
  },
  ruleReturn: {
    by: ['dispatcher', 'supervisor'],
    from: ['return_review', 'handling'],
    to: ['dispatched', 'handling'],
    fields: { ...GRANTED, leadUnit: may(unit) },
    source: 'Weifang 2021 art. 22: the unit a ruling names may not return it',
  },
  assign: { by: ['liaison', 'unit_lead'], from: ['handling'], to: [], as: 'lead', fields: { handler: person }, source: 'HR §3.2 sub-assign' },
  recordContact: {
    by: ['handler', 'liaison'],
    from: ['dispatched', 'handling'],
    to: [],
    as: 'lead',
    fields: { method: choice(['phone', 'visit', 'message'] as const), reached: flag, note: may(text(1000)) },
    source: 'Beijing 2021 art. 15: contact the citizen first',
  },
  reportProgress: {
    by: ['handler', 'liaison', 'unit_system'],
    from: ['handling', 'suspended'],
    to: [],
    as: 'lead',
    fields: { text: text(2000), forCitizen: flag },
    source: 'Beijing 2021 art. 14 stage report',
  },
  addAssisting: {
    by: ['dispatcher', 'supervisor'],
    from: ['dispatched', 'handling'],
    to: [],
    fields: { unit, task: text(500) },
    source: 'HR §3.1 additional dispatch; Beijing 2021 art. 14',
  },
  answerPart: {
    by: ['liaison', 'handler', 'unit_system'],
    from: ['dispatched', 'handling', 'return_review', 'suspended'],
    to: [],
    as: 'assisting',
    fields: { text: text(3000) },
    source: 'Beijing 2021 art. 14: co-units give their result to the first unit in time',
  },

  // 吹哨: a street calls departments to a place by a time. Who is called takes part like an assisting unit.
  whistle: {
    by: ['liaison', 'unit_lead'],
    from: ['handling'],
    to: [],
    as: 'lead',
    fields: { units, place: text(200), point: may(point), meetAt: instant, reason: text(1000), needed: text(1000), law: may(text(300)) },
    source: 'Beijing 2021 art. 16: streets whistle, departments come',
  },
  comeToWhistle: {
    by: ['liaison', 'unit_lead'],
    from: WITH_WHISTLE,
    to: [],
    as: 'assisting',
    fields: { who: text(100), arriveAt: instant },
    source: 'Beijing 2021 art. 16: streets whistle, departments come',
  },
  objectToWhistle: {
    by: ['liaison', 'unit_lead'],
    from: WITH_WHISTLE,
    to: [],
    as: 'assisting',
    fields: { reason: text(1000), law: may(text(300)) },
    source: 'Beijing 2021 art. 12, 16: a unit may object, and the centre rules',
  },
  ruleWhistle: {
    by: ['dispatcher', 'supervisor'],
    from: WITH_WHISTLE,
    to: [],
    fields: { unit, ...GRANTED },
    source: 'Beijing 2021 art. 12, 16: a unit may object, and the centre rules',
  },
  recordWhistle: {
    by: ['liaison', 'handler', 'unit_lead'],
    from: WITH_WHISTLE,
    to: [],
    as: 'lead',
    fields: { arrivals, note: may(text(2000)) },
    source: 'Beijing 2021 art. 32-33: both who whistles and who comes are assessed',
  },
  callOffWhistle: {
    by: ['liaison', 'unit_lead'],
    from: WITH_WHISTLE,
    to: [],
    as: 'lead',
    fields: { reason: text(500) },
    source: 'Beijing 2021 art. 16: streets whistle, departments come',
  },
  explainAbsence: {
    by: ['liaison', 'unit_lead'],
    from: [...WITH_WHISTLE, 'callback', 'closed'],
    to: [],
    as: 'assisting',
    fields: { text: text(1000) },
    source: 'Beijing 2021 art. 32-33: both who whistles and who comes are assessed',
  },
  requestExtension: {
    by: ['liaison', 'unit_lead'],
    from: ['handling'],
    to: [],
    as: 'lead',
    fields: { workingDays: count(1, 60), reason: text(1000), citizenTold: flag },
    source: 'Beijing 2021 art. 15; HR §3.4: once, not longer than the original limit',
  },
  ruleExtension: { by: ['dispatcher', 'supervisor'], from: ['handling'], to: [], fields: GRANTED, source: 'Beijing 2021 art. 15' },
  requestSuspension: {
    by: ['unit_lead', 'liaison'],
    from: ['handling'],
    to: [],
    as: 'lead',
    fields: { reason: text(1000), plan: text(2000), until: instant },
    source: 'HR §3.2 suspension: obstacle, plan, review within 90 days',
  },
  ruleSuspension: { by: ['supervisor', 'dispatcher'], from: ['handling'], to: ['suspended', 'handling'], fields: GRANTED, source: 'HR §3.2 suspension' },
  endSuspension: {
    by: ['supervisor', 'liaison', 'system'],
    from: ['suspended'],
    to: ['handling'],
    as: 'lead',
    fields: { reason: text(500) },
    source: 'HR §3.2: a due review leads back to handling',
  },
  requestTermination: {
    by: ['unit_lead', 'liaison'],
    from: ['handling', 'suspended'],
    to: [],
    as: 'lead',
    fields: { reason: text(1000), law: text(300) },
    source: 'Weifang 2021: termination is asked for in writing',
  },
  ruleTermination: {
    by: ['supervisor'],
    from: ['handling', 'suspended'],
    to: ['closed', 'handling', 'suspended'],
    fields: GRANTED,
    source: 'Weifang 2021: the centre reviews, the citizen is told',
  },
  reply: {
    by: ['handler', 'liaison'],
    from: ['handling'],
    to: ['reply_review'],
    as: 'lead',
    fields: {
      isTrue: choice(['yes', 'partly', 'no'] as const),
      withinDuty: flag,
      contactedAt: may(instant),
      contactMethod: may(choice(['phone', 'visit', 'message'] as const)),
      selfSolved: flag,
      unsolvedReason: may(text(1000)),
      publicAnswer: text(4000),
      internalNote: may(text(4000)),
    },
    source: 'HR §3.1 handling form',
  },
  approveReply: { by: ['unit_lead'], from: ['reply_review'], to: ['callback'], as: 'lead', fields: {}, source: 'HR §3.2 reply audit: the unit leader first' },
  passReply: { by: ['auditor_reply', 'system'], from: ['reply_review'], to: ['callback'], fields: { remark: may(text(500)) }, source: 'Jinan 2018: the centre audits replies' },
  rejectReply: {
    by: ['unit_lead', 'auditor_reply'],
    from: ['reply_review'],
    to: ['handling'],
    as: 'lead',
    fields: { reason: text(1000) },
    source: 'HR §3.2 reply audit: sent back to be answered again',
  },

  // After the reply: call-back, rating, redo.
  callBack: {
    by: ['callback'],
    from: ['callback'],
    to: ['callback', 'closed', 'handling'],
    fields: {
      method: choice(['phone', 'sms', 'web'] as const),
      reached: flag,
      contacted: may(flag),
      solved: may(flag),
      grade: may(choice(RATINGS)),
      remark: may(text(1000)),
    },
    source: 'Beijing 2021 art. 23: the centre, not the handler, asks',
  },
  rate: {
    by: ['citizen'],
    from: ['callback', 'closed', 'answered'],
    to: ['callback', 'closed', 'handling', 'answered'],
    fields: { grade: choice(RATINGS), solved: flag, remark: may(text(1000)) },
    source: 'Guobanfa 2019 no. 51; HR §7.1: editable by the citizen for 7 days',
  },
  uphold: {
    by: ['callback', 'auditor_reply'],
    from: ['callback'],
    to: [],
    fields: { evidence: text(2000) },
    source: 'HR §3.2: reasonable handling stands, with evidence and a second person',
  },
  confirmUphold: {
    by: ['supervisor', 'auditor_reply'],
    from: [...OPEN, ...ENDED_STATES],
    to: ['closed'],
    fields: { granted: may(flag), reason: text(1000) },
    source: 'HR §3.2: a second person confirms',
  },
  verifyRating: {
    by: ['callback', 'supervisor'],
    from: [...OPEN, ...ENDED_STATES],
    to: ['handling', 'submitted', 'suspended'],
    fields: {
      outcome: choice(VERIFY_OUTCOMES),
      finding: text(2000),
      law: when('outcome', 'explained', may(text(300))),
      plan: when('outcome', 'ledger', may(text(2000))),
      until: when('outcome', 'ledger', may(instant)),
      owner: when('outcome', 'ledger', may(text(100))),
    },
    source: 'Guobanfa 2019 no. 51: a bad rating is verified by the centre',
  },
  appealRating: {
    by: ['unit_lead'],
    from: ['closed'],
    to: [],
    as: 'lead',
    fields: { reason: text(1000), evidence: text(2000) },
    source: 'Guobanfa 2019 no. 51: a unit may appeal against a rating',
  },
  ruleAppeal: {
    by: ['auditor_reply', 'supervisor'],
    from: [...OPEN, ...ENDED_STATES],
    to: [],
    fields: { granted: flag, reason: text(1000), ground: when('granted', true, may(choice(RATING_GROUNDS))) },
    source: 'Guobanfa 2019 no. 51: a unit may appeal against a rating',
  },
  openRecheck: { by: ['system'], from: ['closed'], to: [], fields: {}, source: 'HR §7.4: looked at again after 30 and 90 days' },
  recheck: {
    by: ['callback', 'supervisor'],
    from: ['closed'],
    to: ['handling'],
    fields: {
      method: choice(['phone', 'sms', 'web'] as const),
      reached: flag,
      answer: when('reached', true, may(choice(['still_solved', 'came_back'] as const))),
      words: when('reached', true, may(text(1000))),
      sendBack: when('answer', 'came_back', may(flag)),
    },
    source: 'HR §7.4: looked at again after 30 and 90 days',
  },
  redo: {
    by: ['callback', 'auditor_reply', 'supervisor'],
    from: ['callback', 'closed'],
    to: ['handling'],
    fields: { reason: text(1000) },
    source: 'Jinan 2018 art. 27',
  },
  reopen: {
    by: ['citizen', 'agent'],
    from: ['closed', 'answered', 'declined'],
    to: ['handling', 'submitted'],
    fields: { reason: text(1000) },
    source: 'HR §3.2: by the citizen within 15 days',
  },

  // Pressure and oversight: not states, but marks on the order.
  urge: { by: ['citizen', 'agent', 'supervisor'], from: OPEN, to: [], fields: { text: may(text(1000)) }, source: 'HR §6: a repeat caller urges the same order' },
  supervise: {
    by: ['supervisor', 'leader'],
    from: WITH_UNIT,
    to: [],
    fields: { level: choice(['yellow', 'red', 'listed'] as const), demand: text(1000), unit: may(unit) },
    source: 'HR §3.2 supervision levels',
  },
  confirmSupervision: {
    by: ['supervisor', 'leader'],
    from: WITH_UNIT,
    to: [],
    fields: { proposal: choice(PROPOSAL_KINDS), level: choice(PROPOSED_LEVELS), demand: text(1000) },
    source: 'HR §3.2 supervision levels',
  },
  dismissSupervision: {
    by: ['supervisor', 'leader'],
    from: WITH_UNIT,
    to: [],
    fields: { proposal: choice(PROPOSAL_KINDS), reason: text(1000) },
    source: 'HR §3.2 supervision levels',
  },
  answerSupervision: {
    by: ['liaison', 'unit_lead'],
    from: WITH_UNIT,
    to: [],
    as: 'either',
    fields: { text: text(2000) },
    source: 'HR §3.2: level, time, answer',
  },
  merge: {
    by: ['dispatcher'],
    from: ['submitted', 'dispatched', 'handling'],
    to: ['merged'],
    fields: { leadOrder: order, reason: text(500) },
    source: 'HR §3.2 merge; each citizen keeps number, reply and rating',
  },
  unmerge: {
    by: ['dispatcher', 'supervisor', 'system'],
    from: ['merged'],
    to: ['submitted', 'dispatched', 'handling'],
    fields: { reason: text(500) },
    source: 'HR §9: undo within 30 days',
  },
  shareReply: { by: ['system'], from: ['merged'], to: ['callback', 'answered'], fields: {}, source: 'HR §3.2 merge; each citizen keeps number, reply and rating' },
  proposeExclusion: {
    by: ['supervisor', 'liaison', 'unit_lead'],
    from: [...OPEN, ...ENDED_STATES],
    to: [],
    as: 'lead',
    fields: {
      ground: choice(['out_of_duty', 'unlawful', 'duplicate', 'legal_procedure', 'unreachable', 'misdispatched', 'suspended', 'force_majeure', 'malicious'] as const),
      evidence: text(2000),
    },
    source: 'HR §4 exclusion: evidence and two persons; never hides the order',
  },
  confirmExclusion: {
    by: ['supervisor'],
    from: [...OPEN, ...ENDED_STATES],
    to: ['closed'],
    fields: { granted: flag, reason: text(1000) },
    source: 'HR §4 exclusion: two persons',
  },
} as const satisfies Record<string, Rule>

export type Action = keyof typeof LIFECYCLE
export const ACTIONS = Object.keys(LIFECYCLE) as Action[]

/** What an action must be given. */
export type Grounds<A extends Action> = Filled<(typeof LIFECYCLE)[A]['fields']>

/** The rule of an action, in the table's general form. */
export const ruleOf = (action: Action): Rule => LIFECYCLE[action]

/** Actions that the table knows from a state, whoever asks. */
export const actionsFrom = (state: OrderState): Action[] => ACTIONS.filter((action) => ruleOf(action).from.includes(state))
