// The life cycle (design §5, HR §3.2): one table that says who may do what, from where, to where, and what it asks for.
// The only place where an order's possible moves are listed, phase by phase in lifecycle/; moves/ says what each one changes.
// Docs and forms are drawn from it.
import type { Filled } from './fields.ts'
import { AFTER_RATING_STEPS } from './lifecycle/after-rating.ts'
import { ANSWER_STEPS } from './lifecycle/answer.ts'
import { CENTRE_STEPS } from './lifecycle/centre.ts'
import { OVERSIGHT_STEPS } from './lifecycle/oversight.ts'
import { PRIVACY_STEPS } from './lifecycle/privacy.ts'
import { RECUSAL_STEPS } from './lifecycle/recusal.ts'
import { REQUEST_STEPS } from './lifecycle/requests.ts'
import { UNIT_STEPS } from './lifecycle/unit.ts'
import { WHISTLE_STEPS } from './lifecycle/whistle.ts'
import type { Rule } from './lifecycle/rule.ts'
import type { OrderState } from './words.ts'

export type { By, Rule } from './lifecycle/rule.ts'

export const LIFECYCLE = {
  ...CENTRE_STEPS,
  ...UNIT_STEPS,
  ...WHISTLE_STEPS,
  ...REQUEST_STEPS,
  ...ANSWER_STEPS,
  ...AFTER_RATING_STEPS,
  ...OVERSIGHT_STEPS,
  ...RECUSAL_STEPS,
  ...PRIVACY_STEPS,
} as const satisfies Record<string, Rule>

export type Action = keyof typeof LIFECYCLE
export const ACTIONS = Object.keys(LIFECYCLE) as Action[]

/** What an action must be given. */
export type Grounds<A extends Action> = Filled<(typeof LIFECYCLE)[A]['fields']>

/** The rule of an action, in the table's general form. */
export const ruleOf = (action: Action): Rule => LIFECYCLE[action]

/** Actions that the table knows from a state, whoever asks. */
export const actionsFrom = (state: OrderState): Action[] => ACTIONS.filter((action) => ruleOf(action).from.includes(state))

/** The ways of an action from one state to another; what leaves the state as it is, is none. */
export function waysOf(action: Action): (readonly [from: OrderState, to: OrderState])[] {
  const { from, to, ways } = ruleOf(action)
  return [...(ways ?? from.flatMap((a) => to.map((b) => [a, b] as const)))]
}

const isAction = (name: string): name is Action => Object.hasOwn(LIFECYCLE, name)

/**
 * Whether a step may lead from one state to another. What is no action of the table, such as a warning or a mark that the
 * platform makes, moves no order.
 */
export function leadsTo(step: string, from: OrderState, to: OrderState): boolean {
  if (!isAction(step)) return from === to
  const { to: ends, stays } = ruleOf(step)
  if (from === to) return ends.length === 0 || stays === true
  return waysOf(step).some(([a, b]) => a === from && b === to)
}
