// What a unit asks of the centre: extension, suspension, termination, and their rulings.
import { count, files, flag, instant, may, text } from '../fields.ts'
import { GRANTED, type Rule } from './rule.ts'

export const REQUEST_STEPS = {
  requestExtension: {
    by: ['liaison', 'unit_lead'],
    from: ['handling'],
    to: [],
    as: 'lead',
    // One of the two: in the limit's own time.
    fields: { workingDays: may(count(1, 60)), hours: may(count(1, 1_440)), reason: text(1000), citizenTold: flag, files: may(files) },
    source: 'Beijing 2021 art. 15; HR §3.4: once, not longer than the original limit',
  },
  ruleExtension: { by: ['dispatcher', 'supervisor'], from: ['handling'], to: [], fields: GRANTED, source: 'Beijing 2021 art. 15' },
  requestSuspension: {
    by: ['unit_lead', 'liaison'],
    from: ['handling'],
    to: [],
    as: 'lead',
    fields: { reason: text(1000), plan: text(2000), owner: text(60), until: instant, files: may(files) },
    source: 'HR §3.2 suspension: obstacle, plan, review within 90 days',
  },
  ruleSuspension: { by: ['supervisor', 'dispatcher'], from: ['handling'], to: ['suspended'], stays: true, fields: GRANTED, source: 'HR §3.2 suspension' },
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
    fields: { reason: text(1000), law: text(300), files: may(files) },
    source: 'Weifang 2021: termination is asked for in writing',
  },
  ruleTermination: {
    by: ['supervisor'],
    from: ['handling', 'suspended'],
    to: ['closed'],
    stays: true,
    fields: GRANTED,
    source: 'Weifang 2021: the centre reviews, the citizen is told',
  },
} as const satisfies Record<string, Rule>
