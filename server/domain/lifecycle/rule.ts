// What a line of the life cycle's table says, and the sets of states that many lines share.
import { flag, may, text, type Fields } from '../fields.ts'
import type { OrderState, Role } from '../words.ts'

/** Who may act: a role on the staff, the citizen of the order, a department's own system, or the platform by itself. */
export type By = Role | 'citizen' | 'unit_system' | 'system'

export interface Rule {
  by: readonly By[]
  from: readonly OrderState[]
  /** States it leads to; empty = the state stays. */
  to: readonly OrderState[]
  /** It may also leave the order where it is: a ruling that refuses, a try that reached nobody. */
  stays?: true
  /** Where not every state of `from` leads to every one of `to`: those that do. */
  ways?: readonly (readonly [from: OrderState, to: OrderState])[]
  /** For people of departments: as which unit of the order they may act. */
  as?: 'lead' | 'assisting' | 'either'
  fields: Fields
  /** Law or practice the rule rests on. */
  source: string
}

export const OPEN = ['submitted', 'needs_info', 'dispatched', 'return_review', 'handling', 'suspended', 'reply_review', 'callback'] as const
/** From the filing until the answer goes to the citizen. */
export const BEFORE_CALLBACK = ['submitted', 'needs_info', 'dispatched', 'return_review', 'handling', 'suspended', 'reply_review'] as const
export const WITH_UNIT = ['dispatched', 'return_review', 'handling', 'suspended', 'reply_review'] as const
export const WITH_WHISTLE = ['dispatched', 'handling', 'needs_info', 'return_review', 'suspended', 'reply_review'] as const
export const GRANTED = { granted: flag, reason: text(1000), law: may(text(300)) } as const
