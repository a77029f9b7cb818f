// Who checks an answer before and after it goes to the citizen, and what needs a second person.
import type { Span } from './catalogue.ts'

export const CHECKS = ['approval', 'audit', 'callback'] as const
/** 单位审核, 中心审核, 回访. */
export type Check = (typeof CHECKS)[number]

/** From when, and how much time: so that another calendar can count an instant anew. */
export interface Counted {
  from: Date
  span: Span
}

/** By when the one whose turn it is has checked the answer, and when it was said that they had not. */
export interface Checking {
  check: Check
  dueAt: Date
  /** How `dueAt` was counted; absent on those of before it was kept, which no calendar moves. */
  counted?: Counted
  toldLateAt: Date | null
}

export const SECOND_KINDS = ['exclusion', 'set_aside', 'honest_error', 'uphold'] as const
/** What one person proposes and a second rules on: 剔除, 评价剔除, 容错, 认定处理合理. */
export type SecondKind = (typeof SECOND_KINDS)[number]
