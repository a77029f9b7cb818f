// Who must not see the order, from whom its citizen is hidden, and what is kept of the citizen: said at any time, not only when it is filed.
import { MOST_ACCUSED } from '../accused.ts'
import { IDENTIFIED } from '../contact.ts'
import { choice, flag, idNumber, may, phone, text, unit, unitsUpTo } from '../fields.ts'
import { ORDER_STATES } from '../words.ts'
import { WITH_UNIT, type Rule } from './rule.ts'

export const PRIVACY_STEPS = {
  nameAccused: {
    by: ['citizen', 'agent', 'dispatcher', 'auditor_reply', 'callback', 'supervisor'],
    from: ORDER_STATES,
    to: ['submitted', 'dispatched', 'handling'],
    stays: true,
    ways: [...[...WITH_UNIT, 'needs_info' as const, 'callback' as const, 'merged' as const].map((from) => [from, 'submitted'] as const), ['merged', 'dispatched'], ['merged', 'handling']],
    // `cleared`: a unit that stands and is taken back, by a supervisor.
    fields: { accusedUnits: may(unitsUpTo(MOST_ACCUSED)), cleared: may(unit), reason: may(text(500)) },
    source: 'HR §0.11: the accused unit never gets the order; Jinan 2018 art. 32',
  },
  keepSecret: {
    by: ['citizen', 'agent', 'dispatcher', 'callback', 'supervisor'],
    from: ORDER_STATES,
    to: [],
    fields: { reason: may(text(500)) },
    source: 'HR §1.3, §7.5: secret at the citizen’s wish',
  },
  correctContact: {
    by: ['citizen', 'agent', 'dispatcher', 'callback'],
    from: ORDER_STATES,
    to: [],
    fields: { name: may(text(50)), phone: may(phone), addressDetail: may(text(100)), idNumber: may(idNumber), messages: may(flag), verified: may(choice(IDENTIFIED)) },
    source: 'PIPL art. 46: personal data that are wrong are corrected when asked',
  },
  eraseContact: {
    by: ['citizen', 'agent', 'callback'],
    // What was joined to a lead order waits for that one's answer.
    from: ['closed', 'answered', 'transferred', 'declined'],
    to: [],
    fields: { verified: may(choice(IDENTIFIED)) },
    source: 'PIPL art. 47: erased once they are no longer needed',
  },
} as const satisfies Record<string, Rule>
