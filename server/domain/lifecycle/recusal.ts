// Recusal: who has an interest in an order has nothing to do with it.
import { may, person, text } from '../fields.ts'
import { ORDER_STATES } from '../words.ts'
import type { Rule } from './rule.ts'

export const RECUSAL_STEPS = {
  recuse: {
    by: ['agent', 'dispatcher', 'auditor_reply', 'callback', 'supervisor', 'leader', 'liaison', 'handler', 'unit_lead'],
    from: ORDER_STATES,
    to: [],
    as: 'either',
    fields: { person: may(person), reason: text(500) },
    source: 'HR §0.11: recusal; Jinan 2018 art. 32',
  },
  liftRecusal: { by: ['supervisor'], from: ORDER_STATES, to: [], fields: { person, reason: text(500) }, source: 'HR §0.11: recusal; Jinan 2018 art. 32' },
} as const satisfies Record<string, Rule>
