// The rules as they are being edited: pure changes of a list, and what differs from the version in force. Pure.
import type { RoutingView, RuleInput, RuleView } from '../../../../server/contracts/routing.ts'
import { ANYTHING } from '../../../../server/domain/routing-rules/rule.ts'

export type Load = RoutingView['load']

export interface Draft {
  /** The version that the draft is based on. */
  version: number
  rules: RuleInput[]
  load: Load
}

/** A rule without what the server says about it. */
export const inputOf = ({ id, name, nameEn, when, then, enabled, until }: RuleView): RuleInput => ({ id, name, nameEn, when, then, enabled, until })

export const draftOf = ({ version, rules, load }: RoutingView): Draft => ({ version, rules: rules.map(inputOf), load })

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Whether the draft says anything else than the version it is based on. */
export const isChanged = (draft: Draft, view: RoutingView): boolean => !isSame({ ...draft, version: 0 }, { ...draftOf(view), version: 0 })

/** The rule one place up or down. */
export function moved(rules: readonly RuleInput[], at: number, by: -1 | 1): RuleInput[] {
  const next = [...rules]
  const [rule] = next.splice(at, 1)
  if (rule !== undefined) next.splice(at + by, 0, rule)
  return next
}

/** In place of the rule of its id, or at the end. */
export const withRule = (rules: readonly RuleInput[], rule: RuleInput): RuleInput[] =>
  rules.some(({ id }) => id === rule.id) ? rules.map((one) => (one.id === rule.id ? rule : one)) : [...rules, rule]

/** A rule that says nothing yet, with an id that no rule has. */
export function blankRule(rules: readonly RuleInput[]): RuleInput {
  let number = rules.length + 1
  while (rules.some(({ id }) => id === `rule-${number}`)) number += 1
  return {
    id: `rule-${number}`,
    name: '',
    nameEn: '',
    when: ANYTHING,
    then: { lead: null, assisting: [], byPerson: false, note: null, law: null },
    enabled: true,
    until: null,
  }
}

const WINDOW = /^(\d{1,2}):(\d{2})\s*[-–—~至到]\s*(\d{1,2}):(\d{2})$/

/** `22:00-06:00` as minutes of the day; null when it is not so. */
export function windowOf(text: string): { from: number; to: number } | null {
  const found = WINDOW.exec(text.trim().replaceAll('：', ':'))
  if (found === null) return null
  const [hours = 0, minutes = 0, toHours = 0, toMinutes = 0] = found.slice(1).map(Number)
  const [from, to] = [hours * 60 + minutes, toHours * 60 + toMinutes]
  return minutes > 59 || toMinutes > 59 || from > 1440 || to > 1440 || from === to ? null : { from, to }
}

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

export const windowText = ({ from, to }: { from: number; to: number }): string => `${clock(from)}-${clock(to)}`
