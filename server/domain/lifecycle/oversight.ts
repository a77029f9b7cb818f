// Pressure and oversight, merging, exclusion: marks on the order and between orders.
import { choice, files, flag, may, order, text, unit } from '../fields.ts'
import { FAILURES, HONEST_GROUNDS } from '../honest-errors.ts'
import { PROPOSAL_KINDS, PROPOSED_LEVELS } from '../supervision/policy.ts'
import { ENDED_STATES } from '../words.ts'
import { OPEN, WITH_UNIT, type Rule } from './rule.ts'

export const OVERSIGHT_STEPS = {
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
    // The citizen who reads the lead's reply is often the first to see that it is about something else.
    from: ['merged', 'callback', 'closed', 'answered'],
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
      files: may(files),
    },
    source: 'HR §4 exclusion: evidence and two persons; never hides the order',
  },
  confirmExclusion: {
    by: ['supervisor'],
    from: [...OPEN, ...ENDED_STATES],
    to: [],
    fields: { granted: flag, reason: text(1000) },
    source: 'HR §4 exclusion: two persons',
  },
  proposeHonestError: {
    by: ['supervisor', 'liaison', 'unit_lead'],
    from: [...OPEN, ...ENDED_STATES],
    to: [],
    as: 'lead',
    fields: { failure: choice(FAILURES), ground: choice(HONEST_GROUNDS), evidence: text(2000), remedy: text(2000), files: may(files) },
    source: 'Beijing 2021 art. 36: honest errors are tolerated',
  },
  confirmHonestError: {
    by: ['supervisor'],
    from: [...OPEN, ...ENDED_STATES],
    to: [],
    fields: { failure: choice(FAILURES), granted: flag, reason: text(1000) },
    source: 'Beijing 2021 art. 36: honest errors are tolerated',
  },
} as const satisfies Record<string, Rule>
