// After the rating: bad ratings looked at, appeals, re-checks, and the ways back into work.
import { RATING_GROUNDS, VERIFY_OUTCOMES } from '../care.ts'
import { choice, files, flag, instant, may, text, when } from '../fields.ts'
import { ENDED_STATES } from '../words.ts'
import { OPEN, type Rule } from './rule.ts'

export const AFTER_RATING_STEPS = {
  verifyRating: {
    by: ['callback', 'supervisor'],
    from: [...OPEN, ...ENDED_STATES],
    to: ['handling', 'submitted', 'suspended'],
    stays: true,
    ways: [['handling', 'suspended'], ['answered', 'submitted'], ['answered', 'handling']],
    fields: {
      outcome: choice(VERIFY_OUTCOMES),
      finding: text(2000),
      law: when('outcome', 'explained', may(text(300))),
      plan: when('outcome', 'ledger', may(text(2000))),
      until: when('outcome', 'ledger', may(instant)),
      owner: when('outcome', 'ledger', may(text(100))),
      files: may(files),
    },
    source: 'Guobanfa 2019 no. 51: a bad rating is verified by the centre',
  },
  appealRating: {
    by: ['unit_lead'],
    from: ['closed'],
    to: [],
    as: 'lead',
    fields: { reason: text(1000), evidence: text(2000), files: may(files) },
    source: 'Guobanfa 2019 no. 51: a unit may appeal against a rating',
  },
  ruleAppeal: {
    by: ['auditor_reply', 'supervisor'],
    from: [...OPEN, ...ENDED_STATES],
    to: [],
    fields: { granted: flag, reason: text(1000), ground: when('granted', true, may(choice(RATING_GROUNDS))) },
    source: 'Guobanfa 2019 no. 51: a unit may appeal against a rating',
  },
  confirmSetAside: {
    by: ['supervisor'],
    from: [...OPEN, ...ENDED_STATES],
    to: ['closed'],
    stays: true,
    ways: [['handling', 'closed'], ['reply_review', 'closed']],
    fields: { granted: flag, reason: text(1000) },
    source: 'HR §4 exclusion: two persons',
  },
  openRecheck: { by: ['system'], from: ['closed'], to: [], fields: {}, source: 'HR §7.4: looked at again after 30 and 90 days' },
  recheck: {
    by: ['callback', 'supervisor'],
    from: ['closed'],
    to: ['handling', 'submitted'],
    stays: true,
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
    to: ['handling', 'submitted'],
    // What closed before a unit ever had it is dispatched now.
    ways: [['callback', 'handling'], ['closed', 'handling'], ['closed', 'submitted']],
    fields: { reason: text(1000) },
    source: 'Jinan 2018 art. 27',
  },
  reopen: {
    by: ['citizen', 'agent'],
    from: ['closed', 'answered', 'declined'],
    to: ['handling', 'submitted'],
    // One tap: a citizen need not say why.
    fields: { reason: may(text(1000)) },
    source: 'HR §3.2: by the citizen within 15 days',
  },
} as const satisfies Record<string, Rule>
