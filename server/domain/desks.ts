// Desks (队列): whose list an order stands on, that is, who is expected to act next. Never called a queue (design §2).
import type { CareKind } from './care.ts'
import { SECOND_KINDS } from './checks.ts'
import { ruleOf } from './lifecycle.ts'
import type { Order } from './orders.ts'
import { isOpenPart } from './parts.ts'
import { isEnded, type OrderState } from './words.ts'

export const CENTRE_DESKS = ['@dispatch', '@audit', '@callback'] as const
/** Desks of the centre; a department's desk is its unit code. */
export type CentreDesk = (typeof CENTRE_DESKS)[number]

/** What is owed beside what states ask for, by the desk that owes it; a desk may be narrowed to one kind. */
const TASK_KINDS_OF: Readonly<Record<string, readonly CareKind[]>> = { '@dispatch': ['ruling'], '@callback': ['verification', 'recheck'], '@audit': ['appeal', ...SECOND_KINDS] } satisfies Partial<Record<CentreDesk, CareKind[]>>

/** What a desk may be narrowed to beside states: a unit's own to what it promised by a day. */
export const taskKindsOf = (desk: string): readonly CareKind[] => (desk.startsWith('@') ? (TASK_KINDS_OF[desk] ?? []) : ['measure'])

/** The states an order of a desk may be in, in the order of their turn: what a desk can be narrowed to. */
export const statesOfDesk = (desk: string): OrderState[] =>
  desk === '@dispatch' ? ['submitted', 'return_review', 'needs_info'] : desk === '@audit' ? ['reply_review'] : desk === '@callback' ? ['callback'] : ['dispatched', 'handling', 'reply_review', 'needs_info', 'suspended']

/** The units that owe an answer to their part now: the order stands on their lists as well. */
export const owingOf = ({ state, parts }: Pick<Order, 'state' | 'parts'>): string[] =>
  ruleOf('answerPart').from.includes(state) ? [...new Set(parts.filter(isOpenPart).map(({ unit }) => unit))] : []

/** Where ended orders stand: nobody's list. */
export const NO_DESK = '@ended'

export function deskOf(order: Order): string {
  if (isEnded(order.state)) return NO_DESK
  switch (order.state) {
    case 'submitted':
    case 'return_review':
      return '@dispatch'
    case 'needs_info':
      return order.info?.backTo === 'handling' ? (order.leadUnit ?? '@dispatch') : '@dispatch'
    case 'callback':
      return '@callback'
    case 'reply_review':
      return order.reply?.leadApproval ? '@audit' : (order.leadUnit ?? '@audit')
    default:
      return order.leadUnit ?? '@dispatch'
  }
}
