// The answer: given, approved, audited, asked about, rated, and found reasonable where it did not solve.
import { answers, askNumbers, asks, choice, files, flag, instant, may, text, verdicts, when } from '../fields.ts'
import { ENDED_STATES, RATINGS } from '../words.ts'
import { BEFORE_CALLBACK, OPEN, type Rule } from './rule.ts'

export const ANSWER_STEPS = {
  correctAsks: {
    by: ['handler', 'liaison', 'unit_lead', 'dispatcher', 'agent', 'auditor_reply'],
    from: BEFORE_CALLBACK,
    to: [],
    as: 'lead',
    fields: { asks, reason: text(500) },
    source: 'HR §7.4: ask-by-ask checklist of the reply',
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
      partsLeftOut: may(text(500)),
      answers: may(answers),
      measure: when('selfSolved', false, may(text(1000))),
      doneBy: when('selfSolved', false, may(instant)),
      publicAnswer: text(4000),
      internalNote: may(text(4000)),
      files: may(files),
    },
    source: 'HR §3.1 handling form',
  },
  approveReply: { by: ['unit_lead'], from: ['reply_review'], to: ['callback'], stays: true, as: 'lead', fields: {}, source: 'HR §3.2 reply audit: the unit leader first' },
  passReply: { by: ['auditor_reply', 'system'], from: ['reply_review'], to: ['callback'], fields: { remark: may(text(500)) }, source: 'Jinan 2018: the centre audits replies' },
  rejectReply: {
    by: ['unit_lead', 'auditor_reply'],
    from: ['reply_review'],
    to: ['handling'],
    as: 'lead',
    fields: { reason: text(1000), again: may(askNumbers) },
    source: 'HR §3.2 reply audit: sent back to be answered again',
  },

  answerMeasure: {
    by: ['handler', 'liaison', 'unit_lead'],
    from: ['callback', 'closed', 'handling', 'suspended', 'reply_review', 'needs_info'],
    to: [],
    as: 'lead',
    fields: { measures: may(askNumbers), done: flag, account: text(1000), newDay: when('done', false, may(instant)) },
    source: 'Jinan 2018: what cannot be done yet gets an explicit date',
  },

  callBack: {
    by: ['callback'],
    from: ['callback'],
    to: ['closed', 'handling'],
    stays: true,
    fields: {
      method: choice(['phone', 'sms', 'web'] as const),
      reached: flag,
      contacted: when('reached', true, may(flag)),
      solved: when('reached', true, may(flag)),
      verdicts: when('reached', true, may(verdicts)),
      grade: may(choice(RATINGS)),
      remark: may(text(1000)),
    },
    source: 'Beijing 2021 art. 23: the centre, not the handler, asks',
  },
  rate: {
    by: ['citizen'],
    // While a redo is under way a rating is changed, never given: a slip of the finger must not need a whole round to be put right.
    from: ['callback', 'closed', 'answered', 'handling', 'reply_review', 'suspended'],
    to: ['closed', 'handling', 'submitted'],
    stays: true,
    ways: [['callback', 'closed'], ['callback', 'handling'], ['closed', 'handling'], ['closed', 'submitted'], ['handling', 'closed'], ['reply_review', 'closed'], ['suspended', 'closed']],
    fields: { grade: choice(RATINGS), solved: flag, contacted: may(flag), verdicts: may(verdicts), remark: may(text(1000)) },
    source: 'Guobanfa 2019 no. 51; HR §7.1: editable by the citizen for 7 days',
  },
  uphold: {
    by: ['callback', 'auditor_reply'],
    // Where a "not solved" has sent it: before the citizen was asked there is nothing to stand against.
    from: ['handling', 'reply_review'],
    to: [],
    fields: { evidence: text(2000), files: may(files) },
    source: 'HR §3.2: reasonable handling stands, with evidence and a second person',
  },
  confirmUphold: {
    by: ['supervisor', 'auditor_reply'],
    from: [...OPEN, ...ENDED_STATES],
    to: ['closed'],
    stays: true,
    ways: [['handling', 'closed'], ['reply_review', 'closed']],
    fields: { granted: may(flag), reason: text(1000) },
    source: 'HR §3.2: a second person confirms',
  },
} as const satisfies Record<string, Rule>
