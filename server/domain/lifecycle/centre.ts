// The centre: reading, dispatching, answering, handing over.
import { choice, instant, leaf, may, text, unit, units } from '../fields.ts'
import { DECLINE_KINDS, DEMAND_TYPES, TRANSFER_TARGETS, URGENCIES } from '../words.ts'
import { OPEN, type Rule } from './rule.ts'

export const CENTRE_STEPS = {
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
    // Raised to urgent, what was suspended or argued about is at work at once; any other stays where it is.
    to: ['handling'],
    stays: true,
    ways: [['suspended', 'handling'], ['return_review', 'handling']],
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
} as const satisfies Record<string, Rule>
