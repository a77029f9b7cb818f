// Who checks an answer before and after it goes to the citizen.

export const CHECKS = ['approval', 'audit', 'callback'] as const
/** 单位审核, 中心审核, 回访. */
export type Check = (typeof CHECKS)[number]

/** By when the one whose turn it is has checked the answer, and when it was said that they had not. */
export interface Checking {
  check: Check
  dueAt: Date
  toldLateAt: Date | null
}
