// The department: signing, objecting, acting.
import { choice, files, flag, may, person, text, unit } from '../fields.ts'
import { GRANTED, type Rule } from './rule.ts'

export const UNIT_STEPS = {
  sign: { by: ['liaison', 'unit_system', 'system'], from: ['dispatched'], to: ['handling'], as: 'lead', fields: {}, source: 'HR §3.2 sign' },
  requestReturn: {
    by: ['liaison'],
    from: ['dispatched', 'handling'],
    // What is urgent stays at work meanwhile (work first, argue later).
    to: ['return_review', 'handling'],
    stays: true,
    ways: [['dispatched', 'return_review'], ['handling', 'return_review'], ['dispatched', 'handling']],
    as: 'lead',
    fields: { law: text(300), proposedUnit: unit, reason: text(1000), files: may(files) },
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
    // Work first, argue later: the argument is ended wherever the work has led to.
    from: ['return_review', 'handling', 'needs_info', 'suspended', 'reply_review', 'callback', 'closed'],
    to: ['dispatched', 'handling'],
    stays: true,
    ways: [['return_review', 'dispatched'], ['return_review', 'handling'], ['handling', 'dispatched'], ['needs_info', 'dispatched'], ['suspended', 'dispatched']],
    fields: { ...GRANTED, law: text(300), leadUnit: may(unit) },
    source: 'Weifang 2021 art. 22: the unit a ruling names may not return it',
  },
  assign: { by: ['liaison', 'unit_lead'], from: ['handling'], to: [], as: 'lead', fields: { handler: person }, source: 'HR §3.2 sub-assign' },
  recordContact: {
    by: ['handler', 'liaison'],
    // Wherever the unit leads and the clock can run: an objection, a question or a suspension keeps nobody from calling.
    from: ['dispatched', 'return_review', 'handling', 'needs_info', 'suspended'],
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
    // Also while the order waits for another lead: whoever leads next has the result.
    from: ['dispatched', 'handling', 'return_review', 'suspended', 'needs_info', 'submitted'],
    to: [],
    as: 'assisting',
    fields: { text: text(3000) },
    source: 'Beijing 2021 art. 14: co-units give their result to the first unit in time',
  },
  subDispatch: {
    by: ['liaison', 'handler'],
    from: ['handling'],
    to: [],
    as: 'either',
    fields: { unit, task: text(500) },
    source: 'HR §3.2 sub-assign; Beijing 2021 art. 17: communities help, within their list of duties',
  },
  withdrawPart: {
    by: ['liaison', 'handler'],
    from: ['dispatched', 'handling', 'return_review', 'suspended', 'needs_info', 'submitted'],
    to: [],
    as: 'either',
    fields: { unit, reason: text(500) },
    source: 'HR §3.2 sub-assign; Beijing 2021 art. 17: communities help, within their list of duties',
  },
} as const satisfies Record<string, Rule>
