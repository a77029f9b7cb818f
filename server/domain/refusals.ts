// What the domain says when a move is not allowed. Values, not exceptions; every door turns them into its own words.
import type { Action } from './lifecycle.ts'
import type { OrderState } from './words.ts'

/** Rules beyond the table; each names itself and its source, so that a screen can say why something may not be. */
export const BROKEN_RULES = [
  'return_window_closed',
  'return_already_made',
  'return_locked_by_ruling',
  'return_to_itself',
  'no_open_request',
  'request_already_open',
  'clock_not_running',
  'extension_already_granted',
  'extension_too_long',
  'extension_asked_too_late',
  'citizen_not_told',
  'instant_in_the_past',
  'instant_too_far',
  'unsolved_reason_missing',
  'contact_missing',
  'new_unit_missing',
  'solved_missing',
  'too_late',
  'second_person_needed',
  'not_proposed',
  'already_excluded',
  'already_upheld',
  'already_approved',
  'level_not_higher',
  'no_supervision',
  'only_streets_whistle',
  'whistle_already_open',
  'nobody_called',
  'whistle_too_soon',
  'not_called',
  'whistle_time_over',
  'whistle_objected_already',
  'no_objection_of_unit',
  'no_whistle',
  'whistle_time_to_come',
  'whistle_time_has_come',
  'whistle_record_incomplete',
  'arrival_incomplete',
  'arrival_in_the_future',
  'whistle_unsettled',
  'not_absent',
  'no_proposal',
  'proposal_not_open',
  'supervised_unit_takes_no_part',
  'merge_into_itself',
  'assisting_is_lead',
  'part_not_asked',
  'nothing_to_correct',
  'handled_by_the_accused',
  'no_open_verification',
  'verification_open',
  'ledger_incomplete',
  'ledger_not_in_handling',
  'law_missing',
  'already_set_aside',
  'no_bad_rating',
  'appeal_already_made',
  'handler_may_not_appeal',
  'took_part',
  'ground_missing',
  'no_open_recheck',
  'recheck_not_due',
  'words_missing',
  'ask_unanswered',
  'ask_not_there',
  'ask_without_day',
  'ask_without_law',
  'solved_beyond_answers',
  'solved_beyond_asks',
  'no_such_failure',
  'not_ended',
  'honest_error_ruled',
  'recusal_of_another',
  'already_recused',
  'no_recusal',
  'not_recused',
  'assigned_to_recused',
] as const
export type BrokenRule = (typeof BROKEN_RULES)[number]

export type Refusal =
  | { code: 'illegal_transition'; action: Action; state: OrderState; allowedFrom: OrderState[]; allowedActions: Action[] }
  | { code: 'rule_broken'; rule: BrokenRule; source: string; asks?: number[] }
  | { code: 'calendar_missing'; year: number }

export type Refused = { ok: false; refusal: Refusal }

export const refuse = (refusal: Refusal): Refused => ({ ok: false, refusal })
/** @param asks the things asked for that the rule is about, by number */
export const broken = (rule: BrokenRule, source: string, asks?: number[]): Refused => refuse({ code: 'rule_broken', rule, source, ...(asks && { asks }) })
