// Which policies there are, and what each holds.
import { DEFAULT_AMENDMENT_POLICY, type AmendmentPolicy } from '../amendments.ts'
import { DEFAULT_COMMUNITY_POLICY, type CommunityPolicy } from '../communities.ts'
import { defaultClockPolicy } from '../clocks/default-policy.ts'
import type { ClockPolicy } from '../clocks/policy.ts'
import { DEFAULT_LIMITS, type Limits } from '../limits.ts'
import { DEFAULT_MESSAGE_POLICY, type MessagePolicy } from '../messages/policy.ts'
import { DEFAULT_SUPERVISION_POLICY, type SupervisionPolicy } from '../supervision/policy.ts'
import { DEFAULT_WHISTLE_POLICY, type WhistlePolicy } from '../whistles/policy.ts'

/** 时限 办理限度 吹哨 督办建议 目录修订建议 短信 社区职责清单. */
export interface CityPolicies {
  clocks: ClockPolicy
  limits: Limits
  whistles: WhistlePolicy
  supervision: SupervisionPolicy
  amendments: AmendmentPolicy
  messages: MessagePolicy
  communities: CommunityPolicy
}
export type PolicyName = keyof CityPolicies

export const POLICY_NAMES = ['clocks', 'limits', 'whistles', 'supervision', 'amendments', 'messages', 'communities'] as const satisfies readonly PolicyName[]

/** What holds where a city has set nothing: version 1 of each. */
export const DEFAULT_POLICIES: CityPolicies = {
  clocks: defaultClockPolicy,
  limits: DEFAULT_LIMITS,
  whistles: DEFAULT_WHISTLE_POLICY,
  supervision: DEFAULT_SUPERVISION_POLICY,
  amendments: DEFAULT_AMENDMENT_POLICY,
  messages: DEFAULT_MESSAGE_POLICY,
  communities: DEFAULT_COMMUNITY_POLICY,
}

/** What a policy says, without its version and the instant it came into force. */
export type PolicyValue<N extends PolicyName> = Omit<CityPolicies[N], 'version' | 'inForceFrom'>

/**
 * From when a change holds, and for what: `dispatch` for orders dispatched from then on, those under way keep the version that
 * is frozen on them; `next` for whatever is begun from then on, what is begun keeps its instants; `now` for every order at its
 * next step, those under way too.
 */
export type Reach = 'dispatch' | 'next' | 'now'

export const REACH_OF: Readonly<Record<PolicyName, Reach>> = {
  clocks: 'dispatch',
  limits: 'now',
  whistles: 'next',
  supervision: 'now',
  amendments: 'next',
  messages: 'now',
  communities: 'next',
}
