// Who must not see the order, and from whom its citizen is hidden: said at any time, not only when it is filed.
import { may, text, unit } from '../fields.ts'
import { ORDER_STATES } from '../words.ts'
import { WITH_UNIT, type Rule } from './rule.ts'

export const PRIVACY_STEPS = {
  nameAccused: {
    by: ['citizen', 'agent', 'dispatcher', 'auditor_reply', 'callback', 'supervisor'],
    from: ORDER_STATES,
    to: ['submitted', 'dispatched', 'handling'],
    stays: true,
    ways: [...[...WITH_UNIT, 'needs_info' as const, 'callback' as const, 'merged' as const].map((from) => [from, 'submitted'] as const), ['merged', 'dispatched'], ['merged', 'handling']],
    fields: { accusedUnit: may(unit), reason: may(text(500)) },
    source: 'HR §0.11: the accused unit never gets the order; Jinan 2018 art. 32',
  },
  keepSecret: {
    by: ['citizen', 'agent', 'dispatcher', 'callback', 'supervisor'],
    from: ORDER_STATES,
    to: [],
    fields: { reason: may(text(500)) },
    source: 'HR §1.3, §7.5: secret at the citizen’s wish',
  },
} as const satisfies Record<string, Rule>
