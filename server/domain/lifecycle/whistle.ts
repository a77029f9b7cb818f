// 吹哨: a street calls departments to a place by a time. Who is called takes part like an assisting unit.
import { arrivals, instant, may, point, text, unit, unitsUpTo } from '../fields.ts'
import { MOST_CALLED } from '../whistles/policy.ts'
import { GRANTED, WITH_WHISTLE, type Rule } from './rule.ts'

export const WHISTLE_STEPS = {
  whistle: {
    by: ['liaison', 'unit_lead'],
    from: ['handling'],
    to: [],
    as: 'lead',
    fields: { units: unitsUpTo(MOST_CALLED), place: text(200), point: may(point), meetAt: instant, reason: text(1000), needed: text(1000), law: may(text(300)) },
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
} as const satisfies Record<string, Rule>
