// What would be refused whatever a person filled in: said beforehand, so that nobody writes a form in vain, and a screen can say why
// something may not be done (issue: what may be done and why something may not).
import type { Actor } from './actors.ts'
import { judge, type Ask } from './decide.ts'
import type { Field } from './fields.ts'
import { ruleOf, type Action } from './lifecycle.ts'
import type { World } from './moves/scene.ts'
import type { Order } from './orders.ts'
import type { BrokenRule } from './refusals.ts'
import { after } from './time.ts'
import type { OrderState } from './words.ts'

/** Why an action cannot be taken now: a rule that stands against it, or, with no rule, that it belongs to other states. */
export interface Hindrance {
  action: Action
  rule: BrokenRule | null
  source: string
  /** The states it can be taken from. */
  from: OrderState[]
  /** Until when the rule stands against it, where that is an instant. */
  until: Date | null
}

/** Rules that no filling of the form gets round: they look at the order, the clock and the person alone. */
const STANDING: ReadonlySet<BrokenRule> = new Set([
  'return_window_closed',
  'return_already_made',
  'return_locked_by_ruling',
  'no_open_request',
  'request_already_open',
  'clock_not_running',
  'extension_already_granted',
  'extension_asked_too_late',
  'limit_set_by_law',
  'too_late',
  'no_answer_to_rate',
  'no_rating_to_change',
  'reopen_too_late',
  'no_open_measure',
  'second_person_needed',
  'not_proposed',
  'not_merged',
  'already_excluded',
  'already_upheld',
  'nobody_dissatisfied',
  'already_approved',
  'only_streets_whistle',
  'whistle_already_open',
  'not_called',
  'whistle_time_over',
  'whistle_objected_already',
  'no_whistle',
  'whistle_time_to_come',
  'whistle_time_has_come',
  'whistle_unsettled',
  'not_absent',
  'no_proposal',
  'level_not_higher',
  'no_supervision',
  'part_not_asked',
  'may_not_sub_dispatch',
  'no_unit_below',
  'part_still_open',
  'not_community_duty',
  'own_time_over',
  'no_part_below',
  'part_below_open',
  'no_open_verification',
  'verification_open',
  'no_bad_rating',
  'appeal_already_made',
  'handler_may_not_appeal',
  'took_part',
  'no_open_recheck',
  'not_ended',
  'no_recusal',
  'already_secret',
  'no_contact',
  'contact_needed',
  'contact_owed',
  'contact_kept',
])

/**
 * What stands against an action that the actor may otherwise ask for.
 * @returns null when only the form's content will decide
 * @source HR §3.2, §3.4: the rules are those of `judge`, asked with the form that has the best chance
 */
export function hindranceOf(order: Order, action: Action, who: Actor, world: World, now: Date): Hindrance | null {
  const rule = ruleOf(action)
  if (!rule.from.includes(order.state)) return { action, rule: null, source: rule.source, from: [...rule.from], until: null }
  const grounds = Object.fromEntries(Object.entries(rule.fields).flatMap(([name, field]) => (field.required ? [[name, likely(field, now)]] : [])))
  const judged = judge(order, { action, who, grounds } as Ask, world, now)
  if (judged.ok || judged.refusal.code !== 'rule_broken' || !STANDING.has(judged.refusal.rule)) return null
  return { action, rule: judged.refusal.rule, source: judged.refusal.source, from: [...rule.from], until: judged.refusal.until ?? null }
}

const SOON_MS = 60_000

/** A value that fits the field and asks for the least, or for the highest level. */
function likely(field: Field, now: Date): unknown {
  switch (field.kind) {
    case 'choice':
      return field.of.at(-1)
    case 'flag':
      return true
    case 'instant':
      return after(now, SOON_MS)
    case 'count':
      return field.min
    case 'units':
    case 'arrivals':
    case 'asks':
    case 'answers':
    case 'askNumbers':
    case 'verdicts':
    case 'files':
      return []
    case 'point':
      return [0, 0]
    case 'text':
    case 'unit':
    case 'leaf':
    case 'order':
    case 'person':
    case 'phone':
    case 'idNumber':
      return '…'
  }
}
